"""``python -m codicom.testing LABEL SYNTAX...`` prints codestreams to keep with a plugin's tests.

Belongs here: nothing but the way to :mod:`codicom.testing.frozen`. Layer: 6 (faces).
"""

from __future__ import annotations

import sys

from .frozen import main

sys.exit(main())

"""Elements that promise another frame than the codestream holds: an error, whichever the codec.

Every syntax, every decoder that is installed, some 500 promises each, in one process of its own: it
has to survive, to end in time, and not to take the memory that was promised.
"""

from __future__ import annotations

import json
import subprocess
import sys

_CHILD = """
import json, resource, sys, warnings
from itertools import product
warnings.simplefilter("ignore")
import numpy as np
from codicom.errors import CodicomError
from codicom.pixels import registry
from pixels.images import fill, image
from pixels.test_cross import labels
from pixels.test_tables import DEFLATED, RLE, SYNTAXES, is_allowed
ROWS, COLUMNS = 40, 48
SIDES = ((ROWS, COLUMNS), (0, COLUMNS), (1, COLUMNS), (ROWS - 1, COLUMNS), (ROWS + 1, COLUMNS),
         (2 * ROWS, COLUMNS), (COLUMNS, ROWS), (ROWS, 0), (ROWS, 1), (ROWS, COLUMNS - 1),
         (ROWS, COLUMNS + 1), (ROWS, 2 * COLUMNS), (ROWS * 2, COLUMNS // 2), (65535, COLUMNS),
         (65535, 65535), (ROWS, 65535))
BITS = ((8, 8), (16, 12), (16, 16), (32, 32), (1, 1), (12, 12), (2048, 8), (64, 64))
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
before = peak()
counts = {"asked": 0, "refused": 0, "given": 0}
wrong = []
for syntax in SYNTAXES:
    for samples, (allocated, stored) in product((1, 3), ((8, 8), (16, 12))):
        photometric = "RGB" if samples == 3 else "MONOCHROME2"
        if not is_allowed(syntax, photometric, allocated, stored, 0):
            continue
        array = (np.arange(ROWS * COLUMNS * samples) % (1 << stored)).astype(f"<u{allocated // 8}")
        ds = image(array.tobytes(), rows=ROWS, columns=COLUMNS, samples=samples,
                   allocated=allocated, stored=stored)
        ds.compress(syntax, **({"j2k_cr": [3]} if syntax.endswith("4.91") else {}))
        right = ds.pixel_array.shape
        held = array.nbytes
        state = {key: ds.get(key) for key in ("PhotometricInterpretation", "BitsStored")}
        for (rows, columns), (a, s), other in product(SIDES, BITS, (1, 3)):
            ds.Rows, ds.Columns, ds.BitsAllocated, ds.BitsStored = rows, columns, a, s
            ds.SamplesPerPixel = other
            ds.PhotometricInterpretation = (
                state["PhotometricInterpretation"] if other == samples
                else "RGB" if other == 3 else "MONOCHROME2"
            )
            ds.PlanarConfiguration = 0
            for label in labels("decoders", syntax):
                counts["asked"] += 1
                ds.pixel_array_options(decoding_plugin=label)
                try:
                    shape = ds.pixel_array.shape
                except CodicomError:
                    counts["refused"] += 1
                    continue
                except BaseException as error:
                    wrong.append([syntax, label, rows, columns, a, s, other, repr(error)[:200]])
                    continue
                counts["given"] += 1
                if syntax in (RLE, DEFLATED):  # which do not say what size they are
                    good = rows * columns * other * a <= 8 * held
                else:
                    good = shape == right and other == samples and a > 1
                if not good:
                    wrong.append([syntax, label, rows, columns, a, s, other, str(shape)])
print(json.dumps({"wrong": wrong[:20], "grown": peak() - before, **counts}))
"""


def test_promises() -> None:
    code = f"import sys; sys.path[:0] = {sys.path!r}\n" + _CHILD
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=False
    )
    assert run.returncode == 0, run.stderr[-400:]
    found = json.loads(run.stdout.splitlines()[-1])
    assert found["wrong"] == []
    assert found["asked"] >= 5000
    assert found["given"] > 0
    assert found["grown"] < 300, found  # MiB, the codecs' libraries included

"""Where the command ``codicom`` starts.

Belongs here: the choice of a subcommand, and what becomes of its errors. Must not know: what a
subcommand does. Layer: 6 (faces).
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from typing import TYPE_CHECKING, Any

from .._version import __version__
from ..errors import CodicomError
from . import codecs, pixels, show, transcode

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(args: Sequence[str] | None = None) -> int:
    """Run the command.

    Parameters
    ----------
    args : list of str, optional
        The arguments after the command's name; by default those of the process.

    Returns
    -------
    int
        The exit status: 0, 1 if something failed, 2 if the arguments are wrong.
    """
    parser = argparse.ArgumentParser(
        prog="codicom", description="Look at DICOM files, their codecs, and change their codecs."
    )
    parser.add_argument("--version", action="version", version=f"codicom {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for module in (codecs, pixels, show, transcode):
        module.add_to(commands)
    chosen = parser.parse_args(args)
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _warn
            status: int = chosen.run(chosen)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # Whoever reads the output has seen enough (``| head``).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (CodicomError, OSError, ValueError) as error:
        print(f"codicom: {error}", file=sys.stderr)
        return 1


def _warn(message: Warning | str, *_: Any, **__: Any) -> None:
    """Print a warning without where in the code it is given."""
    print(f"codicom: warning: {message}", file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())

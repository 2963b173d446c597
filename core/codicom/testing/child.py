"""What runs in a child process: a codec, and input that may kill it.

Belongs here: the three jobs that :mod:`codicom.testing.children` gives to a child, the limits that
it sets itself, one line of JSON for each result. Must not know: pytest, any plugin by its name.
Layer: 6 (faces).
"""

from __future__ import annotations

import base64
import io
import json
import os
import re
import signal
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from importlib import import_module, metadata
from itertools import islice
from pathlib import Path
from typing import Any

from ..pixels.codec import FrameSpec
from .samples import data_set, mutated, picture

__all__: list[str] = []

_LEAST_CALL = 0.02  # seconds of a decoding that are enough to see another thread run
_MOST_BYTES = 16 << 20  # of a frame, so that a fast codec works for long between its calls
_PATIENCE = 20.0  # seconds in which a busy machine may once show what is claimed
_TURNS = 20_000


def _decoder(job: dict[str, Any]) -> Any:
    (entry,) = metadata.entry_points(group=f"codicom.decoders.{job['syntax']}", name=job["label"])
    return entry.load()


def peak_memory() -> int:
    """Return the most bytes of memory that this process ever had, 0 if nobody knows."""
    try:  # Linux counts what the parent had when it made this process in the resources' usage
        (line,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
        return int(line) * 1024
    except (OSError, ValueError):  # another system
        return _usage()


def _usage() -> int:
    try:
        import resource
    except ImportError:  # not a POSIX system
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _limit(job: dict[str, Any]) -> Callable[[bool], None]:
    """Limit the memory to what is had and so much more; return what starts and stops the alarm."""
    try:
        import resource
    except ImportError:
        return lambda on: None
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        now = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (now + job["memory"],) * 2)
    except (OSError, ValueError):
        now = 0  # a system without such a file or such a limit: the peak is looked at all the same

    def alarm(on: bool) -> None:
        # Of processor time, that a busy machine does not look like a hang; and of the clock.
        signal.setitimer(signal.ITIMER_PROF, job["seconds"] if on else 0)
        signal.setitimer(signal.ITIMER_REAL, 15 * job["seconds"] if on else 0)

    return alarm


# ---- damaged codestreams ------------------------------------------------------------------------


class _Direct:
    """Decodes as the core calls a decoder, without the guard that stands before it."""

    def __init__(self, decoder: Any) -> None:
        self.decoder = decoder

    def __call__(self, spec: FrameSpec, codestream: bytes, before: bytes = b"\x55") -> bytes:
        out = bytearray(before) * spec.frame_length
        self.decoder.decode(memoryview(codestream), spec, memoryview(out))
        return bytes(out)

    def is_documented(self, error: BaseException) -> bool:
        """Tell whether the contract allows the error."""
        return isinstance(error, Exception) and not isinstance(error, MemoryError)

    def leaves_some(self, spec: FrameSpec, codestream: bytes) -> bool:
        """Tell whether there are bytes of the output that the decoder did not write."""
        return self(spec, codestream) != self(spec, codestream, b"\xaa")


class _DirectStream(_Direct):
    """The same for a decoder of streams that hold all frames; who looks at their number is here."""

    def __init__(self, decoder: Any, frames: int) -> None:
        super().__init__(decoder)
        self.frames = frames

    def __call__(self, spec: FrameSpec, codestream: bytes, before: bytes = b"") -> bytes:
        decoded = self.decoder.decode_stream(io.BytesIO(codestream), spec, 0, False)
        found = [bytes(samples) for samples, _ in islice(decoded, self.frames)]
        if len(found) < self.frames:
            raise EOFError(f"the stream ends before frame {len(found)}")
        return b"".join(found)

    def leaves_some(self, spec: FrameSpec, codestream: bytes) -> bool:
        """Return False: the memory is the decoder's own."""
        return False


class _Whole:
    """Decodes as users do, with ``Dataset.pixel_array``."""

    def __init__(self, label: str, frames: int) -> None:
        from ..errors import CodicomError

        self.label, self.frames, self.own = label, frames, CodicomError

    def __call__(self, spec: FrameSpec, codestream: bytes) -> bytes:
        ds = data_set(spec, codestream, self.frames)
        ds.pixel_array_options(decoding_plugin=self.label)
        return bytes(ds.pixel_array.tobytes())

    def is_documented(self, error: BaseException) -> bool:
        """Tell whether the error is one of codicom's."""
        return isinstance(error, self.own)


def _attempt(decode: Any, spec: FrameSpec, stream: bytes, whole: bytes) -> tuple[str, str]:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            found = decode(spec, stream)
        except BaseException as error:
            text = f"{type(error).__name__}: {error}"[:200]
            return ("refused" if decode.is_documented(error) else "foreign"), text
    if found == whole:
        return "same", ""
    return ("warned" if seen else "other"), ""


def damaged_bytes(stream: bytes, kind: str, number: int) -> bytes:
    """Return a codestream cut off at `number`, or damaged with it as the seed."""
    return stream[:number] if kind == "cut" else mutated(stream, number)


def _damaged(job: dict[str, Any], report: Callable[..., None]) -> None:
    decoder, frames = _decoder(job), job["frames"]
    direct = _DirectStream(decoder, frames) if hasattr(decoder, "decode_stream") else None
    ways: dict[str, Any] = {
        "codec": direct or _Direct(decoder), "codicom": _Whole(job["label"], frames),
    }  # fmt: skip
    streams = []
    for values, codestream in job["streams"]:
        spec, stream = FrameSpec(**values), base64.b64decode(codestream)
        whole = {}
        for way, decode in ways.items():
            result, text = _attempt(decode, spec, stream, b"")
            if result in ("refused", "foreign"):
                raise RuntimeError(f"the undamaged codestream of {spec} is {result}: {text}")
            whole[way] = decode(spec, stream)
        streams.append((spec, stream, whole))
    report("start", "", 0.0, peak_memory())
    alarm = _limit(job)
    for way, number, kind, value in job["cases"][job["first"] :]:
        spec, stream, whole = streams[number]
        data = damaged_bytes(stream, kind, value)
        begin = time.process_time()
        alarm(True)
        result, text = _attempt(ways[way], spec, data, whole[way])
        alarm(False)
        if way == "codec" and result in ("other", "warned") and ways[way].leaves_some(spec, data):
            result, text = "unwritten", "what was in the output before is still there"
        report(result, text, time.process_time() - begin, peak_memory())


# ---- threads and imports ------------------------------------------------------------------------


def _work_that_takes_time(job: dict[str, Any]) -> Callable[[], None]:
    """Return the decoding, or the encoding, of a large frame, often enough for it to take time."""
    from dataclasses import replace

    (entry,) = metadata.entry_points(group=f"codicom.encoders.{job['syntax']}", name=job["encoder"])
    encoder = entry.load()
    decoder = _decoder(job) if job["direction"] == "decoders" else None
    spec = replace(FrameSpec(**job["spec"]), rows=256, columns=256)
    while True:
        work = _work(encoder, decoder, spec, memoryview(picture(spec)), job["options"])
        best = min(_time_of(work) for _ in range(2))
        if best >= _LEAST_CALL or spec.frame_length * 4 > _MOST_BYTES:
            break
        spec = replace(spec, rows=spec.rows * 2, columns=spec.columns * 2)
    times = max(1, round(_LEAST_CALL / best))

    def repeated() -> None:
        for _ in range(times):
            work()

    return repeated


def _work(
    encoder: Any, decoder: Any, spec: FrameSpec, samples: memoryview, options: dict[str, Any]
) -> Callable[[], None]:
    if decoder is None:
        return lambda: encoder.encode(samples, spec, **options)
    stream = memoryview(bytes(encoder.encode(samples, spec, **options)))
    out = memoryview(bytearray(spec.frame_length))
    return lambda: decoder.decode(stream, spec, out)


def _time_of(work: Callable[[], None]) -> float:
    begin = time.thread_time()
    work()
    return time.thread_time() - begin


def _gil(job: dict[str, Any], report: Callable[..., None]) -> None:
    """Report what another thread gets done while the codec works, as a part of the codec's time.

    What counts is its turns of a loop, each of which takes as long as when it is alone: a thread
    that waits for the GIL takes processor time, too. On a busy machine a thread that wants the GIL
    gets it late: of many attempts the one counts that speaks for what is claimed.
    """
    work = _work_that_takes_time(job)
    sys.setswitchinterval(1e-5)
    parts: list[float] = []
    turns = 0

    def turn_until(done: Callable[[], bool]) -> None:
        nonlocal turns
        while not done():
            turns += 1

    begin = time.thread_time()
    turn_until(lambda: turns == _TURNS)
    each = (time.thread_time() - begin) / turns

    def measure() -> None:
        before = turns
        took = _time_of(work)
        parts.append((turns - before) * each / max(took, 1e-9))

    end = time.monotonic() + _PATIENCE
    while not parts or time.monotonic() < end:
        number = len(parts)
        thread = threading.Thread(target=measure)
        thread.start()
        turn_until(lambda: len(parts) > number)  # noqa: B023 - it is called in this turn
        thread.join()
        if (parts[-1] > job["part"]) == job["releases"]:
            break
    best = max(parts) if job["releases"] else min(parts)
    report("part", "", best, peak_memory())


def _weight(job: dict[str, Any], report: Callable[..., None]) -> None:
    """Report what loading the decoder costs on top of a codicom that decodes."""
    import_module("codicom.pixels.decode")
    (entry,) = metadata.entry_points(
        group=f"codicom.{job['direction']}.{job['syntax']}", name=job["label"]
    )
    before = set(sys.modules)
    memory, begin = peak_memory(), time.process_time()
    entry.load()
    seconds = time.process_time() - begin
    report(entry.module, json.dumps(sorted(before)), seconds, peak_memory() - memory)


_JOBS = {"damaged": _damaged, "gil": _gil, "weight": _weight}


def main(path: str) -> None:
    """Do the job of a file; the results go to standard output, what libraries print does not."""
    lines = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)

    def report(*values: Any) -> None:
        lines.write(json.dumps(values) + "\n")

    job = json.loads(Path(path).read_text(encoding="utf-8"))
    try:
        _JOBS[job["job"]](job, report)
    except Exception as error:
        sys.exit("".join(traceback.format_exception_only(error)).strip())


if __name__ == "__main__":
    main(sys.argv[1])

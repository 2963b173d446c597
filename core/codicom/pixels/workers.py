"""Running over the frames of an image on several threads, where that pays.

Belongs here: how many threads, and how work is dealt out so that results and errors do not depend
on timing. Must not know: what is done with a frame. Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["in_order", "run_on_threads", "shares", "worker_count"]

_THREADED_BYTES = 4 << 20  # below this, starting threads costs more than it gains
_MOST_WORKERS = 8
_TURNS = 4  # how many times a thread gets neighbouring frames


def worker_count(asked: Any, rest: int, total_bytes: int) -> int:
    """Return how many threads to use for `rest` frames of an image of `total_bytes`.

    Raises
    ------
    ValueError
        If `asked` is neither None nor a positive number.
    """
    if asked is not None:
        if int(asked) < 1:
            raise ValueError(f"'workers' must be at least 1, it is {asked}")
        return max(1, min(int(asked), rest))
    if rest < 2 or total_bytes < _THREADED_BYTES:
        return 1
    import os

    affinity = getattr(os, "sched_getaffinity", None)
    processors = len(affinity(0)) if affinity is not None else os.cpu_count() or 1
    return min(processors, rest, _MOST_WORKERS)


def shares(rest: int, workers: int) -> list[list[int]]:
    """Return the numbers 1 to `rest` dealt out to `workers` threads.

    They are dealt out by turns, so that the first and the last frames, which often are easy to
    decode, do not all go to one thread. What a thread gets at a time are neighbours: two that write
    into the same new page of memory, which may hold many frames, wait for each other.
    """
    groups = workers * max(1, min(_TURNS, rest // workers))
    length, longer = divmod(rest, groups)  # the first ones are longer by one
    ends = [1 + n * length + min(n, longer) for n in range(groups + 1)]
    return [
        [i for n in range(worker, groups, workers) for i in range(ends[n], ends[n + 1])]
        for worker in range(workers)
    ]


def run_on_threads(run: Callable[[Sequence[int]], None], rest: int, asked: Any, size: int) -> None:
    """Call `run` with the numbers 1 to `rest`, dealt out to threads, the caller's too.

    Each thread sees the caller's context variables. When several fail, the error of the first
    thread is raised. `asked` is how many threads are asked for, as for :func:`worker_count`; `size`
    is the number of bytes of a frame.
    """
    workers = worker_count(asked, rest, size * (rest + 1))
    if workers <= 1:
        run(range(1, rest + 1))
        return
    from contextvars import copy_context
    from threading import Thread

    errors: list[BaseException | None] = [None] * workers

    def work(number: int, share: Sequence[int]) -> None:
        try:
            run(share)
        except BaseException as error:  # raised again by the caller's thread
            errors[number] = error

    mine, *others = shares(rest, workers)
    # A pool of threads takes 0.1 ms to start and to end, half a frame's time.
    threads = [
        Thread(target=copy_context().run, args=(work, number, share))
        for number, share in enumerate(others, 1)
    ]
    for thread in threads:
        thread.start()
    work(0, mine)
    for thread in threads:
        thread.join()
    for error in errors:
        if error is not None:
            raise error


def in_order(run: Callable[[int], Any], count: int, workers: int) -> Iterator[Any]:
    """Yield ``run(0)`` to ``run(count - 1)`` in order, made by `workers` threads.

    No more than `workers` outcomes wait for the caller, so that memory stays bounded. Each call
    sees the caller's context variables. The first error in order is raised, and no further call
    is begun.
    """
    if workers <= 1:
        for index in range(count):
            yield run(index)
        return
    from collections import deque
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    pool = ThreadPoolExecutor(workers)
    waiting: deque[Any] = deque()
    try:
        for index in range(count):
            waiting.append(pool.submit(copy_context().run, run, index))
            if len(waiting) > workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)

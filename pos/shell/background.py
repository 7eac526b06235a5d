"""Work away from the painting thread, in two verbs and two lanes."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Literal, TypeVar

T = TypeVar("T")
Failed = Callable[[BaseException], None]
Lane = Literal["database", "network"]

LANES: tuple[Lane, ...] = ("database", "network")


class Background:
    """One worker thread a lane; a lane's work is done, and answered, in the order asked for.

    A scanner gives three codes while the first is looked up: one worker keeps them in
    order and SQLite free of lock waits. What is asked of the hub has a lane of its own, so
    that a slow line never holds a scan back. `done` and `failed` run on the loop's thread,
    and `failed` has no default, so that whoever asks decides what a person is told.
    """

    def __init__(
        self, loop: asyncio.AbstractEventLoop, report: Failed, lanes: Sequence[Lane] = LANES
    ) -> None:
        self._loop = loop
        self._report = report
        self._workers = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane) for lane in lanes
        }
        self._closing = False
        self._reads: set[asyncio.Future[object]] = set()
        self._writes: set[asyncio.Future[object]] = set()

    def query(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed,
        lane: Lane = "database",
    ) -> None:
        """Read something; what the closing program still asks or waits for is forgotten."""
        if self._closing:
            return
        self._start(self._reads, work, done, failed, lane)

    def change(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed,
        lane: Lane = "database",
    ) -> None:
        """Write something; the program does not close before it is written and answered."""
        self._start(self._writes, work, done, failed, lane)

    async def close(self) -> None:
        """Forget the waiting reads, finish the writes, end the workers."""
        self._closing = True
        for waiting in self._reads:
            waiting.cancel()
        while self._writes:
            await asyncio.wait(self._writes)
            await asyncio.sleep(0)
        for worker in self._workers.values():
            worker.shutdown()

    def _start(
        self,
        waiting: set[asyncio.Future[object]],
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed,
        lane: Lane,
    ) -> None:
        asked = self._workers[lane].submit(work)
        future: asyncio.Future[T] = asyncio.wrap_future(asked, loop=self._loop)
        waiting.add(future)  # type: ignore[arg-type]  # Future is invariant; the set only counts
        future.add_done_callback(partial(self._deliver, waiting, done, failed))

    def _deliver(
        self,
        waiting: set[asyncio.Future[object]],
        done: Callable[[T], None],
        failed: Failed,
        future: asyncio.Future[T],
    ) -> None:
        waiting.discard(future)
        if future.cancelled():
            return
        try:
            problem = future.exception()
            if problem is None:
                done(future.result())
            else:
                failed(problem)
        except Exception as bug:  # noqa: BLE001  # the loop would only print it
            self._report(bug)

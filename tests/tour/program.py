"""One of the shop's programs in its window."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from tour import accessibility
from tour.bus import Bus
from tour.hand import Hand
from tour.processes import Process
from tour.screen import Place
from tour.waiting import NotHappened, until

T = TypeVar("T")

_START = 30.0  # seconds until a program shows its window


class Program:
    """Started as a shop starts it, and its window put at its place on the screen."""

    def __init__(
        self,
        name: str,
        argv: Sequence[str],
        env: Mapping[str, str],
        place: Place,
        bus: Bus,
        logs: Path,
    ) -> None:
        self.name = name
        self.place = place
        self.process = Process(name, argv, env, logs / f"{name}.log")
        try:
            self.hand = Hand(env, self.process.pid)
            self._waits(lambda: self.hand.finds_window() or None)
            self.hand.moves_window(place.x, place.y)
            self.address = self._waits(lambda: accessibility.program_of(bus, self.process.pid))
        except BaseException:
            self.process.stop()
            raise

    def _waits(self, look: Callable[[], T | None]) -> T:
        def running() -> T | None:
            if not self.process.running:
                raise NotHappened(f"{self.name} ended at once:\n{self.process.said()}")
            return look()

        return until(
            running, lambda: f"{self.name} shows no window:\n{self.process.said()}", _START
        )

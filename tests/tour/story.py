"""What happens on a tour, told sentence by sentence."""

import time

from tour.album import Album
from tour.person import Person


class Story:
    """Journeys tell it what they do. With an album it keeps pictures; a flow test has none."""

    def __init__(self, album: Album | None = None) -> None:
        self._album = album
        self._start = time.monotonic()
        self._who: Person | None = None

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._start

    def begins(self, title: str) -> None:
        """A journey."""
        if self._album is not None:
            self._album.begins(title)
        print(f"\n{title}", flush=True)

    def tells(self, sentence: str) -> None:
        """A step of it, before it is done."""
        if self._album is not None:
            self._album.says(sentence)
        print(f"{self.seconds:6.1f} s  {sentence}", flush=True)

    def shows(self, person: Person, name: str, caption: str) -> None:
        """What this person has on the screen now."""
        if self._album is not None:
            self._album.keeps(person, name, caption)

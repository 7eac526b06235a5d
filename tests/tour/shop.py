"""The shop a tour goes through: hub, printer, and the programs enrolled at one store."""

from pathlib import Path

from tour.hub import Hub, program
from tour.paper import Paper
from tour.person import Person
from tour.screen import DESK, KIOSK, SECOND_TILL, TILL, Place
from tour.stage import Stage
from tour.waiting import until

_FILLED = 120.0  # seconds for a new device to receive everything


class Shop:
    """Opened with the demo data; a program is started when somebody first stands before it."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._stage = stage
        self._folder = folder
        self._people: dict[str, Person] = {}
        self.hub = Hub(stage, folder / "hub")
        self.paper = Paper(stage, folder / "paper")

    @property
    def till(self) -> Person:
        return self._before("till", "Till 1", TILL)

    @property
    def second_till(self) -> Person:
        return self._before("till", "Till 2", SECOND_TILL)

    @property
    def desk(self) -> Person:
        return self._before("desk", "Desk 1", DESK)

    @property
    def kiosk(self) -> Person:
        return self._before("kiosk", "Kiosk 1", KIOSK)

    def opens(self) -> None:
        """All programs, each with all the pictures of goods that the hub has."""
        programs = [self.till, self.desk, self.kiosk]
        wanted = _count(self._folder / "hub" / "images")

        def here() -> list[int]:
            return [_count(self._data_of(person.program.name) / "images") for person in programs]

        until(
            lambda: True if min(here()) >= wanted else None,
            lambda: f"of {wanted} pictures the programs have {here()}",
            _FILLED,
        )

    def pulls_the_plug_of(self, person: Person) -> None:
        """SIGKILL; whoever stands before it next sees it started again."""
        person.program.process.kill()
        del self._people[person.program.name]

    def photograph(self, person: Person) -> Path:
        """A picture of what somebody has on the screen, for a scanner to read."""
        file = self._folder / "glass.png"
        person.photographs(file)
        return file

    def starts_over(self) -> None:
        """After something went wrong: the hub serves, and every program begins anew."""
        for person in list(self._people.values()):
            self.pulls_the_plug_of(person)
        self.hub.serves()

    def _before(self, role: str, name: str, place: Place) -> Person:
        if name not in self._people:
            self._people[name] = self._opens(role, name, place)
        return self._people[name]

    def _opens(self, role: str, name: str, place: Place) -> Person:
        data = self._data_of(name)
        words = [program(f"tresen-{role}"), "--data", str(data), "--hub", self.hub.address]
        words += ["--printer", self.paper.address, "--language", "en", "--size", str(place)]
        if not data.exists():
            words += ["--enrol", self.hub.enrols(role, name)]
        return self._stage.opens(name, words, place)

    def _data_of(self, name: str) -> Path:
        return self._folder / name.replace(" ", "-").lower()


def _count(folder: Path) -> int:
    return sum(file.is_file() for file in folder.rglob("*"))

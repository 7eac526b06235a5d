"""A screen as a screen reader hears it: roles, names, states and places, over AT-SPI.

Interfaces and numbers are those of `at-spi2-core/xml/*.xml` and `atspi-constants.h`:
https://gitlab.gnome.org/GNOME/at-spi2-core
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tour.bus import REGISTRY, Bus, call

Address = tuple[str, str]  # a program's name on the bus, and a path there

_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_CHECKED, _ENABLED, _FOCUSED, _SELECTED, _SHOWING = 4, 8, 12, 23, 25  # AtspiStateType
_SCREEN = 0  # AtspiCoordType


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def holds(self, other: "Box") -> bool:
        """Whether the other's centre is in here."""
        x, y = other.centre
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True)
class Thing:
    """Something on a screen: what a person who cannot see it is told of it."""

    address: Address
    role: str
    name: str
    states: int
    inside: tuple["Thing", ...]  # what it is in, from the window inwards

    @property
    def enabled(self) -> bool:
        return self._is(_ENABLED)

    @property
    def checked(self) -> bool:
        return self._is(_CHECKED)

    @property
    def focused(self) -> bool:
        return self._is(_FOCUSED)

    @property
    def selected(self) -> bool:
        return self._is(_SELECTED)

    @property
    def showing(self) -> bool:
        return self._is(_SHOWING)

    def _is(self, state: int) -> bool:
        return bool(self.states >> state & 1)

    def __str__(self) -> str:
        states = [state for state in ("checked", "selected", "focused") if getattr(self, state)]
        states += [] if self.enabled else ["disabled"]
        return "  " * len(self.inside) + " ".join([self.role, repr(self.name), *states])


def program_of(bus: Bus, pid: int) -> Address | None:
    """Where a process's program is on the bus, once it has announced itself there."""
    [programs] = _children(bus, [(REGISTRY, _ROOT)])
    return next((program for program in programs if bus.pid(program[0]) == pid), None)


def things(bus: Bus, program: Address) -> list[Thing]:
    """Everything shown, as it would be read out: each thing before those inside it.

    Asked for level by level, a whole level at once: a screen of some hundred things takes a
    few hundredths of a second. What goes away meanwhile is left out.
    """
    shown: dict[Address, list[Thing]] = {}
    level: list[tuple[Address, tuple[Thing, ...]]] = [(program, ())]
    while level:
        families = _children(bus, [parent for parent, _ in level])
        below = [
            (child, inside)
            for (_, inside), family in zip(level, families, strict=True)
            for child in family
        ]
        read = iter(_read(bus, below))
        for (parent, _), family in zip(level, families, strict=True):
            things = [next(read) for _ in family]
            shown[parent] = [thing for thing in things if thing is not None and thing.showing]
        level = [
            (thing.address, (*inside, thing)) for parent, inside in level for thing in shown[parent]
        ]
    return list(_in_order(shown, program))


def box(bus: Bus, thing: Thing) -> Box | None:
    """Where it is; None when it has gone."""
    [answer] = bus.ask(
        [call(thing.address, "org.a11y.atspi.Component", "GetExtents", "u", _SCREEN)]
    )
    return Box(*answer[0]) if answer else None


def text(bus: Bus, thing: Thing) -> str | None:
    """What stands in a field; None when it has gone or is no field."""
    [answer] = bus.ask([call(thing.address, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)])
    return str(answer[0]) if answer else None


def _in_order(shown: dict[Address, list[Thing]], parent: Address) -> Iterator[Thing]:
    for thing in shown.get(parent, []):
        yield thing
        yield from _in_order(shown, thing.address)


def _children(bus: Bus, parents: list[Address]) -> list[list[Address]]:
    answers = bus.ask([call(parent, _ACCESSIBLE, "GetChildren") for parent in parents])
    return [[(name, path) for name, path in answer[0]] if answer else [] for answer in answers]


def _read(bus: Bus, below: list[tuple[Address, tuple[Thing, ...]]]) -> list[Thing | None]:
    """Role, name and state of each; None for those that have gone."""
    properties = "org.freedesktop.DBus.Properties"
    addresses = [address for address, _ in below]
    roles = bus.ask([call(address, _ACCESSIBLE, "GetRoleName") for address in addresses])
    names = bus.ask(
        [call(address, properties, "Get", "ss", _ACCESSIBLE, "Name") for address in addresses]
    )
    states = bus.ask([call(address, _ACCESSIBLE, "GetState") for address in addresses])
    read: list[Thing | None] = []
    for (address, inside), role, name, state in zip(below, roles, names, states, strict=True):
        if role is None or name is None or state is None:
            read.append(None)
        else:
            low, high = state[0]
            read.append(Thing(address, role[0], name[0][1], low | high << 32, inside))
    return read

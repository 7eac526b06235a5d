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
    depth: int
    role: str
    name: str
    states: int

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
        return "  " * self.depth + " ".join([self.role, repr(self.name), *states])


def program_of(bus: Bus, pid: int) -> Address | None:
    """Where a process's program is on the bus, once it has announced itself there."""
    [programs] = _children(bus, [(REGISTRY, _ROOT)])
    return next((program for program in programs if bus.pid(program[0]) == pid), None)


def things(bus: Bus, program: Address) -> list[Thing]:
    """Everything shown, as it would be read out: each thing before those inside it.

    Asked for level by level, a whole level at once: a screen of some hundred things takes a
    few hundredths of a second. What goes away meanwhile is left out.
    """
    inside: dict[Address, list[Thing]] = {}
    parents, depth = [program], 0
    while parents:
        children = _children(bus, parents)
        read = iter(_read(bus, [child for family in children for child in family], depth))
        for parent, family in zip(parents, children, strict=True):
            described = [next(read) for _ in family]
            inside[parent] = [thing for thing in described if thing is not None and thing.showing]
        parents = [thing.address for parent in parents for thing in inside[parent]]
        depth += 1
    return list(_in_order(inside, program))


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


def _in_order(inside: dict[Address, list[Thing]], parent: Address) -> Iterator[Thing]:
    for thing in inside.get(parent, []):
        yield thing
        yield from _in_order(inside, thing.address)


def _children(bus: Bus, parents: list[Address]) -> list[list[Address]]:
    answers = bus.ask([call(parent, _ACCESSIBLE, "GetChildren") for parent in parents])
    return [[(name, path) for name, path in answer[0]] if answer else [] for answer in answers]


def _read(bus: Bus, addresses: list[Address], depth: int) -> list[Thing | None]:
    """Role, name and state of each; None for those that have gone."""
    properties = "org.freedesktop.DBus.Properties"
    roles = bus.ask([call(address, _ACCESSIBLE, "GetRoleName") for address in addresses])
    names = bus.ask(
        [call(address, properties, "Get", "ss", _ACCESSIBLE, "Name") for address in addresses]
    )
    states = bus.ask([call(address, _ACCESSIBLE, "GetState") for address in addresses])
    read: list[Thing | None] = []
    for address, role, name, state in zip(addresses, roles, names, states, strict=True):
        if role is None or name is None or state is None:
            read.append(None)
        else:
            low, high = state[0]
            read.append(Thing(address, depth, role[0], name[0][1], low | high << 32))
    return read

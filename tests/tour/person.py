"""Somebody before a program: finds things by role and name, touches them as a hand does."""

import re
import time
from pathlib import Path

from tour import accessibility
from tour.accessibility import Box, Thing
from tour.bus import Bus
from tour.camera import Camera
from tour.hand import Hand
from tour.program import Program
from tour.waiting import PATIENCE, NotHappened, until

Name = str | re.Pattern[str]  # all of a name, or a pattern found in it

# What a press is meant for where no role is said: what a text only names is not pressed.
_TOUCHED = {
    "push button", "toggle button", "check box", "radio button", "combo box", "page tab",
    "list item", "table cell", "menu item", "link", "text", "spin button", "slider",
}  # fmt: skip
_VIEWS = ("list", "frame")  # what shows a part of what it holds
_STILL = 0.15  # seconds after which what has not moved stands still


class Person:
    """Knows of a control what a person with a screen reader knows: its role and its name.

    Roles are AT-SPI's words: "push button", "list item", "label", "text", "alert message".
    Everything waits for what it needs and raises NotHappened, with all that is on the screen
    instead, when it does not come.
    """

    def __init__(self, bus: Bus, program: Program, camera: Camera) -> None:
        self.program = program
        self._bus = bus
        self._camera = camera

    def sees(self, name: Name, role: str = "", within: float = PATIENCE) -> Thing:
        """Wait until there is something of this name; the first of them."""
        return until(
            lambda: next(iter(self._found(name, role)), None),
            lambda: f"{self.program.name} shows no {_said(name, role)}; it shows\n{self.screen()}",
            within,
        )

    def no_longer_sees(self, name: Name, role: str = "", within: float = PATIENCE) -> None:
        until(
            lambda: None if self._found(name, role) else True,
            lambda: f"{self.program.name} still shows {_said(name, role)}:\n{self.screen()}",
            within,
        )

    def reads(self, role: str) -> list[str]:
        """The names of everything of this role now, as they would be read out."""
        return [thing.name for thing in self.things() if thing.role == role]

    def is_in(self, name: Name) -> None:
        """Wait until what is typed goes into the field of this name."""
        until(
            lambda: next((field for field in self._found(name, "text") if field.focused), None),
            lambda: (
                f"{self.program.name} has the keys not in {_said(name, 'text')}:\n{self.screen()}"
            ),
        )

    def holds(self, name: Name) -> str:
        """What stands in the field of this name."""
        field = self.sees(name, "text")
        return accessibility.text(self._bus, field) or ""

    def presses(self, name: Name, role: str = "", within: float = PATIENCE) -> None:
        """Press the one enabled control of this name once it is there and stands still."""
        self._hand.clicks(*self._reaches(name, role, within).centre)

    def taps(self, *names: str) -> None:
        """Press buttons that stay where they are, one after the other: keys on glass.

        A key's name may change its case on the way, as a shift key makes it.
        """
        keys = {
            thing.name.casefold(): thing for thing in self.things() if thing.role == "push button"
        }
        wanted = {name.casefold() for name in names}
        boxes = {
            name: accessibility.box(self._bus, key) for name, key in keys.items() if name in wanted
        }
        points = [box.centre for name in names if (box := boxes.get(name.casefold()))]
        if len(points) != len(names):
            raise NotHappened(f"{self.program.name} has no keys for {names}:\n{self.screen()}")
        self._hand.taps(points)

    def fills(self, name: Name, text: str) -> None:
        """Press a field and type into it."""
        self.presses(name, "text")
        self.is_in(name)
        self.types(text)

    def types(self, text: str) -> None:
        self._hand.types(text)

    def keys(self, *keys: str) -> None:
        """Press keys by their X names: "Return", "F12", "Escape", "ctrl+o"."""
        self._hand.presses_key(*keys)

    def scans(self, code: str) -> None:
        self._hand.scans(code)

    def scrolls_to(self, name: Name, role: str = "", *, pulls: int = 20) -> None:
        """Pull the page up until the control of this name is within the window's middle."""
        window = self.program.place
        middle = Box(window.x, window.y + 140, window.width, window.height - 300)
        for _ in range(pulls):
            found = [accessibility.box(self._bus, thing) for thing in self._found(name, role)]
            if any(box is not None and middle.holds(box) for box in found):
                return
            x, y = middle.centre
            self._hand.drags(x, y + middle.height // 4, y - middle.height // 4)
        self.sees(name, role, within=0)

    def photographs(self, file: Path) -> None:
        self._camera.takes(self._hand.window, file)

    def things(self) -> list[Thing]:
        return accessibility.things(self._bus, self.program.address)

    def screen(self) -> str:
        """Everything shown, one thing a line."""
        return "\n".join(str(thing) for thing in self.things())

    @property
    def _hand(self) -> Hand:
        return self.program.hand

    def _found(self, name: Name, role: str) -> list[Thing]:
        return [
            thing
            for thing in self.things()
            if role in ("", thing.role) and _matches(thing.name, name)
        ]

    def _reaches(self, name: Name, role: str, within: float) -> Box:
        """Where the one control is, once it is in view and stands still."""

        def look() -> Box | None:
            found = [
                thing
                for thing in self._found(name, role)
                if thing.enabled and (role or thing.role in _TOUCHED)
            ]
            return self._stands(found[0]) if len(found) == 1 else None

        return until(
            look,
            lambda: (
                f"{self.program.name} has not one {_said(name, role)} to press; it shows\n"
                f"{self.screen()}"
            ),
            within,
        )

    def _stands(self, thing: Thing) -> Box | None:
        """Where it stands; None when it moves, has gone, or had to be pulled into view."""
        box = accessibility.box(self._bus, thing)
        still = time.monotonic() + _STILL
        while box is not None and time.monotonic() < still:
            time.sleep(_STILL / 3)
            if accessibility.box(self._bus, thing) != box:
                return None
        return None if box is None or self._pulls_into_view(thing, box) else box

    def _pulls_into_view(self, thing: Thing, box: Box) -> bool:
        """Pull the list it is in, where that is longer than what one sees of it."""
        for holder in reversed(thing.inside):
            view = accessibility.box(self._bus, holder) if holder.role in _VIEWS else None
            if view is None or view.holds(box):
                continue
            x, y = view.centre
            way = min(view.height // 3, abs(box.centre[1] - y) // 2)
            self._hand.drags(x, y, y - way if box.centre[1] > y else y + way)
            return True
        return False


def _matches(name: str, wanted: Name) -> bool:
    return name == wanted if isinstance(wanted, str) else wanted.search(name) is not None


def _said(name: Name, role: str) -> str:
    spoken = repr(name) if isinstance(name, str) else f"name like {name.pattern!r}"
    return f"{role or 'thing'} {spoken}"

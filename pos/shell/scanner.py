"""A keyboard-wedge scanner, told from typing by its speed and kept out of what has the keys."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_FASTEST_TYPIST = 35  # milliseconds a key on average; wedges need 1 to 20
_LONGEST_STUTTER = 250  # milliseconds between two keys of one scan, by radio
_LONGEST_ROLL = 100  # milliseconds between two keys of anything, before its speed is known
_HELD = 50  # milliseconds a key waits for the next one before it counts as typed
_SECOND_ENTER = 100  # milliseconds; some scanners end a code with CR and LF
_SHORTEST_CODE = 6
_TELLING = 3  # keys that show the speed of whoever types them

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)
_POINTS = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True)
class _Field:
    """What the focused text field held before a burst, to put back what a scan spilt."""

    item: QObject
    text: str
    cursor: int

    def put_back(self) -> None:
        if shiboken6.isValid(self.item):
            self.item.setProperty("text", self.text)
            self.item.setProperty("cursorPosition", self.cursor)


@dataclass(frozen=True)
class _Key:
    text: str
    at: int  # milliseconds
    field: _Field | None  # the focused field, when nothing was held before this key


class WedgeScanner(QObject):
    """Watches a window's keys; a burst closed by Enter is a scan and reaches nothing else.

    A scan must not pay by its Enter, press the focused button, or leave its digits in the
    field a cashier happens to be in. So each printable key is held back for the moment that
    tells typing from a burst: typing arrives 50 ms late, which nobody sees, and a scan never
    arrives. Where a radio scanner stutters longer, the digits that slipped through are taken
    out of the field again.

    Speed is taken over the whole burst: a rule for each gap cuts the first digits off when
    one key comes late. Slow keys before the first fast ones were typed by a person. Time is
    the event's own: keys typed while a frame is painted arrive together and are typed.

    Plain letters and digits reach views as key presses only, never as a `Shortcut`: a scan
    holds letters, and a shortcut fires before a key can be held. Use `Keys` for them.
    """

    scanned = Signal(str)

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._burst: list[_Key] = []
        self._held: list[tuple[int, QKeyEvent]] = []  # each with its key's place in the burst
        self._scan_ended = -_SECOND_ENTER
        self._swallowed: set[int] = set()
        self._replaying = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_HELD)
        self._pause.timeout.connect(self._let_go)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _POINTS:
            self._let_go()  # what was typed before a touch comes before it
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._before(event)
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(event)
        return False

    def _before(self, event: QKeyEvent) -> bool:
        """Shortcuts are tried before the key press is sent: keep ours from them."""
        if event.key() in _SILENT:
            return False
        ours = self._belongs(event) or (_is_enter(event) and self._closes(event))
        if ours:
            event.accept()
        else:
            self._let_go()  # what was typed before a shortcut comes before it
        return ours

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _SILENT:
            return False
        if self._belongs(event):
            self._hold(event)
            return True
        if _is_enter(event) and self._closes(event):
            self._swallowed.add(event.key())
            if self._burst:
                self._take_scan(event.timestamp())
            return True
        self._let_go()
        self._burst.clear()
        return False

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() in self._swallowed:
            self._swallowed.discard(event.key())
            return True
        places = [place for place, held in self._held if held.key() == event.key()]
        if places:
            self._held.append((places[-1], event.clone()))
            return True
        return False

    def _belongs(self, event: QKeyEvent) -> bool:
        """May this key be part of a code? A space alone is a button's key, never a code's."""
        text = event.text()
        if event.isAutoRepeat() or len(text) != 1:
            return False
        if text == "\x1d":  # GS1's separator, sent as Ctrl+]
            return bool(self._burst)
        if event.modifiers() & _COMMAND:
            return False
        return text.isprintable() and (text != " " or bool(self._held))

    def _closes(self, event: QKeyEvent) -> bool:
        """Does this Enter belong to a scanner?"""
        now = event.timestamp()
        if not self._burst:
            return 0 <= now - self._scan_ended <= _SECOND_ENTER
        scan = self._burst[self._typed_before() :]
        in_time = now - scan[-1].at <= _LONGEST_STUTTER
        return in_time and len(scan) >= _SHORTEST_CODE and _fast(scan, now)

    def _typed_before(self) -> int:
        """How many keys of the burst a person typed before the scanner began.

        It began where keys first come at its speed, whatever stutter follows. One slow gap at
        the very beginning is a late key, as while a frame is painted; two are a person.
        """
        times = [key.at for key in self._burst]
        fast = [later - earlier <= _FASTEST_TYPIST for earlier, later in pairwise(times)]
        began = next((at for at, both in enumerate(pairwise(fast)) if all(both)), 0)
        return began if began > 1 else 0

    def _hold(self, event: QKeyEvent) -> None:
        now = event.timestamp()
        if self._burst:
            last = self._burst[-1].at
            telling = len(self._burst) >= _TELLING and _fast(self._burst, last)
            if now - last > (_LONGEST_STUTTER if telling else _LONGEST_ROLL):
                self._let_go()
                self._burst.clear()
        field = None if self._held else _focused_field()
        self._burst.append(_Key(event.text(), now, field))
        self._held.append((len(self._burst) - 1, event.clone()))
        self._pause.start()

    def _take_scan(self, now: int) -> None:
        first = self._typed_before()
        self._let_go(until=first)
        scan, spilt = self._burst[first:], not self._held or self._held[0][0] > first
        for _, held in self._held:
            if held.type() == QEvent.Type.KeyPress:
                self._swallowed.add(held.key())
            else:
                self._swallowed.discard(held.key())
        self._held.clear()
        self._burst.clear()
        field = scan[0].field
        if spilt and field is not None:
            field.put_back()
        self._scan_ended = now
        self.scanned.emit("".join(key.text for key in scan))

    def _let_go(self, until: int = sys.maxsize) -> None:
        """These held keys were typed: deliver them, in order, as if they came now."""
        self._pause.stop()
        typed = [event for place, event in self._held if place < until]
        self._held = [(place, event) for place, event in self._held if place >= until]
        self._replaying = True
        try:
            for event in typed:
                QCoreApplication.sendEvent(self._window, event)
        finally:
            self._replaying = False


def _is_enter(event: QKeyEvent) -> bool:
    """Enter on either block of keys, or the line feed that some scanners end a code with."""
    return event.key() in _ENTER or event.text() in ("\r", "\n")


def _fast(keys: Sequence[_Key], until: int) -> bool:
    """At a wedge's speed, taken over all of them?"""
    return until - keys[0].at <= len(keys) * _FASTEST_TYPIST


def _focused_field() -> _Field | None:
    item = QGuiApplication.focusObject()
    text = item.property("text") if item is not None else None
    cursor = item.property("cursorPosition") if item is not None else None
    if item is None or not isinstance(text, str) or not isinstance(cursor, int):
        return None
    return _Field(item, text, cursor)

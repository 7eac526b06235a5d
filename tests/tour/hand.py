"""A hand at keyboard, scanner and glass: real key and pointer events, by XTEST."""

import subprocess
import time
from collections.abc import Mapping, Sequence

from tour.waiting import NotHappened

_TYPING = 90  # milliseconds a key: a person in a hurry
_SCANNING = 5  # milliseconds a key: a wedge scanner
_FROM_SCANNER_TO_KEYS = 0.2  # seconds: nobody's finger is there sooner
_PRESS = ("mousedown", "1", "sleep", "0.05", "mouseup", "1")  # as long as a finger stays
_STROKES = 12  # steps of a drag


class Hand:
    """Acts on one window of a display through xdotool, the XTEST client Debian has.

    There need not be a window manager, so the hand itself brings a window to the front and
    gives it the keyboard before it acts.
    """

    def __init__(self, env: Mapping[str, str], pid: int) -> None:
        self._env = dict(env)
        self.window = 0
        self._scanned_at = 0.0
        self._pid = pid

    def finds_window(self) -> bool:
        """True as soon as the process shows a window."""
        shown = self._xdotool("search", "--onlyvisible", "--pid", str(self._pid), check=False)
        self.window = int((shown.split() or ["0"])[0])
        return self.window != 0

    def moves_window(self, x: int, y: int) -> None:
        self._xdotool("windowmove", str(self.window), str(x), str(y))

    def clicks(self, x: int, y: int) -> None:
        self._acts("mousemove", str(x), str(y), *_PRESS)

    def taps(self, points: Sequence[tuple[int, int]]) -> None:
        """One finger, as fast as one types on glass."""
        for x, y in points:
            self._acts("mousemove", str(x), str(y), *_PRESS, "sleep", "0.04")

    def drags(self, x: int, from_y: int, to_y: int) -> None:
        """Pull what is under the finger up or down, and let go when it stands."""
        path = [from_y + (to_y - from_y) * step // _STROKES for step in range(1, _STROKES + 1)]
        moves = [word for y in path for word in ("mousemove", str(x), str(y), "sleep", "0.01")]
        self._acts(
            *("mousemove", str(x), str(from_y), "mousedown", "1"),
            *moves,
            *("sleep", "0.1", "mouseup", "1"),
        )

    def types(self, text: str) -> None:
        self._reaches_keys()
        self._acts("type", "--delay", str(_TYPING), text)

    def presses_key(self, *keys: str) -> None:
        """Keys by their X names, such as "Return", "F12", "ctrl+o"."""
        self._reaches_keys()
        self._acts("key", "--delay", str(_TYPING), *keys)

    def scans(self, code: str) -> None:
        """What a wedge scanner does: letters, digits and Return, as fast as it sends them."""
        if not (code.isascii() and code.isalnum()):
            raise ValueError(f"{code!r} is more than letters and digits")
        self._acts("key", "--delay", str(_SCANNING), *code, "Return")
        self._scanned_at = time.monotonic()

    def _reaches_keys(self) -> None:
        time.sleep(max(0.0, self._scanned_at + _FROM_SCANNER_TO_KEYS - time.monotonic()))

    def _acts(self, *words: str) -> None:
        """Only the front window is touched; one that has the keyboard is left as it is."""
        window = str(self.window)
        if self._xdotool("getwindowfocus", "-f", check=False).strip() != window:
            self._xdotool("windowraise", window, "windowfocus", "--sync", window)
        self._xdotool(*words)

    def _xdotool(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        )
        if check and done.returncode != 0:
            raise NotHappened(f"xdotool {_short(words)}: {done.stderr.strip()}")
        return done.stdout


def _short(words: Sequence[str]) -> str:
    return " ".join(words[:6])

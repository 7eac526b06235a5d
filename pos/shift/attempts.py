"""How long a device makes people wait after wrong PINs."""

from dataclasses import dataclass

_FREE = 2  # wrong PINs without a wait: fingers slip
_FIRST = 5  # seconds
_LONGEST = 300  # seconds; a person can always come back


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong PINs in a row at this device, and when the next one is heard.

    A four-digit PIN has 10,000 values: with the wait doubling to five minutes, trying half of
    them takes more than two weeks. Times are seconds of a clock that only goes forward.
    """

    wrong: int = 0
    until: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next PIN is heard; 0 when it is heard now."""
        return max(0.0, self.until - now)

    def failed(self, now: float) -> "Attempts":
        wrong = self.wrong + 1
        beyond = wrong - _FREE
        seconds = 0 if beyond <= 0 else min(_LONGEST, _FIRST * 2 ** min(beyond - 1, 16))
        return Attempts(wrong, now + seconds)

"""Has the shopper gone? A pure clock: seconds in, what to do out."""

from dataclasses import dataclass, replace
from enum import Enum


class Presence(Enum):
    """What the kiosk believes of the person in front of it."""

    HERE = "here"
    ASKED = "asked"  # "still there?" is on the screen
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Idle:
    """`patience` seconds without a touch, then `grace` seconds to answer the question.

    EN 301 549, 9.2.2.1 (WCAG 2.2.1): who asks for more time gets it, again and again.
    """

    patience: float = 60.0
    grace: float = 20.0
    since: float = 0.0

    def touched(self, now: float) -> "Idle":
        return replace(self, since=now)

    def longer(self, seconds: float, now: float) -> "Idle":
        """At least so many seconds before the question is asked again."""
        return replace(self, patience=max(self.patience, seconds), since=now)

    def presence(self, now: float) -> Presence:
        quiet = now - self.since
        if quiet < self.patience:
            return Presence.HERE
        return Presence.ASKED if quiet < self.patience + self.grace else Presence.GONE

    def seconds_left(self, now: float) -> int:
        """Until the shopper is taken to have gone, rounded up."""
        return max(0, -int(-(self.since + self.patience + self.grace - now) // 1))

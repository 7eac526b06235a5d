"""The way a shopper took through the kiosk: pure, so that every way back can be tried."""

from dataclasses import dataclass

_LONGEST = 40  # steps: who has gone further does not go all of them back


@dataclass(frozen=True, slots=True)
class Step:
    """A place, and what is looked at there: a category, a product."""

    place: str
    key: str = ""


ATTRACT = Step("attract")
HOME = Step("home")


@dataclass(frozen=True, slots=True)
class Path:
    """From the offers to where the shopper is; the last step is in front."""

    steps: tuple[Step, ...] = (ATTRACT,)

    @property
    def front(self) -> Step:
        return self.steps[-1]

    def to(self, step: Step) -> "Path":
        """One step on; one that is on the way already is gone back to.

        Whoever begins anywhere but at the start comes home on the way back.
        """
        steps = self.steps
        if step in steps:
            return Path(steps[: steps.index(step) + 1])
        if len(steps) == 1 and step != HOME:
            steps = (*steps, HOME)
        if len(steps) >= _LONGEST:
            steps = (*steps[:2], *steps[3:])
        return Path((*steps, step))

    def back(self) -> "Path":
        """One step back; there is nothing before the first."""
        return Path(self.steps[:-1]) if len(self.steps) > 1 else self

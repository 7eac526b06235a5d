"""The printer of the tour: `tresen-paper`, which shows what it prints and keeps it."""

from dataclasses import dataclass
from pathlib import Path

from tour.codes import codes_on
from tour.hub import program
from tour.screen import PAPER
from tour.stage import Stage
from tour.waiting import PATIENCE, until


@dataclass(frozen=True)
class Slip:
    """Something that came out of the printer: how it looks, and what it says."""

    picture: Path
    text: str

    @property
    def codes(self) -> list[str]:
        """What a scanner reads off it."""
        return codes_on(self.picture)


class Paper:
    def __init__(self, stage: Stage, folder: Path) -> None:
        self._folder = folder
        self._torn_off = 0
        self.looker = stage.opens(
            "paper", [program("tresen-paper"), "--port", "0", "--save", str(folder)], PAPER
        )
        ready = self.looker.program.process.says(r"tresen-paper ready on (\S+)")
        self.address = f"escpos+tcp://{ready[1]}"

    def tears_off(self, within: float = PATIENCE) -> Slip:
        """The next slip, in the order they are printed."""
        picture = self._folder / f"receipt-{self._torn_off + 1:04}.png"
        slip = until(
            lambda: (
                Slip(picture, picture.with_suffix(".txt").read_text()) if picture.exists() else None
            ),
            lambda: (
                f"the printer has not printed {picture.stem}:\n{self.looker.program.process.said()}"
            ),
            within,
        )
        self._torn_off += 1
        return slip

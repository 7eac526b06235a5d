"""`make tour`: drives the real programs through their journeys and keeps the pictures.

Run from the project's root, with the modules of `tests` in reach:

    PYTHONPATH=tests .venv/bin/python -m tour            # every journey; pictures in tour/
    PYTHONPATH=tests .venv/bin/python -m tour sale kiosk # some of them

The windows stand on the screen that `DISPLAY` names, if it has room for them side by side, or
on an Xvfb. Ends with 0 when every step of every journey happened, and says which did not.
"""

import argparse
import signal
import sys
import tempfile
from pathlib import Path
from types import FrameType
from typing import NoReturn

from tour.album import Album
from tour.plan import JOURNEYS
from tour.shop import Shop
from tour.stage import Stage
from tour.story import Story
from tour.waiting import NotHappened

_PICTURES = Path("tour")


def main() -> int:
    parser = argparse.ArgumentParser(prog="tour", description=__doc__.partition("\n")[0])
    parser.add_argument("journeys", nargs="*", metavar="JOURNEY", help=", ".join(JOURNEYS))
    parser.add_argument("--pictures", type=Path, default=_PICTURES, help="folder of the pictures")
    asked = parser.parse_args()
    for unknown in set(asked.journeys) - set(JOURNEYS):
        parser.error(f"there is no journey {unknown!r}; there are {', '.join(JOURNEYS)}")
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, _stop)
    album = Album(asked.pictures)
    story = Story(album)
    failure = ""
    try:
        with tempfile.TemporaryDirectory(prefix="tresen-tour-") as folder:
            _goes(asked.journeys or list(JOURNEYS), Path(folder), story, album)
    except NotHappened as problem:
        failure = str(problem)
    except KeyboardInterrupt:
        sys.exit("The tour was stopped.")
    page = album.closes(f"{album.count} pictures, taken in {story.seconds:.0f} seconds.")
    if failure:
        print(f"\nThe tour ended early: {failure}\nPictures up to that moment: {page}")
        return 1
    print(f"\n{album.count} pictures in {story.seconds:.0f} s: {page}")
    return 0


def _goes(journeys: list[str], folder: Path, story: Story, album: Album) -> None:
    """Through these journeys; where a step does not happen, with a picture of each window."""
    with Stage(folder) as stage:
        story.begins("The shop opens")
        try:
            _visits(journeys, Shop(stage, folder), story, stage)
        except NotHappened:
            for person in stage.people_at_work():
                name = person.program.name.replace(" ", "-").lower()
                album.keeps(person, f"failed-{name}", "When the tour ended early")
            raise


def _visits(journeys: list[str], shop: Shop, story: Story, stage: Stage) -> None:
    story.tells(f"The windows stand on the display {stage.screen}.")
    story.tells("Till, desk and kiosk enrol and receive the shop with all its pictures.")
    shop.opens()
    for name in journeys:
        JOURNEYS[name](shop, story)
    story.begins("The books")
    story.tells("The hub verifies chains, numbers and balances.")
    print(shop.hub.verifies())


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())

"""The pictures of a tour, numbered, and the page that shows them journey by journey."""

import html
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

from tour.person import Person

_PAGE = Path(__file__).with_name("album.html")


@dataclass(frozen=True)
class Picture:
    file: str
    caption: str
    upright: bool


@dataclass
class Chapter:
    """A journey: what happened in it, and what it looked like."""

    title: str
    steps: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)


class Album:
    """Pictures in a folder that is emptied of those of the tour before."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._chapters: list[Chapter] = []
        self.count = 0
        folder.mkdir(exist_ok=True)
        for old in [*folder.glob("[0-9][0-9]-*.png"), *folder.glob("index.html")]:
            old.unlink()

    def begins(self, title: str) -> None:
        self._chapters.append(Chapter(title))

    def says(self, sentence: str) -> None:
        self._chapters[-1].steps.append(sentence)

    def keeps(self, person: Person, name: str, caption: str) -> Path:
        """What this person has on the screen now, as NN-name.png."""
        self.count += 1
        file = self._folder / f"{self.count:02}-{name}.png"
        person.photographs(file)
        place = person.program.place
        picture = Picture(file.name, caption, upright=place.height > place.width)
        self._chapters[-1].pictures.append(picture)
        return file

    def closes(self, words: str) -> Path:
        """Write the page; `words` says how the tour went."""
        page = self._folder / "index.html"
        page.write_text(
            Template(_PAGE.read_text()).substitute(
                words=html.escape(words),
                contents="\n".join(_entry(at, chapter) for at, chapter in self._numbered()),
                chapters="\n".join(_section(at, chapter) for at, chapter in self._numbered()),
            )
        )
        return page

    def _numbered(self) -> list[tuple[int, Chapter]]:
        return list(enumerate((c for c in self._chapters if c.pictures), start=1))


def _entry(number: int, chapter: Chapter) -> str:
    return f'<li><a href="#journey-{number}">{html.escape(chapter.title)}</a></li>'


def _section(number: int, chapter: Chapter) -> str:
    steps = "".join(f"<li>{html.escape(step)}</li>" for step in chapter.steps)
    figures = "\n".join(_figure(picture) for picture in chapter.pictures)
    return (
        f'<section id="journey-{number}">\n<h2>{html.escape(chapter.title)}</h2>\n'
        f'<ol class="steps">{steps}</ol>\n<div class="pictures">\n{figures}\n</div>\n</section>'
    )


def _figure(picture: Picture) -> str:
    number = picture.file.partition("-")[0]
    caption = html.escape(picture.caption)
    return (
        f'<figure class="{"upright" if picture.upright else "wide"}">'
        f'<a href="{picture.file}"><img src="{picture.file}" alt="{caption}" loading="lazy"></a>'
        f"<figcaption><b>{number}</b> {caption}</figcaption></figure>"
    )

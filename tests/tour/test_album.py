"""The page of a tour shows every picture under its journey, in order."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from tour.album import Album
from tour.person import Person
from tour.screen import KIOSK, TILL, Place


def somebody_at(place: Place) -> Person:
    """Takes pictures of nothing."""
    program = SimpleNamespace(place=place)
    return cast(
        Person, SimpleNamespace(program=program, photographs=lambda file: file.write_bytes(b""))
    )


def test_pictures_are_numbered_across_journeys_and_stand_under_theirs(tmp_path: Path) -> None:
    album = Album(tmp_path / "tour")
    album.begins("The shop opens")
    album.begins("A sale")
    album.says("Scan & pay.")
    album.keeps(somebody_at(TILL), "till", "3 < 4 items")
    album.begins("At the kiosk")
    album.keeps(somebody_at(KIOSK), "kiosk", "A touch starts")
    page = album.closes("2 pictures.").read_text()
    assert re.findall(r"<h2>(.+)</h2>", page) == ["A sale", "At the kiosk"]
    assert re.findall(r'<figure class="(\w+)"><a href="(.+?)"', page) == [
        ("wide", "01-till.png"),
        ("upright", "02-kiosk.png"),
    ]
    assert "<li>Scan &amp; pay.</li>" in page
    assert "<b>01</b> 3 &lt; 4 items" in page


def test_pictures_of_the_tour_before_are_gone_and_nothing_else(tmp_path: Path) -> None:
    for file in ("07-old.png", "index.html", "notes.txt"):
        (tmp_path / file).touch()
    Album(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]

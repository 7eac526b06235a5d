"""How Qt is set up for every test: no screen, software painting, a screen reader listening."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_API", "pyside6")

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(autouse=True)
def screen_reader(request: pytest.FixtureRequest) -> None:
    """Screens run as they do under a screen reader."""
    if "qapp" in request.fixturenames:
        request.getfixturevalue("qapp")
        QAccessible.setActive(True)


@pytest.fixture
def reported() -> Iterator[list[BaseException]]:
    """What a program reports; a test that wants a fault takes it out."""
    problems: list[BaseException] = []
    yield problems
    assert problems == []


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The language files as they are now, compiled; unfinished texts stay English."""
    folder = tmp_path_factory.mktemp("i18n")
    for source in (ROOT / "resources" / "translations").glob("*.ts"):
        release = Path(sys.executable).with_name("pyside6-lrelease")
        target = folder / source.with_suffix(".qm").name
        subprocess.run([release, "-silent", source, "-qm", target], check=True)
    return folder

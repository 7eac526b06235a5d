"""The rules of the house that no linter knows."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer.qml import VIEWS, view_model_files, views

ROOT = Path(__file__).parents[1]
ROOMS = ("sync", "pos", "kiosk", "installer")


def names(paths: list[Path]) -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in paths)


def imported(source: Path) -> Iterator[str]:
    """The first word of each module a Python file imports, wherever in it."""
    for node in ast.walk(ast.parse(source.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def importers(package: str) -> list[str]:
    """The modules outside tests that import this package."""
    sources = [source for room in ROOMS for source in (ROOT / room).rglob("*.py")]
    return names([source for source in sources if package in imported(source)])


def test_each_view_model_has_the_screen_of_its_name() -> None:
    for source in view_model_files():
        text = source.read_text()
        room = re.search(r'^QML_IMPORT_NAME = "Tresen\.(\w+)', text, re.MULTILINE)
        assert room, f"{source} is of no room of views"
        for name in re.findall(r"^class (\w+)ViewModel\(", text, re.MULTILINE):
            assert source.stem == re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
            screen = VIEWS / "Tresen" / room[1] / f"{name}Screen.qml"
            assert f"required property {name}ViewModel viewModel" in screen.read_text()


# Any colour but no colour at all. What is a colour is Theme's to say, for every scheme at once.
COLOUR = re.compile(
    r"""  "\#[0-9A-Fa-f]{3,8}"                            # "#1d4ed8"
        | \bQt\.(?:rgba|hsla|hsva|color|tint|darker|lighter|alpha)\(
        | \b\w*[cC]olor\s*:\s*"(?!transparent")[^"]+"     # border.color: "red"
    """,
    re.VERBOSE,
)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ('color: "#fff"', True),
        ("color: Qt.rgba(0, 0, 0, 0.4)", True),
        ('border.color: "red"', True),
        ('color: "transparent"', False),
        ("color: Theme.colour.ink", False),
        ('text: qsTr("Order #12")', False),
    ],
)
def test_a_colour_literal_is_told_from_a_role(line: str, is_one: bool) -> None:
    assert bool(COLOUR.search(line)) is is_one


def test_no_view_uses_a_colour_of_its_own() -> None:
    ordinary = [view for view in views() if not view.stem.startswith("Theme")]
    assert names([view for view in ordinary if COLOUR.search(view.read_text())]) == []


@pytest.mark.parametrize("room", ["Till", "Desk", "Kiosk"])
def test_a_room_of_views_imports_no_other(room: str) -> None:
    others = "|".join({"Till", "Desk", "Kiosk"} - {room})
    strays = re.compile(rf'^import (?:Tresen\.(?:{others})\b|"\.\.)', re.MULTILINE)
    inside = [view for view in views() if view.is_relative_to(VIEWS / "Tresen" / room)]
    assert names([view for view in inside if strays.search(view.read_text())]) == []


def test_the_shared_controls_import_no_room() -> None:
    strays = re.compile(r"^import Tresen\.(?:Till|Desk|Kiosk)\b", re.MULTILINE)
    inside = [view for view in views() if view.is_relative_to(VIEWS / "Tresen" / "Controls")]
    assert names([view for view in inside if strays.search(view.read_text())]) == []


def test_what_is_imported_is_declared() -> None:
    """Not merely brought along by something else, which may leave it out tomorrow."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = {
        canonicalize_name(Requirement(line).name)
        for line in chain(project["dependencies"], *project["optional-dependencies"].values())
    }
    brought_by = packages_distributions()
    for room in (*ROOMS, "tests"):
        for source in (ROOT / room).rglob("*.py"):
            for package in set(imported(source)) & set(brought_by):
                names = {canonicalize_name(name) for name in brought_by[package]}
                assert names & {*declared, "tresen", "shiboken6"}, f"{source} imports {package}"


def test_one_module_alone_speaks_http_as_a_client() -> None:
    assert importers("httpx") in ([], ["sync/http.py"])


@pytest.mark.parametrize("package", ["serial", "escpos"])
def test_a_device_library_stays_behind_one_module(package: str) -> None:
    found = importers(package)
    assert len(found) <= 1
    assert all(module.startswith("pos/") for module in found)


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", ".ci/run"])
def test_people_and_machines_are_told_the_same_commands(document: str) -> None:
    text = (ROOT / document).read_text().replace("$target", "check test")
    assert "make check" in text
    assert "make test" in text or "check test" in text


COUNT_REFERENCES = """
import sys
from PySide6.QtCore import QObject, QTimer, Signal

class Speaker(QObject):
    told = Signal(bool)

def lost(times, call, value):
    before = sys.getrefcount(value)
    for _ in range(times):
        call()
    return before - sys.getrefcount(value)

spare = [None, True] * 10_000  # so that what is lost can be counted before Python dies of it
speaker, timer = Speaker(), QTimer()
print(lost(5_000, timer.stop, None), lost(5_000, lambda: speaker.told.emit(True), True))
"""


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None and True are immortal since Python 3.12"
)
def test_qt_calls_lose_no_reference() -> None:
    """Why PySide6 is pinned: 6.12.0 loses one to None at each void call of Qt, one to True at
    each emit, and Python below 3.12 dies after some thousands of them.

    Counted in a process of its own, which may die of it.
    """
    command = [sys.executable, "-c", COUNT_REFERENCES]
    counted = subprocess.run(command, capture_output=True, text=True)
    assert counted.returncode == 0, counted.stderr
    lost = [int(count) for count in counted.stdout.split()]
    assert max(lost) < 100, "references to None and to True that were lost in 5,000 calls"


def test_each_text_is_found_again_under_the_name_it_was_collected_by() -> None:
    """`other.tr(...)` is collected as of "other" and looked up as of its class: never found."""
    strays = re.compile(r"\b(?!self\b|cls\b)\w+\.tr\(|\bself\.\w+\.tr\(")
    sources = [*(ROOT / "pos").rglob("*.py"), *(ROOT / "kiosk").rglob("*.py")]
    assert names([source for source in sources if strays.search(source.read_text())]) == []


def test_no_two_view_models_have_one_name() -> None:
    """Qt knows a type by its name: of two with one name in a process, views get the wrong one."""
    found = [
        name
        for source in view_model_files()
        for name in re.findall(r"@QmlElement\n(?:@.*\n)*class (\w+)\(", source.read_text())
    ]
    assert found
    assert sorted({name for name in found if found.count(name) > 1}) == []

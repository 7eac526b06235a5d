"""Status is honest: in words, since when, and how much waits."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos.shell.languages import Languages
from pos.shell.messages import advice
from pos.shell.status import DeviceStatus
from sync.replica.status import Status

pytestmark = pytest.mark.usefixtures("qapp")

NOW = datetime(2026, 11, 22, 14, 7, tzinfo=UTC).astimezone()
EARLIER = datetime(2026, 11, 22, 13, 52, tzinfo=UTC).astimezone()


def state(online: bool, waiting: int = 0, problem: str | None = None) -> Status:
    since = None if online else EARLIER
    return Status(
        online=online, since=since, waiting=waiting, last_sync=NOW, problem=problem, filled=True
    )


@pytest.fixture
def languages(translations: Path) -> Iterator[Languages]:
    languages = Languages(translations, "en")
    yield languages
    languages.forget()


@pytest.fixture
def shown(languages: Languages) -> DeviceStatus:
    return DeviceStatus(state(True), languages, lambda: NOW)


def test_online_says_so_and_says_what_waits(shown: DeviceStatus) -> None:
    said = [shown.property(name) for name in ("onlineText", "onlineIcon", "onlineWarns")]
    assert said == ["Online", "cloud-online", False]
    shown.show(state(True, waiting=2))
    assert shown.property("onlineText") == "2 to send"


def test_offline_says_since_when(shown: DeviceStatus) -> None:
    shown.show(state(False, waiting=3))
    assert shown.property("onlineText") == f"Offline since {EARLIER:%H:%M}, 3 to send"
    assert (shown.property("onlineIcon"), shown.property("onlineWarns")) == ("cloud-offline", True)
    assert shown.property("onlineHelp") == advice("unreachable").sentence


def test_a_problem_says_what_can_be_done(shown: DeviceStatus) -> None:
    shown.show(state(True, problem="clock-skew"))
    assert shown.property("onlineWarns")
    assert shown.property("onlineHelp") == advice("clock-skew").sentence


def test_a_printer_that_is_gone_warns(shown: DeviceStatus) -> None:
    shown.show_printer("ready")
    assert (shown.property("printerText"), shown.property("printerWarns")) == (
        "Printer ready",
        False,
    )
    shown.show_printer("gone")
    assert (shown.property("printerText"), shown.property("printerWarns")) == (
        "Printer not reachable",
        True,
    )


def test_words_follow_the_language(shown: DeviceStatus, languages: Languages) -> None:
    shown.show(state(False))
    languages.use("de")
    assert shown.property("onlineText") == f"Offline seit {EARLIER:%H:%M}"


def test_the_clock_is_the_walls(shown: DeviceStatus) -> None:
    assert shown.property("clockText") == f"{NOW:%H:%M}"

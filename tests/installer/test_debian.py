"""What the system lacks is found by looking, and installed or named with its command."""

from pathlib import Path

import pytest

from installer import debian
from installer.progress import Trouble


class System:
    """Programs on a path of their own; apt-get and sudo write down what they are asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "programs"
        self.folder.mkdir()
        self._calls = folder / "calls"
        self._calls.touch()
        self.log = folder / "log"

    def has(self, program: str, then: str = "exit 0") -> None:
        file = self.folder / program
        file.write_text(f'#!/bin/sh\necho "{program} $*" >> {self._calls}\n{then}\n')
        file.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        return self._calls.read_text().splitlines()


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> System:
    system = System(tmp_path)
    (system.folder / "env").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", str(system.folder))
    return system


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)


@pytest.fixture
def as_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)


def test_what_is_there_is_not_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    needs = (
        debian.Need("there", lambda: True),
        debian.Need("not-there", lambda: False),
        debian.Need("absent", lambda: False),
    )
    monkeypatch.setattr(debian, "NEEDS", needs)
    assert debian.missing() == ["absent", "not-there"]


def test_a_program_is_found_once_it_is_there(system: System) -> None:
    assert "xvfb" in debian.missing()
    system.has("Xvfb")
    assert "xvfb" not in debian.missing()


def test_every_way_of_looking_can_find_and_can_miss(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(debian, "_FONT_FOLDERS", (str(tmp_path / "fonts"),))
    assert not debian._font("Inter*")
    (tmp_path / "fonts" / "inter").mkdir(parents=True)
    (tmp_path / "fonts" / "inter" / "Inter-Bold.otf").touch()
    assert debian._font("Inter*")
    assert debian._library("libc.so.6")
    assert not debian._library("libnot-there.so.9")
    assert debian._module("venv")
    assert not debian._module("not_there")


@pytest.mark.usefixtures("as_root")
def test_root_installs_just_what_is_missing_without_questions(system: System) -> None:
    system.has("apt-get")
    debian.install(["xvfb", "xdotool"], system.log)
    update, install = system.calls
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends xvfb xdotool")


@pytest.mark.usefixtures("as_person")
def test_a_person_installs_through_sudo_where_it_asks_nothing(system: System) -> None:
    system.has("apt-get")
    system.has("sudo", 'shift; exec "$@"')
    system.has("true")
    debian.install(["xvfb"], system.log)
    assert [call.split()[0] for call in system.calls].count("sudo") == 3
    assert system.calls[-1].endswith("install -y --no-install-recommends xvfb")


@pytest.mark.usefixtures("as_person")
@pytest.mark.parametrize("sudo", ["exit 1", None])
def test_a_person_without_the_right_is_given_the_command(system: System, sudo: str | None) -> None:
    system.has("apt-get")
    if sudo:
        system.has("sudo", sudo)
    with pytest.raises(Trouble) as trouble:
        debian.install(["xdotool", "xvfb"], system.log)
    assert str(trouble.value) == (
        "Debian packages are missing and installing them needs an administrator: run "
        "`sudo apt-get update && sudo apt-get install -y --no-install-recommends xdotool xvfb`, "
        "then make setup again."
    )
    assert not [call for call in system.calls if call.startswith("apt-get")]


def test_another_linux_is_told_what_to_look_for(system: System) -> None:
    with pytest.raises(Trouble, match=r"Debian packages bring: xvfb\. It has no apt-get"):
        debian.install(["xvfb"], system.log)


@pytest.mark.usefixtures("as_root")
@pytest.mark.parametrize(
    ("fails_at", "sentence"),
    [
        ("update", "package lists cannot be fetched: check the network with `apt-get update`"),
        ("install", "see why with `apt-get install -y --no-install-recommends xvfb`"),
    ],
)
def test_a_failure_of_apt_is_one_sentence(system: System, fails_at: str, sentence: str) -> None:
    system.has("apt-get", f'echo "E: no"; case "$*" in *" {fails_at}"*) exit 100;; esac')
    with pytest.raises(Trouble) as trouble:
        debian.install(["xvfb"], system.log)
    assert sentence in str(trouble.value)
    assert "E: no" in system.log.read_text()


@pytest.mark.usefixtures("as_root")
def test_the_way_through_download_and_unpacking_is_shown(
    system: System, capsys: pytest.CaptureFixture[str]
) -> None:
    told = (
        "dlstatus:1:60.0:Retrieving file 3 of 5",
        "pmstatus:xvfb:10.0:Unpacking xvfb",
        "pmstatus:xvfb:100.0:Installed xvfb",
    )
    system.has("apt-get", "\n".join(f'echo "{line}"' for line in told))
    debian.install(["xvfb"], system.log)
    assert capsys.readouterr().out.splitlines()[1:] == [
        "   30 %  Retrieving file 3 of 5",
        "   55 %  Unpacking xvfb",
        "  100 %  Installed xvfb",
    ]

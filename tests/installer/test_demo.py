"""The demo opens the whole shop with one command, keeps it, and leaves nothing running."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from installer import demo, programs
from installer.programs import Program
from installer.progress import Trouble

ROOT = Path(__file__).parents[2]
STAYS = 'trap "exit 0" TERM; while :; do sleep 0.05; done'
HUB = f"""
case "$1" in
  demo) mkdir -p "$3"; echo "1111  Cashier 1" ;;
  devices) echo "AAAAA-$4" ;;
  serve) echo "tresen-hub ready on http://127.0.0.1:4711"; {STAYS} ;;
esac
"""
PAPER = f'echo "tresen-paper ready on 127.0.0.1:4712"; {STAYS}'
ENROLS = 'mkdir -p "$2"; touch "$2/device.toml"; '


class Shop:
    """The shop's programs as small scripts that write down how they were started."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.data = folder / "demo-data"
        self._calls = folder / "calls"
        self.program("tresen-hub", HUB)
        self.program("tresen-paper", PAPER)
        for window in ("kiosk", "till", "desk"):
            self.program(f"tresen-{window}", f"{ENROLS} sleep 0.1")

    def program(self, name: str, does: str) -> None:
        file = self.bin / name
        file.write_text(f'#!/bin/sh\necho "$$ {name} $*" >> {self._calls}\n{does}\n')
        file.chmod(0o755)

    def runs(self, *arguments: str) -> int:
        self._calls.write_text("")
        return demo.main([*arguments, "--data", str(self.data)])

    def call(self, start: str) -> str:
        """How the one program whose command starts so was started."""
        commands = [line.partition(" ")[2] for line in self._calls.read_text().splitlines()]
        [command] = [command for command in commands if command.startswith(start)]
        return command

    @property
    def left_running(self) -> list[str]:
        started = [line.partition(" ") for line in self._calls.read_text().splitlines()]
        return [command for pid, _, command in started if Path("/proc", pid).exists()]


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    shop = Shop(tmp_path)
    monkeypatch.setattr(demo, "BIN", shop.bin)
    monkeypatch.setattr(programs, "LOOK", 0.01)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    return shop


def test_the_first_time_each_device_is_enrolled(shop: Shop) -> None:
    assert shop.runs() == 0
    for device, size in (("kiosk", "1080x1920"), ("till", "1366x768"), ("desk", "1280x800")):
        assert shop.call(f"tresen-{device}") == (
            f"tresen-{device} --data {shop.data}/{device} --hub http://127.0.0.1:4711 "
            f"--printer escpos+tcp://127.0.0.1:4712 --size {size} --enrol AAAAA-{device}"
        )
    assert shop.left_running == []


def test_the_second_time_the_shop_is_as_it_was_left(shop: Shop) -> None:
    shop.runs()
    (shop.data / "till" / "journal.db").touch()
    assert shop.runs() == 0
    assert "--enrol" not in shop.call("tresen-till")
    assert (shop.data / "till" / "journal.db").exists()


@pytest.mark.parametrize(
    ("screen", "scale"),
    [
        ("echo 1920 1080", "0.51"),
        ("echo 800 4000", "0.67"),
        ("echo 3840 2160", "1.00"),
        ("exit 1", "1.00"),
    ],
)
def test_a_window_is_made_to_fit_the_screen(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, screen: str, scale: str
) -> None:
    shop.program("xdotool", screen)
    shop.program("tresen-kiosk", f'echo "$QT_SCALE_FACTOR" > {shop.data}/scale')
    monkeypatch.setenv("PATH", f"{shop.bin}:{os.environ['PATH']}")
    shop.runs()
    assert (shop.data / "scale").read_text().strip() == scale


def test_the_hub_keeps_the_address_its_devices_know(shop: Shop) -> None:
    shop.runs()
    assert shop.call("tresen-hub serve").endswith("--port 0")
    shop.runs()
    assert shop.call("tresen-hub serve").endswith("--port 4711")


def test_it_says_what_there_is_to_try(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    shop.runs()
    assert "1111  Cashier 1" in capsys.readouterr().out


def test_it_can_be_started_over(shop: Shop) -> None:
    shop.runs()
    (shop.data / "till" / "journal.db").touch()
    assert shop.runs("--fresh") == 0
    assert "--enrol" in shop.call("tresen-till")
    assert not (shop.data / "till" / "journal.db").exists()


@pytest.mark.parametrize(
    ("program", "does", "said"),
    [
        ("tresen-hub", "echo 'the file is newer' >&2; exit 1", "the file is newer"),
        ("tresen-paper", "echo 'no such port'; exit 1", "The paper ended at once: “no such port”"),
        ("tresen-till", "echo 'no display'; exit 1", "The till failed: “no display”"),
    ],
)
def test_a_program_that_fails_is_told_with_its_last_words(
    shop: Shop, capsys: pytest.CaptureFixture[str], program: str, does: str, said: str
) -> None:
    shop.program(program, does)
    assert shop.runs() == 1
    assert said in capsys.readouterr().out
    assert shop.left_running == []


def test_without_a_screen_it_runs_the_tour_and_says_so(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands: list[Sequence[str]] = []

    def run(command: Sequence[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 3)

    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(subprocess, "run", run)
    assert shop.runs() == 3
    assert commands[0][-1] == "tour"
    assert "There is no screen here" in capsys.readouterr().out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_ending_it_ends_every_program(shop: Shop, number: signal.Signals) -> None:
    for window in ("kiosk", "till", "desk"):
        shop.program(f"tresen-{window}", STAYS)
    start = (
        "import pathlib, sys; from installer import demo; "
        f"demo.BIN = pathlib.Path({str(shop.bin)!r}); sys.exit(demo.main(sys.argv[1:]))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", start, "--data", str(shop.data)]
    launcher = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    assert launcher.stdout
    assert any("The hub is ready" in line for line in launcher.stdout)
    until = time.monotonic() + 10
    while not (started := [c for c in shop.left_running if c.startswith("tresen-desk")]):
        assert time.monotonic() < until
        time.sleep(0.01)
    assert started
    launcher.send_signal(number)
    said, _ = launcher.communicate(timeout=10)
    assert "The shop is closed." in said
    assert launcher.returncode == 0
    assert shop.left_running == []


def test_a_program_that_does_not_end_when_asked_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programs, "GRACE", 0.1)
    deaf = 'trap "" TERM; echo here; while :; do sleep 0.05; done'
    program = Program("till", ["sh", "-c", deaf], tmp_path / "log")
    program.wait_for("here", 5, lambda: time.sleep(0.01))
    program.stop()
    assert program.exit_code == -signal.SIGKILL


def test_a_program_that_never_gets_ready_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    program = Program("hub", ["sh", "-c", f"echo busy; {STAYS}"], tmp_path / "log")
    with pytest.raises(Trouble, match=r"The hub was not ready after 0 s: “busy”"):
        program.wait_for("ready", 0.3, lambda: time.sleep(0.01))
    program.stop()

"""Sounds: different enough to know without looking, and never in the way."""

import io
import time
import wave
from pathlib import Path
from typing import get_args

import pytest

from pos.devices.sound import Name, Sounds, wav

NAMES: tuple[Name, ...] = get_args(Name)


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_short_audible_and_does_not_click(name: Name) -> None:
    with wave.open(io.BytesIO(wav(name))) as sound:
        frames = sound.readframes(sound.getnframes())
        seconds = sound.getnframes() / sound.getframerate()
    samples = [
        int.from_bytes(frames[at : at + 2], "little", signed=True)
        for at in range(0, len(frames), 2)
    ]
    assert 0.03 < seconds < 1.5
    assert 0.55 < max(map(abs, samples)) / 32_767 < 0.65
    assert abs(samples[0]) < 500
    assert abs(samples[-1]) < 500


def test_no_two_sounds_are_alike() -> None:
    assert len({wav(name) for name in NAMES}) == len(NAMES)


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose player only writes down what it is given, and takes its time."""
    program = tmp_path / "bin" / "aplay"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/played\nexec /bin/sleep 30\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return tmp_path / "played"


def test_playing_hands_the_sound_to_the_machine_and_does_not_wait(
    player: Path, tmp_path: Path
) -> None:
    sounds = Sounds(tmp_path / "sounds")
    began = time.monotonic()
    for _ in range(20):
        sounds.play("ok")
    assert time.monotonic() - began < 5.0
    deadline = time.monotonic() + 10
    while not (player.exists() and player.read_text().count("ok.wav") == 4):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    sounds.close()
    assert player.read_text().splitlines()[0] == f"-q {tmp_path}/sounds/ok.wav"
    assert (tmp_path / "sounds" / "ok.wav").read_bytes() == wav("ok")


def test_a_machine_without_a_player_is_silent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    sounds = Sounds(tmp_path / "sounds")
    sounds.play("paid")
    sounds.close()
    assert not (tmp_path / "sounds").exists()

"""Sounds that tell without looking: made here by code, played by whatever the machine has.

Tones as in the till's design notes: one short high tick for ok, two falling tones for unknown
or refused, two equal ones that ask for something, a rising pair for paid, three slow low ones
for a payment nobody knows the end of, a bell for an arrival.
"""

import io
import math
import shutil
import struct
import subprocess
import wave
from pathlib import Path
from typing import Literal, get_args

Name = Literal["ok", "unknown", "attention", "paid", "payment_unknown", "arrival"]

_RATE = 44_100
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
_AT_ONCE = 4  # a scanner is faster than a sound is long
# (hertz, milliseconds) one after another; 0 hertz is silence.
_TONES: dict[Name, tuple[tuple[float, int], ...]] = {
    "ok": ((1760, 40),),
    "unknown": ((660, 90), (0, 30), (440, 90)),
    "attention": ((880, 110), (0, 60), (880, 110)),
    "paid": ((784, 90), (1175, 160)),
    "payment_unknown": ((294, 320), (0, 140), (294, 320), (0, 140), (294, 320)),
    "arrival": ((1319, 900),),
}
# A bell rings with these partials (times the tone, strength) and dies away.
_BELL = ((1.0, 1.0), (2.0, 0.45), (2.76, 0.3), (5.4, 0.12))
_EDGE = 0.004  # seconds of fading in and out, without which a tone clicks


def wav(name: Name, volume: float = 0.6) -> bytes:
    """The sound as a WAV file, mono, 16 bits; `volume` from 0 to 1."""
    samples: list[float] = []
    for hertz, milliseconds in _TONES[name]:
        count = _RATE * milliseconds // 1000
        samples += [_sample(name, hertz, at / _RATE, count / _RATE) for at in range(count)]
    peak = max(map(abs, samples))
    scaled = (round(sample / peak * volume * 32_767) for sample in samples)
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(_RATE)
        writer.writeframes(struct.pack(f"<{len(samples)}h", *scaled))
    return file.getvalue()


class Sounds:
    """Plays by name and returns at once; silent on a machine that has no player."""

    def __init__(self, folder: Path, volume: float = 0.6) -> None:
        """The sounds are written into `folder`, where a player can read them."""
        self._files: dict[str, Path] = {}
        self._playing: list[subprocess.Popen[bytes]] = []
        self._player = next((player for player in _PLAYERS if shutil.which(player[0])), None)
        if self._player is None or volume <= 0:
            return
        folder.mkdir(parents=True, exist_ok=True)
        for name in get_args(Name):
            self._files[name] = folder / f"{name}.wav"
            self._files[name].write_bytes(wav(name, volume))

    def play(self, name: Name) -> None:
        self._playing = [player for player in self._playing if player.poll() is None]
        file = self._files.get(name)
        if file is None or self._player is None or len(self._playing) >= _AT_ONCE:
            return
        try:
            self._playing.append(
                subprocess.Popen(
                    [*self._player, str(file)],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
        except OSError:
            self._player = None  # it cannot be started: be silent from now on

    def close(self) -> None:
        for player in self._playing:
            player.kill()
            player.wait()
        self._playing.clear()


def _sample(name: Name, hertz: float, at: float, length: float) -> float:
    if not hertz:
        return 0.0
    edge = min(1.0, at / _EDGE, (length - at) / _EDGE)
    if name == "arrival":
        ring = math.exp(-5 * at)
        partials = (part * math.sin(math.tau * hertz * times * at) for times, part in _BELL)
        return edge * ring * sum(partials)
    return edge * math.sin(math.tau * hertz * at)

"""How one device shows things: read once from `display.toml` in its folder."""

import difflib
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal, get_args

Scheme = Literal["light", "dark", "contrast"]
FILE = "display.toml"


class SettingsWrong(Exception):
    """The file says something this program does not know; the message says what and where."""


@dataclass(frozen=True)
class DisplaySettings:
    """Defaults suit a 1366x768 till and a 1080x1920 kiosk.

    `pixels_per_mm` is set by whoever installs the device, because screens lie about their
    size; 0 keeps the design's own sizes. `text_scale` is in percent.
    """

    scheme: Scheme = "light"
    pixels_per_mm: float = 0.0
    reduced_motion: bool = False
    text_scale: int = 100
    full_screen: bool = False

    def theme(self) -> dict[str, object]:
        """What the QML Theme is told."""
        return {
            "scheme": self.scheme,
            "pixelsPerMm": self.pixels_per_mm,
            "reducedMotion": self.reduced_motion,
            "textScale": self.text_scale / 100,
        }


def load(folder: Path) -> DisplaySettings:
    """The settings of the device whose files are in this folder."""
    file = folder / FILE
    if not file.is_file():
        return DisplaySettings()
    try:
        said = tomllib.loads(file.read_text())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise SettingsWrong(f"{file}: {problem}") from problem
    kinds = {field.name: field.type for field in fields(DisplaySettings)}
    for name, value in said.items():
        if name not in kinds:
            near = difflib.get_close_matches(name, kinds, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise SettingsWrong(f"{file}: there is no setting {name!r}{hint}")
        _check(file, name, value)
    return DisplaySettings(**said)


def _check(file: Path, name: str, value: object) -> None:
    default = getattr(DisplaySettings, name)
    if name == "scheme" and value not in get_args(Scheme):
        raise SettingsWrong(f"{file}: scheme is one of {', '.join(get_args(Scheme))}")
    numeric = isinstance(default, float) and type(value) in (int, float)
    if type(value) is not type(default) and not numeric:
        raise SettingsWrong(f"{file}: {name} must be like {default!r}, not {value!r}")
    if name == "text_scale" and not 100 <= int(str(value)) <= 200:
        raise SettingsWrong(f"{file}: text_scale is between 100 and 200 percent")

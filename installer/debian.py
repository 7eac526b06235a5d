"""Knows what the system must bring, notices what is missing, and has Debian install it.

What is looked for is the thing itself (a library that loads, a program, a font), so that any
Linux will do; only installing what is missing needs Debian's package manager. Standard library
only: this runs before the virtual environment exists.
"""

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from installer.progress import Progress, Trouble, say

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def _module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _program(name: str) -> bool:
    return shutil.which(name) is not None


def _font(pattern: str) -> bool:
    return any(
        next(Path(folder).expanduser().rglob(pattern), None) is not None for folder in _FONT_FOLDERS
    )


@dataclass(frozen=True)
class Need:
    """Something the system must bring, and the Debian package that brings it."""

    package: str
    is_there: Callable[[], bool]


NEEDS = (
    Need("python3-venv", partial(_module, "ensurepip")),
    # Qt's windows: these are what its wheel does not carry.
    Need("libdbus-1-3", partial(_library, "libdbus-1.so.3")),
    Need("libegl1", partial(_library, "libEGL.so.1")),
    Need("libfontconfig1", partial(_library, "libfontconfig.so.1")),
    Need("libfreetype6", partial(_library, "libfreetype.so.6")),
    Need("libgl1", partial(_library, "libGL.so.1")),
    Need("libglib2.0-0", partial(_library, "libglib-2.0.so.0")),
    Need("libx11-6", partial(_library, "libX11.so.6")),
    Need("libxcb-cursor0", partial(_library, "libxcb-cursor.so.0")),
    Need("libxcb-icccm4", partial(_library, "libxcb-icccm.so.4")),
    Need("libxcb-image0", partial(_library, "libxcb-image.so.0")),
    Need("libxcb-keysyms1", partial(_library, "libxcb-keysyms.so.1")),
    Need("libxcb-render-util0", partial(_library, "libxcb-render-util.so.0")),
    Need("libxcb-shape0", partial(_library, "libxcb-shape.so.0")),
    Need("libxkbcommon-x11-0", partial(_library, "libxkbcommon-x11.so.0")),
    Need("libxkbcommon0", partial(_library, "libxkbcommon.so.0")),
    # Inter writes Latin and Cyrillic, Noto Sans CJK Japanese.
    Need("fonts-inter", partial(_font, "Inter*")),
    Need("fonts-noto-cjk", partial(_font, "NotoSansCJK*")),
    # The tour and its tests type, click and read the screen with these, on a screen of their own
    # where the one that is there is too small for all windows.
    Need("at-spi2-core", partial(_program, "/usr/libexec/at-spi2-registryd")),
    Need("dbus", partial(_program, "dbus-daemon")),
    Need("xdotool", partial(_program, "xdotool")),
    Need("xvfb", partial(_program, "Xvfb")),
)


def missing() -> list[str]:
    """The Debian packages whose library, program or font this system does not have."""
    return sorted(need.package for need in NEEDS if not need.is_there())


def install(packages: Sequence[str], log: Path) -> None:
    """Have apt install these packages with its words kept in `log`.

    Raises Trouble, with the command to run, where this person may not or the network does not.
    """
    names = " ".join(packages)
    if not _program("apt-get"):
        raise Trouble(
            f"This system lacks what these Debian packages bring: {names}. It has no apt-get, so "
            "install their counterparts with its own package manager, then run make setup again."
        )
    prefix = _right_to_install()
    command = f"apt-get install -y --no-install-recommends {names}"
    if prefix is None:
        raise Trouble(
            f"Debian packages are missing and installing them needs an administrator: run "
            f"`sudo apt-get update && sudo {command}`, then make setup again."
        )
    say(f"Installing what Debian must bring: {names}.")
    with log.open("a") as kept, Progress() as progress:
        if _apt(prefix, ["update"], kept.write, progress) != 0:
            raise Trouble(
                "Debian's package lists cannot be fetched: check the network with "
                f"`{' '.join([*prefix, 'apt-get', 'update'])}`, then run make setup again "
                f"(its words are in {log})."
            )
        install = ["install", "-y", "--no-install-recommends", *packages]
        if _apt(prefix, install, kept.write, progress) != 0:
            raise Trouble(
                f"Debian's packages were not installed: see why with "
                f"`{' '.join([*prefix, command])}`, then run make setup again "
                f"(its words are in {log})."
            )


def _right_to_install() -> tuple[str, ...] | None:
    """The words before apt-get that let this person install, or None."""
    if os.geteuid() == 0:
        return ()
    sudo = ["sudo", "-n", "true"]
    if _program("sudo") and subprocess.run(sudo, capture_output=True).returncode == 0:
        return ("sudo", "-n")
    return None


# What apt tells on the descriptor it is given: downloading (dl) and installing (pm), in percent.
_STATUS = re.compile(r"^(?P<part>dl|pm)status:[^:]*:(?P<percent>[\d.]+):(?P<what>.*)$")
_DOWNLOADING = 0.5  # of the way: fetching and installing take about as long


def _apt(
    prefix: Sequence[str],
    arguments: Sequence[str],
    keep: Callable[[str], object],
    progress: Progress,
) -> int:
    """Run apt-get without questions, showing how far it is; gives its exit code."""
    told = ["-q", "-o", "APT::Status-Fd=1", "-o", "DPkg::Lock::Timeout=120"]
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *told, *arguments]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as apt:
        assert apt.stdout is not None
        for line in apt.stdout:
            keep(line)
            status = _STATUS.match(line)
            if status and "install" in arguments:
                half = 0 if status["part"] == "dl" else 100
                progress.show(
                    (float(status["percent"]) + half) * _DOWNLOADING, status["what"].strip()
                )
    return apt.returncode

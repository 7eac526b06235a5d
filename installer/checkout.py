"""Makes a fresh clone ready to run: `make setup`.

Standard library only, because it runs before anything is installed. It says what it does, does
only what is missing, and leaves a stamp so that the second time costs next to nothing. Whatever
it cannot do is one sentence with the command that would.
"""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # before anything is imported that an older Python cannot read
    sys.exit(
        f"Tresen needs Python 3.11 or newer and this is {sys.version.split()[0]}: run "
        "`make setup PYTHON=python3.11` with the path of a newer one."
    )

from installer import debian
from installer.progress import Progress, Trouble, say

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
LOG = ROOT / "build" / "setup.log"
# What the virtual environment is made from; another content makes it anew.
RECIPE = (LOCK, ROOT / "pyproject.toml", Path(__file__))


def main() -> int:
    try:
        set_up()
    except Trouble as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        say("Stopped; make setup goes on from here.")
        return 130
    return 0


def set_up() -> None:
    """Bring system packages and the virtual environment to what this checkout asks for."""
    LOG.parent.mkdir(exist_ok=True)
    packages = debian.missing(os.environ)
    if packages:
        debian.install(packages, LOG)
    stamp = VENV / "tresen-stamp"
    wanted = f"{_place()}\n{_recipe()}\n"
    found = stamp.read_text() if stamp.exists() else ""
    if found != wanted:
        stamp.unlink(missing_ok=True)
        _make_venv(anew=bool(found) and not found.startswith(f"{_place()}\n"))
        _install_locked()
        _install_project()
        stamp.write_text(wanted)
        say("Ready.")


def _place() -> str:
    """What a virtual environment cannot be moved from: its Python and its folder."""
    return f"Python {sys.version_info.major}.{sys.version_info.minor} in {VENV}"


def _recipe() -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in RECIPE)).hexdigest()


def _make_venv(*, anew: bool) -> None:
    say(f"Making the virtual environment .venv with Python {sys.version.split()[0]}.")
    command = [sys.executable, "-m", "venv", *(["--clear"] if anew else []), str(VENV)]
    made = subprocess.run(command, capture_output=True, text=True)
    if made.returncode != 0:
        raise Trouble(
            f"The virtual environment cannot be made ({_last_line(made.stdout + made.stderr)}): "
            f"see why with `{' '.join(command)}`, then run make setup again."
        )


def _install_locked() -> None:
    total = len(re.findall(r"^[a-z][^\n]*==(?!.*win32)", LOCK.read_text(), re.MULTILINE))
    say(f"Installing the {total} Python packages of {LOCK.name}, checked by their hashes.")
    locked = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", str(LOCK)]
    _pip(locked, total)


def _install_project() -> None:
    say("Installing Tresen itself from this folder.")
    _pip(["--no-build-isolation", "--no-deps", "--no-index", "--editable", str(ROOT)], 1)


def _pip(arguments: list[str], total: int) -> None:
    """Run pip install, showing how far it is; its words go to the log."""
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    command = [str(VENV / "bin" / "python"), "-m", "pip", "install", *options, *arguments]
    words = []
    done = 0
    with (
        LOG.open("a") as log,
        Progress() as progress,
        subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as pip,
    ):
        assert pip.stdout is not None
        for line in pip.stdout:
            log.write(line)
            words.append(line)
            if line.startswith(("Collecting ", "Requirement already satisfied: ")):
                done += 1
            if line.startswith("Installing collected packages"):
                progress.show(99, "unpacking")
            else:
                progress.show(min(done / total, 1) * 99, line.partition(" (from ")[0].strip())
    if pip.returncode != 0:
        raise Trouble(_why_pip_failed("".join(words)))


def _why_pip_failed(words: str) -> str:
    again = "then run make setup again"
    if re.search(r"NewConnection|NameResolution|ConnectTimeout|ReadTimeout|ProxyError", words):
        return f"The Python package registry cannot be reached: check the network, {again}."
    if "DO NOT MATCH THE HASHES" in words:
        return (
            f"A package that was fetched is not the one {LOCK.name} names (its hash differs), so "
            f"nothing of it was installed: run `make lock` if you trust the change, {again}."
        )
    if "No space left on device" in words:
        return f"The disk is full: make room (about 1 GB, see `df -h .`), {again}."
    if "No matching distribution" in words:
        return (
            f"A package of {LOCK.name} has no build for Python {sys.version.split()[0]} on this "
            f"machine ({_last_line(words)}): {again.removeprefix('then ')} with "
            "`make setup PYTHON=python3.11`."
        )
    return f"pip stopped ({_last_line(words)}): read {LOG}, {again}."


def _last_line(words: str) -> str:
    return next((line for line in reversed(words.splitlines()) if line.strip()), "no words")


if __name__ == "__main__":
    sys.exit(main())

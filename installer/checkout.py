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
from dataclasses import dataclass
from pathlib import Path

VERSION = sys.version.split()[0]

if sys.version_info < (3, 11):  # before anything is imported that an older Python cannot read
    sys.exit(
        f"Tresen needs Python 3.11 or newer and this is {VERSION}: "
        "run `make setup PYTHON=python3.11` with the name of a newer one."
    )

from installer import debian
from installer.progress import Progress, Trouble, say


def main() -> int:
    checkout = Checkout(Path(__file__).resolve().parents[1], sys.executable)
    try:
        checkout.set_up()
    except Trouble as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        say("Stopped; make setup goes on from here.")
        return 130
    return 0


@dataclass(frozen=True)
class Checkout:
    """A clone of this project in `root`, run by `python` (the path of an interpreter)."""

    root: Path
    python: str

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def lock(self) -> Path:
        return self.root / "requirements.lock"

    @property
    def log(self) -> Path:
        """Where the words of apt and pip are kept."""
        return self.root / "build" / "setup.log"

    def set_up(self) -> None:
        """Bring system packages and the virtual environment to what this clone asks for."""
        self.log.parent.mkdir(exist_ok=True)
        packages = debian.missing()
        if packages:
            debian.install(packages, self.log)
        stamp = self.venv / "tresen-stamp"
        found = stamp.read_text() if stamp.exists() else ""
        if found != self._stamp():
            stamp.unlink(missing_ok=True)
            moved = bool(found) and not found.startswith(self._place())
            self._make_venv(anew=moved)
            self._install_locked()
            self._install_project()
            stamp.write_text(self._stamp())
            say("Ready.")

    def _stamp(self) -> str:
        """What the virtual environment is made from; another content makes it again."""
        recipe = (self.lock, self.root / "pyproject.toml", Path(__file__))
        digest = hashlib.sha256(b"\0".join(file.read_bytes() for file in recipe))
        return f"{self._place()}{digest.hexdigest()}\n"

    def _place(self) -> str:
        """What a virtual environment cannot be moved from: its Python and its folder."""
        return f"Python at {os.path.realpath(self.python)} in {self.venv}\n"

    def _make_venv(self, *, anew: bool) -> None:
        say(f"Making the virtual environment .venv with Python {VERSION}.")
        command = [self.python, "-m", "venv", *(["--clear"] if anew else []), str(self.venv)]
        made = subprocess.run(command, capture_output=True, text=True)
        if made.returncode != 0:
            raise Trouble(
                f"The virtual environment cannot be made ({_last(made.stdout + made.stderr)}): "
                f"see why with `{' '.join(command)}`, then run make setup again."
            )

    def _install_locked(self) -> None:
        total = len(re.findall(r"^[a-z][^\n]*==(?!.*win32)", self.lock.read_text(), re.MULTILINE))
        say(f"Installing the {total} Python packages of {self.lock.name}, checked by their hashes.")
        built = ["--require-hashes", "--only-binary", ":all:", "--no-deps"]
        self._pip([*built, "-r", str(self.lock)], total)

    def _install_project(self) -> None:
        say("Installing Tresen itself from this folder.")
        alone = ["--no-build-isolation", "--no-deps", "--no-index"]
        self._pip([*alone, "--editable", str(self.root)], 1)

    def _pip(self, arguments: list[str], total: int) -> None:
        """Run pip install, showing how far it is; its words go to the log."""
        options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
        pip = [str(self.venv / "bin" / "python"), "-m", "pip", "install", *options, *arguments]
        words = []
        done = 0
        with (
            self.log.open("a") as log,
            Progress() as progress,
            subprocess.Popen(
                pip,
                cwd=self.root,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
            ) as process,
        ):
            assert process.stdout is not None
            for line in process.stdout:
                log.write(line)
                words.append(line)
                done += line.startswith(("Collecting ", "Requirement already satisfied: "))
                if line.startswith("Installing collected packages"):
                    progress.show(99, "unpacking")
                else:
                    what = line.partition(" (from ")[0].strip()
                    progress.show(min(done / max(total, 1), 1) * 99, what)
        if process.returncode != 0:
            raise Trouble(self._why_pip_failed("".join(words)))

    def _why_pip_failed(self, words: str) -> str:
        """One sentence a person can act on, from what pip said."""
        again = "then run make setup again"
        if re.search(r"NewConnection|NameResolution|ConnectTimeout|ReadTimeout|ProxyError", words):
            return f"The Python package registry cannot be reached: check the network, {again}."
        if "DO NOT MATCH THE HASHES" in words:
            return (
                f"A fetched package is not the one {self.lock.name} names (its hash differs), so "
                f"none was installed: run `make lock` if you trust the change, {again}."
            )
        if "No space left on device" in words:
            return f"The disk is full: make room (about 1 GB; `df -h .` shows it), {again}."
        if "No matching distribution" in words:
            return (
                f"A package of {self.lock.name} has no build for Python {VERSION} on this machine "
                f"({_last(words)}): run `make setup PYTHON=python3.11` with another one."
            )
        return f"pip stopped ({_last(words)}): read {self.log}, {again}."


def _last(words: str) -> str:
    """The last line said."""
    lines = [line for line in words.splitlines() if line.strip()]
    return lines[-1].strip().rstrip(".") if lines else "it said nothing"


if __name__ == "__main__":
    sys.exit(main())

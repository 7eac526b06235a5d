"""Runs this project's tools from its virtual environment and keeps what they say."""

import difflib
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = ROOT / ".venv" / "bin"


class Failed(Exception):
    """A check that found something, with what it says."""


def difference(file: Path, wanted: Path, maker: str) -> str:
    """How a file differs from what this command makes of it; nothing where it does not."""
    name = str(file.relative_to(ROOT))
    found = file.read_text().splitlines(keepends=True)
    made = wanted.read_text().splitlines(keepends=True)
    return "".join(difflib.unified_diff(found, made, name, f"{name} as {maker} has it"))


def run(command: Sequence[str | Path]) -> str:
    """The tool's standard output; raises Failed with all it said where it exits non-zero."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        raise Failed(done.stdout + done.stderr)
    return done.stdout

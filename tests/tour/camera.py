"""Pictures of windows as they stand on the screen."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tour.waiting import NotHappened


class Camera:
    """Takes pictures through `grab.py`, which it starts."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._grab = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("grab.py"))],
            env=dict(env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def takes(self, window: int, file: Path) -> None:
        """A picture of a window that has stopped moving, as PNG."""
        assert self._grab.stdin is not None
        assert self._grab.stdout is not None
        self._grab.stdin.write(json.dumps({"window": window, "file": str(file)}) + "\n")
        self._grab.stdin.flush()
        if self._grab.stdout.readline() != "true\n":
            raise NotHappened(f"no picture could be taken for {file}")

    def close(self) -> None:
        self._grab.communicate()

"""The printer simulator as a process of its own, driven by its standard input."""

import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType

from PIL import Image

_PATIENCE = 20.0  # seconds; a loaded machine is slow to start a process


class PaperPrinter:
    """Starts `tresen-paper` on a free port; pages it cut are in `folder`."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pos.simulators.paper", "--port", "0", "--no-window",
             "--save", str(folder), *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.heard: list[str] = []
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.port = int(self.wait_for("tresen-paper ready on").rpartition(":")[2])

    @property
    def address(self) -> str:
        return f"escpos+tcp://127.0.0.1:{self.port}"

    def do(self, command: str) -> None:
        """Do something to the printer, and wait until it is done."""
        assert self.tell(command) == f"tresen-paper {command}"

    def tell(self, command: str) -> str:
        """Say a line to it; what it answers."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return self.wait_for("tresen-paper")

    def wait_for(self, beginning: str) -> str:
        """The next line it says that begins so; lines on the way are kept in `heard`."""
        while True:
            line = self._said.get(timeout=_PATIENCE)
            self.heard.append(line)
            if line.startswith(beginning):
                return line

    def wait_for_page(self) -> str:
        """The text of the next page that is cut."""
        name = self.wait_for("cut ").split()[1]
        return (self.folder / f"{name}.txt").read_text(encoding="utf-8")

    def pages(self) -> list[str]:
        """The text of every page cut so far."""
        return [
            file.with_suffix(".txt").read_text(encoding="utf-8")
            for file in sorted(self.folder.glob("receipt-*.png"))
        ]

    def pictures(self) -> list[Image.Image]:
        found = []
        for file in sorted(self.folder.glob("receipt-*.png")):
            with Image.open(file) as picture:
                found.append(picture.copy())
        return found

    def close(self) -> None:
        self._process.terminate()
        assert self._process.wait(_PATIENCE) == 0
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._listener.join(_PATIENCE)
        self._process.stdout.close()

    def __enter__(self) -> "PaperPrinter":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(line.strip())

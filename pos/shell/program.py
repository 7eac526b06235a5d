"""From a command line to a running program of a device, and back down in the right order."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Protocol

os.environ.setdefault("QT_API", "pyside6")
# Many store computers have no usable graphics card; every view is made for software painting.
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import structlog
import typer
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from pos.shell import settings
from pos.shell.bringup import TRANSLATIONS, Stage
from pos.shell.device import Device
from pos.shell.languages import NAMES
from sync import wire
from sync.http import HubError, Refused
from sync.keys import BadKey
from sync.replica.enrolment import AlreadyEnrolled, BadCode, enrol
from sync.sqlite import NewerFile
from sync.store.files import DeviceFiles
from sync.store.identity import NotEnrolled, load_identity

_log = structlog.get_logger(__name__)


class Program(Protocol):
    """A program's composition root, as its app.py makes it."""

    stage: Stage

    async def close(self) -> None: ...


@dataclass(frozen=True)
class Options:
    """What the command line says beyond the device itself."""

    printer: str
    display: settings.DisplaySettings


Build = Callable[[Device, Options], Program]


class CannotStart(Exception):
    """The program cannot start as it was called; the text says why and what to do."""


def command(role: wire.Role, name: str, size: tuple[int, int], build: Build) -> Callable[..., None]:
    """The command of a program, for its `main`."""

    def run(
        data: Annotated[Path, typer.Option(help="the device's folder")],
        hub: Annotated[str, typer.Option(help="the hub's address, to enrol")] = "",
        enrol: Annotated[str, typer.Option(help="a one-time code, to enrol")] = "",
        device_name: Annotated[str, typer.Option("--name", help="the device's name")] = name,
        ca: Annotated[Path | None, typer.Option(help="the hub's certificate authority")] = None,
        printer: Annotated[str, typer.Option(help="such as escpos+tcp://192.0.2.7:9100")] = "",
        language: Annotated[str, typer.Option(help="; ".join(NAMES))] = "en",
        window: Annotated[str, typer.Option("--size", help="such as 1366x768")] = "",
        verbose: Annotated[bool, typer.Option(help="log what happens in detail")] = False,
    ) -> None:
        _log_to_stderr(verbose)
        try:
            _enrolled(data, hub, enrol, device_name, ca, role)
            files = DeviceFiles.open(data, private=role != "kiosk")
            display = settings.load(data)
            pixels = _pixels(window) or size
            if language not in NAMES:
                raise CannotStart(f"--language is one of {', '.join(NAMES)}, not {language!r}.")
        except (CannotStart, NotEnrolled, NewerFile, BadKey, settings.SettingsWrong) as problem:
            raise SystemExit(f"{sys.argv[0]}: {problem}") from None
        _run(files, Options(printer, display), language, pixels, build)

    return run


def _enrolled(
    folder: Path, hub: str, code: str, name: str, ca: Path | None, role: wire.Role
) -> None:
    """Make sure that a device of this role lives in the folder, enrolling it when asked to."""
    known = load_identity(folder)
    if known is None:
        if not hub or not code:
            raise CannotStart(
                f"No device is enrolled in {folder}. Give --hub ADDRESS and --enrol CODE; a "
                f"code is made by `tresen-hub devices enrol --role {role} --store STORE`."
            )
        try:
            known = enrol(folder, hub, code, name, ca_file=ca)
        except Refused as refused:
            raise CannotStart(f"The hub refused to enrol: {refused.problem.detail}") from refused
        except (BadCode, AlreadyEnrolled, HubError) as problem:
            raise CannotStart(f"Enrolling did not work: {problem}") from problem
    if known.role != role:
        raise CannotStart(f"{folder} is enrolled as a {known.role}, this program is a {role}.")


def _run(
    files: DeviceFiles, options: Options, language: str, size: tuple[int, int], build: Build
) -> None:
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)  # the loop ends when the program is closed, not before
    loop = QEventLoop(app)

    def report(problem: BaseException) -> None:
        """Every fault ends here: it is written down, and the program goes on."""
        _log.error("fault", exc_info=problem)

    with loop:
        device = Device(files, loop, translations=TRANSLATIONS, language=language, report=report)
        program = build(device, options)
        loop.run_until_complete(_live(device, program, size, options.display.full_screen))


async def _live(device: Device, program: Program, size: tuple[int, int], full: bool) -> None:
    closed = asyncio.Event()
    loop = asyncio.get_running_loop()
    closing = program.stage.view.closing
    closing.connect(closed.set)
    wake = _Wake(closed)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, wake.called)
    # Python hears a signal only between its own instructions, which Qt's loop may not come to.
    loop.call_later(_HEARING, wake.listen)
    program.stage.show(size, full_screen=full)
    device.start()
    await closed.wait()
    wake.stop()
    await program.close()


_HEARING = 0.25  # seconds


class _Wake(QObject):
    """Closes the program when the system asks it to end."""

    def __init__(self, closed: asyncio.Event) -> None:
        super().__init__()
        self._closed = closed
        self._asked = False
        self._timer: asyncio.TimerHandle | None = None

    def called(self, *_: object) -> None:
        self._asked = True

    def listen(self) -> None:
        if self._asked:
            self._closed.set()
            return
        self._timer = asyncio.get_running_loop().call_later(_HEARING, self.listen)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()


def _pixels(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise CannotStart(f"--size is like 1366x768, not {text!r}.")
    return int(width), int(height)


def _log_to_stderr(verbose: bool) -> None:
    level = logging.DEBUG if verbose else logging.INFO
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)

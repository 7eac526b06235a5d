"""The kiosk with a real hub: it fills by itself, orders, and says when the line is gone."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakehub import FakeHubClient
from hubs import RunningHub, running_hub
from paperprinter import PaperPrinter
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from reader import Role
from tinyshop import GTIN, MUG_BLUE
from visitor import Clock, Visitor

from kiosk.app import SIZE, Kiosk
from pos.shell.device import Device
from pos.shell.program import Options
from pos.shell.settings import DisplaySettings
from sync.replica.enrolment import enrol
from sync.store.files import DeviceFiles


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    with running_hub(tmp_path / "hub") as hub:
        yield hub


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[PaperPrinter]:
    with PaperPrinter(tmp_path / "paper") as paper:
        yield paper


@pytest.fixture
def visitor(
    qapp: QGuiApplication,
    qtbot: QtBot,
    tmp_path: Path,
    translations: Path,
    reported: list[BaseException],
    hub: RunningHub,
    paper: PaperPrinter,
) -> Iterator[Visitor]:
    folder = tmp_path / "kiosk"
    enrol(folder, hub.address, hub.enrol("kiosk"), "Kiosk 1")
    loop, clock = QEventLoop(qapp), Clock()
    files = DeviceFiles.open(folder, private=False)
    device = Device(files, loop, translations=translations, language="en", report=reported.append)
    options = Options(printer=paper.address, display=DisplaySettings(reduced_motion=True))
    kiosk = Kiosk(device, options, clock)
    kiosk.stage.show(SIZE)
    yield Visitor(kiosk, FakeHubClient(), clock, qtbot)
    loop.run_until_complete(kiosk.close())
    loop.close()
    gc.collect()


def test_from_an_empty_kiosk_to_an_order_with_its_slip(
    visitor: Visitor, hub: RunningHub, paper: PaperPrinter
) -> None:
    visitor.sees("We are getting ready.", Role.Heading)
    visitor.sees("This screen fetches the shop for the first time.")
    visitor.kiosk.device.start()
    visitor.waits(lambda: visitor.kiosk.device.replication.status.filled, "filled")
    visitor.starts()
    visitor.opens(GTIN[MUG_BLUE].lstrip("0"), "Mug")
    visitor.presses("Add to basket")
    visitor.touches("Basket:")
    visitor.presses("Check out")
    visitor.types("Your name", "Customer 1")
    visitor.types("or e-mail", "customer.1@example.com")
    visitor.presses("Done")
    visitor.touches("Order for pickup")
    visitor.reads("Order number P-")
    slip = paper.wait_for_page()
    visitor.sees("Your slip is printed")
    code = visitor.kiosk.confirmation.property("code")
    assert visitor.kiosk.confirmation.property("number") in slip
    assert code in slip

    hub.stop()
    visitor.kiosk.device.replicator.kick()  # or the next round, some seconds later
    visitor.presses("I have it")
    visitor.starts()
    visitor.reads("Working offline since")
    visitor.touches("Kitchen")
    visitor.reads(" here at ")

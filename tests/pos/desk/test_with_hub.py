"""Desk and hub as they are: an order placed elsewhere appears and is carried to its customer."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hubdevice import HubDevice
from hubs import RunningHub, running_hub
from pickupdesk import signs_in
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from reader import Reader, Role
from tinyshop import GTIN, MUG

from pos.desk.app import SIZE, Desk
from pos.shell.device import Device
from pos.shell.program import Options
from pos.shell.settings import DisplaySettings
from sync import wire
from sync.ids import new_id
from sync.replica.enrolment import enrol
from sync.store.files import DeviceFiles

SECOND = 1.0


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    with running_hub(tmp_path / "hub") as running:
        yield running


@pytest.fixture
def kiosk(hub: RunningHub) -> Iterator[HubDevice]:
    device = HubDevice(hub, "kiosk")
    yield device
    device.close()


@pytest.fixture
def till(hub: RunningHub) -> Iterator[HubDevice]:
    device = HubDevice(hub, "till")
    yield device
    device.close()


@pytest.fixture
def desk(
    hub: RunningHub,
    tmp_path: Path,
    qapp: QGuiApplication,
    translations: Path,
    reported: list[BaseException],
) -> Iterator[Desk]:
    folder = tmp_path / "desk"
    enrol(folder, hub.address, hub.enrol("desk"), "Desk 1")
    loop = QEventLoop(qapp)
    device = Device(
        DeviceFiles.open(folder, private=True),
        loop,
        translations=translations,
        language="en",
        report=reported.append,
    )
    desk = Desk(device, Options("", DisplaySettings()))
    desk.stage.show(SIZE)
    device.start()
    yield desk
    loop.run_until_complete(desk.close())
    loop.close()


def test_an_order_appears_within_a_second_and_is_carried_to_its_customer(
    desk: Desk, kiosk: HubDevice, till: HubDevice, qtbot: QtBot
) -> None:
    reader = Reader(desk.stage.view)
    signs_in(reader, qtbot)
    qtbot.waitUntil(lambda: "No open orders" in reader.texts())
    asked = wire.PlaceOrder(
        store="mitte",
        channel="kiosk",
        lines=[wire.Wanted(variant=MUG, quantity=2)],
        contact=wire.Contact(name="Guest 7"),
        expected_total=2580,
    )
    placed = kiosk.client.place_order(asked, key=new_id())
    number, since = placed.order.number, time.monotonic()

    def shown(text: str) -> None:
        qtbot.waitUntil(lambda: any(text in each for each in reader.texts()))

    shown(f"{number}, has just come in")
    assert time.monotonic() - since < SECOND
    reader.press(Role.Button, f"Pick it now, {number}")
    qtbot.waitUntil(lambda: reader.has(Role.Button, "No barcode"))
    reader.scan(GTIN[MUG])
    reader.scan(GTIN[MUG])
    qtbot.waitUntil(lambda: reader.has(Role.Button, "Ready in A1"))
    reader.press(Role.Button, "Ready in A1")
    shown(f"{number} is ready at A1")
    reader.scan(placed.pickup_code)
    shown("€25.80 is to be paid at a till first")
    till.sell({}, order=till.client.open_order(placed.pickup_code, to_pay=True, key=new_id()))
    qtbot.waitUntil(lambda: not reader.find(Role.Button, "Handed over").state().disabled)
    reader.press(Role.Button, "Handed over")
    shown(f"{number} is handed over")
    collected = till.client.order(placed.order.id)
    assert collected.state == "collected"
    assert [step.by for step in collected.steps if step.by] == ["mitte-fulfilment"] * 4

"""A pickup desk in a window, over real files, before a hub that only pretends."""

from datetime import datetime, timedelta
from pathlib import Path

from deskhub import NOW, FakeDeskHub, an_order, order_line, stamp
from devices import fill, make_device, small_shop, take
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from reader import Reader, Role

from pos.desk.app import SIZE, Desk
from pos.devices.sound import Name, Sounds
from pos.shell.device import Device
from pos.shell.program import Options
from pos.shell.settings import DisplaySettings
from sync import wire

WEB, UNPAID, READY = "id-P-4801", "id-P-4802", "id-P-4803"
CODES = {"TP00000W0001": WEB, "TP00000N0002": UNPAID, "TP00000R0003": READY}


def orders() -> list[wire.Order]:
    """One to pick over two stops, one ready but unpaid, one ready and paid."""
    standing = {"state": "ready", "due_at": stamp(600), "held_until": stamp(600)}
    return [
        an_order(
            "P-4801",
            [
                order_line("1", "lamp", 1, aisle="10", shelf="1"),
                order_line("2", "mug-clay", 2, aisle="9", shelf="3"),
            ],
        ),
        an_order(
            "P-4802",
            [order_line("1", "plate", 2, picked=2)],
            payment="unpaid",
            paid=0,
            name="Customer 1043",
            place="A2",
            **standing,
        ),
        an_order(
            "P-4803",
            [order_line("1", "plate", 2, picked=2)],
            name="Customer 1044",
            place="B1",
            **standing,
        ),
    ]


class HeardSounds(Sounds):
    """Writes down what is to be heard, and is silent."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, volume=0)
        self.heard: list[Name] = []

    def play(self, name: Name) -> None:
        self.heard.append(name)


def signs_in(reader: Reader, qtbot: QtBot) -> None:
    """The one person of fulfilment, by their PIN."""
    qtbot.waitUntil(lambda: bool(_fulfilment(reader)))
    reader.press(Role.RadioButton, _fulfilment(reader)[0])
    reader.keys("3333\n")
    qtbot.waitUntil(lambda: reader.has(Role.PageTab, "Board"))


def _fulfilment(reader: Reader) -> list[str]:
    return [name for name in reader.names(Role.RadioButton) if name.endswith("Fulfilment")]


class Counter:
    """The desk, the hub behind it, and somebody in front of it."""

    def __init__(
        self, folder: Path, loop: QEventLoop, translations: Path, reported: list[BaseException]
    ) -> None:
        self.now = NOW
        files = make_device(folder, role="desk", code="D1", name="Desk 1")
        self.shop = small_shop()
        self.shop.orders = orders()
        lamp = next(each for each in self.shop.products if each.id == "lamp")
        self.lamp = lamp.variants[0]
        fill(files, self.shop)
        self.hub = FakeDeskHub(self.shop.orders, CODES)
        self.device = Device(
            files,
            loop,
            translations=translations,
            language="en",
            report=reported.append,
            client=self.hub.as_client(),
            now=lambda: datetime(2026, 3, 2, 11, 0),
        )
        self.desk = Desk(self.device, Options("", DisplaySettings()), now=lambda: self.now)
        self.desk.sounds = self.sounds = HeardSounds(folder / "sounds")
        self.desk.stage.show(SIZE)
        self.reader = Reader(self.desk.stage.view)

    def replicates(self, *changed: wire.Order) -> None:
        """These orders come in by the feed."""
        rows = [("order", order.id, order) for order in changed]
        take(self.device.files, "staff:mitte", rows)
        self.device.replication.changed.emit(frozenset({("staff:mitte", "order")}))

    def loses_line(self, minutes: int) -> None:
        """The replicator has not reached the hub for so long."""
        self.hub.down = True
        lost = self.now - timedelta(minutes=minutes)
        self.device.replicator._tell(online=False, since=lost, last_sync=lost)

    def sees(self, text: str) -> bool:
        return any(text in each for each in self.reader.texts())

    def does(self) -> list[str]:
        """The steps the hub has taken, in words."""
        return [step.do for step in self.hub.steps]

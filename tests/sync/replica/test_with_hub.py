"""Device and hub together, as processes: nothing lost, nothing doubled, whatever is killed when."""

import os
import queue
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from hubs import RunningHub, running_hub
from tinyshop import MUG, PIECES

from sync import chain, wire
from sync.http import Refused, Unreachable
from sync.replica.client import HubClient
from sync.replica.cycle import Replicator
from sync.replica.enrolment import enrol
from sync.replica.status import Status
from sync.store import catalogue, images, shopfront, staff
from sync.store.files import DeviceFiles

ROOT = Path(__file__).parents[3]
SELLER = ROOT / "tests" / "seller.py"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    with running_hub(tmp_path / "hub") as running:
        yield running


def make(hub: RunningHub, folder: Path, role: wire.Role = "till") -> Path:
    enrol(folder, hub.address, hub.enrol(role), role)
    return folder


def replicate(folder: Path, until: Callable[[DeviceFiles, Replicator], bool]) -> None:
    """Open the device's files and replicate until it holds."""
    files = DeviceFiles.open(folder, private=not folder.name.startswith("kiosk"))
    client = HubClient.of(files)
    replicator = Replicator(files, client, interval=0.5)
    replicator.start()
    try:
        ends = time.monotonic() + 20
        while not until(files, replicator):
            assert time.monotonic() < ends, replicator.status
            time.sleep(0.01)
    finally:
        replicator.stop()
        client.close()
        files.close()


def settled(files: DeviceFiles, replicator: Replicator) -> bool:
    """All is up and down, and the hub's stock shows what was sold here."""
    status = replicator.status
    return (
        status.online
        and status.filled
        and status.last_sync is not None
        and status.waiting == 0
        and not files.journal.stock_overlay([MUG])
    )


def sell(folder: Path, sales: int, *how: str, kill_after: int | None = None) -> list[str]:
    """Sell in a process of its own, killed once it told so many; gives the numbers it told."""
    process = subprocess.Popen(
        [sys.executable, str(SELLER), str(folder), MUG, str(sales), *how],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
    )
    assert process.stdout is not None
    told = []
    for line in process.stdout:
        if "-" in line and len(line.split()) == 1:
            told.append(line.strip())
        if kill_after is not None and len(told) >= kill_after:
            process.kill()
            break
    told += [line.strip() for line in process.stdout if len(line.split()) == 1]
    process.stdout.close()
    process.wait()
    return told


def journal_of(folder: Path) -> list[bytes]:
    """Every event of the device's journal, as its hub should have it."""
    files = DeviceFiles.open(folder, private=True)
    epoch = files.journal.epoch
    files.journal.acknowledge(wire.Mark(epoch=epoch, seq=0, hash=chain.GENESIS))
    batch = files.journal.batch(10_000, 1 << 30)
    files.close()
    return list(batch.raws) if batch else []


def at_the_hub(hub: RunningHub) -> list[bytes]:
    with hub.opened() as opened, opened.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT raw FROM events ORDER BY device, epoch, seq")
        return [bytes(raw) for raw in rows.scalars()]


def numbers(raws: list[bytes]) -> list[str]:
    events = [chain.decode(raw) for raw in raws]
    return [wire_sale(event).number for event in events if event.type == "sale"]


def wire_sale(event: wire.Event) -> wire.Sale:
    return msgspec.json.decode(event.payload, type=wire.Sale)


def on_hand(folder: Path) -> int:
    files = DeviceFiles.open(folder, private=True)
    stock = files.stock(["mitte"], [MUG])["mitte", MUG].on_hand
    files.close()
    return stock


def test_a_new_till_has_the_shop_its_people_and_its_pictures(
    hub: RunningHub, tmp_path: Path
) -> None:
    folder = make(hub, tmp_path / "till")
    replicate(folder, settled)
    files = DeviceFiles.open(folder, private=True)
    assert files.private is not None
    assert catalogue.count(files.cache) == 4
    assert set(shopfront.stores(files.cache)) >= {"mitte", "hafen", "online"}
    assert any(staff.verify_pin(member, "1111") for member in staff.staff(files.private))
    assert list(images.wanted(files.cache, files.images)) == []
    files.close()


def test_sales_made_while_the_hub_was_down_and_the_till_killed_arrive_once_each(
    hub: RunningHub, tmp_path: Path
) -> None:
    folder = make(hub, tmp_path / "till")
    replicate(folder, settled)
    hub.stop()

    told = sell(folder, 1000, kill_after=5)
    assert len(told) >= 5
    told += sell(folder, 3)
    made = journal_of(folder)
    assert set(told) <= set(numbers(made))
    # What was being committed at the kill is there whole or not at all, and leaves no gap.
    counters = [int(number[-6:]) for number in numbers(made)]
    assert counters == list(range(1, len(made) + 1))
    assert on_hand(folder) == PIECES - len(made)

    hub.start()
    replicate(folder, settled)
    assert at_the_hub(hub) == made
    assert on_hand(folder) == PIECES - len(made)
    verified = hub.run("verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr


def test_a_till_killed_while_it_uploads_and_a_hub_killed_while_it_takes_double_nothing(
    hub: RunningHub, tmp_path: Path
) -> None:
    folder = make(hub, tmp_path / "till")
    told = sell(folder, 1000, "--replicate", kill_after=20)
    hub.kill()
    told += sell(folder, 1000, "--replicate", kill_after=20)
    hub.start()
    told += sell(folder, 1000, "--replicate", kill_after=40)
    replicate(folder, settled)
    made = journal_of(folder)
    assert set(told) <= set(numbers(made))
    assert at_the_hub(hub) == made
    assert on_hand(folder) == PIECES - len(made)


def test_two_tills_see_each_others_sales_in_the_stock(hub: RunningHub, tmp_path: Path) -> None:
    one, two = make(hub, tmp_path / "till-1"), make(hub, tmp_path / "till-2")
    for folder in (one, two):
        replicate(folder, settled)
    sell(one, 3)
    sell(two, 4)
    replicate(one, settled)
    replicate(two, settled)
    replicate(one, lambda files, _r: files.stock(["mitte"], [MUG])["mitte", MUG].on_hand < 495)
    assert on_hand(one) == on_hand(two) == PIECES - 7


def test_a_kiosk_reads_the_shop_and_nothing_of_the_staff(hub: RunningHub, tmp_path: Path) -> None:
    folder = make(hub, tmp_path / "kiosk", "kiosk")
    replicate(folder, settled)
    files = DeviceFiles.open(folder, private=False)
    client = HubClient.of(files)
    assert catalogue.count(files.cache) == 4
    for scope in ("staff:mitte", "staff:hafen"):
        with pytest.raises(Refused, match="not-allowed"):
            client.changes(scope, 0)
    with pytest.raises(Refused, match="not-allowed"):
        client.customer(card="TC0000000001")
    client.close()
    files.close()
    for file in folder.rglob("*"):
        assert not file.is_file() or b"Cashier" not in file.read_bytes(), file


def test_a_change_at_the_hub_is_here_by_its_notice_long_before_the_next_round(
    hub: RunningHub, tmp_path: Path
) -> None:
    one, two = make(hub, tmp_path / "till-1"), make(hub, tmp_path / "till-2")
    replicate(two, settled)
    files = DeviceFiles.open(one, private=True)
    client = HubClient.of(files)
    replicator = Replicator(files, client, interval=60)
    replicator.start()
    while not settled(files, replicator):
        time.sleep(0.01)
    time.sleep(0.2)  # until the live line stands

    sell(two, 1)
    replicate(two, settled)
    told = time.monotonic()
    while files.stock(["mitte"], [MUG])["mitte", MUG].on_hand == PIECES:
        assert time.monotonic() < told + 10  # rounds are a minute apart
        time.sleep(0.01)
    replicator.stop()
    client.close()
    files.close()


@pytest.mark.parametrize("ends", ["stop", "kill"])
def test_a_hub_that_ends_in_whatever_way_is_noticed_long_before_the_next_round(
    hub: RunningHub, tmp_path: Path, ends: str
) -> None:
    folder = make(hub, tmp_path / "till")
    files = DeviceFiles.open(folder, private=True)
    client = HubClient.of(files)
    replicator = Replicator(files, client, interval=3600)
    statuses: queue.Queue[Status] = queue.Queue()
    replicator.on_status(statuses.put)
    replicator.start()
    try:
        _wait_for(statuses, lambda status: status.online and status.filled)
        getattr(hub, ends)()
        _wait_for(statuses, lambda status: not status.online)
    finally:
        replicator.stop()
        client.close()
        files.close()


def _wait_for(statuses: "queue.Queue[Status]", holds: Callable[[Status], bool]) -> None:
    while not holds(statuses.get(timeout=20)):
        pass


def test_a_revoked_till_reads_nothing_more_and_what_it_sells_is_kept_aside(
    hub: RunningHub, tmp_path: Path
) -> None:
    folder = make(hub, tmp_path / "till")
    replicate(folder, settled)
    files = DeviceFiles.open(folder, private=True)
    client = HubClient.of(files)
    revoked = hub.run("devices", "revoke", files.identity.code)
    assert revoked.returncode == 0, revoked.stdout + revoked.stderr
    with pytest.raises(Refused, match="revoked"):
        client.changes("chain", 0)
    client.close()
    files.close()
    sell(folder, 2)
    replicate(folder, lambda _files, replicator: replicator.status.problem == "revoked")
    assert at_the_hub(hub) == []


def test_a_hub_that_is_gone_is_unreachable_at_once(hub: RunningHub, tmp_path: Path) -> None:
    folder = make(hub, tmp_path / "till")
    hub.stop()
    files = DeviceFiles.open(folder, private=True)
    client = HubClient.of(files)
    began = time.monotonic()
    with pytest.raises(Unreachable):
        client.find_sale(number="M1-00000-000001")
    assert time.monotonic() - began < 1
    client.close()
    files.close()

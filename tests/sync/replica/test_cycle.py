"""Replication as it runs: it follows the hub, tells how it stands, and no fault ends it."""

import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from devices import make_device, make_sale, small_shop
from pretend_hub import PretendHub, cut_line, refuse
from servers import Request, serving

from sync import keys, wire
from sync.replica import cycle
from sync.replica.client import HubClient
from sync.replica.cycle import IMAGES, Changes, Replicator
from sync.replica.status import Status
from sync.signatures import read_claim
from sync.store import catalogue
from sync.store.files import DeviceFiles
from sync.store.images import image_file


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = make_device(tmp_path / "till")
    yield opened
    opened.close()


@pytest.fixture
def hub() -> PretendHub:
    made = PretendHub()
    shop = small_shop()
    made.scopes = ["chain", "store:mitte", "staff:mitte"]
    made.rows = {
        "chain": [("product", each.id, each) for each in shop.products],
        "store:mitte": [("store", "mitte", shop.stores[0])],
        "staff:mitte": [("staff", each.id, each) for each in shop.staff],
    }
    return made


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cycle, "FIRST_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(cycle, "LONGEST_PAUSE_SECONDS", 0.05)


class Watched:
    """A running replicator and all it told."""

    def __init__(self, files: DeviceFiles, client: HubClient, **how: float) -> None:
        self.told: list[Status] = []
        self.changes: Changes = set()
        self.replicator = Replicator(files, client, **how)  # type: ignore[arg-type]
        self.replicator.on_status(self.told.append)
        self.replicator.on_change(self.changes.update)

    def __enter__(self) -> "Watched":
        self.replicator.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self.replicator.stop()

    def until(self, holds: Callable[[Status], bool], seconds: float = 5.0) -> Status:
        ends = time.monotonic() + seconds
        while not holds(self.replicator.status):
            assert time.monotonic() < ends, self.told[-5:]
            time.sleep(0.005)
        return self.replicator.status


def at_rest(status: Status) -> bool:
    return status.online and status.filled and status.last_sync is not None and not status.waiting


def sell(files: DeviceFiles) -> None:
    files.journal.commit_sale(lambda number: make_sale(number, {"mug-clay": 1}))


def test_a_new_device_is_filled_and_says_so(files: DeviceFiles, hub: PretendHub) -> None:
    watched = Watched(files, hub.client(files))
    assert watched.replicator.status == Status()
    with watched:
        watched.until(at_rest)
    assert catalogue.count(files.cache) == 5
    assert {("chain", "product"), ("store:mitte", "store"), ("staff:mitte", "staff")} <= (
        watched.changes
    )
    assert hub.asked[0] == "POST /v1/hello"


def test_a_device_that_was_filled_once_says_so_without_the_hub(
    files: DeviceFiles, hub: PretendHub
) -> None:
    with Watched(files, hub.client(files)) as watched:
        watched.until(at_rest)
    hub.before = cut_line
    with Watched(files, hub.client(files)) as watched:
        status = watched.until(lambda status: status.since is not None)
        assert status.filled
        assert not status.online


def test_what_is_sold_goes_up_at_once(files: DeviceFiles, hub: PretendHub) -> None:
    with Watched(files, hub.client(files), interval=60) as watched:
        watched.until(at_rest)
        sell(files)
        watched.until(lambda _status: len(hub.events.get(files.journal.epoch, [])) == 1)
        watched.until(at_rest)


def test_while_the_line_is_down_sales_wait_and_go_up_when_it_is_back(
    files: DeviceFiles, hub: PretendHub
) -> None:
    with Watched(files, hub.client(files), interval=0.05) as watched:
        watched.until(at_rest)
        hub.before = cut_line
        sell(files)
        sell(files)
        status = watched.until(lambda status: status.waiting == 2)
        down = watched.until(lambda status: not status.online)
        assert down.since is not None
        assert down.problem is None
        later = watched.replicator.status
        assert (later.since, status.filled) == (down.since, True)
        hub.before = lambda _request: None
        back = watched.until(at_rest)
        assert back.since is None
    assert len(hub.events[files.journal.epoch]) == 2


def test_a_hub_with_a_wrong_key_is_told_and_nothing_of_it_is_taken_in(
    files: DeviceFiles, hub: PretendHub
) -> None:
    hub.signs_with = keys.generate()
    sell(files)
    with Watched(files, hub.client(files)) as watched:
        status = watched.until(lambda status: status.problem is not None)
    assert (status.problem, status.online, status.waiting) == ("untrusted", False, 1)
    assert catalogue.count(files.cache) == 0
    assert hub.events == {}


def test_a_problem_is_gone_when_it_is_solved(files: DeviceFiles, hub: PretendHub) -> None:
    hub.problem = refuse("clock-skew", 401).problem
    with Watched(files, hub.client(files)) as watched:
        status = watched.until(lambda status: status.problem == "clock-skew")
        assert status.online
        hub.problem = None
        watched.until(lambda status: at_rest(status) and status.problem is None)


def test_a_revoked_device_reads_nothing_and_still_tells_what_it_sold(
    files: DeviceFiles, hub: PretendHub
) -> None:
    def revoked(request: httpx.Request) -> httpx.Response | None:
        if request.url.path == "/v1/events":
            return None
        nonce = read_claim(dict(request.headers)).nonce
        return hub.signed(403, refuse("revoked", 403).problem, nonce)

    hub.before = revoked
    sell(files)
    with Watched(files, hub.client(files)) as watched:
        watched.until(lambda status: status.problem == "revoked" and not status.waiting)
    assert len(hub.events[files.journal.epoch]) == 1
    assert not any("changes" in asked for asked in hub.asked)


def test_a_hub_that_has_another_history_of_this_device_is_told(
    files: DeviceFiles, hub: PretendHub, tmp_path: Path
) -> None:
    sell(files)
    other = make_device(tmp_path / "other")
    sell(other)
    copied = other.journal.batch()
    assert copied is not None
    hub.events[files.journal.epoch] = list(copied.raws)
    with Watched(files, hub.client(files)) as watched:
        status = watched.until(lambda status: status.problem == "journal-differs")
    assert status.waiting == 1
    other.close()


def test_a_kiosk_asks_for_nothing_of_the_staff(tmp_path: Path, hub: PretendHub) -> None:
    kiosk = make_device(tmp_path / "kiosk", role="kiosk")
    scopes: list[str] = []

    def look(request: httpx.Request) -> httpx.Response | None:
        scopes.extend(request.url.params.get_list("scope"))
        return None

    hub.before = look
    with Watched(kiosk, hub.client(kiosk)) as watched:
        watched.until(at_rest)
    assert set(scopes) == {"chain", "store:mitte"}
    kiosk.close()


def test_a_kick_asks_again_at_once(files: DeviceFiles, hub: PretendHub) -> None:
    with Watched(files, hub.client(files), interval=60) as watched:
        watched.until(at_rest)
        hub.rows["chain"].append(("product", "new", wire.Product(id="new", name={"en": "New"})))
        watched.replicator.kick()
        watched.until(lambda _status: catalogue.product(files.cache, "new") is not None)


def test_pictures_come_after_rows_and_are_told(files: DeviceFiles, hub: PretendHub) -> None:
    digest = hashlib.sha256(b"picture").hexdigest()
    hub.pictures[digest] = b"picture"
    hub.rows["chain"].append(
        ("product", "p", wire.Product(id="p", name={}, images=[wire.Image(hash=digest)]))
    )
    with Watched(files, hub.client(files)) as watched:
        watched.until(lambda _status: IMAGES in watched.changes)
    assert hub.asked.index(f"GET /v1/images/{digest}") > hub.asked.index("GET /v1/changes")
    assert image_file(files.images, digest).read_bytes() == b"picture"


def test_no_fault_ends_it(
    files: DeviceFiles, hub: PretendHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> int:
        raise RuntimeError("the disk is on fire")

    def complain(_status: Status) -> None:
        raise RuntimeError("a listener")

    watched = Watched(files, hub.client(files), interval=0.05)
    watched.replicator.on_status(complain)
    with watched:
        watched.until(at_rest)
        with monkeypatch.context() as broken:
            broken.setattr(watched.replicator._push, "run", fail)
            watched.until(lambda status: status.problem == "failed")
            # Even counting what waits, for the status, may fail.
            broken.setattr(files.journal, "waiting", fail)
            time.sleep(0.1)
        watched.until(lambda status: at_rest(status) and status.problem is None)


def test_it_stops_at_once_while_the_hub_hangs(files: DeviceFiles) -> None:
    release, asked = threading.Event(), threading.Event()

    def hang(_request: Request) -> None:
        asked.set()
        release.wait(10)

    with serving(hang) as address:
        client = HubClient(address, files.key.public_key(), "d", files.key)
        replicator = Replicator(files, client)
        replicator.start()
        assert asked.wait(5)
        began = time.monotonic()
        replicator.stop()
        assert time.monotonic() - began < 1
        assert not any(thread.name == "replica" for thread in threading.enumerate())
        release.set()
        client.close()


def test_it_can_be_stopped_before_it_was_started(files: DeviceFiles, hub: PretendHub) -> None:
    Replicator(files, hub.client(files)).stop()


def test_after_the_stop_selling_goes_on(files: DeviceFiles, hub: PretendHub) -> None:
    with Watched(files, hub.client(files)) as watched:
        watched.until(at_rest)
    sell(files)
    assert files.journal.waiting() == 1

"""The journal: what was committed is there whole, once, in its place, and nothing else is."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from devices import NOW, make_device, make_sale
from sqlalchemy.exc import DatabaseError

from sync import chain, sqlite, wire
from sync.store import journal as journals
from sync.store.epochs import new_epoch, series_of
from sync.store.files import DeviceFiles
from sync.store.journal import JournalDiffers, NotStored


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = make_device(tmp_path / "till")
    yield opened
    opened.close()


def sell(files: DeviceFiles, **quantities: int) -> wire.Sale:
    return files.journal.commit_sale(lambda number: make_sale(number, quantities or {"mug": 1}))


def take_back(files: DeviceFiles, *dispositions: str) -> wire.Return:
    def make(number: str) -> wire.Return:
        line = make_sale("x", {"mug": len(dispositions)}).lines[0]
        return wire.Return(
            id=f"return-{number}",
            number=number,
            store="mitte",
            device="device-m2",
            staff="cashier-1",
            at="2026-03-02T12:00:00",
            currency="EUR",
            claim="claim-1",
            origin="sale-1",
            origin_number="M2-7K3FA-000001",
            lines=[line],
            units=[
                msgspec.convert(
                    {
                        "line": "l1",
                        "unit": unit,
                        "amount": 1000,
                        "tax": 160,
                        "disposition": disposition,
                    },
                    wire.ReturnedUnit,
                )
                for unit, disposition in enumerate(dispositions, 1)
            ],
            amount=1000 * len(dispositions),
            taxes=[],
            tenders=[],
        )

    return files.journal.commit_return(make)


def sign_in(files: DeviceFiles) -> wire.Event:
    payload = wire.SignedIn(store="mitte", staff="cashier-1", at="2026-03-02T09:00:00")
    return files.journal.append("signed_in", 1, payload)


def raws(files: DeviceFiles) -> list[bytes]:
    batch = files.journal.batch(10_000, 1 << 30)
    return list(batch.raws) if batch else []


def series(files: DeviceFiles) -> str:
    return series_of(files.journal.epoch)


def test_sales_and_returns_count_in_one_gapless_series(files: DeviceFiles) -> None:
    numbers = [sell(files).number, take_back(files, "shelf").number, sell(files).number]
    assert numbers == [f"M2-{series(files)}-{counter:06}" for counter in (1, 2, 3)]


def test_other_events_take_no_number(files: DeviceFiles) -> None:
    sell(files)
    sign_in(files)
    assert sell(files).number == f"M2-{series(files)}-000002"


def test_a_sale_that_cannot_be_made_leaves_no_gap_and_no_event(files: DeviceFiles) -> None:
    sell(files)

    def fail(number: str) -> wire.Sale:
        raise RuntimeError(number)

    with pytest.raises(RuntimeError, match="000002"):
        files.journal.commit_sale(fail)
    assert files.journal.waiting() == 1
    assert sell(files).number == f"M2-{series(files)}-000002"
    assert chain.check(raws(files), device="device-m2", epoch=files.journal.epoch).seq == 2


def test_a_sale_must_carry_the_number_it_was_given(files: DeviceFiles) -> None:
    with pytest.raises(ValueError, match="numbered"):
        files.journal.commit_sale(lambda _number: make_sale("M2-00000-000009", {"mug": 1}))
    assert files.journal.waiting() == 0


def test_events_are_one_chain_in_their_order(files: DeviceFiles) -> None:
    sign_in(files)
    sell(files)
    take_back(files, "shelf")
    head = files.journal.head()
    assert chain.check(raws(files), device="device-m2", epoch=head.epoch) == head
    assert [chain.decode(raw).type for raw in raws(files)] == ["signed_in", "sale", "return"]


def test_what_was_committed_is_found_after_a_restart(files: DeviceFiles) -> None:
    sale = sell(files, mug=2, plate=1)
    head = files.journal.head()
    files.close()
    again = DeviceFiles.open(files.folder, private=True)
    assert again.journal.head() == head
    assert again.journal.find_sale(sale.number) == sale
    assert sell(again).number.endswith("000002")
    again.close()


def test_a_sale_is_found_however_its_number_is_typed(files: DeviceFiles) -> None:
    sale = sell(files)
    for typed in (sale.number, sale.number.lower(), sale.number.replace("-", " ")):
        assert files.journal.find_sale(typed) == sale
    assert files.journal.find_sale("M2-00000-000001") is None
    assert files.journal.find_sale(take_back(files, "shelf").number) is None


def test_recent_sales_are_the_last_ones_latest_first(files: DeviceFiles) -> None:
    sales = [sell(files) for _ in range(4)]
    assert files.journal.recent_sales(3) == sales[:0:-1]


def test_a_record_gives_the_hash_its_receipt_carries(files: DeviceFiles) -> None:
    sale = sell(files)
    record = files.journal.record(sale.number)
    assert record is not None
    assert record.hash == chain.digest(record.raw) == files.journal.head().hash
    assert msgspec.json.decode(record.event.payload, type=wire.Sale) == sale


@pytest.mark.parametrize("table", ["epochs", "events", "receipts", "moves"])
@pytest.mark.parametrize("change", ["DELETE FROM {}", "UPDATE {} SET rowid = rowid"])
def test_the_journal_refuses_to_be_changed(files: DeviceFiles, table: str, change: str) -> None:
    sell(files)
    statement = change.format(table)
    if "UPDATE" in change:
        with sqlite.reading(files._journal_engine) as connection:
            column = connection.exec_driver_sql(f"SELECT * FROM {table}").keys()
        statement = f"UPDATE {table} SET {next(iter(column))} = 7"
    with (
        pytest.raises(DatabaseError, match="append-only"),
        sqlite.writing(files._journal_engine) as connection,
    ):
        connection.exec_driver_sql(statement)


def test_an_event_can_be_appended_only_as_what_it_is(files: DeviceFiles) -> None:
    payload = wire.SignedIn(store="mitte", staff="cashier-1", at="2026-03-02T09:00:00")
    for type_, version in (("signed_in", 2), ("voided", 1), ("sale", 1)):
        with pytest.raises(ValueError, match="is no event"):
            files.journal.append(type_, version, payload)
    with pytest.raises(ValueError, match="is no event"):
        files.journal.append("sale", 1, make_sale("M2-00000-000001", {"mug": 1}))
    assert files.journal.waiting() == 0


def test_a_full_disk_is_told_plainly_and_nothing_has_happened(files: DeviceFiles) -> None:
    sell(files)
    with files._journal_engine.connect() as connection:
        # SQLite answers "full" when the file may not grow, as it does on a full disk.
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    big = {f"variant-{number}": 1 for number in range(500)}
    with pytest.raises(NotStored, match="full"):
        sell(files, **big)
    assert files.journal.waiting() == 1


def test_each_commit_is_told_after_it_is_durable(files: DeviceFiles) -> None:
    heard: list[int] = []
    files.journal.appended = lambda: heard.append(files.journal.waiting())
    sign_in(files)
    sell(files)
    take_back(files, "shelf")
    assert heard == [1, 2, 3]


def test_tills_of_one_journal_selling_at_once_leave_no_gap(files: DeviceFiles) -> None:
    def work() -> None:
        for _ in range(15):
            sell(files)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counters = [int(sale.number[-6:]) for sale in files.journal.recent_sales(100)]
    assert sorted(counters) == list(range(1, 61))
    assert chain.check(raws(files), device="device-m2", epoch=files.journal.epoch).seq == 60


# --- the outbox ---------------------------------------------------------------------------------


def mark_at(files: DeviceFiles, seq: int) -> wire.Mark:
    known = chain.check(raws(files)[:seq], device="device-m2", epoch=files.journal.epoch)
    assert known.seq == seq
    return known


def test_what_the_hub_acknowledged_waits_no_longer(files: DeviceFiles) -> None:
    for _ in range(5):
        sell(files)
    mark = mark_at(files, 3)
    files.journal.acknowledge(mark)
    assert files.journal.waiting() == 2
    batch = files.journal.batch()
    assert batch is not None
    assert [chain.decode(raw).seq for raw in batch.raws] == [4, 5]
    assert (batch.first, batch.head) == (4, files.journal.head().hash)


def test_a_hub_that_lost_some_gets_them_again(files: DeviceFiles) -> None:
    for _ in range(3):
        sell(files)
    earlier, later = mark_at(files, 1), mark_at(files, 3)
    files.journal.acknowledge(later)
    assert files.journal.batch() is None
    files.journal.acknowledge(earlier)
    assert files.journal.waiting() == 2


def test_a_mark_of_another_history_is_not_believed(files: DeviceFiles) -> None:
    sell(files)
    mark = msgspec.structs.replace(mark_at(files, 1), hash="f" * 64)
    with pytest.raises(JournalDiffers):
        files.journal.acknowledge(mark)
    with pytest.raises(JournalDiffers):
        files.journal.acknowledge(msgspec.structs.replace(mark, seq=9))
    assert files.journal.waiting() == 1


def test_a_batch_is_bounded_and_never_empty(files: DeviceFiles) -> None:
    for _ in range(4):
        sell(files)
    few = files.journal.batch(events=3)
    small = files.journal.batch(size=1)
    assert few is not None
    assert small is not None
    assert (len(few.raws), len(small.raws)) == (3, 1)
    assert small.head == chain.digest(small.raws[0])


def test_what_the_hub_keeps_aside_is_passed_over(files: DeviceFiles) -> None:
    for _ in range(3):
        sell(files)
    batch = files.journal.batch(beyond={files.journal.epoch: 2})
    assert batch is not None
    assert batch.first == 3
    assert files.journal.batch(beyond={files.journal.epoch: 3}) is None


def test_a_new_epoch_starts_anew_and_the_old_one_is_still_sent_first(files: DeviceFiles) -> None:
    old = sell(files)
    first_epoch = files.journal.epoch
    now = datetime(2026, 3, 2, 11, tzinfo=UTC)
    journals.open_epoch(files._journal_engine, new_epoch(files.folder, now), now)
    new = sell(files)
    assert new.number == f"M2-{series(files)}-000001"
    assert new.number != old.number
    batch = files.journal.batch()
    assert batch is not None
    assert batch.epoch == first_epoch
    files.journal.acknowledge(wire.Mark(epoch=first_epoch, seq=1, hash=batch.head))
    batch = files.journal.batch()
    assert batch is not None
    assert (batch.epoch, batch.first) == (files.journal.epoch, 1)
    assert chain.decode(batch.raws[0]).prev_hash == chain.GENESIS


# --- stock that the hub does not show yet ---------------------------------------------------------


def test_own_moves_are_seen_until_the_mark_covers_them(files: DeviceFiles) -> None:
    sell(files, mug=2, plate=1)
    sell(files, mug=1)
    take_back(files, "shelf", "damaged", "shelf")
    overlay = files.journal.moved_after
    assert overlay(None, ["mug", "plate", "lamp"]) == {"mug": -1, "plate": -1}
    assert overlay(mark_at(files, 1), ["mug", "plate"]) == {"mug": 1}
    assert overlay(mark_at(files, 2), ["mug"]) == {"mug": 2}
    assert overlay(mark_at(files, 3), ["mug"]) == {}


def test_paying_an_order_moves_no_stock(files: DeviceFiles) -> None:
    files.journal.commit_sale(lambda number: make_sale(number, {"mug": 1}, order="order-1"))
    assert files.journal.moved_after(None, ["mug"]) == {}


def test_moves_of_an_earlier_epoch_count_until_acknowledged(files: DeviceFiles) -> None:
    sell(files, mug=1)
    first = files.journal.head()
    journals.open_epoch(files._journal_engine, new_epoch(files.folder, NOW), NOW)
    sell(files, mug=2)
    assert files.journal.moved_after(None, ["mug"]) == {"mug": -3}
    files.journal.acknowledge(first)
    assert files.journal.moved_after(None, ["mug"]) == {"mug": -2}
    assert files.journal.moved_after(first, ["mug"]) == {"mug": -2}

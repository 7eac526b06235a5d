"""A device's files: what may not be lost is kept whatever happens, what can be had again is."""

import sqlite3
from pathlib import Path

import pytest
from devices import Shop, fill, filled_device, make_device, make_sale, small_shop, take

from sync import keys, sqlite, wire
from sync.store import catalogue, staff
from sync.store.cursors import cursor
from sync.store.files import CACHE, JOURNAL, PRIVATE, DeviceFiles
from sync.store.identity import DEVICE_KEY, IDENTITY, NotEnrolled


def sell(files: DeviceFiles) -> wire.Sale:
    return files.journal.commit_sale(lambda number: make_sale(number, {"mug-clay": 1}))


def reopen(files: DeviceFiles) -> DeviceFiles:
    files.close()
    return DeviceFiles.open(files.folder, private=files.private is not None)


def flip_bit(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_a_folder_without_a_device_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(NotEnrolled, match="no device was enrolled"):
        DeviceFiles.open(tmp_path, private=True)
    assert list(tmp_path.iterdir()) == []


def test_an_identity_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for text in ("device = [", 'device = "x"', "\x00"):
        (tmp_path / IDENTITY).write_text(text)
        with pytest.raises(NotEnrolled, match=IDENTITY):
            DeviceFiles.open(tmp_path, private=True)


def test_names_with_quotes_and_umlauts_survive_in_the_identity(tmp_path: Path) -> None:
    name = 'Kasse "1" \\ Küche\n'
    files = make_device(tmp_path / "till", name=name)
    assert reopen(files).identity.name == name
    files.close()


def test_sales_and_staff_cannot_be_read_from_the_disk_and_the_catalogue_can(
    tmp_path: Path,
) -> None:
    files = filled_device(tmp_path / "till")
    files.journal.commit_sale(
        lambda number: make_sale(number, {"mug-clay": 1}, staff_name="Canary A")
    )
    take(
        files,
        "staff:mitte",
        [("staff", "c", wire.StaffMember(id="c", name="Canary B", role="cashier", pin=""))],
    )
    written = {file.name: file.read_bytes() for file in files.folder.iterdir() if file.is_file()}
    files.close()
    for name, content in written.items():
        assert b"Canary" not in content, name
        assert not (name.startswith(("journal", "private")) and b"SQLite format" in content)
    assert any(b"Stoneware" in content for content in written.values())


def test_a_kiosk_has_no_private_file(tmp_path: Path) -> None:
    files = filled_device(tmp_path / "kiosk", role="kiosk")
    assert files.private is None
    assert not (files.folder / PRIVATE).exists()
    files.close()


def test_the_journal_is_durable_and_the_others_need_not_be(tmp_path: Path) -> None:
    files = make_device(tmp_path / "till")
    assert files.private is not None
    levels = []
    for engine in (files._journal_engine, files.private, files.cache):
        with engine.connect() as connection:
            levels.append(connection.exec_driver_sql("PRAGMA synchronous").scalar())
    assert levels == [2, 1, 1]
    files.close()


@pytest.mark.parametrize("place", [10, 5_000, -200])
def test_a_damaged_journal_is_set_aside_and_selling_goes_on(tmp_path: Path, place: int) -> None:
    files = make_device(tmp_path / "till")
    first = sell(files)
    epoch = files.journal.epoch
    files.close()
    flip_bit(files.folder / JOURNAL, place)
    damaged = (files.folder / JOURNAL).read_bytes()

    again = DeviceFiles.open(files.folder, private=True)
    assert [alarm.set_aside.read_bytes() for alarm in again.alarms] == [damaged]
    assert again.journal.epoch != epoch
    second = sell(again)
    assert second.number.endswith("-000001")
    assert second.number != first.number

    later = reopen(again)
    assert len(later.alarms) == 1
    assert later.journal.find_sale(second.number) == second
    later.close()


def test_an_event_changed_behind_our_back_is_noticed_at_the_start(tmp_path: Path) -> None:
    files = make_device(tmp_path / "till")
    for _ in range(3):
        sell(files)
    with sqlite.writing(files._journal_engine) as connection:
        connection.exec_driver_sql("DROP TRIGGER events_no_UPDATE")
        connection.exec_driver_sql(
            "UPDATE events SET raw = CAST(replace(CAST(raw AS TEXT), '\"tendered\":1000', "
            "'\"tendered\":9000') AS BLOB) WHERE seq = 2"
        )
    again = reopen(files)
    assert len(again.alarms) == 1
    again.close()


def test_a_last_event_changed_with_its_hash_kept_is_noticed_too(tmp_path: Path) -> None:
    files = make_device(tmp_path / "till")
    sell(files)
    with sqlite.writing(files._journal_engine) as connection:
        connection.exec_driver_sql("DROP TRIGGER events_no_UPDATE")
        connection.exec_driver_sql(
            "UPDATE events SET raw = CAST(replace(CAST(raw AS TEXT), '\"tendered\":1000', "
            "'\"tendered\":9000') AS BLOB)"
        )
    again = reopen(files)
    assert len(again.alarms) == 1
    again.close()


def test_only_the_tail_is_checked_and_it_may_start_anywhere(tmp_path: Path) -> None:
    files = make_device(tmp_path / "till")
    for _ in range(230):
        files.journal.append(
            "signed_in", 1, wire.SignedIn(store="mitte", staff="s", at="2026-03-02T09:00:00")
        )
    again = reopen(files)
    assert again.alarms == ()
    assert again.journal.head().seq == 230
    again.close()


def test_a_crash_while_setting_aside_loses_no_part_of_it(tmp_path: Path) -> None:
    files = make_device(tmp_path / "till")
    files.close()
    (files.folder / JOURNAL).unlink()
    (files.folder / (JOURNAL + "-wal")).write_bytes(b"the log of the journal set aside")
    again = DeviceFiles.open(files.folder, private=True)
    sell(again)
    left = [path.read_bytes() for path in again.folder.glob("journal-damaged-*-wal")]
    assert left == [b"the log of the journal set aside"]
    again.close()


def test_a_journal_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    files = make_device(tmp_path / "till")
    sell(files)
    with sqlite.writing(files._journal_engine) as connection:
        connection.exec_driver_sql("INSERT INTO migrations (name) VALUES ('from the future')")
    files.close()
    before = (files.folder / JOURNAL).read_bytes()
    with pytest.raises(sqlite.NewerFile, match="newer version"):
        DeviceFiles.open(files.folder, private=True)
    assert (files.folder / JOURNAL).read_bytes() == before


@pytest.mark.parametrize("name", [CACHE, PRIVATE])
@pytest.mark.parametrize("fault", ["garbage", "newer", "other key"])
def test_a_disposable_file_is_begun_anew_and_can_be_filled_again(
    tmp_path: Path, name: str, fault: str
) -> None:
    files = filled_device(tmp_path / "till")
    sale = sell(files)
    engine = files.cache if name == CACHE else files.private
    assert engine is not None
    if fault == "newer":
        with sqlite.writing(engine) as connection:
            connection.exec_driver_sql("INSERT INTO migrations (name) VALUES ('from the future')")
    files.close()
    path = files.folder / name
    if fault == "garbage":
        path.write_bytes(b"garbage" * 1000)
    if fault == "other key":
        path.unlink()
        other = sqlite.open_engine(path, key=bytes(32), durable=False)
        sqlite.migrate(other, [])
        other.dispose()

    again = DeviceFiles.open(files.folder, private=True)
    assert again.private is not None
    emptied = again.cache if name == CACHE else again.private
    scope = "chain" if name == CACHE else "staff:mitte"
    assert not cursor(emptied, scope).complete
    fill(again, small_shop())
    assert catalogue.count(again.cache) == 5
    assert len(staff.staff(again.private)) == 5
    assert again.journal.find_sale(sale.number) == sale
    again.close()


def test_a_cache_damaged_inside_is_found_after_a_crash(tmp_path: Path) -> None:
    files = filled_device(tmp_path / "till", Shop(products=small_shop().products * 1))
    files.close()
    path = files.folder / CACHE
    pages = path.stat().st_size // 4096
    for page in range(2, pages):
        flip_bit(path, page * 4096)
    # A crash leaves the log behind; SQLite itself takes an empty one for none.
    (files.folder / (CACHE + "-wal")).touch()
    again = DeviceFiles.open(files.folder, private=True)
    assert catalogue.count(again.cache) == 0
    again.close()


def test_keys_that_are_gone_are_named_and_nothing_is_made_anew(tmp_path: Path) -> None:
    files = make_device(tmp_path / "till")
    files.close()
    (files.folder / DEVICE_KEY).unlink()
    with pytest.raises(keys.BadKey, match=DEVICE_KEY):
        DeviceFiles.open(files.folder, private=True)


def test_a_receipt_is_signed_by_the_devices_key(tmp_path: Path) -> None:
    files = make_device(tmp_path / "till")
    assert keys.verify(files.key.public_key(), files.sign(b"receipt"), b"receipt")
    files.close()


def test_own_stock_is_the_hubs_with_what_was_sold_here_counted_once(tmp_path: Path) -> None:
    files = filled_device(tmp_path / "till")
    files.journal.commit_sale(lambda number: make_sale(number, {"mug-clay": 3, "voucher": 1}))

    def on_hand() -> dict[tuple[str, str], int]:
        stock = files.stock(["mitte", "hafen"], ["mug-clay", "voucher"])
        return {key: row.on_hand for key, row in stock.items()}

    sold = {("mitte", "mug-clay"): 5, ("hafen", "mug-clay"): 2}
    assert on_hand() == sold
    assert files.journal.stock_overlay(["mug-clay"]) == {"mug-clay": -3}
    # The hub has the sale, but the rows that show it are not here yet.
    files.journal.acknowledge(files.journal.head())
    assert on_hand() == sold
    # Rows and mark come together.
    row = wire.Stock(variant="mug-clay", on_hand=5)
    take(files, "store:mitte", [("stock", "mug-clay", row)], mark=files.journal.head())
    assert on_hand() == sold
    assert files.journal.stock_overlay(["mug-clay"]) == {}
    files.close()


def test_the_files_are_plain_sqlite_only_where_they_may_be(tmp_path: Path) -> None:
    files = filled_device(tmp_path / "till")
    files.close()
    with sqlite3.connect(files.folder / CACHE) as plain:
        assert plain.execute("SELECT count(*) FROM products").fetchone() == (5,)
    plain.close()
    for name in (JOURNAL, PRIVATE):
        connection = sqlite3.connect(files.folder / name)
        with pytest.raises(sqlite3.DatabaseError, match="not a database"):
            connection.execute("SELECT count(*) FROM sqlite_schema")
        connection.close()

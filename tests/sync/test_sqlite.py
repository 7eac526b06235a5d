"""SQLite files: encrypted where they must be, migrated forward in whole steps, never guessed at."""

from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError, OperationalError

from sync import sqlite
from sync.sqlite import Step

KEY = bytes(range(32))
CANARY = "Customer 1042"


def write_canary(path: Path, key: bytes | None) -> None:
    engine = sqlite.open_engine(path, key=key, durable=True)
    sqlite.migrate(engine, [Step("one", ["CREATE TABLE t (a TEXT)"])])
    with sqlite.writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (?)", (CANARY,))
    engine.dispose()


@pytest.mark.parametrize(("key", "readable"), [(KEY, False), (None, True)])
def test_only_a_file_with_a_key_hides_what_is_in_it(
    tmp_path: Path, key: bytes | None, readable: bool
) -> None:
    write_canary(tmp_path / "file.db", key)
    found = any(CANARY.encode() in file.read_bytes() for file in tmp_path.iterdir())
    assert found is readable


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    write_canary(tmp_path / "file.db", KEY)
    engine = sqlite.open_engine(tmp_path / "file.db", key=bytes(32), durable=True)
    with pytest.raises(sqlite.DamagedFile):
        sqlite.migrate(engine, [])
    engine.dispose()


def test_a_key_of_another_length_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        sqlite.open_engine(tmp_path / "file.db", key=b"short", durable=True)


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_durability_is_as_asked_on_every_connection(
    tmp_path: Path, durable: bool, level: int
) -> None:
    engine = sqlite.open_engine(tmp_path / "file.db", durable=durable)
    with engine.connect() as one, engine.connect() as two:
        for connection in (one, two):
            pragma = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("synchronous", "journal_mode", "mmap_size", "foreign_keys")
            }
            assert pragma == {
                "synchronous": level,
                "journal_mode": "wal",
                "mmap_size": 0,
                "foreign_keys": 1,
            }
    engine.dispose()


def test_the_sqlite_is_past_the_bug_that_corrupts_files(tmp_path: Path) -> None:
    engine = sqlite.open_engine(tmp_path / "file.db", durable=False)
    with sqlite.reading(engine) as connection:
        version = connection.exec_driver_sql("SELECT sqlite_version()").scalar_one()
    engine.dispose()
    assert tuple(map(int, version.split("."))) >= (3, 51, 3)


def test_a_writer_takes_the_lock_first_and_readers_go_on(tmp_path: Path) -> None:
    engine = sqlite.open_engine(tmp_path / "file.db", durable=False)
    sqlite.migrate(engine, [Step("one", ["CREATE TABLE t (a)"])])
    with sqlite.writing(engine) as writer:
        writer.exec_driver_sql("INSERT INTO t VALUES (1)")
        with sqlite.reading(engine) as reader:
            assert reader.exec_driver_sql("SELECT count(*) FROM t").scalar() == 0
        with engine.connect() as second:
            second.exec_driver_sql("PRAGMA busy_timeout = 0")
            with pytest.raises(OperationalError, match="locked"):
                second.exec_driver_sql("INSERT INTO t VALUES (2)")
    engine.dispose()


def test_what_raises_inside_a_transaction_leaves_nothing(tmp_path: Path) -> None:
    engine = sqlite.open_engine(tmp_path / "file.db", durable=False)

    def fail_half_way() -> None:
        with sqlite.writing(engine) as connection:
            connection.exec_driver_sql("CREATE TABLE t (a)")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    with sqlite.reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar() == 0
    engine.dispose()


def test_steps_run_once_in_their_order(tmp_path: Path) -> None:
    engine = sqlite.open_engine(tmp_path / "file.db", durable=False)
    one = Step("one", ["CREATE TABLE t (a)"])

    def add_row(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO t VALUES (1)")

    two = Step("two", add_row)
    assert sqlite.migrate(engine, [one]) == ["one"]
    assert sqlite.migrate(engine, [one, two]) == ["two"]
    assert sqlite.migrate(engine, [one, two]) == []
    with sqlite.reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM t").scalar() == 1
    engine.dispose()


def test_a_step_that_fails_half_way_leaves_neither_change_nor_record(tmp_path: Path) -> None:
    engine = sqlite.open_engine(tmp_path / "file.db", durable=False)
    broken = Step("broken", ["CREATE TABLE t (a)", "CREATE NONSENSE"])
    with pytest.raises(DatabaseError):
        sqlite.migrate(engine, [broken])
    assert sqlite.migrate(engine, [Step("broken", ["CREATE TABLE t (a)"])]) == ["broken"]
    engine.dispose()


def test_a_file_of_a_newer_version_is_refused_in_a_plain_sentence(tmp_path: Path) -> None:
    engine = sqlite.open_engine(tmp_path / "file.db", durable=False)
    sqlite.migrate(engine, [Step("one", []), Step("from the future", [])])
    with pytest.raises(sqlite.NewerFile, match=r"newer version of Tresen \(from the future\)"):
        sqlite.migrate(engine, [Step("one", [])])
    engine.dispose()


def test_a_damaged_page_is_found(tmp_path: Path) -> None:
    path = tmp_path / "file.db"
    engine = sqlite.open_engine(path, key=KEY, durable=True)
    sqlite.migrate(engine, [Step("one", ["CREATE TABLE t (a TEXT)"])])
    with sqlite.writing(engine) as connection:
        rows = [("x" * 500,) for _ in range(50)]
        connection.exec_driver_sql("INSERT INTO t VALUES (?)", rows)
    sqlite.quick_check(engine)
    engine.dispose()
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    engine = sqlite.open_engine(path, key=KEY, durable=True)
    with pytest.raises(sqlite.DamagedFile):
        sqlite.quick_check(engine)
    engine.dispose()


def test_a_locked_file_is_not_taken_for_a_damaged_one(tmp_path: Path) -> None:
    path = tmp_path / "file.db"
    engine = sqlite.open_engine(path, durable=False)
    sqlite.migrate(engine, [])
    impatient = sqlite.open_engine(path, durable=False)
    with sqlite.writing(engine):
        with impatient.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        with pytest.raises(OperationalError, match="locked"):
            sqlite.migrate(impatient, [])
    engine.dispose()
    impatient.dispose()

"""A reader at a cursor has seen every change up to it."""

import contextlib
import threading
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from sync import wire
from sync.hub.store import feed
from sync.hub.store.database import Database, open_database
from sync.hub.store.schema import metadata

SCOPES = ("chain", "store:a", "store:b")


class _Fails(Exception):
    pass


def price(minor: int) -> wire.Price:
    return wire.Price(variant="v", regular=minor)


def read_all(database: Database, scope: str, after: int = 0, limit: int = 3) -> list[wire.Change]:
    rows: list[wire.Change] = []
    while True:
        with database.read() as connection:
            part = feed.changes(connection, scope, after, limit)
        rows += part.rows
        if not part.more:
            return rows
        after = part.through


def test_no_cursor_skips_a_row_under_concurrent_writers(tmp_path: Path) -> None:
    database = open_database(tmp_path / "hub.db")
    writers, each = 6, 25
    done = threading.Event()
    seen: dict[str, set[str]] = {scope: set() for scope in SCOPES}

    def write(number: int) -> None:
        for turn in range(each):
            with database.write() as change:
                for scope in SCOPES[: 1 + (number + turn) % len(SCOPES)]:
                    change.publish(scope, "price", f"{number}-{turn}", price(turn))

    def follow(scope: str) -> None:
        cursor = 0
        while True:
            last = done.is_set()
            with database.read() as connection:
                part = feed.changes(connection, scope, cursor, 7)
            seen[scope] |= {row.key for row in part.rows}
            assert part.through >= cursor
            cursor = part.through
            if last and not part.more:
                return

    threads = [threading.Thread(target=write, args=(n,)) for n in range(writers)]
    readers = [threading.Thread(target=follow, args=(scope,)) for scope in SCOPES]
    for thread in (*readers, *threads):
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    for thread in readers:
        thread.join()
    for scope in SCOPES:
        assert seen[scope] == {row.key for row in read_all(database, scope)}
    assert len(seen["chain"]) == writers * each
    database.close()


def test_what_was_not_committed_was_never_said(tmp_path: Path) -> None:
    database = open_database(tmp_path / "hub.db")
    told: list[object] = []
    database.on_commit(told.append)
    with contextlib.suppress(_Fails), database.write() as write:
        write.publish("chain", "price", "v", price(1))
        raise _Fails
    assert read_all(database, "chain") == []
    assert told == []
    with database.write() as write:
        write.publish("chain", "price", "v", price(2))
    assert told == [{"chain": 1}]
    database.close()


def test_a_part_that_fails_alone_says_nothing_and_the_rest_goes_on(tmp_path: Path) -> None:
    database = open_database(tmp_path / "hub.db")
    with database.write() as write:
        write.publish("chain", "price", "a", price(1))
        with contextlib.suppress(_Fails), write.attempt():
            write.publish("chain", "price", "a", price(2))
            write.publish("chain", "price", "b", price(2))
            raise _Fails
    (row,) = read_all(database, "chain")
    assert (row.key, bytes(row.body)) == ("a", b'{"variant":"v","regular":1}')
    database.close()


commits = st.lists(
    st.dictionaries(
        st.tuples(st.sampled_from(SCOPES), st.sampled_from("abcd")),
        st.one_of(st.none(), st.integers(1, 9)),
        min_size=1,
        max_size=5,
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(commits, st.integers(1, 4), st.data())
def test_a_reader_that_comes_by_now_and_then_holds_what_the_hub_holds(
    all_commits: list[dict[tuple[str, str], int | None]], limit: int, data: st.DataObject
) -> None:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    held: dict[str, dict[str, bytes]] = {scope: {} for scope in SCOPES}
    cursors = dict.fromkeys(SCOPES, 0)
    truth: dict[str, dict[str, bytes]] = {scope: {} for scope in SCOPES}

    def pull(scope: str, pages: int) -> None:
        for _ in range(pages):
            with engine.connect() as connection:
                part = feed.changes(connection, scope, cursors[scope], limit)
            positions = [row.position for row in part.rows]
            assert positions == sorted(set(positions))
            for row in part.rows:
                if row.deleted:
                    held[scope].pop(row.key, None)
                else:
                    held[scope][row.key] = bytes(row.body)
            cursors[scope] = part.through
            if not part.more:
                return

    for commit in all_commits:
        notes = {
            (scope, "price", key): None if minor is None else price(minor)
            for (scope, key), minor in commit.items()
        }
        with engine.begin() as connection:
            feed.append(connection, notes, "2026-01-01T00:00:00.000Z")
        for (scope, key), minor in commit.items():
            if minor is None:
                truth[scope].pop(key, None)
            else:
                truth[scope][key] = b'{"variant":"v","regular":%d}' % minor
        pull(data.draw(st.sampled_from(SCOPES)), data.draw(st.integers(0, 2)))
    for scope in SCOPES:
        pull(scope, 1_000)
    assert held == truth
    engine.dispose()


def test_what_is_withdrawn_is_told_as_gone_and_may_come_back(tmp_path: Path) -> None:
    database = open_database(tmp_path / "hub.db")
    said = []
    for body in (price(1), None, price(2)):
        with database.write() as write:
            if body is None:
                write.withdraw("chain", "price", "v")
            else:
                write.publish("chain", "price", "v", body)
        (row,) = read_all(database, "chain")
        with database.read() as connection:
            assert feed.body(connection, "chain", "price", "v") == body
            assert feed.bodies(connection, "chain", "price") == ({"v": body} if body else {})
        said.append((row.position, row.deleted))
    assert said == [(1, False), (2, True), (3, False)]
    database.close()

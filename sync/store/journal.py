"""The append-only record of all this device did, its receipt numbers and its outbox.

One commit is one durable transaction: the event with its place in the hash chain, the receipt
number, the stock it moves and, since the outbox is simply what the hub has not acknowledged,
its upload. Before it nothing has happened; after it nothing can be lost.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, Row
from sqlalchemy.exc import DBAPIError

from sync import chain, wire
from sync.ids import new_id
from sync.sqlite import reading, writing
from sync.store.epochs import plain_number, receipt_number

Clock = Callable[[], datetime]
Receipt = TypeVar("Receipt", wire.Sale, wire.Return)

_TYPES = {struct: key for key, struct in wire.EVENTS.items()}


class NotStored(Exception):
    """The journal could not take it (disk full, input/output error): nothing has happened."""


class JournalDiffers(Exception):
    """The hub has another history under this device's name: one of the two is a copy."""


@dataclass(frozen=True)
class Record:
    """A journalled event with its hash, which a receipt's signed code carries."""

    event: wire.Event
    hash: str
    raw: bytes


@dataclass(frozen=True)
class Batch:
    """Events of one epoch that the hub has not acknowledged, from seq `first` on, in order."""

    epoch: str
    first: int
    raws: tuple[bytes, ...]
    head: str


class Journal:
    """Safe to use from several threads; writers take turns.

    `appended` is called after each commit, on the committing thread; it must return at once.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        device: str,
        code: str,
        covered: Callable[[], wire.Mark | None],
        clock: Clock = lambda: datetime.now(UTC),
    ) -> None:
        self._engine = engine
        self._device = device
        self._code = code
        self._covered = covered
        self._clock = clock
        self._turn = threading.Lock()
        self.appended: Callable[[], None] = _nothing

    # --- writing ------------------------------------------------------------------------------

    def append(self, type: str, version: int, payload: wire.Message) -> wire.Event:  # noqa: A002
        """Journal what has no receipt number; ValueError for a payload of another event."""
        if _TYPES.get(payload.__class__) != (type, version) or type in ("sale", "return"):
            raise ValueError(f"{payload.__class__.__name__} is no event {type!r} {version}")
        with self._commit() as connection:
            event, _position = self._add(connection, payload)
        self.appended()
        return event

    def commit_sale(self, make: Callable[[str], wire.Sale]) -> wire.Sale:
        """Close a sale: `make` gets its receipt number and gives the sale to be journalled.

        When `make` raises, or nothing can be stored (NotStored), the number is not used up.
        """
        return self._number(make)

    def commit_return(self, make: Callable[[str], wire.Return]) -> wire.Return:
        """Close a return, as `commit_sale` closes a sale; both count in one series."""
        return self._number(make)

    def _number(self, make: Callable[[str], Receipt]) -> Receipt:
        with self._commit() as connection:
            epoch = _epoch(connection)
            counter = 1 + _scalar(
                connection,
                "SELECT coalesce(max(counter), 0) FROM receipts WHERE epoch = ?",
                epoch,
            )
            number = receipt_number(self._code, epoch, counter)
            receipt = make(number)
            if receipt.number != number:
                raise ValueError(f"the receipt is numbered {receipt.number!r}, not {number!r}")
            _event, position = self._add(connection, receipt)
            connection.exec_driver_sql(
                "INSERT INTO receipts (epoch, counter, plain, position) VALUES (?, ?, ?, ?)",
                (epoch, counter, plain_number(number), position),
            )
            moves = [
                (variant, position, quantity)
                for variant, quantity in wire.stock_moves(receipt).items()
            ]
            if moves:
                connection.exec_driver_sql(
                    "INSERT INTO moves (variant, position, quantity) VALUES (?, ?, ?)", moves
                )
        self.appended()
        return receipt

    def _add(self, connection: Connection, payload: wire.Message) -> tuple[wire.Event, int]:
        epoch = _epoch(connection)
        last = connection.exec_driver_sql(
            "SELECT seq, hash FROM events WHERE epoch = ? ORDER BY seq DESC LIMIT 1", (epoch,)
        ).one_or_none()
        seq, prev_hash = last if last is not None else (0, chain.GENESIS)
        type_, version = _TYPES[payload.__class__]
        event = wire.Event(
            device=self._device,
            epoch=epoch,
            seq=seq + 1,
            event_id=new_id(),
            type=type_,
            version=version,
            time=stamp(self._clock()),
            prev_hash=prev_hash,
            payload=msgspec.Raw(msgspec.json.encode(payload)),
        )
        raw = chain.encode(event)
        result = connection.exec_driver_sql(
            "INSERT INTO events (epoch, seq, event_id, type, hash, raw) VALUES (?, ?, ?, ?, ?, ?)",
            (epoch, event.seq, event.event_id, type_, chain.digest(raw), raw),
        )
        return event, result.lastrowid

    @contextmanager
    def _commit(self) -> Iterator[Connection]:
        with self._turn:
            try:
                with writing(self._engine) as connection:
                    yield connection
            except DBAPIError as error:
                raise NotStored(f"the journal took nothing: {error.orig}") from error

    # --- reading ------------------------------------------------------------------------------

    def find_sale(self, number: str) -> wire.Sale | None:
        """A sale of this device by its number, typed with or without dashes and in any case."""
        record = self.record(number)
        if record is None or record.event.type != "sale":
            return None
        return _decode(record.event, wire.Sale)

    def recent_sales(self, n: int) -> list[wire.Sale]:
        """The last `n` sales of this device, latest first."""
        with reading(self._engine) as connection:
            raws = connection.exec_driver_sql(
                "SELECT raw FROM events WHERE type = 'sale' ORDER BY position DESC LIMIT ?", (n,)
            ).scalars()
            return [_decode(chain.decode(raw), wire.Sale) for raw in raws]

    def record(self, number: str) -> Record | None:
        """The journalled event of a receipt number, with the hash its printed code carries."""
        with reading(self._engine) as connection:
            row = connection.exec_driver_sql(
                "SELECT raw, hash FROM events JOIN receipts USING (position) WHERE plain = ?",
                (plain_number(number),),
            ).one_or_none()
        return None if row is None else Record(chain.decode(row[0]), row[1], row[0])

    def stock_overlay(self, variants: Iterable[str]) -> dict[str, int]:
        """What this device moved that the hub's stock does not show yet, by variant.

        Add it to the stock of the device's own store. `DeviceFiles.stock` does both in one view.
        """
        return self.moved_after(self._covered(), variants)

    def moved_after(self, mark: wire.Mark | None, variants: Iterable[str]) -> dict[str, int]:
        """Stock moved by events beyond `mark`, by variant; variants without moves are left out.

        Without a mark of the current epoch, moves of earlier ones count until acknowledged.
        """
        seq = mark.seq if mark is not None else 0
        with reading(self._engine) as connection:
            # Positions grow through all epochs, so one of them is the line between moves that
            # the hub's stock shows and those it does not: history is never summed up again.
            if mark is not None and seq:
                line = _scalar(
                    connection,
                    "SELECT coalesce(max(position), 0) FROM events WHERE epoch = ? AND seq <= ?",
                    mark.epoch,
                    seq,
                )
            else:
                line = _scalar(
                    connection,
                    "SELECT coalesce(max(position), 0) FROM acknowledged "
                    "JOIN events USING (epoch, seq) WHERE epoch != ?",
                    _epoch(connection),
                )
            rows = connection.exec_driver_sql(
                "SELECT variant, sum(quantity) FROM moves WHERE position > ? "
                "AND variant IN (SELECT value FROM json_each(?)) GROUP BY variant",
                (line, msgspec.json.encode(list(variants)).decode()),
            ).all()
        return {variant: quantity for variant, quantity in rows if quantity}

    # --- the outbox ---------------------------------------------------------------------------

    @property
    def epoch(self) -> str:
        """The epoch that events are added to now."""
        with reading(self._engine) as connection:
            return _epoch(connection)

    def head(self) -> wire.Mark:
        """Where the current epoch's chain ends."""
        with reading(self._engine) as connection:
            return _head(connection, _epoch(connection))

    def waiting(self) -> int:
        """How many events the hub has not acknowledged."""
        with reading(self._engine) as connection:
            return sum(
                _scalar(
                    connection,
                    "SELECT count(*) FROM events WHERE epoch = ? AND seq > ?",
                    *each,
                )
                for each in _acknowledged(connection)
            )

    def batch(
        self, events: int = 200, size: int = 1 << 20, beyond: Mapping[str, int] | None = None
    ) -> Batch | None:
        """The oldest events to send, at most `events` and about `size` bytes; None when none.

        `beyond` names, by epoch, a seq up to which nothing is to be sent whatever the hub's mark.
        """
        with reading(self._engine) as connection:
            for epoch, acknowledged in _acknowledged(connection):
                seq = max(acknowledged, (beyond or {}).get(epoch, 0))
                rows = connection.exec_driver_sql(
                    "SELECT raw, hash FROM events WHERE epoch = ? AND seq > ? ORDER BY seq LIMIT ?",
                    (epoch, seq, events),
                ).all()
                if rows:
                    return Batch(epoch, seq + 1, *_cut(rows, size))
        return None

    def acknowledge(self, mark: wire.Mark) -> None:
        """Believe the hub's mark of an epoch, also when it went back.

        JournalDiffers when the mark is not on this journal's chain.
        """
        with self._commit() as connection:
            if mark.seq:
                own = connection.exec_driver_sql(
                    "SELECT hash FROM events WHERE epoch = ? AND seq = ?", (mark.epoch, mark.seq)
                ).scalar()
                if own != mark.hash:
                    raise JournalDiffers(
                        f"the hub's event {mark.seq} of epoch {mark.epoch} is not this journal's"
                    )
            connection.exec_driver_sql(
                "INSERT INTO acknowledged (epoch, seq) SELECT id, ? FROM epochs WHERE id = ? "
                "ON CONFLICT (epoch) DO UPDATE SET seq = excluded.seq",
                (mark.seq, mark.epoch),
            )


def open_epoch(engine: Engine, epoch: str, now: datetime) -> None:
    """Begin an epoch: what is appended from now on belongs to it."""
    with writing(engine) as connection:
        connection.exec_driver_sql(
            "INSERT INTO epochs (id, opened_at) VALUES (?, ?)", (epoch, stamp(now))
        )


def has_epoch(engine: Engine) -> bool:
    with reading(engine) as connection:
        return bool(_scalar(connection, "SELECT count(*) FROM epochs"))


def check_tail(engine: Engine, device: str, events: int = 200) -> None:
    """Check the chain over the last events of the current epoch; ChainBroken where it breaks."""
    with reading(engine) as connection:
        epoch = _epoch(connection)
        latest = connection.exec_driver_sql(
            "SELECT seq, hash, raw FROM events WHERE epoch = ? ORDER BY seq DESC LIMIT ?",
            (epoch, events + 1),
        ).all()
        rows = latest[::-1]
        seq, head = 0, chain.GENESIS
        if len(rows) > events:
            # The first one read is only what the others follow.
            seq, head = rows[0].seq, rows[0].hash
            rows = rows[1:]
        follow = chain.Chain(device, epoch, seq, head)
        for row in rows:
            follow.add(row.raw)
            if row.hash != follow.head:
                raise chain.ChainBroken(row.seq, "its bytes do not give its hash")


def stamp(moment: datetime) -> str:
    """An instant as messages carry it: UTC, milliseconds, Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _nothing() -> None:
    pass


def _epoch(connection: Connection) -> str:
    return str(
        connection.exec_driver_sql(
            "SELECT id FROM epochs ORDER BY position DESC LIMIT 1"
        ).scalar_one()
    )


def _head(connection: Connection, epoch: str) -> wire.Mark:
    row = connection.exec_driver_sql(
        "SELECT seq, hash FROM events WHERE epoch = ? ORDER BY seq DESC LIMIT 1", (epoch,)
    ).one_or_none()
    seq, head = row if row is not None else (0, chain.GENESIS)
    return wire.Mark(epoch=epoch, seq=seq, hash=head)


def _acknowledged(connection: Connection) -> list[tuple[str, int]]:
    """Each epoch, oldest first, with the seq up to which the hub has it."""
    rows = connection.exec_driver_sql(
        "SELECT id, coalesce(seq, 0) FROM epochs LEFT JOIN acknowledged ON epoch = id "
        "ORDER BY position"
    )
    return [(epoch, seq) for epoch, seq in rows]


def _cut(rows: Sequence[Row[Any]], size: int) -> tuple[tuple[bytes, ...], str]:
    """The first rows that fit into `size` bytes, at least one, and the last one's hash."""
    raws: list[bytes] = []
    head = ""
    for row in rows:
        if raws and size < len(row.raw):
            break
        raws.append(row.raw)
        head = row.hash
        size -= len(row.raw)
    return tuple(raws), head


def _scalar(connection: Connection, statement: str, *values: object) -> int:
    return int(connection.exec_driver_sql(statement, values).scalar_one())


def _decode(event: wire.Event, kind: type[Receipt]) -> Receipt:
    return msgspec.json.decode(event.payload, type=kind)

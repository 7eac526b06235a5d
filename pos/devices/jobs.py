"""The spool's jobs in a small SQLite file: written before they are sent, erased once printed.

A page is kept only until it is confirmed or closed; what stays for a while is that it was
printed, so that the same page is not printed again by mistake.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal, cast

from sqlalchemy import Row

from sync.sqlite import DamagedFile, NewerFile, Step, migrate, open_engine, reading, writing

State = Literal["queued", "held", "sent", "confirmed", "unknown", "copied", "dismissed"]

_STEPS = (
    Step(
        "jobs",
        (
            """
            CREATE TABLE job (
                number INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                key TEXT NOT NULL,
                copy INTEGER NOT NULL,
                state TEXT NOT NULL,
                problem TEXT NOT NULL DEFAULT '',
                created TEXT NOT NULL,
                document BLOB
            )
            """,
            "CREATE UNIQUE INDEX job_once ON job (kind, key) WHERE copy = 0",
            "CREATE INDEX job_open ON job (state, number)",
        ),
    ),
)
_COLUMNS = "number, kind, key, copy, state, problem, created"
_CLOSED = "('confirmed', 'copied', 'dismissed')"
_OFFERED = "('unknown', 'held')"
_SHOWN = 20  # finished jobs that are still shown
_OFFERED_FOR = timedelta(days=3)
_KNOWN_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Job:
    """One printing of one page.

    `kind` and `key` name the page, such as "receipt" and its number. `problem` says why it is
    not done: a printer's trouble, "restart" (the program ended while it was sent), "waited"
    (too long), "unprintable".
    """

    number: int
    kind: str
    key: str
    copy: bool
    state: State
    problem: str
    created: datetime


def open_jobs(file: Path | None, report: Callable[[BaseException], None]) -> "Jobs":
    """The jobs of a file; one that cannot be used is reported and set aside for a new one.

    No sale may wait for a file of print jobs: what was not printed can be printed again from
    the journal.
    """
    try:
        return Jobs(file)
    except (DamagedFile, NewerFile) as problem:
        assert file is not None  # memory is never damaged
        report(problem)
        for part in file.parent.glob(f"{file.name}*"):
            part.replace(part.with_name(f"unusable-{part.name}"))
        return Jobs(file)


class Jobs:
    """All access is on one thread."""

    def __init__(self, file: Path | None) -> None:
        """Open or create the file, or keep jobs in memory; errors are those of `sync.sqlite`."""
        self._engine = open_engine(file or Path(":memory:"), durable=True)
        try:
            migrate(self._engine, _STEPS)
        except Exception:
            self._engine.dispose()
            raise

    def close(self) -> None:
        self._engine.dispose()

    def after_restart(self, now: datetime) -> None:
        """What was being sent may be on paper or not; what is long past is not offered."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "UPDATE job SET state = 'unknown', problem = 'restart' WHERE state = 'sent'"
            )
            db.exec_driver_sql(
                "UPDATE job SET state = 'dismissed', document = NULL "
                f"WHERE state IN {_OFFERED} AND created < ?",
                ((now - _OFFERED_FOR).isoformat(),),
            )
            db.exec_driver_sql(
                f"DELETE FROM job WHERE state IN {_CLOSED} AND created < ?",
                ((now - _KNOWN_FOR).isoformat(),),
            )

    def add(self, document: bytes, kind: str, key: str, copy: bool, now: datetime) -> None:
        """Queue a page; nothing happens where the same page was already asked for."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "INSERT OR IGNORE INTO job (kind, key, copy, state, created, document) "
                "VALUES (?, ?, ?, 'queued', ?, ?)",
                (kind, key, copy, now.isoformat(), document),
            )

    def oldest_queued(self) -> Job | None:
        with reading(self._engine) as db:
            row = db.exec_driver_sql(
                f"SELECT {_COLUMNS} FROM job WHERE state = 'queued' ORDER BY number LIMIT 1"
            ).one_or_none()
        return None if row is None else _job(row)

    def document(self, number: int) -> bytes | None:
        with reading(self._engine) as db:
            found = db.exec_driver_sql("SELECT document FROM job WHERE number = ?", (number,))
            return cast(bytes | None, found.scalar_one_or_none())

    def set_state(self, number: int, state: State, problem: str = "") -> None:
        """Move a job on. Without its page, which was forgotten meanwhile, it can only end."""
        closed = state in ("confirmed", "copied", "dismissed")
        with writing(self._engine) as db:
            db.exec_driver_sql(
                f"""
                UPDATE job SET problem = ?, document = {"NULL" if closed else "document"},
                    state = {"?" if closed else "iif(document IS NULL, 'dismissed', ?)"}
                WHERE number = ?
                """,
                (problem, state, number),
            )

    def offered(self, number: int) -> Job | None:
        """The job, if a person may still decide about it."""
        with reading(self._engine) as db:
            row = db.exec_driver_sql(
                f"SELECT {_COLUMNS} FROM job WHERE number = ? AND state IN {_OFFERED}", (number,)
            ).one_or_none()
        return None if row is None else _job(row)

    def forget(self) -> None:
        """Take out every page that is not at the printer; one that is there is not kept."""
        with writing(self._engine) as db:
            db.exec_driver_sql("DELETE FROM job WHERE state IN ('queued', 'held', 'unknown')")
            db.exec_driver_sql("UPDATE job SET document = NULL WHERE state = 'sent'")

    def current(self) -> tuple[Job, ...]:
        """What is not finished, and the last ones that are; oldest first."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                f"SELECT {_COLUMNS} FROM job WHERE state NOT IN {_CLOSED} UNION SELECT * FROM "
                f"(SELECT {_COLUMNS} FROM job WHERE state IN {_CLOSED} "
                f"ORDER BY number DESC LIMIT {_SHOWN}) ORDER BY number"
            ).all()
        return tuple(map(_job, rows))


def _job(row: Row[Any]) -> Job:
    return Job(
        number=row.number,
        kind=row.kind,
        key=row.key,
        copy=bool(row.copy),
        state=row.state,
        problem=row.problem,
        created=datetime.fromisoformat(row.created),
    )

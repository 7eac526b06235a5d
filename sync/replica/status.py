"""How replication stands, as a value: what a status bar shows and nothing else decides by."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Status:
    """`waiting` counts events not uploaded; `since` is when the line was lost.

    `problem` is a stable slug while something needs a person: a hub's problem type such as
    "revoked" or "clock-skew", "untrusted" for a hub with a wrong key, "journal-differs" when the
    hub has another history of this device, "stuck" when the oldest event is refused again and
    again, "failed" for a fault of this program. `filled` is False until every scope was read
    once to its end.
    """

    online: bool = False
    since: datetime | None = None
    waiting: int = 0
    last_sync: datetime | None = None
    problem: str | None = None
    filled: bool = False

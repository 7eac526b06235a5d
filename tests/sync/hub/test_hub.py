"""A hub's folder."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from sync.hub.hub import Hub
from sync.hub.store import tries


@pytest.mark.parametrize("before", ["new", "readable to all"])
def test_nobody_else_on_the_machine_reads_the_database(tmp_path: Path, before: str) -> None:
    """Nor what was written last and lies in the log beside it."""
    if before != "new":
        Hub.open(tmp_path).close()
        (tmp_path / "hub.db").chmod(0o644)
    hub = Hub.open(tmp_path)
    with hub.database.write() as write:
        tries.count(write, "somebody", timedelta(minutes=1))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("hub.db*")}
    hub.close()
    assert "hub.db-wal" in modes
    assert set(modes.values()) == {0o600}

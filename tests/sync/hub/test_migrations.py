"""The hub's file is brought up to this version, or refused in a sentence."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from sync.hub import migrations
from sync.hub.store.database import open_database
from sync.hub.store.schema import metadata
from sync.sqlite import DamagedFile, NewerFile, open_engine, writing


def test_migrations_make_exactly_the_tables_that_queries_know(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "hub.db", durable=True)
    migrations.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_head_is_the_last_of_the_versions() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_heads() == [migrations.HEAD]


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    first = open_database(tmp_path / "hub.db")
    first.close()
    before = (tmp_path / "hub.db").read_bytes()
    open_database(tmp_path / "hub.db").close()
    assert (tmp_path / "hub.db").read_bytes() == before


def test_a_file_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    open_database(tmp_path / "hub.db").close()
    engine = open_engine(tmp_path / "hub.db", durable=True)
    with writing(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    with pytest.raises(NewerFile, match="9999"):
        open_database(tmp_path / "hub.db")


def test_a_file_that_is_no_database_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "hub.db").write_bytes(b"not a database, by any reading of it" * 200)
    with pytest.raises(DamagedFile):
        open_database(tmp_path / "hub.db")

"""The hub database's versions, run by alembic from here: no file outside the package is needed."""

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from sync.sqlite import NewerFile, quick_check, writing

HEAD = "0001"  # the newest of `versions/`; a start on a database that has it skips alembic


def upgrade(engine: Engine) -> None:
    """Bring a database to HEAD. NewerFile when it is beyond; DamagedFile when it is none."""
    current = revision(engine)
    if current == HEAD:
        return
    # Imported here: half a second that only a new version's first start should pay.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise NewerFile(
            f"{engine.url.database} was written by a newer version of Tresen ({current}): "
            "start that version or a later one."
        )
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, HEAD)


def revision(engine: Engine) -> str | None:
    """The version a database is at; None when it is new."""
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            found = connection.execute(text("SELECT version_num FROM alembic_version"))
            return found.scalar_one_or_none()
    except Exception:
        quick_check(engine)  # says in one sentence that the file is damaged, if it is
        raise

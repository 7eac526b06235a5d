"""Pictures on this device: files by the SHA-256 of their bytes."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine

from sync.sqlite import reading


def image_file(images: Path, digest: str) -> Path:
    """Where a picture lies, or will: `images/<first two signs>/<hash>`."""
    return images / digest[:2] / digest


def wanted(cache: Engine, images: Path) -> Sequence[str]:
    """Hashes of the pictures that rows name and this device lacks, popular products' first."""
    with reading(cache) as connection:
        named = (
            connection.exec_driver_sql(
                "SELECT image FROM categories WHERE image != '' UNION ALL "
                "SELECT hash FROM (SELECT hash FROM pictures JOIN products USING (row) "
                "ORDER BY popularity DESC, row)"
            )
            .scalars()
            .all()
        )
    here = {file.name for file in images.glob("??/*")}
    return [digest for digest in dict.fromkeys(named) if digest not in here]

"""A picture is shown once it is here, and looked for again until then."""

from pathlib import Path

from PySide6.QtCore import QUrl

from pos.shell.images import Images
from sync.store.images import image_file


def test_a_picture_is_found_once_it_has_come(tmp_path: Path) -> None:
    images = Images(tmp_path)
    assert images.url("") == ""
    assert images.url("ab12") == ""
    file = image_file(tmp_path, "ab12")
    file.parent.mkdir()
    file.write_bytes(b"picture")
    assert QUrl(images.url("ab12")).toLocalFile() == str(file)

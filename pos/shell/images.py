"""Where a picture known by its hash lies on this device."""

from pathlib import Path

from PySide6.QtCore import QUrl

from sync.store.images import image_file


class Images:
    """Turns a picture's hash into an address a view can load, or "" where it is not here yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, str] = {}

    def url(self, digest: str) -> str:
        """The file's address; pictures are content-addressed, so a found one stays right."""
        if not digest:
            return ""
        known = self._known.get(digest)
        if known is None:
            file = image_file(self._folder, digest)
            if not file.is_file():
                return ""
            known = self._known[digest] = QUrl.fromLocalFile(str(file)).toString()
        return known

"""Paints every control in every scheme, to look at: python tests/gallery.py FOLDER [PICTURE]."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QML_IMPORT_PATH"] = str(Path(__file__).with_name("gallery"))
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pos.shell.bringup import Stage

# Each page, whether it is a kiosk's, and its size.
PAGES = {
    "TillGallery": (False, (1366, 1000)),
    "KioskGallery": (True, (1080, 1920)),
    "KioskMore": (True, (1080, 1920)),
    "States": (True, (1080, 1920)),
}
SCHEMES = ("light", "dark", "contrast")


def stage(page: str, scheme: str, faults: list[BaseException], text_scale: float = 1) -> Stage:
    """One page of the gallery on screen."""
    kiosk, size = PAGES[page]
    theme = {"kiosk": kiosk, "scheme": scheme, "textScale": text_scale, "reducedMotion": True}
    shown = Stage("Gallery", page, {}, faults.append, theme)
    shown.show(size)
    return shown


def main(folder: Path, picture: str) -> None:
    app = QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    faults: list[BaseException] = []
    for page in PAGES:
        for scheme in SCHEMES:
            shown = stage(page, scheme, faults)
            shown.view.rootObject().setProperty(
                "picture", QUrl.fromLocalFile(picture).toString() if picture else ""
            )
            QTest.qWait(500)
            shown.view.grabWindow().save(str(folder / f"{page}-{scheme}.png"))
            shown.close()
    del app
    for fault in faults:
        print(fault, file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")

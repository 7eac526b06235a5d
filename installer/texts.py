"""Keeps the translations: brings new texts in, checks that none is missing, compiles them.

python -m installer.texts update     texts of the sources into resources/translations
python -m installer.texts compile    what programs load, into build/i18n
"""

import shutil
import sys
from pathlib import Path

from installer.qml import views
from installer.run import BIN, ROOT, Failed, difference, run

SOURCES = ROOT / "resources" / "translations"
COMPILED = ROOT / "build" / "i18n"


def update(file: Path) -> None:
    """Bring the texts of views and Python into this language file; lost ones go."""
    language = file.stem.removeprefix("tresen_")
    options = ["-silent", "-warnings-are-errors", "-locations", "none", "-no-obsolete"]
    if language == "en":  # the source language: only its plurals need words of their own
        options.append("-pluralonly")
    languages = ["-source-language", "en", "-target-language", language]
    python = (file for room in ("pos", "kiosk") for file in sorted((ROOT / room).rglob("*.py")))
    spoken = [str(source.relative_to(ROOT)) for source in (*python, *views())]
    run([BIN / "pyside6-lupdate", *options, *languages, *spoken, "-ts", file])


def check() -> None:
    """Every text is in every language file, and has its translation there.

    lupdate is content with new texts and lrelease drops untranslated ones in silence, so a copy
    is brought up to date and compared, and compiled with unfinished ones forbidden.
    """
    found = []
    for file in sorted(SOURCES.glob("*.ts")):
        copy = ROOT / "build" / "texts" / file.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
        update(copy)
        found.append(difference(file, copy, "make texts"))
        try:
            strict = ["-silent", "-fail-on-unfinished"]
            run([BIN / "pyside6-lrelease", *strict, file, "-qm", copy.with_suffix(".qm")])
        except Failed as unfinished:
            found.append(str(unfinished))
    if any(found):
        raise Failed("".join(found))


def compile_changed() -> None:
    """Compile each language whose file is newer than what was compiled from it."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for file in sorted(SOURCES.glob("*.ts")):
        compiled = COMPILED / f"{file.stem}.qm"
        if not compiled.exists() or compiled.stat().st_mtime < file.stat().st_mtime:
            run([BIN / "pyside6-lrelease", "-silent", file, "-qm", compiled])


def main(verb: str) -> None:
    if verb == "update":
        for file in sorted(SOURCES.glob("*.ts")):
            update(file)
    compile_changed()


if __name__ == "__main__":
    main(sys.argv[1])

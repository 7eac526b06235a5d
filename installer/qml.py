"""Checks the views: their format, and their words with Python against the view-models' types.

QML may know of Python what is declared there: each file with a `QML_IMPORT_NAME` is read for its
view-models, written down as the QML module of that name under build/qml, and qmllint holds the
views to it with no warning allowed.
"""

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from installer.run import BIN, ROOT, Failed, difference, run

VIEWS = ROOT / "resources" / "qml"
TYPES = ROOT / "build" / "qml"
_Files = list[dict[str, Any]]  # as pyside6-metaobjectdump describes them
_DECLARES = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"', re.MULTILINE)


def views() -> list[Path]:
    return sorted(VIEWS.rglob("*.qml"))


def check_format() -> None:
    """Each view is as qmlformat writes it. It has no check of its own, so copies are formatted."""
    if not views():
        return
    copies = ROOT / "build" / "formatted"
    shutil.rmtree(copies, ignore_errors=True)
    shutil.copytree(VIEWS, copies)
    format_views(sorted(copies.rglob("*.qml")))
    differences = [
        difference(view, copies / view.relative_to(VIEWS), "make format") for view in views()
    ]
    if any(differences):
        raise Failed("".join(differences))


def format_views(files: Sequence[Path]) -> None:
    if files:
        run([BIN / "pyside6-qmlformat", "--ignore-settings", "-i", *files])


def lint() -> None:
    """qmllint over every view with not one warning."""
    describe_view_models()
    if views():
        strict = ["--ignore-settings", "-W", "0", "--unused-imports", "warning"]
        run([BIN / "pyside6-qmllint", *strict, "-I", VIEWS, "-I", TYPES, *views()])


def view_model_files() -> list[Path]:
    """The Python files whose classes QML may use."""
    sources = (file for room in ("pos", "kiosk") for file in sorted((ROOT / room).rglob("*.py")))
    return [file for file in sources if _DECLARES.search(file.read_text())]


def describe_view_models() -> None:
    """Write each QML module of view-models, as qmllint reads them, anew under build/qml."""
    shutil.rmtree(TYPES, ignore_errors=True)
    sources = view_model_files()
    if not sources:
        return
    dump = run([BIN / "pyside6-metaobjectdump", "--quiet", "--suppress-file", *sources])
    files = _mended(json.loads(dump))
    modules: dict[str, _Files] = defaultdict(list)
    for file in files:
        modules[file["QML_IMPORT_NAME"]].append(file)
    for name in modules:
        _write_module(name, modules)


# What Qt makes of a Python type that pyside6-metaobjectdump passes on by its Python name.
_IN_QT = {"list": "QVariantList", "dict": "QVariantMap"}


def _mended(files: _Files) -> _Files:
    """What pyside6-metaobjectdump 6.11.3 leaves out.

    `constant=True` of a property: it keeps only `notify`, and qmllint calls every other property
    stale. Here a property without a notify signal is a constant one, by house rule.
    What Qt calls a list. That a class is a QObject when its base is read after it.
    """
    known = {described["className"]: described for described in _classes(files)}

    def is_object(described: dict[str, Any]) -> bool:
        bases = (known.get(base["name"]) for base in described.get("superClasses", []))
        return described["object"] or any(base and is_object(base) for base in bases)

    for described in _classes(files):
        described["object"] = is_object(described)
        for member in described.get("properties", []):
            member["type"] = _IN_QT.get(member["type"], member["type"])
            if "notify" not in member:
                member["constant"] = True
    return files


def _classes(files: _Files) -> Iterator[dict[str, Any]]:
    return (described for file in files for described in file["classes"])


def _write_module(name: str, modules: dict[str, _Files]) -> None:
    """One module as qmllint finds it, resting on those whose classes it builds on or hands out."""
    folder = TYPES / Path(*name.split("."))
    folder.mkdir(parents=True)
    own = folder / "own.json"
    own.write_text(json.dumps(modules[name]))
    words = set(re.findall(r"\w+", own.read_text()))
    words -= {described["className"] for described in _classes(modules[name])}
    others = {
        other: files
        for other, files in modules.items()
        if other != name and any(described["className"] in words for described in _classes(files))
    }
    foreign = folder / "foreign.json"
    foreign.write_text(json.dumps([file for files in others.values() for file in files]))
    registrar: list[str | Path] = [BIN / "pyside6-qmltyperegistrar", "--import-name", name]
    registrar += ["--major-version", "1", "--foreign-types", foreign]
    registrar += ["--generate-qmltypes", folder / "viewmodels.qmltypes"]
    run([*registrar, "-o", folder / "registrar.cpp", own])
    depends = "".join(f"depends {other} 1.0\n" for other in sorted(others))
    (folder / "qmldir").write_text(f"module {name}\ntypeinfo viewmodels.qmltypes\n{depends}")

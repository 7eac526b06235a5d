"""Every text that a page can say reaches the translators, with its plural forms."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pos.receipts

ROOM = Path(pos.receipts.__file__).parent


def said() -> Iterator[tuple[str, bool]]:
    """Each text in the sources of this room, and whether it counts something."""
    for file in ROOM.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr == "translate":
                context, text = map(ast.literal_eval, node.args)
                assert context == "Receipt"
                yield text, False
            elif node.func.attr == "tr":
                yield ast.literal_eval(node.args[0]), True


def test_translators_are_given_every_text(tmp_path: Path) -> None:
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    file = tmp_path / "texts.ts"
    languages = ["-source-language", "en", "-target-language", "de"]
    subprocess.run([lupdate, "-silent", *languages, *ROOM.glob("*.py"), "-ts", file], check=True)
    found = {
        (message.findtext("source"), message.get("numerus") == "yes")
        for message in ElementTree.parse(file).iter("message")
    }
    assert found == set(said())
    assert len(found) > 40

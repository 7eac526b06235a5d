"""A fault in a view, in what it knows of Python, or in a text is found before it is run."""

import os
import time
from pathlib import Path

import pytest
from small_project import Project, make_project

from installer import check, qml, texts
from installer.run import Failed


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    return make_project(tmp_path, monkeypatch)


def test_a_sound_project_passes(project: Project) -> None:
    qml.check_format()
    qml.lint()
    texts.check()
    assert project.view.is_relative_to(project.root)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("viewModel.word", "viewModel.wrod", "wrod"),
        ("viewModel.count", "viewModel.count()", "count"),
        ("viewModel.answer", "viewModel.reply", "reply"),
        ("property GreetingViewModel", "property FarewellViewModel", "FarewellViewModel"),
        ("text: root.viewModel.word", "text: word", "Unqualified access"),
        ("import QtQuick\n", "import QtQuick\nimport QtQuick.Controls\n", "Unused import"),
    ],
)
def test_a_view_that_says_what_python_does_not_have_is_refused(
    project: Project, old: str, new: str, said: str
) -> None:
    project.change(project.view, old, new)
    with pytest.raises(Failed, match=said):
        qml.lint()


def test_a_view_keeps_up_with_its_view_model(project: Project) -> None:
    qml.lint()
    project.change(project.view_model, "def word", "def phrase")
    with pytest.raises(Failed, match="word"):
        qml.lint()


def test_a_view_not_as_the_formatter_writes_it_is_shown(project: Project) -> None:
    project.change(project.view, "    text: root", "  text:    root")
    with pytest.raises(Failed, match=r"(?m)^\+    text: root\.viewModel\.word$"):
        qml.check_format()
    qml.format_views(qml.views())
    qml.check_format()


def test_a_new_text_is_missed_in_each_language(project: Project) -> None:
    project.change(project.view_model, "Good day", "Good evening")
    with pytest.raises(Failed, match=r"(?m)^\+ *<source>Good evening</source>$") as found:
        texts.check()
    assert "tresen_en.ts" not in str(found.value)  # English needs no words for it
    project.change(project.view, "%n greetings", "%n words")
    with pytest.raises(Failed, match=r"tresen_en\.ts"):
        texts.check()


def test_a_text_without_its_translation_is_missed(project: Project) -> None:
    project.change(project.view_model, "Good day", "Good evening")
    texts.main("update")
    with pytest.raises(Failed, match=r"existing unfinished translation\(s\) found"):
        texts.check()


def test_languages_are_compiled_when_they_change(project: Project) -> None:
    texts.main("compile")
    compiled = project.root / "build" / "i18n" / "tresen_de.qm"
    before = compiled.stat().st_mtime_ns
    texts.main("compile")
    assert compiled.stat().st_mtime_ns == before
    later = time.time() + 5
    os.utime(project.root / "resources" / "translations" / "tresen_de.ts", (later, later))
    texts.main("compile")
    assert compiled.stat().st_mtime_ns != before


def test_each_check_has_its_line_and_one_that_fails_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise Failed("line 3 is wrong\n")

    monkeypatch.setattr(check, "CHECKS", {"bad": fail, "good": lambda: None, "fine": lambda: None})
    assert check.main() == 1
    said = capsys.readouterr().out.splitlines()
    assert {line.rsplit(maxsplit=2)[0] for line in said[:-1]} >= {"ok      good", "ok      fine"}
    assert "line 3 is wrong" in said
    assert said[-1] == "1 of 3 checks failed: bad"


def test_checks_that_pass_say_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "CHECKS", {"good": lambda: None})
    assert check.main() == 0
    assert capsys.readouterr().out.endswith("All 1 checks passed.\n")

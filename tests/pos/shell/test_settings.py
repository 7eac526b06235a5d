"""A device's own settings: defaults, and plain sentences about what is wrong."""

from pathlib import Path

import pytest

from pos.shell.settings import DisplaySettings, SettingsWrong, load


def test_without_a_file_the_design_stands(tmp_path: Path) -> None:
    assert load(tmp_path) == DisplaySettings()


def test_what_the_file_says_counts(tmp_path: Path) -> None:
    (tmp_path / "display.toml").write_text('scheme = "dark"\npixels_per_mm = 4\ntext_scale = 150\n')
    assert load(tmp_path) == DisplaySettings("dark", 4, text_scale=150)
    assert load(tmp_path).theme()["textScale"] == 1.5


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("shceme = 'dark'", "did you mean 'scheme'"),
        ("scheme = 'pink'", "light, dark, contrast"),
        ("full_screen = 1", "full_screen must be like False, not 1"),
        ("text_scale = 500", "between 100 and 200"),
        ("scheme = ", "display.toml"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, said: str, told: str) -> None:
    (tmp_path / "display.toml").write_text(said)
    with pytest.raises(SettingsWrong, match=told):
        load(tmp_path)

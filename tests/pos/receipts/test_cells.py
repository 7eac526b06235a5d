"""Text in cells: counted wide, wrapped whole, free of everything a printer would obey."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos.receipts.cells import clean, plain, width, wrap

texts = st.text(max_size=120)
columns = st.integers(min_value=2, max_value=60)


@given(texts)
def test_a_clean_text_has_no_control_character(text: str) -> None:
    kept = {unicodedata.category(char) for char in clean(text).replace("\u00ad", "")}
    assert not kept & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(texts, columns)
def test_no_line_is_wider_than_the_paper(text: str, room: int) -> None:
    assert all(width(plain(line)) <= room for line in wrap(clean(text), room))


@given(texts, columns)
def test_wrapping_loses_nothing_but_spaces(text: str, room: int) -> None:
    def letters(text: str) -> str:
        return plain(text).replace(" ", "").replace("-", "")

    text = clean(text)
    assert letters("".join(wrap(text, room))) == letters(text)


def test_a_wide_glyph_takes_two_cells_and_a_combining_mark_none() -> None:
    assert width("煎茶") == 4
    assert width("アボカド") == 8
    assert width("ｱﾎﾞ") == 3
    assert width("x\u0301\u0302") == 1


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("Linen cushion cover", 13, ["Linen cushion", "cover"]),
        ("Regalbrett", 4, ["Rega", "lbre", "tt"]),
        ("12,90\u00a0€ each", 10, ["12,90\u00a0€", "each"]),
        ("Donau\u00addampf\u00adschiff", 12, ["Donaudampf-", "schiff"]),
        ("wash-proof bag", 9, ["wash-", "proof bag"]),
        ("M2-7K3FA-000042", 8, ["M2-7K3FA", "-000042"]),
        ("日本のお茶、煎茶です", 10, ["日本のお", "茶、煎茶で", "す"]),
        ("", 8, [""]),
    ],
)
def test_lines_break_where_a_reader_expects(text: str, room: int, lines: list[str]) -> None:
    assert [plain(line) for line in wrap(text, room)] == [plain(line) for line in lines]

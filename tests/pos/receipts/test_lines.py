"""Layouts on paper of any width: aligned, whole, nothing dropped."""

from hypothesis import given
from hypothesis import strategies as st

from pos.receipts.cells import clean, plain, width
from pos.receipts.layout import (
    SCALES,
    Cut,
    Feed,
    Layout,
    OpenDrawer,
    Pair,
    Qr,
    Rule,
    Table,
    Text,
    decode,
    encode,
)
from pos.receipts.lines import Line, compose

words = st.text(max_size=60)
rows = st.one_of(
    st.builds(
        Text,
        text=words,
        marker=st.sampled_from(["", "1. "]),
        size=st.sampled_from(sorted(SCALES)),
        align=st.sampled_from(["left", "center", "right"]),
        reverse=st.booleans(),
    ),
    st.builds(
        Pair,
        left=words,
        right=words,
        indent=st.integers(0, 8),
        size=st.sampled_from(["normal", "large"]),
    ),
    st.builds(
        Table,
        head=st.tuples(words, words, words),
        rows=st.lists(st.tuples(words, words, words), max_size=3).map(tuple),
    ),
    st.just(Rule()),
    st.just(Feed()),
    st.just(Qr(text="TR1ABC")),
)
layouts = st.builds(Layout, rows=st.lists(rows, max_size=6).map(tuple))
papers = st.sampled_from([48, 42, 32])


def texts(layout: Layout, columns: int = 48) -> list[str]:
    return [block.text for block in compose(layout, columns) if isinstance(block, Line)]


@given(layouts, papers)
def test_no_line_is_wider_than_the_paper_at_its_size(layout: Layout, columns: int) -> None:
    for block in compose(layout, columns):
        if isinstance(block, Line):
            assert width(block.text) * SCALES[block.size][0] <= columns


@given(words, words, papers)
def test_a_pair_prints_both_its_sides_whole(left: str, right: str, columns: int) -> None:
    def letters(text: str) -> str:
        return plain(clean(text)).replace(" ", "").replace("-", "")

    printed = "".join(texts(Layout(rows=(Pair(left=left, right=right),)), columns))
    assert sorted(letters(printed)) == sorted(letters(left) + letters(right))


@given(layouts)
def test_a_layout_survives_the_spool(layout: Layout) -> None:
    assert decode(encode(layout)) == layout


def test_amounts_stand_at_the_right_edge_under_each_other() -> None:
    printed = texts(
        Layout(
            rows=(
                Pair(left="Stoneware mug", right="12.90 A"),
                Pair(left="Linen cushion cover, washed, in dusty rose", right="1,034.90 A"),
                Pair(left="煎茶", right="8.90"),
            )
        ),
        32,
    )
    assert printed == [
        "Stoneware mug            12.90 A",
        "Linen cushion cover,",
        "washed, in dusty",
        "rose                  1,034.90 A",
        "煎茶                        8.90",
    ]


def test_an_amount_takes_a_line_of_its_own_rather_than_break_a_word_beside_it() -> None:
    printed = texts(Layout(rows=(Pair(left="Bon M2-7K3FA-000042", right="26.11.2026, 14:08"),)), 32)
    assert printed == ["Bon M2-7K3FA-000042", "               26.11.2026, 14:08"]


def test_a_table_that_does_not_fit_names_each_cell() -> None:
    table = Table(
        head=("Rate", "Net", "Tax", "Gross"),
        rows=(("19%", "1,000,000.00", "190,000.00", "1,190,000.00"),),
    )
    assert texts(Layout(rows=(table,)), 32) == [
        "Rate                         19%",
        "Net                 1,000,000.00",
        "Tax                   190,000.00",
        "Gross               1,190,000.00",
    ]
    assert len(texts(Layout(rows=(table,)), 48)) == 2


def test_steps_are_set_in_under_their_number() -> None:
    step = Text(text="Pay at any till: have this code scanned there.", marker="1. ")
    assert texts(Layout(rows=(step,)), 32) == [
        "1. Pay at any till: have this",
        "   code scanned there.",
    ]


def test_a_copy_says_so_first_and_never_opens_the_drawer() -> None:
    page = Layout(rows=(OpenDrawer(), Text(text="Receipt"), Cut()), copy_mark="KOPIE")
    blocks = compose(page.as_copy(), 48)
    first = blocks[0]
    assert isinstance(first, Line)
    assert first.text.strip() == "KOPIE"
    assert first.reverse
    assert OpenDrawer() not in blocks
    assert blocks[-1] == Cut()

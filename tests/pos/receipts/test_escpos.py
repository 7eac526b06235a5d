"""Jobs for the printer, read back by the simulator's decoder, which was written without them."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import PICKUP_CODE, STORE, demo_order, demo_return, demo_sale, words
from PIL import Image, ImageChops

from pos.receipts import codepages, fonts, raster
from pos.receipts.escpos import Renderer, UnknownProfile
from pos.receipts.layout import Barcode, Cut, Feed, Layout, OpenDrawer, Pair, Qr, Rule, Text
from pos.receipts.lines import Line, compose
from pos.receipts.pickup import pickup_slip
from pos.receipts.refund import return_slip
from pos.receipts.sale import sale_receipt
from pos.simulators import decoder
from pos.simulators.machine import Connection
from pos.simulators.strip import Page, Strip

LONGEST_CODE = "TR1" + ("0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 13)[:397]


def commands(job: bytes) -> Iterator[decoder.Command]:
    while job:
        command, taken = decoder.read(job)
        job = job[taken:]
        yield command


def printed(layout: Layout, *, profile: str = "default", paper: int = 80) -> Page:
    strip = Strip(paper)
    job = Renderer(profile, paper).render(layout)
    pages = [page for command in commands(job) if (page := strip.do(command))]
    return pages[0] if pages else strip.page


def render(*rows: Text | Pair | Qr | Barcode | Rule | Feed | Cut | OpenDrawer) -> bytes:
    return Renderer().render(Layout(rows=rows))


anything = st.text(max_size=40)
# As hostile as a name can be: every byte a printer knows, and what it obeys at once.
hostile = st.one_of(
    st.text(alphabet=[chr(code) for code in range(256)], max_size=60),
    st.sampled_from(["\x1bp\x00\x32\x32", "\x1dV\x00", "\x10\x14\x01\x00\x01", "\x1b@\x1bt\x02"]),
    anything,
)


@given(hostile, hostile)
def test_no_name_opens_the_drawer_or_cuts_or_changes_a_setting(name: str, amount: str) -> None:
    job = render(Text(text=name), Pair(left=name, right=amount), Cut())
    found = list(commands(job))
    allowed = (
        decoder.Initialise, decoder.Set, decoder.Characters, decoder.LineFeed, decoder.Raster,
        decoder.Feed, decoder.Cut,
    )  # fmt: skip
    assert all(isinstance(command, allowed) for command in found)
    assert [at for at, command in enumerate(found) if isinstance(command, decoder.Cut)] == [
        len(found) - 1
    ]
    assert Connection(lambda _: None).real_time(job) == []


@given(st.binary(min_size=72 * 24, max_size=72 * 24))
def test_no_picture_holds_a_command_that_printers_obey_on_arrival(dots: bytes) -> None:
    page = ImageChops.invert(Image.frombytes("1", (576, 24), dots).convert("L"))
    data = raster._printable(page).convert("L")
    ink = ImageChops.invert(data).convert("1").tobytes()
    assert Connection(lambda _: None).real_time(ink) == []
    assert sum(a != b for a, b in zip(ink, dots, strict=True)) <= dots.count(0x10)


western = st.text(alphabet=sorted(codepages.letters("CP1252") - {" "}), min_size=1, max_size=40)


@settings(max_examples=40)
@given(st.lists(western, min_size=1, max_size=5), st.sampled_from([80, 58]))
def test_text_arrives_as_it_was_set(texts: list[str], paper: int) -> None:
    layout = Layout(rows=(*(Text(text=text) for text in texts), Cut()))
    columns = Renderer("default", paper).columns
    expected = [block.text for block in compose(layout, columns) if isinstance(block, Line)]
    assert printed(layout, paper=paper).lines == expected


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("Größe 12,90 €", 16),
        ("Чай чёрный 12,90 €", 46),
        ("Zażółć gęślą jaźń", 45),
        ("plain", 16),
    ],
)
def test_a_job_stays_with_the_one_code_page_that_says_most(text: str, page: int) -> None:
    job = render(Text(text=text), Text(text="煎茶"), Text(text=text), Cut())
    pages = [
        command.value
        for command in commands(job)
        if isinstance(command, decoder.Set) and command.name == "code_page"
    ]
    assert pages == [page]


@given(st.lists(anything, min_size=1, max_size=5))
def test_what_a_page_is_said_to_say_it_says(texts: list[str]) -> None:
    page = codepages.choose(texts, ["CP437", "CP1252", "CP1251", "CP932", "Unknown"])
    for text in texts:
        if codepages.says(page, text):
            codec = {"CP437": "cp437", "CP1252": "cp1252", "CP1251": "cp1251"}[page]
            assert text.encode(codec).decode(codec) == text


def test_a_line_that_the_page_lacks_is_a_picture_and_its_neighbours_stay_text() -> None:
    page = printed(Layout(rows=(Text(text="Tee"), Pair(left="煎茶", right="8.90"), Text(text="x"))))
    assert page.lines[0] == "Tee"
    assert page.lines[1].startswith("[picture 576 x 30]")
    assert page.lines[2] == "x"


def test_a_picture_line_has_its_glyphs_in_the_cells_of_the_text_lines() -> None:
    line = raster.line_image(Line("煎茶" + " " * 40 + "8.90"), 48, 576)
    ink = ImageChops.invert(line.convert("L"))
    assert ink.crop((0, 0, 48, 30)).getbbox() is not None
    assert ink.crop((48, 0, 528, 30)).getbbox() is None
    assert ink.crop((528, 0, 576, 30)).getbbox() is not None


def test_letters_of_a_picture_are_those_of_the_text() -> None:
    """Cyrillic, narrow and bold: none is an empty box."""
    for char in "АЖя€ß茶ア한":
        assert any(face.has(char) for face in fonts.faces(bold=False)), char
        assert any(face.has(char) for face in fonts.faces(bold=True)), char


def test_missing_fonts_are_told_with_the_command_that_installs_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fonts, "_FAMILIES", (("No Such Family", 0, 1.0, ("no.ttf", "no.ttf")),))
    fonts.faces.cache_clear()
    try:
        with pytest.raises(fonts.FontMissing, match="apt-get install fonts-noto-cjk"):
            render(Text(text="煎茶"))
        assert render(Text(text="tea"))  # letters of the printer's own need no font
    finally:
        fonts.faces.cache_clear()


@pytest.mark.parametrize("profile", ["default", "TM-T88V", "simple"])
@pytest.mark.parametrize("paper", [80, 58])
@pytest.mark.parametrize("code", ["TP4F7K29QXZM", LONGEST_CODE])
def test_a_qr_code_on_paper_is_read_by_a_scanner(profile: str, paper: int, code: str) -> None:
    layout = Layout(rows=(Text(text="above"), Feed(), Qr(text=code), Feed(), Text(text="below")))
    picture = printed(layout, profile=profile, paper=paper).picture
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [code]


def test_a_bar_code_on_paper_is_read_by_a_scanner() -> None:
    page = printed(Layout(rows=(Text(text="above"), Barcode(text="P-4821"), Text(text="below"))))
    found = zxingcpp.read_barcodes(page.picture)
    assert [(code.text, code.format) for code in found] == [
        ("P-4821", zxingcpp.BarcodeFormat.Code128)
    ]


@pytest.mark.parametrize("paper", [80, 58])
@pytest.mark.parametrize("profile", ["default", "TM-T20II"])
def test_every_page_is_read_without_a_rest_and_cut_off_whole(profile: str, paper: int) -> None:
    for layout in (
        sale_receipt(demo_sale(), STORE, words(), code=LONGEST_CODE),
        sale_receipt(demo_sale("de"), STORE, words("de"), code=LONGEST_CODE).as_copy(),
        return_slip(demo_return(), STORE, words()),
        pickup_slip(demo_order(), STORE, words(), pickup_code=PICKUP_CODE),
    ):
        job = Renderer(profile, paper).render(layout)
        found = list(commands(job))
        assert isinstance(found[0], decoder.Initialise)
        assert not [command for command in found if isinstance(command, decoder.Unheeded)]
        strip = Strip(paper)
        pages = [page for command in found if (page := strip.do(command))]
        assert len(pages) == 1
        ink = ImageChops.invert(strip.page.picture.point(lambda level: 255 if level > 200 else 0))
        assert ink.getbbox() is None  # nothing was left below the cutter


def test_the_drawer_is_opened_by_its_own_row_and_nothing_else() -> None:
    pulses = [
        command for command in commands(render(OpenDrawer())) if isinstance(command, decoder.Pulse)
    ]
    assert pulses == [decoder.Pulse(pin=0)]


def test_a_rule_reaches_from_edge_to_edge() -> None:
    assert printed(Layout(rows=(Rule(weight="thick"),))).lines == ["-" * 48]


def test_a_printer_that_nobody_knows_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownProfile, match="did you mean 'TM-T88V'"):
        Renderer("TM-T88VV")


@pytest.mark.parametrize("code", ["", "Größe", "A\nB", "A" * 901])
def test_a_code_that_could_not_be_printed_as_it_is_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="cannot be printed as a code"):
        Qr(text=code)


def test_importing_the_library_leaves_logging_and_temporary_folders_alone(tmp_path: object) -> None:
    program = (
        "import logging, os, sys, pos.receipts.escpos; "
        "sys.exit(len(logging.getLogger().handlers) + len(os.listdir(os.environ['TMPDIR'])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"TMPDIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")

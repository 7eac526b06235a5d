"""ESC/POS read by the book: examples of Epson's command reference, and bytes of any kind."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos.simulators import decoder as esc
from pos.simulators.decoder import Command, Incomplete, read
from pos.simulators.machine import Connection


@pytest.mark.parametrize(
    ("data", "command"),
    [
        (b"\x1b@", esc.Initialise()),
        (b"\n", esc.LineFeed()),
        (b"Tee 12,90 \x80\n", esc.Characters(b"Tee 12,90 \x80")),
        (b"\x1bt\x10", esc.Set("code_page", 16)),
        (b"\x1bE\x01", esc.Set("bold", 1)),
        (b"\x1b!\x38", esc.Set("mode", 0x38)),
        (b"\x1d!\x11", esc.Set("size", 0x11)),
        (b"\x1ba\x31", esc.Set("align", 0x31)),
        (b"\x1b2", esc.Set("line_spacing", -1)),
        (b"\x1b3\x28", esc.Set("line_spacing", 40)),
        (b"\x1bd\x06", esc.Feed(lines=6)),
        (b"\x1bJ\x10", esc.Feed(dots=16)),
        (b"\x1bp\x00\x19\xfa", esc.Pulse(0)),
        (b"\x1bp1\x19\xfa", esc.Pulse(1)),
        (b"\x1dV\x00", esc.Cut(partial=False)),
        (b"\x1dV1", esc.Cut(partial=True)),
        (b"\x1dVB\x00", esc.Cut(partial=True, feed=0)),
        (b"\x1dr\x01", esc.Report(1)),
        (b"\x1d(H\x06\x0000ABCD", esc.ReportProcess(b"ABCD")),
        (b"\x1dv0\x00\x02\x00\x02\x00\x0f\xf0\xaa\x55", esc.Raster(1, 1, 2, 2, b"\x0f\xf0\xaaU")),
        (b"\x1dv0\x03\x01\x00\x01\x00\xff", esc.Raster(2, 2, 1, 1, b"\xff")),
        (b"\x1d(k\x04\x001A2\x00", esc.Symbol(49, 65, b"2\x00")),
        (b"\x1d(k\x06\x001P0ABC", esc.Symbol(49, 80, b"0ABC")),
        (b"\x1dk\x04ABC\x00", esc.Barcode(69, b"ABC")),
        (b"\x1dk\x49\x05{BABC", esc.Barcode(73, b"{BABC")),
        (b"\x10\x04\x01", esc.Unheeded(b"\x01")),
        (b"\x10\x14\x01\x00\x01", esc.Unheeded(b"\x00\x01")),
        (b"\x1da\x00", esc.Unheeded(b"\x1da\x00")),
    ],
)  # fmt: skip
def test_a_command_is_read_to_its_end_and_no_further(data: bytes, command: Command) -> None:
    assert read(data + b"\x1b@") == (command, len(data.removesuffix(b"\n") or data))


@pytest.mark.parametrize(
    "data", [b"", b"\x1b", b"\x1dv0\x00\x48", b"\x1d(k\x05\x00", b"\x1bp\x00\x19", b"\x1dk\x04AB"]
)
def test_half_a_command_waits_for_the_rest(data: bytes) -> None:
    with pytest.raises(Incomplete):
        read(data)


@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_are_read_without_going_astray(data: bytes) -> None:
    at = 0
    while at < len(data):
        try:
            _, taken = read(data[at:])
        except Incomplete:
            break
        assert taken > 0
        at += taken
    assert at <= len(data)


@given(st.binary(max_size=60), st.lists(st.integers(0, 60), max_size=5))
def test_real_time_commands_are_found_however_they_arrive(data: bytes, cuts: list[int]) -> None:
    """Two connections with the same bytes, whole and in parts, are obeyed alike."""
    whole = Connection(lambda _: None).real_time(data)
    line = Connection(lambda _: None)
    ends = [0, *sorted(cuts), len(data)]
    parts = [data[start:end] for start, end in pairwise(ends)]
    assert [command for part in parts for command in line.real_time(part)] == whole

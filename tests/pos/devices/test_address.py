"""A printer's line of settings: read in full, or refused in a sentence that helps."""

import pytest

from pos.devices.address import AddressProblem, PrinterAddress, parse


def test_a_host_alone_takes_the_usual_port_and_paper() -> None:
    assert parse("escpos+tcp://192.0.2.7") == PrinterAddress(
        host="192.0.2.7", port=9100, profile="default", width=80, confirm="status"
    )


def test_every_option_is_read() -> None:
    line = "escpos+tcp://[2001:db8::7]:9101?profile=TM-T88V&width=58&confirm=process"
    assert parse(line) == PrinterAddress("2001:db8::7", 9101, "TM-T88V", 58, "process")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("escpos+tpc://192.0.2.7", "did you mean 'escpos+tcp'?"),
        ("192.0.2.7:9100", "write it as escpos+tcp://host:9100"),
        ("escpos+tcp://:9100", "the host is missing"),
        ("escpos+tcp://printer:99999", "Port out of range"),
        ("escpos+tcp://printer?witdh=58", "did you mean 'width'?"),
        ("escpos+tcp://printer?width=76", "80 or 58"),
        ("escpos+tcp://printer?confirm=proces", "did you mean 'process'?"),
        ("escpos+tcp://printer/queue", "only options may follow the port"),
        ("", "unknown kind"),
    ],
)
def test_what_is_wrong_is_said(line: str, said: str) -> None:
    with pytest.raises(AddressProblem) as problem:
        parse(line)
    assert said in str(problem.value)
    assert repr(line.strip()) in str(problem.value)

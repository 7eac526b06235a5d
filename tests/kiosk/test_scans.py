"""Goods are shown; the shop's other codes are told apart, so that each gets its own answer."""

import pytest

from kiosk.scans import kind_of
from sync.shop.codes import classify


@pytest.mark.parametrize(
    ("scanned", "kind"),
    [
        ("02000000000015", "goods"),
        ("MUG-CLAY", "goods"),
        ("https://example.com/anything", "goods"),
        ("M2-7K3FA-000042", "receipt"),
        ("TR1" + "0" * 80, "receipt"),
        ("P-4821", "order"),
        ("TP4F7K29QXZM", "order"),
        ("TC0000001042", "card"),
    ],
)
def test_a_scan_is_taken_for_what_it_is(scanned: str, kind: str) -> None:
    assert kind_of(classify(scanned)) == kind

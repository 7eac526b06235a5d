"""The one customer of every channel: found at the till, and sold to."""

import pytest
from PySide6.QtCore import Qt
from reader import Role
from tillcounter import Counter

from sync import wire
from sync.http import Refused

MUG = "2000000000015"
CARD = "TC0000001042"


@pytest.fixture
def profile(counter: Counter) -> wire.Profile:
    """A gold customer with an order that is ready and a purchase, whom the hub knows."""
    profile = wire.Profile(
        id="profile-1042",
        name="Customer 1042",
        card=CARD,
        tier="gold",
        points=1240,
        email="c...2@example.com",
        phone="+49 ... 17",
        since="2021-05-03",
        orders=[
            wire.ProfileOrder(
                number="P-4821",
                channel="web",
                state="ready",
                payment="paid",
                at="2026-03-01T19:02:00",
                total=4780,
                currency="EUR",
                items=2,
            )
        ],
        purchases=[
            wire.ProfilePurchase(
                number="H1-7K3FA-000009",
                at="2026-02-14T16:41:00",
                store="hafen",
                total=12530,
                currency="EUR",
                items=3,
                returned=1,
            )
        ],
    )
    counter.hub.answers("customer", profile)
    return profile


def test_a_scanned_card_shows_the_customer_of_all_channels(
    counter: Counter, profile: wire.Profile
) -> None:
    counter.sells(MUG)
    counter.scans(CARD)
    counter.sees(profile.name, Role.Heading)
    assert counter.hub.questions("customer")[0][1]["card"] == CARD
    rows = counter.lines()
    assert any(row.startswith("Ordered online, P-4821, 1 Mar 2026, ready") for row in rows)
    assert any(
        row.startswith("Bought in Demo Store Hafen, 14 Feb 2026") and "H1-7K3FA-000009" in row
        for row in rows
    )
    assert "1,240 points" in counter.reader.names(Role.StaticText)


def test_the_sale_carries_whom_it_was_for(counter: Counter, profile: wire.Profile) -> None:
    counter.sells(MUG)
    counter.scans(CARD)
    counter.sees(profile.name, Role.Heading)
    counter.enter()
    counter.sees(profile.name)
    counter.sees("Gold")
    counter.sees("Pickup P-4821 ready")
    counter.enter()
    counter.sees("Paid €14.90")
    (sale,) = counter.files.journal.recent_sales(1)
    assert sale.customer == profile.id


def test_the_next_sale_is_nobodys_in_particular(counter: Counter, profile: wire.Profile) -> None:
    counter.scans(CARD)
    counter.sees(profile.name, Role.Heading)
    counter.enter()
    counter.sold(MUG)
    counter.sees("No customer")
    counter.sold(MUG)
    assert counter.files.journal.recent_sales(1)[0].customer == ""


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("c1042@example.com", {"email": "c1042@example.com"}),
        ("+49 30 555 0117", {"phone": "+49 30 555 0117"}),
    ],
    ids=["e-mail", "phone"],
)
def test_a_customer_is_found_by_what_is_typed(
    counter: Counter, profile: wire.Profile, typed: str, asked: dict[str, str]
) -> None:
    counter.reader.key(Qt.Key.Key_F3)
    counter.sees("Card, phone number or e-mail", Role.EditableText)
    counter.reader.keys(f"{typed}\n")
    counter.sees(profile.name, Role.Heading)
    ((_, named),) = counter.hub.questions("customer")
    assert {key: value for key, value in named.items() if key != "deadline"} == asked


def test_an_unknown_customer_does_not_stop_the_sale(counter: Counter) -> None:
    counter.hub.answers("customer", Refused(wire.Problem(type="not-found", title="", status=404)))
    counter.sells(MUG)
    counter.scans("TC0000009999")
    counter.reads("No customer is known by that.")
    counter.reader.key(Qt.Key.Key_Escape)
    counter.enter()
    counter.sees("Paid €14.90")


def test_without_the_hub_the_sale_goes_on_without(counter: Counter) -> None:
    counter.sells(MUG)
    counter.scans(CARD)
    counter.reads("Customers can be looked up again when the line is back.")
    counter.reader.key(Qt.Key.Key_Escape)
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]


def test_nothing_of_a_customer_is_left_for_the_next(
    counter: Counter, profile: wire.Profile
) -> None:
    counter.scans(CARD)
    counter.sees(profile.name, Role.Heading)
    assert counter.reader.clashes() == []
    counter.reader.key(Qt.Key.Key_Escape)
    counter.reader.key(Qt.Key.Key_F3)
    counter.sees("Card, phone number or e-mail", Role.EditableText)
    assert profile.name not in counter.reader.texts()

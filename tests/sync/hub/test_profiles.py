"""A customer is found by what they show or say, and no more is shown than staff need."""

import pytest
from hubdevice import Enrols, HubDevice
from hypothesis import given
from hypothesis import strategies as st
from tinyshop import BOWL, CUSTOMER, MUG

from sync import wire
from sync.http import Refused
from sync.hub import profiles
from sync.hub.profiles import masked_email, masked_phone, normalised
from sync.ids import new_id


@pytest.mark.parametrize(
    "asked",
    [
        {"card": CUSTOMER.card},
        {"card": "tc 0000000001"},
        {"phone": CUSTOMER.phone},
        {"phone": "030 23125001"},
        {"phone": "0049 30 231 250 01"},
        {"email": CUSTOMER.email},
        {"email": " Customer.1@EXAMPLE.com "},
    ],
)
def test_one_profile_answers_to_every_spelling(till: HubDevice, asked: dict[str, str]) -> None:
    assert till.client.customer(**asked).id == CUSTOMER.id  # type: ignore[arg-type]


def test_contact_details_are_masked(till: HubDevice) -> None:
    profile = till.client.customer(card=CUSTOMER.card)
    assert profile.email == "c…1@example.com"
    assert profile.phone == "+49 … 01"
    assert profile.name == CUSTOMER.name


def test_the_unknown_and_the_nonsensical_are_answered_alike(till: HubDevice) -> None:
    problems = []
    for asked in (
        {"phone": "+493023125999"},
        {"phone": "nothing"},
        {"card": "TC9"},
        {"email": "x"},
    ):
        with pytest.raises(Refused) as refused:
            till.client.customer(**asked)  # type: ignore[arg-type]
        problems.append(refused.value.problem)
    assert len(set(map(repr, problems))) == 1
    assert problems[0].type == "not-found"


@pytest.mark.parametrize("query", [{}, {"card": "a", "phone": "b"}])
def test_one_thing_is_asked_at_a_time(till: HubDevice, query: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        till.client.customer(**query)  # type: ignore[arg-type]
    assert refused.value.problem.type == "bad-request"


def test_purchases_are_shown_with_what_came_back(till: HubDevice) -> None:
    sale = till.sell({MUG: 2, BOWL: 1}, customer=CUSTOMER.id)
    origin = till.client.find_sale(number=sale.number)
    wanted = wire.ClaimUnits(origin=origin.id, lines=[wire.ClaimLine(line="1", units=[1])])
    till.take_back(origin, till.client.claim(wanted, key=new_id()))
    profile = till.client.customer(card=CUSTOMER.card)
    shown = next(each for each in profile.purchases if each.number == sale.number)
    assert (shown.items, shown.returned, shown.total) == (3, 1, sale.total)
    assert shown.names == [MUG, BOWL]


def test_a_device_that_trawls_is_slowed_down(enrols: Enrols, till: HubDevice) -> None:
    trawler = enrols("till")
    answers = set()
    for _ in range(profiles.ASKS + 1):
        with pytest.raises(Refused) as refused:
            trawler.client.customer(card="TC9999999999")
        answers.add(refused.value.problem.type)
    assert answers == {"not-found", "rate-limited"}
    assert till.client.customer(card=CUSTOMER.card).id == CUSTOMER.id


@given(st.sampled_from(("card", "phone", "email")), st.text(max_size=40))
def test_normalising_is_done_once(kind: str, typed: str) -> None:
    once = normalised(kind, typed, "DE")  # type: ignore[arg-type]
    assert normalised(kind, once, "DE") == once  # type: ignore[arg-type]


@given(st.emails())
def test_a_masked_address_keeps_little_of_its_name(email: str) -> None:
    name = email.partition("@")[0]
    masked = masked_email(email).partition("@")[0]
    assert len(masked) <= 3
    assert name == masked or "…" in masked


def test_a_masked_phone_keeps_the_last_two_digits() -> None:
    assert masked_phone("+493023125001") == "+49 … 01"
    assert masked_phone("") == ""

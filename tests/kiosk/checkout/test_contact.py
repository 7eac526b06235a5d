"""A contact is right when somebody can be reached by it, however it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checkout.contact import CONSENT_VERSION, Contact, e164, plain_email


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40), st.booleans())
def test_only_a_contact_without_problems_is_complete(
    name: str, phone: str, email: str, offers: bool
) -> None:
    contact = Contact(name, phone, email, offers)
    wrong = contact.first_problem("DE")
    problems = [contact.name_problem(), contact.phone_problem("DE"), contact.email_problem()]
    assert (wrong == "") == (problems == ["", "", ""])
    if not wrong:
        message = contact.message("DE")
        assert message.name
        assert message.phone or message.email
        assert bool(message.consent) == offers


@pytest.mark.parametrize("typed", ["030 1234567", "030/1234567", "+49 30 1234567", "0049301234567"])
def test_a_phone_number_has_one_spelling(typed: str) -> None:
    assert e164(typed, "DE") == "+49301234567"


@pytest.mark.parametrize("typed", ["", "1", "+", "abc", "12345678901234567890"])
def test_what_is_no_phone_number_is_none(typed: str) -> None:
    assert e164(typed, "DE") == ""


@pytest.mark.parametrize("typed", ["demo", "demo@", "@example.com", "a b@example.com"])
def test_what_is_no_address_is_none(typed: str) -> None:
    assert plain_email(typed) == ""


def test_one_way_to_be_reached_is_enough() -> None:
    assert Contact("Customer 1042", email="demo@example.com").first_problem("DE") == ""
    assert Contact("Customer 1042", phone="030 1234567").first_problem("DE") == ""
    assert Contact("Customer 1042").first_problem("DE") == "phone"
    assert Contact(phone="030 1234567").first_problem("DE") == "name"
    assert Contact("Customer 1042", "030 1234567", "demo@").first_problem("DE") == "email"


def test_offers_are_agreed_to_in_a_version_of_their_text() -> None:
    contact = Contact("Customer 1042", email="demo@example.com")
    assert contact.message("DE").consent == ""
    agreed = Contact("Customer 1042", email="demo@example.com", offers=True)
    assert agreed.message("DE").consent == CONSENT_VERSION


@given(st.sampled_from(["name", "phone", "email"]), st.text(min_size=200, max_size=300))
def test_a_cat_on_the_keyboard_is_cut_short(field: str, text: str) -> None:
    assert len(getattr(Contact().with_field(field, text), field)) == 80

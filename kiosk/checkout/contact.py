"""How a shopper can be reached: checked as it is typed, without any network."""

from dataclasses import dataclass, replace
from typing import Literal

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from sync import wire

CONSENT_VERSION = "offers-1"
"""The version of the text that a shopper agrees to who wants offers; it is kept with the order."""

Problem = Literal["", "missing", "wrong"]
_LONGEST = 80  # letters of a field
_SHORTEST = 5  # digits after the country's: fewer is a number still being typed


@dataclass(frozen=True, slots=True)
class Contact:
    """What was typed so far. One way to reach the shopper is enough; a name is needed."""

    name: str = ""
    phone: str = ""
    email: str = ""
    offers: bool = False

    def with_field(self, field: str, text: str) -> "Contact":
        return replace(self, **{field: text[:_LONGEST]})  # type: ignore[arg-type]  # a text field

    def name_problem(self) -> Problem:
        return "" if self.name.strip() else "missing"

    def phone_problem(self, country: str) -> Problem:
        if not self.phone.strip():
            return "" if self.email.strip() else "missing"
        return "" if e164(self.phone, country) else "wrong"

    def email_problem(self) -> Problem:
        if not self.email.strip():
            return ""
        return "" if plain_email(self.email) else "wrong"

    def first_problem(self, country: str) -> str:
        """The first field that is not right yet; empty for a complete contact."""
        problems = {
            "name": self.name_problem(),
            "phone": self.phone_problem(country),
            "email": self.email_problem(),
        }
        return next((field for field, problem in problems.items() if problem), "")

    def message(self, country: str) -> wire.Contact:
        """As the order carries it; only for a complete contact."""
        return wire.Contact(
            name=self.name.strip(),
            phone=e164(self.phone, country),
            email=plain_email(self.email),
            consent=CONSENT_VERSION if self.offers else "",
        )


def e164(typed: str, country: str) -> str:
    """A phone number in the one international spelling; empty when it is none.

    `country` (ISO 3166) is the one whose prefix a number without one has.
    """
    try:
        number = phonenumbers.parse(typed, country or None)
    except phonenumbers.NumberParseException:
        return ""
    whole = len(str(number.national_number)) >= _SHORTEST
    if not whole or not phonenumbers.is_possible_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def plain_email(typed: str) -> str:
    """An address in its normal spelling; empty when it cannot be one."""
    try:
        found = validate_email(typed.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return ""
    return found.normalized

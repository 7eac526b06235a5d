"""What a person is told when something goes wrong: what happened, then what to do now."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sync.http import Refused, Unreachable, Untrusted


@dataclass(frozen=True)
class Advice:
    """Two short texts fit for a person, and the slug that support can look up."""

    title: str
    advice: str
    slug: str

    @property
    def sentence(self) -> str:
        """Both in one line."""
        return f"{self.title} {self.advice}".strip()


# By the slug of a problem (`sync.wire.Problem.type`), and of what this device finds itself.
# `{name}` is a parameter of the problem.
_TEXTS: dict[str, tuple[object, object]] = {
    "unreachable": (
        QT_TRANSLATE_NOOP("Messages", "The shop's server does not answer."),
        QT_TRANSLATE_NOOP("Messages", "Check the network. Selling goes on meanwhile."),
    ),
    "untrusted": (
        QT_TRANSLATE_NOOP("Messages", "The answer did not come from this shop's server."),
        QT_TRANSLATE_NOOP("Messages", "Do not go on with it. Call for technical help."),
    ),
    "unknown-device": (
        QT_TRANSLATE_NOOP("Messages", "The server does not know this device."),
        QT_TRANSLATE_NOOP("Messages", "Enrol it again with a new code."),
    ),
    "revoked": (
        QT_TRANSLATE_NOOP("Messages", "This device is no longer allowed to take part."),
        QT_TRANSLATE_NOOP("Messages", "Ask the manager to enrol it again."),
    ),
    "bad-signature": (
        QT_TRANSLATE_NOOP("Messages", "The server could not prove who sent this."),
        QT_TRANSLATE_NOOP("Messages", "Try again. If it happens again, call for technical help."),
    ),
    "clock-skew": (
        QT_TRANSLATE_NOOP("Messages", "This device's clock is wrong."),
        QT_TRANSLATE_NOOP("Messages", "Set it to the time of the server, {time}."),
    ),
    "not-allowed": (
        QT_TRANSLATE_NOOP("Messages", "This device may not do that."),
        QT_TRANSLATE_NOOP("Messages", "Use a till, or ask the manager."),
    ),
    "not-found": (
        QT_TRANSLATE_NOOP("Messages", "Nothing was found under that number."),
        QT_TRANSLATE_NOOP("Messages", "Check it and try again."),
    ),
    "bad-request": (
        QT_TRANSLATE_NOOP("Messages", "The server did not understand that."),
        QT_TRANSLATE_NOOP("Messages", "Start again. If it happens again, call for help."),
    ),
    "code-wrong": (
        QT_TRANSLATE_NOOP("Messages", "That code is not right."),
        QT_TRANSLATE_NOOP("Messages", "Scan it, or type it again from the message or slip."),
    ),
    "too-many-tries": (
        QT_TRANSLATE_NOOP("Messages", "Too many wrong codes."),
        QT_TRANSLATE_NOOP("Messages", "Wait a few minutes, then try again."),
    ),
    "already-returned": (
        QT_TRANSLATE_NOOP("Messages", "This was already taken back: {number}, {at}, {store}."),
        QT_TRANSLATE_NOOP("Messages", "Nothing more can be refunded for it."),
    ),
    "claimed-elsewhere": (
        QT_TRANSLATE_NOOP("Messages", "Another till is taking this back right now."),
        QT_TRANSLATE_NOOP("Messages", "Finish there, or wait until it is given free."),
    ),
    "not-handed-over": (
        QT_TRANSLATE_NOOP("Messages", "The customer has not collected this yet."),
        QT_TRANSLATE_NOOP("Messages", "Cancel the order instead of returning it."),
    ),
    "price-changed": (
        QT_TRANSLATE_NOOP("Messages", "A price changed meanwhile."),
        QT_TRANSLATE_NOOP("Messages", "Look at the new total and order again."),
    ),
    "not-available": (
        QT_TRANSLATE_NOOP("Messages", "There is not enough left: {available} available."),
        QT_TRANSLATE_NOOP("Messages", "Take fewer, or choose another one."),
    ),
    "already-paid": (
        QT_TRANSLATE_NOOP("Messages", "This order is already paid."),
        QT_TRANSLATE_NOOP("Messages", "Do not take money for it again."),
    ),
    "being-paid": (
        QT_TRANSLATE_NOOP("Messages", "This order is being paid at another till."),
        QT_TRANSLATE_NOOP("Messages", "Ask there, or try again in a few minutes."),
    ),
    "wrong-state": (
        QT_TRANSLATE_NOOP("Messages", "The order has moved on meanwhile."),
        QT_TRANSLATE_NOOP("Messages", "Look at where it is now."),
    ),
    "gap": (
        QT_TRANSLATE_NOOP("Messages", "The server is missing earlier records of this device."),
        QT_TRANSLATE_NOOP("Messages", "They are sent again by themselves. Selling goes on."),
    ),
    "rate-limited": (
        QT_TRANSLATE_NOOP("Messages", "That was asked too often in a short time."),
        QT_TRANSLATE_NOOP("Messages", "Wait a moment, then try again."),
    ),
    "journal-differs": (
        QT_TRANSLATE_NOOP("Messages", "The server has another history of this device."),
        QT_TRANSLATE_NOOP("Messages", "Nothing is lost here. Call for technical help."),
    ),
    "stuck": (
        QT_TRANSLATE_NOOP("Messages", "A record of this device is refused again and again."),
        QT_TRANSLATE_NOOP("Messages", "Selling goes on. Call for technical help today."),
    ),
    "failed": (
        QT_TRANSLATE_NOOP("Messages", "Sending to the server does not work on this device."),
        QT_TRANSLATE_NOOP("Messages", "Selling goes on. Call for technical help today."),
    ),
    "printer": (
        QT_TRANSLATE_NOOP("Messages", "The printer does not answer."),
        QT_TRANSLATE_NOOP("Messages", "Check its paper, cover and cable, then print again."),
    ),
    "storage": (
        QT_TRANSLATE_NOOP("Messages", "This device cannot read or write its own data."),
        QT_TRANSLATE_NOOP("Messages", "Take no payment here. Call for technical help."),
    ),
    "unexpected": (
        QT_TRANSLATE_NOOP("Messages", "Something went wrong here."),
        QT_TRANSLATE_NOOP("Messages", "Try again. If it happens again, call for help."),
    ),
}


def slugs() -> frozenset[str]:
    """Every problem that has a text of its own."""
    return frozenset(_TEXTS)


def advice(slug: str, params: Mapping[str, str] | None = None) -> Advice:
    """The texts of a problem in the language in use; an unknown one is said in general."""
    known = slug if slug in _TEXTS else "unexpected"
    title, what_to_do = (_filled(str(text), params or {}) for text in _TEXTS[known])
    return Advice(title, what_to_do, slug)


def advice_for(problem: BaseException) -> Advice:
    """The texts of what went wrong with the hub, or else with this device's own files."""
    match problem:
        case Refused(problem=said):
            return advice(said.type, said.params)
        case Unreachable():
            return advice("unreachable")
        case Untrusted():
            return advice("untrusted")
        case _:
            return advice("storage")


def _filled(text: str, params: Mapping[str, str]) -> str:
    said = QCoreApplication.translate("Messages", text)
    for name, value in params.items():
        said = said.replace("{" + name + "}", value)
    return said

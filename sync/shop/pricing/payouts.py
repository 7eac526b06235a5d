"""Giving money back to the tenders that paid (`pricing.md` §8.4).

A `TenderAccount` is the state of one sale's tenders over all its refunds: no tender is ever
given back more than it paid, and cash-like ones come last.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sync.shop.money import apportion
from sync.shop.pricing.result import Payout, Settlement, TenderRow, TenderType
from sync.shop.pricing.tenders import cash_due
from sync.shop.pricing.values import Settings

# What was paid online goes back as a card payment does: to where it came from.
RANK: Mapping[TenderType, int] = {
    "online": 0, "card": 0, "points": 1, "gift": 2, "credit": 3, "voucher": 4, "cash": 5,
}  # fmt: skip


@dataclass(slots=True)
class _Place:
    """A tender of the sale, and what may still go back to it; all cash is one place."""

    tender: int
    type: TenderType
    room: int


class TenderAccount:
    """What may still go back to each tender of a sale."""

    def __init__(
        self,
        settings: Settings,
        settlement: Settlement,
        refunded: Mapping[TenderType, int] | None = None,
    ) -> None:
        """`refunded` is what went back before, by type and with cash before it was rounded."""
        self._settings = settings
        self._places = _places(settlement.tenders, settlement.cash_rounding)
        self._cash_so_far = (refunded or {}).get("cash", 0)
        for type_, amount in (refunded or {}).items():
            left = amount
            for place in self._places:
                if place.type == type_:
                    taken = min(place.room, left)
                    place.room -= taken
                    left -= taken

    def pay_out(self, amount: int) -> tuple[tuple[Payout, ...], int]:
        """Give an amount back: the rows, in rank order, and the cash rounding among them."""
        given = self._shares(amount) if self._settings.refund_tenders == "proportional" else {}
        left = amount - sum(given.values())
        for place in self._places:
            taken = self._whole(place, min(place.room - given.get(place.tender, 0), left))
            given[place.tender] = given.get(place.tender, 0) + taken
            left -= taken
        rows: list[Payout] = []
        cash_rounding = 0
        for place in self._places:
            part = given[place.tender]
            place.room -= part
            out = self._hand_out(part) if place.type == "cash" else part
            cash_rounding += out - part
            if out:
                rows.append(Payout(place.tender, place.type, out, self._points(place, part)))
        if left:
            rows.append(Payout(None, "credit", left))
        return tuple(rows), cash_rounding

    def _shares(self, amount: int) -> dict[int, int]:
        """Parts in proportion to what each tender may still take back."""
        rooms = [place.room for place in self._places]
        parts = apportion(min(amount, sum(rooms)), rooms)
        return {
            place.tender: self._whole(place, part)
            for place, part in zip(self._places, parts, strict=True)
        }

    def _hand_out(self, cash: int) -> int:
        """Round the cash of all refunds together, so that no more is handed out than taken."""
        before = cash_due(self._settings, self._cash_so_far)
        self._cash_so_far += cash
        return cash_due(self._settings, self._cash_so_far) - before

    def _whole(self, place: _Place, amount: int) -> int:
        """As much of an amount as whole points make."""
        points = self._points(place, amount)
        return points * self._point_value if place.type == "points" else amount

    def _points(self, place: _Place, amount: int) -> int:
        return amount // self._point_value if place.type == "points" else 0

    @property
    def _point_value(self) -> int:
        return self._settings.points.value if self._settings.points else 1


def _places(rows: Sequence[TenderRow], cash_rounding: int) -> list[_Place]:
    """The tenders by rank, input order inside; cash in unrounded terms at its first row."""
    places: list[_Place] = []
    cash: _Place | None = None
    for index, row in enumerate(rows):
        if row.type != "cash":
            places.append(_Place(index, row.type, row.applied))
        elif cash is None:
            cash = _Place(index, "cash", row.applied - cash_rounding)
            places.append(cash)
        else:
            cash.room += row.applied
    if cash is not None:
        cash.room = max(0, cash.room)
    return sorted(places, key=lambda place: RANK[place.type])

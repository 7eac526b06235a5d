"""How lines that come back, and the money for them, are put into words."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from pos.returns.returning import Returning
from pos.shell.languages import Languages
from sync.shop.money import Money
from sync.shop.refund import PaidOut, ReturnLine

Row = tuple[ReturnLine, Returning]


class ReturnWording(QObject):
    """Texts of the return screen, in the language read now."""

    def __init__(self, languages: Languages, store_name: Callable[[str], str]) -> None:
        super().__init__()
        self._store_name = store_name
        self._languages = languages

    def roles(self, picture: Callable[[str], str]) -> dict[str, Callable[[Row], Any]]:
        """What a line shows; `picture` gives the address of a variant's picture."""
        return {
            "line": lambda row: row[0].line.line,
            "name": lambda row: row[0].line.name,
            "detail": self._detail,
            "why": self._why,
            "picture": lambda row: picture(row[0].line.variant),
            "quantity": lambda row: row[1].count(row[0].line.line).quantity,
            "most": lambda row: len(row[0].returnable),
            "reason": lambda row: row[1].count(row[0].line.line).reason,
            "disposition": lambda row: row[1].count(row[0].line.line).disposition,
            "amountText": self._amount_of,
        }

    def way(self, row: PaidOut) -> str:
        """How a part of the refund goes back."""
        return {
            "cash": self.tr("Cash from the drawer"),
            "card": self.tr("Card"),
            "online": self.tr("Paid online: the shop refunds it"),
            "gift": self.tr("Gift card"),
            "credit": self.tr("Store credit"),
            "voucher": self.tr("Voucher"),
            "points": self.tr("Points"),
        }[row.type]

    def nothing_left(self, returning: Returning) -> tuple[str, str]:
        """Nothing of it can come back: which rule that is, and what to tell the customer."""
        if returning.too_late:
            last = self._languages.date(returning.last_day)
            said = self.tr("You can say: the days to bring it back ended on %1.")
            return (
                self.tr("No money back after %n days.", "", returning.origin.return_days),
                said.replace("%1", last),
            )
        return self.tr("Nothing on this receipt can come back."), self.tr("Each line says why.")

    def _detail(self, row: Row) -> str:
        units = row[0].units
        paid = sorted({unit.amount for unit in units})
        ends = dict.fromkeys((paid[0], paid[-1]))
        prices = " \N{EN DASH} ".join(self._amount(row, each) for each in ends)
        bought = self.tr("%n bought", "", len(units))
        return self.tr("%1, paid %2 each").replace("%1", bought).replace("%2", prices)

    def _why(self, row: Row) -> str:
        """Why what does not come back cannot; empty when all of the line can."""
        reasons = [unit.why for unit in row[0].units if unit.why]
        texts = {
            "returned": self._returned(row, reasons.count("returned")),
            "claimed": self.tr("another till is taking it back now"),
            "not_handed_over": self.tr("not collected yet: cancel the order instead"),
            "too_late": self.tr("no money back after %n days", "", row[1].origin.return_days),
            "deposit_return": self.tr("empties were paid out already"),
        }
        return ", ".join(text for why, text in texts.items() if why in reasons)

    def _returned(self, row: Row, count: int) -> str:
        """How many came back, by which return, when and where."""
        said = self.tr("%n already came back", "", count)
        units = row[1].origin.units.get(row[0].line.line, ())
        last = next((unit for unit in reversed(units) if unit.state == "returned"), None)
        if last is None or not last.by:
            return said
        day = self._languages.date(datetime.fromisoformat(last.at).date()) if last.at else ""
        parts = (last.by, day, self._store_name(last.store))
        return f"{said}: {', '.join(part for part in parts if part)}"

    def _amount_of(self, row: Row) -> str:
        chosen = row[1].chosen.get(row[0].line.line, [])
        minor = sum(unit.amount for unit in row[0].units if unit.unit in chosen)
        return self._amount(row, -minor)

    def _amount(self, row: Row, minor: int) -> str:
        return self._languages.amount(Money(minor, row[1].origin.currency))


def icon_of(row: PaidOut) -> str:
    """The sign of a way to pay."""
    return {"cash": "cash", "card": "card", "online": "globe", "gift": "gift"}.get(row.type, "tag")

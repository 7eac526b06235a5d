"""What a kiosk does with a scan: goods are shown, the shop's other codes are explained."""

from typing import Literal

from sync.shop.codes import CustomerCard, OrderNumber, PickupCode, ReceiptCode, ReceiptNumber, Scan

Kind = Literal["goods", "receipt", "order", "card"]


def kind_of(scan: Scan) -> Kind:
    """A kiosk neither returns nor hands over nor knows customers; it says who does."""
    match scan:
        case ReceiptCode() | ReceiptNumber():
            return "receipt"
        case OrderNumber() | PickupCode():
            return "order"
        case CustomerCard():
            return "card"
        case _:
            return "goods"

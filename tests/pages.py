"""Sales, returns and orders to print, and words to print them in: plainly demo."""

from pos.receipts.words import Words
from sync.wire import (
    Discount,
    Line,
    Order,
    OrderLine,
    Return,
    ReturnedUnit,
    Sale,
    Store,
    TaxRow,
    Tender,
)

STORE = Store(
    id="mitte",
    name="Demo Store Mitte",
    chain="Musterhaus",
    address=["Musterstraße 1", "10115 Musterstadt"],
    receipt_header=[
        "Demo Store Mitte",
        "Musterstraße 1 · 10115 Musterstadt",
        "VAT ID DE000000000",
    ],
    language="en",
    time_zone="Europe/Berlin",
    receipt_footer={
        "en": "Thank you for shopping with us.\nOpen Mon to Sat, 9:00 to 20:00",
        "de": "Danke für Ihren Einkauf.\nGeöffnet Mo bis Sa, 9:00 bis 20:00 Uhr",
    },
)
GERMAN = {
    "Receipt": "Bon",
    "Served by %1": "Es bediente Sie %1",
    "Till %1": "Kasse %1",
    "Total": "Summe",
    "Subtotal": "Zwischensumme",
    "Discount": "Nachlass",
    "Change": "Rückgeld",
    "Cash": "Bar",
    "Card": "Karte",
    "Rate": "Satz",
    "Net": "Netto",
    "Tax": "Steuer",
    "Gross": "Brutto",
    "Sum": "Summe",
    "You saved %1": "Sie haben %1 gespart",
    "Returns: %n day(s), until %1": "Rückgabe: %n Tage, bis %1",
    "Please bring this receipt.": "Bitte bringen Sie diesen Bon mit.",
    "COPY": "KOPIE",
    "Return": "Rückgabe",
    "Refund": "Erstattung",
    "Bought with %1": "Gekauft mit %1",
    "Reason: %1": "Grund: %1",
    "Customer's signature": "Unterschrift Kundin oder Kunde",
}
ENGLISH = {
    "Returns: %n day(s), until %1": "Returns: %n days, until %1",
    "We keep it for you for %n day(s).": "We keep it for you for %n days.",
}
PICKUP_CODE = "TP4F7K29QXZM"
# As long as a signed receipt code may be, and of the letters it is made of.
RECEIPT_CODE = "TR1" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 6


def words(language: str = "en") -> Words:
    """Words without language files: German from the table above, all else as in the source."""
    table = GERMAN if language == "de" else ENGLISH
    return Words(language, lambda _context, text, _comment, _n: table.get(text))


def line(
    number: int,
    name: str,
    price: int,
    quantity: int = 1,
    *,
    rate: str = "19",
    discounts: tuple[Discount, ...] = (),
    tax: int = 0,
) -> Line:
    listed = price * quantity
    amount = listed - sum(discount.amount for discount in discounts)
    share, more = divmod(amount, quantity)
    return Line(
        line=str(number),
        variant=f"v{number}",
        name=name,
        quantity=quantity,
        unit_price=price,
        listed=listed,
        discounts=list(discounts),
        amount=amount,
        tax_rate=rate,
        tax=tax,
        paid=amount,
        units=[share + 1] * more + [share] * (quantity - more),
        unit_tax=[0] * quantity,
    )


def demo_sale(language: str = "en", third: str = "Japanese tea 煎茶 „Sencha“, 100 g") -> Sale:
    lines = [
        line(
            1,
            "Stoneware mug, clay" if language == "en" else "Steingutbecher, tonfarben",
            1290,
            3,
            discounts=(Discount(promotion="3 for 2", amount=1290, reason="promotion"),),
        ),
        line(
            2,
            "Linen cushion cover, 40 x 40 cm, dusty rose, washed"
            if language == "en"
            else "Kissenbezug aus gewaschenem Leinen, 40 x 40 cm, altrosa",
            3490,
        ),
        line(3, third, 890, rate="7"),
        line(4, "Oak shelf, 80 cm" if language == "en" else "Regalbrett Eiche, 80 cm", 4900, 2),
    ]
    standard, reduced = 2580 + 3490 + 9800, 890
    return Sale(
        id="s1",
        number="M2-7K3FA-000042",
        store="mitte",
        device="d2",
        staff="cashier-2",
        staff_name="Cashier 2",
        at="2026-11-26T14:08:30",
        currency="EUR",
        tax_mode="inclusive",
        language=language,
        lines=lines,
        subtotal=standard + reduced + 1290,
        discount=1290,
        taxes=[
            TaxRow(rate="19", net=13336, tax=2534, gross=standard),
            TaxRow(rate="7", net=832, tax=58, gross=reduced),
        ],
        total=standard + reduced,
        tenders=[Tender(type="cash", tendered=20000, applied=standard + reduced)],
        change=20000 - standard - reduced,
    )


def demo_return(language: str = "en") -> Return:
    mug = line(1, "Stoneware mug, clay", 1290, 3)
    return Return(
        id="r1",
        number="M2-7K3FA-000043",
        store="mitte",
        device="d2",
        staff="cashier-2",
        staff_name="Cashier 2",
        at="2026-12-01T10:12:00",
        currency="EUR",
        language=language,
        claim="c1",
        origin="s1",
        origin_number="M2-7K3FA-000042",
        lines=[mug, line(2, "Oak shelf, 80 cm", 4900)],
        units=[
            ReturnedUnit(line="1", unit=1, amount=860, tax=137),
            ReturnedUnit(line="1", unit=2, amount=860, tax=137),
            ReturnedUnit(line="1", unit=3, amount=861, tax=138),
            ReturnedUnit(line="2", unit=1, amount=4900, tax=782),
        ],
        amount=7481,
        taxes=[TaxRow(rate="19", net=6287, tax=1194, gross=7481)],
        tenders=[Tender(type="cash", tendered=7481, applied=7481)],
        reason="Does not fit",
    )


def demo_order(language: str = "en") -> Order:
    items = [line(1, "Stoneware mug, clay", 1290, 2), line(2, "Oak shelf, 80 cm", 4900)]
    return Order(
        id="o1",
        number="P-4821",
        version=1,
        channel="kiosk",
        store="mitte",
        state="placed",
        payment="unpaid",
        currency="EUR",
        lines=[OrderLine(line=item) for item in items],
        subtotal=7480,
        discount=0,
        taxes=[],
        total=7480,
        name="Customer 1042",
        language=language,
        due_at="2026-11-26T14:30:00Z",
    )

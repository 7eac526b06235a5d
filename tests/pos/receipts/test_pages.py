"""What receipts and slips say, and that every amount on them adds up."""

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages import (
    PICKUP_CODE,
    RECEIPT_CODE,
    STORE,
    demo_order,
    demo_return,
    demo_sale,
    line,
    words,
)

from pos.receipts.layout import Cut, Layout, Pair, Qr, Text
from pos.receipts.lines import Line, compose
from pos.receipts.pickup import pickup_slip
from pos.receipts.refund import return_slip
from pos.receipts.sale import sale_receipt
from sync.wire import Discount, Order, Return, ReturnedUnit, Sale, TaxRow, Tender

_AMOUNT = re.compile(r"^(.*?)\s*(-?€?[\d,]+\.\d\d)(?: [A-Z])?$")


def printed(layout: Layout, columns: int = 48) -> list[str]:
    return [block.text for block in compose(layout, columns) if isinstance(block, Line)]


def amounts(lines: list[str]) -> list[tuple[str, int]]:
    """What stands at the right edge, with the words before it, which may be on the line above."""
    found = []
    before = ""
    for text in lines:
        if match := _AMOUNT.match(text):
            figures = Decimal(match[2].replace("€", "").replace(",", ""))
            found.append((match[1].strip() or before, int(figures * 100)))
        before = text.strip()
    return found


def between(lines: list[str], first: str, last: str) -> list[str]:
    start = next(at for at, text in enumerate(lines) if text.strip().startswith(first))
    end = next(at for at, text in enumerate(lines) if at > start and text.strip().startswith(last))
    return lines[start + 1 : end]


names = st.text(alphabet="abcdefgh -", min_size=1, max_size=50)
cents = st.integers(0, 3_000_000)
discounts = st.lists(
    st.builds(
        Discount,
        promotion=st.sampled_from(["three for two", "winter"]),
        amount=st.integers(1, 500),
        reason=st.sampled_from(["promotion", "basket", "manual_line", "manual_basket"]),
    ),
    max_size=3,
).map(tuple)


@st.composite
def sales(draw: st.DrawFn) -> Sale:
    """Any sale whose record adds up as the rules say; what it costs is of no matter here."""
    mode = draw(st.sampled_from(["inclusive", "exclusive"]))
    lines = [
        line(
            at,
            draw(names),
            draw(st.integers(1500, 300_000)),
            draw(st.integers(1, 12)),
            rate=draw(st.sampled_from(["19", "7", "exempt"])),
            discounts=draw(discounts),
        )
        for at in range(draw(st.integers(1, 6)))
    ]
    taxes = []
    for rate in sorted({item.tax_rate for item in lines}):
        amount = sum(item.amount for item in lines if item.tax_rate == rate)
        tax = 0 if rate == "exempt" else draw(st.integers(0, amount // 4))
        net = amount if mode == "exclusive" else amount - tax
        taxes.append(TaxRow(rate=rate, net=net, tax=tax, gross=net + tax))
    exempted = draw(st.sampled_from([0, 0, 7]))
    total = sum(row.gross for row in taxes) - exempted
    rounding = draw(st.integers(-2, 2))
    card = draw(st.integers(0, total))
    change = draw(st.integers(0, 5000))
    cash = total - card + rounding
    sale = demo_sale()
    return msgspec.structs.replace(
        sale,
        tax_mode=mode,
        lines=lines,
        subtotal=sum(item.listed for item in lines),
        discount=sum(part.amount for item in lines for part in item.discounts),
        taxes=taxes,
        total=total,
        tenders=[
            Tender(type="card", tendered=card, applied=card),
            Tender(type="cash", tendered=cash + change, applied=cash),
        ],
        cash_rounding=rounding,
        change=change,
    )


@given(sales(), st.sampled_from([48, 32]))
def test_whatever_the_sale_its_printed_amounts_add_up(sale: Sale, columns: int) -> None:
    lines = printed(sale_receipt(sale, STORE, words()), columns)
    goods = amounts(between(lines, "EUR", "Total"))
    total = dict(amounts(lines))["Total"]
    assert total == sale.total
    # The subtotal repeats the lines above it; all else is added to the total once.
    assert sum(amount for label, amount in goods if label != "Subtotal") == total
    subtotals = [at for at, (label, _) in enumerate(goods) if label == "Subtotal"]
    for at in subtotals:
        assert sum(amount for _, amount in goods[:at]) == goods[at][1]


@given(sales())
def test_every_language_prints_the_same_amounts(sale: Sale) -> None:
    """In German by its own separators: a point where English has a comma, and so on."""
    english, german = (
        [
            text.replace(" €", "")
            for text in printed(sale_receipt(sale, STORE, words(language)), 48)
            if "saved" not in text and "gespart" not in text
        ]
        for language in ("en", "de")
    )
    swapped = [text.translate(str.maketrans(",.", ".,")) for text in german]
    assert [amount for _, amount in amounts(swapped)] == [amount for _, amount in amounts(english)]


@given(sales(), st.sampled_from([48, 32]))
def test_tenders_less_change_pay_the_rounded_total(sale: Sale, columns: int) -> None:
    lines = printed(sale_receipt(sale, STORE, words()), columns)
    money = amounts(between(lines, "Total", "Rate"))
    paid = sum(amount for label, amount in money if label in ("Card", "Cash"))
    rest = {label: amount for label, amount in money if label not in ("Card", "Cash")}
    assert paid - rest.get("Change", 0) == sale.total + rest.get("Rounding for cash", 0)


@given(sales())
def test_the_tax_table_adds_up_for_each_rate_and_in_all(sale: Sale) -> None:
    lines = printed(sale_receipt(sale, STORE, words()), 48)
    start = next(at for at, text in enumerate(lines) if text.startswith("Rate")) + 1
    rows = [
        [int(Decimal(cell.replace(",", "")) * 100) for cell in re.findall(r"[\d,]+\.\d\d", text)]
        for text in lines[start : start + len(sale.taxes) + (len(sale.taxes) > 1)]
    ]
    assert all(net + tax == gross for net, tax, gross in rows)
    if len(sale.taxes) > 1:
        *rates, whole = rows
        assert [sum(column) for column in zip(*rates, strict=True)] == whole


def test_a_receipt_says_who_sold_what_when_and_where() -> None:
    lines = printed(sale_receipt(demo_sale(), STORE, words(), till="2"))
    text = "\n".join(lines)
    for said in (
        "Musterhaus",
        "Demo Store Mitte",
        "VAT ID DE000000000",
        "Receipt M2-7K3FA-000042",
        "26 Nov 2026, 14:08",
        "Till 2",
        "Served by Cashier 2",
        "3 × 12.90",  # noqa: RUF001
        "3 for 2",
        "You saved €12.90",
        "Returns: 30 days, until 26 Dec 2026",
        "Thank you for shopping with us.",
    ):
        assert said in text
    assert "Customer" not in text


def test_a_receipt_is_in_the_language_of_its_sale() -> None:
    text = "\n".join(printed(sale_receipt(demo_sale("de"), STORE, words("de"))))
    for said in ("Bon M2", "Kasse M2", "Summe", "167,60 €", "A 19 %", "Rückgeld"):
        assert said in text
    assert "Danke für Ihren Einkauf." in text


def test_the_signed_code_is_on_the_receipt_as_it_was_given() -> None:
    layout = sale_receipt(demo_sale(), STORE, words(), code=RECEIPT_CODE)
    assert [row.text for row in layout.rows if isinstance(row, Qr)] == [RECEIPT_CODE]
    assert layout.rows[-1] == Cut()


def test_a_receipt_of_one_rate_has_no_letters() -> None:
    sale = msgspec.structs.replace(demo_sale(), taxes=demo_sale().taxes[:1])
    right = [row.right for row in sale_receipt(sale, STORE, words()).rows if isinstance(row, Pair)]
    assert not [text for text in right if text.endswith(("A", "B", " "))]


def test_the_order_that_a_sale_pays_is_named() -> None:
    lines = printed(sale_receipt(demo_sale(), STORE, words(), order="P-4821"))
    assert "Payment of order P-4821" in lines


@st.composite
def refunds(draw: st.DrawFn) -> Return:
    lines = [line(at, draw(names), 1000, draw(st.integers(1, 5))) for at in range(3)]
    units = [
        ReturnedUnit(line=item.line, unit=unit + 1, amount=draw(cents), tax=0)
        for item in lines
        for unit in range(item.quantity)
    ]
    amount = sum(unit.amount for unit in units)
    rounding = draw(st.integers(-2, 2))
    return msgspec.structs.replace(
        demo_return(),
        lines=lines,
        units=units,
        amount=amount,
        taxes=[TaxRow(rate="19", net=amount, tax=0, gross=amount)],
        tenders=[Tender(type="cash", tendered=amount + rounding, applied=amount + rounding)],
        cash_rounding=rounding,
    )


@given(refunds(), st.sampled_from([48, 32]))
def test_whatever_comes_back_its_slip_adds_up(refund: Return, columns: int) -> None:
    lines = printed(return_slip(refund, STORE, words()), columns)
    goods = amounts(between(lines, "EUR", "Refund"))
    assert sum(amount for _, amount in goods) == dict(amounts(lines))["Refund"] == refund.amount
    paid = dict(amounts(between(lines, "Refund", "Rate")))
    assert paid["Cash"] - paid.get("Rounding for cash", 0) == refund.amount


def test_a_return_slip_names_the_receipt_and_has_room_to_sign() -> None:
    lines = printed(return_slip(demo_return(), STORE, words(), till="2"))
    text = "\n".join(lines)
    for said in ("Return M2-7K3FA-000043", "Bought with M2-7K3FA-000042", "Reason: Does not fit"):
        assert said in text
    assert "Customer's signature" in lines


def rows(layout: Layout) -> Iterator[Text]:
    return (row for row in layout.rows if isinstance(row, Text))


def test_a_pickup_slip_shows_the_number_big_and_the_code_as_picture_and_words() -> None:
    layout = pickup_slip(demo_order(), STORE, words(), pickup_code=PICKUP_CODE)
    assert [row.text for row in rows(layout) if row.size == "huge"] == ["P-4821"]
    assert [row.text for row in layout.rows if isinstance(row, Qr)] == [PICKUP_CODE]
    assert "TP 4F7K2 9QXZM" in [row.text for row in rows(layout)]
    assert "Customer 1042" not in "\n".join(printed(layout))


def test_a_pickup_slip_says_what_to_do_now_in_the_stores_time() -> None:
    layout = pickup_slip(demo_order(), STORE, words(), pickup_code=PICKUP_CODE)
    steps = [row.text.replace("\N{NO-BREAK SPACE}", " ") for row in rows(layout) if row.marker]
    assert steps == [
        "Pay at any till: have this code scanned there.",
        "We have everything ready by about 26 Nov 2026, 15:30.",
        "Show this code at the pickup desk of Demo Store Mitte.",
        "We keep it for you for 5 days.",
    ]


@pytest.mark.parametrize(
    "order",
    [
        msgspec.structs.replace(demo_order(), due_at=""),
        msgspec.structs.replace(demo_order(), payment="paid", due_at=""),
    ],
)
def test_a_time_that_is_not_known_is_not_printed(order: Order) -> None:
    layout = pickup_slip(order, STORE, words(), pickup_code=PICKUP_CODE)
    steps = [row.text for row in rows(layout) if row.marker]
    assert "We tell you when everything is ready." in steps


def test_a_time_zone_that_is_not_known_prints_no_time() -> None:
    elsewhere = msgspec.structs.replace(STORE, time_zone="Nowhere/Atlantis")
    layout = pickup_slip(demo_order(), elsewhere, words(), pickup_code=PICKUP_CODE)
    assert "15:30" not in "\n".join(printed(layout))


@pytest.mark.parametrize(("payment", "label"), [("unpaid", "To pay"), ("paid", "Paid")])
def test_a_pickup_slip_says_whether_it_is_paid(payment: str, label: str) -> None:
    order = msgspec.structs.replace(demo_order(), payment=payment)
    layout = pickup_slip(order, STORE, words(), pickup_code=PICKUP_CODE)
    assert dict(amounts(printed(layout)))[label] == 7480
    assert ("Pay at any till" in "\n".join(printed(layout))) == (payment == "unpaid")

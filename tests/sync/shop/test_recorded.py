"""A part of a recorded line has its share of everything, and the parts are the whole."""

from hypothesis import given
from hypothesis import strategies as some

from sync import wire
from sync.shop.pricing import quote
from sync.shop.recorded import frozen, part_of

PROMOTIONS = [
    {"id": "FIRST", "kind": "item", "off": {"amount": 100}, "limit": 1},
    {"id": "TEN", "kind": "basket", "off": {"percent": "10"}, "stackable": True},
]


def recorded(
    price: int, quantity: int, tax_mode: str = "inclusive", *, tax_exempt: bool = False
) -> wire.Line:
    """A line with two promotions on it, as a sale records it."""
    result = quote(
        {
            "settings": {
                "currency": "EUR",
                "tax_mode": tax_mode,
                "tax_level": "receipt",
                "tax_rates": [{"category": "S", "rate": "19"}],
            },
            "catalogue": {"variants": [{"id": "mug", "price": price, "tax": "S"}]},
            "promotions": PROMOTIONS,
            "basket": {
                "at": "2026-03-14",
                "lines": [{"line": "1", "variant": "mug", "qty": quantity}],
                "tax_exempt": tax_exempt,
            },
        }
    )
    line = result["lines"][0]
    discounts = [wire.Discount(**row) for row in line["discounts"]]
    return wire.Line(
        line="1", variant="mug", product="p-mug", sku="MUG", name="Mug", quantity=quantity,
        unit_price=price, listed=line["list"], discounts=discounts, amount=line["amount"],
        tax_rate=line["tax_rate"], tax=line["tax"], paid=line["paid"], units=line["units"],
        unit_tax=line["unit_tax"],
    )  # fmt: skip


lines = some.builds(
    recorded,
    some.integers(0, 2000),
    some.integers(1, 6),
    some.sampled_from(["inclusive", "exclusive"]),
    tax_exempt=some.booleans(),
)


@given(lines, some.data())
def test_two_parts_of_a_line_add_up_to_it(line: wire.Line, data: some.DataObject) -> None:
    numbers = list(range(1, line.quantity + 1))
    some_of = data.draw(some.lists(some.sampled_from(numbers), unique=True).map(sorted))
    parts = [part_of(line, some_of), part_of(line, [n for n in numbers if n not in some_of])]
    for name in ("quantity", "listed", "amount", "tax", "paid"):
        assert sum(getattr(part, name) for part in parts) == getattr(line, name)
    for part in parts:
        given = sum(discount.amount for discount in part.discounts)
        assert part.listed - given == part.amount


def test_a_part_has_the_units_that_were_meant() -> None:
    line = recorded(1000, 3)
    assert [line.units, line.unit_tax] == [[810, 900, 900], [129, 144, 144]]
    part = part_of(line, [1, 3])
    assert (part.units, part.unit_tax, part.quantity) == ((810, 900), (129, 144), 2)
    assert (part.line, part.sku, part.name, part.unit_price) == ("1", "MUG", "Mug", 1000)
    assert [(d.promotion, d.amount) for d in part.discounts] == [("FIRST", 74), ("TEN", 216)]


def test_a_frozen_line_is_the_engines_result_again() -> None:
    line = frozen(recorded(1000, 3))
    assert (line.listed, line.amount, line.paid, line.quantity) == (3000, 2610, 2610, 3)
    assert [d.reason for d in line.discounts] == ["promotion", "basket"]

"""What a case gets wrong is said by its code, wherever in the case it is."""

import copy
from typing import Any

import pytest
from pricing_cases import Case

from sync.shop.pricing import quote

CASE: Case = {
    "id": "c",
    "settings": {
        "currency": "EUR",
        "tax_mode": "inclusive",
        "tax_level": "receipt",
        "tax_rates": [{"category": "S", "rate": "19"}],
        "labels": [{"prefix": "21", "type": "price"}, {"prefix": "22", "type": "weight"}],
        "points": {"earn_per": 100, "earn_points": 1, "value": 1},
    },
    "catalogue": {
        "variants": [
            {"id": "A", "price": 1000, "tax": "S"},
            {"id": "BOOK", "price": 1000, "tax": "S", "discountable": False},
            {"id": "TEA", "price": 399, "tax": "S", "unit": "kg", "plu": "12345"},
            {"id": "PEN", "price": 399, "tax": "S", "plu": "54321"},
            {"id": "EMPTY", "price": 25, "tax": "S", "kind": "deposit_return"},
            {"id": "GIFT", "tax": "S"},
        ],
        "price_lists": [{"id": "L", "prices": {"A": 900}}],
    },
    "promotions": [],
    "basket": {"at": "2026-03-14T10:30:00", "lines": [{"line": "1", "variant": "A", "qty": 2}]},
}
RATE = {"category": "S", "rate": "19"}
TIER = {"min": 2, "off": {"amount": 1}}
PAID = {"tenders": [{"type": "card", "amount": 1800}]}


def line(**fields: Any) -> Case:
    return {"basket": {**CASE["basket"], "lines": [{"line": "1", **fields}]}}


def lines(*rows: Case) -> Case:
    return {"basket": {**CASE["basket"], "lines": list(rows)}}


def basket(**fields: Any) -> Case:
    return {"basket": {**CASE["basket"], **fields}}


def settings(**fields: Any) -> Case:
    return {"settings": {**CASE["settings"], **fields}}


def variant(**fields: Any) -> Case:
    return {"catalogue": {"variants": [{"id": "A", "price": 1000, "tax": "S", **fields}]}}


def lists(*rows: Case) -> Case:
    return {"catalogue": {**CASE["catalogue"], "price_lists": list(rows)}}


def promotion(**fields: Any) -> Case:
    return {"promotions": [{"id": "P", "kind": "item", "off": {"percent": "10"}, **fields}]}


def tenders(*rows: Any) -> Case:
    return {"tenders": list(rows)}


def refund(*rows: Any, **fields: Any) -> Case:
    return {**PAID, "refunds": [{"return": list(rows), **fields}]}


def code_of(changed: Case) -> str | None:
    result = quote({**copy.deepcopy(CASE), **changed})
    assert result["id"] == "c"
    return result["error"]["code"] if "error" in result else None


def test_the_case_itself_is_right() -> None:
    assert code_of({}) is None
    assert code_of(PAID) is None
    assert code_of(refund({"line": "1", "qty": 2})) is None


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("bad_amount", variant(price=-1)),
        ("bad_amount", variant(price=10.0)),
        ("bad_amount", variant(price=True)),
        ("bad_amount", variant(price="1000")),
        ("bad_amount", variant(deposit={"amount": -25})),
        ("bad_amount", variant(deposit={})),
        ("bad_amount", lists({"id": "L", "prices": {"Z": 1.5}})),
        ("bad_amount", line(variant="A", qty=1, override=-5)),
        ("bad_amount", line(variant="A", qty=1, discounts=[{"amount": 1.5}])),
        ("bad_amount", promotion(off={"amount": -1})),
        ("bad_amount", promotion(kind="bundle", slots=[{"count": 1}])),
        ("bad_amount", promotion(kind="basket", threshold=-1)),
        ("bad_amount", tenders({"type": "card", "amount": -1})),
        ("bad_amount", tenders({"type": "card"})),
        ("bad_percent", line(variant="A", qty=1, discounts=[{"percent": "10.1234567"}])),
        ("bad_percent", line(variant="A", qty=1, discounts=[{"percent": "100.000001"}])),
        ("bad_percent", line(variant="A", qty=1, discounts=[{"percent": "-5"}])),
        ("bad_percent", line(variant="A", qty=1, discounts=[{"percent": 10}])),
        ("bad_percent", promotion(off={"percent": "ten"})),
        ("bad_percent", settings(tax_rates=[{"category": "S", "rate": "19 %"}])),
        ("bad_percent", settings(tax_rates=[{"category": "S"}])),
        ("bad_quantity", line(variant="A", qty=0)),
        ("bad_quantity", line(variant="A", qty=1.0)),
        ("bad_quantity", line(variant="A", qty=True)),
        ("bad_quantity", line(variant="A")),
        ("bad_quantity", line(variant="A", kg="1")),
        ("bad_quantity", line(variant="TEA", qty=1)),
        ("bad_quantity", line(variant="TEA", kg="0.000")),
        ("bad_quantity", line(variant="TEA", kg="-1")),
        ("bad_quantity", line(variant="TEA", kg="1.0000")),
        ("bad_quantity", line(variant="TEA", kg=1.5)),
        ("bad_quantity", line(label="2254321012343", qty=2)),
        ("bad_quantity", refund()),
        ("bad_quantity", refund({"line": "1", "units": []})),
        ("bad_quantity", refund({"line": "1", "qty": 0})),
        ("bad_quantity", refund("1")),
        ("bad_time", basket(at="2026-03-14T10:30:00Z")),
        ("bad_time", basket(at="2026-02-30")),
        ("bad_time", basket(at="14.3.2026")),
        ("bad_time", basket(at=None)),
        ("bad_time", promotion(**{"from": "soon"})),
        ("bad_time", promotion(hours=["9:00", "13:00"])),
        ("bad_time", promotion(hours=["09:00"])),
        ("bad_time", promotion(hours=["09:00", "25:00"])),
        ("bad_setting", settings(tax_mode="both")),
        ("bad_setting", settings(tax_level=None)),
        ("bad_setting", settings(tax_rounding="half_odd")),
        ("bad_setting", settings(price_rounding=1)),
        ("bad_setting", settings(cash={"increment": 0})),
        ("bad_setting", settings(cash=5)),
        ("bad_setting", settings(labels=[{"prefix": "2", "type": "price"}])),
        ("bad_setting", settings(labels=[{"prefix": "21", "type": "size"}])),
        ("bad_setting", settings(labels=[{"prefix": "21", "type": "price", "scale": 0}])),
        ("bad_setting", settings(points={"earn_per": 0, "earn_points": 1, "value": 1})),
        ("bad_setting", settings(refund={"mode": "never"})),
        ("bad_setting", settings(tax_rates={"S": "19"})),
        ("bad_setting", {"settings": None}),
        ("bad_setting", {"basket": None}),
        ("bad_setting", basket(tax_exempt="yes")),
        ("bad_setting", basket(coupons=[5])),
        ("bad_setting", variant(unit="pound")),
        ("bad_setting", refund({"line": "1", "qty": 1}, mode="maybe")),
        ("bad_setting", lists({"id": "L", "prices": {}}, {"id": "L", "prices": {}})),
        ("bad_setting", lists({"id": "L", "prices": {}, "priority": "1"})),
        ("bad_setting", {"catalogue": {"variants": [{"id": "A", "tax": "S"}] * 2}}),
        ("bad_discount", line(variant="A", qty=1, discounts=[{}])),
        ("bad_discount", line(variant="A", qty=1, discounts=[{"percent": "1", "amount": 1}])),
        ("bad_discount", line(variant="A", qty=1, discounts="10")),
        ("bad_discount", refund({"line": "1", "qty": 1}, fee={})),
        ("bad_tender", tenders({"type": "shells", "amount": 1800})),
        ("bad_tender", tenders({"type": "points", "points": -1})),
        ("bad_tender", tenders("cash")),
        ("bad_tender", {**settings(points=None), **tenders({"type": "points", "points": 0})}),
        ("unknown_currency", settings(currency="XXX")),
        ("unknown_currency", settings(currency="eur")),
        ("unknown_currency", settings(currency=None)),
        ("currency_mismatch", variant(currency="USD")),
        ("unknown_variant", line(variant="B", qty=1)),
        ("unknown_variant", line(qty=1)),
        ("unknown_variant", {"catalogue": None}),
        ("no_price", line(variant="GIFT", qty=1)),
        ("duplicate_line", lines(*[{"line": "1", "variant": "A", "qty": 1}] * 2)),
        ("duplicate_line", lines({"line": "1+d", "variant": "A", "qty": 1})),
        ("duplicate_line", lines({"line": 1, "variant": "A", "qty": 1})),
        ("too_many_units", line(variant="A", qty=2001)),
        ("too_many_units", line(variant="A", qty=10**12)),
        ("tax_rate_missing", settings(tax_rates=[])),
        ("tax_rate_missing", settings(tax_rates=[{**RATE, "to": "2026-01-01"}])),
        ("tax_rate_missing", variant(tax=None)),
        ("tax_rate_ambiguous", settings(tax_rates=[RATE] * 2)),
        ("bad_label", line(label="2112345005990")),
        ("bad_label", line(label="211234500599")),
        ("bad_label", line(label=2112345005997)),
        ("bad_label", line(label="2254321012343")),  # a weight on what is sold by the piece
        ("bad_label", line(label="2212345000005")),  # it weighs nothing
        ("unknown_label", line(label="2312345005991")),
        ("unknown_label", line(label="2199999005993")),
        ("promotion_invalid", promotion(kind="gift")),
        ("promotion_invalid", promotion(kind=None)),
        ("promotion_invalid", promotion(id=None)),
        ("promotion_invalid", promotion(off={})),
        ("promotion_invalid", promotion(off=None)),
        ("promotion_invalid", promotion(off={"percent": "1", "amount": 1})),
        ("promotion_invalid", promotion(stackable=True, limit=1)),
        ("promotion_invalid", promotion(limit=-1)),
        ("promotion_invalid", promotion(priority="high")),
        ("promotion_invalid", promotion(days=[0])),
        ("promotion_invalid", promotion(days=[True])),
        ("promotion_invalid", promotion(scope={"variants": "A"})),
        ("promotion_invalid", promotion(kind="tiers", tiers=[])),
        ("promotion_invalid", promotion(kind="tiers", tiers=[{"min": 0, "off": {"amount": 1}}])),
        ("promotion_invalid", promotion(kind="tiers", tiers=[TIER] * 2)),
        ("promotion_invalid", promotion(kind="buy_get", buy={"count": 0}, get={"count": 1})),
        ("promotion_invalid", promotion(kind="buy_get", buy={"count": 1})),
        (
            "promotion_invalid",
            promotion(kind="buy_get", buy={"count": 1}, get={"count": 1}, stackable=True),
        ),
        ("promotion_invalid", promotion(kind="bundle", slots=[], price=1)),
        ("promotion_invalid", promotion(kind="basket", off={"price": 1})),
        ("promotion_invalid", promotion(kind="basket", repeat=True, threshold=100)),
        ("promotion_invalid", promotion(kind="basket", off={"amount": 1}, repeat=True)),
        ("promotion_invalid", promotion(off={}, to="2020-01-01")),  # also when it is over
        ("promotion_invalid", {"promotions": promotion()["promotions"] * 2}),
        ("not_discountable", line(variant="BOOK", qty=1, discounts=[{"percent": "0"}])),
        ("not_discountable", line(variant="EMPTY", qty=1, discounts=[{"amount": 1}])),
        ("discount_too_large", line(variant="A", qty=1, discounts=[{"amount": 901}])),
        ("discount_too_large", basket(discounts=[{"amount": 1801}])),
        ("over_tender", tenders({"type": "card", "amount": 1801})),
        ("under_tender", tenders()),
        ("under_tender", tenders({"type": "card", "amount": 1799})),
        ("under_tender", tenders({"type": "cash", "amount": 1799})),
        ("payout_needs_cash", {**line(variant="EMPTY", qty=1), "tenders": []}),
        ("not_enough_points", tenders({"type": "points", "points": 1})),
        ("tenders_missing", {"refunds": [{"return": [{"line": "1", "qty": 1}]}]}),
        ("not_returnable", refund({"line": "2", "qty": 1})),
        ("not_returnable", refund({"line": "1", "qty": 3})),
        ("not_returnable", refund({"line": "1", "units": [3]})),
        ("not_returnable", refund({"line": "1", "units": [1, 1]})),
        ("not_returnable", refund({"line": "1", "qty": 2}, {"line": "1", "qty": 1})),
        (
            "not_refundable",
            {
                **line(variant="EMPTY", qty=1),
                **tenders({"type": "cash", "amount": 0}),
                "refunds": [{"return": [{"line": "1", "qty": 1}]}],
            },
        ),
    ],
)  # fmt: skip
def test_each_mistake_has_its_code(code: str, changed: Case) -> None:
    assert code_of(changed) == code


@pytest.mark.parametrize("key", ["settings", "catalogue", "promotions", "basket", "tenders"])
@pytest.mark.parametrize("value", [5, "text", [5], {"a": 5}, [[]]])
def test_any_nonsense_is_an_error_and_never_a_crash(key: str, value: object) -> None:
    assert code_of({key: value}) is not None


def test_a_label_may_say_that_it_is_one() -> None:
    assert code_of(line(label="2112345005997", qty=1)) is None


def decorated(value: Any) -> Any:
    """A case with a key in every object that nobody knows."""
    if isinstance(value, dict):
        return {"unknown": {"a": 1}} | {key: decorated(each) for key, each in value.items()}
    return [decorated(each) for each in value] if isinstance(value, list) else value


def test_unknown_keys_are_ignored() -> None:
    case = {part: decorated(CASE[part]) for part in ("settings", "promotions", "basket")}
    case["catalogue"] = {"variants": decorated(CASE["catalogue"]["variants"])}
    plain = {**CASE, "catalogue": {"variants": CASE["catalogue"]["variants"]}}
    assert quote({"id": "c", **case}) == quote(plain)


def test_null_is_the_same_as_absent() -> None:
    case = copy.deepcopy(CASE)
    optional = {
        "settings": ("tax_rounding", "price_rounding", "cash", "refund"),
        "basket": ("channel", "customer", "coupons", "tax_exempt", "discounts"),
    }
    for part, keys in optional.items():
        case[part].update(dict.fromkeys(keys))
    for row in case["catalogue"]["variants"]:
        missing = {"category", "unit", "plu", "deposit", "discountable", "kind"} - row.keys()
        row.update(dict.fromkeys(missing))
    case["basket"]["lines"][0].update(override=None, discounts=None, label=None, kg=None)
    case["tenders"] = case["refunds"] = case["exchange"] = None
    assert quote(case) == quote(CASE)

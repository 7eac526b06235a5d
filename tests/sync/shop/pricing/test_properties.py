"""What holds for every case (`pricing.md` §13), on random ones in five currencies."""

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as some
from pricing_cases import Case, cases, paid, paid_back_units, refunds, units_of

from sync.shop.pricing import quote, quote_json
from sync.shop.pricing.case import read_case
from sync.shop.pricing.engine import evaluate
from sync.shop.pricing.items import NOTHING, baselines

thorough = how(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def priced(case: Case) -> Case:
    result = quote(case)
    assert "error" not in result, result
    return result


def total(rows: list[Any], key: str) -> int:
    return sum(row[key] for row in rows)


@thorough
@given(cases())
def test_lines_and_tables_add_up(case: Case) -> None:
    result = priced(case)
    for line in result["lines"]:
        assert line["list"] - total(line["discounts"], "amount") == line["amount"]
        assert sum(line["units"]) == line["paid"]
        assert sum(line["unit_tax"]) == line["tax"]
        assert all(discount["amount"] > 0 for discount in line["discounts"])
    assert result["subtotal"] == total(result["lines"], "list")
    exclusive = case["settings"]["tax_mode"] == "exclusive"
    added = total(result["taxes"], "tax") if exclusive else 0
    assert result["total"] == result["subtotal"] - result["discount"] + added - result["exempted"]
    assert result["total"] == total(result["taxes"], "gross")
    for row in result["taxes"]:
        assert row["net"] + row["tax"] == row["gross"]
        assert row["tax"] == sum(
            line["tax"] for line in result["lines"] if line["tax_rate"] == row["rate"]
        )


@thorough
@given(cases())
def test_no_unit_of_goods_costs_less_than_nothing(case: Case) -> None:
    result = priced(case)
    goods = paid_back_units(case, result)
    for line, unit, paid_, tax in units_of(result):
        if (line, unit) in goods:
            assert 0 <= tax <= paid_


@thorough
@given(cases(), some.randoms(use_true_random=False))
def test_the_order_of_promotions_lists_and_rates_does_not_matter(case: Case, dice: Any) -> None:
    other = copy.deepcopy(case)
    for rows in (
        other["promotions"],
        other["catalogue"]["price_lists"],
        other["settings"]["tax_rates"],
    ):
        dice.shuffle(rows)
    assert quote(other) == quote(case)


@thorough
@given(cases(deposits=False, manual_lines=False, tax_levels=("receipt",)))
def test_splitting_lines_changes_no_unit(case: Case) -> None:
    split = copy.deepcopy(case)
    split["basket"]["lines"] = [
        {**line, "line": f"{line['line']}.{number}", **({"qty": 1} if "qty" in line else {})}
        for line in case["basket"]["lines"]
        for number in range(line.get("qty", 1))
    ]
    whole, parts = priced(case), priced(split)
    assert [unit[2:] for unit in units_of(whole)] == [unit[2:] for unit in units_of(parts)]
    assert whole["taxes"] == parts["taxes"]


@thorough
@given(cases())
def test_promotions_on_items_give_no_less_than_the_baseline(case: Case) -> None:
    read = read_case(case)
    lines = evaluate(read.book, read.basket).lines
    active = [promotion for promotion in read.book.promotions if promotion.is_active(read.basket)]
    found = baselines(lines, active, read.book.settings.price_rounding)
    least = sum(found.get(line, NOTHING).discount * len(line.units) for line in lines)
    given = sum(
        amount
        for line in lines
        for unit in line.units
        for reason, _, amount in unit.parts
        if reason == "promotion"
    )
    assert given >= least


@thorough
@given(cases(), some.data())
def test_tenders_pay_the_total_and_its_cash_rounding(case: Case, data: some.DataObject) -> None:
    case["tenders"] = data.draw(paid(case, priced(case)["total"]))
    result = priced(case)
    assert total(result["tenders"], "applied") == result["total"] + result["cash_rounding"]
    assert result["change"] >= 0
    assert total(result["tenders"], "tendered") - result["change"] == total(
        result["tenders"], "applied"
    )
    assert abs(result["cash_rounding"]) < case["settings"]["cash"]["increment"]


@thorough
@given(cases(), some.data())
def test_all_that_comes_back_closes_to_the_last_unit(case: Case, data: some.DataObject) -> None:
    sale = priced(case)
    case["tenders"] = data.draw(paid(case, sale["total"]))
    sale = priced(case)
    units = paid_back_units(case, sale)
    case["refunds"] = data.draw(refunds(units))
    events = priced(case)["refunds"]

    back = {unit[:2]: unit[2:] for unit in units_of(sale) if unit[:2] in units}
    assert total(events, "amount") == sum(paid_ for paid_, _ in back.values())
    given: dict[tuple[str, int], tuple[int, int]] = dict.fromkeys(back, (0, 0))
    for row in (unit for event in events for unit in event["units"]):
        assert row["amount"] >= 0
        amount, tax = given[row["line"], row["unit"]]
        given[row["line"], row["unit"]] = amount + row["amount"], tax + row["tax"]
    assert given == back

    for event in events:
        assert event["amount"] == total(event["taxes"], "gross")
        assert event["cash_rounding"] == total(event["tenders"], "amount") - event["amount"]
    for at, tender in enumerate(sale["tenders"]):
        refunded = sum(
            row["amount"] for event in events for row in event["tenders"] if row["tender"] == at
        )
        if tender["type"] != "cash":
            assert refunded <= tender["applied"]
    cash = sum(
        row["amount"] for event in events for row in event["tenders"] if row["type"] == "cash"
    )
    assert cash <= max(0, sum(t["applied"] for t in sale["tenders"] if t["type"] == "cash"))
    if "points" in sale:
        taken_back = [event["points"]["taken_back"] for event in events]
        assert min(taken_back, default=0) >= 0
        assert sum(taken_back) == sale["points"]["earned"] if events else True


@thorough
@given(cases(), some.data())
def test_a_fee_and_an_exchange_move_only_the_balance(case: Case, data: some.DataObject) -> None:
    sale = priced(case)
    units = paid_back_units(case, sale)
    if not units:
        return
    case["tenders"] = data.draw(paid(case, sale["total"]))
    line, number = data.draw(some.sampled_from(units))
    case["exchange"] = {
        "return": [{"line": line, "units": [number]}],
        "fee": data.draw(some.sampled_from(({"percent": "15"}, {"amount": 100}))),
        "basket": case["basket"],
        "tenders": [{"type": "cash", "amount": 10**6}],
    }
    exchange = priced(case)["exchange"]
    refund = exchange["refund"]
    assert 0 <= refund["fee"] <= refund["amount"]
    assert exchange["balance"] == exchange["sale"]["total"] - refund["amount"] + refund["fee"]
    assert exchange["sale"]["lines"] == sale["lines"]
    if exchange["balance"] > 0:
        settled = total(exchange["tenders"], "applied")
        assert settled == exchange["balance"] + exchange["cash_rounding"]
    else:
        handed_out = total(exchange["tenders"], "amount")
        assert handed_out == -exchange["balance"] + exchange["cash_rounding"]
        assert exchange["change"] == 0


@thorough
@given(cases())
def test_a_result_is_a_function_of_the_case(case: Case) -> None:
    text = json.dumps(case)
    assert quote_json(text) == quote_json(text)
    assert json.loads(quote_json(text)) == quote(case)
    assert json.dumps(case) == text


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '"case"', "1" * 5000, "[" * 100_000])
def test_what_is_no_case_is_a_result_too(text: str) -> None:
    assert json.loads(quote_json(text))["error"]["code"] == "bad_setting"

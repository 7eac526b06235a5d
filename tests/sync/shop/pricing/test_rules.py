"""Each rule of the specification in the smallest basket that shows it."""

from itertools import permutations
from typing import Any

import pytest
from pricing_cases import Case

from sync.shop.pricing import quote

MIDDAY = "2026-03-14T12:00:00"  # a Saturday


def result(
    prices: dict[str, int] | list[Case],
    *promotions: Case,
    lines: list[Case] | None = None,
    settings: Case | None = None,
    rest: Case | None = None,
    **basket: Any,
) -> Case:
    """The result for one piece of each variant, all in category "all" and without tax."""
    if isinstance(prices, dict):
        prices = [{"id": name, "price": price} for name, price in prices.items()]
    variants = [{"tax": "none", "category": "all", **variant} for variant in prices]
    sold = [{"line": v["id"], "variant": v["id"], "qty": 1} for v in variants]
    return quote(
        {
            "settings": {
                "currency": "EUR",
                "tax_mode": "inclusive",
                "tax_level": "receipt",
                "tax_rates": [{"category": "none", "rate": "0"}],
                **(settings or {}),
            },
            "catalogue": {"variants": variants},
            "promotions": [{"id": f"P{at}", **row} for at, row in enumerate(promotions)],
            "basket": {"at": MIDDAY, "lines": sold if lines is None else lines, **basket},
            **(rest or {}),
        }
    )


def paid(result: Case) -> dict[str, int]:
    assert "error" not in result, result
    return {line["line"]: line["paid"] for line in result["lines"]}


def given(result: Case) -> set[tuple[str, str, int]]:
    return {
        (line["line"], row["promotion"], row["amount"])
        for line in result["lines"]
        for row in line["discounts"]
    }


def item(**fields: Any) -> Case:
    return {"kind": "item", **fields}


def basket_offer(**fields: Any) -> Case:
    return {"kind": "basket", **fields}


TEN = {"percent": "10"}


# --- when a promotion is active ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("promotion", "active"),
    [
        ({"from": MIDDAY}, True),
        ({"from": "2026-03-14T12:00:01"}, False),
        ({"to": MIDDAY}, False),
        ({"to": "2026-03-14T12:00:01"}, True),
        ({"from": "2026-03-14", "to": "2026-03-15"}, True),
        ({"days": [6]}, True),
        ({"days": [1, 2, 3, 4, 5, 7]}, False),
        ({"hours": ["12:00", "12:01"]}, True),
        ({"hours": ["11:00", "12:00"]}, False),
        ({"hours": ["22:00", "06:00"]}, False),
        ({"hours": ["11:59", "06:00"]}, True),
        ({"hours": ["12:00", "06:00"]}, True),
        ({"hours": ["13:00", "12:00"]}, False),
        ({"hours": ["12:00", "12:00"]}, False),
        ({"hours": ["00:00", "24:00"]}, True),
        ({"members": True}, False),
        ({"coupon": "C"}, False),
        ({"limit": 0}, False),
    ],
)
def test_a_promotion_is_active_when_all_it_asks_for_fits(promotion: Case, active: bool) -> None:
    assert paid(result({"A": 100}, item(off=TEN, **promotion))) == {"A": 90 if active else 100}


def test_members_and_coupons_open_promotions() -> None:
    member = result(
        {"A": 100}, item(off={"price": 70}, members=True), customer={"member": True, "points": 0}
    )
    assert paid(member) == {"A": 70}
    coupon = result({"A": 100}, item(off=TEN, coupon="C"), coupons=["C", "D", "C"])
    assert paid(coupon) == {"A": 90}
    assert coupon["coupons"] == [
        {"code": "C", "status": "applied"},
        {"code": "D", "status": "unknown"},
    ]


def test_a_coupon_that_another_promotion_beats_has_no_effect() -> None:
    beaten = result({"A": 100}, item(off=TEN, coupon="C"), item(off={"price": 50}), coupons=["C"])
    assert beaten["coupons"] == [{"code": "C", "status": "no_effect"}]
    over = result({"A": 100}, item(off=TEN, coupon="C", to="2020-01-01"), coupons=["C"])
    assert over["coupons"] == [{"code": "C", "status": "not_valid"}]


@pytest.mark.parametrize(
    ("scope", "reduced"),
    [
        ({}, {"A", "B", "C"}),
        ({"variants": [], "categories": []}, {"A", "B", "C"}),
        ({"variants": ["A"], "categories": ["other"]}, {"A", "C"}),
        ({"not_variants": ["A"]}, {"B", "C"}),
        ({"variants": ["A", "B"], "not_categories": ["all"]}, set()),
        ({"categories": ["other"], "not_variants": ["C"]}, set()),
    ],
)
def test_a_scope_lists_or_excludes_and_exclusions_win(scope: Case, reduced: set[str]) -> None:
    variants = [{"id": "A"}, {"id": "B"}, {"id": "C", "category": "other"}]
    priced = result([{"price": 100, **row} for row in variants], item(off=TEN, scope=scope))
    assert {line for line, amount in paid(priced).items() if amount < 100} == reduced


# --- base prices ---------------------------------------------------------------------------------


def test_of_the_lists_that_match_the_first_in_priority_then_by_id_holds() -> None:
    def price(*lists: Case, **basket: Any) -> int:
        rows = [{"prices": {"A": n}, **row} for n, row in enumerate(lists)]
        catalogue = {
            "variants": [{"id": "A", "price": 100, "tax": "none"}],
            "price_lists": [{"id": f"L{n}", **row} for n, row in enumerate(rows)],
        }
        return paid(result({"A": 100}, rest={"catalogue": catalogue}, **basket))["A"]

    assert price() == 100
    assert price({}, {}) == 0
    assert price({}, {"priority": 1}) == 1
    assert price({"id": "b"}, {"id": "a"}) == 1
    assert price({"channels": ["kiosk"]}, {}) == 1
    assert price({"channels": ["kiosk"]}, {}, channel="kiosk") == 0
    assert price({"to": MIDDAY}, {"from": MIDDAY}) == 1
    assert price({"prices": {"B": 5}}) == 100


def test_weight_is_priced_and_reduced_for_the_kilogram() -> None:
    tea = [{"id": "TEA", "price": 399, "unit": "kg", "plu": "12345"}]
    lines = [{"line": "1", "variant": "TEA", "kg": "0.250"}]
    assert paid(result(tea, lines=lines)) == {"1": 100}  # 99.75
    assert paid(result(tea, lines=lines, settings={"price_rounding": "down"})) == {"1": 99}
    assert paid(result(tea, item(off={"amount": 50}), lines=lines)) == {"1": 87}  # less 12.5
    assert paid(result(tea, item(off={"price": 199}), lines=lines)) == {"1": 50}  # 49.75
    assert paid(result(tea, lines=[{**lines[0], "override": 200}])) == {"1": 50}


LABELS = {
    "labels": [
        {"prefix": "21", "type": "price"},
        {"prefix": "22", "type": "weight"},
        {"prefix": "23", "type": "price", "scale": 10},
        {"prefix": "23", "type": "weight"},  # the first of a prefix holds
        {"prefix": "24", "type": "weight", "scale": 10},
    ]
}


@pytest.mark.parametrize(
    ("line", "off", "paid_for"),
    [
        ({"label": "2112345005997"}, {"amount": 0}, 599),
        ({"label": "2112345005997"}, TEN, 539),
        ({"label": "2112345005997"}, {"amount": 100}, 599),  # its price is not for a kilogram
        ({"label": "2112345005997"}, {"price": 100}, 599),
        ({"label": "2112345005997", "override": 250}, TEN, 250),
        ({"label": "2312345005991"}, {"amount": 0}, 5990),
        ({"label": "2212345002504"}, {"amount": 0}, 100),
        ({"label": "2412345002508"}, {"amount": 0}, 998),
        ({"label": "2212345002504"}, {"price": 200}, 50),
        ({"label": "2212345002504", "override": 800}, TEN, 200),
    ],
)
def test_a_label_holds_a_price_or_a_weight(line: Case, off: Case, paid_for: int) -> None:
    tea = [{"id": "TEA", "price": 399, "unit": "kg", "plu": "12345"}]
    lines = [{"line": "1", **line}]
    assert paid(result(tea, item(off=off), lines=lines, settings=LABELS)) == {"1": paid_for}


def test_labelled_and_weighed_goods_are_not_counted() -> None:
    tea = [{"id": "TEA", "price": 400, "unit": "kg", "plu": "12345"}, {"id": "A", "price": 100}]
    lines: list[Case] = [
        {"line": "1", "label": "2112345005997"},
        {"line": "2", "variant": "TEA", "kg": "1"},
        {"line": "3", "variant": "A", "qty": 1},
    ]
    tiers = {"kind": "tiers", "tiers": [{"min": 1, "off": TEN}, {"min": 2, "off": {"price": 1}}]}
    priced = result(tea, tiers, lines=lines, settings=LABELS)
    assert paid(priced) == {"1": 599, "2": 400, "3": 90}


# --- item promotions -----------------------------------------------------------------------------


def test_the_stack_applies_one_after_another_and_one_of_a_group() -> None:
    stack = [
        item(off={"percent": "50"}, stackable=True, priority=-1),
        item(off={"amount": 100}, stackable=True, group="G"),
        item(off={"amount": 300}, stackable=True, group="G"),
    ]
    assert given(result({"A": 1000}, *stack)) == {("A", "P2", 300), ("A", "P0", 350)}


def test_of_equal_members_of_a_group_the_first_in_promotion_order_is_taken() -> None:
    twins = [item(off=TEN, stackable=True, group="G") for _ in range(2)]
    assert given(result({"A": 1000}, *twins)) == {("A", "P0", 100)}


def test_the_stack_wins_over_an_equal_promotion_alone_and_loses_to_a_better_one() -> None:
    stack = item(off=TEN, stackable=True)
    assert given(result({"A": 1000}, item(off=TEN), stack)) == {("A", "P1", 100)}
    assert given(result({"A": 1000}, item(off={"amount": 101}), stack)) == {("A", "P0", 101)}


def test_tiers_count_what_is_claimed_too() -> None:
    tiers = {"kind": "tiers", "tiers": [{"min": 3, "off": TEN}], "scope": {"categories": ["all"]}}
    limited = item(off={"price": 0}, limit=1)
    assert paid(result({"A": 100, "B": 100, "C": 100}, tiers, limited)) == {
        "A": 0,
        "B": 90,
        "C": 90,
    }


def test_tiers_may_stack() -> None:
    tiers = {"kind": "tiers", "tiers": [{"min": 1, "off": TEN}], "stackable": True}
    first = item(off={"amount": 100}, stackable=True, priority=1)
    assert paid(result({"A": 1000}, tiers, first)) == {"A": 810}


def test_limited_tiers_reduce_the_units_that_gain_most() -> None:
    tiers = {"kind": "tiers", "limit": 1, "tiers": [{"min": 2, "off": {"percent": "50"}}]}
    assert paid(result({"A": 100, "B": 300}, tiers)) == {"A": 100, "B": 150}
    assert paid(result({"B": 300}, tiers)) == {"B": 300}


def test_overridden_and_fixed_prices_are_not_counted_for_an_offer() -> None:
    pair = {"kind": "buy_get", "buy": {"count": 1}, "get": {"count": 1}}
    lines: list[Case] = [
        {"line": "1", "variant": "A", "qty": 1},
        {"line": "2", "variant": "A", "qty": 1, "override": 100},
        {"line": "3", "variant": "BOOK", "qty": 1},
    ]
    book = {"id": "BOOK", "price": 100, "discountable": False}
    assert paid(result([{"id": "A", "price": 100}, book], pair, lines=lines)) == {
        "1": 100,
        "2": 100,
        "3": 100,
    }


# --- claiming ------------------------------------------------------------------------------------


def test_of_one_pool_the_cheapest_of_the_dearest_window_is_free() -> None:
    pair = {"kind": "buy_get", "buy": {"count": 1}, "get": {"count": 1}, "limit": 1}
    assert given(result({"A": 100, "B": 900, "C": 800}, pair)) == {
        ("B", "P0", 424),
        ("C", "P0", 376),
    }


def test_same_takes_pieces_of_one_variant_the_first_in_the_basket_among_equals() -> None:
    pair = {"kind": "buy_get", "buy": {"count": 1}, "get": {"count": 1}, "same": True, "limit": 1}
    lines = [{"line": str(at), "variant": v, "qty": 1} for at, v in enumerate("BAAB")]
    priced = result({"A": 100, "B": 100}, pair, lines=lines)
    assert paid(priced) == {"0": 50, "1": 100, "2": 100, "3": 50}


def test_buying_here_reduces_there_and_what_is_wanted_there_is_bought_last() -> None:
    two_pools = {
        "kind": "buy_get",
        "buy": {"count": 1},
        "get": {"count": 1, "scope": {"variants": ["M", "N"]}, "off": {"price": 0}},
    }
    assert given(result({"M": 300, "N": 200, "L": 900}, two_pools)) == {
        ("L", "P0", 225),
        ("M", "P0", 75),
    }
    assert given(result({"M": 300, "N": 200}, two_pools)) == {("M", "P0", 180), ("N", "P0", 120)}
    assert given(result({"L": 900, "K": 100}, two_pools)) == set()


def test_a_bundle_fills_the_scarcest_slot_first() -> None:
    deal = {
        "kind": "bundle",
        "price": 100,
        "slots": [{"count": 1}, {"count": 1, "scope": {"variants": ["A"]}}],
    }
    assert paid(result({"A": 900, "B": 100}, deal)) == {"A": 90, "B": 10}
    assert paid(result({"A": 900}, deal)) == {"A": 900}
    assert paid(result({"A": 50, "B": 50}, deal)) == {"A": 50, "B": 50}  # it gains nothing


def test_a_limit_counts_applications() -> None:
    pair = {"kind": "buy_get", "buy": {"count": 1}, "get": {"count": 1}}
    lines = [{"line": "1", "variant": "A", "qty": 6}]
    for limit, total in ((0, 600), (1, 500), (2, 400), (9, 300)):
        assert paid(result({"A": 100}, {**pair, "limit": limit}, lines=lines)) == {"1": total}


def test_the_largest_gain_is_taken_first() -> None:
    offers = [item(off={"amount": amount}, limit=1) for amount in (30, 50, 40)]
    assert given(result({"A": 100}, *offers)) == {("A", "P1", 50)}
    assert given(result({"A": 100, "B": 45}, *offers)) == {("A", "P1", 50), ("B", "P2", 40)}


def test_nothing_is_claimed_for_no_gain() -> None:
    limited = item(off={"amount": 10}, limit=1, priority=1)
    assert given(result({"A": 100}, item(off=TEN), limited)) == {("A", "P0", 10)}
    assert given(result({"A": 100}, limited)) == {("A", "P0", 10)}


def test_a_pool_gives_the_window_that_forgoes_least() -> None:
    pair = {"kind": "buy_get", "buy": {"count": 1}, "get": {"count": 1}}
    half = item(off={"percent": "60"}, scope={"variants": ["A"]})
    assert paid(result({"A": 100, "B": 100, "C": 100}, pair, half)) == {"A": 40, "B": 50, "C": 50}
    both = item(off={"percent": "60"}, scope={"variants": ["A", "D"]})
    goods = {"A": 100, "B": 100, "C": 100, "D": 100, "E": 100}
    assert paid(result(goods, pair, both)) == {"A": 40, "B": 50, "C": 50, "D": 50, "E": 50}

    dear = item(off={"percent": "60"}, scope={"variants": ["A", "B"]})
    goods = {"A": 900, "B": 850, "C": 300, "D": 290, "E": 10}
    assert paid(result(goods, pair, dear)) == {"A": 360, "B": 340, "C": 153, "D": 147, "E": 10}


def test_a_bundle_takes_what_profits_most() -> None:
    one = {"kind": "bundle", "slots": [{"count": 1}], "price": 10, "limit": 1}
    assert given(result({"B": 50, "A": 100}, one)) == {("A", "P0", 90)}
    cheap = item(off={"price": 15}, scope={"variants": ["A"]})
    assert given(result({"B": 50, "A": 100}, one, cheap)) == {("B", "P0", 40), ("A", "P1", 85)}


def test_equal_gains_are_taken_in_promotion_order() -> None:
    one = item(off={"amount": 50}, limit=1)
    assert given(result({"A": 100}, one, one)) == {("A", "P0", 50)}
    assert given(result({"A": 100}, one, {**one, "priority": 1})) == {("A", "P1", 50)}


def test_a_claimed_unit_carries_nothing_else() -> None:
    half = item(off={"percent": "50"}, limit=1)
    assert given(result({"A": 100, "B": 100}, half, item(off=TEN, stackable=True))) == {
        ("A", "P0", 50),
        ("B", "P1", 10),
    }


# --- basket promotions and discounts by hand -----------------------------------------------------


def test_stackable_basket_promotions_follow_each_other_on_what_is_left() -> None:
    half = basket_offer(off={"percent": "50"}, stackable=True)
    again = basket_offer(off={"percent": "50"}, stackable=True, threshold=600)
    assert given(result({"A": 1000}, half, again)) == {("A", "P0", 500)}
    assert given(result({"A": 1000}, half, {**again, "threshold": 500})) == {
        ("A", "P0", 500),
        ("A", "P1", 250),
    }


def test_a_group_is_used_once_on_a_unit_also_by_basket_promotions() -> None:
    one = basket_offer(off={"amount": 100}, stackable=True, group="G")
    assert given(result({"A": 1000}, one, one)) == {("A", "P0", 100)}


def test_a_unit_carries_a_basket_promotion_also_when_its_part_is_nothing() -> None:
    cent = basket_offer(off={"amount": 1}, stackable=True, group="G")
    more = basket_offer(off={"amount": 50}, stackable=True, group="G", scope={"variants": ["B"]})
    assert given(result({"A": 1000, "B": 100}, cent, more)) == {("A", "P0", 1)}


def test_one_that_does_not_stack_leaves_out_what_carries_anything() -> None:
    reduced = item(off=TEN, scope={"variants": ["A"]})
    alone = basket_offer(off={"percent": "20"})
    assert paid(result({"A": 100, "B": 100}, reduced, alone)) == {"A": 90, "B": 80}


def test_of_equal_basket_promotions_the_stack_or_the_first_in_order_is_taken() -> None:
    alone = basket_offer(off={"amount": 100})
    stackable = basket_offer(off={"amount": 100}, stackable=True)
    assert given(result({"A": 1000}, alone, alone)) == {("A", "P0", 100)}
    assert given(result({"A": 1000}, alone, stackable)) == {("A", "P1", 100)}
    assert given(result({"A": 1000}, alone, {**alone, "priority": 1})) == {("A", "P1", 100)}


@pytest.mark.parametrize(("limit", "times"), [({}, 3), ({"limit": 2}, 2), ({"limit": 9}, 3)])
def test_an_amount_may_be_repeated_for_each_threshold(limit: Case, times: int) -> None:
    each = basket_offer(off={"amount": 50}, threshold=300, repeat=True, **limit)
    assert paid(result({"A": 1000}, each)) == {"A": 1000 - 50 * times}


def test_an_amount_never_exceeds_what_is_there() -> None:
    assert paid(result({"A": 30}, basket_offer(off={"amount": 500}))) == {"A": 0}


def test_discounts_by_hand_are_taken_in_order_and_named() -> None:
    lines = [
        {
            "line": "1",
            "variant": "A",
            "qty": 2,
            "discounts": [{"amount": 100}, {"id": "dent", "percent": "50"}, {"amount": 1}],
        }
    ]
    priced = result({"A": 500}, lines=lines, discounts=[{"id": "regret", "percent": "10"}])
    assert priced["lines"][0]["discounts"] == [
        {"promotion": "manual", "amount": 101, "reason": "manual_line"},
        {"promotion": "dent", "amount": 450, "reason": "manual_line"},
        {"promotion": "regret", "amount": 45, "reason": "manual_basket"},
    ]
    assert paid(priced) == {"1": 404}


def test_a_discount_on_the_basket_spares_fixed_prices_and_deposits() -> None:
    goods = [
        {"id": "A", "price": 100, "deposit": {"amount": 25}},
        {"id": "BOOK", "price": 100, "discountable": False},
    ]
    assert paid(result(goods, discounts=[{"amount": 100}])) == {"A": 0, "A+d": 25, "BOOK": 100}


# --- tax -----------------------------------------------------------------------------------------


def rates(*rows: tuple[str, str], **settings: Any) -> Case:
    table = [{"category": category, "rate": rate} for category, rate in rows]
    return {"tax_rates": table, **settings}


def taxed(settings: Case, *goods: tuple[int, str], **basket: Any) -> Case:
    rows = [{"id": f"{n}", "price": price, "tax": tax} for n, (price, tax) in enumerate(goods)]
    return result(rows, settings=settings, **basket)


def test_equal_rates_are_one_and_exempt_is_not_zero() -> None:
    settings = rates(("S", "19.0"), ("T", "19"), ("Z", "0.000"), ("X", "exempt"))
    for order in permutations("XZTS"):
        priced = taxed(settings, *((100, category) for category in order))
        assert [row["rate"] for row in priced["taxes"]] == ["19", "0", "exempt"]
        assert [row["gross"] for row in priced["taxes"]] == [200, 100, 100]


def test_tax_is_rounded_once_for_the_receipt_or_for_each_line() -> None:
    goods = [(105, "S")] * 3  # 16.76 each
    assert taxed(rates(("S", "19")), *goods)["taxes"][0]["tax"] == 50
    by_line = taxed(rates(("S", "19"), tax_level="line"), *goods)
    assert by_line["taxes"][0]["tax"] == 51


def test_an_exempt_customer_pays_no_tax() -> None:
    inclusive = taxed(rates(("S", "19")), (1190, "S"), tax_exempt=True)
    assert (inclusive["total"], inclusive["exempted"]) == (1000, 190)
    exclusive = taxed(rates(("S", "19"), tax_mode="exclusive"), (1000, "S"), tax_exempt=True)
    assert (exclusive["total"], exclusive["exempted"]) == (1000, 0)
    for priced in (inclusive, exclusive):
        assert priced["taxes"] == [{"rate": "exempt", "net": 1000, "tax": 0, "gross": 1000}]


def test_the_newest_rate_in_force_holds() -> None:
    table = [
        {"category": "S", "rate": "19"},
        {"category": "S", "rate": "16", "from": "2026-01-01"},
        {"category": "S", "rate": "20", "from": "2026-03-14T12:00:01"},
        {"category": "S", "rate": "5", "from": "2026-02-01", "to": MIDDAY},
    ]
    assert taxed({"tax_rates": table}, (100, "S"))["lines"][0]["tax_rate"] == "16"


# --- tenders and refunds -------------------------------------------------------------------------

POINTS = {"points": {"earn_per": 100, "earn_points": 1, "value": 3, "base": "net"}}
MEMBER = {"member": True, "points": 100}


def test_points_are_earned_on_net_goods_less_what_points_pay() -> None:
    priced = taxed(
        {**rates(("S", "25")), **POINTS},
        (5000, "S"),
        customer=MEMBER,
        rest={"tenders": [{"type": "points", "points": 100}, {"type": "cash", "amount": 4700}]},
    )
    assert priced["tenders"][0] == {"type": "points", "tendered": 300, "applied": 300}
    assert priced["points"] == {"earned": 37, "spent": 100}  # 4000 - 300


def test_who_is_no_member_earns_nothing_and_loses_nothing() -> None:
    priced = taxed(
        {**rates(("S", "0")), **POINTS},
        (5000, "S"),
        rest={
            "tenders": [{"type": "card", "amount": 5000}],
            "refunds": [{"return": [{"line": "0", "qty": 1}]}],
        },
    )
    assert priced["points"] == {"earned": 0, "spent": 0}
    assert priced["refunds"][0]["points"] == {"taken_back": 0, "given_back": 0}


def refunded(tenders: list[Case], fees: list[int], **settings: Any) -> list[Case]:
    """Two pieces of 5.00 coming back one after the other."""
    returns = [{"return": [{"line": "1", "qty": 1}], "fee": {"amount": fee}} for fee in fees]
    priced = result(
        {"A": 500},
        lines=[{"line": "1", "variant": "A", "qty": 2}],
        customer=MEMBER,
        settings=settings,
        rest={"tenders": tenders, "refunds": returns},
    )
    assert "error" not in priced, priced
    rows: list[Case] = priced["refunds"]
    return rows


def test_money_goes_back_by_rank_and_points_whole() -> None:
    tenders = [
        {"type": "cash", "amount": 550},
        {"type": "gift", "amount": 100},
        {"type": "points", "points": 50},
        {"type": "card", "amount": 200},
    ]
    first, second = refunded(tenders, [0, 0], **POINTS)
    assert [(row["type"], row["amount"]) for row in first["tenders"]] == [
        ("card", 200),
        ("points", 150),
        ("gift", 100),
        ("cash", 50),
    ]
    # Earned were 8, for 1000 - 150; what is retained is worth 5.
    assert first["points"] == {"taken_back": 3, "given_back": 50}
    assert second["tenders"] == [{"tender": 0, "type": "cash", "amount": 500}]


def test_money_goes_back_in_proportion_where_the_store_says_so() -> None:
    tenders = [
        {"type": "card", "amount": 600},
        {"type": "points", "points": 100},
        {"type": "cash", "amount": 100},
    ]
    rows = refunded(tenders, [0, 0], **POINTS, refund={"tenders": "proportional"})
    assert [(row["type"], row["amount"]) for row in rows[0]["tenders"]] == [
        ("card", 300),
        ("points", 150),
        ("cash", 50),
    ]
    assert rows[0]["points"]["given_back"] == 50


def test_points_that_do_not_come_out_whole_go_to_the_next_in_rank() -> None:
    tenders = [{"type": "points", "points": 100}, {"type": "cash", "amount": 700}]
    first, second = refunded(tenders, [400, 0], **POINTS)
    assert [(row["type"], row["amount"]) for row in first["tenders"]] == [
        ("points", 99),
        ("cash", 1),
    ]
    assert [(row["type"], row["amount"]) for row in second["tenders"]] == [
        ("points", 201),
        ("cash", 299),
    ]


def test_what_finds_no_room_becomes_store_credit() -> None:
    empties = [{"id": "A", "price": 500}, {"id": "E", "price": 300, "kind": "deposit_return"}]
    priced = result(
        empties,
        rest={
            "tenders": [{"type": "card", "amount": 200}],
            "refunds": [{"return": [{"line": "A", "qty": 1}]}],
        },
    )
    assert priced["refunds"][0]["tenders"] == [
        {"tender": 0, "type": "card", "amount": 200},
        {"tender": None, "type": "credit", "amount": 300},
    ]


def test_a_fee_is_never_more_than_the_goods_give_back() -> None:
    rows = refunded([{"type": "card", "amount": 1000}], [700, 100])
    assert [(row["amount"], row["fee"]) for row in rows] == [(500, 500), (500, 100)]
    assert rows[0]["tenders"] == []


def test_cash_in_two_rows_is_one_tender_at_the_first() -> None:
    tenders = [
        {"type": "cash", "amount": 300},
        {"type": "card", "amount": 400},
        {"type": "cash", "amount": 900},
    ]
    first, second = refunded(tenders, [0, 0])
    assert first["tenders"] == [
        {"tender": 1, "type": "card", "amount": 400},
        {"tender": 0, "type": "cash", "amount": 100},
    ]
    assert second["tenders"] == [{"tender": 0, "type": "cash", "amount": 500}]


def test_what_proportion_leaves_over_fills_the_room_in_rank_order() -> None:
    tenders = [
        {"type": "points", "points": 100},
        {"type": "card", "amount": 400},
        {"type": "gift", "amount": 300},
    ]
    first, second = refunded(tenders, [0, 0], **POINTS, refund={"tenders": "proportional"})
    assert [(row["type"], row["amount"]) for row in first["tenders"]] == [
        ("card", 200),
        ("points", 150),
        ("gift", 150),
    ]
    assert second["tenders"] == first["tenders"]
    few = [{"type": "points", "points": 50}, {"type": "card", "amount": 850}]
    rows = refunded(few, [4, 0], **POINTS, refund={"tenders": "proportional"})
    # 4.96 by 850 : 150 is 4.22 and 0.74: 24 points make 0.72, and the card takes the rest.
    assert [(row["type"], row["amount"]) for row in rows[0]["tenders"]] == [
        ("card", 424),
        ("points", 72),
    ]


def test_points_are_kept_on_net_goods_that_are_kept() -> None:
    goods = [
        {"id": "A", "price": 1250, "tax": "S"},
        {"id": "B", "price": 500, "tax": "S", "deposit": {"amount": 250}},
        {"id": "GIFT CARD", "price": 5000, "tax": "S", "points": False},
    ]
    rule = {"earn_per": 100, "earn_points": 2, "value": 3, "base": "net"}
    priced = result(
        goods,
        settings={**rates(("S", "25")), "points": rule},
        customer=MEMBER,
        rest={
            "tenders": [{"type": "card", "amount": 7000}],
            "refunds": [{"return": [{"line": name, "qty": 1}]} for name in ("B", "GIFT CARD", "A")],
        },
    )
    assert priced["points"]["earned"] == 28  # 1000 + 400 net
    assert [event["points"]["taken_back"] for event in priced["refunds"]] == [8, 0, 20]


def test_of_a_line_the_units_that_are_kept_are_priced_again() -> None:
    lines = [{"line": "1", "variant": "A", "qty": 2, "discounts": [{"amount": 101}]}]
    priced = result(
        {"A": 100},
        lines=lines,
        rest={
            "tenders": [{"type": "card", "amount": 99}],
            "refunds": [{"return": [{"line": "1", "units": [2]}], "mode": "recompute"}],
        },
    )
    assert priced["lines"][0]["units"] == [49, 50]
    assert priced["refunds"][0]["amount"] == 50


def test_what_was_taken_off_by_hand_is_taken_off_again_as_far_as_it_goes() -> None:
    # A costs 20 by the limited offer, B 50 by hand, C and D 500 each: 1070. Without A and D the
    # limited offer brings B to 20, by hand to 0, and C costs 1000: 70 come back.
    limited = item(off={"price": 20}, limit=1, scope={"variants": ["A", "B"]})
    pair = {"kind": "tiers", "tiers": [{"min": 2, "off": {"percent": "50"}}]}
    lines: list[Case] = [{"line": name, "variant": name, "qty": 1} for name in "ABCD"]
    lines[1]["discounts"] = [{"amount": 50}]
    back = [{"line": "A", "qty": 1}, {"line": "D", "qty": 1}]
    priced = result(
        {"A": 100, "B": 100, "C": 1000, "D": 1000},
        limited,
        {**pair, "scope": {"variants": ["C", "D"]}},
        lines=lines,
        rest={
            "tenders": [{"type": "card", "amount": 1070}],
            "refunds": [{"return": back, "mode": "recompute"}],
        },
    )
    assert paid(priced) == {"A": 20, "B": 50, "C": 500, "D": 500}
    assert priced["refunds"][0]["amount"] == 70


def test_an_even_exchange_moves_no_money() -> None:
    priced = result(
        {"A": 500, "B": 500},
        lines=[{"line": "1", "variant": "A", "qty": 1}],
        rest={
            "tenders": [{"type": "card", "amount": 500}],
            "exchange": {
                "return": [{"line": "1", "qty": 1}],
                "basket": {"at": MIDDAY, "lines": [{"line": "1", "variant": "B", "qty": 1}]},
                "tenders": [{"type": "cash", "amount": 100}],
            },
        },
    )
    exchange = priced["exchange"]
    assert (exchange["balance"], exchange["tenders"], exchange["change"]) == (0, [], 0)


def test_the_largest_basket_is_priced_with_promotions_that_overlap() -> None:
    names = [f"V{number}" for number in range(40)]
    pair = {"kind": "buy_get", "buy": {"count": 1}, "get": {"count": 1}}
    offers: list[Case] = [
        {**pair, "scope": {"categories": ["all"]}},
        {**pair, "same": True, "get": {"count": 1, "off": {"percent": "50"}}},
        {**pair, "get": {"count": 1, "scope": {"variants": names[:3]}}},
        {"kind": "bundle", "slots": [{"count": 2}, {"count": 1}], "price": 500},
        item(off={"percent": "45"}, limit=500),
        item(off=TEN, stackable=True),
    ]
    lines = [{"line": str(n), "variant": names[n % 40], "qty": 1} for n in range(2000)]
    prices = {name: 100 + 7 * number for number, name in enumerate(names)}
    priced = result(prices, *offers, lines=lines)
    assert len(paid(priced)) == 2000
    assert priced["total"] == priced["subtotal"] - priced["discount"]


def test_an_exchange_for_less_needs_the_tenders_of_the_sale() -> None:
    exchange = {
        "return": [{"line": "A", "qty": 1}],
        "basket": {"at": MIDDAY, "lines": []},
        "tenders": [],
    }
    assert result({"A": 500}, rest={"exchange": exchange})["error"]["code"] == "tenders_missing"

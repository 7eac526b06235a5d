"""Pricing cases for tests: comparing results as the specification asks, and random cases."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as some

FREE = frozenset({"at", "name", "message", "text"})
CURRENCIES = ("EUR", "USD", "JPY", "CHF", "KWD")
ROUNDINGS = ("half_up", "half_even", "half_down", "down", "up")
CATEGORIES = ("food", "drink", "toys")
TAXES = ("S", "R", "Z", "X")
COUPONS = ("ONE", "TWO", "NOBODY KNOWS")

Case = dict[str, Any]
Draw = Callable[[some.SearchStrategy[Any]], Any]


def disagreements(expected: Any, result: Any, path: str = "") -> list[str]:
    """Where a result differs: by value and JSON type, lists in order, discounts as a set.

    A field that only the result has is free to be there.
    """
    if isinstance(expected, dict) and isinstance(result, dict):
        named = [key for key in expected if key not in FREE]
        missing = [f"{path}.{key} is missing" for key in named if key not in result]
        return missing + [
            problem
            for key in named
            if key in result
            for problem in disagreements(expected[key], result[key], f"{path}.{key}")
        ]
    if isinstance(expected, list) and isinstance(result, list):
        if len(expected) != len(result):
            return [f"{path}: {len(expected)} expected, {len(result)} found"]
        if path.endswith(".discounts"):
            expected, result = sorted(expected, key=_discount), sorted(result, key=_discount)
        return [
            problem
            for at, (one, other) in enumerate(zip(expected, result, strict=True))
            for problem in disagreements(one, other, f"{path}[{at}]")
        ]
    if type(expected) is not type(result) or expected != result:
        return [f"{path}: {expected!r} expected, {result!r} found"]
    return []


def _discount(row: dict[str, Any]) -> tuple[str, str, int]:
    return row["reason"], row["promotion"], row["amount"]


# --- random cases: small, and hostile in how their parts overlap ----------------------------------

_money = some.integers(0, 2000) | some.sampled_from((1, 99, 100, 999, 1000))
_percents = some.sampled_from(("0", "3.3", "10", "12.5", "33.333333", "50", "100"))
_percent_off = _percents.map(lambda percent: {"percent": percent})
_amount_off = _money.map(lambda amount: {"amount": amount})
_price_off = _money.map(lambda price: {"price": price})
_offs = _percent_off | _amount_off | _price_off


@some.composite
def settings(draw: Draw, tax_levels: tuple[str, ...] = ("receipt", "line")) -> Case:
    rounding = some.sampled_from(ROUNDINGS)
    made = {
        "currency": draw(some.sampled_from(CURRENCIES)),
        "tax_mode": draw(some.sampled_from(("inclusive", "exclusive"))),
        "tax_level": draw(some.sampled_from(tax_levels)),
        "tax_rounding": draw(rounding),
        "price_rounding": draw(rounding),
        "cash": {"increment": draw(some.sampled_from((1, 5, 10))), "rounding": draw(rounding)},
        "tax_rates": [
            {"category": "S", "rate": "19.0"},
            {"category": "R", "rate": draw(some.sampled_from(("7", "8.875", "19")))},
            {"category": "Z", "rate": "0"},
            {"category": "X", "rate": "exempt"},
            {"category": "R", "rate": "5", "to": "2020-01-01"},
        ],
        "refund": {
            "mode": draw(some.sampled_from(("keep", "recompute"))),
            "tenders": draw(some.sampled_from(("order", "proportional"))),
        },
    }
    if draw(some.booleans()):
        made["points"] = {
            "earn_per": draw(some.sampled_from((1, 33, 100))),
            "earn_points": draw(some.integers(1, 3)),
            "value": draw(some.integers(1, 3)),
            "base": draw(some.sampled_from(("gross", "net"))),
        }
    return made


@some.composite
def variants(draw: Draw, deposits: bool = True) -> list[Case]:
    made = []
    for number in range(draw(some.integers(1, 5))):
        variant = {
            "id": f"V{number}",
            "price": draw(_money),
            "tax": draw(some.sampled_from(TAXES)),
            "category": draw(some.sampled_from(CATEGORIES)),
        }
        # What is rare in a shop is rare here, so that most baskets have something to combine.
        match draw(some.integers(0, 9)):
            case 0:
                variant["unit"] = "kg"
            case 1:
                variant["discountable"] = False
            case 2:
                variant["points"] = False
            case 3 if deposits:
                variant["deposit"] = {"amount": 25}
            case 4 if deposits:
                variant["deposit"] = {"amount": 8, "tax": "X"}
            case 5 if deposits:
                variant["kind"] = "deposit_return"
        made.append(variant)
    return made


_scopes = some.fixed_dictionaries(
    {},
    optional={
        "variants": some.lists(some.sampled_from(("V0", "V1", "V2")), max_size=2),
        "categories": some.lists(some.sampled_from(CATEGORIES), max_size=2),
        "not_variants": some.lists(some.sampled_from(("V0", "V3")), max_size=1),
    },
)


def _kind(kind: str, **fields: some.SearchStrategy[Any]) -> some.SearchStrategy[Case]:
    return some.fixed_dictionaries({"kind": some.just(kind), **fields})


_limits = some.integers(1, 4)
_counts = some.integers(1, 3)
_tiers = some.dictionaries(some.integers(1, 6), _offs, min_size=1, max_size=3).map(
    lambda tiers: [{"min": least, "off": tiers[least]} for least in sorted(tiers)]
)
_kinds = some.one_of(
    _kind("item", scope=_scopes, off=_offs, stackable=some.booleans()),
    _kind("item", scope=_scopes, off=_offs, limit=_limits),
    _kind("tiers", scope=_scopes, tiers=_tiers, stackable=some.booleans()),
    _kind("tiers", scope=_scopes, tiers=_tiers, limit=_limits),
    _kind(
        "buy_get",
        buy=some.fixed_dictionaries({"count": _counts, "scope": _scopes}),
        get=some.fixed_dictionaries({"count": _counts}, optional={"off": _offs}),
        same=some.booleans(),
    ),
    _kind(
        "buy_get",
        buy=some.fixed_dictionaries({"count": _counts, "scope": _scopes}),
        get=some.fixed_dictionaries({"count": _counts, "scope": _scopes, "off": _offs}),
        limit=_limits,
    ),
    _kind(
        "bundle",
        slots=some.lists(
            some.fixed_dictionaries({"count": some.integers(1, 2), "scope": _scopes}),
            min_size=1,
            max_size=3,
        ),
        price=_money,
    ),
    _kind(
        "basket",
        scope=_scopes,
        off=_percent_off | _amount_off,
        threshold=_money,
        stackable=some.booleans(),
    ),
    _kind(
        "basket",
        scope=_scopes,
        off=_amount_off,
        threshold=some.integers(1, 1000),
        repeat=some.just(True),
        limit=_limits,
    ),
)
_common = some.fixed_dictionaries(
    {"priority": some.integers(0, 1)},
    optional={
        "group": some.sampled_from(("X", "Y")),
        "coupon": some.sampled_from(COUPONS[:2]),
        "members": some.booleans(),
        "hours": some.sampled_from((["09:00", "13:00"], ["22:00", "13:00"])),
    },
)


@some.composite
def promotions(draw: Draw) -> list[Case]:
    pairs = draw(some.lists(some.tuples(_kinds, _common), max_size=5))
    return [{"id": f"P{at}", **kind, **common} for at, (kind, common) in enumerate(pairs)]


@some.composite
def lines(draw: Draw, sold: list[Case], manual: bool = True) -> list[Case]:
    made = []
    for number in range(draw(some.integers(1, 5))):
        variant = draw(some.sampled_from(sold))
        line = {"line": str(number), "variant": variant["id"]}
        if variant.get("unit") == "kg":
            line["kg"] = f"{draw(some.integers(1, 3000)) / 1000:.3f}"
        else:
            line["qty"] = draw(some.integers(1, 4))
        discountable = variant.get("discountable", True) and "kind" not in variant
        match draw(some.integers(0, 7)):
            case 0:
                line["override"] = draw(_money)
            case 1 if manual and discountable:
                line["discounts"] = [{"id": "dent", "percent": draw(_percents)}]
        made.append(line)
    return made


@some.composite
def cases(
    draw: Draw,
    *,
    deposits: bool = True,
    manual_lines: bool = True,
    tax_levels: tuple[str, ...] = ("receipt", "line"),
) -> Case:
    """A random case without tenders; settings, promotions and baskets of every kind."""
    sold = draw(variants(deposits))
    basket = {
        "at": draw(some.sampled_from(("2026-07-15T12:00:00", "2026-07-18T23:30:00"))),
        "lines": draw(lines(sold, manual_lines)),
        "customer": {"member": draw(some.booleans()), "points": draw(some.integers(0, 500))},
        "coupons": draw(some.lists(some.sampled_from(COUPONS), max_size=3)),
        "tax_exempt": draw(some.integers(0, 9)) == 0,
    }
    if draw(some.integers(0, 3)) == 0:
        basket["discounts"] = [{"percent": draw(_percents)}]
    prices = some.dictionaries(some.sampled_from([v["id"] for v in sold]), _money)
    return {
        "id": "random",
        "settings": draw(settings(tax_levels)),
        "catalogue": {
            "variants": sold,
            "price_lists": [
                {"id": f"L{at}", "priority": at % 2, "prices": held}
                for at, held in enumerate(draw(some.lists(prices, max_size=2)))
            ],
        },
        "promotions": draw(promotions()),
        "basket": basket,
    }


def units_of(result: Case) -> list[tuple[str, int, int, int]]:
    """(line, unit, paid, tax) of a result, in unit order."""
    return [
        (line["line"], number, paid, tax)
        for line in result["lines"]
        for number, (paid, tax) in enumerate(zip(line["units"], line["unit_tax"], strict=True), 1)
    ]


def paid_back_units(case: Case, result: Case) -> list[tuple[str, int]]:
    """The units that may be refunded: all but the empties paid out."""
    empties = {v["id"] for v in case["catalogue"]["variants"] if v.get("kind") == "deposit_return"}
    return [
        (line["line"], number)
        for line in result["lines"]
        if line["variant"] not in empties or line["line"].endswith("+d")
        for number in range(1, len(line["units"]) + 1)
    ]


@some.composite
def paid(draw: Draw, case: Case, total: int) -> list[Case]:
    """Tenders that pay a total: some points, some cards and the like, the rest in cash."""
    tenders: list[Case] = []
    left = total
    rule = case["settings"].get("points")
    if rule and left > 0:
        most = min(case["basket"]["customer"]["points"], left // rule["value"])
        points = draw(some.integers(0, most))
        tenders.append({"type": "points", "points": points})
        left -= points * rule["value"]
    for type_ in draw(some.lists(some.sampled_from(("card", "gift", "voucher")), max_size=3)):
        amount = draw(some.integers(0, max(0, left)))
        if left >= amount:
            tenders.append({"type": type_, "amount": amount})
            left -= amount
    enough = max(0, left) + case["settings"]["cash"]["increment"]
    tenders.append({"type": "cash", "amount": enough // 2})
    tenders.append({"type": "cash", "amount": enough - enough // 2})
    return list(draw(some.permutations(tenders)))


@some.composite
def refunds(draw: Draw, units: list[tuple[str, int]]) -> list[Case]:
    """Events that bring all units back, in any order and grouping and in any mode."""
    events: list[Case] = []
    left = list(draw(some.permutations(units)))
    while left:
        size = draw(some.integers(1, len(left)))
        now, left = left[:size], left[size:]
        by_line: dict[str, list[int]] = {}
        for line, number in now:
            by_line.setdefault(line, []).append(number)
        event: Case = {"return": [{"line": name, "units": n} for name, n in by_line.items()]}
        mode = draw(some.sampled_from((None, "keep", "recompute")))
        if mode:
            event["mode"] = mode
        events.append(event)
    return events

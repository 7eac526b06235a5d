"""The typed way in, as programs call it: values in, values out, errors raised."""

from datetime import datetime

import pytest

from sync.shop import pricing
from sync.shop.pricing import GoodsAccount, Manual, PricingError, SoldUnit, Wanted
from sync.shop.pricing.promotions import Item, Off

NOW = datetime(2026, 3, 14, 10, 30)


def test_a_book_is_built_once_and_prices_each_basket() -> None:
    settings = pricing.Settings(
        currency="EUR", tax_rates=(pricing.TaxRate("standard", pricing.Rate.parse("19")),)
    )
    book = pricing.PriceBook(settings)
    mug = pricing.Variant(id="mug", price=1290, tax="standard")
    for quantity in (1, 2, 3):
        line = pricing.Line(line="1", variant=mug, quantity=quantity)
        priced = pricing.price(book, pricing.Basket(at=NOW, lines=(line,)))
        assert priced.total == 1290 * quantity
        assert priced.lines[0].quantity == quantity
        settlement = pricing.settle(settings, priced.total, [pricing.Tender("card", priced.total)])
        assert settlement.tenders == (pricing.TenderRow("card", priced.total, priced.total),)


def test_two_promotions_of_one_id_are_no_book() -> None:
    settings = pricing.Settings(currency="EUR")
    twice = tuple(Item(id="P", off=Off("amount", amount)) for amount in (1, 2))
    with pytest.raises(PricingError, match="promotion_invalid"):
        pricing.PriceBook(settings, twice)


@pytest.mark.parametrize("fields", [{}, {"percent": 1, "amount": 1}])
def test_a_discount_by_hand_is_either_a_percentage_or_an_amount(fields: dict[str, int]) -> None:
    with pytest.raises(PricingError, match="bad_discount"):
        Manual(**fields)  # type: ignore[arg-type]


def test_units_from_a_record_can_be_kept_but_not_priced_again() -> None:
    units = [SoldUnit("1", number, 500, 80) for number in (1, 2)]
    account = GoodsAccount(units, returned=units[:1])
    with pytest.raises(PricingError, match="not_returnable"):
        account.take_back([Wanted("1", units=(1,))])
    with pytest.raises(PricingError, match="cannot be priced again"):
        account.take_back([Wanted("1", quantity=1)], "recompute")


def test_a_refused_return_leaves_the_account_as_it_was() -> None:
    account = GoodsAccount([SoldUnit("1", number, 500, 80) for number in (1, 2)])
    with pytest.raises(PricingError, match="not_returnable"):
        account.take_back([Wanted("1", units=(1,)), Wanted("1", units=(3,))])
    with pytest.raises(PricingError, match="cannot be priced again"):
        account.take_back([Wanted("1", quantity=1)], "recompute")
    assert account.take_back([Wanted("1", quantity=2)]).amount == 1000

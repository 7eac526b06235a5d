"""The journeys of the tour, each a test: real processes, windows, keys, sockets and files."""

from tour.journeys.outage import outage
from tour.journeys.returns import returns
from tour.journeys.sale import sale
from tour.shop import Shop
from tour.story import Story


def test_goods_are_sold_for_cash_and_the_receipt_is_printed(shop: Shop, story: Story) -> None:
    sale(shop, story)


def test_goods_come_back_for_what_was_paid_and_never_twice(shop: Shop, story: Story) -> None:
    returns(shop, story)


def test_no_sale_is_lost_or_doubled_when_line_and_power_fail(shop: Shop, story: Story) -> None:
    outage(shop, story)

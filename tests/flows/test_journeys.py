"""The journeys of the tour, each a test: real processes, windows, keys, sockets and files."""

from tour.journeys.kiosk import kiosk
from tour.journeys.language import language
from tour.journeys.outage import outage
from tour.journeys.pickup import pickup
from tour.journeys.profile import profile
from tour.journeys.returns import returns
from tour.journeys.sale import sale
from tour.shop import Shop
from tour.story import Story


def test_a_shopper_finds_goods_and_orders_them_for_pickup(shop: Shop, story: Story) -> None:
    kiosk(shop, story)


def test_goods_are_sold_for_cash_and_the_receipt_is_printed(shop: Shop, story: Story) -> None:
    sale(shop, story)


def test_an_unpaid_order_is_picked_paid_and_handed_over_once(shop: Shop, story: Story) -> None:
    pickup(shop, story)


def test_a_customer_of_all_channels_is_found_during_a_sale(shop: Shop, story: Story) -> None:
    profile(shop, story)


def test_goods_come_back_for_what_was_paid_and_never_twice(shop: Shop, story: Story) -> None:
    returns(shop, story)


def test_no_sale_is_lost_or_doubled_when_line_and_power_fail(shop: Shop, story: Story) -> None:
    outage(shop, story)


def test_till_desk_and_kiosk_turn_german_and_back(shop: Shop, story: Story) -> None:
    language(shop, story)

"""The journeys of the tour, in the order they are shown."""

from collections.abc import Callable

from tour.journeys.kiosk import kiosk
from tour.journeys.language import language
from tour.journeys.outage import outage
from tour.journeys.pickup import pickup
from tour.journeys.profile import profile
from tour.journeys.returns import returns
from tour.journeys.sale import sale
from tour.shop import Shop
from tour.story import Story

JOURNEYS: dict[str, Callable[[Shop, Story], None]] = {
    "kiosk": kiosk,
    "sale": sale,
    "pickup": pickup,
    "profile": profile,
    "returns": returns,
    "outage": outage,
    "language": language,
}

"""What a return is about: a receipt or an order as the hub knows it, with pictures of its goods."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sync import wire
from sync.replica.client import HubClient
from sync.shop import codes
from sync.store import catalogue
from sync.store.files import DeviceFiles

Ask = Callable[[], wire.Origin]


@dataclass(frozen=True)
class Found:
    """An origin with the pictures of its goods, by variant."""

    origin: wire.Origin
    pictures: dict[str, str]


def question(client: HubClient, text: str) -> Ask | None:
    """What to ask the hub for this scan or typed number; None where it is neither."""
    match codes.classify(text):
        case codes.ReceiptCode(code=code):
            return partial(client.find_sale, code=code)
        case codes.ReceiptNumber(number=number) | codes.OrderNumber(number=number):
            return partial(client.find_sale, number=number)
        case _:
            return None


def look(files: DeviceFiles, ask: Ask) -> Found:
    """Ask the hub, and look in the catalogue for pictures."""
    origin = ask()
    found = catalogue.variants(files.cache, {line.variant for line in origin.lines})
    pictures = {
        key: next(
            (image.hash for image in (*one.variant.images, *one.product.images) if image.hash), ""
        )
        for key, one in found.items()
    }
    return Found(origin, pictures)

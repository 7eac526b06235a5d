"""GET /v1/sales: what was sold, as the returns screen needs it."""

from litestar import get

from sync import wire
from sync.hub.api.access import only
from sync.hub.hub import Hub
from sync.hub.problems import Refusal
from sync.hub.returning import origin
from sync.hub.times import stamp


@get("/sales", guards=[only("till", "desk")], sync_to_thread=True)
def find(hub: Hub, number: str = "", code: str = "") -> wire.Origin:
    """By receipt or order number, or by a receipt's signed code."""
    if bool(number) == bool(code):
        raise Refusal("bad-request", "either number or code is needed", field="number")
    with hub.database.read() as connection:
        goods = origin.by_code(connection, code) if code else origin.by_number(connection, number)
        if goods is None:
            raise Refusal("not-found", "no sale or order has this number")
        return origin.show(connection, goods, stamp(hub.clock()))

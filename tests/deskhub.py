"""A hub for tests of the pickup desk: the rules of an order's steps, and a line that can fail."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import cast

import msgspec

from sync import wire
from sync.http import Refused, Unreachable
from sync.replica.client import HubClient
from sync.shop import orders as rules

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
GTIN = {"mug-clay": "02000000000015", "plate": "02000000000039", "lamp": "02000000000053"}


def stamp(minutes: float) -> str:
    """So many minutes from now, as the wire has it."""
    return (NOW + timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")


def order_line(line: str, variant: str, quantity: int, **changes: object) -> wire.OrderLine:
    """So many pieces at 10.00 each; told apart by their variant."""
    priced = wire.Line(
        line=line,
        variant=variant,
        sku=variant.upper(),
        gtin=GTIN.get(variant, ""),
        name=variant,
        quantity=quantity,
        unit_price=1000,
        listed=1000 * quantity,
        amount=1000 * quantity,
        tax_rate="19",
        tax=160 * quantity,
        paid=1000 * quantity,
        units=[1000] * quantity,
        unit_tax=[160] * quantity,
    )
    return msgspec.structs.replace(wire.OrderLine(line=priced), **changes)


def an_order(number: str, lines: Iterable[wire.OrderLine], **changes: object) -> wire.Order:
    """A paid web order placed ten minutes ago and due in twenty."""
    lines = list(lines)
    total = sum(line.line.paid for line in lines)
    order = wire.Order(
        id=f"id-{number}",
        number=number,
        version=1,
        channel="web",
        store="mitte",
        state="placed",
        payment="paid",
        currency="EUR",
        lines=lines,
        subtotal=total,
        discount=0,
        taxes=[],
        total=total,
        paid=total,
        name="Customer 1042",
        placed_at=stamp(-10),
        due_at=stamp(20),
        steps=[wire.Step(state="placed", at=stamp(-10))],
    )
    return msgspec.structs.replace(order, **changes)


class FakeDeskHub:
    """Knows orders and their codes. `down` answers nothing; `loses` takes the next step and
    loses the answer."""

    def __init__(self, orders: Iterable[wire.Order], codes: Mapping[str, str]) -> None:
        self.orders = {order.id: order for order in orders}
        self.codes = dict(codes)
        self.steps: list[wire.Command] = []
        self.down = False
        self.loses = False
        self._answers: dict[str, wire.Applied] = {}

    def as_client(self) -> HubClient:
        """In the place of the one line to the hub."""
        return cast(HubClient, self)

    def command(self, order: str, command: wire.Command, *, key: str, **_: float) -> wire.Applied:
        if self.down:
            raise Unreachable("the hub is down")
        if key not in self._answers:
            self._answers[key] = self._apply(self.orders[order], command)
        if self.loses:
            self.loses = False
            raise Unreachable("the answer was lost")
        return self._answers[key]

    def open_order(self, code: str, **_: object) -> wire.Order:
        if self.down:
            raise Unreachable("the hub is down")
        if code not in self.codes:
            raise Refused(wire.Problem(type="code-wrong", title="", status=403))
        return self.orders[self.codes[code]]

    def change(self, order: str, **changes: object) -> wire.Order:
        """Something happens to an order elsewhere."""
        known = self.orders[order]
        changed = msgspec.structs.replace(known, version=known.version + 1, **changes)
        self.orders[order] = changed
        return changed

    def abort(self) -> None: ...

    def close(self) -> None: ...

    def _apply(self, order: wire.Order, asked: wire.Command) -> wire.Applied:
        self.steps.append(asked)
        proven = bool(asked.document) or self.codes.get(asked.proof) == order.id
        steps: dict[str, rules.Step] = {
            "accept": rules.Accept(),
            "start": rules.Start(),
            "pick": rules.Pick(asked.line, asked.quantity),
            "short": rules.Short(asked.line, asked.quantity),
            "ready": rules.Ready(asked.place),
            "arrive": rules.Arrive(asked.place),
            "collect": rules.Collect(proven),
            "cancel": rules.Cancel(),
        }
        try:
            after = rules.take(_values(order), steps[asked.do])
        except rules.Refused as refused:
            if refused.why == "wrong_state":
                return wire.Applied(done=False, order=order)
            raise Refused(wire.Problem(type="bad-request", title="", status=400)) from refused
        return wire.Applied(done=True, order=self._kept(order, after, asked))

    def _kept(self, order: wire.Order, after: rules.Order, asked: wire.Command) -> wire.Order:
        lines = {line.line: line for line in after.lines}
        reason = asked.reason or "not_found"
        moved = after.state != order.state
        due = {"ready": stamp(60), "partially_ready": stamp(60)}.get(after.state, order.due_at)
        return self.change(
            order.id,
            state=after.state,
            place=after.place,
            picker=asked.staff if after.state == "picking" else order.picker,
            due_at=due,
            steps=[*order.steps, wire.Step(state=after.state, at=stamp(0))]
            if moved
            else order.steps,
            lines=[
                msgspec.structs.replace(
                    line,
                    picked=lines[line.line.line].picked,
                    short=msgspec.convert({"quantity": short, "reason": reason}, type=wire.Shortage)
                    if (short := lines[line.line.line].short)
                    else None,
                )
                for line in order.lines
            ],
        )


def _values(order: wire.Order) -> rules.Order:
    return rules.Order(
        state=order.state,
        settled=order.payment == "paid",
        place=order.place,
        lines=tuple(
            rules.Line(
                line=line.line.line,
                quantity=line.line.quantity,
                picked=line.picked,
                short=line.short.quantity if line.short else 0,
                if_short=line.if_short,
            )
            for line in order.lines
        ),
    )

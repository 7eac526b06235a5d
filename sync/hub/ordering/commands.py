"""Steps of an order: first wins, and who comes late is told where the order is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Literal, get_args

import msgspec

from sync import wire
from sync.hub import loyalty
from sync.hub.ordering import opening, payment, values
from sync.hub.problems import Refusal
from sync.hub.secrecy import Secrecy
from sync.hub.store import catalogue, devices, orders, stock
from sync.hub.store.database import Write
from sync.hub.times import instant, stamp
from sync.shop import orders as rules

ARRIVED_TARGET = timedelta(minutes=5)

ShortReason = Literal["not_found", "damaged", "sold"]

_REFUSALS: Mapping[rules.Why, str] = {
    "unknown_line": "bad-request",
    "wrong_quantity": "bad-request",
    "place_missing": "bad-request",
    "not_picked": "not-picked",
    "unpaid": "not-paid",
    "proof_missing": "code-wrong",
}


def command(
    write: Write, secrecy: Secrecy, device: devices.Device, id_: str, asked: wire.Command
) -> wire.Applied | Refusal:
    """Take a step of an order of this device's store.

    A wrong pickup code is counted, so that Refusal is returned, not raised: the transaction that
    counts it must stand.
    """
    kept = orders.find(write.connection, id_, lock=True)
    if kept is None or kept.order.store != device.store:
        raise Refusal("not-found", "this store has no such order")
    step = _step(asked)
    if asked.do == "collect":
        if asked.proof:
            wrong = opening.wrong_proof(write, secrecy, device, kept, asked.proof)
            if wrong is not None:
                return wrong
        step = rules.Collect(proven=bool(asked.proof or asked.document))
    if asked.do == "cancel" and kept.being_paid(write.at):
        raise Refusal("being-paid", until=kept.paying_until)
    before = values.to_rules(kept.order)
    try:
        after = rules.take(before, step)
    except rules.Refused as refused:
        if refused.why == "wrong_state":
            return wire.Applied(done=False, order=kept.order)
        raise Refusal(_REFUSALS[refused.why], str(refused)) from refused
    saved = apply(write, kept, after, by=asked.staff, asked=asked)
    return wire.Applied(done=True, order=saved.order)


def apply(
    write: Write,
    kept: orders.Kept,
    after: rules.Order,
    *,
    by: str,
    asked: wire.Command | None = None,
) -> orders.Kept:
    """Write a step down: the order, what it keeps of the stock, what it owes."""
    order = _changed(write, kept.order, after, by, asked)
    _move_stock(write, kept.order, order)
    saved = orders.save(write, replace(kept, order=order))
    if order.state != kept.order.state and order.state == "collected":
        _earn(write, order)
    if order.paid:
        payment.owe(write, order)
    return saved


def _step(asked: wire.Command) -> rules.Step:
    match asked.do:
        case "accept":
            return rules.Accept()
        case "start":
            return rules.Start()
        case "pick":
            return rules.Pick(asked.line, asked.quantity)
        case "short":
            if asked.reason not in get_args(ShortReason):
                raise Refusal("bad-request", "not_found, damaged or sold", field="reason")
            return rules.Short(asked.line, asked.quantity)
        case "ready":
            return rules.Ready(asked.place)
        case "arrive":
            return rules.Arrive(asked.place)
        case "collect":
            return rules.Collect(proven=False)
        case "cancel":
            return rules.Cancel()


def _changed(
    write: Write,
    order: wire.Order,
    after: rules.Order,
    by: str,
    asked: wire.Command | None,
) -> wire.Order:
    lines = {line.line: line for line in after.lines}
    changed = msgspec.structs.replace(
        order,
        state=after.state,
        lines=[_line(line, lines[line.line.line], asked) for line in order.lines],
        place=after.place,
    )
    if after.state != order.state:
        step = wire.Step(state=after.state, at=write.at, by=by, note=_note(asked))
        changed = msgspec.structs.replace(changed, steps=[*order.steps, step])
        changed = _timed(write, changed)
        if after.state == "picking":
            changed = msgspec.structs.replace(changed, picker=by)
    if not order.paid and orders.is_open(changed):
        changed = values.priced(changed, values.coming(changed))
    return changed


def _note(asked: wire.Command | None) -> str:
    """What belongs to the step: the proof of a handover, a reason, where somebody waits."""
    if asked is None:
        return ""
    if asked.do == "collect":
        return "code" if asked.proof else asked.document
    return asked.reason or asked.place


def _line(line: wire.OrderLine, after: rules.Line, asked: wire.Command | None) -> wire.OrderLine:
    short = line.short
    if after.short == 0:
        short = None
    elif short is None or short.quantity != after.short:
        reason = short.reason if short else "not_found"
        if asked is not None and asked.do == "short":
            reason = msgspec.convert(asked.reason, type=ShortReason)
        short = wire.Shortage(quantity=after.short, reason=reason)
    return msgspec.structs.replace(line, picked=after.picked, short=short)


def _timed(write: Write, order: wire.Order) -> wire.Order:
    """The target of the new state: until when it is to be ready, collected or handed over."""
    settings = catalogue.require_store(write.connection, order.store)
    now = instant(write.at)
    match order.state:
        case "ready" | "partially_ready":
            until = stamp(now + timedelta(days=settings.hold_days))
            return msgspec.structs.replace(order, due_at=until, held_until=until)
        case "arrived":
            return msgspec.structs.replace(order, due_at=stamp(now + ARRIVED_TARGET))
        case "placed" | "accepted" | "picking":
            return order
        case _:
            return msgspec.structs.replace(order, due_at="", held_until="")


def _move_stock(write: Write, before: wire.Order, after: wire.Order) -> None:
    was, is_ = values.to_rules(before), values.to_rules(after)
    kept_before, kept_after = rules.reserved(was), rules.reserved(is_)
    gone = rules.issued(was, is_)
    variants = {line.line.line: line.line.variant for line in after.lines}
    moves = [
        stock.Move(
            after.store,
            variant,
            on_hand=-gone[line],
            reserved=kept_after[line] - kept_before[line],
        )
        for line, variant in variants.items()
    ]
    reason: stock.Reason = "handover" if after.state == "collected" else "order"
    stock.move(write, moves, reason=reason, reference=after.id)


def _earn(write: Write, order: wire.Order) -> None:
    """What was paid where it was ordered earns its points with the goods; a till's sale did."""
    if not opening.paid_at_till(write, order):
        loyalty.earn(write, order.customer, order.id, values.worth(order), order.currency)

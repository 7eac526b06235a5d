"""The slip of a pickup order: its number to be called by, its code as proof, what to do now."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pos.receipts import parts
from pos.receipts.layout import AnyRow, Feed, Layout, Pair, Qr, Rule, Text
from pos.receipts.words import Words, fill
from sync.wire import Order, Store


def pickup_slip(order: Order, store: Store, words: Words, *, pickup_code: str) -> Layout:
    """What the shopper takes from the kiosk.

    The number is public and big; the pickup code is the proof, so it stands apart and is
    printed nowhere else. No name and no contact is on the slip: it may be lost.
    """
    currency = order.currency
    goods: list[AnyRow] = [
        Pair(
            left=words.times(item.line.quantity, item.line.name or item.line.sku),
            right=words.amount(item.line.paid, currency),
        )
        for item in order.lines
    ]
    return Layout(
        language=words.language,
        copy_mark=words.translate("Receipt", "COPY"),
        rows=(
            *parts.head(store),
            Text(text=words.translate("Receipt", "Your order"), align="center"),
            Text(text=order.number, align="center", size="huge", bold=True),
            Feed(),
            Qr(text=pickup_code, big=True),
            Feed(),
            Text(text=words.translate("Receipt", "Your pickup code"), align="center"),
            Text(text=spaced(pickup_code), align="center", size="large", bold=True),
            Feed(),
            Rule(weight="thick"),
            Text(text=words.translate("Receipt", "What to do now"), bold=True),
            *(
                Text(text=step, marker=f"{at}. ")
                for at, step in enumerate(_steps(order, store, words), start=1)
            ),
            Feed(),
            parts.thin(),
            Text(text=currency, align="right"),
            *goods,
            parts.thin(),
            Pair(
                left=_total_label(order, words),
                right=words.money(order.total, currency),
                size="large",
                bold=True,
            ),
            Feed(),
            *parts.end(
                words.translate(
                    "Receipt", "Keep this slip safe:\nwhoever shows the code gets the goods."
                ),
            ),
        ),
    )


def spaced(pickup_code: str) -> str:
    """`TP4F7K29QXZM` as people read it: `TP 4F7K2 9QXZM`."""
    return " ".join(filter(None, (pickup_code[:2], pickup_code[2:7], pickup_code[7:])))


def _total_label(order: Order, words: Words) -> str:
    if order.payment == "unpaid":
        return words.translate("Receipt", "To pay")
    return words.translate("Receipt", "Paid")


def _steps(order: Order, store: Store, words: Words) -> list[str]:
    steps = []
    if order.payment == "unpaid":
        steps.append(words.translate("Receipt", "Pay at any till: have this code scanned there."))
    due = _local(order.due_at, store)
    if due is not None:
        ready = words.translate("Receipt", "We have everything ready by about %1.")
        steps.append(fill(ready, words.moment(due)))
    else:
        steps.append(words.translate("Receipt", "We tell you when everything is ready."))
    steps.append(
        fill(
            words.translate("Receipt", "Show this code at the pickup desk of %1."),
            store.name,
        )
    )
    if store.hold_days > 0:
        steps.append(words.kept_for(store.hold_days))
    return steps


def _local(utc: str, store: Store) -> datetime | None:
    """A time of the hub as the clock in the store shows it.

    None where there is no time, or this machine does not know the store's time zone: no time
    on paper is better than one that is an hour off.
    """
    if not utc:
        return None
    try:
        return datetime.fromisoformat(utc).astimezone(ZoneInfo(store.time_zone))
    except ZoneInfoNotFoundError:
        return None

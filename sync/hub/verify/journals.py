"""Are the journals of the devices whole, and does each event count once?"""

from collections import Counter, defaultdict

import msgspec
from sqlalchemy import Connection, func, select

from sync import chain, wire
from sync.hub.store import devices, events
from sync.hub.store.schema import chains as chains_table
from sync.hub.store.schema import events as events_table
from sync.hub.store.schema import returns, sales, tasks
from sync.hub.verify.checked import Checked

_NUMBERED: dict[tuple[str, int], type[wire.Sale] | type[wire.Return]] = {
    ("sale", 1): wire.Sale,
    ("return", 1): wire.Return,
}
# An event that was not taken over into the tables has one of these tasks that says why.
_EXCUSES = frozenset(
    {"sale-repeated", "return-repeated", "bad-event", "not-projected", "event-not-allowed"}
)


def chains(connection: Connection) -> Checked:
    """Every event follows the one before it, unchanged, up to the device's mark."""
    faults: list[str] = []
    marks = connection.execute(select(chains_table)).all()
    checked = 0
    for mark in marks:
        name = _name(connection, mark.device)
        walked = chain.Chain(mark.device, mark.epoch)
        try:
            for raw, hash_ in events.hashed_chain(connection, mark.device, mark.epoch):
                walked.add(raw)
                if hash_ != walked.head:
                    faults.append(
                        f"{name}, epoch {mark.epoch}: event {walked.seq} has another hash beside it"
                    )
        except chain.ChainBroken as broken:
            faults.append(f"{name}, epoch {mark.epoch}: {broken}")
        else:
            if (walked.seq, walked.head) != (mark.seq, mark.hash):
                faults.append(
                    f"{name}, epoch {mark.epoch}: ends at event {walked.seq}, "
                    f"but the mark is {mark.seq}"
                )
        checked += walked.seq
    beyond = connection.execute(select(func.count()).select_from(events_table)).scalar_one()
    if not faults and beyond != checked:
        faults.append(f"{beyond - checked} events belong to no chain")
    return Checked(f"journals: {len(marks)} chains, {beyond} events", tuple(faults))


def receipt_numbers(connection: Connection) -> Checked:
    """Sales and returns of a journal are numbered from 1 without gaps, in the order they were
    made, and no number is used twice."""
    faults: list[str] = []
    seen: Counter[str] = Counter()
    counted = 0
    for mark in connection.execute(select(chains_table)):
        device = devices.find(connection, mark.device)
        last = 0
        for raw in events.chain(connection, mark.device, mark.epoch):
            event = chain.decode(raw)
            number = _number(event)
            if number is None:
                continue
            counted += 1
            seen[number] += 1
            last += 1
            code, _, rest = number.partition("-")
            counter = rest.rpartition("-")[2]
            where = f"event {event.seq} of {device.code if device else mark.device}"
            if device is not None and code != device.code:
                faults.append(f"{where} has number {number} of another device")
            if counter != f"{last:06}":
                faults.append(f"{where} has number {number} where {last:06} is next")
                last = int(counter) if counter.isdecimal() else last
    faults.extend(f"number {number} is used {n} times" for number, n in seen.items() if n > 1)
    return Checked(f"receipt numbers: {counted}", tuple(faults))


def projected_once(connection: Connection) -> Checked:
    """Every sale and return of a journal is in the tables exactly once, as it was journalled."""
    excused = {
        (row.device, row.epoch, row.seq)
        for row in connection.execute(
            select(tasks.c.device, tasks.c.epoch, tasks.c.seq).where(tasks.c.kind.in_(_EXCUSES))
        )
    }
    kept: dict[tuple[str, str, int], list[bytes]] = defaultdict(list)
    for table in (sales, returns):
        rows = connection.execute(
            select(table.c.device, table.c.epoch, table.c.seq, table.c.body)
            .where(table.c.epoch != "")
            .execution_options(yield_per=500)
        )
        for row in rows:
            kept[row.device, row.epoch, row.seq].append(row.body)
    faults: list[str] = []
    counted = 0
    for mark in connection.execute(select(chains_table)).all():
        for raw in events.chain(connection, mark.device, mark.epoch):
            event = chain.decode(raw)
            place = (event.device, event.epoch, event.seq)
            if (event.type, event.version) not in _NUMBERED or place in excused:
                kept.pop(place, None)
                continue
            counted += 1
            found = kept.pop(place, [])
            said = msgspec.json.decode(event.payload, type=_NUMBERED[event.type, event.version])
            if found != [msgspec.json.encode(said)]:
                where = f"event {event.seq} of {_name(connection, event.device)}"
                faults.append(f"{where} ({said.number}) is {len(found)} times in the tables")
    faults.extend(
        f"a record of event {seq} of {device} was never journalled" for device, _, seq in kept
    )
    return Checked(f"sales and returns in the tables: {counted}", tuple(faults))


def _number(event: wire.Event) -> str | None:
    """The receipt number an event uses up; None for one that has none, or cannot be read."""
    struct = _NUMBERED.get((event.type, event.version))
    if struct is None:
        return None
    try:
        receipt = msgspec.json.decode(event.payload, type=struct)
    except msgspec.DecodeError:
        return None
    return receipt.number


def _name(connection: Connection, device: str) -> str:
    found = devices.find(connection, device)
    return found.code if found else device

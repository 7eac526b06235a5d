"""What devices did reaches the hub exactly once, in its order and byte for byte."""

import msgspec
import pytest
from hubdevice import Enrols, HubDevice, priced, sale_of
from hubs import RunningHub
from sqlalchemy import Connection, select
from tinyshop import BOWL, MUG

from sync import chain, wire
from sync.http import Refused
from sync.hub.store import events, feed, sales, stock, tasks
from sync.hub.store.schema import quarantine


def pieces(hub: RunningHub, variant: str, store: str = "mitte") -> int:
    with hub.opened() as inside, inside.database.read() as connection:
        return stock.find(connection, store, [variant])[variant].on_hand


def raised(hub: RunningHub, device: HubDevice) -> set[str]:
    """Kinds of the open tasks that a device's events brought up."""
    with hub.opened() as inside, inside.database.read() as connection:
        return {task.kind for task in tasks.open_tasks(connection) if task.device == device.id}


def stored(hub: RunningHub, device: HubDevice) -> list[bytes]:
    with hub.opened() as inside, inside.database.read() as connection:
        return list(events.chain(connection, device.id, device.epoch))


def write_sales(device: HubDevice, number: int, goods: dict[str, int]) -> list[wire.Sale]:
    made = [sale_of(device, priced(goods)) for _ in range(number)]
    for sale in made:
        device.write("sale", sale)
    return made


def test_a_sale_is_stored_as_it_was_sent_and_takes_its_goods_off_the_stock(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, before = enrols("till"), pieces(hub, MUG)
    (sale,) = write_sales(device, 1, {MUG: 2})
    pushed = device.push()
    assert pushed.mark == wire.Mark(epoch=device.epoch, seq=1, hash=chain.digest(device.journal[0]))
    assert stored(hub, device) == device.journal
    assert pieces(hub, MUG) == before - 2
    with hub.opened() as inside, inside.database.read() as connection:
        assert sales.find_sale(connection, sale.id) == sale
    assert raised(hub, device) == set()


def test_events_sent_again_and_in_overlapping_runs_count_once(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, before = enrols("till"), pieces(hub, BOWL)
    write_sales(device, 6, {BOWL: 1})
    journal = device.journal
    for run in (journal[:3], journal[:3], journal[1:5], journal[:1], journal, journal):
        mark = device.push(run).mark
    assert mark.seq == 6
    assert stored(hub, device) == journal
    assert pieces(hub, BOWL) == before - 6


def test_events_that_leave_a_gap_are_refused_with_how_far_the_hub_is(
    enrols: Enrols,
) -> None:
    device = enrols("till")
    write_sales(device, 4, {MUG: 1})
    device.push(device.journal[:2])
    with pytest.raises(Refused) as refused:
        device.push(device.journal[3:])
    assert refused.value.problem.type == "gap"
    assert refused.value.problem.params["seq"] == "2"
    assert device.push(device.journal[2:]).mark.seq == 4


def test_a_run_whose_end_is_missing_is_taken_up_to_there_or_not_at_all(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, before = enrols("till"), pieces(hub, MUG)
    write_sales(device, 4, {MUG: 1})
    with pytest.raises(Refused):
        device.push([device.journal[0], device.journal[1], device.journal[3]])
    assert stored(hub, device) == []
    assert pieces(hub, MUG) == before


def test_the_mark_outlives_a_killed_hub_and_nothing_counts_twice_after_it(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, before = enrols("till"), pieces(hub, MUG)
    write_sales(device, 3, {MUG: 1})
    device.push(device.journal[:2])
    hub.kill()
    hub.start()
    hello = wire.Hello(protocol=wire.PROTOCOL, version="0.1", epoch=device.epoch, seq=3)
    mark = device.client.hello(hello).mark
    assert mark is not None
    assert (mark.seq, mark.hash) == (2, chain.digest(device.journal[1]))
    device.push()
    assert stored(hub, device) == device.journal
    assert pieces(hub, MUG) == before - 3


def test_another_history_under_the_same_name_is_kept_aside_and_shown_to_people(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, before = enrols("till"), pieces(hub, MUG)
    write_sales(device, 2, {MUG: 1})
    device.push()
    real = list(device.journal)
    # A copy of the till that sold something else since.
    device.journal = real[:1]
    write_sales(device, 3, {MUG: 5})
    pushed = device.push(device.journal[1:])
    assert pushed.mark.seq == 2
    assert pushed.quarantined == [2, 3, 4]
    assert pieces(hub, MUG) == before - 2
    assert stored(hub, device) == real
    assert raised(hub, device) == {"journal-forked"}
    # The real one goes on.
    device.journal = real
    write_sales(device, 1, {MUG: 1})
    assert device.push().mark.seq == 3


def test_a_revoked_device_is_heard_but_its_sales_are_kept_aside(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, before = enrols("till"), pieces(hub, MUG)
    write_sales(device, 2, {MUG: 1})
    device.push(device.journal[:1])
    assert hub.run("devices", "revoke", device.code).returncode == 0
    pushed = device.push()
    assert (pushed.mark.seq, pushed.quarantined) == (1, [1, 2])
    assert pieces(hub, MUG) == before - 1
    with hub.opened() as inside, inside.database.read() as connection:
        aside = connection.execute(select(quarantine).where(quarantine.c.device == device.id))
        assert [row.raw for row in aside] == device.journal
        key = feed_key(connection, device)
    assert key.revoked_at
    assert key.accepted == {device.epoch: 1}


def feed_key(connection: Connection, device: HubDevice) -> wire.DeviceKey:
    found = feed.body(connection, "chain", "device", device.id)
    assert isinstance(found, wire.DeviceKey)
    return found


@pytest.mark.parametrize(
    ("type_", "version"), [("teleported", 1), ("sale", 99)], ids=["unknown type", "newer version"]
)
def test_an_event_nobody_knows_is_stored_and_becomes_a_task(
    hub: RunningHub, enrols: Enrols, type_: str, version: int
) -> None:
    device = enrols("till")
    device.write(type_, sale_of(device, priced({MUG: 1})), version=version)
    write_sales(device, 1, {MUG: 1})
    assert device.push().mark.seq == 2
    assert stored(hub, device) == device.journal
    assert raised(hub, device) == {"unknown-event"}


def test_a_bad_event_does_not_block_the_next_one(hub: RunningHub, enrols: Enrols) -> None:
    device, before = enrols("till"), pieces(hub, MUG)
    device.write("sale", wire.Reprinted(store="mitte", staff="x", at="x", number="x"))
    write_sales(device, 1, {MUG: 1})
    assert device.push().mark.seq == 2
    assert raised(hub, device) == {"bad-event"}
    assert pieces(hub, MUG) == before - 1


def test_an_event_with_broken_text_does_not_block_the_next_one(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, before = enrols("till"), pieces(hub, MUG)
    raw = device.write("reprinted", wire.Reprinted(store="mitte", staff="x", at="x", number="?"))
    device.journal[-1] = raw.replace(b'"?"', b'"\xff"')
    write_sales(device, 1, {MUG: 1})
    assert device.push().mark.seq == 2
    assert raised(hub, device) == {"bad-event"}
    assert pieces(hub, MUG) == before - 1


def test_goods_the_shop_does_not_know_are_sold_all_the_same(
    hub: RunningHub, enrols: Enrols
) -> None:
    device = enrols("till")
    (sale,) = write_sales(device, 1, {"v-gone": 1})
    device.push()
    with hub.opened() as inside, inside.database.read() as connection:
        assert sales.find_sale(connection, sale.id) == sale
    assert raised(hub, device) == {"unknown-variant"}


def test_more_sold_than_there_was_makes_the_stock_negative_and_one_task(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, before = enrols("till", "hafen"), pieces(hub, BOWL, "hafen")
    write_sales(device, 2, {BOWL: before + 1})
    device.push()
    assert pieces(hub, BOWL, "hafen") == before - 2 * (before + 1)
    assert raised(hub, device) == {"oversold"}


def test_a_sale_that_does_not_add_up_is_stored_and_becomes_a_task(
    hub: RunningHub, enrols: Enrols
) -> None:
    device = enrols("till")
    good = sale_of(device, priced({MUG: 1}))
    bad = msgspec.structs.replace(good, total=good.total + 1)
    device.write("sale", bad)
    assert device.push().mark.seq == 1
    assert raised(hub, device) == {"sale-inconsistent"}


def test_a_kiosk_cannot_sell(hub: RunningHub, enrols: Enrols) -> None:
    kiosk, before = enrols("kiosk"), pieces(hub, MUG)
    write_sales(kiosk, 1, {MUG: 1})
    assert kiosk.push().mark.seq == 1
    assert raised(hub, kiosk) == {"event-not-allowed"}
    assert pieces(hub, MUG) == before


def test_a_run_must_be_of_the_device_that_signs_it_and_signed_at_its_head(
    hub: RunningHub, enrols: Enrols
) -> None:
    device, other = enrols("till"), enrols("till")
    write_sales(device, 1, {MUG: 1})
    with pytest.raises(Refused) as refused:
        other.push(device.journal)
    assert refused.value.problem.type == "bad-request"
    push = wire.Push(
        epoch=device.epoch,
        events=[msgspec.Raw(device.journal[0])],
        head=chain.sign_head(other.key, chain.digest(device.journal[0])),
    )
    with pytest.raises(Refused) as refused:
        device.client.push(push)
    assert refused.value.problem.type == "bad-signature"
    assert stored(hub, device) == []

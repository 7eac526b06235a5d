"""Devices are told at once that there is more, and only of what they may read."""

import threading
import time

import pytest
from hubdevice import Enrols, HubDevice, priced, sale_of
from hubs import RunningHub
from tinyshop import MUG

from sync.http import Refused
from sync.hub import bus
from sync.hub.hub import Hub
from sync.hub.store import catalogue

SECONDS = 1.0  # an order is to appear at the desk within one


def test_a_commit_is_told_to_who_listens_to_its_scopes(till: HubDevice, desk: HubDevice) -> None:
    with desk.client.live(["store:mitte", "chain"]) as notices:
        assert next(notices).scopes == ["store:mitte", "chain"]
        till.write("sale", sale_of(till, priced({MUG: 1})))
        started = time.monotonic()
        till.push(till.journal[-1:])
        assert next(notices).scopes == ["store:mitte"]
        assert time.monotonic() - started < SECONDS


def test_what_another_process_wrote_is_told_too(hub: RunningHub, desk: HubDevice) -> None:
    with desk.client.live(["chain"]) as notices:
        next(notices)
        with hub.opened() as inside, inside.database.write() as write:
            products = list(catalogue.known_variants(write.connection, [MUG]))
            found = catalogue.product_of(write.connection, products[0])
            assert found is not None
            write.publish("chain", "product", found[0].id, found[0])
        assert next(notices).scopes == ["chain"]


def test_a_look_that_fails_is_not_the_last(inside: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is busy for a moment must not end the notices of what others write."""
    looked = threading.Event()
    fails = iter((True, False))

    def positions() -> dict[str, int]:
        if next(fails, False):
            raise OSError("busy")
        looked.set()
        return {}

    monkeypatch.setattr(bus, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(inside.database, "positions", positions)
    watcher = bus.Watcher(inside.database, inside.bus)
    watcher.start()
    assert looked.wait(SECONDS)
    watcher.stop()


@pytest.mark.parametrize("scopes", [["staff:mitte"], ["chain", "staff:hafen"], [], ["x"]])
def test_a_device_listens_only_to_what_it_may_read(kiosk: HubDevice, scopes: list[str]) -> None:
    with pytest.raises(Refused) as refused, kiosk.client.live(scopes):
        pass
    assert refused.value.problem.type == "not-allowed"


def test_a_revoked_device_is_told_nothing_more(hub: RunningHub, enrols: Enrols) -> None:
    device = enrols("till")
    with device.client.live(["chain"]) as notices:
        next(notices)
        hub.run("devices", "revoke", device.code)
        assert list(notices) == []

"""Devices are told at once that there is more, and only of what they may read."""

import time

import pytest
from hubdevice import Enrols, HubDevice, priced, sale_of
from hubs import RunningHub
from tinyshop import MUG

from sync.http import Refused
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

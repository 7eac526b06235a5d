"""One hub process with the tiny shop for all tests of a module, and devices enrolled with it."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from hubdevice import Enrols, HubDevice
from hubs import RunningHub, running_hub
from tinyshop import tiny_shop

from sync import wire
from sync.hub.hub import Hub
from sync.hub.seeding import plant


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    with running_hub(tmp_path_factory.mktemp("shop") / "hub") as running:
        yield running


@pytest.fixture(scope="module")
def enrols(hub: RunningHub) -> Iterator[Enrols]:
    """Enrols a device of a role in a store."""
    with ExitStack() as stack:

        def enrol(role: wire.Role, store: str = "mitte") -> HubDevice:
            return stack.enter_context(closing(HubDevice(hub, role, store)))

        yield enrol


@pytest.fixture(scope="module")
def till(enrols: Enrols) -> HubDevice:
    return enrols("till")


@pytest.fixture(scope="module")
def other_till(enrols: Enrols) -> HubDevice:
    """A till of another store."""
    return enrols("till", "hafen")


@pytest.fixture(scope="module")
def desk(enrols: Enrols) -> HubDevice:
    return enrols("desk")


@pytest.fixture(scope="module")
def kiosk(enrols: Enrols) -> HubDevice:
    return enrols("kiosk")


@pytest.fixture
def inside(tmp_path: Path) -> Iterator[Hub]:
    """A hub's parts without a server, for what needs no network."""
    opened = Hub.open(tmp_path / "hub")
    plant(opened, tiny_shop())
    yield opened
    opened.close()

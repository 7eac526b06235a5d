"""One open shop for all flow tests of a worker: real programs on an Xvfb of their own."""

from collections.abc import Iterator

import pytest

from tour.shop import Shop
from tour.stage import Stage
from tour.story import Story


@pytest.fixture(scope="session")
def open_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    folder = tmp_path_factory.mktemp("shop")
    with Stage(folder, virtual=True) as stage:
        shop = Shop(stage, folder)
        yield shop
        shop.hub.verifies()


@pytest.fixture
def shop(open_shop: Shop, request: pytest.FixtureRequest) -> Iterator[Shop]:
    """The shop as the journey before left it, or started again where that one failed."""
    failed = request.session.testsfailed
    yield open_shop
    if request.session.testsfailed > failed:
        open_shop.starts_over()


@pytest.fixture
def story() -> Story:
    """Tells what happens, and keeps no pictures."""
    return Story()

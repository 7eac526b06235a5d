"""One demo shop for all tests of it."""

from datetime import date

import pytest

from sync.hub.demo.build import demo_shop
from sync.hub.demo.shop import Shop

TODAY = date(2026, 3, 14)


@pytest.fixture(scope="session")
def shop() -> Shop:
    return demo_shop(TODAY)


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY

"""What the hub forgets by the clock, and what it does not."""

from datetime import timedelta

import pytest

from sync.hub.hub import Hub
from sync.hub.problems import Refusal
from sync.hub.store import idempotency
from sync.hub.sweeper import ANSWERS_KEPT, tidy
from sync.hub.times import now


def later(hub: Hub, by: timedelta) -> Hub:
    return Hub.open(hub.folder, clock=lambda: now() + by)


def test_an_answer_is_remembered_for_a_month(inside: Hub) -> None:
    with inside.database.write() as write:
        idempotency.remember(write, "device", "key", b"asked", b"answer")
    for by, answer in (
        (ANSWERS_KEPT - timedelta(minutes=1), b"answer"),
        (ANSWERS_KEPT + timedelta(minutes=1), None),
    ):
        hub = later(inside, by)
        tidy(hub.database)
        with hub.database.write() as write:
            assert idempotency.earlier(write, "device", "key", b"asked") == answer
        hub.close()


@pytest.mark.parametrize("key", ["", "x" * 201])
def test_a_key_is_wanted_and_has_a_limit(inside: Hub, key: str) -> None:
    with inside.database.write() as write, pytest.raises(Refusal, match="bad-request"):
        idempotency.earlier(write, "device", key, b"asked")


def test_keys_are_each_devices_own(inside: Hub) -> None:
    with inside.database.write() as write:
        idempotency.remember(write, "one", "key", b"asked", b"answer")
        assert idempotency.earlier(write, "other", "key", b"something else") is None

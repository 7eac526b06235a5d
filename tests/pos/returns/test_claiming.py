"""A claim whose answer is lost is asked for again under its key, or given back."""

import pytest
from fakehub import FakeHubClient
from origins import claim_of

from pos.returns.claiming import Claims
from sync import wire
from sync.http import Refused, Unreachable


def units(*numbers: int) -> wire.ClaimUnits:
    return wire.ClaimUnits(origin="sale-1", lines=[wire.ClaimLine(line="1", units=list(numbers))])


def granted(asked: wire.ClaimUnits, **_key: str) -> wire.Claim:
    return claim_of(asked)


@pytest.fixture
def hub() -> FakeHubClient:
    return FakeHubClient()


def keys(hub: FakeHubClient) -> list[str]:
    return [named["key"] for _, named in hub.questions("claim")]


def test_a_lost_answer_is_asked_for_under_the_same_key(hub: FakeHubClient) -> None:
    claims = Claims(hub)
    with pytest.raises(Unreachable):
        claims.take(units(1))
    hub.answers("claim", granted)
    assert claims.take(units(1)).id == "claim-1"
    first, again = keys(hub)
    assert first == again


def test_each_claim_that_was_answered_has_a_key_of_its_own(hub: FakeHubClient) -> None:
    claims = Claims(hub)
    hub.answers("claim", granted)
    claims.take(units(1))
    claims.take(units(1))
    first, second = keys(hub)
    assert first != second


def test_other_units_are_claimed_once_those_before_are_given_back(hub: FakeHubClient) -> None:
    claims = Claims(hub)
    with pytest.raises(Unreachable):
        claims.take(units(1))
    hub.answers("claim", granted)
    hub.answers("unclaim", None)
    claims.take(units(1, 2))
    assert [name for name, _, _ in hub.asked] == ["claim", "claim", "unclaim", "claim"]
    assert [args[0] for args, _ in hub.questions("claim")] == [units(1), units(1), units(1, 2)]


def test_leaving_gives_back_what_a_lost_answer_may_have_granted(hub: FakeHubClient) -> None:
    claims = Claims(hub)
    with pytest.raises(Unreachable):
        claims.take(units(1))
    hub.answers("claim", granted)
    hub.answers("unclaim", None)
    claims.settle()
    claims.settle()
    assert [args for args, _ in hub.questions("unclaim")] == [("claim-1",)]


def test_a_refusal_holds_nothing(hub: FakeHubClient) -> None:
    claims = Claims(hub)
    hub.answers("claim", Refused(wire.Problem(type="claimed-elsewhere", title="", status=409)))
    with pytest.raises(Refused):
        claims.take(units(1))
    claims.settle()
    assert len(hub.questions("claim")) == 1


def test_a_claim_that_ended_meanwhile_is_asked_for_anew(hub: FakeHubClient) -> None:
    claims = Claims(hub)
    with pytest.raises(Unreachable):
        claims.take(units(1))
    ends = iter(("2020-01-01T00:00:00+00:00", "2126-01-01T00:00:00+00:00"))
    hub.answers("claim", lambda asked, **_key: claim_of(asked, next(ends)))
    assert claims.take(units(1)).expires_at.startswith("2126")
    lost, again, anew = keys(hub)
    assert lost == again != anew

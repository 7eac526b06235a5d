"""Asking the hub for units, so that a lost answer leaves none of them held for nobody."""

from datetime import UTC, datetime

from sync import wire
from sync.http import Refused
from sync.ids import new_id
from sync.replica.client import HubClient


class Claims:
    """Asks for one set of units at a time; called from one thread, because it waits for the hub.

    Where the answer is lost nobody knows whether the hub granted the units. Asked again under
    the same key it says what it said; only so is the next question safe.
    """

    def __init__(self, client: HubClient) -> None:
        self._client = client
        self._unanswered: tuple[str, wire.ClaimUnits] | None = None

    def take(self, units: wire.ClaimUnits) -> wire.Claim:
        """Make these units ours, or raise what the client raises."""
        if self._unanswered is not None and self._unanswered[1] != units:
            self.settle()
        key = self._unanswered[0] if self._unanswered else new_id()
        again = self._unanswered is not None
        claim = self._ask(key, units)
        if again and datetime.fromisoformat(claim.expires_at) <= datetime.now(UTC):
            return self._ask(new_id(), units)  # granted then, and let go since
        return claim

    def settle(self) -> None:
        """Give back what a lost answer may have granted."""
        if self._unanswered is None:
            return
        key, units = self._unanswered
        try:
            claim = self._ask(key, units)
        except Refused:
            return  # nothing was granted
        self._client.unclaim(claim.id)

    def give_back(self, claim: wire.Claim) -> None:
        """Nothing was refunded under this claim."""
        self._client.unclaim(claim.id)

    def _ask(self, key: str, units: wire.ClaimUnits) -> wire.Claim:
        self._unanswered = (key, units)
        try:
            claim = self._client.claim(units, key=key)
        except Refused:
            self._unanswered = None
            raise
        self._unanswered = None
        return claim

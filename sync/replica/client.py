"""Asking the hub: every question typed, signed, with a deadline, and its answer proven.

Each call blocks, so it belongs in a worker thread, and raises one of `sync.http`'s errors:
Unreachable (the defined offline answer is the caller's), Refused with the hub's problem, or
Untrusted. `key` is an Idempotency-Key: make one with `sync.ids.new_id()` per thing a person
means to do, keep it, and send it again when that is asked again.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self, TypeVar
from urllib.parse import quote, urlencode

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync import keys, signatures, wire
from sync.http import Answer, Http, Refused, Unreachable, Untrusted, refusal
from sync.store.files import DeviceFiles

M = TypeVar("M", bound=wire.Message)

HUB_CA = "hub-ca.pem"
SECONDS = 8.0
FEED_SECONDS = 30.0
IMAGE_BYTES = 16 * 1024 * 1024

# What a balancer answers by itself while no hub is behind it; a hub signs all it says.
_BALANCER = (502, 503, 504)


class HubClient:
    """One device's line to its hub. Safe to use from several threads."""

    def __init__(
        self,
        address: str,
        hub_key: Ed25519PublicKey,
        device: str,
        key: Ed25519PrivateKey,
        *,
        http: Http | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._address = address.rstrip("/")
        self._hub_key = hub_key
        self._device = device
        self._key = key
        self._http = http or Http()
        self._clock = clock
        # How far this device's clock is behind the hub's, once the hub said so.
        self._behind = timedelta()

    @classmethod
    def of(cls, files: DeviceFiles) -> Self:
        """The line of an enrolled device, trusting `hub-ca.pem` where its folder has one."""
        identity = files.identity
        return cls(
            identity.hub,
            keys.public_from_text(identity.hub_public_key),
            identity.device,
            files.key,
            http=Http(ca_file=ca_file(files.folder)),
        )

    def abort(self) -> None:
        """End every call under way, in whichever thread, and refuse the next: at shutdown."""
        self._http.abort()

    def close(self) -> None:
        self._http.close()

    # --- replication --------------------------------------------------------------------------

    def hello(self, hello: wire.Hello, *, deadline: float = SECONDS) -> wire.Welcome:
        return self._ask("POST", "hello", wire.Welcome, body=hello, deadline=deadline)

    def push(self, push: wire.Push, *, deadline: float = FEED_SECONDS) -> wire.Pushed:
        return self._ask("POST", "events", wire.Pushed, body=push, deadline=deadline)

    def changes(
        self, scope: str, after: int, limit: int = 500, *, deadline: float = FEED_SECONDS
    ) -> wire.Page:
        query = {"scope": scope, "after": str(after), "limit": str(limit)}
        return self._ask("GET", "changes", wire.Page, query=query, deadline=deadline)

    @contextlib.contextmanager
    def live(
        self, scopes: Sequence[str], *, silence: float = 60.0
    ) -> Iterator[Iterator[wire.Notice]]:
        """Listen for "there is more"; notices are hints and therefore not proven."""
        target = f"/v1/live?{urlencode({'scopes': ','.join(scopes)})}"
        headers = self._signed("GET", target, b"", signatures.new_nonce())
        with self._http.events(self._address + target, headers=headers, silence=silence) as events:
            yield (_notice(data) for name, data in events if name == "more")

    def image(self, digest: str, *, deadline: float = FEED_SECONDS) -> bytes:
        """A picture's bytes; they are proven by their hash, which the caller compares."""
        target = f"/v1/images/{_part(digest)}"
        nonce = signatures.new_nonce()
        answer = self._http.send(
            "GET",
            self._address + target,
            headers=self._signed("GET", target, b"", nonce),
            deadline=deadline,
            limit=IMAGE_BYTES,
        )
        if answer.status != 200:
            raise refusal(answer.status, answer.body)
        return answer.body

    # --- returns ------------------------------------------------------------------------------

    def find_sale(
        self, *, number: str = "", code: str = "", deadline: float = SECONDS
    ) -> wire.Origin:
        """A sale or paid order by its number, or by the signed code on its receipt."""
        query = {"number": number} if number else {"code": code}
        return self._ask("GET", "sales", wire.Origin, query=query, deadline=deadline)

    def claim(self, units: wire.ClaimUnits, *, key: str, deadline: float = SECONDS) -> wire.Claim:
        """Make units this device's to refund; Refused says who was faster."""
        return self._ask("POST", "claims", wire.Claim, body=units, key=key, deadline=deadline)

    def unclaim(self, claim: str, *, deadline: float = SECONDS) -> None:
        """Give claimed units back; a claim that is gone already is fine."""
        with contextlib.suppress(Refused):
            self._send("DELETE", f"/v1/claims/{_part(claim)}", b"", deadline=deadline)

    # --- orders -------------------------------------------------------------------------------

    def place_order(
        self, order: wire.PlaceOrder, *, key: str, deadline: float = SECONDS
    ) -> wire.PlacedOrder:
        return self._ask("POST", "orders", wire.PlacedOrder, body=order, key=key, deadline=deadline)

    def order(self, id: str, *, deadline: float = SECONDS) -> wire.Order:  # noqa: A002
        return self._ask("GET", f"orders/{_part(id)}", wire.Order, deadline=deadline)

    def open_order(
        self, code: str, *, to_pay: bool = False, key: str, deadline: float = SECONDS
    ) -> wire.Order:
        """An order by its pickup code; `to_pay` reserves its payment for this device a while."""
        body = wire.OpenOrder(code=code, to_pay=to_pay)
        return self._ask("POST", "orders/open", wire.Order, body=body, key=key, deadline=deadline)

    def command(
        self,
        order: str,
        command: wire.Command,
        *,
        key: str,
        deadline: float = SECONDS,
    ) -> wire.Applied:
        path = f"orders/{_part(order)}/commands"
        return self._ask("POST", path, wire.Applied, body=command, key=key, deadline=deadline)

    # --- customers ----------------------------------------------------------------------------

    def customer(
        self, *, card: str = "", phone: str = "", email: str = "", deadline: float = SECONDS
    ) -> wire.Profile:
        """A profile by card, phone or e-mail address; Refused not-found for an unknown one."""
        given = {"card": card, "phone": phone, "email": email}
        query = {name: value for name, value in given.items() if value}
        return self._ask("GET", "customers", wire.Profile, query=query, deadline=deadline)

    # --- how it is sent -----------------------------------------------------------------------

    def _ask(
        self,
        method: str,
        path: str,
        answer: type[M],
        *,
        query: Mapping[str, str] | None = None,
        body: wire.Message | None = None,
        key: str = "",
        deadline: float,
    ) -> M:
        target = f"/v1/{path}" + (f"?{urlencode(query)}" if query else "")
        raw = b"" if body is None else msgspec.json.encode(body)
        sent = self._send(method, target, raw, key=key, deadline=deadline)
        try:
            return msgspec.json.decode(sent.body, type=answer)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise Unreachable(f"the answer to {target} is not understood: {error}") from error

    def _send(
        self, method: str, target: str, raw: bytes, *, key: str = "", deadline: float
    ) -> Answer:
        try:
            return self._send_once(method, target, raw, key, deadline)
        except Refused as refused:
            if refused.problem.type != "clock-skew" or not self._set_clock(refused.problem):
                raise
        return self._send_once(method, target, raw, key, deadline)

    def _send_once(self, method: str, target: str, raw: bytes, key: str, deadline: float) -> Answer:
        nonce = signatures.new_nonce()
        headers = {"Content-Type": "application/json"} if raw else {}
        if key:
            headers["Idempotency-Key"] = key
        headers |= self._signed(method, target, raw, nonce, headers)
        answer = self._http.send(
            method, self._address + target, headers=headers, body=raw, deadline=deadline
        )
        if answer.status in _BALANCER and "signature" not in answer.headers:
            raise Unreachable(f"no hub behind {self._address}: {answer.status}")
        try:
            signatures.verify_response(
                self._hub_key,
                status=answer.status,
                headers=answer.headers,
                body=answer.raw,
                nonce=nonce,
            )
        except signatures.BadSignature as error:
            raise Untrusted(f"{target} was not answered by the enrolled hub: {error}") from error
        if answer.status >= 400:
            raise refusal(answer.status, answer.body)
        return answer

    def _signed(
        self,
        method: str,
        target: str,
        raw: bytes,
        nonce: str,
        headers: Mapping[str, str] | None = None,
    ) -> dict[str, str]:
        return signatures.sign_request(
            self._key,
            self._device,
            method=method,
            target=target,
            headers=headers,
            body=raw,
            nonce=nonce,
            created=self._clock() + self._behind,
        )

    def _set_clock(self, problem: wire.Problem) -> bool:
        """Sign by the hub's time from now on; the problem is proven to be the hub's."""
        try:
            self._behind = datetime.fromisoformat(problem.params["time"]) - self._clock()
        except (KeyError, ValueError, TypeError):
            return False
        return True


def ca_file(folder: Path) -> Path | None:
    """The certificate authority of the hub, where the device's folder holds one."""
    path = folder / HUB_CA
    return path if path.exists() else None


def _notice(data: str) -> wire.Notice:
    try:
        return msgspec.json.decode(data, type=wire.Notice)
    except (msgspec.DecodeError, UnicodeDecodeError):
        # A hint that cannot be read still says that there is something.
        return wire.Notice(scopes=[])


def _part(text: str) -> str:
    """One part of a path, whatever is in it: a slash would make it two."""
    return quote(text, safe="")

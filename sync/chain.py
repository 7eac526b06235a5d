"""The hash chain of a journal: each event names the hash of the one before it.

A hash is the SHA-256, in hex, of the exact encoded bytes of an event. The bytes are stored and
sent as they were hashed and never encoded again, so a later version of this program cannot
change them. One chain runs per device and epoch, from seq 1 on GENESIS, without gaps.
"""

import base64
import binascii
import hashlib
from collections.abc import Iterable

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync import keys, wire

GENESIS = "0" * 64

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(wire.Event)


class ChainBroken(Exception):
    """The chain does not hold at `seq`; `why` is one plain clause."""

    def __init__(self, seq: int, why: str) -> None:
        super().__init__(f"the chain breaks at event {seq}: {why}")
        self.seq = seq
        self.why = why


def encode(event: wire.Event) -> bytes:
    """The bytes that are hashed, stored and sent."""
    return _encoder.encode(event)


def decode(raw: bytes | msgspec.Raw) -> wire.Event:
    """Read an event's envelope; msgspec.DecodeError when it is none."""
    try:
        return _decoder.decode(raw)
    except UnicodeDecodeError as error:  # which msgspec lets through
        raise msgspec.DecodeError(str(error)) from error


def digest(raw: bytes | msgspec.Raw) -> str:
    return hashlib.sha256(raw).hexdigest()


class Chain:
    """Follows one device's chain: `add` takes the next event or raises ChainBroken.

    Starts at the beginning of an epoch, or after an event already known good.
    """

    def __init__(self, device: str, epoch: str, seq: int = 0, head: str = GENESIS) -> None:
        self.device = device
        self.epoch = epoch
        self.seq = seq
        self.head = head

    def add(self, raw: bytes | msgspec.Raw) -> wire.Event:
        expected = self.seq + 1
        try:
            event = decode(raw)
        except msgspec.DecodeError as error:
            raise ChainBroken(expected, f"it is not an event ({error})") from error
        if event.device != self.device:
            raise ChainBroken(expected, f"it belongs to device {event.device}")
        if event.epoch != self.epoch:
            raise ChainBroken(expected, f"it belongs to epoch {event.epoch}")
        if event.seq != expected:
            raise ChainBroken(expected, f"found event {event.seq} in its place")
        if event.prev_hash != self.head:
            raise ChainBroken(expected, "the event before it was changed")
        self.seq = expected
        self.head = digest(raw)
        return event

    @property
    def mark(self) -> wire.Mark:
        return wire.Mark(epoch=self.epoch, seq=self.seq, hash=self.head)


def check(
    raws: Iterable[bytes | msgspec.Raw],
    *,
    device: str,
    epoch: str,
    seq: int = 0,
    head: str = GENESIS,
) -> wire.Mark:
    """Check a run of events that follows `seq` and `head`; gives where the chain ends."""
    chain = Chain(device, epoch, seq, head)
    for raw in raws:
        chain.add(raw)
    return chain.mark


def sign_head(key: Ed25519PrivateKey, head: str) -> str:
    """Sign the hash of a batch's last event, as `wire.Push.head` carries it."""
    return base64.b64encode(keys.sign(key, head.encode("ascii"))).decode()


def head_is_signed(public: Ed25519PublicKey, head: str, signature: str) -> bool:
    try:
        raw = base64.b64decode(signature, validate=True)
    except binascii.Error:
        return False
    return keys.verify(public, raw, head.encode("ascii"))

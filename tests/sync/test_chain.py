"""The hash chain: whatever is changed in it is noticed, with the place."""

import contextlib
import hashlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync import chain, keys, wire

DEVICE, EPOCH = "device-m2", "7K3FA0"


def build(payloads: list[str]) -> list[bytes]:
    raws: list[bytes] = []
    head = chain.GENESIS
    for seq, text in enumerate(payloads, 1):
        raws.append(chain.encode(event(seq, head, text)))
        head = chain.digest(raws[-1])
    return raws


def event(seq: int, prev_hash: str, text: str = "", **changes: str) -> wire.Event:
    made = wire.Event(
        device=DEVICE,
        epoch=EPOCH,
        seq=seq,
        event_id=f"e{seq}",
        type="reprinted",
        version=1,
        time="2026-03-02T10:00:00.000Z",
        prev_hash=prev_hash,
        payload=msgspec.Raw(msgspec.json.encode({"text": text})),
    )
    return msgspec.structs.replace(made, **changes)


def check(raws: list[bytes]) -> wire.Mark:
    return chain.check(raws, device=DEVICE, epoch=EPOCH)


@given(st.lists(st.text(max_size=20), max_size=8))
def test_a_chain_as_written_holds_and_ends_at_its_last_event(payloads: list[str]) -> None:
    raws = build(payloads)
    mark = check(raws)
    assert (mark.seq, mark.hash) == (
        len(raws),
        chain.digest(raws[-1]) if raws else chain.GENESIS,
    )


@given(st.lists(st.text(max_size=20), min_size=1, max_size=8), st.data())
def test_one_flipped_bit_breaks_the_chain_there_or_changes_its_end(
    payloads: list[str], data: st.DataObject
) -> None:
    raws = build(payloads)
    place = data.draw(st.integers(0, len(raws) - 1))
    bit = data.draw(st.integers(0, len(raws[place]) * 8 - 1))
    changed = bytearray(raws[place])
    changed[bit // 8] ^= 1 << bit % 8
    honest = check(raws)
    raws[place] = bytes(changed)
    if place < len(raws) - 1:
        with pytest.raises(chain.ChainBroken) as broken:
            check(raws)
        # In the event itself, or where the next one names the hash it had.
        assert broken.value.seq in (place + 1, place + 2)
    else:
        # Nothing follows the last one: either it is no event any more, or the end has moved.
        with contextlib.suppress(chain.ChainBroken):
            assert check(raws).hash != honest.hash


@given(st.integers(2, 6), st.data())
def test_an_event_taken_out_or_swapped_is_noticed_in_its_place(
    count: int, data: st.DataObject
) -> None:
    raws = build([str(number) for number in range(count)])
    place = data.draw(st.integers(0, count - 2))
    missing = [*raws[:place], *raws[place + 1 :]]
    with pytest.raises(chain.ChainBroken) as broken:
        check(missing)
    assert broken.value.seq == place + 1
    swapped = list(raws)
    swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
    with pytest.raises(chain.ChainBroken) as broken:
        check(swapped)
    assert broken.value.seq == place + 1


@pytest.mark.parametrize("changes", [{"device": "device-x"}, {"epoch": "other"}])
def test_another_journals_event_does_not_belong(changes: dict[str, str]) -> None:
    with pytest.raises(chain.ChainBroken, match="belongs to"):
        check([chain.encode(event(1, chain.GENESIS, **changes))])


def test_what_is_no_event_is_named_with_its_place() -> None:
    with pytest.raises(chain.ChainBroken, match="event 2: it is not an event"):
        check([*build(["one"]), b"{}"])


def test_a_check_can_begin_after_an_event_known_good() -> None:
    raws = build(["a", "b", "c"])
    after = chain.check(raws[:1], device=DEVICE, epoch=EPOCH)
    mark = chain.check(raws[1:], device=DEVICE, epoch=EPOCH, seq=after.seq, head=after.hash)
    assert mark == check(raws)


def test_the_hash_runs_over_the_stored_bytes() -> None:
    # The bytes are frozen: a version of this program that wrote others would break all chains.
    raw = chain.encode(event(1, chain.GENESIS, "x"))
    assert raw == (
        b'{"device":"device-m2","epoch":"7K3FA0","seq":1,"event_id":"e1","type":"reprinted",'
        b'"version":1,"time":"2026-03-02T10:00:00.000Z","prev_hash":"' + b"0" * 64 + b'",'
        b'"payload":{"text":"x"}}'
    )
    assert chain.digest(raw) == hashlib.sha256(raw).hexdigest()


def test_a_head_is_signed_by_one_key() -> None:
    key = keys.generate()
    signature = chain.sign_head(key, "a" * 64)
    assert chain.head_is_signed(key.public_key(), "a" * 64, signature)
    assert not chain.head_is_signed(key.public_key(), "b" * 64, signature)
    assert not chain.head_is_signed(keys.generate().public_key(), "a" * 64, signature)
    assert not chain.head_is_signed(key.public_key(), "a" * 64, "not base64!")

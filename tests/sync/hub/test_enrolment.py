"""How a device becomes one of the shop's."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hubdevice import post_enrol
from hubs import RunningHub, running_hub

from sync import keys, wire
from sync.http import Http, Untrusted
from sync.hub import enrolment
from sync.hub.hub import Hub
from sync.hub.problems import Refusal
from sync.hub.store import devices
from sync.hub.times import now
from sync.replica.enrolment import enrol


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    """A hub of its own: wrong codes shut out everybody on this machine for a while."""
    with running_hub(tmp_path / "hub") as running:
        yield running


def refusal(hub: RunningHub, code: str) -> str:
    answer = post_enrol(hub.address, code, keys.generate())
    assert answer.status >= 400
    return msgspec.json.decode(answer.body, type=wire.Problem).type


def wrong(code: str) -> str:
    """The same code with another sign at the end of its one-time part."""
    one_time, _, fingerprint = code.rpartition("-")
    return f"{one_time[:-1]}{'0' if one_time[-1] != '0' else '1'}-{fingerprint}"


def test_devices_get_short_codes_that_nobody_else_has(hub: RunningHub, tmp_path: Path) -> None:
    places = [("till", "mitte"), ("desk", "mitte"), ("kiosk", "hafen"), ("till", "mitte")]
    found = [
        enrol(tmp_path / str(n), hub.address, hub.enrol(role, store), f"Device {n}")  # type: ignore[arg-type]
        for n, (role, store) in enumerate(places)
    ]
    assert [each.code for each in found] == ["M1", "M2", "H1", "M3"]
    assert [(each.role, each.store) for each in found] == places
    listed = hub.run("devices", "list").stdout.splitlines()
    assert [line.split("\t")[0] for line in listed] == ["H1", "M1", "M2", "M3"]


def test_a_code_is_good_once(hub: RunningHub) -> None:
    code = hub.enrol("till")
    assert post_enrol(hub.address, code, keys.generate()).status == 200
    assert refusal(hub, code) == "code-wrong"


def test_five_wrong_codes_use_the_right_one_up(hub: RunningHub) -> None:
    code = hub.enrol("till")
    assert [refusal(hub, wrong(code)) for _ in range(5)] == ["code-wrong"] * 5
    assert refusal(hub, code) == "too-many-tries"


def test_five_codes_out_of_the_blue_shut_their_sender_out(hub: RunningHub) -> None:
    code = hub.enrol("till")
    guesses = [refusal(hub, f"ZZZZZ-ZZZZ{n}-0000000000000000") for n in range(5)]
    assert guesses == ["code-wrong"] * 5
    assert refusal(hub, code) == "too-many-tries"


def test_a_device_believes_only_the_hub_whose_fingerprint_it_was_given(
    hub: RunningHub, tmp_path: Path
) -> None:
    one_time = hub.enrol("till").rpartition("-")[0]
    with pytest.raises(Untrusted):
        enrol(tmp_path / "till", hub.address, f"{one_time}-0123456789ABCDEF", "Till 1")
    assert not (tmp_path / "till" / "device.toml").exists()


def test_a_code_is_good_for_ten_minutes(inside: Hub) -> None:
    code = enrolment.invite(inside.database, inside.secrecy, role="till", store="mitte")
    inside.close()
    asked = wire.Enrol(code=code, public_key=keys.public_text(keys.generate()), name="", nonce="n")
    later = Hub.open(inside.folder, clock=lambda: now() + enrolment.VALID)
    with pytest.raises(Refusal, match="code-wrong"):
        enrolment.enrol(later.database, later.secrecy, "", asked, "somebody")
    later.close()


def test_a_code_is_kept_only_as_a_hash(inside: Hub) -> None:
    code = enrolment.invite(inside.database, inside.secrecy, role="till", store="mitte")
    secret = code.partition("-")[2]
    inside.close()
    written = b"".join(path.read_bytes() for path in inside.folder.glob("hub.db*"))
    assert secret.encode() not in written


def test_only_stores_the_shop_has_can_be_named(hub: RunningHub) -> None:
    done = hub.run("devices", "enrol", "--role", "till", "--store", "moon")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "moon" in done.stderr
    assert "mitte" in done.stderr


def test_a_public_key_that_is_none_uses_no_code_up(inside: Hub) -> None:
    code = enrolment.invite(inside.database, inside.secrecy, role="till", store="mitte")
    bad = wire.Enrol(code=code, public_key="AAAA", name="", nonce="n")
    with pytest.raises(Refusal, match="bad-request"):
        enrolment.enrol(inside.database, inside.secrecy, "", bad, "somebody")
    good = wire.Enrol(code=code, public_key=keys.public_text(keys.generate()), name="T", nonce="n")
    assert enrolment.enrol(inside.database, inside.secrecy, "", good, "somebody").code == "M1"
    with inside.database.read() as connection:
        (device,) = devices.every(connection)
    assert device.name == "T"


def test_who_is_nobody_yet_cannot_send_much(hub: RunningHub) -> None:
    with Http() as http:
        answer = http.send("POST", f"{hub.address}/v1/enrol", body=b" " * 5000)
    assert msgspec.json.decode(answer.body, type=wire.Problem).type == "too-large"


def test_a_device_is_called_what_it_was_invited_as(hub: RunningHub, tmp_path: Path) -> None:
    invited = enrol(tmp_path / "one", hub.address, hub.enrol("till", name="Till 7"), "Till")
    unnamed = enrol(tmp_path / "two", hub.address, hub.enrol("till"), "Till by the door")
    assert (invited.name, unnamed.name) == ("Till 7", "Till by the door")

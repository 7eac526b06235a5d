"""Enrolment: a typed code, a key made here, and a hub that proves to be the one meant."""

import stat
from pathlib import Path

import httpx
import msgspec
import pytest
from devices import make_device
from hypothesis import given
from hypothesis import strategies as st
from pretend_hub import PretendHub, cut_line, lose_answer, refuse, response

from sync import keys, wire
from sync.http import Http, Refused, Unreachable, Untrusted
from sync.replica.enrolment import AlreadyEnrolled, BadCode, enrol, load_identity, parse_code
from sync.shop import crockford
from sync.store.files import DeviceFiles
from sync.store.identity import DEVICE_KEY

HUB = "http://127.0.0.1:9"


class EnrollingHub(PretendHub):
    """Answers an enrolment as the hub does; `shows` is the key it claims to have."""

    def __init__(self) -> None:
        super().__init__()
        self.shows = self.public_text
        self.enrolled: list[wire.Enrol] = []

    @property
    def code(self) -> str:
        return f"7K3FA-9QXZM-{keys.fingerprint(self.key)}"

    def handle(self, request: httpx.Request) -> httpx.Response:
        instead = self.before(request)
        if instead is not None:
            return instead
        asked = msgspec.json.decode(request.content, type=wire.Enrol)
        self.enrolled.append(asked)
        if self.problem is not None:
            return self.signed(self.problem.status, self.problem, asked.nonce)
        answer = wire.Enrolled(
            device="d1", code="M1", role="till", store="mitte", hub_public_key=self.shows
        )
        return self.after(request, self.signed(200, answer, asked.nonce))

    def line(self) -> Http:
        return Http(transport=httpx.MockTransport(self.handle))


@pytest.fixture
def hub() -> EnrollingHub:
    return EnrollingHub()


def test_a_device_is_enrolled_with_its_own_key_and_the_hubs_pinned(
    tmp_path: Path, hub: EnrollingHub
) -> None:
    folder = tmp_path / "new" / "till"
    identity = enrol(folder, HUB + "/", hub.code, "Till 1", http=hub.line())
    assert load_identity(folder) == identity
    assert (identity.device, identity.code, identity.role) == ("d1", "M1", "till")
    assert (identity.hub, identity.hub_public_key) == (HUB, hub.public_text)
    (asked,) = hub.enrolled
    assert asked.code == "7K3FA-9QXZM"
    assert asked.public_key == keys.public_text(keys.load(folder / DEVICE_KEY))
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    files = DeviceFiles.open(folder, private=True)
    assert files.journal.head().seq == 0
    files.close()


def test_the_fingerprint_never_leaves_the_device(tmp_path: Path, hub: EnrollingHub) -> None:
    enrol(tmp_path, HUB, hub.code, "Till 1", http=hub.line())
    assert keys.fingerprint(hub.key) not in msgspec.json.encode(hub.enrolled[0]).decode()


def test_a_hub_with_another_key_enrols_nobody(tmp_path: Path, hub: EnrollingHub) -> None:
    code = f"7K3FA-9QXZM-{keys.fingerprint(keys.generate())}"
    with pytest.raises(Untrusted, match="another key"):
        enrol(tmp_path, HUB, code, "Till 1", http=hub.line())
    assert load_identity(tmp_path) is None


def test_a_hub_that_shows_a_key_it_does_not_hold_enrols_nobody(
    tmp_path: Path, hub: EnrollingHub
) -> None:
    hub.signs_with = keys.generate()
    with pytest.raises(Untrusted, match="does not hold"):
        enrol(tmp_path, HUB, hub.code, "Till 1", http=hub.line())
    assert load_identity(tmp_path) is None


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}"])
def test_something_that_is_no_hub_enrols_nobody(
    tmp_path: Path, hub: EnrollingHub, body: bytes
) -> None:
    hub.before = lambda _request: response(200, body)
    with pytest.raises(Untrusted, match="like a hub"):
        enrol(tmp_path, HUB, hub.code, "Till 1", http=hub.line())


def test_a_refusal_says_why(tmp_path: Path, hub: EnrollingHub) -> None:
    hub.problem = refuse("code-wrong", 403).problem
    with pytest.raises(Refused, match="code-wrong"):
        enrol(tmp_path, HUB, hub.code, "Till 1", http=hub.line())
    assert load_identity(tmp_path) is None


def test_an_answer_that_was_lost_can_be_asked_for_again_with_the_same_key(
    tmp_path: Path, hub: EnrollingHub
) -> None:
    hub.after = lose_answer
    with pytest.raises(Unreachable):
        enrol(tmp_path, HUB, hub.code, "Till 1", http=hub.line())
    hub.after = lambda _request, answer: answer
    enrol(tmp_path, HUB, hub.code, "Till 1", http=hub.line())
    assert len({asked.public_key for asked in hub.enrolled}) == 1


def test_a_device_is_not_enrolled_over_another(tmp_path: Path, hub: EnrollingHub) -> None:
    make_device(tmp_path / "till").close()
    with pytest.raises(AlreadyEnrolled):
        enrol(tmp_path / "till", HUB, hub.code, "Till 1", http=hub.line())
    assert hub.enrolled == []


def test_the_hubs_authority_is_kept_for_later(tmp_path: Path, hub: EnrollingHub) -> None:
    authority = tmp_path / "ca.pem"
    authority.write_text("certificate")
    enrol(tmp_path / "till", HUB, hub.code, "Till 1", ca_file=authority, http=hub.line())
    assert (tmp_path / "till" / "hub-ca.pem").read_text() == "certificate"


def test_plain_http_to_another_machine_is_refused(tmp_path: Path, hub: EnrollingHub) -> None:
    hub.before = cut_line
    with pytest.raises(Untrusted, match="neither https"):
        enrol(tmp_path, "http://hub.example", hub.code, "Till 1", http=hub.line())


@given(st.binary(min_size=16, max_size=16))
def test_a_code_is_read_however_it_is_typed(data: bytes) -> None:
    signs = crockford.encode(data)
    typed = f"{signs[:5]}-{signs[5:10]}-{signs[10:]}"
    parsed = parse_code(typed)
    assert parsed == parse_code(signs.lower())
    assert (parsed.one_time, parsed.fingerprint) == (signs[:10], signs[10:])


@pytest.mark.parametrize("typed", ["", "7K3FA-9QXZM", "7K3FA-9QXZM-U234567890123456", "x" * 27])
def test_what_is_no_code_is_refused_before_anything_is_asked(
    tmp_path: Path, hub: EnrollingHub, typed: str
) -> None:
    with pytest.raises(BadCode):
        enrol(tmp_path / "till", HUB, typed, "Till 1", http=hub.line())
    assert hub.enrolled == []
    assert not (tmp_path / "till").exists()

"""Keys are files only their owner reads, and a fingerprint tells two hubs apart."""

import stat
from pathlib import Path

import pytest

from sync import keys


def test_a_key_is_made_once_and_found_again(tmp_path: Path) -> None:
    path = tmp_path / "device.key"
    first = keys.load_or_create(path)
    assert keys.public_text(keys.load_or_create(path)) == keys.public_text(first)


def test_secrets_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    keys.load_or_create(tmp_path / "device.key")
    keys.database_key(tmp_path / "files.key")
    for file in tmp_path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert sorted(file.name for file in tmp_path.iterdir()) == ["device.key", "files.key"]


def test_a_signature_holds_for_its_bytes_and_key_alone() -> None:
    key, other = keys.generate(), keys.generate()
    signature = keys.sign(key, b"body")
    assert keys.verify(key.public_key(), signature, b"body")
    assert not keys.verify(key.public_key(), signature, b"Body")
    assert not keys.verify(other.public_key(), signature, b"body")


def test_a_public_key_survives_its_text() -> None:
    key = keys.generate()
    assert keys.public_bytes(keys.public_from_text(keys.public_text(key))) == keys.public_bytes(key)


@pytest.mark.parametrize("text", ["", "AAAA", "not base64!", "A" * 44])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(keys.BadKey):
        keys.public_from_text(text)


def test_a_fingerprint_is_sixteen_signs_and_differs_between_keys() -> None:
    prints = {keys.fingerprint(keys.generate()) for _ in range(50)}
    assert len(prints) == 50
    assert {len(each) for each in prints} == {16}


def test_the_fingerprint_of_a_known_key_never_changes() -> None:
    # SHA-256 of 32 zero bytes begins 66687aadf862bd776c8f (FIPS 180-4 implementations agree).
    known = keys.public_from_text("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
    assert keys.fingerprint(known) == "CSM7NBFRCAYQEV4F"


def test_a_database_key_is_random_and_kept(tmp_path: Path) -> None:
    one, two = keys.database_key(tmp_path / "one"), keys.database_key(tmp_path / "two")
    assert len(one) == 32
    assert one != two
    assert keys.database_key(tmp_path / "one") == one


@pytest.mark.parametrize("content", ["", "abcd", "not hexadecimal"])
def test_a_damaged_database_key_is_not_replaced(tmp_path: Path, content: str) -> None:
    path = tmp_path / "files.key"
    path.write_text(content)
    with pytest.raises(keys.BadKey):
        keys.database_key(path)
    assert path.read_text() == content


def test_a_file_that_holds_no_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(keys.BadKey):
        keys.load(tmp_path / "absent")
    (tmp_path / "other").write_text("hello")
    with pytest.raises(keys.BadKey):
        keys.load(tmp_path / "other")

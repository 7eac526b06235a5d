"""Pictures come ahead of need, whole and proven, and what is here is not fetched again."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from devices import make_device, take
from pretend_hub import PretendHub, cut_line

from sync import wire
from sync.http import Refused, Unreachable
from sync.replica.images import Images
from sync.store.files import DeviceFiles
from sync.store.images import image_file


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = make_device(tmp_path / "till")
    yield opened
    opened.close()


@pytest.fixture
def hub() -> PretendHub:
    return PretendHub()


def show(files: DeviceFiles, hub: PretendHub, *pictures: bytes) -> list[str]:
    """Products with these pictures, the first the most popular; gives the hashes."""
    digests = [hashlib.sha256(picture).hexdigest() for picture in pictures]
    hub.pictures |= dict(zip(digests, pictures, strict=True))
    rows: list[tuple[str, str, wire.Message | None]] = [
        (
            "product",
            digest,
            wire.Product(
                id=digest, name={}, images=[wire.Image(hash=digest)], popularity=100 - number
            ),
        )
        for number, digest in enumerate(digests)
    ]
    take(files, "chain", rows)
    return digests


def test_what_rows_name_is_fetched_once_popular_things_first(
    files: DeviceFiles, hub: PretendHub
) -> None:
    digests = show(files, hub, b"one", b"two", b"three")
    images = Images(files, hub.client(files))
    assert list(images.fetch()) == digests
    assert image_file(files.images, digests[1]).read_bytes() == b"two"
    images.look_again()
    assert list(images.fetch()) == []
    assert len(hub.asked) == 3


def test_stopping_half_way_and_starting_again_fetches_the_rest(
    files: DeviceFiles, hub: PretendHub
) -> None:
    digests = show(files, hub, b"one", b"two", b"three")
    fetching = Images(files, hub.client(files)).fetch()
    next(fetching)
    assert list(Images(files, hub.client(files)).fetch()) == digests[1:]


def test_a_line_that_goes_is_told_and_the_picture_tried_again(
    files: DeviceFiles, hub: PretendHub
) -> None:
    digests = show(files, hub, b"one")
    images = Images(files, hub.client(files))
    hub.before = cut_line
    with pytest.raises(Unreachable):
        list(images.fetch())
    hub.before = lambda _request: None
    assert list(images.fetch()) == digests


def test_a_picture_that_is_not_what_its_hash_says_is_never_kept(
    files: DeviceFiles, hub: PretendHub
) -> None:
    good, bad = show(files, hub, b"good", b"bad")
    hub.pictures[bad] = b"something else"
    images = Images(files, hub.client(files))
    assert list(images.fetch()) == [good]
    assert not image_file(files.images, bad).exists()
    assert [file.name for file in files.images.glob("??/*")] == [good]


def test_a_picture_the_hub_lacks_does_not_hold_up_the_others(
    files: DeviceFiles, hub: PretendHub
) -> None:
    lacking, there = show(files, hub, b"lacking", b"there")
    del hub.pictures[lacking]
    images = Images(files, hub.client(files))
    assert list(images.fetch()) == [there]
    images.look_again()
    assert list(images.fetch()) == []
    assert len(hub.asked) == 2


def test_trouble_of_the_hub_is_no_verdict_on_a_picture(files: DeviceFiles, hub: PretendHub) -> None:
    digests = show(files, hub, b"one")
    images = Images(files, hub.client(files))
    hub.problem = wire.Problem(type="hub-error", title="The hub failed", status=500)
    with pytest.raises(Refused, match="hub-error"):
        list(images.fetch())
    hub.problem = None
    images.look_again()
    assert list(images.fetch()) == digests

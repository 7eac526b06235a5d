"""The smaller subjects of a store: its settings, ratings, people, orders, devices, pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from devices import Shop, fill, filled_device, take

from sync import wire
from sync.store import devices, images, orders, reviews, shopfront, staff
from sync.store.files import DeviceFiles


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = filled_device(tmp_path / "till")
    yield opened
    opened.close()


def test_a_store_knows_itself_and_its_neighbours(files: DeviceFiles) -> None:
    own = shopfront.store_settings(files.cache, "mitte")
    assert own is not None
    assert own.nearby == [wire.Nearby(store="hafen", metres=2400)]
    assert shopfront.store_settings(files.cache, "nowhere") is None
    assert list(shopfront.stores(files.cache)) == ["hafen", "mitte", "online"]


def stars(*counts: int) -> list[wire.Review]:
    return [
        wire.Review(id=f"{value}-{number}", product="p", stars=value)
        for value, count in enumerate(counts, 1)
        for number in range(count)
    ]


@pytest.mark.parametrize(
    ("counts", "average"),
    [
        ((0, 0, 0, 0, 1), "5.0"),
        ((1, 0, 0, 0, 0), "1.0"),
        ((0, 0, 0, 1, 1), "4.5"),
        ((1, 1, 1, 1, 16), "4.5"),
        ((0, 0, 0, 13, 7), "4.4"),  # 4.35 rounds half up
        ((0, 0, 1, 0, 2), "4.3"),
    ],
)
def test_a_rating_is_the_average_and_the_spread(
    tmp_path: Path, counts: tuple[int, ...], average: str
) -> None:
    files = filled_device(tmp_path / "t", Shop(reviews=stars(*counts)))
    rating = reviews.summary(files.cache, ["p", "q"])
    assert rating == {"p": reviews.Rating(average, sum(counts), counts)}  # type: ignore[arg-type]
    files.close()


def test_reviews_come_as_asked(files: DeviceFiles) -> None:
    more = wire.Review(id="r3", product="mug", stars=1, date="2026-02-20", helpful=1)
    take(files, "chain", [("review", "r3", more)])

    def listed(**how: object) -> list[str]:
        found = reviews.reviews(files.cache, "mug", **how)  # type: ignore[arg-type]
        return [review.id for review in found]

    assert listed() == ["r1", "r3", "r2"]
    assert listed(sort="newest") == ["r3", "r2", "r1"]
    assert listed(sort="best") == ["r1", "r2", "r3"]
    assert listed(sort="worst") == ["r3", "r2", "r1"]
    assert listed(stars=4) == ["r2"]
    assert listed(language="de") == ["r2"]
    assert listed(limit=1, offset=1) == ["r3"]
    assert reviews.reviews(files.cache, "none") == []


def test_a_pin_signs_its_own_member_in_and_nobody_else(files: DeviceFiles) -> None:
    assert files.private is not None
    people = {member.id: member for member in staff.staff(files.private)}
    assert [member.name for member in people.values()] == sorted(
        member.name for member in people.values()
    )
    assert staff.verify_pin(people["cashier-1"], "1111")
    assert not staff.verify_pin(people["cashier-2"], "1111")
    assert not staff.verify_pin(people["cashier-1"], "")
    broken = wire.StaffMember(id="x", name="X", role="cashier", pin="not a verifier")
    assert not staff.verify_pin(broken, "1111")


def order(key: str, placed_at: str, store: str = "mitte") -> wire.Order:
    return wire.Order(
        id=key,
        number=f"P-{key}",
        version=1,
        channel="web",
        store=store,
        state="placed",
        payment="unpaid",
        currency="EUR",
        lines=[],
        subtotal=0,
        discount=0,
        taxes=[],
        total=0,
        placed_at=placed_at,
    )


def test_orders_of_the_store_come_oldest_first(files: DeviceFiles) -> None:
    late, early = order("1", "2026-03-02T10:00:00Z"), order("2", "2026-03-02T09:00:00Z")
    fill(files, Shop(orders=[late, early, order("3", "2026-03-02T08:00:00Z", "hafen")]))
    assert files.private is not None
    assert orders.orders(files.private, "mitte") == [early, late]
    assert orders.order(files.private, "1") == late
    assert orders.order(files.private, "none") is None


def test_a_device_is_found_by_id_and_by_the_code_on_its_receipts(files: DeviceFiles) -> None:
    key = wire.DeviceKey(id="d", code="H1", role="till", store="hafen", public_key="")
    take(files, "chain", [("device", "d", key)])
    assert devices.device_key(files.cache, "d") == key
    assert devices.device_key(files.cache, "h1") == key
    assert devices.device_key(files.cache, "H2") is None


def test_pictures_are_wanted_once_while_rows_name_them_and_they_are_not_here(
    files: DeviceFiles,
) -> None:
    assert list(images.wanted(files.cache, files.images)) == []
    pictures = [wire.Image(hash=digest) for digest in ("aa11", "bb22", "")]
    variant = wire.Variant(id="v", sku="V", images=[wire.Image(hash="cc33")])
    rows: list[tuple[str, str, wire.Message | None]] = [
        ("category", "table", wire.Category(id="table", name={}, image="dd44")),
        ("product", "p", wire.Product(id="p", name={}, images=pictures, variants=[variant])),
        ("product", "q", wire.Product(id="q", name={}, images=pictures)),
    ]
    take(files, "chain", rows)
    assert sorted(images.wanted(files.cache, files.images)) == ["aa11", "bb22", "cc33", "dd44"]
    here = images.image_file(files.images, "bb22")
    here.parent.mkdir()
    here.write_bytes(b"")
    (files.images / "cc").mkdir()
    (files.images / "cc" / "cc33.part").write_bytes(b"half")
    assert sorted(images.wanted(files.cache, files.images)) == ["aa11", "cc33", "dd44"]
    take(files, "chain", [("product", "p", None)])
    assert sorted(images.wanted(files.cache, files.images)) == ["aa11", "dd44"]

"""The feed: a page comes in whole, in its turn, and the shop is then what the hub says it is."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from devices import (
    HUB_EPOCH,
    fill,
    filled_device,
    make_device,
    page,
    small_shop,
    take,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import DatabaseError

from sync import sqlite, wire
from sync.store import catalogue, feed, reviews, shopfront, staff
from sync.store.cursors import cursor, own_mark
from sync.store.files import DeviceFiles
from sync.store.rows import KINDS
from sync.store.search import search


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = make_device(tmp_path / "till")
    yield opened
    opened.close()


def product(key: str, name: str = "Thing", **changes: object) -> wire.Product:
    made = wire.Product(
        id=key, name={"en": name}, variants=[wire.Variant(id=f"{key}-v", sku=f"SKU-{key}")]
    )
    return msgspec.structs.replace(made, **changes)


def test_rows_and_cursor_come_in_together(files: DeviceFiles) -> None:
    taken = take(files, "chain", [("product", "a", product("a"))])
    assert taken == feed.Taken(1, frozenset({"product"}))
    at = cursor(files.cache, "chain")
    assert (at.position, at.hub_epoch, at.complete) == (1, HUB_EPOCH, True)


def test_a_page_that_fails_leaves_neither_row_nor_cursor(files: DeviceFiles) -> None:
    with sqlite.writing(files.cache) as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER fault BEFORE INSERT ON reviews BEGIN SELECT RAISE(ABORT, 'x'); END"
        )
    review = wire.Review(id="r", product="a", stars=5)
    with pytest.raises(DatabaseError):
        take(files, "chain", [("product", "a", product("a")), ("review", "r", review)])
    assert catalogue.product(files.cache, "a") is None
    assert cursor(files.cache, "chain").position == 0


def test_through_moves_the_cursor_and_not_the_last_row(files: DeviceFiles) -> None:
    later = msgspec.structs.replace(page(files, "chain", [("product", "a", product("a"))]))
    feed.apply(files, msgspec.structs.replace(later, through=40))
    assert cursor(files.cache, "chain").position == 40
    feed.apply(files, msgspec.structs.replace(later, after=40, through=55, rows=[]))
    assert cursor(files.cache, "chain").position == 55


@pytest.mark.parametrize("changes", [{"after": 7}, {"after": 0}, {"hub_epoch": "hub-2"}])
def test_a_page_out_of_turn_changes_nothing(files: DeviceFiles, changes: dict[str, object]) -> None:
    take(files, "chain", [("product", "a", product("a", "Old"))])
    odd = page(files, "chain", [("product", "a", product("a", "New"))])
    with pytest.raises(feed.OutOfStep):
        feed.apply(files, msgspec.structs.replace(odd, **changes))
    held = catalogue.product(files.cache, "a")
    assert held is not None
    assert held.name == {"en": "Old"}
    assert cursor(files.cache, "chain").position == 1


def test_what_this_version_does_not_know_is_counted_and_holds_nothing_up(
    files: DeviceFiles,
) -> None:
    whole = page(files, "chain", [("product", "a", product("a"))])
    strange = [
        wire.Change(2, "gift_list", "g", msgspec.Raw(b'{"id":"g"}')),
        wire.Change(3, "product", "b", msgspec.Raw(b'{"id":"b","name":7}')),
        wire.Change(4, "product", "c", msgspec.Raw(b'{"id":"c","name":{"en":"\xff"}}')),
        wire.Change(5, "price", "x", msgspec.Raw(b'{"variant":"x","regular":1}')),
    ]
    taken = feed.apply(
        files, msgspec.structs.replace(whole, rows=[*whole.rows, *strange], through=5)
    )
    assert taken.unknown == {"gift_list": 1, "product": 2, "price": 1}
    assert catalogue.count(files.cache) == 1
    assert cursor(files.cache, "chain").position == 5


def test_a_tombstone_takes_a_row_and_all_that_hangs_on_it(files: DeviceFiles) -> None:
    fill(files, small_shop())
    take(files, "chain", [("product", "mug", None), ("review", "r1", None)])
    take(files, "store:mitte", [("price", "plate", None)])
    assert catalogue.product(files.cache, "mug") is None
    assert catalogue.by_code(files.cache, "MUG-CLAY") is None
    assert search(files.cache, "mug") == []
    assert [row.id for row in catalogue.browse(files.cache, "cups")] == []
    assert reviews.summary(files.cache, ["mug"])["mug"].count == 1
    assert catalogue.price(files.cache, "mitte", "plate") is None
    assert catalogue.price(files.cache, "hafen", "plate") is not None


def test_a_tombstone_for_what_never_was_is_nothing(files: DeviceFiles) -> None:
    take(files, "chain", [(kind, "none", None) for kind in ("product", "category", "device")])
    assert catalogue.count(files.cache) == 0


def test_a_changed_product_is_found_by_what_it_is_now(files: DeviceFiles) -> None:
    fill(files, small_shop())
    take(
        files,
        "chain",
        [
            (
                "product",
                "plate",
                wire.Product(
                    id="plate",
                    name={"en": "Serving board"},
                    categories=["light"],
                    variants=[wire.Variant(id="board", sku="BOARD")],
                ),
            )
        ],
    )
    assert [hit.product.id for hit in search(files.cache, "board")] == ["plate"]
    assert search(files.cache, "dinner") == []
    assert catalogue.by_code(files.cache, "PLATE") is None
    assert "plate" not in [row.id for row in catalogue.browse(files.cache, "plates")]
    assert "plate" in [row.id for row in catalogue.browse(files.cache, "light")]


def test_a_variant_that_moves_to_another_product_goes_with_it(files: DeviceFiles) -> None:
    variant = wire.Variant(id="v", sku="V")
    one, two = (product(key, variants=[variant]) for key in "ab")
    take(files, "chain", [("product", "a", one)])
    take(files, "chain", [("product", "b", two), ("product", "a", product("a", variants=[]))])
    found = catalogue.variant(files.cache, "v")
    assert found is not None
    assert found.product.id == "b"


def test_staff_has_no_place_on_a_kiosk(tmp_path: Path) -> None:
    kiosk = make_device(tmp_path / "kiosk", role="kiosk")
    member = wire.StaffMember(id="s", name="Cashier 1", role="cashier", pin="")
    whole = wire.Page(
        hub_epoch="h",
        scope="staff:mitte",
        after=0,
        through=1,
        more=False,
        rows=[wire.Change(1, "staff", "s", msgspec.Raw(msgspec.json.encode(member)))],
    )
    with pytest.raises(feed.WrongScope):
        feed.apply(kiosk, whole)
    kiosk.close()


def test_a_staff_row_in_a_public_scope_is_not_taken(files: DeviceFiles) -> None:
    member = wire.StaffMember(id="s", name="Cashier 1", role="cashier", pin="")
    taken = take(files, "chain", [("staff", "s", member)])
    assert taken.unknown == {"staff": 1}
    assert files.private is not None
    assert staff.staff(files.private) == []


def test_the_mark_counts_once_the_last_page_of_a_read_is_in(files: DeviceFiles) -> None:
    mark = wire.Mark(epoch="e", seq=3, hash="h")
    row = wire.Stock(variant="v", on_hand=1)
    feed.apply(files, page(files, "store:mitte", [("stock", "v", row)], mark=mark, more=True))
    assert own_mark(files.cache, "store:mitte") is None
    assert not cursor(files.cache, "store:mitte").complete
    feed.apply(files, page(files, "store:mitte", [], mark=mark))
    held = own_mark(files.cache, "store:mitte")
    assert held is not None
    assert (held.epoch, held.seq) == ("e", 3)
    assert cursor(files.cache, "store:mitte").complete


# --- reading again from the start -----------------------------------------------------------------


def test_what_the_hub_no_longer_has_goes_at_the_end_of_a_new_reading(tmp_path: Path) -> None:
    files = filled_device(tmp_path / "till")
    feed.start_over(files, "chain")
    feed.start_over(files, "store:mitte")
    rows = [("product", key, product(key)) for key in ("plate", "new")]

    feed.apply(files, page(files, "chain", rows[:1], more=True))
    assert catalogue.product(files.cache, "mug") is not None, "the old rows serve meanwhile"
    feed.apply(files, page(files, "chain", rows[1:]))
    assert sorted(row.id for row in catalogue.browse(files.cache)) == ["new", "plate"]
    assert catalogue.categories(files.cache) == []
    assert search(files.cache, "mug") == []

    store = wire.Store(id="mitte", name="Demo Store Mitte")
    taken = take(files, "store:mitte", [("store", "mitte", store)])
    assert taken.kinds == {"store", "price", "stock"}
    assert catalogue.prices(files.cache, "mitte", ["plate"]) == {}
    assert set(shopfront.stores(files.cache)) == {"mitte", "hafen", "online"}
    assert catalogue.price(files.cache, "hafen", "plate") is not None
    files.close()


def test_a_reading_that_is_begun_again_half_way_sweeps_only_at_its_own_end(
    files: DeviceFiles,
) -> None:
    take(files, "chain", [("product", key, product(key)) for key in "abc"])
    feed.start_over(files, "chain")
    feed.apply(files, page(files, "chain", [("product", "a", product("a"))], more=True))
    feed.start_over(files, "chain")
    feed.apply(files, page(files, "chain", [("product", "b", product("b"))]))
    assert [row.id for row in catalogue.browse(files.cache)] == ["b"]
    take(files, "chain", [("product", "c", product("c"))])
    assert sorted(row.id for row in catalogue.browse(files.cache)) == ["b", "c"]


def test_a_row_that_cannot_be_read_is_not_swept_away(files: DeviceFiles) -> None:
    take(files, "chain", [("product", "a", product("a"))])
    feed.start_over(files, "chain")
    unreadable = wire.Change(1, "product", "a", msgspec.Raw(b'{"id":"a","name":7}'))
    whole = page(files, "chain", [])
    feed.apply(files, msgspec.structs.replace(whole, rows=[unreadable], through=1))
    assert catalogue.product(files.cache, "a") is not None


def test_every_row_of_the_contract_has_its_place_in_one_scope() -> None:
    assert {name: kind.message for name, kind in KINDS.items()} == wire.ROWS
    places = [kind for kinds in feed.KINDS_OF_SCOPE.values() for kind in kinds]
    assert sorted(places) == sorted(wire.ROWS)


KEYS = st.sampled_from(["a", "b", "c", "d"])
CHANGES = st.lists(
    st.tuples(KEYS, st.none() | st.sampled_from(["Cup", "Bowl", "Tray"])), max_size=12
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(changes=CHANGES, cuts=st.sets(st.integers(0, 12)), restart=st.integers(0, 14))
def test_however_the_feed_is_cut_and_begun_anew_the_shop_is_the_hubs(
    tmp_path_factory: pytest.TempPathFactory,
    changes: list[tuple[str, str | None]],
    cuts: set[int],
    restart: int,
) -> None:
    files = make_device(tmp_path_factory.mktemp("device") / "till")
    state: dict[str, str] = {}
    ends = sorted({cut for cut in cuts if cut < len(changes)} | {len(changes)})
    start = 0
    for number, end in enumerate(ends):
        part = changes[start:end]
        for key, name in part:
            if name is None:
                state.pop(key, None)
            else:
                state[key] = name
        if number == restart:
            # A hub that counts anew sends what it has now, however that came about.
            feed.start_over(files, "chain")
            rows = [("product", key, product(key, name)) for key, name in state.items()]
            take(files, "chain", rows)
        else:
            take(
                files,
                "chain",
                [("product", key, product(key, name) if name else None) for key, name in part],
            )
        start = end
    held = {row.id: row.name["en"] for row in catalogue.browse(files.cache)}
    assert held == state
    for name in ("Cup", "Bowl", "Tray"):
        found = {hit.product.id for hit in search(files.cache, name)}
        assert found == {key for key, value in state.items() if value == name}
    files.close()

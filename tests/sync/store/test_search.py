"""Search finds what people mean: begun, inside a compound, mistyped, in any language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from devices import filled_device, take
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync import wire
from sync.store.files import DeviceFiles
from sync.store.search import search
from sync.store.words import fold, index_words, query_words


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeviceFiles]:
    folder: Path = tmp_path_factory.mktemp("search")
    opened = filled_device(folder / "till")
    names: dict[str, wire.Texts] = {
        "bowl": {"en": "Salad bowl", "de": "Salatschüssel", "ja": "サラダボウル"},
        "cup": {"en": "Tea cup", "ja": "抹茶茶碗", "ru": "Чашка для чая"},
        "jug": {"en": "Café jug", "de": "Kännchen"},
        "board": {"en": "Bread board", "de": "Brotbrett"},
    }
    take(
        opened,
        "chain",
        [
            ("product", key, wire.Product(id=key, name=name, popularity=10))
            for key, name in names.items()
        ],
    )
    yield opened
    opened.close()


def found(files: DeviceFiles, text: str, language: str = "en") -> list[str]:
    return [hit.product.id for hit in search(files.cache, text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("stoneware", ["mug"]),
        ("ston", ["mug"]),
        ("STONEWARE mug", ["mug"]),
        ("mug stone", ["mug"]),
        ("coffee", ["mug"]),
        ("pottery", ["mug"]),
        ("teller", ["plate", "soup-plate"]),
        ("leuchte", ["lamp"]),
        ("schussel", ["bowl"]),
        ("schüssel", ["bowl"]),
        ("schuessel", ["bowl"]),
        ("kannchen", ["jug"]),
        ("kaennchen", ["jug"]),
        ("cafe", ["jug"]),
        ("чашка", ["cup"]),
        ("ボウル", ["bowl"]),
        ("茶", ["cup"]),
        ("茶碗", ["cup"]),
        ("abc-nothing", []),
        ("mug nothing", []),
        ("", []),
        ("  -- ", []),
    ],
)
def test_a_query_finds_what_is_meant(files: DeviceFiles, text: str, expected: list[str]) -> None:
    assert found(files, text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("becer", "mug"),
        ("steingtu", "mug"),
        ("stonewear", "mug"),
        ("suppentelelr", "soup-plate"),
        ("papierluchte", "lamp"),
        ("dinnre plate", "plate"),
        ("vouhcer", "voucher"),
    ],
)
def test_a_slip_of_the_finger_is_forgiven(files: DeviceFiles, text: str, expected: str) -> None:
    assert found(files, text)[0] == expected


def test_short_words_are_taken_literally(files: DeviceFiles) -> None:
    assert found(files, "mog") == []


def test_a_better_match_beats_a_popular_one(files: DeviceFiles) -> None:
    take(
        files,
        "chain",
        [
            (
                "product",
                "strip",
                wire.Product(id="strip", name={"en": "Lampshade strip"}, popularity=10_000),
            )
        ],
    )
    assert found(files, "lamp") == ["lamp", "strip"]
    take(files, "chain", [("product", "strip", None)])


def test_between_equal_matches_the_popular_one_is_first(files: DeviceFiles) -> None:
    assert found(files, "plate") == ["plate", "soup-plate"]


def test_the_asked_language_comes_first(files: DeviceFiles) -> None:
    both = [
        ("product", "a", wire.Product(id="a", name={"en": "Gift", "de": "Geschenk"})),
        (
            "product",
            "b",
            wire.Product(id="b", name={"en": "Poison", "de": "Gift"}, popularity=50),
        ),
    ]
    take(files, "chain", both)
    english, german = found(files, "gift", "en"), found(files, "gift", "de")
    assert english.index("a") < english.index("b")
    assert german.index("b") < german.index("a")
    take(files, "chain", [("product", key, None) for key in "ab"])


def test_a_code_typed_whole_gives_its_variant_first(files: DeviceFiles) -> None:
    for text in ("MUG-SEA", "mug-sea", "2000000000022"):
        hit = search(files.cache, text)[0]
        assert hit.variant is not None
        assert hit.variant.id == "mug-sea"


def test_words_that_name_one_variant_choose_it(files: DeviceFiles) -> None:
    def chosen(text: str) -> str | None:
        variant = search(files.cache, text)[0].variant
        return variant.id if variant else None

    assert chosen("mug clay") == "mug-clay"
    assert chosen("becher meer") == "mug-sea"
    assert chosen("stoneware mug") is None


def test_no_more_than_asked_for(files: DeviceFiles) -> None:
    assert len(search(files.cache, "e", limit=2)) <= 2
    assert search(files.cache, "mug", limit=0) == []


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30) | st.text('"*()^:{}-+ ANDORNT', max_size=20))
def test_nothing_that_is_typed_breaks_it(files: DeviceFiles, text: str) -> None:
    search(files.cache, text)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_a_text_is_found_by_its_own_words(text: str) -> None:
    assert set(query_words(text)) <= set(index_words(text))


def test_marks_that_make_another_letter_stay() -> None:
    assert fold("Йод") == "йод"
    assert fold("ガラス") == "ガラス"
    assert fold("Crème brûlée, Łódź, Ærø") == "creme brulee, lodz, aero"

"""The range hangs together: unique ids, valid numbers, both languages, nothing pointing nowhere."""

from collections import Counter

from sync import wire
from sync.hub.demo import entries
from sync.hub.demo.pictures import KINDS
from sync.hub.demo.shop import Shop


def _variants(shop: Shop) -> list[wire.Variant]:
    return [variant for product in shop.products for variant in product.variants]


def test_it_is_as_large_as_a_shop_one_would_walk_into(shop: Shop) -> None:
    assert 60 <= len(shop.products) <= 100
    assert 280 <= len(_variants(shop)) <= 360
    top = [category for category in shop.categories if not category.parent]
    assert 9 <= len(top) <= 12


def test_ids_skus_gtins_and_names_are_each_given_once(shop: Shop) -> None:
    variants = _variants(shop)
    for values in (
        [product.id for product in shop.products],
        [category.id for category in shop.categories],
        [variant.id for variant in variants],
        [variant.sku for variant in variants],
        [variant.gtin for variant in variants],
        [variant.name["en"] for variant in variants],
        [variant.name["de"] for variant in variants],
        [entry.number for entry in entries.products()],
    ):
        assert [value for value, count in Counter(values).items() if count > 1] == []


def test_gtins_are_of_the_demonstration_prefix_and_have_their_check_digit(shop: Shop) -> None:
    for variant in _variants(shop):
        assert len(variant.gtin) == 14
        assert variant.gtin.startswith("0952")
        weighted = (int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(variant.gtin))
        assert sum(weighted) % 10 == 0


def test_every_text_is_there_in_english_and_german(shop: Shop) -> None:
    texts: list[wire.Texts] = [category.name for category in shop.categories]
    for product in shop.products:
        texts += [product.name, product.summary, product.description]
        texts += [text for fact in product.attributes for text in (fact.name, fact.value)]
        for option in product.options:
            texts += [option.name, *(value.name for value in option.values)]
        texts += [variant.name for variant in product.variants]
    for text in texts:
        assert set(text) == {"en", "de"}
        for words in text.values():
            assert words
            assert words == words.strip()
            assert "  " not in words


def test_descriptions_differ_between_the_languages(shop: Shop) -> None:
    for product in shop.products:
        assert product.description["en"] != product.description["de"]


def test_nothing_points_nowhere(shop: Shop) -> None:
    products = {product.id for product in shop.products}
    categories = {category.id for category in shop.categories}
    parents = {category.parent for category in shop.categories} - {""}
    assert parents <= categories
    for product in shop.products:
        assert set(product.categories) <= categories - parents, "goods lie in the lowest categories"
        assert set(product.related) <= products - {product.id}
        assert set(product.members) <= products - {product.id}


def test_every_category_holds_something(shop: Shop) -> None:
    used = {category for product in shop.products for category in product.categories}
    parents = {category.parent for category in shop.categories}
    assert {category.id for category in shop.categories} - parents == used


def test_every_variant_chooses_one_value_of_each_option(shop: Shop) -> None:
    for product in shop.products:
        offered = {option.id: {value.id for value in option.values} for option in product.options}
        for variant in product.variants:
            assert set(variant.options) == set(offered)
            assert all(variant.options[key] in values for key, values in offered.items())
        chosen = [tuple(variant.options.items()) for variant in product.variants]
        assert len(set(chosen)) == len(chosen)


def test_pictures_follow_the_colour_and_not_the_size(shop: Shop) -> None:
    by_colour: dict[tuple[str, str], set[str]] = {}
    for product in shop.products:
        for variant in product.variants:
            key = (product.id, variant.options.get("colour", ""))
            by_colour.setdefault(key, set()).add(variant.images[0].hash)
    assert all(len(images) == 1 for images in by_colour.values())
    first = [next(iter(images)) for images in by_colour.values()]
    assert len(set(first)) == len(first)


def test_colours_have_swatches(shop: Shop) -> None:
    for product in shop.products:
        for option in product.options:
            for value in option.values:
                assert value.swatch.startswith("#") == (option.id == "colour")


def test_every_kind_of_picture_is_used(shop: Shop) -> None:
    del shop
    assert {entry.picture for entry in entries.products()} == set(KINDS)


def test_goods_a_store_cannot_sell_say_how_they_are_sold(shop: Shop) -> None:
    kinds = {product.kind: product for product in shop.products}
    assert set(kinds) == {"simple", "variable", "grouped", "digital", "external"}
    assert (kinds["digital"].sold, kinds["external"].sold) == ("online", "elsewhere")
    assert kinds["external"].address.startswith("https://")
    assert kinds["grouped"].members
    assert kinds["grouped"].variants == []


def test_liqueur_is_for_adults_and_books_and_plants_are_taxed_less(shop: Shop) -> None:
    variants = {variant.id: variant for variant in _variants(shop)}
    assert variants["sloe-gift-set"].min_age == 18
    assert variants["cookbook-en"].tax == "reduced"
    assert variants["cactus-clay"].tax == "reduced"
    assert variants["stoneware-mug-sage-350"].tax == "standard"
    assert {variant.tax for variant in variants.values()} == {"standard", "reduced"}

"""The demo shop is the same each time, complete, and dated from the day it is built."""

import hashlib
import time
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from sync.hub.demo import entries
from sync.hub.demo.build import demo_shop
from sync.hub.demo.pictures import draw
from sync.hub.demo.shop import Shop


def test_the_same_day_gives_the_same_bytes(shop: Shop, today: date) -> None:
    assert msgspec.json.encode(demo_shop(today)) == msgspec.json.encode(shop)


def test_another_day_moves_sales_and_reviews_and_nothing_else(shop: Shop, today: date) -> None:
    later = demo_shop(today + timedelta(days=30))
    assert later.products == shop.products
    assert later.images == shop.images
    assert later.orders == shop.orders
    assert [s.stock for s in later.stores] == [s.stock for s in shop.stores]
    assert later.stores[0].prices != shop.stores[0].prices
    assert min(r.date for r in later.reviews) > min(r.date for r in shop.reviews)


def test_it_is_built_in_less_time_than_a_newcomer_notices(today: date) -> None:
    draw.cache_clear()
    began = time.process_time()
    demo_shop(today)
    assert time.process_time() - began < 4


def test_every_picture_named_exists_under_the_hash_of_its_bytes(shop: Shop) -> None:
    named = {category.image for category in shop.categories}
    for product in shop.products:
        for image in product.images + [i for v in product.variants for i in v.images]:
            named.add(image.hash)
            assert image.alt["en"]
            assert image.alt["de"]
    assert named == set(shop.images)
    for name, content in shop.images.items():
        assert hashlib.sha256(content).hexdigest() == name


def test_a_misspelt_key_in_the_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "range").mkdir()
    (tmp_path / "range" / "1.toml").write_text("[[products]]\nnumber = 1\nprize = 3\n")
    monkeypatch.setattr(entries, "FOLDER", tmp_path)
    with pytest.raises(msgspec.ValidationError, match="prize"):
        entries.products()

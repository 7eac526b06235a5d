"""A small demo shop for tests of the rules: its store, goods and times, as messages say them."""

from datetime import datetime

from sync import wire
from sync.shop.basket import Goods
from sync.shop.terms import settings_of

NOW = datetime(2026, 3, 14, 10, 30)

STORE = wire.Store(
    id="mitte",
    name="Demo Store Mitte",
    currency="EUR",
    tax_rates=[
        wire.TaxRate(category="standard", rate="19"),
        wire.TaxRate(category="reduced", rate="7", from_="2021-01-01"),
        wire.TaxRate(category="reduced", rate="5", to="2021-01-01"),
    ],
)
SETTINGS = settings_of(STORE)


def product(id_: str, *, image: str = "", **variant: object) -> wire.Product:
    """A product with one variant of the same id."""
    return wire.Product(
        id=f"p-{id_}",
        name={"en": id_.title(), "de": f"{id_.title()} (de)"},
        images=[wire.Image(hash=image)],
        variants=[wire.Variant(id=id_, sku=id_.upper(), **variant)],  # type: ignore[arg-type]
    )


def goods(id_: str, regular: int, *, language: str = "en", **fields: object) -> Goods:
    """A variant as it is sold; `fields` are the variant's, or the price's where it has them."""
    of_price = {key: fields.pop(key) for key in ("sale", "sale_from", "sale_to") if key in fields}
    sold = product(id_, **fields)  # type: ignore[arg-type]
    price = wire.Price(variant=id_, regular=regular, **of_price)  # type: ignore[arg-type]
    return Goods.of(sold, sold.variants[0], price, language)

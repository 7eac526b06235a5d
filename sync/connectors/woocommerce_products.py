"""Products, variants, prices and stock from the rows of a WooCommerce export."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from sync import wire
from sync.connectors.imported import RowOutcome
from sync.connectors.naming import PREFIX, CategoryTree, slug, swatch, texts
from sync.connectors.pictures import NoPicture, Pictures
from sync.connectors.woocommerce_options import ImportOptions
from sync.connectors.woocommerce_rows import Row

_FEATURED = 100  # popularity of a featured product; the export says no more about it
_FACTS: dict[str, wire.Texts] = {
    "Weight": {"en": "Weight", "de": "Gewicht"},
    "Dimensions": {"en": "Dimensions", "de": "Maße"},
}


@dataclass(frozen=True, slots=True)
class Made:
    """A product and what became of the rows it was made from."""

    product: wire.Product
    outcomes: list[RowOutcome]


class Maker:
    """Makes products one after the other and gathers what belongs to all of them."""

    def __init__(self, options: ImportOptions, find: Callable[[str], Row | None]) -> None:
        self._options = options
        self._find = find
        self.pictures = Pictures(options.fetch, options.held)
        self.categories = CategoryTree(options.language)
        self.prices: list[wire.Price] = []
        self.stock: list[wire.Stock] = []
        self.uncounted: set[str] = set()
        self.skipped = 0  # pictures nobody asked for

    def product(self, row: Row, variations: Sequence[Row]) -> Made:
        id_, notes = id_of(row), list(row.notes)
        images = self._images(row, row.name, notes)
        options = _options(row, variations, self._options.language)
        variants, outcomes = self._variations(row, variations, options, images)
        if row.kind == "variable" and not variants:
            notes.append("has no variations, so there is nothing to sell")
        if row.kind in ("simple", "external"):
            variants = [self._variant(row, row, row.name, {}, images)]
        product = wire.Product(
            id=id_,
            name=self._texts(row.name),
            summary=self._texts(row.summary),
            description=self._texts(row.description),
            brand=row.brand,
            kind="digital" if row.kind == "simple" and row.virtual else _kind(row),
            sold=_sold(row, variations, notes),
            address=row.address if row.kind == "external" else "",
            categories=self._places(row, notes),
            tags=list(row.tags),
            options=options,
            attributes=self._facts(row, options),
            images=images,
            variants=variants,
            members=self._others(row.members, id_, notes),
            related=self._others(row.related, id_, notes),
            popularity=_FEATURED if row.featured else 0,
        )
        own = id_ if row.kind in ("simple", "external") else ""
        outcomes.append(_taken(row, id_, own, notes))
        return Made(product, outcomes)

    def _variations(
        self,
        product: Row,
        variations: Sequence[Row],
        options: Sequence[wire.Option],
        images: list[wire.Image],
    ) -> tuple[list[wire.Variant], list[RowOutcome]]:
        variants: list[wire.Variant] = []
        outcomes: list[RowOutcome] = []
        lines: dict[tuple[tuple[str, str], ...], int] = {}
        for row in variations:
            chosen = _chosen(row, options)
            key = tuple(chosen.items())
            if key in lines:
                reason = f"has the same options as line {lines[key]}"
                outcomes.append(RowOutcome(row.line, row.sku, "refused", reason))
                continue
            lines[key] = row.line
            notes = list(row.notes)
            open_ = [o.name[self._options.language] for o in options if o.id not in chosen]
            if open_:
                notes.append(f"leaves {', '.join(open_)} open")
            name = ", ".join((product.name, *_names(chosen, options, self._options.language)))
            own = self._images(row, name, notes) or images
            variants.append(self._variant(product, row, name, chosen, own))
            outcomes.append(_taken(row, id_of(product), id_of(row), notes))
        return variants, outcomes

    def _variant(
        self, product: Row, row: Row, name: str, chosen: dict[str, str], images: list[wire.Image]
    ) -> wire.Variant:
        """The variant of a row, with its price and stock put aside."""
        id_ = id_of(row)
        if row.regular is not None:
            self.prices.append(
                wire.Price(
                    variant=id_,
                    regular=row.regular,
                    sale=row.sale,
                    sale_from=row.sale_from,
                    sale_to=row.sale_to,
                )
            )
        if row.kind != "external" and not row.virtual:
            self.stock.append(self._on_hand(product, row, id_))
        return wire.Variant(
            id=id_,
            sku=sku_of(row),
            gtin=row.gtin,
            name=self._texts(name),
            options=chosen,
            images=images,
            tax=self._tax(product, row),
        )

    def _on_hand(self, product: Row, row: Row, variant: str) -> wire.Stock:
        held = product.stock if row.stock.shared else row.stock
        amount = held.amount
        if amount is None:
            amount = self._options.uncounted if row.stock.in_stock else 0
            if row.stock.in_stock:
                self.uncounted.add(variant)
        return wire.Stock(variant=variant, on_hand=amount)

    def _tax(self, product: Row, row: Row) -> str:
        if not row.taxed:
            return self._options.untaxed
        source = product if row.tax_class == "parent" else row
        return self._options.tax_classes.get(source.tax_class, "standard")

    def _images(self, row: Row, name: str, notes: list[str]) -> list[wire.Image]:
        """The pictures of a row; one that cannot be had keeps its place with an empty hash."""
        images, missing = [], Counter[str]()
        for address in row.images:
            try:
                found = self.pictures.hash_of(address)
            except NoPicture as why:
                found = ""
                if self._options.fetch is None:
                    self.skipped += 1
                else:
                    missing[str(why)] += 1
            images.append(wire.Image(hash=found, alt=self._texts(name), source=address))
        for reason, count in missing.items():
            notes.append(f"{count} of {len(row.images)} pictures missing: {reason}")
        return images

    def _places(self, row: Row, notes: list[str]) -> list[str]:
        ids = [self.categories.add(path) for path in row.categories]
        if not row.listed:
            notes.append("is hidden when browsing: found by search and scan only")
            return []
        return ids

    def _facts(self, row: Row, options: Sequence[wire.Option]) -> list[wire.Attribute]:
        """Visible attributes that nothing is chosen by, then weight and size."""
        chosen_by = {option.id for option in options}
        facts = [
            wire.Attribute(
                name=self._texts(attribute.name), value=self._texts(", ".join(attribute.values))
            )
            for attribute in row.attributes
            if attribute.visible and attribute.values and slug(attribute.name) not in chosen_by
        ]
        for name, value in row.measures:
            facts.append(wire.Attribute(name=_FACTS[name], value=self._texts(value)))
        return facts

    def _others(self, keys: Sequence[str], own: str, notes: list[str]) -> list[str]:
        """The ids of the products that references mean; a variation stands for its product."""
        found: dict[str, None] = {}
        for key in keys:
            row = self._find(key)
            if row and row.kind == "variation":
                row = self._find(row.parent)
            if row is None:
                notes.append(f"refers to {key!r}, which is not in this file")
            elif id_of(row) != own:
                found[id_of(row)] = None
        return list(found)

    def _texts(self, text: str) -> wire.Texts:
        return texts(text, self._options.language)


def id_of(row: Row) -> str:
    """The ID of the shop is kept; a row without one goes by its SKU."""
    return f"{PREFIX}-{row.number}" if row.number else f"{PREFIX}-sku-{slug(row.sku)}"


def sku_of(row: Row) -> str:
    """A row without an SKU is found by its ID."""
    return row.sku or id_of(row).upper()


def _taken(row: Row, product: str, variant: str, notes: Sequence[str]) -> RowOutcome:
    return RowOutcome(
        row.line, row.sku, "taken", notes=tuple(notes), product=product, variant=variant
    )


def _kind(row: Row) -> Literal["simple", "variable", "grouped", "external"]:
    return "simple" if row.kind == "variation" else row.kind


def _sold(
    row: Row, variations: Sequence[Row], notes: list[str]
) -> Literal["here", "online", "elsewhere", "no"]:
    if not row.published:
        notes.append("is not published: kept, but not sold")
        return "no"
    if row.kind == "external":
        notes.append("is sold elsewhere: shown, not sold")
        return "elsewhere"
    if row.virtual or (variations and all(variation.virtual for variation in variations)):
        notes.append("is virtual: shown, sold online only")
        return "online"
    return "here"


def _options(row: Row, variations: Sequence[Row], language: str) -> list[wire.Option]:
    """What variations differ by: attributes that at least one of them gives a value for.

    Values come in the product's order; those no variation has are left out, unless a variation
    leaves the attribute open and so has them all.
    """
    names: dict[str, str] = {}
    values: dict[str, dict[str, str]] = {}  # option -> value id -> name
    for source in (row, *variations):
        for attribute in source.attributes:
            option = slug(attribute.name)
            names.setdefault(option, attribute.name)
            for value in attribute.values:
                values.setdefault(option, {}).setdefault(slug(value), value)
    options = []
    for option, name in names.items():
        given = [_value(variation, option) for variation in variations]
        if any(given):
            shown = values[option] if "" in given else given
            kept = [
                wire.OptionValue(id=id_, name=texts(value, language), swatch=swatch(name, value))
                for id_, value in values[option].items()
                if id_ in shown
            ]
            options.append(wire.Option(id=option, name=texts(name, language), values=kept))
    return options


def _value(variation: Row, option: str) -> str:
    """The id of the value a variation has for an option; empty when it leaves it open."""
    for attribute in variation.attributes:
        if slug(attribute.name) == option and len(attribute.values) == 1:
            return slug(attribute.values[0])
    return ""


def _chosen(variation: Row, options: Sequence[wire.Option]) -> dict[str, str]:
    return {option.id: value for option in options if (value := _value(variation, option.id))}


def _names(chosen: dict[str, str], options: Sequence[wire.Option], language: str) -> list[str]:
    names = {(o.id, value.id): value.name[language] for o in options for value in o.values}
    return [names[pair] for pair in chosen.items()]

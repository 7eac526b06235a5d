"""Categories, products, variants and their pictures, from the entries of the range.

GTINs begin with 952, the prefix GS1 set aside for demonstrations and examples: no company has it,
and no scanner reads a price or weight out of it, as it would with 02 and 20 to 29. Then 123 for
this shop, the product's number and the variant's place in the product.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product as combinations
from typing import Literal

from sync import wire
from sync.hub.demo.entries import Colour, Frame, ProductEntry, Size
from sync.hub.demo.pictures import draw
from sync.hub.demo.pictures.scene import closer

_COMPANY = "952123"
_CLOSER = ((150, 150, 400), (330, 330, 360))  # squares of a picture that are worth a closer look
_SECOND_LOOK = 80  # popularity from which a product has both
_SOLD: dict[str, Literal["here", "online", "elsewhere"]] = {
    "": "here",
    "grouped": "here",
    "digital": "online",
    "external": "elsewhere",
}
_CLOSER_ALT = {"en": "{}, a closer look", "de": "{}, näher gesehen"}


@dataclass(slots=True)
class Pictures:
    """Draws what is asked for and keeps each picture once, by the SHA-256 of its bytes."""

    images: dict[str, bytes] = field(default_factory=dict)

    def keep(self, svg: str) -> str:
        content = svg.encode()
        name = hashlib.sha256(content).hexdigest()
        self.images[name] = content
        return name

    def of(self, entry: ProductEntry, colour: Colour, alt: wire.Texts) -> list[wire.Image]:
        """The pictures of a variant: the whole, then one or two parts of it."""
        whole = draw(entry.picture, colour.hex)
        parts = _CLOSER[: 2 if entry.popularity >= _SECOND_LOOK else 1]
        near = {language: _CLOSER_ALT[language].format(name) for language, name in alt.items()}
        return [
            wire.Image(hash=self.keep(whole), alt=alt),
            *(wire.Image(hash=self.keep(closer(whole, *part)), alt=near) for part in parts),
        ]


def categories(frame: Frame, pictures: Pictures) -> tuple[wire.Category, ...]:
    return tuple(
        wire.Category(
            id=entry.id,
            name=entry.texts,
            parent=entry.parent,
            position=position,
            image=pictures.keep(draw(entry.picture[0], frame.colours[entry.picture[1]].hex)),
        )
        for position, entry in enumerate(frame.categories)
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """One variant of an entry: its colour, its size where there are sizes, and its price."""

    colour: str
    size: Size | None
    price: int


def choices(entry: ProductEntry) -> list[Choice]:
    """The variants of an entry in the order they are numbered."""
    if entry.kind in ("grouped", "external"):
        return []
    sizes: Sequence[Size | None] = entry.sizes or [None]
    return [
        Choice(colour, size, size.price if size else entry.price)
        for colour, size in combinations(entry.colours, sizes)
    ]


def variant_id(entry: ProductEntry, choice: Choice) -> str:
    return "-".join((entry.id, *_chosen(entry, choice)))


def _chosen(entry: ProductEntry, choice: Choice) -> Iterator[str]:
    """What tells this variant from the others of its product."""
    if len(entry.colours) > 1:
        yield choice.colour
    if choice.size:
        yield choice.size.id


def product(entry: ProductEntry, frame: Frame, pictures: Pictures) -> wire.Product:
    variants = [
        _variant(entry, choice, number, frame, pictures)
        for number, choice in enumerate(choices(entry), start=1)
    ]
    name = {"en": entry.en.name, "de": entry.de.name}
    images = pictures.of(entry, frame.colours[entry.colours[0]], name)
    return wire.Product(
        id=entry.id,
        name=name,
        summary={"en": entry.en.summary, "de": entry.de.summary},
        description={"en": entry.en.description, "de": entry.de.description},
        brand=entry.brand,
        kind=entry.kind or ("variable" if len(variants) > 1 else "simple"),
        sold=_SOLD[entry.kind],
        address=entry.address,
        categories=[entry.category],
        options=_options(entry, frame),
        attributes=[
            wire.Attribute(name={"en": a, "de": c}, value={"en": b, "de": d})
            for (a, b), (c, d) in zip(entry.en.facts, entry.de.facts, strict=True)
        ],
        images=variants[0].images if variants else images,
        variants=variants,
        members=entry.members,
        related=entry.related,
        popularity=entry.popularity,
    )


def _options(entry: ProductEntry, frame: Frame) -> list[wire.Option]:
    options = []
    if len(entry.colours) > 1:
        values = [
            wire.OptionValue(
                id=colour, name=_label(entry, colour, frame), swatch=frame.colours[colour].hex
            )
            for colour in entry.colours
        ]
        options.append(wire.Option(id="colour", name=entry.colour_name.texts, values=values))
    if entry.sizes:
        values = [wire.OptionValue(id=size.id, name=size.texts) for size in entry.sizes]
        options.append(wire.Option(id="size", name=entry.size_name.texts, values=values))
    return options


def _label(entry: ProductEntry, colour: str, frame: Frame) -> wire.Texts:
    """A colour's name, or what this product calls it: a scent, a blend."""
    label = entry.colour_labels.get(colour)
    return label.texts if label else frame.colours[colour].texts


def _variant(
    entry: ProductEntry, choice: Choice, number: int, frame: Frame, pictures: Pictures
) -> wire.Variant:
    colour = frame.colours[choice.colour]
    name = {"en": entry.en.name, "de": entry.de.name}
    sku, options = [entry.sku], {}
    if len(entry.colours) > 1:
        label = _label(entry, choice.colour, frame)
        plain = choice.colour not in entry.colour_labels  # English colours are lower case
        chosen = {"en": label["en"].lower() if plain else label["en"], "de": label["de"]}
        name = {language: f"{text}, {chosen[language]}" for language, text in name.items()}
        sku.append(colour.code)
        options["colour"] = choice.colour
    alt = name
    if choice.size:
        name = {
            language: f"{text}, {choice.size.texts[language]}" for language, text in name.items()
        }
        sku.append(choice.size.id.upper())
        options["size"] = choice.size.id
    return wire.Variant(
        id=variant_id(entry, choice),
        sku="-".join(sku),
        gtin=gtin(entry.number, number),
        name=name,
        options=options,
        images=pictures.of(entry, colour, alt),
        tax=entry.tax,
        discountable=entry.discountable,
        points=entry.points,
        min_age=entry.min_age,
    )


def gtin(product: int, variant: int) -> str:
    """The GTIN-13 of a variant with its check digit, written as 14 digits."""
    digits = f"{_COMPANY}{product:04}{variant:02}"
    total = sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(digits))
    return f"0{digits}{-total % 10}"

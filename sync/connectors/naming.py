"""Ids made from names, the category tree, and swatches for colours that are only named."""

import hashlib
import re
from collections.abc import Iterable, Sequence

import msgspec

from sync import wire

PREFIX = "woo"  # of everything that comes from WooCommerce, so that it meets no other source's ids
_POSITION = 1000  # categories of an import come after the shop's own

_SWATCHES = {
    "#1c1b1a": ("black", "schwarz"),
    "#fbfaf7": ("white", "weiß", "weiss"),
    "#8a8a88": ("gray", "grey", "grau"),
    "#b3402f": ("red", "rot"),
    "#3b5a86": ("blue", "blau"),
    "#1f2f4d": ("navy", "marine", "dunkelblau"),
    "#3f6b52": ("green", "grün", "gruen"),
    "#d8a62c": ("yellow", "gelb"),
    "#cf7434": ("orange",),
    "#6f4a7d": ("purple", "violet", "lila", "violett"),
    "#d9a3a8": ("pink", "rosa"),
    "#71503a": ("brown", "braun"),
    "#dccbb0": ("beige", "sand"),
    "#5a8f92": ("turquoise", "teal", "türkis"),
    "#b9bcbe": ("silver", "silber"),
    "#c7a252": ("gold",),
}
_BY_NAME = {name: colour for colour, names in _SWATCHES.items() for name in names}
_COLOUR_NAMES = {"color", "colour", "farbe"}


def slug(name: str) -> str:
    """An id from a name: letters and digits of any script, lower case, joined by hyphens."""
    text = "-".join(re.findall(r"[^\W_]+", name.casefold()))
    return text or hashlib.sha256(name.encode()).hexdigest()[:12]


def swatch(option: str, value: str) -> str:
    """A colour to show for a value of an option called colour; empty when none is known."""
    return _BY_NAME.get(value.casefold(), "") if option.casefold() in _COLOUR_NAMES else ""


def texts(text: str, language: str) -> wire.Texts:
    """A text of one language; no text where there is nothing to say."""
    return {language: text} if text else {}


class CategoryTree:
    """Collects categories in the order they are met, each with those above it."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._found: dict[str, wire.Category] = {}

    def add(self, path: Sequence[str]) -> str:
        """Make sure of a category and all above it; gives its id."""
        id_ = ""
        for depth, name in enumerate(path, start=1):
            parent, id_ = id_, "/".join((PREFIX, *map(slug, path[:depth])))
            if id_ not in self._found:
                self._found[id_] = wire.Category(
                    id=id_,
                    name=texts(name, self._language),
                    parent=parent,
                    position=_POSITION + len(self._found),
                )
        return id_

    def categories(self) -> tuple[wire.Category, ...]:
        return tuple(self._found.values())


def with_pictures(
    categories: Sequence[wire.Category], products: Iterable[wire.Product]
) -> tuple[wire.Category, ...]:
    """Each category with the first picture of the first of its products that has one."""
    first: dict[str, str] = {}
    parents = {category.id: category.parent for category in categories}
    for product in products:
        picture = next((image.hash for image in product.images if image.hash), "")
        for category in product.categories if picture else ():
            while category:
                first.setdefault(category, picture)
                category = parents[category]
    return tuple(
        msgspec.structs.replace(category, image=first.get(category.id, ""))
        for category in categories
    )

"""The demo shop's files under `resources/demo`, read into values; a misspelt key is refused."""

from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct, field

from sync import wire

FOLDER = Path(__file__).parents[3] / "resources" / "demo"
LANGUAGES = ("en", "de", "ru", "ja")  # of the reviews

T = TypeVar("T")


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of everything written in the files."""


class Named(Entry, frozen=True, kw_only=True):
    en: str
    de: str = ""  # the same as in English where left out

    @property
    def texts(self) -> wire.Texts:
        return {"en": self.en, "de": self.de or self.en}


class Colour(Named, frozen=True, kw_only=True):
    hex: str
    code: str  # in SKUs


class CategoryEntry(Named, frozen=True, kw_only=True):
    id: str
    picture: tuple[str, str]  # kind and colour
    parent: str = ""
    aisle: int = 0  # where the goods lie; only a category without children has one


class StoreEntry(Entry, frozen=True, kw_only=True):
    id: str
    name: str
    address: list[str]
    weekdays: tuple[str, str]
    saturday: tuple[str, str] = ("", "")
    sunday: tuple[str, str] = ("", "")
    aisles: int
    nearby: dict[str, int]  # metres


class StaffEntry(Entry, frozen=True, kw_only=True):
    id: str
    name: str
    role: Literal["fulfilment", "cashier", "supervisor", "manager", "technician"]
    pin: str
    language: str = ""


class Receipt(Named, frozen=True, kw_only=True):
    lines: list[str]


class Frame(Entry, frozen=True, kw_only=True):
    """shop.toml: everything but the goods."""

    retailer: str
    colours: dict[str, Colour]
    categories: list[CategoryEntry]
    stores: list[StoreEntry]
    receipt: Receipt
    staff: list[StaffEntry]


class Words(Entry, frozen=True, kw_only=True):
    """What a product says of itself in one language."""

    name: str
    summary: str
    description: str
    facts: list[tuple[str, str]]


class Size(Named, frozen=True, kw_only=True):
    id: str
    price: int


class Sale(Entry, frozen=True, kw_only=True):
    """A price reduction; `from` and `to` are days from today, `only` the colours it holds for.

    `lowest` is the lowest price of the 30 days before, in percent of the regular one.
    """

    percent: int
    from_: int = field(name="from")
    to: int
    only: list[str] = []
    lowest: int = 100


class ProductEntry(Entry, frozen=True, kw_only=True):
    number: int  # four digits, never used again
    id: str
    picture: str
    category: str
    brand: str
    en: Words
    de: Words
    colours: list[str]  # of the picture; an option only where there are several
    kind: Literal["", "grouped", "digital", "external"] = ""
    sku: str = ""
    price: int = 0  # minor units; where there are sizes, they have prices of their own
    sizes: list[Size] = []
    size_name: Named = Named(en="Size", de="Größe")
    colour_name: Named = Named(en="Colour", de="Farbe")
    colour_labels: dict[str, Named] = {}
    topics: list[str] = []  # which sentences its reviews are made of
    reviews: int = 0
    stars: float = 4.5
    popularity: int = 0
    related: list[str] = []
    members: list[str] = []
    address: str = ""
    tax: str = "standard"
    sale: Sale | None = None
    sold_out: list[str] = []  # colours
    min_age: int = 0
    points: bool = True
    discountable: bool = True


class Shelf(Entry, frozen=True, kw_only=True):
    """One file of the range."""

    products: list[ProductEntry]


class Tones(Entry, frozen=True, kw_only=True):
    """Sentences by how content the writer is."""

    good: list[str]
    mixed: list[str]
    poor: list[str]

    def of(self, stars: int) -> list[str]:
        return self.good if stars > 3 else self.mixed if stars == 3 else self.poor


class Written(Entry, frozen=True, kw_only=True):
    """A review written for one product."""

    product: str
    language: str
    stars: int
    title: str
    text: str
    helpful: int


class WrittenReviews(Entry, frozen=True, kw_only=True):
    reviews: list[Written]


def frame() -> Frame:
    return _read(FOLDER / "shop.toml", Frame)


def products() -> list[ProductEntry]:
    files = sorted((FOLDER / "range").glob("*.toml"))
    return [entry for file in files for entry in _read(file, Shelf).products]


def sentences(language: str) -> dict[str, Tones]:
    """Review sentences by topic; "titles" and "also" fit every kind of goods."""
    return _read(FOLDER / "reviews" / f"{language}.toml", dict[str, Tones])


def written() -> list[Written]:
    return _read(FOLDER / "reviews" / "written.toml", WrittenReviews).reviews


def _read(path: Path, type_: type[T]) -> T:
    return msgspec.toml.decode(path.read_bytes(), type=type_)

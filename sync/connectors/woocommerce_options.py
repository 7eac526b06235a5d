"""How a WooCommerce export is to be understood by this shop."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from sync.connectors.codes import Carrier
from sync.connectors.pictures import Fetch

_TAX_CLASSES = MappingProxyType(
    {"": "standard", "standard": "standard", "reduced-rate": "reduced", "zero-rate": "zero"}
)


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`store` and the web shop (`online`) get the prices and the stock: WooCommerce keeps one
    stock for both. `uncounted` is the first guess for goods "in stock" without a number.

    `tax_classes` maps the export's tax classes to the shop's tax categories; `untaxed` is the
    category of products whose tax status is none. Pictures are fetched with `fetch`, if given;
    `held` has the hashes of those the shop has already, by their address. `carriers`
    are the articles the shop has, whose codes no other may have.
    """

    store: str
    online: str = "online"
    language: str = "en"
    currency: str = "EUR"
    uncounted: int = 10
    tax_classes: Mapping[str, str] = field(default_factory=lambda: _TAX_CLASSES)
    untaxed: str = "exempt"
    fetch: Fetch | None = None
    held: Mapping[str, str] = field(default_factory=dict)
    carriers: tuple[Carrier, ...] = ()

"""Why something is not sold, and what the cashier can do about it, in the language read now."""

from PySide6.QtCore import QObject

from pos.till.articles import Article
from sync.shop.basket import MOST_PIECES, OrderLocked, TooMany
from sync.shop.pricing import PricingError

Said = tuple[str, str]  # what happened, what to do now


class Refusals(QObject):
    """Two short texts for each thing that a till does not sell."""

    def unfilled(self) -> Said:
        return (
            self.tr("This till has no products yet."),
            self.tr("It needs the shop's server once to fill."),
        )

    def unknown(self, text: str) -> Said:
        return (
            self.tr("No product has the number %1").replace("%1", text),
            self.tr("Type its name to search, or ask for its price tag."),
        )

    def not_sold(self, article: Article) -> Said:
        """An article that this store does not sell, or has no price for."""
        said = {
            "online": self.tr("%1 is sold online only."),
            "elsewhere": self.tr("%1 is sold by another shop."),
            "no": self.tr("%1 is no longer sold."),
            "here": self.tr("%1 has no price in this store."),
        }[article.found.product.sold]
        return said.replace("%1", article.name), self.tr(
            "Ask the supervisor if it is on your shelf."
        )

    def age_unseen(self) -> Said:
        return self.tr("Look at the buyer's age first."), self.tr("F9: ID seen")

    def of(self, problem: TooMany | OrderLocked | PricingError) -> Said:
        """A change of the basket that cannot be."""
        match problem:
            case TooMany():
                return (
                    self.tr("That is more than %n pieces of one product.", "", MOST_PIECES),
                    self.tr("Check the quantity, or sell the rest on another receipt."),
                )
            case OrderLocked():
                return (
                    self.tr("This order is paid as it was placed."),
                    self.tr("Finish it first, then sell the other goods."),
                )
            case PricingError():
                return (
                    self.tr("This product cannot be priced here (%1).").replace("%1", problem.code),
                    self.tr("The store's taxes want mending. Call the manager."),
                )

    def finish_first(self, why: str) -> Said:
        """Something else is asked for in the middle of a sale."""
        return self.tr("Finish or cancel this sale first."), why

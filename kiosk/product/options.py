"""A product's options as a view lists them, each value with whether it can be had."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from kiosk.product.choice import Choice
from kiosk.shelf import available
from kiosk.wording import KioskWording
from pos.shell.rows import Rows
from sync import wire


@dataclass(frozen=True, slots=True)
class OptionRow:
    """An option such as colour, with its values as they stand for what is chosen."""

    option: wire.Option
    choice: Choice
    gone: frozenset[str]  # variants that can be had nowhere

    @property
    def chosen(self) -> str:
        """The value chosen now; empty where there is nothing to choose."""
        variant = self.choice.variant
        return variant.options.get(self.option.id, "") if variant else ""


def options_of(choice: Choice, stock: Mapping[tuple[str, str], wire.Stock]) -> list[OptionRow]:
    """The rows for what is chosen, with what there is of it anywhere."""
    stores = {store for store, _ in stock}
    gone = frozenset(
        variant.id
        for variant in choice.product.variants
        if not available(stock, stores, [variant.id])
    )
    return [OptionRow(option, choice, gone) for option in choice.product.options]


def option_rows(words: KioskWording, parent: QObject) -> Rows[OptionRow]:
    """A list model of options, an option a row."""

    def chosen(row: OptionRow) -> str:
        value = next((each for each in row.option.values if each.id == row.chosen), None)
        return words.text(value.name) if value else ""

    def values(row: OptionRow) -> list[dict[str, Any]]:
        told = []
        for value in row.option.values:
            leads_to = row.choice.reachable(row.option.id, value.id)
            told.append(
                {
                    "value": value.id,
                    "text": words.text(value.name),
                    "tint": value.swatch,
                    "chosen": value.id == row.chosen,
                    "available": leads_to is not None and leads_to.id not in row.gone,
                }
            )
        return told

    return Rows(
        {
            "option": lambda row: row.option.id,
            "title": lambda row: words.text(row.option.name),
            "chosen": chosen,
            "colour": lambda row: any(value.swatch for value in row.option.values),
            "values": values,
        },
        key=lambda row: row.option.id,
        parent=parent,
    )

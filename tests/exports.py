"""WooCommerce exports made for one test: a row is a product with what the test changes."""

import csv
from pathlib import Path

FIXTURE = Path(__file__).parent / "sync" / "connectors" / "export.csv"
_ROW = {
    "ID": "1",
    "Type": "simple",
    "SKU": "mug",
    "GTIN, UPC, EAN, or ISBN": "",
    "Name": "Demo mug",
    "Published": "1",
    "Is featured?": "0",
    "Visibility in catalog": "visible",
    "Short description": "",
    "Description": "",
    "Date sale price starts": "",
    "Date sale price ends": "",
    "Tax status": "taxable",
    "Tax class": "",
    "In stock?": "1",
    "Stock": "5",
    "Weight (lbs)": "",
    "Length (in)": "",
    "Width (in)": "",
    "Height (in)": "",
    "Sale price": "",
    "Regular price": "12.90",
    "Categories": "",
    "Tags": "",
    "Images": "",
    "Parent": "",
    "Grouped products": "",
    "Upsells": "",
    "Cross-sells": "",
    "External URL": "",
    "Attribute 1 name": "",
    "Attribute 1 value(s)": "",
    "Attribute 1 visible": "",
    "Attribute 2 name": "",
    "Attribute 2 value(s)": "",
    "Attribute 2 visible": "",
}
COLUMNS = tuple(_ROW)


def export(folder: Path, *rows: dict[str, str]) -> Path:
    """A file with these rows; what a row leaves out is an ordinary mug's, with an ID of its own."""
    path = folder / "products.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        for number, row in enumerate(rows, start=1):
            writer.writerow(_ROW | {"ID": str(number), "SKU": f"mug-{number}"} | row)
    return path


def tray(*variations: dict[str, str], **product: str) -> list[dict[str, str]]:
    """A variable product in two colours and sizes and its variations."""
    parent = {
        "ID": "50",
        "Type": "variable",
        "SKU": "tray",
        "Name": "Demo tray",
        "Regular price": "",
        "Attribute 1 name": "Colour",
        "Attribute 1 value(s)": "Red, Green",
        "Attribute 1 visible": "1",
        "Attribute 2 name": "Size",
        "Attribute 2 value(s)": "Small, Large",
        "Attribute 2 visible": "1",
    }
    common = {
        "Type": "variation",
        "Parent": "tray",
        "Name": "Demo tray - some",
        "Attribute 1 name": "Colour",
        "Attribute 2 name": "Size",
    }
    return [parent | product, *(common | variation for variation in variations)]

"""Worked cases agree field by field: the project's own, and the larger corpus where it lies."""

import json
from pathlib import Path

import pytest
from pricing_cases import disagreements

from sync.shop.pricing import quote_json

ROOT = Path(__file__).parents[4]
OWN = ROOT / "tests" / "sync" / "shop" / "cases"
CORPUS = ROOT.parent / "shared" / "data" / "corpus"  # beside the project where it is developed
CASES = [*sorted(OWN.glob("*.json")), *sorted(CORPUS.glob("*.json"))]


@pytest.mark.parametrize("case", CASES, ids=[f"{path.parent.name}/{path.stem}" for path in CASES])
def test_result_is_as_worked_out(case: Path) -> None:
    text = case.read_text()
    expected = json.loads(text)["expect"]
    assert disagreements(expected, json.loads(quote_json(text))) == []


def test_disagreements_are_found() -> None:
    expected = {"a": [{"n": 1}, {"n": 2}], "name": "x", "discounts": [], "b": 1}
    found = {"a": [{"n": 1}, {"n": "2"}], "name": "y", "discounts": [1]}
    assert disagreements(expected, found) == [
        ".b is missing",
        ".a[1].n: 2 expected, '2' found",
        ".discounts: 0 expected, 1 found",
    ]
    assert disagreements({"n": 1}, {"n": True}) == [".n: 1 expected, True found"]
    assert disagreements({"n": 1}, {"n": 1, "extra": 2}) == []

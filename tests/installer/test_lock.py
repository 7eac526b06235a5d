"""The lock file is what pyproject.toml asks for, whole, by hash, and says no address."""

import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
DECLARED = [*PROJECT["dependencies"], *chain(*PROJECT["optional-dependencies"].values())]
LOCKED = {
    canonicalize_name(name): version
    for name, version in re.findall(r"^([\w.-]+)==([\w.!+]+)", LOCK, re.MULTILINE)
}


@pytest.mark.parametrize("declared", DECLARED)
def test_each_declared_dependency_is_locked_to_a_version_it_allows(declared: str) -> None:
    requirement = Requirement(declared)
    assert requirement.specifier.contains(LOCKED[canonicalize_name(requirement.name)])


def test_each_version_has_its_hashes() -> None:
    entries = re.split(r"\n(?=[a-z])", LOCK.strip())
    assert len(entries) == len(LOCKED)
    for entry in entries:
        assert re.search(r"\n    --hash=sha256:[0-9a-f]{64}", entry), entry


def test_no_address_is_in_it() -> None:
    assert not re.search(r"://|index-url|find-links", LOCK)


def test_the_large_half_of_qt_is_not_installed() -> None:
    assert {name for name in LOCKED if "pyside" in name} == {"pyside6-essentials"}

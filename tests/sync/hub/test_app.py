"""The commands of `tresen-hub`, as a person runs them beside a hub that serves."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hubdevice import HubDevice
from hubs import RunningHub, running_hub

from sync.ids import new_id

EXPORT = Path(__file__).parents[1] / "connectors" / "export.csv"
REVIEWS = "SKU,Stars,Date,Title\nV-MUG-CLAY,4,2026-02-01,Good grip\nNO-SUCH,5,2026-02-01,Lost\n"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    """The demo shop, served."""
    with running_hub(tmp_path_factory.mktemp("demo") / "hub", demo=True) as hub:
        yield hub


@pytest.fixture(scope="module")
def printed(demo: RunningHub) -> str:
    """What the command prints when the demo shop is there already; it changes nothing."""
    with demo.opened() as inside:
        before = inside.database.positions()
        again = demo.run("demo")
        assert again.returncode == 0, again.stderr
        assert inside.database.positions() == before
    return again.stdout


def test_a_folder_without_a_hub_is_not_called_sound(tmp_path: Path) -> None:
    wrong = tmp_path / "mistyped"
    command = [sys.executable, "-m", "sync.hub.app", "verify", "--data", str(wrong)]
    verified = subprocess.run(command, capture_output=True, text=True)
    assert verified.returncode == 1
    assert f"there is no hub in {wrong}" in verified.stderr
    assert not wrong.exists()


def test_the_demo_shop_is_sound(demo: RunningHub) -> None:
    verified = demo.run("verify")
    assert verified.returncode == 0, verified.stdout


def test_the_demo_says_what_to_try_and_it_works(demo: RunningHub, printed: str) -> None:
    for said in ("1111  Cashier 1", "TC0000001042  Customer 1042", "P-4801, placed, paid"):
        assert said in printed
    line = next(line for line in printed.splitlines() if "P-4802" in line)
    with closing(HubDevice(demo, "till")) as till:
        order = till.client.open_order(line.split("P-4802")[0], to_pay=True, key=new_id())
    assert (order.number, order.payment) == ("P-4802", "unpaid")


def test_past_purchases_of_the_demo_can_come_back(demo: RunningHub) -> None:
    with closing(HubDevice(demo, "till")) as till:
        purchase = till.client.customer(card="TC0000001042").purchases[0]
        origin = till.client.find_sale(number=purchase.number)
    assert origin.total == purchase.total
    assert {unit.state for units in origin.units.values() for unit in units} == {"returnable"}


def test_an_export_comes_in_row_by_row_and_once(hub: RunningHub) -> None:
    first = hub.run("import", "woocommerce", str(EXPORT), "--store", "mitte")
    assert first.returncode == 0, first.stderr
    assert "refused" in first.stdout
    with hub.opened() as inside:
        before = inside.database.positions()
    second = hub.run("import", "woocommerce", str(EXPORT), "--store", "mitte")
    assert " 0 taken, 0 changed," in second.stdout.splitlines()[-1]
    with hub.opened() as inside:
        assert inside.database.positions() == before


def test_reviews_come_in_by_the_skus_of_the_shop(hub: RunningHub, tmp_path: Path) -> None:
    file = tmp_path / "reviews.csv"
    file.write_text(REVIEWS)
    assert (
        "2 rows: 1 taken, 0 changed, 0 unchanged, 1 refused"
        in hub.run("import", "reviews", str(file)).stdout
    )
    assert (
        "2 rows: 0 taken, 0 changed, 1 unchanged, 1 refused"
        in hub.run("import", "reviews", str(file)).stdout
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "woocommerce", str(EXPORT), "--store", "moon"),
        ("import", "woocommerce", __file__, "--store", "mitte"),
        ("import", "reviews", "/nowhere/reviews.csv"),
        ("devices", "revoke", "Z9"),
    ],
    ids=["no such store", "not an export", "no such file", "no such device"],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    hub: RunningHub, arguments: tuple[str, ...]
) -> None:
    done = hub.run(*arguments)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def quote(case: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "sync.hub.app", "quote"],
        input=case,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_case_is_quoted() -> None:
    case = {
        "id": "two cups",
        "settings": {
            "currency": "EUR",
            "tax_mode": "inclusive",
            "tax_level": "receipt",
            "tax_rates": [{"category": "standard", "rate": "19"}],
        },
        "catalogue": {"variants": [{"id": "cup", "price": 595, "tax": "standard"}]},
        "promotions": [],
        "basket": {
            "at": "2026-03-01T12:00:00",
            "lines": [{"line": "1", "variant": "cup", "qty": 2}],
        },
    }
    result = quote(json.dumps(case))
    assert (result["id"], result["total"]) == ("two cups", 1190)
    assert result["taxes"] == [{"rate": "19", "net": 1000, "tax": 190, "gross": 1190}]


def test_each_line_is_a_case_and_is_answered_by_a_line() -> None:
    """Whatever stands in it: the results stay beside their cases."""
    done = subprocess.run(
        [sys.executable, "-m", "sync.hub.app", "quote", "--lines"],
        input=b'{"id": "a"}\n\n{"id": "\\ud800"}\n\xff\n[]\n{"id": "z"}',
        capture_output=True,
        check=True,
    )
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["id"] for result in results] == ["a", None, "\ud800", None, None, "z"]
    assert all("error" in result for result in results)


def test_an_error_in_a_case_is_a_result() -> None:
    assert quote("no case")["error"]["code"] == "bad_setting"

"""Reading the feed: from where it stands to its end, and anew when the hub counts anew."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest
from devices import make_device
from pretend_hub import PretendHub, cut_line, lose_answer, refuse

from sync import wire
from sync.http import Refused, Unreachable, Untrusted
from sync.replica.pull import pull
from sync.signatures import read_claim
from sync.store import catalogue
from sync.store.cursors import cursor
from sync.store.files import DeviceFiles


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = make_device(tmp_path / "till")
    yield opened
    opened.close()


@pytest.fixture
def hub() -> PretendHub:
    made = PretendHub()
    made.rows["chain"] = [product(str(number)) for number in range(8)]
    return made


def product(key: str) -> tuple[str, str, wire.Message | None]:
    return "product", key, wire.Product(id=key, name={"en": f"Thing {key}"})


def read(files: DeviceFiles, hub: PretendHub, scope: str = "chain") -> int:
    return sum(taken.rows for taken in pull(files, hub.client(files), scope))


def held(files: DeviceFiles) -> set[str]:
    return {each.id for each in catalogue.browse(files.cache, limit=100)}


def test_a_scope_is_read_to_its_end_and_then_only_what_is_new(
    files: DeviceFiles, hub: PretendHub
) -> None:
    assert read(files, hub) == 8
    assert held(files) == {str(number) for number in range(8)}
    assert len(hub.asked) == 3
    hub.rows["chain"] += [product("new"), ("product", "0", None)]
    assert read(files, hub) == 2
    assert len(hub.asked) == 4
    assert held(files) == {"new", *(str(number) for number in range(1, 8))}


def test_a_reading_that_breaks_off_goes_on_where_it_was(
    files: DeviceFiles, hub: PretendHub
) -> None:
    client = hub.client(files)
    pages = pull(files, client, "chain")
    next(pages)
    hub.after = lose_answer
    with pytest.raises(Unreachable):
        next(pages)
    assert cursor(files.cache, "chain").position == 3
    assert not cursor(files.cache, "chain").complete
    hub.after = lambda _request, answer: answer
    assert read(files, hub) == 5
    assert cursor(files.cache, "chain").complete


def test_a_hub_restored_from_a_backup_is_read_anew_while_the_old_rows_serve(
    files: DeviceFiles, hub: PretendHub
) -> None:
    read(files, hub)
    hub.epoch = "hub-2"
    hub.rows["chain"] = [product(key) for key in ("0", "1", "2", "other")]
    client = hub.client(files)
    pages = pull(files, client, "chain")
    next(pages)
    assert "7" in held(files)
    assert list(pages)[-1].rows == 1
    assert held(files) == {"0", "1", "2", "other"}
    assert cursor(files.cache, "chain").hub_epoch == "hub-2"


def test_a_line_lost_while_reading_anew_loses_nothing(files: DeviceFiles, hub: PretendHub) -> None:
    read(files, hub)
    hub.epoch = "hub-2"
    hub.rows["chain"] = [product(key) for key in "abcde"]
    pages = pull(files, hub.client(files), "chain")
    next(pages)
    hub.before = cut_line
    with pytest.raises(Unreachable):
        next(pages)
    hub.before = lambda _request: None
    read(files, hub)
    assert held(files) == set("abcde")


def test_a_cursor_too_old_for_the_hub_is_read_anew_once(
    files: DeviceFiles, hub: PretendHub
) -> None:
    read(files, hub)
    hub.rows["chain"] = [product("only")]

    def gone(request: httpx.Request) -> httpx.Response | None:
        if "after=0" in str(request.url):
            return None
        return hub.signed(410, refuse("gone", 410).problem, read_claim(dict(request.headers)).nonce)

    hub.before = gone
    read(files, hub)
    assert held(files) == {"only"}
    hub.problem = refuse("gone", 410).problem
    with pytest.raises(Refused):
        read(files, hub)


@pytest.mark.parametrize("changes", [{"scope": "store:mitte"}, {"after": 5}, {"through": -1}])
def test_an_answer_to_another_question_is_not_taken_in(
    files: DeviceFiles, hub: PretendHub, changes: dict[str, object]
) -> None:
    def other(request: httpx.Request, answer: httpx.Response) -> httpx.Response:
        assert isinstance(answer.stream, httpx.ByteStream)
        page = msgspec.json.decode(b"".join(answer.stream), type=wire.Page)
        changed = msgspec.structs.replace(page, **changes)
        return hub.signed(200, changed, read_claim(dict(request.headers)).nonce)

    hub.after = other
    with pytest.raises(Untrusted):
        read(files, hub)
    assert held(files) == set()


def test_a_feed_that_stands_still_is_not_asked_for_ever(
    files: DeviceFiles, hub: PretendHub
) -> None:
    hub.page_rows = 0
    with pytest.raises(Unreachable, match="stands still"):
        read(files, hub)
    assert len(hub.asked) == 1

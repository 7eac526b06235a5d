"""Upload: the hub has each event once, in order and byte for byte, however the line behaves."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from devices import make_device, make_sale
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pretend_hub import PretendHub, cut_line, lose_answer, refuse

from sync import chain, wire
from sync.http import HubError, Refused, Unreachable
from sync.replica.push import STUCK_AFTER, Push, Stuck
from sync.signatures import read_claim
from sync.store.files import DeviceFiles


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = make_device(tmp_path / "till")
    yield opened
    opened.close()


@pytest.fixture
def hub() -> PretendHub:
    return PretendHub()


def sell(files: DeviceFiles, times: int = 1) -> None:
    for _ in range(times):
        files.journal.commit_sale(lambda number: make_sale(number, {"mug": 1}))


def at_the_hub(files: DeviceFiles, hub: PretendHub) -> int:
    """How many events the hub has, after checking that they are this journal's own chain."""
    epoch = files.journal.epoch
    held = hub.events.get(epoch, [])
    mark = chain.check(held, device=files.identity.device, epoch=epoch)
    if mark.seq == files.journal.head().seq:
        assert mark == files.journal.head()
    return mark.seq


def test_the_outbox_is_emptied_in_order(files: DeviceFiles, hub: PretendHub) -> None:
    sell(files, 450)
    assert Push(files, hub.client(files)).run() == 450
    assert at_the_hub(files, hub) == 450
    assert files.journal.waiting() == 0
    assert hub.asked == ["POST /v1/events"] * 3


def test_nothing_to_send_asks_nothing(files: DeviceFiles, hub: PretendHub) -> None:
    assert Push(files, hub.client(files)).run() == 0
    assert hub.asked == []


def test_an_answer_lost_after_the_hub_took_them_doubles_nothing(
    files: DeviceFiles, hub: PretendHub
) -> None:
    sell(files, 3)
    push = Push(files, hub.client(files))
    whole, hub.after = hub.after, lose_answer
    with pytest.raises(Unreachable):
        push.run()
    assert (at_the_hub(files, hub), files.journal.waiting()) == (3, 3)
    hub.after = whole
    sell(files)
    push.run()
    assert (at_the_hub(files, hub), files.journal.waiting()) == (4, 0)


def test_a_hub_that_lost_some_says_so_and_gets_them(files: DeviceFiles, hub: PretendHub) -> None:
    sell(files, 4)
    push = Push(files, hub.client(files))
    push.run()
    del hub.events[files.journal.epoch][2:]
    sell(files)
    with pytest.raises(Refused, match="gap"):
        push.run()
    push.run()
    assert (at_the_hub(files, hub), files.journal.waiting()) == (5, 0)


def test_a_head_that_is_refused_again_and_again_is_noticed(
    files: DeviceFiles, hub: PretendHub
) -> None:
    sell(files)
    push = Push(files, hub.client(files))
    hub.problem = refuse("bad-request", 400).problem
    for _ in range(STUCK_AFTER - 1):
        with pytest.raises(Refused):
            push.run()
    with pytest.raises(Stuck, match="/1 is refused"):
        push.run()
    hub.problem = None
    push.run()
    assert at_the_hub(files, hub) == 1


def test_a_line_that_is_down_is_not_a_stuck_head(files: DeviceFiles, hub: PretendHub) -> None:
    sell(files)
    push = Push(files, hub.client(files))
    hub.after = lose_answer
    for _ in range(STUCK_AFTER + 2):
        with pytest.raises(Unreachable):
            push.run()


def test_what_the_hub_keeps_aside_is_not_sent_again(files: DeviceFiles, hub: PretendHub) -> None:
    sell(files, 2)
    push = Push(files, hub.client(files))
    nothing = wire.Mark(epoch=files.journal.epoch, seq=0, hash=chain.GENESIS)

    def aside(request: httpx.Request, _response: httpx.Response) -> httpx.Response:
        hub.events.clear()
        answer = wire.Pushed(mark=nothing, quarantined=[1, 2])
        return hub.signed(200, answer, read_claim(dict(request.headers)).nonce)

    hub.after = aside
    assert push.run() == 0
    assert push.run() == 0
    assert len(hub.asked) == 1
    assert files.journal.waiting() == 2


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.sampled_from(["sell", "push", "lost question", "lost answer", "hub forgets", "restart"]),
        max_size=14,
    ),
    data=st.data(),
)
def test_however_lines_break_and_hubs_forget_each_event_is_there_once(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str], data: st.DataObject
) -> None:
    files = make_device(tmp_path_factory.mktemp("device") / "till")
    hub = PretendHub()
    push = Push(files, hub.client(files))

    def attempt() -> None:
        with contextlib.suppress(HubError):
            push.run()

    for step in steps:
        if step == "sell":
            sell(files)
        elif step == "push":
            attempt()
        elif step == "lost question":
            hub.before = cut_line
            attempt()
            hub.before = lambda _request: None
        elif step == "lost answer":
            hub.after = lose_answer
            attempt()
            hub.after = lambda _request, answer: answer
        elif step == "hub forgets":
            held = hub.events.get(files.journal.epoch, [])
            del held[data.draw(st.integers(0, len(held))) :]
        else:
            files.close()
            files = DeviceFiles.open(files.folder, private=True)
            push = Push(files, hub.client(files))
        at_the_hub(files, hub)
    # What replication does at each hello: the hub's mark is the truth.
    nothing = wire.Mark(epoch=files.journal.epoch, seq=0, hash=chain.GENESIS)
    files.journal.acknowledge(hub.mark(files.journal.epoch) or nothing)
    push.run()
    assert at_the_hub(files, hub) == steps.count("sell")
    assert files.journal.waiting() == 0
    files.close()

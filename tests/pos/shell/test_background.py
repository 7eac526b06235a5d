"""Work is answered in order, on the loop's thread, and nothing that goes wrong is lost."""

import asyncio
import threading
import time

from pos.shell.background import Background


async def test_answers_come_in_order_on_the_loops_thread() -> None:
    answers: list[tuple[float, int]] = []
    background = Background(asyncio.get_running_loop(), _raise)

    def slow(seconds: float) -> float:
        time.sleep(seconds)
        return seconds

    for seconds in (0.02, 0.0, 0.01):
        background.change(
            lambda seconds=seconds: slow(seconds),  # type: ignore[misc]
            lambda answer: answers.append((answer, threading.get_ident())),
            _raise,
        )
    await background.close()
    here = threading.get_ident()
    assert answers == [(0.02, here), (0.0, here), (0.01, here)]


async def test_a_hub_that_does_not_answer_holds_no_scan_back() -> None:
    background = Background(asyncio.get_running_loop(), _raise)
    hub_answers = threading.Event()
    found = asyncio.Event()
    answers: list[str] = []
    background.change(
        lambda: hub_answers.wait(10), lambda _: answers.append("hub"), _raise, "network"
    )

    def take(name: str) -> None:
        answers.append(name)
        found.set()

    background.query(lambda: "product", take, _raise)
    await asyncio.wait_for(found.wait(), 5)
    assert answers == ["product"]
    hub_answers.set()
    await background.close()
    assert answers == ["product", "hub"]


async def test_closing_forgets_reads_and_finishes_writes() -> None:
    background = Background(asyncio.get_running_loop(), _raise)
    answers: list[str] = []
    background.change(lambda: time.sleep(0.02), lambda _: answers.append("first"), _raise)
    background.query(lambda: None, lambda _: answers.append("read"), _raise)
    background.change(lambda: None, lambda _: answers.append("last"), _raise)
    await background.close()
    assert answers == ["first", "last"]


async def test_news_that_come_while_closing_ask_for_nothing_any_more() -> None:
    """What the replicator told last is still on its way through Qt's queue."""
    background = Background(asyncio.get_running_loop(), _raise)
    answers: list[str] = []
    await background.close()
    background.query(lambda: None, lambda _: answers.append("read"), _raise)
    assert answers == []


async def test_failures_reach_the_asker_and_bugs_reach_the_report() -> None:
    failed: list[BaseException] = []
    reported: list[BaseException] = []
    background = Background(asyncio.get_running_loop(), reported.append)
    background.change(lambda: 1 // 0, print, failed.append)
    background.change(lambda: 1, lambda _: [][1], failed.append)
    await background.close()
    assert [type(problem) for problem in failed] == [ZeroDivisionError]
    assert [type(problem) for problem in reported] == [IndexError]


def _raise(problem: BaseException) -> None:
    raise problem

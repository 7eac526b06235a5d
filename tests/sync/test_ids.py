"""New ids are UUIDs of version 7: told apart always, and in the order of their time."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from sync.ids import new_id, uuid7

MILLISECONDS = st.integers(0, (1 << 48) - 1)


def test_the_example_of_rfc_9562_has_its_time_in_front() -> None:
    # Appendix A.6: 2022-02-22 19:22:22 GMT is 0x017F22E279B0.
    assert str(uuid7(0x017F22E279B0)).startswith("017f22e2-79b0-7")


@given(MILLISECONDS, MILLISECONDS)
def test_ids_sort_by_their_time(one: int, two: int) -> None:
    first, second = sorted((one, two))
    assert uuid7(first).bytes[:6] <= uuid7(second).bytes[:6]
    assert uuid7(one).version == 7
    assert uuid7(one).variant == uuid.RFC_4122


def test_ids_of_one_moment_differ() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000

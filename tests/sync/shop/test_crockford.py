"""Crockford's base 32: what was written is read back, however it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.shop import crockford


@given(st.binary(max_size=40))
def test_bytes_survive_their_text(data: bytes) -> None:
    text = crockford.encode(data)
    assert crockford.decode(text) == data
    assert len(text) == -(-len(data) * 8 // 5)
    assert set(text) <= set(crockford.ALPHABET)


@given(st.binary(min_size=1, max_size=20))
def test_case_spaces_dashes_and_look_alikes_do_not_matter(data: bytes) -> None:
    text = crockford.encode(data)
    typed = "-".join(text.lower()).replace("1", "l").replace("0", "o") + " "
    assert crockford.decode(typed) == data
    assert crockford.normalise(typed) == text


@pytest.mark.parametrize("text", ["U", "A?", "ä"])
def test_other_signs_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not used"):
        crockford.normalise(text)


@pytest.mark.parametrize("text", ["A", "01", "000"])
def test_what_is_not_whole_bytes_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="whole bytes"):
        crockford.decode(text)

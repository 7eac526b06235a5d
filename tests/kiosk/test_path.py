"""The way through the kiosk: it always leads back, and never in circles."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.path import ATTRACT, HOME, Path, Step

STEPS = st.one_of(
    st.just(HOME),
    st.builds(
        Step, st.sampled_from(["browse", "product", "basket", "search"]), st.text("ab", max_size=2)
    ),
)


@given(st.lists(STEPS, max_size=90))
def test_back_leads_home_and_then_to_the_offers(steps: list[Step]) -> None:
    path = Path()
    for step in steps:
        path = path.to(step)
        assert path.front == step
    seen = [path.front]
    while path.front != ATTRACT:
        path = path.back()
        seen.append(path.front)
    assert len(seen) == len(set(seen))
    assert seen[-2:] == [HOME, ATTRACT] or not steps


@given(st.lists(STEPS, max_size=90), STEPS)
def test_going_on_and_back_is_where_one_was(steps: list[Step], step: Step) -> None:
    path = Path()
    for each in [HOME, *steps]:
        path = path.to(each)
    if step not in path.steps:
        assert path.to(step).back().front == path.front


def test_a_place_on_the_way_is_gone_back_to() -> None:
    path = Path().to(HOME).to(Step("browse", "cups")).to(Step("product", "mug"))
    assert path.to(HOME).steps == (ATTRACT, HOME)


def test_two_products_are_two_steps() -> None:
    path = Path().to(Step("product", "mug")).to(Step("product", "lamp"))
    assert path.back().front == Step("product", "mug")


def test_there_is_nothing_before_the_offers() -> None:
    assert Path().back() == Path()

"""Whoever touches a colour gets that colour, in whatever combination the goods come."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.product.choice import Choice
from sync import wire

OPTIONS = ("colour", "size", "wood")
VALUES = ("a", "b", "c")


@st.composite
def products(draw: st.DrawFn) -> wire.Product:
    """Some of all combinations exist, as in a real range."""
    names = OPTIONS[: draw(st.integers(1, 3))]
    combined = st.fixed_dictionaries({name: st.sampled_from(VALUES) for name in names})
    chosen = draw(st.lists(combined, min_size=1, max_size=8, unique_by=lambda each: str(each)))
    return wire.Product(
        id="p",
        name={"en": "P"},
        options=[
            wire.Option(
                id=name,
                name={"en": name},
                values=[wire.OptionValue(id=value, name={"en": value}) for value in VALUES],
            )
            for name in names
        ],
        variants=[
            wire.Variant(id=f"v{number}", sku=f"V{number}", options=options)
            for number, options in enumerate(chosen)
        ],
    )


@given(products(), st.data())
def test_every_variant_is_reached_by_touching_its_values(
    product: wire.Product, data: st.DataObject
) -> None:
    wanted = data.draw(st.sampled_from(product.variants))
    choice = Choice.first(product, [])
    for _ in OPTIONS:  # a value touched may move another; touched again, it stays
        for option, value in wanted.options.items():
            choice = choice.with_option(option, value)
    assert choice.variant is not None
    reached = choice.variant.options
    assert sum(reached[name] == value for name, value in wanted.options.items()) >= 1
    last = list(wanted.options)[-1]
    assert reached[last] == wanted.options[last]


@given(products(), st.sampled_from(OPTIONS), st.sampled_from(VALUES))
def test_a_value_that_exists_is_always_shown(
    product: wire.Product, option: str, value: str
) -> None:
    before = Choice.first(product, [])
    after = before.with_option(option, value)
    if any(variant.options.get(option) == value for variant in product.variants):
        assert after.variant is not None
        assert after.variant.options[option] == value
    else:
        assert after == before


@given(products(), st.sampled_from(OPTIONS), st.sampled_from(VALUES))
def test_other_options_stay_where_such_a_variant_exists(
    product: wire.Product, option: str, value: str
) -> None:
    choice = Choice.first(product, [])
    reachable = choice.reachable(option, value)
    if reachable is not None:
        assert choice.with_option(option, value).variant == reachable


@given(products(), st.data())
def test_a_choice_begins_with_what_was_scanned_else_with_what_can_be_had(
    product: wire.Product, data: st.DataObject
) -> None:
    ids = [variant.id for variant in product.variants]
    here = data.draw(st.lists(st.sampled_from(ids), unique=True))
    scanned = data.draw(st.sampled_from(ids))
    by_scan, alone = Choice.first(product, here, scanned), Choice.first(product, here)
    assert by_scan.variant is not None
    assert by_scan.variant.id == scanned
    assert alone.variant is not None
    assert alone.variant.id in (here or ids[:1])


def test_a_product_of_parts_has_nothing_to_choose() -> None:
    product = wire.Product(id="set", name={"en": "Set"}, kind="grouped", members=["a"])
    assert Choice.first(product, []).with_option("colour", "a") == Choice(product, None)

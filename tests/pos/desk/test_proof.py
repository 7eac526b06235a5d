"""An order changes hands only when it is ready, paid, proven and old enough."""

from datetime import date, timedelta

import msgspec
from deskhub import an_order, order_line
from hypothesis import given
from hypothesis import strategies as st

from pos.desk.proof import Proof, born_by, missing
from sync import wire

PROOFS = st.builds(
    Proof,
    code=st.sampled_from(["", "TP00000W0001"]),
    document=st.sampled_from(["", "passport"]),
    old_enough=st.sampled_from([None, False, True]),
)


@given(
    st.sampled_from(wire.OrderState.__args__),  # type: ignore[attr-defined]
    st.sampled_from(["unpaid", "authorised", "paid"]),
    st.sampled_from([0, 16, 18]),
    PROOFS,
)
def test_it_is_handed_over_exactly_when_all_is_seen(
    state: wire.OrderState, payment: wire.Payment, age: int, proof: Proof
) -> None:
    order = an_order("P-1", [order_line("1", "lamp", 1)])
    order = msgspec.structs.replace(
        order, state=state, payment=payment, paid=order.total if payment == "paid" else 0
    )
    good = (
        state in ("ready", "partially_ready", "arrived")
        and payment == "paid"
        and bool(proof.code or proof.document)
        and (age == 0 or proof.old_enough is True)
    )
    assert (missing(order, age, proof) == ()) == good


@given(st.integers(1, 30), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_who_is_born_that_day_is_just_old_enough(age: int, today: date) -> None:
    born = born_by(age, today)

    def years(birth: date) -> int:
        return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))

    assert years(born) == age
    assert years(born + timedelta(days=1)) == age - 1 or (born.month, born.day) == (2, 28)

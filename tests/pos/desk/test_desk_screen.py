"""A pickup order is carried from the board to its customer, whatever comes between."""

from datetime import timedelta

import msgspec
from deskhub import an_order, order_line, stamp
from devices import take
from pickupdesk import READY, UNPAID, WEB, Counter
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reader import Role

MUG, LAMP, PLATE = "2000000000015", "2000000000053", "2000000000039"
SEARCH = "Scan, or find an order"


def starts_walk(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.press(Role.Button, "Start picking, P-4801")
    qtbot.waitUntil(lambda: counter.does() == ["accept", "start"])
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "No barcode"))


def picks_all(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    for code in (MUG, MUG, LAMP):
        counter.reader.scan(code)
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "Ready in A1"))


# --- the board ------------------------------------------------------------------------------------


def test_cards_say_in_words_what_waits(counter: Counter) -> None:
    cards = counter.reader.names(Role.Button)
    assert "P-4801, Customer 1042, 3 pieces, 20 min" in cards
    assert "P-4802, Customer 1043, 2 pieces, A2, until Mon 2 Mar, €20.00 to pay" in cards


def test_every_control_of_every_screen_has_a_name_of_its_own(
    counter: Counter, qtbot: QtBot
) -> None:
    assert counter.reader.clashes() == []
    starts_walk(counter, qtbot)
    assert counter.reader.clashes() == []
    counter.reader.press(Role.Button, "Not enough here")
    assert counter.reader.clashes() == []
    counter.reader.press(Role.Button, "Keep looking")
    for code in (MUG, MUG, LAMP):
        counter.reader.scan(code)
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "Ready in A1"))
    assert counter.reader.clashes() == []
    counter.reader.scan("TP00000N0002")
    qtbot.waitUntil(lambda: counter.sees("€20.00 is to be paid at a till first"))
    assert counter.reader.clashes() == []


def test_a_new_order_appears_with_a_bell_until_it_is_opened(counter: Counter, qtbot: QtBot) -> None:
    new = an_order("P-4810", [order_line("1", "mug-clay", 2)], placed_at=stamp(0), name="Guest 7")
    counter.hub.orders[new.id] = new
    with qtbot.waitSignal(counter.desk.board.rang):
        counter.replicates(new)
    assert counter.sounds.heard == ["arrival"]
    assert counter.reader.has(Role.AlertMessage, "P-4810, has just come in, Guest 7, 2 pieces")
    assert any("P-4810" in name and "new" in name for name in counter.reader.names(Role.Button))
    counter.reader.press(Role.Button, "Pick it now, P-4810")
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "No barcode"))
    counter.reader.press(Role.PageTab, "Board")
    assert not counter.sees("has just come in")


def test_an_order_that_somebody_else_accepts_is_no_news_any_more(
    counter: Counter, qtbot: QtBot
) -> None:
    new = an_order("P-4810", [order_line("1", "mug-clay", 2)])
    with qtbot.waitSignal(counter.desk.board.rang):
        counter.replicates(new)
    counter.hub.orders[new.id] = new
    counter.replicates(counter.hub.change(new.id, state="accepted"))
    qtbot.waitUntil(lambda: not counter.sees("has just come in"))


def test_what_was_there_before_is_not_announced(counter: Counter) -> None:
    assert not counter.sees("has just come in")


def test_the_most_urgent_comes_in_on_top_where_one_sees_it(counter: Counter, qtbot: QtBot) -> None:
    later = [
        an_order(f"P-49{at}", [order_line("1", "lamp", 1)], due_at=stamp(30 + at))
        for at in range(10, 20)
    ]
    counter.replicates(*later)
    qtbot.waitUntil(lambda: counter.sees("To pick: 11 orders"))
    counter.replicates(an_order("P-4999", [order_line("1", "lamp", 1)], due_at=stamp(2)))
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "Start picking, P-4999"))


def test_time_left_becomes_time_over(counter: Counter) -> None:
    counter.now += timedelta(minutes=22)
    counter.desk.board.say_again()
    assert counter.sees("P-4801, Customer 1042, 3 pieces, 2 min over")


def test_an_order_is_found_by_its_number_or_a_name(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.keys("1044")
    assert counter.reader.value(Role.EditableText, SEARCH) == "1044"
    cards = [name for name in counter.reader.names(Role.Button) if name.startswith("P-")]
    assert [card[:6] for card in cards] == ["P-4803"]
    counter.reader.keys("\n")
    qtbot.waitUntil(lambda: counter.sees("Before you hand it over"))
    assert counter.sees("Fetch it from B1")


def test_what_is_not_found_is_said(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.keys("nobody\n")
    qtbot.waitUntil(lambda: counter.sees("No open order found for nobody"))
    assert counter.reader.value(Role.EditableText, SEARCH) == ""
    assert counter.sees("P-4801, Customer 1042")


def test_while_several_match_the_board_shows_just_those(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.keys("customer 104\n")
    assert counter.reader.value(Role.EditableText, SEARCH) == "customer 104"
    counter.reader.keys("3")
    assert counter.sees("No match here.")
    cards = [name for name in counter.reader.names(Role.Button) if name.startswith("P-")]
    assert [card[:6] for card in cards] == ["P-4802"]
    counter.reader.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: counter.sees("P-4801, Customer 1042"))


def test_offline_the_board_says_how_old_it_is_and_steps_are_not_lost(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.loses_line(minutes=12)
    qtbot.waitUntil(lambda: counter.sees("Offline. The board was last received 12 min ago."))
    counter.reader.press(Role.Button, "Start picking, P-4801")
    qtbot.waitUntil(lambda: counter.sees("The shop's server does not answer."))
    counter.hub.down = False
    counter.reader.press(Role.Button, "Try again")
    qtbot.waitUntil(lambda: counter.does() == ["accept", "start"])


def test_the_language_changes_in_place(counter: Counter) -> None:
    counter.reader.press(Role.Button, "English")
    assert counter.reader.has(Role.Button, "Deutsch")
    assert any(name.startswith("P-4801") for name in counter.reader.names(Role.Button))


def test_signing_out_leaves_nobody_at_the_desk(counter: Counter) -> None:
    counter.reader.press(Role.Button, "Fulfilment 1, sign out")
    assert not counter.reader.has(Role.PageTab, "Board")
    counter.reader.scan("TP00000R0003")
    assert not counter.sees("Before you hand it over")


# --- picking --------------------------------------------------------------------------------------


def test_the_walk_goes_by_aisle_and_each_scan_counts_one(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    assert counter.reader.names(Role.ListItem) == [
        "Stop 1, Aisle 9, shelf 3, Stoneware mug, clay, 0 of 2",
        "Stop 2, Aisle 10, shelf 1, Paper lamp, 0 of 1",
    ]
    assert counter.sees("Aisle 9")
    counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("1 of 3 pieces"))
    counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("2 of 3 pieces"))
    assert counter.sounds.heard == ["ok", "ok"]
    assert "Aisle 10" in counter.reader.texts()


def test_scans_faster_than_the_hub_all_count(counter: Counter, qtbot: QtBot) -> None:
    picks_all(counter, qtbot)
    assert counter.does() == ["accept", "start", "pick", "pick", "pick"]


def test_a_wrong_item_is_explained_and_not_counted(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    counter.reader.scan(PLATE)
    qtbot.waitUntil(lambda: counter.sees("This does not belong to P-4801"))
    assert counter.sounds.heard == ["unknown"]
    assert counter.does() == ["accept", "start"]


def test_one_more_than_ordered_is_not_counted(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    for _ in range(3):
        counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("Enough of Stoneware mug, clay"))
    assert counter.does().count("pick") == 2


def test_goods_without_a_barcode_are_confirmed_and_put_back(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    counter.reader.press(Role.Button, "No barcode")
    qtbot.waitUntil(lambda: counter.sees("1 of 3 pieces"))
    counter.reader.press(Role.Button, "Put one back")
    qtbot.waitUntil(lambda: counter.sees("0 of 3 pieces"))


def test_a_short_pick_takes_two_touches_and_can_be_taken_back(
    counter: Counter, qtbot: QtBot
) -> None:
    starts_walk(counter, qtbot)
    counter.reader.press(Role.Button, "Not enough here")
    assert counter.sees("€20.00 is given back")
    counter.reader.press(Role.Button, "Damaged")
    qtbot.waitUntil(lambda: counter.does()[-1] == "short")
    assert (counter.hub.steps[-1].quantity, counter.hub.steps[-1].reason) == (2, "damaged")
    qtbot.waitUntil(lambda: counter.sees("2 short"))
    counter.reader.press(
        Role.ListItem, "Stop 1, Aisle 9, shelf 3, Stoneware mug, clay, 0 of 2, 2 short"
    )
    counter.reader.press(Role.Button, "Found after all")
    qtbot.waitUntil(lambda: not counter.sees("2 short"))


def test_escape_leaves_the_question_before_the_walk(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    counter.reader.press(Role.Button, "Not enough here")
    counter.reader.key(Qt.Key.Key_Escape)
    assert counter.reader.has(Role.Button, "No barcode")


def test_a_piece_whose_answer_was_lost_counts_once(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    counter.hub.loses = True
    counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("Nothing is lost."))
    counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("1 of 3 pieces"))
    assert counter.hub.orders[WEB].lines[1].picked == 1


def test_the_next_piece_counts_when_the_feed_told_of_the_lost_one(
    counter: Counter, qtbot: QtBot
) -> None:
    starts_walk(counter, qtbot)
    counter.hub.loses = True
    counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("Nothing is lost."))
    counter.replicates(counter.hub.orders[WEB])
    qtbot.waitUntil(lambda: counter.sees("1 of 3 pieces"))
    counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("2 of 3 pieces"))


def test_an_order_that_was_cancelled_meanwhile_says_so(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    counter.hub.change(WEB, state="cancelled")
    counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("Order P-4801 is cancelled."))


def test_a_walk_is_left_and_gone_on_with(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    counter.reader.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "Go on, P-4801"))
    counter.reader.press(Role.PageTab, "Picking")
    assert counter.reader.has(Role.Button, "No barcode")


def test_the_last_scan_does_not_pull_anybody_away_from_a_customer(
    counter: Counter, qtbot: QtBot
) -> None:
    starts_walk(counter, qtbot)
    counter.reader.scan(MUG)
    counter.reader.scan(MUG)
    qtbot.waitUntil(lambda: counter.sees("2 of 3 pieces"))
    counter.reader.scan(LAMP)
    counter.reader.scan("TP00000R0003")
    qtbot.waitUntil(lambda: counter.sees("Fetch it from B1"))
    qtbot.waitUntil(lambda: counter.does().count("pick") == 3)
    counter.reader.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "Ready in A1"))


def test_a_walk_somebody_else_ended_says_so(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    counter.replicates(counter.hub.change(WEB, state="cancelled"))
    qtbot.waitUntil(lambda: counter.sees("Order P-4801 is cancelled."))
    assert not counter.reader.has(Role.Button, "No barcode")


# --- a place --------------------------------------------------------------------------------------


def test_it_is_stored_at_the_best_place(counter: Counter, qtbot: QtBot) -> None:
    picks_all(counter, qtbot)
    assert counter.sees("Your order P-4801 is ready at Demo Store Mitte.")
    counter.reader.press(Role.Button, "Ready in A1")
    qtbot.waitUntil(lambda: counter.sees("P-4801, Customer 1042, 3 pieces, A1"))
    assert counter.hub.orders[WEB].state == "ready"


def test_a_used_place_is_not_to_be_touched(counter: Counter, qtbot: QtBot) -> None:
    picks_all(counter, qtbot)
    assert counter.reader.find(Role.Button, "A2, P-4802").state().disabled
    assert not counter.reader.find(Role.Button, "A1, best").state().disabled


def test_a_places_label_is_scanned_or_typed(counter: Counter, qtbot: QtBot) -> None:
    picks_all(counter, qtbot)
    counter.reader.keys("Z9\n")
    qtbot.waitUntil(lambda: counter.sees("Z9 is not a storage place"))
    counter.reader.keys("a1\n")
    qtbot.waitUntil(lambda: counter.hub.orders[WEB].place == "A1")


def test_an_order_of_which_nothing_is_there_is_cancelled(counter: Counter, qtbot: QtBot) -> None:
    starts_walk(counter, qtbot)
    for _ in range(2):
        counter.reader.press(Role.Button, "Not enough here")
        counter.reader.press(Role.Button, "Not on the shelf")
        qtbot.waitUntil(lambda: not counter.desk.walk.busy)
    qtbot.waitUntil(lambda: counter.sees("Nothing of it could be found"))
    counter.reader.press(Role.Button, "Cancel the order")
    qtbot.waitUntil(lambda: counter.hub.orders[WEB].state == "cancelled")


# --- handing over ---------------------------------------------------------------------------------


def test_a_code_on_any_screen_opens_the_handover_and_back_goes_on(
    counter: Counter, qtbot: QtBot
) -> None:
    starts_walk(counter, qtbot)
    counter.reader.scan("TP00000R0003")
    qtbot.waitUntil(lambda: counter.sees("Pickup code is right"))
    assert counter.sees("Fetch it from B1")
    counter.reader.press(Role.Button, "Handed over")
    qtbot.waitUntil(lambda: counter.sees("P-4803 is handed over"))
    assert counter.hub.steps[-1].proof == "TP00000R0003"
    counter.reader.press(Role.Button, "Next customer")
    assert counter.reader.has(Role.Button, "No barcode")


def test_a_code_is_typed_as_it_is_printed(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.keys("tp 00000 r0003\n")
    qtbot.waitUntil(lambda: counter.sees("Pickup code is right"))


def test_a_wrong_code_is_refused_where_one_is(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.scan("TP00000X0009")
    qtbot.waitUntil(lambda: counter.sees("That code is not right."))
    assert counter.reader.has(Role.Button, "Start picking, P-4801")


def test_an_unpaid_order_is_paid_at_a_till_first(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.scan("TP00000N0002")
    qtbot.waitUntil(lambda: counter.sees("€20.00 is to be paid at a till first"))
    assert counter.reader.find(Role.Button, "Handed over").state().disabled
    counter.replicates(counter.hub.change(UNPAID, payment="paid", paid=2000))
    qtbot.waitUntil(lambda: not counter.reader.find(Role.Button, "Handed over").state().disabled)


def test_a_search_from_a_handover_goes_to_what_matches(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.scan("TP00000R0003")
    qtbot.waitUntil(lambda: counter.sees("Pickup code is right"))
    counter.reader.keys("customer\n")
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "Start picking, P-4801"))
    assert counter.reader.value(Role.EditableText, SEARCH) == "customer"


def test_without_a_code_an_identity_check_proves_it(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.press(Role.Button, "P-4803, Customer 1044, 2 pieces, B1, until Mon 2 Mar")
    assert counter.reader.find(Role.Button, "Handed over").state().disabled
    counter.reader.press(Role.Button, "No code: check the identity")
    counter.reader.press(Role.Button, "Passport")
    counter.reader.press(Role.Button, "Handed over")
    qtbot.waitUntil(lambda: counter.sees("P-4803 is handed over"))
    assert (counter.hub.steps[-1].document, counter.hub.steps[-1].proof) == ("passport", "")


def test_goods_for_adults_need_the_birth_date_looked_at(counter: Counter, qtbot: QtBot) -> None:
    for product in counter.shop.products:
        if product.id == "plate":
            adult = msgspec.structs.replace(product.variants[0], min_age=18)
            plate = msgspec.structs.replace(product, variants=[adult])
    take(counter.device.files, "chain", [("product", "plate", plate)])
    counter.replicates()
    qtbot.waitUntil(lambda: counter.sees("18+"))
    counter.reader.scan("TP00000R0003")
    qtbot.waitUntil(lambda: counter.sees("2 Mar 2008"))
    assert counter.reader.find(Role.Button, "Handed over").state().disabled
    counter.reader.press(Role.Button, "No or no ID")
    assert counter.sees("Not handed over: too young or no ID")
    assert counter.reader.find(Role.Button, "Handed over").state().disabled
    counter.reader.press(Role.Button, "Old enough")
    counter.reader.press(Role.Button, "Handed over")
    qtbot.waitUntil(lambda: counter.hub.orders[READY].state == "collected")


def test_an_order_that_is_not_ready_is_made_so(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.scan("TP00000W0001")
    qtbot.waitUntil(lambda: counter.sees("It cannot be handed over now"))
    counter.reader.press(Role.Button, "Make it ready now")
    qtbot.waitUntil(lambda: counter.reader.has(Role.Button, "No barcode"))


def test_an_order_handed_over_at_another_desk_says_so(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.scan("TP00000R0003")
    qtbot.waitUntil(lambda: counter.sees("Pickup code is right"))
    counter.hub.change(READY, state="collected")
    counter.reader.press(Role.Button, "Handed over")
    qtbot.waitUntil(lambda: counter.sees("Order P-4803 is already handed over."))
    assert not counter.sees("P-4803 is handed over")

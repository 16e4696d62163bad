from __future__ import annotations

import pytest
from sqlalchemy import text

from bot.errors import StorageOfflineError
from bot.storage.exchanges import Change
from bot.storage.letters import LONGEST_DELAY_S, MOST_INTERRUPTIONS, MOST_TRIES
from bot.storage.outbox import Outgoing
from bot.storage.store import Store
from tests.bot.storage.conftest import Clock, Opener
from tests.bot.storage.letters import PLATFORM, address, answer, claim, claimed, incoming, send_all, work_of


def test_a_message_that_comes_twice_is_kept_once(store: Store):
    assert store.inbox.receive([incoming("hello"), incoming("hello")]) == 1
    assert store.inbox.receive([incoming("hello")]) == 0
    answer(store, claimed(store), "hi")
    assert store.inbox.receive([incoming("hello")]) == 0
    assert claim(store) is None


def test_an_edit_of_a_message_is_no_second_message(store: Store):
    store.inbox.receive([incoming("hello", message="1")])
    assert store.inbox.receive([incoming("hello, edited", message="1")]) == 0


def test_the_same_message_id_in_another_chat_is_another_message(store: Store):
    messages = [incoming("one", chat="a", message="1"), incoming("two", chat="b", message="1")]
    assert store.inbox.receive(messages) == 2


def test_a_chat_is_answered_in_order_one_message_at_a_time(store: Store):
    store.inbox.receive(incoming(str(number)) for number in range(3))
    first = claimed(store)
    assert claim(store) is None
    answer(store, first, "answer")
    assert [first.payload, claimed(store).payload] == ["0", "1"]


def test_another_chat_is_not_held_up(store: Store):
    store.inbox.receive([incoming("one", chat="a"), incoming("two", chat="a"), incoming("three", chat="b")])
    assert [claimed(store).payload, claimed(store).payload] == ["one", "three"]
    assert claim(store) is None


def test_a_backlog_twenty_times_as_long_makes_taking_a_message_no_dearer(store: Store):
    def work(backlog: int) -> int:
        known = sum(store.inbox.counts().values())
        store.inbox.receive(incoming(str(number), chat=f"chat {number % 20}") for number in range(known, backlog))
        return work_of(store, lambda: claimed(store))

    short = work(100)
    assert work(2_000) <= short * 1.5


def test_messages_behind_the_long_backlog_of_a_chat_in_hand_are_taken_by_age(store: Store):
    store.inbox.receive(incoming(f"flood {number}", chat="flooder") for number in range(300))
    store.inbox.receive([incoming("later", chat="b"), incoming("latest", chat="a")])
    taken = [claimed(store).payload for _ in range(3)]
    assert taken == ["flood 0", "later", "latest"]
    assert claim(store) is None


def test_only_messages_of_the_platforms_asked_for_are_claimed(store: Store):
    store.inbox.receive([incoming("hello")])
    assert store.inbox.claim(["another"]) is None
    assert claim(store) is not None


def test_turn_profile_replies_and_answered_are_kept_together(store: Store):
    store.inbox.receive([incoming("hello")])
    assert answer(store, claimed(store), "one", "two", change_profile=lambda before: f"{before} and more")
    found = store.exchanges.remembered(address(), is_private=True)
    assert found.turns == ("turn on hello",)
    assert found.profile == "None and more"
    assert send_all(store) == ["one", "two"]
    assert store.inbox.counts() == {"done": 1}
    assert store.outbox.counts() == {"sent": 2}


def test_what_breaks_off_in_the_middle_leaves_nothing_and_is_answered_later(store: Store, opener: Opener):
    def breaks(before: str | None) -> str:
        raise RuntimeError("in the middle")

    store.inbox.receive([incoming("hello")])
    with pytest.raises(RuntimeError):
        answer(store, claimed(store), "one", change_profile=breaks)
    opener.close()
    again = opener()
    assert again.exchanges.remembered(address(), is_private=True).turns == ()
    assert send_all(again) == []
    taken = claimed(again)
    assert (taken.payload, taken.was_interrupted) == ("hello", True)
    answer(again, taken, "one")
    assert send_all(again) == ["one"]


def test_a_reply_is_put_in_the_outbox_once(store: Store):
    key_id = store.exchanges.remembered(address(), is_private=True).key_id
    reply = Outgoing(payload="one", idempotency_key="the-same")
    for _ in range(2):
        store.exchanges.keep(Change(address=address(), key_id=key_id, replies=(reply,)))
    assert send_all(store) == ["one"]


def test_a_reply_that_waits_holds_up_its_chat_alone(store: Store, clock: Clock):
    for chat in ("a", "b"):
        store.inbox.receive([incoming(chat, chat=chat)])
        answer(store, claimed(store), f"{chat}1", f"{chat}2", chat=chat)
    first = store.outbox.claim([PLATFORM])
    assert first is not None
    store.outbox.postpone(first, 30, "429")
    assert send_all(store) == ["b1", "b2"]
    clock.now += 31
    assert send_all(store) == ["a1", "a2"]


def test_after_some_tries_a_letter_is_dead_and_the_next_goes_on(store: Store, clock: Clock):
    store.inbox.receive([incoming("bad"), incoming("good")])
    for number in range(MOST_TRIES):
        taken = claimed(store)
        assert taken.payload == "bad"
        assert store.inbox.postpone(taken, 1, "RuntimeError") == (number < MOST_TRIES - 1)
        clock.now += 2
    assert claimed(store).payload == "good"
    (dead,) = store.inbox.dead()
    assert (dead.attempts, dead.fault, dead.platform) == (MOST_TRIES, "RuntimeError", PLATFORM)


def test_a_dead_letter_can_be_replayed(store: Store):
    store.inbox.receive([incoming("bad")])
    store.inbox.bury(claimed(store), "fault")
    (dead,) = store.inbox.dead()
    assert store.inbox.replay([dead.id, 12345]) == 1
    assert claimed(store).payload == "bad"
    assert store.inbox.dead() == ()


def test_a_replayed_letter_does_not_overtake_one_in_hand(store: Store):
    store.inbox.receive([incoming("bad"), incoming("good")])
    store.inbox.bury(claimed(store), "fault")
    good = claimed(store)
    store.inbox.replay([each.id for each in store.inbox.dead()])
    assert claim(store) is None
    answer(store, good, "answer")
    assert claimed(store).payload == "bad"


def test_a_letter_that_ends_the_process_again_and_again_is_given_up(store: Store, opener: Opener):
    store.inbox.receive([incoming("deadly"), incoming("good")])
    for number in range(MOST_INTERRUPTIONS + 1):
        taken = claimed(store)
        assert (taken.payload, taken.is_given_up) == ("deadly", number == MOST_INTERRUPTIONS)
        opener.close()
        store = opener()
    assert claimed(store).payload == "good"
    assert "interrupted" in store.inbox.dead()[0].fault


def test_a_reply_that_ends_the_process_again_and_again_is_given_up(store: Store, opener: Opener):
    store.inbox.receive([incoming("hello")])
    answer(store, claimed(store), "deadly", "good")
    for _ in range(MOST_INTERRUPTIONS):
        taken = store.outbox.claim([PLATFORM])
        assert taken is not None
        assert not taken.is_given_up
        opener.close()
        store = opener()
    assert send_all(store) == ["good"]
    assert "interrupted" in store.outbox.dead()[0].fault


def test_a_clock_set_back_does_not_keep_a_letter_waiting_for_ever(store: Store, clock: Clock):
    store.inbox.receive([incoming("hello")])
    store.inbox.postpone(claimed(store), 10, "fault")
    clock.now -= 5 * LONGEST_DELAY_S
    assert claimed(store).payload == "hello"


def test_a_clock_that_jumps_forth_and_back_loses_and_doubles_nothing(store: Store, clock: Clock):
    said: list[str] = []
    for number, jump_s in enumerate((0.0, 86_400.0, -400 * 86_400.0, 3_600.0, -1.0)):
        clock.now += jump_s
        texts = [f"{number} first", f"{number} second"]
        store.inbox.receive(incoming(each) for each in texts)
        taken = claimed(store)
        store.inbox.postpone(taken, 30, "a fault")  # waits by a clock that is about to be another
        clock.now += 31
        assert store.inbox.receive([incoming(texts[0])]) == 0
        for each in texts:
            answer(store, claimed(store), f"on {each}")
        said += send_all(store)
    assert said == [f"on {number} {which}" for number in range(5) for which in ("first", "second")]
    assert claim(store) is None


def test_a_damaged_letter_is_buried_and_the_next_goes_on(store: Store):
    store.inbox.receive([incoming("first"), incoming("second")])
    with store.database.transaction() as connection:
        connection.execute(text("UPDATE inbox SET sealed = learners.wrapped_key FROM learners WHERE inbox.id = 1"))
    assert claimed(store).payload == "second"
    assert "decrypted" in store.inbox.dead()[0].fault


def test_what_was_answered_keeps_no_text(store: Store):
    store.inbox.receive([incoming("hello")])
    answer(store, claimed(store), "hi")
    send_all(store)
    with store.database.reading() as connection:
        for table in ("inbox", "outbox"):
            assert connection.execute(text(f"SELECT sealed, learner_id FROM {table}")).all() == [(None, None)]


def test_a_claim_that_no_longer_holds_keeps_nothing(store: Store, opener: Opener):
    store.inbox.receive([incoming("hello")])
    late = claimed(store)
    other = opener()
    with store.database.transaction() as connection:
        connection.execute(text("UPDATE inbox SET claim = 'of-another'"))
    assert not answer(other, late, "late")
    assert send_all(other) == []
    assert other.exchanges.remembered(address(), is_private=True).turns == ()


@pytest.mark.parametrize("location", ["postgresql"], indirect=True)
def test_two_workers_share_chats_and_never_one_chat(store: Store, opener: Opener):
    other = opener()
    store.inbox.receive(incoming(f"{chat}{number}", chat=chat) for number in range(2) for chat in "ab")
    mine, theirs = claimed(store), claimed(other)
    assert {mine.payload, theirs.payload} == {"a0", "b0"}
    assert claim(store) is None
    assert claim(other) is None
    answer(store, mine, "done", chat="a")
    assert claimed(other).payload == "a1"


@pytest.mark.parametrize("location", ["postgresql"], indirect=True)
def test_the_chats_of_a_worker_that_died_are_taken_over_at_once(store: Store, opener: Opener):
    store.inbox.receive([incoming("hello")])
    other = opener()
    late = claimed(store)
    assert claim(other) is None
    store.close()
    taken = claimed(other)
    assert (taken.payload, taken.was_interrupted, taken.attempts) == ("hello", True, 2)
    answer(other, taken, "once")
    assert not answer(other, late, "twice")
    assert send_all(other) == ["once"]


@pytest.mark.parametrize("location", ["postgresql"], indirect=True)
def test_a_lost_connection_is_told_and_the_next_call_works(store: Store):
    store.inbox.receive([incoming("hello"), incoming("there", chat="b")])
    late = claimed(store)
    with store.database.outside_transaction() as connection:
        others = "pid <> pg_backend_pid() AND datname = current_database()"
        connection.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))
    with pytest.raises(StorageOfflineError):
        claim(store)
    found = {claimed(store).payload, claimed(store).payload}
    assert found == {"hello", "there"}
    assert not answer(store, late, "late")

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.advisor.models import Profile
from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.conversation.kept import dump, load
from bot.conversation.limits import Rate
from bot.conversation.serialising import ShapeError
from bot.errors import StorageFullError
from bot.messages import Button, File, Part, Reply
from bot.storage.letters import MOST_INTERRUPTIONS, MOST_TRIES
from tests.fakes.advising import FakeAdvisor
from tests.fakes.serving import Serving, serving, text_of, update


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Serving]:
    found = serving(tmp_path)
    yield found
    found.close()


def settle(chats: Serving) -> list[str]:
    return asyncio.run(chats.settle())


def first_lines(said: list[str]) -> list[str]:
    found = [text.split("You said: ")[1].split(" [1]")[0] if "You said: " in text else text for text in said]
    return [each.split("\n")[0] for each in found]


def test_ten_messages_of_a_chat_are_answered_in_order_and_another_chat_is_not_held_up(chats: Serving):
    chats.advisor.pause = lambda text: 0.0 if text == "fast" else 0.02 - int(text) * 0.002
    chats.store.inbox.receive(update(str(number), number=number) for number in range(10))
    chats.store.inbox.receive([update("fast", chat="other", learner="bob")])
    said = first_lines(settle(chats))
    assert [each for each in said if each != "fast"] == [str(number) for number in range(10)]
    assert chats.advisor.finished[0] == "fast"


def test_a_redelivered_message_is_answered_once(chats: Serving):
    chats.store.inbox.receive([update("hello")])
    assert len(settle(chats)) == 1
    chats.store.inbox.receive([update("hello"), update("edited")])
    assert settle(chats) == []


def test_a_message_that_fails_again_and_again_gets_an_apology_and_lets_the_next_pass(chats: Serving):
    chats.store.inbox.receive([update("fault", number=1), update("hello", number=2)])
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.storage.letters.LONGEST_DELAY_S", 0.0)
        said = settle(chats)
    assert said[0] == "I could not answer that because of a fault on my side. Try it in other words."
    assert first_lines(said[1:]) == ["hello"]
    (dead,) = chats.store.inbox.dead()
    assert (dead.fault, dead.attempts) == ("RuntimeError", MOST_TRIES)


def test_a_message_that_breaks_off_again_and_again_is_told_of_once_and_lets_the_next_pass(tmp_path: Path):
    chats = serving(tmp_path)
    chats.store.inbox.receive([update("deadly", number=7), update("hello", number=8)])
    for _ in range(MOST_INTERRUPTIONS):
        assert chats.store.inbox.claim(["fake"]) is not None
        chats.close()
        chats = serving(tmp_path)
    said = settle(chats)
    assert said[0] == "I could not answer that because of a fault on my side. Try it in other words."
    assert chats.sent[0].reply_to == "7"
    assert first_lines(said[1:]) == ["hello"]
    (dead,) = chats.store.inbox.dead()
    assert "interrupted" in dead.fault
    assert settle(chats) == []
    chats.close()


def test_one_who_was_told_of_a_lost_message_is_told_once_even_where_that_breaks_off(tmp_path: Path):
    chats = serving(tmp_path)
    chats.store.inbox.receive([update("deadly")])
    for _ in range(MOST_INTERRUPTIONS):
        assert chats.store.inbox.claim(["fake"]) is not None
        chats.close()
        chats = serving(tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chats.store.inbox, "bury", lambda *args: None)  # as if the process ended before that
        assert len(settle(chats)) == 1
    chats.close()
    chats = serving(tmp_path)
    assert settle(chats) == []
    assert len(chats.store.inbox.dead()) == 1
    chats.close()


def test_an_apology_is_in_the_language_of_the_learner(chats: Serving, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bot.storage.letters.LONGEST_DELAY_S", 0.0)
    chats.store.inbox.receive([update("fault", language="de")])
    assert settle(chats) == [
        "Das konnte ich wegen eines Fehlers bei mir nicht beantworten. Versuch es mit anderen Worten."
    ]


def test_an_update_that_asks_for_nothing_is_put_away(chats: Serving):
    chats.store.inbox.receive([update("x")])
    chats.worker.readings["fake"] = lambda payload: None  # type: ignore[index]  # a plain dict in the tests
    assert settle(chats) == []
    assert chats.store.inbox.counts() == {"done": 1}


def test_a_platform_that_asks_to_wait_is_waited_for_in_that_chat_alone(tmp_path: Path):
    now, waits = [1_795_000_000.0], {"slow": 2}

    def send(reply: Reply, was_interrupted: bool) -> None:
        if waits.get(reply.target, 0) > 0:
            waits[reply.target] -= 1
            raise RetryLaterError(30)

    chats = serving(tmp_path, clock=lambda: now[0], send=send)
    chats.store.inbox.receive(update("hello", chat=chat, learner=chat) for chat in ("slow", "quick"))
    settle(chats)
    for seen in (["quick"], ["quick"], ["quick", "slow"]):
        assert [each.target for each in chats.sent] == seen
        now[0] += 31
        settle(chats)
    assert chats.store.outbox.dead() == ()
    chats.close()


def test_a_reply_that_is_refused_is_dead_and_the_next_goes_out(chats: Serving):
    def send(reply: Reply, was_interrupted: bool) -> None:
        if "You said: first" in text_of(reply):
            raise RefusedError("403: blocked")

    chats.send = send
    chats.store.inbox.receive([update("first", number=1), update("second", number=2)])
    assert first_lines(settle(chats)) == ["second"]
    (dead,) = chats.store.outbox.dead()
    assert dead.fault == "403: blocked"
    chats.send = None
    chats.store.outbox.replay([dead.id])
    assert len(settle(chats)) == 1


def test_a_reply_whose_sending_broke_off_is_marked_for_the_platform(chats: Serving, tmp_path: Path):
    chats.store.inbox.receive([update("hello")])
    asyncio.run(chats.worker.pump().drain())
    assert chats.store.outbox.claim(["fake"]) is not None
    chats.close()
    again = serving(tmp_path)
    flags: list[bool] = []
    again.send = lambda reply, was_interrupted: flags.append(was_interrupted)
    assert len(settle(again)) == 1
    assert flags == [True, False]
    again.close()


def test_a_full_disk_stops_nothing_for_good(chats: Serving, monkeypatch: pytest.MonkeyPatch):
    chats.store.inbox.receive([update("hello")])
    keep, tries = chats.store.exchanges.keep, []

    def full(*args: object) -> bool:
        tries.append(1)
        if len(tries) < 3:
            raise StorageFullError("no room")
        return keep(*args)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(chats.store.exchanges, "keep", full)
    monkeypatch.setattr("bot.storage.letters.LONGEST_DELAY_S", 0.0)
    assert first_lines(settle(chats)) == ["hello"]


def test_where_even_putting_back_fails_the_message_is_taken_again(chats: Serving, monkeypatch: pytest.MonkeyPatch):
    async def work() -> None:
        pump = chats.worker.pump()
        running = asyncio.create_task(pump.run())
        for _ in range(200):
            await asyncio.sleep(0.01)
            if chats.store.outbox.counts():
                break
        pump.stop()
        await running

    def fails(*args: object) -> bool:
        monkeypatch.undo()
        raise StorageFullError("no room")

    chats.store.inbox.receive([update("hello")])
    monkeypatch.setattr(chats.store.exchanges, "keep", lambda *args: (_ for _ in ()).throw(StorageFullError("no room")))
    monkeypatch.setattr(chats.store.inbox, "postpone", fails)
    asyncio.run(work())
    assert chats.store.outbox.counts() == {"waiting": 2}


def test_stopping_finishes_what_is_in_hand_and_takes_nothing_new(chats: Serving):
    async def work() -> None:
        pump = chats.worker.pump()
        running = asyncio.create_task(pump.run())
        await asyncio.sleep(0.1)
        pump.stop()
        await running

    chats.advisor.pause = lambda text: 0.3
    chats.store.inbox.receive([update("first", number=1), update("second", number=2)])
    asyncio.run(work())
    assert chats.advisor.finished == ["first"]
    assert chats.store.inbox.counts() == {"done": 1, "waiting": 1}


def test_one_who_floods_gains_nothing_by_a_restart_nor_by_a_second_process(tmp_path: Path):
    now, rate = [1_795_000_000.0], Rate(burst=3, per_minute=6)

    def begin() -> Serving:
        return serving(tmp_path, clock=lambda: now[0], rate=rate, limits_clock=lambda: now[0])

    def answered(chats: Serving, begin: int) -> int:
        chats.store.inbox.receive(update(f"question {number}", number=number) for number in range(begin, begin + 4))
        return sum("You said" in each for each in settle(chats))

    first = begin()
    second = begin()
    assert answered(first, 0) == 3
    assert answered(second, 10) == 0
    for each in (first, second):
        each.close()
    again = begin()
    assert answered(again, 20) == 0
    now[0] += 20
    assert answered(again, 30) == 2
    again.close()


def test_one_who_floods_does_not_hold_up_fifty_calm_learners(chats: Serving):
    backlog, calm = 200, 50
    chats.store.inbox.receive(
        update(str(number), chat="flood", learner="flood", number=number) for number in range(backlog)
    )
    chats.store.inbox.receive(update("calm", chat=f"calm {n}", learner=f"calm {n}") for n in range(calm))
    chats.advisor.pause = lambda text: 0.001
    settle(chats)
    assert chats.advisor.finished.count("calm") == calm
    for heard in (chats.advisor.finished, first_lines([text_of(each) for each in chats.sent])):
        last_calm = max(index for index, text in enumerate(heard) if text.startswith("calm"))
        assert sum(not text.startswith("calm") for text in heard[:last_calm]) <= calm
    assert len(chats.advisor.finished) == backlog + calm


def test_one_who_floods_is_not_even_answered_while_fifty_calm_learners_are(tmp_path: Path):
    chats = serving(tmp_path, rate=Rate(burst=3, per_minute=1))
    chats.store.inbox.receive(update(str(number), chat="flood", learner="flood", number=number) for number in range(60))
    chats.store.inbox.receive(
        update(f"calm {turn}", chat=f"calm {n}", learner=f"calm {n}", number=turn)
        for turn in range(3)
        for n in range(50)
    )
    settle(chats)
    to_flood = [text_of(each) for each in chats.sent if each.target == "flood"]
    assert chats.advisor.finished.count("0") + chats.advisor.finished.count("59") == 1
    assert len(to_flood) == 4  # three answers, and once that it was a lot
    assert sum(text.startswith("calm") for text in chats.advisor.finished) == 150
    chats.close()


def test_learners_who_talk_at_the_same_time_never_see_each_others_marks(tmp_path: Path):
    def learn(text: str, profile: Profile) -> Profile:
        return profile.but(goal=text.split()[-1]) if text.startswith("goal") else profile

    chats = serving(tmp_path, advisor=FakeAdvisor(learn=learn))
    learners = [f"learner{number}" for number in range(10)]
    for each in learners:
        chats.store.inbox.receive([update(f"goal mark-{each}", chat=each, learner=each)])
    for number in range(2, 8):
        chats.store.inbox.receive(update("/profile", chat=each, learner=each, number=number) for each in learners)
    settle(chats)
    for reply in chats.sent:
        others = [each for each in learners if each != reply.target and f"mark-{each}" in text_of(reply).split()]
        assert others == []
    assert sum(f"mark-{reply.target}" in text_of(reply) for reply in chats.sent) == 70
    chats.close()


def test_a_whole_reply_survives_the_outbox():
    reply = Reply(
        target="1",
        parts=(Part(text="hello", format="html"), Part(text="", components=({"type": 1, "inner": [1, None]},))),
        idempotency_key="k",
        buttons=(Button(label="a", token="b"),),
        files=(File(name="x.json", content=b"\x00\xff", alt="a file"),),
        reply_to="7",
        is_private=False,
    )
    assert load(Reply, dump(reply)) == reply
    with pytest.raises(ShapeError):
        load(Reply, '{"target": "1", "parts": [], "idempotency_key": "k", "files": [{"name": "x", "content": "?"}]}')

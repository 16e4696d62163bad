from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.advisor.models import Answer, Context
from bot.advisor.rewording import Rewording
from bot.bootstrap import paid_advisor
from bot.errors import AdvisorError, StorageFullError
from bot.settings import Settings
from tests.bot.storage.conftest import Clock
from tests.fakes.advising import TODAY, FakeAdvisor
from tests.fakes.serving import Serving, message, said, serving
from tests.fakes.writing import PaidWriter
from tests.shared_application import application


def paid(chats: Serving, writer: PaidWriter, cap_usd: str = "1") -> Rewording:
    return Rewording(composing=FakeAdvisor(), writer=writer, purse=chats.memory.purse(Decimal(cap_usd)), longest_s=0.2)


def asked(advisor: Rewording, text: str = "hello") -> Answer:
    return asyncio.run(advisor.answer(text, Context(), today=TODAY)).answer


@pytest.fixture
def chats(tmp_path: Path):
    found = serving(tmp_path)
    yield found
    found.close()


def test_over_the_daily_limit_the_composed_answer_stands_and_says_why(chats: Serving):
    writer = PaidWriter(most=Decimal("0.40"), costs=Decimal("0.30"))
    found = [asked(paid(chats, writer), str(number)) for number in range(5)]
    assert [each.provenance.fallback for each in found] == [None, None, None, "daily-spend", "daily-spend"]
    assert [each.provenance.composer for each in found] == ["model"] * 3 + ["rules"] * 2
    assert writer.asked == ["0", "1", "2"]
    assert chats.store.spend.today_usd() == Decimal("0.90")


def test_the_limit_holds_over_restarts_and_ends_with_the_day(tmp_path: Path):
    clock, writer = Clock(), PaidWriter(most=Decimal("0.60"), costs=Decimal("0.60"))
    found = []
    for _ in range(2):
        chats = serving(tmp_path, clock=clock)
        found.append(asked(paid(chats, writer)).provenance.fallback)
        chats.close()
    clock.now += 86_400
    chats = serving(tmp_path, clock=clock)
    found.append(asked(paid(chats, writer)).provenance.fallback)
    chats.close()
    assert found == [None, "daily-spend", None]


def test_many_at_once_never_pass_the_limit(chats: Serving):
    advisor = paid(chats, PaidWriter(most=Decimal("0.30"), costs=Decimal("0.30"), pause_s=0.01))

    async def all_at_once() -> list[str | None]:
        answers = await asyncio.gather(*(advisor.answer(str(n), Context(), today=TODAY) for n in range(10)))
        return [each.answer.provenance.fallback for each in answers]

    assert asyncio.run(all_at_once()).count(None) == 3
    assert chats.store.spend.today_usd() == Decimal("0.90")


@pytest.mark.parametrize("writer", [PaidWriter(fails=AdvisorError("refused")), PaidWriter(pause_s=5)])
def test_a_writer_that_fails_or_is_slow_leaves_the_composed_answer_and_counts_as_paid(
    chats: Serving, writer: PaidWriter
):
    found = asked(paid(chats, writer))
    assert found.provenance.fallback == "writer-fault"
    assert found.blocks[0].lines == ("You said: hello [1].",)
    assert chats.store.spend.today_usd() == Decimal("0.40")


def test_where_nobody_can_tell_what_was_spent_nothing_is(chats: Serving, monkeypatch: pytest.MonkeyPatch):
    def full(*args: object, **more: object) -> bool:
        raise StorageFullError("no room")

    monkeypatch.setattr(chats.store.spend, "reserve", full)
    writer = PaidWriter()
    assert asked(paid(chats, writer)).provenance.fallback == "daily-spend"
    assert writer.asked == []


def test_the_service_pays_its_writer_within_the_setting(chats: Serving, tmp_path: Path):
    free = application()
    settings = Settings(data_dir=tmp_path, daily_spend_usd=Decimal("0.50"))
    assert paid_advisor(free, settings, chats.memory) is free.advisor
    whole = replace(free, advisor=FakeAdvisor(), writer=PaidWriter(costs=Decimal("0.40")))
    service = replace(chats.service, advisor=paid_advisor(whole, settings, chats.memory))
    replies = [said(asyncio.run(service.handle(message(text, number=n)))) for n, text in enumerate(("one", "two"))]
    assert "SAID ANEW: one" in replies[0]
    assert "You said: two" in replies[1]

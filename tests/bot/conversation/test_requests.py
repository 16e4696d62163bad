from __future__ import annotations

import asyncio
import time
from datetime import date
from pathlib import Path

import pytest

from bot.conversation.attached import Attached
from bot.conversation.commands import CommandName, read_shared_command
from bot.conversation.operator import read_referral
from bot.conversation.requests import Requests
from bot.conversation.signs import Sign, shown_while
from bot.errors import SettingError
from bot.messages import Attachment
from tests.fakes.advising import name_of, wording
from tests.fakes.serving import message, names_in

REQUESTS = Requests(phrases=wording(), names_in=names_in, name_of=name_of)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/ask is it worth it", (CommandName.ASK, "is it worth it")),
        ("/compare@advisor_bot a and b", (CommandName.COMPARE, "a and b")),
        ("/start cmp_a_b", (CommandName.START, "cmp_a_b")),
        ("/start", (CommandName.START, "")),
        ("/plan", (CommandName.PLAN, "")),
        ("/profile please", (None, "")),
        ("/r/itcareers says", (None, "")),
        ("/nonsense", (CommandName.UNKNOWN, "")),
    ],
)
def test_a_command_is_told_from_a_message_with_the_text_behind_it(text: str, found: tuple[object, str]):
    assert read_shared_command(text) == found


@pytest.mark.parametrize(
    ("payload", "question"),
    [
        ("ask_data-cert", "Is Data Cert worth it?"),
        ("cmp_data-cert_cloud-cert", "Compare Data Cert and Cloud Cert"),
        ("rec_data-cert", "Who recognises Data Cert?"),
        ("nonsense", None),
        ("cmp_", None),
        ("ask_a<b>", None),
    ],
)
def test_a_deep_link_is_a_question_or_nothing(payload: str, question: str | None):
    assert REQUESTS.of_link(payload) == question


def test_what_others_wrote_lends_its_credentials_and_nothing_else():
    assert (
        REQUESTS.about("is this worth it?", "I have 900 dollars and take the Data Cert")
        == "is this worth it? (Data Cert)"
    )
    assert REQUESTS.about("is the cloud cert worth it?", "the Data Cert") == "is the cloud cert worth it?"
    assert REQUESTS.of_command(CommandName.ASK, "", "the Data Cert") == "Is Data Cert worth it?"
    assert REQUESTS.of_command(CommandName.COMPARE, "", None) is None


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("only $499 today", ("$499",)),
        ("Rs. 25,000 or 300 USD.", ("Rs. 25,000", "300 USD")),
        ("in 2 weeks", ()),
        ("€1.200", ("€1.200",)),
    ],
)
def test_prices_of_an_advert_are_read(text: str, prices: tuple[str, ...]):
    assert REQUESTS.advert(text).prices == prices


def test_only_the_names_of_certificates_leave_a_file():
    contents = {
        "cv": b"Jane Roe, 12 Oak Street\nData Cert 2020\n",
        "old": b"\xe9t\xe9 Cloud Cert",
        "none": b"nothing",
    }

    async def fetch(attachment: Attachment) -> bytes:
        return contents[attachment.handle]

    attached = Attached(requests=REQUESTS, fetchings={"fake": fetch})

    def read(handle: str, **more: object) -> str | None:
        file = Attachment(name=f"{handle}.txt", media_type="text/plain", handle=handle, **more)  # type: ignore[arg-type]
        return asyncio.run(attached.read(message(attachments=(file,)))).question

    asked = read("cv")
    assert asked is not None
    assert "Data Cert" in asked
    assert "Jane" not in asked
    assert "Cloud Cert" in (read("old") or "")
    assert read("none") is None
    assert read("cv", size=10_000_000) is None


def test_a_referral_needs_its_date(tmp_path: Path):
    path = tmp_path / "referral.txt"
    path.write_text("2026-11-01\nA desk.\n", encoding="utf-8")
    assert read_referral(path).on == date(2026, 11, 1)
    for wrong in ("A desk.", "2026-11-01", ""):
        path.write_text(wrong, encoding="utf-8")
        with pytest.raises(SettingError, match="ADVISOR_REFERRAL_FILE"):
            read_referral(path)


def test_signs_are_renewed_stop_with_the_answer_and_may_fail():
    shown: list[float] = []

    async def busy(_: object) -> None:
        shown.append(time.monotonic())
        raise RuntimeError("the platform has a fault")

    async def story() -> None:
        sign = Sign(show_busy=busy, first_after_s=0.01, busy_every_s=0.02)
        async with shown_while(sign, message()) as tell:
            tell("text that this platform cannot show")
            await asyncio.sleep(0.2)
        count = len(shown)
        assert count >= 3
        await asyncio.sleep(0.05)
        assert len(shown) == count

    asyncio.run(story())


def test_the_newest_text_is_shown_and_those_in_between_are_left_out():
    texts: list[str] = []

    async def busy(_: object) -> None:
        texts.append("typing")

    async def show(_: object, text: str) -> None:
        texts.append(text)

    async def story() -> None:
        sign = Sign(show_busy=busy, show_text=show, first_after_s=0.0, text_every_s=0.05, busy_every_s=10)
        async with shown_while(sign, message()) as tell:
            for number in range(20):
                tell(f"text {number}")
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.08)

    asyncio.run(story())
    assert texts[-1] == "text 19"
    assert len(texts) <= 7

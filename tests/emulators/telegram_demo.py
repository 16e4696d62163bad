"""``make demo-telegram``: a scripted conversation with the real bot against the emulator, as text and as a picture."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bot.rendering.telegram_html import without_markup
from tests.bot.platforms.telegram.running import Running, running
from tests.emulators.chat_picture import Bubble, draw_chat
from tests.emulators.telegram import Shown

GROUP = -1_001_234_567_890
ADVERT = "Become a Certified Ethical Hacker in two weeks! Job guarantee. Only 499 USD if you pay today."


class Script:
    """Speaks for the learner and notes what both said, in order."""

    def __init__(self, bot: Running) -> None:
        self._bot = bot
        self._seen: dict[int, int] = {}
        self.bubbles: list[Bubble] = []

    async def heard(self, chat: int, *, least: int = 1) -> None:
        telegram, begin = self._bot.telegram, self._seen.get(chat, 0)
        await telegram.until(lambda: len(telegram.shown(chat)) >= begin + least)
        await self._bot.settle()
        for shown in telegram.shown(chat)[begin:]:
            self.bubbles.append(_bubble(shown))
        self._seen[chat] = len(telegram.shown(chat))

    async def say(self, text: str, *, chat: int = 1, note: str = "", **more: object) -> None:
        self.bubbles.append(Bubble(note + text, is_ours=True))
        self._bot.telegram.text(text, user=1, chat=chat, **more)
        await self.heard(chat)

    async def tap(self, label: str, *, chat: int = 1) -> None:
        self.bubbles.append(Bubble(f"(taps: {label})", is_ours=True))
        holder = next(
            each for each in reversed(self._bot.telegram.shown(chat)) if any(label in b["text"] for b in each.buttons)
        )
        self._bot.telegram.press(holder.data(label), chat=chat)
        await self.heard(chat)

    async def photo(self) -> None:
        self.bubbles.append(Bubble("(a photo)", is_ours=True))
        size = {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}
        self._bot.telegram.push({"message": self._bot.telegram.message(user=1, chat=1, photo=[size])})
        await self.heard(1)

    async def file(self, name: str, content: str) -> None:
        self.bubbles.append(Bubble(f"(a file: {name})\n{content}", is_ours=True))
        self._bot.telegram.upload(name, content.encode(), "text/plain")
        await self.heard(1)


def _bubble(shown: Shown) -> Bubble:
    rows = [[button["text"] for button in row] for row in (shown.markup or {}).get("inline_keyboard", ())]
    picture = shown.upload.content if shown.upload is not None and shown.method == "sendPhoto" else None
    return Bubble(shown.raw, marked=shown.parse_mode == "HTML", rows=rows, picture=picture)


async def play(folder: Path) -> list[Bubble]:
    """The whole script."""
    async with running(folder) as bot:
        script = Script(bot)
        script.bubbles.append(Bubble("", title="Private chat"))
        await script.say("/start")
        await script.tap("Is Google Data Analytics worth it?")
        await script.say("I have 300 dollars and 6 hours a week")
        await script.say("/compare CCNA and Security+")
        await script.tap("Not useful")
        await script.tap("out of date")
        await script.say("/plan help desk, then cybersecurity analyst, 10 hours a week, 2500 dollars")
        origin = {"type": "hidden_user", "sender_user_name": "Academy", "date": 1_700_000_000}
        await script.say(ADVERT, note="(forwarded) ", forward_origin=origin)
        await script.file("cv.txt", "CompTIA A+ (2019)\nCompTIA Network+ (2020)\nGoogle Data Analytics")
        await script.photo()
        await script.say("/settings")
        await script.say("/privacy")
        await script.say("/forget")
        script.bubbles.append(Bubble("", title="A group, replying to someone"))
        theirs = bot.telegram.message(user=6, chat=GROUP, text="I am thinking of the PMP")
        await script.say("@advisor_bot is this worth it?", chat=GROUP, reply_to_message=theirs)
        if bot.telegram.refused:
            raise AssertionError(f"the platform refused: {bot.telegram.refused}")
    return script.bubbles


def as_text(bubbles: list[Bubble]) -> Iterator[str]:
    """The chat as text."""
    for each in bubbles:
        if each.title:
            yield f"== {each.title} =="
            continue
        yield "Learner:" if each.is_ours else "Advisor:"
        yield without_markup(each.text) if each.marked else each.text
        if each.picture is not None:
            yield "[picture]"
        for row in each.rows:
            yield "".join(f"[ {label} ]" for label in row)
        yield ""


def main() -> int:
    """Write both; the folder is the one argument."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else ".data/demo")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="demo-") as name:
        bubbles = asyncio.run(play(Path(name)))
    (target / "telegram.txt").write_text("\n".join(as_text(bubbles)), encoding="utf-8")
    (target / "telegram.png").write_bytes(draw_chat(bubbles))
    sys.stdout.write(f"{target / 'telegram.txt'}\n{target / 'telegram.png'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

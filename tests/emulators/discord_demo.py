"""``make demo-discord``: a scripted conversation with the real bot against the emulator, as text and as a picture."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.bot.platforms.discord.running import Running, running
from tests.emulators.discord_components import within
from tests.emulators.discord_interactions import Interaction
from tests.emulators.discord_picture import Post, draw_channel, runs_of
from tests.emulators.discord_rules import LOADING
from tests.emulators.discord_world import BOT_ID, Shown

LEARNER, CLASSMATE, MODERATOR, MANAGER = 5, 6, 7, 9
PEOPLE = {LEARNER: (), CLASSMATE: (), MODERATOR: ("manage_messages",), MANAGER: ("manage_guild",)}
NAMES = {BOT_ID: "Advisor", MANAGER: "Manager", LEARNER: "Learner", CLASSMATE: "Classmate", MODERATOR: "Moderator"}


class Script:
    """Speaks for the people of the server and notes what is shown, in order."""

    def __init__(self, bot: Running) -> None:
        self._bot = bot
        self._seen: dict[int, int] = {}
        self._asked: dict[int, str] = {}
        self._form: Interaction | None = None
        self._place = bot.discord.general
        self.posts: list[Post] = []

    @property
    def discord(self) -> Any:
        return self._bot.discord

    def title(self, text: str) -> None:
        if text.startswith("#"):
            self._place = self.discord.general
        if not (self.posts and self.posts[-1].title == text):
            self.posts.append(Post(title=text))

    async def heard(self) -> None:
        """Wait until all is said, and note what is new or changed."""
        await self._bot.settle()
        await asyncio.sleep(0.1)
        for shown in sorted(self.discord.world.messages.values(), key=lambda each: each.at):
            if shown.is_deleted and shown.id in self._seen:
                del self._seen[shown.id]
                self.posts.append(Post(who=NAMES[BOT_ID], is_bot=True, text="-# the message is deleted"))
            if shown.flags & LOADING or shown.is_deleted or self._seen.get(shown.id) == len(shown.versions):
                continue
            is_new = shown.id not in self._seen
            self._seen[shown.id] = len(shown.versions)
            if shown.author == BOT_ID:
                self._go_to(shown.channel)
                self.posts.append(self._post(shown, is_new=is_new))

    def _go_to(self, place: int) -> None:
        """A headline where the next post stands in another channel or thread."""
        if place != self._place:
            self._place = place
            channel = self.discord.world.channels[place]
            self.title(f"thread: {channel.name[:44]}" if channel.parent else f"#{channel.name}")

    def _post(self, shown: Shown, *, is_new: bool) -> Post:
        before = self._asked.get(int((shown.interaction or {}).get("id", 0)), "")
        if shown.reply_to is not None:
            replied = self.discord.world.messages[shown.reply_to]
            before = f"{NAMES[replied.author]}: {replied.content.replace(f'<@{BOT_ID}>', '@Advisor')}"
        return Post(
            who=NAMES[BOT_ID], is_bot=True, text=shown.content, embeds=shown.embeds, components=shown.components,
            before=before if is_new else "the message is changed",
            after="Only you can see this" if shown.is_ephemeral else "",
            pictures={each.name: each.content for each in shown.uploads if each.name.endswith(".png")},
        )  # fmt: skip

    async def say(self, text: str, *, user: int = LEARNER, mentions_bot: bool = False, **more: Any) -> int:
        self._go_to(more.get("channel", self.discord.general))
        self.posts.append(Post(who=NAMES[user], text=f"@Advisor {text}" if mentions_bot else text))
        message: int = self.discord.say(text, user=user, mentions_bot=mentions_bot, **more)
        self._seen[message] = 0
        await self.heard()
        return message

    async def type(self, name: str, option: str, text: str, *, user: int = LEARNER) -> None:
        typed = await self.discord.type(name, option, text, user=user)
        await self.discord.until(lambda: typed.choices is not None)
        offered = [each["name"] for each in typed.choices][:8]
        self.posts.append(Post(typed=f"/{name} {option}: {text}", offered=offered))

    async def slash(self, name: str, options: Mapping[str, Any] | None = None, *, user: int = LEARNER) -> Interaction:
        given = " ".join(f"{key}: {value}" for key, value in (options or {}).items())
        asked: Interaction = await self.discord.slash(name, options, user=user)
        self._asked[asked.id] = f"{NAMES[user]} used /{name} {given}"
        await self.discord.until(lambda: asked.is_answered or asked.modal)
        await self.heard()
        return asked

    async def menu(self, name: str, message: int, *, user: int = LEARNER) -> Interaction:
        asked: Interaction = await self.discord.message_menu(name, message, user=user)
        self._asked[asked.id] = f"{NAMES[user]} chose “{name}” in the menu of the message"
        await self.discord.until(lambda: asked.is_answered)
        await self.heard()
        return asked

    async def tap(self, label: str, *, user: int = LEARNER) -> Interaction:
        """Press the newest button of that label."""
        holder = self._holder(label, user)
        self.posts.append(Post(who=NAMES[user], text=f"-# presses “{label}”"))
        pressed: Interaction = await self.discord.press_label(holder, label, user=user)
        self._asked[pressed.id] = f"{NAMES[user]} pressed “{label}”"
        await self.discord.until(lambda: pressed.ack is not None)
        await self.heard()
        if pressed.modal is not None:
            self._form = pressed
        return pressed

    async def fill(self, fields: Mapping[str, str]) -> None:
        """Fill in the form that was shown last."""
        assert self._form is not None
        assert self._form.modal is not None
        self.posts.append(Post(form=_filled(self._form.modal, fields)))
        await self.discord.submit(self._form, fields)
        await self.heard()

    async def choose(self, label: str, *, user: int) -> None:
        """Choose an option of the newest list that has it."""
        for shown in sorted(self.discord.shown_to(user), key=lambda each: each.at, reverse=True):
            for select in shown.selects:
                for option in select.get("options", ()):
                    if option["label"] == label:
                        self.posts.append(Post(who=NAMES[user], text=f"-# chooses “{label}”"))
                        await self.discord.select(shown, select["custom_id"], option["value"], user=user)
                        await self.heard()
                        return
        raise AssertionError(f"nobody shows {user} an option {label!r}")

    def _holder(self, label: str, user: int) -> Shown:
        for shown in sorted(self.discord.world.messages.values(), key=lambda each: each.at, reverse=True):
            is_seen = shown.seen_by in (None, user) and not shown.is_deleted
            if is_seen and any(label in each.get("label", "") and "custom_id" in each for each in shown.buttons):
                found: Shown = shown
                return found
        raise AssertionError(f"nobody shows {user} a button {label!r}")


QUESTION = "I have 300 dollars and 6 hours a week, and I hold the A+. Is CCNA worth it?"


async def play(folder: Path) -> list[Post]:
    """The whole script."""
    async with running(folder) as bot:
        for user, permissions in PEOPLE.items():
            bot.discord.add_member(user, *permissions)
        script = Script(bot)
        await _one_person(script)
        await _everybody(script)
        await _managers(script)
        if bot.discord.refused or bot.discord.pings:
            raise AssertionError(f"Discord refused: {bot.discord.refused}; it rang: {bot.discord.pings}")
    return script.posts


async def _one_person(script: Script) -> None:
    script.title("#general, as the learner sees it")
    await script.type("recognition", "credential", "secruity")
    await script.slash("ask", {"question": QUESTION})
    await script.tap("Share in channel")
    await script.tap("Post it here")


async def _everybody(script: Script) -> None:
    script.title("#general: a question to all")
    asked = await script.say("is the PMP worth it for a help desk worker?", mentions_bot=True)
    await script.say("and what does it cost to renew?", channel=asked, mentions_bot=True)
    script.title("#general: two compared")
    await script.slash("compare", {"a": "CCNA", "b": "CompTIA Security+"}, user=CLASSMATE)
    script.title("#general: somebody's message")
    message = await script.say("I just passed my CCNA! What now?", user=CLASSMATE)
    await script.menu("Is this worth it?", message)


async def _managers(script: Script) -> None:
    script.title("#general, as the manager sees it")
    await script.slash("setup", user=MANAGER)
    await script.tap("Add a note", user=MANAGER)
    note = "Our college accepts Google Data Analytics for 12 credits"
    await script.fill({"text": note, "signed": "Careers office", "months": "12"})
    await script.choose("Where I answer", user=MANAGER)
    script.title("#general: an answer with the note")
    await script.slash("recognition", {"credential": "Google Data Analytics Professional Certificate"})
    await script.tap("Delete", user=MODERATOR)


def _filled(form: Mapping[str, Any], fields: Mapping[str, str]) -> dict[str, Any]:
    """The form with what is written into it."""
    shown: dict[str, Any] = json.loads(json.dumps(form))
    for each in within(shown["components"]):
        if each.get("custom_id") in fields:
            each["value"] = fields[each["custom_id"]]  # type: ignore[index]  # a copy of our own
    return shown


def as_text(posts: list[Post]) -> Iterator[str]:
    """The channel as text, as a screen reader would have it."""
    for each in posts:
        if each.title:
            yield f"== {each.title} =="
            continue
        if each.typed:
            yield f"(types: {each.typed})"
            yield from (f"  {offer}" for offer in each.offered)
            yield ""
            continue
        if each.form is not None:
            yield f"(a form: {each.form['title']})"
            named = [part for part in within(each.form["components"]) if "label" in part]
            yield from (f"  {part['label']}: {part.get('value', '')}" for part in named)
            yield ""
            continue
        if each.before:
            yield f"({each.before})"
        yield f"{each.who}{' (only you can see this)' if each.after else ''}:"
        yield from _words(each)
        yield ""


def _words(post: Post) -> Iterator[str]:
    texts = [post.text, *(each.get("description", "") for each in post.embeds)]
    texts += [each["content"] for each in within(post.components) if "content" in each]
    for text in texts:
        for line in text.split("\n") if text else ():
            yield "".join(words for words, _ in runs_of(line.removeprefix("-# ")))
    for name in post.pictures:
        yield f"[picture: {name}]"
    for row in within(post.components):
        if row["type"] == 1:
            yield "".join(f"[ {each.get('label') or each.get('placeholder')} ]" for each in row["components"])


def main() -> int:
    """Write both; the folder is the one argument."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else ".data/demo")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="demo-") as name:
        posts = asyncio.run(play(Path(name)))
    (target / "discord.txt").write_text("\n".join(as_text(posts)), encoding="utf-8")
    (target / "discord.png").write_bytes(draw_channel(posts))
    sys.stdout.write(f"{target / 'discord.txt'}\n{target / 'discord.png'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

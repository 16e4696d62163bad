"""Learners who each say a word of their own, all mixed: is any of it ever in another's reply? And after forgetting?"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from bot.advisor.models import Profile
from bot.storage.learners import Address
from bot.storage.tables import LEARNERS
from tests.fakes.advising import FakeAdvisor
from tests.fakes.serving import Serving, serving, text_of, update

SAYINGS = (*(("goal {mark}", "/profile", "/sources", "hello from {mark}", "/settings") * 3), "/export")
"""An export grows with what was said before it: more of them would be most of the time."""


@dataclass
class Marked:
    """What came of it."""

    messages: int
    replies: int = 0
    leaks: int = 0
    own: int = 0
    files_with_bytes: list[str] = field(default_factory=list)
    bytes_looked_for: int = 0

    def __str__(self) -> str:
        return (
            f"{self.messages} messages, {self.replies} replies, {self.own} with their own mark, "
            f"{self.leaks} with the mark of another\nafter every second learner was forgotten: "
            f"{self.bytes_looked_for} byte strings looked for, found in {len(self.files_with_bytes)} files"
        )


def mark_of(learner: int) -> str:
    return f"mark{learner:03d}x{learner * 7919 % 1000:03d}"


def learn_goal(text: str, profile: Profile) -> Profile:
    return profile.but(goal=text.split()[-1]) if text.startswith("goal") else profile


async def talk(chats: Serving, *, learners: int, messages: int, seed: int) -> None:
    """Send ``messages`` in random order, in private chats and in one group that all share."""
    dice = random.Random(seed)
    for begin in range(0, messages, 500):
        some = []
        for number in range(begin, min(messages, begin + 500)):
            learner = dice.randrange(learners)
            chat = "group" if dice.random() < 0.1 else f"chat{learner}"
            said = dice.choice(SAYINGS).format(mark=mark_of(learner))
            some.append(update(said, chat=chat, learner=f"learner{learner}", number=number))
        chats.store.inbox.receive(some)
        await chats.settle()


def bytes_kept(chats: Serving, learner: int) -> list[bytes]:
    """What stands for a learner in the files: mark and id in the clear, wrapped key, sealed profile and address."""
    with chats.store.database.reading() as connection:
        lookup = chats.store.vault.lookup("learner", "fake", f"learner{learner}")
        row = connection.execute(select(LEARNERS).where(LEARNERS.c.lookup == lookup)).first()
    found = [mark_of(learner).encode(), f'learner{learner}"'.encode()]
    if row is not None:
        found += [bytes(each) for each in (row.wrapped_key, row.sealed_address, row.sealed_profile, row.lookup) if each]
    return found


def run(folder: Path, *, learners: int = 50, messages: int = 20_000, seed: int = 1) -> Marked:
    """Talk, look for marks in the replies of others, forget every second learner, and look for what is left."""
    chats = serving(folder, advisor=FakeAdvisor(learn=learn_goal))
    result = Marked(messages)
    try:
        asyncio.run(talk(chats, learners=learners, messages=messages, seed=seed))
        owners = {mark_of(each): f"chat{each}" for each in range(learners)}
        for reply in (*chats.sent, *chats.greetings):
            result.replies += 1
            said = text_of(reply) + "".join(file.content.decode() for file in reply.files)
            for mark, owner in owners.items():
                if mark in said and reply.target == owner:
                    result.own += 1
                elif mark in said and reply.target != "group":
                    result.leaks += 1
            in_group = [mark for mark in owners if mark in said] if reply.target == "group" else []
            result.leaks += len(in_group) > 1
        gone = range(0, learners, 2)
        wanted = [each for learner in gone for each in bytes_kept(chats, learner)]
        result.bytes_looked_for = len(wanted)
        for learner in gone:
            chats.store.forgetting.forget(Address(platform="fake", chat=f"chat{learner}", learner=f"learner{learner}"))
        for path in sorted((folder / "data").rglob("*")):
            if path.is_file() and any(each in path.read_bytes() for each in wanted):
                result.files_with_bytes.append(path.name)
    finally:
        chats.close()
    return result

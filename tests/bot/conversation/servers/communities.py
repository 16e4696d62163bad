"""Members of one community who ask, press and fill in; what they and the channel are shown."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.advisor.models import Profile
from bot.conversation.drafts import Replies
from bot.conversation.servers.settings import ServerSettings, read_settings
from bot.messages import Button, Message, Reply
from tests.fakes.advising import FakeAdvisor
from tests.fakes.serving import PLATFORM, Serving, message, said, serving

SERVER = "900"


class Community:
    """A service with one community around it. Each member is a learner; ``channel`` is where it happens."""

    def __init__(self, folder: Path, advisor: FakeAdvisor | None = None) -> None:
        self.serving: Serving = serving(folder, advisor=advisor or FakeAdvisor())
        self._numbers: Iterator[int] = itertools.count(1)

    def say(self, text: str = "", *, learner: str = "ann", channel: str = "100", **more: Any) -> Replies:
        is_private = more.pop("is_private", False)
        chat = f"{channel}-{learner}" if is_private else channel
        asked: Message = message(
            text,
            chat=chat,
            learner=learner,
            number=next(self._numbers),
            is_private=is_private,
            **{"server": SERVER, "channel": channel, **more},
        )
        return asyncio.run(self.serving.ask(asked))

    def press(self, button: Button | str, **more: Any) -> Replies:
        token = button if isinstance(button, str) else button.token
        return self.say(press=token, **{"reply_to": "555", **more})

    def manage(self, done: Replies, label: str, **more: Any) -> Replies:
        """A manager presses a button of the panel, or fills in the form behind it."""
        return self.press(labelled(done, label), learner="boss", is_private=True, is_manager=True, **more)

    def choose(self, done: Replies, *values: str, **more: Any) -> Replies:
        """A manager chooses in the select of the panel."""
        token = done.replies[0].selects[0].token
        return self.press(
            token, **{"learner": "boss", "is_private": True, "is_manager": True, "chosen": values, **more}
        )

    def setup(self) -> Replies:
        return self.say("/setup", learner="boss", is_private=True, is_manager=True)

    @property
    def settings(self) -> ServerSettings:
        return read_settings(self.serving.store.servers.read(PLATFORM, SERVER))

    def close(self) -> None:
        self.serving.close()


def buttons(done: Replies) -> list[Button]:
    return [button for reply in done.replies for button in reply.buttons]


def labelled(done: Replies, label: str) -> Button:
    return next(each for each in buttons(done) if each.label == label)


def labels(done: Replies) -> list[str]:
    return [each.label for each in buttons(done)]


def public(done: Replies) -> list[Reply]:
    return [each for each in done.replies if not each.is_private]


def planted(text: str, profile: Profile) -> Profile:
    """What a learner tells: all of it is remembered, to be looked for where it must not be."""
    return profile.but(goal="SECRET-GOAL", held=("secret-cert",)) if "secret" in text else profile


__all__ = ["Community", "said"]

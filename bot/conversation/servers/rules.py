"""Whether and how a message in a community is answered. Rules are pure; only the cooldowns remember anything."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from bot.conversation.servers.settings import ChannelMode, ServerSettings
from bot.messages import Message

LONGEST_IN_CHANNEL = 500
"""Characters of an answer that a channel takes well; a longer one belongs into a thread."""
_MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """``refusal`` is the wording of why it is not answered; ``is_for_asker``: the answer is for the asker alone."""

    refusal: str | None = None
    is_for_asker: bool = False
    needs_thread: bool = False


def ruling(settings: ServerSettings, message: Message) -> Ruling:
    """What the rules say. Managers are never shut out by roles; what the asker alone sees obeys no channel."""
    if not message.is_manager and _is_shut_out(settings, message.roles):
        return Ruling(refusal="server-role")
    mode = settings.mode(message.channel)
    if message.is_private:
        return Ruling()
    if mode is ChannelMode.OFF:
        return Ruling(refusal="server-off")
    is_command = message.text.lstrip().startswith("/") and message.press is None
    return Ruling(is_for_asker=mode is ChannelMode.MENTION and is_command, needs_thread=mode is ChannelMode.THREAD)


def _is_shut_out(settings: ServerSettings, roles: tuple[str, ...]) -> bool:
    if set(roles) & set(settings.denied_roles):
        return True
    return bool(settings.allowed_roles) and not set(roles) & set(settings.allowed_roles)


class Cooldowns:
    """When somebody was last answered in a channel, and anybody. Moderators are not held up."""

    def __init__(self, clock_s: Callable[[], float]) -> None:
        """``clock_s`` never goes backwards for long: ``time.monotonic``."""
        self._clock_s = clock_s
        self._last: OrderedDict[tuple[str | None, ...], float] = OrderedDict()

    def wait_s(self, settings: ServerSettings, message: Message) -> float:
        """Seconds until the message may be answered; at 0 it may, and counts."""
        if message.is_moderator or message.is_manager or message.is_private:
            return 0.0
        now = self._clock_s()
        of_channel = (message.platform, message.server, message.channel)
        keys = {
            of_channel: settings.channel_cooldown_s,
            (*of_channel, message.learner): settings.member_cooldown_s,
        }
        waits = [pause - (now - self._last[key]) for key, pause in keys.items() if pause and key in self._last]
        if waits and max(waits) > 0:
            return max(waits)
        for key, pause in keys.items():
            if pause:
                self._last.pop(key, None)
                self._last[key] = now
        while len(self._last) > _MOST_REMEMBERED:
            self._last.popitem(last=False)
        return 0.0

"""What stands around the service where people ask together: rules, notes, sharing, judging, deleting, the panel."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, date

from bot.conversation.around import Inner
from bot.conversation.commands import CommandName, read_shared_command
from bot.conversation.drafts import Draft, Offer, Posting, Situation
from bot.conversation.judging import Judging
from bot.conversation.requests import Requests
from bot.conversation.servers.notes import blocks_of, notes_on
from bot.conversation.servers.panel import SETUP, Panel
from bot.conversation.servers.rules import LONGEST_IN_CHANNEL, Cooldowns, Ruling, ruling
from bot.conversation.servers.settings import ServerSettings, read_settings
from bot.conversation.sharing import KEEP, POST, SHARE, Sharing
from bot.messages import Part
from bot.rendering.local_notes import LocalNotes, with_notes
from bot.rendering.phrases import Phrases
from bot.rendering.safety import clean_line
from bot.storage.buttons import Pressed

JUDGE, DELETE = "judge", "delete"
CHANGING_THEIR_MESSAGE = frozenset({SETUP, DELETE})
"""Actions of buttons whose answer changes the message that they stand on."""
_ALWAYS_ANSWERED = frozenset({CommandName.FORGET, CommandName.EXPORT, CommandName.PRIVACY, CommandName.HUMAN})
_LONGEST_TITLE = 80

ReadServer = Callable[[str, str], Awaitable[str | None]]
ReadForbidden = Callable[[str, str], Awaitable[tuple[str, ...]]]


async def _nowhere(platform: str, server: str) -> tuple[str, ...]:
    """Where nothing is refused."""
    del platform, server
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """Stands around the service. ``read`` gives what a community has set, by platform and id.

    ``forbidden`` gives the channels there in which the bot was refused what it must do.
    """

    requests: Requests
    panel: Panel
    read: ReadServer
    cooldowns: Cooldowns
    forbidden: ReadForbidden = _nowhere

    @property
    def phrases(self) -> Phrases:
        """The sentences."""
        return self.requests.phrases

    async def draft(self, situation: Situation, inner: Inner) -> Draft:
        """What a message leads to, by the rules of its community."""
        message = situation.message
        settings = await self._settings(situation)
        command, _ = read_shared_command(message.text) if message.press is None else (None, "")
        if command in _ALWAYS_ANSWERED:
            return await inner.draft(situation)
        if message.server is not None and message.press is None and _is_setup(message.text):
            refused_in = await self.forbidden(message.platform, message.server)
            return self.panel.opened(settings, situation, refused_in=refused_in)
        ruled = ruling(settings, message) if message.server is not None else Ruling()
        own = _with_defaults(situation, settings)
        if message.press is None:
            refused = self._refused(ruled, settings, situation)
            if refused is not None:
                return refused
        if message.action is not None and message.action[0] == JUDGE:
            return await Judging(requests=self.requests).draft(own, inner)
        made = await inner.draft(own)
        return self._told_to_moderators(self._dressed(made, settings, own, ruled), settings, own)

    async def pressed(self, pressed: Pressed, situation: Situation, inner: Inner) -> Draft | None:
        """What a button leads to; ``None`` for one that is not known here."""
        sharing = Sharing(requests=self.requests)
        if pressed.action == DELETE:
            return self._deleted(pressed, situation)
        if not pressed.is_own:
            return Draft(parts=self._say("service-button-of-another"), is_for_presser=True)
        settings = await self._settings(situation)
        if pressed.action == SETUP:
            return self.panel.pressed(pressed.payload, settings, situation)
        ruled = ruling(settings, situation.message) if situation.message.server is not None else Ruling()
        if ruled.refusal is not None:
            return Draft(parts=self._say(ruled.refusal), is_for_presser=True)
        if pressed.action == SHARE:
            return await sharing.preview(pressed.payload, situation, inner)
        if pressed.action == POST:
            made, posting = await sharing.posted(pressed.payload, situation, inner)
            return sharing.done(self._for_all(made, posting, settings, situation))
        if pressed.action == KEEP:
            return sharing.kept_back()
        return None

    def _refused(self, ruled: Ruling, settings: ServerSettings, situation: Situation) -> Draft | None:
        message = situation.message
        if ruled.refusal is not None:
            return Draft(parts=self._say(ruled.refusal), is_for_presser=True)
        if message.server is None:
            return None
        wait_s = self.cooldowns.wait_s(settings, message)
        if wait_s > 0:
            return Draft(parts=self._say("server-cooldown", seconds=str(max(1, round(wait_s)))), is_for_presser=True)
        return None

    def _dressed(self, draft: Draft, settings: ServerSettings, situation: Situation, ruled: Ruling) -> Draft:
        """An answer with what belongs to a community: its notes, a thread, buttons to share and to delete."""
        message, outcome = situation.message, draft.outcome
        if outcome is None or message.server is None:
            return replace(draft, is_for_presser=draft.is_for_presser or ruled.is_for_asker)
        parts = with_notes(draft.parts, self._notes_on(draft, settings, situation))
        is_open = not message.is_private and not ruled.is_for_asker
        offers = draft.offers
        if is_open:
            offers = (*offers, self._delete_offer())
        elif (offer := Sharing(requests=self.requests).offer(outcome)) is not None:
            offers = (*offers, offer)
        is_long = ruled.needs_thread or _length(draft.parts) > LONGEST_IN_CHANNEL
        return replace(
            draft,
            parts=parts,
            offers=offers,
            opens_thread=self._title(draft) if is_open and is_long and not message.is_thread else None,
            is_for_presser=draft.is_for_presser or ruled.is_for_asker,
        )

    def _for_all(self, made: Draft, posting: Posting, settings: ServerSettings, situation: Situation) -> Posting:
        is_long = _length(posting.parts) > LONGEST_IN_CHANNEL and not situation.message.is_thread
        return replace(
            posting,
            parts=with_notes(posting.parts, self._notes_on(made, settings, situation)),
            offers=(self._delete_offer(),),
            opens_thread=self._title(made) if is_long else None,
        )

    def _notes_on(self, draft: Draft, settings: ServerSettings, situation: Situation) -> tuple[LocalNotes, ...]:
        if draft.outcome is None:
            return ()
        answer, turn = draft.outcome.answer, draft.outcome.turn
        return blocks_of(notes_on(settings, answer, turn, self.requests.name_of, _day(situation)), self.phrases)

    def _deleted(self, pressed: Pressed, situation: Situation) -> Draft:
        message = situation.message
        if message.reply_to is None or not (pressed.is_own or message.is_moderator or message.is_manager):
            return Draft(parts=self._say("server-delete-not-yours"), is_for_presser=True)
        return Draft(deletes=message.reply_to)

    def _told_to_moderators(self, draft: Draft, settings: ServerSettings, situation: Situation) -> Draft:
        """A vote on an open answer, with its reason, goes to the channel for it: no name and no word of the learner."""
        message = situation.message
        if draft.feedback is None or settings.feedback_channel is None or message.is_private or message.press is None:
            return draft
        said = json.loads(draft.feedback)
        if said.get("reason") is None:
            return draft
        about = said.get("answer") or {}
        names = ", ".join(self.requests.name_of(each) for each in about.get("verdicts") or {}) or about.get("kind", "")
        reason = self.phrases.say(f"service-reason-{said['reason']}")
        parts = self._say("server-feedback", what=str(names), reason=reason)
        return replace(draft, postings=(*draft.postings, Posting(parts=parts, target=settings.feedback_channel)))

    async def _settings(self, situation: Situation) -> ServerSettings:
        message = situation.message
        if message.server is None:
            return ServerSettings()
        return read_settings(await self.read(message.platform, message.server))

    def _delete_offer(self) -> Offer:
        label = self.phrases.say("server-delete-label")
        return Offer(label=label, action=DELETE, payload="", is_needed=True, is_for_all=True)

    def _title(self, draft: Draft) -> str:
        """What a thread is called: the credentials, never the words of the one who asks."""
        outcome = draft.outcome
        ids = () if outcome is None else tuple(dict.fromkeys(each.credential_id for each in outcome.answer.assessments))
        names = ", ".join(self.requests.name_of(each) for each in ids[:3])
        return clean_line(names or self.phrases.say("server-thread-title"))[:_LONGEST_TITLE]

    def _say(self, message_id: str, **values: str) -> tuple[Part, ...]:
        return (Part(text=self.phrases.say(message_id, values)),)


def _with_defaults(situation: Situation, settings: ServerSettings) -> Situation:
    """What holds for all there, where the learner has said nothing else. It never becomes part of the profile."""
    context, profile = situation.context, situation.context.profile
    region = profile.region or settings.region
    return replace(
        situation,
        context=replace(context, profile=profile.but(region=region), language=settings.language),
        currency=settings.currency,
        default_region=settings.region,
    )


def _is_setup(text: str) -> bool:
    return text.strip().partition(" ")[0].partition("@")[0].lower() == f"/{SETUP}"


def _length(parts: tuple[Part, ...]) -> int:
    return sum(len(each.text) for each in parts)


def _day(situation: Situation) -> date:
    return situation.message.sent_at.astimezone(UTC).date()

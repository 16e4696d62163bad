"""One message in, the replies and what they change out: the same for every platform that keeps what it is told."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date
from typing import Protocol, runtime_checkable

from bot.advisor.models import Answer, Context, Kind, Turn, Verdict
from bot.conversation.around import Alone, Around
from bot.conversation.attached import Attached
from bot.conversation.commands import ASKING, CommandName, read_shared_command
from bot.conversation.deidentifying import without_marks
from bot.conversation.drafts import Draft, Drafting, Replies, Situation
from bot.conversation.kept import dump_turn, preference_change, profile_change, read_context, read_kept
from bot.conversation.limits import Allowance, Limits
from bot.conversation.requests import Advert, Requests
from bot.conversation.sessions import Advising, Outcome
from bot.conversation.shared_replies import PREFERENCES, REASONS, SharedReplies
from bot.conversation.stored_memory import Remembering
from bot.messages import File, Message, Part
from bot.rendering.frame import Wishes
from bot.rendering.safety import repair_surrogates
from bot.storage.buttons import Pressed, Refusal
from bot.storage.learners import Address, Remembered

LONGEST_TEXT = 20_000
_FREE_OF_LIMITS = (CommandName.FORGET, CommandName.EXPORT, CommandName.PRIVACY, CommandName.HUMAN)
_PRIVATE_ONLY = (CommandName.PROFILE, CommandName.EXPORT, CommandName.SETTINGS)
_LOG = logging.getLogger(__name__)


class Renderer(Protocol):
    """Makes what a platform shows of an answer."""

    def render(self, answer: Answer, wishes: Wishes | None = None) -> tuple[Part, ...]:
        """The parts of a reply."""
        ...


@runtime_checkable
class Streaming(Protocol):
    """An advisor that can tell what it has so far. The answer it gives in the end is what counts."""

    async def answer_streaming(
        self, text: str, context: Context, *, today: date, on_text: Callable[[str], None]
    ) -> Outcome:
        """Answer one message; ``on_text`` gets the text so far, again and again, each time from its beginning."""
        ...


OnText = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Answers messages. It holds no state of any learner but how much each asked of late.

    ``renderers`` are by platform, ``pictures`` draws the figures of an answer, ``around`` is what stands around it.
    ``listed`` are the commands of platforms that have others than most.
    """

    advisor: Advising
    replies: SharedReplies
    memory: Remembering
    renderers: Mapping[str, Renderer]
    limits: Limits
    drafting: Drafting
    requests: Requests
    attached: Attached
    pictures: Callable[[Answer], tuple[File, ...]] = field(default=lambda _: ())
    around: Around = field(default_factory=Alone)
    listed: Mapping[str, Sequence[str]] = field(default_factory=dict)

    async def handle(self, message: Message, on_text: OnText | None = None) -> Replies:
        """The replies to ``message``, with what is to be kept in one transaction with them.

        ``on_text`` gets the text so far, where the advisor can tell it.
        """
        address = Address(platform=message.platform, chat=message.conversation, learner=message.learner)
        remembered = await self.memory.remembered(address, is_private=message.is_private)
        situation = situation_of(message, address, remembered, on_text)
        speaking = replace(self, replies=self.replies.in_language(situation.language))
        draft = await self.around.draft(situation, speaking)
        done = self.drafting.finish(draft, situation)
        return replace(done, change=replace(done.change, rested_at=self.limits.rested_at_s(_asker(address))))

    async def draft(self, situation: Situation) -> Draft:
        """What a message leads to, where nothing stands around the service."""
        message = situation.message
        if message.press is not None:
            pressed = await self.memory.press(message.press, situation.address)
            return await self._pressed(pressed, situation)
        text = repair_surrogates(message.text).replace("\0", " ")
        command, rest = read_shared_command(text)
        if command not in _FREE_OF_LIMITS:
            refused = self.over_limit(situation)
            if refused is not None:
                return refused
        if command in ASKING or command is CommandName.START:
            return await self._ask(command, rest, situation)
        if command is not None:
            return await self._obey(command, rest or text, situation)
        if not text.strip() and (message.attachments or message.quoted):
            return await self._without_text(situation)
        quoted = None if message.quotes_us and situation.context.turns else message.quoted
        if not message.attachments:
            return await self.advise(self.requests.about(text, quoted), situation)
        found = await self.attached.read(message)
        if found.question is not None:
            return await self._advise_in_passing(found.question, situation)
        draft = await self.advise(self.requests.about(text, quoted), situation)
        return replace(draft, parts=(*self._note(found.why_not).parts, *draft.parts)) if found.is_file else draft

    async def _ask(self, command: CommandName, rest: str, situation: Situation) -> Draft:
        """A command that is a question, or the first screen."""
        if command is CommandName.START:
            asked = self.requests.of_link(rest)
            if asked is not None:
                return await self._advise_in_ours(asked, situation)
            before = situation.context.profile
            greeted = profile_change(before, before, greets=situation.message.is_private)
            return replace(self.replies.start(), change_profile=greeted)
        asked = self.requests.of_command(command, rest, situation.message.quoted)
        if asked is None:
            return self._note(f"request-{command.value}-empty")
        if asked == rest:
            return await self.advise(asked, situation)
        return await self._advise_in_ours(asked, situation)

    async def _advise_in_ours(self, text: str, situation: Situation) -> Draft:
        """An answer to a question that we put into words: in the learner's language, for those words are English."""
        language = self.replies.commands.language
        answers_in = situation.context.answers_in or language
        draft = await self.advise(text, replace(situation, context=replace(situation.context, answers_in=answers_in)))
        if draft.outcome is None or draft.turn is None:
            return draft
        turn = draft.outcome.turn
        return replace(draft, turn=dump_turn(replace(turn, question=replace(turn.question, language=language))))

    async def _without_text(self, situation: Situation) -> Draft:
        """Something forwarded, or a file; anything else cannot be read."""
        message = situation.message
        if message.quoted:
            advert = self.requests.advert(message.quoted)
            draft = await self._advise_in_passing(self.requests.of_advert(advert), situation)
            is_of_offer = bool(advert.names or advert.signs)
            return replace(draft, notice=None, parts=self._with_lead(advert, draft)) if is_of_offer else draft
        found = await self.attached.read(message)
        if found.question is not None:
            return await self._advise_in_passing(found.question, situation)
        return self._note(found.why_not)

    def _with_lead(self, advert: Advert, draft: Draft) -> tuple[Part, ...]:
        return (Part(text=self.requests.told(advert, self.replies.phrases)), *draft.parts)

    async def _advise_in_passing(self, text: str, situation: Situation) -> Draft:
        """An answer of which nothing is kept: it is about what others wrote, or about a file."""
        draft = await self._advise_in_ours(text, situation)
        return replace(draft, turn=None, change_profile=None, unanswered=None, notice=None)

    def over_limit(self, situation: Situation) -> Draft | None:
        """What is said to one who asks too much; ``None`` to anybody else, and the message counts."""
        learner = _asker(situation.address)
        allowance = self.limits.ask(learner, rested_at_s=situation.rested_at)
        if allowance is Allowance.YES:
            return None
        if allowance is Allowance.TOLD:
            return Draft()
        if allowance is Allowance.ALL_BUSY:
            return self._note("service-all-busy")
        seconds = max(1, round(self.limits.wait_s(learner)))
        return self._note("service-too-many", seconds=str(seconds))

    async def advise(self, text: str, situation: Situation) -> Draft:
        """The answer to a question, with what is to be kept of it."""
        if len(text) > LONGEST_TEXT:
            return self._note("service-too-long", limit=f"{LONGEST_TEXT:,}")
        outcome = await self.outcome(text, situation)
        answer, turn = outcome.answer, outcome.turn
        remembers = situation.kept.preferences.remembers
        is_despair = "despair" in turn.question.care
        greets = situation.message.is_private and not situation.kept.is_greeted and not is_despair
        replies = self.replies.in_language(situation.context.answers_in or turn.question.language)
        draft = Draft(
            parts=self.rendered(answer, situation),
            offers=() if is_despair else replies.offers(answer),
            pictures=await self._pictures(answer, situation),
            turn=dump_turn(turn) if remembers else None,
            unanswered=_unanswered(turn, answer) if remembers else None,
            outcome=outcome,
        )
        if greets:
            draft = replace(draft, notice=replies.greeting())
        before = situation.context.profile
        after = outcome.profile if remembers else before
        return replace(draft, change_profile=profile_change(before, after, greets=greets))

    async def outcome(self, text: str, situation: Situation) -> Outcome:
        """What the advisor gives for a question."""
        today = _day(situation.message)
        if situation.on_text is not None and isinstance(self.advisor, Streaming):
            return await self.advisor.answer_streaming(text, situation.context, today=today, on_text=situation.on_text)
        return await self.advisor.answer(text, situation.context, today=today)

    async def _pictures(self, answer: Answer, situation: Situation) -> tuple[File, ...]:
        if not answer.figures or situation.kept.preferences.is_plain:
            return ()
        try:
            return await asyncio.to_thread(self.pictures, answer)
        except Exception:  # noqa: BLE001  # the border of an optional step: the answer stands without its picture
            _LOG.exception("a picture could not be drawn")
            return ()

    async def _obey(self, command: CommandName, text: str, situation: Situation) -> Draft:
        if command in _PRIVATE_ONLY and not situation.message.is_private:
            return self._note("service-private-only")
        if command is CommandName.EXPORT:
            record = await self.memory.record(situation.address)
            return self.replies.export(record)
        if command is CommandName.FEEDBACK:
            return self._feedback(text, situation)
        if command is CommandName.SETTINGS:
            return self.replies.settings(situation.kept.preferences)
        if command is CommandName.PRIVACY:
            return Draft(parts=(Part(text=self.replies.privacy()),))
        if command is CommandName.HUMAN:
            return Draft(parts=(Part(text=self.replies.human()),))
        listed = self.listed.get(situation.message.platform)
        answer = self.replies.commands.reply(command, text, situation.context, listed=listed)
        return Draft(
            parts=self.rendered(answer, situation),
            offers=self.replies.suggested(answer),
            starts_anew=command is CommandName.NEW,
            forgets=command is CommandName.FORGET,
        )

    def _feedback(self, text: str, situation: Situation) -> Draft:
        if text.lstrip().startswith("/"):
            return self._note("service-feedback-empty")
        said = {"vote": None, "reason": text[:1_000], "answer": _last_answer(situation.context)}
        return replace(self._note("service-feedback-thanks"), feedback=json.dumps(said))

    async def _pressed(self, pressed: Pressed | Refusal, situation: Situation) -> Draft:
        if pressed is Refusal.OF_ANOTHER:
            return replace(self._note("service-button-of-another"), is_for_presser=True)
        if isinstance(pressed, Refusal):
            return replace(self._note("service-button-expired"), is_for_presser=True)
        refused = self.over_limit(situation)
        if refused is not None:
            return refused
        around = await self.around.pressed(pressed, situation, self)
        if around is not None:
            return around
        if pressed.action == "say":
            return await self.advise(pressed.payload, situation)
        if pressed.action in ("good", "bad"):
            return self.replies.voted(pressed.action, pressed.payload)
        if pressed.action in REASONS:
            about = json.loads(pressed.payload)
            said = json.dumps({"vote": "bad", "reason": pressed.action, "answer": about})
            return replace(self._note("service-feedback-thanks"), feedback=said)
        if pressed.action == "choose" and situation.message.is_private:
            return self.replies.choices(pressed.payload, situation.kept.preferences)
        if pressed.action == "set" and pressed.payload in PREFERENCES and situation.message.is_private:
            change = preference_change(**PREFERENCES[pressed.payload])
            starts_anew = pressed.payload == "remember-off"
            done = self.replies.is_set(pressed.payload, situation.message.language)
            return replace(done, change_profile=change, starts_anew=starts_anew)
        return replace(self._note("service-button-expired"), is_for_presser=True)

    def _note(self, message_id: str, **values: str) -> Draft:
        return Draft(parts=(Part(text=self.replies.phrases.say(message_id, values)),))

    def rendered(self, answer: Answer, situation: Situation) -> tuple[Part, ...]:
        """An answer as the platform shows it, as its learner wishes."""
        likes = situation.kept.preferences
        currency = (likes.currency if situation.message.is_private else None) or situation.currency
        wishes = Wishes(is_plain=likes.is_plain, currency=currency, in_months=likes.in_months)
        return self.renderers[situation.message.platform].render(answer, wishes)


def situation_of(
    message: Message, address: Address, remembered: Remembered, on_text: OnText | None = None
) -> Situation:
    """A message with what is remembered of its learner."""
    own = read_kept(remembered.own_profile)
    kept = replace(read_kept(remembered.profile), preferences=own.preferences)
    answers_in = own.preferences.language if message.is_private else None
    context = replace(read_context(kept, remembered.turns), answers_in=answers_in)
    return Situation(
        message=message,
        address=address,
        key_id=remembered.key_id,
        kept=kept,
        context=context,
        on_text=on_text,
        rested_at=remembered.rested_at,
    )


def _asker(address: Address) -> str:
    return f"{address.platform}\0{address.learner}"


def _day(message: Message) -> date:
    return message.sent_at.astimezone(UTC).date()


def _unanswered(turn: Turn, answer: Answer) -> str | None:
    """What the advisers should see: a question without an answer, unless it tells of a person's trouble."""
    verdicts = [each.verdict for each in answer.assessments[:1]]
    is_open = turn.kind is Kind.UNKNOWN_CREDENTIAL or verdicts == [Verdict.NOT_ENOUGH_EVIDENCE]
    if not is_open or turn.question.care:
        return None
    return json.dumps({"kind": turn.kind.value, "text": without_marks(turn.text)})


def _last_answer(context: Context) -> dict[str, object] | None:
    if not context.turns:
        return None
    turn = context.turns[-1]
    return {"kind": turn.kind.value, "credentials": list(turn.shown)}

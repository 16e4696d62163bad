"""What the commands answer: ordinary answers, worded in ``prompts/wording``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.advisor.models import Answer, Block, Citation, Context, Kind, Money, Profile, Provenance, Suggestion
from bot.conversation.commands import COMMANDS, Command, CommandName
from bot.rendering.phrases import Tongues
from bot.rendering.safety import clean_line

EXAMPLE_IDS = ("chat-example-worth", "chat-example-choose", "chat-example-compare", "chat-example-price")
# The contract allows 1,800 characters; the heading and line ends take their share.
_SOURCES_LENGTH = 1_650


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandReplies:
    """Answers to commands.

    ``name_of`` gives the name that people read for a credential id, ``state_name`` is the file that memory is kept in.
    ``commands`` are those that the help lists, ``privacy_id`` is another sentence on where what is typed stays.
    """

    phrases: Tongues
    name_of: Callable[[str], str]
    index_id: str | None = None
    state_name: str | None = None
    commands: tuple[Command, ...] = COMMANDS
    privacy_id: str | None = None
    language: str = "en"

    def in_language(self, language: str) -> CommandReplies:
        """The same in another language; a sentence that it lacks is said in this one."""
        phrases = self.phrases.in_language(language)
        return self if phrases is self.phrases else replace(self, phrases=phrases, language=language)

    def reply(
        self, command: CommandName, text: str, context: Context, *, listed: Sequence[str] | None = None
    ) -> Answer:
        """The answer to ``command``; ``context`` is what was known before it took effect.

        ``listed`` are the words of the commands that the help lists, where a platform has others than most.
        """
        if command is CommandName.PROFILE:
            return self._profile(context.profile)
        if command is CommandName.SOURCES:
            return self._sources(context)
        if command is CommandName.HELP:
            words = [each.name.value for each in self.commands] if listed is None else listed
            return self._help(context.profile, words)
        if command is CommandName.UNKNOWN:
            line = self.phrases.say("command-unknown", typed=clean_line(text)[:40])
            return self._answer(Kind.SMALL_TALK, (line,), context.profile)
        is_forgetting = command is CommandName.FORGET
        return self._answer(
            Kind.PROFILE if is_forgetting else Kind.SMALL_TALK,
            (self.phrases.say(f"command-{command.value}-done"),),
            Profile() if is_forgetting else context.profile,
        )

    def examples(self) -> tuple[Suggestion, ...]:
        """Four questions to begin with."""
        lines = (self.phrases.say(example) for example in EXAMPLE_IDS)
        return tuple(Suggestion(label=line, message=line) for line in lines)

    def privacy(self) -> str:
        """Where what is typed stays, in a sentence."""
        if self.privacy_id is not None:
            return self.phrases.say(self.privacy_id)
        if self.state_name is None:
            return self.phrases.say("chat-privacy")
        return self.phrases.say("chat-privacy-kept", file=self.state_name)

    def profile_lines(self, profile: Profile) -> tuple[str, ...]:
        """What the learner told us, one line for each thing; empty when nothing was told."""
        return tuple(
            self.phrases.say("command-profile-line", what=self.phrases.say(f"profile-{field}"), value=value)
            for field, value in self._profile_values(profile)
            if value
        )

    def _help(self, profile: Profile, words: Sequence[str]) -> Answer:
        commands = tuple(
            self.phrases.say(
                "command-help-line", command=f"/{word}", summary=self.phrases.say(f"command-{word}-summary")
            )
            for word in words
        )
        blocks = (
            Block(kind="paragraph", lines=(self.phrases.say("command-help-intro"),)),
            Block(kind="list", lines=commands),
            Block(kind="paragraph", lines=(self.privacy(),)),
        )
        return Answer(
            kind=Kind.SMALL_TALK,
            blocks=blocks,
            profile=profile,
            suggestions=self.examples(),
            provenance=Provenance(index=self.index_id),
            language=self.language,
        )

    def _profile(self, profile: Profile) -> Answer:
        lines = self.profile_lines(profile)
        if not lines:
            return self._answer(Kind.PROFILE, (self.phrases.say("command-profile-empty"),), profile)
        intro, outro = self.phrases.say("command-profile-intro"), self.phrases.say("command-profile-outro")
        return self._answer(Kind.PROFILE, ((intro, *lines), outro), profile)

    def _sources(self, context: Context) -> Answer:
        citations = next((turn.citations for turn in reversed(context.turns)), ())
        if not citations:
            return self._answer(Kind.SMALL_TALK, (self.phrases.say("command-sources-empty"),), context.profile)
        share = _SOURCES_LENGTH // len(citations)
        lines = tuple(self._source(citation, share) for citation in citations)
        intro = self.phrases.say("command-sources-intro")
        answer = self._answer(Kind.SMALL_TALK, ((intro, *lines),), context.profile)
        return replace(answer, citations=citations)

    def _source(self, citation: Citation, share: int) -> str:
        mark = f"[{citation.mark}]"
        return f"{mark} {_shorten(clean_line(citation.evidence.claim), max(40, share - len(mark) - 2))}"

    def _answer(self, kind: Kind, paragraphs: Iterable[str | tuple[str, ...]], profile: Profile) -> Answer:
        lines = (each if isinstance(each, tuple) else (each,) for each in paragraphs)
        blocks = tuple(Block(kind="paragraph" if len(each) == 1 else "list", lines=each) for each in lines)
        made_from = Provenance(index=self.index_id)
        return Answer(kind=kind, blocks=blocks, profile=profile, provenance=made_from, language=self.language)

    def _profile_values(self, profile: Profile) -> tuple[tuple[str, str], ...]:
        degree = {None: "", True: "yes", False: "no"}[profile.has_degree]
        return (
            ("goal", profile.goal or ""),
            ("fields", ", ".join(profile.fields)),
            ("budget", self._budget(profile.budget, is_monthly=profile.is_budget_monthly)),
            ("hours", self._measure("hours", profile.hours_per_week)),
            ("deadline", self._measure("weeks", profile.deadline_weeks)),
            ("level", profile.level or ""),
            ("region", profile.region or ""),
            ("language", profile.language or ""),
            ("payer", self.phrases.say(f"payer-{profile.payer}") if profile.payer else ""),
            ("degree", self.phrases.say(f"answer-{degree}") if degree else ""),
            ("experience", self._measure("years", profile.experience_years)),
            ("held", self._names(profile.held)),
            ("in-progress", self._names(profile.in_progress)),
            ("rejected", self._names(profile.rejected)),
        )

    def _measure(self, unit: str, value: float | None) -> str:
        field = {"hours": "hours", "weeks": "deadline", "years": "experience"}[unit]
        return "" if value is None else self.phrases.say(f"profile-{field}-value", {unit: f"{value:g}"})

    def _names(self, credential_ids: tuple[str, ...]) -> str:
        return ", ".join(self.name_of(credential_id) for credential_id in credential_ids)

    def _budget(self, budget: Money | None, *, is_monthly: bool) -> str:
        if budget is None:
            return ""
        amount = f"{_amount(budget.amount)} {budget.currency or ''}".strip()
        return self.phrases.say("profile-budget-monthly", amount=amount) if is_monthly else amount


def _amount(amount: Decimal) -> str:
    return format(amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount, "f")


def _shorten(text: str, length: int) -> str:
    """``text`` cut at a word so that it takes at most ``length`` characters, with an ellipsis where it was cut."""
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip(",;: ") + "…"

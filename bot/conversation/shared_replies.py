"""What the commands answer on platforms that keep what they are told, worded in ``prompts/wording``."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.advisor.models import Answer, Kind
from bot.conversation.drafts import Draft, Offer
from bot.conversation.exporting import export_file
from bot.conversation.kept import Preferences, read_kept
from bot.conversation.operator import Operator
from bot.conversation.replies import CommandReplies
from bot.messages import Part
from bot.rendering.phrases import Tongues

if TYPE_CHECKING:
    from bot.storage.records import Record

MOST_SUGGESTIONS = 3
REASONS = ("wrong", "old", "missed", "unclear")
CURRENCIES = ("USD", "EUR", "GBP", "INR")
"""Those that /settings offers; for each a rate is held."""
STARTS = ("worth", "choose", "compare", "price")
LANGUAGES = ("en", "es", "pt", "fr", "de", "hi")
"""Those in which answers are worded."""
CHOICES = ("language", "currency")
"""Settings with more than two ways."""
PREFERENCES: dict[str, dict[str, bool | str | None]] = {
    "language-off": {"language": None},
    **{f"language-{each}": {"language": each} for each in LANGUAGES},
    "months-on": {"in_months": True},
    "months-off": {"in_months": False},
    "currency-off": {"currency": None},
    **{f"currency-{each}": {"currency": each} for each in CURRENCIES},
    "remember-on": {"remembers": True},
    "remember-off": {"remembers": False},
    "plain-on": {"is_plain": True},
    "plain-off": {"is_plain": False},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedReplies:
    """Drafts for commands and buttons. ``days`` is how long something is kept after the last message.

    ``operator`` is who answers for the bot.
    """

    commands: CommandReplies
    days: int
    operator: Operator | None = None

    @property
    def phrases(self) -> Tongues:
        """The sentences."""
        return self.commands.phrases

    def greeting(self) -> str:
        """What is kept, told before it matters."""
        return self.phrases.say("service-greeting", days=str(self.days))

    def privacy(self) -> str:
        """What is kept, what for, and how to have it erased."""
        first = self.phrases.say("service-privacy", days=str(self.days))
        rest = [self.phrases.say(f"service-privacy-{what}") for what in ("use", "review", "rights")]
        if self.operator is not None:
            name, contact = self.operator.name, self.operator.contact
            rest.append(self.phrases.say("service-privacy-operator", operator=name, contact=contact))
        return "\n\n".join((first, *rest))

    def start(self) -> Draft:
        """The first screen: what this is, with questions to begin with. It holds the line on privacy, too."""
        lines = (self.phrases.say(f"service-start-{what}") for what in ("what", "software", "try", "privacy"))
        offers = tuple(
            Offer(
                label=self.phrases.say(f"service-start-label-{what}"),
                action="say",
                payload=self.phrases.say(f"chat-example-{what}"),
            )
            for what in STARTS
        )
        return Draft(parts=(Part(text="\n\n".join(lines)),), offers=offers)

    def human(self) -> str:
        """Whom else a learner may turn to, with the day on which that was checked."""
        if self.operator is None or self.operator.referral is None:
            contact = "" if self.operator is None else self.operator.contact
            return self.phrases.say("service-human-none", contact=contact or self.phrases.say("service-human-nobody"))
        referral = self.operator.referral
        checked = self.phrases.say("service-human-checked", date=referral.on.isoformat())
        return f"{referral.text}\n\n{checked}"

    def in_language(self, language: str) -> SharedReplies:
        """The same in another language, as far as it is worded there."""
        commands = self.commands.in_language(language)
        return self if commands is self.commands else replace(self, commands=commands)

    def settings(self, now: Preferences) -> Draft:
        """How it is set, with a button for each change."""
        say = self.phrases.say
        spoken = say(f"language-{now.language}") if now.language else ""
        lines = [
            say("service-settings-intro"),
            say(f"service-settings-remember-{_state(now.remembers)}"),
            say(f"service-settings-plain-{_state(now.is_plain)}"),
            say(f"service-settings-language-{_state(now.language)}", language=spoken),
            say(f"service-settings-currency-{_state(now.currency)}", currency=now.currency or ""),
            say(f"service-settings-months-{_state(now.in_months)}"),
        ]
        switches = {"remember": now.remembers, "plain": now.is_plain, "months": now.in_months}
        wanted = [f"{name}-{_state(not is_on)}" for name, is_on in switches.items()]
        offers = [self._setting(say(f"service-set-{each}"), "set", each) for each in wanted]
        offers += [self._setting(say(f"service-choose-{each}"), "choose", each) for each in CHOICES]
        return Draft(parts=(Part(text="\n".join(lines)),), offers=tuple(offers))

    def choices(self, what: str, now: Preferences) -> Draft:
        """A button for each language, or each currency, but the one that is set."""
        if what == "language":
            labels = {each: self.phrases.say(f"language-{each}") for each in LANGUAGES}
        else:
            labels = {each: self.phrases.say("service-set-currency", currency=each) for each in CURRENCIES}
        is_now = now.language if what == "language" else now.currency
        offers = [self._setting(label, "set", f"{what}-{each}") for each, label in labels.items() if each != is_now]
        if is_now is not None:
            offers.append(self._setting(self.phrases.say(f"service-set-{what}-off"), "set", f"{what}-off"))
        return Draft(parts=(Part(text=self.phrases.say(f"service-choose-{what}")),), offers=tuple(offers))

    def is_set(self, what: str, own_language: str | None) -> Draft:
        """That it is done; a new language is spoken at once."""
        name, _, value = what.partition("-")
        speaking = self
        if name == "language":
            speaking = self.in_language(value if value != "off" else own_language or "en")
        return Draft(parts=(Part(text=speaking.phrases.say("service-settings-done")),))

    def _setting(self, label: str, action: str, payload: str) -> Offer:
        """Settings stay within reach of those who want no buttons."""
        return Offer(label=label, action=action, payload=payload, is_needed=True)

    def export(self, record: Record) -> Draft:
        """The file with all that is kept."""
        if record.address is None:
            return Draft(parts=(Part(text=self.phrases.say("service-export-empty")),))
        file = export_file(
            record,
            about=self.phrases.say("service-export-about"),
            alt=self.phrases.say("service-export-alt"),
            profile_lines=lambda kept: list(self.commands.profile_lines(read_kept(kept).profile)),
        )
        return Draft(parts=(Part(text=self.phrases.say("service-export-done")),), files=(file,))

    def suggested(self, answer: Answer) -> tuple[Offer, ...]:
        """A button for each of the first follow-ups."""
        return tuple(
            Offer(label=each.label, action="say", payload=each.message)
            for each in answer.suggestions[:MOST_SUGGESTIONS]
        )

    def offers(self, answer: Answer) -> tuple[Offer, ...]:
        """Follow-ups, and whether the answer was useful, where it was one."""
        if answer.kind in (Kind.SMALL_TALK, Kind.PROFILE):
            return self.suggested(answer)
        about = json.dumps(_provenance(answer))
        votes = tuple(Offer(label=self.phrases.say(f"service-{vote}"), action=vote, payload=about) for vote in _VOTES)
        return (*self.suggested(answer), *votes)

    def voted(self, vote: str, about: str) -> Draft:
        """Thanks for a vote; after a bad one it is asked what was wrong."""
        feedback = json.dumps({"vote": vote, "reason": None, "answer": json.loads(about)})
        if vote == "good":
            return Draft(parts=(Part(text=self.phrases.say("service-feedback-thanks")),), feedback=feedback)
        offers = tuple(
            Offer(label=self.phrases.say(f"service-reason-{reason}"), action=reason, payload=about)
            for reason in REASONS
        )
        why = Part(text=self.phrases.say("service-feedback-why"))
        return Draft(parts=(why,), offers=offers, feedback=feedback)


_VOTES = ("good", "bad")


def _state(value: object) -> str:
    return "on" if value else "off"


def _provenance(answer: Answer) -> dict[str, object]:
    """What an answer was made from: enough to find the fault, and nothing of what was asked."""
    made = answer.provenance
    return {
        "kind": answer.kind.value,
        "composer": made.composer,
        "prompt": made.prompt,
        "model": made.model,
        "index": made.index,
        "fallback": made.fallback,
        "verdicts": {each.credential_id: each.verdict.value for each in answer.assessments},
        "evidence": [each.evidence.id for each in answer.citations],
    }

"""What the commands answer on platforms that keep what they are told, worded in ``prompts/wording``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.advisor.models import Answer, Kind
from bot.conversation.drafts import Draft, Offer
from bot.conversation.exporting import export_file
from bot.conversation.kept import Preferences, read_kept
from bot.conversation.operator import Operator
from bot.conversation.replies import CommandReplies
from bot.messages import Part
from bot.rendering.phrases import Phrases

if TYPE_CHECKING:
    from bot.storage.records import Record

MOST_SUGGESTIONS = 3
REASONS = ("wrong", "old", "missed", "unclear")
CURRENCIES = ("USD", "EUR", "GBP", "INR")
"""Those that /settings offers; for each a rate is held."""
STARTS = ("worth", "choose", "compare", "price")
PREFERENCES: dict[str, dict[str, bool | str | None]] = {
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
    def phrases(self) -> Phrases:
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

    def settings(self, now: Preferences) -> Draft:
        """How it is set, with a button for each change."""
        states = {"remember": "on" if now.remembers else "off", "plain": "on" if now.is_plain else "off"}
        lines = [self.phrases.say("service-settings-intro")]
        lines += [self.phrases.say(f"service-settings-{name}-{state}") for name, state in states.items()]
        offers = []
        for name, state in states.items():
            wanted = f"{name}-{'off' if state == 'on' else 'on'}"
            offers.append(Offer(label=self.phrases.say(f"service-set-{wanted}"), action="set", payload=wanted))
        shown = now.currency
        lines.append(self.phrases.say(f"service-settings-currency-{'on' if shown else 'off'}", currency=shown or ""))
        lines.append(self.phrases.say("service-settings-language"))
        offers += [
            Offer(
                label=self.phrases.say("service-set-currency", currency=each), action="set", payload=f"currency-{each}"
            )
            for each in CURRENCIES
            if each != shown
        ]
        if shown:
            label = self.phrases.say("service-set-currency-off")
            offers.append(Offer(label=label, action="set", payload="currency-off"))
        return Draft(parts=(Part(text="\n".join(lines)),), offers=tuple(offers))

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

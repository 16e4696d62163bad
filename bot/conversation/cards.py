"""Credentials by what somebody has typed of their names, from the index alone, with their dated facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Protocol

from bot.advisor.models import Answer, Block, Citation, Kind
from bot.advisor.name_search import Entry, NameSearch
from bot.advisor.rules.ages import age
from bot.rendering.phrases import Phrases, Tongues
from bot.rendering.safety import clean_line
from knowledge import Credential, Evidence, EvidenceMaker, Status

_FACTS = ("status", "price", "effort_hours", "duration_weeks", "study_hours", "validity_years")
_MOST_FACTS = 4


class Known(Protocol):
    """The knowledge base, as cards need it."""

    def credentials(self) -> Sequence[Credential]:
        """All credentials."""
        ...

    @property
    def evidence(self) -> EvidenceMaker:
        """What makes dated claims of facts."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One credential: what it is called, a line on it, and its facts."""

    credential_id: str
    title: str
    summary: str
    answer: Answer


@dataclass(slots=True, kw_only=True)
class Cards:
    """Finds credentials. ``today`` is for the ages of facts."""

    knowledge: Known
    phrases: Tongues
    today: Callable[[], date] = field(default=lambda: datetime.now(UTC).date())
    _search: NameSearch | None = None

    def find(self, typed: str, most: int, language: str = "en") -> tuple[Card, ...]:
        """At most ``most`` cards, best first; with nothing typed, those that most is known of.

        What stands around the facts is said in ``language``, as far as it is worded there.
        """
        by_id = {each.id: each for each in self.knowledge.credentials()}
        phrases = self.phrases.in_language(language)
        spoken = language if phrases is not self.phrases else "en"
        return tuple(self._card(by_id[each], phrases, spoken) for each in self.names(typed, most))

    def names(self, typed: str, most: int) -> tuple[str, ...]:
        """The ids alone: for autocomplete."""
        if self._search is None:
            known = self.knowledge.credentials()
            self._search = NameSearch(_entry(each) for each in known if each.duplicate_of is None)
        return self._search.find(typed, most)

    def _card(self, credential: Credential, phrases: Phrases, language: str) -> Card:
        found = {proof.id: proof for name in _FACTS if (proof := self._proof(credential, name)) is not None}
        proofs = list(found.values())[:_MOST_FACTS]
        lines = [f"{clean_line(each.claim)} [{number}]" for number, each in enumerate(proofs, start=1)]
        citations = tuple(
            Citation(mark=number, evidence=each, age=age(each.as_of, self.today()))
            for number, each in enumerate(proofs, start=1)
        )
        text = "\n".join(lines) or phrases.say("card-no-facts")
        block = Block(kind="paragraph", lines=(text,))
        answer = Answer(kind=Kind.FACTS, blocks=(block,), citations=citations, language=language)
        return Card(
            credential_id=credential.id,
            title=clean_line(credential.short_name),
            summary=phrases.say("card-summary", issuer=clean_line(credential.issuer or "?")),
            answer=answer,
        )

    def _proof(self, credential: Credential, attribute: str) -> Evidence | None:
        if attribute == "status" and credential.status is Status.ACTIVE:
            return None
        return self.knowledge.evidence.fact(credential, attribute)


def _entry(credential: Credential) -> Entry:
    names = (credential.short_name, credential.name, *credential.aliases, credential.issuer or "")
    return Entry(id=credential.id, names=tuple(filter(None, names)), weight=len(credential.facts))

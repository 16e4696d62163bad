"""What a check may know beside the answer: names and ids of the knowledge base, and the facts that bind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from bot.advisor.text.known_names import KnownNames
from knowledge import KnowledgeBase
from knowledge.models import Credential, Status

_SEPARATOR = re.compile(r"\s*[/(),;]\s*")


class Vantage:
    """The knowledge base as evaluation sees it. Built once; names are gathered on first use."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge

    def credential(self, credential_id: str) -> Credential | None:
        """The credential of this id, or ``None``."""
        return self._knowledge.credential(credential_id)

    def names_of(self, credential_id: str) -> tuple[str, ...]:
        """All names that people read for a credential; the id alone where it is not in the catalog."""
        credential = self._knowledge.credential(credential_id)
        if credential is None:
            return (credential_id,)
        return (credential.name, credential.short_name, *credential.aliases, *credential.exam_codes)

    def is_retired(self, credential_id: str) -> bool:
        """Whether it can no longer be earned."""
        credential = self._knowledge.credential(credential_id)
        return credential is not None and credential.status is Status.RETIRED

    def is_unverified(self, credential_id: str) -> bool:
        """Whether nothing but its existence was checked."""
        credential = self._knowledge.credential(credential_id)
        return credential is not None and not credential.is_verified

    def effort_hours(self, credential_id: str) -> Decimal | None:
        """The hours of the course where they alone say how long it takes; else ``None``."""
        credential = self._knowledge.credential(credential_id)
        facts = credential.facts if credential else {}
        if "effort_hours" not in facts or "study_hours" in facts:
            return None
        value = facts["effort_hours"].value
        return value if isinstance(value, Decimal) else None

    @cached_property
    def names(self) -> KnownNames:
        """All names known, for grounding."""
        knowledge = self._knowledge
        credentials = knowledge.credentials()
        ids = [record.id for rows in (credentials, knowledge.notes(), knowledge.roles()) for record in rows]
        known = (name for credential in credentials for name in self.names_of(credential.id))
        return KnownNames.of(credentials=known, others=self._other_names(), ids=ids)

    def _other_names(self) -> Iterator[str]:
        for credential in self._knowledge.credentials():
            yield from (credential.issuer, credential.platform or "", *credential.skills)
            yield from (edge.to_name or "" for edge in credential.edges)
        for role in self._knowledge.roles():
            yield from (role.title, *role.alternative_titles, *role.skills)
        for note in self._knowledge.notes():
            yield from (note.organisation, *_SEPARATOR.split(note.organisation), note.region)

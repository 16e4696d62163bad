"""What a question is about beside its field: words that stand in the names and skills of a few credentials only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from knowledge import Credential, Role

_WORD = re.compile(r"[a-z0-9+#]{3,}")
MOST_SHARING = 25
"""A word shared by more credentials than this names a field, not a topic (of about 500; our own choice, 2026-11)."""
MANY_ROLES = 3
"""A word in the titles of so many roles says what people do, not what about. Our own choice (2026-11)."""
_COMMON = frozenset(
    {
        *(
            "about",
            "academy",
            "advanced",
            "after",
            "also",
            "and",
            "any",
            "are",
            "associate",
            "based",
            "basic",
            "basics",
        ),
        *("become", "beginner", "best", "business", "career", "cert", "certificate", "certification", "certified"),
        *("change", "class", "core", "course", "degree", "development", "entry", "expert", "exam", "find", "first"),
        *("for", "foundation", "free", "from", "full", "good", "have", "help", "home", "hours", "into", "job", "know"),
        *("learn", "level", "life", "like", "live", "make", "management", "many", "month", "months", "more", "most"),
        *("need", "new", "not", "now", "online", "only", "open", "other", "part", "plus", "practice", "professional"),
        *(
            "program",
            "public",
            "role",
            "safe",
            "school",
            "service",
            "skills",
            "some",
            "specialist",
            "standard",
            "start",
        ),
        *("state", "study", "take", "test", "that", "the", "time", "training", "university", "want", "week", "weeks"),
        *(
            "well",
            "what",
            "which",
            "with",
            "work",
            "working",
            "world",
            "year",
            "years",
            "you",
            "your",
            "move",
            "moving",
        ),
        *("company", "money", "team", "people", "general", "introduction", "introductory", "national", "international"),
    }
)


class Topics:
    """Topic words of a catalog. Built once, on first use of :meth:`of`; pure afterwards."""

    def __init__(self, credentials: Iterable[Credential], roles: Sequence[Role]) -> None:
        """Reads names, aliases and skills; words of role titles are no topics."""
        titles = Counter(word for role in roles for word in _title_words(role))
        found: dict[str, set[str]] = {}
        for credential in credentials:
            words = (credential.name, credential.short_name, *credential.aliases, *credential.skills)
            issuers = set(_words(f"{credential.issuer} {credential.platform or ''}"))
            for word in {each for text in words for each in _words(text)} - issuers:
                found.setdefault(word, set()).add(credential.id)
        self._ids: Mapping[str, frozenset[str]] = {
            word: frozenset(ids)
            for word, ids in found.items()
            if len(ids) <= MOST_SHARING and not word.isdigit() and word not in _COMMON and titles[word] < MANY_ROLES
        }

        self._licensed = tuple(role.title.lower() for role in roles if role.is_licensed)
        self._roles = Counter(each for role in roles for each in role.entry_credential_ids)

    def is_licensed_work(self, text: str) -> bool:
        """Whether the text names a job that the law commonly reserves for licence holders."""
        plain = f" {' '.join(_WORD.findall(text.lower()))} "
        return any(f" {title} " in plain for title in self._licensed)

    def roles_naming(self, credential_id: str) -> int:
        """How many roles list the credential among those that people usually consider."""
        return self._roles[credential_id]

    def of(self, text: str) -> frozenset[str]:
        """Ids of the credentials that the topic words of the text name; empty where it has none."""
        matches = [self._ids[word] for word in dict.fromkeys(_words(text)) if word in self._ids]
        return frozenset().union(*matches)


def _title_words(role: Role) -> set[str]:
    return {word for title in (role.title, *role.alternative_titles) for word in _words(title)}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())

"""What a question is about beside its field: words that stand in the names and skills of a few credentials only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bot.advisor.reading.lexicon import ALSO_WORDS, STOP, words
from knowledge import Credential, Role

_WORD = re.compile(r"[a-z0-9+#]{3,}")
MOST_SHARING = 25
"""A word shared by more credentials than this names a field, not a topic (of about 500; our own choice, 2026-11)."""
IN_NAME = 1.0
IN_SKILLS = 0.4
MANY_ROLES = 3
"""A word in the titles of so many roles says what people do, not what about. Our own choice (2026-11)."""
_COMMON = words(
    "about academy advanced after also and any are associate based basic basics become beginner best business "
    "career cert certificate certification certified change class core course degree development entry expert "
    "exam find first for foundation free from full good have help home hours into job know learn level life like "
    "live make management many month months more most need new not now online only open other part plus practice "
    "professional program public role safe school service skills some specialist standard start state study take "
    "test that the time training university want week weeks well what which with work working world year years "
    "you your move moving company money team people general introduction introductory national international "
    "back three city high group series end small air member five system built order final hands award six "
    "usa license licence licenses licences licensed licensing register registered registration registry "
    "certifications certificates courses exams classes qualification qualifications "
    "million close big title various special services outside call everything common person rest example forward "
    "leading cross future section earlier attention success native sense ready individual relationship problem "
    "problems drive review experience complex subject straight responsible rule pre levels formerly build "
    "approach growth pair pro initial combined method challenge sit fields mega zero twelve sixty seven"
)
"""Words of names and skills that say nothing of a subject."""


class Topics:
    """Topic words of a catalog. Built once, on first use of :meth:`of`; pure afterwards."""

    def __init__(self, credentials: Iterable[Credential], roles: Sequence[Role]) -> None:
        """Reads names, aliases and skills; words of role titles are no topics."""
        titles = Counter(word for role in roles for word in _title_words(role))
        found: dict[str, dict[str, float]] = {}
        for credential in credentials:
            for weight, texts in ((IN_SKILLS, credential.skills), (IN_NAME, _names(credential))):
                for word in {each for text in texts for each in _words(text)}:
                    found.setdefault(word, {})[credential.id] = weight
        self._licensed = tuple(role.title.lower() for role in roles if role.is_licensed)
        self._roles = Counter(each for role in roles for each in role.entry_credential_ids)
        self._weights: Mapping[str, Mapping[str, float]] = {
            word: weights
            for word, weights in found.items()
            if len(weights) <= MOST_SHARING
            and not (word.isdigit() or word in _COMMON or word in STOP or word in ALSO_WORDS)
            and titles[word] < MANY_ROLES
        }

    def is_licensed_work(self, text: str) -> bool:
        """Whether the text names a job that the law commonly reserves for licence holders."""
        plain = f" {' '.join(_WORD.findall(text.lower()))} "
        return any(f" {title} " in plain for title in self._licensed)

    def roles_naming(self, credential_id: str) -> int:
        """How many roles list the credential among those that people usually consider."""
        return self._roles[credential_id]

    def of(self, text: str) -> dict[str, float]:
        """Credentials that the topic words of the text name, by id, with how clearly: 1 for each word of a name.

        Empty where the text has no topic word.
        """
        found: dict[str, float] = {}
        for word in dict.fromkeys(_words(text)):
            for credential_id, weight in self._weights.get(word, {}).items():
                found[credential_id] = found.get(credential_id, 0.0) + weight
        return found


def _names(credential: Credential) -> tuple[str, ...]:
    return (credential.name, credential.short_name, *credential.aliases)


def _title_words(role: Role) -> set[str]:
    return {word for title in (role.title, *role.alternative_titles) for word in _words(title)}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())

"""Names of credentials and roles while they are typed, from the index alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

from bot.advisor.name_search import Entry, NameSearch
from bot.rendering.safety import clean_line
from knowledge import Role

_KEPT = 2_000


class KnowingRoles(Protocol):
    """The knowledge base, as completion needs it."""

    def roles(self) -> Sequence[Role]:
        """All roles."""
        ...


@dataclass(slots=True, kw_only=True)
class Completions:
    """Completes. ``credential_ids`` gives the ids of what was typed, best first, at most so many."""

    knowledge: KnowingRoles
    credential_ids: Callable[[str, int], tuple[str, ...]]
    name_of: Callable[[str], str]
    _roles: NameSearch | None = None
    _found: Callable[[str, int], tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        self._found = lru_cache(_KEPT)(self._find)

    def warm_up(self) -> None:
        """Make ready what the first letter typed needs. Takes a moment."""
        self.credentials("warm up", 1)
        self.roles("warm up", 1)

    def credentials(self, typed: str, most: int) -> tuple[str, ...]:
        """Short names of credentials, best first; with nothing typed, those that most is known of."""
        return self._found(typed.strip().casefold(), most)

    def _find(self, typed: str, most: int) -> tuple[str, ...]:
        names = (clean_line(self.name_of(each)) for each in self.credential_ids(typed, most))
        return tuple(dict.fromkeys(filter(None, names)))

    def roles(self, typed: str, most: int) -> tuple[str, ...]:
        """Titles of roles, best first."""
        titles = {each.id: clean_line(each.title) for each in self.knowledge.roles()}
        if self._roles is None:
            self._roles = NameSearch(_entry(each) for each in self.knowledge.roles())
        return tuple(dict.fromkeys(titles[each] for each in self._roles.find(typed, most)))


def _entry(role: Role) -> Entry:
    weight = len(role.entry_credential_ids)
    return Entry(id=role.id, names=(role.title, *role.alternative_titles), weight=weight)

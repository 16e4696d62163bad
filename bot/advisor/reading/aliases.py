"""Names that advisers add to those of the catalog, from ``prompts/aliases.txt``: ``credential-id = alias | alias``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.errors import WordingError
from knowledge import Credential, KnowledgeBase, RecognitionNote, Role

_SHORTEST = 2


def read_aliases(path: Path | None, known: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Aliases by credential id; none where there is no file. Reads one file.

    Raises:
        WordingError: a line cannot be used; names file, line and fix.
    """
    if path is None or not path.exists():
        return {}
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as exc:
        raise WordingError(f"{path}: cannot be read as UTF-8 text ({exc}).") from exc
    found: dict[str, tuple[str, ...]] = {}
    ids = frozenset(known)
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        credential_id, sign, said = (part.strip() for part in line.partition("="))
        aliases = tuple(part.strip() for part in said.split("|"))
        if not sign or not all(len(alias) >= _SHORTEST for alias in aliases):
            raise WordingError(
                f"{path}:{number}: write 'credential-id = alias | alias', each of at least two characters."
            )
        if credential_id not in ids:
            raise WordingError(
                f"{path}:{number}: there is no credential '{credential_id}'. Take an id as it stands in the catalog."
            )
        found[credential_id] = (*found.get(credential_id, ()), *aliases)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCatalog:
    """The knowledge base as linking sees it, with the aliases of advisers beside those of the catalog."""

    knowledge: KnowledgeBase
    aliases: Mapping[str, tuple[str, ...]]

    def credentials(self) -> tuple[Credential, ...]:
        """All credentials, by id."""
        return tuple(
            replace(each, aliases=(*each.aliases, *self.aliases[each.id])) if each.id in self.aliases else each
            for each in self.knowledge.credentials()
        )

    def notes(self) -> tuple[RecognitionNote, ...]:
        """All notes, by id."""
        return self.knowledge.notes()

    def roles(self) -> tuple[Role, ...]:
        """All roles, by id."""
        return self.knowledge.roles()

    def trade(self) -> tuple[str, ...]:
        """Titles of jobs, and skills."""
        asked = [text for role in self.roles() for text in (role.title, *role.alternative_titles, *role.skills)]
        return (*asked, *(skill for each in self.knowledge.credentials() for skill in each.skills))

"""Pasted links: recognised by host and path against the known official addresses, never fetched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.advisor.reading.lexicon import words
from knowledge.models import Credential

_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"')\]]{3,500}|\b[a-z0-9-]{2,40}\.(?:com|org|net|io|co\.uk|edu|gov|dev|in|"
    r"ai|academy)/[^\s<>\"')\]]{2,300}",
    re.I,
)
_TRAILING = ".,;:!?"
_FILE_END = re.compile(r"\.(?:html?|php|aspx?|pdf)$")
_HOST_PARTS = 2
_DULL = words(
    "en us gb uk en-us en-gb en-in courses course learn certifications certification credentials "
    "professional-certificates "
    "certificate certificates browse product products p c exams exam training study-guides resources home "
    "index overview"
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a text: where it stands, and the readable words of its address."""

    start: int
    end: int
    host: str
    path: str
    words: str


def find_links(text: str) -> tuple[Link, ...]:
    """The links of ``text`` in order."""
    found = []
    for match in _LINK.finditer(text):
        address = match.group().rstrip(_TRAILING)
        host, path = _host_and_path(address)
        found.append(Link(match.start(), match.start() + len(address), host, path, _readable(host, path)))
    return tuple(found)


def _host_and_path(address: str) -> tuple[str, str]:
    bare = re.sub(r"^https?://", "", address, flags=re.I)
    bare = re.split(r"[?#]", bare, maxsplit=1)[0]
    host, _, path = bare.partition("/")
    host = host.rpartition("@")[2].partition(":")[0].lower()
    return host.removeprefix("www."), _FILE_END.sub("", path.strip("/").lower())


def _readable(host: str, path: str) -> str:
    parts = [part for part in path.split("/") if part and part not in _DULL and re.search(r"[a-z]{3}", part)]
    chosen = parts[-1] if parts else host.rsplit(".", 1)[0]
    return re.sub(r"[-_+.%]+", " ", chosen).strip()[:80]


class KnownAddresses:
    """Official addresses of the catalog. Shared ones (an issuer's front page) lead to no credential."""

    def __init__(self, credentials: Sequence[Credential], targets: dict[str, str]) -> None:
        owners: dict[tuple[str, str], set[str]] = {}
        self._hosts: set[str] = set()
        for credential in credentials:
            if credential.official_url:
                host, path = _host_and_path(credential.official_url)
                owners.setdefault((host, path), set()).add(targets[credential.id])
                self._hosts.add(_domain(host))
        self._owners = {key: min(ids) for key, ids in owners.items() if len(ids) == 1 and key[1]}

    def credential_of(self, link: Link) -> str | None:
        """The credential whose official page ``link`` is: same host, and same path or a page below it."""
        path = link.path
        while path:
            owner = self._owners.get((link.host, path))
            if owner is not None and (path == link.path or path.count("/") >= 1):
                return owner
            path = path.rpartition("/")[0]
        return None

    def is_known_host(self, link: Link) -> bool:
        """Whether the link leads to a site of an issuer or platform that the catalog knows."""
        return _domain(link.host) in self._hosts


def _domain(host: str) -> str:
    parts = host.split(".")
    size = _HOST_PARTS + (len(parts) > _HOST_PARTS and len(parts[-1]) == 2 and len(parts[-2]) <= 3)
    return ".".join(parts[-size:])

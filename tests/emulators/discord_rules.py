"""What Discord refuses in the body of a message, as its API documentation (v10) of 2026-11 says it.

Two things go beyond it, as this project promises them: a picture without a description is refused, and a message whose
``allowed_mentions`` does not hold an empty ``parse``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

LONGEST_CONTENT = 2000
LONGEST_EMBEDS = 6000
LONGEST_DESCRIPTION = 1024
LONGEST_UPLOAD_BYTES = 10_000_000
EPHEMERAL = 1 << 6
SUPPRESS_EMBEDS = 1 << 2
LOADING = 1 << 7
SUPPRESS_NOTIFICATIONS = 1 << 12
COMPONENTS_V2 = 1 << 15
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
_KEYS = {
    "content", "nonce", "enforce_nonce", "tts", "embeds", "allowed_mentions", "message_reference", "components",
    "sticker_ids", "attachments", "flags", "poll",
}  # fmt: skip
_EMBED_KEYS = {
    "title", "type", "description", "url", "timestamp", "color", "footer", "image", "thumbnail", "author", "fields",
}  # fmt: skip
_EMBED_LIMITS = (("title", 256), ("description", 4096))


class RefusalError(Exception):
    """An answer that is not 2xx. ``path``: where in the body, with dots."""

    def __init__(
        self, status: int, code: int, message: str, *, path: str = "", detail: str = "", kind: str = ""
    ) -> None:
        super().__init__(f"{message} {path} {detail}".strip())
        self.status, self.code, self.message = status, code, message
        self.path, self.detail, self.kind = path, detail, kind

    @property
    def body(self) -> dict[str, Any]:
        """What stands in the answer."""
        found: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.detail:
            errors: dict[str, Any] = {"_errors": [{"code": self.kind or "INVALID", "message": self.detail}]}
            for name in reversed(self.path.split(".") if self.path else []):
                errors = {name: errors}
            found["errors"] = errors
        return found


def bad(path: str, detail: str, kind: str = "BASE_TYPE_CHOICES") -> RefusalError:
    """A body that Discord does not take."""
    return RefusalError(400, 50035, "Invalid Form Body", path=path, detail=detail, kind=kind)


def unknown(what: str, code: int) -> RefusalError:
    """Something that does not exist, or does not any more."""
    return RefusalError(404, code, f"Unknown {what}")


def forbidden(code: int = 50013, message: str = "Missing Permissions") -> RefusalError:
    """Something that the bot may not do there."""
    return RefusalError(403, code, message)


def known_keys(given: Mapping[str, Any], known: Iterable[str], path: str = "") -> None:
    """Refuse names that the documentation does not know: Discord drops them, so they were a mistake."""
    for name in given:
        if name not in known:
            raise bad(f"{path}.{name}" if path else name, "the emulator refuses: no such field")


def text_of(given: Mapping[str, Any], name: str, path: str, *, least: int = 1, most: int, needed: bool = False) -> str:
    """A text field within its limits; empty where it may be left out and is."""
    found = given.get(name)
    where = f"{path}.{name}" if path else name
    if found is None:
        if needed:
            raise bad(where, "This field is required", "BASE_TYPE_REQUIRED")
        return ""
    if not isinstance(found, str):
        raise bad(where, "Could not interpret as string.", "STRING_TYPE_CONVERT")
    if any("\ud800" <= each <= "\udfff" or each == "\0" for each in found):
        raise bad(where, "the emulator refuses: not a text", "STRING_TYPE_CONVERT")
    if not least <= len(found) <= most or (least and not found.strip()):
        raise bad(where, f"Must be between {least} and {most} in length.", "BASE_TYPE_BAD_LENGTH")
    return found


def number_of(given: Mapping[str, Any], name: str, path: str, *, least: int, most: int) -> int | None:
    """A whole number within its limits, or None."""
    found = given.get(name)
    if found is None:
        return None
    where = f"{path}.{name}" if path else name
    if isinstance(found, bool) or not isinstance(found, int):
        raise bad(where, "Value is not int.", "NUMBER_TYPE_COERCE")
    if not least <= found <= most:
        raise bad(where, f"int value should be between {least} and {most}.", "NUMBER_TYPE_RANGE")
    return found


def rows_of(
    given: Mapping[str, Any], name: str, path: str, *, least: int = 0, most: int
) -> Sequence[Mapping[str, Any]]:
    """A list of objects within its limits."""
    found = given.get(name)
    where = f"{path}.{name}" if path else name
    if found is None and not least:
        return ()
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise bad(where, "Only dictionaries in a list may be used here.", "LIST_TYPE_CONVERT")
    if not least <= len(found) <= most:
        raise bad(where, f"Must be between {least} and {most} in length.", "BASE_TYPE_BAD_LENGTH")
    return found


def link_of(given: Mapping[str, Any], name: str, path: str, *, schemes: Sequence[str], needed: bool = True) -> str:
    """An address with one of the schemes, at most 2048 characters (buttons: 512, checked by them)."""
    found = text_of(given, name, path, most=2048, needed=needed)
    if found and not found.startswith(tuple(f"{each}://" for each in schemes)):
        raise bad(f"{path}.{name}", f"Scheme must be one of {tuple(schemes)}.", "URL_TYPE_INVALID_SCHEME")
    return found


def check_message(body: Mapping[str, Any], uploads: Mapping[str, bytes], *, flags: int, is_edit: bool = False) -> None:
    """Refuse the body of a message. ``flags`` are those that it has afterwards; an edit may leave all out."""
    from tests.emulators.discord_components import check_components

    known_keys(body, _KEYS)
    text_of(body, "content", "", least=0, most=LONGEST_CONTENT)
    number_of(body, "flags", "", least=0, most=1 << 20)
    nonce = body.get("nonce")
    if nonce is not None and len(str(nonce)) > 25:
        raise bad("nonce", "Must be 25 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    check_mentions(body.get("allowed_mentions"))
    embeds = rows_of(body, "embeds", "", most=10)
    check_embeds(embeds)
    names = check_attachments(body, uploads)
    is_v2 = bool(flags & COMPONENTS_V2)
    if is_v2:
        for name in ("content", "embeds", "poll", "sticker_ids"):
            if body.get(name):
                raise bad(name, f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
                          "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")  # fmt: skip
    used = check_components(body.get("components") or [], is_v2=is_v2, uploads=names)
    for name, description in names.items():
        if is_v2 and name not in used:
            raise bad("attachments", f"the emulator refuses: {name} is shown by no component")
        if name.lower().endswith(PICTURES) and not description and not used.get(name):
            raise bad("attachments", f"the emulator refuses: the picture {name} has no description")
    if not is_edit and not (body.get("content") or embeds or body.get("components") or names or body.get("poll")):
        raise RefusalError(400, 50006, "Cannot send an empty message")


def check_mentions(given: object) -> None:
    """``allowed_mentions`` as this project demands it: nothing is read from the text."""
    if not isinstance(given, dict):
        raise bad("allowed_mentions", "the emulator refuses: it must be given with every message")
    known_keys(given, ("parse", "users", "roles", "replied_user"), "allowed_mentions")
    if given.get("parse") != []:
        raise bad("allowed_mentions.parse", "the emulator refuses: it must be empty")
    for name in ("users", "roles"):
        if given.get(name):
            raise bad(f"allowed_mentions.{name}", "the emulator refuses: it must be empty")


def check_embeds(embeds: Sequence[Mapping[str, Any]]) -> None:
    """All limits of embeds, 6,000 characters over all of them included."""
    total = 0
    for number, embed in enumerate(embeds):
        path = f"embeds.{number}"
        known_keys(embed, _EMBED_KEYS, path)
        total += sum(len(text_of(embed, name, path, most=most)) for name, most in _EMBED_LIMITS)
        total += _embed_fields(embed, path) + _embed_edges(embed, path)
        link_of(embed, "url", path, schemes=("http", "https"), needed=False)
        number_of(embed, "color", path, least=0, most=0xFFFFFF)
        for name in ("image", "thumbnail"):
            if embed.get(name):
                link_of(embed[name], "url", f"{path}.{name}", schemes=("http", "https", "attachment"))
        if not set(embed) - {"type", "color", "timestamp"}:
            raise RefusalError(400, 50006, "Cannot send an empty message")
    if total > LONGEST_EMBEDS:
        raise bad("embeds", f"Embed size exceeds maximum size of {LONGEST_EMBEDS}", "MAX_EMBED_SIZE_EXCEEDED")


def _embed_fields(embed: Mapping[str, Any], path: str) -> int:
    total = 0
    for number, field in enumerate(rows_of(embed, "fields", path, most=25)):
        where = f"{path}.fields.{number}"
        known_keys(field, ("name", "value", "inline"), where)
        total += len(text_of(field, "name", where, most=256, needed=True))
        total += len(text_of(field, "value", where, most=1024, needed=True))
    return total


def _embed_edges(embed: Mapping[str, Any], path: str) -> int:
    total = 0
    if embed.get("footer"):
        total += len(text_of(embed["footer"], "text", f"{path}.footer", most=2048, needed=True))
    if embed.get("author"):
        total += len(text_of(embed["author"], "name", f"{path}.author", most=256, needed=True))
    return total


def check_attachments(body: Mapping[str, Any], uploads: Mapping[str, bytes]) -> dict[str, str]:
    """File names of the uploads with their descriptions; ``uploads`` go by number ("0", "1", ...) and name."""
    found = {key.partition(":")[2]: "" for key in uploads}
    by_number = {key.partition(":")[0]: key.partition(":")[2] for key in uploads}
    for name, content in uploads.items():
        if len(content) > LONGEST_UPLOAD_BYTES:
            raise RefusalError(413, 40005, f"Request entity too large: {name}")
    if len(uploads) > 10:
        raise bad("attachments", "Must be 10 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    for number, given in enumerate(rows_of(body, "attachments", "", most=10)):
        path = f"attachments.{number}"
        description = text_of(given, "description", path, least=0, most=LONGEST_DESCRIPTION)
        name = by_number.get(str(given.get("id")))
        if name is None:
            if int(given.get("id", 0)) < 1000:  # not the id of one that the message has already
                raise bad(f"{path}.id", "Unknown file.", "ATTACHMENT_NOT_FOUND")
            continue
        if given.get("filename", name) != name:
            raise bad(f"{path}.filename", "the emulator refuses: not the name of the file that was sent")
        found[name] = description
    return found

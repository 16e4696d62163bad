"""A reply as the bodies of Discord messages: its parts with buttons, selects, pictures and files, within all limits."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.messages import Button, File, Part, Reply, Select
from bot.rendering.discord_components import (
    BUTTON,
    LINK_STYLE,
    ROW,
    Component,
    as_embeds,
    text_display,
    text_of,
    within,
)
from bot.rendering.discord_text import escape
from bot.rendering.measuring import units
from bot.rendering.plain import packed
from bot.rendering.safety import clean, clean_line

COMPONENTS_V2 = 1 << 15
LONGEST_CONTENT = 2_000
LONGEST_TEXTS = 4_000
"""Characters in all texts of one message of components, and as long is the text of its embed."""
MOST_COMPONENTS = 40
LONGEST_LABEL = 80
LONGEST_ALT = 1_024
MOST_IN_ROW = 5
MOST_ROWS = 5
MOST_OPTIONS = 25
BUTTON_PREFIX, FORM_PREFIX = "b1:", "f1:"
_GALLERY, _FILE = 12, 13
_WORDS = ("plain", "channels")
_CHANNEL = re.compile(r"\\<#(\d{1,20})>")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
_STYLES = {"primary": 1, "plain": 2, "danger": 4}
_SELECTS = {"options": 3, "roles": 6, "channels": 8}
_TALKED_IN = [0, 5, 15]
"""Channels of text, announcements and forum posts; a thread obeys its parent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """One message: ``fields`` as the API takes them, with the files to upload in the order of ``attachments``."""

    fields: Mapping[str, object]
    files: tuple[File, ...] = ()


def bodies(reply: Reply, *, uses_components: bool = True) -> tuple[Body, ...]:
    """The messages of ``reply``, in order; none where it only takes one away.

    Without ``uses_components`` answers are embeds. Nobody is ever mentioned.
    """
    pieces = [piece for part in reply.parts for piece in _fitted(part)]
    rows = rows_of(reply)
    parts = _together(pieces, room=1 + len(reply.files) + sum(1 for _ in within(rows)))
    if not uses_components:
        parts = [as_embeds(each) for each in parts]
    if not parts and reply.files:
        parts = [Part(text="")]
    last = len(parts) - 1
    return tuple(
        _body(part, rows=rows if number == last else (), files=reply.files if number == last else ())
        for number, part in enumerate(parts)
    )


def rows_of(reply: Reply) -> tuple[Component, ...]:
    """Its selects, each in a row of its own, then its buttons, five in a row; those beyond five rows are left out."""
    rows: list[Component] = [{"type": ROW, "components": [_select(each)]} for each in reply.selects]
    shown = [_button(each) for each in reply.buttons]
    for start in range(0, len(shown), MOST_IN_ROW):
        rows.append({"type": ROW, "components": shown[start : start + MOST_IN_ROW]})
    return tuple(rows[:MOST_ROWS])


def _fitted(part: Part) -> list[Part]:
    if part.format not in _WORDS:
        return [part]
    pieces = packed([clean(part.text)], LONGEST_CONTENT, lambda text: units(escape(text)))
    return [replace(part, text=each) for each in pieces if each.strip()]


def _together(parts: Sequence[Part], *, room: int) -> list[Part]:
    """As few as may be, in order, each with ``room`` for so many more components."""
    has_components = any(each.format == "components" for each in parts)
    found: list[Part] = []
    for part in parts:
        shown = _as_component(part) if has_components else part
        joined = _joined(found[-1], shown) if found else None
        if joined is not None and _fits(joined, room):
            found[-1] = joined
        else:
            found.append(shown)
    return found


def _as_component(part: Part) -> Part:
    if part.format not in _WORDS:
        return part
    return replace(part, format="components", components=(text_display(_marked(part)),))


def _joined(first: Part, second: Part) -> Part | None:
    if first.format != second.format or first.format == "embeds":
        return None
    text = f"{first.text}\n\n{second.text}"
    return replace(first, text=text, components=(*first.components, *second.components))


def _fits(part: Part, room: int) -> bool:
    if part.format in _WORDS:
        return units(escape(part.text)) <= LONGEST_CONTENT
    every = list(within(part.components))
    return units(text_of(part.components)) <= LONGEST_TEXTS and len(every) + room <= MOST_COMPONENTS


def _body(part: Part, *, rows: Sequence[Component], files: tuple[File, ...]) -> Body:
    fields: dict[str, object] = {"allowed_mentions": {"parse": [], "replied_user": False}}
    if part.format == "components":
        fields["flags"] = COMPONENTS_V2
        fields["components"] = [*part.components, *_shown(files), *rows]
    else:
        if part.format == "embeds":
            fields["embeds"] = list(part.components)
        elif part.text:
            fields["content"] = _marked(part)
        if rows:
            fields["components"] = list(rows)
    if files:
        fields["attachments"] = [
            {"id": number, "filename": each.name, "description": _alt(each)} for number, each in enumerate(files)
        ]
    return Body(fields=fields, files=files)


def _marked(part: Part) -> str:
    """The words of a part, with the channels that it names where it may name some."""
    text = escape(part.text)
    return _CHANNEL.sub(r"<#\1>", text) if part.format == "channels" else text


def _shown(files: Sequence[File]) -> list[Component]:
    """Pictures beside each other with their descriptions, then other files."""
    pictures = [each for each in files if each.name.lower().endswith(_PICTURES)]
    items = [{"media": {"url": f"attachment://{each.name}"}, "description": _alt(each)} for each in pictures]
    gallery: list[Component] = [{"type": _GALLERY, "items": items}] if items else []
    others = [each for each in files if each not in pictures]
    return [*gallery, *({"type": _FILE, "file": {"url": f"attachment://{each.name}"}} for each in others)]


def _alt(file: File) -> str:
    return clean_line(file.alt)[:LONGEST_ALT] or file.name


def _button(button: Button) -> Component:
    label = shortened(button.label, LONGEST_LABEL)
    if button.kind == "link":
        return {"type": BUTTON, "style": LINK_STYLE, "label": label, "url": button.url or ""}
    prefix = BUTTON_PREFIX if button.form is None else f"{FORM_PREFIX}{button.form}:"
    style = _STYLES.get(button.style, _STYLES["plain"])
    return {"type": BUTTON, "style": style, "label": label, "custom_id": f"{prefix}{button.token}"}


def _select(select: Select) -> Component:
    shown: dict[str, object] = {
        "type": _SELECTS[select.kind],
        "custom_id": f"{BUTTON_PREFIX}{select.token}",
        "placeholder": shortened(select.placeholder, 150),
        "min_values": select.least,
        "max_values": min(select.most, MOST_OPTIONS),
    }
    if select.kind == "channels":
        shown["channel_types"] = _TALKED_IN
    if select.kind == "options":
        options = [
            {
                "label": shortened(each.label, 100),
                "value": each.value,
                "default": each.is_chosen,
                **({"description": shortened(each.description, 100)} if each.description else {}),
            }
            for each in select.options[:MOST_OPTIONS]
        ]
        shown |= {"options": options, "max_values": min(select.most, len(options))}
    return shown


def shortened(text: str, longest: int) -> str:
    """``text`` on one line, cut at a word with an ellipsis where it is longer than ``longest`` UTF-16 units."""
    line = clean_line(text) or "…"
    if units(line) <= longest:
        return line
    cut = line
    while units(cut) > longest - 1:
        cut = cut[:-1]
    return (cut.rsplit(" ", 1)[0] or cut).rstrip(",;: ") + "…"

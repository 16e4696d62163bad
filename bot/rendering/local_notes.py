"""What a community itself says of a credential: under an answer and apart from it, never as evidence of ours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.messages import Part
from bot.rendering.discord_components import container, text_display
from bot.rendering.discord_text import escape

_ACCENT = 0x8A6D3B


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalNotes:
    """Notes under one heading, which says whose they are."""

    heading: str
    lines: tuple[str, ...]


def with_notes(parts: tuple[Part, ...], blocks: Sequence[LocalNotes]) -> tuple[Part, ...]:
    """``parts`` with a block of its own for each of ``blocks`` behind them."""
    has_components = any(each.format == "components" for each in parts)
    return (*parts, *(_boxed(each) if has_components else _plain(each) for each in blocks))


def _plain(block: LocalNotes) -> Part:
    return Part(text="\n".join((block.heading, *(f"- {each}" for each in block.lines))))


def _boxed(block: LocalNotes) -> Part:
    lines = "\n".join((f"**{escape(block.heading)}**", *(f"- {escape(each)}" for each in block.lines)))
    return replace(_plain(block), format="components", components=(container([text_display(lines)], accent=_ACCENT),))

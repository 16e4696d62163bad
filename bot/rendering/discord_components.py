"""An answer as the components that Discord lays out itself (Components V2), or as an embed where those cannot be used.

What is made here are plain dicts as the API takes them (v10, 2026-11). Buttons, pictures and files come to them in
``discord_bodies``; room is left for those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.advisor.models import Answer, Assessment
from bot.messages import Part
from bot.rendering.discord_text import escape, link
from bot.rendering.frame import VERDICTS_SHOWN, Frame, Framer, Paragraph, SourceLine, VerdictLine, Wishes
from bot.rendering.measuring import host_of, units
from bot.rendering.plain import PlainText, packed

Component = Mapping[str, object]
ROW, BUTTON, SECTION, TEXT, SEPARATOR, CONTAINER = 1, 2, 9, 10, 14, 17
LINK_STYLE = 5
MOST_COMPONENTS = 26
"""Of 40 in a message; the rest is for two rows of buttons, a note of the server and pictures."""
LONGEST_TEXT = 3_200
"""Of 4,000 characters in all texts of a message; the rest is for a note of the server."""
LONGEST_PLAIN = 1_900
"""Of 2,000 characters in a message without components."""
LONGEST_LINK = 512
_ACCENT = 0x4F6D8F


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One component with all that counts of it, nested ones included; ``plain`` is what it says without markup."""

    component: Component
    length: int
    count: int
    plain: str = ""


class DiscordComponents:
    """Renders answers as containers. Nothing is told by a colour alone: the accent is the same for every verdict."""

    def __init__(self, framer: Framer, *, longest: int = LONGEST_TEXT, most: int = MOST_COMPONENTS) -> None:
        """``framer`` says what is shown and in which order; ``longest`` is in UTF-16 units, ``most`` in components."""
        self._framer = framer
        self._longest = longest
        self._most = most
        self._plain = PlainText(framer, longest=LONGEST_PLAIN, length=_escaped_units)

    def render(self, answer: Answer, wishes: Wishes | None = None) -> tuple[Part, ...]:
        """The parts of a reply, cut between blocks; never none. Plain ones hold no component at all."""
        wished = wishes or Wishes()
        if wished.is_plain:
            return self._plain.render(answer, wished)
        frame = self._framer.frame(answer, wished)
        groups = self._grouped(self._blocks(answer, frame))
        parts = tuple(self._part(each) for each in (_trimmed(group) for group in groups) if each)
        return parts or self._plain.render(answer, wished)

    def _part(self, blocks: Sequence[Block]) -> Part:
        text = "\n\n".join(each.plain for each in blocks if each.plain)
        components = (container([each.component for each in blocks]),)
        return Part(text=text, format="components", components=components)

    def _grouped(self, blocks: Iterator[Block]) -> list[list[Block]]:
        groups: list[list[Block]] = [[]]
        for block in blocks:
            now = groups[-1]
            length = sum(each.length for each in now) + block.length
            count = 1 + sum(each.count for each in now) + block.count
            if now and (length > self._longest or count > self._most):
                groups.append([])
            groups[-1].append(block)
        return groups

    def _blocks(self, answer: Answer, frame: Frame) -> Iterator[Block]:
        shown: set[str] = set()
        for assessment, line in zip(answer.assessments[:VERDICTS_SHOWN], frame.verdicts, strict=True):
            yield self._verdict(line, self._source_of(assessment, answer, shown), frame)
        if frame.verdicts and frame.paragraphs:
            yield Block(component={"type": SEPARATOR}, length=0, count=1)
        yield from self._paragraphs(frame.paragraphs, frame.phrases.say("next-step-heading"))
        yield from self._closing(frame)

    def _verdict(self, line: VerdictLine, source: tuple[int, str] | None, frame: Frame) -> Block:
        name = f"**{escape(line.text)}**"
        text = "\n".join((name, escape(" · ".join(line.details)))) if line.details else name
        if units(text) > self._longest:
            text = packed([line.text], self._longest // 2, _escaped_units)[0]
            text = escape(text)
        shown, plain = text_display(text), "\n".join((line.text, *line.details))
        if source is None:
            return Block(component=shown, length=units(text), count=1, plain=plain)
        mark, address = source
        label = frame.phrases.say("discord-source", mark=str(mark))
        button = {"type": BUTTON, "style": LINK_STYLE, "label": label, "url": address}
        section = {"type": SECTION, "components": [shown], "accessory": button}
        return Block(component=section, length=units(text), count=3, plain=plain)

    def _source_of(self, assessment: Assessment, answer: Answer, shown: set[str]) -> tuple[int, str] | None:
        """The first source on that credential that can be opened and has no button yet."""
        for citation in sorted(answer.citations, key=lambda each: each.mark):
            address = citation.evidence.source
            is_link = address.startswith(("https://", "http://")) and not any(each.isspace() for each in address)
            is_new = address not in shown and units(address) <= LONGEST_LINK
            if citation.evidence.credential_id == assessment.credential_id and is_link and is_new:
                shown.add(address)
                return citation.mark, address
        return None

    def _paragraphs(self, paragraphs: Sequence[Paragraph], heading: str) -> Iterator[Block]:
        for paragraph in paragraphs:
            for piece in packed([paragraph.text], self._longest // 2, _escaped_units):
                text = escape(piece)
                start = escape(heading)
                if paragraph.is_next_step and text.startswith(start):
                    text = f"**{start}**{text[len(start) :]}"
                if text.strip():
                    yield _text_block(text, piece)

    def _closing(self, frame: Frame) -> Iterator[Block]:
        say = frame.phrases.say
        for name, lines in (("assumptions-heading", frame.assumptions), ("questions-heading", frame.questions)):
            if lines:
                items = "\n".join((f"{say(name)}:", *(f"- {each}" for each in lines)))
                for piece in packed([items], self._longest // 2, _escaped_units):
                    yield _text_block(escape(piece), piece)
        if frame.sources:
            yield Block(component={"type": SEPARATOR}, length=0, count=1)
            yield from self._sources(frame.sources, say("sources-heading"))

    def _sources(self, sources: Sequence[SourceLine], heading: str) -> Iterator[Block]:
        lines, plain = [f"**{escape(heading)}**"], [heading]
        for each in sources:
            line, words = self._source(each)
            if units("\n".join((*lines, line))) > self._longest // 2:
                yield _text_block("\n".join(lines), "\n".join(plain))
                lines, plain = [], []
            lines.append(line)
            plain.append(words)
        yield _text_block("\n".join(lines), "\n".join(plain))

    def _source(self, line: SourceLine) -> tuple[str, str]:
        """The line with its link, and the same in words."""
        marks = "".join(f"[{mark}]" for mark in line.marks)
        whole = packed([f"{marks} {line.when}: {line.source}"], self._longest // 4, _escaped_units)[0]
        if line.link is None or units(line.link) > LONGEST_LINK:
            return escape(whole), whole
        return f"{escape(f'{marks} {line.when}: ')}{link(host_of(line.link), line.link)}", whole


class DiscordEmbeds:
    """The same as embeds, for where components cannot be used."""

    def __init__(self, framer: Framer) -> None:
        """``framer`` says what is shown and in which order."""
        self._components = DiscordComponents(framer)

    def render(self, answer: Answer, wishes: Wishes | None = None) -> tuple[Part, ...]:
        """The parts of a reply; never none."""
        return tuple(as_embeds(part) for part in self._components.render(answer, wishes))


def as_embeds(part: Part) -> Part:
    """A part of components as one of embeds: each box or text becomes an embed; any other part stays as it is."""
    if part.format != "components":
        return part
    embeds = tuple(_embed(each) for each in part.components if text_of([each]))
    return Part(text=part.text, format="embeds", components=embeds)


def container(components: Sequence[Component], *, accent: int = _ACCENT) -> Component:
    """A box around ``components``."""
    return {"type": CONTAINER, "accent_color": accent, "components": list(components)}


def text_display(text: str) -> Component:
    """A text, already marked up."""
    return {"type": TEXT, "content": text}


def within(components: Sequence[Component]) -> Iterator[Component]:
    """All of them in the order in which they are shown, nested ones included."""
    for each in components:
        yield each
        inner, accessory = each.get("components"), each.get("accessory")
        if isinstance(inner, Sequence) and not isinstance(inner, str):
            yield from within(inner)
        if isinstance(accessory, Mapping):
            yield accessory


def text_of(components: Sequence[Component]) -> str:
    """What the texts say, with their markup."""
    return "\n\n".join(str(each["content"]) for each in within(components) if each.get("type") == TEXT)


def _embed(box: Component) -> Component:
    text = text_of([box])
    return {"type": "rich", "description": text, "color": box.get("accent_color", _ACCENT)}


def _text_block(text: str, plain: str) -> Block:
    return Block(component=text_display(text), length=units(text), count=1, plain=plain)


def _trimmed(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without lines above the first or below the last."""
    found = list(blocks)
    while found and found[0].component.get("type") == SEPARATOR:
        del found[0]
    while found and found[-1].component.get("type") == SEPARATOR:
        del found[-1]
    return found


def _escaped_units(text: str) -> int:
    return units(escape(text))

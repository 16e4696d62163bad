"""An answer as the HTML that Telegram reads, in messages of its length; the only place where text is escaped for it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.advisor.models import Answer
from bot.messages import Part
from bot.rendering.frame import Frame, Framer, Paragraph, SourceLine, VerdictLine, Wishes
from bot.rendering.measuring import host_of, units
from bot.rendering.plain import PlainText, packed
from bot.rendering.safety import clean

LONGEST = 4_096
"""UTF-16 units of one message, after its markup is read (Bot API 10.0, 2026-11)."""
LONGEST_CAPTION = 1_024
MOST_TAGS = 90
"""The platform shows at most 100 entities of a message."""
_TAG = re.compile(r"<[^<>]*>")
_LINK = re.compile(r'<a href="([^"]*)">([^<]*)</a>')
_LIST_MARK = re.compile(r"^- ", re.M)


def escape(text: str) -> str:
    """``text`` as it stands between tags or in an attribute, with nothing that the platform would obey or hide."""
    return html.escape(clean(text), quote=True)


def without_markup(marked: str) -> str:
    """The text of what this module made, each link with its address behind it."""
    return html.unescape(_TAG.sub("", _LINK.sub(r"\2 (\1)", marked)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Lines, already marked up, that stand together; ``opens`` and ``closes`` are put around them, however cut."""

    lines: tuple[str, ...]
    opens: str = ""
    closes: str = ""


class TelegramHtml:
    """Renders answers. Nothing is told by an emoji or a colour alone."""

    def __init__(self, framer: Framer, *, longest: int = LONGEST) -> None:
        """``framer`` says what is shown and in which order; ``longest`` is in UTF-16 units."""
        self._framer = framer
        self._longest = longest
        self._plain = PlainText(framer, longest=longest, length=units)

    def render(self, answer: Answer, wishes: Wishes | None = None) -> tuple[Part, ...]:
        """The parts of a reply, cut between paragraphs; never none. Plain ones hold no markup at all."""
        wished = wishes or Wishes()
        if wished.is_plain:
            return self._plain.render(answer, wished)
        frame = self._framer.frame(answer, wished)
        return tuple(Part(text=text, format="html") for text in joined(self._sections(frame), self._longest))

    def escaped(self, text: str) -> str:
        """``text`` as it stands in a message with markup."""
        return escape(text)

    def _sections(self, frame: Frame) -> Iterator[Section]:
        if frame.verdicts:
            yield Section(lines=tuple(line for each in frame.verdicts for line in _verdict(each)))
        heading = frame.phrases.say("next-step-heading")
        for paragraph in frame.paragraphs:
            yield Section(lines=tuple(self._fitted(_paragraph(paragraph, heading))))
        yield from self._closing(frame)

    def _closing(self, frame: Frame) -> Iterator[Section]:
        say = frame.phrases.say
        for name, lines in (("assumptions-heading", frame.assumptions), ("questions-heading", frame.questions)):
            if lines:
                items = tuple(line for each in lines for line in self._fitted(f"• {escape(each)}"))
                yield Section(lines=(f"<i>{escape(say(name))}:</i>", *items))
        if frame.sources:
            lines = tuple(line for each in frame.sources for line in self._fitted(_source(each)))
            heading = f"<b>{escape(say('sources-heading'))}</b>"
            yield Section(lines=(heading, *lines), opens="<blockquote expandable>", closes="</blockquote>")

    def _fitted(self, line: str) -> list[str]:
        """The line, or where it is too long for one message its text without markup, cut between words."""
        if _shown(line) <= self._longest:
            return [line]
        return [escape(piece) for piece in packed([without_markup(line)], self._longest, units)]


def joined(sections: Iterator[Section], longest: int) -> list[str]:
    """Messages of at most ``longest`` units: sections stay whole where they fit into one, and no tag is ever cut."""
    found = _Messages(longest)
    for section in sections:
        found.add(section)
    return found.done()


class _Messages:
    """The messages so far; the last one grows."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._done: list[str] = []
        self._now = ""

    def add(self, section: Section) -> None:
        whole = section.opens + "\n".join(section.lines) + section.closes
        if self._fits(whole):
            self._put(whole)
            return
        self._end()
        if self._fits(whole):
            self._put(whole)
            return
        held: list[str] = []
        for line in section.lines:
            if held and not self._fits(section.opens + "\n".join((*held, line)) + section.closes):
                self._put(section.opens + "\n".join(held) + section.closes)
                self._end()
                held = []
            held.append(line)
        self._put(section.opens + "\n".join(held) + section.closes)

    def done(self) -> list[str]:
        self._end()
        return self._done or [""]

    def _fits(self, more: str) -> bool:
        together = f"{self._now}\n\n{more}" if self._now else more
        return _shown(together) <= self._longest and together.count("<") <= 2 * MOST_TAGS

    def _put(self, text: str) -> None:
        self._now = f"{self._now}\n\n{text}" if self._now else text

    def _end(self) -> None:
        if self._now:
            self._done.append(self._now)
        self._now = ""


def _shown(marked: str) -> int:
    return units(html.unescape(_TAG.sub("", marked)))


def _verdict(line: VerdictLine) -> Iterator[str]:
    yield f"<b>{escape(line.text)}</b>"
    if line.details:
        yield escape(" · ".join(line.details))


def _paragraph(paragraph: Paragraph, heading: str) -> str:
    text = escape(paragraph.text)
    start = escape(heading)
    if paragraph.is_next_step and text.startswith(start):
        return f"<b>{start}</b>{text[len(start) :]}"
    return _LIST_MARK.sub("• ", text)


def _source(line: SourceLine) -> str:
    marks = "".join(f"[{mark}]" for mark in line.marks)
    if line.link is None:
        return f"{marks} {escape(f'{line.when}: {line.source}')}"
    return f'{marks} {escape(line.when)}: <a href="{escape(line.link)}">{escape(host_of(line.link))}</a>'

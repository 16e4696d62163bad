"""An answer on a terminal: paragraphs wrapped to its width, the verdict first, the next step set apart, sources below.

One renderer serves colour terminals, dumb ones and pipes: rich leaves out what the terminal cannot show.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from bot.advisor.models import Answer, Verdict
from bot.rendering.frame import Frame, Framer, SourceLine, VerdictLine
from bot.rendering.safety import clean, clean_line

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

WIDEST = 92
NARROWEST = 20
_MARKS = re.compile(r"(?:\[\d+\])+")
_ITEM = re.compile(r"(?:[-•*]|\d{1,2}[.)]) ")
_STYLES = {
    Verdict.WORTH_IT: "bold green",
    Verdict.ONLY_IF: "bold yellow",
    Verdict.NOT_NOW: "bold yellow",
    Verdict.SKIP: "bold red",
    Verdict.NOT_ENOUGH_EVIDENCE: "bold",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the terminal can show."""

    has_colour: bool = True
    has_links: bool = False


class Screen:
    """Writes answers and notes to one text stream. The stream is looked at anew each time, so resizing is seen."""

    def __init__(self, stream: TextIO, framer: Framer, look: Look) -> None:
        self._stream = stream
        self._framer = framer
        self._look = look
        self._console: Console | None = None

    def show(self, answer: Answer) -> None:
        """Write one answer."""
        frame = self._framer.frame(answer)
        self._verdicts(frame.verdicts)
        self._paragraphs(frame)
        say = frame.phrases.say
        self._list(say("assumptions-heading"), frame.assumptions)
        self._list(say("questions-heading"), frame.questions)
        self._sources(say("sources-heading"), frame.sources)
        self.choices(say("follow-ups-heading"), frame.follow_ups)
        self._blank()

    def heading(self, text: str) -> None:
        """Write one line that stands out."""
        self._wrapped(clean_line(text), style="bold")

    def note(self, text: str, *, is_quiet: bool = True) -> None:
        """Write one remark of the program itself."""
        self._wrapped(clean_line(text), style="dim" if is_quiet else "")

    def choices(self, heading: str, labels: Sequence[str]) -> None:
        """Write a numbered list that can be picked from."""
        if not labels:
            return
        self._wrapped(heading, style="bold dim")
        for number, label in enumerate(labels, start=1):
            self._wrapped(clean_line(label), lead=f" {number}. ")

    def blank(self) -> None:
        """Write an empty line."""
        self._blank()

    def _verdicts(self, verdicts: Sequence[VerdictLine]) -> None:
        for line in verdicts:
            style = _STYLES[line.verdict]
            text = self._glyph(" · ", " - ").join((line.text, *line.details))
            self._wrapped(text, style=style, lead=self._glyph("● ", "* "))
        if verdicts:
            self._blank()

    def _paragraphs(self, frame: Frame) -> None:
        for paragraph in frame.paragraphs:
            bar = self._glyph("┃ ", "| ") if paragraph.is_next_step else ""
            style = "bold" if paragraph.is_next_step else ""
            for line in paragraph.text.split("\n"):
                item = _ITEM.match(line)
                lead = item.group(0) if item else ""
                self._wrapped(line[len(lead) :], lead=lead, bar=bar, style=style)
            self._blank()

    def _list(self, heading: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self._wrapped(heading, style="bold dim")
        for line in lines:
            self._wrapped(line, lead=" - ", style="dim")
        self._blank()

    def _sources(self, heading: str, sources: Sequence[SourceLine]) -> None:
        if not sources:
            return
        self._wrapped(heading, style="bold dim")
        for source in sources:
            marks = "".join(f"[{mark}]" for mark in source.marks)
            lead = f" {marks} "
            if source.link is None:
                self._wrapped(f"{source.when}: {source.source}", lead=lead, style="dim")
            else:
                self._linked(source.link, source.when, lead)
        self._blank()

    def _linked(self, link: str, when: str, lead: str) -> None:
        """A date and an address on one line where both fit; else the address stands below, whole, to be copied."""
        from rich.style import Style

        address = self._text(link, "dim")
        if self._look.has_links:
            address.stylize(Style(link=link))
        if len(lead) + len(when) + 2 + len(link) <= self._width():
            self._raw(self._text(f"{lead}{when}: ", "dim"), address)
            return
        self._wrapped(when, lead=lead, style="dim")
        indent = len(lead) if len(lead) + len(link) <= self._width() else 1
        self._raw(self._text(" " * indent), address)

    def _wrapped(self, text: str, *, lead: str = "", bar: str = "", style: str = "") -> None:
        """Words wrapped to the width. ``lead`` opens the first line and indents the others; ``bar`` opens each."""
        from rich.cells import cell_len

        width = max(NARROWEST, self._width() - cell_len(lead) - cell_len(bar))
        body = self._text(clean(text), style)
        body.highlight_regex(_MARKS, "dim cyan")
        for number, line in enumerate(body.wrap(self._rich(), width)):
            line.rstrip()
            opening = lead if number == 0 else " " * cell_len(lead)
            self._raw(self._text(bar, "bold cyan"), self._text(opening, style), line)

    def _raw(self, *parts: Text) -> None:
        """One line of parts, each in its own style, never wrapped."""
        from rich.text import Text

        self._rich().print(Text.assemble(*parts), soft_wrap=True)

    def _blank(self) -> None:
        self._rich().print()

    def _text(self, text: str, style: str = "") -> Text:
        from rich.text import Text

        return Text(text, style=style)

    def _glyph(self, wanted: str, plain: str) -> str:
        try:
            wanted.encode(self._stream.encoding or "utf-8")
        except (UnicodeEncodeError, LookupError):
            return plain
        return wanted

    def _width(self) -> int:
        return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((80, 24)).columns))

    def _rich(self) -> Console:
        if self._console is None:
            from rich.console import Console

            self._console = Console(
                file=self._stream,
                color_system="auto" if self._look.has_colour and self._stream.isatty() else None,
                no_color=not self._look.has_colour,
                force_terminal=self._stream.isatty(),
                highlight=False,
                markup=False,
                emoji=False,
                legacy_windows=False,
            )
        return self._console

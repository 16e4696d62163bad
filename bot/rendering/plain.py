"""An answer as plain text in messages of a limited length: for platforms without markup, and for tests."""

from __future__ import annotations

from collections.abc import Callable

from bot.advisor.models import Answer
from bot.messages import Part
from bot.rendering.frame import Frame, Framer, Wishes

LONGEST = 4_000


class PlainText:
    """Renders answers. ``longest`` is the most characters of one part, counted by ``length``."""

    def __init__(self, framer: Framer, *, longest: int = LONGEST, length: Callable[[str], int] = len) -> None:
        """``framer`` says what is shown and in which order."""
        self._framer = framer
        self._longest = longest
        self._length = length

    def render(self, answer: Answer, wishes: Wishes | None = None) -> tuple[Part, ...]:
        """The parts of a reply, cut between paragraphs; never none. All of them are plain."""
        paragraphs = self._paragraphs(self._framer.frame(answer, wishes))
        return tuple(Part(text=text) for text in packed(paragraphs, self._longest, self._length))

    def _paragraphs(self, frame: Frame) -> list[str]:
        say = frame.phrases.say
        found = ["\n".join(" - ".join((each.text, *each.details)) for each in frame.verdicts)]
        found += [paragraph.text for paragraph in frame.paragraphs]
        for heading, lines in (("assumptions-heading", frame.assumptions), ("questions-heading", frame.questions)):
            if lines:
                found.append("\n".join((f"{say(heading)}:", *(f"- {line}" for line in lines))))
        if frame.sources:
            lines = tuple(
                f"{''.join(f'[{mark}]' for mark in each.marks)} {each.when}: {each.source}" for each in frame.sources
            )
            found.append("\n".join((f"{say('sources-heading')}:", *lines)))
        return [each for each in found if each]


def packed(paragraphs: list[str], longest: int, length: Callable[[str], int] = len) -> list[str]:
    """Texts of at most ``longest`` by ``length``, cut between paragraphs, then between words, then anywhere."""
    found = [""]
    for paragraph in paragraphs:
        for piece in _pieces(paragraph, longest, length):
            joined = f"{found[-1]}\n\n{piece}" if found[-1] else piece
            if length(joined) <= longest:
                found[-1] = joined
            else:
                found.append(piece)
    return found


def _pieces(text: str, longest: int, length: Callable[[str], int]) -> list[str]:
    found = []
    while length(text) > longest:
        most = longest
        while length(text[:most]) > longest:
            most -= max(1, (length(text[:most]) - longest) // 2)
        cut = max(text.rfind(" ", 1, most + 1), text.rfind("\n", 1, most + 1))
        cut = most if cut <= 0 else cut
        found.append(text[:cut])
        text = text[cut:].lstrip()
    return [*found, text]

"""An answer as plain text in messages of a limited length: for platforms without markup, and for tests."""

from __future__ import annotations

from bot.advisor.models import Answer
from bot.messages import Part
from bot.rendering.frame import Frame, Framer

LONGEST = 4_000


class PlainText:
    """Renders answers. ``longest`` is the most characters of one part."""

    def __init__(self, framer: Framer, *, longest: int = LONGEST) -> None:
        """``framer`` says what is shown and in which order."""
        self._framer = framer
        self._longest = longest

    def render(self, answer: Answer) -> tuple[Part, ...]:
        """The parts of a reply, cut between paragraphs; never none."""
        paragraphs = self._paragraphs(self._framer.frame(answer))
        return tuple(Part(text=text) for text in packed(paragraphs, self._longest))

    def _paragraphs(self, frame: Frame) -> list[str]:
        say = self._framer.phrases.say
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


def packed(paragraphs: list[str], longest: int) -> list[str]:
    """Texts of at most ``longest`` characters, cut between paragraphs, then between words, then anywhere."""
    found = [""]
    for paragraph in paragraphs:
        for piece in _pieces(paragraph, longest):
            joined = f"{found[-1]}\n\n{piece}" if found[-1] else piece
            if len(joined) <= longest:
                found[-1] = joined
            else:
                found.append(piece)
    return found


def _pieces(text: str, longest: int) -> list[str]:
    found = []
    while len(text) > longest:
        cut = max(text.rfind(" ", 1, longest + 1), text.rfind("\n", 1, longest + 1))
        cut = longest if cut <= 0 else cut
        found.append(text[:cut])
        text = text[cut:].lstrip()
    return [*found, text]

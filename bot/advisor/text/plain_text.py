"""What the form of an answer's text must be: plain, short, in words for people. Pure and linear in time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.advisor.text.known_names import KnownNames

LONGEST_ANSWER = 1_800  # contracts/answer.md
LONGEST_PLAN = 3_000
LONGEST_FIRST_SENTENCE = 25  # words; VOICE.md, 1
EXCERPT = 60


class FindingClass(StrEnum):
    """How grave a finding is: what is said (grounding), how it is written (form), how it sounds (tone)."""

    GROUNDING = "grounding"
    FORM = "form"
    TONE = "tone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing in a text that must not stand there, or stands there without support.

    ``code`` is stable and machine-readable, ``excerpt`` the place in the text, ``message`` says what is wrong.
    """

    code: str
    excerpt: str
    message: str
    finding_class: FindingClass = FindingClass.GROUNDING


_MARKUP = (
    ("bold or underline marks", re.compile(r"\*\*|__")),
    ("a backtick", re.compile(r"`")),
    ("a heading", re.compile(r"^[ \t]{0,3}#{1,6}[ \t]", re.M)),
    ("a table row", re.compile(r"^[ \t]*\|[^\n]{0,300}\|[ \t]*$", re.M)),
    ("an HTML tag", re.compile(r"</?[A-Za-z][^<>\n]{0,200}>|<!--")),
    ("an HTML entity", re.compile(r"&(?:amp|lt|gt|quot|nbsp|apos|#\d{1,6});")),
    ("a Markdown link", re.compile(r"\[[^\]\n]{1,200}\]\(")),
)
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ud800-\udfff]"
)
_PLACEHOLDER = re.compile(
    r"\{\s?\$?[A-Za-z_][\w-]{0,40}\s?\}|\bNone (?:[A-Z]{3}|hours?|weeks?|months?|years?)\b|\bnan\b"
)
_EVIDENCE_ID = re.compile(r"\bev-[a-z0-9][a-z0-9-]*")
_KEBAB = re.compile(r"(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])")
_PATH = re.compile(
    r"(?:(?<=\s)|^)(?:/[\w.-]+){2,}|\b[A-Za-z]:\\\w|\b[\w.-]{1,60}/[\w.-]{1,60}@|\b\w{1,60}\.(?:py|jsonl|yaml|ftl|sqlite)\b",
    re.M,
)
_TRACEBACK = re.compile(
    r"Traceback \(most recent|File \"[^\"\n]{1,200}\", line \d|\b[A-Z]\w{2,40}(?:Error|Exception)\b"
)
_BANNED = re.compile(r"\b(unfortunately|simply|as an ai|great question|i checked)\b", re.I)
_SENTENCE_END = re.compile(r"[.!?।](?:\[\d+\]|[\"')\]])*(?=\s|$)|\n")
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|etc|vs|approx|no|st|dr|mr|ms)\.$", re.I)
_MARK = re.compile(r"\s?\[\d+\]")
_VOWEL_SIGNS = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d"
"""Signs of Devanagari that are part of a word, though not letters by themselves."""
_WORD = re.compile(rf"[^\W_][\w.,'’+#&/%{_VOWEL_SIGNS}-]*")


def form_findings(text: str, names: KnownNames, *, is_plan: bool = False) -> Iterator[Finding]:
    """What is wrong with how the text is written: markup, ids, paths, traces, placeholders, length, ruled-out words."""
    for what, pattern in _MARKUP:
        yield from _all(pattern, text, "markup", f"{what} stands in plain text")
    yield from _all(_CONTROL, text, "control-character", "a control or invisible character stands in the text")
    yield from _all(_PLACEHOLDER, text, "placeholder", "a placeholder or an empty value was not filled in")
    yield from _all(_EVIDENCE_ID, text, "id-shown", "an evidence id stands in the text; people read names")
    for match in _KEBAB.finditer(text):
        if match[0] in names.ids:
            yield _finding("id-shown", text, match, f"the id {match[0]} stands in the text; people read names")
    yield from _all(_PATH, text, "path-shown", "a path stands in the text")
    yield from _all(_TRACEBACK, text, "traceback-shown", "a program's error stands in the text")
    limit = LONGEST_PLAN if is_plan else LONGEST_ANSWER
    if len(text) > limit:
        yield Finding(
            code="too-long",
            excerpt=text[:EXCERPT],
            message=f"the text has {len(text)} characters, at most {limit} are allowed",
            finding_class=FindingClass.FORM,
        )
    if not text.strip():
        yield Finding(code="empty", excerpt="", message="the text is empty", finding_class=FindingClass.FORM)
    yield from _all(_BANNED, text, "banned-word", "a word that the voice rules out")


def tone_findings(text: str) -> Iterator[Finding]:
    """What sounds wrong: today only a first sentence of more than 25 words."""
    sentence = first_sentence(text)
    words = len(words_of(sentence))
    if words > LONGEST_FIRST_SENTENCE:
        yield Finding(
            code="first-sentence-long",
            excerpt=sentence[:EXCERPT],
            message=f"the first sentence has {words} words, at most {LONGEST_FIRST_SENTENCE} are wanted",
            finding_class=FindingClass.TONE,
        )


def first_sentence(text: str) -> str:
    """The first sentence of a text, without marks."""
    return next(iter(sentences(text)), "")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in order, without marks; a line break ends a sentence too."""
    return tuple(_MARK.sub("", piece) for piece in sentences_with_marks(text))


def sentences_with_marks(text: str) -> tuple[str, ...]:
    """The sentences of a text in order, with their marks; a line break ends a sentence too."""
    found: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        piece = text[start : match.end()].strip()
        if _ABBREVIATION.search(piece):
            continue
        found.append(piece)
        start = match.end()
    found.append(text[start:].strip())
    return tuple(piece for piece in found if piece)


def reading_grade(text: str) -> float:
    """The automated readability index (Senter and Smith, 1967) of a text; 0 for a text without words."""
    words = words_of(text)
    if not words:
        return 0.0
    characters = sum(char.isalnum() for word in words for char in word)
    return 4.71 * characters / len(words) + 0.5 * len(words) / max(1, len(sentences(text))) - 21.43


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text; marks do not count, a number is a word."""
    return tuple(match[0] for match in _WORD.finditer(_MARK.sub("", text)))


def _all(pattern: re.Pattern[str], text: str, code: str, message: str) -> Iterator[Finding]:
    for match in pattern.finditer(text):
        yield _finding(code, text, match, message)


def _finding(code: str, text: str, match: re.Match[str], message: str) -> Finding:
    return Finding(code=code, excerpt=around(text, match.span()), message=message, finding_class=FindingClass.FORM)


def around(text: str, span: tuple[int, int]) -> str:
    """The place in the text with a few characters on either side, on one line."""
    start, end = span
    room = max(0, EXCERPT - (end - start)) // 2
    return " ".join(text[max(0, start - room) : end + room].split())

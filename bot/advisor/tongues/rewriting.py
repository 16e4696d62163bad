"""A message in the English that the reader reads: phrase by phrase, then in the order that English has.

This is no translation for people to read: it lets one reader understand questions in several languages. Names of
credentials are never touched, and what is not in the book stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.advisor.reading.lexicon import is_literal
from bot.advisor.tongues.compounds import apart
from bot.advisor.tongues.detection import is_lent, is_small_word
from bot.advisor.tongues.figures import as_learners_write
from bot.advisor.tongues.forms import composed, written
from bot.advisor.tongues.phrasebook import BEGINNING, END, NAME, Phrasebook
from bot.advisor.tongues.pieces import Piece, has_stop
from bot.advisor.tongues.spellings import WORD
from bot.advisor.tongues.verb_places import join_verbs, leave_out_strange_verbs, put_verbs

Span = tuple[int, int]
_ASIDE = re.compile(r"[¿¡]")
_SENTENCE = re.compile(r"[.!?\n।](?:\s|$)|\n")
_SPACES = re.compile(r"[ \t]+")
_BEFORE_STOP = re.compile(r"\s+([?!.,;:](?:\s|$))")
_BEFORE, _AFTER = "<", ">"
_IT = "it"
_LEADING = frozenset({"does", "the"})
"""What stands before a name that is moved away: asked alone ("est-ce que X ça expire"), or its article."""
_JOINING = frozenset({"and", "or"})
_AMOUNT = re.compile(
    r"^\d[\d.]*(?:k\b| ?(?:hours|days|weeks|months|years|thousand|lakh|rupees|dollars|euros|pounds|usd|inr)\b)", re.I
)
_GERMAN = "de"
_LONGEST_NAME = 6
_LEAST_COINED = 4
_LEAST_WORD = 3
_TOLD_BY_ENDING = {
    "es": re.compile(
        r"[^\W\d_]+(?:[aá]ndo|(?:i|y)[eé]ndo)(?:me|te|se|nos|l[aeo]s?)?$|[^\W\d_]{2,}(?:aron|ieron|aban|[aeií]amos)$"
    ),
    "pt": re.compile(r"[^\W\d_]{2,}(?:a|e|i)ndo$"),
}
"""Forms of verbs that are no part of a name and that English does not need."""
_BEFORE_VERBS = {
    "es": frozenset(("me", "te", "se", "nos", "le", "les")),
    "pt": frozenset(("me", "te", "se", "nos", "lhe")),
}
"""Pronouns that only a verb follows."""
_SHORT_TOPICS = frozenset({"ai", "bi", "ml", "ui", "ux"})
_OF_FORM = 0.75
_LENT = 0.9
_SMALL = 0.5


def in_english(book: Phrasebook, text: str, names: Sequence[Span] = ()) -> str:
    """``text`` with its common phrases and its figures in English; ``names`` are spans to leave alone. Linear."""
    whole, spans = _with_figures(book, text, names)
    words, places = _words(whole, spans)
    _protect_coined(book, whole, words, places)
    pieces = _pieces(book, whole, words, places)
    rest = whole[places[-1][1] :] if places else whole
    if book.language == _GERMAN:
        join_verbs(book, pieces)
        put_verbs(pieces)
        leave_out_strange_verbs(pieces)
    _put_after(pieces)
    _put_before(pieces)
    said = "".join(f"{one.gap} {one.text} " if one.english is not None else one.gap + one.text for one in pieces)
    return _BEFORE_STOP.sub(r"\1", _SPACES.sub(" ", said + rest)).strip()


def known_words(book: Phrasebook, text: str, names: Sequence[Span] = ()) -> float:
    """How many words of ``text`` outside the spans ``names`` the language has: in its book, or lent by English.

    A word that is only a form of one in the book counts for less, one that the book leaves out in full. Linear.
    """
    rest = list(text)
    for start, end in names:
        rest[start:end] = " " * (end - start)
    beside = "".join(rest)
    words = WORD.findall(written(book.usual(beside)))
    forms = book.forms(words)
    left_out = len(WORD.findall(beside)) - len(words)
    count, at = max(left_out, 0) * 1.0, 0
    while at < len(words):
        found = book.longest(words, forms, at, len(words))
        here = words[at : at + found[1]] if found is not None else words[at : at + 1]
        if found is None:
            count += _SMALL if is_small_word(here[0], book.language) else _LENT * is_lent(here[0])
        else:
            count += len(here) * (1.0 if found[0].is_spelled(here) else _OF_FORM)
        at += len(here)
    return count


def knows_whole(book: Phrasebook, text: str) -> bool:
    """Whether each word of ``text`` belongs to a phrase of the book ("Estados Unidos")."""
    words = WORD.findall(written(book.usual(text)))
    return not any(map(is_lent, words)) and known_words(book, text) >= len(words) * _OF_FORM


def _with_figures(book: Phrasebook, text: str, names: Sequence[Span]) -> tuple[str, list[Span]]:
    """``text`` with usual spellings, English figures and compounds apart, and where its names are then."""
    whole, spans, last = "", [], 0
    for start, end in sorted(names):
        if start < last:
            continue
        whole += _plain(book, text[last:start])
        spans.append((len(whole), len(whole) + end - start))
        whole += text[start:end]
        last = end
    return whole + _plain(book, text[last:]), spans


def _plain(book: Phrasebook, text: str) -> str:
    plain = as_learners_write(book.usual(_ASIDE.sub("", composed(text)).replace("।", ".")), book.language)
    return apart(book, plain) if book.language == _GERMAN else plain


def _words(text: str, names: Sequence[Span]) -> tuple[list[str], list[Span]]:
    """The words of ``text`` in small letters, each name as one, and where they stand."""
    words: list[str] = []
    places: list[Span] = []
    small = written(text)
    last = 0
    for start, end in (*names, (len(text), len(text))):
        for match in WORD.finditer(small, last, start):
            words.append(match.group())
            places.append(match.span())
        if end > start:
            words.append(NAME)
            places.append((start, end))
        last = end
    return words, places


def _protect_coined(book: Phrasebook, text: str, words: list[str], places: list[Span]) -> None:
    """Makes one name of a word of no language and the English words after it ("vantiq growth hacker")."""
    at = 0
    while at < len(words) - 1:
        stop = at + 1
        if _is_coined(book, words[at]) and not _is_left_out(book, words[at], words[at - 1] if at else ""):
            while stop < min(len(words), at + _LONGEST_NAME) and _continues(book, text, words, places, stop):
                stop += 1
            if stop > at + 1:
                words[at:stop] = [NAME]
                places[at:stop] = [(places[at][0], places[stop - 1][1])]
        at += 1


def _is_coined(book: Phrasebook, word: str) -> bool:
    if len(word) < _LEAST_COINED or not word.isascii() or not word.isalpha():
        return False
    return not (is_literal(word) or is_small_word(word, book.language) or book.uses(word))


def _continues(book: Phrasebook, text: str, words: Sequence[str], places: Sequence[Span], at: int) -> bool:
    word = words[at]
    if text[places[at - 1][1] : places[at][0]] != " " or not (word.isascii() and word.isalpha()):
        return False
    if word in _SHORT_TOPICS:
        return True
    if len(word) < _LEAST_WORD or is_small_word(word, book.language) or is_small_word(word, "en"):
        return False
    return is_literal(word) or _is_coined(book, word)


def _pieces(book: Phrasebook, text: str, words: list[str], places: list[Span]) -> list[Piece]:
    """The message as pieces, the longest phrases first from left to right."""
    framed, at_word = _framed(text, words, places)
    forms = book.forms(framed)
    reach = _reach(text, places, at_word)
    pieces: list[Piece] = []
    last = at = 0
    while at < len(framed):
        found = book.longest(framed, forms, at, reach[at]) if framed[at] != NAME else None
        count = found[1] if found is not None else 1
        inside = [one for one in at_word[at : at + count] if one is not None]
        if inside:
            start, end = places[inside[0]][0], places[inside[-1]][1]
            english = _filled(found[0].english, found[0].phrase, framed[at : at + count]) if found else None
            before = framed[at - 1] if text[last:start] == " " else ""
            english = "" if english is None and _is_left_out(book, framed[at], before) else english
            body = english if english is not None else text[start:end]
            is_name = framed[at] == NAME
            source = written(text[start:end])
            pieces.append(Piece(gap=text[last:start], text=body, source=source, english=english, is_name=is_name))
            last = end
        at += count
    return pieces


def _is_left_out(book: Phrasebook, word: str, before: str) -> bool:
    """Whether a word that the book lacks is a verb by its ending ("dándole") or by what stands before ("me dedico")."""
    endings = _TOLD_BY_ENDING.get(book.language)
    if endings is None or not word.isalpha() or is_literal(word):
        return False
    return before in _BEFORE_VERBS[book.language] or endings.match(word) is not None


def _framed(text: str, words: Sequence[str], places: Sequence[Span]) -> tuple[list[str], list[int | None]]:
    """The words with the beginnings and ends of sentences between them, and for each the word that it is."""
    framed: list[str] = [BEGINNING]
    at_word: list[int | None] = [None]
    for at, word in enumerate(words):
        if at and _SENTENCE.search(text, places[at - 1][1], places[at][0]):
            framed += [END, BEGINNING]
            at_word += [None, None]
        framed.append(word)
        at_word.append(at)
    return [*framed, END], [*at_word, None]


def _reach(text: str, places: Sequence[Span], at_word: Sequence[int | None]) -> list[int]:
    """For each framed word the first one after it that no phrase may take in: what stands beyond a stop."""
    reach = [len(at_word)] * len(at_word)
    for at in range(len(at_word) - 2, -1, -1):
        here, after = at_word[at], at_word[at + 1]
        if here is None and at and at_word[at - 1] is not None:
            is_stopped = True
        elif here is not None and after is not None:
            is_stopped = has_stop(text[places[here][1] : places[after][0]])
        else:
            is_stopped = False
        reach[at] = at + 1 if is_stopped else reach[at + 1]
    return reach


def _filled(english: str, phrase: str, words: Sequence[str]) -> str:
    """``english`` with the numbers that its signs stand for."""
    if "#" not in phrase:
        return english
    for sign, word in zip(phrase.split(" "), words, strict=True):
        if sign == "#":
            english = english.replace("#", word, 1)
    return english


def _put_after(pieces: list[Piece]) -> None:
    """Puts the name that follows before the noun that announces it: "certificado X" is "X certificate"."""
    for at, piece in enumerate(pieces):
        if piece.english is None or _AFTER not in piece.english:
            continue
        stop = last = at + 1
        while stop < len(pieces) and not pieces[stop].is_stopped and _goes_on(pieces[stop], is_first=last == at + 1):
            stop += 1
            last = stop if pieces[stop - 1].text else last
        _move(piece, pieces[at + 1 : last], sign=_AFTER, otherwise="")


def _goes_on(piece: Piece, *, is_first: bool) -> bool:
    """Whether the name that follows a noun takes in ``piece``, its first word or a later one."""
    return piece.is_named or not piece.text or (not is_first and piece.is_thing and not piece.text[:1].isdigit())


def _put_before(pieces: list[Piece]) -> None:
    """Puts what a clause is about where English wants it: "X kitne ka hai" is "how much is X"."""
    for at, piece in enumerate(pieces):
        if piece.english is None or _BEFORE not in piece.english:
            continue
        start = _start_of_things(pieces, at)
        if start and pieces[start - 1].english in _LEADING and not pieces[start].is_parted:
            pieces[start - 1].text = ""
        _move(piece, pieces[start:at], sign=_BEFORE, otherwise=_IT)


def _start_of_things(pieces: Sequence[Piece], at: int) -> int:
    """Where what the clause is about begins; an amount before "and" is none of it ("8 hours a week and (...)")."""
    start = at
    while start and not pieces[start].is_parted and (pieces[start - 1].is_thing or _joins(pieces, start - 1)):
        start -= 1
    for joint in range(at - 1, start, -1):
        if pieces[joint].english in _JOINING and any(_is_amount(pieces, one) for one in range(start, joint)):
            return joint + 1
    return start


def _is_amount(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a number with money or time after it begins at the piece."""
    piece = pieces[at]
    if piece.is_name or not piece.text[:1].isdigit():
        return False
    return _AMOUNT.search(f"{piece.text} {pieces[at + 1].text}") is not None


def _joins(pieces: Sequence[Piece], at: int) -> bool:
    """Whether the piece stands between two names or things as "and" or "or": "X and Y" is what a clause is about."""
    if not at or pieces[at].english not in _JOINING or pieces[at].is_stopped or pieces[at + 1].is_stopped:
        return False
    return pieces[at - 1].is_thing and pieces[at + 1].is_thing


def _move(piece: Piece, things: Sequence[Piece], *, sign: str, otherwise: str) -> None:
    moved = " ".join(one.text for one in things if one.text)
    piece.text = piece.text.replace(sign, moved or otherwise)
    for one in things:
        one.text, one.english = "", ""

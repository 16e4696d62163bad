"""Where German puts its verbs and English does not: at the end of a clause. Pure, and linear in the pieces.

"ich will (…) werden" is "i want to become (…)", "wenn ich (…) werden will" is "if i want to become (…)", "ich habe nie
(…) geleitet" is "i have never led (…)", "wird (…) anerkannt" is "is (…) recognised". The phrasebook has put each word
into English before; only the order is mended here, where the clause says by its first verb what its last one is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.advisor.reading.lexicon import words
from bot.advisor.reading.places import countries_in
from bot.advisor.tongues.phrasebook import Phrasebook
from bot.advisor.tongues.pieces import Piece

_WISHES = frozenset({"i want", "i want to", "i would like to", "i'd like to", "wants to", "we want"})
_CAN = frozenset(
    {"can i", "should i", "must i", "do i have to", "can you", "should", "must", "i can", "i should", "i must",
     "how do i", "can i still", "where can i", "how can i", "i need to", "i have to", "can", "do i need to"}
)  # fmt: skip
_TAKING = frozenset({"can i take", "should i take", "can i still take", "i should take"})
_INTO = frozenset({"i want to get into", "i want to move into"})
_PERFECT = frozenset({"i have", "have you", "i was", "i've"})
_TOLD = {"found": "i found", "seen": "i saw", "heard": "i heard", "read": "i read", "bought": "i bought"}
"""What German tells as "ich habe (…) gefunden": it is nothing that one holds. What is told of it may follow."""
_PASSIVE = "will"
_LINKS = frozenset({"and", "or", "but", "vs", "so"})
_OPENERS = frozenset(
    {"if", "because", "that", "when", "how", "what", "which", "as soon as", "where", "until", "so that"}
)
_ADVERBS = words("still never already only just also not always ever now first really recently")
_TAKES = frozenset({"do", "take", "make", "get", "book"})
_MOVES = frozenset({"switch", "move", "go", "start", "change", "work", "get in", "switch careers", "get started"})
_VERBS = words(
    "become work switch learn study teach help find go know recommend do get buy start take book register see complete "
    "create meet earn read hear write sign apply ask try understand live move leave stay stop change improve save "
    "spend bring hire wait afford manage choose travel play advise prepare pass renew keep update add stand specialise "
    "qualify lead run build make pay finish practise retrain quit drop begin code program drive use gain look sell "
    "grow prove show join retake sit open invest specialize"
)
_DONE = words(
    "worked learned learnt studied done passed failed led managed taken got found bought paid finished started "
    "completed heard read seen earned saved moved used programmed taught tried been lost applied written built sold "
    "offered recommended recognised accepted funded covered covered supervised organised coded made had gained signed "
    "trained required wanted asked needed renewed replaced"
)
_FINITE = words(
    "have want can should must need learn work pay sit live earn study start spend take get know do am had like find"
)
_PARTS = words(
    "ab an auf aus bei durch ein fest her hin los mit nach raus rein rüber um unter vor voran vorbei weg weiter "
    "wieder zu zurück zusammen dran drauf klar runter hoch"
)
"""What a German verb leaves at the end of its clause: "fange (…) an"."""
_BARE = words("ab an auf aus bei ein mit nach um unter vor zu durch rein rüber")
_INWARD = words("rein rüber hinein")
_TOWARDS = frozenset(
    {"auf", "auf die", "auf das", "in", "in die", "in den", "ins", "zu", "zum", "zur", "nach", "richtung"}
)
_SWITCHES = frozenset({"switch", "move", "go", "change", "get in"})
_CHANGED = (("gib", "geb"), ("nimm", "nehm"), ("läuf", "lauf"), ("fäng", "fang"), ("tritt", "tret"), ("sieh", "seh"),
            ("häl", "hal"), ("läs", "las"), ("schläg", "schlag"), ("wirf", "werf"), ("hilf", "helf"))  # fmt: skip
_STRANGE_VERB = re.compile(
    r"(?=\w{6})(?:ge\w+(?:t|en)|(?:ver|be|er|ent|zer|ab|an|auf|aus|bei|ein|durch|hin|her|um|vor|nach|weg|zu|über|unter)"
    r"\w+(?:t|en|e)|\w+(?:en|ern|eln|iert))"
)


def join_verbs(book: Phrasebook, pieces: Sequence[Piece]) -> None:
    """Reads "fange (…) an" as the book has "anfangen"; pieces are changed in place."""
    for clause in _clauses(pieces, is_whole=True):
        part = clause[-1]
        if part.source not in _PARTS or len(clause) < 2:
            continue
        for verb in clause[:-1]:
            meaning = _joined(book, part.source, verb)
            if meaning:
                verb.text = verb.english = meaning
                _drop(part)
                break
        else:
            _leave_part(clause)


def _leave_part(clause: Sequence[Piece]) -> None:
    """Leaves out the part of a verb that another phrase holds; "in (…) rein" alone is a wish to get into something."""
    part = clause[-1]
    if part.source not in _BARE:
        return
    is_wish = any(one.english is not None and one.english.startswith("i want") for one in clause)
    if part.source in _INWARD and not is_wish:
        for piece in clause[:-1]:
            if piece.source in _TOWARDS:
                piece.text = piece.english = "i want to get into"
                break
    _drop(part)


def _joined(book: Phrasebook, part: str, verb: Piece) -> str | None:
    """What the verb of two parts is in English, ``None`` where the book has none."""
    word = verb.source
    if verb.is_name or " " in word or not word.isalpha():
        return None
    for changed, plain in _CHANGED:
        if word.startswith(changed):
            word = plain + word[len(changed) :].removeprefix("m" if plain == "nehm" else "")
    ending = next((one for one in ("est", "st", "et", "t", "e", "") if word.endswith(one)), "")
    return book.meaning(part + (word.removesuffix(ending) or word) + "en")


def leave_out_strange_verbs(pieces: Sequence[Piece]) -> None:
    """Leaves out a verb that the book does not have where it ends a clause about a name: it is no name itself."""
    if not any(piece.is_name for piece in pieces):
        return
    for clause in _clauses(pieces):
        last = clause[-1]
        is_strange = last.english is None and not last.is_name and last.text.islower()
        if len(clause) > 1 and is_strange and _STRANGE_VERB.fullmatch(last.source):
            _drop(last)


def _put_switches(pieces: Sequence[Piece]) -> None:
    """Reads "auf (…) umsteigen" as "switch to (…)"."""
    for whole in _clauses(pieces, is_whole=True):
        said = [one for one in whole if one.text]
        if not said or said[-1].english not in _SWITCHES:
            continue
        for piece in reversed(whole):
            after = whole.index(piece) + 1
            if piece.source in _TOWARDS and not whole[after].text[:1].isdigit():
                piece.text = piece.english = f"{said[-1].text} to"
                _drop(said[-1])
                break


def put_verbs(pieces: Sequence[Piece]) -> None:
    """Puts the verbs of each German clause where English has them; pieces are changed in place."""
    _put_switches(pieces)
    _put_places(pieces)
    for clause in _clauses(pieces):
        if len(clause) < 2:
            continue
        if _is_subordinate(clause):
            _put_in_subordinate(clause)
        else:
            _put_in_main(clause)


def _clauses(pieces: Sequence[Piece], *, is_whole: bool = False) -> Iterator[list[Piece]]:
    """The pieces that say something, clause by clause: up to a stop, "and", or a word that opens a clause.

    With ``is_whole`` those left out, too.
    """
    clause: list[Piece] = []
    for piece in pieces:
        is_opener = piece.english in _OPENERS and not _all_open(clause)
        if clause and (piece.is_stopped or piece.english in _LINKS or is_opener):
            yield clause
            clause = []
        if (piece.text or is_whole) and piece.english not in _LINKS:
            clause.append(piece)
    if clause:
        yield clause


def _all_open(clause: Sequence[Piece]) -> bool:
    return all(one.english in _OPENERS for one in clause)


def _is_subordinate(clause: Sequence[Piece]) -> bool:
    """Whether the clause opens with a link and "i": its verbs, the finite one too, stand at the end."""
    return clause[0].english in _OPENERS and clause[1].english == "i" and len(clause) > 2


def _put_in_main(clause: list[Piece]) -> None:
    last = clause[-1]
    for at, head in enumerate(clause[:-1]):
        said = head.english
        if said in _WISHES and _is_verb(last):
            head.text = head.text.removesuffix(" to") + " to"
            _move_behind(clause, at)
        elif said in _CAN and _is_verb(last):
            _move_behind(clause, at)
        elif said in _TAKING and _is_verb(last):
            head.text = head.text if last.english in _TAKES else head.text.removesuffix("take") + last.text
            _drop(last)
        elif said in _INTO and last.english in _MOVES:
            _drop(last)
        elif said == "i have" and _put_told(clause, at):
            return
        elif said in _PERFECT and _is_done(last):
            _move_behind(clause, at + _adverbs_after(clause, at))
        elif said == _PASSIVE and _is_done(last):
            head.text = "is"
        else:
            continue
        return


def _put_told(clause: Sequence[Piece], at: int) -> bool:
    """Reads "i have (…) found" as "i found (…)"; whether there was something to read so."""
    told = next((one for one in clause[at + 1 :] if one.english in _TOLD), None)
    if told is None or told is clause[at + 1]:
        return False
    clause[at].text = _TOLD[told.english or ""]
    _drop(told)
    return True


def _put_places(pieces: Sequence[Piece]) -> None:
    """Reads "nach" before a place as "to"."""
    said = [one for one in pieces if one.text]
    for before, place in pairwise(said):
        if before.source == "nach" and countries_in(place.text.lower()):
            before.text = before.english = "to"


def _put_in_subordinate(clause: list[Piece]) -> None:
    """Puts "if i (…) become i want" in order: "if i want to become (…)"."""
    subject, last = clause[1], clause[-1]
    before = clause[-2]
    finite = last.text.removeprefix("i ")
    if last.english == _PASSIVE:
        finite = "become"
    elif last.english is None or finite.split()[0] not in _FINITE | _VERBS:
        return
    verbs = [finite]
    if before is not subject and finite in ("want", "want to"):
        verbs = ["want to", before.text] if _is_verb(before) else ["want"]
    elif before is not subject and (_is_verb(before) if finite in ("can", "should", "must") else finite == "have"):
        verbs = [finite, before.text] if _is_verb(before) or _is_done(before) else verbs
    if len(verbs) > 1:
        _drop(before)
    _drop(last)
    subject.text = " ".join([subject.text, *verbs])


def _is_verb(piece: Piece) -> bool:
    return piece.english is not None and piece.english.split(" ")[0] in _VERBS


def _is_done(piece: Piece) -> bool:
    return piece.english is not None and piece.english in _DONE


def _adverbs_after(clause: Sequence[Piece], at: int) -> int:
    """How many small words that stand before an English verb follow the piece ``at``."""
    count = 0
    while at + count + 1 < len(clause) - 1 and clause[at + count + 1].english in _ADVERBS:
        count += 1
    return count


def _move_behind(clause: list[Piece], at: int) -> None:
    """Puts the last piece of the clause behind the piece ``at``, or behind the "i" that follows it."""
    at += at + 2 < len(clause) and clause[at + 1].english == "i"
    clause[at].text += " " + clause[-1].text
    _drop(clause[-1])


def _drop(piece: Piece) -> None:
    piece.text, piece.english = "", ""

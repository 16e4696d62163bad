"""The checks that a case may ask for, each in plain words. ``prompts/cases/README.md`` lists them for advisers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.advisor.models import Kind, Verdict
from bot.evaluation.said import Json, Said, SaidVerdict, number
from bot.evaluation.specifications import NONE, VERDICTS, Specification, count, flag, list_of, mapping, verdict_sets
from bot.evaluation.yaml_text import Value

KINDS = tuple(kind.value for kind in Kind)
ABSTAINING = (
    "i don't know", "i do not know", "i have nothing", "i hold nothing", "have no evidence", "hold no evidence",
    "no evidence", "i have no", "i could not", "not enough", "is not known", "isn't known", "unknown", "not verified",
    "i can't say", "i cannot say", "i can't judge", "i cannot judge",
    "nothing else about it", "have not checked", "haven't checked", "no figure", "i don't have", "i do not have",
    "je ne sais", "je ne connais", "je n'ai rien", "je n'ai pas", "je n'ai aucun", "aucune preuve", "je ne peux pas",
    "no sé", "no tengo", "no puedo decir", "no puedo juzgar",
    "não sei", "não tenho", "não posso dizer", "não posso julgar",
    "weiss ich nicht", "kenne ich nicht", "habe ich nicht", "habe ich kein", "kann ich nicht",
    "मेरे पास कुछ नहीं", "मेरे पास नहीं", "पता नहीं", "नहीं कह सकत", "राय नहीं दे सकत",
)  # fmt: skip
"""What an answer that leaves the question open says, in the languages that answers are given in, case folded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The answers of a case in order, and the one a check looks at. ``names_of`` gives the names of an id."""

    answers: tuple[Said, ...]
    at: Said
    names_of: Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """What was expected and what came."""

    check: str
    expected: str
    came: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckKind:
    """One kind of check. ``meaning`` is its line in the README; ``came`` gives what came, or ``None`` if it holds."""

    name: str
    meaning: str
    read: Callable[[Value], Specification]
    came: Callable[[object, Outcome], str | None]

    def failure(self, specification: Specification, outcome: Outcome) -> Failure | None:
        """``None`` where the answer does what is wanted."""
        came = self.came(specification.wanted, outcome)
        return None if came is None else Failure(check=self.name, expected=specification.shown, came=came)


# -- looking at the answer -----------------------------------------------------------------------------------------


def folded(text: str) -> str:
    """Text for comparing: lower case, straight quotes, single spaces."""
    return " ".join(text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').casefold().split())


def _strings(wanted: object) -> tuple[str, ...]:
    return tuple(str(item) for item in wanted) if isinstance(wanted, tuple | list) else ()


def _row(wanted: object) -> Json:
    return wanted if isinstance(wanted, Mapping) else {}


def _shown(text: str) -> str:
    return re.sub(r"\s+", " ", text)[:400]


def _kind(wanted: object, outcome: Outcome) -> str | None:
    return None if outcome.at.kind in _strings(wanted) else outcome.at.kind


def _verdict(wanted: object, outcome: Outcome) -> str | None:
    came = {verdict.credential_id: verdict.verdict for verdict in outcome.at.verdicts}
    for credential_id, allowed in _row(wanted).items():
        if came.get(credential_id, NONE) not in _strings(allowed):
            return f"{credential_id}: {came.get(credential_id, NONE)}; all: {came}"
    return None


def _never_verdict(wanted: object, outcome: Outcome) -> str | None:
    bad = [verdict for verdict in outcome.at.verdicts if verdict.verdict in _strings(wanted)]
    return "; ".join(f"{verdict.credential_id}: {verdict.verdict}" for verdict in bad) or None


def _is_cited(item: str, said: Said) -> bool:
    return any(
        citation.credential_id == item
        or citation.evidence_id in (item, f"ev-{item}")
        or _begins(citation.evidence_id, item)
        for citation in said.citations
    )


def _begins(evidence_id: str, item: str) -> bool:
    return evidence_id.startswith(f"ev-{item}-")


def _cited(said: Said) -> str:
    return ", ".join(citation.evidence_id for citation in said.citations) or "nothing cited"


def _cites(wanted: object, outcome: Outcome) -> str | None:
    return None if all(_is_cited(item, outcome.at) for item in _strings(wanted)) else _cited(outcome.at)


def _cites_any(wanted: object, outcome: Outcome) -> str | None:
    return None if any(_is_cited(item, outcome.at) for item in _strings(wanted)) else _cited(outcome.at)


def _never_cites(wanted: object, outcome: Outcome) -> str | None:
    return ", ".join(item for item in _strings(wanted) if _is_cited(item, outcome.at)) or None


def _in_text(pieces: Iterable[str], said: Said) -> list[str]:
    text = folded(said.text)
    return [piece for piece in pieces if _piece(folded(piece)).search(text)]


def _piece(piece: str) -> re.Pattern[str]:
    """Where a piece stands: from the start of a word; a number is a whole number (``94`` is not in ``1,940``)."""
    before = r"(?<!\w)(?<!\d[.,])" if piece[:1].isalnum() else ""
    after = r"(?!\d|[.,]\d)" if piece[-1:].isdigit() else ""
    return re.compile(before + re.escape(piece) + after)


def _says(wanted: object, outcome: Outcome) -> str | None:
    return None if _in_text(_strings(wanted), outcome.at) else _shown(outcome.at.text)


def _says_all(wanted: object, outcome: Outcome) -> str | None:
    pieces = _strings(wanted)
    return None if len(_in_text(pieces, outcome.at)) == len(pieces) else _shown(outcome.at.text)


def _never_says(wanted: object, outcome: Outcome) -> str | None:
    said = _in_text(_strings(wanted), outcome.at)
    return f"{', '.join(said)} in: {_shown(outcome.at.text)}" if said else None


def _names(wanted: object, outcome: Outcome) -> str | None:
    text = folded(outcome.at.text)
    for item in _strings(wanted):
        if not any(folded(name) in text for name in outcome.names_of(item)):
            return f"{item} is not named in: {_shown(outcome.at.text)}"
    return None


def _is_about(wanted: object, outcome: Outcome) -> str | None:
    missing = [item for item in _strings(wanted) if item not in outcome.at.credential_ids]
    ids = ", ".join(sorted(outcome.at.credential_ids)) or "no credential"
    return f"without {', '.join(missing)}: {ids}" if missing else None


def _is_not_about(wanted: object, outcome: Outcome) -> str | None:
    return ", ".join(item for item in _strings(wanted) if item in outcome.at.credential_ids) or None


def _recommends_any_of(wanted: object, outcome: Outcome) -> str | None:
    ids = [verdict.credential_id for verdict in outcome.at.recommended]
    return None if set(ids).intersection(_strings(wanted)) else ", ".join(ids) or "nothing recommended"


def _recommends_none_of(wanted: object, outcome: Outcome) -> str | None:
    ids = [verdict.credential_id for verdict in outcome.at.recommended]
    return ", ".join(item for item in ids if item in _strings(wanted)) or None


def _recommends_nothing(wanted: object, outcome: Outcome) -> str | None:
    ids = [verdict.credential_id for verdict in outcome.at.recommended]
    return None if bool(ids) is not bool(wanted) else ", ".join(ids) or "nothing recommended"


def _cost_at_most(wanted: object, outcome: Outcome) -> str | None:
    row = _row(wanted)
    amount, currency = number(row.get("amount")), row.get("currency")
    for verdict in outcome.at.recommended:
        cost = verdict.cost
        if cost and cost.currency == currency and amount is not None and (cost.high or cost.low or Decimal(0)) > amount:
            return f"{verdict.credential_id}: {cost.low} to {cost.high} {cost.currency}"
    return None


def _of(credential_id: object, outcome: Outcome) -> SaidVerdict | None:
    return next((verdict for verdict in outcome.at.verdicts if verdict.credential_id == credential_id), None)


def _total_cost(wanted: object, outcome: Outcome) -> str | None:
    row, verdict = _row(wanted), _of(_row(wanted).get("credential"), outcome)
    cost = verdict.cost if verdict else None
    if cost is None:
        return "no total cost"
    given = {"low": cost.low, "high": cost.high, "currency": cost.currency, "within_budget": cost.within_budget}
    return _differing(row, given)


def _total_weeks(wanted: object, outcome: Outcome) -> str | None:
    row, verdict = _row(wanted), _of(_row(wanted).get("credential"), outcome)
    weeks = verdict.weeks if verdict else None
    if weeks is None:
        return "no total weeks"
    return _differing(row, {"low": weeks.low, "high": weeks.high, "within_deadline": weeks.within_deadline})


def _differing(wanted: Json, given: Mapping[str, object]) -> str | None:
    same = all(_same(value, given[key]) for key, value in wanted.items() if key in given)
    return None if same else ", ".join(f"{key}: {value}" for key, value in given.items())


def _same(wanted: object, given: object) -> bool:
    if wanted is None or isinstance(wanted, bool):
        return wanted is given
    if isinstance(wanted, Mapping):
        return isinstance(given, Mapping) and all(_same(value, given.get(key)) for key, value in wanted.items())
    if isinstance(wanted, list):
        return isinstance(given, list) and all(item in given for item in wanted)
    number_wanted, number_given = number(wanted), number(str(given) if isinstance(given, Decimal) else given)
    if number_wanted is not None and number_given is not None:
        return number_wanted == number_given
    return str(wanted).casefold() == str(given).casefold()


def _profile(wanted: object, outcome: Outcome) -> str | None:
    profile = outcome.at.profile
    same = all(_same(value, profile.get(key)) for key, value in _row(wanted).items())
    return None if same else str({key: profile.get(key) for key in _row(wanted)})


def _questions_at_most(wanted: object, outcome: Outcome) -> str | None:
    count = len(outcome.at.questions)
    return None if isinstance(wanted, int) and count <= wanted else f"{count}: {' / '.join(outcome.at.questions)}"


def _asks(wanted: object, outcome: Outcome) -> str | None:
    asked = folded(" ".join((*outcome.at.questions, outcome.at.text)))
    return (
        None
        if any(folded(piece) in asked for piece in _strings(wanted))
        else " / ".join(outcome.at.questions) or "nothing"
    )


def _abstains(wanted: object, outcome: Outcome) -> str | None:
    text = folded(outcome.at.text)
    decided = [verdict for verdict in outcome.at.verdicts if verdict.verdict != Verdict.NOT_ENOUGH_EVIDENCE.value]
    is_abstaining = not decided and any(phrase in text for phrase in ABSTAINING)
    if is_abstaining is bool(wanted):
        return None
    verdicts = ", ".join(f"{verdict.credential_id}: {verdict.verdict}" for verdict in decided)
    return f"{verdicts or 'no verdict'}; {_shown(outcome.at.text)}"


def _has_next_step(wanted: object, outcome: Outcome) -> str | None:
    return None if bool(outcome.at.next_step) is bool(wanted) else str(outcome.at.next_step)


def _characters_at_most(wanted: object, outcome: Outcome) -> str | None:
    size = len(outcome.at.text)
    return None if isinstance(wanted, int) and size <= wanted else f"{size} characters"


def _same_verdicts_as(wanted: object, outcome: Outcome) -> str | None:
    other = outcome.answers[int(str(wanted)) - 1] if 1 <= int(str(wanted)) <= len(outcome.answers) else outcome.at
    ours = sorted((verdict.credential_id, verdict.verdict) for verdict in outcome.at.verdicts)
    theirs = sorted((verdict.credential_id, verdict.verdict) for verdict in other.verdicts)
    return None if ours == theirs else f"{ours} against {theirs}"


_LIST = list_of()
_ALL = (
    ("kind", list_of(*KINDS), _kind, "the answer is of one of these kinds"),
    ("verdict", verdict_sets, _verdict, "each credential got one of its verdicts (`none`: it got no verdict)"),
    ("never_verdict", list_of(*VERDICTS), _never_verdict, "no credential got one of these verdicts"),
    ("cites", _LIST, _cites, "evidence about each of these credentials or notes is cited"),
    ("cites_any", _LIST, _cites_any, "evidence about at least one of them is cited"),
    ("never_cites", _LIST, _never_cites, "no evidence about them is cited"),
    ("says", _LIST, _says, "the text holds at least one of these, from the start of a word, case ignored"),
    ("says_all", _LIST, _says_all, "the text holds all of these, likewise"),
    ("never_says", _LIST, _never_says, "the text holds none of these, likewise"),
    ("names", _LIST, _names, "the text names each of these credentials (by name, short name or alias)"),
    ("about", _LIST, _is_about, "each of these credentials stands in a verdict, a step or a citation"),
    ("not_about", _LIST, _is_not_about, "none of them stands in a verdict, a step or a citation"),
    ("recommends_any_of", _LIST, _recommends_any_of, "at least one of them got worth-it or only-if"),
    ("recommends_none_of", _LIST, _recommends_none_of, "none of them got worth-it or only-if"),
    ("recommends_nothing", flag, _recommends_nothing, "true: no worth-it or only-if at all; false: at least one"),
    ("total_cost_at_most", mapping("amount", "currency"), _cost_at_most,
     "each recommended credential with a known total in this currency costs at most this"),
    ("total_cost", mapping("credential"), _total_cost,
     "low, high, currency and within_budget of one credential, as far as given"),
    ("total_weeks", mapping("credential"), _total_weeks,
     "low, high and within_deadline of one credential, as far as given"),
    ("profile", mapping(), _profile, "these fields of the profile hold these values (lists: at least these)"),
    ("questions_at_most", count, _questions_at_most, "at most this many questions are asked back"),
    ("asks", _LIST, _asks, "a question asked back, or the text, holds at least one of these"),
    ("abstains", flag, _abstains,
     "true: no verdict above not-enough-evidence, and the text says that it does not know"),
    ("has_next_step", flag, _has_next_step, "true: there is one thing to do this week; false: there is none"),
    ("characters_at_most", count, _characters_at_most, "the text has at most this many characters"),
    ("same_verdicts_as", count, _same_verdicts_as, "the verdicts are those of the turn with this number"),
)  # fmt: skip
CHECKS: Mapping[str, CheckKind] = {
    name: CheckKind(name=name, meaning=meaning, read=read, came=came) for name, read, came, meaning in _ALL
}

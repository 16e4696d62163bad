"""Jobs, fields of work and skills that a message names, and whether a job is aimed at or done today."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.advisor.reading.fields import FIELD_NAMES
from bot.advisor.reading.job_choice import jobs_in_order, jobs_to_choose
from bot.advisor.reading.lexicon import STOP, words
from bot.advisor.reading.services import READ_AFTER, is_service
from bot.advisor.reading.spelling import Speller
from bot.advisor.reading.standing import is_left, is_there
from bot.advisor.reading.talk_words import is_of_before, is_talk
from bot.advisor.reading.titles import DOINGS, SHORT_TITLES, family_of, stems_of_singular
from bot.advisor.reading.tokens import Token, fold, key_of, tokenize
from knowledge.models import Credential, Role

_WEAK_FIELD_WORDS = words(
    "it security design data health sales network ads trade care tech testing transport security driving "
    "environment food soc dev pm bi stocks audit gas bar web infrastructure medical code weld"
)
_TOPICAL_AFTER = words(
    "cert certs certificate certificates certification certifications course courses job jobs role roles "
    "career careers work field industry "
    "sector training path bootcamp diploma qualification qualifications exam exams credential credentials "
    "people team skills degree space side stuff"
)
_TOPICAL_BEFORE = words(
    "want wants wanting wanna "
    "in into to for on learn learning study studying about of like love enter towards toward do doing from "
    "with my or and vs than junior senior aspiring trainee fancy fancies prefer enjoy"
)
_NOW = re.compile(
    r"\b(?:(?:i'm|im|i am|am|as|was|been|being|currently|still|working as|work as|worked as|years as|yrs "
    r"as|former|ex|retired|qualified|trained|registered|my job is|i do|job is|experienced)\s(?:a |an |the |"
    r"currently |just |only |now |also |still |not |"
    r"working as (?:a |an )?|full[ -]time |part[ -]time |junior |senior |qualified |registered |trained |"
    r"licensed )*|years? (?:of |in |doing )|yrs? (?:of |in |doing ))$"
)
_AIM = re.compile(
    r"\b(?:become|becoming|becomes|be|into|to|towards?|for|want|wants|wanting|wanna|something in|anything in|"
    r"what about|how about|land|get|getting|hired as|job as|"
    r"jobs as|role as|position as|career as|career in|work in|jobs? in|roles? in|aim(?:ing)? (?:for|at)|"
    r"goal(?: is|:)?|target(?:ing| is|:)?|dream(?: job)?(?: is)?|apply(?:ing)? (?:for|to)|transition|"
    r"switch|pivot|move|looking (?:for|at)|interested in|start(?:ing)? (?:as|in)|break in|train(?:ing)? as|"
    r"retrain as|qualify as|learn|study|help me with|work as|next step is)\s(?:being |becoming |to be |to "
    r"become |working |work |as |a |an |the |my |in |into |some |any |entry[ -]level |junior |remote |"
    r"first |good |better |get |getting |of |field of |world of )*$"
)
_JOB_AFTER = re.compile(
    r"^\s?(?:jobs?|roles?|positions?|careers?|work|internships?|path|apprenticeships?|gigs?|vacanc)\b"
)
_JUDGES = re.compile(r"^(?:hr|recruiters?|hiring managers?|hr managers?|headhunters?|it recruiters?|sourcers?)$")
_JUDGING = re.compile(
    r"^\s(?:cares?|wants?|looks?|thinks?|knows?|filters?|checks?|says?|asks?|accepts?|even|really|people)\b"
)
_FOR_ONE = re.compile(r"\b(?:cert\w*|course\w*|qualif\w*|diploma|licen[cs]e|training|badge|paper) for (?:a |an )$")
_IS_TO_BE = re.compile(
    r"\b(?:become|becoming|be|as|job|jobs|am|i'm|im|into|career|work)\s(?:a |an |the |working |in )*$"
)
_ASKED_FOR = re.compile(
    r"\b(?:cert\w*|courses?|qualifications?|training|credentials?|something|anything|best|good|which|what) for "
    r"(?:an? |the )?(?:junior |senior |aspiring |future )?$"
)
"""Words that ask for something for the job which they stand right before."""
_YEARS_AFTER = re.compile(r"^\s?(?:for |with |of )?\(?\d{1,2}\+?\s?(?:yrs?|years?)\b")
_WORK_AS_NOW = re.compile(
    r"\b(?:i|currently|i've|ive|already|now) (?:have |been )?(?:work|works|worked|working) (?:as|in) (?:a |an |the )?$"
)
_NO_JOB = (
    r"(?:(?:very |much |more )?(?:better|good|great|rich\w*|happ\w+|nice|normal|real) |[a-z ]{0,30}\b(?:members?|"
    r"citizens?|residents?|millionaires?|billionaires?|persons?|man|woman|mum|mom|dad|parents?|fathers?|mothers?|"
    r"partners?|part|bit|lot|star|hero|christian|muslim|vegan|failure|burden|problem|fit|fan|while|day|year)\b)"
)
"""What one becomes that is no job."""
_UNKNOWN_ROLE = re.compile(
    r"\b(?:(?:want|wanna|like|hope|hoping|going|plan|planning|trying|aiming|takes?|need|how|love) to (?:be|become|"
    r"work as|qualify as|train as)|wanna be|(?:become|becoming)|(?:job|work|career|position|hired|retrain|train) "
    rf"as)\s(?:an? |the )(?:certified |licen[cs]ed |qualified |registered |professional )?(?!{_NO_JOB})"
    r"(?P<role>[a-z]{3,20}(?: [a-z]{3,20}){0,2}?)"
    r"(?=\s(?:in|at|by|with|for|and|but|so|on|via|through|while|asap|cheap\w*|quick\w*|fast|soon|now|online|abroad|"
    r"please|pls|after|this|next|here|near|under|using|no|where|is|do|does|can|today|tomorrow|"
    r"what|which|who|without|or|if|when|how|from|before)\b|[.,;:!?\n]|$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subjects:
    """``aim`` and ``now`` are role ids; ``aim_text`` the learner's words for what they aim at (also of a job that we do
    not hold); ``fields`` are ids of the catalog's fields; ``goal`` is a short phrase for the goal, ``None`` if none is
    said. ``is_described``: the job aimed at is told by its work, not named. ``spans`` are the places of role names (to
    blank them out before comparing phrasings), ``behind`` those of
    work that is done today or left where something else is aimed at.
    """

    aim: str | None = None
    now: str | None = None
    aim_text: str | None = None
    fields: tuple[str, ...] = ()
    goal: str | None = None
    is_wanted: bool = False
    is_described: bool = False
    skills: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    behind: tuple[tuple[int, int], ...] = ()
    choice: tuple[str, ...] = ()
    """Two roles that are set against each other: then neither is aimed at."""
    first: str | None = None
    """The role that is wanted before the one aimed at, as a step to it."""


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    text: str
    target: str


_PAIR, _IT = 2, "it"
"""A pronoun as often as a trade: "audit it" is no work in IT."""
_RANK = re.compile(r"(?:fully )?(?:licensed|licenced|qualified|registered|certified|trained|chartered)\b")


class SubjectFinder:
    """Finds jobs, fields and skills in text. Building reads all roles once. Words in ``known`` are never set right."""

    def __init__(
        self, roles: Sequence[Role], credentials: Sequence[Credential], known: frozenset[str] = frozenset()
    ) -> None:
        self._known = known
        self._titles: dict[str, str] = {}
        self._fields_of_role = {role.id: role.fields for role in roles}
        self._roles: dict[tuple[str, ...], str] = {}
        for role in sorted(roles, key=lambda one: one.id):
            self._titles[role.id] = role.title
            for rank, title in enumerate((role.title, *role.alternative_titles)):
                key = _plain_key(title)
                if key and (rank == 0 or key not in self._roles):
                    self._roles[key] = role.id
        self._pairs: dict[frozenset[str], str] = {}
        for key, role_id in self._roles.items():
            if len(key) == _PAIR:
                self._pairs.setdefault(frozenset(map(family_of, key)), role_id)
        self._fields = {
            _plain_key(name): field for field, names in FIELD_NAMES.items() for name in reversed(names.split("|"))
        }
        for field, names in FIELD_NAMES.items():
            self._fields[_plain_key(names.split("|")[0])] = field
        self._longest = max((len(key) for key in (*self._roles, *self._fields)), default=1)
        self._skills = _skills(credentials)
        words = {word for key in (*self._roles, *self._fields) for word in key}
        self._speller = Speller(words, frozenset(), frozenset(), defaultdict(int))

    def find(self, text: str) -> Subjects:
        """Read ``text`` (names of credentials blanked out). Linear in the text."""
        folded = fold(text)
        tokens = tokenize(text, folded)
        words = [stem for token in tokens for stem in (self._word(token.text, is_upper=token.is_upper),)]
        roles = list(self._mentions(text, tokens, words, self._roles)) or self._doings(text, tokens, words)
        taken = {position for mention in roles for position in range(mention.start, mention.end)}
        fields = [
            one for one in self._mentions(text, tokens, words, self._fields) if self._is_topical(one, tokens, taken)
        ]
        lookup = folded.text if len(folded.text) == len(text) else text.lower()
        choice = jobs_to_choose(roles, lookup)
        if choice:
            return Subjects(choice=choice, spans=tuple((one.start, one.end) for one in roles))
        every = tuple(fields)
        fields = _without_left([one for one in fields if not _is_no_topic(one, lookup)], lookup)
        start = min((one.start for one in (*fields, *roles) if not _stands_there(one, lookup)), default=0)
        fields = [one for one in fields if not is_of_before(one.text, one.start, start)]
        wanted = [one for one in fields if _is_wanted(one, lookup)]
        named = next((one for one in _UNKNOWN_ROLE.finditer(lookup) if _is_strange_aim(one, roles, lookup)), None)
        aim, now, where = _sort_roles(roles, lookup, has_other_aim=bool(wanted or named))
        unknown = named if aim is None else None
        aim_text = where.text if where else (unknown.group("role") if unknown else None)
        first, last = self._in_order((*roles, *fields), lookup)
        if last is not None:
            is_role = last.target in self._titles
            aim, where, aim_text = (last.target, last, last.text) if is_role else (None, None, None)
            wanted = wanted if is_role else [last]
        ordered = tuple(dict.fromkeys(one.target for one in (*wanted, *fields)))
        return Subjects(
            aim=aim,
            now=now,
            aim_text=aim_text,
            fields=ordered,
            goal=(self._titles[aim].lower() if aim else aim_text) or (wanted[0].text.lower() if wanted else None),
            is_wanted=bool(aim or aim_text or wanted),
            first=first,
            skills=self._found_skills(tokens, lookup),
            spans=tuple((one.start, one.end) for one in roles),
            behind=_behind((*roles, *(one for one in every if one not in fields)), where, lookup)
            if aim or ordered
            else tuple((one.start, one.end) for one in roles if is_left(lookup, one.start)),
        )

    def _in_order(self, mentions: Sequence[_Mention], lookup: str) -> tuple[str | None, _Mention | None]:
        """The role wanted first, and the work wanted after it; ``None`` twice where no such order is told."""
        pair = jobs_in_order(mentions, lookup)
        if pair is None or pair[0].target not in self._titles or _stands_there(pair[0], lookup):
            return None, None
        return pair[0].target, pair[1]

    def _doings(self, text: str, tokens: Sequence[Token], words: Sequence[str]) -> list[_Mention]:
        """Jobs told by what is done in them ("drive trucks"): two words of a title's families, side by side."""
        for position, (first, second) in enumerate(pairwise(words)):
            families = frozenset((family_of(first), family_of(second)))
            target = self._pairs.get(families) if len(families) == _PAIR and _IT not in families else None
            if target is not None and first in DOINGS and not tokens[position + 1].gap.strip():
                start, end = tokens[position].start, tokens[position + 1].end
                return [_Mention(start, end, text[start:end], target)]
        return []

    def fields_of(self, subjects: Subjects) -> frozenset[str]:
        """The fields that are spoken of, with those of the jobs."""
        jobs = (self._fields_of_role.get(one or "", ()) for one in (subjects.aim, subjects.now))
        return frozenset((*subjects.fields, *(field for fields in jobs for field in fields)))

    def title(self, role_id: str) -> str:
        """The title of a role."""
        return self._titles.get(role_id, role_id)

    def _word(self, word: str, *, is_upper: bool) -> str:
        meant = word if word in self._known else self._speller.correct(word, is_upper)[0]
        return " ".join(stems_of_singular(meant))

    def _mentions(
        self, text: str, tokens: Sequence[Token], words: Sequence[str], index: dict[tuple[str, ...], str]
    ) -> Iterator[_Mention]:
        position = 0
        longest = self._longest
        while position < len(words):
            for width in range(min(longest, len(words) - position), 0, -1):
                key = tuple(piece for word in words[position : position + width] for piece in word.split())
                if any(re.search(r"[.;!?\n]", token.gap) for token in tokens[position + 1 : position + width]):
                    continue
                target = index.get(key) or index.get((*key[:-1], SHORT_TITLES.get(key[-1], key[-1])))
                if target is not None and not (width == 1 and is_talk(tokens, position)):
                    start, end = tokens[position].start, tokens[position + width - 1].end
                    yield _Mention(start, end, text[start:end], target)
                    position += width - 1
                    break
            position += 1

    def _is_topical(self, one: _Mention, tokens: Sequence[Token], taken: set[int]) -> bool:
        if one.start in taken:
            return False
        if " " in one.text.strip() or one.text.lower() not in _WEAK_FIELD_WORDS:
            return True
        position = next(at for at, token in enumerate(tokens) if token.start == one.start)
        before = tokens[position - 1].text if position else ""
        after = tokens[position + 1].text if position + 1 < len(tokens) else ""
        following = tokens[position + 1].gap if position + 1 < len(tokens) else ","
        is_alone = _is_set_off(tokens[position].gap) and _is_set_off(following)
        is_heading = is_alone or (position == 0 and after in ("with", "without", "for"))
        return after in _TOPICAL_AFTER or before in _TOPICAL_BEFORE or len(tokens) <= 3 or is_heading

    def _found_skills(self, tokens: Sequence[Token], lookup: str) -> tuple[str, ...]:
        """Skills named, those aimed at first."""
        found: list[tuple[bool, str]] = []
        for position in range(len(tokens)):
            for width in (3, 2, 1):
                key = tuple(token.text for token in tokens[position : position + width])
                if len(key) == width and key in self._skills:
                    start = tokens[position].start
                    is_aimed = bool(_AIM.search(lookup[max(0, start - 60) : start]))
                    found.append((not is_aimed, self._skills[key]))
                    break
        return tuple(dict.fromkeys(skill for _, skill in sorted(found, key=lambda one: one[0])))


def _plain_key(title: str) -> tuple[str, ...]:
    plain = re.sub(r"\([^)]*\)", " ", title)
    return tuple(stem for word in key_of(plain) for stem in stems_of_singular(word))


def _skills(credentials: Sequence[Credential]) -> dict[tuple[str, ...], str]:
    counts: dict[tuple[str, ...], int] = defaultdict(int)
    shown: dict[tuple[str, ...], str] = {}
    for credential in credentials:
        for skill in credential.skills:
            key = key_of(skill)
            if 1 <= len(key) <= 3 and not (len(key) == 1 and (key[0] in STOP or len(key[0]) < 3)):
                counts[key] += 1
                shown.setdefault(key, skill)
    return {key: skill for key, skill in shown.items() if counts[key] > 1 or len(key) > 1 or shown[key][:1].isupper()}


_BESIDE = re.compile(
    r"\b(?:ok|okay|well|so|hm+|um+|idk|oh|i|i'd|i'm|im|it'?s|it|maybe|probably|perhaps|guess|think|say|suppose|the|a|in|for|like|"
    r"rather|something|anything|any|sort|kind|of|stuff|things?|field|work|jobs?|sector|industry|area|please|pls|then|"
    r"instead|yes|yeah|preferably|mostly|mainly|and|or|both)\b|[^\w\s]"
)
"""Words beside a field that is named in answer to a question, and says no more ("maybe something in healthcare")."""
_TURNED_DOWN = re.compile(
    r"\b(?:no|(?<!why )(?<!if )not|without|hate|(?:don't|dont|do not) (?:want|like)(?: to (?:do|be|become))?|"
    r"nothing with|never|avoid\w*)\s(?:any |much |more |a |an |just )?$"
)
"""Words that turn down the kind of work which they stand right before ("no coding please")."""
_SPOKEN_WITH = re.compile(
    r"\b(?:are you|(?:is|was) (?:this|that|it)|(?:talking|speaking|writing|chatting|reading this) (?:to |with )?|"
    r"(?:human|person|people|machine|bot)(?: \w+){0,2}? or(?: is (?:this|that|it))?)\s?"
    r"(?:just |only |really )?(?:an? )?$"
)
"""What stands before "AI" where it is the advisor that is meant ("are you an AI")."""
_GOES_ON = re.compile(r"\s(?!or\b|here\b|there\b|answering\b|now\b)\w")


def _is_no_topic(field: _Mention, lookup: str) -> bool:
    """Whether the field is turned down, or is what the learner takes the advisor for."""
    before = lookup[max(0, field.start - 40) : field.start]
    is_last = field.text.lower() == "ai" and not _GOES_ON.match(lookup, field.end)
    return (is_last and _SPOKEN_WITH.search(before) is not None) or _TURNED_DOWN.search(before) is not None


def _sort_roles(
    roles: Sequence[_Mention], lookup: str, *, has_other_aim: bool
) -> tuple[str | None, str | None, _Mention | None]:
    """The role aimed at, the role done now, and the mention of the first. A role that a message opens with is done now
    where something else is aimed at.
    """
    now: _Mention | None = None
    aim: _Mention | None = None
    plain: list[_Mention] = []
    for one in roles:
        before = lookup[max(0, one.start - 70) : one.start]
        after = lookup[one.end : one.end + 16]
        if _TURNED_DOWN.search(before) or is_service(before, lookup[one.end : one.end + READ_AFTER]):
            continue
        is_now = _WORK_AS_NOW.search(before) or (_NOW.search(before) and not _is_aimed(before))
        is_asked_for = bool(_ASKED_FOR.search(before))
        if is_now or (not is_asked_for and (_YEARS_AFTER.match(after) or is_there(lookup, one.start, one.end))):
            now = now or one
        elif _judges(one.text.lower(), after) and not (_IS_TO_BE.search(before) or _FOR_ONE.search(before)):
            continue
        elif _AIM.search(before) or _JOB_AFTER.match(after):
            aim = one
        else:
            plain.append(one)
    is_opening = bool(plain) and not lookup[: plain[0].start].strip()
    if now is None and plain and (has_other_aim or (is_opening and (aim is not None or len(plain) > 1))):
        now = plain.pop(0)
    if aim is None and plain and not (has_other_aim and now is not None):
        aim = plain[-1]
    return (aim.target if aim else None), (now.target if now else None), aim


def _is_strange_aim(named: re.Match[str], roles: Sequence[_Mention], lookup: str) -> bool:
    """Whether a job that is aimed at is none of those found, with or without a word of rank ("licensed")."""
    start, end = named.span("role")
    is_ranked = bool(_RANK.match(named["role"]))
    is_known = any(one.end == end and (one.start == start or is_ranked) for one in roles)
    return not (is_known or _is_done_today(named, lookup))


def _is_done_today(named: re.Match[str], lookup: str) -> bool:
    """Whether an unknown job is the one of today ("i work as a croupier")."""
    return bool(_WORK_AS_NOW.search(lookup[max(0, named.start() - 24) : named.start("role")]))


def _behind(work: Sequence[_Mention], aim: _Mention | None, lookup: str) -> tuple[tuple[int, int], ...]:
    """Where work stands that is done today or left, apart from the job aimed at."""
    return tuple((one.start, one.end) for one in work if one is not aim and _stands_there(one, lookup))


def _stands_there(one: _Mention, lookup: str) -> bool:
    before = lookup[max(0, one.start - 70) : one.start]
    is_now = bool(_WORK_AS_NOW.search(before) or (_NOW.search(before) and not _is_aimed(before)))
    return is_now or is_left(lookup, one.start) or is_there(lookup, one.start, one.end)


def _judges(said: str, after: str) -> bool:
    """Whether those are named who look at certificates, not a job to aim at ("does hr care")."""
    return bool(_JUDGES.match(said)) and (said != "hr" or bool(_JUDGING.match(after)))


def _without_left(fields: Sequence[_Mention], lookup: str) -> list[_Mention]:
    """The fields that are not left behind; where some are aimed at or merely named, those worked in fall away too."""
    kept = [one for one in fields if not is_left(lookup, one.start)]
    open_ones = [one for one in kept if not is_there(lookup, one.start, one.end)]
    return open_ones or kept


def _is_set_off(gap: str) -> bool:
    """Whether what stands between two words ends what is told before ("29, security, no degree")."""
    return "," in gap or "\n" in gap


def _is_wanted(one: _Mention, lookup: str) -> bool:
    """Whether a field is what is aimed at; one that stands alone is."""
    beside = f"{lookup[: one.start]} {lookup[one.end :]}"
    if not _BESIDE.sub(" ", beside).strip():
        return True
    return bool(_AIM.search(lookup[max(0, one.start - 60) : one.start])) and not is_there(lookup, one.start, one.end)


def _is_aimed(before: str) -> bool:
    return bool(
        re.search(
            r"\b(?:job|jobs|work|hired|role|career|position|want to work|to work|start|train|retrain|"
            r"qualify|starting|employed) as (?:a |an )?$|"
            r"\b(?:what|how) about (?:being|becoming|working as|work as) (?:a |an )?$|"
            r"\b(?:path|route|way|road|steps?|plan|get|closer|want\w*|dream\w*|look\w*|up|forward) "
            r"(?:to|of|into|towards?) (?:being|becoming) (?:a |an )?(?:fully )?(?:licensed |qualified |registered |"
            r"certified |trained |chartered )?$",
            before,
        )
    ) and not re.search(
        r"\b(?:i|currently|i've|ive|have|been) (?:have |been )?(?:work|worked|working) as (?:a |an )?$", before
    )

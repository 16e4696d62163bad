"""How a message changes what is remembered of the learner beside plain limits: credentials, goal, and what to
forget.
"""

from __future__ import annotations

import re

from bot.advisor.models import Profile
from bot.advisor.reading.found import Links
from bot.advisor.reading.mention_roles import HELD, IN_PROGRESS, REJECTED, SUBJECT
from bot.advisor.reading.subjects import Subjects

_FORGET_ALL = re.compile(
    r"\b(?:forget (?:everything|(?:it all|all(?: of)?(?: (?:it|that|this))?)(?!\W+(?:and |so |now )*(?:let'?s|"
    r"talk|what|how about|back to|tell))|about me|me\b|what i (?:told|said)[a-z ]*|all "
    r"(?:about me|my data))|(?:delete|erase|clear|wipe|remove) (?:everything|all(?: my data)?|my (?:data|"
    r"profile|information|info|details|history))|reset(?: (?:my profile|everything|me|all))?$|start over|"
    r"start (?:again|fresh) from scratch)\b"
)
_FORGET_ONE = re.compile(
    r"\b(?:forget|remove|delete|clear|drop|ignore|erase|take out)\s(?:about )?(?:my|the|that i (?:have|am|"
    r"live)?)\s?(?P<what>[a-z ]{2,40})"
)
_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"budget|money", ("budget",)),
    (r"hours|time\b", ("hours_per_week",)),
    (r"deadline|date", ("deadline_weeks",)),
    (r"level|experience", ("level", "experience_years")),
    (r"country|location|region|place|where i live|address", ("region",)),
    (r"language", ("language",)),
    (r"goal|role|job|career", ("goal", "role_id", "fields")),
    (r"employer|payer", ("payer",)),
    (r"degree", ("has_degree",)),
    (r"cert\w*|credentials|courses|badges", ("held", "in_progress", "rejected")),
)
_NO_LONGER = re.compile(
    r"\b(?:no longer (?:have|hold)|don'?t have|do not have|never (?:had|got|passed|did)|did(?:n'?t| not) "
    r"(?:pass|get|finish)|lost|not have)\b[a-z' ]{0,30}$"
)
_TAKEN_BACK = re.compile(
    r"\b(?:(?:do|did|have|was|wasn)(?:n'?t| not)|no longer|never)(?: (?:actually|really|even|yet|ever))* (?:have|hold|"
    r"got|get|pass(?:ed)?|finish(?:ed)?|complete[d]?|done|do) (?:it|that|this|mine)\b|\b(?:it|that|mine|this)"
    r"(?:'s| has| is)?(?: (?:actually|already|since))? (?:lapsed|expired|ran out)\b|\bfailed (?:it|that)\b"
)
"""Says of the credential spoken of last that it is not held after all."""
_LONGEST_TAKEN_BACK = 120


def forgotten(folded: str, links: Links, profile: Profile) -> tuple[Profile, frozenset[str]]:
    """``profile`` without what the message asks to forget or says is no longer true, and the credentials so taken
    out.
    """
    if _FORGET_ALL.search(folded):
        return Profile(), frozenset(one.credential_id for one in links.credentials)
    changes: dict[str, object] = {}
    blank = Profile()
    for match in _FORGET_ONE.finditer(folded):
        for pattern, names in _PARTS:
            if re.search(pattern, match["what"]):
                changes |= {name: getattr(blank, name) for name in names}
    gone = [
        one.credential_id
        for one in links.credentials
        if _NO_LONGER.search(folded[max(0, one.start - 60) : max(0, one.start)]) or _is_to_forget(folded, one.start)
    ]
    if is_taken_back(folded, links, profile):
        gone.append(profile.held[-1])
    if gone:
        for name in ("held", "in_progress"):
            changes[name] = tuple(one for one in getattr(profile, name) if one not in gone)
    return (profile.but(**changes) if changes else profile), frozenset(gone)


def is_taken_back(folded: str, links: Links, profile: Profile) -> bool:
    """Whether the message, which names no credential, says that the last one told of is not held after all."""
    is_short = len(folded) <= _LONGEST_TAKEN_BACK and not links.credentials
    return bool(is_short and profile.held and _TAKEN_BACK.search(folded))


def _is_to_forget(folded: str, start: int) -> bool:
    return bool(re.search(r"\b(?:forget|remove|delete)\b[a-z' ]{0,24}$", folded[max(0, start - 40) : max(0, start)]))


def remembered(profile: Profile, links: Links, subjects: Subjects, gone: frozenset[str] = frozenset()) -> Profile:
    """``profile`` with the credentials mentioned as held, under way or turned down (not those ``gone``), and with a
    goal that was said.
    """
    by_role: dict[str, list[str]] = {HELD: [], IN_PROGRESS: [], REJECTED: [], SUBJECT: []}
    for link in (one for one in links.credentials if one.credential_id not in gone):
        by_role[link.role].append(link.credential_id)
    by_role[REJECTED] += links.rejected
    held = _joined(profile.held, by_role[HELD])
    in_progress = tuple(one for one in _joined(profile.in_progress, by_role[IN_PROGRESS]) if one not in by_role[HELD])
    rejected = tuple(
        one for one in _joined(profile.rejected, by_role[REJECTED]) if one not in held and one not in by_role[SUBJECT]
    )
    changes: dict[str, object] = {"held": held, "in_progress": in_progress, "rejected": rejected}
    if subjects.aim is not None:
        changes |= {"role_id": subjects.aim, "goal": subjects.goal}
        if subjects.fields:
            changes["fields"] = subjects.fields
    elif subjects.is_wanted:
        changes |= {"role_id": None, "goal": subjects.goal, "fields": subjects.fields}
    elif subjects.fields and profile.role_id is None and not profile.fields:
        changes["fields"] = subjects.fields
    return profile.but(**changes)


def _joined(known: tuple[str, ...], new: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *new)))

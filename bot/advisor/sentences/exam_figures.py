"""What an English note on an exam holds in figures (questions, time, pass mark), as sentences of another language."""

from __future__ import annotations

import re
from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.text.number_words import WORD_NUMBER, word_value

_OF_PARTS = re.compile(
    rf"^(?P<count>{WORD_NUMBER}|\d+)\s(?:[\w-]+\s)?(?:exams|sections|sessions|levels|courses|modules|units)\b", re.I
)
"""An exam in parts: its figures hold for one of them."""
_EACH = re.compile(r"\bexams, each of ", re.I)
_SORTS = "scored|unscored|multiple-choice|multiple-response|performance-based|single|multiple choice|and"
_QUESTIONS = re.compile(rf"(?:(\d+)(?: to |-))?\b(\d+)(?:[ -](?:{_SORTS}))*[ -](?:questions?|items)\b")
_UP_TO = re.compile(r"\bup to $", re.I)
_MINUTES = re.compile(r"(?:^|in |of )(?:about )?(\d+) minutes(?! to)")
_HOURS = re.compile(
    rf"(?:^|in |within |practical )(?:about )?({WORD_NUMBER}|\d+(?:\.\d+)?)(?: hours?\b(?! \d| of)|-hour )", re.I
)
_PERCENT = re.compile(r"(\d+)%\)? (?:to pass|pass(?:es)?)\b|pass mark is (\d+)%")
_POINTS = re.compile(
    r"\b(\d+) (?:of|on a scale of [\d,]+-) ?([\d,]*\d) (?:passes\b|to pass\b)|pass mark (\d+) of ([\d,]+)"
)
_SCORE = re.compile(r"\bscaled score of (\d+) passes\b")
_RIGHT = re.compile(r"\b(\d+) (?:right answers|correct to pass|to pass\b|of the \d+ (?:scored questions )?pass\b)")


def exam_figures(desk: Desk, note: str) -> str:
    """The sentences; empty where the note holds no figures, or those of one part of several that differ."""
    parts = _OF_PARTS.match(note)
    if parts is not None:
        count = word_value(parts["count"])
        if count is None or not _EACH.search(note):
            return ""
        return " ".join((desk.say("exam-each", count=str(count)), _asked(desk, note), _time(desk, note)))
    return " ".join(each for each in (_asked(desk, note), _time(desk, note), _pass_mark(desk, note)) if each)


def _asked(desk: Desk, note: str) -> str:
    found = _QUESTIONS.search(note)
    if found is None or "unscored" in found[0]:
        return ""
    count = desk.speech.number(Decimal(found[2]))
    if found[1]:
        count = desk.speech.between(desk.speech.number(Decimal(found[1])), count)
    return desk.say("exam-questions-most" if _UP_TO.search(note[: found.start()]) else "exam-questions", count=count)


def _time(desk: Desk, note: str) -> str:
    minutes, hours = _MINUTES.search(note), _HOURS.search(note)
    if minutes is not None:
        return desk.say("exam-minutes", minutes=minutes[1])
    value = word_value(hours[1]) if hours is not None else None
    return "" if value is None else desk.say("exam-hours", hours=desk.speech.number(value))


def _pass_mark(desk: Desk, note: str) -> str:
    percent, points, right = _PERCENT.search(note), _POINTS.search(note), _RIGHT.search(note)
    score = _SCORE.search(note)
    if score is not None:
        return desk.say("exam-pass-score", score=score[1])
    if percent is not None and right is not None:
        return desk.say("exam-pass-count-percent", count=right[1], percent=percent[1] or percent[2])
    if percent is not None:
        return desk.say("exam-pass-percent", percent=percent[1] or percent[2])
    if points is not None:
        reached, most = (points[1], points[2]) if points[1] else (points[3], points[4])
        most = desk.speech.number(Decimal(most.replace(",", "")))
        return desk.say("exam-pass-points", score=reached, most=most)
    return "" if right is None else desk.say("exam-pass-count", count=right[1])

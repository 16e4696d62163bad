"""What every kind of question works with: the knowledge base, the wording, the day; and the words for values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.advisor.models import Money, Profile, Question
from bot.advisor.prompt_library import Wording
from bot.advisor.reading.asked_part import part_asked
from bot.advisor.rules.case import Aim, Case, Decision, make_case
from bot.advisor.rules.worth import decide
from bot.advisor.sentences.speech import Speech
from bot.advisor.topics import Topics
from knowledge import Credential, CredentialType, KnowledgeBase, Role, plain_amount

MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What the learner aims at: a role or a field. ``label`` is how it stands in a sentence, empty when unknown."""

    label: str = ""
    fields: tuple[str, ...] = ()
    role: Role | None = None

    @property
    def is_licensed(self) -> bool:
        """Whether the law asks for a licence for this work, in most places."""
        return self.role is not None and self.role.is_licensed

    def is_opened_by(self, case: Case) -> bool:
        """Whether this is the paper that the law asks for this work; a card that some sites ask for beside is not."""
        if self.role is None or not self.role.is_licensed or not case.is_for_role:
            return False
        is_first = case.credential.id in self.role.entry_credential_ids[:1]
        return case.credential.type is CredentialType.LICENCE or (is_first and bool(case.recognition.law))


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The tools of a kind of question. ``currency`` is one that prices are wanted in, ``years`` the span that costs are
    wanted over, where that was asked. ``is_student``: what students pay is asked for. ``is_second_try``: what failing
    costs is.
    ``share_done``: percent of what is under way that is done, as told. ``text``: the message in English.
    ``taken_off``: percent of a price that a voucher or another payer takes off. ``is_sum``: what several come to.
    ``budget_left``: the budget that is held against what is left to pay, and then not against the whole price.
    """

    knowledge: KnowledgeBase
    wording: Wording
    topics: Topics
    today: date
    currency: str | None = None
    years: int | None = None
    is_student: bool = False
    is_second_try: bool = False
    share_done: int | None = None
    text: str = ""
    taken_off: int | None = None
    is_sum: bool = False
    budget_left: Money | None = None

    def say(self, message_id: str, **values: str) -> str:
        """A message of the wording."""
        return self.wording.say(message_id, values)

    @property
    def speech(self) -> Speech:
        """How numbers, money, months and places are said."""
        return Speech(wording=self.wording)

    @property
    def is_english(self) -> bool:
        """Whether the records' own prose, which is English, can be said."""
        return self.speech.is_english

    def goal(self, question: Question) -> Goal:
        """The goal said in this message, else the one remembered."""
        role, fields = self._aim(question)
        if role is not None:
            return Goal(label=self._role_label(role), fields=fields, role=role)
        if fields:
            return Goal(label=self.say("goal-field", field=self.field_name(fields[0])), fields=fields)
        return Goal()

    def _aim(self, question: Question) -> tuple[Role | None, tuple[str, ...]]:
        """Role and fields of the goal. It is asked for each of many candidates; its words are not needed for that."""
        profile = question.profile
        role = self.knowledge.role(question.role_id or "")
        if role is None and not question.fields:
            role = self.knowledge.role(profile.role_id or "")
        return role, role.fields if role is not None else question.fields or profile.fields

    def _role_label(self, role: Role) -> str:
        """The role as a goal; titles are English, so another language names the field instead."""
        if self.is_english:
            return self.say("goal-role", role=lowered(role.title))
        return self.say("goal-field", field=self.field_name(role.fields[0]))

    def decide(self, credential: Credential, question: Question, *, is_goal_binding: bool = True) -> Decision:
        """The verdict on one credential. A goal that is only remembered does not speak against another field."""
        return decide(self.case(credential, question, is_goal_binding=is_goal_binding))

    def case(self, credential: Credential, question: Question, *, is_goal_binding: bool = True) -> Case:
        """What the rules look at for one credential and this learner."""
        role, fields = self._aim(question)
        is_fresh = bool(question.role_id or question.fields) and is_goal_binding
        named = role is not None and credential.id in role.entry_credential_ids
        if not is_fresh and not set(fields) & set(credential.fields):
            fields, named = (), False
        part = part_asked(credential, self.text)
        if part is not None:
            credential = replace(credential, asked_part=part)
        aim = Aim(fields=fields, is_for_role=named, care=question.care)
        profile = question.profile if self.budget_left is None else question.profile.but(budget=None)
        return make_case(credential, profile, self.knowledge, today=self.today, aim=aim)

    def credential(self, credential_id: str) -> Credential | None:
        """The credential, following a duplicate to its main record."""
        found = self.knowledge.credential(credential_id)
        if found is not None and found.duplicate_of:
            return self.knowledge.credential(found.duplicate_of) or found
        return found

    def credentials(self, ids: Iterable[str]) -> list[Credential]:
        """The credentials of these ids, each once, in order; unknown ids are left out."""
        found = {each.id: each for each in map(self.credential, ids) if each is not None}
        return list(found.values())

    def field_name(self, field: str) -> str:
        """The field in words."""
        message = f"field-{field}"
        return self.say(message) if self.wording.has(message) else field.replace("-", " ")

    def region_name(self, region: str) -> str:
        """The region as it stands in a sentence."""
        return self.speech.region(region)

    def month(self, as_of: str | None) -> str:
        """``June 2026`` for ``2026-06``, ``2024`` for a year alone, the word for undated otherwise."""
        return self.speech.month(as_of)

    def amount(self, amount: Decimal | str, unit: str | None) -> str:
        """An amount with its currency or unit of time."""
        return self.speech.amount(amount, unit)

    def money(self, money: Money, fallback_currency: str | None = None) -> str:
        """``200 USD``; the currency of the fact where the learner named none."""
        return self.speech.amount(money.amount, money.currency or fallback_currency)


def amount_text(amount: Decimal | str, currency: str | None) -> str:
    """An amount with its currency, as formulas show it."""
    return plain_amount(Decimal(amount), currency)


def lowered(title: str) -> str:
    """A role title inside a sentence: lower case but for acronyms."""
    return " ".join(
        word if word.isupper() or any(c.isupper() for c in word[1:]) else word.lower() for word in title.split()
    )


def range_text(low: Decimal | int | None, high: Decimal | int | None) -> str:
    """``6 to 12``, or one number where both ends are the same; no trailing zeros."""
    if low is None or high is None or low == high:
        return f"{Decimal(low if low is not None else high or 0).normalize():f}"
    return f"{Decimal(low).normalize():f} to {Decimal(high).normalize():f}"


def has_said(profile: Profile, name: str) -> bool:
    """Whether a field of the profile is known."""
    return getattr(profile, name) not in (None, (), "")

"""What breaks the contract is found without being asked for."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bot.evaluation.contract import Heard, contract_breaches
from bot.evaluation.vantage import Vantage
from knowledge.models import Confidence, Credential, CredentialType, Fact, Status, Verification
from tests.bot.evaluation.answers import answer

TODAY = date(2026, 11, 23)


def credential(credential_id: str, name: str, **more: Any) -> Credential:
    fixed: dict[str, Any] = {
        "id": credential_id,
        "name": name,
        "short_name": name,
        "issuer": "CompTIA",
        "issuer_kind": "association",
        "type": CredentialType.CERTIFICATION,
        "fields": ("cybersecurity",),
        "confidence": Confidence.HIGH,
        "verification": Verification.OFFICIAL_PAGE,
    }
    return Credential(**(fixed | more))


HOURS = Fact(
    attribute="effort_hours",
    value=Decimal(187),
    unit="hours",
    source_id="s",
    confidence=Confidence.HIGH,
)


class SmallKnowledge:
    """The few records these tests need, in the shape of the knowledge base."""

    def __init__(self) -> None:
        self.records = {
            each.id: each
            for each in (
                credential("comptia-security-plus", "CompTIA Security+"),
                credential("old-exam", "Old Exam", status=Status.RETIRED),
                credential("seen-once", "Seen Once", verification=Verification.MEMORY_ONLY),
                credential("long-course", "Long Course", facts={"effort_hours": HOURS}),
            )
        }

    def credential(self, credential_id: str) -> Credential | None:
        return self.records.get(credential_id)

    def credentials(self) -> tuple[Credential, ...]:
        return tuple(self.records.values())

    def notes(self) -> tuple[object, ...]:
        return ()

    def roles(self) -> tuple[object, ...]:
        return ()


VANTAGE = Vantage(SmallKnowledge())  # type: ignore[arg-type]  # only what is used


def codes(words: str = "is security+ worth it", **changes: Any) -> set[str]:
    return {
        breach.code for breach in contract_breaches(answer(**changes), Heard(learner=(words,), today=TODAY), VANTAGE)
    }


def verdict(**changes: Any) -> list[dict[str, Any]]:
    made: dict[str, Any] = answer()["verdicts"][0]
    return [made | changes]


BUDGET = {"amount": "200", "currency": "USD"}


def test_a_good_answer_has_no_breach() -> None:
    assert codes() == set()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kind": "advice"}, "schema"),
        ({"text": "It is 440 USD [1]."}, "number-unsupported"),
        ({"text": "It is 439 USD [1] [2]."}, "mark-unknown"),
        ({"text": "It is 439 USD."}, "mark-unused"),
        ({"text": "Take comptia-security-plus, 439 USD [1]."}, "id-shown"),
        ({"verdicts": verdict(credential_id="nothing-like-it")}, "unknown-id"),
        ({"verdicts": verdict(credential_id="old-exam")}, "retired-recommended"),
        ({"verdicts": verdict(credential_id="seen-once")}, "unverified-verdict"),
        (
            {"verdicts": verdict(credential_id="seen-once", verdict="not-enough-evidence", condition=None)},
            "unverified-number",
        ),
        (
            {"steps": [{"credential_id": "old-exam", "order": 1, "starts_week": 0, "ends_week": 1, "why": "x"}]},
            "retired-recommended",
        ),
        ({"verdicts__0__total_cost__within_budget": True}, "within-budget"),
        ({"profile__budget": BUDGET, "verdicts__0__total_cost__within_budget": True}, "within-budget"),
        (
            {"profile__budget": BUDGET | {"amount": "500"}, "verdicts__0__total_cost__within_budget": False},
            "within-budget",
        ),
        (
            {
                "profile__budget": BUDGET,
                "verdicts__0__total_cost": {"low": None, "high": None, "currency": None, "within_budget": True},
            },
            "within-budget",
        ),
        ({"profile__budget": BUDGET, "verdicts__0__total_cost__within_budget": False}, "misfit-unsaid"),
        ({"verdicts__0__total_cost__low": "500"}, "cost-range"),
        ({"verdicts__0__total_weeks": {"low": 3, "high": 2, "within_deadline": None}}, "weeks-range"),
        ({"verdicts__0__total_weeks": {"low": 2.5, "high": 3, "within_deadline": None}}, "weeks-whole"),
        ({"verdicts__0__total_weeks": {"low": 2, "high": 3, "within_deadline": True}}, "within-deadline"),
        (
            {"profile__deadline_weeks": 2, "verdicts__0__total_weeks": {"low": 2, "high": 3, "within_deadline": True}},
            "within-deadline",
        ),
        (
            {"profile__deadline_weeks": 4, "verdicts__0__total_weeks": {"low": 2, "high": 3, "within_deadline": False}},
            "within-deadline",
        ),
        ({"citations__0__age": "stale"}, "age"),
        ({"citations__0__as_of": None}, "age"),
        ({"citations__0__source": "unconfirmed: a page"}, "source"),
        ({"citations__0__evidence_id": "price"}, "evidence-id"),
        (
            {"computed": [{"value": "23", "unit": "weeks", "from": "187 hours / 8 hours a week", "evidence": []}]},
            "weeks-formula",
        ),
    ],
)
def test_a_breach_is_found(changes: dict[str, Any], code: str) -> None:
    assert code in codes(**changes)


def test_weeks_of_a_course_follow_from_its_hours() -> None:
    weeks = {"low": 23, "high": 23, "within_deadline": None}
    wrong = verdict(credential_id="long-course", total_weeks=weeks)
    assert "weeks-formula" in codes(verdicts=wrong, profile__hours_per_week=8)
    right = verdict(credential_id="long-course", total_weeks=weeks | {"low": 24, "high": 24})
    assert "weeks-formula" not in codes(verdicts=right, profile__hours_per_week=8)


def test_a_misfit_that_is_said_is_no_breach() -> None:
    text = "Only if you can pay more: the exam is 439 USD [1], 239 over your 200 USD."
    computed = [{"value": "239", "unit": "USD", "from": "439 USD - 200 USD", "evidence": []}]
    changes = {
        "profile__budget": BUDGET,
        "verdicts__0__total_cost__within_budget": False,
        "text": text,
        "computed": computed,
    }
    assert codes(**changes) == set()


def test_a_budget_by_the_month_is_not_held_against_a_total() -> None:
    changes = {"profile__budget": BUDGET, "verdicts__0__total_cost__within_budget": True}
    assert codes("i have 200 a month, is it worth it", **changes) == set()


def test_an_unverified_record_may_be_cited_only_without_numbers() -> None:
    cited = {"citations__0__credential_id": "seen-once", "citations__0__evidence_id": "ev-seen-once-price"}
    assert "unverified-number" in codes(**cited)


def test_a_long_first_sentence_is_tone_and_nothing_else() -> None:
    text = "word " * 26 + "[1]. The exam is 439 USD [1]."
    found = contract_breaches(answer(text=text), Heard(learner=("x",), today=TODAY), VANTAGE)
    assert [(breach.code, breach.is_tone) for breach in found] == [("first-sentence-long", True)]

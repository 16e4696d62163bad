"""The attributes that a fact can have, with what each holds, in which unit and within which bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Holds(StrEnum):
    """What a fact of one attribute holds."""

    MONEY = "money"
    NUMBER = "number"
    RANGE = "range"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """One attribute: ``unit`` is fixed save for money; a value above ``most`` is taken for a slip of the pen."""

    holds: Holds
    unit: str | None = None
    most: Decimal | None = None


MONEY_ATTRIBUTES = (
    "price",
    "price_member",
    "price_student",
    "retake_fee",
    "renewal_fee",
    "annual_fee",
    "membership_fee",
    "application_fee",
)
TEXT_ATTRIBUTES = ("renewal", "credit", "prerequisites", "format", "language")

# 10,000 hours are five years of full-time work and 50 years outlast a career: beyond them a digit is wrong.
ATTRIBUTES: Mapping[str, Attribute] = {
    **{name: Attribute(holds=Holds.MONEY) for name in MONEY_ATTRIBUTES},
    **{name: Attribute(holds=Holds.TEXT) for name in TEXT_ATTRIBUTES},
    "effort_hours": Attribute(holds=Holds.NUMBER, unit="hours", most=Decimal(10_000)),
    "duration_weeks": Attribute(holds=Holds.NUMBER, unit="weeks", most=Decimal(520)),
    "hours_per_week": Attribute(holds=Holds.NUMBER, unit="hours/week", most=Decimal(80)),
    "validity_years": Attribute(holds=Holds.NUMBER, unit="years", most=Decimal(50)),
    "exam_count": Attribute(holds=Holds.NUMBER, most=Decimal(20)),
    "pass_rate": Attribute(holds=Holds.NUMBER, unit="percent", most=Decimal(100)),
    "study_hours": Attribute(holds=Holds.RANGE, unit="hours", most=Decimal(10_000)),
    "duration_band": Attribute(holds=Holds.RANGE, unit="weeks", most=Decimal(520)),
}

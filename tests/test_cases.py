"""Every case of ``prompts/cases`` passes."""

import pytest

from bot.evaluation.cases import Case, load_cases
from bot.evaluation.report import describe
from bot.evaluation.runner import run_cases
from tests.shared_application import CASES, bench

ALL = load_cases([CASES])


@pytest.mark.parametrize("case", ALL, ids=[f"{case.group}/{case.id}" for case in ALL])
def test_case(case: Case) -> None:
    (result,) = run_cases([case], bench=bench())
    assert result.is_passed, "\n" + describe(result)

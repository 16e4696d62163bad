"""Rates as they are printed."""

from io import StringIO

from bot.evaluation.cases import parse_cases
from bot.evaluation.rates import print_rates
from bot.evaluation.report import CaseResult
from bot.evaluation.said import read_said
from tests.bot.evaluation.answers import answer
from tests.shared_application import application


def test_wrong_abstentions_are_printed_without_and_with_those_that_their_case_accepts() -> None:
    checks = ("verdict: {comptia-security-plus: not-enough-evidence}", "kind: worth-it")
    rows = (f"- {{id: c{row}, turns: [hi], expect: [{check}], tags: [answerable]}}" for row, check in enumerate(checks))
    said = read_said(answer(verdicts__0__verdict="not-enough-evidence"))
    cases = parse_cases("\n".join(rows), "a.yaml")
    printed = StringIO()
    results = [CaseResult(case=case, failures=(), tone=(), said=(said,)) for case in cases]
    print_rates(results, application().knowledge, printed)
    rates = {line.rsplit("  ", 1)[0].strip(): line.rsplit("  ", 1)[1] for line in printed.getvalue().splitlines()}
    assert rates["abstains where it should not"].startswith("1/2 ")
    assert rates["with those that the case accepts"].startswith("2/2 ")

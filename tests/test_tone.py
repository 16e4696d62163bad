"""How the answers to all cases sound: within the limits of the voice."""

from functools import cache

from bot.evaluation.cases import load_cases
from bot.evaluation.runner import run_cases
from bot.evaluation.tone import WANTED_GRADE, WANTED_MEDIAN, Sample, is_too_long, tone_statistics
from tests.shared_application import CASES, application, bench, vantage


@cache
def samples() -> tuple[Sample, ...]:
    cases = [case for case in load_cases([CASES]) if not case.group.startswith("language-")]
    application()
    return tuple(sample for result in run_cases(cases, bench=bench()) for sample in result.samples)


def test_no_answer_is_longer_than_its_kind_allows() -> None:
    assert [sample.text for sample in samples() if is_too_long(sample)] == []


def test_medians_and_first_sentences() -> None:
    tone = tone_statistics(samples(), vantage().names)
    assert tone is not None
    assert tone.answers > 300
    assert tone.median_characters <= WANTED_MEDIAN
    assert tone.median_grade <= WANTED_GRADE
    assert tone.long_first == 0

"""Names of credentials that we do not hold: told by form and place, also in small letters and where letters happen to
be near an everyday word; and words that are no such names.
"""

from __future__ import annotations

import pytest

from bot.advisor.models import Kind
from tests.bot.advisor.reading_desk import linker, read

NAMES = """
what should I take after Pelquant security Expert      | Pelquant security Expert
whats next beyond sorvane data associate               | sorvane data associate
can I skip it without Brelmix Agile Practitioner       | Brelmix Agile Practitioner
is the growen finance diploma any good                 | growen finance diploma
does Publixa AI Associate lapse                        | Publixa AI Associate
planning on doing fulstack cloud associate, 90 euros   | fulstack cloud associate
is the delvocert good                                  | delvocert
how much is iso 27001 lead implementer                 | iso 27001 lead implementer
"""

NO_NAMES = """
what comes after a bachelor in nursing
what can i do after high school in Kenya
best cybersecuirty certificate for beginners
is the chepest project diploma enough
cheapest way to get a welding cert in Alberta
any good security certificate in Kenya
is it good before Christmas
looking for a shrot cloud course
best entry lvl cybersec cert under 300 aud
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "name"), rows(NAMES))
def test_coined_name_is_unknown_wherever_it_is_asked_about(text, name):
    assert linker().link(text).unknown_names == (name,)
    assert read(text).questions[0].kind is Kind.UNKNOWN_CREDENTIAL


@pytest.mark.parametrize("text", NO_NAMES.strip().splitlines())
def test_words_of_talk_fields_and_places_name_nothing(text):
    assert linker().link(text).unknown_names == ()

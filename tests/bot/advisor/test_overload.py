"""What is said of a pile of certificates."""

from __future__ import annotations

import asyncio
from datetime import date

from tests.shared_application import application

DAY = date(2026, 11, 23)


def told(text: str) -> str:
    sessions = application().sessions
    return asyncio.run(sessions.ask(text, conversation=text, learner=text, today=DAY)).text


def test_credential_with_support_for_other_work_is_named_lower_down_and_not_left_out():
    said = told("i have a udemy certificate, az-900 and the ccna. too many? i want to be a cloud engineer")
    assert "Name lower down, as it is for other work: CCNA" in said
    assert "CCNA" not in said.partition("Leave out:")[2]


def test_course_certificate_without_support_is_left_out():
    said = told("i have a udemy certificate, az-900 and the ccna. too many? i want to be a cloud engineer")
    assert "Leave out: Udemy certificate" in said


def test_what_a_higher_one_renews_goes_into_one_line_with_it_and_is_not_left_out():
    said = told("too many certs? i hold comptia a+, network+ and google data analytics, i want help desk work")
    assert "Group into one line: CompTIA A+" in said
    assert "A+" not in said.partition("Leave out:")[2].partition(".")[0]


def test_courses_begun_and_left_are_a_pile_without_a_number():
    assert told("i keep starting courses and never finish any") == told("i start courses and don't finish them")
    assert told("i keep starting courses and never finish any").startswith("Stop collecting")

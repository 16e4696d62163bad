import os
import threading

import pytest

from bot.advisor.prompt_library import Wording
from bot.errors import WordingError


def write(folder, text, *, age_ns=0):
    (folder / "en").mkdir(exist_ok=True)
    path = folder / "en" / "a.ftl"
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(10**18 + age_ns, 10**18 + age_ns))
    return Wording(folder)


def test_values_stand_without_invisible_marks(tmp_path):
    assert write(tmp_path, "hello = Hello { $name }.\n").say("hello", name="Ada") == "Hello Ada."


def test_a_changed_file_is_said_at_the_next_refresh(tmp_path):
    wording = write(tmp_path, "hello = Hello.\n")
    assert wording.say("hello") == "Hello."
    write(tmp_path, "hello = Good day.\n", age_ns=10**9)
    assert wording.refresh() is None
    assert wording.say("hello") == "Good day."


def test_a_broken_file_is_refused_by_line_and_the_last_good_one_stays(tmp_path):
    wording = write(tmp_path, "hello = Hello.\n")
    wording.say("hello")
    write(tmp_path, "hello = Hello.\nthis is no message\n", age_ns=10**9)
    problem = wording.refresh()
    assert problem is not None
    assert "a.ftl:2" in problem
    assert wording.say("hello") == "Hello."


def test_messages_can_be_said_while_another_thread_reads_them_ahead(tmp_path):
    lines = [f"part-{each} = <{each}>\nwhole-{each} = {{ part-{each} }} is whole\n" for each in range(300)]
    wording = write(tmp_path, "".join(reversed(lines)))
    reading = threading.Thread(target=wording.load)
    reading.start()
    assert [wording.say(f"whole-{each}") for each in range(300)] == [f"<{each}> is whole" for each in range(300)]
    reading.join()
    assert wording.say("part-7") == "<7>"


def test_reading_ahead_names_a_broken_message_and_the_others_can_be_said(tmp_path):
    wording = write(tmp_path, "hello = Hello.\nbroken = Costs { $price\n    } {}\n")
    with pytest.raises(WordingError, match=r"a\.ftl:2"):
        wording.load()
    assert wording.say("hello") == "Hello."
    with pytest.raises(WordingError, match=r"a\.ftl:2"):
        wording.say("broken", price="3")


@pytest.mark.parametrize("message", ["nothing", "needs"])
def test_what_cannot_be_said_names_the_message(tmp_path, message):
    wording = write(tmp_path, "needs = { $value }\n")
    with pytest.raises(WordingError, match=message):
        wording.say(message)


def test_no_files_is_an_error_that_names_the_folder(tmp_path):
    with pytest.raises(WordingError, match="en"):
        Wording(tmp_path).say("hello")


def test_broken_message_is_refused_with_its_line_when_it_is_said(tmp_path):
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "a.ftl").write_text("hello = Hello.\n\n# a note\nbroken = Costs { $price\n    } {}\n", encoding="utf-8")
    wording = Wording(tmp_path)
    assert wording.say("hello") == "Hello."
    with pytest.raises(WordingError, match=r"a\.ftl:4"):
        wording.say("broken", price="3")


def test_broken_message_of_another_language_is_said_in_english_and_told(tmp_path):
    for language, text in (("en", "costs = It costs { $price }."), ("de", "costs = Es kostet { $price } {}.")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(text, encoding="utf-8")
    english = Wording(tmp_path)
    assert english.in_language("de").say("costs", price="3 USD") == "It costs 3 USD."
    assert "a.ftl:1" in (english.refresh() or "")


def test_message_that_names_another_says_both(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("inner = you\nouter =\n    Thank { inner }.\n\n    Bye.\n", encoding="utf-8")
    assert Wording(tmp_path).say("outer") == "Thank you.\n\nBye."


@pytest.mark.parametrize(
    ("count", "said"), [("1", "1 week"), ("2", "2 weeks"), ("1.5", "1.5 weeks"), ("1,129", "1,129 weeks")]
)
def test_number_said_as_it_stands_picks_its_form(tmp_path, count, said):
    wording = write(tmp_path, "some = { $n ->\n    [one] { $n } week\n   *[other] { $n } weeks\n }\n")
    assert wording.say("some", n=count) == said


def test_number_that_is_a_name_keeps_its_digits(tmp_path):
    assert write(tmp_path, "exam = Exam { $code }.\n").say("exam", code="0026") == "Exam 0026."

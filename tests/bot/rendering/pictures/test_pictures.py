"""Pictures of many real answers: nothing overlaps, nothing leaves the page, all can be read; and the same bytes."""

from __future__ import annotations

import asyncio
import re
import struct
from datetime import date
from functools import cache
from itertools import combinations

import pytest
from matplotlib.font_manager import get_font

from bot.advisor.models import Answer, Figure
from bot.bootstrap import PROMPTS
from bot.errors import PictureError
from bot.rendering.pictures import Format, Theme, draw, format_of, lay_out
from bot.rendering.pictures.sheet import SMALL, WIDTH, Box, texts
from bot.rendering.pictures.themes import PALETTES, Ink
from knowledge import load_catalog
from tests.shared_application import application

painting = pytest.importorskip("bot.rendering.pictures.painting")
TODAY = date(2026, 11, 23)
LONG = (
    "Preparing for the Very Long-Winded Professional Certificate in Entrepreneurshipandinternationalisation (Coursera)"
)


@cache
def ruler():
    return painting.AggRuler()


def asked(text: str) -> Answer:
    return asyncio.run(application().sessions.ask(text, conversation=text, learner=text, today=TODAY))


@cache
def figures() -> tuple[Figure, ...]:
    """Figures of real answers: plans for roles and for credentials, comparisons, graphs."""
    catalog = load_catalog()
    names = [each.short_name for each in catalog.credentials.values()]
    roles = [each.title.lower() for each in catalog.roles.values()]
    texts_ = [f"make me a plan to become a {each}, 7 hours a week" for each in roles[::6]]
    texts_ += [f"plan to become a {each}, 800 dollars, 9 months" for each in roles[2::12]]
    texts_ += [f"make me a plan for {each}, 5 hours a week" for each in names[::24]]
    texts_ += [f"{one} or {other}?" for one, other in zip(names[::16], names[7::16], strict=False)]
    texts_ += [
        f"{a} vs {b} vs {c}, 300 dollars" for a, b, c in zip(names[3::50], names[9::50], names[20::50], strict=False)
    ]
    tied = [each.short_name for each in catalog.credentials.values() if each.edges]
    texts_ += [f"does {each} stack into anything" for each in tied[::3]]
    return tuple(figure for text in texts_ for figure in asked(text).figures)


def made_up() -> tuple[Figure, ...]:
    """What the catalog may come to hold: long names, unknown all over, nothing at all."""
    nothing = {"name": LONG, "from": None, "to": None, "cost": None, "weeks": None}
    known = {"name": LONG, "from": 0, "to": 400, "cost": "1,234,567.89 to 9,999,999.99 JPY", "weeks": "1 to 400"}
    numbers = {"weeks_low": 1, "weeks_high": 400, "cost_low": "1", "cost_high": "9", "currency": "JPY"}
    rows = [{**nothing, "verdict": "skip"}, {**known, **numbers, "verdict": "only-if"}]
    groups = [
        {
            "place": place,
            "direction": way,
            "kind": "renews",
            "label": "Renews",
            "names": [f"{LONG} {n}" for n in range(9)],
        }
        for place, way in (("before", "in"), ("after", "out"), ("after", "in"))
    ]
    return (
        Figure(
            kind="timeline",
            alt="A plan.",
            data={"goal": LONG, "steps": [{**known, **numbers}, nothing], "deadline_week": 1},
        ),
        Figure(kind="timeline", alt="A plan.", data={"steps": []}),
        Figure(kind="comparison", alt="Two.", data={"rows": rows * 2}),
        Figure(kind="graph", alt="Ties.", data={"name": LONG, "groups": groups}),
        Figure(kind="graph", alt="Costs $5_{x}$ & <b>.", data={"name": "A $5_{x}$ & <b>", "groups": []}),
    )


def problems(figure: Figure, language: str = "en") -> list[str]:
    """Texts that overlap, leave the page or the box that they stand in, as they are painted."""
    phrases = application().phrases
    sheet = lay_out(figure, phrases.in_language(language), ruler(), plain=phrases)
    canvas = painting.compose(sheet, Theme.LIGHT)
    renderer = painting.FigureCanvasAgg(canvas).get_renderer()
    letterings = [each for each in canvas.findobj(painting.Lettering) if each.get_text()]
    extents = [(each.get_text(), each.get_window_extent(renderer)) for each in letterings]
    found = []
    for (one, a), (other, b) in combinations(extents, 2):
        if min(a.x1, b.x1) - max(a.x0, b.x0) > 0.5 and min(a.y1, b.y1) - max(a.y0, b.y0) > 0.5:
            found.append(f"{one!r} lies on {other!r}")
    page = canvas.bbox
    for words, box in extents:
        if box.x0 < 0 or box.y0 < 0 or box.x1 > page.x1 + 0.5 or box.y1 > page.y1 + 0.5:
            found.append(f"{words!r} leaves the page")
    boxes = [
        each for each in sheet.items if isinstance(each, Box) and each.ink in (Ink.CARD, Ink.MAIN) and each.height > 20
    ]
    for text in texts(sheet.items):
        width = sheet.ruler.width(text.words, text.size, is_bold=text.is_bold)
        left = text.x - width if text.is_right else text.x
        for box in boxes:
            is_in_row = box.y <= text.y + text.size / 2 <= box.y + box.height
            if is_in_row and box.x <= left <= box.x + box.width and left + width > box.x + box.width + 0.5:
                found.append(f"{text.words!r} leaves its box")
    return found


def test_no_label_of_a_real_answer_overlaps_another_or_leaves_its_place():
    drawn = figures()
    assert {figure.kind for figure in drawn} == {"timeline", "comparison", "graph"}
    assert len(drawn) > 100
    assert [problem for figure in drawn for problem in problems(figure)] == []


@pytest.mark.parametrize("number", range(5))
def test_no_label_of_a_made_up_figure_overlaps_another_or_leaves_its_place(number):
    assert problems(made_up()[number]) == []


LANGUAGES = ("de", "es", "fr", "pt", "hi")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_in_another_language_overlaps_another_or_leaves_its_place(language):
    assert [problem for figure in (*figures()[::6], *made_up()) for problem in problems(figure, language)] == []


def steps(count: int) -> Figure:
    rows = [
        {
            "name": f"{number}. {LONG if number % 3 == 0 else 'Short'}",
            "from": 4 * number,
            "to": 4 * number + 4,
            "cost": "49 USD",
            "weeks": "2 to 4",
            "weeks_low": 2,
            "weeks_high": 4,
        }
        for number in range(count)
    ]
    finish = "Begun today, you would be done between 25 January 2027 and 31 May 2027."
    return Figure(
        kind="timeline", alt="A plan.", data={"goal": "x", "steps": rows, "deadline_week": 9, "finish": finish}
    )


@pytest.mark.parametrize("count", range(1, 13))
def test_one_to_twelve_steps_keep_their_places(count):
    assert problems(steps(count)) == []
    shown = [text.words for text in texts(lay_out(steps(count), application().phrases, ruler()).items)]
    assert "31 May 2027." in " ".join(shown)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_two_to_four_compared_keep_their_places(count):
    assert (
        problems(Figure(kind="comparison", alt="Some.", data={"rows": list(made_up()[2].data["rows"])[:count]})) == []
    )


@pytest.mark.parametrize(
    ("language", "label"), [("de", "Nebeneinander"), ("es", "Lado a lado"), ("en", "Side by side")]
)
def test_a_picture_is_labelled_in_the_language_of_the_answer(language, label):
    phrases = application().phrases
    shown = texts(lay_out(made_up()[2], phrases.in_language(language), ruler(), plain=phrases).items)
    assert shown[0].words == label


def test_hindi_pictures_are_labelled_in_english_and_described_in_hindi():
    answer = asked("CCNA या CompTIA Security+? कौन सा अच्छा है")
    figure, phrases = answer.figures[0], application().phrases
    assert answer.language == "hi"
    assert "हफ़्ते" in figure.alt
    shown = [text.words for text in texts(lay_out(figure, phrases.in_language("hi"), ruler(), plain=phrases).items)]
    assert {"Side by side", "12 – 35", "300 USD", "only on a condition"} <= set(shown)
    assert all(ruler().has_letters(words) for words in shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_labels_and_the_alternatives(language):
    folder = PROMPTS / "wording"
    names = {
        code: {line.split(" = ")[0] for line in (folder / code / "pictures.ftl").read_text("utf-8").splitlines()}
        for code in ("en", language)
    }
    wanted = {name for name in names["en"] if name.startswith(("picture-", "alt-", "graph-"))}
    drawn_in_english = ("graph-", "picture-title-", "picture-early", "picture-late", "picture-low", "picture-high")
    if language == "hi":
        wanted = {name for name in wanted if not name.startswith(drawn_in_english)}
    assert wanted - names[language] == set()


def test_nothing_is_too_small_for_a_phone():
    for figure in (*figures(), *made_up()):
        sheet = lay_out(figure, application().phrases, ruler())
        assert all(text.size >= SMALL for text in texts(sheet.items))


def test_the_font_has_every_letter_of_every_name():
    letters = {letter for each in load_catalog().credentials.values() for letter in each.short_name + each.name}
    letters |= set("…·.,0123456789")
    for is_bold in (False, True):
        known = get_font(painting.lettering(14.0, is_bold=is_bold).get_file()).get_charmap()
        assert sorted(letter for letter in letters if ord(letter) not in known) == []


def test_a_goal_in_a_script_that_the_font_lacks_is_left_out():
    figure = Figure(kind="timeline", alt="योजना", data={"goal": "डेटा की नौकरी", "steps": []})
    shown = [text.words for text in texts(lay_out(figure, application().phrases, ruler()).items)]
    assert not any("डेटा" in words for words in shown)
    assert "योजना" in draw(figure, application().phrases, format_=Format.SVG).decode()
    assert draw(figure, application().phrases).startswith(b"\x89PNG")


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", Theme)
def test_text_can_be_read_on_its_ground(theme):
    palette = PALETTES[theme]
    for ink in (Ink.TEXT, Ink.SOFT, Ink.GOOD, Ink.CAREFUL, Ink.BAD):
        assert min(contrast(palette[ink], palette[ground]) for ground in (Ink.GROUND, Ink.CARD)) >= 4.5, ink
    assert contrast(palette[Ink.ON_MAIN], palette[Ink.MAIN]) >= 4.5
    assert contrast(palette[Ink.MAIN], palette[Ink.TRACK]) >= 3
    assert contrast(palette[Ink.MAIN], palette[Ink.MAIN_LIGHT]) >= 2.5


@pytest.mark.parametrize("format_", Format)
@pytest.mark.parametrize("theme", Theme)
def test_the_same_figure_gives_the_same_bytes(format_, theme):
    for figure in (figures()[0], made_up()[3]):
        first = draw(figure, application().phrases, format_=format_, theme=theme)
        assert draw(figure, application().phrases, format_=format_, theme=theme) == first


def chunks(png: bytes) -> dict[str, bytes]:
    found, at = {}, 8
    while at < len(png):
        (length,), kind = struct.unpack(">I", png[at : at + 4]), png[at + 4 : at + 8].decode()
        found[kind] = png[at + 8 : at + 8 + length]
        at += 12 + length
    return found


def test_a_png_is_as_wide_as_a_phone_needs_and_carries_its_description():
    figure = figures()[0]
    png = draw(figure, application().phrases)
    parts = chunks(png)
    width, height = struct.unpack(">II", parts["IHDR"][:8])
    assert abs(width - 1080) <= 1
    assert height > 200
    described = b" ".join(value for kind, value in parts.items() if kind in ("tEXt", "iTXt", "zTXt"))
    assert b"Description" in described
    assert figure.alt.encode() in described
    assert b"atplotlib" not in described


def test_an_svg_says_its_alternative_and_fills_its_place():
    figure = made_up()[4]
    svg = draw(figure, application().phrases, format_=Format.SVG).decode()
    head = svg[svg.index("<svg ") : svg.index(">", svg.index("<svg "))]
    assert 'role="img"' in head
    assert 'aria-label="Costs $5_{x}$ &amp; &lt;b&gt;."' in head
    assert "width=" not in head
    assert "<title>Costs $5_{x}$ &amp; &lt;b&gt;.</title>" in svg
    assert not re.search(r"20\d\d-\d\d-\d\d|/(?:home|work|tmp|usr)/", svg)


@pytest.mark.parametrize("name", ["plan.gif", "plan", "png", "plan.png.txt", ".hidden"])
def test_other_endings_are_refused_with_a_sentence(name):
    with pytest.raises(PictureError, match=r"ends in one of these\."):
        format_of(name)


def test_the_ending_may_be_in_capitals():
    assert format_of("plan.PNG") is Format.PNG
    assert WIDTH == 390

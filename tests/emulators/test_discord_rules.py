"""The emulated Discord refuses bodies that the real one refuses; otherwise it would hold nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulators.discord_commands import check_choices, check_commands
from tests.emulators.discord_components import check_modal
from tests.emulators.discord_rules import COMPONENTS_V2, RefusalError, check_message

NONE = {"parse": []}
BUTTON = {"type": 2, "style": 1, "label": "a", "custom_id": "b"}
TEXT = {"type": 10, "content": "x"}
OPTION = {"label": "a", "value": "b"}


def row(*inner: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(inner)}


def button(number: int = 0, **more: object) -> dict[str, Any]:
    return {**BUTTON, "custom_id": f"b{number}", **more}


def select(number: int = 0, **more: object) -> dict[str, Any]:
    return {"type": 3, "custom_id": f"s{number}", "options": [OPTION], **more}


def told(body: dict[str, Any], *, uploads: dict[str, bytes] | None = None) -> str:
    """Where a body is refused; empty where it is taken."""
    flags = int(body.get("flags", 0))
    try:
        check_message({"allowed_mentions": NONE, **body}, uploads or {}, flags=flags)
    except RefusalError as exc:
        return exc.path or exc.message
    return ""


def two(*components: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"flags": COMPONENTS_V2, "components": list(components), **more}


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({}, "Cannot send an empty message"),
        ({"content": "x" * 2001}, "content"),
        ({"content": "\ud800"}, "content"),
        ({"content": "x", "colour": 1}, "colour"),
        ({"content": "x", "allowed_mentions": None}, "allowed_mentions"),
        ({"content": "x", "allowed_mentions": {"parse": ["users"]}}, "allowed_mentions.parse"),
        ({"content": "x", "nonce": "x" * 26}, "nonce"),
        ({"embeds": [{"title": "x" * 257}]}, "embeds.0.title"),
        ({"embeds": [{"description": "x" * 4097}]}, "embeds.0.description"),
        ({"embeds": [{"fields": [{"name": "a", "value": "b"}] * 26}]}, "embeds.0.fields"),
        ({"embeds": [{"fields": [{"name": "a", "value": ""}]}]}, "embeds.0.fields.0.value"),
        ({"embeds": [{"description": "x" * 4000}, {"description": "x" * 2001}]}, "embeds"),
        ({"embeds": [{"title": "x"}] * 11}, "embeds"),
        ({"embeds": [{"title": "x", "url": "javascript:x"}]}, "embeds.0.url"),
        ({"components": [row(button())] * 6}, "components"),
        ({"components": [row(*(button(n) for n in range(6)))]}, "components.0.components"),
        ({"components": [row(button(), select())]}, "components.0.components"),
        ({"components": [row(button(1), button(1))]}, "components"),
        ({"components": [row(button(label="x" * 81))]}, "components.0.components.0.label"),
        ({"components": [row(button(custom_id="x" * 101))]}, "components.0.components.0.custom_id"),
        ({"components": [row(button(custom_id=""))]}, "components.0.components.0.custom_id"),
        ({"components": [row(button(url="https://example.org"))]}, "components.0.components.0"),
        ({"components": [row({"type": 2, "style": 5, "label": "a"})]}, "components.0.components.0.url"),
        ({"components": [row(select(options=[OPTION, OPTION]))]}, "components.0.components.0.options"),
        (
            {"components": [row(select(options=[{"label": "a", "value": str(n)} for n in range(26)]))]},
            "components.0.components.0.options",
        ),
        ({"components": [row(select(max_values=2))]}, "components.0.components.0.max_values"),
        ({"components": [TEXT]}, "components.0.type"),
        (two(TEXT, content="x"), "content"),
        (two(TEXT, embeds=[{"title": "x"}]), "embeds"),
        (two(*([TEXT] * 41)), "components"),
        (two({"type": 17, "components": [TEXT] * 39}, TEXT), "components"),
        (two({"type": 10, "content": "x" * 2000}, {"type": 10, "content": "x" * 2001}), "components"),
        (two({"type": 10, "content": ""}), "components.0.content"),
        (two({"type": 17, "components": [{"type": 17, "components": [TEXT]}]}), "components.0.components.0.type"),
        (two({"type": 9, "components": [TEXT]}), "components.0.accessory"),
        (two({"type": 9, "components": [TEXT] * 4, "accessory": BUTTON}), "components.0.components"),
        (two(BUTTON), "components.0.type"),
        (two({"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}]}),
         "components.0.items.0.description"),
        (two({"type": 12, "items": [{"media": {"url": "attachment://a.png"}, "description": "x"}]}),
         "components.0.items.0.media.url"),
    ],
)  # fmt: skip
def test_a_wrong_message_is_refused_and_the_place_is_named(body: dict[str, Any], path: str):
    assert told(body) == path


def test_messages_at_the_limits_are_taken():
    assert told({"content": "x" * 2000}) == ""
    assert told({"embeds": [{"title": "x" * 256, "description": "x" * 4096}]}) == ""
    assert told({"content": "x", "components": [row(*(button(10 * r + n) for n in range(5))) for r in range(5)]}) == ""
    assert told(two({"type": 17, "components": [TEXT] * 38}, TEXT)) == ""
    assert told(two({"type": 10, "content": "x" * 4000})) == ""


def test_a_picture_needs_a_description_and_a_place():
    picture = {"0:plan.png": b"x"}
    named = [{"id": 0, "filename": "plan.png", "description": "A plan"}]
    assert told({"content": "x"}, uploads=picture) == "attachments"
    assert told({"content": "x", "attachments": named}, uploads=picture) == ""
    assert told({"content": "x", "attachments": [{**named[0], "description": "x" * 1025}]}, uploads=picture)
    assert told(two(TEXT, attachments=named), uploads=picture) == "attachments"
    gallery = {"type": 12, "items": [{"media": {"url": "attachment://plan.png"}, "description": "A plan"}]}
    assert told(two(gallery), uploads=picture) == ""


FIELD = {"type": 18, "label": "a", "component": {"type": 4, "custom_id": "x", "style": 1}}


@pytest.mark.parametrize(
    "modal",
    [
        {"custom_id": "m", "title": "x" * 46, "components": [FIELD]},
        {"custom_id": "m", "title": "x", "components": []},
        {"custom_id": "m", "title": "x", "components": [FIELD] * 6},
        {"custom_id": "m", "title": "x", "components": [FIELD, FIELD]},
        {"custom_id": "m", "title": "x", "components": [{**FIELD, "label": "x" * 46}]},
        {"custom_id": "m", "title": "x", "components": [row(BUTTON)]},
        {"custom_id": "m", "title": "x", "components": [FIELD["component"]]},
        {"custom_id": "x" * 101, "title": "x", "components": [FIELD]},
    ],
)
def test_a_wrong_form_is_refused(modal: dict[str, Any]):
    check_modal({"custom_id": "m", "title": "x" * 45, "components": [FIELD]})
    with pytest.raises(RefusalError):
        check_modal(modal)


COMMAND = {"name": "ask", "description": "Ask"}


@pytest.mark.parametrize(
    "more",
    [
        {"name": "Ask"},
        {"name": "a b"},
        {"name": "x" * 33},
        {"name_localizations": {"de": "Fragen"}},
        {"name_localizations": {"xx": "fragen"}},
        {"name_localizations": {"pt": "perguntar"}},
        {"description": ""},
        {"description": "x" * 101},
        {"contexts": [3]},
        {"default_member_permissions": "manage"},
        {"options": [{"type": 3, "name": f"o{n}", "description": "x"} for n in range(26)]},
        {"options": [{"type": 3, "name": "a", "description": "x"}] * 2},
        {"options": [{"type": 3, "name": "a", "description": "x"},
                     {"type": 3, "name": "b", "description": "x", "required": True}]},
        {"options": [{"type": 3, "name": "a", "description": "x",
                      "choices": [{"name": str(n), "value": str(n)} for n in range(26)]}]},
        {"options": [{"type": 5, "name": "a", "description": "x", "autocomplete": True}]},
        {"type": 3},
        {"colour": 1},
    ],
)  # fmt: skip
def test_wrong_commands_are_refused(more: dict[str, Any]):
    check_commands([COMMAND, {"name": "Is this worth it?", "type": 3}])
    check_commands([{**COMMAND, "name_localizations": {"de": "fragen", "hi": "पूछें", "pt-BR": "perguntar"}}])
    with pytest.raises(RefusalError):
        check_commands([{**COMMAND, **more}])
    with pytest.raises(RefusalError):
        check_commands([COMMAND, COMMAND])


def test_choices_are_at_most_25_of_at_most_100_characters():
    def offer(*names: str) -> None:
        check_choices({"choices": [{"name": name, "value": name} for name in names]})

    offer(*(str(number) for number in range(25)))
    offer("x" * 100)
    for wrong in ([str(number) for number in range(26)], ["x" * 101], [""]):
        with pytest.raises(RefusalError):
            offer(*wrong)

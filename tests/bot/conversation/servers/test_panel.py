"""The panel of managers, and the notes that they add."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversation.servers.forms import form
from bot.conversation.servers.settings import ServerNote, ServerSettings
from bot.rendering.discord_bodies import bodies
from bot.rendering.discord_forms import modal
from tests.bot.conversation.servers.communities import Community, labels, public
from tests.emulators.discord_components import check_modal
from tests.emulators.discord_rules import check_message
from tests.fakes.advising import TODAY, wording
from tests.fakes.serving import said

NOTE = {"text": "Our college accepts Data Cert for 12 credits", "signed": "Careers office", "months": "6"}


@pytest.fixture
def community(tmp_path: Path) -> Iterator[Community]:
    made = Community(tmp_path)
    yield made
    made.close()


def add_note(community: Community, label: str = "Add a note", **fields: str) -> str:
    return said(community.manage(community.setup(), label, form={**NOTE, **fields}))


def test_the_panel_is_for_managers_alone_and_the_right_is_looked_at_each_time(community: Community):
    assert "may manage" in said(community.say("/setup"))
    panel = community.setup()
    assert panel.replies[0].is_private
    assert panel.replies[0].selects
    token = next(each.token for each in panel.replies[0].buttons if each.label == "Add a note")
    lost = community.press(token, learner="boss", is_private=True, is_manager=False, form=NOTE)
    assert "may manage" in said(lost)
    assert community.settings == ServerSettings()


def test_the_panel_changes_its_own_message_and_fits_the_platform(community: Community):
    community.choose(community.choose(community.setup(), "channels"), *(str(each) for each in range(100, 120)))
    add_note(community)
    panel = community.setup()
    done = community.manage(panel, "Pauses", form={"member": "30", "channel": ""})
    assert done.replies[0].edits == "555"
    assert (community.settings.member_cooldown_s, community.settings.channel_cooldown_s) == (30, 0)
    for reply in (*panel.replies, *done.replies, *community.choose(panel, "notes").replies):
        (body,) = bodies(reply)
        check_message(dict(body.fields), {}, flags=0)


def test_channels_are_shown_by_their_names_and_nothing_else_that_was_typed_is(community: Community):
    how = community.choose(community.choose(community.setup(), "channels"), "100")
    done = community.manage(how, "Off")
    (body,) = bodies(done.replies[0])
    assert "<#100>" in str(body.fields["content"])
    add_note(community, text="Data Cert <@123> @everyone **bold**")
    (body,) = bodies(community.choose(community.setup(), "notes").replies[0])
    assert r"\<@" in str(body.fields["content"])
    assert "@everyone" not in str(body.fields["content"])


@pytest.mark.parametrize(
    ("label", "fields", "told"),
    [
        ("Pauses", {"member": "soon"}, "number of seconds"),
        ("Pauses", {"member": "90000"}, "number of seconds"),
        ("Pauses", {"member": "²"}, "number of seconds"),
        ("Pauses", {"channel": "9" * 5000}, "number of seconds"),
        ("Region, currency, language", {"region": "Atlantis"}, "country or region"),
        ("Region, currency, language", {"currency": "XXX"}, "currency"),
        ("Region, currency, language", {"language": "tlh"}, "languages are"),
        ("Add a note", {**NOTE, "text": "we love learning"}, "name a credential"),
        ("Add a note", {**NOTE, "signed": " "}, "stands behind it"),
        ("Add a note", {**NOTE, "months": "99"}, "1 to 24 months"),
    ],
)
def test_what_makes_no_sense_changes_nothing(community: Community, label: str, fields: dict[str, str], told: str):
    assert told in said(community.manage(community.setup(), label, form=fields))
    assert community.settings == ServerSettings()


def test_roles_are_set_and_opened_again(community: Community):
    community.choose(community.choose(community.setup(), "allow"), "10", "20")
    community.choose(community.choose(community.setup(), "deny"), "30")
    assert community.settings.allowed_roles == ("10", "20")
    assert "role" in said(community.say("CCNA?", roles=("30", "10")))
    community.choose(community.choose(community.setup(), "allow"))
    assert community.settings.allowed_roles == ()


def test_a_note_stands_in_a_block_of_its_own_under_the_answer_signed_and_dated(community: Community):
    assert "Saved" in add_note(community)
    (reply,) = public(community.say("is Data Cert worth it"))[-1:]
    assert "not part of my evidence" in reply.parts[-1].text
    until = (TODAY + timedelta(days=180)).isoformat()
    assert f"(signed: Careers office, {TODAY.isoformat()}; holds until {until})" in reply.parts[-1].text
    private = community.say("is Data Cert worth it", is_private=True)
    assert "Careers office" in said(private)
    assert "Careers office" not in said(community.say("hello there", server="901"))


def test_a_sellers_note_is_called_that_and_stands_below_the_communitys_own(community: Community):
    add_note(community, "Add a seller's note", text="Data Cert pays off, only here", signed="Academy")
    add_note(community)
    text = said(community.say("is Data Cert worth it"))
    assert text.index("From this server") < text.index("From a seller, who earns by it") < text.index("only here")


def test_a_note_that_has_expired_is_not_shown_and_one_can_be_taken_away(community: Community):
    note = ServerNote(id=0, text="x", signed="y", on="2026-01-01", until="2026-11-22", about=("Data Cert",))
    assert not note.holds(TODAY)
    add_note(community)
    add_note(community, text="Data Cert: second")
    community.choose(community.choose(community.setup(), "notes"), "1")
    assert [each.text for each in community.settings.notes] == ["Data Cert: second"]
    assert "12 credits" not in said(community.say("is Data Cert worth it"))


def test_all_that_is_set_can_be_exported_and_erased(community: Community):
    add_note(community)
    done = community.manage(community.setup(), "Export")
    assert json.loads(done.replies[-1].files[0].content)["notes"][0]["signed"] == "Careers office"
    community.manage(community.setup(), "Erase all of it")
    assert community.serving.store.servers.known("fake") == ()


@pytest.mark.parametrize("name", ["note", "defaults", "cooldown"])
def test_each_form_is_one_that_the_platform_shows(name: str):
    found = form(name, wording())
    assert found is not None
    check_modal(dict(modal(found, "token")))
    assert form("other", wording()) is None


def test_buttons_of_the_panel_stay_for_one_who_wants_no_buttons(community: Community):
    settings = community.say("/settings", learner="boss", is_private=True, is_manager=True)
    token = next(each.token for each in settings.replies[0].buttons if each.label == "No buttons")
    community.press(token, learner="boss", is_private=True)
    assert "Export" in labels(community.setup())

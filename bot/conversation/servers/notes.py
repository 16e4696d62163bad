"""Notes of a community on credentials, as a block of their own under an answer that is about one of these."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.advisor.models import Answer, Turn
from bot.conversation.servers.settings import ServerNote, ServerSettings
from bot.rendering.local_notes import LocalNotes
from bot.rendering.phrases import Phrases

MOST_SHOWN = 3


def notes_on(
    settings: ServerSettings, answer: Answer, turn: Turn, name_of: Callable[[str], str], today: date
) -> tuple[ServerNote, ...]:
    """Those that hold and are about a credential of the answer: the community's own before sellers', newest first."""
    asked = (each.credential_id for each in turn.question.credentials)
    judged = (each.credential_id for each in answer.assessments)
    names = {name_of(each) for each in (*asked, *judged)}
    found = [each for each in settings.notes if each.holds(today) and names & set(each.about)]
    return tuple(sorted(found, key=lambda each: (each.is_of_seller, _backwards(each.on), -each.id))[:MOST_SHOWN])


def blocks_of(notes: tuple[ServerNote, ...], phrases: Phrases) -> tuple[LocalNotes, ...]:
    """One block for what the community says, and one for what sellers say."""
    blocks = []
    for name, is_of_seller in (("server-notes-heading", False), ("server-notes-seller-heading", True)):
        lines = tuple(note_line(each, phrases) for each in notes if each.is_of_seller is is_of_seller)
        if lines:
            blocks.append(LocalNotes(heading=phrases.say(name), lines=lines))
    return tuple(blocks)


def note_line(note: ServerNote, phrases: Phrases) -> str:
    """What it says, who says so, since when and until when."""
    return phrases.say("server-note", text=note.text, signed=note.signed, date=note.on, until=note.until)


def _backwards(day: str) -> int:
    return -date.fromisoformat(day).toordinal()

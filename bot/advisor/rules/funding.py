"""Sourced ways to have a course or an exam paid for, by country: named before a learner pays."""

from __future__ import annotations

from bot.advisor.rules.reference import Reference
from bot.advisor.rules.regions import covers
from knowledge import Credential, RecognitionNote

ROUTE_TOPIC = "funding-route"
"""The topic of notes that tell of a fund a learner can ask for; other notes on funding are studies and rules."""


def funding_routes(credential: Credential, region: str | None, reference: Reference) -> tuple[RecognitionNote, ...]:
    """The routes open where the learner lives, those made for this credential first; none where that is not known.

    A note that names credentials holds for these alone.
    """
    if region is None:
        return ()
    found = [
        note
        for note in reference.notes()
        if ROUTE_TOPIC in note.topics and covers(note.region, region) and _holds_for(note, credential)
    ]
    return tuple(sorted(found, key=lambda note: (not note.credential_ids, note.field == "all", note.id)))


def _holds_for(note: RecognitionNote, credential: Credential) -> bool:
    if note.credential_ids:
        return credential.id in note.credential_ids
    return note.field in ("all", *credential.fields)

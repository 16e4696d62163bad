"""Sourced ways to have a course or an exam paid for, by country: named before a learner pays.

The one source is the notes with the topic ``funding-route``. Verdicts, recommendations and plans all read them here.
"""

from __future__ import annotations

from bot.advisor.rules.reference import Reference
from bot.advisor.rules.regions import covers
from knowledge import Credential, Level, PriceModel, RecognitionNote

ROUTE_TOPIC = "funding-route"
"""The topic of notes that tell of a fund or a publicly paid place that one learner can ask for. Loans are not among
them, nor studies of funds and rules for providers (2026-11)."""
LEARNERS_LEVELS = (None, Level.NONE, Level.ENTRY, Level.INTERMEDIATE)
"""Funds for courses are made for who starts or changes; they are not named for what asks for years of work."""


def funding_routes(credential: Credential, region: str | None, reference: Reference) -> tuple[RecognitionNote, ...]:
    """The routes open where the learner lives, those made for this credential first; none where that is not known.

    A note that names credentials holds for these alone, save where it names a free place: that one stands for all
    credentials that share a field with it. Ties by field before all fields, then by id.
    """
    if region is None:
        return ()
    found = [
        note
        for note in reference.notes()
        if ROUTE_TOPIC in note.topics and covers(note.region, region) and _holds_for(note, credential, reference)
    ]
    return tuple(
        sorted(found, key=lambda note: (credential.id not in note.credential_ids, note.field == "all", note.id))
    )


def free_place(note: RecognitionNote, credential: Credential, reference: Reference) -> Credential | None:
    """The publicly paid place that the note names, where it is another than the credential and shares a field."""
    for each in note.credential_ids:
        place = reference.credential(each)
        price = place.facts.get("price") if place is not None else None
        is_free = price is not None and price.model is PriceModel.FREE
        if place is not None and is_free and place.id != credential.id and set(place.fields) & set(credential.fields):
            return place
    return None


def _holds_for(note: RecognitionNote, credential: Credential, reference: Reference) -> bool:
    if credential.id in note.credential_ids:
        return True
    if credential.level not in LEARNERS_LEVELS:
        return False
    if note.credential_ids:
        return free_place(note, credential, reference) is not None
    return note.field in ("all", *credential.fields)

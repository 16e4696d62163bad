"""The forms that managers fill in, by name. What is filled in comes back with the token of the button."""

from __future__ import annotations

from bot.messages import Field, Form
from bot.rendering.phrases import Phrases

NOTE, DEFAULTS, COOLDOWN = "note", "defaults", "cooldown"


_FIELDS: dict[str, tuple[tuple[str, int, bool, bool], ...]] = {
    NOTE: (("text", 300, True, True), ("signed", 80, True, False), ("months", 2, False, False)),
    DEFAULTS: (("region", 60, False, False), ("currency", 3, False, False), ("language", 2, False, False)),
    COOLDOWN: (("member", 5, False, False), ("channel", 5, False, False)),
}


def form(name: str, phrases: Phrases) -> Form | None:
    """The form of that name; ``None`` where there is none."""
    fields = _FIELDS.get(name)
    if fields is None:
        return None
    return Form(
        name=name,
        title=phrases.say(f"form-{name}"),
        fields=tuple(
            Field(
                name=field,
                label=phrases.say(f"form-{name}-{field}"),
                hint=phrases.say(f"form-{name}-{field}-hint"),
                longest=longest,
                is_needed=is_needed,
                is_long=is_long,
            )
            for field, longest, is_needed, is_long in fields
        ),
    )

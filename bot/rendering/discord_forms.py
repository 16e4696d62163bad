"""Forms as Discord shows them (modals)."""

from __future__ import annotations

from collections.abc import Mapping

from bot.messages import Field, Form
from bot.rendering.discord_bodies import BUTTON_PREFIX, shortened

LONGEST_TITLE = LONGEST_LABEL = 45
LONGEST_HINT = 100
_ROW, _INPUT = 1, 4
_ONE_LINE, _LINES = 1, 2


def modal(form: Form, token: str) -> Mapping[str, object]:
    """The form as the interface takes it; what is filled in comes back with ``token``."""
    return {
        "custom_id": f"{BUTTON_PREFIX}{token}",
        "title": shortened(form.title, LONGEST_TITLE),
        "components": [{"type": _ROW, "components": [_input(each)]} for each in form.fields],
    }


def _input(field: Field) -> Mapping[str, object]:
    return {
        "type": _INPUT,
        "custom_id": field.name,
        "style": _LINES if field.is_long else _ONE_LINE,
        "label": shortened(field.label, LONGEST_LABEL),
        "placeholder": shortened(field.hint, LONGEST_HINT),
        "max_length": field.longest,
        "required": field.is_needed,
    }

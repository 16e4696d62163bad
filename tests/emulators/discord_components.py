"""What Discord refuses in components and modals: which may stand where, how many, how long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.emulators.discord_rules import bad, known_keys, link_of, number_of, rows_of, text_of

MOST_COMPONENTS = 40
LONGEST_TEXT = 4000
ROW, BUTTON, SELECT, INPUT, SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = (
    1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 17, 18,
)  # fmt: skip
SELECTS = (3, 5, 6, 7, 8)
LINK_STYLE = 5
_TOP = (ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER)
_IN_CONTAINER = (ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR)
_KEYS = {
    ROW: "components",
    BUTTON: "style label emoji custom_id sku_id url disabled",
    SECTION: "components accessory",
    TEXT: "content",
    THUMBNAIL: "media description spoiler",
    GALLERY: "items",
    FILE: "file spoiler",
    SEPARATOR: "divider spacing",
    CONTAINER: "components accent_color spoiler",
    LABEL: "label description component",
    INPUT: "custom_id style label min_length max_length required value placeholder",
    SELECT: "custom_id options placeholder min_values max_values disabled required",
}
_PICKER_KEYS = "custom_id placeholder min_values max_values disabled required default_values channel_types"


def within(components: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """All components, nested ones included, in the order in which they are shown."""
    for each in components:
        yield each
        yield from within(each.get("components") or ())
        if each.get("type") == SECTION and each.get("accessory"):
            yield each["accessory"]
        if each.get("type") == LABEL and each.get("component"):
            yield each["component"]


@dataclass
class _Check:
    """One message or modal. ``used`` maps a shown upload to its description."""

    uploads: Mapping[str, str] = field(default_factory=dict)
    used: dict[str, str] = field(default_factory=dict)
    is_modal: bool = False

    def one(self, given: Mapping[str, Any], path: str, allowed: Sequence[int]) -> None:
        kind = given.get("type")
        if kind not in allowed:
            raise bad(f"{path}.type", f'Value of field "type" must be one of {tuple(allowed)}.')
        known_keys(given, ("type", "id", *_KEYS.get(kind, _PICKER_KEYS).split()), path)
        number_of(given, "id", path, least=0, most=2**31 - 1)
        if kind in SELECTS:
            self._select(given, path)
        else:
            getattr(self, _METHODS[kind])(given, path)

    def _row(self, given: Mapping[str, Any], path: str) -> None:
        inner = rows_of(given, "components", path, least=1, most=5)
        allowed = (INPUT,) if self.is_modal else (BUTTON, *SELECTS)
        if len(inner) > 1 and any(each.get("type") != BUTTON for each in inner):
            raise bad(f"{path}.components", "a row holds up to five buttons, or one select")
        for number, each in enumerate(inner):
            self.one(each, f"{path}.components.{number}", allowed)

    def _button(self, given: Mapping[str, Any], path: str) -> None:
        style = number_of(given, "style", path, least=1, most=LINK_STYLE)
        if style is None:
            raise bad(f"{path}.style", "This field is required", "BASE_TYPE_REQUIRED")
        if not given.get("label") and not given.get("emoji"):
            raise bad(path, "A button must have a label or an emoji", "BUTTON_COMPONENT_INVALID")
        text_of(given, "label", path, most=80)
        if style == LINK_STYLE:
            if "custom_id" in given:
                raise bad(path, "A custom id and url cannot both be specified", "BUTTON_COMPONENT_CUSTOM_ID_URL")
            if len(link_of(given, "url", path, schemes=("http", "https", "discord"))) > 512:
                raise bad(f"{path}.url", "Must be 512 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
        else:
            if "url" in given:
                raise bad(path, "A button with an url must be of style 5", "BUTTON_COMPONENT_CUSTOM_ID_URL")
            text_of(given, "custom_id", path, most=100, needed=True)

    def _select(self, given: Mapping[str, Any], path: str) -> None:
        text_of(given, "custom_id", path, most=100, needed=True)
        text_of(given, "placeholder", path, least=0, most=150)
        least = number_of(given, "min_values", path, least=0, most=25)
        most = number_of(given, "max_values", path, least=1, most=25)
        if (1 if least is None else least) > (1 if most is None else most):
            raise bad(f"{path}.min_values", "min_values is above max_values")
        if "required" in given and not self.is_modal:
            raise bad(f"{path}.required", "the emulator refuses: only in modals")
        if given["type"] != SELECT:
            return
        options = rows_of(given, "options", path, least=1, most=25)
        if (most or 1) > len(options):
            raise bad(f"{path}.max_values", "max_values is above the number of options")
        for number, each in enumerate(options):
            where = f"{path}.options.{number}"
            known_keys(each, ("label", "value", "description", "emoji", "default"), where)
            text_of(each, "label", where, most=100, needed=True)
            text_of(each, "value", where, most=100, needed=True)
            text_of(each, "description", where, most=100)
        if len({each["value"] for each in options}) < len(options):
            raise bad(f"{path}.options", "The specified option value is already used",
                      "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED")  # fmt: skip
        if sum(bool(each.get("default")) for each in options) > (most or 1):
            raise bad(f"{path}.options", "more options are chosen before than may be")

    def _section(self, given: Mapping[str, Any], path: str) -> None:
        for number, each in enumerate(rows_of(given, "components", path, least=1, most=3)):
            self.one(each, f"{path}.components.{number}", (TEXT,))
        if not isinstance(given.get("accessory"), dict):
            raise bad(f"{path}.accessory", "This field is required", "BASE_TYPE_REQUIRED")
        self.one(given["accessory"], f"{path}.accessory", (BUTTON, THUMBNAIL))

    def _text(self, given: Mapping[str, Any], path: str) -> None:
        text_of(given, "content", path, most=LONGEST_TEXT, needed=True)

    def _thumbnail(self, given: Mapping[str, Any], path: str) -> None:
        self._media(given, path)

    def _gallery(self, given: Mapping[str, Any], path: str) -> None:
        for number, each in enumerate(rows_of(given, "items", path, least=1, most=10)):
            known_keys(each, ("media", "description", "spoiler"), f"{path}.items.{number}")
            self._media(each, f"{path}.items.{number}")

    def _media(self, given: Mapping[str, Any], path: str) -> None:
        description = text_of(given, "description", path, most=1024)
        if not description:
            raise bad(f"{path}.description", "the emulator refuses: a picture without a description")
        self._show(given, "media", path, ("http", "https", "attachment"), description)

    def _file(self, given: Mapping[str, Any], path: str) -> None:
        self._show(given, "file", path, ("attachment",), "")

    def _show(self, given: Mapping[str, Any], name: str, path: str, schemes: Sequence[str], description: str) -> None:
        item = given.get(name)
        if not isinstance(item, dict):
            raise bad(f"{path}.{name}", "This field is required", "BASE_TYPE_REQUIRED")
        url = link_of(item, "url", f"{path}.{name}", schemes=schemes)
        if url.startswith("attachment://"):
            shown = url.removeprefix("attachment://")
            if shown not in self.uploads:
                raise bad(f"{path}.{name}.url", f"The referenced attachment {shown} was not found",
                          "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND")  # fmt: skip
            self.used[shown] = description

    def _separator(self, given: Mapping[str, Any], path: str) -> None:
        number_of(given, "spacing", path, least=1, most=2)

    def _container(self, given: Mapping[str, Any], path: str) -> None:
        number_of(given, "accent_color", path, least=0, most=0xFFFFFF)
        for number, each in enumerate(rows_of(given, "components", path, least=1, most=MOST_COMPONENTS)):
            self.one(each, f"{path}.components.{number}", _IN_CONTAINER)

    def _label(self, given: Mapping[str, Any], path: str) -> None:
        text_of(given, "label", path, most=45, needed=True)
        text_of(given, "description", path, most=100)
        inner = given.get("component")
        if not isinstance(inner, dict):
            raise bad(f"{path}.component", "This field is required", "BASE_TYPE_REQUIRED")
        if inner.get("label"):
            raise bad(f"{path}.component.label", "a text input within a label has none of its own")
        self.one(inner, f"{path}.component", (INPUT, *SELECTS))

    def _input(self, given: Mapping[str, Any], path: str) -> None:
        text_of(given, "custom_id", path, most=100, needed=True)
        if number_of(given, "style", path, least=1, most=2) is None:
            raise bad(f"{path}.style", "This field is required", "BASE_TYPE_REQUIRED")
        text_of(given, "label", path, most=45, needed=path.rpartition(".")[2] != "component")
        text_of(given, "placeholder", path, least=0, most=100)
        least = number_of(given, "min_length", path, least=0, most=LONGEST_TEXT)
        most = number_of(given, "max_length", path, least=1, most=LONGEST_TEXT)
        if (least or 0) > (most or LONGEST_TEXT):
            raise bad(f"{path}.min_length", "min_length is above max_length")
        text_of(given, "value", path, least=0, most=most or LONGEST_TEXT)


_METHODS = {
    ROW: "_row", BUTTON: "_button", SECTION: "_section", TEXT: "_text", THUMBNAIL: "_thumbnail", GALLERY: "_gallery",
    FILE: "_file", SEPARATOR: "_separator", CONTAINER: "_container", LABEL: "_label", INPUT: "_input",
}  # fmt: skip


def check_components(components: object, *, is_v2: bool, uploads: Mapping[str, str] | None = None) -> dict[str, str]:
    """Refuse a message's components; the uploads that they show, with their descriptions."""
    top = rows_of({"components": components}, "components", "", most=MOST_COMPONENTS if is_v2 else 5)
    check = _Check(uploads=uploads or {})
    for number, each in enumerate(top):
        check.one(each, f"components.{number}", _TOP if is_v2 else (ROW,))
    _check_all(top)
    return check.used


def check_modal(given: Mapping[str, Any]) -> None:
    """Refuse a modal."""
    known_keys(given, ("custom_id", "title", "components"), "data")
    text_of(given, "custom_id", "data", most=100, needed=True)
    text_of(given, "title", "data", most=45, needed=True)
    top = rows_of(given, "components", "data", least=1, most=5)
    check = _Check(is_modal=True)
    for number, each in enumerate(top):
        check.one(each, f"data.components.{number}", (ROW, LABEL, TEXT))
    _check_all(top)


def _check_all(top: Sequence[Mapping[str, Any]]) -> None:
    every = list(within(top))
    if len(every) > MOST_COMPONENTS:
        raise bad("components", f"The number of components must not exceed {MOST_COMPONENTS}: {len(every)}",
                  "BASE_TYPE_MAX_LENGTH")  # fmt: skip
    custom = [each["custom_id"] for each in every if each.get("custom_id")]
    if len(set(custom)) < len(custom):
        raise bad("components", "Component custom id cannot be duplicated", "COMPONENT_CUSTOM_ID_DUPLICATED")
    numbers = [each["id"] for each in every if each.get("id")]
    if len(set(numbers)) < len(numbers):
        raise bad("components", "Component id cannot be duplicated", "COMPONENT_ID_DUPLICATED")
    total = sum(len(each.get("content", "")) for each in every if each.get("type") == TEXT)
    if total > LONGEST_TEXT:
        raise bad("components", f"The total size of displayable text must not exceed {LONGEST_TEXT}: {total}",
                  "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED")  # fmt: skip

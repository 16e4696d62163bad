"""What Discord refuses in commands, when they are registered, and in the choices of an autocompletion."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from tests.emulators.discord_rules import bad, known_keys, number_of, rows_of, text_of

LOCALES = frozenset({
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
})  # fmt: skip
_NAME = re.compile(r"(?:[-'ʼ_]|[^\W_]|[\u0900-\u097F]|[\u0E00-\u0E7F])+")
_LOCALISED = ("name", "name_localizations", "description", "description_localizations", "type", "options")
_KEYS = (
    *_LOCALISED, "id", "default_member_permissions", "dm_permission", "default_permission", "integration_types",
    "contexts", "nsfw", "handler", "application_id", "version",
)  # fmt: skip
_OPTION_KEYS = (
    *_LOCALISED, "required", "choices", "channel_types", "min_value", "max_value", "min_length", "max_length",
    "autocomplete",
)  # fmt: skip
_MOST = {1: 100, 2: 5, 3: 5}
LONGEST_COMMAND = 8000


def check_commands(given: object) -> None:
    """Refuse a whole set of commands."""
    if not isinstance(given, list):
        raise bad("", "Only iterables may be used in a ListType", "LIST_TYPE_CONVERT")
    for number, each in enumerate(given):
        _command(each, str(number))
    for kind, most in _MOST.items():
        names = [each["name"] for each in given if each.get("type", 1) == kind]
        if len(names) > most:
            raise bad("", f"Maximum number of application commands reached ({most})", "BASE_TYPE_MAX_LENGTH")
        _unique(names, "", "Application command names must be unique", "APPLICATION_COMMANDS_DUPLICATE_NAME")


def _command(given: Mapping[str, Any], path: str) -> None:
    known_keys(given, _KEYS, path)
    kind = number_of(given, "type", path, least=1, most=3) or 1
    if kind == 1:
        _name(given, path)
        _description(given, path)
    else:
        text_of(given, "name", path, most=32, needed=True)
        _localised(given, "name_localizations", path, most=32)
        if given.get("description") or given.get("options"):
            raise bad(f"{path}.description", "Context menu commands cannot have description or options")
    for name, most in (("contexts", 2), ("integration_types", 1)):
        values = given.get(name)
        if values is not None and (
            not values or len(set(values)) < len(values) or any(not 0 <= each <= most for each in values)
        ):
            raise bad(f"{path}.{name}", "Value is not one of those there are")
    permissions = given.get("default_member_permissions")
    if permissions is not None and not re.fullmatch(r"\d+", str(permissions)):
        raise bad(f"{path}.default_member_permissions", "Could not interpret as a permission set")
    _options(given, path)
    if (size := _size(given)) > LONGEST_COMMAND:
        raise bad(path, f"Command exceeds maximum size ({LONGEST_COMMAND}): {size}", "APPLICATION_COMMAND_TOO_LARGE")


def _options(given: Mapping[str, Any], path: str) -> None:
    options = rows_of(given, "options", path, most=25)
    for number, each in enumerate(options):
        where = f"{path}.options.{number}"
        known_keys(each, _OPTION_KEYS, where)
        kind = number_of(each, "type", where, least=1, most=11)
        if kind is None:
            raise bad(f"{where}.type", "This field is required", "BASE_TYPE_REQUIRED")
        _name(each, where)
        _description(each, where)
        _choices_of(each, where, kind)
        if kind in (1, 2):
            _options(each, where)
        elif kind == 3:
            number_of(each, "min_length", where, least=0, most=6000)
            number_of(each, "max_length", where, least=1, most=6000)
    _unique(
        [each["name"] for each in options],
        path,
        "Option names must be unique",
        "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
    )
    needed = [bool(each.get("required")) for each in options]
    if needed != sorted(needed, reverse=True):
        raise bad(f"{path}.options", "Required options must be placed before non-required options",
                  "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID")  # fmt: skip
    for locale in LOCALES:
        _unique(
            [(each.get("name_localizations") or {}).get(locale, each["name"]) for each in options],
            path, f"Option names must be unique, in {locale} as well", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
        )  # fmt: skip


def _choices_of(each: Mapping[str, Any], path: str, kind: int) -> None:
    if each.get("choices") and each.get("autocomplete"):
        raise bad(path, "An option has choices or an autocompletion, not both")
    if each.get("autocomplete") and kind not in (3, 4, 10):
        raise bad(f"{path}.autocomplete", "Only for string, integer and number options")
    _choices(rows_of(each, "choices", path, most=25), f"{path}.choices", is_text=kind == 3)


def check_choices(data: Mapping[str, Any]) -> None:
    """Refuse the choices of an autocompletion for a text option."""
    known_keys(data, ("choices",), "data")
    if "choices" not in data:
        raise bad("data.choices", "This field is required", "BASE_TYPE_REQUIRED")
    _choices(rows_of(data, "choices", "data", most=25), "data.choices", is_text=True)


def _choices(choices: Sequence[Mapping[str, Any]], path: str, *, is_text: bool) -> None:
    for number, each in enumerate(choices):
        where = f"{path}.{number}"
        known_keys(each, ("name", "name_localizations", "value"), where)
        text_of(each, "name", where, most=100, needed=True)
        _localised(each, "name_localizations", where, most=100)
        if is_text:
            text_of(each, "value", where, most=100, needed=True)
    _unique([each["name"] for each in choices], path, "Choice names must be unique",
            "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE")  # fmt: skip


def _name(given: Mapping[str, Any], path: str) -> None:
    _check_name(text_of(given, "name", path, most=32, needed=True), f"{path}.name")
    for locale, name in _localised(given, "name_localizations", path, most=32).items():
        _check_name(name, f"{path}.name_localizations.{locale}")


def _check_name(name: str, path: str) -> None:
    if not _NAME.fullmatch(name) or name != name.lower():
        raise bad(path, "Command name is invalid", "APPLICATION_COMMAND_INVALID_NAME")


def _description(given: Mapping[str, Any], path: str) -> None:
    text_of(given, "description", path, most=100, needed=True)
    _localised(given, "description_localizations", path, most=100)


def _localised(given: Mapping[str, Any], name: str, path: str, *, most: int) -> Mapping[str, str]:
    found = given.get(name) or {}
    for locale in found:
        if locale not in LOCALES:
            raise bad(f"{path}.{name}.{locale}", "Value is not one of the locales that there are")
        text_of(found, locale, f"{path}.{name}", most=most)
    return found


def _size(given: Mapping[str, Any]) -> int:
    """Name, description and values; of translations the longest counts."""
    total = 0
    for name in ("name", "description"):
        texts = [str(given.get(name) or ""), *(given.get(f"{name}_localizations") or {}).values()]
        total += max(len(each) for each in texts)
    total += len(str(given.get("value", "")))
    return total + sum(_size(each) for name in ("options", "choices") for each in given.get(name) or ())


def _unique(names: Sequence[str], path: str, detail: str, kind: str) -> None:
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise bad(path, f"{detail}: {twice[0]}", kind)

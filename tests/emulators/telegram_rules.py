"""What the Bot API refuses, as its documentation of 2026-11 (Bot API 10.0) says it: parameters, lengths, markup."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_ENTITIES = 100
_TAG = re.compile(r"<(/?)([a-zA-Z-]*)([^<>]*)>")
_TAGS = {
    "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "a", "code", "pre",
    "blockquote", "tg-emoji",
}  # fmt: skip
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
_ACTIONS = {"typing", "upload_photo", "upload_document", "upload_video", "record_voice", "choose_sticker"}

_SENT = (
    "chat_id!:id message_thread_id:int disable_notification:bool protect_content:bool allow_paid_broadcast:bool "
    "message_effect_id:str reply_parameters:json reply_markup:json business_connection_id:str "
    "direct_messages_topic_id:int suggested_post_parameters:json "
)
_FILE = "caption:str parse_mode:str caption_entities:json "
METHODS = {
    "getMe": "",
    "getUpdates": "offset:int limit:int timeout:int allowed_updates:json",
    "sendMessage": _SENT + "text!:str parse_mode:str entities:json link_preview_options:json",
    "sendMessageDraft": "chat_id!:id message_thread_id:int draft_id!:int text!:str parse_mode:str entities:json",
    "sendPhoto": _SENT + _FILE + "photo!:file has_spoiler:bool show_caption_above_media:bool",
    "sendDocument": _SENT + _FILE + "document!:file thumbnail:file disable_content_type_detection:bool",
    "sendChatAction": "chat_id!:id message_thread_id:int action!:str business_connection_id:str",
    "editMessageText": "chat_id:id message_id:int inline_message_id:str text!:str parse_mode:str entities:json "
    "link_preview_options:json reply_markup:json business_connection_id:str",
    "deleteMessage": "chat_id!:id message_id!:int",
    "answerCallbackQuery": "callback_query_id!:str text:str show_alert:bool url:str cache_time:int",
    "answerInlineQuery": "inline_query_id!:str results!:json cache_time:int is_personal:bool next_offset:str "
    "button:json",
    "getFile": "file_id!:str",
    "setMyCommands": "commands!:json scope:json language_code:str",
    "deleteMyCommands": "scope:json language_code:str",
    "getMyCommands": "scope:json language_code:str",
    "setMyDescription": "description:str language_code:str",
    "setMyShortDescription": "short_description:str language_code:str",
    "setWebhook": "url!:str certificate:file ip_address:str max_connections:int allowed_updates:json "
    "drop_pending_updates:bool secret_token:str",
    "deleteWebhook": "drop_pending_updates:bool",
    "getWebhookInfo": "",
}


class RefusalError(Exception):
    """An answer that is not "ok"."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes = field(repr=False)


def bad(description: str) -> RefusalError:
    return RefusalError(400, f"Bad Request: {description}")


def units(text: str) -> int:
    """Length in UTF-16 code units, as the platform counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read_parameters(method: str, given: Mapping[str, object]) -> dict[str, object]:
    """The parameters by their types; one that the method does not know is refused, although the real one ignores it."""
    known = dict(_declared(method))
    for name in given:
        if name not in known and not isinstance(given[name], Upload):
            raise bad(f"the emulator refuses: {method} has no parameter {name}")
    found = {}
    for name, (kind, is_required) in known.items():
        if name in given:
            found[name] = _value(name, kind, given[name], given)
        elif is_required:
            raise bad(f"{name} is empty" if name != "text" else "message text is empty")
    return found


def _declared(method: str) -> list[tuple[str, tuple[str, bool]]]:
    pairs = (each.split(":") for each in METHODS[method].split())
    return [(name.rstrip("!"), (kind, name.endswith("!"))) for name, kind in pairs]


def _value(name: str, kind: str, raw: object, given: Mapping[str, object]) -> object:
    if kind == "file":
        return given.get(raw[9:], raw) if isinstance(raw, str) and raw.startswith("attach://") else raw
    if not isinstance(raw, str):
        return raw
    if kind == "str":
        return raw
    try:
        return raw if kind == "id" and raw.startswith("@") else json.loads(raw)
    except ValueError as exc:
        raise bad(f"can't parse {name}") from exc


def check(method: str, parameters: Mapping[str, object]) -> None:  # noqa: C901  # a list of rules, one after the other
    """Refuse what does not depend on the state of the chats."""
    if "text" in parameters and method in ("sendMessage", "editMessageText", "sendMessageDraft"):
        shown = visible(str(parameters["text"]), parameters.get("parse_mode"))
        if not shown.strip():
            raise bad("message text is empty")
        if units(shown) > LONGEST_TEXT:
            raise bad("message is too long")
    caption = visible(str(parameters.get("caption", "")), parameters.get("parse_mode"))
    if units(caption) > LONGEST_CAPTION:
        raise bad("message caption is too long")
    if parameters.get("reply_markup"):
        check_keyboard(parameters["reply_markup"])
    if method == "sendChatAction" and parameters["action"] not in _ACTIONS:
        raise bad("wrong parameter action in request")
    if method == "sendMessageDraft" and not parameters["draft_id"]:
        raise bad("draft_id must be non-zero")
    if method == "answerCallbackQuery" and units(str(parameters.get("text", ""))) > 200:
        raise bad("MESSAGE_TOO_LONG")
    if method == "answerInlineQuery":
        _check_results(parameters["results"])
    if method == "setMyCommands":
        _check_commands(parameters)
    if method == "setMyDescription" and units(str(parameters.get("description", ""))) > 512:
        raise bad("description is too long")
    if method == "setMyShortDescription" and units(str(parameters.get("short_description", ""))) > 120:
        raise bad("short description is too long")
    if method == "setWebhook" and not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", str(parameters.get("secret_token", ""))):
        raise bad("secret token contains unallowed characters")


def visible(text: str, parse_mode: object = None) -> str:
    """The text without its markup; markup that the platform cannot read is refused."""
    if "\0" in text or re.search("[\ud800-\udfff]", text):
        raise bad("strings must be encoded in UTF-8")
    if parse_mode is None:
        return text
    if parse_mode != "HTML":
        raise bad("unsupported parse_mode")
    stack: list[str] = []
    entities = 0
    position = 0
    found = []
    for tag in _TAG.finditer(text):
        found.append(_plain(text[position : tag.start()]))
        position = tag.end()
        entities += _take(tag, stack)
    found.append(_plain(text[position:]))
    if stack:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{stack[-1]}\"")
    if entities > MOST_ENTITIES:
        raise bad(f"the emulator refuses: {entities} entities, of which the platform shows {MOST_ENTITIES}")
    return "".join(found)


def _take(tag: re.Match[str], stack: list[str]) -> int:
    is_end, name, attributes = tag[1], tag[2].lower(), tag[3]
    if name not in _TAGS:
        raise bad(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {tag.start()}')
    if is_end:
        if not stack or stack.pop() != name:
            raise bad(f'can\'t parse entities: Unmatched end tag at byte offset {tag.start()}, found "</{name}>"')
        return 0
    if name == "blockquote" and "blockquote" in stack:
        raise bad("can't parse entities: blockquote can't be nested")
    allowed = {"a": r'\s+href="[^"<>]*"', "blockquote": r"(\s+expandable)?", "span": r'\s+class="tg-spoiler"'}
    if not re.fullmatch(allowed.get(name, r""), attributes):
        raise bad(f'can\'t parse entities: the attributes of "{name}" are wrong')
    stack.append(name)
    return 1


def _plain(text: str) -> str:
    if "<" in text:
        raise bad("can't parse entities: Unsupported start tag")
    if "&" in _ENTITY.sub("", text):
        raise bad("the emulator refuses: an ampersand that is not escaped")
    return html.unescape(text)


def check_keyboard(markup: object) -> None:
    """Refuse inline keyboards that the platform refuses."""
    if not isinstance(markup, dict) or not isinstance(markup.get("inline_keyboard"), list):
        raise bad("can't parse inline keyboard")
    buttons = [button for row in markup["inline_keyboard"] for button in row]
    if len(buttons) > 100 or any(len(row) > 8 for row in markup["inline_keyboard"]):
        raise bad("reply markup is too long")
    for button in buttons:
        if not str(button.get("text", "")).strip():
            raise bad("can't parse inline keyboard button: Text is empty")
        kinds = [name for name in ("callback_data", "url", "switch_inline_query_current_chat") if name in button]
        if len(kinds) != 1:
            raise bad("can't parse inline keyboard button: it must have exactly one kind")
        if "callback_data" in button and not 1 <= len(str(button["callback_data"]).encode()) <= 64:
            raise bad("BUTTON_DATA_INVALID")


def _check_results(results: object) -> None:
    if not isinstance(results, list) or len(results) > 50:
        raise bad("RESULTS_TOO_MUCH")
    ids = [str(each["id"]) for each in results]
    if len(set(ids)) < len(ids) or any(not 1 <= len(each.encode()) <= 64 for each in ids):
        raise bad("RESULT_ID_INVALID" if len(set(ids)) == len(ids) else "RESULT_ID_DUPLICATE")
    for each in results:
        content = each.get("input_message_content", {})
        shown = visible(str(content.get("message_text", "")), content.get("parse_mode"))
        if not each.get("title") or not shown.strip() or units(shown) > LONGEST_TEXT:
            raise bad("ARTICLE_TITLE_EMPTY" if not each.get("title") else "MESSAGE_TEXT_INVALID")
        if "reply_markup" in each:
            check_keyboard(each["reply_markup"])


def _check_commands(parameters: Mapping[str, object]) -> None:
    commands = parameters["commands"]
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for each in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", each["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= units(each["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if not re.fullmatch(r"([a-z]{2})?", str(parameters.get("language_code", ""))):
        raise bad("LANGUAGE_CODE_INVALID")

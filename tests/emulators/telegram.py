"""A strict Bot API over HTTP on loopback: refuses what the real one refuses, fails on demand, records every call.

One bot, any number of people and groups; polling or a webhook. What a chat shows is ``shown(chat_id)``.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from tests.emulators.telegram_people import BOT, People, Shown, chat_of
from tests.emulators.telegram_rules import METHODS, RefusalError, Upload, bad, check, read_parameters, visible

TOKEN = "123456:AAE-emulated_token-of-no-real-bot00"
LONGEST_HOLD_S = 20.0
MOST_POSTS = 8
_LOOK_EVERY_S = 0.003


@dataclass(frozen=True)
class Call:
    """One call as it came, and how it was answered."""

    method: str
    parameters: Mapping[str, Any]
    code: int
    at: float
    description: str = ""


@dataclass
class Fault:
    """How the next calls of a method go wrong. ``after``: it is carried out all the same, and the answer is lost."""

    code: int
    times: int = 1
    description: str = "Internal Server Error"
    parameters: dict[str, int] = field(default_factory=dict)
    delay_s: float = 0.0
    chat: int | None = None
    is_done: bool = False
    when: Callable[[Mapping[str, Any]], bool] = lambda _: True


class TelegramEmulator(People):
    """Everything of one bot. To be used as an async context manager within the loop of the test."""

    def __init__(self, *, token: str = TOKEN, port: int = 0) -> None:
        super().__init__()
        self.token = token
        self.port = port
        self.calls: list[Call] = []
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        self.blocked: set[int] = set()
        self.moved: dict[int, int] = {}
        self.answered: dict[str, Mapping[str, Any]] = {}
        self.commands: dict[str, Any] = {}
        self.webhook: dict[str, Any] = {}
        self._poller = 0

    async def __aenter__(self) -> TelegramEmulator:
        app = web.Application(client_max_size=60_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/{path:.*}", self._file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]  # aiohttp has no other way
        self._deliverer = asyncio.create_task(self._deliver())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._deliverer.cancel()
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """What stands in the place of the real one's address."""
        return f"http://127.0.0.1:{self.port}"

    # What tests ask.

    def shown(self, chat: int = 1) -> list[Shown]:
        """What the bot has said in a chat, oldest first."""
        return self.chats[chat]

    def of(self, method: str, code: int = 200) -> list[Call]:
        """The calls of a method that were answered so."""
        return [each for each in self.calls if each.method == method and each.code == code]

    @property
    def refused(self) -> list[Call]:
        """Calls that were refused because they were wrong."""
        return [each for each in self.calls if each.code == 400]

    async def until(self, condition: Callable[[], object], timeout_s: float = 10.0) -> None:
        """Wait until something holds."""
        end = time.monotonic() + timeout_s
        while not condition():
            if time.monotonic() > end:
                said = {chat: [each.text[:80] for each in found] for chat, found in self.chats.items()}
                raise AssertionError(f"it never came; calls: {[c.method for c in self.calls[-12:]]}; said: {said}")
            await asyncio.sleep(0.01)

    def fail(self, method: str, code: int, **more: Any) -> None:
        """Have the next call of a method fail."""
        self.faults[method].append(Fault(code=code, **more))

    # The Bot API.

    async def _call(self, request: web.Request) -> web.Response:
        method, at = request.match_info["method"], time.monotonic()
        try:
            raw = await _fields(request)
        except ConnectionError:  # the bot was killed in the middle of a call
            return web.Response(status=400)
        try:
            if request.match_info["token"] != self.token:
                raise RefusalError(401, "Unauthorized")
            if method not in METHODS:
                raise RefusalError(404, "Not Found")
            raw = read_parameters(method, raw)
            lost = await self._fault(method, raw)
            check(method, raw)
            result = await getattr(self, f"_{method}", self._do_nothing)(raw, method)
            if lost is not None:
                raise lost
        except RefusalError as exc:
            self.calls.append(Call(method, raw, exc.code, at, exc.description))
            body: dict[str, Any] = {"ok": False, "error_code": exc.code, "description": exc.description}
            if exc.parameters:
                body["parameters"] = exc.parameters
            return web.json_response(body, status=exc.code)
        self.calls.append(Call(method, raw, 200, at))
        return web.json_response({"ok": True, "result": result})

    async def _fault(self, method: str, raw: Mapping[str, Any]) -> RefusalError | None:
        for each in self.faults[method]:
            if each.times > 0 and each.chat in (None, raw.get("chat_id")) and each.when(raw):
                each.times -= 1
                await asyncio.sleep(each.delay_s)
                if each.code == 200:
                    return None
                refusal = RefusalError(each.code, each.description, **each.parameters)
                if each.is_done:
                    return refusal
                raise refusal
        return None

    async def _do_nothing(self, _raw: Mapping[str, Any], _method: str) -> object:
        return True

    async def _getMe(self, _raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802  # the names are the platform's
        return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}

    async def _getUpdates(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        if self.webhook.get("url"):
            raise RefusalError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._poller += 1
        mine, end = self._poller, time.monotonic() + min(raw.get("timeout", 0), LONGEST_HOLD_S)
        self.pending = [each for each in self.pending if each["update_id"] >= raw.get("offset", 0)]
        while not (found := self.pending[: raw.get("limit", 100)]) and time.monotonic() < end:
            await asyncio.sleep(_LOOK_EVERY_S)
            if self._poller != mine:
                raise RefusalError(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
        return found

    async def _sendMessage(self, raw: Mapping[str, Any], method: str) -> object:  # noqa: N802
        chat = self._reachable(raw["chat_id"])
        reply = raw.get("reply_parameters") or {}
        text = raw.get("text", raw.get("caption", ""))
        upload = next((raw[name] for name in ("photo", "document") if isinstance(raw.get(name), Upload)), None)
        shown = Shown(
            id=next(self._message_ids[chat]),
            text=visible(text, raw.get("parse_mode")),
            markup=raw.get("reply_markup"),
            method=method,
            raw=text,
            parse_mode=raw.get("parse_mode"),
            at=time.monotonic(),
            upload=upload,
            reply_to=reply.get("message_id"),
        )
        self.chats[chat].append(shown)
        return self._sent(chat, shown)

    _sendPhoto = _sendDocument = _sendMessage  # noqa: N815

    async def _sendMessageDraft(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        if self._reachable(raw["chat_id"]) < 0:
            raise bad("drafts can be sent to private chats only")
        return True

    async def _sendChatAction(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        self._reachable(raw["chat_id"])
        return True

    async def _editMessageText(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        chat = self._reachable(raw["chat_id"])
        shown = next((each for each in self.chats[chat] if each.id == raw["message_id"]), None)
        if shown is None:
            raise bad("message to edit not found")
        if shown.raw == raw["text"] and shown.markup == raw.get("reply_markup"):
            raise bad("message is not modified: specified new message content and reply markup are exactly the same")
        shown.raw, shown.markup = raw["text"], raw.get("reply_markup")
        shown.text = visible(raw["text"], raw.get("parse_mode"))
        return self._sent(chat, shown)

    async def _answerCallbackQuery(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        return self._answer(raw["callback_query_id"], raw, lasts_s=150)

    async def _answerInlineQuery(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        return self._answer(raw["inline_query_id"], raw, lasts_s=30)

    def _answer(self, query: str, raw: Mapping[str, Any], *, lasts_s: float) -> bool:
        asked_at = self._open_queries.pop(query, None)
        if asked_at is None or time.monotonic() - asked_at > lasts_s:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        self.answered[query] = raw
        return True

    async def _getFile(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        content = self.files.get(raw["file_id"])
        if content is None:
            raise bad("invalid file_id")
        if len(content) > 20_000_000:
            raise bad("file is too big")
        name = raw["file_id"]
        return {"file_id": name, "file_unique_id": name, "file_size": len(content), "file_path": f"documents/{name}"}

    async def _setMyCommands(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        scope = (raw.get("scope") or {"type": "default"})["type"]
        self.commands[f"{scope}/{raw.get('language_code', '')}"] = raw["commands"]
        return True

    async def _setWebhook(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        self.webhook = dict(raw)
        return True

    async def _deleteWebhook(self, raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        self.webhook = {}
        if raw.get("drop_pending_updates"):
            self.pending.clear()
        return True

    async def _getWebhookInfo(self, _raw: Mapping[str, Any], _method: str) -> object:  # noqa: N802
        return {
            "url": self.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
        }

    def _reachable(self, chat: int) -> int:
        if chat in self.moved:
            raise RefusalError(
                400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=self.moved[chat]
            )
        if chat in self.blocked:
            raise RefusalError(403, "Forbidden: bot was blocked by the user")
        if chat not in self.known_chats:
            raise bad("chat not found")
        return chat

    def _sent(self, chat: int, shown: Shown) -> dict[str, Any]:
        sent = self.message(user=BOT["id"], chat=chat, text=shown.text)  # type: ignore[arg-type]  # an id is a number
        return {**sent, "from": BOT, "message_id": shown.id}

    async def _file(self, request: web.Request) -> web.Response:
        content = self.files.get(request.match_info["path"].removeprefix("documents/"))
        return web.Response(status=404) if content is None else web.Response(body=content)

    # Webhook.

    async def _deliver(self) -> None:
        """Post updates, several chats at once, each in order; what is not answered with 2xx comes again."""
        in_hand: dict[int, asyncio.Task[None]] = {}
        async with ClientSession(timeout=ClientTimeout(total=10)) as session:
            while True:
                for update in self.pending if self.webhook.get("url") else ():
                    chat = chat_of(update)
                    if len(in_hand) < MOST_POSTS and chat not in in_hand:
                        in_hand[chat] = asyncio.create_task(self._post(session, update))
                        in_hand[chat].add_done_callback(lambda _, chat=chat: in_hand.pop(chat))
                await asyncio.sleep(_LOOK_EVERY_S)

    async def _post(self, session: ClientSession, update: dict[str, Any]) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
        try:
            async with session.post(self.webhook["url"], json=update, headers=headers) as answer:
                is_taken = answer.status // 100 == 2
        except (ClientError, TimeoutError, OSError):
            is_taken = False
        if is_taken and update in self.pending:
            self.pending.remove(update)
        elif not is_taken:
            await asyncio.sleep(0.05)


async def _fields(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        found = await request.json()
        return {name: value if isinstance(value, str) else json.dumps(value) for name, value in found.items()}
    found = dict(request.query)
    for name, value in (await request.post()).items():
        found[name] = Upload(value.filename, value.file.read()) if isinstance(value, web.FileField) else value
    return found

"""How a call reaches the emulated API: its route, the token, its body and files, ordered faults, the record."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.emulators.discord_rules import RefusalError, bad

PREFIX = "/api/v10"


@dataclass(frozen=True)
class Call:
    """One call as it came, and how it was answered. ``is_ordered``: by a fault of the test."""

    route: str
    path: str
    body: Any
    status: int
    code: int
    at: float
    description: str = ""
    is_ordered: bool = False


@dataclass
class Fault:
    """How the next calls of a route go wrong. ``is_done``: it is carried out all the same, and the answer is lost."""

    status: int
    times: int = 1
    code: int = 0
    retry_after: float = 0.5
    is_global: bool = False
    has_via: bool = True
    delay_s: float = 0.0
    is_done: bool = False
    when: Callable[[str, Any], bool] = lambda _path, _body: True


@dataclass
class Asked:
    """A call under way."""

    parameters: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    uploads: dict[str, bytes] = field(default_factory=dict)

    def number(self, name: str) -> int:
        """An id of the path."""
        found = self.parameters[name]
        if not found.isdigit():
            raise bad(name, f'Value "{found}" is not snowflake.', "NUMBER_TYPE_COERCE")
        return int(found)


class OrderedError(RefusalError):
    """The fault of a test."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.status, fault.code, "ordered by the test")
        self.fault = fault


Handler = Callable[[Asked], Awaitable[Any]]


class Doors:
    """Routes with what is behind them."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.calls: list[Call] = []
        self.faults: dict[str, list[Fault]] = {}
        self.routes: dict[str, str] = {}

    def add(self, app: web.Application, route: str, handler: Handler, *, is_open: bool = False) -> None:
        """A route as "POST /channels/{channel}/messages"; ``is_open``: the token stands in the path."""
        method, path = route.split()

        async def answer(request: web.Request) -> web.StreamResponse:
            return await self._answer(request, route, handler, is_open)

        app.router.add_route(method, PREFIX + path, answer)
        self.routes[route] = path

    async def missing(self, request: web.Request) -> web.StreamResponse:
        """A route that does not exist."""
        self.calls.append(
            Call(f"{request.method} {request.path}", request.path, None, 404, 0, time.monotonic(), "no such route")
        )
        return _json({"message": "404: Not Found", "code": 0}, 404)

    async def _answer(self, request: web.Request, route: str, handler: Handler, is_open: bool) -> web.StreamResponse:
        at, asked, path = time.monotonic(), Asked({}, {}, None), request.path.removeprefix(PREFIX)
        try:
            asked = await _read(request)
            if not is_open and request.headers.get("Authorization") != f"Bot {self.token}":
                raise RefusalError(401, 0, "401: Unauthorized")
            lost = await self._fault(route, path, asked.body)
            result = await handler(asked)
            if lost is not None:
                raise lost
        except ConnectionError:  # the bot was killed in the middle of a call
            return web.Response(status=400)
        except OrderedError as exc:
            self.calls.append(Call(route, path, asked.body, exc.status, exc.code, at, exc.message, is_ordered=True))
            return _failed(exc.fault)
        except RefusalError as exc:
            self.calls.append(Call(route, path, asked.body, exc.status, exc.code, at, str(exc)))
            return _json(exc.body, exc.status)
        status = 204 if result is None else 200
        self.calls.append(Call(route, path, asked.body, status, 0, at))
        return web.Response(status=204) if result is None else _json(result, status)

    async def _fault(self, route: str, path: str, body: Any) -> OrderedError | None:
        for each in self.faults.get(route, ()):
            if each.times > 0 and each.when(path, body):
                each.times -= 1
                await asyncio.sleep(each.delay_s)
                if each.status < 300:
                    return None
                if each.is_done:
                    return OrderedError(each)
                raise OrderedError(each)
        return None


def _failed(fault: Fault) -> web.Response:
    if fault.status != 429:
        return _json({"message": "ordered by the test", "code": fault.code}, fault.status)
    headers = {
        "Retry-After": str(int(fault.retry_after) + 1),
        "X-RateLimit-Scope": "global" if fault.is_global else "user",
    }
    if fault.is_global:
        headers["X-RateLimit-Global"] = "true"
    if fault.has_via:
        headers["Via"] = "1.1 google"
    body = {"message": "You are being rate limited.", "retry_after": fault.retry_after, "global": fault.is_global}
    return _json(body, 429, headers)


def _json(body: Any, status: int, headers: Mapping[str, str] | None = None) -> web.Response:
    """The content type without a charset, as Discord's: the library takes anything else for text."""
    answer = web.Response(body=json.dumps(body).encode(), status=status, headers=headers)
    answer.headers["Content-Type"] = "application/json"
    return answer


async def _read(request: web.Request) -> Asked:
    body: Any = None
    uploads: dict[str, bytes] = {}
    if request.content_type == "multipart/form-data":
        for name, value in (await request.post()).items():
            if name == "payload_json":
                body = _parsed(str(value))
            elif isinstance(value, web.FileField) and name.startswith("files["):
                uploads[f"{name[6:-1]}:{value.filename}"] = value.file.read()
            else:
                raise bad(name, "the emulator refuses: no such part")
    elif request.can_read_body:
        if request.content_type != "application/json":
            raise RefusalError(400, 50035, "Invalid Form Body", detail="Expected \"Content-Type\" header to be one of "
                               "application/json, multipart/form-data.", kind="CONTENT_TYPE_INVALID")  # fmt: skip
        body = _parsed(await request.text())
    return Asked(dict(request.match_info), dict(request.query), body, uploads)


def _parsed(text: str) -> Any:
    def refuse(name: str) -> object:
        raise ValueError(name)

    try:
        return json.loads(text, parse_constant=refuse)
    except ValueError as exc:
        raise RefusalError(400, 50109, "The request body contains invalid JSON.") from exc

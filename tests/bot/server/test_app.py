from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass

import httpx

from bot.server.app import build_app, served


@dataclass
class Watched:
    wrong: tuple[str, ...] = ()

    async def problems(self) -> tuple[str, ...]:
        return self.wrong

    async def numbers(self) -> dict[str, float]:
        return {"sent_total": 3, "inbox_waiting": 2}


def get(watched: Watched, path: str) -> httpx.Response:
    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=build_app(watched))
        async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
            return await client.get(path)

    return asyncio.run(ask())


def test_it_lives_also_where_it_is_not_ready():
    assert get(Watched(("the database is gone",)), "/healthz").status_code == 200


def test_ready_or_why_not():
    assert get(Watched(), "/readyz").json() == {"ready": True, "problems": []}
    found = get(Watched(("the database is gone",)), "/readyz")
    assert (found.status_code, found.json()["problems"]) == (503, ["the database is gone"])


def test_metrics_are_in_the_format_of_prometheus():
    found = get(Watched(), "/metrics")
    assert found.headers["content-type"].startswith("text/plain")
    assert "\nadvisor_sent_total 3.0\n" in found.text
    assert "\nadvisor_inbox_waiting 2.0\n" in found.text


def test_it_is_served_while_the_block_runs():
    async def ask() -> int:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        async with served(build_app(Watched()), host="127.0.0.1", port=port), httpx.AsyncClient() as client:
            for _ in range(100):
                try:
                    return (await client.get(f"http://127.0.0.1:{port}/healthz")).status_code
                except httpx.ConnectError:
                    await asyncio.sleep(0.02)
        return 0

    assert asyncio.run(ask()) == 200

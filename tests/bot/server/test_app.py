from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.platforms.figures import Histogram, Numbers
from bot.server.app import HELP, build_app, served


@dataclass
class Watched:
    wrong: tuple[str, ...] = ()

    async def problems(self) -> tuple[str, ...]:
        return self.wrong

    async def numbers(self) -> Numbers:
        waits = Histogram(bounds=(0.5, 2.0))
        for each in (0.1, 0.5, 1.0, 7.0):
            waits.add(each)
        return Numbers(
            counters={"replies_sent": 3},
            gauges={"model_spend_today_usd": 1.25},
            states={"inbox_messages": {"waiting": 2, "dead": 0}},
            histograms={"reply_latency_seconds": waits},
        )


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
    assert "\nadvisor_replies_sent_total 3.0\n" in found.text
    assert "\nadvisor_model_spend_today_usd 1.25\n" in found.text
    assert '\nadvisor_inbox_messages{state="waiting"} 2.0\n' in found.text
    assert "\nprocess_cpu_seconds_total " in found.text


def test_how_long_learners_wait_is_a_histogram():
    families = {each.name: each for each in text_string_to_metric_families(get(Watched(), "/metrics").text)}
    family = families["advisor_reply_latency_seconds"]
    assert family.type == "histogram"
    found = {(each.name.rpartition("_")[2], each.labels.get("le")): each.value for each in family.samples}
    assert found == {
        ("bucket", "0.5"): 2,
        ("bucket", "2.0"): 3,
        ("bucket", "+Inf"): 4,
        ("count", None): 4,
        ("sum", None): pytest.approx(8.6),
    }


def test_every_number_has_its_line_in_the_readme():
    readme = (Path(__file__).parents[3] / "README.md").read_text()
    assert [name for name in HELP if f"`advisor_{name}" not in readme] == []


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

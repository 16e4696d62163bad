"""Questions made by chance: how often an answer breaks the contract, and how often a made-up name gets advice.

Run by ``make invariants``. The questions come from a seed: names of the catalog (also misspelt), roles, limits that may
be absurd, several languages, pieces of other people's prose, follow-ups. Nothing is measured but the invariants.
"""

from __future__ import annotations

import argparse
import asyncio
import random
from collections import Counter
from datetime import date

from benchmarks.made_up_names import advised_names, made_up_names
from bot.advisor.outward import to_json
from bot.bootstrap import Application, build
from bot.evaluation.contract import Heard, contract_breaches
from bot.evaluation.vantage import Vantage
from bot.settings import keep_to_one_numeric_thread, load_settings

TODAY = date(2026, 11, 23)
SEED = 20261123
ASKING = (
    "is {a} worth it", "is {a} worth it for {r}?", "{a} or {b}?", "which is better {a} vs {b} vs {c}", "what should i take for {r}",
    "plan to become {r}", "i want to be a {r}. {l}", "how much is {a}", "how long does {a} take {l}", "does {a} expire",
    "who recognises {a}", "what comes after {a}", "i have {a} and {b}, what next", "do i need {a} before {b}",
    "is {a} legit", "is {a} online", "how do i pass {a}", "what does {a} pay", "is {a} free", "cheapest for {r} {l}",
    "i hold {a}, {b}, {c}. too many?", "should i skip {a} {l}", "{a}", "{a} {l}", "what is a micro-credential", "{l}",
    "does {a} count toward a degree", "is {a} harder than {b}", "never mind {a}, what about {b}", "does {a} renew {b}",
    "vale la pena {a}? {l}", "lohnt sich {a} oder {b}?", "combien coûte {a}", "quanto tempo leva {a}",
    "kya {a} karna chahiye", "{a} करना चाहिए?", "qué certificado para {r}", "welches zertifikat für {r}",
    "my boss pays for {a}, do it?", "i paid for {a} already, finish it?", "{a} in 6 weeks {l}?", "{a} and is it online? and {b}?",
)  # fmt: skip
FOLLOWING = (
    "and cheaper?", "why?", "the second one", "what about {b}?", "actually 10 hours a week", "ok plan it", "simpler please",
    "faster?", "forget my budget", "what do you know about me", "and in euros?", "who recognises it", "is it online", "no",
    "yes", "thanks", "{a} then", "more", "i only have {m}", "in {p}",
)  # fmt: skip
LIMITS = (
    "{m}", "{h} hours a week", "in {w} weeks", "{m}, {h}h/week", "no money", "by christmas", "i live in {p}", "beginner, {m}",
    "{h} hours a week, {m}, in {p}", "I have 5 years experience", "no degree", "I'm 16", "employer pays", "budget {m} a month",
)  # fmt: skip
MONEY = (
    "200 dollars",
    "1,500 USD",
    "0 euros",
    "£80",
    "5000 rupees",
    "-50 USD",
    "1 dollar",
    "300.50 EUR",
    "20k naira",
    "49 usd",
)
PLACES = ("Germany", "Lagos", "the UK", "India", "Ohio", "Brazil", "Singapore", "Kenya", "nowhere", "France")


def _name(rng: random.Random, names: list[str]) -> str:
    name = rng.choice(names)
    if rng.random() < 0.15 and len(name) > 5:
        at = rng.randrange(1, len(name) - 1)
        name = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name.lower() if rng.random() < 0.5 else name


def _filled(rng: random.Random, pattern: str, names: list[str], roles: list[str]) -> str:
    limits = rng.choice(LIMITS) if "{l}" in pattern else ""
    values = {
        "a": _name(rng, names), "b": _name(rng, names), "c": _name(rng, names), "r": rng.choice(roles).lower(),
        "m": rng.choice(MONEY), "h": str(rng.choice((0, 1, 3, 7, 10, 12.5, 40, 200))), "w": str(rng.choice((1, 4, 8, 52))),
        "p": rng.choice(PLACES),
    }  # fmt: skip
    return pattern.replace("{l}", limits).format(**values).strip() or "?"


def conversations(app: Application, count: int, seed: int) -> list[list[str]]:
    """``count`` messages in conversations of one to four turns."""
    rng = random.Random(seed)
    names = [name for each in app.knowledge.credentials() for name in (each.name, each.short_name, *each.aliases)]
    roles = [role.title for role in app.knowledge.roles()]
    made: list[list[str]] = []
    while sum(map(len, made)) < count:
        turns = [_filled(rng, rng.choice(ASKING), names, roles)]
        turns += [_filled(rng, rng.choice(FOLLOWING), names, roles) for _ in range(rng.choice((0, 0, 1, 3)))]
        made.append(turns)
    return made


async def breaches_of(app: Application, talks: list[list[str]]) -> tuple[int, Counter[str], list[str]]:
    """Answers given, breaches by code, and an example of each code."""
    vantage = Vantage(app.knowledge)
    codes: Counter[str] = Counter()
    shown: list[str] = []
    answers = 0
    for index, talk in enumerate(talks):
        for turn, text in enumerate(talk):
            answer = await app.sessions.ask(text, conversation=f"i{index}", learner=f"i{index}", today=TODAY)
            answers += 1
            heard = Heard(learner=tuple(talk[: turn + 1]), today=TODAY)
            for breach in contract_breaches(to_json(answer), heard, vantage):
                if breach.is_tone:
                    continue
                if not codes[breach.code]:
                    shown.append(f"{breach.code}: {' || '.join(talk[: turn + 1])}: {breach.message[:300]}")
                codes[breach.code] += 1
    return answers, codes, shown


def main() -> int:
    """Print the counts; 0 where no invariant is broken and no made-up name is advised on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--names", type=int, default=500)
    parser.add_argument("--seed", type=int, default=SEED)
    args = parser.parse_args()
    keep_to_one_numeric_thread()
    app = build(load_settings())
    answers, codes, shown = asyncio.run(breaches_of(app, conversations(app, args.count, args.seed)))
    print(f"{answers} generated messages: {sum(codes.values())} breaches of the contract")
    for line in shown:
        print("  " + line)
    advised = asyncio.run(advised_names(app, made_up_names(app.knowledge, args.names, args.seed), TODAY))
    print(f"{args.names} made-up credentials: {len(advised)} got advice")
    for line in advised:
        print("  " + line)
    return 1 if codes or advised else 0


if __name__ == "__main__":
    raise SystemExit(main())

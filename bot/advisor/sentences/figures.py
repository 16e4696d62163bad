"""The data of pictures, with text alternatives that hold the same numbers. What is unknown is ``None``, never zero.

Amounts stand in a figure as they stand in the answer: in the currency of their price, each with its evidence cited.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.advisor.desk import Desk
from bot.advisor.models import CostEstimate, Figure, Step, TimeEstimate
from bot.advisor.pathfinding import Way
from bot.advisor.rules.case import Case, Decision
from knowledge import Credential, EdgeKind, Status

MOST_ROUTES = 4
IN, OUT = "in", "out"
_BEFORE = (
    (IN, EdgeKind.PREREQUISITE),
    (IN, EdgeKind.RECOMMENDED_BEFORE),
    (IN, EdgeKind.PART_OF),
    (IN, EdgeKind.COUNTS_TOWARD),
    (IN, EdgeKind.CREDIT_TOWARD),
    (IN, EdgeKind.SUPERSEDED_BY),
    (OUT, EdgeKind.SUPERSEDES),
)
"""What stands above a credential in its picture, in this order; all else stands below."""

Data = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """What a timeline says in words: what it leads to, the sentence on the days on which it is done, the alternative's
    first sentence.
    """

    goal: str
    finish: str
    alt: str


def timeline(desk: Desk, way: Way, steps: Sequence[Step], caption: Caption) -> Figure:
    """The steps over the weeks, with the variants, the ways without a credential and where one may stop."""
    cases = [decision.case for _, decision in way.stops]
    rows = [_step(desk, case, step) for case, step in zip(cases, steps, strict=True)]
    lines = [_step_alt(desk, case, step) for case, step in zip(cases, steps, strict=True)]
    profile = cases[0].profile
    data: Data = {
        "goal": caption.goal or None,
        "steps": rows,
        "finish": caption.finish or None,
        "deadline_week": profile.deadline_weeks,
        "currency": way.currency,
        "choices": [_choice(desk, way, number) for number in range(len(way.choices))],
        "stops": [_stop(desk, way, number) for number in range(len(way.halts))],
        "routes": [
            {
                "route": str(each.route),
                "label": desk.say(f"route-{each.route}"),
                "points": each.points,
                "cost": each.cost,
                "weeks": each.weeks,
            }
            for each in way.routes[:MOST_ROUTES]
        ],
        "left_out": [{"name": _name(desk, each), "why": why} for each, why in way.left_out],
    }
    return Figure(kind="timeline", alt=" ".join(filter(None, (caption.alt, caption.finish, *lines))), data=data)


def comparison(desk: Desk, decisions: Sequence[Decision], *, alt: str) -> Figure:
    """Two to four credentials side by side: verdict, cost and weeks."""
    rows, lines = [], []
    for decision in decisions:
        case = decision.case
        rows.append({"name": case.credential.short_name, "verdict": str(decision.verdict), **_figures(desk, case)})
        verdict = desk.say(f"picture-verdict-{decision.verdict}")
        name, length, cost = case.credential.short_name, _length_alt(desk, case.time), _cost_alt(desk, case.cost)
        lines.append(desk.say("alt-row", name=name, verdict=verdict, length=length, cost=cost))
    return Figure(kind="comparison", alt=" ".join([alt, *lines]), data={"rows": rows})


def graph(desk: Desk, credential: Credential) -> Figure | None:
    """What leads to a credential and what it leads to, by kind of edge; ``None`` where nothing is held on that."""
    groups: dict[tuple[str, EdgeKind], list[str]] = {}
    for edge in credential.edges:
        target = desk.credential(edge.to or "")
        name = target.short_name if target is not None else edge.to_name
        if name:
            groups.setdefault((OUT, edge.kind), []).append(name)
    for other in desk.knowledge.credentials():
        if other.status is Status.RETIRED or other.duplicate_of is not None:
            continue
        for edge in other.edges:
            if edge.to == credential.id:
                groups.setdefault((IN, edge.kind), []).append(other.short_name)
    if not groups:
        return None
    order = [*_BEFORE, *((way, kind) for way in (OUT, IN) for kind in EdgeKind if (way, kind) not in _BEFORE)]
    shown = [
        {
            "place": "before" if key in _BEFORE else "after",
            "direction": key[0],
            "kind": str(key[1]),
            "label": desk.say(f"graph-{key[0]}-{key[1]}"),
            "names": list(dict.fromkeys(groups[key])),
        }
        for key in order
        if key in groups
    ]
    lines = [
        desk.say("alt-graph-group", label=str(each["label"]), names=", ".join(_texts(each["names"]))) for each in shown
    ]
    alt = " ".join([desk.say("alt-graph", name=credential.short_name), *lines])
    return Figure(kind="graph", alt=alt, data={"name": credential.short_name, "groups": shown})


def _texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else []


def _name(desk: Desk, credential_id: str) -> str:
    found = desk.credential(credential_id)
    return found.short_name if found is not None else credential_id.replace("-", " ")


def _figures(desk: Desk, case: Case) -> Data:
    """Cost and weeks, as text where people read it and as numbers for the length of a bar."""
    cost, time = case.cost, case.time
    return {
        "cost": _cost_text(desk, cost),
        "cost_low": cost.low if cost is not None else None,
        "cost_high": cost.high if cost is not None else None,
        "currency": cost.currency if cost is not None else None,
        "weeks": desk.speech.range(time.low_weeks, time.high_weeks) if time is not None else None,
        "weeks_low": time.low_weeks if time is not None else None,
        "weeks_high": time.high_weeks if time is not None else None,
    }


def _step(desk: Desk, case: Case, step: Step) -> Data:
    return {"name": case.credential.short_name, "from": step.starts_week, "to": step.ends_week, **_figures(desk, case)}


def _cost_text(desk: Desk, cost: CostEstimate | None) -> str | None:
    """``49 USD`` or ``147 to 294 USD``; ``None`` where the high end is not known."""
    if cost is None or cost.high is None:
        return None
    if cost.low is None or cost.low == cost.high:
        return desk.amount(cost.high, cost.currency)
    return desk.speech.between(desk.speech.number(cost.low), desk.amount(cost.high, cost.currency))


def _cost_alt(desk: Desk, cost: CostEstimate | None) -> str:
    text = _cost_text(desk, cost)
    if text is None:
        return desk.say("alt-no-cost")
    return desk.say("alt-free") if cost is not None and cost.high == 0 else desk.say("alt-cost", cost=text)


def _length_alt(desk: Desk, time: TimeEstimate | None) -> str:
    if time is None or time.high_weeks is None:
        return desk.say("alt-no-length")
    return desk.say("alt-weeks", weeks=desk.speech.range(time.low_weeks, time.high_weeks))


def _step_alt(desk: Desk, case: Case, step: Step) -> str:
    length = _length_alt(desk, case.time)
    if step.ends_week is not None and step.starts_week:
        length = f"{length}, {desk.say('alt-ends', week=str(step.ends_week))}"
    return desk.say("alt-step", name=case.credential.short_name, length=length, cost=_cost_alt(desk, case.cost))


def _choice(desk: Desk, way: Way, number: int) -> Data:
    choice = way.choices[number]
    return {
        "by": str(choice.objective),
        "label": desk.say(f"choice-{choice.objective}"),
        "steps": [_name(desk, each) for each in choice.path.ids],
        "cost": choice.path.high_cost,
        "weeks": choice.path.high_weeks,
        "fits": choice.path.fits,
        "more_cost": choice.more_cost,
        "more_weeks": choice.more_weeks,
        "is_less_recognised": choice.less_recognition > 0,
    }


def _stop(desk: Desk, way: Way, number: int) -> Data:
    stop = way.halts[number]
    return {
        "week": stop.week,
        "in_hand": _names(desk, stop.in_hand),
        "unfinished": _name(desk, stop.unfinished) if stop.unfinished is not None else None,
        "lost_weeks": stop.lost_weeks,
        "lost_cost_at_most": stop.lost_cost,
        "is_known": stop.is_known,
    }


def _names(desk: Desk, ids: Iterable[str]) -> list[str]:
    return [_name(desk, each) for each in ids]

"""Figures of a made city with everything that a report can say, drawn from a seed: for looking at and for comparing."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from language import Phrase
from records.satisfaction import QUESTIONS
from reports.beside import Beside, Change, Shopping
from reports.document.naming import Names
from reports.figures import (
    SEXES,
    TARGETS,
    Cell,
    Figures,
    Forecast,
    Line,
    Million,
    Mistakes,
    Month,
    Practice,
    Practised,
    Step,
    Survey,
)

DISTRICTS = tuple(
    f"{name}구"
    for name in (
        *("종로", "중", "용산", "성동", "광진", "동대문", "중랑", "성북", "강북", "도봉", "노원", "은평", "서대문"),
        *("마포", "양천", "강서", "구로", "금천", "영등포", "동작", "관악", "서초", "강남", "송파", "강동"),
    )
)
DECADES = (1930, 1940, 1950, 1960, 1970, 0)
PACKS = ("cafe", "burger", "hospital", "bank", "civil", "cinema")
TROUBLES = ("next", "options", "add", "payment", "card", "loan_word", "timeout", "behind", "help", "transfer")


class Bare(Names):
    """Names of machines and steps without asking the content."""

    def machine(self, pack, language):
        return f"machine {pack}"

    def step(self, pack, step, language):
        return f"step {step}"


def city(people: int = 146_000, seed: int = 7, districts: int = 25, month: int = 11) -> Figures:
    """The city's figures up to `month`, its sums adding up as real ones do."""
    chance = random.Random(seed)
    weights = [chance.uniform(0.3, 1.6) for _ in range(districts)]
    grid, parts = [], []
    for name, weight in zip(DISTRICTS[:districts], weights, strict=True):
        cells = _cells(name, people * weight / sum(weights), chance)
        grid += cells
        parts.append(_line(name, name, cells, chance))
    whole = replace(
        _line("", "", grid, chance),
        target=200_000,
        **{
            f: sum(getattr(part, f) for part in parts)
            for f in ("attendances", "meetings", "hours", "guests", "credited")
        },
    )
    found = {}
    for one in grid:
        key = (one.target, one.sex, one.decade)
        before = found.get(key, Cell(*key, 0, 0))
        found[key] = Cell(
            *key, before.persons + one.persons, before.completed + one.completed, before.credited + one.credited
        )
    months = _months(whole, month, chance)
    this = replace(
        whole,
        target=None,
        guests=whole.guests // 10,
        **{f: getattr(months[-1], f) for f in ("persons", "attendances", "meetings", "hours", "completed", "credited")},
    )
    return Figures(
        level="city",
        uid="",
        name="",
        year=2026,
        until=date(2026, month, 22),
        whole=whole,
        this_month=this,
        months=months,
        parts=tuple(parts),
        cells=tuple(found[key] for key in sorted(found, key=_office_order)),
        million=Million(2026, whole.credited, 3 * whole.credited, whole.attendances, 10**6, 200_000, 1_000_000),
        beside=_beside(chance),
        parts_month=tuple(_share_of(part, chance) for part in parts),
        grid=tuple(grid),
        forecast=_forecast(whole.credited, chance),
        practice=_practice(people, chance),
        survey=tuple(Survey(q, tuple(chance.randint(0, n) for n in (3, 20, 300, 4000, 9000))) for q in QUESTIONS),
        everybody=replace(whole, target=1_000_000, persons=whole.persons * 3, credited=whole.credited * 3),
    )  # fmt: skip


def _office_order(key):
    return TARGETS.index(key[0]), SEXES.index(key[1]), key[2] or 9999


def _cells(unit, people, chance):
    cells = []
    for target, share in zip(TARGETS, (0.72, 0.12, 0.06, 0.1), strict=True):
        for sex, part in zip(SEXES, (0.62, 0.375, 0.005), strict=True):
            for decade, much in zip(DECADES, (0.04, 0.3, 0.42, 0.2, 0.035, 0.005), strict=True):
                persons = int(people * share * part * much * chance.uniform(0.5, 1.5) + chance.random())
                if persons:
                    done = int(persons * chance.uniform(0.6, 0.95))
                    cells.append(Cell(target, sex, decade, persons, done, int(done * 0.97), unit))
    return cells


def _line(uid, name, cells, chance):
    persons, completed = sum(c.persons for c in cells), sum(c.completed for c in cells)
    credited = sum(c.credited for c in cells)
    meetings = persons // 12
    return Line(
        uid, name, None, persons, int(persons * 3.4), meetings, meetings * 1.5, completed, credited,
        guests=persons // 50,
        registered=int(persons * 1.06), started=persons, certified=int(credited * 0.94), mastered=int(credited * 0.6),
        proved=int(credited * 0.31), answers=completed * 4, points=int(completed * 4 * chance.uniform(4.3, 4.8)),
    )  # fmt: skip


def _share_of(part, chance):
    share = chance.uniform(0.06, 0.12)
    fields = ("persons", "attendances", "meetings", "completed", "credited")
    return replace(part, hours=part.meetings * share // 1 * 1.5, **{f: int(getattr(part, f) * share) for f in fields})


def _months(whole, last, chance):
    weights = [chance.uniform(0.5, 1.5) for _ in range(last)]
    found, so_far, left = [], 0, {f: getattr(whole, f) for f in ("attendances", "meetings", "credited", "completed")}
    for n, weight in enumerate(weights, 1):
        mine = {f: left[f] if n == last else int(getattr(whole, f) * weight / sum(weights)) for f in left}
        left = {f: left[f] - mine[f] for f in left}
        so_far += mine["credited"]
        found.append(
            Month(
                n,
                mine["attendances"],
                mine["meetings"],
                mine["credited"],
                so_far,
                mine["attendances"] // 3,
                mine["completed"],
                mine["meetings"] * 1.5,
            )
        )
    return tuple(found)


def _forecast(reached, chance):
    ko = "최근 12주의 주별 인원이 이어진다고 보고, 주마다의 차이로 범위(80%)를 정했습니다."
    en = "If it goes on as in the last 12 weeks; the range (80 %) comes from the difference between weeks."
    return Forecast(
        Phrase(ko, en),
        reached,
        12,
        3120.4,
        402.2,
        reached + reached // 14,
        reached + reached // 9,
        reached + reached // 7,
    )


def _practice(people, chance):
    def one(pack, level, attempts):
        return Practised(
            pack,
            level,
            attempts,
            int(attempts * 0.81),
            int(attempts * 0.44),
            attempts // 18,
            attempts * chance.uniform(60, 140),
            attempts * 15,
            attempts * 2,
        )

    packs = tuple(one(pack, "", people // (n + 1)) for n, pack in enumerate(PACKS))
    levels = tuple(one("", level, people // 3) for level in ("follow", "guided", "prompted", "alone", "real"))
    steps = tuple(
        Step(
            pack,
            step,
            people // (4 + n),
            people // (12 + 3 * n),
            people // (9 + 2 * n),
            people // 30,
            people // 90,
            4.0 + n,
            19.5 + 2 * n,
        )
        for n, (pack, step) in enumerate((p, s) for p in PACKS[:3] for s in ("menu", "detail", "pay", "points"))
    )
    mistakes = tuple(Mistakes(trouble, people // (3 + n), people // (2 + n)) for n, trouble in enumerate(TROUBLES))
    return Practice(packs, levels, steps, mistakes)


def _beside(chance):
    changes = tuple(Change(q, 300, 180, 90, 30) for q in ("begin", "find", "mend", "pay", "behind"))
    shops = tuple(
        Shopping(shop, {how: chance.randint(5, 900) for how in ("alone", "word", "help", "gave_up")})
        for shop in ("cafe", "fast_food", "office", "bank", "station", "hospital")
    )
    return Beside(changes, shops)

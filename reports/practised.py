"""What happened at the kiosks, for a unit and a time: packs, levels, the hardest steps, what went wrong.

For the whole city it stands in kept sums by month. A class, and a centre among others, is small: its attempts are added
up as they are asked for. Of a district only the packs are told; so the page costs the same at ten times the people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlite_utils import Database

from courses.practice.events import LEVELS
from records.practised import Sums, at_share
from reports.counts import Span, Unit
from reports.shape import Mistakes, Practice, Practised, Step

HARDEST = 12
"""So many steps are named."""
OFTEN = 30
"""Times that a step must have been passed for its share of stumbling to say something."""
_SUMS = (
    "sum(sum_packs.attempts), sum(sum_packs.correct), sum(sum_packs.unaided), sum(sum_packs.abandoned), "
    "sum(sum_packs.milliseconds), sum(sum_packs.touches), sum(sum_packs.wrong_touches)"
)


def practice(db: Database, unit: Unit, span: Span, lived: bool) -> Practice:
    """The practice of a unit in the days of `span`. `lived`: its last month goes on after its last day."""
    if unit.level == "city" or (unit.level == "centre" and _alone(db)):
        late = added(_late(db, span)) if lived else Sums()
        return _of_city(db, span, late)
    if unit.level == "district":
        return Practice(_packs(_rows_of_district(db, unit, span)))
    return _of(added(_attempts(db, unit, span)))


def added(rows: Iterable[Sequence[Any]]) -> Sums:
    """Attempts added up in memory."""
    sums = Sums()
    names = ("day", "pack", "level", "correct", "unaided", "ended", "milliseconds", "touches", "wrong_touches")
    for row in rows:
        sums.attempt({**dict(zip((*names, "steps", "troubles"), row, strict=True)), "centre": ""})
    return sums


def _alone(db: Database) -> bool:
    return bool(db.execute("select count(*) from centres").fetchone()[0] == 1)


_COLUMNS = (
    "attempts.day, attempts.pack, attempts.level, attempts.correct, attempts.unaided, attempts.ended, "
    "attempts.milliseconds, attempts.touches, attempts.wrong_touches, attempts.steps, attempts.troubles"
)


def _attempts(db: Database, unit: Unit, span: Span) -> Iterator[Sequence[Any]]:
    days = [span.first.isoformat(), span.last.isoformat()]
    where = "attempts.class = ?" if unit.level == "class" else "attempts.centre = ?"
    if unit.level == "centre":
        where += " and attempts.class in (select classes.uid from classes where classes.centre = ? union all select '')"
    values = [unit.uid] * where.count("?")
    yield from db.execute(
        f"select {_COLUMNS} from attempts where {where} and attempts.day between ? and ?", [*values, *days]
    )


def _late(db: Database, span: Span) -> Iterator[Sequence[Any]]:
    """The attempts of the rest of the last month."""
    yield from db.execute(
        f"select {_COLUMNS} from attempts where attempts.class in (select classes.uid from classes union all "
        "select '') and attempts.day > ? and attempts.day <= ?",
        [span.last.isoformat(), f"{span.months[1]}-31"],
    )


def _of_city(db: Database, span: Span, late: Sums) -> Practice:
    months = list(span.months)
    rows = db.execute(
        f"select sum_packs.pack, sum_packs.level, {_SUMS} from sum_packs "
        "where sum_packs.centre = '' and sum_packs.month between ? and ? group by sum_packs.pack, sum_packs.level",
        months,
    ).fetchall()
    taken = {(pack, level): numbers for (_, _, pack, level), numbers in late.packs.items()}
    packs = [(pack, level, *_less(numbers, taken.get((pack, level)))) for pack, level, *numbers in rows]
    steps = db.execute(
        "select sum_steps.pack, sum_steps.step, sum(sum_steps.times), sum(sum_steps.stumbled), sum(sum_steps.wrong), "
        "sum(sum_steps.hints), sum(sum_steps.asked) from sum_steps where sum_steps.month between ? and ? "
        "group by sum_steps.pack, sum_steps.step",
        months,
    ).fetchall()
    gone = {(pack, step): numbers for (_, pack, step), numbers in late.steps.items()}
    passed = [(pack, step, *_less(numbers, gone.get((pack, step)))) for pack, step, *numbers in steps]
    troubles = db.execute(
        "select sum_troubles.trouble, sum(sum_troubles.attempts), sum(sum_troubles.times) from sum_troubles "
        "where sum_troubles.month between ? and ? group by sum_troubles.trouble",
        months,
    ).fetchall()
    met: dict[str, list[int]] = {}
    for (_, _, trouble), numbers in late.troubles.items():
        met[trouble] = [a + b for a, b in zip(met.get(trouble, [0, 0]), numbers, strict=True)]
    took = late.times

    def times(pack: str, step: str) -> dict[int, int]:
        found = dict(db.execute(
            "select sum_step_times.bucket, sum(sum_step_times.times) from sum_step_times where sum_step_times.pack = ? "
            "and sum_step_times.step = ? and sum_step_times.month between ? and ? group by sum_step_times.bucket",
            [pack, step, *months],
        ).fetchall())  # fmt: skip
        for (of, name, _, bucket), number in took.items():
            if (of, name) == (pack, step):
                found[bucket] = found.get(bucket, 0) - number
        return found

    return Practice(
        _packs(packs),
        _levels(packs),
        tuple(_step(row, times(row[0], row[1])) for row in _hardest(passed)),
        _mistakes([(trouble, *_less(numbers, met.get(trouble))) for trouble, *numbers in troubles]),
    )


def _of(sums: Sums) -> Practice:
    """From attempts added up in memory, whatever the month."""
    packs = [(pack, level, *numbers) for (_, _, pack, level), numbers in sums.packs.items()]
    steps: dict[tuple[str, str], list[int]] = {}
    for (_, pack, step), numbers in sums.steps.items():
        steps[pack, step] = [a + b for a, b in zip(steps.get((pack, step), [0] * 5), numbers, strict=True)]
    times: dict[tuple[str, str], dict[int, int]] = {}
    for (pack, step, _, bucket), number in sums.times.items():
        of = times.setdefault((pack, step), {})
        of[bucket] = of.get(bucket, 0) + number
    met: dict[str, list[int]] = {}
    for (_, _, trouble), numbers in sums.troubles.items():
        met[trouble] = [a + b for a, b in zip(met.get(trouble, [0, 0]), numbers, strict=True)]
    hardest = _hardest([(pack, step, *numbers) for (pack, step), numbers in steps.items()])
    return Practice(
        _packs(packs),
        _levels(packs),
        tuple(_step(row, times[row[0], row[1]]) for row in hardest),
        _mistakes([(trouble, *numbers) for trouble, numbers in met.items()]),
    )


def _rows_of_district(db: Database, unit: Unit, span: Span) -> list[Sequence[Any]]:
    return db.execute(
        f"select sum_packs.pack, '', {_SUMS} from sum_packs "
        "where sum_packs.centre in (select centres.uid from centres where centres.district = ?) "
        "and sum_packs.month between ? and ? group by sum_packs.pack",
        [unit.uid, *span.months],
    ).fetchall()


def _packs(rows: Iterable[Sequence[Any]]) -> tuple[Practised, ...]:
    found = _summed(rows, 0)
    return tuple(
        sorted((_line(pack, "", numbers) for pack, numbers in found.items()), key=lambda p: (-p.attempts, p.pack))
    )


def _levels(rows: Iterable[Sequence[Any]]) -> tuple[Practised, ...]:
    found = _summed(rows, 1)
    return tuple(_line("", level, found[level]) for level in LEVELS if level in found)


def _summed(rows: Iterable[Sequence[Any]], by: int) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for row in rows:
        found[row[by]] = [a + b for a, b in zip(found.get(row[by], [0] * 7), row[2:], strict=True)]
    return {name: numbers for name, numbers in found.items() if numbers[0]}


def _line(pack: str, level: str, numbers: Sequence[int]) -> Practised:
    attempts, correct, unaided, abandoned, milliseconds, touches, wrong = numbers
    return Practised(pack, level, attempts, correct, unaided, abandoned, milliseconds / 1000, touches, wrong)


def _hardest(rows: Iterable[Sequence[Any]]) -> list[Sequence[Any]]:
    often = [row for row in rows if row[2] >= OFTEN and row[3]]
    return sorted(often, key=lambda row: (-row[3] / row[2], row[0], row[1]))[:HARDEST]


def _step(row: Sequence[Any], times: dict[int, int]) -> Step:
    pack, step, passed, stumbled, wrong, hints, asked = row
    return Step(pack, step, passed, stumbled, wrong, hints, asked, at_share(times, 0.5), at_share(times, 0.9))


def _mistakes(rows: Iterable[Sequence[Any]]) -> tuple[Mistakes, ...]:
    found = [Mistakes(*row) for row in rows if row[1]]
    return tuple(sorted(found, key=lambda one: (-one.attempts, one.trouble)))


def _less(numbers: Sequence[int], taken: Sequence[int] | None) -> list[int]:
    return list(numbers) if taken is None else [a - b for a, b in zip(numbers, taken, strict=True)]

"""The survey of all packs as a table, one row a pack, and what each lacks."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping

from courses.pack import Pack
from courses.simulate import Practised
from courses.survey import Survey, Touches, counted, short
from language import Language, message, phrase

COLUMNS = (
    "pack",
    "screens",
    "branches",
    "wrongs",
    "places",
    "missions",
    "touches",
    "states",
    "dead-ends",
    "words-missing",
    "skins",
    "bar",
)


def table(surveys: Iterable[Survey], language: Language, markdown: bool = False) -> Iterator[str]:
    """Lines of the table; columns are as wide as what stands in them (a Hangul syllable is two wide)."""
    rows = [[message(language, f"courses-table-{column}") for column in COLUMNS]]
    rows += [_row(survey) for survey in surveys]
    if markdown:
        for n, row in enumerate(rows):
            yield "| " + " | ".join(row) + " |"
            if n == 0:
                yield "|---" + "|---:" * (len(row) - 1) + "|"
        return
    widths = [max(_width(row[n]) for row in rows) for n in range(len(COLUMNS))]
    for row in rows:
        first, *numbers = zip(row, widths, strict=True)
        cells = [first[0] + " " * (first[1] - _width(first[0]))]
        cells += [" " * (width - _width(text)) + text for text, width in numbers]
        yield "  ".join(cells)


def _row(survey: Survey) -> list[str]:
    found = counted(survey)
    return [
        survey.pack,
        *(str(found[name]) for name in ("screens", "branches", "wrongs", "places", "missions")),
        span(survey.touches),
        f"{survey.states:,}",
        str(len(survey.dead_ends)),
        str(len(survey.words_missing)),
        str(survey.skins),
        "O" if survey.bar else "-",
    ]


def span(touches: Iterable[Touches]) -> str:
    """The fewest touches of the easiest and of the longest mission."""
    known = sorted(each.fewest for each in touches if each.fewest is not None)
    return f"{known[0]}-{known[-1]}" if known else "-"


def lacks(survey: Survey, language: Language) -> Iterator[str]:
    """What is wrong with a pack, and what it lacks to be one of the suite, one line each."""
    yield from flaws(survey, language)
    for name, (found, least) in short(survey).items():
        column = message(language, f"courses-table-{name}")
        yield phrase("courses-table-short", pack=survey.pack, column=column, found=found, least=least).seen(language)


def flaws(survey: Survey, language: Language) -> Iterator[str]:
    """What is wrong with a pack: nobody should meet it."""
    for mission, screen in sorted(set(survey.dead_ends)):
        yield phrase("courses-table-dead-end", pack=survey.pack, mission=mission, screen=screen).seen(language)
    for mission, screen in sorted(set(survey.overestimates)):
        yield phrase("courses-table-overestimate", pack=survey.pack, mission=mission, screen=screen).seen(language)
    for screen, what in sorted(set(survey.words_missing)):
        yield phrase("courses-table-unsaid", pack=survey.pack, screen=screen, what=what).seen(language)


def broken(survey: Survey) -> bool:
    """Whether something is wrong with a pack that no person should meet."""
    return bool(survey.dead_ends or survey.overestimates or survey.words_missing)


def touches(survey: Survey, language: Language) -> Iterator[str]:
    """The fewest touches of each mission."""
    for each in survey.touches:
        if each.fewest is None:
            yield f"{survey.pack}  {each.mission:<24}  -"
        else:
            id = "courses-touches-exact" if each.exact else "courses-touches-at-most"
            yield f"{survey.pack}  {each.mission:<24}  {message(language, id, touches=each.fewest)}"


def weeks(practised: Iterable[Practised], packs: Mapping[str, Pack], language: Language) -> Iterator[str]:
    """What was suggested to a simulated learner day by day, why, and what came of it."""
    before: datetime.date | None = None
    for one in practised:
        told, stand = one.suggestion, one.after
        day = one.day.isoformat() if one.day != before else " " * 10
        before = one.day
        came = message(
            language,
            "courses-weeks-came",
            result="right" if one.correct and one.unaided else "helped" if one.correct else "wrong",
            minutes=max(1, round(one.seconds / 60)),
        )
        marks = [message(language, "courses-weeks-mastered")] if stand.mastered == one.day else []
        if stand.due is not None:
            marks.append(message(language, "courses-weeks-due", day=stand.due.isoformat()))
        pack = packs[told.pack]
        level = message(language, "courses-weeks-level", level=told.level)
        yield "  ".join(
            [
                day,
                _padded(pack.title.seen(language), 22),
                _padded(level, 10),
                _padded(pack.skin(told.skin).brand.seen(language), 22),
                _padded(came, 16),
                told.words.seen(language),
                *marks,
            ]
        )


def _padded(text: str, width: int) -> str:
    return text + " " * max(0, width - _width(text))


def _width(text: str) -> int:
    return sum(2 if ord(letter) > 0x1100 else 1 for letter in text)

"""What the screens of understanding show, as plain rows in the instructor's language. Knows nothing of Textual."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from courses import understanding
from courses.catalogue import Catalogue
from courses.practice.events import LEVELS
from courses.settings import Mastery, Settings
from courses.understanding import Cell, State, Struggle
from language import Language, Phrase, message
from records import confidence, practice
from records.attempts import Attempt
from records.confidence import QUESTIONS
from records.store import Store
from reports.understanding import Grid, GridRow, HardStep
from tutor_tui.data import practice_words

SIGNS: Mapping[State, str] = {"none": "·", "practising": "", "mastered": "●", "due": "!", "proved": "★"}
"""A sign beside the colour, so that no state is told by colour alone; practising shows its level."""
STYLES: Mapping[State, str] = {
    "none": "dim",
    "practising": "",
    "mastered": "bold green",
    "due": "bold reverse yellow",
    "proved": "bold cyan",
}
SHOWN_INSTEAD = 3
"""What was touched instead: so many are named."""
RESULTS = {"alone": "*", "correct": "+", "spoiled": "x", "stopped": "-"}
"""Signs that every terminal draws one column wide: they stand below bars."""


@dataclass(frozen=True, slots=True)
class HardRow:
    """A hard step in a row, and in a sentence."""

    key: str
    machine: str
    title: str
    share: str
    people: str
    helped: str
    instead: str
    detail: str


@dataclass(frozen=True, slots=True)
class LookRow:
    """A learner who needs looking after, one row a reason; the name stands at the first."""

    learner: str
    first: bool
    number: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a learner's plot is made of: one place a run, oldest first."""

    over: tuple[float, ...]
    wrong: tuple[float, ...]
    minutes: tuple[float, ...]
    levels: tuple[str, ...]
    results: tuple[str, ...]


def sign(cell: Cell) -> str:
    """A cell in one column."""
    return SIGNS[cell.state] or str(cell.step)


def rule(rules: Mastery, language: Language) -> str:
    """By what mastery is measured here."""
    return message(
        language,
        "understanding-rule",
        runs=rules.runs,
        days=rules.days,
        skins=rules.skins,
        review=understanding.reviews(rules),
    )


def told(packs: Catalogue, grid: Grid, row: int, column: int, language: Language) -> str:
    """One cell of the grid in a sentence."""
    one: GridRow = grid.rows[row]
    words = understanding.told(one.cells[column], grid.rules).seen(language)
    name = practice_words(packs, grid.packs[column], language)
    return message(language, "understanding-cell", name=one.learner.name, machine=name, told=words)


def counted(packs: Catalogue, grid: Grid, column: int, language: Language) -> str:
    """How many stand where with one machine."""
    found = {str(state): count for state, count in grid.counts(column).items()}
    name = practice_words(packs, grid.packs[column], language)
    return message(language, "understanding-counts", machine=name, **found)


def hard_rows(steps: Sequence[HardStep], language: Language) -> tuple[HardRow, ...]:
    """The hardest steps."""
    return tuple(_hard(one, language) for one in steps)


def _hard(one: HardStep, language: Language) -> HardRow:
    hard = one.hard
    percent = round(hard.share * 100)
    instead = _listed(one.instead, language)
    machine, title = one.machine.seen(language), one.title.seen(language)
    return HardRow(
        f"{hard.pack} {hard.stage}",
        machine,
        title,
        message(language, "understanding-hard-share", percent=percent, wrong=hard.wrong, attempts=hard.attempts),
        str(hard.learners),
        str(hard.helped),
        instead,
        message(
            language,
            "understanding-hard-detail",
            machine=machine,
            title=title,
            attempts=hard.attempts,
            wrong=hard.wrong,
            percent=percent,
            people=hard.learners,
            wanted=_listed(one.wanted, language),
            instead=instead,
        ),
    )


def _listed(labels: Sequence[tuple[Phrase, int]], language: Language) -> str:
    """The most frequent labels with their counts; labels that read alike are one."""
    found: Counter[str] = Counter()
    for label, count in labels:
        found[label.seen(language)] += count
    shown = [
        message(language, "understanding-instead", label=label, count=count)
        for label, count in found.most_common(SHOWN_INSTEAD)
    ]
    return ", ".join(shown) or message(language, "understanding-nothing")


def look_rows(packs: Catalogue, grid: Grid, language: Language) -> tuple[LookRow, ...]:
    """Who needs looking after, and why."""
    rows = []
    for row in grid.struggling:
        for n, struggle in enumerate(row.struggles):
            who = row.learner
            rows.append(LookRow(who.uid, n == 0, who.number, who.name, why(packs, struggle, language)))
    return tuple(rows)


def look_rule(rules: Mastery, settings: Settings, language: Language) -> str:
    """By what somebody needs looking after."""
    look = settings.understanding
    return message(
        language,
        "understanding-look-rule",
        runs=look.last_runs,
        calls=look.calls,
        failures=rules.failures,
        same=look.same_place,
        many=look.many_runs,
    )


def why(packs: Catalogue, struggle: Struggle, language: Language) -> str:
    """A reason in a sentence, with the machine it is about."""
    words = struggle.words.seen(language)
    return f"{practice_words(packs, struggle.pack, language)}: {words}" if struggle.pack else words


def result_of(one: Attempt) -> str:
    """alone, correct, spoiled or stopped. Where the level itself shows the way, nobody did it alone."""
    if one.correct:
        return "alone" if one.unaided and one.level in ("alone", "real") else "correct"
    return "spoiled" if one.ended == "spoiled" else "stopped"


def drawn(runs: Sequence[Attempt]) -> Drawn:
    """A learner's runs as what is plotted. What was abandoned has no fewest touches: nothing is over them."""
    return Drawn(
        tuple(float(max(0, one.touches - one.fewest)) if one.fewest else 0.0 for one in runs),
        tuple(float(one.wrong_touches) for one in runs),
        tuple(one.seconds / 60 for one in runs),
        tuple(str(LEVELS.index(practice.past_of(one).run.level) + 1) for one in runs),
        tuple(RESULTS[result_of(one)] for one in runs),
    )


def troubles(runs: Sequence[Attempt], language: Language) -> str:
    """The twelve places that a learner met, the most frequent first."""
    found: Counter[str] = Counter()
    for one in runs:
        found.update(dict(one.troubles))
    if not found:
        return message(language, "understanding-learner-untroubled")
    listed = [
        message(language, "understanding-learner-trouble", place=understanding.named(place).seen(language), count=count)
        for place, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    ]
    return message(language, "understanding-learner-troubles", places=", ".join(listed))


def confident(store: Store, learner: str, class_uid: str, language: Language) -> str:
    """How sure a learner felt before and after the class; the latest answers count."""
    given: dict[str, dict[str, int]] = {}
    for one in confidence.of_learner(store, learner):
        if one.class_ == class_uid:
            given.setdefault(one.question, {})[one.occasion] = one.answer
    if not given:
        return message(language, "understanding-learner-unsure")
    answers = [
        message(
            language,
            "understanding-learner-answer",
            question=question,
            before=str(given[question].get("before", "·")),
            after=str(given[question].get("after", "·")),
        )
        for question in QUESTIONS
        if question in given
    ]
    return message(language, "understanding-learner-sure", answers="  ".join(answers))


def looked_after(
    packs: Catalogue, runs: Sequence[Attempt], rules: Mastery, settings: Settings, language: Language
) -> tuple[str, ...]:
    """Why one learner needs looking after; nothing where nothing speaks for it."""
    past = [practice.past_of(one) for one in runs]
    found = understanding.struggles(past, tuple(packs.packs), settings, rules)
    return tuple(message(language, "understanding-learner-look", why=why(packs, one, language)) for one in found)

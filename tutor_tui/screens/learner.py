"""A learner's sheet: attendance, practice as a plot and run by run, where it is hard, and the proof."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal, get_args

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import DataTable, Static

from courses import places
from language import message
from records import assignments, attempts, people, practice, watching
from records.attempts import Attempt
from records.clock import CENTRE_TIME
from reports import understanding
from tutor_tui import data, planning, witnessing
from tutor_tui.commands import LEARNER
from tutor_tui.data import planning as plans
from tutor_tui.data import understanding as understood
from tutor_tui.screens.base import TutorScreen
from tutor_tui.widgets.plot import Plot
from tutor_tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

Measure = Literal["over", "wrong", "minutes"]
MEASURES: tuple[Measure, ...] = get_args(Measure)
WIDE = 120
"""Columns from which the plot has room beside the facts; in less it takes the runs' place, by a key."""


class LearnerScreen(TutorScreen):
    """What one learner has done, the newest first, with a plot of how it went."""

    COMMANDS_HERE = LEARNER

    def __init__(self, tutor: TutorApp, class_uid: str, learner: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid
        self.learner = learner
        self.measure: Measure = "over"
        self.plotted = False
        """Whether a narrow terminal shows the plot in place of the runs."""
        self.pack = ""
        self._runs: tuple[Attempt, ...] = ()
        self._known: tuple[object, ...] = ()

    @property
    def about(self) -> tuple[str, ...]:
        """The class and the learner."""
        return (self.class_uid, self.learner)

    def words(self, id: str, **args: object) -> str:
        """A message of understanding."""
        return message(self.tutor.words, "understanding-" + id, **args)

    def body(self) -> ComposeResult:
        """Who; the facts beside a plot of how practice went; then run by run."""
        yield Static(classes="title", markup=False)
        with Container(id="sheet"):
            yield Static(id="facts", markup=False)
            yield Plot(id="plot")
        yield Rows()
        yield Static(self.say("learner-no-attempts"), id="none", markup=False)

    def on_resize(self) -> None:
        """The plot beside the facts where there is room, else in place of the runs."""
        self._lay_out()

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(DataTable)
        for name in ("day", "level", "result", "touches", "wrong", "help", "time", "skin", "practice"):
            table.add_column(self.say("column-" + name), key=name)

    def fill(self) -> None:
        """All of it from the store."""
        tutor = self.tutor
        with tutor.store.reading():
            given = assignments.for_learner(tutor.store, self.learner, self.class_uid, tutor.today())
            watch = watching.watched(tutor.store, self.learner, self.class_uid)
            known = (practice.mark(tutor.store), people.learner(tutor.store, self.learner), given, watch, self.pack)
        if known == self._known:
            return
        self._known = known
        sheet = data.learner(tutor.store, tutor.packs, self.class_uid, self.learner, tutor.words)
        self._runs = attempts.of_learner(tutor.store, self.learner)
        self.query_one(".title", Static).update(
            self.say(
                "learner-facts",
                name=sheet.name,
                number=sheet.number,
                district=sheet.district,
                group=self.say("group-" + sheet.group),
            )
        )
        rules = understanding.rules_of(tutor.store, self.class_uid, tutor.settings)
        facts = [self.say("learner-attendance", attended=sheet.attended, meetings=sheet.meetings, needed=sheet.needed)]
        correct = sum(run.result in ("correct", "alone") for run in sheet.runs)
        alone = sum(run.result == "alone" for run in sheet.runs)
        facts.append(self.say("learner-practice", count=len(sheet.runs), correct=correct, alone=alone))
        facts += [self._assigned(one) for one in given]
        if watch is not None:
            at = datetime.datetime.fromtimestamp(watch.at / 1000, CENTRE_TIME).time()
            facts.append(message(tutor.words, "planning-learner-watched", by=watch.witness, at=at))
        facts += understood.looked_after(tutor.packs, self._runs, rules, tutor.settings, tutor.words)
        facts.append(understood.troubles(self._runs, tutor.words))
        facts.append(understood.confident(tutor.store, self.learner, self.class_uid, tutor.words))
        for visit in sheet.visits:
            shop = message(tutor.words, "reports-shop", shop=visit.shop)
            did = self.say("field-did", how=visit.how)
            facts.append(self.say("learner-visit", day=visit.day, shop=shop, did=did))
        facts += [f"{paper.number}  {self.say('kind-' + paper.kind)}  {paper.day}" for paper in sheet.papers]
        self.query_one("#facts", Static).update("\n".join(facts))
        packs = {one.uid: one.pack for one in self._runs}
        self.query_one(Rows).put(
            Row(
                run.uid,
                (
                    run.day, self.say("level-" + run.level), self.say("result-" + run.result),
                    f"{run.touches}/{run.fewest}", str(run.wrong), str(run.help), run.time, run.skin, run.practice,
                ),
            )
            for run in sheet.runs
            if not self.pack or packs.get(run.uid) == self.pack
        )  # fmt: skip
        self.query_one("#none", Static).display = not sheet.runs
        self._lay_out()
        self._plot()

    def _assigned(self, one: assignments.Assignment) -> str:
        words, packs = self.tutor.words, self.tutor.packs
        what, level = plans.what(packs, one, words), plans.level(one, words)
        return message(words, "planning-learner-assigned", what=what, level=level, day=one.day)

    def _plot(self) -> None:
        runs = [one for one in self._runs if not self.pack or one.pack == self.pack]
        drawn = understood.drawn(runs)
        values = {"over": drawn.over, "wrong": drawn.wrong, "minutes": drawn.minutes}[self.measure]
        machine = (
            data.practice_words(self.tutor.packs, self.pack, self.tutor.words) if self.pack else self.words("plot-all")
        )
        title = self.words("plot-title", measure=self.words("plot-" + self.measure), machine=machine, runs=len(values))
        below = ((self.words("plot-level"), drawn.levels), (self.words("plot-result"), drawn.results))
        self.query_one(Plot).draw(values, below, title, self.words("plot-none"), self.words("plot-legend"))

    def _lay_out(self) -> None:
        narrow = self.size.width < WIDE
        self.query_one("#sheet").set_class(narrow, "narrow")
        self.query_one(Plot).display = not narrow or self.plotted
        self.query_one(Rows).display = bool(self._runs) and not (narrow and self.plotted)

    def action_measure(self) -> None:
        """Touches over the fewest, wrong touches, minutes; in a narrow terminal the runs stand between."""
        last = self.measure == MEASURES[-1]
        if self.size.width < WIDE and (not self.plotted or last):
            self.plotted = not self.plotted
            self.measure = MEASURES[0]
        else:
            self.measure = MEASURES[(MEASURES.index(self.measure) + 1) % len(MEASURES)]
        self._lay_out()
        self._plot()
        (self.query_one(Rows) if self.query_one(Rows).display else self).focus()

    def action_machine(self) -> None:
        """The next machine; after the last one all of them."""
        around = ("", *dict.fromkeys(one.pack for one in self._runs))
        self.pack = around[(around.index(self.pack) + 1) % len(around)] if self.pack in around else ""
        self.fill()

    def action_assign(self) -> None:
        """A course or a mission, proposed for this learner."""
        planning.assign(self.tutor, self.class_uid, self.learner, self.refresh_all)

    def action_own_page(self) -> None:
        """내가 할 수 있는 것, to be printed for the learner."""
        from reports import papers  # what draws papers is large, and few sheets want one

        tutor = self.tutor
        tutor.make_paper(
            lambda: papers.own(
                tutor.store, self.learner, places.papers_folder(), tutor.words, tutor.today(), tutor.packs
            )
        )

    def action_real(self) -> None:
        """How the real level is for this learner; until it is set, as for the class."""
        sheet = data.learner(self.tutor.store, self.tutor.packs, self.class_uid, self.learner, self.tutor.words)
        self.tutor.ask_real(sheet.name, self.learner, (self.class_uid,))

    def action_proof(self) -> None:
        """혼자 주문 확인서: begin to watch by PIN, and end it by PIN."""
        witnessing.proof(self.tutor, self.class_uid, self.learner)

"""A learner's sheet: attendance, practice, and the proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from courses import places
from language import message
from records import certificates
from reports import papers
from tutor_tui import data
from tutor_tui.commands import LEARNER
from tutor_tui.dialogs import Witness
from tutor_tui.screens.base import TutorScreen

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class LearnerScreen(TutorScreen):
    """What one learner has done, the newest first."""

    COMMANDS_HERE = LEARNER

    def __init__(self, tutor: TutorApp, class_uid: str, learner: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid
        self.learner = learner

    @property
    def about(self) -> tuple[str, ...]:
        """The class and the learner."""
        return (self.class_uid, self.learner)

    def body(self) -> ComposeResult:
        """Who, how often here, how practice went, then run by run."""
        yield Static(classes="title", markup=False)
        yield Static(id="facts", markup=False)
        yield DataTable(cursor_type="row", zebra_stripes=True)
        yield Static(self.say("learner-no-attempts"), id="none", markup=False)

    def set_columns(self) -> None:
        """What stands above the columns."""
        table = self.query_one(DataTable)
        for name in ("day", "level", "result", "touches", "wrong", "help", "time", "skin", "practice"):
            table.add_column(self.say("column-" + name), key=name)

    def fill(self) -> None:
        """All of it from the store."""
        sheet = data.learner(self.tutor.store, self.tutor.packs, self.class_uid, self.learner, self.tutor.words)
        self.query_one(".title", Static).update(
            self.say(
                "learner-facts",
                name=sheet.name,
                number=sheet.number,
                district=sheet.district,
                group=self.say("group-" + sheet.group),
            )
        )
        facts = [self.say("learner-attendance", attended=sheet.attended, meetings=sheet.meetings, needed=sheet.needed)]
        correct = sum(run.result in ("correct", "alone") for run in sheet.runs)
        alone = sum(run.result == "alone" for run in sheet.runs)
        facts.append(self.say("learner-practice", count=len(sheet.runs), correct=correct, alone=alone))
        for visit in sheet.visits:
            shop = message(self.tutor.words, "reports-shop", shop=visit.shop)
            did = self.say("field-did", how=visit.how)
            facts.append(self.say("learner-visit", day=visit.day, shop=shop, did=did))
        facts += [f"{paper.number}  {self.say('kind-' + paper.kind)}  {paper.day}" for paper in sheet.papers]
        self.query_one("#facts", Static).update("\n".join(facts))
        table = self.query_one(DataTable)
        table.clear()
        for run in sheet.runs:
            table.add_row(
                run.day, self.say("level-" + run.level), self.say("result-" + run.result),
                f"{run.touches}/{run.fewest}", str(run.wrong), str(run.help), run.time, run.skin, run.practice,
                key=run.uid,
            )  # fmt: skip
        self.query_one("#none", Static).display = not sheet.runs

    def action_own_page(self) -> None:
        """내가 할 수 있는 것, to be printed for the learner."""
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
        """혼자 주문 확인서 for the run in this class that serves, if there is one."""
        sheet = data.learner(self.tutor.store, self.tutor.packs, self.class_uid, self.learner, self.tutor.words)
        proving = certificates.proving(self.tutor.store, self.learner, self.class_uid)
        run = next((run for run in sheet.runs if run.uid == proving), None)
        if run is None:
            self.notify(self.say("proof-none"), severity="warning")
            return

        def answered(witness: str | None) -> None:
            if not witness:
                return
            issued: list[certificates.Certificate] = []
            done = self.tutor.attempt(
                lambda: issued.append(self.tutor.issue("proof", self.learner, self.class_uid, witness))
            )
            if done:
                one = issued[0]
                self.tutor.make_paper(
                    lambda: papers.certificate(self.tutor.store, one.uid, places.papers_folder()),
                    lambda file: self.say("issued-one", number=one.number, file=str(file)),
                )
            self.refresh_all()

        question = self.say("proof-ask", name=sheet.name, mission=run.practice)
        self.tutor.push_screen(Witness(question, sheet.instructor, self.tutor.words), answered)

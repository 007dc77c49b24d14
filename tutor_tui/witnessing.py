"""A witnessed proof at the console: begun and ended by the PIN of the one who watches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from courses import places
from language import message
from records import people, watching
from records.accounts import Account
from records.certificates import Certificate
from records.watching import Watch
from tutor_tui.dialogs import Ask, AskPin

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


def proof(tutor: TutorApp, class_uid: str, learner: str) -> None:
    """Begin to watch a learner; pressed again, end it: with the paper where an attempt serves."""
    store, name = tutor.store, people.learner(tutor.store, learner).name
    watch = watching.watched(store, learner, class_uid)
    if watch is None:
        question = message(tutor.words, "accounts-watch-begin", name=name)

        def began(witness: Account | None) -> None:
            if witness is not None:
                tutor.write(lambda: watching.begin(store, learner, class_uid, witness), told)

        def told(_: object) -> None:
            tutor.notify(message(tutor.words, "accounts-watch-begun", name=name), timeout=10)
            tutor.redraw()

        tutor.push_screen(AskPin(question, tutor.instructor, store, tutor.words), began)
    elif watching.proving(store, watch) is None:
        _give_up(tutor, watch, name)
    else:
        _finish(tutor, watch, name)


def _give_up(tutor: TutorApp, watch: Watch, name: str) -> None:
    def answered(yes: bool | None) -> None:
        if yes:
            by = tutor.instructor
            tutor.write(lambda: watching.give_up(tutor.store, watch, by), told)

    def told(_: object) -> None:
        tutor.notify(message(tutor.words, "accounts-watch-given-up"))
        tutor.redraw()

    question = message(tutor.words, "accounts-watch-none-yet", name=name, witness=watch.witness)
    tutor.push_screen(Ask(question, tutor.words), answered)


def _finish(tutor: TutorApp, watch: Watch, name: str) -> None:
    from reports import papers

    def ended(witness: Account | None) -> None:
        if witness is None:
            return

        def issue() -> Certificate:
            papers.check_paper(tutor.store, watch.learner)
            return watching.finish(tutor.store, watch, witness)

        tutor.beside(issue, issued)

    def issued(paper: Certificate) -> None:
        tutor.redraw()
        tutor.make_paper(
            lambda: papers.certificate(tutor.store, paper.uid, places.papers_folder()),
            lambda file: message(tutor.words, "tutor_tui-issued-one", number=paper.number, file=str(file)),
        )

    question = message(tutor.words, "accounts-watch-end", name=name)
    tutor.push_screen(AskPin(question, watch.witness, tutor.store, tutor.words, fixed=True), ended)

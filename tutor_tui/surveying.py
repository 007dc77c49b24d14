"""Entering the survey of a class: the dialog, then one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from language import message
from records import classes, satisfaction
from tutor_tui.dialogs.survey import Counts, SurveyCounts

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


def survey(tutor: TutorApp, class_uid: str) -> None:
    """Ask for the counts, with what was entered before, and keep them."""
    words, store = tutor.words, tutor.store
    before = {one.question: one.counts for one in satisfaction.of_class(store, class_uid)}

    def answered(counts: Counts | None) -> None:
        if counts is None:
            return
        sums = [sum(value * count for value, count in enumerate(five, 1)) for five in counts.values()]
        mean = sum(sums) / sum(map(sum, counts.values()))

        def kept(_: object) -> None:
            tutor.notify(message(words, "millions-survey-kept", mean=f"{mean:.2f}"))

        tutor.write(lambda: satisfaction.keep(store, class_uid, counts, tutor.instructor), kept)

    name, learners = classes.klass(store, class_uid).name, len(classes.roster(store, class_uid))
    tutor.push_screen(SurveyCounts(name, learners, before, words), answered)

"""What several screens of consent and privacy ask and do: a day, a confirmation, destruction, a file on request."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from courses import places
from language import Phrase, message, phrase
from records import consent, people, purge
from records.identity import KeyUnusable
from records.purge import Destruction
from tutor_tui.dialogs import Ask, Line, Tell, Working

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

USUAL_DAYS = 365
"""Days after the last meeting that are proposed."""


def word(tutor: TutorApp, id: str, **args: object) -> str:
    """A message of privacy.ftl."""
    return message(tutor.words, "privacy-" + id, **args)


def ask(tutor: TutorApp, question: str, then: Callable[[], object]) -> None:
    """Ask, and go on with yes."""

    def answered(yes: bool | None) -> None:
        if yes:
            then()

    tutor.push_screen(Ask(question, tutor.words), answered)


def set_until(
    tutor: TutorApp, learners: tuple[str, ...], proposed: datetime.date, later: bool, then: Callable[[], object]
) -> None:
    """Ask for the day until which names are kept, and keep it for these learners."""
    by, account = tutor.instructor, tutor.account.uid if tutor.account else ""

    def typed(text: str | None) -> None:
        if text is None:
            return
        day = datetime.date.fromisoformat(text)

        def told(changed: int) -> None:
            tutor.notify(word(tutor, "until-set", changed=changed, day=day.isoformat()))
            then()

        tutor.beside(lambda: consent.keep_until(tutor.store, learners, day, by, account, later), told)

    question = word(tutor, "ask-until", learners=len(learners))
    tutor.push_screen(Line(question, tutor.words, _fault(tutor.today()), proposed.isoformat()), typed)


def _fault(today: datetime.date) -> Callable[[str], Phrase | None]:
    """A day from today on, and not further off than anybody can have agreed to."""

    def why(text: str) -> Phrase | None:
        try:
            day = datetime.date.fromisoformat(text)
        except ValueError:
            return phrase("accounts-no-day")
        if not today <= day <= today + datetime.timedelta(days=365 * 5 + 2):
            return phrase("privacy-day-range")
        return None

    return why


def destroy_one(tutor: TutorApp, learner: str) -> None:
    """Destroy what says who one learner was: the consent is withdrawn, or time has come early."""
    name = people.learner(tutor.store, learner).name
    account = tutor.account.uid if tutor.account else ""
    reason = word(tutor, "reason-withdrawn")

    def destroy(tell: Tell) -> Destruction:
        tell(0, 1)
        if consent.allows(tutor.store, learner, "basic"):
            return consent.withdraw_all(tutor.store, learner, tutor.instructor, reason, account)
        return purge.purge(tutor.store, [learner], tutor.instructor, reason)

    _confirmed(tutor, word(tutor, "ask-destroy-one", name=name, typed=name), name, destroy)


def destroy(tutor: TutorApp, learners: tuple[str, ...]) -> None:
    """Destroy what says who these learners were, whose time has ended."""
    reason = word(tutor, "reason-ended")

    def job(tell: Tell) -> Destruction:
        tell(0, 1)
        return purge.purge(tutor.store, learners, tutor.instructor, reason)

    typed = word(tutor, "destroy-word", learners=len(learners))
    _confirmed(tutor, word(tutor, "ask-destroy", learners=len(learners), typed=typed), typed, job)


def _confirmed(tutor: TutorApp, question: str, wanted: str, job: Callable[[Tell], Destruction]) -> None:
    """Destruction is confirmed by typing: a slip of a finger destroys nothing."""

    def differs(text: str) -> Phrase | None:
        same = " ".join(text.split()) == wanted
        return None if same else phrase("privacy-typed-differs", typed=wanted)

    def typed(text: str | None) -> None:
        if text is not None and _signable(tutor):
            tutor.push_screen(Working(word(tutor, "destroying"), job, tutor.words), done)

    def done(record: Destruction | None) -> None:
        if record is not None:
            tutor.notify(word(tutor, "destroyed-now", learners=record.learners), timeout=10)
            if not record.wiped:
                tutor.notify(message(tutor.words, "records-purged-not-vacuumed"), severity="warning", timeout=10)
        tutor.redraw()

    tutor.push_screen(Line(question, tutor.words, differs), typed)


def _signable(tutor: TutorApp) -> bool:
    """Whether the programme's key is there: nothing is destroyed without a signed record of it."""
    try:
        return bool(tutor.store.key)
    except KeyUnusable as problem:
        why = problem.words.seen(tutor.words)
        tutor.notify(message(tutor.words, "tutor_tui-not-done", why=why), severity="error")
        return False


def own_data(tutor: TutorApp, learner: str) -> None:
    """Everything that is kept of one person, as files to be handed over; written beside the window."""
    from reports import own_data as made

    def write() -> tuple[str, str]:
        tutor.note("own_data", learner)
        page, raw = made.write(tutor.store, learner, places.papers_folder(), tutor.words, tutor.today())
        return str(page), raw.name

    def told(files: tuple[str, str]) -> None:
        tutor.notify(word(tutor, "own-data-made", page=files[0], raw=files[1]), timeout=10)

    tutor.beside(write, told)

"""Issuing, reissuing, revoking, and a watched proof from begin to end: dialogs, then one transaction, then the PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from courses import places
from language import message
from records import certificates
from records.certificates import Certificate, Kind
from reports import papers
from reports.faults import ReportFault
from tutor_tui import data
from tutor_tui.data import awarding
from tutor_tui.dialogs import Ask, Pick, Tell, Working
from tutor_tui.dialogs.form import Form, Line, Values

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

Wanted = Sequence[tuple[str, Kind]]
REASONS = ("lost", "damaged", "name", "other")


def issue_all(tutor: TutorApp, class_uid: str, wanted: Wanted, done: Callable[[], None]) -> None:
    """Ask, then issue all of them in one transaction and draw them: one PDF to print, a file each."""
    words, store = tutor.words, tutor.store
    if not wanted:
        tutor.notify(message(words, "awarding-nothing"))
        return
    refused = awarding.unprintable(store, wanted, words)
    names = {said.partition(":")[0] for said in refused}
    kept = [(who, kind) for who, kind in wanted if data.name_of(store, who) not in names] if names else list(wanted)
    question = message(
        words,
        "awarding-ask",
        completions=sum(kind == "completion" for _, kind in kept),
        proofs=sum(kind == "proof" for _, kind in kept),
    )
    if refused:
        question += "\n" + message(words, "awarding-ask-left-out", count=len(names), why=" ".join(refused))
    made: list[Certificate] = []

    def job(tell: Tell) -> Path:
        made.extend(awarding.issue(store, class_uid, kept, tutor.today().isoformat(), tutor.instructor))
        return _draw(tutor, class_uid, made, tell, singles=True)

    def drawn(file: Path | None) -> None:
        if file is not None:
            folder = str(places.papers_folder())
            tutor.notify(message(words, "awarding-issued", count=len(made), file=file.name, folder=folder), timeout=10)
        elif made:
            tutor.notify(message(words, "awarding-issued-not-drawn", count=len(made)), severity="warning", timeout=15)
        done()

    def answered(yes: bool | None) -> None:
        if yes and kept:
            tutor.push_screen(Working(message(words, "awarding-issuing"), job, words), drawn)

    tutor.push_screen(Ask(question, words), answered)


def print_all(tutor: TutorApp, class_uid: str) -> None:
    """All papers of a class that hold, drawn again as one file."""
    words = tutor.words
    found = [one for one in certificates.of_class(tutor.store, class_uid) if not one.revoked and one.name]
    if not found:
        tutor.notify(message(words, "awarding-none-issued"))
        return

    def job(tell: Tell) -> Path:
        return _draw(tutor, class_uid, found, tell, singles=False)

    def drawn(file: Path | None) -> None:
        if file is not None:
            tutor.notify(message(words, "awarding-drawn", count=len(found), file=str(file)), timeout=10)

    tutor.push_screen(Working(message(words, "awarding-drawing"), job, words), drawn)


def _draw(tutor: TutorApp, class_uid: str, made: Sequence[Certificate], tell: Tell, singles: bool) -> Path:
    folder = places.papers_folder()
    if singles:
        for n, one in enumerate(made):
            tell(n, len(made) + 1)
            papers.certificate(tutor.store, one.uid, folder)
        tell(len(made), len(made) + 1)
    return papers.certificates(
        tutor.store, [one.uid for one in made], folder / f"certificates-{class_uid}-{tutor.today()}.pdf"
    )


def draw_one(tutor: TutorApp, one: Certificate, id: str = "tutor_tui-issued-one") -> None:
    """The PDF of one paper, beside the screen's work."""
    tutor.make_paper(
        lambda: papers.certificate(tutor.store, one.uid, places.papers_folder()),
        lambda file: message(tutor.words, id, number=one.number, file=str(file)),
    )


def which(tutor: TutorApp, found: Sequence[Certificate], then: Callable[[Certificate], None]) -> None:
    """The only paper, or one that is picked."""
    words = tutor.words
    if not found:
        tutor.notify(message(words, "awarding-none-issued"), severity="warning")
    elif len(found) == 1:
        then(found[0])
    else:
        by = {one.uid: one for one in found}
        choices = [
            (uid, message(words, "awarding-paper", kind=awarding.kind(one, words), number=one.number, name=one.name))
            for uid, one in by.items()
        ]

        def picked(uid: str | None) -> None:
            if uid is not None:
                then(by[uid])

        tutor.push_screen(Pick(message(words, "awarding-which-paper"), choices), picked)


def reissue(tutor: TutorApp, one: Certificate, done: Callable[[], None]) -> None:
    """Ask why; where the name was misspelt also for the right one. The old paper is revoked, the new one is drawn."""
    words = tutor.words
    if _revoked(tutor, one):
        return

    def replace(reason: str, name: str = "") -> None:
        why = message(words, "awarding-reason-" + reason)
        tutor.write(lambda: awarding.reissue(tutor.store, one.uid, tutor.instructor, why, name), replaced)

    def replaced(new: Certificate) -> None:
        draw_one(tutor, new, "awarding-reissued")
        done()

    def named(values: dict[str, str] | None) -> None:
        if values is not None:
            replace("name", " ".join(values["name"].split()))

    def chosen(reason: str | None) -> None:
        if reason == "name":
            line = Line("name", message(words, "awarding-field-name"), one.name)

            def fault(values: Values) -> str:
                return "" if values["name"].strip() else message(words, "awarding-fault-name")

            title = message(words, "awarding-name-title", number=one.number)
            below = message(words, "awarding-below-name")
            tutor.push_screen(Form(title, [line], words, fault, lambda _: below), named)
        elif reason is not None:
            replace(reason)

    question = message(words, "awarding-reissue-why", number=one.number, name=one.name)
    tutor.push_screen(Pick(question, [(id, message(words, "awarding-reason-" + id)) for id in REASONS]), chosen)


def revoke(tutor: TutorApp, one: Certificate, done: Callable[[], None]) -> None:
    """Ask for the reason, and revoke it."""
    words = tutor.words
    if _revoked(tutor, one):
        return

    def fault(values: Values) -> str:
        return "" if values["reason"].strip() else message(words, "awarding-fault-reason")

    def answered(values: dict[str, str] | None) -> None:
        if values is None:
            return
        reason = " ".join(values["reason"].split())

        def revoked(_: object) -> None:
            tutor.notify(message(words, "awarding-revoked-now", number=one.number))
            done()

        tutor.write(lambda: certificates.revoke(tutor.store, one.uid, tutor.instructor, reason), revoked)

    title = message(words, "awarding-revoke-title", number=one.number, name=one.name)
    below = message(words, "awarding-below-revoke")
    line = Line("reason", message(words, "awarding-field-reason"))
    tutor.push_screen(Form(title, [line], words, fault, lambda _: below), answered)


def _revoked(tutor: TutorApp, one: Certificate) -> bool:
    if one.revoked:
        tutor.notify(message(tutor.words, "awarding-revoked-before", number=one.number), severity="warning")
    return bool(one.revoked)


def verify(tutor: TutorApp) -> None:
    """Say whether a paper is genuine, from its code or its QR's words, as they are typed."""
    from reports import verifying

    words = tutor.words

    def below(values: Values) -> str:
        if not values["code"].strip():
            return ""
        try:
            return verifying.verdict(tutor.store, values["code"]).words.seen(words)
        except ReportFault as fault:
            return fault.words.seen(words)

    line = Line("code", message(words, "awarding-field-code"))
    title, hint = message(words, "awarding-verify-title"), message(words, "awarding-verify-hint")
    tutor.push_screen(Form(title, [line], words, below=below, hint=hint))

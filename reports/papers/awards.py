"""수료증: the certificate of completion, and 혼자 주문 확인서: the witnessed proof."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from language import Language, message
from reports import dates
from reports.fonts import faces as installed
from reports.papers import award_page, check, embedding
from reports.papers.award_page import Award, label
from reports.papers.embedding import Record

Wording = Literal["warm", "formal"]


@dataclass(frozen=True, slots=True)
class Completion:
    """A completed course, as the register holds it."""

    number: str
    code: str
    name: str
    course: str
    first: date
    last: date
    meetings: int
    hours: float
    day: date
    centre: str
    head: str
    wording: Wording = "warm"
    """위 분은 ... 드립니다 (warm) or 위 사람은 ... 수여합니다 (formal)."""
    stamp: str = ""
    """The signature of the code, base64; "" for a paper from before there were signatures."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A mission done alone under a witness's eyes: right, or there would be no paper. No percentage."""

    number: str
    code: str
    name: str
    done: str
    """What was done, in the paper's language: the mission's own sentence."""
    machine: str
    """On which machine: the practised kiosk's name."""
    practised: date
    witness: str
    day: date
    centre: str
    head: str
    stamp: str = ""


def draw(papers: Sequence[Completion | Proof], language: Language = "ko", record: Record | None = None) -> bytes:
    """One PDF with a page for each paper, the same bytes every time; the file of one holds its signed `record`.

    Raises FontMissing, or GlyphMissing naming the first character that has no shape: then nothing was made.
    """
    faces = installed()
    first = papers[0]
    title = _title(first, language)
    if len(papers) == 1:
        title = f"{title} {first.number}"
    sheet = award_page.sheet(title, first.centre, language, faces)
    if len(papers) > 1:
        sheet.canvas.setKeywords(f"{embedding.MANY} {len(papers)}")
    elif record is not None:
        embedding.attach(sheet.canvas, record, first.code)
    with _kept_whole():
        for paper in papers:
            words = _completion(paper, language) if isinstance(paper, Completion) else _proof(paper, language)
            award_page.page(sheet, words)
        return sheet.finish()


@contextlib.contextmanager
def _kept_whole() -> Iterator[None]:
    """No looking for garbage while a print job grows: all of it is needed until the file is written."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def _title(paper: Completion | Proof, language: Language) -> str:
    return message(language, "reports-completion-title" if isinstance(paper, Completion) else "reports-proof-title")


def _completion(paper: Completion, language: Language) -> Award:
    period = message(
        language,
        "reports-completion-period",
        span=dates.span(paper.first, paper.last, language),
        meetings=paper.meetings,
        hours=dates.whole(paper.hours),
    )
    return Award(
        title=_title(paper, language),
        subtitle=message(language, "reports-completion-subtitle"),
        number=paper.number,
        name=paper.name,
        fields=((label(language, "course"), paper.course), (label(language, "period"), period)),
        wording=message(language, f"reports-completion-wording-{paper.wording}"),
        day=dates.long_day(paper.day, language),
        head=paper.head,
        code=paper.code,
        qr=check.qr_text(paper.code, paper.stamp),
        foot=_foot(language, bool(paper.stamp)),
    )


def _proof(paper: Proof, language: Language) -> Award:
    return Award(
        title=_title(paper, language),
        subtitle=message(language, "reports-proof-subtitle"),
        number=paper.number,
        name=paper.name,
        fields=(
            (label(language, "done"), paper.done),
            (label(language, "machine"), paper.machine),
            (label(language, "witness"), f"{paper.witness} · {dates.long_day(paper.practised, language)}"),
        ),
        wording=message(language, "reports-proof-wording"),
        day=dates.long_day(paper.day, language),
        head=paper.head,
        code=paper.code,
        qr=check.qr_text(paper.code, paper.stamp),
        foot=_foot(language, bool(paper.stamp)),
    )


def _foot(language: Language, signed: bool) -> tuple[str, ...]:
    about = "reports-check-signed" if signed else "reports-check-register"
    return message(language, "reports-check-how"), message(language, about)

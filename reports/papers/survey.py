"""만족도 조사: five questions in large print, answered by ringing one of five faces. Nobody writes a name."""

from __future__ import annotations

from datetime import date

from language import Language, message
from records.satisfaction import MOST, QUESTIONS
from reports import dates
from reports.papers import drawing
from reports.papers.form import About, Form
from reports.papers.sheet import INK, MM, NAVY, RULE, broken, fitted

_QUESTION, _ANSWER, _INTRO = 20.0, 14.0, 16.0
_FACE = 17 * MM
_ROW = 41.5 * MM


def draw(paper: About, day: date | None = None, language: Language = "ko") -> bytes:
    """One page; `day` is that of asking, where it is known. Raises GlyphMissing, FontMissing."""
    title = message(language, "papers-survey")
    form = Form(f"{title} {paper.klass}", paper.centre, language, margin=14 * MM)
    form.foot = False
    form.title(title, 26)
    sheet = form.sheet
    about = " · ".join(text for text in map(form.ready, (paper.centre, paper.course, paper.klass)) if text)
    about += f" · {dates.long_day(day, language)}" if day else ""
    line = fitted(about, sheet.faces.regular, form.width, 13, 8, rows=1)
    sheet.block(sheet.width / 2, form.y, line, sheet.faces.regular, centre=True)
    form.y -= 3 * MM
    for words in broken(form.say("papers-survey-intro"), sheet.faces.bold, form.width, _INTRO):
        form.y -= _INTRO * 1.5
        sheet.centred(sheet.width / 2, form.y, words, sheet.faces.bold, _INTRO)
    form.y -= 4 * MM
    for n, question in enumerate(QUESTIONS, 1):
        _ask(form, n, form.say("papers-survey-question", of=question))
    sheet.text(form.margin, form.y - 8 * MM, form.say("papers-survey-free"), sheet.faces.bold, 15, NAVY)
    for n in (1, 2):
        form.rule(form.margin, form.y - (8 + 10 * n) * MM, form.width)
    return form.finish()


def _ask(form: Form, n: int, question: str) -> None:
    """A question, and below it five faces from left to right, each with its words and a box to tick."""
    sheet = form.sheet
    canvas = sheet.canvas
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.8)
    canvas.roundRect(form.margin, form.y - _ROW + 2.5 * MM, form.width, _ROW - 2.5 * MM, 3 * MM)
    words = fitted(f"{n}. {question}", sheet.faces.bold, form.width - 10 * MM, _QUESTION, 13, rows=1)
    with canvas.mark("H2"):
        sheet.block(form.margin + 5 * MM, form.y - 9 * MM, words, sheet.faces.bold, NAVY)
    share = form.width / MOST
    with canvas.group("L"):
        for answer in range(1, MOST + 1):
            middle = form.margin + (answer - 0.5) * share
            said = form.say(f"feelings-answer-{answer}")
            with canvas.group("LI"):
                with canvas.mark("Lbl", actual=said):
                    drawing.put(canvas, f"feeling:{answer}", middle - _FACE / 2, form.y - 12.5 * MM - _FACE, _FACE)
                below = fitted(said, sheet.faces.regular, share - 4 * MM, _ANSWER, 8, rows=1)
                with canvas.mark("LBody"):
                    sheet.block(middle, form.y - 18.5 * MM - _FACE, below, sheet.faces.regular, INK, centre=True)
    form.y -= _ROW

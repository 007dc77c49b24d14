"""동의서: what is kept of whom, why, how long, and that one may refuse; a box for each thing that is asked for.

The items and their words are those that the console reads out (`records.consent`), so that screen and paper say the
same. Nothing is smaller than 14 points but the foot.
"""

from __future__ import annotations

from datetime import date

from language import Language, message
from records import consent
from reports import dates
from reports.papers.form import About, Column, Form
from reports.papers.sheet import MM

_SIZE = 14.0
_HEADING = 16.0
_BOX = 6 * MM


def draw(paper: About, until: date | None = None, language: Language = "ko") -> bytes:
    """The form as PDF; `until` is the day on which names are destroyed. Raises GlyphMissing, FontMissing."""
    title = message(language, "papers-consent")
    form = Form(f"{title} {paper.klass}".strip(), paper.centre, language, margin=16 * MM)
    form.title(title, 24)
    about = " · ".join(text for text in (paper.centre, paper.course, paper.klass) if text)
    form.paragraph(about, _SIZE)
    form.paragraph(form.say("papers-consent-intro"), _SIZE)
    if until is not None:
        form.paragraph(form.say("papers-consent-until", day=dates.long_day(until, language)), _SIZE, bold=True)
    for n, item in enumerate(consent.ITEMS, 1):
        _item(form, n, item)
    form.need(50 * MM)
    form.y -= 3 * MM
    form.paragraph(form.say("papers-consent-withdraw"), _SIZE)
    form.blank(form.say("papers-consent-date"), _SIZE)
    form.signatures([form.say("papers-consent-name"), form.say("papers-consent-helper")], _SIZE)
    return form.finish()


def _item(form: Form, n: int, item: consent.Item) -> None:
    """One thing that is asked for: a table of what the law wants said, and two boxes of its own."""
    rows = [
        (form.say(f"consent-part-{part}"), consent.words(item.id, part).seen(form.language)) for part in consent.PARTS
    ]
    table = form.table([Column("", 34 * MM), Column("", left=True)], least=8 * MM, size=_SIZE, sideways=True)
    form.need(_HEADING * 2.5 + sum(map(table.height, rows)) + 10 * MM)  # a thing and its boxes stay on one page
    needed = form.say("papers-consent-needed" if item.needed else "papers-consent-chosen")
    form.heading(f"{n}. {consent.words(item.id, 'title').seen(form.language)} {needed}", _HEADING)
    for row in rows:
        table.row(row)
    _boxes(form)


def _boxes(form: Form) -> None:
    """Two boxes of the same size side by side: agreeing is no easier than refusing."""
    sheet = form.sheet
    form.y -= 9 * MM
    x = form.margin + 30 * MM
    for decision in ("given", "refused"):
        form.square(x, form.y, _BOX)
        words = form.say(f"consent-decision-{decision}")
        sheet.text(x + _BOX + 3 * MM, form.y + 1.2 * MM, words, sheet.faces.bold, _SIZE + 1)
        x += 60 * MM
    form.y -= 1 * MM

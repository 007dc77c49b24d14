"""Everything that is kept of one person, on request: a page to read, and the same as JSON."""

from __future__ import annotations

import datetime
import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from language import Language, message
from records import centres, classes, consent, kept
from records.store import Store
from reports.writing import PRIVATE, save

_SHOWN: Mapping[str, tuple[str, ...]] = {
    "learners": ("name", "number", "district", "target", "sex", "decade", "profile", "day", "keep_until"),
    "legal_names": ("name",),
    "certificate_names": ("name",),
    "roster_changes": ("field", "before", "after"),
    "enrolments": ("day", "class", "state", "decided_by"),
    "class_groups": ("class", "name"),
    "attendance": ("day", "state", "marked_by"),
    "attempts": ("day", "pack", "level", "ended", "touches", "wrong_touches", "asked"),
    "field_practice": ("day", "shop", "how"),
    "confidence": ("day", "question", "answer"),
    "watches": ("day", "witness"),
    "calls": ("day", "kiosk", "reason"),
    "certificates": ("day", "number", "course", "issued_by"),
    "count_persons": ("day", "year", "what"),
    "count_completions": ("day", "course"),
}
"""What the page shows of each table; every column, and every other table, stands in the JSON."""

_STYLE = (
    "body{font-family:'NanumGothic','Noto Sans KR',sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;"
    "line-height:1.6;color:#111;background:#fff}table{border-collapse:collapse;width:100%;margin:0 0 1rem}"
    "th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
    "th{background:#eee}.wide{overflow-x:auto}"
)


def write(store: Store, learner: str, folder: Path, language: Language, today: datetime.date) -> tuple[Path, Path]:
    """Write the page and the JSON into `folder`; gives both. Nobody else on the machine may read them.

    Raises KeyError, CannotWrite.
    """
    with store.reading():
        found = kept.kept(store, learner)
        rows = kept.everything(store, learner)
        decisions = consent.history(store, learner)
        centre = _centre(store, found.learner.centre)
        names = {one.uid: html.escape(one.name) for one in classes.classes_of(store, learner)}
    name = f"own-data-{found.learner.number or learner[-6:]}-{today.isoformat()}"
    page = folder / f"{name}.html"
    raw = folder / f"{name}.json"
    told: dict[str, Any] = {
        "made": today.isoformat(),
        "centre": centre,
        "learner": learner,
        "keep_until": found.learner.keep_until,
        "consents": [{"item": one.item, "decision": one.decision, "day": one.day, "by": one.by} for one in decisions],
        "kept": rows,
    }
    save(raw, (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode(), PRIVATE)
    save(page, _page(found, rows, decisions, centre, language, today, names).encode(), PRIVATE)
    return page, raw


def _centre(store: Store, uid: str) -> str:
    try:
        return centres.centre(store, uid).name
    except KeyError:
        return ""


def _page(
    found: kept.Kept,
    rows: Mapping[str, Mapping[str, Sequence[Mapping[str, Any]]]],
    decisions: Sequence[consent.Consent],
    centre: str,
    language: Language,
    today: datetime.date,
    names: Mapping[str, str],
) -> str:
    def say(id: str, **args: object) -> str:
        return html.escape(message(language, "privacy-" + id, **args))

    who = found.learner
    title = say("kept-of", name=who.name or message(language, "privacy-destroyed"))
    until = say("page-until", day=who.keep_until) if who.keep_until else say("no-end")
    parts = [
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">',
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style></head>',
        f"<body><main><h1>{title}</h1><p>{html.escape(centre)} · {today.isoformat()} · {until}</p>",
        f"<p>{say('page-meaning')}</p>",
        f"<h2>{say('topic-consent')}</h2>",
        _table(
            [say("column-item"), say("column-decision"), say("column-day"), say("column-by")],
            [
                [
                    html.escape(consent.words(one.item, "title").seen(language)),
                    html.escape(message(language, "consent-decision-" + one.decision)),
                    one.day,
                    html.escape(one.by),
                ]
                for one in decisions
            ],
            say("end-nothing"),
        ),
    ]
    for line in found.lines:
        if line.topic == "consent":
            continue  # stands above, in words
        parts.append(f"<h2>{say('topic-' + line.topic)}</h2><p>{say('fields-' + line.topic)}</p>")
        if not line.rows:
            parts.append(f"<p>{say('end-nothing')}</p>")
        for table, of in rows[line.topic].items():
            if of and table in _SHOWN:
                columns = _SHOWN[table]
                heads = [say("field", name=name) for name in columns]
                cells = [
                    [names.get(str(row[name])) or say("value", value=str(row[name])) for name in columns] for row in of
                ]
                parts.append(_table(heads, cells, ""))
        if line.rows:
            parts.append(f"<p>{say('page-rows', rows=line.rows)}</p>")
    parts.append("</main></body></html>\n")
    return "\n".join(parts)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], none: str) -> str:
    """A table of cells that are escaped already; where there are none, what is said instead."""
    if not rows:
        return f"<p>{none}</p>"
    top = "".join(f'<th scope="col">{head}</th>' for head in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="wide" tabindex="0"><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'

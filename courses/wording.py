"""Whether everything on a screen can be read and heard, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from courses.kiosk import Screen
from courses.meanings import has_korean
from language import LANGUAGES, Phrase


def written(screen: Screen) -> Iterator[tuple[str, Phrase]]:
    """Every phrase of a screen that is there, with the name of its place."""
    yield "title", screen.title
    if screen.said:
        yield "said", screen.said
    for area in screen.areas:
        yield from ((f"{area.id}: text", text) for text in area.text if text)
        yield from ((f"{area.id}: row", cell) for row in area.rows for cell in row.cells if cell)
    for control in screen.controls():
        yield control.id, control.label
        yield from ((control.id, words) for words in (control.note, control.said, control.advice) if words)


def unsaid(screen: Screen) -> Iterator[tuple[str, str]]:
    """What a screen lacks, and the Korean words beside it.

    Words to see or to hear in a language, words that a Korean voice can say, and a picture on a card.
    """
    for place, words in written(screen):
        for language in LANGUAGES:
            if not words.seen(language).strip():
                yield f"{place}: {language}", words.ko
            elif not words.heard(language).strip():
                yield f"{place}: {language}_heard", words.ko
        foreign = words.ko == words.en and not has_korean(words.ko + words.ko_heard)  # turned to English
        if not foreign and re.search(r"[A-Za-z0-9]", words.heard("ko")):
            yield f"{place}: ko_heard", words.ko
    for control in screen.controls():
        if control.kind == "card" and not control.picture:
            yield f"{control.id}: picture", control.label.ko

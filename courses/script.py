"""Everything that can be spoken, so that a person's voice can be recorded for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from courses import kinds
from courses.kiosk import Control
from courses.pack import Pack
from courses.practice import sentences
from courses.tour import tour
from language import Phrase, phrase
from language.sources import entries

_SPOKEN = ("kiosk_trainer-", "fit-", "access-", "speech-did-", "speech-on-")
"""Beginnings of the messages that the kiosk speaks or may speak."""


def phrases(packs: Iterable[Pack]) -> Iterator[Phrase]:
    """The coach's fixed sentences and the kiosk's own, then for each pack its missions, what its machine says, and what
    is said of it."""
    yield from sentences.fixed()
    yield from of_kiosk()
    for pack in packs:
        yield from of_pack(pack)


def of_kiosk() -> Iterator[Phrase]:
    """What the kiosk says around every practice: its messages that are always the same."""
    korean, english = entries("ko"), entries("en")
    for id, source in korean.items():
        if id.startswith(_SPOKEN) and "$" not in source + english.get(id, ""):
            yield phrase(id)


def of_pack(pack: Pack) -> Iterator[Phrase]:
    """Everything spoken in one pack; numbers in sentences are joined from recorded parts."""
    yield pack.title
    yield from (mission.words for mission in pack.missions)
    yield from pack.meanings.values()
    controls: dict[tuple[str, str], Control] = {}
    for mission in pack.missions:
        kiosk = kinds.kind(pack.kind).kiosk(pack.content, mission.situation)
        for _, screen in tour(kiosk, [mission.goal]):
            yield screen.said or screen.title
            for control in screen.controls():
                controls.setdefault((control.id, control.label.ko), control)
    for control in controls.values():
        yield control.said or control.label
        yield sentences.press(control)
        yield from sentences.after_mistakes(control)

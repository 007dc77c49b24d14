"""Everything that can be spoken, so that a person's voice can be recorded for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from courses import kinds
from courses.kiosk import Control
from courses.pack import Pack
from courses.practice import sentences
from courses.tour import tour
from language import Phrase


def phrases(packs: Iterable[Pack]) -> Iterator[Phrase]:
    """The coach's fixed sentences, then for each pack its missions, what its machine says, and what is said of it."""
    yield from sentences.fixed()
    for pack in packs:
        yield from of_pack(pack)


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

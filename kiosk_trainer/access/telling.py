"""What is said to somebody who does not look: the map of a screen, what is under the focus, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk_trainer.access.scanning import Step
from kiosk_trainer.access.targets import Rect, Scene, Target
from language import NOTHING, Phrase, phrase

ONE_AS_ITSELF = 1
"""A part with so many controls is told by the words of its control."""


def joined(parts: Sequence[Phrase], between: str = ", ") -> Phrase:
    """Several phrases one after the other, with a pause between."""
    there = [part for part in parts if part]
    if len(there) < 2:
        return there[0] if there else NOTHING
    return Phrase(
        between.join(p.ko for p in there),
        between.join(p.en for p in there),
        between.join(p.heard("ko") for p in there),
        between.join(p.heard("en") for p in there),
    )


def told(target: Target, scene: Scene, where: bool = True) -> Phrase:
    """A target's words, and its place among its like: "아메리카노, 사천오백 원, 아홉 개 중 두 번째".

    Of words that cannot be touched only the words are said, so that one knows by ear what is a button.
    """
    if not where or not target.acts:
        return target.words
    like = [t.id for part in scene.parts if part.id == target.part for t in part.targets if t.acts]
    if len(like) < 2 or target.id not in like:
        return joined((target.words, phrase("access-button")))
    return joined((target.words, phrase("access-position", n=like.index(target.id) + 1, of=len(like))))


def map_of(scene: Scene) -> Phrase:
    """What stands where, from above: "위에 종류 다섯 가지, 가운데에 메뉴 아홉 가지, 아래에 '결제하기'가 있어요." """
    named = [part for part in scene.parts if part.name]
    if not named:
        return NOTHING
    whole = named[0].box
    for part in named[1:]:
        whole = whole.around(part.box)
    pieces: list[Phrase] = []
    last = ""
    for part in sorted(named, key=lambda p: (_third(p.box, whole), -p.box.top, named.index(p))):
        place = ("top", "middle", "bottom")[_third(part.box, whole)]
        if place == last:
            pieces.append(part.name)
        else:
            pieces.append(phrase("access-map-place", place=place, what=part.name))
        last = place
    return phrase("access-map", parts=joined(pieces))


def _third(box: Rect, whole: Rect) -> int:
    """0 upper, 1 middle, 2 lower third, by a part's middle; what fills more than half stands in the middle."""
    if box.h > whole.h / 2:
        return 1
    share = (whole.top - box.middle[1]) / max(1.0, whole.h)
    return 0 if share < 1 / 3 else 1 if share <= 2 / 3 else 2


def scanned(step: Step) -> Phrase:
    """What the scan says of where it stands."""
    if step.phase == "resting":
        return phrase("access-scan-rests")
    if step.back:
        return phrase("access-scan-back" if step.phase == "items" else "access-scan-undo")
    if step.phase == "items" or len(step.targets) == 1:
        return step.targets[0].words
    first, last = step.targets[0].label, step.targets[-1].label
    return phrase("access-scan-row", first=first, last=last, n=len(step.targets))


def part_name(kind: str, controls: Sequence[Phrase], lines: int, title: Phrase = NOTHING) -> Phrase:
    """The name of a part for the map: what kind of things, and how many; a single control by its own words."""
    count = len(controls)
    if count == ONE_AS_ITSELF and kind not in ("keypad", "options", "board"):
        return phrase("access-part-one", label=controls[0])
    if kind == "options" and title:
        return phrase("access-part-options", title=title, n=count)
    if kind in ("rows", "board", "text") or not count:
        if not lines:
            return NOTHING
        return phrase("access-part-lines", kind=kind, n=lines)
    return phrase("access-part", kind=kind, n=count)

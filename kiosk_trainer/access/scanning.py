"""One switch is enough: a frame goes over the rows, a press chooses one, then it goes over the items of that row."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from kiosk_trainer.access.targets import Rect, Scene, Target

BACK = "scan:back"
"""The item after the last one of a row, and the row after the last one: one step back."""

Phase = Literal["resting", "rows", "items"]


@dataclass(frozen=True, slots=True)
class Step:
    """Where the scan stands. `targets` are framed; empty with `back` True for the way back."""

    phase: Phase
    targets: tuple[Target, ...] = ()
    back: bool = False

    @property
    def box(self) -> Rect | None:
        """Around what is framed."""
        box = None
        for target in self.targets:
            box = target.box if box is None else box.around(target.box)
        return box


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a press of the switch brings about: a control (`act`), one step back on the screen, or only another step."""

    act: str = ""
    back: bool = False


@dataclass(slots=True)
class Scanner:
    """Scans a scene. Seconds throughout; the clock is handed in."""

    period: float = 2.0
    """How long it stays on a row or an item."""
    first: float = 1.5
    """How many periods it stays on the first one, where the eye has to find it."""
    rounds: int = 3
    """So often it goes round; then it rests until the switch is pressed."""
    least: float = 0.0
    """It stays at least so long, because what it says of this step takes that time."""
    _scene: Scene | None = field(default=None, init=False)
    _phase: Phase = field(default="rows", init=False)
    _row: int = field(default=0, init=False)
    _at: int = field(default=0, init=False)
    _round: int = field(default=0, init=False)
    _since: float | None = field(default=None, init=False)

    def show(self, scene: Scene, now: float) -> bool:
        """The glass shows `scene` now. Whether what is framed has changed.

        Another screen begins anew at its first row; on the same screen the scan goes on, as far as its row is still
        there. Once it rests it rests until the switch is pressed, or another screen comes.
        """
        was, before = self._scene, self.step
        self._scene = scene
        gone = self._phase == "rows" and self._at > len(scene.rows)
        if self._phase == "items":
            gone = was is None or self._row >= len(scene.rows) or self._ids(was) != self._ids(scene)
        if was is None or not was.same(scene) or gone:
            self._begin(now)
        return self.step != before

    def tick(self, now: float) -> bool:
        """Time went by. Whether what is framed has changed."""
        if self._phase == "resting" or self._scene is None or not self._scene.rows:
            return False
        if self._since is None:
            self._since = now
        stay = self.period * (self.first if self._at == 0 else 1.0)
        if now - self._since < max(stay, self.least):
            return False
        self._since = now
        self._at += 1
        if self._at > self._last:
            self._at = 0
            self._round += 1
            if self._round >= self.rounds:
                self._phase, self._row, self._round = "resting", 0, 0
        return True

    def press(self, now: float) -> Chosen:
        """The switch was pressed."""
        scene = self._scene
        if scene is None or not scene.rows:
            return Chosen()
        step = self.step
        if self._phase == "resting":
            self._begin(now)
            return Chosen()
        if self._phase == "rows":
            if step.back:
                self._begin(now)
                return Chosen(back=True)
            if len(step.targets) == 1:
                self._begin(now)
                return Chosen(act=step.targets[0].id)
            self._phase, self._row = "items", self._at
            self._at = self._round = 0
            self._since = now
            return Chosen()
        if step.back:
            row = self._row
            self._begin(now)
            self._at = min(row, len(scene.rows))
            return Chosen()
        self._begin(now)
        return Chosen(act=step.targets[0].id)

    def rest(self) -> None:
        """Stop going round until the switch is pressed."""
        self._phase = "resting"

    @property
    def step(self) -> Step:
        """Where the scan stands."""
        scene = self._scene
        if scene is None or not scene.rows or self._phase == "resting":
            return Step("resting")
        if self._phase == "rows":
            if self._at >= len(scene.rows):
                return Step("rows", back=True)
            return Step("rows", scene.rows[self._at])
        row = scene.rows[self._row]
        return Step("items", back=True) if self._at >= len(row) else Step("items", (row[self._at],))

    @property
    def row_box(self) -> Rect | None:
        """Around the row whose items are gone over."""
        if self._phase != "items" or self._scene is None:
            return None
        return Step("rows", self._scene.rows[self._row]).box

    def _begin(self, now: float) -> None:
        self._phase, self._row, self._at, self._round, self._since = "rows", 0, 0, 0, now

    @property
    def _last(self) -> int:
        """The place of the way back: after the last row, or after the last item of a row."""
        assert self._scene is not None
        return len(self._scene.rows) if self._phase == "rows" else len(self._scene.rows[self._row])

    def _ids(self, scene: Scene) -> tuple[str, ...]:
        return tuple(t.id for t in scene.rows[self._row]) if self._row < len(scene.rows) else ()

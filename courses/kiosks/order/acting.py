"""What the machine of a shop and the tablet of a table do alike: only what can be touched acts."""

from __future__ import annotations

from typing import Generic, TypeVar

from courses.kiosk import Timer
from courses.kiosks.order import touches as shops
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import BAR, LANGUAGE, State

Shop = TypeVar("Shop", bound=Layout)


class Acting(Generic[Shop]):
    """A machine over `shop`, and over `later` once what runs out was picked. The last list of touches is remembered,
    which only saves work."""

    def __init__(self, shop: Shop, later: Shop | None = None) -> None:
        self.shop, self.later = shop, later or shop
        self._last: tuple[State | None, tuple[str, ...]] = (None, ())

    def now(self, state: State) -> Shop:
        """The shop as it stands in a state."""
        return self.later if state.gone else self.shop

    def touches(self, state: State) -> tuple[str, ...]:
        """The enabled controls of the screen, those that lead on first."""
        last, ids = self._last
        if last is not state:
            ids = self._ids(state)
            self._last = (state, ids)
        return ids

    def timer(self, state: State) -> Timer | None:
        """The machine's own clock."""
        return shops.timer(self.now(state), state)

    def touch(self, state: State, control: str) -> State:
        """The state after a touch, or after the timer's control."""
        if control not in self.touches(state):
            timer = self.timer(state)
            if timer is None or timer.control != control:
                return state
        return self._moved(state, control)

    def _ids(self, state: State) -> tuple[str, ...]:
        raise NotImplementedError

    def _moved(self, state: State, control: str) -> State:
        raise NotImplementedError


def barred(state: State, name: str) -> State:
    """The state after a touch on the barrier-free bar."""
    bit = LANGUAGE if name == "language" else BAR.index(name)
    return state._replace(bar=state.bar ^ 1 << bit)

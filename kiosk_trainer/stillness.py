"""A clock that can stand still: while the instructor holds the room, no time goes by for anybody at a kiosk."""

from __future__ import annotations

from collections.abc import Callable


class Stillness:
    """Milliseconds of a clock, less all for which it stood still. Every limit and every pause of a visit hangs on it:
    the attempt's (also one that rests meanwhile), the turn's, the goodbye's."""

    def __init__(self, clock: Callable[[], int]) -> None:
        """`clock` gives milliseconds that never go back."""
        self._clock = clock
        self._stood = 0
        self._since: int | None = None

    def __call__(self) -> int:
        """Now."""
        return (self._clock() if self._since is None else self._since) - self._stood

    @property
    def still(self) -> bool:
        """Whether it stands."""
        return self._since is not None

    def rest(self) -> None:
        """Stand still."""
        if self._since is None:
            self._since = self._clock()

    def skip(self, milliseconds: int) -> None:
        """As if so much more time had gone by: for walks and pictures."""
        self._stood -= milliseconds

    def resume(self) -> None:
        """Go on from where it stood."""
        if self._since is not None:
            self._stood += self._clock() - self._since
            self._since = None

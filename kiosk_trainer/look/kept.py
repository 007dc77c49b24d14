"""Textures that are worth keeping: a bounded number of bytes, what was wanted longest ago goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from kivy.graphics.texture import Texture


class Kept:
    """Keeps what `make` made under a key, up to `limit` bytes; never less than one."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.bytes = 0
        self._kept: OrderedDict[Hashable, Texture] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Texture]) -> Texture:
        """The texture of `key`, made when it is not there."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = self._kept[key] = make()
        self.bytes += weight(made)
        while self.bytes > self.limit and len(self._kept) > 1:
            self.bytes -= weight(self._kept.popitem(last=False)[1])
        return made

    def __len__(self) -> int:
        return len(self._kept)


def weight(texture: Texture) -> int:
    """Bytes of a texture's pixels."""
    return int(texture.width * texture.height * 4)

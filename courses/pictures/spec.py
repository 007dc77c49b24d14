"""The grammar of a picture: `<shape> [word ...] [key=value ...]`, checked against what each shape knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from courses.pictures.pen import Pen


@dataclass(frozen=True, slots=True)
class Spec:
    """A picture as it was asked for."""

    shape: str
    words: tuple[str, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)

    def has(self, word: str) -> bool:
        """Whether `word` was said."""
        return word in self.words

    def one_of(self, names: Iterable[str], default: str) -> str:
        """The first said word that is among `names`, else `default`."""
        there = set(names)
        return next((w for w in self.words if w in there), default)

    def get(self, key: str, default: str = "") -> str:
        """The value of `key`, else `default`."""
        return self.keys.get(key, default)


@dataclass(frozen=True, slots=True)
class Shape:
    """What can be drawn: how, and the words and values that change it."""

    draw: Callable[[Pen, Spec], None]
    words: frozenset[str] = frozenset()
    keys: Mapping[str, frozenset[str]] = field(default_factory=dict)


Vocabulary = Mapping[str, Shape]


def parse(text: str) -> Spec:
    """The parts of a spec, checked against nothing."""
    shape, *rest = text.split() or [""]
    words = tuple(w for w in rest if "=" not in w)
    keys = {key: value for key, _, value in (w.partition("=") for w in rest if "=" in w)}
    return Spec(shape, words, keys)


def fault(vocabulary: Vocabulary, text: str) -> tuple[str, str] | None:
    """The first word of a spec that is not known, and the nearest one that is ("" where none is near); None when all
    are known."""
    spec = parse(text)
    shape = vocabulary.get(spec.shape)
    if shape is None:
        return spec.shape, _nearest(spec.shape, vocabulary)
    for word in spec.words:
        if word not in shape.words:
            return word, _nearest(word, shape.words)
    for key, value in spec.keys.items():
        if key not in shape.keys:
            return f"{key}={value}", _nearest(key, shape.keys)
        if value not in shape.keys[key]:
            return f"{key}={value}", f"{key}={near}" if (near := _nearest(value, shape.keys[key])) else ""
    return None


def _nearest(word: str, known: Iterable[str]) -> str:
    found = get_close_matches(word, sorted(known), n=1, cutoff=0.5)
    return found[0] if found else ""


def shape(draw: Callable[[Pen, Spec], None], words: str | Iterable[str] = "", **keys: str | Iterable[str]) -> Shape:
    """A shape from words written in one line, or given one by one."""

    def listed(names: str | Iterable[str]) -> frozenset[str]:
        return frozenset(names.split() if isinstance(names, str) else names)

    return Shape(draw, listed(words), {key: listed(values) for key, values in keys.items()})

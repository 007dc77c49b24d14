"""Names in an author's file as indices and values: fields, pages, conditions. What leads nowhere is noted."""

from __future__ import annotations

from collections.abc import Mapping

from courses.kiosks.pages import files
from courses.kiosks.pages.content import BACK, HOME, STAY, SURPRISE, TOTAL, YES, Conditions, Field, Test, Way, Ways
from courses.kiosks.pages.state import Value
from courses.mistakes import KEY, Faults, Path
from language import phrase

TARGETS = {"back": BACK, "home": HOME, "stay": STAY}
"""Where a touch may lead beside a page: no page has one of these names."""
_PSEUDO = {"total": TOTAL, "surprise": SURPRISE}


class Names:
    """What an author's names mean."""

    def __init__(self, fields: tuple[Field, ...], pages: tuple[str, ...], surprises: tuple[str, ...], faults: Faults):
        self.fields = fields
        self.pages = pages
        self.surprises = surprises
        self.faults = faults
        self.taken: dict[str, int] = {}
        """Seats that are sold, by the field that they belong to."""
        self._field = {field.id: n for n, field in enumerate(fields)}

    def field(self, name: str, path: Path, kinds: tuple[str, ...] = ()) -> int | None:
        """Index of a field; None where there is none, or none of these kinds."""
        n = self._field.get(name)
        if n is None:
            self.faults.unknown(path, name, self._field)
            return None
        if kinds and self.fields[n].kind not in kinds:
            words = phrase("pages-fault-kind", field=name, kind=self.fields[n].kind)
            self.faults.add(path, words, found=self.fields[n].kind, known=kinds)
            return None
        return n

    def value(self, n: int, told: object, path: Path) -> Value | None:
        """A value of a field; None where it has none such."""
        field = self.fields[n]
        if field.kind == "secret":
            if isinstance(told, bool):
                return YES if told else ""
            self.faults.add(path, phrase("courses-fault-type-yes-no"), found=str(told))
            return None
        if field.kind == "number":
            if isinstance(told, int) and not isinstance(told, bool):
                if not 0 <= told <= field.most:
                    self.faults.add(path, phrase("courses-fault-limit"), found=told, expected=f"≤ {field.most}")
                    return None
                return told
            self.faults.add(path, phrase("courses-fault-type-number"), found=str(told))
            return None
        if field.kind == "several":
            return self._mask(field, told, path)
        if told in ("", False):
            return ""
        if field.option(str(told)) is None:
            self.faults.unknown(path, str(told), field.ids)
            return None
        return str(told)

    def _mask(self, field: Field, told: object, path: Path) -> int | None:
        ids = list(told) if isinstance(told, (tuple, list)) else [told]
        mask = 0
        for at, id in enumerate(ids):
            if str(id) not in field.ids:
                self.faults.unknown((*path, at) if isinstance(told, (tuple, list)) else path, str(id), field.ids)
                return None
            mask |= 1 << field.ids.index(str(id))
        return mask

    def conditions(self, when: files.When, path: Path, unless: bool = False) -> Conditions:
        """`when:` or `unless:` as tests. Several names under `unless` are each a reason against."""
        found = []
        for name, told in when.items():
            here = (*path, name)
            n = _PSEUDO.get(name) if name in _PSEUDO else self.field(name, (*here, KEY))
            if n is None:
                continue
            test = self._test(n, told, here, unless)
            if test is not None:
                found.append(test)
        return tuple(found)

    def _test(self, n: int, told: object, path: Path, unless: bool) -> Test | None:
        if isinstance(told, files.BoundFile):
            how, bound = ("above", told.above) if told.above is not None else ("below", told.below)
            if bound is None or (n >= 0 and self.fields[n].kind != "number"):
                self.faults.add(path, phrase("pages-fault-bound"), expected="above: 1000")
                return None
            return Test(n, "above" if how == "above" else "below", (bound,), unless)
        values = told if isinstance(told, tuple) else (told,)
        if n == SURPRISE:
            for value in values:
                if value not in self.surprises:
                    self.faults.unknown(path, str(value), self.surprises)
            return Test(n, "in", tuple(str(v) for v in values), unless)
        if n == TOTAL:
            return Test(n, "in", tuple(int(v) if isinstance(v, int) else 0 for v in values), unless)
        if self.fields[n].kind == "several":
            self.faults.add(path, phrase("pages-fault-several", field=self.fields[n].id), found=self.fields[n].id)
            return None
        known = [self.value(n, v, (*path, at) if isinstance(told, tuple) else path) for at, v in enumerate(values)]
        return Test(n, "in", tuple(v for v in known if v is not None), unless)

    def both(self, when: files.When, unless: files.When, path: Path) -> Conditions:
        """`when:` and `unless:` of one thing."""
        return self.conditions(when, (*path, "when")) + self.conditions(unless, (*path, "unless"), True)

    def ways(self, go: files.Go | None, path: Path) -> Ways:
        """Where a touch leads."""
        if go is None:
            return ()
        if isinstance(go, str):
            to = self._page(go, path)
            return () if to is None else (Way(to),)
        found = []
        for n, way in enumerate(go):
            to = self._page(way.to, (*path, n, "to"))
            if to is not None:
                found.append(Way(to, self.both(way.when, way.unless, (*path, n))))
        return tuple(found)

    def _page(self, name: str, path: Path) -> int | None:
        if name in TARGETS:
            return TARGETS[name]
        if name not in self.pages:
            self.faults.unknown(path, name, [*self.pages, *TARGETS])
            return None
        return self.pages.index(name)

    def sets(self, told: Mapping[str, object], path: Path) -> tuple[tuple[int, Value], ...]:
        """Fields that a button sets."""
        found = []
        for name, value in told.items():
            n = self.field(name, (*path, name, KEY))
            known = None if n is None else self.value(n, value, (*path, name))
            if n is not None and known is not None:
                found.append((n, known))
        return tuple(found)

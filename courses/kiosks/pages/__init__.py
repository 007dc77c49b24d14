"""Service machines whose screens are declared in data. `machine` has the contract's functions, `kind` reads packs."""

from courses.kiosks.pages.kind import KIND

__all__ = ["KIND"]

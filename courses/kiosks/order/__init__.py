"""Shops: choose a place, order from a menu, pay. `machine` has the contract's functions, `kind` reads packs."""

from courses.kiosks.order.kind import KIND

__all__ = ["KIND"]

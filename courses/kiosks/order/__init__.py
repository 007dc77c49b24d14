"""Shops: choose a place, order from a menu, pay. See `machine` for the contract's functions."""

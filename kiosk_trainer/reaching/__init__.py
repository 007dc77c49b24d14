"""Joins the ways of `kiosk_trainer.access` to what is on the window: its widgets, its keys, its fingers."""

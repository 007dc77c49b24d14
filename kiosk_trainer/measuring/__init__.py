"""The glass measured: every screen of every pack on every panel, in every theme and enlargement, without a window.

`python -m kiosk_trainer.measuring [PACK ...]` says whether packs fit; an author measures the shop next door with it.
"""

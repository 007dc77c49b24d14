"""The demonstration centre: an invented centre whose past was lived through by simulated learners.

They play real missions through the real practice code, and what they do is written by the functions that a real kiosk
and a real console use. Nothing about it is a result that somebody wrote down. Nothing in it says anything about people.
"""

from records.demonstration.making import CENTRE, make

__all__ = ["CENTRE", "make"]

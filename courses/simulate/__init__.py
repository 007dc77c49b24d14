"""Simulated learners: they play real missions through the real practice, with slips and hesitation.

They fill the demonstration centre and try machines out. No claim of learning is made from them: nothing that they do
says anything about people, and no report may be drawn from them as if it did. Where a number below has a source it is
one about people; how it enters here is a choice.
"""

from courses.simulate.learners import Memory, Traits, invented
from courses.simulate.model import MODEL, SOURCES, Model
from courses.simulate.player import Played, play
from courses.simulate.weeks import Practised, weeks

__all__ = ["MODEL", "SOURCES", "Memory", "Model", "Played", "Practised", "Traits", "invented", "play", "weeks"]

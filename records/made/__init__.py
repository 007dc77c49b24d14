"""A made city: districts, centres, classes, people and all their practice over several years, drawn from a seed.

It is there to try the programme out at the size it is for. Nobody in it exists, and nothing in it says anything about
learning: the attempts were played by simulated learners (`courses.simulate`), whose numbers are assumptions.
"""

from records.made.making import Plan, make
from records.made.pool import Pool

__all__ = ["Plan", "Pool", "make"]

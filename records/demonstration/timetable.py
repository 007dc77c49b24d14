"""The classes of the demonstration centre, laid out around today."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from courses.mastery import Template

Machines = Literal["shops", "buses", "all"]


@dataclass(frozen=True, slots=True)
class Course:
    """A class as it is planned. `days` are counted from today (0); `start` from midnight in minutes.

    `new` learners are taken in for it, `known` ones come from classes before; `guests` come to each meeting besides.
    """

    name: str
    course: str
    template: Template
    machines: Machines
    instructor: int
    days: tuple[int, ...]
    start: int
    hours: float
    new: int
    known: int = 0
    guests: tuple[int, int] = (0, 0)

    @property
    def over(self) -> bool:
        """Whether its last meeting was before today."""
        return self.days[-1] < 0


FIRST_STEPS, BUSES = "키오스크 첫걸음", "버스 도착 알아보기 특강"
MORNING, AFTERNOON = 10 * 60, 14 * 60
USUAL = datetime.time(10, 40)
"""The moment of the demonstration where none is given: the morning's class is in the middle of practising."""

INTO_THE_MEETING = 40
"""Minutes that today's class has been practising at the moment of the demonstration."""


def courses(moment: datetime.time) -> tuple[Course, ...]:
    """All classes, when the demonstration is at `moment` of today: one class is then in the middle of its meeting."""
    minutes = moment.hour * 60 + moment.minute
    now = max(0, (minutes - INTO_THE_MEETING) // 30 * 30)
    later = AFTERNOON if now + 120 <= AFTERNOON else min(now + 150, 22 * 60 + 30)
    return (
        Course("키오스크 첫걸음 1기", FIRST_STEPS, "four", "shops", 0, (-56, -49, -42, -35), MORNING, 2, new=12),
        Course("생활 디지털 8주", "생활 디지털", "eight", "all", 1, tuple(range(-28, 22, 7)), later, 2, new=9, known=2),
        Course("열린 연습", "상시 체험", "open", "all", 1, (-24, -17, -10, -3, 4), 15 * 60, 1, 3, 4, guests=(2, 5)),
        Course("키오스크 첫걸음 2기", FIRST_STEPS, "four", "shops", 0, (-21, -14, -7, 0), now, 2, new=10, known=1),
        Course("버스 도착 알아보기", BUSES, "special", "buses", 0, (-19,), AFTERNOON, 2, new=3, known=6),
        Course("키오스크 첫걸음 3기", FIRST_STEPS, "four", "shops", 1, (7, 14, 21, 28), MORNING, 2, new=6, known=1),
    )


LEARNERS = 43
"""New learners of all classes together."""

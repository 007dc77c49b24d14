"""Where the year will end if it goes on as lately. The rule is simple, and said with the number.

The last twelve whole weeks give a pace and how much it varies. The weeks that are left are taken to be like them, each
by itself; the range holds four of five outcomes under that assumption, and grows with the weeks and with how few were
looked back on. Holidays are not known to it. With fewer than six weeks since the first trained person it says nothing.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping
from datetime import date, timedelta

from language import phrase
from reports.shape import Forecast

LOOKED_BACK = 12
LEAST = 6
_FOUR_OF_FIVE = 1.2816
"""Standard deviations on either side of the mean that hold 80 % of a normal distribution."""


def forecast(days: Mapping[date, int], until: date, goal: int) -> Forecast:
    """The year of `until`, from the people trained on each day of it and of the year before.

    `days` may hold later days: they are not looked at. The people of last year count toward the pace only.
    """
    reached = sum(number for day, number in days.items() if day.year == until.year and day <= until)
    past = [day for day in days if day <= until and days[day]]
    end = date(until.year, 12, 31)
    last_sunday = until - timedelta((until.weekday() + 1) % 7)
    known = (last_sunday - min(past)).days // 7 if past else 0
    weeks = min(LOOKED_BACK, known)
    if weeks < LEAST:
        return Forecast(phrase("figures-forecast-too-little", weeks=max(weeks, 0), least=LEAST), reached, max(weeks, 0))
    sums = []
    for back in range(weeks):
        last = last_sunday - timedelta(7 * back)
        sums.append(sum(days.get(last - timedelta(n), 0) for n in range(7)))
    pace, spread = statistics.fmean(sums), statistics.stdev(sums)
    left = (end - until).days / 7
    wide = _FOUR_OF_FIVE * spread * math.sqrt(left + left * left / weeks)
    likely = reached + pace * left
    goal_on = None
    if reached >= goal:
        goal_on = until
    elif pace > 0 and (goal - reached) / pace <= left:
        goal_on = until + timedelta(math.ceil(7 * (goal - reached) / pace))
    return Forecast(
        phrase("figures-forecast-rule", weeks=weeks),
        reached,
        weeks,
        pace,
        spread,
        max(reached, round(likely - wide)),
        round(likely),
        round(likely + wide),
        goal_on,
    )

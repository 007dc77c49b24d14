"""The learners of the demonstration centre. Their names are words, put together by chance: nobody is called so."""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass, replace

from courses import simulate
from courses.simulate import Traits
from records.people import Group, Sex

SURNAMES = (
    "김",
    "이",
    "박",
    "최",
    "정",
    "강",
    "조",
    "윤",
    "장",
    "임",
    "한",
    "오",
    "서",
    "신",
    "권",
    "황",
    "안",
    "송",
    "전",
    "홍",
)
GIVEN_NAMES = (
    "가람", "가온", "나래", "다솜", "다온", "단비", "도담", "라온", "마루", "미리내", "바람", "보람",
    "봄내", "빛나", "새봄", "새벽", "샘물", "소담", "솔잎", "슬기", "시내", "아람", "아름", "여울",
    "예솔", "온유", "우람", "윤슬", "은하", "이든", "이슬", "잔디", "조약돌", "찬솔", "초롱", "큰솔",
    "푸름", "하늘", "한결", "한별", "한빛", "해솔", "햇살", "가을", "겨울", "노을", "달래", "들국",
    "무지개", "바다",
)  # fmt: skip
"""Words for a wind, a river, a pine: invented names that nobody takes for a real person's."""

NEARBY = ("강북구", "강북구", "강북구", "도봉구", "성북구", "노원구")
_GROUPS: tuple[Group, ...] = ("older", "homemaker", "disabled", "other")
_SHARES = (70, 13, 12, 5)
_AGES: dict[Group, tuple[int, int]] = {"homemaker": (41, 59), "disabled": (38, 77), "other": (34, 57)}


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody who will be taken in: what the form says, how they practise, and how reliably they come (0 to 1)."""

    name: str
    district: str
    group: Group
    sex: Sex
    birth: datetime.date
    telephone: str
    traits: Traits
    reliable: float


def invent(count: int, today: datetime.date, seed: int) -> tuple[Invented, ...]:
    """So many people, no two of one name. Raises ValueError for more than there are names."""
    if count > len(GIVEN_NAMES):
        raise ValueError(f"{count} people, but {len(GIVEN_NAMES)} names")
    chance = random.Random(f"{seed}/people")
    given = chance.sample(GIVEN_NAMES, count)
    return tuple(_invent(n, name, today, seed, chance) for n, name in enumerate(given))


def _invent(n: int, given: str, today: datetime.date, seed: int, chance: random.Random) -> Invented:
    group = chance.choices(_GROUPS, _SHARES)[0]
    traits = simulate.invented(seed * 1000 + n)
    if group in _AGES:
        traits = replace(traits, age=chance.randint(*_AGES[group]))
    birth = datetime.date(today.year - traits.age, chance.randint(1, 12), chance.randint(1, 28))
    return Invented(
        name=chance.choice(SURNAMES) + given,
        district=chance.choice(NEARBY),
        group=group,
        sex="female" if group == "homemaker" or chance.random() < 0.6 else "male",
        birth=birth,
        telephone=f"010-0000-{n:04d}",
        traits=traits,
        reliable=0.7 + 0.3 * chance.betavariate(3, 1.5),
    )

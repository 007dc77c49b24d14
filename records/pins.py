"""Which PINs will do, how long somebody waits after wrong ones, and the hash that is kept."""

from __future__ import annotations

import math
import secrets
import unicodedata
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import language
from language import Phrase
from records.private import resident_number

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 6
"""Digits of a PIN."""
SHORTEST_PHRASE = 10
"""Signs of a phrase that is no PIN."""
LONGEST = 128
FREE = 3
"""Failures that cost no waiting: fingers slip."""
FIRST_WAIT = 5
LONGEST_WAIT = 15 * 60
"""Seconds. A door that stayed shut would let anybody shut a colleague out."""


def plain(pin: str) -> str:
    """A PIN as it is compared: wide digits are digits, and Hangul is the same from every keyboard."""
    return unicodedata.normalize("NFKC", pin).strip()


def fault(pin: str, name: str = "") -> Phrase | None:
    """Why a PIN will not do for somebody of that name; None when it will."""
    signs = plain(pin)
    if resident_number(signs):
        return language.phrase("records-resident-number")
    if len(signs) < SHORTEST or (not signs.isdigit() and len(signs) < SHORTEST_PHRASE):
        return language.phrase("accounts-pin-short", digits=SHORTEST, signs=SHORTEST_PHRASE)
    if len(signs) > LONGEST:
        return language.phrase("accounts-pin-long", signs=LONGEST)
    if _easy(signs) or (name and plain(name).casefold() == signs.casefold()):
        return language.phrase("accounts-pin-easy")
    return None


def _easy(signs: str) -> bool:
    """Whether somebody would try it first: all alike, a short piece repeated, or signs in a row, up or down."""
    length = len(signs)
    if any(signs == signs[:piece] * (length // piece) for piece in range(1, length // 2 + 1) if length % piece == 0):
        return True
    steps = {ord(after) - ord(before) for before, after in pairwise(signs)}
    return steps in ({1}, {-1}) or any(signs in row for row in ("12345678901234567890", "09876543210987654321"))


def wait(failures: int) -> int:
    """Seconds between so many failures and the next try: none for the first ones, then twice as long each time."""
    if failures < FREE:
        return 0
    doubled: int = FIRST_WAIT * 2 ** min(failures - FREE, 20)
    return min(LONGEST_WAIT, doubled)


def left(failures: int, at: int, now: int) -> int:
    """Whole seconds that are left to wait; `at` is when the latest try began (UTC milliseconds).

    A clock that was set back does not lengthen the wait beyond its whole.
    """
    whole = wait(failures)
    gone = max(0, now - at) / 1000
    return max(0, min(whole, math.ceil(whole - gone)))


def temporary() -> str:
    """A PIN to be told to somebody, who chooses another one at the next sign-in."""
    while True:
        pin = f"{secrets.randbelow(10**SHORTEST):0{SHORTEST}}"
        if fault(pin) is None:
            return pin


@cache
def hasher() -> PasswordHasher:
    """Argon2 as the library's authors advise: a third of a second here, off the window's thread."""
    from argon2 import PasswordHasher  # only the console needs it: the kiosk starts without

    return PasswordHasher()


@cache
def public_hasher() -> PasswordHasher:
    """For PINs that stand on the screen (the demonstration): an expensive hash would hide nothing."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)


@cache
def _nobody(hasher: PasswordHasher) -> str:
    return hasher.hash("nobody has this account")


def right(kept: str | None, pin: str) -> bool:
    """Whether a PIN is the one whose hash is kept. For a name that nobody has (None) it takes as long, and is not."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return hasher().verify(kept or _nobody(hasher()), plain(pin)) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def hashed(pin: str, public: bool = False) -> str:
    """The hash to be kept."""
    return (public_hasher() if public else hasher()).hash(plain(pin))

"""Check codes: short enough to be read out on the telephone, safe against a slip of one sign or two exchanged ones."""

from __future__ import annotations

import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 signs that cannot be taken for one another: no 0 and O, no 1, I and L."""

_RANDOM = 11
_GROUP = 4


def new_code() -> str:
    """A new code: XXXX-XXXX-XXXX, eleven signs drawn (31^11 of them) and one that checks them."""
    return checked("".join(secrets.choice(ALPHABET) for _ in range(_RANDOM)))


def checked(drawn: str) -> str:
    """The code that begins with these eleven signs."""
    return written(drawn + _check(drawn))


def written(code: str) -> str:
    """A code in groups of four."""
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def read(text: str) -> str | None:
    """The code that somebody typed, as it is kept; None where the signs do not check."""
    signs = "".join(c for c in text.upper() if c.isalnum())
    if len(signs) != _RANDOM + 1 or any(sign not in ALPHABET for sign in signs):
        return None
    return written(signs) if _check(signs[:-1]) == signs[-1] else None


def _check(signs: str) -> str:
    # Weights 2, 3, 4 ... modulo the prime 31: a changed sign and two exchanged neighbours both change the sum.
    total = sum(ALPHABET.index(sign) * weight for weight, sign in enumerate(signs, 2))
    return ALPHABET[total % 31]

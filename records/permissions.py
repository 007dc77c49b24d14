"""Who may do what at the console: one table, read by commands, screens and data alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, Protocol, get_args

Role = Literal["instructor", "manager", "staff", "administrator"]
"""Instructor (강사), centre manager (기관 담당자), programme staff (사업 담당자), administrator (관리자)."""
ROLES: tuple[Role, ...] = get_args(Role)

Permission = Literal[
    "teach", "see_learners", "edit_learners", "import_learners", "merge", "consent", "edit_classes", "assign",
    "papers", "issue", "revoke", "figures", "export", "own_data", "purge", "accounts", "audit", "settings",
]  # fmt: skip
PERMISSIONS: tuple[Permission, ...] = get_args(Permission)

_I: Role = "instructor"
_M: Role = "manager"
_S: Role = "staff"
_A: Role = "administrator"

TABLE: Mapping[Permission, frozenset[Role]] = {
    "teach": frozenset({_I, _M, _A}),
    "see_learners": frozenset({_I, _M, _A}),
    "edit_learners": frozenset({_I, _M, _A}),
    "import_learners": frozenset({_I, _M, _A}),
    "merge": frozenset({_M, _A}),
    "consent": frozenset({_I, _M, _A}),
    "edit_classes": frozenset({_I, _M, _A}),
    "assign": frozenset({_I, _M, _A}),
    "papers": frozenset({_I, _M, _A}),
    "issue": frozenset({_I, _M, _A}),
    "revoke": frozenset({_M, _A}),
    "figures": frozenset({_I, _M, _S, _A}),
    "export": frozenset({_M, _S, _A}),
    "own_data": frozenset({_M, _A}),
    "purge": frozenset({_M, _A}),
    "accounts": frozenset({_M, _A}),
    "audit": frozenset({_M, _S, _A}),
    "settings": frozenset({_M, _A}),
}
"""A row a permission, the roles that have it. Programme staff work with figures and never see a learner's name."""

EVERYWHERE: frozenset[Role] = frozenset({_S, _A})
"""Roles that see every centre; the others see their own."""

MANAGES: Mapping[Role, frozenset[Role]] = {
    _I: frozenset(),
    _M: frozenset({_I}),
    _S: frozenset(),
    _A: frozenset(ROLES),
}
"""Whose accounts a role adds, changes, resets and archives: a manager those of the own centre's instructors."""

_BETWEEN_NAMES = re.compile(r"\s*[,·/]\s*")


class Holder(Protocol):
    """Somebody with a role: an account."""

    @property
    def name(self) -> str:
        """As it stands in classes."""

    @property
    def role(self) -> Role:
        """What the person does."""

    @property
    def centre(self) -> str:
        """The uid of the centre; empty for all."""


class Held(Protocol):
    """A class, as far as sight goes."""

    @property
    def centre(self) -> str:
        """The uid of the centre."""

    @property
    def instructor(self) -> str:
        """Who teaches it; several names are parted by a comma, a dot or a stroke."""


def may(role: Role, permission: Permission | None) -> bool:
    """Whether a role has a permission; None is what everybody may."""
    return permission is None or role in TABLE[permission]


def sees(who: Holder, klass: Held) -> bool:
    """Whether a class and its learners are shown to an account: an instructor's own, a manager's centre, or all."""
    if who.role in EVERYWHERE:
        return True
    if who.centre and klass.centre != who.centre:
        return False
    return who.role != "instructor" or who.name in _BETWEEN_NAMES.split(klass.instructor.strip())


def manages(who: Holder, role: Role, centre: str) -> bool:
    """Whether an account may add or change accounts of a role at a centre."""
    if role not in MANAGES[who.role]:
        return False
    return who.role in EVERYWHERE or not who.centre or who.centre == centre

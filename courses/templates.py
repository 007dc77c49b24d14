"""The courses a centre can hold."""

from __future__ import annotations

from typing import Literal, get_args

Template = Literal["special", "four", "eight", "open"]
"""A course: one meeting of two hours (특강), four or eight meetings, open practice (상시 체험)."""
TEMPLATES: tuple[Template, ...] = get_args(Template)

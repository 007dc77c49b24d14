"""The shapes of a pack's three files. What stands under `content:` and `goal:` has a shape of its kind."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

import pydantic
from pydantic import Field
from pydantic_core import PydanticCustomError

from courses.kiosk import Situation
from courses.pack import Skin
from courses.words import Name, Part, Picture, Text, Words

PLACES = 12
"""Places where people fail, by number (1: the next button is not found ... 12: deposit or transfer)."""


class PackFile(Part):
    """pack.yaml."""

    kind: str
    title: Words
    picture: Picture
    meanings: dict[Text, Words] = Field(default_factory=dict)
    content: dict[str, Any]


def _minute(value: object) -> object:
    """A moment as people write it: "14:05"."""
    if isinstance(value, str):
        clock = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", value)
        if clock is None:
            raise PydanticCustomError("clock", "a time of day such as 14:05")
        return int(clock[1]) * 60 + int(clock[2])
    return value


_MINUTE = {"anyOf": [{"type": "string", "pattern": r"^([01]?\d|2[0-3]):([0-5]\d)$"}, {"type": "integer"}]}


class SituationFile(Part):
    """What a mission fixes of its situation. Everything has a default."""

    seed: Annotated[int, Field(ge=0)] = 0
    minute: Annotated[
        int, Field(ge=0, lt=24 * 60), pydantic.BeforeValidator(_minute), pydantic.WithJsonSchema(_MINUTE)
    ] = 14 * 60
    per_page: Annotated[int, Field(ge=1, le=30)] = 9
    skin: str = ""
    place: str = ""
    sold_out: tuple[str, ...] = ()
    surprises: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    def situation(self) -> Situation:
        """The same as the kiosk takes it."""
        return Situation(
            seed=self.seed,
            minute=self.minute,
            per_page=self.per_page,
            skin=self.skin,
            place=self.place,
            sold_out=frozenset(self.sold_out),
            surprises=frozenset(self.surprises),
            beside=frozenset(self.beside),
        )


class MissionFile(Part):
    """One mission. `places` are numbers of the twelve places where people fail."""

    id: Name
    words: Words
    goal: dict[str, Any]
    difficulty: Annotated[int, Field(ge=1, le=5)] = 1
    places: tuple[Annotated[int, Field(ge=1, le=PLACES)], ...] = ()
    situation: SituationFile = SituationFile()


class MissionsFile(Part):
    """missions.yaml."""

    missions: Annotated[tuple[MissionFile, ...], Field(min_length=1)]


Colour = Annotated[str, pydantic.StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]


class ColoursFile(Part):
    """A skin's colours as "#rrggbb"."""

    header: Colour
    header_text: Colour
    page: Colour
    card: Colour
    text: Colour
    price: Colour
    accent: Colour
    accent_text: Colour
    tab: Colour
    tab_text: Colour
    quiet: Colour
    quiet_text: Colour
    edge: Colour


Grid = tuple[Annotated[int, Field(ge=1, le=6)], Annotated[int, Field(ge=1, le=6)]]


class SkinFile(Part):
    """One brand's machine."""

    id: Name
    brand: Words
    emblem: Picture
    use: Literal["practised", "mastery", "proof"]
    colours: ColoursFile
    upright: Grid = (3, 3)
    lying: Grid = (4, 2)
    tabs: Literal["top", "left", "bottom"] = "top"
    cards: Literal["below", "beside"] = "below"
    basket: Literal["bottom", "side"] = "bottom"
    header: Literal["band", "tall"] = "band"
    ways: Literal["bottom", "top"] = "bottom"
    corners: Annotated[float, Field(ge=0, le=20)] = 4.0

    def skin(self) -> Skin:
        """The same as the front takes it."""
        plain = self.model_dump(exclude={"brand", "colours"})
        return Skin(brand=self.brand.phrase(), colours=self.colours.model_dump(), **plain)


class SkinsFile(Part):
    """skins.yaml."""

    skins: Annotated[tuple[SkinFile, ...], Field(min_length=1)]

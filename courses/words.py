"""The shapes that all content files share: words in both languages, pictures, names.

A kind builds its own file shapes on `Part` and uses `Words`, `Picture` and `Name` in them.
"""

from __future__ import annotations

from typing import Annotated

import pydantic
from pydantic_core import PydanticCustomError

from language import Phrase, plain


class Part(pydantic.BaseModel):
    """A part of a content file. Unknown words in it are mistakes; nothing is guessed or converted."""

    model_config = pydantic.ConfigDict(frozen=True, extra="forbid", strict=True)


Text = Annotated[str, pydantic.StringConstraints(min_length=1, strip_whitespace=True)]

Name = Annotated[str, pydantic.StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
"""An id: small Latin letters, digits, - and _."""


class Words(Part):
    """Words in both languages: `{ko: 아메리카노, en: Americano}`, and how they are read aloud where that differs."""

    ko: Text
    en: Text
    ko_heard: Text | None = None
    en_heard: Text | None = None

    def phrase(self) -> Phrase:
        """The same as a Phrase; what is heard is derived where it was not written."""
        derived = plain(self.ko, self.en)
        return Phrase(self.ko, self.en, self.ko_heard or derived.ko_heard, self.en_heard or derived.en_heard)


def _drawable(spec: str) -> str:
    from courses import pictures  # only who reads files needs the drawing kit

    fault = pictures.known(spec)
    if fault is not None:
        word, near = fault
        raise PydanticCustomError("picture", "cannot be drawn: {word}", {"word": word, "near": near})
    return spec


Picture = Annotated[str, pydantic.AfterValidator(_drawable)]
"""A picture's specification in the words of the drawing kit."""

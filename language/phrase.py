"""What a person sees and what a person hears, in every language of the suite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["ko", "en"]
LANGUAGES: tuple[Language, ...] = ("ko", "en")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One utterance for the eye and for the ear.

    The ear's form is declared where the sentence is made (3잔 is read 세 잔); left empty, it is what the eye sees.
    """

    ko: str
    en: str
    ko_heard: str = ""
    en_heard: str = ""

    def seen(self, language: Language) -> str:
        """Text for the glass or the paper."""
        return self.ko if language == "ko" else self.en

    def heard(self, language: Language) -> str:
        """Text for the voice."""
        if language == "ko":
            return self.ko_heard or self.ko
        return self.en_heard or self.en

    def __bool__(self) -> bool:
        return bool(self.ko or self.en)


NOTHING = Phrase("", "")

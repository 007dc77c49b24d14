"""Words: Fluent messages, Korean particles, and numbers for the eye and for the ear."""

from language.messages import MissingWords, message, phrase
from language.particles import josa
from language.phrase import LANGUAGES, NOTHING, Language, Phrase
from language.speakable import speakable, syllables
from language.values import plain

__all__ = [
    "LANGUAGES",
    "NOTHING",
    "Language",
    "MissingWords",
    "Phrase",
    "josa",
    "message",
    "phrase",
    "plain",
    "speakable",
    "syllables",
]

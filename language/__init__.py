"""Words: Fluent messages, Korean particles, and numbers for the eye and for the ear."""

from language.phrase import LANGUAGES, NOTHING, Language, Phrase

__all__ = ["LANGUAGES", "NOTHING", "Language", "Phrase"]

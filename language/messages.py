"""Messages: one Fluent message gives all four forms of a phrase.

Each language has two bundles, for the eye and for the ear, whose functions render the same call differently.
A message may carry an attribute `.heard` where the voice must say something else than the glass shows.
"""

from __future__ import annotations

import logging
import os
from functools import cache, lru_cache

from fluent.runtime import FluentBundle
from fluent.syntax import ast as syntax

from language.functions import Argument, Form, bound, wrap
from language.phrase import LANGUAGES, Language, Phrase
from language.sources import parse
from language.speakable import speakable, speakable_en

STRICT = "KIOSK_SUITE_STRICT_WORDS"
"""Set to 1 (the tests do), a missing message or argument raises instead of falling back."""

_log = logging.getLogger(__name__)


class MissingWords(LookupError):
    """A message, one of its arguments, or one of its values' readings is missing."""


@cache
def _bundle(form: Form) -> FluentBundle:
    return FluentBundle([form.language], functions=bound(form), use_isolating=False)


def _fault(what: str) -> None:
    if os.environ.get(STRICT) == "1":
        raise MissingWords(what)
    _log.warning("words missing: %s", what)


def _find(bundle: FluentBundle, language: Language, id: str) -> bool:
    if not bundle.has_message(id):
        bundle.add_resource(syntax.Resource(list(parse(language, id).values())))
    return bool(bundle.has_message(id))


def _format(form: Form, id: str, args: dict[str, Argument]) -> str | None:
    """The message in one form; None when this language has no such message."""
    name, _, attribute = id.partition(".")
    bundle = _bundle(form)
    if not _find(bundle, form.language, name):
        return None
    entry = bundle.get_message(name)
    pattern = entry.attributes.get(attribute) if attribute else entry.value
    if form.ear and not attribute and "heard" in entry.attributes:
        pattern = entry.attributes["heard"]
    if pattern is None:
        return None
    text, errors = bundle.format_pattern(pattern, {name: wrap(form, value) for name, value in args.items()})
    if errors:
        _fault(f"{id} in {form.language}: {'; '.join(str(error) for error in errors)}")
    out = text if isinstance(text, str) else f"{{{text.name}}}"
    if form.ear:
        return speakable(out) if form.language == "ko" else speakable_en(out)
    return out


def _with_fallback(form: Form, id: str, args: dict[str, Argument]) -> str:
    found = _format(form, id, args)
    if found is not None:
        return found
    _fault(f"no message {id!r} in {form.language}")
    for language in LANGUAGES:
        found = _format(Form(language, form.ear), id, args)
        if found is not None:
            return found
    return id


@lru_cache(maxsize=8192, typed=True)
def phrase(id: str, **args: Argument) -> Phrase:
    """The message `id` in every language, for eye and ear.

    Arguments are texts, whole numbers, phrases, dates and times. What is missing falls back to Korean, then to any
    language, then to the id, with a line in the log; where `STRICT` is set it raises MissingWords.
    """
    ko, ko_heard, en, en_heard = (
        _with_fallback(Form(language, ear), id, args) for language in LANGUAGES for ear in (False, True)
    )
    return Phrase(ko, en, ko_heard, en_heard)


@lru_cache(maxsize=8192, typed=True)
def message(language: Language, id: str, **args: Argument) -> str:
    """The message `id` as the eye reads it in one language; falls back as `phrase` does."""
    return _with_fallback(Form(language, False), id, args)

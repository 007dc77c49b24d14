"""Values as words, and sentences that name them: `{copies}`, `{document:을/를}`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from courses.kiosks.pages.content import TOTAL, YES, Content, Field
from courses.kiosks.pages.state import Value, Values
from language import NOTHING, Phrase, josa, phrase, plain
from language.speakable import speakable, speakable_en

PLACE = re.compile(r"\{([a-z0-9_-]+)(?::([^}]+))?\}")
"""A place in a sentence for a field's value, in Korean with the particle that follows it."""
_SIGNS = {"clear": "clear", "erase": "erase", "shift": "shift", "space": "space"}


def say(name: str, /, **args: str | int | Phrase | datetime.date) -> Phrase:
    """The message `pages-<name>`."""
    return phrase(f"pages-{name}", **args)


def counted(number: int, counter: str) -> Phrase:
    """세 통, 두 명, 30,000원."""
    return say("count", n=number, counter=counter)


def key_words(id: str) -> Phrase:
    """The words on a key."""
    if id in _SIGNS:
        return say(f"key-{_SIGNS[id]}")
    sign = id.removeprefix("key:")
    return say(f"key-{sign}") if sign in ("000", "0000") else plain(sign, sign)


def shown_number(typed: str, named: bool, counter: str) -> Phrase:
    """What stands above the keys of a number that is no secret."""
    if not typed:
        empty = say("typed", n=0)
        return Phrase("_", "_", empty.heard("ko"), empty.heard("en"))
    return say("digits", digits=typed) if named else counted(int(typed), counter)


def listed(phrases: list[Phrase]) -> Phrase:
    """Several phrases with commas between them."""
    return Phrase(
        ", ".join(p.ko for p in phrases),
        ", ".join(p.en for p in phrases),
        ", ".join(p.heard("ko") for p in phrases),
        ", ".join(p.heard("en") for p in phrases),
    )


def value_words(field: Field, value: Value, asked: bool = False) -> Phrase:
    """A value as the machine writes it; `asked`: as a person says it."""
    if field.kind == "number":
        return counted(int(value), field.counter)
    if field.kind == "several":
        on = [option for n, option in enumerate(field.options) if int(value) >> n & 1]
        words = [(option.asked if asked else NOTHING) or option.label for option in on]
        return listed(words) if words else say("none")
    if field.kind == "secret":
        return say("secret") if value == YES else say("none")
    option = field.option(value)
    if option is None:
        return say("digits", digits=str(value)) if field.kind == "digits" and value else say("none")
    return (option.asked if asked else NOTHING) or option.label


def template(ko: str, en: str, ko_heard: str | None = None, en_heard: str | None = None) -> Phrase:
    """A sentence with places; what is heard is derived between them where it was not written."""
    if not PLACE.search(ko + en):
        derived = plain(ko, en)
        return Phrase(ko, en, ko_heard or derived.ko_heard, en_heard or derived.en_heard)
    return Phrase(ko, en, ko_heard or _between(ko, speakable), en_heard or _between(en, speakable_en))


def _between(text: str, say: Callable[[str], str]) -> str:
    """`say` of what stands between the places."""
    parts, at = [], 0
    for match in PLACE.finditer(text):
        parts += [_kept(text[at : match.start()], say), match[0]]
        at = match.end()
    return "".join([*parts, _kept(text[at:], say)])


def _kept(text: str, say: Callable[[str], str]) -> str:
    """`say` of a piece, with the signs before it and the spaces at its ends as they were."""
    begin = next((n for n, sign in enumerate(text) if sign.isalnum()), None)
    if begin is None:
        return text
    return text[:begin] + say(text[begin:]) + text[len(text.rstrip()) :]


def fill(words: Phrase, values: Callable[[str], Phrase | None]) -> Phrase:
    """The sentence with its places filled; a place that names nothing stays as it is."""
    if "{" not in words.ko + words.en:
        return words

    def filled(text: str, form: Callable[[Phrase], str], korean: bool) -> str:
        def one(match: re.Match[str]) -> str:
            value = values(match[1])
            if value is None:
                return match[0]
            text = form(value)
            return josa(text, match[2]) if korean and match[2] else text

        return PLACE.sub(one, text)

    return Phrase(
        filled(words.ko, lambda p: p.ko, True),
        filled(words.en, lambda p: p.en, False),
        filled(words.heard("ko"), lambda p: p.heard("ko"), True),
        filled(words.heard("en"), lambda p: p.heard("en"), False),
    )


def lookup(content: Content, values: Values, asked: bool = False) -> Callable[[str], Phrase | None]:
    """What stands in a place: a field's value, or the sum to pay."""

    def look(name: str) -> Phrase | None:
        if name == "total":
            return say("amount", won=content.total(values))
        n = content.field(name)
        return None if n is None else value_words(content.fields[n], values[n], asked)

    return look


def shown(content: Content, values: Values, field: int) -> tuple[Phrase, Phrase]:
    """A field's name and value, for a row of a check page."""
    if field == TOTAL:
        return say("total"), say("amount", won=content.total(values))
    return content.fields[field].label, value_words(content.fields[field], values[field])

"""Names of what was chosen: an item with its options, counts, amounts."""

from __future__ import annotations

from courses.kiosks.order.content import UNCHOSEN, Content, Group, Line, Options
from language import Phrase, phrase


def joined(phrases: list[Phrase], between: str) -> Phrase:
    """Phrases one after the other; the ear hears a pause where the eye sees the sign."""
    if len(phrases) == 1:
        return phrases[0]
    pause = between if between == " " else ", "
    return Phrase(
        between.join(p.ko for p in phrases),
        between.join(p.en for p in phrases),
        pause.join(p.heard("ko") for p in phrases),
        pause.join(p.heard("en") for p in phrases),
    )


def chosen(group: Group, setting: int) -> list[Phrase]:
    """What a setting says beside the default; a value said before the name is always told."""
    if group.kind == "single":
        told = setting != UNCHOSEN and (group.before or setting != group.default)
        return [group.values[setting].label] if told else []
    if group.kind == "quantity":
        label = group.values[0].label
        return [label if setting == 1 else phrase("order-times", label=label, n=setting)] if setting else []
    found = []
    for i, value in enumerate(group.values):
        now, before = setting >> i & 1, group.default >> i & 1
        if now != before:
            found.append(value.label if now else phrase("order-without", label=value.label))
    return found


def line_name(content: Content, item: int, options: Options) -> Phrase:
    """ICE 바닐라라떼 (시럽 빼기)."""
    thing = content.items[item]
    before: list[Phrase] = []
    after: list[Phrase] = []
    for index, setting in zip(thing.groups, options, strict=True):
        group = content.groups[index]
        (before if group.before else after).extend(chosen(group, setting))
    name = joined([*before, thing.name], " ")
    return phrase("order-with-details", item=name, details=joined(after, ", ")) if after else name


def count(counter: str, n: int) -> Phrase:
    """세 잔, 두 개."""
    return phrase("order-count", n=n, counter=counter)


def counted(content: Content, item: int, n: int) -> Phrase:
    """So many of an item, with its counter."""
    return count(content.items[item].counter, n)


def amount(won: int) -> Phrase:
    """Money."""
    return phrase("order-amount", won=won)


def extra(won: int) -> Phrase:
    """What an option adds to the price or takes off it; nothing where it does neither."""
    if won == 0:
        return Phrase("", "")
    return phrase("order-extra", won=won) if won > 0 else phrase("order-less-won", won=-won)


def line_words(content: Content, line: Line) -> tuple[Phrase, Phrase, Phrase]:
    """Name, count and amount of a basket line."""
    item, options, n = line
    return line_name(content, item, options), counted(content, item, n), amount(content.price(item, options) * n)

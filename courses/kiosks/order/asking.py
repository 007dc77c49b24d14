"""A goal as a person would say it: "아이스 바닐라라떼 두 잔, 한 잔은 시럽 빼고, 포장, 카드로, 적립은 안 할래요." """

from __future__ import annotations

from dataclasses import replace

from courses.kiosks.order.content import UNCHOSEN, Content, Group, Options
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.till.words import answers as till_answers
from courses.kiosks.order.words import counted, joined
from language import Phrase, phrase, plain


def asked(content: Content, goal: Goal) -> Phrase:
    """The mission's words for a goal."""
    parts = told(content, goal.lines)
    if goal.place is not None and len(content.places) > 1:
        parts.append(content.places[goal.place].asked)
    answers = (
        till_answers(content, goal)
        if content.till
        else [
            phrase(f"order-asked-{name}-{'yes' if wanted else 'no'}")
            for name, wanted in (("points", goal.points), ("invoice", goal.invoice), ("receipt", goal.receipt))
            if wanted is not None
        ]
    )
    payment = content.payments[goal.payment or 0].asked
    words = {"parts": joined(parts, ", "), "payment": payment}
    if answers:
        return begun(phrase("order-asked-answers", answers=sentences(answers), **words))
    return begun(phrase("order-asked-pay", **words))


def told(content: Content, lines: tuple[Wanted, ...]) -> list[Phrase]:
    """Lines of an order, each as a person asks for it."""
    return [part for together in _together(content, lines) for part in _lines(content, together)]


def begun(words: Phrase) -> Phrase:
    """An English sentence begins with a capital."""
    return replace(words, en=words.en[:1].upper() + words.en[1:])


def sentences(answers: list[Phrase]) -> Phrase:
    """Answers are sentences of their own in Korean, one list in English."""
    korean, english = joined(answers, ". "), joined(answers, ", ")
    return Phrase(korean.ko, english.en, ". ".join(a.heard("ko") for a in answers), english.heard("en"))


def _together(content: Content, lines: tuple[Wanted, ...]) -> list[list[Wanted]]:
    """Lines that are said in one breath: one item, alike in what is said before its name."""
    found: dict[tuple[int, Options], list[Wanted]] = {}
    for line in lines:
        groups = content.items[line.item].groups
        before = tuple(
            setting for group, setting in zip(groups, line.options, strict=True) if content.groups[group].before
        )
        found.setdefault((line.item, before), []).append(line)
    return list(found.values())


def _lines(content: Content, lines: list[Wanted]) -> list[Phrase]:
    first = lines[0]
    if len(lines) == 1:
        return [_line(content, first, first.count, _how(content, first.item, first.options))]
    whole = sum(line.count for line in lines)
    parts = [_line(content, first, whole, None)]
    for line in lines:
        how = _how(content, line.item, line.options)
        if how is not None:
            parts.append(phrase("order-asked-part", count=_count(content, line.item, line.count), how=how))
    return parts


def _line(content: Content, line: Wanted, count: int, how: Phrase | None) -> Phrase:
    words = {
        "thing": thing(content, line.item, line.options, count),
        "count": _count(content, line.item, count),
    }
    told = phrase("order-asked-line", **words) if how is None else phrase("order-asked-line-how", how=how, **words)
    if line.instead:
        other = thing(content, *line.instead[0], 0)
        return phrase("order-asked-instead", line=told, other=other)
    return told


def _count(content: Content, item: int, n: int) -> Phrase:
    """두 잔, written as it is said; in English the number alone."""
    korean, english = counted(content, item, n), phrase("order-asked-number", n=n)
    return Phrase(korean.heard("ko"), english.en, korean.heard("ko"), english.heard("en"))


def thing(content: Content, index: int, options: Options, count: int) -> Phrase:
    """아이스 바닐라라떼. A count of 0 names the thing alone."""
    item = content.items[index]
    name = item.name
    if count > 1 and item.counter != "slice":
        many = plain(name.ko, item.many or f"{name.en}s")
        name = Phrase(name.ko, many.en, name.heard("ko"), many.heard("en"))
    name = replace(name, en=name.en[:1].lower() + name.en[1:])
    before = [
        words
        for at, setting in zip(item.groups, options, strict=True)
        if content.groups[at].before and setting != UNCHOSEN
        for words in _said(content.groups[at], setting)
    ]
    thing = joined([*before, name], " ")
    return phrase("order-asked-slices", thing=thing, n=count) if item.counter == "slice" and count else thing


def _how(content: Content, index: int, options: Options) -> Phrase | None:
    """시럽 빼고 샷 추가해서; None where everything is as the machine has it."""
    item = content.items[index]
    said = [
        words
        for at, setting, default in zip(item.groups, options, item.defaults, strict=True)
        if not content.groups[at].before and setting != default
        for words in _said(content.groups[at], setting)
    ]
    return joined(said, ", " if item.needs else " ") if said else None  # a set takes a breath for side and drink


def _said(group: Group, setting: int) -> list[Phrase]:
    """How a person asks for a setting."""
    if group.kind == "single":
        value = group.values[setting]
        return [value.asked or value.label]
    if group.kind == "quantity":
        value = group.values[0]
        more = setting > 1
        return [phrase("order-asked-times", label=value.label, n=setting) if more else value.asked or value.label]
    return [value.asked or value.label for i, value in enumerate(group.values) if setting >> i & 1]

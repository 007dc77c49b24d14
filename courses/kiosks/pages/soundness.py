"""What a machine of pages must have to be one: every page can be reached, none is a dead end, one ends."""

from __future__ import annotations

from collections.abc import Iterator

from courses.kiosks.pages.asks.ask import say
from courses.kiosks.pages.content import BACK, HOME, Content, Page, Ways
from courses.mistakes import Faults


def ways_of(content: Content, page: Page) -> Iterator[Ways]:
    """Everywhere that a page may lead to."""
    yield page.go
    for ask in page.asks:
        yield getattr(ask, "go", ())
        yield getattr(ask, "wrong", ())
        yield from (option.go for option in content.fields[ask.field].options)
    yield from (button.go for button in page.buttons)
    if page.pause:
        yield page.pause.go


def graph(content: Content) -> list[set[int]]:
    """For each page the pages to which it leads forward."""
    return [
        {way.to for ways in ways_of(content, page) for way in ways if way.to >= 0} if not page.end else set()
        for page in content.pages
    ]


def branches(content: Content) -> int:
    """Pages from which more than one page may follow."""
    unknown = len(content.pages) - 1
    return sum(len(after - {unknown}) > 1 for after in graph(content))


def sound(content: Content, faults: Faults, written: int) -> None:
    """Note what no machine can be. `written`: how many of the pages are the author's own."""
    if not faults.clean(("pages",)):
        return  # a way that is misspelt leads nowhere: one slip is one mistake
    after = graph(content)
    reached = {0}
    todo = [0]
    while todo:
        new = after[todo.pop()] - reached
        reached |= new
        todo += new
    ends = {n for n, page in enumerate(content.pages) if page.end}
    if not ends:
        faults.add(("pages",), say("fault-no-end"), expected="end: true")
    leads = set(ends)
    while more := {n for n in range(len(after)) if n not in leads and _on(content, n, after, leads)}:
        leads |= more
    for n, page in enumerate(content.pages[:written]):
        if n not in reached:
            faults.add(("pages", n, "id"), say("fault-unreachable", page=page.id), found=page.id)
        elif n not in leads and ends:
            faults.add(("pages", n, "id"), say("fault-dead-end", page=page.id), found=page.id)
    for n, field in enumerate(content.fields):
        if not content.owners[n]:
            faults.add(("fields", n, "id"), say("fault-unasked", field=field.id), found=field.id)


def _on(content: Content, n: int, after: list[set[int]], leads: set[int]) -> bool:
    """Whether a page leads on: to one that leads on, or back to where one came from."""
    page = content.pages[n]
    if after[n] & leads:
        return True
    if page.final:
        return False
    back = page.back or any(way.to == BACK for ways in ways_of(content, page) for way in ways)
    if back and any(n in to and m in leads for m, to in enumerate(after)):
        return True
    home = page.home and not page.popup
    return (home or any(way.to == HOME for ways in ways_of(content, page) for way in ways)) and 0 in leads and n != 0

"""An author's file as a machine: fields, pages and what they ask, every reference checked."""

from __future__ import annotations

import datetime
from dataclasses import replace

from courses.kiosks.pages import files
from courses.kiosks.pages.asking import ask_of
from courses.kiosks.pages.asks.ask import Ask, say
from courses.kiosks.pages.content import (
    BACK,
    Button,
    Content,
    Field,
    Line,
    Named,
    Option,
    Page,
    Pause,
    Recipe,
    Way,
)
from courses.kiosks.pages.naming import TARGETS, Names
from courses.kiosks.pages.soundness import sound
from courses.kiosks.pages.state import BAR, Value
from courses.kiosks.pages.words import PLACE, template
from courses.mistakes import Faults, Path
from courses.words import Words
from language import NOTHING, Phrase, phrase
from language.particles import is_pair

UNKNOWN = "unknown-number"
"""The page that every machine has for numbers it does not know."""


def content(file: files.PackFile, faults: Faults) -> Content:
    """The machine."""
    for part in ("fields", "pages"):
        _twice([thing.id for thing in getattr(file, part)], part, faults)
    for n, page in enumerate(file.pages):
        if page.id in TARGETS:
            faults.add(("pages", n, "id"), say("fault-reserved", name=page.id), found=page.id)
    fields = tuple(_field(field, ("fields", n), faults) for n, field in enumerate(file.fields))
    ids = tuple(page.id for page in file.pages)
    surprises = (*file.surprises, "idle")
    names = Names(fields, (*ids, UNKNOWN), surprises, faults)
    fields = tuple(
        _with_ways(field, told, n, names) for n, (field, told) in enumerate(zip(fields, file.fields, strict=True))
    )
    names.fields = fields
    names.taken = {field.id: _taken(field) for field in file.fields if field.seats is not None}
    pages = tuple(_page(page, ("pages", n), names, len(ids)) for n, page in enumerate(file.pages))
    each = [names.field(name, ("total", "each", n), ("choice", "several")) for n, name in enumerate(file.total.each)]
    times = None if file.total.times is None else names.field(file.total.times, ("total", "times"), ("number",))
    made = Content(
        fields=fields,
        pages=(*pages, _unknown()),
        owners=_owners(len(fields), pages),
        each=tuple(n for n in each if n is not None),
        times=-1 if times is None else times,
        wrongs=tuple(_named(told, ("wrongs", n), names) for n, told in enumerate(file.wrongs)),
        recipes=tuple(_recipe(told, ("recipes", n), names) for n, told in enumerate(file.recipes)),
        surprises=surprises,
        bar=file.bar,
        language=file.language,
    )
    _places(file, names)
    sound(made, faults, len(ids))
    return made


def _twice(ids: list[str], part: str, faults: Faults) -> None:
    for n, id in enumerate(ids):
        if id in ids[:n]:
            faults.add((part, n, "id"), phrase("courses-fault-twice", name=id), found=id)


def words(told: Words | None) -> Phrase:
    """Words that may be missing."""
    return NOTHING if told is None else sentence(told)


def sentence(told: Words | files.LineFile) -> Phrase:
    """Words in which places for values may stand."""
    return template(told.ko, told.en, told.ko_heard, told.en_heard)


def _taken(told: files.FieldFile) -> int:
    """Mask of the seats that are sold."""
    if told.seats is None:
        return 0
    ids = [f"{row}{n}" for row in told.seats.rows for n in range(1, told.seats.columns + 1)]
    return sum(1 << ids.index(id) for id in set(told.seats.taken) if id in ids)


# Fields


def _field(told: files.FieldFile, path: Path, faults: Faults) -> Field:
    """A field without the conditions of its options: those need all fields to be known."""
    options = tuple(_option(option, (*path, "values", n), faults) for n, option in enumerate(told.values))
    if told.seats is not None:
        options = tuple(
            Option(f"{row}{n}", say("seat", row=row, n=n))
            for row in told.seats.rows
            for n in range(1, told.seats.columns + 1)
        )
        for n, id in enumerate(told.seats.taken):
            if id not in {option.id for option in options}:
                faults.unknown((*path, "seats", "taken", n), id, [option.id for option in options])
    ids = [option.id for option in told.values]
    for n, id in enumerate(ids):
        if id in ids[:n]:
            faults.add((*path, "values", n, "id"), phrase("courses-fault-twice", name=id), found=id)
    if told.kind in ("choice", "several", "digits") and not options:
        faults.add((*path, "kind"), say("fault-no-values", field=told.id), expected="values: ...")
    if told.kind == "secret" and told.card is None:
        faults.add((*path, "kind"), say("fault-no-card", field=told.id), expected="card: telephone")
    if told.kind == "digits":
        for n, id in enumerate(ids):
            if not id.isdigit():
                faults.add((*path, "values", n, "id"), say("fault-digits"), found=id)
    return Field(
        id=told.id,
        label=told.label.phrase(),
        kind=told.kind,
        options=options,
        start=_start(told, options, path, faults),
        keeps=told.keeps,
        free=told.free,
        least=told.least,
        most=told.most,
        counter=told.counter,
        price=told.price if told.kind == "number" else 0,
        card=told.card or "",
    )


def _start(told: files.FieldFile, options: tuple[Option, ...], path: Path, faults: Faults) -> Value:
    if told.kind == "number":
        return told.start if isinstance(told.start, int) and not isinstance(told.start, bool) else 0
    ids = [option.id for option in options]
    if told.kind == "several":
        on = told.start if isinstance(told.start, tuple) else ()
        for n, id in enumerate(on):
            if id not in ids:
                faults.unknown((*path, "start", n), id, ids)
        return sum(1 << ids.index(id) for id in on if id in ids)
    if told.start is None or told.kind == "secret":
        return ""
    if str(told.start) not in ids:
        faults.unknown((*path, "start"), str(told.start), ids)
    return str(told.start)


def _option(told: files.OptionFile, path: Path, faults: Faults) -> Option:
    label = words(told.label)
    if told.clock is not None:
        hour, minute = told.clock.split(":")
        label = say("clock", at=int(hour) * 60 + int(minute))
    elif told.date is not None:
        try:
            label = say("date", day=datetime.date.fromisoformat(told.date))
        except ValueError:
            faults.add((*path, "date"), say("fault-date"), found=told.date)
            label = Phrase(told.date, told.date)
    elif told.won is not None:
        label = say("amount", won=told.won)
    if not label:
        faults.add(path, phrase("courses-fault-missing", name="label"), expected="label")
        label = Phrase(told.id, told.id)
    return Option(
        id=told.id,
        label=label,
        asked=words(told.asked),
        price=told.price,
        picture=told.picture or "",
        note=words(told.note),
    )


def _with_ways(field: Field, told: files.FieldFile, n: int, names: Names) -> Field:
    """The field with the conditions and ways of its options."""
    if told.seats is not None:
        return field
    options = []
    for k, (option, option_told) in enumerate(zip(field.options, told.values, strict=True)):
        path = ("fields", n, "values", k)
        options.append(
            Option(
                *(option.id, option.label, option.asked, option.price, option.picture, option.note),
                when=names.both(option_told.when, option_told.unless, path),
                go=names.ways(option_told.go, (*path, "go")),
            )
        )
    return Field(
        *(field.id, field.label, field.kind, tuple(options), field.start, field.keeps, field.free),
        *(field.least, field.most, field.counter, field.price, field.card),
    )


# Pages


def _page(told: files.PageFile, path: Path, names: Names, unknown: int) -> Page:
    go = names.ways(told.go, (*path, "go"))
    asks: list[Ask] = []
    for n, ask_told in enumerate(told.asks):
        ask = ask_of(ask_told, told, go, (*path, "asks", n), names, (Way(unknown),))
        if ask is not None:
            asks.append(ask)
    ids = [button.id for button in told.buttons]
    for n, id in enumerate(ids):
        if id in ids[:n] or id in ("next", "back", "home", "ok", "erase", "clear", "shift", "space", "wait", "timeout"):
            names.faults.add((*path, "buttons", n, "id"), phrase("courses-fault-twice", name=id), found=id)
    shows = []
    for n, name in enumerate(told.shows):
        field = -1 if name == "total" else names.field(name, (*path, "shows", n))
        if field is not None:
            shows.append(field)
    pause = None
    if told.pause is not None:
        pause = Pause(
            told.pause.seconds,
            names.ways(told.pause.go, (*path, "pause", "go")),
            names.sets(told.pause.set, (*path, "pause", "set")),
        )
    return Page(
        id=told.id,
        title=sentence(told.title),
        step=told.step,
        said=words(told.said),
        text=tuple(_read(line, (*path, "text", n), names) for n, line in enumerate(told.text)),
        thread=tuple(_read(line, (*path, "thread", n), names) for n, line in enumerate(told.thread)),
        shows=tuple(shows),
        asks=tuple(asks),
        buttons=tuple(
            made for n, button in enumerate(told.buttons) for made in _buttons(button, (*path, "buttons", n), names)
        ),
        next=words(told.next),
        go=go,
        pause=pause,
        popup=told.popup,
        final=told.final,
        end=told.end,
        back=told.back and not told.pause,
        home=told.home and not told.pause,
        trouble=told.trouble,
    )


def _read(told: files.LineFile, path: Path, names: Names) -> Line:
    when = names.both(told.when, told.unless, path)
    return Line(sentence(told), words(told.who), told.picture or "", told.tone, when)


def _buttons(told: files.ButtonFile, path: Path, names: Names) -> tuple[Button, ...]:
    """The button; a movement of the finger together with the button that does the same."""
    made = _button(told, path, names)
    if told.gesture is None:
        if told.twin is not None:
            names.faults.add((*path, "twin"), say("fault-twin"), expected="gesture: swipe-left")
        return (made,)
    if told.twin is None:
        names.faults.add((*path, "gesture"), say("fault-no-twin", button=told.id), expected="twin: {ko: ..., en: ...}")
        return (made,)
    twin = told.twin.phrase()
    advice = made.advice or say(f"advice-{told.gesture}", label=made.label, twin=twin)
    id = f"{told.id}-button"
    return (
        replace(made, kind="gesture", gesture=told.gesture, twin=id, advice=advice),
        replace(made, id=id, label=twin, picture="", advice=NOTHING, note=NOTHING, said=NOTHING),
    )


def _button(told: files.ButtonFile, path: Path, names: Names) -> Button:
    return Button(
        id=told.id,
        label=told.label.phrase(),
        kind=told.kind,
        sets=names.sets(told.set, (*path, "set")),
        go=names.ways(told.go, (*path, "go")),
        when=names.both(told.when, told.unless, path),
        needs=names.conditions(told.needs, (*path, "needs")),
        picture=told.picture or "",
        advice=words(told.advice),
        note=words(told.note),
        said=words(told.said),
    )


def _unknown() -> Page:
    """What a number that nobody has leads to."""
    again = Button("again", say("again"), "primary", go=(Way(BACK),))
    return Page(
        UNKNOWN, say("unknown-title"), text=(Line(say("unknown-text")),), buttons=(again,), popup=True, back=False
    )


def _owners(fields: int, pages: tuple[Page, ...]) -> tuple[tuple[int, ...], ...]:
    owners: list[list[int]] = [[] for _ in range(fields)]
    for at, page in enumerate(pages):
        said = {ask.field for ask in page.asks}
        said |= {change for ask in page.asks if (change := getattr(ask, "change", -1)) >= 0}
        said |= {field for button in page.buttons for field, _ in button.sets}
        said |= {field for field, _ in page.pause.sets} if page.pause else set()
        for field in said:
            owners[field].append(at)
    return tuple(tuple(at) for at in owners)


# Outcomes and missions


def _named(told: files.NamedFile, path: Path, names: Names) -> Named:
    return Named(
        told.id,
        sentence(told.words),
        names.conditions(told.when, (*path, "when")),
        names.conditions(told.wanted, (*path, "wanted")),
        told.trouble,
    )


def _recipe(told: files.RecipeFile, path: Path, names: Names) -> Recipe:
    draws = []
    for name, values in told.fields.items():
        n = names.field(name, (*path, "fields", name))
        if n is None:
            continue
        several = values if isinstance(values, tuple) else (values,)
        here = (*path, "fields", name)
        known = [names.value(n, v, (*here, k) if isinstance(values, tuple) else here) for k, v in enumerate(several)]
        draws.append((n, tuple(v for v in known if v is not None)))
    for n, bar in enumerate(told.bar):
        if bar not in BAR:
            names.faults.unknown((*path, "bar", n), bar, BAR)
    for n, together in enumerate(told.surprises):
        for k, surprise in enumerate(together):
            if surprise not in names.surprises:
                names.faults.unknown((*path, "surprises", n, k), surprise, names.surprises)
    return Recipe(
        levels=told.levels,
        words=sentence(told.words),
        draws=tuple(draws),
        bar=sum(1 << BAR.index(bar) for bar in set(told.bar) if bar in BAR),
        places=told.places,
        surprises=told.surprises or ((),),
    )


def _places(file: files.PackFile, names: Names) -> None:
    """Places in sentences that name no field."""
    known = [*(field.id for field in names.fields), "total"]

    def look(told: object, path: Path) -> None:
        if isinstance(told, Words | files.LineFile):
            for language in ("ko", "en", "ko_heard", "en_heard"):
                for match in PLACE.finditer(getattr(told, language) or ""):
                    if match[1] not in known:
                        names.faults.unknown((*path, language), match[1], known)
                    if match[2] and not is_pair(match[2]):
                        names.faults.add((*path, language), say("fault-particles"), found=match[2], expected="을/를")

    for n, page in enumerate(file.pages):
        look(page.title, ("pages", n, "title"))
        look(page.said, ("pages", n, "said"))
        for part in ("text", "thread"):
            for k, line in enumerate(getattr(page, part)):
                look(line, ("pages", n, part, k))
    for n, named in enumerate(file.wrongs):
        look(named.words, ("wrongs", n, "words"))
    for n, recipe in enumerate(file.recipes):
        look(recipe.words, ("recipes", n, "words"))

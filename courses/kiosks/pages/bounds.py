"""How many touches are needed at least: told by the page and by which fields are wrong, before any way is looked for.

The pages are a map with roads between them, as wide as whatever was said allows. Some fields are looked at together:
once they are right for good, every condition on them is known, and so are the roads that are left. So the way is at
least as long as the shortest one to a place where the last of them is set right, and from there to an end on the roads
that are left. Settings that keep are run through in every order, since nothing else tells how they add up.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from courses.kiosk import UNREACHABLE
from courses.kiosks.pages.asks.ask import Lead
from courses.kiosks.pages.asks.cash import Cash, fewest_notes
from courses.kiosks.pages.content import BACK, HOME, STAY, SURPRISE, TOTAL, Conditions, Ways
from courses.kiosks.pages.state import Value, Values

if TYPE_CHECKING:
    from courses.kiosks.pages.aim import Aim
    from courses.kiosks.pages.asks.ask import Ask

TOGETHER = 5
"""Settings that are run through in every order."""

EVERYWHERE = -1
"""The room of touches that all count."""

Fixed = dict[int, Value]
"""Fields that are right for good."""


Open = tuple[int, Lead, frozenset[int], tuple[int, ...]]
"""A road from a place with the fields on which it depends, and where it may lead whatever they are."""

Roads = list[list[tuple[int, int]]]
"""For each place those from which a road leads to it, with its touches."""


class Bounds:
    """The map for one goal. A place is a page, and whether one was passed from which nothing leads back."""

    def __init__(self, aim: Aim) -> None:
        self.aim = aim
        pages = aim.content.pages
        self.pages = len(pages)
        self.named = {n: value for n, value in enumerate(aim.wanted) if value is not None}
        self._bits = [(1 << at, n, value) for at, (n, value) in enumerate(self.named.items())]
        self._cheap: Values = tuple(0 if isinstance(value, int) else "" for value in aim.content.start)
        self._keeps = sum(bit for bit, n, _ in self._bits if aim.content.fields[n].keeps)
        self._marked = self._counted()
        self.leads = [self._leads(at) for at in range(self.pages)]
        self.ends = [at + last * self.pages for at, page in enumerate(pages) if page.end for last in (0, 1)]
        self._homes = [at + self.pages for at, page in enumerate(pages) if page.final]
        self._cash = [next((ask for ask in page.asks if isinstance(ask, Cash)), None) for page in pages]
        self._pick = (
            itemgetter(*self.named) if len(self.named) > 1 else lambda values: tuple(values[n] for n in self.named)
        )
        self._backs: list[list[int]] = [[] for _ in range(2 * self.pages)]
        self.places = self._reach()
        roads = [self._road(place, lead) for place in self.places for lead in self.leads[place % self.pages]]
        self._steady = self._always([road for road in roads if road[2].isdisjoint(self.named)])
        self._loose = [road for road in roads if not road[2].isdisjoint(self.named)]
        self.roads = self._roads({})
        fields, fresh = aim.content.fields, aim.fresh
        self._falls = {n for n, value in self.named.items() if fresh[n] == value and not fields[n].keeps}
        """Fields that are right again as soon as they are unsaid."""
        self._groups = [{n: value for n, value in self.named.items() if n not in self._falls}]
        self._groups += [{n: value for n, value in self.named.items() if n in aim.priced}]
        self._groups += [{n: value} for n, value in self.named.items()]
        self._tables: dict[int, tuple[list[int], list[int]]] = {}
        self._turn = self._in_turn()
        self._turns = self._layers()
        self._rooms = self._apart()
        self._in_order: dict[tuple[int, int], list[int]] = {}
        self._shares: dict[int, Roads] = {}
        self._known: dict[tuple[int, tuple[Value, ...]], int] = {}
        self._looked: dict[tuple[int, int], int] = {}

    # The map

    def _counted(self) -> list[tuple[int, Ask, int]]:
        """Wanted fields that are said by marks alone, whose touches count beside the way: how many when it is fresh."""
        pages = self.aim.content.pages
        asks = [ask for page in pages for ask in page.asks]
        elsewhere = {getattr(ask, "change", -1) for ask in asks} | {ask.field for ask in asks if ask.leads(self.aim)}
        for page in pages:
            for presses in (*page.buttons, *((page.pause,) if page.pause else ())):
                elsewhere |= {n for n, _ in presses.sets}
        mine = {ask.field: ask for ask in asks if ask.field not in elsewhere}
        return [(bit, mine[n], mine[n].off(self.aim.fresh[n], value)) for bit, n, value in self._bits if n in mine]

    def _leads(self, at: int) -> list[Lead]:
        page = self.aim.content.pages[at]
        if page.end:
            return []
        found = [Lead(1, button.sets, button.go, button.when + button.needs) for button in page.buttons]
        if page.next:
            found.append(Lead(1, (), page.go))
        if page.pause:
            found.append(Lead(1, page.pause.sets, page.pause.go))
        beside = {ask.field for _, ask, _ in self._marked}
        for ask in page.asks:
            found += ask.leads(self.aim) or [Lead(int(ask.field not in beside), ((ask.field, None),))]
        return found

    def _to(self, place: int, to: int) -> list[int]:
        if to == STAY:
            return [place]
        if to == BACK:
            return self._backs[place]
        if to == HOME:
            return self._homes if place >= self.pages else [0]
        last = place >= self.pages or self.aim.content.pages[to].final
        return [to + last * self.pages]

    def _reach(self) -> list[int]:
        """Places that can be reached; and from each, those that may have been before it."""
        pages, todo, met = self.aim.content.pages, [0], {0}
        before: dict[int, set[int]] = {}
        for place in todo:  # grows while it is walked
            for way in (way for lead in self.leads[place % self.pages] for way in lead.ways if way.to >= 0):
                (to,) = self._to(place, way.to)
                if to and not pages[way.to].final:
                    before.setdefault(to, set()).add(place)
                if to not in met:
                    met.add(to)
                    todo.append(to)
        through = {place: set(todo) if place in before else {place} for place in todo}
        while True:  # the places that every trail to a place leads through
            less = {p: {p, *set.intersection(*(through[b] for b in before[p]))} for p in before}
            if all(less[p] == through[p] for p in before):
                break
            through |= less
        for place in todo:
            past, backs = [b for b in before.get(place, ()) if place not in through[b]], set()
            for one in past:
                if not pages[one % self.pages].pause:
                    backs.add(one)
                else:  # where the machine only works is passed on the way back
                    past += [more for more in before.get(one, ()) if more not in past and one not in through[more]]
            self._backs[place] = sorted(backs)
        self._through = through
        return todo

    def _owners(self, n: int) -> list[int]:
        """Places where a field is said."""
        return [p for page in self.aim.content.owners[n] for p in (page, page + self.pages) if p in self._through]

    def _in_turn(self) -> list[int]:
        """Wanted fields each of which can only be set right for good after the one before: as many as there are."""
        fields, last = self.aim.content.fields, self.pages
        places = {
            n: self._owners(n) for n, value in self.named.items() if not fields[n].keeps and self.aim.fresh[n] != value
        }
        longest: list[list[int]] = []
        for n in sorted(places, key=lambda n: max((len(self._through[p]) + p for p in places[n]), default=0)):
            fitting = [
                chain
                for chain in longest
                if places[n]
                and all(
                    one < last and (one != p and one in self._through[p] if p < last else True)
                    for one in places[chain[-1]]
                    for p in places[n]
                )
            ]
            longest.append([*max(fitting, key=len, default=[]), n])
        return max(longest, key=len, default=[])

    def _closed(self, fixed: Fixed) -> set[int]:
        """Places at which what is right would be unsaid again: every trail to where it is said leads through them."""
        fields, closed = self.aim.content.fields, set()
        for n, value in fixed.items():
            owners = [place for place in self._owners(n) if place < self.pages]
            if owners and not fields[n].keeps and self.aim.fresh[n] != value:
                closed |= set.intersection(*(self._through[place] - {place} for place in owners))
        return closed

    def _holds(self, tests: Conditions, fixed: Fixed) -> bool | None:
        """Whether conditions hold; None where that depends on more than is known."""
        known: bool | None = True
        for test in tests:
            if test.field == TOTAL:
                value: Value | None = self._sum(fixed) if self.aim.priced <= fixed.keys() else None
            else:
                value = "" if test.field == SURPRISE else fixed.get(test.field)
            if value is None:
                known = None
            elif self.aim.passes(test, value) == test.unless:
                return False
        return known

    def _sum(self, fixed: Fixed) -> int:
        """Won to pay at least."""
        return self.aim.content.total(tuple(fixed.get(n, value) for n, value in enumerate(self._cheap)))

    def _targets(self, place: int, ways: Ways, fixed: Fixed) -> Iterator[int]:
        for way in ways:
            holds = self._holds(way.when, fixed)
            if holds is not False:
                yield from self._to(place, way.to)
            if holds:
                return
        yield place

    def _road(self, place: int, lead: Lead) -> Open:
        tests = [*lead.when, *(test for way in lead.ways for test in way.when)]
        fields = {test.field for test in tests} | {n for n, _ in lead.sets}
        if lead.notes or TOTAL in fields:
            fields |= self.aim.priced
        return place, lead, frozenset(fields), tuple(self._targets(place, lead.ways, {}))

    def _open(self, fixed: Fixed) -> Iterator[tuple[int, Lead, int, Sequence[int]]]:
        """Roads that leave these fields as they are: from where, with how many touches, and where to."""
        for place, lead, fields, targets in self._loose:
            if fields.isdisjoint(fixed):
                if self._holds(lead.when, {}) is not False:
                    yield place, lead, lead.touches, targets
                continue
            stays = all(n not in fixed or value is None or fixed[n] == value for n, value in lead.sets)
            if stays and self._holds(lead.when, fixed) is not False:
                touches = _notes(self._sum(fixed), lead.notes) if lead.notes else lead.touches
                yield place, lead, touches, tuple(self._targets(place, lead.ways, fixed))

    def _always(self, steady: list[Open]) -> Roads:
        """Roads that depend on nothing that is wanted, and those back and home."""
        roads: Roads = [[] for _ in range(2 * self.pages)]
        for place, lead, _, targets in steady:
            if self._holds(lead.when, {}) is not False:
                for to in targets:
                    roads[to].append((place, lead.touches))
        for place in self.places:
            page = self.aim.content.pages[place % self.pages]
            if page.end:
                continue
            for to in self._backs[place] if page.back else ():
                roads[to].append((place, 1))
            if page.home and not page.popup and 0 < place < self.pages:
                roads[0].append((place, 1))
        return roads

    def _roads(self, fixed: Fixed) -> Roads:
        """Roads that leave these fields as they are."""
        closed = self._closed(fixed)
        roads = [[*past] for past in self._steady]
        for place, _, touches, targets in self._open(fixed):
            for to in targets:
                roads[to].append((place, touches))
        if closed:
            roads = [[] if to in closed else [r for r in past if r[0] not in closed] for to, past in enumerate(roads)]
        return roads

    # Tables

    def _spread(self, roads: Roads, starts: list[tuple[int, int]]) -> list[int]:
        """For each place the fewest touches to one of `starts`, which begin with some already."""
        found = [UNREACHABLE] * (2 * self.pages)
        heap = sorted(starts)
        while heap:
            touches, place = heapq.heappop(heap)
            if touches < found[place]:
                found[place] = touches
                for before, more in roads[place]:
                    if touches + more < found[before]:
                        heapq.heappush(heap, (touches + more, before))
        return found

    def _layers(self) -> list[list[int]]:
        """For each place the fewest touches while so many of the fields that come in turn are right."""
        fixed = {n: self.named[n] for n in self._turn}
        layer = self._spread(self._roads(fixed), [(0, end) for end in self.ends])
        layers = [layer]
        for n in reversed(self._turn):
            value, after = fixed.pop(n), {**fixed}
            after[n] = value
            starts = [
                (touches + layer[to], place)
                for place, lead, touches, _ in self._open(fixed)
                if any(n == m and sets in (None, value) for m, sets in lead.sets)
                for to in self._targets(place, lead.ways, after)
            ]
            layer = self._spread(self._roads(fixed), starts)
            layers.append(layer)
        layers.reverse()
        for before, this in itertools.pairwise(layers):
            this[:] = map(min, before, this)
        return layers

    def _table(self, group: int) -> tuple[list[int], list[int]]:
        """For each place the fewest touches while a group of fields is wrong, and while it is right."""
        found = self._tables.get(group)
        if found is None:
            fixed = self._groups[group]
            after = self._spread(self._roads(fixed), [(0, end) for end in self.ends])
            starts = []
            for place, lead, touches, _ in self._open({}):
                if any(n in fixed and value in (None, fixed[n]) for n, value in lead.sets):
                    starts += [(touches + after[to], place) for to in self._targets(place, lead.ways, fixed)]
            if not self._falls.isdisjoint(fixed):  # going on or back may set it right as well
                starts += [(1 + after[to], place) for to, past in enumerate(self.roads) for place, _ in past]
            before = self._spread(self.roads, [start for start in starts if start[0] < UNREACHABLE])
            found = self._tables[group] = before, [min(pair) for pair in zip(before, after, strict=True)]
        return found

    def _apart(self) -> list[int]:
        """For each place its room: the settings for which one must go there, by the place that leads to all of them."""
        ways: dict[int, int] = {}
        for bit, n, value in self._bits if self._keeps else ():
            if bit & self._keeps:
                mending = [p for p, lead, *_ in self._loose if (n, value) in lead.sets or (n, None) in lead.sets]
                shared = set.intersection(*(self._through[p] for p in mending)) - {0} if mending else set()
                if shared:
                    way = max(shared, key=lambda place: len(self._through[place]))
                    ways[way] = ways.get(way, 0) | bit
        rooms = [0] * (2 * self.pages)
        for place in self.places:
            into = max(ways.keys() & self._through[place], key=lambda way: len(self._through[way]), default=None)
            rooms[place] = ways.get(into, 0) if into is not None else 0
        return rooms

    def _share(self, room: int) -> Roads:
        """Roads of which only those count that lead into a room, or from it to where there is none."""
        if room == EVERYWHERE:
            return self.roads
        if room not in self._shares:
            rooms = self._rooms
            self._shares[room] = [
                [(at, touches if (rooms[to] or rooms[at]) == room else 0) for at, touches in past]
                for to, past in enumerate(self.roads)
            ]
        return self._shares[room]

    def _order(self, settings: int, room: int = EVERYWHERE) -> list[int]:
        """For each place the fewest touches while these settings are wrong, in whatever order they are set right.

        Only touches of one room are counted: those of several can be added up.
        """
        if not settings and room == EVERYWHERE:
            return self._table(0)[1]
        found = self._in_order.get((settings, room))
        if found is None and not settings:
            found = self._in_order[settings, room] = self._spread(self._share(room), [(0, end) for end in self.ends])
        if found is None:
            mine = {n: (bit, value) for bit, n, value in self._bits if bit & settings}
            starts = []
            for place, lead, touches, targets in self._open({}):
                done = sum(mine[n][0] for n, value in lead.sets if n in mine and value in (None, mine[n][1]))
                if done:
                    after = self._order(settings & ~done, room)
                    for to in targets:
                        counts = room == EVERYWHERE or (self._rooms[to] or self._rooms[place]) == room
                        starts.append((after[to] + touches * counts, place))
            found = self._in_order[settings, room] = self._spread(self._share(room), starts)
        return found

    def touches(self, page: int, passed: bool, values: Values) -> int:
        """Touches needed at least, with these worn values; UNREACHABLE where nothing can set them right any more."""
        place, cash = page + passed * self.pages, self._cash[page]
        named = self._pick(values)
        found = self._known.get((place, named))
        if found is None:
            found = self._known[place, named] = self._beside(place, values)
        if cash and (money := int(values[cash.field])):
            due = self._sum(self.named)
            found -= _notes(due, cash.notes) - _notes(due - money, cash.notes)
        return found

    def _beside(self, place: int, values: Values) -> int:
        """The way, and beside it the touches of marks."""
        wrong = sum(bit for bit, n, value in self._bits if values[n] != value)
        found = self._looked.get((place, wrong))
        if found is None:
            found = self._looked[place, wrong] = self._look(place, wrong)
        marks = (
            (ask.off(values[ask.field], self.named[ask.field]), off) for bit, ask, off in self._marked if bit & wrong
        )
        return found + sum(map(min, marks))

    def _in_rooms(self, place: int, settings: int) -> int:
        """Touches in each room, and those outside of all rooms to the furthest of the settings."""
        rooms = {room for room in self._rooms if room & settings} | {self._rooms[place]} - {0}
        inside = sum(self._order(settings & room, room)[place] for room in rooms)
        singles = (bit for bit, _, _ in self._bits if bit & settings)
        return min(UNREACHABLE, inside + max((self._order(bit, 0)[place] for bit in singles), default=0))

    def _look(self, place: int, wrong: int) -> int:
        settings = wrong & self._keeps
        named = {n: bit for bit, n, _ in self._bits}
        found = max(self._of_group(0, place, wrong), self._in_rooms(place, settings))
        for bit, _, _ in reversed(self._bits):
            if settings.bit_count() > TOGETHER:
                settings &= ~bit
        found = max(found, self._order(settings)[place])
        turn = next((at for at, n in enumerate(self._turn) if named[n] & wrong), len(self._turn))
        found = max(found, self._turns[turn][place])
        if len(self._groups[1]) > 1:
            found = max(found, self._of_group(1, place, wrong))
        for group, (bit, n, _) in enumerate(self._bits, 2):
            if bit & wrong & ~self._keeps and n not in self._turn and found < UNREACHABLE:
                found = max(found, self._table(group)[0][place])
        return found

    def _of_group(self, group: int, place: int, wrong: int) -> int:
        amiss = any(bit & wrong for bit, n, _ in self._bits if n in self._groups[group])
        return self._table(group)[not amiss][place]


def _notes(due: int, notes: tuple[int, ...]) -> int:
    """The fewest notes that are enough."""
    return min((n for n in fewest_notes(max(0, due), notes) if n), default=1)

"""How many touches are still needed at a table: the round that is to come, the rounds after it, the calls, the bill.

Everything comes by the menu: a round that went to the kitchen leads back to its first page, a call and the list of what
was ordered are opened from it. So the parts simply add up, and each is counted exactly.
"""

from __future__ import annotations

import itertools

from courses.kiosk import UNREACHABLE
from courses.kiosks.order.content import Line, Options
from courses.kiosks.order.goal import Goal, taken
from courses.kiosks.order.mend import PROBING, Mending
from courses.kiosks.order.paying import Paying
from courses.kiosks.order.state import Page, Popup, Slot, State
from courses.kiosks.order.table.served import Need, Served, ended
from courses.kiosks.order.table.tablet import Note, Stop, Tablet, settled

Basket = tuple[Line, ...]

SENDING = 3
"""주문하기, its confirmation, and the word that the kitchen has it."""
BILL = 2
"""주문내역 and 계산하기."""
RESEATING = 4
"""From the menu: the table's number, another one, which, and yes."""

_KEPT = 8_192


class TableWay:
    """The distances of one goal at one tablet."""

    def __init__(self, shop: Tablet, goal: Goal, later: Tablet | None = None) -> None:
        """`later`: the same tablet once what runs out was picked; what is then wanted is all that can be had."""
        self.shop = shop
        self.aim = Served(goal, shop)
        last = self.aim if later is None else Served(goal, later)
        self._possible = last.possible
        self._instead = _instead(goal, shop, later) if last.want != self.aim.want else {}
        """What is taken for what runs out."""
        self._pay = Paying(shop, last)
        self._mendings: dict[tuple[frozenset[tuple[object, int]], bool], Mending] = {}
        self._known: dict[tuple[Basket, Basket, int, int, bool, bool], int] = {}
        self._later: list[int] = [0]
        """Touches for the rounds from the n-th to the last, each from the menu's first page back to it."""
        if self._possible:
            for need in reversed(self.aim.rounds):
                # What runs out may be picked in any round before: the way to it is not counted for a later one.
                probing = PROBING if need.keys() & self._instead.keys() else 0
                first = self._mending(self._had(need), False).from_menu((), 0, 0, False) + probing + SENDING
                self._later.insert(0, first + self._later[0])

    def touches(self, state: State) -> int:
        """A lower bound of the touches to the end; UNREACHABLE where there is no way."""
        if not self._possible:
            return UNREACHABLE
        over = ended(self.aim, state)
        if over is not None:
            return UNREACHABLE if over == "spoiled" else 0
        missing = (self.aim.goal.bar & ~state.bar).bit_count()
        return missing + (self._pay.after(state) if state.paid else self._here(state))

    def _had(self, need: Need) -> Need:
        """A need as it can be met in the end."""
        return {self._instead.get(line, line): count for line, count in need.items()}

    def _mending(self, need: Need, probing: bool) -> Mending:
        key = frozenset(need.items()), probing
        found = self._mendings.get(key)
        if found is None:
            found = self._mendings[key] = Mending(self.shop, need, self.shop.runs_out if probing else None)
        return found

    def _probing(self, state: State) -> bool:
        """Whether this round wants what runs out."""
        rest = self.aim.rest(state.sent)
        return rest is not None and bool(rest[1].keys() & self._instead.keys())

    def _here(self, state: State) -> int:
        page = state.page
        if state.popup:
            return self._popup(state)
        if page == Page.MENU:
            return self._menu(state)
        if page == Page.DETAIL:
            return self._detail(state)
        if page == Page.CHECK:
            return self._check(state)
        if page == Stop.CALL:
            return self._call(state)
        if page == Stop.HISTORY:
            return self._history(state)
        if page in (Page.START, Stop.SEAT, Stop.SEATS):
            return self._opening(state)
        return self._paying(state)

    # Before the menu

    def _opening(self, state: State) -> int:
        """On the start screen, and where the table's number is looked at."""
        menu = self._menu_of(state._replace(category=0, leaf=0), state.basket, seated=True)
        if settled(state):
            return 1 + menu
        menu += int(self.shop.offer and not state.offered)
        if state.page == Stop.SEATS:
            return 2 + menu
        asking = 1 if self.aim.seat_right(state) else 3
        return asking + menu + int(state.page == Page.START)

    # On the menu

    def _menu(self, state: State) -> int:
        return self._menu_of(state, state.basket)

    def _menu_of(self, state: State, basket: Basket, seated: bool = False) -> int:
        """Touches from the menu with this basket; `seated`: the table's number is going to be right."""
        need = self._need(state)
        calls = self._calls(state.called)
        if not need:
            return calls + BILL + int(bool(basket)) + self._pay.least[state.misread]
        fresh = not seated and not self.aim.seat_right(state)
        where = state.category, state.leaf, fresh, self._probing(state)
        mending = self._mended(need, basket, *where)
        return calls + (RESEATING if fresh else 0) + mending + self._after_this(state)

    def _mended(self, need: Need, basket: Basket, category: int, leaf: int, fresh: bool, probing: bool) -> int:
        key = (tuple((*line, n) for line, n in need.items()), basket, category, leaf, fresh, probing)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            found = self._known[key] = self._mending(need, probing).from_menu(basket, category, leaf, fresh)
        return found

    def _need(self, state: State) -> Need:
        """What is still to come of this round; nothing when the last one is complete."""
        rest = self.aim.rest(state.sent)
        return self._had(rest[1]) if rest is not None else {}

    def _after_this(self, state: State) -> int:
        """Touches from the basket, all of this round being in it, to the end; calls are not counted."""
        rest = self.aim.rest(state.sent)
        later = self._later[rest[0] + 1] if rest is not None else 0
        return SENDING + later + BILL + self._pay.least[state.misread]

    def _calls(self, called: int) -> int:
        """From the menu: the page of calls, each call, the bell, and the word that somebody comes."""
        still = self.aim.calling(called)
        return 3 + still.bit_count() if still else 0

    def _detail(self, state: State) -> int:
        touches = 1 + self._menu(state)
        need = self._need(state)
        if need:
            for adding, basket in self._mending(need, self._probing(state)).drafts(state):
                touches = min(touches, adding + self._menu_of(state, basket))
        return touches

    # In the basket

    def _check(self, state: State) -> int:
        need = self._need(state)
        if not need:
            return 1 + self._menu(state)
        fresh = not self.aim.seat_right(state)
        at = state.shelf, state.category, state.leaf, fresh
        mending = self._mending(need, self._probing(state)).from_check(state.basket, *at)
        calls = self._calls(state.called)
        return calls + (RESEATING if fresh else 0) + mending + self._after_this(state)

    def _popup(self, state: State) -> int:
        shown, state = state.popup, state._replace(popup=Popup.NONE)
        if shown == Note.SEND:
            return self._send(state)
        if shown == Popup.CLEAR:
            return 1 + min(self._check(state), self._menu_of(state, ()))
        if shown == Note.UNSENT:
            dropped = state._replace(basket=())
            return 1 + min(self._check(state._replace(shelf=0)), self._payment(dropped))
        return 1 + self._menu(state)

    def _send(self, state: State) -> int:
        kept = 1 + self._check(state)
        need = self._need(state)
        if not need or not self.aim.seat_right(state):
            return kept
        after = state._replace(sent=(*state.sent, state.basket), category=0, leaf=0)
        if self.aim.rest(after.sent) is None:
            return kept
        return min(kept, 2 + self._menu_of(after, ()))

    # Calls, the bill, and paying

    def _call(self, state: State) -> int:
        leaving = 1 + self._menu(state)
        still = self.aim.calling(state.called)
        if not still or not self.aim.seat_right(state):
            return leaving
        touched = (state.asking ^ still) & (still | self.aim.uncalled_for(state.asking))
        called = self._menu(state._replace(called=state.called | still))
        return min(leaving, touched.bit_count() + 2 + called)

    def _history(self, state: State) -> int:
        if self.aim.all_served(state):
            return 1 + int(bool(state.basket)) + self._pay.least[state.misread]
        return 1 + self._menu(state)

    def _payment(self, state: State) -> int:
        if self.aim.all_served(state):
            return self._pay.least[state.misread]
        return 1 + self._history(state)

    def _paying(self, state: State) -> int:
        leaving = self._payment(state)
        page = state.page
        if page == Page.PAYMENT:
            return leaving
        reading, held = page == Page.READING, int(state.slot != Slot.EMPTY)
        leaving += 1 + (1 if reading else held)
        if not self.aim.paid_right(state):
            return leaving
        touches = self._pay.chosen(state.method, state.misread)
        return min(leaving, touches - 1 if reading else touches + held)


def _instead(goal: Goal, shop: Tablet, later: Tablet | None) -> dict[tuple[int, Options], tuple[int, Options]]:
    """What is ordered in the end for each line that runs out."""
    lines = itertools.chain(goal.lines, *goal.further)
    ways = [(taken(line, shop), taken(line, later or shop)) for line in lines]
    return {before: after for before, after in ways if before and after and before != after}

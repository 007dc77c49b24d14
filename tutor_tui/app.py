"""The console: wires the store, the packs and the screens, and looks whether the store has changed."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from textual import work
from textual.app import SystemCommand
from textual.screen import Screen

from courses.catalogue import Catalogue
from courses.pressures import Real
from courses.settings import Settings
from language import Language, message
from records import certificates, live, people, pressing
from records.accounts import Account
from records.certificates import Certificate
from records.clock import CENTRE_TIME
from records.errors import Refused, StoreTrouble
from records.store import Store
from reports import papers
from reports.faults import ReportFault
from reports.figures import NoSuchUnit
from tutor_tui import data, ordering, wishes
from tutor_tui.commands import EVERYWHERE
from tutor_tui.dialogs import Keys, Pick, RealLevel
from tutor_tui.places import PLACES, SECTIONS, section
from tutor_tui.screens.base import TutorScreen
from tutor_tui.signed import SignedApp
from tutor_tui.themes import HIGH_CONTRAST

LOOK_EVERY = 0.3
"""Seconds between looks at the store's change counter: a call must show within one second."""
MINUTE = 60.0


class TutorApp(SignedApp):
    """The instructor's console over one centre's store."""

    CSS_PATH = "tutor.tcss"
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self, store: Store, packs: Catalogue, settings: Settings, words: Language, account: Account | None = None
    ) -> None:
        """`account` is who works from the start; without one the console begins at the door."""
        super().__init__(account)
        self.store = store
        self.packs = packs
        self.settings = settings
        self.words = words
        self.title = message(words, "tutor_tui-title")
        self.section = SECTIONS[0].name
        """Where in the main menu the instructor is."""
        self.wishes = wishes.load()
        self.register_theme(HIGH_CONTRAST)
        self.theme = self.wishes.theme
        self._rung: frozenset[str] | None = None
        self._seen = -1
        self._trouble = ""
        for command in EVERYWHERE:
            # Textual reads BINDINGS when the class is made; the language is known only now.
            self.bind_command(command)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What this person may not do has no key."""
        return self.may(str(parameters[0]) if action == "go" and parameters else action)

    def today(self) -> datetime.date:
        """The centre's civil date."""
        return datetime.datetime.now(CENTRE_TIME).date()

    def now(self) -> int:
        """Milliseconds since 1970, UTC."""
        return time.time_ns() // 1_000_000

    def on_mount(self) -> None:
        """The door or the work; then look at the store again and again."""
        self.come_in()
        self.set_interval(LOOK_EVERY, self.look)
        self.set_interval(MINUTE, self.redraw)  # "three minutes ago" grows though nothing is written

    def begin_work(self) -> None:
        """The first section that this person may open."""
        self.section = next(one.name for one in SECTIONS if self.may(one.name))
        self.push_screen(section(self.section).make(self))

    def look(self) -> None:
        """Redraw when another process has written. Reading the counter costs microseconds."""
        try:
            version = self.store.version()
        except StoreTrouble as problem:
            self._say_trouble(problem)
            return
        if version != self._seen:
            self._seen = version
            self.redraw()
            self._ring()

    def _ring(self) -> None:
        """A bell for each call that was not there at the last look."""
        try:
            open_now = frozenset(one.uid for one in live.open_calls(self.store))
        except StoreTrouble as problem:
            self._say_trouble(problem)
            return
        if self._rung is not None and open_now - self._rung and self.wishes.bell:
            self.bell()
        self._rung = open_now

    def redraw(self) -> None:
        """Draw the screen that is in front."""
        if not isinstance(self.screen, TutorScreen):
            return
        try:
            self.screen.refresh_all()
            self._trouble = ""
        except StoreTrouble as problem:
            self._say_trouble(problem)

    def _say_trouble(self, problem: StoreTrouble) -> None:
        why = problem.words.seen(self.words)
        if why != self._trouble:
            self._trouble = why
            self.notify(message(self.words, "tutor_tui-store-gone", why=why), severity="error")

    def attempt(self, writing: Callable[[], object]) -> bool:
        """Do what writes; say why when it could not be done."""
        try:
            writing()
        except (Refused, ReportFault, StoreTrouble) as problem:
            why = problem.words.seen(self.words)
            self.notify(message(self.words, "tutor_tui-not-done", why=why), severity="error")
            return False
        return True

    def issue(self, kind: certificates.Kind, learner: str, class_uid: str, witness: str | None = None) -> Certificate:
        """Issue a paper. A name that the paper could not show is refused before it has a number.

        Raises Refused, GlyphMissing, StoreTrouble.
        """
        papers.check_name(people.legal_name(self.store, learner))
        return certificates.issue(
            self.store,
            kind=kind,
            learner=learner,
            class_=class_uid,
            day=self.today(),
            by=self.instructor,
            witness=witness,
        )

    @work(thread=True, group="papers")
    def make_paper(self, make: Callable[[], Path], said: Callable[[Path], str] | None = None) -> None:
        """Draw a paper beside the screen's work and say where it lies."""
        try:
            file = make()
        except (ReportFault, NoSuchUnit, StoreTrouble) as problem:
            words = message(self.words, "tutor_tui-not-done", why=problem.words.seen(self.words))
            self.call_from_thread(self.notify, words, severity="error")
            return
        words = said(file) if said else message(self.words, "tutor_tui-saved", file=str(file))
        self.call_from_thread(self.notify, words, timeout=10)

    def action_answer_call(self) -> None:
        """Answer the oldest open call."""
        calls = data.calls(self.store, self.packs, self.now(), self.words)
        if calls and self.attempt(lambda: live.answer(self.store, calls[0].uid, by=self.instructor)):
            self.notify(message(self.words, "tutor_tui-call-answered", name=calls[0].name))
        self.redraw()

    def action_quiet_room(self) -> None:
        """Silence every kiosk of the room, or let them speak again."""
        ordering.quiet_room(self)

    def action_hold_room(self) -> None:
        """Let every kiosk of the room stand still, or go on."""
        ordering.hold_room(self)

    def action_show_at_kiosk(self) -> None:
        """A demonstration at one kiosk, which records nothing; while one runs, its end."""
        ordering.show_at_kiosk(self)

    def ask_real(self, name: str, who: str, else_of: Sequence[str]) -> None:
        """Ask how the real level is to be for `who`; where nothing is set, what is set for `else_of` stands there."""

        def answered(real: Real | None) -> None:
            if real is None:
                return
            kept = pressing.Pressing(frozenset(real.pressures), real.loudness, real.allowed)
            if self.attempt(lambda: pressing.press(self.store, who, kept)):
                self.notify(message(self.words, "tutor_tui-real-kept", who=name))

        self.push_screen(RealLevel(name, data.real(self.store, (who, *else_of)), self.words), answered)

    def action_help(self) -> None:
        """What the screen in front is for, and its keys."""
        if isinstance(self.screen, TutorScreen):
            here = [command for command in self.screen.COMMANDS_HERE if self.may(command.name)]
            self.push_screen(Keys(here, self.words, self.screen.HELP, self.may))

    def action_home(self) -> None:
        """To what is going on today."""
        self.go("today")

    def action_go_learners(self) -> None:
        """To where a learner is found by name."""
        self.go("learners")

    def action_menu(self) -> None:
        """The main menu as a list, for screens whose digits mean something else."""
        here = [(one.name, f"{one.key}  {one.title(self.words)}") for one in SECTIONS if self.may(one.name)]

        def chosen(name: str | None) -> None:
            if name is not None:
                self.go(name)

        self.push_screen(Pick(message(self.words, "shell-menu"), here), chosen)

    def action_go(self, name: str) -> None:
        """A section of the main menu, by its digit."""
        self.go(name)

    def go(self, name: str) -> None:
        """A section of the main menu; what stood above the one before is left."""
        if not self.may(name):
            return
        while len(self.screen_stack) > 2:
            self.pop_screen()
        self.section = name
        self.switch_screen(section(name).make(self))

    def open_place(self, name: str, about: tuple[str, ...] = ()) -> None:
        """A screen of the registry above the one in front, about a class or about a learner in a class."""
        if self.may(name) and self.sees_about(about):
            self.push_screen(PLACES[name].make(self, about))

    def action_language(self) -> None:
        """The other language: a new app would lose the place, so only the section's screen is made again."""
        self.words = "en" if self.words == "ko" else "ko"
        for command in EVERYWHERE:
            self.bind_command(command)
        if self.account is None:
            self.switch_screen(self.door())
        self.go(self.section)

    def action_contrast(self) -> None:
        """Dark, light, or black and white for tired eyes; kept for the next time."""
        self.wishes = self.wishes.with_next_theme()
        self._obey_wishes()

    def action_bell_wish(self) -> None:
        """A bell for each new call, or none; kept for the next time."""
        self.wishes = replace(self.wishes, bell=not self.wishes.bell)
        self._obey_wishes()
        self.notify(message(self.words, "shell-bell-on" if self.wishes.bell else "shell-bell-off"))

    def _obey_wishes(self) -> None:
        self.theme = self.wishes.theme
        try:
            wishes.keep(self.wishes)
        except OSError as problem:
            self.notify(message(self.words, "shell-not-kept", why=str(problem.strerror)), severity="warning")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Everything that has a key is found by name too."""
        here = screen.COMMANDS_HERE if isinstance(screen, TutorScreen) else ()
        for command in (*here, *EVERYWHERE):
            if not self.may(command.name):
                continue
            yield SystemCommand(
                command.title(self.words), command.help(self.words), lambda c=command: self._run_command(c.action)
            )

    def _run_command(self, action: str) -> None:
        self.run_worker(self.screen.run_action(action))

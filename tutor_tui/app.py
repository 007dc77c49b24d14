"""The console: wires the store, the packs and the screens, and looks whether the store has changed."""

from __future__ import annotations

import datetime
import gc
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from textual import work
from textual.app import SystemCommand
from textual.command import CommandPalette
from textual.message import Message
from textual.screen import Screen

from language import Language, message
from records.clock import CENTRE_TIME
from records.errors import Refused, StoreTrouble
from reports.faults import ReportFault
from tutor_tui import wishes
from tutor_tui.commands import EVERYWHERE
from tutor_tui.later import Later
from tutor_tui.places import PLACES, SECTIONS, section
from tutor_tui.signed import SignedApp
from tutor_tui.themes import HIGH_CONTRAST
from tutor_tui.widgets.million import Known, MillionLine

if TYPE_CHECKING:
    from pathlib import Path

    from courses.catalogue import Catalogue
    from courses.settings import Settings
    from records import certificates
    from records.accounts import Account
    from records.certificates import Certificate
    from records.store import Store
    from tutor_tui.screens.base import TutorScreen

Done = TypeVar("Done")

LOOK_EVERY = 0.2
"""Seconds between looks at the store's change counter: a call must show within one second."""
MINUTE = 60.0


class TutorApp(SignedApp):
    """The instructor's console over one centre's store."""

    CSS_PATH = "tutor.tcss"
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        store: Store,
        packs: Catalogue | Callable[[], Catalogue],
        settings: Settings | Callable[[], Settings],
        words: Language,
        account: Account | None = None,
    ) -> None:
        """`account` is who works from the start; without one the console begins at the door.

        Packs and settings may be handed as functions: they are called beside the first picture, which needs neither.
        """
        super().__init__(account)
        self.store = store
        self._packs, self._settings = Later.of(packs), Later.of(settings)
        self.words = words
        self.warm = False
        """Whether packs, settings and figures are loaded."""
        self.trouble = ""
        """Why the store cannot be reached now; empty while it can."""
        self.unwritten = 0
        """How much is on its way into the store."""
        self.waits = False
        """Whether something has been on its way for longer than between two looks: then it is said."""
        self.million = Known()
        """The figures of the line toward the million."""
        self._hand = ThreadPoolExecutor(1, thread_name_prefix="records")
        self.title = message(words, "tutor_tui-title")
        self.section = SECTIONS[0].name
        """Where in the main menu the instructor is."""
        self.wishes = wishes.load()
        self.register_theme(HIGH_CONTRAST)
        self.theme = self.wishes.theme
        self._rung: frozenset[str] | None = None
        self._seen = -1
        self._waited = False
        for command in EVERYWHERE:
            # Textual reads BINDINGS when the class is made; the language is known only now.
            self.bind_command(command)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What this person may not do has no key."""
        return self.may(str(parameters[0]) if action == "go" and parameters else action)

    @property
    def packs(self) -> Catalogue:
        """The machines that are practised; waits until they are loaded."""
        return self._packs.get()

    @property
    def packs_now(self) -> Catalogue | None:
        """The machines, if they are loaded already."""
        return self._packs.now

    @property
    def settings(self) -> Settings:
        """What the centre has set; waits until it is read."""
        return self._settings.get()

    def today(self) -> datetime.date:
        """The centre's civil date."""
        return datetime.datetime.now(CENTRE_TIME).date()

    def now(self) -> int:
        """Milliseconds since 1970, UTC."""
        return time.time_ns() // 1_000_000

    def on_mount(self) -> None:
        """The door or the work; then look at the store again and again."""
        self.come_in()
        self.call_after_refresh(self._warm_up)
        self.set_interval(LOOK_EVERY, self.look)
        self.set_interval(MINUTE, self.redraw)  # "three minutes ago" grows though nothing is written

    @work(thread=True, group="warm")
    def _warm_up(self) -> None:
        """Load what the first picture did not need, while somebody types a name."""
        import reports.figures  # noqa: F401 - imported here so that it need not be on the screen's time

        self._settings.get()
        self._packs.get()
        self.call_later(self._warmed)

    def _warmed(self) -> None:
        self.warm = True
        gc.freeze()  # what was imported stays; from here on garbage is looked for again
        gc.enable()
        self.redraw()

    def begin_work(self) -> None:
        """The first section that this person may open."""
        self.section = next(one.name for one in SECTIONS if self.may(one.name))
        self.push_screen(section(self.section).make(self))

    def look(self) -> None:
        """Redraw when another process has written. Reading the counter costs microseconds."""
        if self.unwritten and not self.waits and self.front is not None:
            self.waits = self._waited
            self.front.say_state()
        self._waited = self.unwritten > 0
        try:
            version = self.store.version()
        except StoreTrouble as problem:
            self.say_trouble(problem)
            return
        if self.trouble:
            self.trouble = ""
            self._seen = -1
            self.notify(message(self.words, "shell-store-back"))
        if version != self._seen:
            self._seen = version
            self.redraw()
            self._ring()

    def _ring(self) -> None:
        """A bell for each call that was not there at the last look."""
        from records import live

        try:
            open_now = frozenset(one.uid for one in live.open_calls(self.store))
        except StoreTrouble as problem:
            self.say_trouble(problem)
            return
        if self._rung is not None and open_now - self._rung and self.wishes.bell:
            self.bell()
        self._rung = open_now

    @property
    def front(self) -> TutorScreen | None:
        """The screen in front, where it is one of the work's: not the door, no dialog."""
        from tutor_tui.screens.base import TutorScreen

        return self.screen if isinstance(self.screen, TutorScreen) else None

    def redraw(self) -> None:
        """Draw the screen that is in front."""
        front = self.front
        if front is None:
            return
        try:
            front.refresh_all()
        except StoreTrouble as problem:
            self.say_trouble(problem)

    def redraw_million(self) -> None:
        """The line toward the million alone."""
        if self.front is not None:
            for line in self.front.query(MillionLine):  # none yet, while the screen is being put together
                line.fill()

    def say_trouble(self, problem: StoreTrouble) -> None:
        """Say what is wrong with the store, once; it stands on the screen until the store is back."""
        why = problem.words.seen(self.words)
        if why != self.trouble:
            self.trouble = why
            self.notify(message(self.words, "tutor_tui-store-gone", why=why), severity="error")
            if self.front is not None:
                self.front.say_state()

    async def _on_message(self, message: Message) -> None:
        """What a key or a dialog's answer reads may not be there any more: that is said, and the console goes on."""
        try:
            await super()._on_message(message)
        except StoreTrouble as problem:
            self.say_trouble(problem)

    async def run_action(self, *args: Any, **kwargs: Any) -> bool:
        """The same for what a key does."""
        try:
            return await super().run_action(*args, **kwargs)
        except StoreTrouble as problem:
            self.say_trouble(problem)
            return True

    def write(self, job: Callable[[], Done], done: Callable[[Done], None] | None = None) -> None:
        """Do what writes beside the screen, in the order of the keys; then `done` with what came of it.

        A store that another program holds for seconds never stops the console. What could not be written is said.
        """
        self.unwritten += 1
        self._hand.submit(job).add_done_callback(lambda future: self.call_later(self._written, future, done))

    def _written(self, future: Future[Done], done: Callable[[Done], None] | None) -> None:
        self.unwritten -= 1
        self.waits = self.waits and self.unwritten > 0
        self._waited = False
        try:
            result = future.result()
        except (Refused, ReportFault, StoreTrouble) as problem:
            why = problem.words.seen(self.words)
            self.notify(message(self.words, "tutor_tui-not-done", why=why), severity="error")
        else:
            if done is not None:
                done(result)
        if self.front is not None:
            self.front.say_state()
        self.look()

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
        from records import certificates
        from reports import papers

        papers.check_paper(self.store, learner, class_uid)
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
        from reports.figures import NoSuchUnit

        whose = self.account
        try:
            file = make()
        except (ReportFault, NoSuchUnit, StoreTrouble) as problem:
            words = message(self.words, "tutor_tui-not-done", why=problem.words.seen(self.words))
            self.call_from_thread(self.notify, words, severity="error")
            return
        words = said(file) if said else message(self.words, "tutor_tui-saved", file=str(file))
        if self.is_still(whose):
            self.call_from_thread(self.notify, words, timeout=10)

    def action_answer_call(self) -> None:
        """Answer the oldest open call."""
        _ordering().answer_call(self)

    def answer(self, call: str, said: str) -> None:
        """Answer a call, and then say so."""
        _ordering().answer(self, call, said)

    def action_quiet_room(self) -> None:
        """Silence every kiosk of the room, or let them speak again."""
        _ordering().quiet_room(self)

    def action_hold_room(self) -> None:
        """Let every kiosk of the room stand still, or go on."""
        _ordering().hold_room(self)

    def action_show_at_kiosk(self) -> None:
        """A demonstration at one kiosk, which records nothing; while one runs, its end."""
        _ordering().show_at_kiosk(self)

    def ask_real(self, name: str, who: str, else_of: Sequence[str]) -> None:
        """Ask how the real level is to be for `who`; where nothing is set, what is set for `else_of` stands there."""
        _ordering().ask_real(self, name, who, else_of)

    def action_help(self) -> None:
        """What the screen in front is for, and its keys."""
        from tutor_tui.dialogs import Keys

        if (front := self.front) is not None:
            here = [command for command in front.COMMANDS_HERE if self.may(command.name)]
            self.push_screen(Keys(here, self.words, front.HELP, self.may))

    def action_home(self) -> None:
        """To what is going on today."""
        self.go("today")

    def action_go_learners(self) -> None:
        """To where a learner is found by name."""
        self.go("learners")

    def action_menu(self) -> None:
        """The main menu as a list, for screens whose digits mean something else."""
        from tutor_tui.dialogs import Pick

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
        self.wishes = replace(self.wishes, language=self.words)
        self._obey_wishes()
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

    def action_command_palette(self) -> None:
        """Textual's palette, asking in the console's language."""
        if not CommandPalette.is_open(self):
            self.push_screen(CommandPalette(placeholder=message(self.words, "shell-palette"), id="--command-palette"))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Everything that has a key is found by name too, and every section from everywhere."""
        from tutor_tui.screens.base import TutorScreen

        here = screen.COMMANDS_HERE if isinstance(screen, TutorScreen) else ()
        for command in (*here, *EVERYWHERE):
            if not self.may(command.name):
                continue
            yield SystemCommand(
                command.title(self.words), command.help(self.words), lambda c=command: self._run_command(c.action)
            )
        for one in SECTIONS:
            if self.may(one.name):
                words = one.title(self.words)
                yield SystemCommand(
                    words, message(self.words, "shell-goes-to", section=words), partial(self.go, one.name)
                )

    def _run_command(self, action: str) -> None:
        self.run_worker(self.screen.run_action(action))


def _ordering() -> ModuleType:
    """What is ordered of the room, imported when it is first ordered: the door opens without it."""
    from tutor_tui import ordering

    return ordering

"""One person's visit as far as every screen knows it: who is here, how they see and hear, help, the settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from courses.catalogue import Catalogue
from courses.comfort import Comfort
from courses.pack import Pack
from courses.practice import Result
from courses.settings import Settings
from kiosk_trainer.help import Help
from kiosk_trainer.minute import Beside, Exercise, beside
from kiosk_trainer.people import GUEST, Past, Person
from kiosk_trainer.surroundings import Noises, Silence
from kiosk_trainer.task import Desk, Looking, Looks, Resting, Stop, Task
from kiosk_trainer.voice import Voice
from language import Phrase

if TYPE_CHECKING:
    from kiosk_trainer.sharing import Sharing
    from records.confidence import Occasion


class Visit:
    """What is kept of a visit. `go` is handed in by the window: it shows a stop."""

    sharing: Sharing
    """Turns, two at one kiosk, a demonstration."""

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        desk: Desk,
        voice: Voice,
        clock: Callable[[], int],
        today: Callable[[], date],
    ) -> None:
        """`clock` gives milliseconds that never go back, `today` the centre's date."""
        self.catalogue, self.settings, self.desk, self.voice, self.clock = catalogue, settings, desk, voice, clock
        self.today = today
        self.go: Callable[[Stop], None] = lambda _: None
        self.calibrate: Callable[[float], None] = lambda _: None
        """Told how many pixels an inch the glass truly has."""
        self.obey: Callable[[Comfort], None] = lambda _: None
        """Handed in by the window: lets everything on the glass follow a person's settings."""
        self.told: Callable[[Phrase], None] = lambda _: None
        """Handed in by the window: shows what is said by the way, on whichever screen stands."""
        self.noticed: Callable[[str, str], None] = lambda *_: None
        """Told, by the window, what the person did in one of the ways of access, and on what: a lesson listens."""
        self.comfort = Comfort()
        """How the person who is here sees, hears and touches; changed by `fit`."""
        self.help = Help(clock)
        self.arrivals: Looks | None = None
        """Where there is a live line to the buses, the window hands it in."""
        self.noises: Noises = Silence()
        """Where a shop can be heard, the window hands it in."""
        self.beside: Beside = beside
        """Makes an exercise while the result is read."""
        self.at: Stop = "welcome"
        """The screen that stands; kept by the window."""
        self.farewell = False
        self.leaving: Person = GUEST
        """To whom goodbye is said."""
        self._seed = 0
        self._clear()

    def _clear(self) -> None:
        self.person: Person = GUEST
        self.history: tuple[Past, ...] = ()
        """Earlier attempts; a guest's only of this visit."""
        self.before: tuple[Past, ...] = ()
        """What was known when the last attempt began."""
        self.pack: Pack | None = None
        self.task: Task | None = None
        self.result: Result | None = None
        self.feeling: Occasion | None = None
        """On which occasion this visit's person was asked how sure they feel."""
        self.partner: Person | None = None
        """Who reads beside the person who touches."""
        self.attempt: Resting | None = None
        """The attempt that runs, or rests while its person is at the settings."""
        self.came_from: Stop = "choose"
        """Whither the settings lead back."""
        self._asking_for: Stop = "choose"
        """Whither the questions of the first time lead."""
        self._looking: Looking | None = None
        self.true_size = False
        """The person wants the real level's machine in its true size."""
        self.exercise: Exercise | None = None
        """The one-minute exercise that belongs to the result."""
        self._per_page = 9

    # How the person likes the kiosk.

    def fit(self, comfort: Comfort) -> None:
        """The person wants the kiosk so, and it is so; a learner's profile keeps it, a guest's visit forgets it."""
        if comfort == self.comfort:
            return
        self._take(comfort)
        if not self.person.guest:
            self.desk.keep(self.person, comfort)

    def try_on(self, comfort: Comfort) -> None:
        """The kiosk is so for now; nothing keeps it."""
        self._take(comfort)

    def keep(self, comfort: Comfort) -> None:
        """What was tried on stays, as with `fit`."""
        self._take(comfort)
        if not self.person.guest:
            self.desk.keep(self.person, comfort)

    def _take(self, comfort: Comfort) -> None:
        if comfort != self.comfort:
            self.comfort = comfort
            self._speak_as(comfort)
            self.obey(comfort)

    def _speak_as(self, comfort: Comfort) -> None:
        self.voice.apply(comfort)
        self.voice.language = comfort.language or self.settings.language

    def keep_sound(self) -> None:
        """The person has changed the voice by its own buttons: that is kept with the rest."""
        self.comfort = self.voice.kept(self.comfort)
        self.asked()

    def asked(self) -> None:
        """The learner was asked how the kiosk should be, or did not want to be asked: that is kept as well."""
        if not self.person.guest:
            self.desk.keep(self.person, self.comfort)

    # Help.

    def call_teacher(self) -> None:
        """Help, from wherever the person is."""
        if self.attempt is not None:
            self.attempt.call_teacher()
        else:
            self.tell(self.called("asked"))

    def called(self, reason: str) -> Phrase:
        """The call goes out; what is to be said of it."""
        return self.help.begin(self.desk.call(self.person, reason))

    def tell(self, said: Phrase) -> None:
        """Say it, and show it on whichever screen stands."""
        self.voice.say(said)
        self.told(said)

    # The settings, and back.

    def settings_from(self, stop: Stop) -> None:
        """To the settings; from there back to where the person was."""
        self.voice.hush()
        self.look_away()
        self.came_from = stop
        self.go("settings")

    def settings_done(self) -> None:
        """Back to where the person was."""
        self.voice.hush()
        self.go(self.came_from)

    def learn(self) -> None:
        """From the settings to the lessons: each way to use the kiosk in two minutes."""
        self.voice.hush()
        self.go("lesson")

    def learned(self) -> None:
        """Back to the settings."""
        self.voice.hush()
        self.go("settings")

    def ask(self) -> None:
        """The questions of the first time once more, because the person wants them."""
        self.voice.hush()
        self._asking_for = "settings"
        self.go("first")

    def ask_done(self) -> None:
        """All is asked, or skipped."""
        self.voice.hush()
        self.go(self._asking_for)

    def look_away(self) -> None:
        """The person wants something else meanwhile."""
        self._looking = None

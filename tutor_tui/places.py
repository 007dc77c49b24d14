"""Every screen of the console in one place: the sections of the main menu, and what opens above them.

A screen is named "module:Class" and imported when it is first opened, so that the console starts without it. Its class
takes the app and then what its place is about: nothing, a class, or a learner in a class.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from language import Language, message

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp
    from tutor_tui.screens.base import TutorScreen

About = Literal["centre", "class", "learner"]
"""What a screen is about. Its class is made with (app), (app, class) or (app, class, learner)."""

_TAKES: dict[About, int] = {"centre": 0, "class": 1, "learner": 2}


@dataclass(frozen=True, slots=True)
class Place:
    """A screen that opens above another: by `Command("open_place('<name>')", key)` on the screens below it."""

    name: str
    screen: str
    about: About = "centre"

    def make(self, tutor: TutorApp, about: tuple[str, ...] = ()) -> TutorScreen:
        """The screen, made for what is before the instructor now."""
        module, _, name = self.screen.partition(":")
        made = getattr(importlib.import_module(module), name)(tutor, *about[: _TAKES[self.about]])
        return cast("TutorScreen", made)


@dataclass(frozen=True, slots=True)
class Section(Place):
    """One of the main menu's screens, by a digit; its words are shell-section-<name>."""

    key: str = ""

    def title(self, language: Language) -> str:
        """As it stands in the menu."""
        return message(language, "shell-section-" + self.name)


SECTIONS = (
    Section("today", "tutor_tui.screens.today:TodayScreen", key="1"),
    Section("classes", "tutor_tui.screens.classes:ClassesScreen", key="2"),
    Section("learners", "tutor_tui.screens.learners:LearnersScreen", key="3"),
    Section("certificates", "tutor_tui.screens.register:RegisterScreen", key="4"),
    Section("progress", "tutor_tui.screens.progress:ProgressScreen", key="5"),
    Section("manage", "tutor_tui.screens.manage:ManageScreen", key="6"),
)

PLACES = {
    place.name: place
    for place in (
        Place("live_class", "tutor_tui.screens.klass:ClassScreen", "class"),
        Place("attendance", "tutor_tui.screens.attendance:AttendanceScreen", "class"),
        Place("ready", "tutor_tui.screens.certificates:CertificatesScreen", "class"),
        Place("papers", "tutor_tui.screens.papers:PapersScreen", "class"),
        Place("turns", "tutor_tui.screens.turns:TurnsScreen", "class"),
        Place("assignments", "tutor_tui.screens.assignments:AssignmentsScreen", "class"),
        Place("meetings", "tutor_tui.screens.meetings:MeetingsScreen", "class"),
        Place("grid", "tutor_tui.screens.mastery:GridScreen", "class"),
        Place("hard", "tutor_tui.screens.hard:HardScreen", "class"),
        Place("look_after", "tutor_tui.screens.mastery:LookAfterScreen", "class"),
        Place("learner", "tutor_tui.screens.learner:LearnerScreen", "learner"),
        Place("importing", "tutor_tui.screens.importing:ImportScreen", "class"),
        Place("doubles", "tutor_tui.screens.doubles:DoublesScreen"),
        Place("accounts", "tutor_tui.screens.accounts:AccountsScreen"),
        Place("audit", "tutor_tui.screens.audit:AuditScreen"),
        Place("destroy", "tutor_tui.screens.kept:DestroyScreen"),
        Place("class_consent", "tutor_tui.screens.consent:ClassConsentScreen", "class"),
        Place("consent", "tutor_tui.screens.consent:ConsentScreen", "learner"),
        Place("kept", "tutor_tui.screens.kept:KeptScreen", "learner"),
        Place("register", "tutor_tui.screens.register:RegisterScreen"),
    )
}


def section(name: str) -> Section:
    """A section by its name."""
    return next(one for one in SECTIONS if one.name == name)

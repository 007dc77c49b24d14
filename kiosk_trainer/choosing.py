"""What is practised next, how hard, on which machine: proposed, chosen, drawn anew, or told live."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from courses.catalogue import Catalogue
from courses.kiosk import Kiosk
from courses.mastery import TEMPLATES, Suggestion, rules_of
from courses.mission import Mission
from courses.pack import Pack, Skin
from courses.practice import Level
from courses.pressures import Real
from courses.settings import Mastery
from kiosk_trainer import advice
from kiosk_trainer.real import pressed, usual
from kiosk_trainer.task import Looking, Task
from kiosk_trainer.visit import Visit
from language import phrase


class Choosing(Visit):
    """The part of a visit that leads to a task."""

    def choose(self, pack: Pack, mission: Mission) -> None:
        """A mission was chosen; the level is the one earned so far, and the person may change it."""
        self._choose(pack, mission, advice.level(self.history, pack.id, self.rules))

    def take(self, suggestion: Suggestion) -> None:
        """What was proposed, as it was proposed."""
        pack = self.catalogue.packs[suggestion.pack]
        mission = pack.mission(suggestion.mission)
        if mission is not None:
            self._choose(pack, mission, suggestion.level)

    def _choose(self, pack: Pack, mission: Mission, level: Level) -> None:
        self._looking, self.exercise = None, None
        level = "follow" if self.sharing.showing else level
        self.pack = self.catalogue.packs.get(pack.id, pack)  # not the one that holds what was told live a while ago
        self.task = self._task(pack, mission, level)
        self.go("mission")

    def _task(self, pack: Pack, mission: Mission, level: Level) -> Task:
        if level != "real":
            return Task(pack, mission, level, self._skin(pack, level))
        changed, skin, had, true_size = pressed(pack, mission, self.history, self.real, self.true_size)
        return Task(pack, changed, level, skin, had, mission, true_size)

    @property
    def rules(self) -> Mastery:
        """The programme's rules of learning in the course that this person is in."""
        template = next((known for known in TEMPLATES if known == self.person.template), "open")
        return rules_of(template, self.settings.mastery)

    @property
    def real(self) -> Real:
        """How the real level is for this person, as it is set now."""
        return self.desk.people.real(self.person) or usual(self.settings)

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that this person can choose for the task."""
        assert self.task is not None
        return advice.offered(self.history, self.task.pack.id, self.rules, self.real.allowed)

    def set_true_size(self, wanted: bool) -> None:
        """The real level's machine in its true size, or not."""
        self.true_size = wanted
        if self.task is not None:
            self.set_level(self.task.level)

    def choose_new(self, pack: Pack, difficulty: int) -> None:
        """A mission nobody has written, drawn for this person; where buses are told live, after they were asked for."""
        self._seed = self.clock() % 1_000_000
        told = self.arrivals.look(pack, self._seed) if self.arrivals is not None else None
        if told is None or self.arrivals is None:
            self._draw(pack, difficulty)
        else:
            self._looking = Looking(pack, difficulty, told, self.clock() + round(self.arrivals.patience * 1000))
            self.voice.say(phrase("kiosk_trainer-looking"))

    @property
    def looking(self) -> bool:
        """Whether the buses are being asked for; the mission comes by itself, choosing anything else forgets it."""
        return self._looking is not None

    def _look(self) -> None:
        looking = self._looking
        if looking is None:
            return
        if looking.told.done():
            self._draw(looking.told.result(), looking.difficulty)
        elif self.clock() >= looking.until:
            from kiosk_trainer.arrivals import unanswered  # imported with the line, which few kiosks have

            self._draw(unanswered(looking.pack), looking.difficulty)

    def _draw(self, pack: Pack, difficulty: int) -> None:
        self.choose(pack, self._with(pack).generate(pack.id, self._seed, difficulty))

    def _with(self, pack: Pack) -> Catalogue:
        """The catalogue with this very pack, which may hold what was told live."""
        if self.catalogue.packs.get(pack.id) is pack:
            return self.catalogue
        return replace(self.catalogue, packs={**self.catalogue.packs, pack.id: pack})

    def kiosk(self, mission: Mission) -> Kiosk[Any]:
        """The machine of the task, in the situation of `mission`."""
        assert self.task is not None
        return self._with(self.task.pack).kiosk(self.task.pack.id, mission.situation)

    def set_level(self, level: Level) -> None:
        """The person wants more or less help."""
        if self.task is not None:
            self.task = self._task(self.task.pack, self.task.chosen, level)

    def suggested(self, packs: Mapping[str, Pack]) -> Suggestion | None:
        """The one next thing for this person among `packs`."""
        wanted = self.desk.people.assigned(self.person)
        return advice.suggested(self.history, packs, self.today(), self.rules, wanted)

    def _skin(self, pack: Pack, level: Level) -> Skin:
        return advice.skin(self.history, pack, level, self.today(), self.rules)

    def situated(self, per_page: int) -> Mission:
        """The task's mission as this glass shows it: in its skin, with so many items a page."""
        assert self.task is not None
        self._per_page = per_page
        situation = replace(self.task.mission.situation, skin=self.task.skin.id, per_page=per_page)
        return replace(self.task.mission, situation=situation)

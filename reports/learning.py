"""What one learner can do by now, for the learner: computed once, for paper and for whoever else shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from courses import mastery
from courses import settings as centre_settings
from courses.abilities import Ability, abilities
from courses.catalogue import Catalogue
from courses.mastery import Suggestion, Template
from courses.settings import Settings
from records import attempts, classes, field, people, practice
from records.field import Visit
from records.store import Store


@dataclass(frozen=True, slots=True)
class Own:
    """A learner's own page: what is done by now, what was done in real shops, and one next thing. Never a grade."""

    name: str
    day: date
    abilities: tuple[Ability, ...]
    visits: tuple[Visit, ...]
    """Visits to real shops, the newest first."""
    next: Suggestion | None


def own(store: Store, catalogue: Catalogue, uid: str, today: date, settings: Settings | None = None) -> Own:
    """The page of one learner, by the rules of the course they are in. Raises KeyError for an unknown learner."""
    chosen = settings or centre_settings.load()
    with store.reading():
        who = people.learner(store, uid)
        history = [practice.past_of(one).run for one in attempts.of_learner(store, uid)]
        courses = classes.classes_of(store, uid)
        visits = field.of_learner(store, uid)
    template: Template = next((t for one in courses[-1:] for t in mastery.TEMPLATES if t == one.template), "open")
    rules = mastery.rules_of(template, chosen.mastery)
    return Own(
        who.name,
        today,
        abilities(history, catalogue.packs, rules),
        tuple(reversed(visits)),
        mastery.suggest(history, catalogue.packs, today, rules),
    )

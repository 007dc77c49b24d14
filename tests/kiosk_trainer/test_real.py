"""The real level without a window: what opens it, what it puts on, what is heard, and the exercise after it."""

import itertools
import math
import wave
from array import array
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from courses.exercise import Moment
from courses.mastery import Run
from courses.pressures import LONGEST, QUEUE, Real
from kiosk_trainer import advice
from kiosk_trainer.noises import ShopNoises
from kiosk_trainer.people import Past, Person
from kiosk_trainer.screens.mission import presenter as mission
from kiosk_trainer.screens.practice import presenter as practice
from kiosk_trainer.screens.result import presenter as result
from kiosk_trainer.speech import shop
from kiosk_trainer.speech.players import FilePlayer
from kiosk_trainer.surroundings import Came, Heard, Surroundings


class View:
    """What a screen was told last."""

    page: Any = None
    shown: Any = None

    def show(self, page: Any) -> None:
        self.page = page

    def frame(self, frame: Any) -> None:
        self.shown = frame

    def draw(self, *_: object) -> None:
        pass

    def point(self, *_: object) -> None:
        pass

    def per_page(self, _: object) -> int:
        return 9


class Shop:
    """Sounds that are remembered."""

    def __init__(self) -> None:
        self.played: list[tuple[str, float]] = []
        self.stopped = 0

    def play(self, name: str, loudness: float) -> None:
        self.played.append((name, loudness))

    def stop(self) -> None:
        self.stopped += 1


def at_once(make: Any) -> "Future[tuple[Moment, ...]]":
    made: Future[tuple[Moment, ...]] = Future()
    made.set_result(make())
    return made


@pytest.fixture
def real(journey: Any, catalogue: Any, desk: Any) -> Any:
    """Somebody who may choose the real level, with people behind and noise."""
    desk.set_real = Real(frozenset({"unseen", "behind", "noise"}), 0.4, allowed=True)
    journey.enter(desk.groups[0].people[0])
    journey.noises, journey.beside = Shop(), at_once
    journey.choose(catalogue.packs["toy"], catalogue.packs["toy"].mission("cold-juice"))
    journey.set_level("real")
    return journey


def finish(it: practice.Presenter, clock: Any) -> None:
    """To the end by what the coach would touch."""
    session = it.session
    assert session is not None
    while not session.ended:
        due = session.practice.next_touch
        clock.go(1.0)
        it.tick() if due is None else it.touched(due)


def runs(*days: int) -> tuple[Past, ...]:
    skins = ("one", "two")
    return tuple(
        Past(Run("toy", "cold-juice", skins[n % 2], "alone", date(2026, 2, day), True, True), 60.0)
        for n, day in enumerate(days)
    )


def test_it_opens_with_mastery_or_by_the_instructor(journey: Any, desk: Any, catalogue: Any) -> None:
    journey.enter(desk.groups[0].people[0])
    journey.choose(catalogue.packs["toy"], catalogue.packs["toy"].missions[0])
    assert "real" not in journey.levels
    desk.set_real = Real(allowed=True)
    assert journey.levels[-1] == "real"
    desk.set_real = None
    journey.history = runs(1, 2)
    assert journey.levels[-1] == "real"
    assert advice.level(journey.history, "toy", journey.rules) == "real"


def test_one_meeting_asks_for_one_day(journey: Any, desk: Any) -> None:
    journey.enter(Person("u1", "김영희", "1", "c1", "m1", template="special"))
    assert journey.rules.days == 1
    journey.enter(Person("u2", "이순자", "2", "c2", "m2", template="eight"))
    assert journey.rules.days == 2


def test_the_machine_is_one_never_practised(real: Any) -> None:
    assert real.task.skin.id == "three" and real.task.pressures == {"unseen", "behind", "noise"}
    real.set_level("alone")
    assert real.task.skin.id == "one" and real.task.pressures == frozenset()


def test_sounds_are_announced_before_they_come(real: Any, speaker: Any) -> None:
    view = View()
    it = mission.Presenter(real, view)
    it.enter()
    assert view.page.before.ko.startswith("뒤에 사람이 오거나")
    assert view.page.before.heard("ko") in [said.text for said in speaker.last]
    it.level("alone")
    assert not view.page.before


def test_people_come_slowly_are_heard_and_can_be_silenced_but_not_hidden(real: Any, clock: Any) -> None:
    view = View()
    it = practice.Presenter(real, view)
    it.enter()
    assert view.shown.real and view.shown.behind and view.shown.people == 0 and view.shown.slip
    clock.go(QUEUE[0])
    it.tick()
    assert view.shown.people == 1 and real.noises.played == [("steps", 0.4)]
    assert it.session is not None and it.session.practice.behind(clock())
    it.hush()
    assert real.noises.stopped and not view.shown.sounds and view.shown.heard
    clock.go(60)
    it.tick()
    assert view.shown.people > 1 and len(real.noises.played) == 1


def test_the_room_is_silent_when_the_instructor_wants_it(real: Any, clock: Any) -> None:
    it = practice.Presenter(real, View())
    it.enter()
    real.voice.set_room(True)
    clock.go(200)
    it.tick()
    assert real.noises.played == [] and real.noises.stopped


def test_nothing_is_hinted_and_help_is_one_touch_away(real: Any, desk: Any, clock: Any) -> None:
    it = practice.Presenter(real, View())
    it.enter()
    clock.go(120)
    it.tick()
    assert it.session is not None
    assert it.session.practice.pointed is None and it.session.practice.hints == 0
    real.call_teacher()
    assert desk.calls


def test_the_result_names_what_was_there_and_offers_a_minute(real: Any, desk: Any, clock: Any) -> None:
    view = View()
    it = practice.Presenter(real, view)
    it.enter()
    finish(it, clock)
    assert desk.scribes[-1].results[0].pressures == {"unseen", "behind", "noise"}
    page = View()
    shown = result.Presenter(real, page)
    shown.enter()
    assert page.page.pressures.ko == "이번에는 처음 보는 기계, 뒤에서 기다리는 사람, 가게 소리가 있었어요."


def test_a_minute_is_guided_recorded_nowhere_and_ends_with_a_kind_word(
    real: Any, desk: Any, toy: Any, clock: Any
) -> None:
    from kiosk_trainer.minute import Exercise

    whole = real.task.mission
    moments = tuple(Moment(toy.Toy(whole.situation), whole) for _ in range(2))
    real.result, real.exercise = object(), Exercise(at_once(lambda: moments))
    recorded, before = len(desk.opened), real.history
    real.practise_minute()
    it = practice.Presenter(real, View())
    it.enter()
    for n in range(2):
        session = it.session
        assert session is not None and session.practice.level == "guided" and real.exercise.number == n
        finish(it, clock)
        it.go_on()
    assert real.stops[-1] == "result" and real.exercise.done and not real.exercise.begun
    assert len(desk.opened) == recorded and real.history == before


def test_sounds_never_pile_up() -> None:
    around = Surroundings(frozenset({"behind", "noise"}))
    assert around.tick(0.0) == ()
    assert len(around.tick(10_000.0)) == 1  # a laptop slept
    assert around.tick(10_000.1) == ()
    only = Surroundings(frozenset({"noise"}))
    assert only.tick(21.0) == (Heard("dishes"),) and only.people == 0
    assert Surroundings(frozenset({"behind"})).tick(QUEUE[0]) == (Came(1, "steps"),)


@pytest.mark.parametrize("name", shop.names())
def test_a_sound_is_short_and_never_startles(name: str) -> None:
    made = shop.make(name)
    assert 0.3 < made.seconds <= LONGEST
    assert 0.01 < made.rms < 0.25 and max(map(abs, made.samples)) <= 0.51 * 32767
    assert max(map(abs, made.samples[:20])) < 1_500  # it swells and does not crack
    assert shop.make(name) == made


def decibels(share: float) -> float:
    return 20 * math.log10(share)


@pytest.mark.parametrize("name", shop.names())
def test_the_file_that_is_played_is_short_soft_and_swells(name: str, tmp_path: Path) -> None:
    """Measured in the WAV as it is played at the usual loudness: seconds, peak, loudness, and how fast it grows."""
    noises = ShopNoises(FilePlayer(tmp_path / "heard"), tmp_path)
    noises.play(name, Real().loudness)
    noises.close()
    with wave.open(str(next(tmp_path.glob(f"{name}-3.wav"))), "rb") as file:
        rate, samples = file.getframerate(), array("h", file.readframes(file.getnframes()))
    assert len(samples) / rate <= LONGEST
    peak = max(map(abs, samples))
    assert decibels(peak / 32768) <= -15
    assert -45 <= decibels(math.sqrt(sum(x * x for x in samples) / len(samples)) / 32768) <= -20
    every = rate // 100
    grown = [max(map(abs, samples[at : at + every])) for at in range(0, len(samples) - every, every)]
    assert max(after - before for before, after in itertools.pairwise(grown)) <= 0.5 * peak, "startles"


def test_noises_are_made_once_and_silence_stops_what_was_about_to_begin(tmp_path: Path) -> None:
    player = FilePlayer(tmp_path / "heard")
    noises = ShopNoises(player, tmp_path / "noises")
    noises.play("bell", 0.3)
    noises.prepare().result()
    noises.play("bell", 0.0)
    noises.close()
    assert len(player.kept) == 1
    made = {file.name for file in (tmp_path / "noises").iterdir()}
    assert made == {"bell-3.wav", *(f"{name}-10.wav" for name in shop.names())}
    other = ShopNoises(player, tmp_path / "noises")
    other.play("chatter", 0.5)
    other.stop()
    other.close()
    assert len(player.kept) == 1

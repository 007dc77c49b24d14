"""A small centre in a real store, and the console over it."""

import datetime
from types import SimpleNamespace

import pytest
from textual.pilot import Pilot
from textual.worker import WorkerState

from courses import catalogue, places
from courses.settings import Settings
from language import NOTHING
from records import attendance, centres, classes, people
from records.accounts import Account
from records.clock import CENTRE_TIME
from records.store import Store

TODAY = datetime.datetime.now(CENTRE_TIME).date()


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory):
    """One home for all walks, so that packs are compiled once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(places.VARIABLE, str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="session")
def ended():
    """An attempt's end as practice gives it, with what a test wants to be otherwise."""

    def make(**values):
        usual = {
            "correct": True, "ended": "done", "seconds": 42.5, "touches": 9, "fewest": 8, "wrong_touches": 0,
            "hints": 0, "asked": 0, "called": False, "timeouts": 0, "caught": None, "wrong": (), "watch": NOTHING,
            "unaided": True, "steps": (), "troubles": (), "pressures": frozenset(),
        }  # fmt: skip
        return SimpleNamespace(**usual | values)

    return make


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Whoever pauses waits for some moments, until nothing works beside the screen: a busy machine fails no walk."""
    paused = Pilot.pause

    async def pause(pilot, delay=None):
        await paused(pilot, delay)
        for _ in range(40):
            busy = [one for one in pilot.app.workers if one.state in (WorkerState.PENDING, WorkerState.RUNNING)]
            if not busy and not getattr(pilot.app, "unwritten", 0):
                break
            await paused(pilot, 0.01)
        await paused(pilot)

    monkeypatch.setattr(Pilot, "pause", pause)


@pytest.fixture(scope="session")
def packs(home):
    return catalogue.load()


@pytest.fixture
def store(tmp_path, home):
    with Store.open(tmp_path / "store.db", place="console") as opened:
        yield opened


@pytest.fixture
def centre(store):
    return centres.add_centre(store, name="햇살복지관", code="강북03", district="강북구", head="햇살복지관장")


@pytest.fixture
def klass(store, centre):
    """A class of four meetings, the fourth of them today, with three learners of whom one attended all before."""
    days = [TODAY - datetime.timedelta(days=7 * back) for back in (3, 2, 1, 0)]
    uid = classes.add_class(
        store,
        name="키오스크 첫걸음",
        centre=centre,
        course="키오스크 첫걸음",
        template="four",
        instructor="박강사",
        meetings=[(day, "14:00", 2) for day in days],
    )
    learners = [people.add_learner(store, name=name, centre=centre) for name in ("김가람", "이나래", "최다온")]
    for learner in learners:
        classes.enrol(store, uid, learner)
    for meeting in classes.klass(store, uid).meetings[:3]:
        attendance.mark(store, meeting.uid, learners[0], "present", by="박강사")
    return uid


@pytest.fixture
def roster(store, klass):
    return {learner.name: learner for learner in classes.roster(store, klass)}


@pytest.fixture
def account():
    """Who is signed in from the start; a test of the door itself begins without."""
    return Account("", "박강사", "administrator")


@pytest.fixture
def app(store, packs, klass, account):
    from tutor_tui.app import TutorApp

    return TutorApp(store, packs, Settings(), "ko", account)

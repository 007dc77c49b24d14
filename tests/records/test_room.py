"""모두 조용히: a state of today, seen by every program on the store."""

from records import room
from records.store import Store

DAY = 24 * 3600 * 1000


def test_silence_is_seen_by_another_program_and_lifted(tmp_path):
    with Store.open(tmp_path / "a.db", place="console") as console, Store.open(tmp_path / "a.db") as kiosk:
        assert room.quiet(kiosk) is None
        version = kiosk.version()
        room.silence(console, by="박강사")
        assert kiosk.version() != version
        assert room.quiet(kiosk).by == "박강사"
        room.silence(console, by="이강사")
        assert room.quiet(kiosk).by == "이강사"
        room.let_speak(console)
        room.let_speak(console)
        assert room.quiet(kiosk) is None


def test_what_was_forgotten_yesterday_is_over(tmp_path):
    now = [1_800_000_000_000]
    with Store.open(tmp_path / "a.db", now=lambda: now[0]) as store:
        room.silence(store, by="박강사")
        now[0] += DAY
        assert room.quiet(store) is None
        now[0] -= DAY
        assert room.quiet(store).at == now[0]


def test_the_room_is_held_and_lifted_and_shows_until_the_evening(tmp_path):
    now = [1_800_000_000_000]
    with Store.open(tmp_path / "a.db", now=lambda: now[0]) as store:
        room.hold(store, by="박강사")
        room.show(store, "kiosk-2", by="박강사")
        assert room.held(store).by == "박강사" and room.showing(store).kiosk == "kiosk-2"
        assert room.quiet(store) is None
        now[0] += DAY
        assert room.held(store) is None and room.showing(store) is None
        now[0] -= DAY
        room.lift(store)
        room.end_show(store)
        assert room.held(store) is None and room.showing(store) is None

"""The watch over the room, without a window."""

import threading
from typing import Any

import pytest

from kiosk_trainer.room import RoomWatch
from records import room
from records.errors import StoreGone
from records.store import Store


class Told:
    def __init__(self) -> None:
        self.heard: list[bool] = []
        self._change = threading.Condition()

    def __call__(self, quiet: bool) -> None:
        with self._change:
            self.heard.append(quiet)
            self._change.notify_all()

    def wait(self, *heard: bool) -> bool:
        with self._change:
            return self._change.wait_for(lambda: self.heard == list(heard), 5)


@pytest.fixture
def told() -> Told:
    return Told()


def test_a_kiosk_that_starts_in_a_silent_room_is_silent(tmp_path: Any, told: Told) -> None:
    with Store.open(tmp_path / "a.db") as store:
        room.silence(store, by="박강사")
        watch = RoomWatch(store, told, every=0.01)
        assert told.wait(True)
        room.silence(store, by="박강사")  # once more changes nothing
        room.let_speak(store)
        assert told.wait(True, False)
        watch.close()
        room.silence(store, by="박강사")
    assert told.heard == [True, False]


def test_a_store_that_is_away_for_a_while_changes_nothing(tmp_path: Any, told: Told, monkeypatch: Any) -> None:
    with Store.open(tmp_path / "a.db") as store:
        room.silence(store, by="박강사")
        version, away = store.version, threading.Event()

        def look() -> int:
            if away.is_set():
                raise StoreGone(tmp_path / "a.db")
            return version()

        monkeypatch.setattr(store, "version", look)
        watch = RoomWatch(store, told, every=0.01)
        assert told.wait(True)
        away.set()
        room.let_speak(store)
        threading.Event().wait(0.1)
        assert told.heard == [True]
        away.clear()
        assert told.wait(True, False)
        watch.close()

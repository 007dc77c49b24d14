"""A kiosk with everything real behind it: packs, a store file, a voice that keeps what it says; only no sound."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

CONSOLE = Path(__file__).with_name("console_by_keys.py")
PICTURES = os.environ.get("KIOSK_WALK_PICTURES", "")
"""Folder for pictures of every screen of every walk; none are taken without it."""


@dataclass
class Centre:
    """A store with a class that meets today."""

    store: Any
    file: Path
    class_uid: str
    learners: dict[str, str]


@pytest.fixture(scope="session")
def made_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One home for all walks, so that packs and pictures are made once; only the packs that are walked through."""
    from courses import places

    folder = tmp_path_factory.mktemp("home")
    packs = folder / "built-in"
    packs.mkdir()
    for name in ("cafe", "bus-app", "subway", "phone", "bank"):
        (packs / name).symlink_to(places.built_in_packs() / name)
    (folder / "order.txt").symlink_to(places.order_file())
    return folder


@pytest.fixture
def home(made_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, for as long as one walk takes."""
    from courses import places

    monkeypatch.setenv(places.VARIABLE, str(made_home))
    monkeypatch.setattr(places, "built_in_packs", lambda: made_home / "built-in")
    return made_home


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    from kiosk_trainer.desk import today
    from records import centres, classes, people
    from records.store import Store

    file = tmp_path / "records.db"
    store = Store.open(file, place="console")
    uid = centres.add_centre(store, name="강북복지관", code="강북03", district="강북구", head="강북복지관장")
    class_uid = classes.add_class(
        store, name="월요일 오후반", centre=uid, course="키오스크 첫걸음", meetings=[(today(), "14:00", 2)]
    )
    learners = {}
    for name in ("김영희", "이순자", "박정숙"):
        asked = {"asked": True}  # how the kiosk should be: no walk but one begins with those questions
        learners[name] = people.add_learner(store, name=name, centre=uid, profile=asked)
        classes.enrol(store, class_uid, learners[name])
    yield Centre(store, file, class_uid, learners)
    store.close()


@dataclass
class Walk:
    """An open kiosk, its hand, and what it said."""

    hand: Any
    app: Any
    speaker: Any
    folder: Path
    name: str
    taken: int = 0

    def see(self, what: str = "") -> None:
        """Take a picture of what is on the glass, where pictures are wanted."""
        if PICTURES:
            self.taken += 1
            self.hand.picture(Path(PICTURES) / self.name / f"{self.taken:02d}-{what.replace(':', '-') or 'screen'}.png")

    @property
    def stop(self) -> str:
        """The name of the screen."""
        return type(self.app.glass.shown).__name__


@pytest.fixture
def open_kiosk(home: Path, tmp_path: Path, centre: Centre) -> Iterator[Callable[..., Walk]]:
    """Opens the real app in a window of the wanted size; closed again at the end."""
    from kiosk_trainer.look.prepare import prepare

    prepare((1080, 1920), screen=False)
    from kivy.core.window import Window

    from courses.settings import Settings
    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.hand import Hand
    from kiosk_trainer.parts import open_parts
    from kiosk_trainer.speech import keeping_speaker

    hands = []

    def open_it(
        name: str,
        size: tuple[int, int] = (1080, 1920),
        language: Any = "ko",
        speaker: Any = None,
        kiosk: str = "kiosk-1",
        confidence: bool = False,
    ) -> Walk:
        Window.size = size
        settings = Settings(language=language, kiosk=kiosk, confidence=confidence)
        folder = tmp_path / "spoken"
        if speaker is None:
            speaker, _, problems = keeping_speaker(settings.speech, home / "cache" / "speech", folder)
            assert problems == ()
        app = KioskApp(settings, lambda tell: open_parts(settings, tell, speaker=speaker, store=centre.file))
        hand = Hand(app, patience=60)
        hands.append(hand)
        hand.__enter__()
        return Walk(hand, app, speaker, folder, name)

    yield open_it
    for hand in hands:
        hand.__exit__(None, None, None)


@pytest.fixture
def console(centre: Centre) -> Iterator[Callable[[str], float]]:
    """The instructor's console in a process of its own; gives the moment (seconds) before a key is pressed."""
    process = subprocess.Popen(
        [sys.executable, str(CONSOLE), str(centre.file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None and process.stdout is not None
    assert process.stdout.readline() == "ready\n"

    def press(key: str) -> float:
        process.stdin.write(f"{key}\n")  # type: ignore[union-attr]
        process.stdin.flush()  # type: ignore[union-attr]
        return float(process.stdout.readline())  # type: ignore[union-attr]

    yield press
    process.stdin.close()
    assert process.wait(20) == 0

from pathlib import Path

import pytest

from courses import places, settings


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.VARIABLE, str(tmp_path))
    return tmp_path


def test_one_variable_moves_everything(home: Path) -> None:
    for place in (
        places.settings_file(),
        places.store_file(),
        places.packs_folder(),
        places.papers_folder(),
        places.recordings_folder(),
        places.logs_folder(),
        places.cache_folder(),
    ):
        assert place.parent == home
    assert list(home.iterdir()) == [], "asking creates nothing"


def test_without_the_variable_the_systems_own_folders_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(places.VARIABLE, raising=False)
    assert places.home().is_absolute()
    assert places.cache_folder() != places.home()


def test_defaults_without_a_file(home: Path) -> None:
    found = settings.load()
    assert (found.goal_year, found.goal_total, found.completion_share) == (200_000, 1_000_000, 0.8)
    assert (found.practice.hint_after, found.practice.call_after, found.practice.warn) == (2, 4, 20)
    assert found.mastery.review == (1, 7, 30)


def test_what_is_set_is_used(home: Path) -> None:
    places.settings_file().write_text(
        'centre = "강북노인복지관"\nlanguage = "en"\n[practice]\npause = 8\n[mastery]\nreview = [2, 9]\n',
        encoding="utf-8",
    )
    found = settings.load()
    assert (found.centre, found.language, found.practice.pause, found.mastery.review) == (
        "강북노인복지관",
        "en",
        8,
        (2, 9),
    )


def test_what_cannot_be_used_is_named_and_the_rest_stands(home: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = places.settings_file()
    file.write_text('centre = "A"\nlangage = "en"\ndpi = "x"\n[practice]\nwarn = -1\nhint_aftr = 3\n', encoding="utf-8")
    found, mistakes = settings.read(file)
    assert (found.centre, found.dpi, found.practice.warn) == ("A", 102, 20)
    assert {(m.words.en, m.nearest) for m in mistakes} == {
        ('There is no setting called "langage".', "language"),
        ('The value of "dpi" cannot be used. Its default stands.', ""),
        ('The value of "practice.warn" cannot be used. Its default stands.', ""),
        ('There is no setting called "practice.hint_aftr".', "hint_after"),
    }
    assert settings.load() == found
    assert len(caplog.records) == 4


@pytest.mark.parametrize("text", ["a = = 1", "\x00", 'practice = "x"'])
def test_a_file_that_is_no_settings_leaves_the_defaults(home: Path, text: str) -> None:
    places.settings_file().write_text(text, encoding="utf-8")
    found, mistakes = settings.read(places.settings_file())
    assert found == settings.Settings()
    assert len(mistakes) == 1


def test_bytes_that_are_no_text_leave_the_defaults(home: Path) -> None:
    places.settings_file().write_bytes(b"centre = '\xb0\xad'")
    assert settings.load() == settings.Settings()

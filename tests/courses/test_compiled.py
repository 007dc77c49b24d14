import pickle
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses import catalogue, checking, compiled, places
from courses.pack import Checked

BROKEN = Path(__file__).parent.parent / "broken"


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BROKEN / "sound", tmp_path / "packs" / "sound"))


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Folders that were really read."""
    folders: list[Path] = []
    check = compiled.check

    def counted(folder: Path) -> Checked:
        folders.append(folder)
        return check(folder)

    monkeypatch.setattr(compiled, "check", counted)
    return folders


def kept(cache: Path) -> Path:
    (file,) = (cache / "packs").iterdir()
    return file


def test_the_second_time_nothing_is_read(sound: Path, tmp_path: Path, reads: list[Path]) -> None:
    first = compiled.checked(sound, tmp_path / "cache")
    second = compiled.checked(sound, tmp_path / "cache")
    assert len(reads) == 1
    assert first == second
    assert second.pack is not None


def test_mistakes_are_kept_too(sound: Path, tmp_path: Path, reads: list[Path]) -> None:
    (sound / "skins.yaml").write_text("skins: []\n", encoding="utf-8")
    first = compiled.checked(sound, tmp_path / "cache")
    assert first == compiled.checked(sound, tmp_path / "cache")
    assert first.mistakes
    assert len(reads) == 1


def test_a_changed_file_is_read_and_the_old_pack_thrown_away(sound: Path, tmp_path: Path, reads: list[Path]) -> None:
    compiled.checked(sound, tmp_path / "cache")
    file = sound / "pack.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("버스 앱", "새 버스 앱"), encoding="utf-8")
    pack = compiled.checked(sound, tmp_path / "cache").pack
    assert pack is not None and pack.title.ko == "새 버스 앱"
    assert len(reads) == 2
    assert kept(tmp_path / "cache")


def test_a_stray_file_is_seen_though_the_pack_is_kept(sound: Path, tmp_path: Path) -> None:
    assert not compiled.checked(sound, tmp_path / "cache").mistakes
    (sound / "mission.yaml").write_text("missions: []\n", encoding="utf-8")
    assert compiled.checked(sound, tmp_path / "cache").mistakes[0].nearest == "missions.yaml"


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: raw[:40],
        lambda raw: raw[:-1],
        lambda raw: raw[:100] + bytes([raw[100] ^ 1]) + raw[101:],
        lambda raw: b"\0" * len(raw),
    ],
)
def test_a_damaged_file_is_made_again(sound: Path, tmp_path: Path, reads: list[Path], damage: object) -> None:
    first = compiled.checked(sound, tmp_path / "cache")
    file = kept(tmp_path / "cache")
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    assert compiled.checked(sound, tmp_path / "cache") == first
    assert len(reads) == 2
    assert compiled.checked(sound, tmp_path / "cache") == first
    assert len(reads) == 2, "what was made again is kept again"


@settings(max_examples=60)
@given(at=st.integers(0, 10_000), flip=st.integers(1, 255))
def test_no_flipped_byte_raises_or_goes_unseen(at: int, flip: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.getbasetemp() / "flipped.pickle"
    compiled.save(file, Checked(None, ()))
    raw = bytearray(file.read_bytes())
    raw[at % len(raw)] ^= flip
    file.write_bytes(raw)
    assert compiled.load(file) is None


@pytest.mark.parametrize("thing", [eval, print, Path("x"), pickle.Unpickler], ids=repr)
def test_nothing_but_the_suites_own_objects_comes_out(tmp_path: Path, thing: object) -> None:
    import hashlib

    payload = pickle.dumps(thing)
    file = tmp_path / "x.pickle"
    file.write_bytes(hashlib.sha256(payload).digest() + payload)
    assert compiled.load(file) is None


def test_a_dotted_name_does_not_lead_out_of_our_modules(tmp_path: Path) -> None:
    import hashlib

    payload = b"\x80\x04\x8c\x10courses.compiled\x8c\x10pickle.Unpickler\x93."
    file = tmp_path / "x.pickle"
    file.write_bytes(hashlib.sha256(payload).digest() + payload)
    assert compiled.load(file) is None


def test_a_cache_that_cannot_be_written_costs_time_only(sound: Path, tmp_path: Path, reads: list[Path]) -> None:
    (tmp_path / "cache").write_text("a file stands in the way", encoding="utf-8")
    assert compiled.checked(sound, tmp_path / "cache").pack
    assert compiled.checked(sound, tmp_path / "cache").pack
    assert len(reads) == 2


def test_a_broken_pack_is_refused_and_the_others_load(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_SUITE_HOME", str(tmp_path))
    other = Path(shutil.copytree(sound, sound.parent / "other"))
    (other / "pack.yaml").write_text("kind: bus_stop\n", encoding="utf-8")
    packs = catalogue.load(built_in=False)
    assert list(packs.packs) == ["sound"]
    assert {mistake.file for mistake in packs.mistakes} == {"other/pack.yaml"}
    assert len(packs.mistakes) == 3, "title, picture, content: all named"


def test_a_pack_that_is_there_already_is_refused(sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_SUITE_HOME", str(tmp_path / "home"))
    packs = catalogue.load([sound.parent, sound], built_in=False)
    assert list(packs.packs) == ["sound"]
    assert [m.words.en for m in packs.mistakes] == ["There is a pack of this name already."]


def test_a_folder_that_is_not_there_holds_no_packs(tmp_path: Path) -> None:
    assert catalogue.load([tmp_path / "nowhere"], built_in=False, cached=False).packs == {}


def test_new_packs_do_not_keep_anybody_waiting(sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_SUITE_HOME", str(tmp_path / "home"))
    other = Path(shutil.copytree(sound, sound.parent / "other"))
    at_once = catalogue.load([sound.parent], built_in=False, wait=False)
    assert at_once.packs == {}
    assert set(at_once.waiting) == {sound, other}
    compiled.make(at_once.waiting, places.cache_folder())
    later = catalogue.load([sound.parent], built_in=False, wait=False)
    assert set(later.packs) == {"sound", "other"}
    assert later.waiting == ()
    assert later == catalogue.load([sound.parent], built_in=False, cached=False)


def test_the_suites_own_packs_are_only_read(sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played = []
    monkeypatch.setattr(checking, "prove", lambda pack, *_: played.append(pack.id))
    assert compiled.read(sound, tmp_path / "cache").pack is not None
    assert played == []
    compiled.check(sound)
    assert played == ["sound"]

"""The real level's pressures: each by itself, only where the machine has it, every mission still to be done."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses import catalogue, coach
from courses.kiosks.order.goal import Aim
from courses.pressing import applied
from courses.pressures import OF_THE_ROOM, PRESSURES, QUEUE, known, pieces, told, updated, waiting
from courses.settings import read

PACKS = catalogue.load()


@pytest.mark.parametrize("pack", ["cafe", "burger", "convenience", "diner", "bank", "stop-board"])
def test_a_mission_under_every_pressure_can_be_finished(pack: str) -> None:
    whole = PACKS.packs[pack]
    mission = whole.missions[0]
    pressed, had = applied(whole, mission, PRESSURES)
    assert had >= OF_THE_ROOM and "update" not in had  # what was never seen cannot have changed
    kiosk = PACKS.kiosk(pack, pressed.situation)
    way = coach.plan(kiosk, kiosk.start(), pressed.goal)
    assert way is not None
    assert pressed.id == mission.id


@pytest.mark.parametrize(
    ("pack", "has"),
    [
        ("cafe", {"offers", "misread", "idle", "true_size"}),  # nothing else is an americano
        ("burger", {"sold_out", "offers", "misread", "idle", "true_size"}),
        ("convenience", {"misread", "idle", "true_size"}),
        ("bank", {"misread", "idle", "true_size"}),
        ("stop-board", set()),
    ],
)
def test_only_what_the_machine_has_is_named(pack: str, has: set[str]) -> None:
    whole = PACKS.packs[pack]
    found = set()
    for pressure in ("sold_out", "offers", "misread", "idle", "true_size"):
        mission, had = applied(whole, whole.missions[0], [pressure])  # type: ignore[list-item]
        assert had <= {pressure}
        assert had or mission == whole.missions[0]
        found |= had
    assert found == has


def test_no_pressure_changes_nothing() -> None:
    whole = PACKS.packs["cafe"]
    assert applied(whole, whole.missions[0], ()) == (whole.missions[0], frozenset())


def test_what_sells_out_has_a_substitute_that_is_said() -> None:
    whole = PACKS.packs["cafe"]
    for mission in whole.missions:
        pressed, had = applied(whole, mission, ["sold_out"])
        if not had:
            continue
        gone = pressed.situation.runs_out
        kiosk = PACKS.kiosk("cafe", pressed.situation)
        aim = Aim(pressed.goal, kiosk.later)  # type: ignore[arg-type,attr-defined]
        assert aim.possible
        index = next(i for i, item in enumerate(whole.content.items) if item.id == gone)
        line = next(line for line in pressed.goal.lines if line.item == index)  # type: ignore[attr-defined]
        other = whole.content.items[line.instead[0][0]].name
        assert other.ko in pressed.words.ko and other.en.lower() in pressed.words.en.lower()
        assert index not in {item for item, _ in aim.want}


def test_an_update_moves_things_and_keeps_the_brand() -> None:
    for pack in PACKS.packs.values():
        for skin in pack.skins:
            new = updated(skin)
            assert (new.id, new.brand, new.colours) == (skin.id, skin.brand, skin.colours)
            assert new.tabs != skin.tabs and new.ways != skin.ways and new.header != skin.header
            assert replace(new, upright=skin.upright) == replace(skin, tabs=new.tabs, ways=new.ways, header=new.header)


@given(st.floats(0, 10_000), st.floats(0, 10_000))
def test_the_queue_only_grows_and_is_never_long(one: float, other: float) -> None:
    early, late = sorted((one, other))
    assert 0 <= waiting(early) <= waiting(late) <= len(QUEUE)
    assert pieces(early) <= pieces(late)


def test_nothing_comes_in_the_first_seconds() -> None:
    assert waiting(5) == 0 and pieces(5) == 0 and waiting(QUEUE[0]) == 1


def test_what_was_there_is_told_in_one_sentence() -> None:
    assert told(["noise", "behind"]).ko == "이번에는 뒤에서 기다리는 사람, 가게 소리가 있었어요."
    assert told(["sold_out"]).en == "This time there was: something sold out."
    assert not told([])


def test_names_of_another_version_are_let_go() -> None:
    assert known(["behind", "thunder"]) == {"behind"}


def test_the_settings_file_sets_the_usual_pressures(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "settings.toml"
    file.write_text('[real]\npressures = ["noise"]\nloudness = 0.5\nallowed = true\n', encoding="utf-8")
    found, mistakes = read(file)
    assert mistakes == () and found.real.pressures == ("noise",) and found.real.allowed
    file.write_text('[real]\npressures = ["thunder"]\n', encoding="utf-8")
    found, mistakes = read(file)
    assert len(mistakes) == 1 and "behind" in found.real.pressures

"""A person's settings survive any profile, and what they chose comes back."""

import json

from hypothesis import given
from hypothesis import strategies as st

from courses.comfort import RANGES, THEMES, ZOOMS, Comfort, comfort
from language import LANGUAGES

numbers = {name: st.floats(low, high) for name, (low, high) in RANGES.items()}
comforts = st.builds(
    Comfort,
    language=st.sampled_from((None, *LANGUAGES)),
    theme=st.sampled_from(THEMES),
    zoom=st.sampled_from(ZOOMS),
    rate=st.none() | st.integers(60, 400),
    volume=st.none() | numbers["volume"],
    repeat=st.none() | numbers["repeat"],
    **{name: numbers[name] for name in ("pause", "slip", "hold", "scan")},
)
anything = st.none() | st.booleans() | st.floats() | st.text(max_size=8) | st.lists(st.integers(), max_size=2)


@given(comforts)
def test_what_was_chosen_comes_back(chosen: Comfort) -> None:
    assert comfort(json.loads(json.dumps(chosen.kept()))) == chosen


@given(st.dictionaries(st.sampled_from([*Comfort.__slots__, "large text"]), anything))
def test_no_profile_locks_anybody_out(profile: dict[str, object]) -> None:
    found = comfort(profile)
    for name, (low, high) in RANGES.items():
        value = getattr(found, name)
        assert value is None or low <= value <= high
    assert found.theme in THEMES


def test_nothing_chosen_keeps_nothing() -> None:
    assert Comfort().kept() == {}

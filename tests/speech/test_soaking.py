"""Prompts made and interrupted at random: no hang, none lost, silence within 50 ms."""

import pytest

from .conftest import needs_espeak
from .soaking import soak

SILENT_WITHIN = 50.0
"""Milliseconds; of 95 in 100 interruptions, because a machine that is busy with other things may keep one waiting."""


def holds(found):
    assert (found.lost, found.twice, found.hung, found.faults, found.replaced) == (0, 0, 0, 0, 0), found
    assert found.whole + found.stopped == found.asked
    assert found.sounded > found.asked / 2 and len(found.silences) > found.asked / 5, found
    assert found.within(0.95) < SILENT_WITHIN, found


@needs_espeak
def test_some_prompts_interrupted_at_random(tmp_path, settings, capsys):
    found = soak(tmp_path, settings, 200)
    with capsys.disabled():
        print(f"\n  {found}")
    holds(found)


@needs_espeak
@pytest.mark.slow
def test_five_thousand_prompts_interrupted_at_random(tmp_path, settings, capsys):
    found = soak(tmp_path, settings, 5000)
    with capsys.disabled():
        print(f"\n  {found}")
    holds(found)

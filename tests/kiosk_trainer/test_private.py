"""Whole missions heard from the first word to the last: nothing that was typed behind a mask is ever spoken."""

from typing import Any

import pytest

from courses import catalogue, places
from courses.comfort import Comfort
from kiosk_trainer.session import Session
from kiosk_trainer.speech.private import withheld
from kiosk_trainer.voice import Voice

DIGITS = set("영공일이삼사오육칠팔구") | set("0123456789")


class Stage:
    def __getattr__(self, name: str) -> Any:
        return lambda *_: None


@pytest.mark.parametrize(("pack", "mission", "language"), [("bank", "balance", "ko"), ("cinema", "print-booked", "en")])
def test_what_is_typed_behind_a_mask_is_never_spoken(
    tmp_path: Any, monkeypatch: Any, desk: Any, speaker: Any, clock: Any, pack: str, mission: str, language: Any
) -> None:
    monkeypatch.setenv(places.VARIABLE, str(tmp_path))
    found = catalogue.load([places.built_in_packs() / pack], built_in=False)
    wanted = found.mission(pack, mission)
    assert wanted is not None
    voice = Voice(speaker, language)
    voice.apply(Comfort(earphone=False))
    voice.guard(wanted.situation.card)
    session = Session(
        found.kiosk(pack, wanted.situation), wanted, "guided", stage=Stage(), voice=voice, scribe=desk.open(None, None),
        clock=clock, meanings=found.packs[pack].meanings,
    )  # fmt: skip
    session.begin()
    typed = 0
    for _ in range(80):
        clock.go(3)
        touch = session.practice.next_touch
        if session.ended:
            break
        if touch is None:
            clock.go(60)
            session.tick()
            continue
        control, private, before = (
            session.practice.screen.control(touch),
            session.practice.screen.private,
            len(speaker.said),
        )
        session.touch(touch)
        if private and control is not None and control.kind == "key":
            typed += 1
            said = [spoken.text for spoken in speaker.said[before:]]
            assert said[0] in ("한 자리.", "One digit.")
            assert not any(text.strip(".") in DIGITS for text in said)
    assert session.ended and typed >= 4
    card = wanted.situation.card
    assert all(withheld(spoken.text, language, card) == spoken.text for spoken in speaker.said)

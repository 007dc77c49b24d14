"""Several programs on one store: every write that was tried is there."""

import subprocess
import sys
from pathlib import Path

from records import certificates, classes, clock, doctor, live

HANDS = Path(__file__).parent / "hands.py"


def together(town, class_: str, *hands: tuple[str, str, int]) -> int:
    """Run programs at the same time; gives the writes they tried."""
    begin = clock.utc_ms() + 1500
    running = [
        subprocess.Popen(
            [sys.executable, HANDS, what, town.store.path, name, str(count), class_, str(begin)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for what, name, count in hands
    ]
    tried = 0
    for one in running:
        out, err = one.communicate(timeout=120)
        assert one.returncode == 0, err
        tried += int(out)
    return tried


def full_class(town, learners: int) -> str:
    class_ = town.class_()
    for n in range(learners):
        classes.enrol(town.store, class_, town.learner(f"가{n}"))
    return class_


def test_two_kiosks_and_a_console_write_one_store(town):
    class_ = full_class(town, 12)
    tried = together(town, class_, ("kiosk", "kiosk-1", 40), ("kiosk", "kiosk-2", 40), ("console", "console", 30))
    calls = len(town.rows("calls"))
    answers = len({row["call"] for row in town.rows("call_answers")})
    print(f"{tried} writes tried; attempts {len(town.rows('attempts'))}, marks {len(town.rows('attendance'))}")
    assert len(town.rows("attempts")) == 80
    assert len(town.rows("attendance")) == 30 * 4
    assert town.rows("journal") == town.rows("running") == []
    assert {one.kiosk for one in live.kiosks(town.store)} == {"kiosk-1", "kiosk-2"}
    assert calls == answers + sum(live.answered(town.store, row["uid"]) is None for row in town.rows("calls"))
    assert doctor.doctor(town.store) == ()


def test_two_consoles_issuing_at_once_leave_no_gap_and_no_double(town):
    class_ = full_class(town, 30)
    together(town, class_, ("console", "console", 30), ("console", "console-2", 30), ("console", "c3", 30))
    issued = certificates.register(town.store, int(clock.day_of(clock.utc_ms())[:4]))
    assert [one.serial for one in issued] == list(range(1, 31))
    assert len({one.learner for one in issued}) == len({one.code for one in issued}) == 30
    assert doctor.doctor(town.store) == ()

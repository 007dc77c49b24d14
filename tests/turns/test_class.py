"""A class of thirty on two kiosks for two hours: nobody is forgotten, nobody sits twice, nobody has much more."""

import pytest
from typer.testing import CliRunner

from courses import places
from courses.catalogue import Catalogue
from courses.checking import check
from courses.turns import HAND_OVER
from demonstration import turns as classroom
from demonstration.__main__ import commands
from records.store import Store


@pytest.fixture(scope="module")
def packs():
    found = [check(places.built_in_packs() / id).pack for id in ("bus-app", "stop-board")]
    return Catalogue({pack.id: pack for pack in found if pack})


@pytest.fixture(scope="module")
def met(packs, tmp_path_factory):
    file = tmp_path_factory.mktemp("class") / "records.db"
    return classroom.hold(file, packs), file


def test_everybody_has_turns_and_nobody_has_much_more_than_another(met):
    out, _ = met
    assert len(out.line) == 30 and all(one.times >= 1 and one.missions >= 1 for one in out.line)
    had = out.had()
    assert min(had) >= out.minutes * 0.9, "nobody was cut off"
    assert max(had) - min(had) <= out.longest, "one turn apart at the most"
    assert out.twice == 0 and max(out.hand_overs) <= HAND_OVER * 1000


def test_the_records_say_the_same(met):
    out, file = met
    with Store.open(file) as store:
        rows = store.db.execute(
            "select learner, kiosk, started, finished, ended from attempts order by started"
        ).fetchall()
    assert sum(row[4] != "stopped" for row in rows) == out.missions == sum(one.missions for one in out.line)
    for column in (0, 1):  # neither a learner nor a kiosk has two attempts at one moment
        last: dict[str, int] = {}
        for row in rows:
            assert row[2] >= last.get(row[column], 0)
            last[row[column]] = row[3]


def test_the_same_class_meets_in_the_same_way(packs, tmp_path):
    first, again = (classroom.hold(tmp_path / f"{n}.db", packs, learners=4, minutes=12) for n in (1, 2))
    by_name = [sorted((out.names[one.learner], one.had, one.missions) for one in out.line) for out in (first, again)]
    assert by_name[0] == by_name[1]


def test_the_command_prints_the_table(packs, monkeypatch):
    monkeypatch.setattr("courses.catalogue.load", lambda: packs)
    said = CliRunner().invoke(commands, ["turns", "--learners", "4", "--minutes", "15"])
    assert said.exit_code == 0, said.output
    assert said.output.count("\n") == 1 + 4 + 1 + 5 and "twice at once: 0" in said.output

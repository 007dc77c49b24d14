"""Tiny machines of pages, and ways to look at all of their states."""

# ruff: noqa: E501 - a line of YAML is a line.

from __future__ import annotations

import io
import types
from typing import Any

import pytest
from ruamel.yaml import YAML

from courses.fitting import fit
from courses.kiosk import PracticeCard, Situation
from courses.kiosks.pages import KIND
from courses.kiosks.pages.content import Content, Goal
from courses.kiosks.pages.files import GoalFile, PackFile
from courses.kiosks.pages.machine import PagesKiosk
from courses.mistakes import Faults
from language import Phrase

TINY = """
surprises: [unread]
fields:
  - {id: paper, label: {ko: 증명서, en: Paper}, values: [
      {id: copy, label: {ko: 등본, en: Copy}, price: 200},
      {id: extract, label: {ko: 초본, en: Extract}, price: 400},
      {id: deed, label: {ko: 대장, en: Deed}, go: fee}]}
  - {id: pin, label: {ko: 비밀번호, en: PIN}, kind: secret, card: pin}
  - {id: finger, label: {ko: 지문, en: Finger}, values: [
      {id: read, label: {ko: 읽음, en: Read}}, {id: unread, label: {ko: 못 읽음, en: Unread}}]}
  - {id: marks, label: {ko: 표시, en: Marks}, kind: several, values: [
      {id: a, label: {ko: 가, en: A}}, {id: b, label: {ko: 나, en: B}}, {id: c, label: {ko: 다, en: C}}]}
  - {id: copies, label: {ko: 부수, en: Copies}, kind: number, least: 1, most: 3, counter: copy}
  - {id: money, label: {ko: 현금, en: Cash}, kind: number, most: 100000, counter: won, start: 0}
  - {id: change, label: {ko: 거스름돈, en: Change}, keeps: true, values: [{id: left, label: {ko: 남음, en: Left}}]}
  - {id: sheet, label: {ko: 종이, en: Sheet}, keeps: true, values: [{id: left, label: {ko: 남음, en: Left}}]}
total: {each: [paper], times: copies}
pages:
  - {id: start, title: {ko: 시작, en: Start}, buttons: [{id: begin, label: {ko: 시작, en: Start}, kind: primary, go: kind}]}
  - {id: kind, title: {ko: 종류, en: Kind}, asks: [{field: paper}], go: who}
  - {id: who, title: {ko: 본인, en: Who}, asks: [{field: pin}], go: glass}
  - id: glass
    title: {ko: 지문, en: Finger}
    buttons:
      - {id: press, label: {ko: 대기, en: Press}, kind: device, set: {finger: read}, go: marks, unless: {surprise: unread}}
      - {id: press2, label: {ko: 대기, en: Press}, kind: device, set: {finger: unread}, go: other, when: {surprise: unread}}
      - {id: otherwise, label: {ko: 다른 방법, en: Other}, kind: secondary, go: other}
  - {id: other, title: {ko: 다른, en: Other}, buttons: [{id: id-card, label: {ko: 신분증, en: ID}, kind: device, set: {finger: read}, go: marks}]}
  - id: marks
    title: {ko: 표시, en: Marks}
    asks: [{field: marks, need: [a], all: {ko: 모두, en: All}}, {field: copies}]
    next: {ko: 다음, en: Next}
    go: fee
  - id: fee
    title: {ko: 확인, en: Check}
    shows: [paper, copies, total]
    next: {ko: 결제, en: Pay}
    go: [{to: pay, unless: {total: 0}}, {to: printing}]
  - {id: pay, title: {ko: 현금, en: Cash}, asks: [{field: money, by: cash, notes: [1000, 500, 100], change: change}], go: printing}
  - {id: printing, title: {ko: 발급, en: Printing}, final: true, pause: {go: out, set: {sheet: left}}}
  - id: out
    title: {ko: 받기, en: Take}
    buttons:
      - {id: take-sheet, label: {ko: 종이, en: Sheet}, kind: device, set: {sheet: ""}, when: {sheet: left}}
      - {id: take-change, label: {ko: 돈, en: Money}, kind: device, set: {change: ""}, when: {change: left}}
      - {id: finish, label: {ko: 끝, en: End}, kind: primary, go: end}
  - {id: end, title: {ko: 끝, en: End}, end: true}
wrongs:
  - {id: forgot_sheet, when: {sheet: left}, words: {ko: 종이를 두고 가셨어요., en: You left the sheet.}}
recipes:
  - {levels: [1, 2, 3, 4, 5], words: {ko: "{paper:을/를} {copies} 주세요.", en: "{copies} of {paper}, please."},
     fields: {paper: [copy, extract], copies: [1, 2, 3]}}
"""

TOWN = """
language: false
fields:
  - {id: station, label: {ko: 역, en: Station}, values: [
      {id: s1, label: {ko: 서울, en: Seoul}}, {id: s2, label: {ko: 수서, en: Suseo}}, {id: s3, label: {ko: 쌍문, en: Ssangmun}},
      {id: s4, label: {ko: 새 서울, en: New Seoul}}, {id: s5, label: {ko: 사당, en: Sadang}}]}
  - {id: day, label: {ko: 날, en: Day}, values: [
      {id: d1, date: "2026-03-03"}, {id: d2, date: "2026-03-04"}, {id: d3, date: "2026-03-05"}, {id: d4, clock: "07:30"}, {id: d5, won: 500}]}
  - {id: people, label: {ko: 사람, en: People}, kind: number, most: 2, counter: person, price: 100}
  - {id: seats, label: {ko: 좌석, en: Seats}, kind: several, seats: {rows: [A, B], columns: 2, taken: [A1]}}
  - {id: amount, label: {ko: 금액, en: Amount}, kind: number, least: 1000, most: 9999, counter: won}
  - {id: account, label: {ko: 계좌, en: Account}, kind: digits, values: [
      {id: "12", label: {ko: 이순이, en: Lee}}, {id: "31", label: {ko: 박철수, en: Park}}]}
  - {id: large, label: {ko: 큰 글씨, en: Large}, keeps: true, start: "off", values: [
      {id: "on", label: {ko: 켬, en: "On"}}, {id: "off", label: {ko: 끔, en: "Off"}}]}
  - {id: link, label: {ko: 주소, en: Link}, keeps: true, values: [{id: opened, label: {ko: 열림, en: Opened}}]}
pages:
  - id: front
    title: {ko: 처음, en: Home}
    buttons:
      - {id: travel, label: {ko: 표, en: Ticket}, go: find}
      - {id: settings, label: {ko: 설정, en: Settings}, go: settings}
      - {id: message, label: {ko: 문자, en: Message}, go: message}
  - id: settings
    title: {ko: 설정, en: Settings}
    buttons:
      - {id: larger, label: {ko: 크게, en: Larger}, kind: option, set: {large: "on"}, when: {large: "off"}}
      - {id: smaller, label: {ko: 작게, en: Smaller}, kind: option, set: {large: "off"}, when: {large: "on"}}
  - id: message
    title: {ko: 문자, en: Message}
    thread: [{ko: 여기를 누르세요, en: Touch here, who: {ko: 모르는 번호, en: Unknown}}]
    buttons: [{id: open, label: {ko: 주소 열기, en: Open}, set: {link: opened}, go: trap}]
  - {id: trap, title: {ko: 가짜, en: Fake}, final: true, end: true}
  - {id: find, title: {ko: 찾기, en: Find}, asks: [{field: station, by: search}], go: when}
  - {id: when, title: {ko: 언제, en: When}, asks: [{field: day}], go: who}
  - {id: who, title: {ko: 몇 명, en: Who}, asks: [{field: people}], next: {ko: 다음, en: Next}, go: hall}
  - {id: hall, title: {ko: 좌석, en: Hall}, asks: [{field: seats, by: seats, count: [people]}], next: {ko: 다음, en: Next}, go: money}
  - {id: money, title: {ko: 금액, en: Amount}, asks: [{field: amount, by: keypad, zeros: true, unit: 1000}], go: to}
  - {id: to, title: {ko: 계좌, en: Account}, asks: [{field: account}], go: sure}
  - {id: sure, title: {ko: 확인, en: Sure}, shows: [station, day, people, seats, amount, account, total], next: {ko: 예, en: "Yes"}, go: end}
  - {id: end, title: {ko: 끝, en: End}, end: true}
wrongs: [{id: opened_link, when: {link: opened}, words: {ko: 주소를 여셨어요., en: You opened the link.}}]
recipes: [{levels: [1], words: {ko: "{station} 표", en: "{station}"}, fields: {station: [s1, s5]}}]
"""


def yaml(text: str) -> Any:
    return YAML(typ="safe").load(io.StringIO(text))


def machine(text: str) -> Content:
    faults = Faults("pack.yaml")
    file = fit(PackFile, yaml(text), faults)
    assert file is not None and not faults, faults.mistakes
    content = KIND.content(file, faults)
    assert not faults, faults.mistakes
    return content


def goal(content: Content, **fields: Any) -> Goal:
    faults = Faults("missions.yaml")
    bar = fields.pop("bar", [])
    file = fit(GoalFile, {"fields": fields, "bar": bar}, faults)
    assert file is not None
    made = KIND.goal(file, content, faults)
    assert not faults, faults.mistakes
    return made


def situation(**changes: Any) -> Situation:
    fields: dict[str, Any] = {"per_page": 2, "card": PracticeCard(pin="31", name=Phrase("쌍", "Ssang"))}
    return Situation(**{**fields, **changes})


def reach(kiosk: PagesKiosk, wanted: Goal, limit: int = 400_000, bar: bool = False) -> dict[Any, tuple[Any, ...]]:
    """Every state that touches and busy timers lead to, with what it leads to; nothing beyond an ended one."""
    after: dict[Any, tuple[Any, ...]] = {}
    todo = [kiosk.start()]
    while todo:
        state = todo.pop()
        if state in after:
            continue
        if kiosk.ended(state, wanted) is not None:
            after[state] = ()
            continue
        timer = kiosk.timer(state)
        ids = [*kiosk.touches(state), *([timer.control] if timer and timer.kind == "busy" else [])]
        ids = [id for id in ids if bar or not id.startswith("bar:")]
        after[state] = tuple({kiosk.touch(state, id) for id in ids} - {state})
        todo.extend(after[state])
        assert len(after) < limit
    return after


def exact(kiosk: PagesKiosk, wanted: Goal, after: dict[Any, tuple[Any, ...]]) -> dict[Any, int]:
    """The true fewest touches from each state from which the goal can be reached."""
    before: dict[Any, list[Any]] = {}
    for state, nexts in after.items():
        for to in nexts:
            before.setdefault(to, []).append(state)
    level = [state for state in after if kiosk.ended(state, wanted) == "done"]
    found = dict.fromkeys(level, 0)
    touches = 0
    while level:
        touches += 1
        level = [
            state
            for to in level
            for state in before.get(to, ())
            if state not in found and not found.update({state: touches})
        ]
    return found


@pytest.fixture(scope="session")
def tools() -> types.SimpleNamespace:
    """The functions above, for tests that import nothing from here."""
    return types.SimpleNamespace(
        tiny=machine(TINY),
        town=machine(TOWN),
        TINY=TINY,
        TOWN=TOWN,
        yaml=yaml,
        machine=machine,
        goal=goal,
        situation=situation,
        reach=reach,
        exact=exact,
    )

"""Numbers without gaps, papers only for those who earned them, codes that check."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records import certificates, classes, codes, people, persons, purge
from records.errors import Refused


def completed(town, name="김영희", class_=None):
    class_ = class_ or town.class_()
    learner = town.learner(name)
    classes.enrol(town.store, class_, learner)
    town.attend(class_, learner, 1, 2, 3, 4)
    return class_, learner


def issue(town, class_, learner, **values):
    values = {"kind": "completion", "day": "2026-03-24", "by": "김강사"} | values
    return certificates.issue(town.store, learner=learner, class_=class_, **values)


def test_a_certificate_says_what_happened(town):
    class_, learner = completed(town)
    people.set_legal_name(town.store, learner, "김영희(金英姬)")
    one = issue(town, class_, learner)
    assert one.number == "제2026-강북03-0001호"
    assert (one.name, one.course, one.hours, one.meetings) == ("김영희(金英姬)", "키오스크 첫걸음", 8.0, 4)
    assert (one.first_day, one.last_day, one.day) == ("2026-03-03", "2026-03-24", "2026-03-24")
    assert (one.head, one.centre_name, one.by, one.revoked) == ("강북노인복지관장", "강북노인복지관", "김강사", "")
    assert one.name_digest == certificates.digest_of(one.salt, "김영희(金英姬)")
    assert [day.isoformat() for day in one.period] == ["2026-03-03", "2026-03-24"]
    assert certificates.certificate(town.store, one.uid) == one
    assert certificates.by_code(town.store, one.code.lower().replace("-", " ")) == one
    assert certificates.of_learner(town.store, learner) == certificates.of_class(town.store, class_) == (one,)


def test_ready_says_who_and_why_not(town):
    class_ = town.class_(5)
    for name, attended in (("가", 5), ("나", 4), ("다", 3)):
        learner = town.learner(name)
        classes.enrol(town.store, class_, learner)
        town.attend(class_, learner, *range(1, attended + 1))
    ready = certificates.ready(town.store, class_)
    assert [(one.attended, one.meetings, one.needed, one.ok) for one in ready] == [
        (5, 5, 4, True),
        (4, 5, 4, True),
        (3, 5, 4, False),
    ]
    assert ready[2].why.ko == "미수료: 5차시 중 3차시 출석, 4차시부터 수료입니다."
    with pytest.raises(Refused) as caught:
        issue(town, class_, ready[2].learner.uid)
    assert caught.value.words == ready[2].why
    assert [one.ok for one in certificates.ready(town.store, class_, share=0.6)] == [True, True, True]
    one = issue(town, class_, ready[0].learner.uid)
    again = certificates.ready(town.store, class_)
    assert again[0].issued == one and one.number in again[0].why.en
    assert again[1].issued is None


def test_asked_twice_it_is_issued_once(town):
    class_, learner = completed(town)
    assert issue(town, class_, learner) == issue(town, class_, learner)
    assert len(certificates.register(town.store, 2026)) == 1


def test_a_merged_person_gets_one(town):
    class_, one = completed(town)
    _, other = completed(town, "김영이", class_)
    persons.merge(town.store, one, other, by="x")
    assert issue(town, class_, one) == issue(town, class_, other)


def test_what_two_learners_of_one_person_attended_counts_together(town):
    class_ = town.class_()
    one, other = town.learner("김영희"), town.learner("김영희")
    town.attend(class_, one, 1, 2)
    town.attend(class_, other, 3, 4)
    with pytest.raises(Refused):
        issue(town, class_, one)
    persons.merge(town.store, one, other, by="x")
    assert issue(town, class_, one).serial == 1


def test_numbers_run_per_centre_and_year_through_both_kinds(town):
    from records import centres

    class_, learner = completed(town)
    town.attempt(learner, class_, "alone")
    elsewhere = centres.add_centre(town.store, "마포센터", "마포01", "마포구", "마포센터장")
    other_class, other = completed(town, "박철수", town.class_(centre=elsewhere))
    made = [
        issue(town, class_, learner),
        issue(town, class_, learner, kind="proof", witness="김강사"),
        issue(town, other_class, other, day="2026-12-31"),
        issue(town, *completed(town, "이순자"), day="2027-01-02"),
    ]
    assert [one.number for one in made] == [
        "제2026-강북03-0001호",
        "제2026-강북03-0002호",
        "제2026-마포01-0001호",
        "제2027-강북03-0001호",
    ]
    assert [one.uid for one in certificates.register(town.store, 2026, town.centre)] == [made[0].uid, made[1].uid]


def test_a_refused_one_leaves_no_gap(town):
    class_, learner = completed(town)
    lazy = town.learner("박철수")
    for who in (lazy, learner, lazy):
        with contextlib.suppress(Refused):
            issue(town, class_, who)
    assert issue(town, *completed(town, "이순자")).serial == 2


def test_revoked_it_stays_in_the_register_and_another_can_be_issued(town):
    class_, learner = completed(town)
    one = issue(town, class_, learner)
    certificates.revoke(town.store, one.uid, by="이담당", reason="이름 오류")
    gone = certificates.certificate(town.store, one.uid)
    assert (gone.revoked, gone.revoked_by, gone.reason) == ("2026-03-03", "이담당", "이름 오류")
    assert certificates.by_code(town.store, one.code) == gone
    assert issue(town, class_, learner).serial == 2
    assert [bool(line.revoked) for line in certificates.register(town.store, 2026)] == [True, False]


def test_reissue_replaces(town):
    class_, learner = completed(town)
    one = issue(town, class_, learner)
    people.change_learner(town.store, learner, name="김영이")
    new = certificates.reissue(town.store, one.uid, by="이담당", reason="이름 정정", day="2026-04-01")
    assert (new.serial, new.name, new.replaces) == (2, "김영이", one.uid)
    assert certificates.certificate(town.store, one.uid).revoked
    with pytest.raises(Refused):
        certificates.reissue(town.store, one.uid, by="이담당", reason="또")


def test_whose_name_is_destroyed_keeps_the_paper_there_was(town):
    class_, learner = completed(town)
    one = issue(town, class_, learner)
    purge.purge(town.store, [learner], "이담당", "기간 만료")
    with pytest.raises(Refused):
        certificates.reissue(town.store, one.uid, by="이담당", reason="분실")
    assert not certificates.certificate(town.store, one.uid).revoked
    assert len(certificates.register(town.store, 2026)) == 1


@pytest.mark.parametrize(
    ("level", "result", "witness", "ok"),
    [
        ("alone", {}, "김강사", True),
        ("real", {}, "김강사", True),
        ("prompted", {}, "김강사", False),
        ("alone", {"unaided": False}, "김강사", False),
        ("alone", {"correct": False, "ended": "spoiled"}, "김강사", False),
        ("alone", {}, " ", False),
        ("alone", {}, None, False),
    ],
)
def test_a_proof_needs_a_right_unaided_attempt_and_a_witness(town, level, result, witness, ok):
    learner = town.learner()
    uid = town.attempt(learner, None, level, **result)
    if ok:
        one = certificates.issue(town.store, "proof", learner, by="김강사", witness=witness, attempt=uid)
        assert (one.attempt, one.witness, one.course) == (uid, witness, "cafe")
    else:
        with pytest.raises(Refused):
            certificates.issue(town.store, "proof", learner, by="김강사", witness=witness)


def test_a_proof_stands_on_the_learner_s_own_attempt(town):
    learner, other = town.learner("가"), town.learner("나")
    others = town.attempt(other)
    town.attempt(None)
    for attempt in (None, others, "unknown"):
        with pytest.raises(Refused):
            certificates.issue(town.store, "proof", learner, witness="김강사", attempt=attempt)


@settings(deadline=None)
@given(st.text(codes.ALPHABET, min_size=11, max_size=11))
def test_codes_check_themselves(drawn):
    code = codes.checked(drawn)
    assert codes.read(code) == code == codes.read(f" {code.lower()} ")
    assert codes.read(codes.new_code()) is not None


@settings(deadline=None)
@given(st.text(codes.ALPHABET, min_size=11, max_size=11), st.data())
def test_one_slip_is_always_noticed(drawn, data):
    signs = codes.checked(drawn).replace("-", "")
    at = data.draw(st.integers(0, 11))
    other = data.draw(st.sampled_from(codes.ALPHABET).filter(lambda sign: sign != signs[at]))
    assert codes.read(signs[:at] + other + signs[at + 1 :]) is None
    if at < 11 and signs[at] != signs[at + 1]:
        assert codes.read(signs[:at] + signs[at + 1] + signs[at] + signs[at + 2 :]) is None


@pytest.mark.parametrize("typed", ["", "ABCD", "0000-0000-0000", "김영희", "ABCD-EFGH-JKMN-P"])
def test_what_is_no_code_is_unknown(town, typed):
    assert certificates.by_code(town.store, typed) is None

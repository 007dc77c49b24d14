"""The authority's key: made once, kept apart, replaced; what it signed stays checkable."""

from __future__ import annotations

import stat

import pytest

from records import certificates, classes, signing
from records.errors import Refused


def issued(town, name="김영희"):
    class_ = town.class_()
    learner = town.learner(name)
    classes.enrol(town.store, class_, learner)
    town.attend(class_, learner, 1, 2, 3, 4)
    return certificates.issue(town.store, "completion", learner, class_, day="2026-03-24", by="김강사")


def publics(town):
    return [key.public for key in signing.keys(town.store)]


def test_the_key_lies_beside_the_store_and_only_its_public_half_in_it(town):
    one = issued(town)
    file = town.store.path.with_name(signing.KEY_FILE)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    secret = file.read_text().splitlines()[1]
    held = "".join(town.store.db.conn.iterdump())
    assert secret not in held and signing.own(town.store).public in held
    assert one.key == signing.own(town.store).key


def test_record_and_code_are_signed_and_neither_holds_the_name(town):
    one = issued(town)
    assert signing.record_genuine(one.payload, one.signature, publics(town))
    assert signing.code_genuine(one.code, one.stamp, publics(town))
    assert one.name not in one.payload and one.learner not in one.payload
    assert one.name_digest in one.payload and one.number in one.payload
    assert not signing.record_genuine(one.payload.replace("8", "9", 1), one.signature, publics(town))
    assert not signing.code_genuine(one.code[::-1], one.stamp, publics(town))
    assert not signing.code_genuine(one.code, one.signature, publics(town)), "one signature cannot stand for the other"
    assert not signing.code_genuine(one.code, "no base64", publics(town))


def test_a_new_key_takes_over_and_the_old_one_still_checks(town):
    before = issued(town, "가")
    first = signing.own(town.store)
    town.clock.days(30)
    second = signing.change(town.store)
    after = issued(town, "나")
    assert (after.key, before.key) == (second.key, first.key) and first.key != second.key
    assert [key.retired for key in signing.keys(town.store)] == ["", "2026-04-02"]
    for one in (before, after):
        assert signing.code_genuine(one.code, one.stamp, publics(town))
    assert not signing.code_genuine(before.code, before.stamp, [second.public])


def test_a_lost_key_is_followed_by_another(town):
    issued(town, "가")
    town.store.path.with_name(signing.KEY_FILE).unlink()
    issued(town, "나")
    assert [bool(key.retired) for key in signing.keys(town.store)] == [False, True]


@pytest.mark.parametrize("content", ["", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_a_damaged_key_issues_nothing_and_is_said(town, content):
    town.store.path.with_name(signing.KEY_FILE).write_text(content)
    with pytest.raises(Refused) as caught:
        issued(town)
    assert "signing.key" in caught.value.words.ko
    assert certificates.register(town.store, 2026) == ()


def test_others_may_not_read_a_key_that_was_left_open(town):
    issued(town, "가")
    file = town.store.path.with_name(signing.KEY_FILE)
    file.chmod(0o644)
    issued(town, "나")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_public_key_is_read_from_a_file_and_nothing_else_is(town):
    own = signing.own(town.store)
    assert own.pem.startswith("-----BEGIN PUBLIC KEY-----") and signing.public_of(own.pem) == own.public
    with pytest.raises(ValueError):
        signing.public_of("-----BEGIN PUBLIC KEY-----")


def test_a_certificate_from_before_has_no_signature(town):
    one = issued(town)
    with town.store.writing() as db:
        db.execute("delete from certificate_signatures")
    old = certificates.certificate(town.store, one.uid)
    assert (old.key, old.payload, old.signature, old.stamp) == ("", "", "", "")

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses import reading


def data(text: str) -> object:
    document = reading.parse(text.encode(), "x.yaml")
    assert document.faults.mistakes == ()
    return document.data


def faults(raw: str | bytes) -> list[tuple[int, int, str]]:
    document = reading.parse(raw.encode() if isinstance(raw, str) else raw, "x.yaml")
    return [(m.line, m.column, m.words.en) for m in document.faults.mistakes]


def test_what_people_write_stays_what_they_wrote() -> None:
    assert data("a: no\nb: 08:30\nc: 01014\nd: 2024-07-01\ne: 0x1f\nf: 1_0:3\ng: .inf\n") == {
        "a": "no",
        "b": "08:30",
        "c": "01014",
        "d": "2024-07-01",
        "e": "0x1f",
        "f": "1_0:3",
        "g": ".inf",
    }


def test_numbers_and_truth() -> None:
    assert data("[1, -2, +3, 1_000, 1.5, 2e2]") == [1, -2, 3, 1000, 1.5, 200.0]
    assert data("[true, False, null, ~]") == [True, False, None, None]


def test_windows_line_ends_and_a_byte_order_mark() -> None:
    assert reading.parse(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "x.yaml").data == {"a": 1, "b": 2}


def test_every_value_knows_its_place() -> None:
    places = reading.parse(b"a:\n  - b: 1\n    c: {d: 2}\n", "x.yaml").faults
    assert places.place(("a", 0, "b")) == (2, 8)
    assert places.place(("a", 0, "c", "d")) == (3, 12)
    assert places.place(("a", 0, "missing")) == (2, 5), "what is not there stands where it should be"


def test_all_duplicate_keys_are_found() -> None:
    told = faults("a: 1\nb: 2\na: 3\nc: {d: 1, d: 2}\n")
    assert told == [(3, 1, '"a" stands on line 1 already.'), (4, 11, '"d" stands on line 4 already.')]


@pytest.mark.parametrize(
    ("raw", "line", "column", "words"),
    [
        (b"a: \xff\n", 1, 4, "The file was not saved as UTF-8."),
        ("a: 카페\nb: 차\n".encode("cp949"), 1, 5, "The file was not saved as UTF-8."),
        (b"", 1, 1, "The file is empty."),
        (b"a: \x07\n", 0, 0, "This cannot be read as YAML."),
        (b"[" * 5_000, 0, 0, "Groups are nested too deeply."),
        (b"a: 1\n---\nb: 2\n", 2, 1, "This cannot be read as YAML."),
        (b"a: *nothing\n", 1, 4, "This cannot be read as YAML."),
        (b"# " + b"x" * reading.LARGEST, 0, 0, "The file is too large."),
    ],
    ids=["no utf-8", "cp949", "empty", "control character", "deep", "two documents", "no anchor", "large"],
)
def test_files_that_cannot_be_read(raw: bytes, line: int, column: int, words: str) -> None:
    assert faults(raw) == [(line, column, words)]


def test_a_few_lines_cannot_become_billions_of_values() -> None:
    laughs = "a: &a [1, 2, 3]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n"
    assert len(faults(laughs)) >= 3


def test_no_object_comes_out_of_a_file() -> None:
    assert faults("a: !!python/object/apply:os.system [echo]\n")[0][2] == "This mark (!) is not used here."


def test_deep_groups_are_refused_before_they_hurt() -> None:
    assert faults("[" * 60 + "]" * 60)[0][2] == "Groups are nested too deeply."


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    document = reading.read(tmp_path / "pack.yaml", "x/pack.yaml")
    assert document.data is None
    assert [m.words.en for m in document.faults.mistakes] == ["The file is not there."]


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").mkdir()
    assert reading.read(tmp_path / "pack.yaml", "x/pack.yaml").faults


@given(st.binary(max_size=300))
def test_nothing_makes_it_raise(raw: bytes) -> None:
    document = reading.parse(raw, "x.yaml")
    assert document.data is not None or document.faults or raw.strip() in (b"~", b"null") or document.data is None


@given(st.text(alphabet="ab:-[]{}'\"#&*!|>%@ \n\t,?0", max_size=60))
def test_no_row_of_yaml_signs_makes_it_raise(text: str) -> None:
    reading.parse(text.encode(), "x.yaml")

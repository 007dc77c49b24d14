from __future__ import annotations

import pytest

from reports import fonts
from reports.faults import FontMissing, GlyphMissing


def test_hangul_latin_and_hanja_have_shapes():
    faces = fonts.faces()
    for face in (faces.regular, faces.bold):
        assert face.missing("김순자 힣 뷁 Alexandra ÀÉñ 金順子 李永喜 제2026-강북03-0012호 ~ · ( )") == ""


def test_a_character_without_a_shape_is_named():
    with pytest.raises(GlyphMissing) as caught:
        fonts.must_have(fonts.faces().bold, ["김순자", "Nguyễn Văn"])
    assert caught.value.character == "ễ"
    assert "U+1EC5" in caught.value.words.ko and "Nguyễn Văn" in caught.value.words.ko
    assert "U+1EC5" in caught.value.words.en


def test_titles_fall_back_where_their_face_lacks_a_letter():
    faces = fonts.faces()
    assert faces.display("수료증") == faces.title
    assert faces.display("金順子") == faces.bold


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("김순자", "김순자"),
        ("  김 \t 순자\n", "김 순자"),
        ("김순자", "김순자"),
        ("김\u202e순자\u200b\ufeff", "김순자"),
        ("김\x00순자", "김순자"),
        ("\u3000김\u00a0순자", "김 순자"),
    ],
)
def test_tidy(written, printed):
    assert fonts.tidy(written) == printed


def test_without_a_typeface_it_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setattr(fonts, "folders", lambda: iter([tmp_path / "nowhere"]))
    with pytest.raises(FontMissing) as caught:
        fonts.faces()
    assert "fonts-nanum" in caught.value.words.ko and "fonts-nanum" in caught.value.words.en
    assert "NanumGothicBold.ttf" in caught.value.words.ko


def test_a_damaged_file_is_passed_over(monkeypatch, tmp_path):
    real = fonts.faces().regular.file.parent
    for name in ("NanumGothic.ttf", "NanumGothicBold.ttf"):
        (tmp_path / name).write_bytes(b"no typeface")
    monkeypatch.setattr(fonts, "folders", lambda: iter([tmp_path, real]))
    assert fonts.faces().regular.file == real / "NanumGothic.ttf"


def test_a_centres_own_folder_comes_first(monkeypatch, tmp_path):
    real = fonts.faces()
    monkeypatch.setenv("KIOSK_SUITE_HOME", str(tmp_path / "centre"))
    own = tmp_path / "centre" / "fonts"
    own.mkdir(parents=True)
    for face in (real.regular, real.bold):
        (own / face.file.name).write_bytes(face.file.read_bytes())
    assert fonts.faces().regular.file == own / "NanumGothic.ttf"

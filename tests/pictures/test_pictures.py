"""The drawing kit: every word draws, every item looks different, mistakes name the nearest right word."""

import io
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops
from resvg_py import svg_to_bytes

from courses.catalogue import load
from courses.pictures import VOCABULARY, known, svg
from courses.pictures.gallery import UnknownPicture
from courses.pictures.signs import codes, drawing


def raster(spec: str, side: int = 48) -> Image.Image:
    data = svg_to_bytes(svg_string=svg(spec), width=side, height=side, skip_system_fonts=True)
    image = Image.open(io.BytesIO(bytes(data))).convert("RGBA")
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")


def differing_share(one: Image.Image, other: Image.Image, more_than: int) -> float:
    """Share of the pixels of which any colour differs by more than that, of 255."""
    red, green, blue = ImageChops.difference(one, other).split()
    counts = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
    return sum(counts[more_than + 1 :]) / sum(counts)


def every_word() -> list[str]:
    out = []
    for name, shape in VOCABULARY.items():
        out.append(name)
        out += [f"{name} {word}" for word in sorted(shape.words)]
        out += [f"{name} {key}={value}" for key, values in shape.keys.items() for value in sorted(values)]
    return out


def test_every_word_of_every_shape_draws_well_formed_svg() -> None:
    specs = every_word()
    assert len(specs) > 700
    for spec in specs:
        assert known(spec) is None, spec
        ElementTree.fromstring(svg(spec))


@pytest.mark.parametrize("name", sorted(n for n in VOCABULARY if not n.startswith("sign:")))
def test_every_shape_shows_something(name: str) -> None:
    drawn = raster(name)
    white = Image.new("RGB", drawn.size, "white")
    assert differing_share(drawn, white, more_than=10) > 0.02


def test_all_words_of_a_shape_at_once_draw() -> None:
    for name, shape in VOCABULARY.items():
        svg(" ".join([name, *sorted(shape.words), *(f"{k}={min(v)}" for k, v in shape.keys.items())]))


def test_a_picture_is_the_same_twice() -> None:
    svg.cache_clear()
    first = svg("tall-glass latte ice straw with=vanilla")
    svg.cache_clear()
    assert svg("tall-glass latte ice straw with=vanilla") == first


@pytest.mark.parametrize(
    ("spec", "wrong", "near"),
    [
        ("cupp latte", "cupp", "cup"),
        ("cup late", "late", "latte"),
        ("cup latte with=vanila", "with=vanila", "with=vanilla"),
        ("cup latte wiht=vanilla", "wiht=vanilla", "with"),
        ("sign:buss", "sign:buss", "sign:bus"),
        ("xyzzy", "xyzzy", ""),
        ("", "", ""),
    ],
)
def test_a_mistake_names_the_nearest_right_word(spec: str, wrong: str, near: str) -> None:
    assert known(spec) == (wrong, near)
    with pytest.raises(UnknownPicture):
        svg(spec)


@given(st.text(max_size=40))
def test_any_text_is_known_or_named(spec: str) -> None:
    found = known(spec)
    if found is None:
        svg(spec)
    else:
        assert found[0] in {"", *spec.split()}


def items() -> dict[str, str]:
    content = load().packs["cafe"].content
    return {item.id: item.picture for item in content.items}


def test_the_cafe_has_forty_items_with_a_picture_of_their_own() -> None:
    pictures = items()
    assert len(pictures) >= 40
    assert len(set(pictures.values())) == len(pictures)


def test_pictures_of_items_differ_for_the_eye() -> None:
    """No two items look alike: at least 1.5 % of the picture's area differs clearly."""
    drawn = {name: raster(spec) for name, spec in items().items()}
    for one, other in combinations(drawn, 2):
        differing = differing_share(drawn[one], drawn[other], more_than=40)
        assert differing > 0.015, (one, other, differing)


def test_every_picture_of_every_pack_is_known() -> None:
    """Content is checked when read; this looks at what the machines show."""
    for pack in load().packs.values():
        assert known(pack.picture) is None, pack.id
        for skin in pack.skins:
            assert known(skin.emblem) is None, (pack.id, skin.id)


def test_every_sign_is_in_its_wheel() -> None:
    for name in codes():
        assert "<" in drawing(name), name


def test_pictures_are_kept_in_the_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk_trainer import pictures

    monkeypatch.setattr(pictures, "_folder", lambda: tmp_path / "kept")
    first = pictures.png("cup latte", 60)
    assert Image.open(io.BytesIO(first)).size == (60, 60)
    files = list((tmp_path / "kept").iterdir())
    assert [f.suffix for f in files] == [".png"]
    files[0].write_bytes(b"kept")
    assert pictures.png("cup latte", 60) == b"kept"


def test_a_cache_folder_that_cannot_be_used_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk_trainer import pictures

    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(pictures, "_folder", lambda: tmp_path / "file" / "kept")
    assert pictures.png("cup latte", 32).startswith(b"\x89PNG")

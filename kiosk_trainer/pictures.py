"""Pictures on the glass: SVG made into PNG once, kept in the cache folder, and as textures while they are in use."""

from __future__ import annotations

import hashlib
import io
import logging
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import NamedTemporaryFile

from kivy.core.image import Image as CoreImage
from kivy.graphics.texture import Texture

from courses import places
from kiosk_trainer.look.colours import luminance
from kiosk_trainer.look.kept import Kept
from kiosk_trainer.look.themes import DARK

log = logging.getLogger(__name__)

_kept = Kept(16 * 1024 * 1024)


def texture(spec: str, side: int) -> Texture:
    """The picture called `spec`, `side` pixels wide and high."""
    return _kept.get((spec, side), lambda: _load(png(spec, side)))


UNPLATED = {"icon:check"}
"""Pictures that bring their own light."""


def lit(spec: str, ground: str) -> str:
    """The picture as it is drawn on `ground`: in light strokes on a dark one, where it can be."""
    return f"{spec} light" if luminance(ground) < DARK and _turns_light(spec) else spec


def needs_plate(spec: str, ground: str) -> bool:
    """Whether a picture would vanish on a dark `ground` and must stand on a light plate."""
    return luminance(ground) < DARK and spec not in UNPLATED and not _turns_light(spec)


@lru_cache(maxsize=500)
def _turns_light(spec: str) -> bool:
    from courses.pictures import VOCABULARY  # asked only on dark grounds: it takes time to import

    shape = VOCABULARY.get(spec)
    return shape is not None and "light" in shape.words


def png(spec: str, side: int) -> bytes:
    """The picture as PNG, from the cache folder where it is there; a folder that cannot be used is done without."""
    file = _folder() / f"{hashlib.sha256(f'{_edition()} {side} {spec}'.encode()).hexdigest()[:24]}.png"
    try:
        return file.read_bytes()
    except OSError:
        pass
    from courses.pictures import svg  # only where something must be drawn: it takes time to import

    data = render(svg(spec), side, side)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, delete=False) as out:
            out.write(data)
        Path(out.name).replace(file)
    except OSError as fault:
        log.info("picture not kept: %s", fault)
    return data


def render(drawing: str, width: int, height: int) -> bytes:
    """SVG as PNG of this size in pixels."""
    from resvg_py import svg_to_bytes

    return bytes(svg_to_bytes(svg_string=drawing, width=width, height=height, skip_system_fonts=True))


def texture_of_svg(drawing: str, width: int, height: int) -> Texture:
    """A texture of SVG that is not worth keeping in a file."""
    return _load(render(drawing, width, height))


@lru_cache(maxsize=1)
def _edition() -> str:
    """Changes whenever the drawing kit does, so that nothing drawn by an older one is shown."""
    kit = find_spec("courses.pictures")
    files = sorted(Path(kit.origin).parent.glob("*.*")) if kit and kit.origin else []
    return " ".join(f"{f.name}:{f.stat().st_size}:{f.stat().st_mtime_ns}" for f in files)


@lru_cache(maxsize=1)
def _folder() -> Path:
    return places.cache_folder() / "pictures"


def _load(data: bytes) -> Texture:
    image = CoreImage(io.BytesIO(data), ext="png", mipmap=False)
    return image.texture

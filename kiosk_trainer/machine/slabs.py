"""Nine-patch textures: one small picture of a rounded slab with its edge and shadow, stretched to any size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from kivy.graphics import BorderImage, Color, Rectangle
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget
from kivy.utils import get_color_from_hex

from kiosk_trainer.look.colours import mix
from kiosk_trainer.machine.paint import Surface
from kiosk_trainer.pictures import texture_of_svg


@dataclass(frozen=True, slots=True)
class Slab:
    """A nine-patch: its texture, the border that is not stretched, and how far the shadow reaches past the box."""

    texture: Texture
    border: int
    margin: int


@lru_cache(maxsize=400)
def slab(surface: Surface, px_per_mm: float, pressed: bool = False) -> Slab:
    """The nine-patch of `surface`; pressed, it is darker and lies flat."""
    radius = surface.corners_mm * px_per_mm
    edge = max(1.0, surface.edge_mm * px_per_mm) if surface.edge else 0.0
    depth = 0.0 if pressed else surface.shadow_mm * px_per_mm
    margin = ceil(depth * 1.6)
    bar = 1.8 * px_per_mm if surface.bar else 0.0
    border = ceil(margin + max(radius, edge, 2.2 * bar) + depth + 2)
    side = 2 * border + 2
    fill = mix(surface.fill, "#000000", 0.16) if pressed else surface.fill
    stroke = mix(surface.edge, "#000000", 0.25) if pressed and surface.edge else surface.edge
    inner = side - 2 * margin
    shadow = ""
    if depth:
        blur = f'<feGaussianBlur stdDeviation="{depth / 2:.2f}"/>'
        shadow = (
            f'<filter id="s" x="-50%" y="-50%" width="200%" height="200%">{blur}</filter>'
            f'<rect x="{margin}" y="{margin + depth * 0.45:.2f}" width="{inner}" height="{inner}" '
            f'rx="{radius:.2f}" fill="#1a120c" fill-opacity="0.34" filter="url(#s)"/>'
        )
    outline = f' stroke="{stroke}" stroke-width="{edge:.2f}"' if edge else ""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}">{shadow}'
        f'<rect x="{margin + edge / 2:.2f}" y="{margin + edge / 2:.2f}" width="{inner - edge:.2f}" '
        f'height="{inner - edge:.2f}" rx="{max(0.0, radius - edge / 2):.2f}" fill="{fill}"{outline}/>'
        f"{_bar(surface, side, margin, bar)}</svg>"
    )
    return Slab(texture_of_svg(svg, side, side), border, margin)


def lay_surface(surface: Surface, px_per_mm: float, widget: Widget, pressed: bool = False) -> None:
    """Draw `surface` over the whole of `widget`, into the canvas that is open."""
    if surface.corners_mm or surface.edge:
        made = slab(surface, px_per_mm, pressed)
        m, b = made.margin, made.border
        Color(1, 1, 1, 1)
        BorderImage(
            texture=made.texture,
            border=(b, b, b, b),
            pos=(widget.x - m, widget.y - m),
            size=(widget.width + 2 * m, widget.height + 2 * m),
        )
    else:
        Color(*get_color_from_hex(surface.fill))
        Rectangle(pos=widget.pos, size=widget.size)


def _bar(surface: Surface, side: int, margin: int, high: float) -> str:
    """The bar of a chosen tab, a little above its lower edge."""
    if not surface.bar:
        return ""
    inset = margin + high * 1.2
    place = f'x="{inset:.2f}" y="{side - margin - 1.7 * high:.2f}" width="{side - 2 * inset:.2f}" height="{high:.2f}"'
    return f'<rect {place} rx="{high / 2:.2f}" fill="{surface.bar}"/>'

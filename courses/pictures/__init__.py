"""The drawing kit: pictures of what machines sell and are made of, as SVG made from parts and colours.

A picture is named by one line of text, its spec: `<shape> [word ...] [key=value ...]`, such as `cup coffee steam`,
`tall-glass latte ice straw` or `sign:bus`.
"""

from courses.pictures.gallery import VOCABULARY, known, svg

__all__ = ["VOCABULARY", "known", "svg"]

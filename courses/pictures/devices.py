"""What stands at the edge of a machine, and what is put into it, taken out of it, or held before it."""

from __future__ import annotations

from courses.pictures.pen import Pen, darker, lighter
from courses.pictures.spec import Shape, Spec, shape

NOTES = {"1000": "#5b8fc0", "5000": "#d0704a", "10000": "#5a9a5f", "50000": "#d9a73a"}
COINS = {"10": ("#d99a6a", 24), "50": ("#c9ced3", 27), "100": ("#d3d8dc", 31), "500": ("#dfe3e6", 36)}


def bank_card(pen: Pen, x: float, y: float, turned: bool = False, colour: str = "#2b5fa8", back: bool = False) -> None:
    """A bank card upright, 70 by 112, its chip at the upper end; `turned` has the chip at the lower end."""
    with pen.group(f"translate({x} {y}) rotate({180 if turned else 0})"):
        pen.rect(
            -35,
            -56,
            70,
            112,
            pen.linear((0, lighter(colour, 0.3)), (1, darker(colour, 0.25)), x=1),
            9,
            stroke=darker(colour, 0.4),
            stroke_width=1.5,
        )
        if back:
            pen.rect(18, -56, 14, 112, "#1d1a19")
            return
        pen.path("M35 -10 C10 0 -10 30 -35 34 V47 Q-35 56 -26 56 H26 Q35 56 35 47 z", "#ffffff", opacity=0.14)
        pen.rect(
            -13, -46, 26, 32, pen.linear((0, "#fbe7a4"), (1, "#c9952a"), x=1), 5, stroke="#8a6414", stroke_width=1.5
        )
        pen.line("M-13 -36 H-4 V-24 H-13 M13 -36 H4 V-24 H13 M-4 -30 H4", "#8a6414", 1.6)
        for n in range(4):
            pen.rect(-27 + n * 15, 16, 10, 6, "#ffffff", 2, opacity=0.85)
        pen.rect(-27, 32, 34, 5, "#ffffff", 2, opacity=0.6)


def _reader(pen: Pen, lit: str = "#4cc36a") -> None:
    """The mouth that takes a card, at the top of the picture."""
    pen.rect(26, 8, 148, 62, pen.linear((0, "#6a727a"), (1, "#32373c")), 12)
    pen.rect(34, 15, 132, 48, pen.linear((0, "#41474d"), (1, "#23272b")), 8)
    pen.rect(52, 42, 96, 13, "#0d0f11", 5)
    pen.circle(152, 27, 5.5, lit)
    pen.line("M62 27 H116", "#8a939b", 3.5)


def _arrow(pen: Pen, x: float, y: float, up: bool = True) -> None:
    with pen.group(f"translate({x} {y}) scale(1 {1 if up else -1})"):
        pen.path(
            "M0 -26 L20 0 H8 V26 H-8 V0 H-20 z",
            "#1f6b3a" if up else "#b3261e",
            stroke="#ffffff",
            stroke_width=3,
            stroke_linejoin="round",
        )


def card(pen: Pen, spec: Spec) -> None:
    """A card on its way into the slot, chip first; `turned`: chip last."""
    pen.shadow(100, 188, 50, 7)
    _reader(pen)
    bank_card(pen, 100, 130, turned=spec.has("turned"))
    _arrow(pen, 166, 132)


def card_slot(pen: Pen, _: Spec) -> None:
    """The slot with a card in it, to be taken out."""
    _reader(pen, "#f2b632")
    with pen.group(clip="M0 50 H200 V200 H0 z"):
        bank_card(pen, 100, 88)
    pen.rect(52, 42, 96, 9, "#0d0f11", 4)
    _arrow(pen, 166, 118, up=False)
    pen.shadow(100, 182, 50, 7)


def _squares(pen: Pen, x: float, y: float, side: float) -> None:
    """A code of squares, invented."""
    cell = side / 9
    pen.rect(x - 4, y - 4, side + 8, side + 8, "#ffffff", 4)
    for n in range(81):
        row, column = divmod(n, 9)
        corner = (row < 3 or row > 5) and (column < 3 or column > 5) and not (row > 5 and column > 5)
        if not corner and (n * 7 + row * 5 + column * 3) % 11 < 5:
            pen.rect(x + column * cell, y + row * cell, cell, cell, "#1d1a19")
    for cx, cy in ((0, 0), (6, 0), (0, 6)):
        pen.rect(x + cx * cell, y + cy * cell, cell * 3, cell * 3, "#1d1a19")
        pen.rect(x + (cx + 0.75) * cell, y + (cy + 0.75) * cell, cell * 1.5, cell * 1.5, "#ffffff")


def phone(pen: Pen, _: Spec) -> None:
    """A telephone that shows a code to pay with."""
    pen.shadow(100, 190, 50, 7)
    pen.rect(50, 8, 100, 180, pen.linear((0, "#4a4f55"), (1, "#17191b"), x=1), 17)
    pen.rect(57, 20, 86, 156, pen.linear((0, "#f6fafc"), (1, "#dbe8f0")), 8)
    pen.rect(57, 20, 86, 30, "#1f6b3a", 8)
    pen.line("M70 35 H112", "#ffffff", 5)
    _squares(pen, 73, 62, 54)
    for x, w in ((66, 3), (72, 6), (81, 2), (86, 5), (94, 3), (100, 7), (110, 2), (115, 4), (122, 3), (128, 6)):
        pen.rect(x, 132, w, 26, "#1d1a19")
    pen.line("M86 168 H114", "#8a939b", 3.5)


def coupon(pen: Pen, _: Spec) -> None:
    """A paper coupon with a code."""
    pen.shadow(100, 172, 82, 8)
    d = "M18 52 H182 V84 A14 14 0 0 0 182 114 V158 H18 V114 A14 14 0 0 0 18 84 z"
    pen.path(d, pen.linear((0, "#fff3d6"), (1, "#f2cf8c")), stroke="#c98f3a", stroke_width=3)
    pen.path("M124 58 V152", stroke="#c98f3a", stroke_width=3, stroke_dasharray="7 6")
    pen.path("M36 72 H110 M36 140 H92", stroke="#c98f3a", stroke_width=6, stroke_linecap="round")
    pen.path("M50 92 h36 q0 28 -18 28 q-18 0 -18 -28 z", "#b3261e")
    pen.path("M86 97 q14 -2 12 8 q-3 8 -14 8", stroke="#b3261e", stroke_width=5)
    _squares(pen, 134, 86, 38)


def scanner(pen: Pen, _: Spec) -> None:
    """A window that reads codes, its light on."""
    pen.rect(30, 14, 140, 108, pen.linear((0, "#6a727a"), (1, "#32373c")), 16)
    pen.rect(44, 28, 112, 80, pen.linear((0, "#2a1013"), (1, "#0f0708")), 10)
    pen.line("M54 68 H146", "#ff5a4a", 5)
    pen.path("M58 122 L40 190 H160 L142 122 z", "#ff5a4a", opacity=0.2)


def receipt(pen: Pen, _: Spec) -> None:
    """The mouth that receipts come out of, with one hanging."""
    with pen.group(clip="M0 48 H200 V200 H0 z"):
        pen.path(
            "M62 40 H138 V176 l-9.5 -9 -9.5 9 -9.5 -9 -9.5 9 -9.5 -9 -9.5 9 -9.5 -9 -9.5 9 z",
            pen.linear((0, "#d9d4ca"), (0.15, "#ffffff"), (1, "#f7f3ea")),
            stroke="#c9c2b4",
            stroke_width=1.5,
        )
        pen.line("M76 78 H124 M76 94 H108 M76 110 H118", "#8a8378", 5)
        pen.line("M76 134 H124", "#3a3530", 7)
    pen.rect(26, 12, 148, 46, pen.linear((0, "#6a727a"), (1, "#32373c")), 12)
    pen.rect(50, 38, 100, 11, "#0d0f11", 5)
    pen.circle(154, 26, 5, "#4cc36a")


def coin_tray(pen: Pen, _: Spec) -> None:
    """The tray that change falls into."""
    pen.rect(20, 40, 160, 130, pen.linear((0, "#7a828a"), (1, "#3a4046")), 16)
    pen.path("M36 70 H164 L152 150 Q150 158 142 158 H58 Q50 158 48 150 z", pen.linear((0, "#14171a"), (1, "#3d444b")))
    for x, y, won in ((78, 134, "500"), (116, 140, "100"), (98, 120, "500"), (136, 126, "50")):
        _coin(pen, x, y, won, 0.62)
    pen.rect(34, 60, 132, 13, pen.linear((0, "#aab2b9"), (1, "#6a727a")), 6)


def _coin(pen: Pen, x: float, y: float, won: str, scale: float = 1.0) -> None:
    colour, r = COINS[won]
    with pen.group(f"translate({x} {y}) scale({scale})"):
        pen.circle(0, 2, r, darker(colour, 0.45))
        pen.circle(0, 0, r, pen.linear((0, lighter(colour, 0.5)), (1, darker(colour, 0.2)), x=1))
        pen.circle(0, 0, r * 0.82, "none", stroke=darker(colour, 0.35), stroke_width=1.6)
        digits(pen, won, 0, 0, r * 0.62, darker(colour, 0.65))


_DIGITS = {
    "0": "M0 -1 C0.62 -1 0.62 1 0 1 C-0.62 1 -0.62 -1 0 -1 z",
    "1": "M-0.28 -0.62 L0.06 -1 V1",
    "5": "M0.42 -1 H-0.32 L-0.4 -0.1 C0.1 -0.42 0.56 -0.1 0.5 0.36 C0.42 1.06 -0.32 1.16 -0.5 0.66",
}


def digits(pen: Pen, text: str, x: float, y: float, high: float, colour: str) -> None:
    """A number drawn in strokes, `high` pixels high, its middle at (x, y)."""
    step = high * 0.72
    left = x - step * (len(text) - 1) / 2
    for n, digit in enumerate(text):
        with pen.group(f"translate({left + n * step:.1f} {y:.1f}) scale({high / 2:.2f})"):
            pen.line(_DIGITS[digit], colour, 0.34)


def note(pen: Pen, spec: Spec) -> None:
    """A bank note, in the colour of its worth."""
    won = spec.get("won", "10000")
    colour = NOTES[won]
    pen.shadow(100, 150, 84, 7)
    with pen.group("rotate(-6 100 100)"):
        pen.rect(
            10,
            54,
            180,
            90,
            pen.linear((0, lighter(colour, 0.55)), (0.5, lighter(colour, 0.2)), (1, colour), x=1),
            5,
            stroke=darker(colour, 0.3),
            stroke_width=2,
        )
        pen.rect(17, 61, 166, 76, "none", 3, stroke=lighter(colour, 0.6), stroke_width=2)
        pen.ellipse(58, 99, 30, 34, lighter(colour, 0.68), opacity=0.9)
        pen.path(
            "M58 78 C70 78 72 96 66 104 C78 108 82 118 82 126 H34 C34 118 38 108 50 104 C44 96 46 78 58 78 z",
            darker(colour, 0.15),
            opacity=0.75,
        )
        pen.path("M40 80 q18 -14 36 0 l-4 4 q-14 -8 -28 0 z", darker(colour, 0.45))
        digits(pen, won, 134, 88, 24, darker(colour, 0.55))
        pen.line("M104 116 H168 M104 125 H146", darker(colour, 0.2), 3, opacity=0.7)


def coin(pen: Pen, spec: Spec) -> None:
    """A coin."""
    pen.shadow(100, 166, 60, 8)
    _coin(pen, 100, 100, spec.get("won", "500"), 1.9)


def cash(pen: Pen, _: Spec) -> None:
    """Notes and coins."""
    for won, turn, dy in (("50000", -16, -14), ("10000", -6, 2), ("1000", 4, 18)):
        with pen.group(f"translate(0 {dy}) rotate({turn} 100 100)"):
            colour = NOTES[won]
            pen.rect(
                22,
                54,
                148,
                74,
                pen.linear((0, lighter(colour, 0.5)), (1, colour), x=1),
                5,
                stroke=darker(colour, 0.3),
                stroke_width=2,
            )
            pen.ellipse(60, 91, 22, 26, lighter(colour, 0.65), opacity=0.9)
            digits(pen, won, 122, 84, 19, darker(colour, 0.55))
    _coin(pen, 132, 150, "500", 0.9)
    _coin(pen, 168, 156, "100", 0.8)


def pay_card(pen: Pen, _: Spec) -> None:
    """Two bank cards."""
    pen.shadow(100, 172, 76, 9)
    with pen.group("translate(92 92) rotate(-104) scale(1.28)"):
        bank_card(pen, 0, 0, colour="#b5473a")
    with pen.group("translate(106 108) rotate(-82) scale(1.28)"):
        bank_card(pen, 0, 0, colour="#2b5fa8")


def points(pen: Pen, _: Spec) -> None:
    """A card of stamps."""
    pen.shadow(100, 168, 80, 8)
    pen.rect(16, 46, 168, 114, pen.linear((0, "#fffaf0"), (1, "#f2e0bd")), 10, stroke="#c9a468", stroke_width=3)
    for n in range(10):
        x, y = 40 + (n % 5) * 30, 84 + (n // 5) * 42
        if n < 7:
            pen.circle(x, y, 13, "#8a5030")
            with pen.group(f"translate({x} {y}) scale(0.55) rotate(30)"):
                pen.ellipse(0, 0, 9, 14, "#fffaf0")
                pen.line("M0 -13 C-5 -5 5 5 0 13", "#8a5030", 3)
        else:
            pen.circle(x, y, 13, "none", stroke="#c9a468", stroke_width=2.6, stroke_dasharray="4 4")


def eat_here(pen: Pen, _: Spec) -> None:
    """A table with two cups and a chair on either side."""
    pen.shadow(100, 184, 88, 9)
    for x, s in ((0, 1), (200, -1)):
        with pen.group(f"translate({x} 0) scale({s} 1)"):
            pen.line("M20 58 C16 90 22 110 26 128", "#7a4a26", 10)
            pen.line("M24 128 H60 M28 130 L22 182 M58 130 L62 182", "#7a4a26", 8)
            pen.rect(20, 120, 42, 12, "#c9803f", 6)
    pen.ellipse(100, 104, 56, 13, pen.linear((0, "#d9a066"), (1, "#a86a34")))
    pen.path("M44 104 A56 13 0 0 0 156 104 V110 A56 13 0 0 1 44 110 z", "#8a5226")
    pen.line("M100 118 V172", "#6a3f1c", 11)
    pen.line("M70 180 Q100 166 130 180", "#6a3f1c", 9)
    for x in (78, 120):
        pen.ellipse(x, 99, 19, 4.6, "#fffdf6", stroke="#d3c6b2", stroke_width=1)
        pen.line(f"M{x + 11} 86 q11 -1 9 6 q-2 5 -10 4", "#f2eadc", 4)
        pen.path(
            f"M{x - 13} 80 h26 q0 17 -13 17 q-13 0 -13 -17 z", pen.linear((0, "#ffffff"), (1, "#dbcfbd"), x=1, y=0)
        )
        pen.ellipse(x, 80, 13, 3.6, "#5a2f17", stroke="#ffffff", stroke_width=1.6)
        pen.line(f"M{x - 4} 70 q-5 -6 0 -12 q4 -5 1 -10 M{x + 5} 70 q-5 -6 0 -12", "#c9b8a4", 3, opacity=0.8)


def take_out(pen: Pen, _: Spec) -> None:
    """A paper bag with a cup beside it."""
    pen.shadow(92, 186, 84, 9)
    pen.line("M52 64 C52 22 104 22 104 64", "#8a5a2c", 7)
    pen.path("M22 62 H130 L138 184 H14 z", pen.linear((0, "#e3b57c"), (0.6, "#d09a5a"), (1, "#b07c3f"), x=1, y=0))
    pen.path("M130 62 L152 74 L158 176 L138 184 z", "#9c6a32")
    pen.path("M22 62 H130 L127 76 H19 z", "#f0cd9c", opacity=0.8)
    pen.circle(75, 128, 25, "#fff6e6", opacity=0.95)
    with pen.group("translate(75 128) rotate(30)"):
        pen.ellipse(0, 0, 11, 16, "#7a4a26")
        pen.line("M0 -15 C-6 -6 6 6 0 15", "#fff6e6", 3)
    with pen.group("translate(98 72) scale(0.62)"):
        pen.path(
            "M56 56 L66 174 Q67 182 76 182 H124 Q133 182 134 174 L144 56 z",
            pen.linear((0, "#ffffff"), (1, "#d6cbbc"), x=1, y=0),
        )
        pen.path("M59 88 L64.5 150 H135.5 L141 88 z", pen.linear((0, "#8a5a34"), (1, "#563019"), x=1, y=0))
        pen.path("M54 46 Q54 40 60 39 L66 26 Q67 22 72 22 H128 Q133 22 134 26 L140 39 Q146 40 146 46 z", "#3a3432")
        pen.rect(50, 44, 100, 13, "#2b2624", 6)


def fingerprint(pen: Pen, _: Spec) -> None:
    """A glass for a finger."""
    pen.rect(44, 30, 112, 140, pen.linear((0, "#6a727a"), (1, "#32373c")), 26)
    pen.rect(58, 46, 84, 108, pen.linear((0, "#1a3a2a"), (1, "#0d1f16")), 32)
    for n in range(4):
        r = 34 - n * 9
        pen.line(f"M{100 - r} 128 V{100 - r * 0.2:.0f} A{r} {r} 0 0 1 {100 + r} {100 - r * 0.2:.0f} V128", "#4cc36a", 4)


def id_card(pen: Pen, _: Spec) -> None:
    """An identity card without a name."""
    pen.shadow(100, 164, 78, 8)
    pen.rect(16, 46, 168, 110, pen.linear((0, "#f7fbf7"), (1, "#cfe3d6"), x=1), 12, stroke="#7a9a86", stroke_width=3)
    pen.rect(120, 66, 48, 60, "#b9d3e6", 4)
    pen.circle(144, 88, 13, "#f2c79c")
    pen.path("M122 126 C122 108 132 104 144 104 C156 104 166 108 166 126 z", "#3a5f8f")
    pen.line("M32 74 H92 M32 94 H104 M32 114 H84", "#6a8474", 6)
    pen.line("M58 140 H142", "#a31f1f", 6)


def ticket(pen: Pen, _: Spec) -> None:
    """A number on a slip of paper."""
    pen.shadow(100, 182, 50, 7)
    pen.path(
        "M54 20 H146 V172 l-11.5 -10 -11.5 10 -11.5 -10 -11.5 10 -11.5 -10 -11.5 10 -11.5 -10 -11.5 10 z",
        "#ffffff",
        stroke="#c9c2b4",
        stroke_width=2.5,
    )
    pen.line("M70 42 H130", "#8a8378", 6)
    digits(pen, "105", 100, 88, 36, "#b3261e")
    pen.line("M70 132 H130 M82 146 H118", "#8a8378", 5)


def transit(pen: Pen, _: Spec) -> None:
    """A transit card, held flat to its reader."""
    pen.rect(34, 96, 132, 92, pen.linear((0, "#6a727a"), (1, "#32373c")), 14)
    pen.rect(46, 108, 108, 62, pen.linear((0, "#1f3a5a"), (1, "#0f1d2e")), 8)
    for n in range(3):
        pen.line(
            f"M{86 - n * 10} {132 - n * 7} q{14 + n * 10} -{14 + n * 8} {28 + n * 20} 0",
            "#7fd0ff",
            5,
            opacity=1 - n * 0.2,
        )
    pen.circle(100, 148, 7, "#7fd0ff")
    with pen.group("translate(100 52) rotate(-8)"):
        pen.rect(
            -62, -38, 124, 76, pen.linear((0, "#5ab0e8"), (1, "#1f6fb0"), x=1), 9, stroke="#1a5488", stroke_width=2
        )
        pen.path("M-62 14 C-20 -6 20 30 62 6 V29 Q62 38 53 38 H-53 Q-62 38 -62 29 z", "#ffffff", opacity=0.25)
        pen.rect(-46, -22, 36, 26, "#fffaf0", 6)
        pen.circle(-38, 6, 5, "#17324a")
        pen.circle(-18, 6, 5, "#17324a")
        pen.rect(-42, -18, 12, 10, "#7fb8dc", 2)
        pen.rect(-27, -18, 12, 10, "#7fb8dc", 2)
        pen.line("M6 -14 H46 M6 0 H34", "#ffffff", 5)


SHAPES: dict[str, Shape] = {
    "device:card": shape(card, "turned"),
    "device:card-slot": shape(card_slot),
    "device:phone": shape(phone),
    "device:coupon": shape(coupon),
    "device:transit": shape(transit),
    "pay:transit": shape(transit),
    "device:scanner": shape(scanner),
    "device:receipt": shape(receipt),
    "device:coin-tray": shape(coin_tray),
    "device:note": shape(note, won=NOTES),
    "device:coin": shape(coin, won=COINS),
    "device:fingerprint": shape(fingerprint),
    "device:id-card": shape(id_card),
    "device:ticket": shape(ticket),
    "pay:card": shape(pay_card),
    "pay:mobile": shape(phone),
    "pay:coupon": shape(coupon),
    "pay:cash": shape(cash),
    "pay:points": shape(points),
    "place:here": shape(eat_here),
    "place:take-out": shape(take_out),
}

"""Signs of the kiosk's own: drawn, since no font on the glass has them."""

from __future__ import annotations

from collections.abc import Callable

from courses.pictures.pen import Pen
from courses.pictures.spec import Shape, Spec, shape

INK = "#2b2320"
RED, GREEN, BLUE = "#b3261e", "#1f6b3a", "#1c4f8f"

Draw = Callable[[Pen, Spec], None]


def strokes(d: str, width: float = 26, colour: str = INK) -> Draw:
    """An icon that is one thick stroke."""

    def draw(pen: Pen, _: Spec) -> None:
        pen.line(d, colour, width)

    return draw


def lightable(draw: Draw) -> Shape:
    """An icon that can also be drawn in white, for dark buttons."""

    def drawn(pen: Pen, spec: Spec) -> None:
        draw(pen, spec)
        if spec.has("light"):
            pen.recolour(INK, "#ffffff")

    return shape(drawn, "light")


def check(pen: Pen, _: Spec) -> None:
    """A check mark on a dark disc."""
    pen.circle(100, 100, 92, GREEN)
    pen.line("M54 104 L88 138 L148 68", "#ffffff", 26)


def hand(pen: Pen, _: Spec) -> None:
    """A pointing hand, its finger's tip at the upper left."""
    with pen.group("translate(-22 2) rotate(-24 100 100) scale(0.94)"):
        skin = pen.linear((0, "#ffd9b0"), (1, "#f2b27c"))
        d = (
            "M82 24 c0-20 30-20 30 0 v62 c2-10 26-10 27 4 c3-9 25-8 26 6 c3-8 23-7 23 8 v38 "
            "c0 34-22 50-52 50 h-16 c-20 0-32-8-42-24 l-34-52 c-8-16 12-28 24-14 l14 18 z"
        )
        pen.path(d, "#3b2417", opacity=0.28, transform="translate(5 7)")
        pen.path(d, skin, stroke="#7a4a26", stroke_width=5, stroke_linejoin="round")
        pen.line("M112 88 v34 M139 94 v28 M165 100 v22", "#c98850", 5)
        pen.path("M88 22 c1-10 17-10 18 0 v8 c-4-6-14-6-18 0 z", "#fff1e0", opacity=0.9)


def speaker(pen: Pen, _: Spec) -> None:
    """A loudspeaker."""
    horn(pen)
    pen.line("M128 72 q20 28 0 56 M152 50 q38 50 0 100", INK, 15)


def silent(pen: Pen, _: Spec) -> None:
    """A loudspeaker that is off."""
    horn(pen)
    pen.line("M130 74 L182 126 M182 74 L130 126", RED, 18)


def horn(pen: Pen) -> None:
    """The body of a loudspeaker."""
    pen.path("M24 76 h34 l46 -40 v128 l-46 -40 h-34 q-8 0 -8 -8 v-32 q0 -8 8 -8 z", INK)


def replay(pen: Pen, _: Spec) -> None:
    """An arrow that turns back to the start, round a loudspeaker."""
    pen.line("M52 60 A66 66 0 1 1 36 118", INK, 18)
    pen.path("M26 24 L34 84 L88 66 z", INK)
    pen.path("M76 88 h14 l20 -18 v62 l-20 -18 h-14 z", INK)
    pen.line("M122 86 q10 15 0 30", INK, 9)


def slower(pen: Pen, _: Spec) -> None:
    """A turtle."""
    for x in (62, 122):
        pen.ellipse(x, 146, 15, 22, "#5f8f3a", transform=f"rotate({18 if x < 100 else -18} {x} 146)")
    pen.path("M140 108 C150 92 154 76 170 74 C188 74 192 92 184 104 C176 116 158 122 144 128 z", "#79ab4c")
    pen.circle(172, 88, 5, INK)
    pen.line("M168 103 q8 3 14 -3", INK, 3)
    pen.path("M20 138 l20 -12 v22 z", "#5f8f3a")
    pen.path(
        "M30 138 C32 84 60 56 94 56 C128 56 152 84 154 138 Q154 144 148 144 H36 Q30 144 30 138 z",
        pen.linear((0, "#b5843f"), (1, "#7a5220")),
    )
    pen.line("M94 60 V140 M60 74 L74 140 M128 74 L114 140 M36 112 H150", "#5a3a14", 5, opacity=0.65)


def meaning(pen: Pen, _: Spec) -> None:
    """An open book with a question mark."""
    pen.path(
        "M100 52 C76 34 42 34 18 42 V156 C44 148 76 150 100 166 C124 150 156 148 182 156 V42 C158 34 124 34 100 52 z",
        INK,
    )
    pen.path("M94 60 C74 48 48 46 28 51 V143 C50 138 76 140 94 151 z", "#fffdf6")
    pen.path("M106 60 C126 48 152 46 172 51 V143 C150 138 124 140 106 151 z", "#fff3d6")
    pen.line("M42 74 q18 -2 38 4 M42 96 q18 -2 38 4 M42 118 q18 -2 38 4", "#8a7a68", 6)
    pen.line("M124 82 q2 -18 18 -16 q18 3 12 18 q-3 8 -14 14 v10", BLUE, 10)
    pen.circle(140, 124, 6.5, BLUE)


def helper(pen: Pen, _: Spec) -> None:
    """A teacher who lends a hand."""
    pen.path("M22 186 C22 132 50 112 88 112 C126 112 154 132 154 186 z", pen.linear((0, "#3f77b5"), (1, "#1c4f8f")))
    pen.path("M70 112 L88 140 L106 112 z", "#ffffff")
    pen.circle(88, 68, 38, pen.linear((0, "#ffe0bd"), (1, "#f2bd8c")))
    pen.path("M48 72 C44 22 132 18 130 72 C124 50 104 44 88 46 C70 46 54 52 48 72 z", "#3a2a22")
    pen.line("M76 84 q12 10 24 0", "#8a3f2a", 4)
    pen.circle(75, 69, 4, INK)
    pen.circle(101, 69, 4, INK)
    pen.line("M144 150 L170 96", "#2a5f9f", 22)
    pen.path(
        "M160 96 C150 74 158 62 164 66 L168 74 L166 50 C166 42 176 42 178 50 L182 72 L188 52 C190 "
        "46 198 48 197 56 L192 92 C188 104 166 106 160 96 z",
        pen.linear((0, "#ffe0bd"), (1, "#f2bd8c")),
        stroke="#c98850",
        stroke_width=2,
    )


def stop(pen: Pen, _: Spec) -> None:
    """A door to leave by."""
    pen.rect(34, 22, 92, 156, "#efe6d6", 8, stroke=INK, stroke_width=12)
    pen.path("M46 30 L98 46 V188 L46 172 z", "#8a5a34")
    pen.circle(86, 112, 7, "#f2c14a")
    pen.line("M120 100 H184 M158 74 L186 100 L158 126", RED, 17)


def home(pen: Pen, _: Spec) -> None:
    """A house."""
    pen.line("M24 104 L100 36 L176 104", INK, 20)
    pen.path("M44 98 V170 q0 8 8 8 H84 V128 h32 v50 h32 q8 0 8 -8 V98 L100 48 z", INK)


def trash(pen: Pen, _: Spec) -> None:
    """A bin."""
    pen.path("M48 66 H152 L144 170 Q143 180 133 180 H67 Q57 180 56 170 z", INK)
    pen.line("M34 52 H166 M80 48 V32 H120 V48", INK, 14)
    pen.line("M82 88 L85 156 M118 88 L115 156", "#ffffff", 9)


def large_text(pen: Pen, _: Spec) -> None:
    """A small and a large letter 가."""
    for x, y, s in ((10, 108, 0.56), (76, 44, 1.14)):
        with pen.group(f"translate({x} {y}) scale({s})"):
            pen.line("M0 14 H44 C44 44 28 66 2 78 M70 0 V104 M72 46 H92", INK, 14)


def contrast(pen: Pen, _: Spec) -> None:
    """Half black, half white."""
    pen.circle(100, 100, 76, "#ffffff", stroke=INK, stroke_width=13)
    pen.path("M100 30 A70 70 0 0 1 100 170 z", INK)


def low_screen(pen: Pen, _: Spec) -> None:
    """A machine's glass whose buttons come down."""
    pen.rect(46, 14, 108, 172, "#ffffff", 12, stroke=INK, stroke_width=12)
    pen.line("M100 34 V92 M76 70 L100 96 L124 70", BLUE, 14)
    for x in (66, 104):
        for y in (118, 148):
            pen.rect(x, y, 30, 20, INK, 4)


def voice(pen: Pen, _: Spec) -> None:
    """A mouth that speaks."""
    pen.path("M18 100 C42 62 68 56 84 68 C100 56 126 62 142 100 C118 146 42 146 18 100 z", RED)
    pen.path("M36 100 C60 92 100 92 124 100 C104 116 56 116 36 100 z", "#ffffff")
    pen.line("M156 74 q14 26 0 52 M174 56 q24 44 0 88", INK, 12)


def staff(pen: Pen, _: Spec) -> None:
    """A bell at a counter."""
    pen.path("M26 142 C26 84 60 58 100 58 C140 58 174 84 174 142 z", pen.linear((0, "#f7d779"), (1, "#c98f1c")))
    pen.rect(14, 142, 172, 24, INK, 10)
    pen.circle(100, 46, 13, INK)
    pen.line("M48 128 C52 100 68 84 88 78", "#fff3cf", 8)
    pen.line("M32 44 L50 58 M168 44 L150 58 M100 8 V22", INK, 9)


def language(pen: Pen, _: Spec) -> None:
    """The globe."""
    pen.circle(100, 100, 78, "#e3f0fa", stroke=BLUE, stroke_width=12)
    pen.path(
        "M100 22 C56 58 56 142 100 178 C144 142 144 58 100 22 z M22 100 H178 M34 62 H166 M34 138 H166",
        stroke=BLUE,
        stroke_width=9,
    )


def person(pen: Pen, _: Spec) -> None:
    """A person."""
    pen.circle(100, 62, 40, INK)
    pen.path("M24 184 C24 132 60 114 100 114 C140 114 176 132 176 184 z", INK)


def search(pen: Pen, _: Spec) -> None:
    """A magnifying glass."""
    pen.circle(84, 84, 54, "#ffffff", stroke=INK, stroke_width=18)
    pen.line("M126 126 L176 176", INK, 24)


def warning(pen: Pen, _: Spec) -> None:
    """A triangle with an exclamation mark."""
    pen.path(
        "M100 24 L188 172 Q190 178 184 178 H16 Q10 178 12 172 z",
        "#f6c026",
        stroke=INK,
        stroke_width=10,
        stroke_linejoin="round",
    )
    pen.line("M100 76 V122", INK, 18)
    pen.circle(100, 150, 10, INK)


def question(pen: Pen, _: Spec) -> None:
    """A question mark on a disc."""
    pen.circle(100, 100, 88, BLUE)
    pen.line("M70 78 q2 -36 32 -34 q36 4 26 36 q-6 16 -27 26 v16", "#ffffff", 19)
    pen.circle(101, 148, 12, "#ffffff")


def clock(pen: Pen, _: Spec) -> None:
    """A clock."""
    pen.circle(100, 100, 80, "#ffffff", stroke=INK, stroke_width=14)
    pen.line("M100 52 V102 L134 122", INK, 14)


def eye(pen: Pen, _: Spec) -> None:
    """An eye."""
    pen.path(
        "M10 100 C52 34 148 34 190 100 C148 166 52 166 10 100 z",
        "#ffffff",
        stroke=INK,
        stroke_width=13,
        stroke_linejoin="round",
    )
    pen.circle(100, 100, 34, INK)
    pen.circle(112, 88, 10, "#ffffff")


def keyboard(pen: Pen, _: Spec) -> None:
    """A keyboard."""
    pen.rect(12, 50, 176, 102, "#ffffff", 14, stroke=INK, stroke_width=12)
    for y in (72, 97):
        for x in range(32, 168, 28):
            pen.rect(x, y, 18, 16, INK, 4)
    pen.rect(56, 124, 88, 14, INK, 5)


SHAPES: dict[str, Shape] = {
    "icon:up": lightable(strokes("M40 128 L100 68 L160 128", 30)),
    "icon:down": lightable(strokes("M40 72 L100 132 L160 72", 30)),
    "icon:left": lightable(strokes("M128 40 L68 100 L128 160", 30)),
    "icon:right": lightable(strokes("M72 40 L132 100 L72 160", 30)),
    "icon:plus": lightable(strokes("M100 42 V158 M42 100 H158")),
    "icon:minus": lightable(strokes("M42 100 H158")),
    "icon:close": lightable(strokes("M52 52 L148 148 M148 52 L52 148")),
    "icon:back": lightable(strokes("M92 44 L36 100 L92 156 M40 100 H168", 22)),
    "icon:erase": lightable(strokes("M70 40 H180 V160 H70 L20 100 z M100 78 L146 122 M146 78 L100 122", 15)),
    "icon:check": shape(check),
    "icon:hand": shape(hand),
    "icon:speaker": lightable(speaker),
    "icon:silent": lightable(silent),
    "icon:replay": lightable(replay),
    "icon:slower": shape(slower),
    "icon:meaning": shape(meaning),
    "icon:help": shape(helper),
    "icon:stop": shape(stop),
    "icon:home": lightable(home),
    "icon:trash": lightable(trash),
    "icon:large-text": lightable(large_text),
    "icon:contrast": shape(contrast),
    "icon:low-screen": shape(low_screen),
    "icon:voice": shape(voice),
    "icon:staff": shape(staff),
    "icon:language": shape(language),
    "icon:person": lightable(person),
    "icon:search": lightable(search),
    "icon:warning": shape(warning),
    "icon:question": shape(question),
    "icon:clock": lightable(clock),
    "icon:eye": shape(eye),
    "icon:keyboard": lightable(keyboard),
}

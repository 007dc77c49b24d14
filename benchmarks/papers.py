"""Signed certificates with QR and seal: all in one file, a file each, beside the same with other makers of QR codes.

    python benchmarks/papers.py [CERTIFICATES]

Times are milliseconds of the processor a certificate, the best of several runs, with how many that is a second; the
print job of 10,000 is made once, in a process of its own, whose memory is named. Prints
`name | ours | alternative | ratio | bound`, and ends with 1 when a bound is broken.
"""

from __future__ import annotations

import base64
import contextlib
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date

import segno
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from records.codes import new_code
from reports.papers import awards, check, squares
from reports.papers.awards import Completion

CERTIFICATES = 1_000
EACH = 50
FEW = 100
JOB = 10_000
IN_ONE, APART = 1_000, 200
"""Certificates a second that are asked for, in one file and a file each."""
FAMILY, GIVEN = "김이박최정강조윤장임한오서신권황안송류홍", "순영말복춘금병옥정길자희수례철분숙동남은"
Draw = Callable[[Canvas, str, float, float, float], None]


def papers(count: int) -> list[Completion]:
    """Certificates of a large programme: other names, numbers, codes and signatures, one course."""
    chance = random.Random(2026)

    def name(n: int) -> str:
        return FAMILY[n % 20] + GIVEN[n // 20 % 20] + GIVEN[(n * 7 + n // 400) % 20]

    begun, ended = date(2026, 3, 3), date(2026, 3, 24)
    return [
        Completion(
            number=f"제2026-강북03-{n:04d}호",
            code=new_code(),
            name=name(n),
            course="생활 속 키오스크 첫걸음",
            first=begun,
            last=ended,
            meetings=4,
            hours=8.0,
            day=ended,
            centre="수유노인복지관",
            head="수유노인복지관장",
            stamp=base64.b64encode(chance.randbytes(64)).decode(),
        )
        for n in range(1, count + 1)
    ]


def per_one(work: Callable[[], object], count: int, runs: int = 3) -> float:
    """Milliseconds of the processor for one of `count`, the best of some runs."""
    best = float("inf")
    for _ in range(runs):
        check.matrix.cache_clear()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return 1000 * best / count


def by_segno(text: str) -> tuple[int, str]:
    """The square as segno makes it when nothing is asked of it: of eight masks the best."""
    rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix]
    return len(rows), "".join(map(check._packed, rows))


def by_reportlab(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    """The square as reportlab draws it: a rectangle a module."""
    drawing = Drawing(side, side)
    drawing.add(QrCodeWidget(text, barWidth=side, barHeight=side, barLevel="M"))
    renderPDF.draw(drawing, canvas, x, y)


@contextlib.contextmanager
def instead(name: str, function: Callable[..., object]) -> Iterator[None]:
    """Another maker of QR codes in the place of ours."""
    ours = getattr(check, name)
    setattr(check, name, function)
    try:
        yield
    finally:
        setattr(check, name, ours)


def job() -> int:
    """Ten thousand as one print job: seconds of the processor, megabytes of memory above an empty program's, bytes."""
    some = papers(JOB)
    awards.draw(some[:1])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    content = awards.draw(some)
    seconds = time.process_time() - begun
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    rate = JOB / seconds
    print(
        f"{JOB} as one print job, {len(content) / 1e6:.0f} MB of file, {memory:.0f} MB of memory more than one takes | "
        f"{seconds:.1f} s ({rate:.0f}/s) | - | - | >= {IN_ONE}/s"
    )
    return int(rate < IN_ONE)


def main() -> int:
    if sys.argv[1:] == ["job"]:
        return job()
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CERTIFICATES
    some = papers(count)
    few, single = some[:FEW], some[:EACH]
    awards.draw(few[:1])  # the typefaces are read once in a process
    texts = [check.qr_text(paper.code, paper.stamp) for paper in few]
    squares.packed(texts[0])
    together = per_one(lambda: awards.draw(some), count)
    apart = per_one(lambda: [awards.draw([paper]) for paper in single], EACH)
    with instead("packed", by_segno):
        together_segno = per_one(lambda: awards.draw(few), FEW, 2)
        apart_segno = per_one(lambda: [awards.draw([paper]) for paper in single], EACH, 2)
    with instead("draw", by_reportlab):
        together_reportlab = per_one(lambda: awards.draw(few[:30]), 30, 1)
    quick = per_one(lambda: [squares.packed(text) for text in texts], FEW)
    fixed = per_one(lambda: [check.matrix(text) for text in texts], FEW)
    chosen = per_one(lambda: [by_segno(text) for text in texts], FEW)
    status = 0
    for name, ours, other, bound, least in (
        (f"a certificate among {count} in one file, beside segno's QR", together, together_segno, 0.6, IN_ONE),
        ("the same, beside reportlab's QR", together, together_reportlab, 0.3, IN_ONE),
        ("a certificate in a file of its own, beside segno's QR", apart, apart_segno, 0.8, APART),
        ("the QR of a signed code, beside segno with our mask", quick, fixed, 0.2, 0),
        ("the same, beside segno's own choice of mask", quick, chosen, 0.1, 0),
    ):
        ratio = ours / other
        broken = ratio > bound or 1000 / ours < least
        status |= broken
        per_second = (f"{value:.2f} ms ({1000 / value:.0f}/s)" for value in (ours, other))
        rate = f", >= {least}/s" if least else ""
        print(f"{name} | {' | '.join(per_second)} | {ratio:.2f} | <= {bound}{rate}", flush=True)
    status |= subprocess.run([sys.executable, __file__, "job"], check=False).returncode
    return int(status)


if __name__ == "__main__":
    sys.exit(main())

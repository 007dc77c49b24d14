"""Certificates with QR and seal: one file for all beside one file each, and the QR beside segno's own choice of mask.

    python benchmarks/papers.py [CERTIFICATES]

Times are milliseconds of the processor a certificate, the better of two runs. Prints
`name | ours | alternative | ratio | bound`, and ends with 1 when a bound is broken.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date

import segno

from records.codes import new_code
from reports.papers import awards, check
from reports.papers.awards import Completion

CERTIFICATES = 1_000
EACH = 50
FAMILY, GIVEN = "김이박최정강조윤장임한오서신권황안송류홍", "순영말복춘금병옥정길자희수례철분숙동남은"


def papers(count: int) -> list[Completion]:
    """Certificates of a large programme: other names, numbers and codes, one course."""

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
        )
        for n in range(1, count + 1)
    ]


def per_one(work: Callable[[], object], count: int) -> float:
    """Milliseconds of the processor for one of `count`, the better of two runs."""
    best = float("inf")
    for _ in range(2):
        check.matrix.cache_clear()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return 1000 * best / count


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CERTIFICATES
    some = papers(count)
    few = some[:EACH]
    awards.draw(few[:1])  # the typefaces are read once in a process
    texts = [check.qr_text(paper.code) for paper in some[:200]]
    together = per_one(lambda: awards.draw(some), count)
    apart = per_one(lambda: [awards.draw([paper]) for paper in few], len(few))
    fixed = per_one(lambda: [check.matrix(text) for text in texts], len(texts))
    chosen = per_one(lambda: [segno.make_qr(text, error="m") for text in texts], len(texts))
    status = 0
    for name, ours, other, bound in (
        (f"a certificate among {count} in one file, beside a file each", together, apart, 0.5),
        ("the QR of a check code, mask fixed, beside the mask chosen", fixed, chosen, 0.5),
    ):
        ratio = ours / other
        status |= ratio > bound
        per_second = (f"{value:.2f} ms ({1000 / value:.0f}/s)" for value in (ours, other))
        print(f"{name} | {' | '.join(per_second)} | {ratio:.2f} | <= {bound}")
    return int(status)


if __name__ == "__main__":
    sys.exit(main())

"""Every paper as a file and as a picture: `python scripts/paper_pictures.py FOLDER`.

A made-up class in a store of its own: attendance, plan, journal, survey, consent, register, cards, and certificates
with short, very long, English and Hanja names, in Korean and in English. Needs pdftoppm (poppler-utils).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PIL import Image

from language import Language
from records import attendance, centres, certificates, classes, people
from records.store import Store
from reports import papers
from reports.papers import shelf

NAMES = (
    "김순자", "이영희", "박말순", "최복남", "정춘자", "강영수", "조금례", "윤병철", "장옥분", "임정숙", "한길동",
)  # fmt: skip
UNUSUAL = {
    "short": "김",
    "long": "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노",
    "endless": "긴이름" * 100,
    "english": "Alexandra Konstantinopoulos-Featherstonehaugh",
    "hanja": "金順子(김순자)",
    "hostile": "\u202e=HYPERLINK(<b>김순자</b>)\u200b",
}
TOPICS = ("카페와 음식점에서 주문하기", "무인 민원 발급기와 병원 접수", "버스 정류장과 역", "혼자 해 보기, 정리")
TODAY = date(2026, 3, 24)
DOTS = "70"


def main() -> None:
    """Write the files into the folder that is named, and beside each the picture of its first page."""
    out = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "records.db", now=_now()) as store:
        klass = _class(store)
        for language in ("ko", "en"):
            _papers(store, klass, out / language, language)
    pictures = [_picture(file) for file in sorted(out.rglob("*.pdf"))]
    _together(pictures, out / "all.png")


def _papers(store: Store, klass: str, out: Path, language: Language) -> None:
    for name in shelf.PAPERS:
        shelf.make(store, name, klass, out, language)
    for kind, name in UNUSUAL.items():
        one = next(one for one in certificates.of_class(store, klass) if one.name == name and not one.revoked)
        file = papers.certificate(store, one.uid, out / kind, language)
        file.replace(out / f"certificate-{kind}.pdf")
        (out / kind).rmdir()


def _class(store: Store) -> str:
    centre = centres.add_centre(store, "수유노인복지관", "강북03", "강북구", "수유노인복지관장")
    days = [TODAY - timedelta(7 * back) for back in (3, 2, 1, 0)]
    course = "생활 속 키오스크 첫걸음"
    klass = classes.add_class(
        store, "화요일 오후반", centre, course, instructor="이정민", meetings=[(day, "14:00", 2.0) for day in days]
    )
    for held, topic in zip(classes.klass(store, klass).meetings, TOPICS, strict=True):
        classes.change_meeting(store, held.uid, topic=topic)
    for n, name in enumerate([*NAMES, *UNUSUAL.values()]):
        learner = people.add_learner(store, name, centre)
        classes.enrol(store, klass, learner)
        for m, held in enumerate(classes.klass(store, klass).meetings):
            came = "present" if n >= len(NAMES) or (n + m) % 7 else ("absent" if n % 2 else "late")
            attendance.mark(store, held.uid, learner, came)
    for ready in certificates.ready(store, klass):
        if ready.ok:
            certificates.issue(store, "completion", ready.learner.uid, klass, day=TODAY, by="이정민")
    first = certificates.of_class(store, klass)[0]
    certificates.reissue(store, first.uid, by="이정민", reason="잃어버림", day=TODAY)
    return klass


def _now():
    moment = [int(datetime(TODAY.year, TODAY.month, TODAY.day, 3, tzinfo=UTC).timestamp() * 1000)]

    def now() -> int:
        moment[0] += 1
        return moment[0]

    return now


def _picture(file: Path) -> Path:
    subprocess.run(["pdftoppm", "-r", DOTS, "-png", "-singlefile", str(file), str(file.with_suffix(""))], check=True)
    return file.with_suffix(".png")


def _together(pictures: list[Path], file: Path) -> None:
    """All pictures on one sheet, five in a row."""
    side, across = 460, 5
    down = -(-len(pictures) // across)
    sheet = Image.new("RGB", (side * across, side * down), "#c8ccd2")
    for n, picture in enumerate(pictures):
        with Image.open(picture) as opened:
            small = opened.convert("RGB")
            small.thumbnail((side - 16, side - 16))
            sheet.paste(small, (n % across * side + 8, n // across * side + 8))
    sheet.save(file)


if __name__ == "__main__":
    main()

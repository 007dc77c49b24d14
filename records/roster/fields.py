"""What single cells of a roster say: a name, a telephone, a sex, a group, a district."""

from __future__ import annotations

import re
import unicodedata

from records.centres import DISTRICTS
from records.identity import telephone_digits
from records.people import Group, Sex
from records.roster import secret
from records.roster.tables import visible

LONGEST_NAME = 40
"""Letters. Longer than any name of a person that a certificate could bear."""

NOTHING = frozenset(
    {"", "-", "--", "–", "—", "없음", "무", "x", "×", "n/a", "na", "none", "null", ".", "미상", "모름", "해당없음"}
)
"""What people write into a cell to say that there is nothing."""

SUMS = ("합계", "총계", "소계", "총원", "계", "total", "sum", "subtotal")

_TITLES = re.compile(r"\s*(님|어르신|선생님|귀하)$")
_OPENERS = "=+@\t\r"
_MARKS = frozenset("-'’.·,()&")
_GROUPS: tuple[tuple[Group, str], ...] = (
    ("disabled", r"장애|disab"),
    ("homemaker", r"주부|경력단절|homemaker|housewi"),
    ("older", r"고령|노인|어르신|시니어|실버|경로|60세|65세|older|senior|elder"),
    ("other", r"기타|일반|중장년|장년|청년|성인|해당없음|other|general|adult"),
)
_SEXES: dict[str, Sex] = {
    **dict.fromkeys(("남", "남자", "남성", "m", "male", "男", "man", "♂"), "male"),
    **dict.fromkeys(("여", "여자", "여성", "f", "female", "女", "woman", "♀"), "female"),
}
_ELSEWHERE = re.compile(
    r"(부산|대구|인천|광주|대전|울산)(광역)?시?\s|(경기|강원|충청|충북|충남|전라|전북|전남|경상|경북|경남|제주)[가-힣]*도?\s"
)


class Unfit(ValueError):
    """A cell that cannot be taken. `what` names why."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def empty(text: str) -> bool:
    """Whether a cell says nothing."""
    return text.strip().casefold() in NOTHING


def name(text: str) -> str:
    """A name as it is shown: composed, without 님, 김 영 희 as 김영희. Raises Unfit."""
    text = text.lstrip("' ")  # an apostrophe before a cell only says: this is text
    if text[:1] in _OPENERS and text:
        raise Unfit("formula")
    shown = visible(text)
    if empty(shown):
        raise Unfit("name-missing")
    if shown.replace(" ", "").casefold() in SUMS or re.fullmatch(r"(합|총)?계\s*[:：]?\s*\d+\s*명?", shown):
        raise Unfit("sum")
    if "\ufffd" in shown:
        raise Unfit("letters-lost")
    if "<" in shown or ">" in shown or "&lt;" in shown:
        raise Unfit("markup")
    if len(shown) > LONGEST_NAME:
        raise Unfit("name-long")
    without = _TITLES.sub("", shown)
    # 박하님 is a name; 박하나님 is 박하나 with the word one says to her.
    if len(without.replace(" ", "")) >= 3 or " " in shown:
        shown = without
    parts = shown.split()
    if len(parts) > 1 and all(len(part) == 1 and "가" <= part <= "힣" for part in parts):
        shown = "".join(parts)
    if not all(_fits(c) for c in shown):
        raise Unfit("name-letters")
    if sum(unicodedata.category(c)[0] == "L" for c in shown) < 2:
        raise Unfit("name-short")
    return shown


def telephone(text: str) -> str:
    """The digits of a telephone number; of several in one cell a mobile one first. Empty for none. Raises Unfit."""
    if empty(text):
        return ""
    found = [digits for part in _numbers(secret.plain(text)) if (digits := _telephone(part))]
    if not found:
        raise Unfit("telephone")
    return next((digits for digits in found if digits.startswith("01")), found[0])


def sex(text: str) -> Sex:
    """The sex a cell says; empty for none. Raises Unfit."""
    if empty(text):
        return ""
    found = _SEXES.get(unicodedata.normalize("NFKC", text).strip("() ").casefold())
    if found is None:
        raise Unfit("sex")
    return found


def group(text: str) -> Group | None:
    """The group a cell says; None for none. Raises Unfit."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).casefold()
    for one, shape in _GROUPS:
        if re.search(shape, plain):
            return one
    if empty(text):
        return None
    raise Unfit("group")


def district(text: str) -> str:
    """The district of Seoul in a district's name or an address; of the address nothing else is kept. Raises Unfit."""
    if empty(text):
        return ""
    shown = visible(text)
    if not _ELSEWHERE.search(shown + " "):
        whole = [one for one in DISTRICTS if re.search(rf"(^|[\s시울(,]){one}", shown)]
        if whole:
            return whole[0]
        short = next((one for one in DISTRICTS if len(one) > 2 and shown == one.removesuffix("구")), "")
        if short:
            return short
    raise Unfit("district")


def number(text: str) -> str:
    """A learner's number, as it is typed at the kiosk. Raises Unfit."""
    if empty(text):
        return ""
    plain = secret.plain(text).strip()
    if not plain.isdigit() or len(plain) > 9:
        raise Unfit("number")
    return str(int(plain))


def _fits(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LMN" or letter == " " or letter in _MARKS


def _numbers(text: str) -> list[str]:
    return [part for part in re.split(r"[/,;\n|]|\s{2,}|또는", text) if any(c.isdigit() for c in part)]


def _telephone(text: str) -> str:
    bare = re.sub(r"^\D*(?=\+|\d)", "", text)
    if re.search(r"[^\d\s\-+().·~_*가-힣a-zA-Z:]", bare):
        return ""
    digits = telephone_digits(re.sub(r"\(0\)", "", bare))
    if digits.startswith("10") and len(digits) == 10:
        digits = "0" + digits  # a number in a sheet's cell loses the zero it begins with
    if re.fullmatch(r"010\d{8}|01[16789]\d{7,8}|02\d{7,8}|0[3-7]\d{8,9}|1[5-9]\d{6}|2[2-9]\d{6,7}", digits) is None:
        return ""
    if digits[0] == "2" and len(digits) in (8, 9):
        return "0" + digits
    return digits if digits[0] in "01" else ""

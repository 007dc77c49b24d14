"""Seoul's live arrivals (getStationByUid), asked with the operator's own key.

This is the edge: it waits for a network and may fail in every way a network can. Whatever happens, the answer is data:
a snapshot of the stop's board, or a silence with its reason, after which the machine goes on from the timetable. The
key is part of the address that is asked, so no address and no error that may hold one is ever logged.
"""

from __future__ import annotations

import datetime
import http.client
import logging
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from xml.etree import ElementTree

from courses.arrivals import Crowd, Service, service_minute
from courses.kiosks.bus_stop.live import LiveBus, LiveLine, Reason, Silence, Snapshot, with_live
from courses.kiosks.bus_stop.network import RouteType
from courses.pack import Pack

log = logging.getLogger(__name__)

ADDRESS = "http://ws.bus.go.kr/api/rest/stationinfo/getStationByUid"
LARGEST = 1_000_000
"""Bytes of the largest answer; the largest real ones have about 60,000."""
DEEPEST = 12
"""Levels of the deepest answer; real ones have four."""
KEPT = 30.0
"""Seconds for which an answer is used again: buses are not told more often."""
QUOTA = 1_000
"""Questions a day that a developer's key may ask."""


@dataclass(frozen=True, slots=True)
class Access:
    """How to ask. `timeout` in seconds counts for the whole answer."""

    key: str = field(repr=False)
    address: str = ADDRESS
    timeout: float = 5.0
    quota: int = QUOTA


class Unusable(ValueError):
    """An answer that says nothing about buses; `reason` says what it is instead."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(detail or reason)
        self.reason: Reason = reason
        self.detail = detail


class LiveBuses:
    """Asks, remembers for half a minute, and keeps to the quota of a day."""

    def __init__(self, access: Access, clock: Callable[[], float] = time.monotonic) -> None:
        self._access = access
        self._clock = clock
        self._kept: dict[str, tuple[float, Snapshot | Silence]] = {}
        self._asked = 0
        self._spent: datetime.date | None = None
        self._day: datetime.date | None = None

    def board(self, stop: str, now: datetime.datetime) -> Snapshot | Silence:
        """What the board of a stop (five digits) says at the civil time `now`. Never raises for what is answered."""
        if not self._access.key:
            return Silence("no_key")
        kept = self._kept.get(stop)
        if kept is not None and self._clock() - kept[0] < KEPT:
            return kept[1]
        if self._day != now.date():
            self._day, self._asked = now.date(), 0
        if self._asked >= self._access.quota or self._spent == now.date():
            return Silence("quota")
        self._asked += 1
        told = ask(stop, self._access, now)
        if isinstance(told, Silence):
            log.warning("no live arrivals for stop %s: %s %s", stop, told.reason, told.detail)
            if told.reason == "quota":
                self._spent = now.date()
        self._kept[stop] = (self._clock(), told)
        return told

    def pack(self, pack: Pack, stop: str, now: datetime.datetime) -> Pack:
        """A bus pack with what the stop's board says now, or with the word that it says nothing."""
        return replace(pack, content=with_live(pack.content, self.board(stop, now)))


def ask(stop: str, access: Access, now: datetime.datetime) -> Snapshot | Silence:
    """Ask once. Every failure of line and answer is a silence."""
    # Keys are handed out in two spellings; the one with % signs is the other, already encoded.
    key = urllib.parse.unquote(access.key) if "%" in access.key else access.key
    query = urllib.parse.urlencode({"serviceKey": key, "arsId": stop})
    try:
        raw = _fetched(f"{access.address}?{query}", access.timeout)
        return parse(raw, stop, now)
    except Unusable as fault:
        return Silence(fault.reason, fault.detail)
    except TimeoutError:
        return Silence("timeout")
    except urllib.error.HTTPError as error:  # its text holds the address, and so the key
        return Silence("other", f"HTTP {error.code}")
    except urllib.error.URLError as error:
        return Silence("timeout" if isinstance(error.reason, TimeoutError) else "unreachable")
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Silence("unreachable", type(error).__name__)


class _NoDetours(urllib.request.HTTPRedirectHandler):
    """An answer that sends us elsewhere is no answer: the key belongs to one host."""

    def redirect_request(self, *_: Any) -> None:
        """Never."""
        return


def _fetched(address: str, timeout: float) -> bytes:
    """The answer's bytes, within the time for the whole of it: a line that drips counts as one that is silent."""
    if not address.startswith(("http://", "https://")):
        raise Unusable("unreachable", "not a web address")
    ends = time.monotonic() + timeout
    opener = urllib.request.build_opener(_NoDetours)
    parts: list[bytes] = []
    size = 0
    with opener.open(address, timeout=timeout) as answer:
        while part := answer.read1(1 << 16):
            parts.append(part)
            size += len(part)
            if size > LARGEST:
                raise Unusable("garbled", "too large")
            if time.monotonic() > ends:
                raise TimeoutError
    return b"".join(parts)


def parse(raw: bytes, stop: str, now: datetime.datetime) -> Snapshot:
    """An answer as a snapshot. Raises Unusable for errors, also those that come as a success, and for no buses."""
    root = _tree(raw)
    if root.tag == "OpenAPI_ServiceResponse":  # the gateway before the service speaks a language of its own
        code = _text(root, ".//returnReasonCode")
        raise Unusable("quota" if code == "22" else "key", f"gateway {code[:8]}")
    if root.tag != "ServiceResult":
        raise Unusable("garbled", "another document")
    code = _text(root, "msgHeader/headerCd")
    if code != "0":
        known: dict[str, Reason] = {"4": "no_result", "8": "no_result", "7": "key", "22": "quota"}
        raise Unusable(known.get(code, "other"), f"headerCd {code[:8]}")
    minute = service_minute(now.hour * 60 + now.minute)
    items = [item for item in root.findall("msgBody/itemList") if _text(item, "rtNm")]
    if not items:
        raise Unusable("no_result")
    lines: dict[str, LiveLine] = {}
    for item in items:
        line = _line(item)
        # A circular route stands twice at a stop that it passes twice: to those who wait it is one line.
        lines[line.route] = _joined(lines[line.route], line) if line.route in lines else line
    return Snapshot(stop, _text(items[0], "stNm"), _text(items[0], "nxtStn"), minute, lines)


def _tree(raw: bytes) -> ElementTree.Element:
    """The answer as a tree. Documents that define anything (entities that grow, files of ours) are refused unread."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable("garbled", "encoding") from None
    if re.search(r"<!\s*(DOCTYPE|ENTITY)", text, re.IGNORECASE):
        raise Unusable("garbled", "doctype")
    parser: Any = ElementTree.XMLPullParser(events=("start", "end"))
    root: ElementTree.Element | None = None
    depth = 0
    try:
        for start in range(0, len(text), 1 << 14):
            parser.feed(text[start : start + (1 << 14)])
            for event, element in parser.read_events():
                root = element if root is None else root
                depth += 1 if event == "start" else -1
                if depth > DEEPEST:
                    raise Unusable("garbled", "too deep")
        parser.close()
    except ElementTree.ParseError:
        raise Unusable("garbled", "not XML") from None
    if root is None:
        raise Unusable("garbled", "empty")
    return root


def _text(element: ElementTree.Element, path: str) -> str:
    return (element.findtext(path) or "").strip()


def _number(element: ElementTree.Element, path: str) -> int | None:
    text = _text(element, path)
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else None


_TYPES: dict[str, RouteType] = {
    "2": "village",
    "3": "trunk",
    "4": "branch",
    "5": "circular",
    "6": "wide",
}
_CROWDS: dict[str, Crowd] = {"3": "free", "4": "normal", "5": "crowded", "6": "very_crowded"}
_AWAY = re.compile(r"\[(\d{1,3})번째 전\]")


def _line(item: ElementTree.Element) -> LiveLine:
    buses = tuple(_bus(item, n) for n in (1, 2))
    type = _TYPES.get(_text(item, "routeType"), "plain")
    return LiveLine(_text(item, "rtNm"), type, buses, _service(item))


def _service(item: ElementTree.Element) -> Service | None:
    first, last, term = _clock(_text(item, "firstTm")), _clock(_text(item, "lastTm")), _number(item, "term")
    if first is None or last is None or not term or term < 1:
        return None
    last = service_minute(last)
    return Service(_text(item, "rtNm"), first, last, term, term) if last >= first else None


def _clock(text: str) -> int | None:
    """0430, 04:30 or 20240701043000 as a minute of the day."""
    digits = re.sub(r"\D", "", text)
    digits = digits[8:12] if len(digits) >= 12 else digits
    if len(digits) != 4 or not digits.isascii():
        return None
    hours, minutes = int(digits[:2]), int(digits[2:])
    return hours % 24 * 60 + minutes if hours < 30 and minutes < 60 else None


def _bus(item: ElementTree.Element, n: int) -> LiveBus:
    """The first or the second bus.

    The words decide before the seconds: 0 seconds stands for a bus that is here, for one that waits at its first
    stop, and for a line that has closed.
    """
    words = _text(item, f"arrmsg{n}")
    seconds = max(0, _number(item, f"traTime{n}") or 0)
    kind, last = _text(item, f"busType{n}"), _text(item, f"isLast{n}") == "1" or "막차" in words
    crowd = _CROWDS.get(_text(item, f"congestion{n}") or _text(item, f"reride_Num{n}"), "unknown")
    if _text(item, f"isFullFlag{n}") == "1":
        crowd = "very_crowded"
    bus = LiveBus("waiting", low_floor=kind == "1", articulated=kind == "2", last=last)
    if "종료" in words:
        return LiveBus("closed")
    if "대기" in words:
        return bus
    if "곧" in words or _text(item, f"isArrive{n}") == "1":
        return replace(bus, standing="soon", seconds=min(seconds, 59), crowd=crowd)
    if seconds == 0:
        return bus if words else LiveBus("closed")
    return replace(bus, standing="coming", seconds=seconds, stops=_away(item, n, words), crowd=crowd)


def _away(item: ElementTree.Element, n: int, words: str) -> int:
    """How many stops away: as the words say, or by the places of bus and stop on the line."""
    if found := _AWAY.search(words):
        return max(1, int(found[1]))
    here, bus = _number(item, "staOrd"), _number(item, f"sectOrd{n}")
    return max(1, here - bus) if here is not None and bus is not None else 1


_PLACE = {"soon": 0, "coming": 1, "waiting": 2, "closed": 3}


def _joined(one: LiveLine, other: LiveLine) -> LiveLine:
    """Two visits of one line at one stop: its next two buses, whichever visit they make."""
    buses = sorted((*one.buses, *other.buses), key=lambda bus: (_PLACE[bus.standing], bus.seconds))
    return replace(one, buses=tuple(buses[:2]), service=one.service or other.service)

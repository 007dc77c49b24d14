"""A server on this machine that answers as Seoul's is documented to answer, and in every wrong way."""

from __future__ import annotations

import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

ITEM = """<itemList><arsId>{ars}</arsId><stId>100000389</stId><stNm>종로2가</stNm><busRouteId>100100073</busRouteId>
<rtNm>{route}</rtNm><routeType>{type}</routeType><adirection>상암</adirection><nxtStn>종로1가</nxtStn>
<arrmsg1>{msg1}</arrmsg1><arrmsg2>{msg2}</arrmsg2><traTime1>{time1}</traTime1><traTime2>{time2}</traTime2>
<sectOrd1>{sect1}</sectOrd1><sectOrd2>{sect2}</sectOrd2><staOrd>{sta}</staOrd>
<isArrive1>{arrive1}</isArrive1><isArrive2>0</isArrive2><isLast1>{last1}</isLast1><isLast2>0</isLast2>
<isFullFlag1>{full1}</isFullFlag1><busType1>{bus1}</busType1><busType2>0</busType2>
<congestion1>{crowd1}</congestion1><congestion2>0</congestion2>
<firstTm>{first}</firstTm><lastTm>{last}</lastTm><term>{term}</term></itemList>"""

USUAL = {
    "ars": "01014", "route": "470", "type": "3", "msg1": "3분20초후[2번째 전]", "msg2": "12분후[7번째 전]",
    "time1": "200", "time2": "725", "sect1": "18", "sect2": "13", "sta": "20", "arrive1": "0", "last1": "0",
    "full1": "0", "bus1": "1", "crowd1": "3", "first": "0400  ", "last": "2230  ", "term": "9",
}  # fmt: skip


def item(**change: str) -> str:
    return ITEM.format(**{**USUAL, **change})


def answer(*items: str, code: str = "0", message: str = "정상적으로 처리되었습니다.") -> bytes:
    body = f"<msgBody>{''.join(items)}</msgBody>"
    head = f"<headerCd>{code}</headerCd><headerMsg>{message}</headerMsg><itemCount>0</itemCount>"
    text = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><ServiceResult><comMsgHeader/>'
    return f"{text}<msgHeader>{head}</msgHeader>{body}</ServiceResult>".encode()


class Seoul:
    """What the server does next, and what it was asked."""

    def __init__(self) -> None:
        self.reply: bytes | Callable[[BaseHTTPRequestHandler], None] = answer(item())
        self.asked: list[dict[str, list[str]]] = []
        self.address = ""


@pytest.fixture
def seoul() -> Iterator[Seoul]:
    told = Seoul()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append(urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query))
            if callable(told.reply):
                told.reply(self)
                return
            self.send_response(200)
            self.send_header("Content-Type", "application/xml")
            self.end_headers()
            self.wfile.write(told.reply)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    told.address = f"http://127.0.0.1:{server.server_port}/api/rest/stationinfo/getStationByUid"
    yield told
    server.shutdown()
    thread.join()
    server.server_close()


def dripping(handler: BaseHTTPRequestHandler) -> None:
    """A line that never quite falls silent."""
    handler.send_response(200)
    handler.end_headers()
    try:
        for byte in answer(item()):
            handler.wfile.write(bytes((byte,)))
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        return  # the other side has hung up, as it should


def silent(handler: BaseHTTPRequestHandler) -> None:
    """Takes the question and says nothing."""
    time.sleep(1.0)

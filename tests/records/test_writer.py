"""Writing off the window's thread: in order, and on through a full disk."""

import os
import subprocess
import sys
import threading
import time

import pytest

from records import attempts
from records.errors import DiskFull, StoreBusy, StoreDamaged, StoreGone
from records.recorder import Recorder
from records.store import Store
from records.writer import Writer


@pytest.fixture
def writer(town):
    said = []
    with Writer(town.store, said.append, patience=(0.02,)) as made:
        made.said = said
        yield made


def test_what_is_submitted_is_done_in_order_in_another_thread(writer):
    done = []
    futures = [writer.submit(lambda n=n: done.append((n, threading.current_thread()))) for n in range(20)]
    assert writer.flush(5) is None
    assert [n for n, _ in done] == list(range(20))
    assert {thread for _, thread in done} != {threading.current_thread()}
    assert all(future.done() for future in futures)
    assert writer.submit(lambda: 7).result(5) == 7


def test_a_trouble_that_passes_holds_the_line_and_nothing_is_lost(writer, town):
    room = threading.Event()
    done = []

    def write():
        if not room.is_set():
            raise DiskFull(town.store.path)
        done.append("first")

    first = writer.submit(write)
    second = writer.submit(lambda: done.append("second"))
    assert isinstance(writer.flush(0.2), DiskFull)
    assert isinstance(writer.trouble, DiskFull)
    assert not first.done() and not second.done()
    room.set()
    assert writer.flush(5) is None
    assert done == ["first", "second"]
    assert [type(one) for one in writer.said] == [DiskFull, type(None)]


def test_an_error_that_does_not_pass_goes_to_its_own_future_only(writer, town):
    def broken():
        raise StoreDamaged(town.store.path)

    bad, wrong = writer.submit(broken), writer.submit(lambda: {}["x"])
    good = writer.submit(lambda: 1)
    assert isinstance(bad.exception(5), StoreDamaged)
    assert isinstance(wrong.exception(5), KeyError)
    assert good.result(5) == 1


def test_closing_gives_up_what_cannot_be_written_and_says_so(town):
    writer = Writer(town.store, patience=(10,))

    def write():
        raise StoreBusy(town.store.path)

    future = writer.submit(write)
    begun = time.monotonic()
    assert isinstance(writer.close(0.2), StoreBusy)
    assert time.monotonic() - begun < 2
    assert isinstance(future.exception(1), StoreBusy)
    with pytest.raises(RuntimeError):
        writer.submit(write)


FORGETFUL = """
import sys, time
from pathlib import Path
from records.store import Store
from records.writer import Writer
from records.errors import StoreBusy
store = Store.open(sys.argv[1])
writer = Writer(store, patience=(60,))
def slow():
    time.sleep(0.3)
    Path(sys.argv[2]).write_text("written")
writer.submit(slow)
if sys.argv[3] == "busy":
    def write(): raise StoreBusy(store.path)
    writer.submit(write)
"""


@pytest.mark.parametrize("state", ["free", "busy"])
def test_a_program_that_ends_without_closing_writes_what_it_can_and_ends(tmp_path, state):
    done = tmp_path / "done"
    subprocess.run([sys.executable, "-c", FORGETFUL, tmp_path / "records.db", done, state], timeout=30, check=True)
    assert done.read_text() == "written"


def record(writer: Writer, result: type) -> tuple[Recorder, list[list[object]]]:
    steps = [["welcome", 900, 0, False, []], ["menu", 1200, 0, False, []], ["pay", 700, 0, False, []]]
    recorder = Recorder(writer, "kiosk-1", "cafe", "latte", "sunny", "alone")
    for n, step in enumerate(steps, 1):
        recorder.step(n, step)
    return recorder, steps


def test_an_attempt_goes_its_way(writer, town, result):
    recorder, steps = record(writer, result)
    assert writer.flush(5) is None
    assert attempts.journal(town.store, recorder.uid) == tuple(steps)
    recorder.finish(result(steps=tuple(steps)))
    recorder.done.result(5)
    assert attempts.attempt(town.store, recorder.uid).steps == tuple(steps)


def test_an_attempt_outlives_a_full_disk(writer, town, result):
    """The disk is full from the first step on; practice goes on; when there is room, all of it is written."""

    def pages(limit):
        def set_limit():
            conn = town.store.db.conn
            conn.execute(f"PRAGMA max_page_count = {limit or conn.execute('PRAGMA page_count').fetchone()[0]}")

        return set_limit

    writer.submit(pages(0)).result(5)
    recorder = Recorder(writer, "kiosk-1", "cafe", "latte", "sunny", "alone")
    steps = [[f"screen{n}", 900, 0, False, [["x" * 2000, "right", n]]] for n in range(1, 9)]
    for n, step in enumerate(steps, 1):
        recorder.step(n, step)
    recorder.finish(result(steps=tuple(steps)))
    assert isinstance(writer.flush(0.3), DiskFull)
    assert "연습은 계속" in writer.said[-1].words.ko
    with pytest.raises(KeyError):
        attempts.attempt(town.store, recorder.uid)

    # There is room again: the limit is this connection's, so it is lifted where the job waits.
    for db in list(town.store._all):
        db.conn.execute("PRAGMA max_page_count = 1000000")
    assert writer.flush(5) is None
    one = attempts.attempt(town.store, recorder.uid)
    assert (one.ended, one.steps) == ("done", tuple(steps))
    assert town.store.check() == ()
    assert len(town.rows("attempts")) == 1


def test_an_attempt_outlives_a_restore(writer, town, result, tmp_path):
    from records import backup

    copy = backup.backup(town.store, tmp_path / "copy.db")
    recorder, steps = record(writer, result)
    assert writer.flush(5) is None
    backup.restore(copy, town.store.path)
    recorder.finish(result(steps=()))
    recorder.done.result(5)
    assert attempts.attempt(town.store, recorder.uid).steps == tuple(steps)


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_really_full_disk_is_said_and_all_is_written_when_there_is_room(small_disk, result):
    ballast = small_disk / "ballast"
    with Store.open(small_disk / "records.db") as store, Writer(store, patience=(0.02,)) as writer:
        for full in (False, True):
            if full:
                with ballast.open("wb", buffering=0) as file:
                    try:
                        while file.write(b"x" * 1024) == 1024:
                            pass
                    except OSError:
                        pass
            made = []
            for n in range(3):
                recorder = Recorder(writer, "kiosk-1", "cafe", f"m{n}", "sunny", "alone")
                made.append(recorder)
                steps = tuple([f"screen{at}", 900, 0, False, [["x" * 1000, "right", 1]]] for at in range(1, 7))
                for at, step in enumerate(steps, 1):
                    recorder.step(at, step)
                recorder.finish(result(steps=steps))
            if full:
                assert isinstance(writer.flush(0.5), DiskFull | StoreGone)
                ballast.unlink()
            assert writer.flush(10) is None
            for recorder in made:
                assert attempts.attempt(store, recorder.uid).steps == steps
        assert store.check() == ()
        assert len(store.db.execute("select 1 from attempts").fetchall()) == 6

"""A program in a terminal of its own, as the person before it sees it: what it draws, and when."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


class Terminal:
    """Starts `command` in a pseudo terminal. Everything that comes out of it is kept with its moment."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], size: tuple[int, int] = (120, 40)) -> None:
        """`size` is columns and rows."""
        self.begun = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], list(command), dict(env))
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self.seen = b""

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def press(self, keys: str) -> None:
        """Type; function keys as their sequences."""
        os.write(self._fd, keys.encode())

    def read(self, seconds: float) -> bool:
        """Take what has come within so many seconds; False when nothing did."""
        if not select.select([self._fd], [], [], seconds)[0]:
            return False
        try:
            self.seen += os.read(self._fd, 1 << 20)
        except OSError:  # the program has ended
            return False
        return True

    def until(self, words: str, limit: float = 60.0, after: int = 0) -> float:
        """Wait until `words` are drawn behind the first `after` bytes; gives the clock (time.time) of that moment."""
        mark, end = words.encode(), time.perf_counter() + limit
        while mark not in self.seen[after:]:
            if time.perf_counter() > end:
                raise TimeoutError(f"never drawn: {words}\n{self.seen[-2000:].decode(errors='replace')}")
            self.read(0.05)
        return time.time()

    def quiet(self, seconds: float) -> None:
        """Read until nothing is drawn for so long."""
        while self.read(seconds):
            pass

    def processor(self) -> float:
        """Seconds of the processor that all threads of the program have used."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

    def memory(self) -> float:
        """Megabytes that the program holds by itself."""
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
        raise ValueError("no Pss")

    def close(self) -> None:
        """End the program."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._fd)

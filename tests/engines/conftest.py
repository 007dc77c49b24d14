"""A PostgreSQL server of the tests' own, in a folder of its own, without a port; skipped where it is not installed."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest


def programs() -> Path | None:
    found = shutil.which("pg_config")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if found:
        words = [found, "--bindir"]
        folders.append(Path(subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()))
    return next((folder for folder in reversed(folders) if (folder / "initdb").exists()), None)


class Server:
    def __init__(self, folder: Path, bins: Path) -> None:
        self.folder, self.bins = folder, bins
        self.user = {"user": "nobody"} if os.geteuid() == 0 else {}

    def run(self, sql: str) -> str:
        """What PostgreSQL says against statements; empty when nothing."""
        return self._ask(sql).stderr

    def rows(self, select: str) -> list[list[str]]:
        """What a select gives, as text."""
        said = self._ask(f"copy ({select}) to stdout with (format csv)")
        assert said.stderr == "", select
        return list(csv.reader(io.StringIO(said.stdout)))

    def _ask(self, sql: str) -> subprocess.CompletedProcess[str]:
        words = ["psql", "-X", "-q", "-h", str(self.folder), "-U", "kiosk", "-d", "postgres", "-v", "ON_ERROR_STOP=1"]
        quiet = os.environ | {"PGOPTIONS": "-c client_min_messages=warning"}
        return subprocess.run([*words, "-f", "-"], input=sql, capture_output=True, text=True, check=False, env=quiet)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    bins = programs()
    if bins is None or not shutil.which("psql"):
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
    made = Server(folder, bins)
    if made.user:
        shutil.chown(folder, "nobody")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    data = folder / "data"
    words = [bins / "initdb", "-D", data, "-A", "trust", "-U", "kiosk", "--no-sync", "--locale=C", "-E", "UTF8"]
    subprocess.run(words, check=True, **quiet, **made.user)
    running = subprocess.Popen(
        [bins / "postgres", "-D", data, "-k", folder, "-c", "listen_addresses="], **quiet, **made.user
    )
    try:
        for _ in range(100):
            if not made.run("select 1"):
                break
            time.sleep(0.1)
        yield made
    finally:
        running.terminate()
        running.wait(20)
        shutil.rmtree(folder)

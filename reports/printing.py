"""Printing a file that is already written: through CUPS by `lp`, on Windows through the program that opens it.

Nothing here draws or asks. Whatever goes wrong is a sentence, and the file is where it was.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from language import Phrase, phrase
from reports.faults import ReportFault

_PATIENCE = 20.0
"""Seconds until a print program that says nothing is given up."""
MOST_COPIES = 99
_TITLE = "kiosk-papers"
"""What a print queue shows. Never the file's name: on a certificate's it is a person's."""


class CannotPrint(ReportFault):
    """There is nothing to print with, or it refused. `words` says why; the file was not touched."""


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer by its queue's name; `usual` is where things go when nobody chooses."""

    name: str
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """How to print. Without a printer the usual one; `duplex` turns over the long edge."""

    printer: str = ""
    copies: int = 1
    duplex: bool = False


def printers() -> tuple[Printer, ...]:
    """The printers of this machine, the usual one first; none where there is no way to ask. Never raises."""
    if sys.platform == "win32":
        return ()  # Windows asks for the printer itself
    try:
        names = _run("lpstat", "-e").split()
        usual = _run("lpstat", "-d").rpartition(": ")[2].strip()
    except CannotPrint:
        return ()
    found = [Printer(name, name == usual) for name in dict.fromkeys(names)]
    return tuple(sorted(found, key=lambda one: (not one.usual, one.name)))


def send(file: Path, wish: Wish | None = None) -> str:
    """Print a file; gives the job's name in the queue, "" where the system has none.

    Raises CannotPrint: no print program, no such printer, the job refused, copies out of range, no answer, no file.
    """
    wish = wish or Wish()
    if not 1 <= wish.copies <= MOST_COPIES:
        raise CannotPrint(phrase("papers-copies-out-of-range", most=MOST_COPIES))
    if not file.is_file():
        raise CannotPrint(phrase("papers-print-no-file", file=str(file)))
    if sys.platform == "win32":
        return _send_on_windows(file)
    words = ["lp", "-t", _TITLE, "-n", str(wish.copies), "-o", "media=A4"]
    words += ["-o", "sides=two-sided-long-edge" if wish.duplex else "sides=one-sided"]
    words += ["-d", wish.printer] if wish.printer else []
    said = _run(*words, "--", str(file.absolute()), file=file)
    _, found, rest = said.partition("request id is ")
    return rest.split()[0] if found and rest.split() else ""


def _send_on_windows(file: Path) -> str:
    try:
        os.startfile(file, "print")  # type: ignore[attr-defined,unused-ignore]
    except OSError as error:
        raise CannotPrint(phrase("papers-print-refused", file=str(file), why=error.strerror or "")) from error
    return ""


def _run(*words: str, file: Path | None = None) -> str:
    """What a program of CUPS says. Raises CannotPrint."""
    environment = {**os.environ, "LC_ALL": "C"}  # what it says is read, not shown
    where = str(file or "")
    try:
        done = subprocess.run(
            words, capture_output=True, text=True, errors="replace", timeout=_PATIENCE, check=False,
            env=environment, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise CannotPrint(phrase("papers-print-no-program", file=where)) from error
    except subprocess.TimeoutExpired as error:
        raise CannotPrint(phrase("papers-print-no-answer", file=where)) from error
    except OSError as error:
        raise CannotPrint(phrase("papers-print-refused", file=where, why=error.strerror or "")) from error
    if done.returncode:
        raise CannotPrint(_refusal(done.stderr or done.stdout, where))
    return done.stdout


def _refusal(said: str, file: str) -> Phrase:
    why = " ".join(said.split())
    if "no default destination" in why.lower():
        return phrase("papers-print-no-printer", file=file)
    return phrase("papers-print-refused", file=file, why=why[:200])

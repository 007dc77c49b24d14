"""The commands that say whether a certificate is genuine, and by which keys."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from language import message, phrase
from records import signing
from reports import verifying, writing
from reports.commanding import Out, StoreFile, Tongue, opened, speaking, wrote
from reports.faults import ReportFault


def verify(
    what: Annotated[str, typer.Argument(metavar="FILE|CODE")],
    key: Annotated[Path | None, typer.Option("--key", metavar="PEM")] = None,
    store: StoreFile = None,
    language: Tongue = None,
) -> None:
    """Say whether a certificate is genuine: its file, its check code, or what its QR says.

    Ends with 0 when it is, 3 revoked, 4 changed, 5 unknown, 6 not ours, 7 mistyped, 1 when it could not be looked up.
    """
    with speaking(language) as spoken:
        file = Path(what) if _is_file(what) else None
        if key is not None:
            publics = [_public(key)]
            found = verifying.offline_file(file, publics) if file else verifying.offline(what, publics)
        else:
            with opened(store) as known:
                found = verifying.verdict_of_file(known, file) if file else verifying.verdict(known, what)
        typer.echo(found.words.seen(spoken))
        if found.exit:
            raise typer.Exit(found.exit)


def keys(
    new: Annotated[bool, typer.Option("--new")] = False,
    out: Out = None,
    store: StoreFile = None,
    language: Tongue = None,
) -> None:
    """Show the public keys that certificates are checked by; with `--new` begin another one."""
    with speaking(language) as spoken, opened(store) as known:
        current = signing.change(known) if new else signing.own(known)
        for one in signing.keys(known):
            id = "reports-key-retired" if one.retired else "reports-key-used"
            typer.echo(message(spoken, id, key=one.key, made=one.made, retired=one.retired))
            typer.echo(one.pem)
        if out is not None:
            wrote(writing.save(out / f"public-key-{current.key}.pem", current.pem.encode()))


def _is_file(what: str) -> bool:
    """Whether a file is meant rather than a code: what lies there, or is called as papers are."""
    try:
        return Path(what).is_file() or what.lower().endswith(".pdf")
    except (OSError, ValueError):
        return False


def _public(file: Path) -> str:
    try:
        return signing.public_of(file.read_text(encoding="ascii", errors="replace"))
    except (OSError, ValueError):
        raise ReportFault(phrase("reports-key-unusable", file=str(file))) from None

"""`kiosk-records`: looking after a centre's records: init, info, backup, restore, doctor, purge, make-city."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer

import language
from courses import places, settings
from language import Language, Phrase
from records import accounts, audit, clock, describing, persons, purge, rehearsing, schema
from records import backup as copies
from records import doctor as doctors
from records import trial as trials
from records.errors import Refused, StoreTrouble
from records.made.command import make_city
from records.roster import commands as rosters
from records.store import Store

app = typer.Typer(no_args_is_help=True, add_completion=False, help="기록을 돌보는 명령 / Look after a centre's records")

app.add_typer(rosters.app, name="roster")
app.command(name="make-city")(make_city)

StoreOption = Annotated[Path | None, typer.Option("--store", help="기록 파일 / the records file")]


def main() -> None:
    """Run the command; troubles of the store are said, not thrown."""
    try:
        app()
    except (StoreTrouble, Refused) as trouble:
        _fail(trouble.words)


@app.command()
def init(store: StoreOption = None) -> None:
    """기록 파일을 만듭니다 / Make the records file, or bring it up to this version."""
    path = store or places.store_file()
    with Store.open(path, _place()):
        _say(language.phrase("records-made", file=str(path)))


@app.command()
def info(store: StoreOption = None) -> None:
    """기록에 무엇이 있는지 보입니다 / Say what the records hold, and whether the file is sound."""
    with _opened(store) as records:
        unmatched, learners = persons.unmatched(records)

        def count(table: str) -> int:
            return int(records.db.execute(f"select count(*) from {table}").fetchone()[0])

        lines: tuple[tuple[str, object], ...] = (
            ("place", records.path),
            ("version", schema.VERSION),
            ("epoch", records.epoch),
            ("size", f"{records.path.stat().st_size / 1e6:.1f} MB"),
            ("learners", learners),
            ("classes", count("classes")),
            ("attempts", count("attempts")),
            ("running", count("running")),
            ("certificates", count("certificates")),
            ("unmatched", unmatched),
        )
        for name, value in lines:
            typer.echo(f"{language.phrase(f'records-info-{name}').seen(_language())}: {value}")
        faults = records.check()
        _say(language.phrase("records-info-unhealthy" if faults else "records-info-healthy"))
        for fault in faults:
            typer.echo(f"  {fault}")
    if faults:
        raise typer.Exit(1)


@app.command()
def backup(file: Path, store: StoreOption = None) -> None:
    """쓰는 중에도 백업합니다 / Copy the records to FILE, also while they are in use."""
    with _opened(store) as records:
        made = copies.backup(records, file)
        audit.note(records, _who(), "backup")
    _say(language.phrase("records-backed-up", file=str(made)))


@app.command()
def restore(file: Path, store: StoreOption = None) -> None:
    """백업에서 되살립니다 / Put a backup in place of the records; those from before are kept aside."""
    done = copies.restore(file, store or places.store_file())
    with _opened(store) as records:
        audit.note(records, _who(), "restore")
    if done.aside:
        _say(language.phrase("records-restored", file=str(done.aside)))
    else:
        _say(language.phrase("records-restored-new"))


@app.command()
def rehearse(file: Path) -> None:
    """백업을 다른 곳에 되살려 보고 다시 셉니다 / Try a backup: restore it elsewhere, count it again, leave nothing."""
    tried = rehearsing.rehearse(file)
    for table, rows in tried.rows.items():
        typer.echo(f"{language.phrase(f'records-info-{table}').seen(_language())}: {rows:,}")
    for one in tried.differences:
        _say(one.words)
    if tried.differences:
        raise typer.Exit(1)
    _say(language.phrase("records-rehearsed", file=file.name, last=tried.last_day))


@app.command(name="schema")
def schema_command(file: Annotated[Path | None, typer.Argument(help="Markdown")] = None) -> None:
    """기록의 표를 말로 적습니다 / Describe the tables, made from the migrations (docs/schema.md)."""
    if file is None:
        typer.echo(describing.document())
    else:
        describing.write(file)


@app.command()
def trial(
    class_: Annotated[str, typer.Argument(metavar="CLASS", help="반의 uid / the class's uid")],
    file: Annotated[Path, typer.Argument(help="CSV")],
    store: StoreOption = None,
) -> None:
    """시험 연구에 쓸 기록을 이름 없이 뽑습니다 / Read out what a trial needs, without names (docs/trial.md)."""
    with _opened(store) as records:
        try:
            count = trials.write(records, class_, file)
        except KeyError:
            _fail(language.phrase("records-no-class", uid=class_))
    _say(language.phrase("records-trial-written", rows=count, file=file.name))


@app.command()
def doctor(
    store: StoreOption = None,
    mend: Annotated[bool, typer.Option("--mend", help="다시 세어 고칩니다 / make what differs anew")] = False,
) -> None:
    """모두 다시 세어 봅니다 / Count everything again and say every difference."""
    with _opened(store) as records:
        differences = doctors.doctor(records)
        for words in (*(one.words for one in differences), *doctors.notices(records)):
            _say(words)
        if not differences:
            _say(language.phrase("records-doctor-agrees"))
            return
        _say(language.phrase("records-doctor-differs", number=len(differences)))
        if mend and all(one.table != "file" for one in differences):
            doctors.mend(records)
            differences = doctors.doctor(records)
            if not differences:
                _say(language.phrase("records-doctor-mended"))
    if differences:
        raise typer.Exit(1)


@app.command(name="purge")
def purge_command(
    by: Annotated[str, typer.Option("--by", help="파기하는 사람 / who destroys")],
    reason: Annotated[str, typer.Option("--reason", help="까닭 / why")] = "보유 기간 만료",
    learner: Annotated[list[str] | None, typer.Option("--learner", help="수강생 / a learner's uid")] = None,
    until: Annotated[datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="기준일 / the day")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="묻지 않습니다 / do not ask")] = False,
    store: StoreOption = None,
) -> None:
    """이름과 신원을 파기합니다 / Destroy names and identities whose time has ended, or of one learner."""
    with _opened(store) as records:
        day = until.date() if until else date.fromisoformat(clock.day_of(records.now()))
        wanted = tuple(learner or ()) or purge.due(records, day)
        if not wanted:
            _say(language.phrase("records-purge-nobody"))
            return
        if not yes:
            typer.confirm(language.phrase("records-purge-ask", learners=len(wanted)).seen(_language()), abort=True)
        try:
            done = purge.purge(records, wanted, by, reason)
        except KeyError as missing:
            _fail(language.phrase("records-learner-unknown", uid=str(missing.args[0])))
        _say(language.phrase("records-purged", learners=done.learners))
        if not done.wiped:
            _say(language.phrase("records-purged-not-vacuumed"))


@app.command(name="accounts")
def accounts_command(store: StoreOption = None) -> None:
    """강사 화면의 계정을 보입니다 / List who can sign in at the console."""
    with _opened(store) as records:
        known = accounts.accounts(records)
        if not known:
            _say(language.phrase("records-no-accounts"))
        for one in known:
            role = language.phrase("accounts-role-" + one.role).seen(_language())
            state = language.phrase("accounts-state-archived", day=one.archived) if one.archived else language.NOTHING
            typer.echo(f"{one.name}  {role}  {state.seen(_language())}".rstrip())


@app.command(name="reset-pin")
def reset_pin_command(
    name: Annotated[str, typer.Argument(metavar="NAME", help="계정 이름 / the account's name")],
    store: StoreOption = None,
) -> None:
    """관리자도 비밀번호를 잊었을 때 / A temporary PIN, for when the administrator has forgotten theirs too."""
    with _opened(store) as records:
        one = accounts.by_name(records, name)
        if one is None:
            _fail(language.phrase("accounts-unknown", name=name))
        machine = accounts.Account("", "kiosk-records", "administrator")
        pin = accounts.reset_pin(records, machine, one.uid)
        _say(language.phrase("accounts-told", name=one.name, pin=pin))


@app.command()
def destructions(store: StoreOption = None) -> None:
    """파기 대장을 보입니다 / The register of what was destroyed."""
    with _opened(store) as records:
        known = purge.destructions(records)
        if not known:
            _say(language.phrase("records-no-destructions"))
        for one in known:
            sound = "records-destruction-genuine" if purge.genuine(records, one) else "records-destruction-changed"
            mark = language.phrase(sound).seen(_language())
            typer.echo(f"{one.day}  {one.learners:5}  {one.by}  {one.reason}  {mark}")


def _opened(store: Path | None) -> Store:
    """The store that is there: nothing but `init` and the programs themselves makes one."""
    path = store or places.store_file()
    if not path.exists():
        raise Refused(language.phrase("records-file-missing", file=str(path)))
    return Store.open(path, _place())


def _who() -> str:
    """Who is signed in at this machine, for the audit trail; nobody asks for a PIN on a command line."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a system that has no name for its user
        return ""


def _place() -> str:
    return f"{settings.load().kiosk}-records"


def _language() -> Language:
    return settings.load().language


def _say(words: Phrase, write: Callable[[str], None] = typer.echo) -> None:
    write(words.seen(_language()))


def _fail(words: Phrase) -> NoReturn:
    typer.echo(words.seen(_language()), err=True)
    sys.exit(1)


if __name__ == "__main__":
    main()

"""`kiosk-records roster`: the same preview as the console's, in text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, get_args

import typer

import language
from courses import places, settings
from language import Phrase
from records import centres, classes
from records.errors import Refused
from records.people import GROUPS, Group
from records.roster import acts, mapping, taking, undoing, writing
from records.roster.acts import By
from records.roster.mapping import Columns, Field
from records.roster.preview import KINDS, Kind
from records.roster.tables import letter
from records.roster.taking import Plan, Target
from records.store import Store

app = typer.Typer(no_args_is_help=True, help="수강생 명단을 파일에서, 파일로 / The roster from and to files")

FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="XLSX, CSV")]
StoreOption = Annotated[Path | None, typer.Option("--store", help="기록 파일 / the records file")]
ClassOption = Annotated[str, typer.Option("--class", help="강좌의 이름이나 uid / the class's name or uid")]
GroupOption = Annotated[
    str, typer.Option("--group", help="대상이 없을 때 / where no group stands: " + ", ".join(GROUPS))
]
SetOption = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="A=name", help="열 맞춤 / what a column says: " + ", ".join(mapping.CHOICES)),
]
AllOption = Annotated[bool, typer.Option("--all", help="새로 넣을 줄도 모두 / rows that are new, too")]


@app.command()
def check(
    file: FileArgument,
    class_: ClassOption = "",
    group: GroupOption = "older",
    set_: SetOption = None,
    every: AllOption = False,
    store: StoreOption = None,
) -> None:
    """미리보기만 합니다 / Preview only; nothing is written."""
    with _opened(store) as records:
        _show(_planned(records, file, class_, group, set_ or []), every)


@app.command(name="import")
def import_(
    file: FileArgument,
    class_: ClassOption = "",
    group: GroupOption = "older",
    set_: SetOption = None,
    every: AllOption = False,
    yes: Annotated[bool, typer.Option("--yes", help="묻지 않습니다 / do not ask")] = False,
    store: StoreOption = None,
) -> None:
    """미리보기를 보이고, 그러겠다고 하면 넣습니다 / Preview, and take it in when confirmed."""
    with _opened(store) as records:
        plan = _planned(records, file, class_, group, set_ or [])
        _show(plan, every)
        counts = plan.preview.counts
        question = language.phrase("roster-confirm", new=counts["new"], changed=counts["changed"])
        if not yes:
            typer.confirm(_seen(question), abort=True)
        act = taking.take(records, plan, By("kiosk-records"))
        typer.echo(_seen(act.words))


@app.command()
def undo(store: StoreOption = None) -> None:
    """마지막 가져오기를 되돌립니다 / Undo the last import."""
    with _opened(store) as records:
        act = acts.last(records, "import")
        if act is None:
            raise Refused(language.phrase("roster-undo-nothing"))
        try:
            undoing.undo(records, act, By("kiosk-records"))
        except undoing.InTheWay as stuck:
            for one in stuck.obstacles:
                typer.echo(f"  {_seen(one.words)}")
            raise
        typer.echo(_seen(language.phrase("roster-undone", what=act.words)))


@app.command()
def export(
    file: FileArgument,
    class_: ClassOption = "",
    names: Annotated[bool, typer.Option("--names", help="이름과 번호를 넣습니다 / with names and numbers")] = False,
    store: StoreOption = None,
) -> None:
    """명단을 파일로 씁니다. 이름은 가명입니다 / Write the roster, with pseudonyms unless names are asked for."""
    with _opened(store) as records:
        target = _target(records, class_, "older")
        wanted = writing.Wanted(target.centre, target.class_, names, settings.load().language)
        try:
            count = writing.write(records, wanted, file, By("kiosk-records"))
        except OSError as error:
            raise Refused(language.phrase("roster-not-written", file=file.name, why=error.strerror or "")) from error
        typer.echo(_seen(language.phrase("roster-written", count=count, file=file.name)))


def _planned(store: Store, file: Path, class_: str, group: str, sets: list[str]) -> Plan:
    (table, columns), *_ = taking.open_file(file)
    for text in sets:
        columns = _set(columns, text)
    return taking.plan(store, file.name, table, columns, _target(store, class_, group))


def _set(columns: Columns, text: str) -> Columns:
    which, _, name = text.partition("=")
    index = next((one.index for one in columns.all if letter(one.index) == which.strip().upper()), None)
    field: Field | None = next((one for one in mapping.CHOICES if one == name.strip()), None)
    if index is None or field is None:
        raise Refused(language.phrase("roster-no-column", text=text))
    try:
        return columns.changed(index, field)
    except ValueError as error:
        raise Refused(language.phrase("roster-column-secret", column=columns.all[index].title)) from error


def _target(store: Store, class_: str, group: str) -> Target:
    found: Group | None = next((one for one in get_args(Group) if one == group), None)
    if found is None:
        raise Refused(language.phrase("records-group-unknown", group=group))
    if not class_:
        try:
            return Target(centres.centre(store).uid, "", found)
        except KeyError:
            raise Refused(language.phrase("roster-no-centre")) from None
    every = classes.classes(store)
    wanted = [one for one in every if class_ in (one.uid, one.name)]
    if len(wanted) != 1:
        known = ", ".join(f"{one.name} ({one.uid})" for one in wanted or every)
        raise Refused(language.phrase("roster-no-such-class", text=class_, many=len(wanted), known=known or "-"))
    return Target(wanted[0].centre, wanted[0].uid, found)


def _show(plan: Plan, every: bool) -> None:
    columns = [
        f"{letter(one.index)} {one.heading} → {_seen(language.phrase(f'roster-field-{one.field}'))}"
        for one in plan.columns.all
        if one.heading or one.field != "unused"
    ]
    typer.echo(f"{plan.source} [{plan.table.name}]  " + " · ".join(columns))
    for note in plan.table.notes:
        typer.echo(f"  {_seen(note.words)}")
    shown: set[Kind] = set(KINDS) - (set() if every else {"new"})
    for line in plan.preview.lines:
        if line.kind in shown or line.why:
            why = " ".join(_seen(one.words) for one in line.why)
            typer.echo(f"{line.row:6}  {_seen(language.phrase(f'roster-kind-{line.kind}'))}  {line.name}  {why}")
    typer.echo(_seen(counted(plan)))


def counted(plan: Plan) -> Phrase:
    """How many rows there are of each kind; they add up to all."""
    counts = plan.preview.counts
    return language.phrase(
        "roster-counts",
        rows=len(plan.preview.lines),
        new=counts["new"],
        changed=counts["changed"],
        double=counts["double"],
        refused=counts["refused"],
    )


def _opened(store: Path | None) -> Store:
    path = store or places.store_file()
    if not path.exists():
        raise Refused(language.phrase("records-file-missing", file=str(path)))
    return Store.open(path, f"{settings.load().kiosk}-records")


def _seen(words: Phrase) -> str:
    return words.seen(settings.load().language)

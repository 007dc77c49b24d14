"""A file to be chosen: typed, or out of those that lie where rosters usually lie."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList
from textual.widgets.option_list import Option

from courses import places

SHOWN = 40
_FOLDERS = ("", "Downloads", "다운로드", "Desktop", "바탕화면", "Documents", "문서")


def usual_folders() -> tuple[Path, ...]:
    """Where rosters lie: the person's own folders, the suite's, a stick."""
    own = [Path.home() / name for name in _FOLDERS]
    sticks = [stick for root in ("/media", "/run/media") for stick in Path(root).glob("*/*")]
    return (places.home() / "rosters", places.papers_folder(), *own, *sticks)


def rosters_in(folders: Iterable[Path]) -> list[Path]:
    """Sheets in these folders, the newest first. Folders that are not there or may not be read have none."""
    found: dict[Path, float] = {}
    for folder in folders:
        try:
            for file in folder.iterdir():
                if file.suffix.casefold() in (".xlsx", ".csv", ".xls", ".xlsm", ".tsv", ".txt") and file.is_file():
                    found[file] = file.stat().st_mtime
        except OSError:
            continue
    return sorted(found, key=lambda file: -found[file])[:SHOWN]


class ChooseFile(ModalScreen[Path | None]):
    """Returns the file; None for none."""

    BINDINGS: ClassVar = [("escape", "leave"), ("down", "to_list")]

    def __init__(self, question: str, placeholder: str, files: Iterable[Path]) -> None:
        super().__init__()
        self._question, self._placeholder, self._files = question, placeholder, list(files)

    def compose(self) -> ComposeResult:
        """The question, a line to type in, what was found."""
        with Vertical(classes="dialog wide"):
            yield Label(self._question, classes="question", markup=False)
            yield Input(placeholder=self._placeholder)
            yield OptionList(
                *(Option(f"{file.name}   {file.parent}", id=str(at)) for at, file in enumerate(self._files)),
                markup=False,
            )

    def on_mount(self) -> None:
        """Where something was found, at the list."""
        if self._files:
            self.query_one(OptionList).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """A path, with or without the quotation marks that a file manager puts around it."""
        typed = event.value.strip().strip("'\"")
        if typed:
            self.dismiss(Path(typed.removeprefix("file://")).expanduser())

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """One of those that were found."""
        self.dismiss(self._files[int(str(event.option.id))])

    def action_to_list(self) -> None:
        """Down from the line."""
        self.query_one(OptionList).focus()

    def action_leave(self) -> None:
        """None."""
        self.dismiss(None)

"""The report as a paper: tagged PDF with contents, bookmarks, page numbers and charts."""

from __future__ import annotations

from reports.document.model import Chart, Document, Note, Section, Table
from reports.fonts import faces
from reports.pdf import chart, front, table
from reports.pdf.flow import Flow


def draw(made: Document) -> bytes:
    """The file's content: the same document gives the same bytes. Raises FontMissing.

    It is laid out twice: the contents name pages that are known only when everything has found its place.
    """
    first = _laid(made, {}, 0)
    return _laid(made, first.places, first.page).finish()


def _laid(made: Document, places: dict[str, int], pages: int) -> Flow:
    flow = Flow(made, faces(), pages)
    front.draw(flow, places)
    for section in made.sections:
        _section(flow, section)
    flow.close()
    return flow


def _section(flow: Flow, section: Section) -> None:
    blocks = list(section.blocks)
    flow.need(_least(blocks))
    flow.heading(section.id, section.title)
    while blocks:
        block = blocks.pop(0)
        if isinstance(block, Chart):
            run = [block]
            while blocks and isinstance(blocks[0], Chart):
                run.append(blocks.pop(0))
            chart.draw(flow, run)
        elif isinstance(block, Table):
            table.draw(flow, block)
        elif isinstance(block, Note):
            flow.note(block.words)
        else:
            front.terms(flow, block)


def _least(blocks: list[object]) -> float:
    """Room that the beginning of a section needs so that its head does not stand alone."""
    head = 44.0
    if isinstance(blocks[0], Chart):
        return head + chart.height(blocks[0]) + (90 if len(blocks) > 1 else 0)
    return head + 110

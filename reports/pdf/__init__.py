"""The report as a paper: tagged PDF with contents, bookmarks, page numbers and charts."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf

from reports.document.model import Block, Chart, Document, Note, Section, Table
from reports.fonts import faces
from reports.pdf import chart, front, table
from reports.pdf.flow import BOTTOM, TOP, Flow


def draw(made: Document) -> bytes:
    """The file's content: the same document gives the same bytes. Raises FontMissing.

    It is laid out twice: the contents name pages that are known only when everything has found its place.
    """
    first = _laid(made, {}, 0)
    return _packed(_laid(made, first.places, first.page).finish())


def _packed(content: bytes) -> bytes:
    """The same file, its structure compressed: a third as large, where thousands of cells are tagged."""
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as paper:
        paper.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return packed.getvalue()


def _laid(made: Document, places: dict[str, int], pages: int) -> Flow:
    flow = Flow(made, faces(), pages)
    front.draw(flow, places)
    if flow.page == 1:
        flow.turn()  # the first page stands for itself
    for section in made.sections:
        _section(flow, section)
    flow.close()
    return flow


def _section(flow: Flow, section: Section) -> None:
    blocks = list(section.blocks)
    flow.need(_room(flow, blocks))
    flow.heading(section.id, section.title)
    while blocks:
        block = blocks.pop(0)
        if isinstance(block, Chart):
            run = [block]
            while blocks and isinstance(following := blocks[0], Chart):
                run.append(following)
                blocks.pop(0)
            chart.draw(flow, run)
        elif isinstance(block, Table):
            table.draw(flow, block)
        elif isinstance(block, Note):
            flow.note(block.words)
        else:
            front.terms(flow, block)


def _room(flow: Flow, blocks: Sequence[Block]) -> float:
    """Room for a section's head with its first charts and table: whole, where a page holds them."""
    charts = [block for block in blocks if isinstance(block, Chart)]
    tables = [block for block in blocks if isinstance(block, Table)]
    pictures = sum(chart.height(run) for run in chart.rows(charts))
    whole = 44 + pictures + (table.height(flow, tables[0]) if tables else 60)
    if whole > TOP - BOTTOM:
        return 44 + pictures + 90
    return whole if pictures or whole <= (TOP - BOTTOM) * 0.4 else 44 + pictures + 90

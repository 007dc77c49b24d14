"""The structure tree, read back by another library than the one that wrote it."""

from __future__ import annotations

import io
import shutil
import subprocess

import pikepdf
import pytest

from reports.tagging import TaggedCanvas


def drawn(draw):
    file = io.BytesIO()
    canvas = TaggedCanvas(file, lang="ko-KR", invariant=1)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def say(canvas, words, y):
    canvas.drawString(40, y, words)


def report(canvas):
    canvas.rect(10, 10, 50, 50)
    with canvas.mark("H1"):
        say(canvas, "Title", 800)
    table = canvas.part("Table")
    with canvas.within(table), canvas.group("TR"):
        for words in ("A", "B"):
            with canvas.mark("TH", scope="Column", columns=2 if words == "B" else 1):
                say(canvas, words, 700)
    canvas.showPage()
    canvas.line(1, 1, 2, 2)
    with canvas.within(table), canvas.group("TR"), canvas.mark("TD"):
        say(canvas, "1", 700)
    long = canvas.part("P")
    with canvas.content(long):
        say(canvas, "begun", 60)
    canvas.showPage()
    with canvas.content(long):
        say(canvas, "ended", 800)
    with canvas.mark("Figure", alt="세 개의 막대"):
        canvas.rect(100, 100, 10, 90)


def tree(node):
    """Roles, with what each holds."""
    kids = node.get("/K", [])
    return str(node["/S"])[1:], [tree(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def test_the_tree_says_what_was_drawn_in_its_order():
    with pikepdf.open(io.BytesIO(drawn(report))) as pdf:
        root = pdf.Root.StructTreeRoot
        assert bool(pdf.Root.MarkInfo.Marked) and pdf.Root.Lang == "ko-KR"
        assert tree(root.K) == (
            "Document",
            [
                ("H1", []),
                ("Table", [("TR", [("TH", []), ("TH", [])]), ("TR", [("TD", [])])]),
                ("P", []),
                ("Figure", []),
            ],
        )
        table, long, figure = root.K.K[1], root.K.K[2], root.K.K[3]
        head = table.K[0].K[1]
        assert (str(head.A.Scope), int(head.A.ColSpan)) == ("/Column", 2)
        assert str(figure.Alt) == "세 개의 막대"
        assert [int(kid.MCID) if isinstance(kid, pikepdf.Dictionary) else int(kid) for kid in long.K] == [1, 0]
        assert table.K[1].P.objgen == table.objgen


def test_every_mark_leads_back_to_its_part_and_everything_else_is_ornament():
    with pikepdf.open(io.BytesIO(drawn(report))) as pdf:
        ways = pdf.Root.StructTreeRoot.ParentTree.Nums
        back = {int(ways[n]): list(ways[n + 1]) for n in range(0, len(ways), 2)}
        for page in pdf.pages:
            depth, marked = 0, []
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("BDC", "BMC"):
                    depth += 1
                    if str(operator) == "BDC":
                        marked.append((str(operands[0])[1:], int(operands[1].MCID)))
                elif str(operator) == "EMC":
                    depth -= 1
                elif str(operator) in ("Tj", "S", "re"):
                    assert depth == 1, operator
                assert 0 <= depth <= 1
            parts = back[int(page.obj.StructParents)]
            assert marked == [(str(part.S)[1:], n) for n, part in enumerate(parts)]
            assert str(page.obj.Tabs) == "/S"


def test_the_same_calls_give_the_same_bytes_and_no_page_too_many():
    assert drawn(report) == drawn(report)
    with pikepdf.open(io.BytesIO(drawn(report))) as pdf:
        assert len(pdf.pages) == 3


def test_a_part_inside_anothers_drawing_and_an_unknown_role_are_refused():
    canvas = TaggedCanvas(io.BytesIO())
    with pytest.raises(ValueError, match="H7"):
        canvas.part("H7")
    with canvas.mark("P"), pytest.raises(ValueError, match="Span"), canvas.mark("Span"):
        pass


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler's pdfinfo is not installed")
def test_pdfinfo_says_tagged(tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(drawn(report))
    said = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    assert ["Tagged:", "yes"] in [line.split() for line in said.splitlines()]
    shown = subprocess.run(["pdfinfo", "-struct", str(file)], capture_output=True, text=True, check=True)
    assert "Table" in shown.stdout and "TH" in shown.stdout and not shown.stderr

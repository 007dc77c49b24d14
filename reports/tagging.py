"""Tagged PDF: a canvas that writes down, while it draws, what each piece is and in which order it is read.

reportlab draws and knows nothing of structure. `TaggedCanvas` draws the same and also keeps a tree of parts (headings,
paragraphs, tables with their heads, figures with words), which stands in the file beside the pictures of the letters;
everything outside a part is marked as ornament, so that a screen reader passes over it. The same calls give the same
bytes. That a file is tagged is all that is said here: conformance to a standard is not claimed.

    canvas = TaggedCanvas(file, lang="ko-KR", invariant=1)
    with canvas.mark("H1"):
        canvas.drawString(...)
    with canvas.group("Table"), canvas.group("TR"):
        with canvas.mark("TH", scope="Column"):
            canvas.drawString(...)
    with canvas.mark("Figure", alt="월별 연인원"):
        drawing.drawOn(canvas, ...)

Under platypus it is the `canvasmaker`; a flowable marks through its `canv`. What goes on over a page's end is a part
that is kept: `part = canvas.part("Table")`, then `with canvas.within(part):` on each page.
"""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFObject,
    PDFObjectReference,
    PDFPage,
    PDFResourceDictionary,
    PDFStream,
    PDFString,
    format,
    pdfdocEnc,
)
from reportlab.pdfgen.canvas import Canvas

_WORDS = frozenset({"H1", "H2", "H3", "H4", "H5", "H6", "P", "Span", "Note", "BlockQuote", "Caption", "Figure", "Form"})
_TABLES = frozenset({"Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"})
_LISTS = frozenset({"L", "LI", "Lbl", "LBody", "TOC", "TOCI"})
ROLES = frozenset({"Document", "Part", "Sect"}) | _WORDS | _TABLES | _LISTS
"""What a part can be: names of the PDF format's own list."""

Scope = Literal["", "Row", "Column", "Both"]


class Part(PDFObject):  # type: ignore[misc]
    """One node of the structure; made by `TaggedCanvas.part`."""

    __RefOnly__ = 1

    def __init__(self, role: str, parent: PDFObject | None, attributes: str, alt: str, actual: str) -> None:
        if role not in ROLES:
            raise ValueError(role)
        self.role, self.parent, self.attributes, self.alt, self.actual = role, parent, attributes, alt, actual
        self.page: PDFObjectReference | None = None
        self.kids: list[Part | tuple[PDFObjectReference, int]] = []

    def format(self, document: Any) -> bytes:
        """The node as the file holds it."""
        words = [f"<< /Type /StructElem /S /{self.role} /P {_ref(document, self.parent)}"]
        if self.page is not None:
            words.append(f"/Pg {_ref(document, self.page)}")
        if self.attributes:
            words.append(self.attributes)
        words += [
            f"/{name} {format(PDFString(text), document).decode('latin-1')}"
            for name, text in (("Alt", self.alt), ("ActualText", self.actual))
            if text
        ]
        kids = " ".join(self._kid(document, kid) for kid in self.kids)
        words.append(f"/K [{kids}] >>")
        return " ".join(words).encode("latin-1")

    def _kid(self, document: Any, kid: Part | tuple[PDFObjectReference, int]) -> str:
        if isinstance(kid, Part):
            return _ref(document, kid)
        page, number = kid
        if page is self.page:
            return str(number)
        return f"<< /Type /MCR /Pg {_ref(document, page)} /MCID {number} >>"


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """reportlab's canvas with a structure tree. Takes the same arguments."""

    def __init__(self, *args: Any, **named: Any) -> None:
        self._root = _Root()
        self._document = Part("Document", self._root, "", "", "")
        self._root.whole = self._document
        self._inside: list[Part] = [self._document]
        self._marked: list[Part] = []
        self._drawing = False
        self._since = 0
        self._page: PDFObjectReference | None = None
        self._resources: dict[tuple[object, ...], PDFObjectReference] = {}
        super().__init__(*args, **named)

    def part(
        self, role: str, *, alt: str = "", scope: Scope = "", columns: int = 1, rows: int = 1, actual: str = ""
    ) -> Part:
        """A new part at the end of the one that is open.

        `alt`: what a figure shows. `scope`, `columns`, `rows`: of a table's cell. `actual`: the words that are meant,
        where the letters are drawn otherwise. Raises ValueError for a role that PDF does not know.
        """
        table = [f"/Scope /{scope}"] if scope else []
        table += [f"/{name} {count}" for name, count in (("ColSpan", columns), ("RowSpan", rows)) if count > 1]
        attributes = f"/A << /O /Table {' '.join(table)} >>" if table else ""
        made = Part(role, self._inside[-1], attributes, alt, actual)
        self._inside[-1].kids.append(made)
        return made

    @property
    def marking(self) -> bool:
        """Whether what is drawn now belongs to a part."""
        return self._drawing

    @property
    def inside(self) -> Part:
        """The part that new parts will belong to."""
        return self._inside[-1]

    @contextlib.contextmanager
    def within(self, part: Part) -> Iterator[Part]:
        """Parts that are made in this block belong to `part`."""
        self._inside.append(part)
        try:
            yield part
        finally:
            self._inside.pop()

    @contextlib.contextmanager
    def content(self, part: Part) -> Iterator[Part]:
        """What is drawn in this block, on one page, is `part`. Does not nest, and not in a form."""
        self.begin(part)
        try:
            yield part
        finally:
            self.end()

    def begin(self, part: Part) -> None:
        """What is drawn from here to `end` is `part`: `content` without its block, where thousands are drawn."""
        if self._drawing:
            raise ValueError(f"{part.role} inside another part's drawing")
        self._close_ornament()
        if self._page is None:
            self._page = self._doc.thisPageRef()
        if part.page is None:
            part.page = self._page
        number = len(self._marked)
        self._marked.append(part)
        part.kids.append((self._page, number))
        self._code.append(f"/{part.role} << /MCID {number} >> BDC")
        self._drawing = True

    def end(self) -> None:
        """The part that was begun is drawn."""
        self._drawing = False
        self._code.append("EMC")
        self._since = len(self._code)

    @contextlib.contextmanager
    def ornament(self) -> Iterator[None]:
        """What is drawn in this block is passed over by a screen reader: page numbers, cutting lines."""
        before, self._drawing = self._drawing, True
        try:
            yield
        finally:
            self._drawing = before

    @contextlib.contextmanager
    def group(self, role: str, **named: Any) -> Iterator[Part]:
        """A part that holds parts; arguments as `part`."""
        with self.within(self.part(role, **named)) as made:
            yield made

    @contextlib.contextmanager
    def mark(self, role: str, **named: Any) -> Iterator[Part]:
        """A part that is what is drawn in this block; arguments as `part`."""
        with self.content(self.part(role, **named)) as made:
            yield made

    def showPage(self) -> None:
        """Close the page: what was drawn since the last part is ornament."""
        self._close_ornament()
        super().showPage()
        self._page, self._since = None, 0

    def save(self) -> None:
        """Write the file, the structure with it."""
        if self._code:
            self.showPage()
        catalogue = self._doc.Catalog
        catalogue.StructTreeRoot = self._root
        catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
        super().save()

    def _close_ornament(self) -> None:
        if len(self._code) > self._since and any(piece.strip() for piece in self._code[self._since :]):
            self._code.insert(self._since, "/Artifact BMC")
            self._code.append("EMC")

    def _setXObjects(self, thing: Any) -> None:
        super()._setXObjects(thing)
        if not isinstance(thing, PDFPage):
            return
        thing.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        thing.StructParents = len(self._root.pages)
        thing.Tabs = "/S"
        self._root.pages.append(tuple(self._marked))
        self._marked.clear()
        if self._pageCompression and not self._doc.encrypt.info():
            self._pack(thing)

    def _pack(self, page: PDFPage) -> None:
        """Pack a page as soon as it is drawn, and let pages that use the same things name them once.

        A print job of ten thousand pages would else be held twice in memory and spend its time on writing lists.
        """
        stream = PDFStream(PDFDictionary({"Filter": "/FlateDecode"}), zlib.compress(pdfdocEnc(page.stream)))
        page.Contents, page.stream = stream, None
        used = (
            page.hasImages,
            tuple(self._formsinuse),
            tuple(self._extgstate._c.items()),
            *self._colorsUsed,
            *self._shadingUsed,
        )
        if used not in self._resources:
            shared = PDFResourceDictionary(XObject=page.XObjects or {}, ExtGState=page.ExtGState or {})
            shared.basicFonts()
            if page.hasImages:
                shared.allProcs()
            shared.setShading(self._shadingUsed)
            shared.setColorSpace(self._colorsUsed)
            self._resources[used] = self._doc.Reference(shared)
        page.Resources = self._resources[used]


class _Root(PDFObject):  # type: ignore[misc]
    """The root of the structure, with the way back from what is marked on each page to its part."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.pages: list[Sequence[Part]] = []
        self.whole: Part | None = None

    def format(self, document: Any) -> bytes:
        """The root as the file holds it."""
        ways = " ".join(
            f"{n} [{' '.join(_ref(document, part) for part in parts)}]" for n, parts in enumerate(self.pages)
        )
        return (
            f"<< /Type /StructTreeRoot /K {_ref(document, self.whole)} /ParentTree << /Nums [{ways}] >> "
            f"/ParentTreeNextKey {len(self.pages)} >>"
        ).encode("latin-1")


def _ref(document: Any, part: PDFObject | None) -> str:
    """How the file refers to an object; worked out once."""
    known = getattr(part, "referred", "")
    if not known:
        number, version = document.idToObjectNumberAndVersion[document.Reference(part).name]
        known = f"{number} {version} R"
        part.referred = known  # type: ignore[union-attr]
    return str(known)

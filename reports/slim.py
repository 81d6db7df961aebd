"""Write the pages of a PDF short: what many of them need is written once.

The canvas gives every page its own list of fonts and drawings, and entries that say what holds
anyway. For a thousand small pages that is a fifth of the file, and of the time to write it.
"""

import zlib
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def slim(canvas: "Canvas") -> None:
    """Let pages with the same fonts and drawings share the list of them; before saving."""
    from reportlab.pdfbase.pdfdoc import PDFResourceDictionary

    # Neither the document of a canvas nor its pages are in the stubs.
    document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
    pages = [page for page in document.Pages.pages if not _has_more(page)]
    counted = Counter(map(_drawings, pages))
    lists: dict[tuple[str, ...], object] = {}
    for page in pages:
        names = _drawings(page)
        if counted[names] == 1:
            continue
        if names not in lists:
            listed: Any = PDFResourceDictionary(ProcSet=[])
            listed.basicFonts()
            listed.XObject = page.XObjects or {}
            lists[names] = document.Reference(listed)
        # Both write themselves in a third of the time that the general way takes.
        page.format = partial(_page, page, lists[names])


def _drawings(page: Any) -> tuple[str, ...]:  # noqa: ANN401  # see above
    return tuple(sorted(page.XObjects.dict)) if page.XObjects else ()


def _has_more(page: Any) -> bool:  # noqa: ANN401  # see above
    """Tell whether a page needs or has more than fonts and drawings."""
    shown = page.ExtGState or page._colorsUsed or page._shadingUsed  # noqa: SLF001
    return bool(shown or page.Annots or page.Rotate or page.compression == 0)


def _page(page: Any, listed: Any, document: Any) -> bytes:  # noqa: ANN401  # see above
    """Write a page with its contents; called when the document is put together."""
    from reportlab.pdfbase.pdfdoc import PDFStream

    stream: Any = PDFStream()
    stream.format = partial(_contents, page.stream)
    parent, contents, lists = (
        reference.format(document)
        for reference in (document.Reference(document.Pages), document.Reference(stream), listed)
    )
    return b"<< /Type /Page /Parent %b /MediaBox [0 0 %.4f %.4f] /Resources %b /Contents %b >>" % (
        parent, page.pagewidth, page.pageheight, lists, contents,
    )  # fmt: skip


def _contents(code: str, _document: object) -> bytes:
    data = zlib.compress(code.encode())
    return b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (len(data), data)

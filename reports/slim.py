"""Write the pages of a PDF short: what many of them need is written once.

The canvas gives every page its own list of fonts and drawings, and entries that say what holds
anyway. For a thousand small pages that is a fifth of the file, and of the time to write it.
"""

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def slim(canvas: "Canvas") -> None:
    """Let pages with the same fonts and drawings share the list of them; before saving."""
    from reportlab.pdfbase.pdfdoc import PDFResourceDictionary

    # Neither the document of a canvas nor its pages are in the stubs.
    document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
    pages = document.Pages.pages
    counted = Counter(map(_drawings, pages))
    lists: dict[tuple[str, ...], object] = {}
    for page in pages:
        page.Trans = page.Rotate = None  # neither a transition nor a turn is the default
        page.MediaBox = f"[0 0 {page.pagewidth:.4f} {page.pageheight:.4f}]"
        names = _drawings(page)
        if counted[names] == 1 or _has_more(page):
            continue
        if names not in lists:
            listed: Any = PDFResourceDictionary(ProcSet=[])
            listed.basicFonts()
            listed.XObject = page.XObjects or {}
            lists[names] = document.Reference(listed)
        page.Resources = lists[names]


def _drawings(page: Any) -> tuple[str, ...]:  # noqa: ANN401  # see above
    return tuple(sorted(page.XObjects.dict)) if page.XObjects else ()


def _has_more(page: Any) -> bool:  # noqa: ANN401  # see above
    """Tell whether a page needs more than fonts and drawings."""
    return bool(page.ExtGState or page._colorsUsed or page._shadingUsed)  # noqa: SLF001

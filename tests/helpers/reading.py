"""Read finished documents back with programs that did not write them."""

import io

import pypdfium2
import python_calamine


def pdf_pages(data: bytes) -> list[str]:
    """Give the text of each page of a PDF, line ends as spaces."""
    with pypdfium2.PdfDocument(data) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return [" ".join(text.split()) for text in texts]


def ink_outside(data: bytes, margin_mm: float) -> list[int]:
    """Give the numbers of the pages that have ink nearer to an edge than the margin."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document, start=1):
            picture = page.render(scale=1).to_pil().convert("L")
            edge = round(margin_mm * 72 / 25.4)
            inner = (edge, edge, picture.width - edge, picture.height - edge)
            picture.paste(255, inner)
            if picture.getextrema()[0] < 250:
                found.append(number)
    return found


def sheets(data: bytes) -> dict[str, list[list[object]]]:
    """Give the rows of each sheet of a workbook, as another program reads them."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {
        name: [list(row) for row in book.get_sheet_by_name(name).to_python()]
        for name in book.sheet_names
    }

"""Examine finished PDFs with programs that did not write them."""

import io
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import zxingcpp

from reports.qr import read

if TYPE_CHECKING:
    from PIL.Image import Image

_DPI = 150
_QUIET_MM = 1.5  # of the quiet zone, which is somewhat wider


def pictures(data: bytes, dpi: int) -> "list[Image]":
    """Render each page of a PDF in gray."""
    with pypdfium2.PdfDocument(data) as document:
        return [
            page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L") for page in document
        ]


def codes(data: bytes, dpi: int = 150) -> list[str]:
    """Give the texts of the codes on all pages, as a scan of a resolution shows them."""
    return [text for picture in pictures(data, dpi) for text in read(picture)]


def complaints(data: bytes) -> list[str]:
    """Give what is wrong with the structure of a PDF."""
    with pikepdf.open(io.BytesIO(data)) as document:
        return [*document.check_pdf_syntax(), *map(str, document.get_warnings())]


def fonts_not_embedded(data: bytes) -> list[str]:
    """Name the fonts that the file refers to without holding them."""
    with pikepdf.open(io.BytesIO(data)) as document:
        fonts = [
            found
            for found in document.objects
            if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/Font"
        ]
        return [
            str(font.get("/BaseFont"))
            for font in fonts
            if "/FontFile2" not in font.get("/FontDescriptor", pikepdf.Dictionary())
        ]


def page_sizes_mm(data: bytes) -> list[tuple[int, int]]:
    """Give width and height of each page in whole millimeters."""
    with pypdfium2.PdfDocument(data) as document:
        return [
            (round(page.get_width() / 72 * 25.4), round(page.get_height() / 72 * 25.4))
            for page in document
        ]


def has_ink(picture: "Image", box_mm: tuple[float, float, float, float], dpi: int) -> bool:
    """Tell whether anything dark stands in a box: left, top, right, lower edge."""
    left, top, right, bottom = (round(edge / 25.4 * dpi) for edge in box_mm)
    return min(picture.crop((left, top, right, bottom)).tobytes()) < 200


def code_box(data: bytes) -> tuple[float, float, float, float]:
    """Find the code on the first page: left, top, right, lower edge of its ground in mm."""
    (found,) = zxingcpp.read_barcodes(pictures(data, _DPI)[0])
    corners = (found.position.top_left, found.position.bottom_right)
    (left, top), (right, low) = ((one.x / _DPI * 25.4, one.y / _DPI * 25.4) for one in corners)
    return left - _QUIET_MM, top - _QUIET_MM, right + _QUIET_MM, low + _QUIET_MM


def letters_in(data: bytes, box_mm: tuple[float, float, float, float]) -> str:
    """Give the letters on the first page that reach into a box, covered ones too."""
    left, top, right, low = (edge / 25.4 * 72 for edge in box_mm)
    with pypdfium2.PdfDocument(data) as document:
        height, text = document[0].get_height(), document[0].get_textpage()
        boxes = [text.get_charbox(index) for index in range(text.count_chars())]
        return "".join(
            text.get_text_range(index, 1)
            for index, (x, bottom, end, upper) in enumerate(boxes)
            if x < right and end > left and height - upper < low and height - bottom > top
        ).strip()

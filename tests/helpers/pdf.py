"""Examine finished PDFs with programs that did not write them."""

import io
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2

from reports.qr import read

if TYPE_CHECKING:
    from PIL.Image import Image


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

"""Write QR codes and read them, in one place for badges, certificates and the camera.

Codes are written by zxing-cpp, or by `qrcode` where zxing-cpp has no wheel. Letters beyond
ASCII are declared to be UTF-8, so that every reader gives back exactly the same text.
"""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.errors import UserError
from reports.page import MM, Pages

if TYPE_CHECKING:
    from PIL.Image import Image
    from zxingcpp import Barcode


QUIET_MODULES = 4
_PDF_DPI = 200


@dataclass(frozen=True, slots=True)
class Symbol:
    """Hold a code: modules a side, and its rows as bits, 1 for dark, each filled to bytes."""

    side: int
    bits: bytes

    @property
    def row_bytes(self) -> int:
        """Give the number of bytes a row takes."""
        return (self.side + 7) // 8


def symbol(text: str, *, level: str = "M") -> Symbol:
    """Make the code of a text with error correction level L, M, Q or H."""
    return (_by_zxing if _has_zxing() else _by_qrcode)(text, level)


def matrix(text: str, *, level: str = "M") -> tuple[tuple[bool, ...], ...]:
    """Give the rows of a code without quiet zone, `True` for dark modules."""
    made = symbol(text, level=level)
    size = made.row_bytes
    rows = (made.bits[start : start + size] for start in range(0, len(made.bits), size))
    return tuple(
        tuple(bool(row[column // 8] >> (7 - column % 8) & 1) for column in range(made.side))
        for row in rows
    )


def draw(pages: Pages, text: str, place: tuple[float, float], size: float) -> None:
    """Draw a code with its quiet zone on white; place and size in millimeters.

    The place is the upper left corner; the size includes four modules of quiet zone a side.
    """
    made = symbol(text)
    left, top = place
    whole = size * MM
    module = whole / (made.side + 2 * QUIET_MODULES)
    inner, edge = made.side * module, QUIET_MODULES * module
    x, y = left * MM, (pages.height - top - size) * MM
    pages.operators(
        f"1 g {x:.3f} {y:.3f} {whole:.3f} {whole:.3f} re f 0 g "
        f"q {inner:.3f} 0 0 {inner:.3f} {x + edge:.3f} {y + edge:.3f} cm "
        f"BI /W {made.side} /H {made.side} /IM true /D [1 0] /BPC 1 /F /AHx ID\n"
        f"{made.bits.hex()}> EI Q"
    )


def decode(picture: Path) -> tuple[str, ...]:
    """Give the texts of all codes in a picture or PDF, from top to bottom, each once.

    Raises:
        UserError: The file is missing, damaged, or neither picture nor PDF.
    """
    try:
        return tuple(dict.fromkeys(text for page in _pictures(picture) for text in read(page)))
    except FileNotFoundError as error:
        raise UserError("qr.no_such_file", path=str(picture)) from error
    except (OSError, ValueError, SyntaxError, RuntimeError) as error:
        raise UserError("qr.unreadable_picture", path=str(picture)) from error


def read(picture: "Image") -> tuple[str, ...]:
    """Give the texts of all QR codes in one gray picture, from top to bottom."""
    import zxingcpp

    found = zxingcpp.read_barcodes(
        picture,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        text_mode=zxingcpp.TextMode.Plain,
    )
    return tuple(code.text for code in sorted(found, key=_reading_order))


def _reading_order(code: "Barcode") -> tuple[int, int]:
    corner = code.position.top_left
    return corner.y, corner.x


def _pictures(path: Path) -> "list[Image]":
    if path.read_bytes()[:1024].find(b"%PDF-") >= 0:
        return _pdf_pages(path)
    from PIL import Image, ImageOps

    with Image.open(path) as opened:
        return [ImageOps.exif_transpose(opened).convert("L")]


def _pdf_pages(path: Path) -> "list[Image]":
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return [
            page.render(scale=_PDF_DPI / 72, grayscale=True).to_pil().convert("L")
            for page in document
        ]


@cache
def _has_zxing() -> bool:
    return find_spec("zxingcpp") is not None


def _by_zxing(text: str, level: str) -> Symbol:
    import zxingcpp

    choices = {"ec_level": level} if text.isascii() else {"ec_level": level, "eci": "UTF-8"}
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, **choices)
    picture = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    side = picture.shape[0]
    # The stub does not know that a picture is a buffer of gray bytes.
    gray = bytes(memoryview(picture)).translate(_SIGNS)  # type: ignore[arg-type]
    return _packed([gray[start : start + side] for start in range(0, side * side, side)])


_SIGNS = b"1" * 128 + b"0" * 128


def _by_qrcode(text: str, level: str) -> Symbol:
    import qrcode

    levels = {"L": 1, "M": 0, "Q": 3, "H": 2}
    code = qrcode.QRCode(error_correction=levels[level], border=0)
    code.add_data(text.encode("utf-8"))
    code.make(fit=True)
    return _packed([b"".join(b"1" if dark else b"0" for dark in row) for row in code.modules])


def _packed(rows: list[bytes]) -> Symbol:
    """Pack rows of the signs 0 and 1 into bits, by one number for all of them."""
    side = len(rows)
    size = (side + 7) // 8
    fill = b"0" * (size * 8 - side)
    return Symbol(side, int(fill.join(rows) + fill, 2).to_bytes(size * side))

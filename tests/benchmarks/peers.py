"""Make certificates with other programs, each in the way its manual recommends."""

import base64
import html
import io
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image

from tests.benchmarks.slips import (
    CODE,
    CODE_AT,
    FONTS,
    HEIGHT,
    NAME_FONT,
    WIDTH,
    Line,
    Slip,
    font_file,
)

_TYPST = """
#set page(width: WIDTHpt, height: HEIGHTpt, margin: 0pt,
  background: image("background.jpg", width: 100%, height: 100%))
#let put(line) = context {
  let shown(size) = text(font: "Spectral", weight: line.weight, size: size, line.text)
  let natural = measure(shown(line.size * 1pt)).width
  let wide = calc.min(natural, line.room * 1pt)
  let from = if line.centered { line.x * 1pt - wide / 2 } else { line.x * 1pt }
  place(top + std.left, dx: from, dy: line.y * 1pt, shown(line.size * 1pt * (wide / natural)))
}
#for (number, slip) in json("slips.json").enumerate() {
  if number > 0 { pagebreak() }
  for line in slip.lines { put(line) }
  place(top + left, dx: CODE_Xpt, dy: CODE_Ypt,
    image(bytes(slip.code), format: "svg", width: CODEpt))
}
"""
_CODE_TOP = HEIGHT - CODE_AT[1] - CODE


def _encoded(text: str) -> zxingcpp.Barcode:
    choices = {"ec_level": "M"} if text.isascii() else {"ec_level": "M", "eci": "UTF-8"}
    return zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, **choices)


def _svg(text: str) -> str:
    return zxingcpp.write_barcode_to_svg(_encoded(text))


def _top(line: Line) -> float:
    """Give the upper edge of a line, about."""
    return HEIGHT - line.at[1] - line.size


def by_typst(slips: Sequence[Slip], background: Path) -> bytes:
    """Compile one document from a file of data, with codes as SVG."""
    import typst

    folder = background.parent
    listed = [
        {"lines": list(map(_typst_line, slip.lines)), "code": _svg(slip.code)} for slip in slips
    ]
    (folder / "slips.json").write_text(json.dumps(listed), encoding="utf-8")
    source = _TYPST
    for name, value in (
        ("WIDTH", WIDTH), ("HEIGHT", HEIGHT), ("CODE_X", CODE_AT[0]), ("CODE_Y", _CODE_TOP),
        ("CODE", CODE),
    ):  # fmt: skip
        source = source.replace(name, f"{value:.2f}")
    (folder / "slips.typ").write_text(source, encoding="utf-8")
    fonts = [font_file(NAME_FONT).parent]
    made = typst.compile(folder / "slips.typ", root=folder, font_paths=fonts)
    return bytes(made)


def _typst_line(line: Line) -> dict[str, object]:
    return {
        "text": line.text, "size": line.size, "room": line.room, "x": line.at[0],
        "y": _top(line), "centered": line.is_centered,
        "weight": 600 if line.font == NAME_FONT else 400,
    }  # fmt: skip


def by_fpdf(slips: Sequence[Slip], background: Path) -> bytes:
    """Draw with fpdf2; it keeps the background and the fonts once."""
    from fpdf import FPDF

    pdf = FPDF(orientation="landscape", unit="pt", format=(HEIGHT, WIDTH))
    pdf.set_auto_page_break(False)
    for name in FONTS:
        pdf.add_font(name, fname=font_file(name))
    for slip in slips:
        pdf.add_page()
        pdf.image(background, x=0, y=0, w=WIDTH, h=HEIGHT)
        for line in slip.lines:
            pdf.set_font(line.font, size=line.size)
            natural = pdf.get_string_width(line.text)
            wide = min(natural, line.room)
            pdf.set_font(line.font, size=line.size * wide / natural)
            x = line.at[0] - wide / 2 if line.is_centered else line.at[0]
            pdf.text(x, HEIGHT - line.at[1], line.text)
        gray = np.asarray(zxingcpp.write_barcode_to_image(_encoded(slip.code), scale=1))
        code = Image.fromarray(gray).convert("1")
        pdf.image(code, x=CODE_AT[0], y=_CODE_TOP, w=CODE, h=CODE)
    return bytes(pdf.output())


def by_weasyprint(slips: Sequence[Slip], background: Path) -> bytes:
    """Lay out one HTML page; long names are not shrunk, which spares it work."""
    from weasyprint import HTML

    faces = "".join(
        f"@font-face {{ font-family: '{name}'; src: url('{font_file(name).as_uri()}'); }}"
        for name in FONTS
    )
    style = (
        f"@page {{ size: {WIDTH}pt {HEIGHT}pt; margin: 0 }} body {{ margin: 0 }} {faces}"
        f".page {{ position: relative; width: {WIDTH}pt; height: {HEIGHT}pt; break-after: page;"
        f" background: url('{background.as_uri()}') 0 0 / 100% 100% }}"
        ".page > * { position: absolute; white-space: nowrap }"
    )
    pages = "".join(map(_html_page, slips))
    text = f"<html><head><style>{style}</style></head><body>{pages}</body></html>"
    return bytes(HTML(string=text).write_pdf())


def _html_page(slip: Slip) -> str:
    code = base64.b64encode(_svg(slip.code).encode()).decode()
    picture = (
        f'<img src="data:image/svg+xml;base64,{code}" style="left: {CODE_AT[0]}pt; '
        f'top: {_CODE_TOP}pt; width: {CODE}pt; height: {CODE}pt">'
    )
    return f'<div class="page">{"".join(map(_html_line, slip.lines))}{picture}</div>'


def _html_line(line: Line) -> str:
    place = (
        f"left: 0; width: {WIDTH}pt; text-align: center"
        if line.is_centered
        else f"left: {line.at[0]}pt"
    )
    style = f"font: {line.size}pt '{line.font}'; top: {_top(line)}pt; {place}"
    return f'<div style="{style}">{html.escape(line.text)}</div>'


def by_naive_reportlab(slips: Sequence[Slip], background: Path) -> bytes:
    """Draw as tutorials do: the background on each page, the code as a picture by `qrcode`."""
    import qrcode
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(WIDTH, HEIGHT))
    for name in FONTS:
        pdfmetrics.registerFont(TTFont(f"naive-{name}", str(font_file(name))))
    for slip in slips:
        canvas.drawImage(str(background), 0, 0, WIDTH, HEIGHT)
        for line in slip.lines:
            size = line.size
            while pdfmetrics.stringWidth(line.text, f"naive-{line.font}", size) > line.room:
                size -= 0.5
            canvas.setFont(f"naive-{line.font}", size)
            draw = canvas.drawCentredString if line.is_centered else canvas.drawString
            draw(*line.at, line.text)
        picture = ImageReader(qrcode.make(slip.code).get_image())
        canvas.drawImage(picture, *CODE_AT, CODE, CODE)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()

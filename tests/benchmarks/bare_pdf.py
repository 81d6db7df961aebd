"""Write a PDF of certificates with as little work as Python can do it with.

It is the limit that our documents are held against: fonts are cut to the needed letters once,
what all pages share is compressed once, and a page is one short compressed stream.
"""

import io
import math
import zlib
from collections.abc import Iterator, Sequence

import numpy as np
import zxingcpp
from fontTools import subset
from fontTools.ttLib import TTFont

from tests.benchmarks.slips import (
    CODE,
    CODE_AT,
    FONTS,
    HEIGHT,
    NAME_FONT,
    QUIET,
    TEXT_FONT,
    WIDTH,
    Line,
    Slip,
)
from tests.benchmarks.slips import font_file as file_of

_COMMON = (
    Line("PEMERINTAH KABUPATEN TIRTA KENCANA", NAME_FONT, 12, (421, 520), 700, is_centered=True),
    Line("SERTIFIKAT", NAME_FONT, 30, (421, 430), 700, is_centered=True),
    Line("diberikan kepada", "Spectral-Italic", 11, (421, 370), 700, is_centered=True),
    Line("Pelatihan Leadership", NAME_FONT, 15, (421, 245), 700, is_centered=True),
    Line("Kode keaslian penyelenggara", "Lato-Regular", 6.5, (70, 74), 110),
    Line("Bagas Wirayudha", NAME_FONT, 10, (600, 90), 200),
)
_LISTED = tuple(
    Line(f"{number} Materi pelatihan", TEXT_FONT, 10, (100, 450 - 20 * number), 500)
    for number in range(1, 9)
)
_CURVES, _SEGMENTS = 24, 220
_NOT_NEEDED = ("GSUB", "GPOS", "GDEF", "DSIG", "kern", "meta", "name", "post")
_PAINT = "0.0902 0.1255 0.1686 rg"


class BarePdf:
    """Hold fonts and shared drawings, made once, and write pages with them."""

    def __init__(self, slips: Sequence[Slip], *, has_back: bool) -> None:
        """Cut the fonts to the letters of all texts, and compress what pages share."""
        self._slips, self._has_back = slips, has_back
        self._fonts = {name: _Font(name, _letters(slips, name)) for name in FONTS}
        self._objects: list[bytes] = []
        numbers = [self._add_font(self._fonts[name]) for name in FONTS]
        named = " ".join(f"/F{place} {number} 0 R" for place, number in enumerate(numbers))
        form = f"/Subtype /Form /BBox [0 0 {WIDTH} {HEIGHT}] /Resources << /Font << {named} >> >>"
        front = self._add(_stream(form, _guilloche() + self._drawn(_COMMON)))
        back = self._add(_stream(form, self._drawn(_LISTED)))
        self._resources = self._add(
            f"<< /Font << {named} >> /XObject << /X0 {front} 0 R /X1 {back} 0 R >> >>".encode()
        )
        self._catalog, self._tree = len(self._objects) + 1, len(self._objects) + 2

    def merged(self) -> bytes:
        """Give one file with all certificates."""
        bodies = [*self._objects, b"<< /Type /Catalog /Pages %d 0 R >>" % self._tree, b""]
        pages = []
        for slip in self._slips:
            pages += self._pages(slip, bodies)
        bodies[self._tree - 1] = _tree(pages)
        return _file(
            [_framed(number, body) for number, body in enumerate(bodies, 1)], self._catalog
        )

    def each(self) -> Iterator[bytes]:
        """Give a file for each certificate; what all share is put into bytes once."""
        catalog = b"<< /Type /Catalog /Pages %d 0 R >>" % self._tree
        common = [*self._objects, catalog]
        framed = [_framed(number, body) for number, body in enumerate(common, 1)]
        for slip in self._slips:
            bodies = [*common, b""]
            pages = self._pages(slip, bodies)
            bodies[self._tree - 1] = _tree(pages)
            own = enumerate(bodies[len(common) :], self._tree)
            yield _file([*framed, *(_framed(*one) for one in own)], self._catalog)

    def _pages(self, slip: Slip, bodies: list[bytes]) -> list[int]:
        """Add the page or two of a certificate; gives their numbers."""
        front = f"/X0 Do {self._drawn(slip.lines)}".encode("latin-1") + _code(slip.code)
        contents = [front]
        if self._has_back:
            contents.append(f"/X1 Do {self._drawn([slip.back])}".encode("latin-1"))
        numbers = []
        for content in contents:
            bodies.append(_stream("", content))
            bodies.append(
                b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %.2f %.2f] /Resources %d 0 R "
                b"/Contents %d 0 R >>" % (self._tree, WIDTH, HEIGHT, self._resources, len(bodies))
            )
            numbers.append(len(bodies))
        return numbers

    def _drawn(self, lines: Sequence[Line]) -> str:
        parts = [f"{_PAINT} BT"]
        for line in lines:
            font = self._fonts[line.font]
            natural = font.width(line.text)
            size = min(line.size, line.room / natural)
            x = line.at[0] - natural * size / 2 if line.is_centered else line.at[0]
            place = FONTS.index(line.font)
            shown = font.glyphs(line.text)
            parts.append(
                f"/F{place} {size:.2f} Tf 1 0 0 1 {x:.2f} {line.at[1]:.2f} Tm <{shown}> Tj"
            )
        return " ".join([*parts, "ET "])

    def _add(self, body: bytes) -> int:
        self._objects.append(body)
        return len(self._objects)

    def _add_font(self, font: "_Font") -> int:
        file = self._add(_stream(f"/Length1 {len(font.data)}", font.data))
        described = self._add(font.descriptor(file).encode())
        descendant = self._add(font.descendant(described).encode())
        texts = self._add(_stream("", font.to_unicode()))
        return self._add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{font.name} /Encoding /Identity-H "
            f"/DescendantFonts [{descendant} 0 R] /ToUnicode {texts} 0 R >>".encode()
        )


class _Font:
    """Hold a font cut to some letters, with their glyphs and widths."""

    def __init__(self, name: str, letters: set[str]) -> None:
        self.name = name
        font = TTFont(file_of(name))
        for table in _NOT_NEEDED:
            if table in font:
                del font[table]
        cutter = subset.Subsetter(subset.Options(hinting=False))
        cutter.populate(text="".join(letters))
        cutter.subset(font)
        stream = io.BytesIO()
        font.save(stream)
        self.data = stream.getvalue()
        self._scale = 1000 / font["head"].unitsPerEm
        glyphs = {chr(code): glyph for code, glyph in font.getBestCmap().items()}
        self._ids = {letter: font.getGlyphID(glyph) for letter, glyph in glyphs.items()}
        self._hex = {letter: f"{number:04x}" for letter, number in self._ids.items()}
        advances = font["hmtx"].metrics
        self._widths: dict[str, float] = {
            letter: advances[glyph][0] * self._scale / 1000 for letter, glyph in glyphs.items()
        }
        self._head, self._lines = font["head"], font["hhea"]

    def width(self, text: str) -> float:
        """Measure a text at the size of one point."""
        return sum(map(self._widths.__getitem__, text))

    def glyphs(self, text: str) -> str:
        """Give the numbers of the glyphs of a text in hex."""
        return "".join(map(self._hex.__getitem__, text))

    def descriptor(self, file: int) -> str:
        """Describe the font, as PDF 32000-1, 9.8 wants it."""
        head, lines, scale = self._head, self._lines, self._scale
        corners = (head.xMin, head.yMin, head.xMax, head.yMax)
        box = " ".join(str(round(value * scale)) for value in corners)
        return (
            f"<< /Type /FontDescriptor /FontName /{self.name} /Flags 4 /FontBBox [{box}] "
            f"/ItalicAngle 0 /Ascent {lines.ascent * scale:.0f} /Descent "
            f"{lines.descent * scale:.0f} /CapHeight 700 /StemV 80 /FontFile2 {file} 0 R >>"
        )

    def descendant(self, descriptor: int) -> str:
        """Give the font by its glyphs, with their widths."""
        widths = " ".join(
            f"{number} [{self._widths[letter] * 1000:.0f}]" for letter, number in self._ids.items()
        )
        return (
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{self.name} /CIDSystemInfo "
            "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity "
            f"/FontDescriptor {descriptor} 0 R /W [{widths}] >>"
        )

    def to_unicode(self) -> bytes:
        """Map glyphs back to letters, so that text can be searched."""
        pairs = [f"<{self._hex[letter]}> <{ord(letter):04x}>" for letter in self._ids]
        return "\n".join(
            [
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def",
                "1 begincodespacerange <0000> <ffff> endcodespacerange",
                f"{len(pairs)} beginbfchar", *pairs, "endbfchar endcmap end end",
            ]
        ).encode()  # fmt: skip


def _letters(slips: Sequence[Slip], font: str) -> set[str]:
    lines = [*_COMMON, *_LISTED]
    for slip in slips:
        lines += [*slip.lines, slip.back]
    return {letter for line in lines if line.font == font for letter in line.text}


def _code(text: str) -> bytes:
    """Draw a code as a mask of bits on white, if there is any."""
    if not text:
        return b""
    choices = {"ec_level": "M"} if text.isascii() else {"ec_level": "M", "eci": "UTF-8"}
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, **choices)
    picture = np.asarray(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False))
    side = picture.shape[0]
    bits = np.packbits(picture == 0, axis=1).tobytes()
    module = CODE / (side + 2 * QUIET)
    x, y = CODE_AT
    edge = QUIET * module
    head = (
        f"1 1 1 rg {x} {y} {CODE:.2f} {CODE:.2f} re f 0 0 0 rg q {side * module:.3f} 0 0 "
        f"{side * module:.3f} {x + edge:.3f} {y + edge:.3f} cm "
        f"BI /W {side} /H {side} /IM true /D [1 0] /BPC 1 ID "
    )
    return head.encode() + bits + b" EI Q"


def _guilloche() -> str:
    """Draw the curves of a frame, about as many as ours."""
    parts = ["0.4 w 0.6039 0.4824 0.2353 RG"]
    for curve in range(_CURVES):
        phase = math.tau * curve / _CURVES
        places = [
            (
                WIDTH / 2 + (380 + 12 * math.sin(9 * angle + phase)) * math.cos(angle),
                HEIGHT / 2 + (260 + 12 * math.cos(9 * angle + phase)) * math.sin(angle),
            )
            for angle in (math.tau * step / _SEGMENTS for step in range(_SEGMENTS + 1))
        ]
        parts.append("{:.2f} {:.2f} m".format(*places[0]))
        parts.extend(f"{x:.2f} {y:.2f} l" for x, y in places[1:])
        parts.append("S")
    return " ".join([*parts, ""])


def _stream(described: str, content: str | bytes) -> bytes:
    packed = zlib.compress(content.encode("latin-1") if isinstance(content, str) else content)
    head = f"<< /Filter /FlateDecode /Length {len(packed)} {described} >>\nstream\n"
    return head.encode() + packed + b"\nendstream"


def _framed(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


def _tree(pages: list[int]) -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    return b"<< /Type /Pages /Count %d /Kids [%b] >>" % (len(pages), kids)


def _file(objects: Sequence[bytes], catalog: int) -> bytes:
    """Join objects, numbered from 1, to a file with its table."""
    offset, table = 9, [b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)]
    for body in objects:
        table.append(b"%010d 00000 n \n" % offset)
        offset += len(body)
    end = b"trailer << /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    ending = end % (len(objects) + 1, catalog, offset)
    return b"".join([b"%PDF-1.7\n", *objects, *table, ending])

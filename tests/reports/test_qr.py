"""Test that codes are read back exactly, whoever wrote them."""

from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from facilitator.errors import UserError
from facilitator.model.rendering import Rendering
from reports import qr
from reports.page import Box, Ink, Pages, Setup, Style
from tests.helpers.papers import LINES, SIGNED
from tests.helpers.pdf import codes

TEXTS = (
    pytest.param("K7Q2M9X4TBHR8WZA", id="badge"),
    pytest.param("Nur’aini Łukasz", id="signs_of_a_baltic_code_page"),
    pytest.param("René Ñandú", id="signs_of_latin_1"),
    pytest.param("محمد 日本 лес", id="other_scripts"),
    pytest.param(f"{LINES}\n{SIGNED}", id="certificate"),
)
both_writers = pytest.mark.parametrize(
    "writer",
    [qr._by_zxing, qr._by_qrcode],  # noqa: SLF001 - a machine has the one or the other
    ids=["zxing", "qrcode"],
)
Writer = Callable[[str, str], qr.Symbol]


def picture_of(symbol: qr.Symbol) -> Image.Image:
    """Draw a symbol with its quiet zone, eight dots a module."""
    side = symbol.side + 2 * qr.QUIET_MODULES
    picture = Image.new("L", (side, side), 255)
    modules = Image.frombytes("1", (symbol.side, symbol.side), symbol.bits)
    picture.paste(modules.convert("L").point(lambda shade: 255 - shade), (4, 4))
    return picture.resize((side * 8, side * 8), Image.Resampling.NEAREST)


@pytest.mark.parametrize("text", TEXTS)
@both_writers
def test_a_code_gives_back_exactly_its_text(writer: Writer, text: str) -> None:
    assert qr.read(picture_of(writer(text, "M"))) == (text,)


@pytest.mark.parametrize("level", ["L", "M", "Q", "H"])
@both_writers
def test_a_code_has_the_level_asked_for(writer: Writer, level: str) -> None:
    found = zxingcpp.read_barcodes(picture_of(writer("A" * 40, level)))
    assert [code.ec_level for code in found] == [level]


def test_the_matrix_begins_with_a_finder_pattern() -> None:
    rows = qr.matrix("ABC")
    assert [row[:7] for row in rows[:2]] == [(True,) * 7, (True, *(False,) * 5, True)]


def test_a_code_on_dark_paper_keeps_its_quiet_zone() -> None:
    pages = Pages(Rendering(), Setup(title=""))
    pages.rect(Box(0, 0, pages.width, pages.height), fill=Ink.TEXT)
    qr.draw(pages, "ABC123", (20, 20), 30)
    assert codes(pages.finish().data) == ["ABC123"]


def test_codes_are_given_from_top_to_bottom(tmp_path: Path) -> None:
    pages = Pages(Rendering(), Setup(title=""))
    for place, text in enumerate(("EINS", "ZWEI", "DREI")):
        qr.draw(pages, text, (20 + 40 * (place % 2), 20 + 40 * place), 30)
    file = tmp_path / "codes.pdf"
    file.write_bytes(pages.finish().data)
    assert qr.decode(file) == ("EINS", "ZWEI", "DREI")


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_pictures_are_read(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"badge.{ending}"
    picture_of(qr.symbol("K7Q2M9")).convert("RGB").save(file)
    assert qr.decode(file) == ("K7Q2M9",)


def test_a_page_without_code_gives_nothing(tmp_path: Path) -> None:
    pages = Pages(Rendering(), Setup(title=""))
    pages.text(20, 20, "Siti", Style())
    file = tmp_path / "plain.pdf"
    file.write_bytes(pages.finish().data)
    assert qr.decode(file) == ()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        pytest.param(None, "qr.no_such_file", id="missing"),
        pytest.param(b"plain text", "qr.unreadable_picture", id="no_picture"),
        pytest.param(b"%PDF-1.4\nbroken", "qr.unreadable_picture", id="damaged_pdf"),
        pytest.param(b"", "qr.unreadable_picture", id="empty"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, content: bytes | None, key: str) -> None:
    file = tmp_path / "thing"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UserError) as caught:
        qr.decode(file)
    assert caught.value.key == key

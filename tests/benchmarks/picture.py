"""Make the picture that other engines lay under their certificates."""

from collections.abc import Sequence
from pathlib import Path

import pypdfium2

from tests.benchmarks.bare_pdf import BarePdf
from tests.benchmarks.slips import Line, Slip

_DPI = 300


def write_background(path: Path, slips: Sequence[Slip]) -> None:
    """Write what all certificates have in common, as a JPEG fit for printing."""
    blank = [Slip(lines=(), back=Line("", "", 0, (0, 0), 0), code="") for _ in slips]
    data = BarePdf(blank, has_back=False).merged()
    with pypdfium2.PdfDocument(data) as document:
        picture = document[0].render(scale=_DPI / 72).to_pil()
    picture.save(path, quality=80)

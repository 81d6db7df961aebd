"""Time certificates against a bare PDF writer, in one file and in a file each."""

import io
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

from facilitator.model.documents import Certificates
from facilitator.model.rendering import Rendering
from reports import certificates, qr
from tests.benchmarks.rows import Bound, Row, absent, compared, limited
from tests.benchmarks.slips import make_certificates, slips
from tests.benchmarks.timing import CPU, by_turns, median, ratio

_DPI = 125


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Draw 1,000 certificates in one file, without and with backs, and 300 in a file each."""
    if not find_spec("fontTools"):
        return [absent("certificates against a bare PDF writer", "fonttools")]
    count, single = (100, 30) if is_quick else (1_000, 300)
    rows = []
    for has_back in (False, True):
        rows += _merged(make_certificates(count, folder, has_back=has_back))
    rows += _each(make_certificates(single, folder, has_back=False), folder)
    return [*rows, _decoded(make_certificates(40, folder, has_back=False))]


def _merged(document: Certificates) -> list[Row]:
    from tests.benchmarks.bare_pdf import BarePdf

    how, personal, has_back = Rendering(), slips(document), document.has_back
    made: dict[str, bytes] = {}

    def ours() -> None:
        made["ours"] = certificates.render(document, how, None).data

    def bare() -> None:
        made["bare"] = BarePdf(personal, has_back=has_back).merged()

    taken = by_turns({"ours": ours, "bare": bare}, rounds=7, clock=CPU)
    pages = len(personal) * (2 if has_back else 1)
    size = f"{len(personal):,} certificates, {pages:,} pages, code of {_longest(document)} bytes"
    return [
        compared(
            f"{size}, one file", _speed(pages, taken["ours"]),
            f"{_speed(pages, taken['bare'])} bare writer", ratio(taken["bare"], taken["ours"]),
            Bound(least=0.75),
        ),
        compared(
            "its bytes", _megabytes(len(made["ours"])), _megabytes(len(made["bare"])),
            len(made["ours"]) / len(made["bare"]), Bound(most=1.15),
        ),
    ]  # fmt: skip


def _longest(document: Certificates) -> int:
    return max(len(one.code.encode()) for one in document.certificates)


def _speed(pages: int, times: Sequence[float]) -> str:
    return f"{pages / median(times):,.0f} pages/s"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.2f} MB"


def _each(document: Certificates, folder: Path) -> list[Row]:
    """Write a file for each certificate, ours and bare, onto the same disk."""
    from tests.benchmarks.bare_pdf import BarePdf

    how, personal = Rendering(), slips(document)
    sizes: dict[str, int] = {}

    def writing(name: str, files: Callable[[], "map[bytes]"]) -> Callable[[], None]:
        def write() -> None:
            sizes[name] = 0
            for number, data in enumerate(files()):
                sizes[name] += (folder / f"{name}-{number}.pdf").write_bytes(data)

        return write

    jobs = {
        "ours": writing("ours", lambda: map(_data, certificates.render_each(document, how))),
        "bare": writing("bare", lambda: map(bytes, BarePdf(personal, has_back=False).each())),
    }
    taken = by_turns(jobs, rounds=5)
    count = len(personal)
    return [
        compared(
            f"{count} certificates, a file each", _speed(count, taken["ours"]),
            f"{_speed(count, taken['bare'])} bare writer", ratio(taken["bare"], taken["ours"]),
            Bound(least=0.5),
        ),
        compared(
            "their bytes", _megabytes(sizes["ours"]), _megabytes(sizes["bare"]),
            sizes["ours"] / sizes["bare"],
        ),
    ]  # fmt: skip


def _data(pair: tuple[object, bytes]) -> bytes:
    return pair[1]


def _decoded(document: Certificates) -> Row:
    """Read the code of each page from a coarse picture of it."""
    import pypdfium2

    data = certificates.render(document, Rendering(), None).data
    with pypdfium2.PdfDocument(io.BytesIO(data)) as file:
        pictures = (page.render(scale=_DPI / 72, grayscale=True).to_pil() for page in file)
        texts = [qr.read(picture.convert("L")) for picture in pictures]
    wanted = [(one.code,) for one in document.certificates]
    share = sum(map(tuple.__eq__, texts, wanted)) / len(wanted)
    return limited(f"codes read from pictures at {_DPI} dpi", 100 * share, "%", Bound(least=100))

"""Time certificates against other programs that make PDFs.

They get an easier job than ours: all that is alike on the pages comes as one finished picture,
and they only set the personal lines and the code. All but the naive way of the tutorials get
their codes from the same fast encoder.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from facilitator.model.documents import Certificates
from facilitator.model.rendering import Rendering
from reports import certificates
from tests.benchmarks.rows import Bound, Row, absent, compared
from tests.benchmarks.slips import Slip, make_certificates, slips
from tests.benchmarks.timing import by_turns, median, ratio

Engine = Callable[[Sequence[Slip], Path], bytes]


@dataclass(frozen=True, slots=True)
class _Peer:
    """Hold another engine: its package, how many pages it is given, and how far we lead."""

    name: str
    package: str
    pages: int
    least: float


_PEERS = (
    _Peer("typst", "typst", 1_000, 1.7),
    _Peer("fpdf2", "fpdf", 1_000, 1.4),
    _Peer("WeasyPrint", "weasyprint", 200, 20),
    _Peer("naive reportlab", "reportlab", 200, 15),
)


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Draw the same certificates by each engine that is there."""
    names = [f"certificates against {peer.name}" for peer in _PEERS]
    if not find_spec("fontTools"):
        return [absent(name, "fonttools") for name in names]
    from tests.benchmarks.picture import write_background

    count = 100 if is_quick else 1_000
    whole = make_certificates(count, folder, has_back=False)
    background = folder / "background.jpg"
    write_background(background, slips(whole)[:1])
    return [
        _against(peer, _first(whole, peer.pages * count // 1_000), background, name)
        if find_spec(peer.package)
        else absent(name, peer.package)
        for peer, name in zip(_PEERS, names, strict=True)
    ]


def _first(document: Certificates, count: int) -> Certificates:
    chosen = document.certificates[:count]
    return Certificates(letterhead=document.letterhead, certificates=chosen, has_back=False)


def _against(peer: _Peer, document: Certificates, background: Path, name: str) -> Row:
    engine, personal = _engine(peer.package), slips(document)
    jobs: dict[str, Callable[[], object]] = {
        "ours": lambda: certificates.render(document, Rendering(), None),
        "theirs": lambda: engine(personal, background),
    }
    taken = by_turns(jobs, rounds=3)
    ours, theirs = (
        f"{len(personal) / median(taken[whose]):,.0f} pages/s" for whose in ("ours", "theirs")
    )
    return compared(
        f"{name} ({len(personal):,} pages)", ours, theirs,
        ratio(taken["theirs"], taken["ours"]), Bound(least=peer.least),
    )  # fmt: skip


def _engine(package: str) -> Engine:
    from tests.benchmarks import peers

    return {
        "typst": peers.by_typst,
        "fpdf": peers.by_fpdf,
        "weasyprint": peers.by_weasyprint,
        "reportlab": peers.by_naive_reportlab,
    }[package]

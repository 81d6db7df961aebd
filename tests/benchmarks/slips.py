"""Make certificates with signed codes, and say where what is personal stands on each."""

from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path

from facilitator import language
from facilitator.model.certificates import FrozenCertificate
from facilitator.model.documents import Certificates, Letterhead
from facilitator.model.workshop import Signatory
from facilitator.paths import Home
from facilitator.services.sample import DAYS, SESSIONS, Sample
from facilitator.services.signing import Issuer
from facilitator.text import split_name

WIDTH, HEIGHT = 841.89, 595.28
CODE = 38 * 72 / 25.4
"""Points a side of a code with its quiet zone."""

CODE_AT = (68.0, 82.0)
"""The lower left corner of the code, points from the lower left corner of the page."""

QUIET = 4
NAME_FONT, TEXT_FONT = "Spectral-SemiBold", "Spectral-Regular"
FONTS = (NAME_FONT, TEXT_FONT, "Spectral-Italic", "Lato-Regular")
_ORGANIZER = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Tirta Kencana"
_HEAD = Signatory(
    name="Bagas Wirayudha", title_front="Dr. Ir. H.", title_back="M.Si.",
    position="Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    pangkat="Pembina Utama Muda", golongan="IV/c", nip="196808171994031999",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """Hold a text with its font, largest size, place and room in points from the lower left.

    `is_centered` lines stand around their place, others begin there.
    """

    text: str
    font: str
    size: float
    at: tuple[float, float]
    room: float
    is_centered: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """Hold what is personal on a certificate: its lines, the line of its back, its code."""

    lines: tuple[Line, ...]
    back: Line
    code: str


def font_file(name: str) -> Path:
    """Give the file of a font."""
    package = f"fontpkg_{name.partition('-')[0].lower()}"
    return Path(str(files(package).joinpath("files", f"{name}.ttf")))


def make_certificates(count: int, folder: Path, *, has_back: bool) -> Certificates:
    """Make so many certificates, signed with a key in the folder."""
    issuer, (_, rows) = Issuer(Home(folder=folder)), Sample(count).roster()
    made = tuple(_certificate(issuer, row) for row in rows)
    head = Letterhead(lines=("PEMERINTAH KABUPATEN TIRTA KENCANA", _ORGANIZER))
    return Certificates(letterhead=head, certificates=made, has_back=has_back)


def _certificate(issuer: Issuer, row: tuple[str, ...]) -> FrozenCertificate:
    number, titled, nip, _, pangkat, golongan, jabatan, unit, *_ = row
    serial = f"800.2.4/{int(number):04}/BKPSDM/IX/2026"
    course = "Pelatihan Leadership dan Penguatan Teamwork Building"
    days = language.range_text(DAYS[0], DAYS[-1], "id")
    lines = ("SERTIFIKAT", serial, titled, course, days, "15 JP", _ORGANIZER)
    return FrozenCertificate(
        number=serial, name=split_name(titled)[0], full_name=titled, nip=nip, pangkat=pangkat,
        golongan=golongan, jabatan=jabatan, unit=unit, course=course,
        theme="Bergerak Bersama, Melayani Sepenuh Hati", organizer=_ORGANIZER,
        venue="Aula Wira Kencana", city="Tirta Kencana", starts_on=DAYS[0], ends_on=DAYS[-1],
        issued_on=date(2026, 9, 15), jp="15", signatories=(_HEAD,), code=issuer.sign(lines),
        sessions=tuple((one[6], "Lintang Laksita", str(one[4])) for one in SESSIONS if one[4]),
    )  # fmt: skip


def slips(document: Certificates) -> list[Slip]:
    """Give what is personal on each certificate, laid out as on our landscape template."""
    return [_slip(certificate) for certificate in document.certificates]


def _slip(certificate: FrozenCertificate) -> Slip:
    middle = WIDTH / 2
    values = (
        certificate.nip, f"{certificate.pangkat} ({certificate.golongan})", certificate.jabatan,
        certificate.unit,
    )  # fmt: skip
    cells = [
        Line(value, TEXT_FONT, 10, (190 + 340 * (place // 2), 298 - 18.7 * (place % 2)), 220)
        for place, value in enumerate(values)
    ]
    number = f"Nomor: {certificate.number}"
    return Slip(
        lines=(
            Line(number, TEXT_FONT, 11, (middle, 400), 700, is_centered=True),
            Line(certificate.full_name, NAME_FONT, 29, (middle, 335), 700, is_centered=True),
            *cells,
        ),
        back=Line(
            f"{number} – {certificate.full_name}", TEXT_FONT, 10, (middle, 485), 700,
            is_centered=True,
        ),
        code=certificate.code,
    )  # fmt: skip

"""Build badges, attendance lists and certificates with valid defaults."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from facilitator.model.certificates import FrozenCertificate
from facilitator.model.documents import (
    AttendanceLists,
    AttendanceSheet,
    Badge,
    BadgeSheets,
    Certificates,
    Letterhead,
)
from facilitator.model.workshop import Signatory
from tests.helpers.documents import make_event, make_person

ZONE = ZoneInfo("Asia/Jakarta")
LONGEST_NAME = (
    "Raden Mas Panji Kusumawardhana Adiningrat Prawirodirdjo Sastroamidjojo bin Haji Abdul "
    "Rahman Wahid Hasyim Asy’ari Alatas"
)
HEAD = Signatory(
    name="Raharjo Adiwinata",
    title_front="Dr.",
    title_back="S.H., M.Si.",
    position="Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    pangkat="Pembina Utama Muda",
    golongan="IV/c",
    nip="196903121994031005",
    mandate="a.n. BUPATI CONTOH",
)
CHAIR = Signatory(name="Sri Mulat Handayani", title_back="S.E.", position="Ketua Panitia")
SESSIONS = (
    ("Kepemimpinan adaptif", "Dr. Dewi Kartika, M.Psi.", "4"),
    ("Dinamika kelompok", "Fauzi Rahmawan", "7.5"),
    ("Rencana tindak lanjut", "", "6.5"),
)
LINES = (
    "SERTIFIKAT\n0001/VIII/2024\nNur’aini Łukasz, S.E., M.Si.\nWorkshop Kepemimpinan\n"
    "5 s.d. 7 Agustus 2024\n18 jam pelajaran\nBKPSDM Kabupaten Contoh"
)
SIGNED = "FC1:6BFOXN*TS0BI$ZD4N9:9S6RCVN5+O30K3/XIV0W23NTDEXWK G2EP4J0BGJLFX3R3VHXK.PJ:2DPF6R"


def make_badge(number: int = 1, **changes: object) -> Badge:
    """Make the nth badge."""
    fields: dict[str, object] = {
        "name": f"Siti Nurhaliza {number}",
        "title_front": "dr.",
        "title_back": "Sp.PD.",
        "unit": "Dinas Kesehatan",
        "role": "participant",
        "code": f"ABCDEFGHJKMN{number:03}X",
        "list_number": number,
        "team": "Garuda",
    }
    return Badge(**{**fields, **changes})  # type: ignore[arg-type]  # fields of a builder


def make_badges(*badges: Badge, **changes: object) -> BadgeSheets:
    """Make sheets of badges."""
    fields: dict[str, object] = {"event": make_event(), "badges": badges}
    return BadgeSheets(**{**fields, **changes})  # type: ignore[arg-type]  # fields of a builder


def make_sheet(people: int = 3, **changes: object) -> AttendanceSheet:
    """Make the list of a morning with so many people."""
    fields: dict[str, object] = {
        "title": "Hari 1 – Pagi",
        "starts_at": datetime(2024, 8, 5, 8, 0, tzinfo=ZONE),
        "ends_at": datetime(2024, 8, 5, 12, 0, tzinfo=ZONE),
        "topics": ("Kepemimpinan adaptif",),
        "speakers": ("Dr. Dewi Kartika, M.Psi.",),
        "people": tuple(make_person(number) for number in range(1, people + 1)),
    }
    return AttendanceSheet(**{**fields, **changes})  # type: ignore[arg-type]  # fields of a builder


def make_lists(*sheets: AttendanceSheet, **changes: object) -> AttendanceLists:
    """Make lists for signatures, one of three people unless given."""
    return AttendanceLists(event=make_event(**changes), sheets=sheets or (make_sheet(),))


def make_certificate(number: int = 1, **changes: object) -> FrozenCertificate:
    """Make the nth certificate."""
    fields: dict[str, object] = {
        "number": f"800.2.4/{number:04}/BKPSDM/VIII/2024",
        "name": "Nur’aini Łukasz",
        "full_name": "Nur’aini Łukasz, S.E., M.Si.",
        "nip": f"19850312201001{number:04}",
        "pangkat": "Penata Muda Tingkat I",
        "golongan": "III/b",
        "jabatan": "Analis Sumber Daya Manusia Aparatur",
        "unit": "Dinas Kesehatan",
        "course": "Workshop Kepemimpinan dan Kerja Sama Tim",
        "theme": "Bergerak bersama",
        "organizer": "BKPSDM Kabupaten Contoh",
        "venue": "Aula Lantai 2",
        "city": "Contoh",
        "starts_on": date(2024, 8, 5),
        "ends_on": date(2024, 8, 7),
        "issued_on": date(2024, 8, 7),
        "jp": "18",
        "signatories": (HEAD,),
        "sessions": SESSIONS,
        "code": f"{LINES}\n{SIGNED}{number:04}",
    }
    return FrozenCertificate(**{**fields, **changes})  # type: ignore[arg-type]  # of a builder


def make_certificates(*certificates: FrozenCertificate, **changes: object) -> Certificates:
    """Make certificates, one unless given, under a letterhead without logo."""
    fields: dict[str, object] = {
        "letterhead": Letterhead(lines=("PEMERINTAH KABUPATEN CONTOH", "BKPSDM")),
        "certificates": certificates or (make_certificate(),),
    }
    return Certificates(**{**fields, **changes})  # type: ignore[arg-type]  # fields of a builder

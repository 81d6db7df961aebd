"""Make up a workshop: invented people, a plan of two days, scans and scores, always the same.

Nobody here exists: serial numbers of NIPs lie from 901 on, telephone numbers have the block 0000
and mail ends in `.example`.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

SEED = 20260914
DAYS = (date(2026, 9, 14), date(2026, 9, 15))
ZONE_HOURS = 7

_FEMALE = (
    "Ni Luh Ayu Wulandari|Putri Anggraeni|Siti Rahmawati|Made Rasmini|Dewi Kartikasari|Nur'aini"
    "|Maria Goretti Lewar|Sri Wahyuningsih|Ratna Puspitasari|Yohana Bintang|Fatimah Az-Zahra"
    "|Endang Sulistyowati|Ida Ayu Ketut Saraswati|Rr. Retno Palupi|Kurniawati|Hesti Lestari"
    "|Margaretha Tobing|Winda Safitri|Nurul Hidayah|Cut Mutiara Rahma|Agustina Mandowen"
    "|Lilis Suryani|Theresia Ngo|Komang Sri Utami|Aisyah Maharani|Rosalina Simanjuntak"
    "|Wahyu Setyaningrum|Intan Permatasari|Eka Fitriani|Desak Putu Astiti"
)
_MALE = (
    "I Ketut Suardana|Ahmad Hidayat|Gede Dharmawan|Bayu Wirawan|Yohanes Ndoen|Muhammad Yusuf Hanafi"
    "|Bambang Sutrisno|I Gusti Ngurah Alit Wiryawan|Sukarmin|Taufik Hamdani Lubis|Joko Prasetyo"
    "|Raden Mas Arya Kusuma|Andi Baso Makmur|Slamet|Petrus Kanisius Bria|Fajar Nugroho"
    "|Ma'ruf Wicaksono|Teuku Rizal Fahmi|Hendrik Paulus Rumbiak|Dedi Kurnia|Agus Salman Harahap"
    "|Wayan Sudarma|Rizky Ramadhan|Simon Petrus Hutapea|Abdul Ghofur|Eko Budi Santoso"
    "|Krisna Mahendra|Yusril Anwar|Lukas Wenda Tabuni|Arif Rahman Hakim"
)
_UNITS = [
    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "Dinas Kependudukan dan Pencatatan Sipil",
    "Dinas Pekerjaan Umum dan Penataan Ruang",
    "Dinas Kesehatan",
    "Dinas Komunikasi dan Informatika",
    "Kecamatan Tirta Hilir",
    "Kecamatan Kencana Barat",
    "Kelurahan Sumber Wangi",
    "Inspektorat Daerah",
    "UPTD Puskesmas Tirta Hulu",
    "RSUD dr. Wira Husada Kelas C",
    "Dinas Pendidikan dan Kebudayaan",
]
_POSTS = [
    "Analis Kebijakan Ahli Muda",
    "Kepala Subbagian Umum dan Kepegawaian",
    "Pranata Komputer Ahli Pertama",
    "Lurah",
    "Perencana Ahli Muda",
    "Pengelola Layanan Operasional",
    "Sekretaris Camat",
    "Auditor Ahli Muda",
    "Kepala Bidang Mutasi dan Promosi",
    "Perawat Ahli Pertama",
    "Arsiparis Terampil",
    "Penata Layanan",
]
_RANKS = (
    ("Penata Muda", "III/a"),
    ("Penata Muda Tingkat I", "III/b"),
    ("Penata", "III/c"),
    ("Penata Tingkat I", "III/d"),
    ("Pembina", "IV/a"),
    ("", "IX"),
)
_BACK = ("S.E.", "S.STP., M.Si.", "S.Kom.", "S.H., M.H.", "S.Sos.", "S.Pd., M.M.", "A.Md.", "")
_FRONT = {
    "P": ("", "", "", "", "", "Dr.", "Dra.", "dr.", "Hj."),
    "L": ("", "", "", "", "", "Dr.", "Drs.", "dr.", "H."),
}

SESSIONS = (  # reference, day, start, end, JP, kind, title, method, speakers
    ("REG-1", 1, "07:30", "08:00", 0, "registration", "Registrasi", "", ""),
    ("BUKA", 1, "08:00", "08:30", 0, "ceremony", "Pembukaan", "upacara", "N1"),
    ("S1", 1, "08:30", "10:00", 2, "learning", "Kepemimpinan yang Melayani", "ceramah", "N1"),
    ("REHAT-1", 1, "10:00", "10:15", 0, "break", "Rehat kopi", "", ""),
    ("S2", 1, "10:15", "11:45", 2, "learning", "Komunikasi dan Umpan Balik", "simulasi", "N2"),
    ("ISHOMA-1", 1, "11:45", "13:00", 0, "break", "Istirahat, salat, makan", "", ""),
    ("S3", 1, "13:00", "14:30", 2, "learning", "Latihan PDCA: Menara Kertas", "latihan", "N3 N4"),
    ("S4", 1, "14:45", "16:15", 2, "learning", "Dinamika dan Peran dalam Tim", "diskusi", "N2"),
    ("S5", 2, "08:00", "09:30", 2, "learning", "Latihan PDCA: Antrean Layanan", "latihan", "N3 N4"),
    ("REHAT-2", 2, "09:30", "09:45", 0, "break", "Rehat kopi", "", ""),
    ("S6", 2, "09:45", "11:15", 2, "learning", "Keputusan Bersama", "studi kasus", "N1"),
    ("ISHOMA-2", 2, "11:15", "12:45", 0, "break", "Istirahat, salat, makan", "", ""),
    ("S7", 2, "12:45", "14:15", 2, "learning", "Rencana Aksi di Unit Kerja", "presentasi", "N3"),
    ("S8", 2, "14:30", "15:15", 1, "learning", "Uji Akhir dan Refleksi", "tes", "N4"),
    ("TUTUP", 2, "15:15", "15:45", 0, "ceremony", "Penutupan", "upacara", "N1"),
)
POINTS = (  # reference, title, sessions
    ("H1-PAGI", "Hari 1 pagi", "S1 S2"),
    ("H1-SIANG", "Hari 1 siang", "S3 S4"),
    ("H2-PAGI", "Hari 2 pagi", "S5 S6"),
    ("H2-SIANG", "Hari 2 siang", "S7 S8"),
)
TEAMS = (
    "Elang",
    "Badak",
    "Cendana",
    "Pinisi",
    "Merapi",
    "Rinjani",
    "Komodo",
    "Kawi",
    "Rajawali",
    "Semeru",
)
EXERCISES = (("E1", "S3", "Menara Kertas", "cm"), ("E2", "S5", "Antrean Layanan", "pemohon"))
_SPEAKERS = (
    ("N1", "Lintang Laksita", "Dr.", "M.Si.", "Lembaga Pelatihan Cakra Nusa", "narasumber"),
    ("N2", "Laswi Wasita", "Ir.", "M.Psi.", "Universitas Tirta Kencana", "narasumber"),
    ("N3", "Viman Zulkarnain", "", "S.H., M.AP.", "Fasilitator lepas", "fasilitator"),
    ("N4", "Bakiadi Maheswara", "", "SKM., M.Kes.", "Fasilitator lepas", "fasilitator"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleScan:
    """Hold a scan of the sample: at which point, who (index of the roster), and when."""

    point: str
    person: int
    time: int


class Sample:
    """Make up everything with one seed; equal counts of people give equal samples."""

    def __init__(self, people: int) -> None:
        """Say how many people come."""
        self._count = people
        self._random = random.Random(SEED)  # noqa: S311  # a sample, nothing secret

    def description(self) -> dict[str, object]:
        """Give the plan as a description, with no people in it but those who speak."""
        return {
            "workshop": {
                "title": "Pelatihan Leadership dan Penguatan Teamwork Building",
                "theme": "Bergerak Bersama, Melayani Sepenuh Hati",
                "organiser": "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
                " Kabupaten Tirta Kencana",
                "venue": "Aula Wira Kencana",
                "city": "Tirta Kencana",
                "dates": [day.isoformat() for day in DAYS],
                "timezone": "Asia/Jakarta",
                "letter_number": "800.2.4/0914/BKPSDM/2026",
                "budget_year": 2026,
                "capacity": self._count,
                "signatory": {
                    "name": "Bagas Wirayudha",
                    "title_front": "Dr. Ir. H.",
                    "title_back": "M.Si.",
                    "position": "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
                    "pangkat": "Pembina Utama Muda",
                    "golongan": "IV/c",
                    "nip": "196808171994031999",
                },
            },
            "policy": {
                "round_weights": [40, 60],
                "pdca_weights": {"plan": 30, "do": 30, "check": 25, "act": 15},
                "number_pattern": "{kode}/{no:04}/{bulan_romawi}/{tahun}",
            },
            "speakers": [
                dict(
                    zip(
                        ("id", "name", "title_front", "title_back", "unit", "role"),
                        one,
                        strict=True,
                    )
                )
                for one in _SPEAKERS
            ],
            "assessors": [{"id": "A1", "speaker": "N3"}, {"id": "A2", "speaker": "N4"}],
            "sessions": [_session(*row) for row in SESSIONS],
            "points": [
                {"id": key, "title": title, "sessions": listed.split()}
                for key, title, listed in POINTS
            ],
            "exercises": [
                {"id": key, "session": session, "title": title, "unit": unit, "rounds": [{}, {}]}
                for key, session, title, unit in EXERCISES
            ],
        }

    def roster(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Give headings and rows of the list that an agency might send."""
        headings = (
            "No", "Nama Lengkap dan Gelar", "NIP", "L/P", "Pangkat", "Gol. Ruang", "Jabatan",
            "Unit Kerja", "No. HP", "Email",
        )  # fmt: skip
        return headings, [self._row(number) for number in range(1, self._count + 1)]

    def _row(self, number: int) -> tuple[str, ...]:
        names = (_FEMALE if number % 2 else _MALE).split("|")
        name = names[(number // 2) % len(names)]
        again = number // (2 * len(names))
        if again:
            name = f"{name} {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[again % 26]}."
        sex = "P" if number % 2 else "L"
        front, back = self._random.choice(_FRONT[sex]), self._random.choice(_BACK)
        pangkat, golongan = self._random.choice(_RANKS)
        born = date(1968, 1, 1) + timedelta(days=self._random.randrange(12_000))
        joined = f"{born.year + 24}{self._random.randrange(1, 13):02}"
        contract = f"{born.year + 24}21"
        middle = joined if "/" in golongan else contract
        nip = f"{born:%Y%m%d}{middle}{2 if sex == 'P' else 1}{901 + number % 99}"
        titled = f"{front} {name}".strip() + (f", {back}" if back else "")
        phone = f"0812-0000-{number % 10_000:04}"
        mail = f"peserta{number}@tirtakencana.example"
        unit, post = self._random.choice(_UNITS), self._random.choice(_POSTS)
        return (str(number), titled, nip, sex, pangkat, golongan, post, unit, phone, mail)

    def scans(self) -> Iterator[SampleScan]:
        """Give the scans at the half-day points in the order in which people came."""
        starts = {reference: (day, start) for reference, day, start, *_ in SESSIONS}
        for point, _, listed in POINTS:
            begins = _moment(*starts[listed.split()[0]])
            coming: list[SampleScan] = []
            for person in range(self._count):
                chance = self._random.random()
                stays_away = chance < 0.02 or person == self._count - 1  # noqa: PLR2004
                if stays_away:
                    continue
                is_late = chance > 0.95  # noqa: PLR2004
                late = self._random.randrange(960, 2400) if is_late else 0
                offset = late or -self._random.randrange(30, 1500)
                coming.append(SampleScan(point=point, person=person, time=begins + offset * 1000))
            coming.sort(key=lambda scan: scan.time)
            yield from coming

    def marks(self, team: int, count: int) -> dict[str, str]:
        """Give the marks of one sheet: teams differ, and all get better with the rounds."""
        base = 66 + 3 * (team % 6) + 6 * count
        return {
            f"marks.{key}": str(min(100, base + lean + self._random.randrange(-6, 7)))
            for key, lean in (("plan", 4), ("do", 2), ("check", -7), ("act", -2))
        }

    def measured(self) -> dict[str, str]:
        """Give target, actual and defects of a team in a round."""
        target = self._random.randrange(40, 80)
        actual = target + self._random.randrange(-12, 9)
        return {
            "target": str(target),
            "actual": str(actual),
            "defects": str(self._random.randrange(4)),
        }


def _session(*row: str | int) -> dict[str, object]:
    key, day, start, end, jp, kind, title, method, speakers = row
    return {
        "id": key,
        "day": day,
        "start": _iso(int(day), str(start)),
        "end": _iso(int(day), str(end)),
        "jp": jp,
        "kind": kind,
        "title": title,
        "method": method,
        "speakers": str(speakers).split(),
    }


def _iso(day: int, time: str) -> str:
    return f"{DAYS[day - 1].isoformat()}T{time}:00+{ZONE_HOURS:02}:00"


def _moment(day: int, time: str) -> int:
    return round(datetime.fromisoformat(_iso(day, time)).astimezone(UTC).timestamp() * 1000)


def teams_of(count: int) -> Sequence[str]:
    """Give the names of so many teams as suit the people: about six in each."""
    return TEAMS[: max(2, min(len(TEAMS), round(count / 6)))]

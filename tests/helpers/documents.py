"""Build invented documents that look like those of a real workshop, and hard ones."""

from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from facilitator.model.certificates import CertificateState
from facilitator.model.documents import (
    AttendanceRecap,
    CertificateRegister,
    Event,
    ExerciseResults,
    Letterhead,
    ListedPerson,
    RankedTeam,
    RecapCell,
    RecapColumn,
    RecapRow,
    RegisterRow,
    ScoredExercise,
    ScoredTeam,
)
from facilitator.model.exercises import Stage
from facilitator.model.workshop import Signatory

FIRST_DAY = date(2024, 8, 5)
ZONE = ZoneInfo("Asia/Jakarta")
LONG_NAME = (
    "Prof. Dr. Ir. Raden Mas Haryo Kusumawardhana Suryadiningrat Notonegoro bin Abdurrahman "
    "Wiryosentono, S.T., M.Sc., Ph.D."
)
FIRST_NAMES = (
    "Agus", "Bambang", "Citra", "Dewi", "Eko", "Fitri", "Gunawan", "Hesti", "I Made", "Joko",
    "Kartika", "Lestari", "Maya", "Nur'aini", "Oktaviani", "Putu", "Qomariyah", "Rahmat",
    "Siti", "Tri", "Umar", "Vina", "Wahyu", "Yohana", "Zainal",
)  # fmt: skip
LAST_NAMES = (
    "Santoso", "Wibowo", "Pratiwi", "Hutabarat", "Nasution", "Lubis", "Purnomo", "Handayani",
    "Suryani", "Siregar", "Permana", "Widodo", "Ramadhani", "Simatupang", "Kusuma",
)  # fmt: skip
UNITS = (
    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana",
    "Sekretariat Daerah",
    "Dinas Kesehatan",
    "Kecamatan Lembah Anyar",
    "Rumah Sakit Umum Daerah Sumber Waras",
)
TITLES = ("", ", S.E.", ", S.Sos., M.AP.", ", S.Kom.", ", M.Si.")
TEAMS = ("Elang", "Garuda", "Cendrawasih", "Merak", "Rajawali", "Jalak Bali", "Kasuari", "Maleo")


def make_event(**changes: object) -> Event:
    """Make a workshop of three days with a letterhead and two signatories."""
    fields: dict[str, object] = {
        "title": "Workshop Kepemimpinan Kolaboratif dan Kerja Tim bagi Pejabat Pengawas",
        "organizer": "BKPSDM Kabupaten Contoh",
        "venue": "Aula Pendopo Lantai 2",
        "city": "Contoh",
        "days": tuple(FIRST_DAY + timedelta(days=n) for n in range(3)),
        "zone": "Asia/Jakarta",
        "theme": "Bergerak bersama melayani warga",
        "letterhead": Letterhead(
            lines=(
                "PEMERINTAH KABUPATEN CONTOH",
                "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA",
            ),
            address="Jalan Merdeka Nomor 1, Contoh 51161",
        ),
        "signatories": (
            Signatory(
                name="Raharjo Adiwinata",
                title_back="S.H., M.Si.",
                position="Kepala BKPSDM",
                pangkat="Pembina Utama Muda",
                golongan="IV/c",
                nip="196903121994031005",
            ),
            Signatory(
                name="Sri Mulat Handayani",
                title_back="S.E.",
                position="Ketua Panitia",
                pangkat="Penata Tingkat I",
                golongan="III/d",
                nip="197805172005012009",
            ),
        ),
    }
    return Event(**{**fields, **changes})  # type: ignore[arg-type]  # fields of a builder


def make_person(number: int) -> ListedPerson:
    """Make the nth person of the list; the seventh has a very long name, the ninth no NIP."""
    first = FIRST_NAMES[number % len(FIRST_NAMES)]
    last = LAST_NAMES[number * 7 % len(LAST_NAMES)]
    name = f"{first} {last}{TITLES[number % len(TITLES)]}"
    return ListedPerson(
        number=number,
        name=LONG_NAME if number == 7 else name,
        nip="" if number == 9 else f"{1968 + number % 30}0{1 + number % 9}122005011{number:03}",
        pangkat="Penata",
        golongan="III/c",
        jabatan="Kepala Subbagian Umum dan Kepegawaian",
        unit=UNITS[number % len(UNITS)],
    )


def make_columns(count: int, per_day: int = 5) -> tuple[RecapColumn, ...]:
    """Make sessions of 90 minutes, so many a day."""
    made = []
    for number in range(count):
        day = FIRST_DAY + timedelta(days=number // per_day)
        hour = 8 + 2 * (number % per_day)
        made.append(
            RecapColumn(
                label=f"S{number + 1}",
                title=f"Sesi ke-{number + 1}: Membangun kerja tim",
                day=day,
                starts_at=datetime(
                    day.year, day.month, day.day, hour, 15 * (number % 2), tzinfo=ZONE
                ),
                jp=Fraction(2),
            )
        )
    return tuple(made)


def make_cell(person: int, session: int) -> RecapCell:
    """Make a cell, most of them full, with every special case somewhere in the matrix."""
    length = Fraction(90)
    special = {
        1: RecapCell(minutes=Fraction(72), length=length, is_credited=True, flags=("LATE",)),
        2: RecapCell(
            minutes=Fraction(205, 6), length=length, is_credited=False, flags=("LATE", "LEFT_EARLY")
        ),
        3: RecapCell(minutes=Fraction(0), length=length, is_credited=False, status="izin"),
        4: RecapCell(minutes=Fraction(0), length=length, is_credited=False, status="sakit"),
        5: RecapCell(minutes=Fraction(0), length=length, is_credited=False, status="dinas_luar"),
        6: RecapCell(minutes=Fraction(0), length=length, is_credited=False, status="alpa"),
        7: RecapCell(minutes=length, length=length, is_credited=True, flags=("NO_OUT",)),
        8: RecapCell(minutes=Fraction(0), length=length, is_credited=False),
        9: RecapCell(minutes=Fraction(0), length=length, is_credited=False, status="joined_later"),
        10: RecapCell(minutes=Fraction(25), length=length, is_credited=False, status="izin"),
    }
    full = RecapCell(minutes=length, length=length, is_credited=True)
    return special.get((person * 31 + session * 17) % 97, full)


def make_recap(people: int = 36, sessions: int = 12, **changes: object) -> AttendanceRecap:
    """Make a recap whose sums fit its cells."""
    columns = make_columns(sessions)
    all_jp = sum((column.jp for column in columns), Fraction(0))
    rows = tuple(_recap_row(number, columns) for number in range(1, people + 1))
    minutes = Fraction(90 * sessions)
    attended = sum((row.minutes for row in rows), Fraction(0))
    fields: dict[str, object] = {
        "event": make_event(),
        "columns": columns,
        "rows": rows,
        "total_jp": all_jp,
        "total_minutes": minutes,
        "overall_share": attended / (minutes * people) if people and minutes else None,
        "entitled": sum(row.is_entitled for row in rows),
    }
    return AttendanceRecap(**{**fields, **changes})  # type: ignore[arg-type]  # as above


def _recap_row(number: int, columns: tuple[RecapColumn, ...]) -> RecapRow:
    cells = tuple(make_cell(number, index) for index in range(len(columns)))
    if number == 12:
        blank = RecapCell(minutes=Fraction(0), length=Fraction(90), is_credited=False)
        cells = (blank,) * len(columns)
    minutes = sum((cell.minutes for cell in cells), Fraction(0))
    jp = sum((Fraction(2) for cell in cells if cell.is_credited), Fraction(0))
    share = minutes / (90 * len(columns)) if columns else None
    return RecapRow(
        person=make_person(number),
        cells=cells,
        minutes=minutes,
        jp=jp,
        share=share,
        is_entitled=share is not None and share >= Fraction(4, 5),
    )


def make_scored_team(index: int, rounds: int, **changes: object) -> ScoredTeam:
    """Make a team that improves; the fourth lacks its last round, the fifth has no data."""
    values: list[Fraction | None] = [
        Fraction(5200 + 731 * index % 1900 + 1017 * turn - 190 * turn * turn, 100)
        for turn in range(rounds)
    ]
    if index == 3 and rounds > 1:
        values[-1] = None
    if index == 4:
        values = [None] * rounds
    known = [value for value in values if value is not None]
    fields: dict[str, object] = {
        "team": TEAMS[index % len(TEAMS)],
        "rounds": tuple(values),
        "total": sum(known, Fraction(0)) / len(known) if known else None,
        "improvement": known[-1] - known[0] if len(known) > 1 else None,
        "is_provisional": index in {3, 4},
        "penalties": ((2, Fraction(2), "terlambat menyerahkan produk"),) if index == 1 else (),
    }
    return ScoredTeam(**{**fields, **changes})  # type: ignore[arg-type]  # as above


def make_exercise(title: str, *, teams: int = 6, rounds: int = 3) -> ScoredExercise:
    """Make an exercise with a component of each stage."""
    made = [make_scored_team(index, rounds) for index in range(teams)]
    known = sorted((team.total for team in made if team.total is not None), reverse=True)
    ranked = tuple(
        make_scored_team(index, rounds, rank=known.index(team.total) + 1 if team.total else None)
        for index, team in enumerate(made)
    )
    return ScoredExercise(
        title=title,
        round_weights=tuple(Fraction(turn + 1) for turn in range(rounds)),
        components=(
            ("Rencana kerja dan pembagian peran", Stage.PLAN, Fraction(3)),
            ("Jumlah produk jadi", Stage.DO, Fraction(3)),
            ("Pemeriksaan mutu", Stage.CHECK, Fraction(15, 10)),
            ("Perbaikan setelah putaran", Stage.ACT, Fraction(1)),
            ("Kerja sama", Stage.TEAMWORK, Fraction(15, 10)),
        ),
        teams=ranked,
    )


def make_results(teams: int = 6, exercises: int = 2, **changes: object) -> ExerciseResults:
    """Make results with a shared first place, a provisional team and one without data."""
    totals: list[Fraction | None] = [Fraction(8725, 100) - 3 * index for index in range(teams)]
    if teams > 1:
        totals[1] = totals[0]
    if teams > 4:
        totals[-1] = None
    ranking = tuple(_ranked_team(index, totals, exercises) for index in range(teams))
    titles = ("Menara Spageti", "Pabrik Pesawat Kertas", "Jembatan Koran", "Estafet Bola")
    fields: dict[str, object] = {
        "event": make_event(),
        "exercises": tuple(
            make_exercise(titles[n % len(titles)], teams=teams, rounds=3 + n)
            for n in range(exercises)
        ),
        "exercise_weights": tuple(Fraction(n + 1) for n in range(exercises)),
        "ranking": ranking,
        "assessors": ("Rahmat Hidayat, M.Si.", "Yohana Simatupang"),
        "pairs": 84,
        "mean_difference": Fraction(437, 84),
        "gap_above": Fraction(15),
        "gaps": (
            (
                "Menara Spageti",
                2,
                "Garuda",
                "Pemeriksaan mutu",
                ("Rahmat Hidayat, M.Si.", Fraction(60)),
                ("Yohana Simatupang", Fraction(82)),
            ),
        ),
    }
    return ExerciseResults(**{**fields, **changes})  # type: ignore[arg-type]  # as above


def _ranked_team(index: int, totals: list[Fraction | None], exercises: int) -> RankedTeam:
    total = totals[index]
    return RankedTeam(
        team=TEAMS[index % len(TEAMS)],
        members=tuple(make_person(index * 6 + n + 1).name for n in range(6)),
        per_exercise=tuple(total and total - 1 + n for n in range(exercises)),
        total=total,
        rank=totals.index(total) + 1 if total is not None else None,
        is_provisional=index == 3,
    )


def make_register(rows: int = 40, **changes: object) -> CertificateRegister:
    """Make a register with every state and kind somewhere."""
    states = {
        4: (CertificateState.VOIDED, "Salah cetak: nama tertukar dengan peserta lain"),
        11: (CertificateState.REPLACED, "Gelar diperbaiki"),
        19: (CertificateState.REVOKED, "Terbukti tidak hadir pada hari kedua"),
        23: (CertificateState.PREPARED, ""),
    }
    made = []
    for number in range(1, rows + 1):
        person = make_person(number)
        state, reason = states.get(number, (CertificateState.RELEASED, ""))
        made.append(
            RegisterRow(
                number=f"800.2.4/{number:04}/BKPSDM/VIII/2024",
                name=person.name,
                nip=person.nip,
                unit=person.unit,
                kind="attendance",
                jp="18.5" if number % 10 == 0 else "18",
                issued_on=FIRST_DAY + timedelta(days=2),
                state=state,
                revision=1 if state is CertificateState.REPLACED else 0,
                reason=reason,
            )
        )
    fields: dict[str, object] = {"event": make_event(), "rows": tuple(made)}
    return CertificateRegister(**{**fields, **changes})  # type: ignore[arg-type]  # as above

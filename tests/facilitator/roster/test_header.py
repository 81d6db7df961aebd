"""Show how headings are found among letterheads, and where a list ends."""

import pytest

from facilitator.roster.body import find_body
from facilitator.roster.header import find_header
from facilitator.roster.mapping import map_columns, recognize
from facilitator.roster.records import Cell, RawSheet


def sheet(*rows: list[Cell]) -> RawSheet:
    filled = ((number, row) for number, row in enumerate(rows, start=1) if any(row))
    return RawSheet(name="S", rows=tuple(filled))


def fields_of(raw: RawSheet) -> dict[str, int]:
    header = find_header(raw)
    assert header is not None
    return {field: column.index for field, column in map_columns(header.columns).items()}


def people_of(raw: RawSheet) -> list[int]:
    header = find_header(raw)
    assert header is not None
    return [row for row, _ in find_body(raw, header, map_columns(header.columns)).rows]


@pytest.mark.parametrize(
    ("headings", "field", "index"),
    [
        pytest.param(["No", "N a m a", "Nama Lengkap"], "name", 2, id="full_name"),
        pytest.param(["nama_lengkap ", "x"], "name", 0, id="underscore_and_blank"),
        pytest.param(["Full Name", "Work Unit"], "unit", 1, id="english"),
        pytest.param(["NAMA", "JABTAN"], "jabatan", 1, id="letter_missing"),
        pytest.param(["Nama", "Jenis Kelmin"], "sex", 1, id="misspelt"),
        pytest.param(["Nama", "Tangal Lahir"], "birth_date", 1, id="misspelt_date"),
        pytest.param(["Nama", "Instansi", "Unit Kerja"], "unit", 2, id="unit_before_agency"),
        pytest.param(["Nama", "Nomor HP/WA (aktif)"], "phone", 1, id="words_that_say_nothing"),
        pytest.param(["Nama *", "NIP/NIPPPK"], "nip", 1, id="marks"),
        pytest.param(["Nama (lihat KTP)", "NIP (bila ada)"], "nip", 1, id="brackets"),
        pytest.param(["N A M A", "N I P"], "nip", 1, id="spaced_out"),
        pytest.param(["Nama", "Position / Title"], "jabatan", 1, id="stroke"),
        pytest.param(["Nama", "Rank / Grade"], "golongan", 1, id="two_fields_by_a_stroke"),
        pytest.param(["Nama", "Employee Number (NIP)"], "nip", 1, id="said_in_brackets"),
        pytest.param(["Nama", "Nomor kepegawaian (NIP)"], "nip", 1, id="known_only_in_brackets"),
        pytest.param(["Nama", "Pilih jenis kelamin Anda"], "sex", 1, id="question"),
    ],
)
def test_headings_are_known(headings: list[Cell], field: str, index: int) -> None:
    assert fields_of(sheet(headings, ["1", "2", "3"]))[field] == index


@pytest.mark.parametrize(
    "heading",
    [
        "Nama Kegiatan", "Nama Atasan", "Alamat", "Keterangan", "Tanda Tangan", "Agama",
    ],
)  # fmt: skip
def test_other_headings_are_no_fields(heading: str) -> None:
    assert list(fields_of(sheet(["Nama", heading], ["Siti", "x"]))) == ["name"]


@pytest.mark.parametrize("heading", ["Nama / Tanda Tangan", "Kontak darurat (Nama)", "NIP/Jabatan"])
def test_a_heading_of_something_more_is_not_known(heading: str) -> None:
    assert recognize(heading) == ()


def test_headings_are_found_below_a_letterhead() -> None:
    raw = sheet(["PEMERINTAH"], ["Nama Kegiatan", "Bimtek"], [], ["No", "Nama", "NIP"], [1, "Siti"])
    header = find_header(raw)
    assert header is not None
    assert header.rows == (4,)


def test_a_misspelt_first_word_of_a_list_is_not_a_list() -> None:
    assert find_header(sheet(["Judul"], ["Isi", "Sesuatu"])) is None


def test_a_group_of_headings_covers_the_cells_below_it() -> None:
    raw = sheet(
        ["No", "Nama", "Kelahiran", None, "Kepangkatan", None],
        [None, None, "Tempat", "Tanggal", "Pangkat", "Gol."],
        [1, "Siti", "Bandung", "12/03/1985", "Penata", "III/c"],
    )
    assert fields_of(raw) == {
        "name": 1,
        "birth_place": 2,
        "birth_date": 3,
        "pangkat": 4,
        "golongan": 5,
    }


def test_a_group_above_the_row_of_names_is_used() -> None:
    raw = sheet(
        [None, None, "Kelahiran", None],
        ["No", "Nama", "Tempat", "Tanggal"],
        [1, "Siti", "Bandung", "12/03/1985"],
    )
    assert fields_of(raw) == {"name": 1, "birth_place": 2, "birth_date": 3}


def test_the_first_row_of_people_is_no_second_row_of_headings() -> None:
    raw = sheet(["Nama", "NIP"], ["Siti", "1"], ["Budi", "2"])
    assert people_of(raw) == [2, 3]


@pytest.mark.parametrize(
    ("footer", "kept"),
    [
        pytest.param([["JUMLAH", None, "2 orang"]], [2, 3], id="total"),
        pytest.param([[None, "Total : 2", None]], [2, 3], id="total_in_the_name_column"),
        pytest.param(
            [[None, "Mengetahui,", None], [None, "Dr. Bagas, M.Si.", None]], [2, 3], id="signature"
        ),
        pytest.param(
            [[None, None, "Tirta, 2 Maret 2026"], [None, None, "Bagas"]], [2, 3], id="place_and_day"
        ),
        pytest.param([["Catatan: lengkapi NIP", None, None]], [2, 3], id="note"),
        pytest.param([[3, "Wagiman", None]], [2, 3, 4], id="a_person_with_a_name_only"),
        pytest.param([[3, "Kepala Suku", "x"], [4, "Budi", "y"]], [2, 3, 4, 5], id="full_rows"),
        pytest.param([["Jumlah", None, 2], [3, "Ani", "Dinas"]], [2, 3, 5], id="goes_on_after"),
        pytest.param([["No", "Nama", "NIP"], [3, "Ani", "1"]], [2, 3, 5], id="headings_repeated"),
        pytest.param([[3, None, None], [4, None, None]], [2, 3], id="numbered_blank_rows"),
    ],
)
def test_a_list_ends_where_its_people_end(footer: list[list[Cell]], kept: list[int]) -> None:
    raw = sheet(["No", "Nama", "NIP"], [1, "Siti", "1"], [2, "Budi", "2"], *footer)
    assert people_of(raw) == kept


def test_a_list_of_names_alone_goes_on_to_its_total() -> None:
    raw = sheet(["Nama"], ["Siti"], ["An Nisa"], ["Wagiman"], ["Jumlah 3 orang"], ["Bagas"])
    assert people_of(raw) == [2, 3, 4]


def test_numbers_under_the_headings_are_no_person() -> None:
    raw = sheet(["No", "Nama", "NIP"], ["(1)", "(2)", "(3)"], [1, "Siti", "x"])
    assert people_of(raw) == [3]


def test_titles_cut_off_by_their_commas_go_back_to_the_name() -> None:
    raw = sheet(["Nama", "NIP", "Unit"], ["Siti", " S.E.", " M.M.", "1", "A"], ["Budi", "2", "B"])
    header = find_header(raw)
    assert header is not None
    body = find_body(raw, header, map_columns(header.columns))
    assert [cells for _, cells in body.rows] == [["Siti, S.E., M.M.", "1", "A"], ["Budi", "2", "B"]]


def test_a_row_that_only_names_a_unit_is_left_out_and_told() -> None:
    raw = sheet(["No", "Nama"], ["Dinas Sosial", None], [1, "Siti"])
    header = find_header(raw)
    assert header is not None
    body = find_body(raw, header, map_columns(header.columns))
    assert [(row.row, row.why) for row in body.skipped] == [(2, "section")]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param([None, "Siti", "Dra.", "Lurah"], id="a_name"),
        pytest.param([None, None, "Lantai 2", "Ruang 1"], id="digits"),
    ],
)
def test_a_row_below_a_group_may_be_none_of_its_parts(second: list[Cell]) -> None:
    header = find_header(sheet(["No", "Nama", "Tempat", None], second, [1, "Budi", "x", "y"]))
    assert header is not None
    assert header.rows == (1,)

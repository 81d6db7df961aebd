"""Test certificates as they are handed out, and as single files."""

import io
from datetime import date

import pikepdf
import pytest

from facilitator.errors import UserError
from facilitator.model.certificates import FrozenCertificate
from facilitator.model.rendering import Paper, Rendered, Rendering
from facilitator.model.workshop import Signatory
from reports.certificate_front import TEMPLATES
from reports.certificates import render, render_each
from tests.helpers.papers import (
    CHAIR,
    HEAD,
    LONGEST_NAME,
    make_certificate,
    make_certificates,
)
from tests.helpers.pdf import (
    code_box,
    codes,
    complaints,
    fonts_not_embedded,
    letters_in,
    page_sizes_mm,
    pictures,
)
from tests.helpers.reading import pdf_pages

every_template = pytest.mark.parametrize("template", list(TEMPLATES))


def draw(*certificates: FrozenCertificate, **changes: object) -> Rendered:
    return render(make_certificates(*certificates, **changes), Rendering(), None)


def front(**changes: object) -> str:
    return pdf_pages(draw(make_certificate(1, **changes)).data)[0]


def lines_of_text(data: bytes) -> int:
    """Count the lines of text in all streams of a file, seen on a page or not."""
    with pikepdf.open(io.BytesIO(data)) as document:
        streams = [found for found in document.objects if isinstance(found, pikepdf.Stream)]
        return sum(stream.read_bytes().count(b" BT ") for stream in streams)


def test_the_front_says_who_what_when_and_where() -> None:
    text = front()
    parts = (
        "Nomor: 800.2.4/0001/BKPSDM/VIII/2024", "Nur’aini Łukasz, S.E., M.Si.",
        "198503122010010001", "Penata Muda Tingkat I (III/b)",
        "Analis Sumber Daya Manusia Aparatur", "Dinas Kesehatan", "telah mengikuti",
        "Workshop Kepemimpinan dan Kerja Sama Tim", "“Bergerak bersama”",
        "5 s.d. 7 Agustus 2024", "Aula Lantai 2, Contoh",
        "18 (delapan belas) jam pelajaran", "Contoh, 7 Agustus 2024",
    )  # fmt: skip
    assert [part for part in parts if part not in text] == []


def test_the_signatory_has_rank_and_number_but_no_academic_titles() -> None:
    text = front()
    assert "a.n. BUPATI CONTOH" in text
    assert "Raharjo Adiwinata Pembina Utama Muda (IV/c) NIP. 196903121994031005" in text


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        pytest.param({"kind": "award", "role": "speaker"}, "sumbangsihnya", id="award"),
        pytest.param({"role": "speaker"}, "sebagai narasumber pada", id="speaker"),
        pytest.param({"jp": "7.5"}, "7,5 (tujuh koma lima) jam", id="half_hours"),
        pytest.param({"revision": 2}, "Revisi 2", id="revision"),
        pytest.param({"language": "en"}, "comprising 18 (eighteen) lesson hours", id="english"),
        pytest.param({"full_name": ""}, "Nur’aini Łukasz", id="bare_name"),
        pytest.param(
            {"starts_on": date(2024, 8, 7)}, "pada tanggal 7 Agustus 2024", id="single_day"
        ),
    ],
)
def test_words_follow_the_frozen_values(changes: dict[str, object], part: str) -> None:
    assert part in front(**changes)


@pytest.mark.parametrize(
    ("changes", "absent"),
    [
        pytest.param({"jp": ""}, "jam pelajaran", id="no_hours"),
        pytest.param({"theme": ""}, "tema", id="no_theme"),
        pytest.param({"nip": ""}, "NIP :", id="no_number"),
        pytest.param({"code": ""}, "Kode verifikasi", id="no_code"),
    ],
)
def test_what_is_not_known_is_left_out(changes: dict[str, object], absent: str) -> None:
    assert absent not in front(**changes)


@every_template
@pytest.mark.parametrize("paper", list(Paper))
def test_every_code_is_read_exactly_from_a_scan_of_150_dpi(template: str, paper: Paper) -> None:
    made = [make_certificate(number) for number in (1, 2)]
    rendered = render(make_certificates(*made, template=template), Rendering(paper=paper), None)
    assert codes(rendered.data) == [certificate.code for certificate in made]


def test_the_longest_code_is_read() -> None:
    code = "Ł" * 180 + "FC1:" + "A1" * 110
    assert codes(draw(make_certificate(code=code)).data) == [code]


@every_template
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["id", "en"])
def test_long_names_find_room(template: str, paper: Paper, language: str) -> None:
    certificate = make_certificate(
        full_name=f"Prof. Dr. H. {LONGEST_NAME}, S.Kom., M.Kom., Ph.D.",
        jabatan="Kepala Seksi Pengembangan Kompetensi Manajerial dan Fungsional pada Bidang "
        "Pengembangan Kompetensi Aparatur Badan Kepegawaian Daerah Kabupaten Contoh Raya",
        signatories=(HEAD, CHAIR),
        language=language,
    )
    document = make_certificates(certificate, template=template)
    assert render(document, Rendering(paper=paper), None).remarks == ()


def test_the_back_lists_sessions_and_their_sum() -> None:
    back = pdf_pages(draw().data)[1]
    parts = ("RINCIAN MATERI", "1 Kepemimpinan adaptif Dr. Dewi Kartika, M.Psi. 4", "Jumlah 18")
    assert [part for part in parts if part not in back] == []


def test_the_back_says_whose_it_is() -> None:
    assert "800.2.4/0001/BKPSDM/VIII/2024 · Nur’aini Łukasz" in pdf_pages(draw().data)[1]


@pytest.mark.parametrize("count", [1, 30, 60])
def test_any_number_of_sessions_fits_on_one_back(count: int) -> None:
    sessions = tuple((f"Materi {number}", "Narasumber", "1") for number in range(count))
    rendered = draw(make_certificate(sessions=sessions))
    assert (rendered.pages, rendered.remarks) == (2, ())
    assert f"Jumlah {count}" in pdf_pages(rendered.data)[1]


def test_all_have_a_back_when_one_has() -> None:
    assert draw(make_certificate(1), make_certificate(2, sessions=())).pages == 4


def test_without_sessions_there_is_no_back() -> None:
    assert draw(make_certificate(sessions=())).pages == 1


def test_backs_can_be_left_away() -> None:
    assert draw(make_certificate(), has_back=False).pages == 1


def test_a_reprint_is_identical() -> None:
    assert draw().data == draw().data


def test_the_file_is_sound_and_holds_its_fonts() -> None:
    data = draw().data
    assert complaints(data) + fonts_not_embedded(data) == []


def test_what_is_common_is_drawn_once() -> None:
    few, many = (
        draw(*(make_certificate(number) for number in range(1, count))) for count in (3, 30)
    )
    assert few.data.count(b"/Subtype /Form") == many.data.count(b"/Subtype /Form")


@pytest.mark.parametrize(
    ("template", "size"),
    [("certificate-classic", (297, 210)), ("certificate-classic-portrait", (210, 297))],
)
def test_a_template_lies_or_stands(template: str, size: tuple[int, int]) -> None:
    assert set(page_sizes_mm(draw(template=template).data)) == {size}


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"template": "gold"}, "report.no_such_template"),
        ({"certificates": ()}, "report.no_certificates"),
    ],
    ids=["template", "none"],
)
def test_what_cannot_be_drawn_is_refused(changes: dict[str, object], key: str) -> None:
    with pytest.raises(UserError) as caught:
        draw(**changes)
    assert caught.value.key == key


def test_single_files_look_like_the_pages_of_the_whole() -> None:
    document = make_certificates(*(make_certificate(number) for number in (1, 2, 3)))
    whole = pictures(render(document, Rendering(), None).data, 40)
    single = [
        picture for _, data in render_each(document, Rendering()) for picture in pictures(data, 40)
    ]
    assert [one.tobytes() for one in single] == [one.tobytes() for one in whole]


def test_single_files_are_sound() -> None:
    document = make_certificates(*(make_certificate(number) for number in (1, 2)))
    assert [complaints(data) for _, data in render_each(document, Rendering())] == [[], []]


def test_a_single_file_holds_nothing_of_others() -> None:
    made = (make_certificate(1), make_certificate(2, course="Pelatihan Lain"))
    (_, first), _ = render_each(make_certificates(*made), Rendering())
    (_, alone), *_ = render_each(make_certificates(made[0]), Rendering())
    assert lines_of_text(first) == lines_of_text(alone)


def test_single_files_come_with_their_certificates() -> None:
    made = [make_certificate(number) for number in (1, 2)]
    pairs = list(render_each(make_certificates(*made), Rendering()))
    assert [(certificate, codes(data)) for certificate, data in pairs] == [
        (certificate, [certificate.code]) for certificate in made
    ]


@every_template
@pytest.mark.parametrize("signatories", [(), (CHAIR,), (HEAD, CHAIR)], ids=["none", "one", "two"])
def test_no_letter_stands_under_the_ground_of_the_code(
    template: str, signatories: tuple[Signatory, ...]
) -> None:
    certificate = make_certificate(
        full_name=f"Prof. Dr. H. {LONGEST_NAME}, S.Kom., M.Kom., Ph.D.",
        theme="Bergerak bersama melayani warga dengan cepat, ramah, tertib, dan tuntas " * 3,
        signatories=signatories,
        nip="",
        pangkat="",
        golongan="",
        jabatan="",
        unit="",
    )
    data = draw(certificate, template=template).data
    assert letters_in(data, code_box(data)) == ""

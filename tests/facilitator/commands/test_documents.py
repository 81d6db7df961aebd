"""Draw documents by command: every kind, language, paper and format, and what goes wrong."""

from pathlib import Path

import pytest

from facilitator.services.documents import KINDS
from tests.helpers import commands
from tests.helpers.commands import done, made, person, run, small
from tests.helpers.pdf import complaints, fonts_not_embedded, page_sizes_mm
from tests.helpers.reading import pdf_pages

NEEDS_NUMBERS = {"certificates"}


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return commands.sample(tmp_path)


@pytest.mark.parametrize("kind", [*KINDS])
def test_every_kind_is_a_sound_pdf_with_its_fonts(
    kind: str, workshop: Path, tmp_path: Path
) -> None:
    if kind in NEEDS_NUMBERS:
        done("certificates", "issue", workshop, "--person", "P001", "--person", "P002")
    found = done("report", workshop, kind, tmp_path / "o.pdf", "--json").json
    data = (tmp_path / "o.pdf").read_bytes()
    assert (found["ok"], complaints(data), fonts_not_embedded(data)) == (True, [], [])


@pytest.mark.parametrize("kind", [*KINDS])
def test_an_empty_workshop_is_refused_in_words_or_drawn_empty(kind: str, tmp_path: Path) -> None:
    done("new", tmp_path / "x.workshop")
    found = run("report", tmp_path / "x.workshop", kind, tmp_path / "o.pdf")
    assert (found.code in {0, 1}, (tmp_path / "o.pdf").exists()) == (True, found.code == 0)


@pytest.mark.parametrize(
    ("kind", "ending"),
    [
        ("attendance-recap", "xlsx"),
        ("exercise-results", "xlsx"),
        ("certificate-register", "xlsx"),
    ],
)
def test_tables_are_workbooks_too(kind: str, ending: str, workshop: Path, tmp_path: Path) -> None:
    done("report", workshop, kind, tmp_path / f"o.{ending}")
    assert (tmp_path / f"o.{ending}").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("language", "word"), [("id", "Rekapitulasi"), ("en", "Attendance")], ids=["id", "en"]
)
def test_the_document_speaks_the_language_asked_for(
    language: str, word: str, workshop: Path, tmp_path: Path
) -> None:
    done("report", workshop, "attendance-recap", tmp_path / "o.pdf", "--language", language)
    assert word.lower() in pdf_pages((tmp_path / "o.pdf").read_bytes())[0].lower()


@pytest.mark.parametrize(("paper", "sides"), [("A4", {210, 297}), ("F4", {215, 330})])
def test_the_document_has_the_paper_asked_for(
    paper: str, sides: set[int], workshop: Path, tmp_path: Path
) -> None:
    done("report", workshop, "attendance-recap", tmp_path / "o.pdf", "--paper", paper)
    assert set(page_sizes_mm((tmp_path / "o.pdf").read_bytes())[0]) == sides


def test_the_workshop_says_the_usual_paper_and_language(tmp_path: Path) -> None:
    usual = {"title": "X", "language": "en", "paper": "F4"}
    file = made(tmp_path, small(workshop=usual))
    done("report", file, "attendance-recap", tmp_path / "o.pdf")
    data = (tmp_path / "o.pdf").read_bytes()
    assert set(page_sizes_mm(data)[0]) == {215, 330}
    assert "attendance" in pdf_pages(data)[0].lower()


def test_one_session_s_list_can_be_asked_for(workshop: Path, tmp_path: Path) -> None:
    done("report", workshop, "attendance-list", tmp_path / "o.pdf", "--session", "S2")
    done("report", workshop, "attendance-list", tmp_path / "all.pdf")
    one, every = ((tmp_path / name).read_bytes() for name in ("o.pdf", "all.pdf"))
    assert len(pdf_pages(one)) * 10 == len(pdf_pages(every))


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("attendance-recap", "o.txt"), "pdf"),
        (("attendance-recap", "o"), "pdf"),
        (("badges", "o.xlsx"), "PDF"),
        (("attendance-list", "o.pdf", "--session", "S99"), "S99"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_words(
    words: tuple[str, ...], named: str, workshop: Path, tmp_path: Path
) -> None:
    kind, out, *more = words
    found = run("report", workshop, kind, tmp_path / out, *more)
    assert (found.code, named in found.message, (tmp_path / out).exists()) == (1, True, False)


def test_a_place_that_cannot_be_written_is_named(workshop: Path) -> None:
    out = workshop / "o.pdf"
    found = run("report", workshop, "attendance-recap", out, "--json")
    assert (found.code, str(out) in found.json["error"]) == (1, True)


def test_a_document_over_an_older_one_takes_its_place(workshop: Path, tmp_path: Path) -> None:
    out = tmp_path / "o.pdf"
    out.write_bytes(b"older")
    done("report", workshop, "attendance-recap", out)
    assert (out.read_bytes()[:5], list(tmp_path.glob(".*"))) == (b"%PDF-", [])


# ---- badges


def test_every_badge_has_the_code_of_its_person(workshop: Path, tmp_path: Path) -> None:
    done("badges", workshop, tmp_path / "b.pdf")
    found = done("decode", tmp_path / "b.pdf", "--json").json[0]["codes"]
    wanted = [one["token"] for one in commands.description()["participants"]][:30]
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("layout", ["badge-a6", "badge-86x54", "label-a4-3x7", "label-a4-2x4"])
def test_every_layout_has_all_codes(layout: str, workshop: Path, tmp_path: Path) -> None:
    done("badges", workshop, tmp_path / "b.pdf", "--layout", layout)
    assert len(done("decode", tmp_path / "b.pdf", "--json").json[0]["codes"]) == 30


def test_labels_begin_where_the_sheet_is_unused(workshop: Path, tmp_path: Path) -> None:
    words = ("badges", workshop, tmp_path / "b.pdf", "--layout", "label-a4-3x7", "--json")
    assert (done(*words).json["pages"], done(*words, "--start", "20").json["pages"]) == (2, 3)


@pytest.mark.parametrize(
    ("words", "code"), [(("--layout", "zzz"), 1), (("--start", "999"), 1), (("--start", "0"), 2)]
)
def test_an_impossible_sheet_is_refused(
    words: tuple[str, ...], code: int, workshop: Path, tmp_path: Path
) -> None:
    found = run("badges", workshop, tmp_path / "b.pdf", *words)
    assert (found.code, (tmp_path / "b.pdf").exists()) == (code, False)


def test_a_letter_no_font_has_is_told(tmp_path: Path) -> None:
    file = made(tmp_path, small(participants=[person(1, name="Ana \U0001f600")]))
    found = done("badges", file, tmp_path / "b.pdf", "--json")
    assert [one["kind"] for one in found.json["remarks"]] == ["missing_glyph"]
    assert "Ana" in found.message

"""Test badges and labels as they come out of the printer."""

import pytest

from facilitator.model.documents import Badge
from facilitator.model.rendering import Paper, Rendered, Rendering
from reports.badges import code_size, render
from reports.grid import LAYOUTS
from tests.helpers.papers import LONGEST_NAME, make_badge, make_badges
from tests.helpers.pdf import codes, complaints, fonts_not_embedded
from tests.helpers.reading import pdf_pages

every_layout = pytest.mark.parametrize("layout", list(LAYOUTS))


def draw(*badges: Badge, **changes: object) -> Rendered:
    return render(make_badges(*badges, **changes), Rendering(), None)


@every_layout
@pytest.mark.parametrize("paper", list(Paper))
def test_every_code_is_read_from_a_scan_of_150_dpi(layout: str, paper: Paper) -> None:
    badges = [make_badge(number) for number in range(1, 5)]
    rendered = render(make_badges(*badges, layout=layout), Rendering(paper=paper), None)
    assert sorted(codes(rendered.data)) == [badge.code for badge in badges]


@every_layout
def test_codes_are_at_least_30_mm_wide(layout: str) -> None:
    assert code_size(LAYOUTS[layout].height) >= 30


def test_a_badge_names_person_unit_role_team_and_number() -> None:
    (text,) = pdf_pages(draw(make_badge(12)).data)
    parts = ("Siti Nurhaliza 12", "dr.", "Sp.PD.", "Dinas Kesehatan", "PESERTA", "Garuda", "No. 12")
    assert [part for part in parts if part not in text] == []


def test_the_role_follows_the_language() -> None:
    sheets = make_badges(make_badge(role="committee"))
    (text,) = pdf_pages(render(sheets, Rendering(language="en"), None).data)
    assert "COMMITTEE" in text


@pytest.mark.parametrize("layout", ["badge-90x55", "badge-a6", "label-a4-2x4"])
def test_a_name_of_120_letters_is_not_cut(layout: str) -> None:
    unit = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Contoh"
    badge = make_badge(name=LONGEST_NAME, unit=unit, title_back="S.Kom., M.Kom., Ph.D.")
    assert draw(badge, layout=layout).remarks == ()


def test_a_name_without_glyphs_is_remarked() -> None:
    (remark,) = draw(make_badge(name="日本 Siti")).remarks
    assert (remark.kind, remark.text) == ("missing_glyph", "日本")


def test_a_person_without_code_gets_a_badge() -> None:
    assert codes(draw(make_badge(code="")).data) == []


def test_a_used_sheet_is_begun_where_it_is_free() -> None:
    badges = [make_badge(number) for number in range(1, 4)]
    first, second = pdf_pages(draw(*badges, start=9).data)
    assert ("Nurhaliza 2" in first, "Nurhaliza 3" in second) == (True, True)


def test_no_badges_give_an_empty_sheet() -> None:
    assert draw().pages == 1


def test_the_file_is_sound_and_holds_its_fonts() -> None:
    data = draw(make_badge()).data
    assert complaints(data) + fonts_not_embedded(data) == []


def test_progress_ends_at_the_number_of_badges() -> None:
    heard: list[tuple[int, int]] = []
    badges = [make_badge(number) for number in range(1, 28)]
    render(make_badges(*badges), Rendering(), lambda done, of: heard.append((done, of)))
    assert heard == [(25, 27), (27, 27)]

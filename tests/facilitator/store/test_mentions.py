"""Check what of free text is taken for the name or number of somebody."""

import pytest

from facilitator.store.mentions import Mentions

GONE = ("Ana Lestari", "Dra. Ana Lestari, M.Si.", "Slamet", "+6281234567890", "198503122010012005")
KEPT = ("Ana Lestari Dewi", "Budi Santoso")


@pytest.fixture(scope="module")
def mentions() -> Mentions:
    return Mentions(GONE, KEPT, "–")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Cerita Ana Lestari tadi", "Cerita – tadi", id="in_a_sentence"),
        pytest.param("ANA  LESTARI", "–", id="capitals_and_spaces"),
        pytest.param("Ibu Dra. Ana Lestari, M.Si.", "Ibu –.", id="with_titles"),
        pytest.param("telp 6281234567890!", "telp –!", id="phone"),
        pytest.param("NIP 198503122010012005", "NIP –", id="nip"),
        pytest.param("Ana Lestari dan Ana Lestari", "– dan –", id="twice"),
        pytest.param("Ana Lestari Dewi", "Ana Lestari Dewi", id="longer_name_of_another"),
        pytest.param("Ana Lestariningsih", "Ana Lestariningsih", id="longer_word"),
        pytest.param("Ana dan Lestari", "Ana dan Lestari", id="parts_apart"),
        pytest.param("Tim Slamet", "Tim Slamet", id="name_of_one_word"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_text_loses_who_was_erased(mentions: Mentions, text: str, left: str) -> None:
    assert mentions.sweep(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Budi Santoso; Slamet", "Budi Santoso; –", id="name_of_one_word_alone"),
        pytest.param("Slamet Riyadi; Budi", "Slamet Riyadi; Budi", id="name_that_begins_so"),
    ],
)
def test_a_list_of_names_loses_who_was_erased(mentions: Mentions, text: str, left: str) -> None:
    assert mentions.sweep_list(text) == left


def test_texts_are_found_at_any_depth_of_a_body(mentions: Mentions) -> None:
    body = {"a": [{"Ana Lestari": "Ana Lestari"}, 3, None]}
    assert mentions.sweep_all(body) == {"a": [{"Ana Lestari": "–"}, 3, None]}


def test_a_name_that_two_people_bear_is_no_mention_of_one() -> None:
    shared = Mentions(("Ana Lestari",), ("ana lestari",), "–")
    assert shared.sweep("Ana Lestari") == "Ana Lestari"

"""Show how names are cleaned, folded, split, composed and compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.text import NameParts, clean, compose_name, fold, match_key, split_name


@pytest.mark.parametrize(
    ("sent", "wanted"),
    [
        pytest.param("  Siti \t Rahmawati\n", "Siti Rahmawati", id="runs_of_white_space"),
        pytest.param("Siti\u00a0Rahmawati", "Siti Rahmawati", id="no_break_space"),
        pytest.param("Rene\u0301", "René", id="combining_accent"),
        pytest.param("Si\u200bti\ufeff", "Siti", id="invisible_characters"),
        pytest.param("Nur’aini", "Nur’aini", id="typographic_apostrophe_stays"),
    ],
)
def test_clean_text_is_nfc_with_single_spaces(sent: str, wanted: str) -> None:
    assert clean(sent) == wanted


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("SITI RAHMAWATI", "Siti  Rahmawati", id="case_and_spaces"),
        pytest.param("Françoise", "FRANCOISE", id="accent"),
        pytest.param("Nur’aini", "Nuraini", id="apostrophe"),
        pytest.param("Al-Faruqi", "Al Faruqi", id="hyphen"),
    ],
)
def test_folding_ignores_what_a_search_ignores(first: str, second: str) -> None:
    assert fold(first) == fold(second)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_ascii_folds_to_words_of_lower_case(text: str) -> None:
    assert fold(text) == fold(text.upper())


@pytest.mark.parametrize(
    ("sent", "name", "front", "back"),
    [
        ("Dr. Ir. Siti Rahmawati, S.T., M.Si.", "Siti Rahmawati", "Dr. Ir.", "S.T., M.Si."),
        ("DR.IR. SITI RAHMAWATI, ST,MSI", "SITI RAHMAWATI", "DR.IR.", "ST,MSI"),
        ("dr. Budi", "Budi", "dr.", ""),
        ("Drs H Kasdi", "Kasdi", "Drs H", ""),
        ("Drs.H. M. Yusuf Hanafi, MM", "M. Yusuf Hanafi", "Drs.H.", "MM"),
        ("Hj.Ni Luh Puspawati , S.E.", "Ni Luh Puspawati", "Hj.", "S.E."),
        ("Prof. Dr. Agus", "Agus", "Prof. Dr.", ""),
        ("apt. Rina", "Rina", "apt.", ""),
        ("Bdn. Fitriani, S.Tr.Keb", "Fitriani", "Bdn.", "S.Tr.Keb"),
        ("Moh. Johan", "Moh. Johan", "", ""),
        ("St. Betania Puspita", "St. Betania Puspita", "", ""),
        ("Rr. Wulandari", "Rr. Wulandari", "", ""),
        ("I Wayan Wirata", "I Wayan Wirata", "", ""),
        ("Irma Suryani", "Irma Suryani", "", ""),
        ("Drajat Hidayat", "Drajat Hidayat", "", ""),
        ("Wagiman", "Wagiman", "", ""),
        ("Budi, S.E.,", "Budi", "", "S.E."),
    ],
)
def test_titles_are_split_off_as_sent(sent: str, name: str, front: str, back: str) -> None:
    assert split_name(sent) == NameParts(name, front, back)


@given(
    st.sampled_from(["Siti Rahmawati", "Wagiman", "I Made Wirata", "Moh. Johan"]),
    st.sampled_from(["", "Dr.", "dr.", "Drs. H.", "Prof. Dr. Ir."]),
    st.sampled_from(["", "S.E.", "S.T., M.Si.", "Ph.D."]),
)
def test_a_composed_name_splits_into_its_parts(name: str, front: str, back: str) -> None:
    assert split_name(compose_name(name, front, back)) == NameParts(name, front, back)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("M. Yusuf Hanafi", "Muhammad Yusuf Hanafi"),
        ("Moh Yusuf", "Mohammad Jusuf".replace("J", "Y")),
        ("Abd. Rahman", "Abdul Rahman"),
        ("Sitti Nurhaliza", "Siti Nurhaliza"),
        ("Djoko Soesilo", "Joko Susilo"),
        ("Tjahjono Putra S.E.", "Cahjono Putra"),
        ("Mulyono", "Mulliono"),
    ],
)
def test_usual_spellings_of_one_name_have_one_match_key(first: str, second: str) -> None:
    assert match_key(first) == match_key(second)


def test_a_name_that_is_only_an_initial_keeps_it() -> None:
    assert match_key("M") == "m"

"""Check badge codes: made, checked, explained, and shown."""

import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import BugError
from facilitator.language import load
from facilitator.rules.codes import (
    ALPHABET,
    Miss,
    canonical,
    clip,
    explain,
    has_valid_check,
    is_too_long,
    make,
    shown,
)

CHECKED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def code_of(seed: int) -> str:
    return make(random.Random(seed).randbytes)  # noqa: S311 - to be repeated, nothing secret


CODES = st.integers(0, 2**32).map(code_of)


@given(code=CODES)
def test_a_new_code_has_16_signs_and_a_valid_check(code: str) -> None:
    assert len(code) == 16
    assert set(code[:-1]) <= set(ALPHABET)
    assert has_valid_check(code)


@given(code=CODES)
def test_one_changed_character_never_keeps_the_check(code: str) -> None:
    changed = [
        code[:at] + other + code[at + 1 :]
        for at, character in enumerate(code)
        for other in CHECKED
        if other != character
    ]
    assert not any(map(has_valid_check, changed))


@given(code=CODES)
def test_two_swapped_neighbors_never_keep_the_check(code: str) -> None:
    swapped = [
        code[:at] + second + first + code[at + 2 :]
        for at, (first, second) in enumerate(pairwise(code))
        if first != second
    ]
    assert not any(map(has_valid_check, swapped))


def test_the_fair_bytes_give_every_character_equally_often() -> None:
    firsts = [make(bytes([byte]).__mul__)[0] for byte in range(240)]
    assert sorted(firsts) == sorted(ALPHABET * 8)


def test_a_body_that_would_hide_a_swap_is_not_used() -> None:
    bodies = iter(["KFGAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAA"])
    code = make(lambda _size: bytes(ALPHABET.index(letter) for letter in next(bodies)))
    assert code.startswith("AAA")


@pytest.mark.parametrize("byte", [0xFF, 0xF0], ids=["last", "first_unfair"])
def test_a_broken_source_is_no_endless_loop(byte: int) -> None:
    with pytest.raises(BugError):
        make(lambda size: bytes([byte]) * size)


@pytest.mark.parametrize(
    ("code", "is_valid"),
    [
        pytest.param("A12425GABC1234002M", True, id="example_of_the_standard_grid"),
        pytest.param("A12425GABC1234002N", False, id="wrong_check"),
        pytest.param("a12425GABC1234002M", False, id="small_letter"),
        pytest.param("", False, id="empty"),
        pytest.param("M", False, id="check_only"),
    ],
)
def test_check_character(code: str, *, is_valid: bool) -> None:
    assert has_valid_check(code) is is_valid


@pytest.mark.parametrize(
    ("spoil", "miss"),
    [
        pytest.param(lambda code: code, Miss.STRANGER, id="whole"),
        pytest.param(lambda code: f" {code.lower()}\r\n", Miss.STRANGER, id="as_typed"),
        pytest.param(lambda code: code[:-1], Miss.MISREAD, id="last_sign_missing"),
        pytest.param(lambda code: code[1:], Miss.MISREAD, id="first_sign_missing"),
        pytest.param(lambda code: code + code, Miss.MISREAD, id="scanned_twice_in_one"),
        pytest.param(lambda code: f"https://{code}", Miss.MISREAD, id="something_else"),
        pytest.param(lambda _code: "", Miss.MISREAD, id="empty"),
    ],
)
def test_unknown_code_is_explained(spoil: Callable[[str], str], miss: Miss) -> None:
    assert explain(spoil(code_of(7))) is miss


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param("  ab-12\t\r\n", "AB-12", id="space_and_line_end"),
        pytest.param("\ufeffAB\x00\x1dC", "ABC", id="controls_and_byte_order_mark"),
        pytest.param("e\u0301", "\u00e9", id="composed"),
        pytest.param("i\u0307", "\u0130", id="composed_after_upper_case"),
    ],
)
def test_canonical(raw: str, code: str) -> None:
    assert canonical(raw) == code


@given(raw=st.text())
def test_canonical_form_stays_as_it_is(raw: str) -> None:
    assert canonical(canonical(raw)) == canonical(raw)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(b"ABC", "ABC", id="bytes"),
        pytest.param("ABC", "ABC", id="text"),
        pytest.param(b"A\xffB", "A\\xffB", id="no_utf_8"),
        pytest.param("A\udcffB", "A\\udcffB", id="lone_surrogate"),
        pytest.param(b"A" * 300, "A" * 256, id="over_256_bytes"),
        pytest.param("A" + "é" * 200, "A" + "é" * 127, id="never_half_a_character"),
    ],
)
def test_clip(raw: bytes | str, text: str) -> None:
    assert clip(raw) == text


@given(raw=st.binary(max_size=400) | st.text(max_size=300))
def test_clip_gives_at_most_256_bytes(raw: bytes | str) -> None:
    assert len(clip(raw).encode()) <= 256


@pytest.mark.parametrize(
    ("raw", "is_cut"),
    [
        pytest.param(b"A" * 256, False, id="256"),
        pytest.param(b"A" * 257, True, id="257"),
        pytest.param("é" * 129, True, id="bytes_count_not_characters"),
    ],
)
def test_too_long(raw: bytes | str, *, is_cut: bool) -> None:
    assert is_too_long(raw) is is_cut


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("https://contoh.example", "https://contoh.example", id="plain"),
        pytest.param("A\x1b\n\x7fB", "A\\x1b\\x0a\\x7fB", id="control"),
        pytest.param("A\u202eB\u2066", "A\\u202eB\\u2066", id="bidi"),
        pytest.param("A\u2028", "A\\u2028", id="line_separator"),
        pytest.param("\U000e0041", "\\U000e0041", id="invisible_tag"),
        pytest.param("A" * 65, "A" * 64, id="cut_at_64"),
        pytest.param("A" * 62 + "\x00B", "A" * 62, id="never_half_an_escape"),
    ],
)
def test_shown(text: str, seen: str) -> None:
    assert shown(text) == seen


@given(text=st.text())
def test_shown_text_is_short_and_printable(text: str) -> None:
    assert len(shown(text)) <= 64
    assert "\n" not in shown(text)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("miss", list(Miss), ids=lambda miss: miss.value)
def test_every_miss_has_a_sentence(miss: Miss, language: str) -> None:
    assert load("facilitator", language).has(f"code.{miss}")

"""Show how identifiers are read, and what is said of those that cannot be."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.identity import (
    NOTHING,
    PANGKAT_OF,
    Fault,
    Reading,
    birth_date_of,
    employment_of,
    grouped_nip,
    is_employment,
    nip_from_number,
    read_email,
    read_employment,
    read_golongan,
    read_nip,
    read_pangkat,
    read_phone,
    read_sex,
    sex_of,
)

PNS = "198503122010011901"
PPPK = "199002072021212946"


@pytest.mark.parametrize(
    "spelt",
    [
        pytest.param("198503122010011901", id="digits"),
        pytest.param("19850312 201001 1 901", id="groups"),
        pytest.param("19850312.201001.1.901", id="dots"),
        pytest.param("19850312\u00a0201001\u00a01\u00a0901", id="no_break_spaces"),
        pytest.param("'198503122010011901", id="apostrophe"),
        pytest.param("NIP. 19850312 201001 1 901", id="label"),
        pytest.param("NIP198503122010011901", id="label_without_a_space"),
        pytest.param("NIP/NIPPPK : 198503122010011901", id="double_label"),
        pytest.param("\uff11\uff19\uff18\uff1503122010011901", id="full_width_digits"),
    ],
)
def test_a_nip_is_read_however_it_is_spelt(spelt: str) -> None:
    assert read_nip(spelt) == Reading(PNS)


@pytest.mark.parametrize(
    ("text", "fault", "shown", "known"),
    [
        pytest.param("", Fault.NIP_MISSING, None, None, id="empty"),
        pytest.param("-", Fault.NIP_MISSING, None, None, id="dash"),
        pytest.param("0", Fault.NIP_MISSING, None, None, id="zero"),
        pytest.param("19850312 201001 1 9", Fault.NIP_LENGTH, "19850312 201001 1 9", None, id="17"),
        pytest.param("honorer", Fault.NIP_LENGTH, "honorer", None, id="words"),
        pytest.param("1985031220100119O1", Fault.NIP_LENGTH, "1985031220100119O1", None, id="O"),
        pytest.param(
            "198513122010011901", Fault.NIP_BAD_DATE, "198513122010011901", None, id="month_13"
        ),
        pytest.param(
            "198502302010011901", Fault.NIP_BAD_DATE, "198502302010011901", None, id="30_february"
        ),
        pytest.param(
            "198503122010131901", Fault.NIP_BAD_DATE, "198503122010131901", None, id="appointed_13"
        ),
        pytest.param(
            "198503122010013901", Fault.NIP_BAD_SEX, "198503122010013901", None, id="third_sex"
        ),
        pytest.param("1.98503E+17", Fault.NIP_PRECISION_LOST, "1.98503E+17", None, id="point"),
        pytest.param("1,98503E+17", Fault.NIP_PRECISION_LOST, "1,98503E+17", None, id="comma"),
        pytest.param(
            "198503122010011000",
            Fault.NIP_PRECISION_LOST,
            "198503122010011000",
            "198503122010011",
            id="serial_000",
        ),
        pytest.param(
            "198503122010011000.0",
            Fault.NIP_PRECISION_LOST,
            "198503122010011000.0",
            "198503122010011",
            id="decimals",
        ),
    ],
)
def test_what_is_wrong_with_a_nip_is_said(
    text: str, fault: Fault, shown: str | None, known: str | None
) -> None:
    assert read_nip(text) == Reading(None, fault, shown, known)


@given(
    st.dates(date(1940, 1, 1), date(2007, 12, 31)),
    st.integers(1, 12),
    st.integers(1, 2),
    st.integers(1, 999),
)
def test_fifteen_digits_of_a_nip_survive_a_number_cell(
    born: date, month: int, sex: int, serial: int
) -> None:
    nip = f"{born:%Y%m%d}2010{month:02}{sex}{serial:03}"
    as_stored = float(nip[:15] + "000")
    assert nip_from_number(as_stored) == Reading(None, Fault.NIP_PRECISION_LOST, None, nip[:15])


def test_digits_of_a_number_that_was_not_cut_are_not_rounded() -> None:
    assert nip_from_number(198503122010012901.0).known_digits == "198503122010012"


def test_a_short_number_is_no_nip() -> None:
    assert nip_from_number(12345.0) == Reading(None, Fault.NIP_LENGTH, "12345")


def test_a_nip_tells_birth_sex_and_employment() -> None:
    told = [(birth_date_of(nip), sex_of(nip), employment_of(nip)) for nip in (PNS, PPPK)]
    assert told == [("1985-03-12", "L", "PNS"), ("1990-02-07", "P", "PPPK")]


def test_a_nip_is_shown_in_four_groups() -> None:
    assert grouped_nip(PNS) == "19850312 201001 1 901"


@pytest.mark.parametrize(
    ("spelt", "golongan"),
    [
        ("III/c", "III/c"),
        ("III.c", "III/c"),
        ("III c", "III/c"),
        ("IIIc", "III/c"),
        ("iii/C", "III/c"),
        ("3c", "III/c"),
        ("Gol. III/c", "III/c"),
        ("(IV/e)", "IV/e"),
        ("Penata, III/c", "III/c"),
        ("Penata Muda Tk. I (III/b)", "III/b"),
        ("Penata Tk. I / III d", "III/d"),
        ("IX", "IX"),
        ("ix", "IX"),
        ("9", "IX"),
        ("Golongan IX", "IX"),
        ("PPPK - IX", "IX"),
    ],
)
def test_a_golongan_has_one_form(spelt: str, golongan: str) -> None:
    assert read_golongan(spelt) == Reading(golongan)


@pytest.mark.parametrize("spelt", ["III/f", "III/e", "V/a", "XVIII", "Letkol", "20", "²"])
def test_a_golongan_that_does_not_exist_is_shown(spelt: str) -> None:
    assert read_golongan(spelt) == Reading(None, Fault.GOLONGAN_UNKNOWN, spelt)


@pytest.mark.parametrize("text", ["", "-", "Penata Muda Tingkat I"])
def test_no_golongan_is_no_problem(text: str) -> None:
    assert read_golongan(text) == NOTHING


@pytest.mark.parametrize(
    ("spelt", "pangkat"),
    [
        ("Penata Muda Tk. I", "Penata Muda Tingkat I"),
        ("PENATA MUDA TK.I", "Penata Muda Tingkat I"),
        ("Penata Tkt 1", "Penata Tingkat I"),
        ("Pembina, IV/a", "Pembina"),
        ("III/c - Penata", "Penata"),
        ("Penata Muda Tingkat I / III/b", "Penata Muda Tingkat I"),
        ("Letnan Kolonel", "Letnan Kolonel"),
        ("IX", None),
        ("-", None),
    ],
)
def test_a_pangkat_is_spelt_in_full(spelt: str, pangkat: str | None) -> None:
    assert read_pangkat(spelt) == Reading(pangkat)


@pytest.mark.parametrize("golongan", PANGKAT_OF)
def test_pangkat_and_golongan_in_one_cell_come_apart(golongan: str) -> None:
    cell = f"{PANGKAT_OF[golongan]} ({golongan})"
    assert (read_pangkat(cell).value, read_golongan(cell).value) == (
        PANGKAT_OF[golongan],
        golongan,
    )


@pytest.mark.parametrize(
    ("spelt", "phone"),
    [
        ("081200001234", "+6281200001234"),
        ("+62 812-0000-1234", "+6281200001234"),
        ("6281200001234", "+6281200001234"),
        ("0812 0000 1234", "+6281200001234"),
        ("81200001234", "+6281200001234"),
        ("+62 (0)812 0000 1234", "+6281200001234"),
        ("081200001234 / 085200000000", "+6281200001234"),
        ("(0274) 0000123", "+622740000123"),
        ("WA: 081200001234", "+6281200001234"),
        ("+65 9000 0000", "+6590000000"),
    ],
)
def test_a_telephone_number_has_one_form(spelt: str, phone: str) -> None:
    assert read_phone(spelt) == Reading(phone)


@pytest.mark.parametrize("text", ["tidak ada", "123", "8.12E+10"])
def test_what_is_no_telephone_number_is_shown(text: str) -> None:
    assert read_phone(text) == Reading(None, Fault.PHONE_INVALID, text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("siti@tirtakencana.example", Reading("siti@tirtakencana.example")),
        ("mailto:siti@a.example.", Reading("siti@a.example")),
        ("-", NOTHING),
        ("tidak ada", Reading(None, Fault.EMAIL_INVALID, "tidak ada")),
        ("siti@kantor", Reading(None, Fault.EMAIL_INVALID, "siti@kantor")),
    ],
)
def test_a_mail_address_is_checked(text: str, wanted: Reading) -> None:
    assert read_email(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("L", Reading("L")),
        ("Laki-laki", Reading("L")),
        ("PEREMPUAN", Reading("P")),
        ("Wanita", Reading("P")),
        ("", NOTHING),
        ("x", Reading(None, Fault.SEX_UNKNOWN, "x")),
    ],
)
def test_the_sex_is_l_or_p(text: str, wanted: Reading) -> None:
    assert read_sex(text) == wanted


@pytest.mark.parametrize(
    ("text", "employment"),
    [("pns", "PNS"), ("P3K", "PPPK"), ("CPNS", "CPNS"), ("Honorer", "Honorer"), ("-", None)],
)
def test_an_employment_is_named_shortly(text: str, employment: str | None) -> None:
    assert read_employment(text) == Reading(employment)


def test_a_marriage_is_no_employment() -> None:
    assert not is_employment("Kawin")

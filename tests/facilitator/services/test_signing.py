"""Check the issuer's key, and that a code taken apart is the code that was signed."""

import stat
import sys
from pathlib import Path

import base45
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import StoreError, UserError
from facilitator.paths import Home
from facilitator.services.signing import Issuer, is_genuine, own_public, parse, pem, read_pem

LINES = ("Sertifikat", "1", "Nguyễn Thị Ánh", "Memimpin", "14 April 2026", "18 JP", "BKPSDM")


@pytest.fixture(scope="module")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> Issuer:
    return Issuer(Home(folder=tmp_path_factory.mktemp("issuer")))


def test_the_key_is_made_once_and_kept(tmp_path: Path) -> None:
    where = Home(folder=tmp_path)
    assert own_public(where) is None
    assert Issuer(where).public == Issuer(where).public == own_public(where)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are of Unix")
def test_nobody_else_may_read_the_key(tmp_path: Path) -> None:
    where = Home(folder=tmp_path)
    Issuer(where)
    assert stat.S_IMODE(where.issuer_key.stat().st_mode) == 0o600


def test_a_key_that_cannot_be_kept_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match=r"home\.unwritable"):
        Issuer(Home(folder=tmp_path / "file" / "home"))


def test_the_public_key_reads_back(issuer: Issuer) -> None:
    assert read_pem(pem(issuer.public).encode(), "x.pem") == issuer.public


def test_a_key_of_another_sort_is_refused(tmp_path: Path) -> None:
    public = ed25519.Ed25519PrivateKey.generate().public_key()
    data = public.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    with pytest.raises(UserError, match=r"key\.not_a_key"):
        read_pem(data, str(tmp_path))


def test_a_code_is_genuine_by_its_issuer_alone(issuer: Issuer, tmp_path: Path) -> None:
    signed = parse(issuer.sign(LINES))
    assert signed is not None
    other = Issuer(Home(folder=tmp_path))
    assert (is_genuine(signed, issuer.public), is_genuine(signed, other.public)) == (True, False)


def test_a_code_is_small_enough_for_its_place(issuer: Issuer) -> None:
    assert len(issuer.sign(LINES).encode()) < 281


@given(
    st.lists(
        st.text(st.characters(exclude_characters="\r\n", codec="utf-8")), min_size=7, max_size=7
    )
)
def test_any_seven_lines_come_back(issuer: Issuer, lines: list[str]) -> None:
    signed = parse(issuer.sign(lines))
    assert signed is not None
    assert (list(signed.lines), is_genuine(signed, issuer.public)) == (lines, True)


@given(st.text())
def test_any_other_text_is_no_code(text: str) -> None:
    assert parse(text) is None


@given(st.binary(max_size=60))
def test_any_bytes_behind_the_mark_are_read_or_refused(data: bytes) -> None:
    encoded = base45.b45encode(data).decode()
    assert parse("\n".join([*LINES, f"FC1:{encoded}"])) is None

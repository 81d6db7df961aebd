"""Test that an agency's profile survives being written, and that its logo stays small."""

import io
from pathlib import Path

import pytest
from PIL import Image

from facilitator.errors import UserError
from facilitator.model.workshop import Signatory
from facilitator.paths import Home
from facilitator.services import letterhead, profile
from facilitator.services.profile import Profile


def _picture(side: int, kind: str = "PNG", *, is_noisy: bool = False) -> bytes:
    size = (side, side)
    picture = Image.effect_noise(size, 90) if is_noisy else Image.new("RGB", size, "navy")
    stream = io.BytesIO()
    picture.save(stream, kind)
    return stream.getvalue()


def test_profile_survives_being_written(home: Path) -> None:
    known = Profile(
        name='BKPSDM "Tirta" Kencana',
        lines=("PEMERINTAH KABUPATEN TIRTA KENCANA", "BADAN KEPEGAWAIAN"),
        address="Jalan Wira Kencana 1\\2",
        city="Tirta Kencana",
        logo=_picture(20),
        signatories=(Signatory(name="Bagas Wirayudha", title_front="Dr.", mandate="a.n. Bupati"),),
    )
    where = Home(folder=home)
    profile.save(where, known)
    assert profile.load(where) == known


def test_logo_can_be_taken_away_again(home: Path) -> None:
    where = Home(folder=home)
    profile.save(where, Profile(name="A", logo=_picture(20)))
    profile.save(where, Profile(name="A"))
    assert profile.load(where).logo is None


def test_without_lines_the_name_is_the_letterhead() -> None:
    assert Profile(name="BKPSDM").letterhead.lines == ("BKPSDM",)
    assert Profile().letterhead.lines == ()


def test_broken_profile_is_an_empty_one(home: Path) -> None:
    (home / "profile.toml").write_text('lines = "one"\nsignatories = [1', encoding="utf-8")
    assert profile.load(Home(folder=home)) == Profile()


def test_large_logo_is_made_small(tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    path.write_bytes(_picture(1800, "JPEG", is_noisy=True))
    assert path.stat().st_size > letterhead.LARGEST
    made = profile.read_logo(path)
    assert len(made) <= letterhead.LARGEST
    assert Image.open(io.BytesIO(made)).width >= 100


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\x89PNG\r\n\x1a\nand then nothing"])
def test_what_is_no_picture_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(data)
    with pytest.raises(UserError, match=r"profile\.no_picture"):
        profile.read_logo(path)

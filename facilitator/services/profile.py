"""Keep what an agency puts on every workshop: name, letterhead, logo and signatories.

It lies in the data folder, outside all workshops; a new workshop takes a copy of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from facilitator.errors import UserError
from facilitator.model.documents import Letterhead
from facilitator.model.workshop import Signatory
from facilitator.paths import Home, keep, read_toml, toml_text
from facilitator.services.letterhead import is_picture, small_logo
from facilitator.text import clean

_LOGOS = ("logo.png", "logo.jpg")
LARGEST_PICTURE = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Hold the agency; `lines` are those of the letterhead, `logo` a PNG or JPEG or `None`."""

    name: str = ""
    lines: tuple[str, ...] = ()
    address: str = ""
    city: str = ""
    logo: bytes | None = None
    signatories: tuple[Signatory, ...] = ()

    @property
    def letterhead(self) -> Letterhead:
        """Give the letterhead; without lines the agency's name is its only one."""
        lines = self.lines or ((self.name,) if self.name else ())
        return Letterhead(lines=lines, address=self.address, logo=self.logo)


def load(where: Home) -> Profile:
    """Read the profile; what is missing or broken is empty."""
    known = read_toml(where.profile)
    lines, signatories = known.get("lines"), known.get("signatories")
    return Profile(
        name=_text(known, "name"),
        lines=tuple(clean(line) for line in lines if isinstance(line, str))
        if isinstance(lines, list)
        else (),
        address=_text(known, "address"),
        city=_text(known, "city"),
        logo=_read_logo(where),
        signatories=tuple(_signatory(one) for one in signatories if isinstance(one, dict))
        if isinstance(signatories, list)
        else (),
    )


def _text(known: Mapping[str, object], name: str) -> str:
    value = known.get(name)
    return clean(value) if isinstance(value, str) else ""


def _signatory(known: Mapping[str, object]) -> Signatory:
    return Signatory(**{field.name: _text(known, field.name) for field in fields(Signatory)})


def _read_logo(where: Home) -> bytes | None:
    for name in _LOGOS:
        try:
            data = (where.folder / name).read_bytes()
        except OSError:
            continue
        if is_picture(data):
            return data
    return None


def save(where: Home, profile: Profile) -> None:
    """Write the profile; the logo lies beside it as a picture of its own.

    Raises:
        StoreError: `home.unwritable`.
    """
    table = {
        "name": profile.name,
        "lines": tuple(line for line in profile.lines if line),
        "address": profile.address,
        "city": profile.city,
        "signatories": tuple(block(one) for one in profile.signatories if one.name),
    }
    _write_logo(where, profile.logo)
    keep(where.profile, toml_text(table).encode())


def _write_logo(where: Home, logo: bytes | None) -> None:
    if logo == _read_logo(where):
        return
    for name in _LOGOS:
        (where.folder / name).unlink(missing_ok=True)
    if logo is not None:
        name = _LOGOS[0] if logo.startswith(b"\x89PNG") else _LOGOS[1]
        keep(where.folder / name, logo)


def block(signatory: Signatory) -> dict[str, str]:
    """Write a signatory as the one field that a workshop keeps."""
    return {field.name: getattr(signatory, field.name) for field in fields(Signatory)}


def read_logo(path: Path) -> bytes:
    """Read a picture and make it small enough for workshops.

    Raises:
        UserError: `profile.no_picture` or `profile.unreadable`.
    """
    try:
        if path.stat().st_size > LARGEST_PICTURE:
            raise UserError("profile.no_picture")
        data = path.read_bytes()
    except OSError as error:
        raise UserError("profile.unreadable", path=str(path)) from error
    return small_logo(data)

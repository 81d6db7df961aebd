"""Hold an agency's letterhead: lines, address and a small logo, as a workshop keeps them.

In a fact it is one field, `{"lines": [...], "address": "...", "logo": Base64}`, so that two
copies of a file never mix two halves of it.
"""

import base64
import binascii
import io
import json
from collections.abc import Mapping

from facilitator.errors import UserError
from facilitator.model.documents import Letterhead
from facilitator.store.connection import Deed, Store

LARGEST = 150_000
"""Bytes of a logo; as text in a fact they are 200 kB."""
_SIDE_PX = 600
_SIGNS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def to_body(head: Letterhead) -> dict[str, object]:
    """Write a letterhead as the value of its field."""
    body: dict[str, object] = {"lines": list(head.lines), "address": head.address}
    if head.logo is not None:
        body["logo"] = base64.b64encode(head.logo).decode()
    return body


def from_body(body: object) -> Letterhead:
    """Read a letterhead from the value of its field; what cannot be read is left out."""
    known = body if isinstance(body, Mapping) else {}
    lines = known.get("lines")
    return Letterhead(
        lines=tuple(str(line) for line in lines if line) if isinstance(lines, list) else (),
        address=str(known.get("address") or ""),
        logo=_logo(known.get("logo")),
    )


def from_text(text: str) -> Letterhead:
    """Read a letterhead from the text of its column, empty for none."""
    try:
        return from_body(json.loads(text or "{}"))
    except ValueError:
        return Letterhead()


def _logo(value: object) -> bytes | None:
    try:
        data = base64.b64decode(str(value or ""), validate=True)
    except binascii.Error:
        return None
    return data if is_picture(data) and len(data) <= LARGEST else None


def is_picture(data: bytes) -> bool:
    """Tell whether these are the bytes of a PNG or JPEG."""
    return data.startswith(_SIGNS)


def small_logo(data: bytes) -> bytes:
    """Make a picture small enough to travel in a workshop file; gives PNG or JPEG bytes.

    Raises:
        UserError: `profile.no_picture`.
    """
    if is_picture(data) and len(data) <= LARGEST and _opens(data):
        return data
    side = _SIDE_PX
    while side > 1:
        made = _shrunk(data, side)
        if len(made) <= LARGEST:
            return made
        side //= 2
    raise UserError("profile.no_picture")


def _opens(data: bytes) -> bool:
    return bool(_shrunk(data, 1))


def _shrunk(data: bytes, side: int) -> bytes:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as picture:
            kept = picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UserError("profile.no_picture") from error
    kept.thumbnail((side, side))
    stream = io.BytesIO()
    kept.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def use(store: Store, head: Letterhead, *, actor: str = "") -> None:
    """Give the open workshop a letterhead."""

    def work(deed: Deed) -> None:
        deed.draft.set("workshop", store.workshop, {"letterhead": to_body(head)})

    store.write(work, actor=actor)

"""Say how a document is to be drawn, and hold what came of it."""

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """Name the formats of documents, as file endings without the dot."""

    PDF = "pdf"
    XLSX = "xlsx"
    DOCX = "docx"
    CSV = "csv"


class Paper(StrEnum):
    """Name the papers of Indonesian offices: A4 and Folio (215 x 330 mm)."""

    A4 = "A4"
    F4 = "F4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """Say how a document is to be drawn; `language` is `id` or `en`."""

    format: Format = Format.PDF
    language: str = "id"
    paper: Paper = Paper.A4


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Hold what a renderer noticed on paper: `missing_glyph` or `overflow`, and where.

    `name` is whose line it was, `text` the characters without a glyph or the text cut.
    """

    kind: str
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """Hold a finished file's bytes and what was noticed while drawing it."""

    data: bytes
    pages: int
    remarks: tuple[Remark, ...] = ()

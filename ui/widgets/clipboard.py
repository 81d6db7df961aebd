"""Put rows of texts on the clipboard so that a spreadsheet takes them as they are."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData

_CELL = (
    """<td style="mso-number-format:'\\@'; white-space:pre" x:str sdnum="1033;0;@">{text}</td>"""
)


def as_clipboard(rows: Iterable[Sequence[str]]) -> QMimeData:
    """Give rows as tab-separated text, and as a table whose cells are all text.

    Spreadsheets take the table where there is one: else they would round a NIP to fifteen
    digits and run a name that begins like a formula.
    """
    known = [tuple(map(_on_one_line, row)) for row in rows]
    made = QMimeData()
    made.setText("\n".join("\t".join(row) for row in known))
    body = "".join(
        f"<tr>{''.join(_CELL.format(text=escape(text)) for text in row)}</tr>" for row in known
    )
    made.setHtml(f"<html><body><table>{body}</table></body></html>")
    return made


def _on_one_line(text: str) -> str:
    return " ".join(text.split())

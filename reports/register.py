"""Draw the register of certificates, as a list to sign and as a workbook."""

from fractions import Fraction

from facilitator.language import Texts, date_text, short_number_text
from facilitator.model.certificates import CertificateState
from facilitator.model.documents import CertificateRegister, RegisterRow
from facilitator.model.rendering import Format, Rendered, Rendering
from facilitator.ports import Progress
from facilitator.quantities import exact
from reports import table, texts, workbook
from reports.fonts import Face
from reports.page import Align, Ink
from reports.report import event_facts, open_report
from reports.table import Cell, Column, Flow, Look, Row, Table
from reports.workbook import Book, Kind, Sheet, Value

RECEIPT_HEIGHT = 11.0
RECEIPT_WIDTH = 38.0
INVALID = {CertificateState.VOIDED, CertificateState.REVOKED}


def render(
    document: CertificateRegister, how: Rendering, progress: Progress | None = None
) -> Rendered:
    """Draw the register as PDF or XLSX."""
    words = texts.load(how.language)
    if how.format == Format.XLSX:
        return workbook.write(_book(document, words), how, progress)
    return _draw(document, how, words, progress)


def _draw(
    document: CertificateRegister, how: Rendering, words: Texts, progress: Progress | None
) -> Rendered:
    report = open_report(document.event, how, words, words("register.title"), landscape=True)
    y = report.first()
    done = 0

    def row_done() -> None:
        nonlocal done
        done += 1
        if progress:
            progress(done, len(document.rows))

    flow = Flow(open_page=report.following, ending=report.ending(), row_done=row_done)
    y = table.draw(report.pages, _table(document, words), y, flow)
    if not document.rows:
        y = report.note(y + 3, words("register.empty"))
    report.sign(y)
    return report.pages.finish()


def _table(document: CertificateRegister, words: Texts) -> Table:
    columns = [
        Column(title=words("tables.number"), align=Align.RIGHT),
        Column(title=words("register.number"), widest=58),
        Column(title=f"{words('tables.name')} / {words('tables.nip')}", widest=62, grows=True),
        Column(title=words("tables.unit"), widest=56, grows=True),
        Column(title=words("register.kind"), widest=26),
        Column(title=words("tables.jp"), align=Align.RIGHT),
        Column(title=words("register.date"), widest=32),
        Column(title=words("register.state"), narrowest=22, widest=44, grows=True),
    ]
    if document.has_receipts:
        width = RECEIPT_WIDTH
        columns.append(Column(title=words("register.receipt"), narrowest=width, widest=width))
    rows = tuple(
        Row(cells=_cells(number, row, words, has_receipt=document.has_receipts))
        for number, row in enumerate(document.rows, start=1)
    )
    height = RECEIPT_HEIGHT if document.has_receipts else 0.0
    look = Look(size=8.5, least_height=height)
    return Table(columns=tuple(columns), rows=rows, look=look)


def _cells(number: int, row: RegisterRow, words: Texts, *, has_receipt: bool) -> tuple[Cell, ...]:
    is_invalid = row.state in INVALID
    color = Ink.MUTED if is_invalid else Ink.TEXT
    signal = Ink.BAD if is_invalid else Ink.WARN
    is_plain = row.state is CertificateState.RELEASED
    cells = (
        Cell(text=str(number), color=Ink.MUTED),
        Cell(text=row.number, face=Face.SANS_MEDIUM, color=color),
        Cell(text=row.name, below=row.nip, face=Face.SANS_MEDIUM, color=color),
        Cell(text=row.unit, color=color),
        Cell(text=kind_text(row.kind, words), color=color),
        Cell(text=_jp_text(row.jp, words), color=color),
        Cell(text=date_text(row.issued_on, words.language), color=color),
        Cell(
            text=_state_text(row, words),
            below=row.reason,
            face=Face.SANS if is_plain else Face.SANS_BOLD,
            color=Ink.TEXT if is_plain else signal,
        ),
    )
    return (*cells, Cell(text=f"{number}.", color=Ink.MUTED)) if has_receipt else cells


def kind_text(kind: str, words: Texts) -> str:
    """Name a kind of certificate; a kind of the user's own keeps its name."""
    key = f"register.kinds.{kind}"
    return words(key) if words.has(key) else kind


def _state_text(row: RegisterRow, words: Texts) -> str:
    state = words(f"register.states.{row.state}")
    if not row.revision:
        return state
    return words("register.state_revision", state=state, revision=row.revision)


def _jp_number(jp: str) -> Fraction | str:
    """Read the JP of a certificate; a text that is no number stays what it is."""
    try:
        return exact(jp)
    except ValueError:
        return jp


def _jp_text(jp: str, words: Texts) -> str:
    number = _jp_number(jp)
    return number if isinstance(number, str) else short_number_text(number, 2, words.language)


def _book(document: CertificateRegister, words: Texts) -> Book:
    titles = (
        ("tables.number", Kind.WHOLE), ("register.number", Kind.TEXT), ("tables.name", Kind.TEXT),
        ("tables.nip", Kind.TEXT), ("tables.unit", Kind.TEXT), ("register.kind", Kind.TEXT),
        ("tables.jp", Kind.AMOUNT), ("register.date", Kind.DATE), ("register.state", Kind.TEXT),
        ("register.revision", Kind.WHOLE), ("register.reason", Kind.TEXT),
    )  # fmt: skip
    sheet = Sheet(
        name=words("register.sheet"),
        columns=tuple(workbook.Column(title=words(key), kind=kind) for key, kind in titles),
        rows=tuple(_values(*entry, words) for entry in enumerate(document.rows, start=1)),
        frozen=3,
    )
    return Book(
        title=words("register.title"),
        author=document.event.organizer,
        sheets=(sheet,),
        about=words("tables.about"),
        facts=(*event_facts(document.event, words), (words("register.count"), len(document.rows))),
    )


def _values(number: int, row: RegisterRow, words: Texts) -> tuple[Value, ...]:
    return (
        number,
        row.number,
        row.name,
        row.nip,
        row.unit,
        kind_text(row.kind, words),
        _jp_number(row.jp),
        row.issued_on,
        words(f"register.states.{row.state}"),
        row.revision,
        row.reason,
    )

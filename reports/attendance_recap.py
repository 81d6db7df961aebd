"""Draw the attendance recap: people by sessions, with minutes, JP, share and certificate."""

from collections.abc import Callable

from facilitator.language import short_number_text
from facilitator.model.documents import AttendanceRecap
from facilitator.model.rendering import Format, Rendered, Rendering
from facilitator.ports import Progress
from reports import fonts, recap_book, table, texts, workbook
from reports.fonts import Face
from reports.page import MM, Ink, Style
from reports.recap_marks import CHECK, meanings
from reports.recap_matrix import Matrix, share_text
from reports.report import Report, open_report
from reports.table import Flow

LEGEND_STEP_MM = 4.2
LEGEND_MM = 5 + 3 * LEGEND_STEP_MM


def render(document: AttendanceRecap, how: Rendering, progress: Progress | None = None) -> Rendered:
    """Draw the recap as PDF or XLSX."""
    words = texts.load(how.language)
    if how.format == Format.XLSX:
        return workbook.write(recap_book.make(document, words), how, progress)
    report = open_report(document.event, how, words, words("recap.title"), landscape=True)
    y = _figures(report, document, report.first())
    if document.rows and document.columns:
        y = _matrix(report, document, y, progress)
        y = _legend(report, document, y)
    else:
        y = report.note(y, words("recap.empty"))
    report.sign(y)
    return report.pages.finish()


def _figures(report: Report, document: AttendanceRecap, y: float) -> float:
    """Draw the figures of the whole: people, sessions, attendance, entitled."""
    words, pages = report.texts, report.pages
    people = len(document.rows)
    figures = (
        (str(people), words("recap.people")),
        (str(len(document.columns)), words("recap.sessions")),
        (short_number_text(document.total_jp, 2, words.language), words("recap.total_jp")),
        (share_text(document.overall_share, words), words("recap.overall_share")),
        (words("recap.count_of", count=document.entitled, total=people), words("recap.entitled")),
    )
    x = pages.left
    strong = Style(face=Face.SANS_BOLD, size=14, color=Ink.DEEP)
    for value, label in figures:
        wide = pages.text(x, y + 3.5, value, strong)
        x += max(wide, pages.text(x, y + 7.5, label, Style(size=8, color=Ink.MUTED))) + 12
    return y + 12


def _matrix(
    report: Report, document: AttendanceRecap, y: float, progress: Progress | None
) -> float:
    """Draw the matrix, one group of sessions after the other, and give its end."""
    matrix = Matrix(document, report.texts, report.pages.inner_width)
    row_done = _counter(progress, len(matrix.groups) * (len(document.rows) + 1))
    for number, group in enumerate(matrix.groups):
        label = ""
        if len(matrix.groups) > 1:
            part = report.texts("tables.part", part=number + 1, parts=len(matrix.groups))
            first, last = document.columns[group.start], document.columns[group.stop - 1]
            label = f"{part}  ·  {first.label}–{last.label}"
        is_last = number == len(matrix.groups) - 1
        ending = report.ending() + LEGEND_MM if is_last else 0.0
        flow = Flow(open_page=_opener(report, label), ending=ending, row_done=row_done)
        start = flow.open_page() if number else _part_head(report, y, label)
        y = table.draw(report.pages, matrix.table(number), start, flow)
    return y


def _counter(progress: Progress | None, total: int) -> Callable[[], None]:
    done = 0

    def row_done() -> None:
        nonlocal done
        done += 1
        if progress:
            progress(done, total)

    return row_done


def _opener(report: Report, label: str) -> Callable[[], float]:
    def open_page() -> float:
        return _part_head(report, report.following(), label)

    return open_page


def _part_head(report: Report, y: float, label: str) -> float:
    """Name the group of sessions over its table; a matrix in one piece needs no name."""
    if not label:
        return y
    style = Style(face=Face.SANS_MEDIUM, size=8.5, color=Ink.MUTED)
    report.pages.text(report.pages.left, y + 2.2, label, style)
    return y + 4.5


def _legend(report: Report, document: AttendanceRecap, y: float) -> float:
    """Explain the marks that occur, in as many lines as they need."""
    pages, words = report.pages, report.texts
    found = meanings((cell for row in document.rows for cell in row.cells), words)
    y = report.room(y, LEGEND_MM) + 5
    head = Style(face=Face.SANS_BOLD, size=8, color=Ink.MUTED)
    x = pages.left + pages.text(pages.left, y, words("recap.legend"), head) + 5
    start = x
    plain = Style(size=8, color=Ink.MUTED)
    for sign, meaning in found:
        face = Face.SERIF_BOLD if sign == CHECK else Face.SANS_BOLD
        strong = Style(face=face, size=8)
        wide = (fonts.width(sign, face, 8) + fonts.width(meaning, Face.SANS, 8)) / MM + 1.5
        if x + wide > pages.right:
            x, y = start, y + LEGEND_STEP_MM
        after = x + pages.text(x, y, sign, strong) + 1.5
        x = after + pages.text(after, y, meaning, plain) + 5
    return y

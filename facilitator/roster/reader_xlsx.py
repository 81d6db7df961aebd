"""Read workbooks: xlsx, xlsm, xls, xlsb and ods, with the cells as values."""

import io
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, cast

from facilitator.errors import UserError
from facilitator.roster.records import Cell, ListError, RawSheet

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet
    from python_calamine import CalamineSheet, CalamineWorkbook

_EMPTY: set[Cell] = {None, ""}


def read_workbook(data: bytes) -> tuple[RawSheet, ...]:
    """Read all sheets of a workbook, hidden ones too.

    Raises:
        UserError: The workbook is encrypted or damaged.
    """
    try:
        return _guarded(lambda: _read_with_calamine(data))
    except UserError as error:
        # The other reader is twenty times slower, but forgives where the first does not.
        if error.key == "roster.encrypted" or not data.startswith(b"PK"):
            raise
        return read_workbook_patiently(data)


def read_workbook_patiently(data: bytes) -> tuple[RawSheet, ...]:
    """Read all sheets of a workbook by the reader that survives more; xlsx and xlsm only.

    Raises:
        UserError: The workbook is encrypted or damaged.
    """
    return _guarded(lambda: _read_with_openpyxl(data))


def _guarded(read: Callable[[], tuple[RawSheet, ...]]) -> tuple[RawSheet, ...]:
    """Turn whatever a reader throws at a damaged file into one kind of error."""
    try:
        return read()
    except (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError):
        raise
    # A panic of the native reader is no Exception; foreign bytes make readers raise anything.
    except BaseException as error:
        locked = type(error).__name__ == "PasswordError" or "password" in str(error).lower()
        key = "roster.encrypted" if locked else "roster.damaged"
        raise ListError(key) from error


def _read_with_calamine(data: bytes) -> tuple[RawSheet, ...]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return tuple(
        _calamine_sheet(book, described.name, is_hidden=_hides(described.visible))
        for described in book.sheets_metadata
        if described.typ == SheetTypeEnum.WorkSheet
    )


def _hides(visible: object) -> bool:
    from python_calamine import SheetVisibleEnum

    return visible != SheetVisibleEnum.Visible


def _calamine_sheet(book: "CalamineWorkbook", name: str, *, is_hidden: bool) -> RawSheet:
    sheet = book.get_sheet_by_name(name)
    first = sheet.start[0] + 1 if sheet.start else 1
    # Columns keep their distance, rows need not: a list may begin far down the sheet.
    rows = sheet.to_python(skip_empty_area=False) if sheet.start else []
    return RawSheet(
        name=name,
        rows=_filled(enumerate(cast("list[list[Cell]]", rows[first - 1 :]), start=first)),
        is_hidden=is_hidden,
        merged=_merged(sheet),
    )


def _filled(rows: Iterable[tuple[int, list[Cell]]]) -> tuple[tuple[int, list[Cell]], ...]:
    """Leave out what is empty: rows, and the cells behind the last one of a row."""
    kept = []
    for number, cells in rows:
        while cells and cells[-1] in _EMPTY:
            cells.pop()
        if cells:
            kept.append((number, cells))
    return tuple(kept)


def _merged(sheet: "CalamineSheet") -> tuple[tuple[int, int, int, int], ...]:
    ranges = sheet.merged_cell_ranges or ()
    return tuple((top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in ranges)


def _read_with_openpyxl(data: bytes) -> tuple[RawSheet, ...]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        return tuple(map(_openpyxl_sheet, book.worksheets))
    finally:
        book.close()


def _openpyxl_sheet(sheet: "ReadOnlyWorksheet") -> RawSheet:
    # The size that a sheet claims would pad every row to it.
    sheet.reset_dimensions()
    cells = sheet.iter_rows(values_only=True)  # type: ignore[misc]  # borrowed in the stubs
    rows = enumerate(cells, start=1)
    return RawSheet(
        name=sheet.title,
        rows=_filled((number, cast("list[Cell]", list(row))) for number, row in rows),
        is_hidden=sheet.sheet_state != "visible",
    )

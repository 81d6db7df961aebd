"""Write workbooks by hand, so that a test can say what no spreadsheet program would."""

import io
import zipfile
from collections.abc import Mapping

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_LEGACY = "urn:schemas-microsoft-com:office:spreadsheet"

SITI = "".join(
    f'<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{name}</t></is></c></row>'
    for row, name in ((1, "Nama"), (2, "Siti"))
)
"""The rows of a sheet with one name, in the XML of xlsx."""


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Write an archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def xlsx(rows: str, *, size: str = "A1:B2", before: str = "", strings: str = "") -> bytes:
    """Write a workbook of one sheet out of the XML of its rows and of its shared strings."""
    head = '<?xml version="1.0"?>'
    return zipped({
        "[Content_Types].xml": (
            f'{head}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/sheet.xml" ContentType="{_TYPE}.worksheet+xml"/>'
            f'<Override PartName="/xl/strings.xml" ContentType="{_TYPE}.sharedStrings+xml"/>'
            "</Types>"
        ),
        "_rels/.rels": (
            f'{head}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1"'
            f' Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'{head}<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>'
            '<sheet name="Peserta" sheetId="1" r:id="r1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": (
            f'{head}<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_LINKS}/worksheet" Target="sheet.xml"/>'
            f'<Relationship Id="r2" Type="{_LINKS}/sharedStrings" Target="strings.xml"/>'
            "</Relationships>"
        ),
        "xl/strings.xml": f'{head}{before}<sst xmlns="{_MAIN}">{strings}</sst>',
        "xl/sheet.xml": (
            f'{head}{before}<worksheet xmlns="{_MAIN}"><dimension ref="{size}"/>'
            f"<sheetData>{rows}</sheetData></worksheet>"
        ),
    })  # fmt: skip


def ods(rows: str, *, before: str = "", manifest: str = "") -> bytes:
    """Write an OpenDocument workbook of one sheet out of the XML of its rows."""
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": (
            f'<?xml version="1.0"?>{before}<office:document-content'
            f' xmlns:office="{_OPEN}:office:1.0" xmlns:table="{_OPEN}:table:1.0"'
            f' xmlns:text="{_OPEN}:text:1.0"><office:body><office:spreadsheet>'
            f'<table:table table:name="Peserta">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>"
        ),
        "META-INF/manifest.xml": (
            f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{_OPEN}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="content.xml">{manifest}'
            "</manifest:file-entry></manifest:manifest>"
        ),
    })  # fmt: skip


def ods_row(*texts: str, repeated: int = 1) -> str:
    """Write a row of texts in the XML of OpenDocument."""
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        for text in texts
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


def sheet_xml(*sheets: str, before: str = "") -> str:
    """Write a workbook in XML of 2003 out of its sheets."""
    return (
        f'<?xml version="1.0"?>{before}<?mso-application progid="Excel.Sheet"?>'
        f'<Workbook xmlns="{_LEGACY}" xmlns:ss="{_LEGACY}"'
        f' xmlns:x="urn:schemas-microsoft-com:office:excel">{"".join(sheets)}</Workbook>'
    )

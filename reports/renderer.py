"""Draw any document: choose the module that knows it, loaded when first needed."""

from collections.abc import Iterator
from importlib import import_module
from typing import Protocol, cast

from facilitator.errors import UserError
from facilitator.model.certificates import FrozenCertificate
from facilitator.model.documents import (
    AttendanceLists,
    AttendanceRecap,
    BadgeSheets,
    CertificateRegister,
    Certificates,
    Document,
    ExerciseResults,
    NameProof,
)
from facilitator.model.rendering import Format, Rendered, Rendering
from facilitator.ports import Progress
from reports.grid import LAYOUTS

_PDF = (Format.PDF,)
_TABLES = (Format.PDF, Format.XLSX)
_DRAWN: dict[type[Document], tuple[str, tuple[Format, ...]]] = {
    BadgeSheets: ("reports.badges", _PDF),
    NameProof: ("reports.name_proof", _TABLES),
    AttendanceLists: ("reports.attendance_list", _PDF),
    AttendanceRecap: ("reports.attendance_recap", _TABLES),
    ExerciseResults: ("reports.exercise_results", _TABLES),
    Certificates: ("reports.certificates", _PDF),
    CertificateRegister: ("reports.register", _TABLES),
}


class _Drawer(Protocol):
    """Say what every module that draws a document offers."""

    def render(self, document: Document, how: Rendering, progress: Progress | None) -> Rendered: ...


class DocumentRenderer:
    """Turn documents into files; meets `facilitator.ports.Renderer`."""

    def render(
        self, document: Document, how: Rendering, progress: Progress | None = None
    ) -> Rendered:
        """Draw a document; progress gets (done, all) now and then.

        Raises:
            UserError: The document has no such format, or cannot be drawn as asked.
        """
        place, formats = _DRAWN[type(document)]
        if how.format not in formats:
            raise UserError(
                "report.no_such_format",
                format=how.format.upper(),
                formats=", ".join(known.upper() for known in formats),
            )
        drawer = cast("_Drawer", import_module(place))  # the table above holds such modules only
        return drawer.render(document, how, progress)

    def render_each(
        self, document: Certificates, how: Rendering
    ) -> Iterator[tuple[FrozenCertificate, bytes]]:
        """Draw every certificate as a file of its own, in order."""
        from reports import certificates

        return certificates.render_each(document, how)

    def layouts(self) -> tuple[str, ...]:
        """Name the layouts of badge and label sheets."""
        return tuple(LAYOUTS)

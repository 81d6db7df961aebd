"""Draw certificates, front and back, from their frozen values only.

What many certificates have in common (frame, letterhead, statement, signatures, list of
sessions) is drawn once and repeated, so that a thousand pages take about a second.
"""

from collections.abc import Hashable, Iterator

from facilitator.errors import UserError
from facilitator.model.certificates import FrozenCertificate
from facilitator.model.documents import Certificates
from facilitator.model.rendering import Rendered, Rendering
from facilitator.ports import Progress
from reports import qr
from reports.certificate_back import draw_back
from reports.certificate_front import CODE_MM, NAME, TEMPLATES, VALUE, Plan, Sheet, draw_common
from reports.certificate_words import identity
from reports.page import Margins, Pages, Setup
from reports.split import each_file
from reports.texts import load

_EVERY = 25
_INNER_MM = 20.0
_COMMON = (
    "language", "kind", "role", "course", "theme", "organizer", "venue", "city",
    "starts_on", "ends_on", "issued_on", "jp", "revision", "signatories",
)  # fmt: skip


def render(document: Certificates, how: Rendering, progress: Progress | None) -> Rendered:
    """Draw all certificates into one file; every front is followed by its back, if any.

    The words follow the language of each certificate, which was frozen with it.

    Raises:
        UserError: There is no such template, or no certificate to draw.
    """
    fronts = _Fronts(_open(document, how))
    count = len(document.certificates)
    for done, certificate in enumerate(document.certificates, 1):
        if done > 1:
            fronts.pages.next_page()
        fronts.draw(certificate)
        if has_back(document):
            draw_back(fronts.pages.next_page(), load(certificate.language), certificate)
        if progress and (done % _EVERY == 0 or done == count):
            progress(done, count)
    return fronts.pages.finish()


def render_each(
    document: Certificates, how: Rendering
) -> Iterator[tuple[FrozenCertificate, bytes]]:
    """Draw every certificate as a file of its own, in order."""
    merged = render(document, how, None).data
    parts = each_file(merged, 2 if has_back(document) else 1)
    yield from zip(document.certificates, parts, strict=True)


def has_back(document: Certificates) -> bool:
    """Tell whether backs are drawn: when asked for, and any certificate has sessions.

    Then each has one, so that printing on both sides keeps fronts and backs together.
    """
    return document.has_back and any(each.sessions for each in document.certificates)


def _open(document: Certificates, how: Rendering) -> Sheet:
    template = TEMPLATES.get(document.template)
    if template is None:
        known = ", ".join(TEMPLATES)
        raise UserError("report.no_such_template", template=document.template, templates=known)
    if not document.certificates:
        raise UserError("report.no_certificates")
    first = document.certificates[0]
    setup = Setup(
        title=load(how.language)("certificate.file", title=first.course),
        author=first.organizer,
        is_landscape=template.is_landscape,
        margins=Margins(top=_INNER_MM, right=24, bottom=_INNER_MM, left=24),
    )
    return Sheet(Pages(how, setup), template, document.letterhead)


class _Fronts:
    """Draw fronts, and keep what those before have in common with the next."""

    def __init__(self, sheet: Sheet) -> None:
        self.pages = sheet.pages
        self._sheet = sheet
        self._plans: dict[Hashable, Plan] = {}

    def draw(self, certificate: FrozenCertificate) -> None:
        """Draw the front of one certificate on the open page."""
        texts = load(certificate.language)
        rows = identity(certificate, texts)
        labels = tuple(label for label, _ in rows)
        key = (*(getattr(certificate, name) for name in _COMMON), labels)
        if self.pages.shared(key):
            self._plans[key] = draw_common(self._sheet, certificate, labels)
            self.pages.end_shared()
        self.pages.repeat(key)
        number = texts("certificate.number", number=certificate.number)
        self._draw_personal(certificate, number, [value for _, value in rows], self._plans[key])

    def _draw_personal(
        self, certificate: FrozenCertificate, number: str, values: list[str], plan: Plan
    ) -> None:
        pages = self.pages
        name = certificate.full_name or certificate.name
        pages.fitted(plan.boxes["number"], number, plan.number, name=name)
        pages.fitted(plan.boxes["name"], name, NAME[self._sheet.template.is_landscape], name=name)
        for box, value in zip(plan.values, values, strict=True):
            pages.fitted(box, value, VALUE, name=name)
        if certificate.code:
            qr.draw(pages, certificate.code, plan.code, CODE_MM)

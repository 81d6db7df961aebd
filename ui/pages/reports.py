"""Show the documents there are: what each is for, what it lacks, how it looks on paper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStringListModel, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.language import date_text, number_text, time_text
from facilitator.model.documents import Document
from facilitator.model.rendering import Format, Paper, Rendered, Rendering
from facilitator.services.documents import KINDS, Wanted
from facilitator.services.offers import Need, Offer, offers
from facilitator.store import plan
from facilitator.store.connection import Connection
from reports.grid import LAYOUTS
from ui.bench import Bench
from ui.drawing import as_format, ask_target, draw, save_drawn, usual
from ui.hub import EVERYTHING, Topic
from ui.printing import Printing
from ui.reading import Reading
from ui.tasks import CancelledError, Job, Token
from ui.widgets.basics import Card, button, label, scrolling
from ui.widgets.document_button import DocumentButton
from ui.widgets.flow import FlowLayout
from ui.widgets.form import whole_number
from ui.widgets.page import Page
from ui.widgets.pdf_preview import PdfPreview

MANY_LINES = 1500
"""From how many lines on a document is only drawn when somebody asks for it."""

_SETTLE_MS = 150
_LIST, _LIST_SHARE = 300, 0.3
_LEAST_PREVIEW = 260
_ICONS = {
    "badges": "id-badge-2",
    "name-proof": "text-spellcheck",
    "attendance-list": "writing-sign",
    "attendance-recap": "table",
    "exercise-results": "trophy",
    "certificates": "certificate",
    "certificate-register": "book",
}
_MENDS = {
    Need.PEOPLE: "roster",
    Need.SESSIONS: "schedule",
    Need.EXERCISES: "exercises",
    Need.CERTIFICATES: "certificates",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Say which document is wanted, what of it, and how it is drawn."""

    kind: str
    wanted: Wanted
    how: Rendering

    def fill(self, connection: Connection) -> Document:
        """Fill the document; in a thread."""
        return KINDS[self.kind](connection, self.wanted)


class ReportsPage(Page):
    """Choose a document on the left, see it on the right, save or print it."""

    key: ClassVar[str] = "reports"
    topics: ClassVar[frozenset[Topic]] = EVERYTHING
    scrolls: ClassVar[bool] = False

    def __init__(self, bench: Bench) -> None:
        """Lay out the list of documents, the options and the preview."""
        super().__init__(bench, self.tr("Reports"))
        self._offers: Mapping[str, Offer] = {}
        self._kind = next(iter(KINDS))
        self._drawn: tuple[Wish, Rendered] | None = None
        self._job: Job[tuple[Wish, Rendered]] | None = None
        self._printing = Printing(bench, self)
        self._reading = Reading(bench, offers, self._on_read, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._on_settled)
        self.set_context(self.tr("Choose a document to see it as it will be printed"))
        self._make_actions()
        lists = QHBoxLayout()
        lists.setSpacing(16)
        lists.addWidget(self._make_list())
        lists.addWidget(scrolling(self._make_sheet()), 1)
        self.body.addLayout(lists, 1)

    def document_button(self, kind: str) -> DocumentButton:
        """Give the button of a document."""
        return self._buttons[kind]

    def option(self, name: str) -> QWidget:
        """Give the field of an option: its name and its input."""
        return self._fields[name]

    # ---- parts

    def _make_actions(self) -> None:
        icons = self.bench.app.icons
        self.print_button = button(self.tr("Print…"), self._on_print, icon=icons.icon("printer"))
        self.save = button(
            self.tr("Save as PDF…"), self._on_save, kind="primary",
            icon=icons.icon("download", "onPrimary"),
        )  # fmt: skip
        self.add_action(self.print_button)
        self.add_action(self.save)

    def _make_list(self) -> QScrollArea:
        content = QWidget()
        content.setObjectName("page")
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 4, 0)
        lines.setSpacing(8)
        self._buttons: dict[str, DocumentButton] = {}
        for kind, (title, purpose) in self._texts().items():
            made = DocumentButton(self.bench.app, _ICONS[kind], title, purpose)
            made.setProperty("document", kind)
            made.clicked.connect(self._on_chosen)
            lines.addWidget(made)
            self._buttons[kind] = made
        self._buttons[self._kind].setChecked(True)
        lines.addStretch(1)
        self._list = scrolling(content)
        return self._list

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Keep the list narrow beside the document."""
        super().resizeEvent(event)
        self._list.setFixedWidth(
            min(self.bench.app.theme.px(_LIST), round(self.width() * _LIST_SHARE))
        )

    def _texts(self) -> Mapping[str, tuple[str, str]]:
        return {
            "badges": (
                self.tr("Badges"),
                self.tr("Name badges or labels with the code for check-in"),
            ),
            "name-proof": (
                self.tr("Name proof"),
                self.tr("Each name as it will be printed, to be checked and initialed"),
            ),
            "attendance-list": (
                self.tr("Attendance list"),
                self.tr("To be signed by hand at each attendance point"),
            ),
            "attendance-recap": (
                self.tr("Attendance recap"),
                self.tr("Participants by sessions, with JP and share"),
            ),
            "exercise-results": (
                self.tr("Exercise results"),
                self.tr("Scores of the teams by round, with the ranking"),
            ),
            "certificates": (
                self.tr("Certificates"),
                self.tr("All certificates that hold, front and back"),
            ),
            "certificate-register": (
                self.tr("Certificate register"),
                self.tr("All numbers with names and states"),
            ),
        }

    def _make_sheet(self) -> Card:
        card = Card()
        card.body.addWidget(self._make_options())
        self._said = label("", "muted", wraps=True)
        self._said.hide()
        self.remarks = QListView()
        self.remarks.setModel(QStringListModel(self.remarks))
        self.remarks.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.remarks.setAccessibleName(self.tr("Remarks on the document"))
        self.remarks.setMaximumHeight(self.bench.app.theme.px(104))
        self.remarks.hide()
        card.body.addWidget(self._said)
        card.body.addWidget(self.remarks)
        self.preview = PdfPreview(self.bench.app, self.tr("Preview of the document"), is_wide=True)
        self.preview.setMinimumHeight(self.bench.app.theme.px(_LEAST_PREVIEW))
        card.body.addWidget(self.preview, 1)
        return card

    def _make_options(self) -> QWidget:
        area = QWidget()
        policy = area.sizePolicy()
        policy.setHeightForWidth(True)
        area.setSizePolicy(policy)
        line = FlowLayout(area, 12)
        self._point, self._layout = QComboBox(), QComboBox()
        self._language, self._paper = QComboBox(), QComboBox()
        self._start = whole_number(1, 99)
        for name, layout in LAYOUTS.items():
            size = {
                "width": _number(layout.width, self.bench.app.language),
                "height": _number(layout.height, self.bench.app.language),
                "labels": layout.labels,
            }
            text = (
                self.tr("Badges {width} × {height} mm, {labels} on a sheet")
                if layout.is_cut
                else self.tr("Labels {width} × {height} mm, {labels} on a sheet")
            )
            self._layout.addItem(text.format(**size), name)
        self._language.addItem(self.tr("Indonesian"), "id")
        self._language.addItem(self.tr("English"), "en")
        for paper in Paper:
            self._paper.addItem(paper.value, paper)
        self._fields = {
            "point": _field(line, self.tr("Attendance point"), self._point),
            "layout": _field(line, self.tr("Layout"), self._layout),
            "start": _field(line, self.tr("First label"), self._start),
            "language": _field(line, self.tr("Language of the document"), self._language),
            "paper": _field(line, self.tr("Paper"), self._paper),
        }
        self.workbook = button(
            self.tr("Save as Excel…"), self._on_save_workbook,
            icon=self.bench.app.icons.icon("file-spreadsheet"),
        )  # fmt: skip
        self._fields["workbook"] = _field(line, "", self.workbook)
        self._connect_options()
        return area

    def _connect_options(self) -> None:
        found = usual(self.bench.reading)
        self._language.setCurrentIndex(self._language.findData(found.language))
        self._paper.setCurrentIndex(self._paper.findData(found.paper))
        for box in (self._point, self._layout, self._language, self._paper):
            box.currentIndexChanged.connect(self._on_option)
        self._start.valueChanged.connect(self._on_option)

    # ---- reading

    def refresh(self) -> None:
        """Read what documents there are, beside the window."""
        self._show_points()
        self._reading.start()

    def open_at(self, argument: str) -> None:
        """Choose a document by its kind."""
        if argument in self._buttons:
            self._buttons[argument].setChecked(True)
            self._choose(argument)

    def _show_points(self) -> None:
        reading, language = self.bench.reading, self.bench.app.language
        sessions = plan.sessions_by_id(reading)
        zone = ZoneInfo(plan.workshop(reading).zone)
        chosen = self._point.currentData()
        self._point.blockSignals(True)
        self._point.clear()
        self._point.addItem(self.tr("All attendance points"), "")
        for point in plan.points(reading):
            covered = [sessions[key] for key in point.sessions if key in sessions]
            if not covered:
                continue
            starts = min(one.starts_at for one in covered).astimezone(zone)
            said = f"{point.title} · {date_text(starts.date(), language)}"
            self._point.addItem(f"{said}, {time_text(starts, language)}", str(point.id))
        self._point.setCurrentIndex(max(0, self._point.findData(chosen)))
        self._point.blockSignals(False)

    def _on_read(self, found: tuple[Offer, ...]) -> None:
        self._offers = {offer.kind: offer for offer in found}
        for offer in found:
            self._buttons[offer.kind].show_need(self._need_text(offer.need))
        self._drawn = None
        self._choose(self._kind)

    def _need_text(self, need: Need | None) -> str:
        return {
            None: "",
            Need.PEOPLE: self.tr("Still needs participants"),
            Need.SESSIONS: self.tr("Still needs sessions"),
            Need.EXERCISES: self.tr("Still needs an exercise"),
            Need.CERTIFICATES: self.tr("Still needs certificates"),
        }[need]

    # ---- choosing

    @Slot()
    def _on_chosen(self) -> None:
        self._choose(str(self.sender().property("document")))

    def _choose(self, kind: str) -> None:
        self._kind = kind
        offer = self._offers.get(kind)
        can_draw = offer is not None and offer.need is None
        self._fields["point"].setVisible(kind == "attendance-list")
        for name in ("layout", "start"):
            self._fields[name].setVisible(kind == "badges")
        has_workbook = offer is not None and Format.XLSX in offer.formats
        self._fields["workbook"].setVisible(has_workbook)
        for widget in (*self._fields.values(), self.print_button, self.save):
            widget.setEnabled(can_draw)
        self._stop()
        if offer is not None and offer.need is not None:
            self._show_need(offer.need)
        elif offer is not None:
            self._wait()

    def _show_need(self, need: Need) -> None:
        self._show_remarks(())
        said = {
            Need.PEOPLE: self.tr("Add participants first: this document is about them."),
            Need.SESSIONS: self.tr("Plan the sessions first: this document follows them."),
            Need.EXERCISES: self.tr("Add an exercise first: this document shows its scores."),
            Need.CERTIFICATES: self.tr("Prepare certificates first: they are listed here."),
        }[need]
        self.preview.say(said, (self.tr("Go there"), self._on_mend))

    @Slot()
    def _on_mend(self) -> None:
        need = self._offers[self._kind].need
        if need is not None:
            self.bench.window.go(_MENDS[need])

    @Slot()
    def _on_option(self) -> None:
        self._start.setMaximum(LAYOUTS[str(self._layout.currentData())].labels)
        if self._offers:
            self._wait()

    def _wish(self) -> Wish:
        point = str(self._point.currentData() or "")
        wanted = Wanted(
            point=point if self._kind == "attendance-list" else "",
            layout=str(self._layout.currentData()),
            start=self._start.value(),
        )
        how = Rendering(
            language=str(self._language.currentData()), paper=Paper(self._paper.currentData())
        )
        return Wish(kind=self._kind, wanted=wanted, how=how)

    def _lines_of(self, wish: Wish) -> int:
        """Count the lines of what is wanted; a single point has its share of all."""
        lines = self._offers[wish.kind].lines
        points = max(1, self._point.count() - 1)
        return lines // points if wish.wanted.point else lines

    # ---- drawing

    def _stop(self) -> None:
        self._timer.stop()
        self.notice.say("")
        if self._job is not None:
            self._job.token.cancel()
            self._job = None

    def _wait(self) -> None:
        """Draw when the choice has settled; a long document only on demand."""
        self._stop()
        wish = self._wish()
        if self._drawn is not None and self._drawn[0] == wish:
            self._show(self._drawn[1])
            return
        lines = self._lines_of(wish)
        if lines > MANY_LINES:
            self._show_remarks(())
            said = self.tr("This document is long: {lines} lines. Drawing all of it takes a while.")
            self.preview.say(
                said.format(lines=_number(lines, self.bench.app.language)),
                (self.tr("Show preview"), self._on_settled),
            )
            return
        self.preview.say(self.tr("Drawing the document…"))
        self._timer.start()

    @Slot()
    def _on_settled(self) -> None:
        self.notice.say("")
        self.preview.say(self.tr("Drawing the document…"))
        self._start_drawing("", self._on_drawn)

    def _start_drawing(self, said: str, done: Callable[[tuple[Wish, Rendered]], None]) -> None:
        wish, bench = self._wish(), self.bench

        def work(token: Token) -> tuple[Wish, Rendered]:
            return wish, draw(bench, wish.fill, wish.how, token)

        title = said or (self._name() if self._lines_of(wish) > MANY_LINES else "")
        self._job = bench.app.tasks.start(
            work, self, done=done, failed=self._on_failed, label=title
        )

    def _on_drawn(self, found: tuple[Wish, Rendered]) -> None:
        wish, rendered = found
        if wish == self._wish():
            self._drawn, self._job = found, None
            self._show(rendered)

    def _show(self, rendered: Rendered) -> None:
        self.preview.show_pdf(rendered.data)
        texts = self.bench.app.texts
        self._show_remarks(
            tuple(
                texts(f"remark.{one.kind}", name=one.name, text=one.text)
                for one in rendered.remarks
            )
        )

    def _show_remarks(self, said: tuple[str, ...]) -> None:
        model = self.remarks.model()
        if isinstance(model, QStringListModel):
            model.setStringList(list(dict.fromkeys(said)))
        self._said.setText(self.tr("%n remark(s) on this document:", "", len(said)))
        self._said.setVisible(bool(said))
        self.remarks.setVisible(bool(said))

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, CancelledError):
            return
        self._show_remarks(())
        self.preview.say(self.tr("This document cannot be drawn so."))
        self.notice.say(self.bench.sentence(error), is_problem=True)

    # ---- saving and printing

    def _name(self) -> str:
        return self._texts()[self._kind][0]

    @Slot()
    def _on_save(self) -> None:
        self._save_as(Format.PDF)

    @Slot()
    def _on_save_workbook(self) -> None:
        self._save_as(Format.XLSX)

    def _save_as(self, kind: Format) -> None:
        target = ask_target(self.bench, self, self._name(), kind)
        if target is None:
            return
        wish = self._wish()
        how = as_format(wish.how, kind)
        save_drawn(self.bench, self, wish.fill, how, target)

    @Slot()
    def _on_print(self) -> None:
        if self._drawn is not None and self._drawn[0] == self._wish():
            self._printing.print(self._drawn[1].data, self._name())
            return
        self._stop()
        self.preview.say(self.tr("Drawing the document…"))
        self._start_drawing(self._name(), self._on_drawn_to_print)

    def _on_drawn_to_print(self, found: tuple[Wish, Rendered]) -> None:
        self._on_drawn(found)
        self._printing.print(found[1].data, self._name())


def _number(value: float, language: str) -> str:
    exact = Fraction(str(value))
    return number_text(exact, 0 if exact.denominator == 1 else 1, language)


def _field(line: FlowLayout, text: str, widget: QWidget) -> QWidget:
    """Put an input under its name; both stay together where lines wrap."""
    made = QWidget()
    both = QVBoxLayout(made)
    both.setContentsMargins(0, 0, 0, 0)
    both.setSpacing(4)
    name = label(text, "small")
    name.setBuddy(widget)
    if text:
        widget.setAccessibleName(text)
    both.addWidget(name)
    both.addWidget(widget)
    line.addWidget(made)
    return made


def build(bench: Bench) -> Page:
    """Make the page."""
    return ReportsPage(bench)

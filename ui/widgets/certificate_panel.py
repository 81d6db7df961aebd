"""Show how the chosen people stand, what can be done, and the certificate itself."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from facilitator.model.documents import Document
from facilitator.model.rendering import Rendered
from facilitator.services import issuing
from facilitator.services.issuing import HOLDING, can_be_made
from facilitator.store.connection import Connection
from ui.bench import Bench
from ui.drawing import draw, usual
from ui.models.certificate_table import (
    STATE_TONES,
    PersonRow,
    claim_text,
    claim_tone,
    state_text,
)
from ui.tasks import CancelledError, Job, Token
from ui.widgets.basics import Card, button, chip, label, put_icon, set_tone
from ui.widgets.flow import FlowLayout
from ui.widgets.pdf_preview import PdfPreview

_SETTLE_MS = 150
_LEAST_PREVIEW = 240


class CertificatePanel(Card):
    """Hold the people chosen in the table, and draw the certificate of a single one.

    Signals:
        asked: What is to be done with them: `prepare`, `decide`, `void`, `revoke`, `replace`,
            `save` or `print`.
    """

    asked = Signal(str)

    def __init__(self, bench: Bench) -> None:
        """Begin with nobody chosen."""
        super().__init__()
        self._bench = bench
        self._rows: tuple[PersonRow, ...] = ()
        self._job: Job[tuple[object, Rendered]] | None = None
        self._name = label("", "cardTitle", wraps=True)
        self._claim, self._state = chip(""), chip("")
        self._why = label("", wraps=True)
        self._number = label("", "muted", wraps=True)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(self._claim)
        chips.addWidget(self._state)
        chips.addStretch(1)
        self.body.addWidget(self._name)
        self.body.addLayout(chips)
        self.body.addWidget(self._why)
        self.body.addWidget(self._number)
        self.body.addWidget(self._make_buttons())
        self._preview = PdfPreview(bench.app, self.tr("Preview of the certificate"))
        self._preview.setMinimumHeight(bench.app.theme.px(_LEAST_PREVIEW))
        self.body.addWidget(self._preview, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._on_settled)
        self.show_rows(())

    def _make_buttons(self) -> QWidget:
        self._buttons: dict[str, QPushButton] = {}
        area = QWidget()
        policy = area.sizePolicy()
        policy.setHeightForWidth(True)
        area.setSizePolicy(policy)
        line = FlowLayout(area)
        icons = self._bench.app.icons
        for act, text, kind in (
            ("prepare", self.tr("Prepare…"), ""),
            ("save", self.tr("Save…"), ""),
            ("print", self.tr("Print…"), ""),
            ("decide", self.tr("Decide…"), ""),
            ("replace", self.tr("Replace…"), ""),
            ("void", self.tr("Void…"), "danger"),
            ("revoke", self.tr("Revoke…"), "danger"),
        ):
            made = button(text, self._on_clicked, kind=kind)
            made.setProperty("act", act)
            self._buttons[act] = made
            line.addWidget(made)
        put_icon(self._buttons["print"], icons.icon("printer"))
        put_icon(self._buttons["save"], icons.icon("download"))
        return area

    @property
    def preview(self) -> PdfPreview:
        """Give the part that shows the certificate."""
        return self._preview

    def button(self, act: str) -> QPushButton:
        """Give the button of an act."""
        return self._buttons[act]

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(str(self.sender().property("act")))

    # ---- who is chosen

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show one person with their certificate, or several with what can be done to all."""
        is_same = [row.preview.certificate for row in rows] == [
            row.preview.certificate for row in self._rows
        ]
        self._rows = tuple(rows)
        self._show_buttons()
        single = self._rows[0] if len(self._rows) == 1 else None
        for widget in (self._claim, self._state, self._why, self._number):
            widget.setVisible(single is not None)
        if single is None:
            self._show_many()
            return
        self._show_one(single)
        if not is_same or not self._preview.page_count:
            self._draw(single)

    def _show_many(self) -> None:
        self._stop()
        if self._rows:
            self._name.setText(self.tr("%n participant(s) chosen", "", len(self._rows)))
            self._preview.say("")
        else:
            self._name.setText(self.tr("Nobody chosen"))
            self._preview.say(self.tr("Choose a participant to see their certificate."))

    def _show_one(self, row: PersonRow) -> None:
        one = row.preview
        self._name.setText(one.person.full_name)
        set_tone(self._claim, claim_text(one), claim_tone(one))
        self._why.setText(row.why)
        held = one.certificate
        self._state.setVisible(held is not None)
        self._number.setVisible(held is not None)
        if held is not None:
            set_tone(self._state, state_text(held.state), STATE_TONES[held.state])
            self._number.setText(self.tr("Number {number}").format(number=held.values.number))

    def _show_buttons(self) -> None:
        held = [row.preview.certificate for row in self._rows]
        holds = bool(held) and all(one is not None and one.state in HOLDING for one in held)
        may_write = not self._bench.file.is_read_only
        can_make = bool(held) and all(can_be_made(row.preview) for row in self._rows)
        for act in ("save", "print"):
            self._buttons[act].setVisible(holds)
        for act in ("replace", "void", "revoke"):
            self._buttons[act].setVisible(holds and may_write)
        self._buttons["prepare"].setVisible(can_make and may_write)
        self._buttons["decide"].setVisible(bool(held) and may_write)

    # ---- the certificate itself

    def _draw(self, row: PersonRow) -> None:
        self._stop()
        held = row.preview.certificate
        if held is None:
            self._preview.say(self.tr("There is no certificate yet."))
            return
        self._preview.say(self.tr("Drawing the certificate…"))
        self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.token.cancel()
            self._job = None

    @Slot()
    def _on_settled(self) -> None:
        if len(self._rows) != 1 or self._rows[0].preview.certificate is None:
            return
        held, bench = self._rows[0].preview.certificate, self._bench

        def fill(connection: Connection) -> Document:
            return issuing.on_paper(connection, [held])

        how = usual(bench.reading)

        def work(token: Token) -> tuple[object, Rendered]:
            return held.id, draw(bench, fill, how, token)

        self._job = bench.app.tasks.start(work, self, done=self._on_drawn, failed=self._on_failed)

    def _on_drawn(self, found: tuple[object, Rendered]) -> None:
        key, rendered = found
        now = self._rows[0].preview.certificate if len(self._rows) == 1 else None
        if now is not None and now.id == key:
            self._job = None
            self._preview.show_pdf(rendered.data)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._preview.say(self._bench.sentence(error))

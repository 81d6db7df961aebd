"""Ask what a new workshop needs, and make its file."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from facilitator.language import short_number_text
from facilitator.paths import workshops
from facilitator.services import profile, schedule_templates
from facilitator.services.schedule_templates import Template, Wish
from ui.context import AppContext
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import button, label
from ui.widgets.form import Form, choices

WIDTH = 780
_ZONES = [("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")]
_LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
_PAPERS = [("A4", "A4"), ("F4", "F4 (215 × 330 mm)")]


class PlaceField(QWidget):
    """Show where the file will lie; it follows the title until another place is chosen."""

    def __init__(self, app: AppContext) -> None:
        """Begin in the usual folder."""
        super().__init__()
        self._app = app
        self._is_chosen = False
        self.path = schedule_templates.suggested(workshops(), "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._shown = QLineEdit()
        self._shown.setReadOnly(True)
        self._shown.setAccessibleName(self.tr("File"))
        line.addWidget(self._shown, 1)
        self._choose = button(self.tr("Choose…"), self._on_choose)
        self._choose.setAutoDefault(False)
        line.addWidget(self._choose)
        self.setFocusProxy(self._shown)
        self._show()

    def follow(self, title: str) -> None:
        """Name the file after a title, unless a place was chosen."""
        if not self._is_chosen:
            self.path = schedule_templates.suggested(self.path.parent, title)
            self._show()

    def _show(self) -> None:
        self._shown.setText(str(self.path))
        self._shown.setToolTip(str(self.path))

    @Slot()
    def _on_choose(self) -> None:
        kinds = self.tr("Workshops (*.workshop)")
        found = self._app.files.save(self, self.tr("Save the workshop as"), self.path, kinds)
        if found is not None:
            self.path, self._is_chosen = found, True
            self._show()


def day_field(day: date) -> QDateEdit:
    """Make a field for a day, with a calendar that begins weeks on Monday."""
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setCalendarPopup(True)
    made.setDisplayFormat("ddd, d MMM yyyy")
    made.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    return made


def day_of(field: QDateEdit) -> date:
    """Give the day in a field."""
    found = field.date()
    return date(found.year(), found.month(), found.day())


class NewWorkshop(Dialog):
    """Fill the days of a new workshop from a template.

    Signals:
        created: The `Path` of the new file.
    """

    created = Signal(object)

    def __init__(self, app: AppContext, parent: QWidget) -> None:
        """Begin with the agency's name, next Monday and full days."""
        super().__init__(
            parent,
            QCoreApplication.translate("NewWorkshop", "New workshop"),
            QCoreApplication.translate("NewWorkshop", "Everything here can be changed later."),
        )
        self._app = app
        self._agency = profile.load(app.home)
        self._has_tried = False
        today = datetime.now().astimezone().date()
        first = today + timedelta(days=7 - today.weekday())
        self._make_fields(first)
        self._make_form()
        self._summary = label("", "muted", wraps=True)
        self._form.add_wide(self._summary)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._create = self.add_primary(self.tr("Create workshop"), self._on_create)
        self._connect()
        self._check()
        self.fit(app.theme.px(WIDTH))
        self._title.setFocus()

    def _make_fields(self, first: date) -> None:
        self._title = QLineEdit()
        self._title.setPlaceholderText(self.tr("For example: Leadership Training, Batch II"))
        self._organizer = QLineEdit(self._agency.name)
        self._organizer.setCursorPosition(0)
        self._venue, self._city = QLineEdit(), QLineEdit(self._agency.city)
        self._first, self._last = day_field(first), day_field(first + timedelta(days=2))
        self._template = choices(self._templates(), Template.FULL_DAYS)
        self._zone = choices(_ZONES, "Asia/Jakarta")
        self._weekends = QCheckBox(self.tr("Also on Saturdays and Sundays"))
        self._language = choices(_LANGUAGES, "id")
        self._paper = choices(_PAPERS, "A4")
        self._letter = QLineEdit()
        self._place = PlaceField(self._app)

    def _templates(self) -> list[tuple[str, str]]:
        return [
            (Template.FULL_DAYS, self.tr("Full days, morning and afternoon")),
            (Template.ONE_DAY, self.tr("One day")),
            (Template.EVENINGS, self.tr("Evenings")),
            (Template.EMPTY, self.tr("No sessions yet")),
        ]

    def _make_form(self) -> None:
        self._form = form = Form(columns=2)
        form.add(self.tr("Title"), self._title, wide=True)
        form.add(self.tr("Organizer"), self._organizer, wide=True)
        form.add(self.tr("Place"), self._venue)
        form.add(self.tr("City"), self._city)
        form.add(self.tr("First day"), self._first)
        form.add(self.tr("Last day"), self._last)
        form.add(self.tr("Template"), self._template)
        form.add(self.tr("Time zone"), self._zone)
        form.add_wide(self._weekends)
        form.add(self.tr("Documents in"), self._language)
        form.add(self.tr("Paper"), self._paper)
        form.add(self.tr("Letter number"), self._letter, wide=True)
        form.add(self.tr("File"), self._place, wide=True)

    def _connect(self) -> None:
        self._title.textChanged.connect(self._on_title)
        for field in (self._first, self._last):
            field.dateChanged.connect(self._check)
        for box in (self._template, self._zone, self._language, self._paper):
            box.currentIndexChanged.connect(self._check)
        self._weekends.toggled.connect(self._check)

    # ---- what is filled in

    def wish(self) -> Wish:
        """Give what is filled in."""

        def chosen(box: QComboBox) -> str:
            return str(box.currentData())

        return Wish(
            title=self._title.text().strip(),
            organizer=self._organizer.text().strip(),
            venue=self._venue.text().strip(),
            city=self._city.text().strip(),
            first=day_of(self._first),
            last=day_of(self._last),
            has_weekends=self._weekends.isChecked(),
            zone=chosen(self._zone),
            template=Template(chosen(self._template)),
            language=chosen(self._language),
            paper=chosen(self._paper),
            letter_number=self._letter.text().strip(),
            profile=self._agency,
        )

    @Slot(str)
    def _on_title(self, title: str) -> None:
        self._place.follow(title)
        self._check()

    @Slot()
    def _check(self) -> bool:
        """Say what is wrong beside the field, or what will be made."""
        wish = self.wish()
        self._last.setEnabled(wish.template is not Template.ONE_DAY)
        named = wish if wish.title else replace(wish, title="–")
        wrong = schedule_templates.problem(named)
        # An empty title is no mistake before somebody pressed the button.
        is_untitled = self._has_tried and not wish.title
        for field, key in (
            (self._title, "new.no_title" if is_untitled else ""),
            (self._last, wrong),
        ):
            self._form.say(field, self._app.texts(f"error.{key}") if key else "")
        self._summary.setText("" if wrong else self._planned(named))
        return bool(wish.title) and not wrong

    def _planned(self, wish: Wish) -> str:
        plan = schedule_templates.outline(wish)
        jp = short_number_text(Fraction(plan.jp), 0, self._app.language)
        return " · ".join(
            (
                self.tr("%n day(s)", "", plan.days),
                self.tr("%n session(s)", "", plan.sessions),
                self.tr("{jp} JP").format(jp=jp),
                self.tr("%n attendance point(s)", "", plan.points),
            )
        )

    # ---- making it

    @Slot()
    def _on_create(self) -> None:
        self._has_tried = True
        if not self._check():
            (self._last if self._title.text().strip() else self._title).setFocus()
            return
        self._create.setEnabled(False)
        wish, path, around = self.wish(), self._place.path, self._app.around
        self._app.tasks.start(
            lambda _token: schedule_templates.create(path, wish, around),
            self,
            done=self._on_created,
            failed=self._on_failed,
        )

    def _on_created(self, _made: object) -> None:
        self.created.emit(self._place.path)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._create.setEnabled(True)
        self.notice.say(self._app.sentence(error), is_problem=True)

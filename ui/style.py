"""Write the style sheet of the window from color tokens and a scale."""

from collections.abc import Callable, Mapping
from string import Template

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, QWidget#page, QScrollArea, QScrollArea > QWidget > QWidget#page { background: $bg; }
QScrollArea { border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: ${s4}px; }

QFrame#sidebar { background: $side; border: none; border-right: 1px solid $border; }
QWidget#sidebarList, QScrollArea#sidebarArea, QWidget#sidebarView { background: transparent; }
QLabel#brand { font-size: ${f14}px; font-weight: 600; }
QLabel#group { color: $muted; font-size: ${f11}px; font-weight: 600; }
QToolButton#nav {
    border: none; border-radius: ${s8}px; padding: ${s8}px ${s12}px; text-align: left;
    font-size: ${f14}px; font-weight: 500; background: transparent; min-height: ${s20}px;
}
QToolButton#nav[narrow="true"] { padding: ${s4}px ${s12}px; }
QToolButton#nav:hover { background: $surface2; }
QToolButton#nav:checked { background: $soft; color: $softText; font-weight: 600; }
QToolButton#nav:focus { border: 2px solid $primary; padding: ${s6}px ${s10}px; }
QToolButton#nav[narrow="true"]:focus { padding: ${s2}px ${s10}px; }

QFrame#header { background: $bg; border: none; border-bottom: 1px solid $border; }
QLabel#title { font-size: ${f24}px; font-weight: 700; }
QLabel#context { color: $muted; font-size: ${f14}px; }
QFrame#status { background: $bg; border: none; border-top: 1px solid $border; }
QFrame#status QLabel { color: $muted; font-size: ${f12}px; }

QFrame#card { background: $surface; border: 1px solid $border; border-radius: ${s12}px; }
QFrame#card QLabel, QFrame#card QCheckBox, QFrame#card QRadioButton { background: transparent; }
QLabel#documentTitle { font-size: ${f14}px; font-weight: 600; }
QLabel#cardTitle { font-size: ${f16}px; font-weight: 600; }
QLabel#figure { font-size: ${f30}px; font-weight: 700; }
QLabel#name { font-size: ${f42}px; font-weight: 700; }
QLabel#small, QLabel#muted { color: $muted; }
QLabel#small { font-size: ${f12}px; }
QLabel#error { color: $bad; }
QLabel#section { color: $muted; font-size: ${f12}px; font-weight: 600; }
QLabel#code { font-size: ${f16}px; font-weight: 600; }
QFrame#card QScrollArea#inCard, QFrame#card QWidget#inCard { background: transparent; }

QLabel[chip="true"] { border-radius: ${s6}px; padding: ${s3}px ${s8}px; font-size: ${f12}px; font-weight: 600; }
QLabel[tone="ok"], QFrame#card QLabel[tone="ok"] { background: $okSoft; color: $ok; }
QLabel[tone="warn"], QFrame#card QLabel[tone="warn"] { background: $warnSoft; color: $warn; }
QLabel[tone="bad"], QFrame#card QLabel[tone="bad"] { background: $badSoft; color: $bad; }
QLabel[tone="soft"], QFrame#card QLabel[tone="soft"] { background: $soft; color: $softText; }
QLabel[tone="plain"], QFrame#card QLabel[tone="plain"] { background: $surface2; color: $muted; }

QFrame#verdict { background: $surface; border: 2px solid $border; border-radius: ${s12}px; }
QFrame#verdict[tone="ok"] { border-color: $ok; }
QFrame#verdict[tone="warn"] { border-color: $warn; }
QFrame#verdict[tone="bad"] { border-color: $bad; }
QFrame#verdictPill { background: $surface2; border-radius: ${s8}px; }
QFrame#verdictPill[tone="ok"] { background: $okSoft; }
QFrame#verdictPill[tone="warn"] { background: $warnSoft; }
QFrame#verdictPill[tone="bad"] { background: $badSoft; }
QLabel#verdictWord { font-size: ${f18}px; font-weight: 700; color: $muted; }
QLabel#verdictWord[tone="ok"] { color: $ok; }
QLabel#verdictWord[tone="warn"] { color: $warn; }
QLabel#verdictWord[tone="bad"] { color: $bad; }
QLabel#verdictTime { font-size: ${f18}px; font-weight: 500; }
QLabel#verdictSubtitle { font-size: ${f18}px; color: $muted; }
QListView#personRows { border: none; }
QLabel#emptyPicture { background: $soft; }
QLabel#avatar { background: $soft; color: $softText; border-radius: ${s48}px; font-size: ${f30}px; font-weight: 700; }
QLabel#avatar[small="true"] { border-radius: ${s32}px; font-size: ${f24}px; }

QPushButton {
    background: $surface; border: 1px solid $border; border-radius: ${s8}px;
    padding: 0 ${s14}px; min-height: ${s34}px; font-weight: 500;
}
QPushButton:hover { background: $surface2; }
QPushButton:focus { border: 2px solid $primary; }
QPushButton:disabled { color: $muted; background: $surface2; }
QPushButton::menu-indicator {
    image: url("$downMark"); width: ${s14}px; height: ${s14}px; subcontrol-origin: border;
    subcontrol-position: right center; right: ${s8}px;
}
QPushButton[kind="primary"] {
    background: $primary; color: $onPrimary; border: 1px solid $primary; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $primaryHover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $border; color: $muted; border-color: $border; }
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="danger"]:disabled { color: $muted; }
QPushButton[kind="link"] { border: none; background: transparent; color: $primary; padding: 0 ${s4}px; }
QPushButton[kind="link"]:focus { border: 2px solid $primary; }
QPushButton[kind="filter"] {
    min-height: ${s26}px; padding: 0 ${s12}px; border-radius: ${s12}px; color: $muted;
}
QPushButton[kind="filter"]:hover { background: $surface2; color: $text; }
QPushButton[kind="filter"]:checked {
    background: $soft; color: $softText; border: 1px solid $primary; font-weight: 600;
}
QPushButton[kind="filter"]:focus { border: 2px solid $primary; }
QPushButton[kind="document"] { text-align: left; padding: 0; border-radius: ${s12}px; min-height: 0; }
QPushButton[kind="document"]:checked { background: $soft; border: 2px solid $primary; }
QPushButton[kind="document"]:focus { border: 2px solid $primary; }
QPushButton[kind="document"] QLabel { background: transparent; }
QLabel#dialogTitle { font-size: ${f18}px; font-weight: 700; }
QLabel#recentTitle { font-weight: 600; }
QPushButton#recent { text-align: left; border: 1px solid transparent; background: transparent; padding: 0; }
QPushButton#recent:hover { background: $surface2; }
QPushButton#recent:focus { border: 2px solid $primary; }
QPushButton#recent QLabel { background: transparent; }
QPushButton#recent:disabled { background: transparent; }
QPushButton#begin { text-align: left; }
QTextBrowser#help { background: $surface; border: 1px solid $border; border-radius: ${s12}px; padding: 0; }
QListWidget#topics { background: transparent; border: none; }
QListWidget#topics::item { padding: ${s8}px ${s10}px; border-radius: ${s8}px; }
QToolButton { border: 1px solid transparent; border-radius: ${s8}px; padding: ${s6}px; background: transparent; }
QToolButton:hover { background: $surface2; }
QToolButton:focus { border: 2px solid $primary; }
QToolButton { icon-size: ${s18}px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox {
    background: $surface; border: 1px solid $border; border-radius: ${s8}px;
    padding: 0 ${s10}px; min-height: ${s34}px; selection-background-color: $primary;
    selection-color: $onPrimary;
}
QDateEdit, QTimeEdit, QSpinBox, QDoubleSpinBox { min-height: ${s31}px; }
QPlainTextEdit, QTextEdit, QTextBrowser { padding: ${s8}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QTimeEdit:focus, QComboBox:focus { border: 2px solid $primary; }
QLineEdit[wrong="true"] { border: 2px solid $bad; }
QLineEdit#desk { min-height: ${s42}px; font-size: ${f18}px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${s26}px; background: transparent; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow,
QTimeEdit::down-arrow { image: url("$downMark"); width: ${s16}px; height: ${s16}px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow { image: url("$upMark"); width: ${s16}px; height: ${s16}px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button,
QTimeEdit::up-button, QTimeEdit::down-button { border: none; background: transparent; width: ${s24}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; selection-background-color: $soft; selection-color: $softText; }

QTableView, QListView, QTreeView {
    background: $surface; border: 1px solid $border; border-radius: ${s8}px; gridline-color: $grid;
    alternate-background-color: $surface; selection-background-color: $soft; selection-color: $softText;
}
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $primary; }
QTableView::item, QListView::item, QTreeView::item { padding: ${s4}px ${s8}px; border: none; }
QTableView::item:selected, QListView::item:selected { background: $soft; color: $softText; }
QTableView QLineEdit, QTableView QComboBox { border-radius: 0; min-height: 0; padding: 0 ${s4}px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: ${s8}px ${s10}px; font-size: ${f12}px; font-weight: 600;
}
QTableView#bare { border: 2px solid transparent; }
QTableView#bare:focus { border: 2px solid $primary; }
QTableView#scores QHeaderView::section:vertical { color: $text; font-size: ${f14}px; border-bottom: 1px solid $grid; }
QTableCornerButton::section { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QTabBar::tab { padding: ${s8}px ${s14}px; border: none; border-bottom: 2px solid transparent; color: $muted; font-weight: 500; background: transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $primary; }
QTabBar::tab:focus { color: $primary; }
QTabWidget::pane { border: none; }

QProgressBar { background: $surface2; border: none; border-radius: ${s4}px; max-height: ${s8}px; text-align: center; }
QProgressBar::chunk { background: $primary; border-radius: ${s4}px; }
QMenu { background: $surface; border: 1px solid $border; padding: ${s4}px; }
QMenu::item { padding: ${s6}px ${s24}px ${s6}px ${s12}px; border-radius: ${s6}px; }
QMenu::item:selected { background: $soft; color: $softText; }
QMenu::separator { height: 1px; background: $border; margin: ${s4}px; }
QFrame#toast { background: $text; border-radius: ${s8}px; }
QFrame#toast QLabel { color: $bg; background: transparent; }
QFrame#toast QPushButton { background: transparent; color: $bg; border: 1px solid $muted; min-height: ${s26}px; }
QFrame#notice { background: $warnSoft; border: 1px solid $warn; border-radius: ${s8}px; }
QFrame#notice QLabel { background: transparent; color: $warn; }
QFrame#problem { background: $badSoft; border: 1px solid $bad; border-radius: ${s8}px; }
QFrame#problem QLabel { background: transparent; color: $bad; }
QScrollBar:vertical { background: transparent; width: ${s12}px; margin: 0; }
QScrollBar::handle:vertical { background: $border; border-radius: ${s4}px; min-height: ${s24}px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: ${s12}px; margin: 0; }
QScrollBar::handle:horizontal { background: $border; border-radius: ${s4}px; min-width: ${s24}px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none; height: 0; width: 0; }
QSplitter::handle { background: transparent; }
QCheckBox, QRadioButton { spacing: ${s8}px; min-height: ${s24}px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: ${s16}px; height: ${s16}px; border: 1px solid $muted; background: $surface; }
QCheckBox::indicator, QListView::indicator { border-radius: ${s4}px; }
QRadioButton::indicator { border-radius: ${s8}px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $primary; border-color: $primary; image: url("$checkMark"); }
QRadioButton::indicator:checked { border: ${s4}px solid $primary; width: ${s10}px; height: ${s10}px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $primary; border-radius: ${s6}px; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
""")  # noqa: E501  # one rule a line reads best
_SPACES = (2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 26, 31, 34, 42, 32, 48)
_FONTS = (11, 12, 14, 16, 18, 24, 30, 42)


def style_sheet(colors: Mapping[str, str], px: Callable[[int], int]) -> str:
    """Fill the style sheet.

    Args:
        colors: Color by token name.
        px: Scales a size for 100 % text to pixels.
    """
    sizes = {f"s{size}": str(px(size)) for size in _SPACES}
    fonts = {f"f{size}": str(px(size)) for size in _FONTS}
    return _SHEET.substitute(colors, **sizes, **fonts)

"""Watch that calls into Qt leave the reference count of None alone.

PySide6 6.12.0 on Python 3.11 loses a reference to None with every call that returns nothing, and
the process dies after a few thousand of them. An upgrade of PySide6 needs this to pass.
"""

import sys

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPen, QTransform

ROUNDS = 10
# Other code holds and drops a few references meanwhile; the fault loses one with each call.
TOLERATED = 200


def _thousand_void_calls() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    font, pen, path, rect = QFont(), QPen(), QPainterPath(), QRectF(0, 0, 4, 4)
    painter = QPainter(image)
    for number in range(100):
        font.setPointSizeF(8 + number % 3)
        font.setBold(False)
        pen.setWidthF(1.5)
        painter.setPen(pen)
        painter.setFont(font)
        painter.setOpacity(0.5)
        painter.setTransform(QTransform())
        painter.drawRect(rect)
        path.addRect(rect)
        rect.setWidth(4.0)
    painter.end()


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal there: its count can't fall (PEP 683)"
)
def test_void_calls_keep_the_references_to_none() -> None:
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        _thousand_void_calls()
        # Looking after each round fails the test before the process would die.
        assert sys.getrefcount(None) > before - TOLERATED

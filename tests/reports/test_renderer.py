"""Test that the renderer knows every document and its formats."""

import typing

import pytest

from facilitator.errors import UserError
from facilitator.model.documents import Document
from facilitator.model.rendering import Format, Rendering
from reports import renderer as module
from reports.renderer import DocumentRenderer
from tests.helpers.papers import make_badge, make_badges

if typing.TYPE_CHECKING:
    from facilitator.ports import Renderer


def test_the_renderer_meets_its_port() -> None:
    renderer: Renderer = DocumentRenderer()
    assert renderer.render(make_badges(make_badge()), Rendering()).data.startswith(b"%PDF")


def test_every_document_has_its_module() -> None:
    assert set(module._DRAWN) == set(typing.get_args(Document))  # noqa: SLF001 - the table itself


def test_a_format_a_document_lacks_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        DocumentRenderer().render(make_badges(), Rendering(format=Format.DOCX))
    assert caught.value.params == {"format": "DOCX", "formats": "PDF"}


def test_layouts_of_badges_are_named() -> None:
    assert {"badge-90x55", "badge-a6", "label-a4-3x7"} <= set(DocumentRenderer().layouts())

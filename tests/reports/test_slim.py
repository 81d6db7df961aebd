"""Test that pages share the list of what they show, and still show it."""

import io

import pikepdf

from facilitator.model.rendering import Rendering
from reports.page import Box, Ink, Pages, Setup


def make_file(drawn: list[str]) -> pikepdf.Pdf:
    """Make a file with a page for each key, showing the drawing of that key."""
    pages = Pages(Rendering(), Setup(title="Uji"))
    for number, key in enumerate(drawn):
        if number:
            pages.next_page()
        if pages.shared(key):
            pages.rect(Box(20, 20, 50, 50), fill=Ink.TEXT)
            pages.end_shared()
        pages.repeat(key)
    return pikepdf.open(io.BytesIO(pages.finish().data))


def test_pages_with_the_same_drawings_share_the_list_of_them() -> None:
    file = make_file(["front", "back", "front", "back"])
    lists = [page.obj.Resources.objgen for page in file.pages]
    assert lists[0] == lists[2] != lists[1] == lists[3]


def test_a_page_alone_with_its_drawings_keeps_the_list_to_itself() -> None:
    file = make_file(["front", "front", "back"])
    assert not file.pages[2].obj.Resources.is_indirect


def test_every_page_names_what_it_shows() -> None:
    file = make_file(["front", "back", "front"])
    counted = [len(page.obj.Resources.XObject) for page in file.pages]
    assert counted == [1, 1, 1]

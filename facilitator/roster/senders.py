"""Know the lists of a sender again by their headings, as they were read by hand before."""

from collections.abc import Iterable, Sequence

from facilitator.roster.header import Header, find_header
from facilitator.roster.records import Layout, RawSheet, Sender
from facilitator.text import clean, fold

_ROWS_TO_SEARCH = 100


def template_of(header: Header) -> tuple[str, ...]:
    """Give the folded headings of a list, sorted, by which its sender is known."""
    return tuple(sorted({fold(column.heading) for column in header.columns}))


def find_sender(found: Sequence[RawSheet], senders: Iterable[Sender]) -> Sender | None:
    """Find who sends lists with the headings of one of these sheets; the newest entry wins."""
    known = tuple(senders)
    words = [_words(sheet) if known else frozenset() for sheet in found]
    for sender in reversed(known):
        wanted = {word for heading in sender.template for word in heading.split()}
        for sheet, said in zip(found, words, strict=True):
            # Finding a header takes longer than to see that a word of it is nowhere.
            if wanted and wanted <= said:
                header = find_header(sheet, layout_of(sender).chosen)
                if header and template_of(header) == sender.template:
                    return sender
    return None


def layout_of(sender: Sender, sheets: tuple[str, ...] = ()) -> Layout:
    """Give how the lists of a sender are read."""
    return Layout(sheets=sheets, mapping=sender.mapping, own=sender.own)


def _words(sheet: RawSheet) -> frozenset[str]:
    rows = sheet.rows[:_ROWS_TO_SEARCH]
    texts = {fold(clean(cell)) for _, cells in rows for cell in cells if isinstance(cell, str)}
    return frozenset(word for text in texts for word in text.split())

"""Cut a PDF of our own into files of some pages each, without drawing anything twice.

The merged file holds fonts and shared drawings once. Each part gets their bytes as they are,
its own pages, and a new list of pages: objects keep their numbers, so nothing else changes.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.errors import BugError

_REFERENCE = re.compile(rb"(\d+) 0 R")
_KIDS = re.compile(rb"/Kids \[([^\]]*)\]")
_TREE = re.compile(rb"/Pages (\d+) 0 R")
_ID = re.compile(rb"\[<[0-9a-f]{32}><[0-9a-f]{32}>\]")
_SIZE = re.compile(rb"/Size \d+")
_CATALOG = b"/Type /Catalog"


@dataclass(frozen=True, slots=True)
class _File:
    """Hold the objects of a PDF by number, which are pages, and where the rest is named."""

    header: bytes
    objects: dict[int, bytes]
    pages: list[int]
    tree: int
    trailer: bytes


def each_file(merged: bytes, size: int) -> Iterator[bytes]:
    """Give files of `size` pages each from a PDF that `reports.page` has written."""
    whole = _read(merged)
    wanted = {
        number: {int(other) for other in _REFERENCE.findall(body.partition(b"stream")[0])}
        for number, body in whole.objects.items()
    }
    base = {int(number) for number in _REFERENCE.findall(whole.trailer)}
    for start in range(0, len(whole.pages), size):
        pages = whole.pages[start : start + size]
        yield _written(whole, _reached(wanted, {*base, *pages}, whole.tree), pages)


def _reached(wanted: dict[int, set[int]], start: set[int], tree: int) -> list[int]:
    """Give the objects that some objects need, through all others but the list of pages."""
    reached = {tree}
    waiting = list(start)
    while waiting:
        number = waiting.pop()
        if number not in reached:
            reached.add(number)
            waiting.extend(wanted[number] - reached)
    return sorted(reached)


def _read(merged: bytes) -> _File:
    """Find the objects by the table at the end of the file."""
    start = int(merged[merged.rindex(b"startxref") + 9 :].split()[0])
    table, trailer = merged[start:].split(b"trailer", 1)
    lines = table.split(b"\n")[2:]
    offsets = [(int(line[:10]), number) for number, line in enumerate(lines) if b" n" in line]
    ends = [offset for offset, _ in sorted(offsets)[1:]] + [start]
    objects = {
        number: merged[offset:end]
        for (offset, number), end in zip(sorted(offsets), ends, strict=True)
    }
    tree = int(_one(_TREE, b"".join(body for body in objects.values() if _CATALOG in body)))
    pages = [int(number) for number in _REFERENCE.findall(_one(_KIDS, objects[tree]))]
    return _File(merged[: min(offsets)[0]], objects, pages, tree, trailer.split(b"startxref")[0])


def _one(pattern: re.Pattern[bytes], text: bytes) -> bytes:
    found = pattern.search(text)
    if found is None:
        raise BugError(f"the merged file lacks {pattern.pattern!r}")
    return found[1]


def _written(whole: _File, numbers: list[int], pages: list[int]) -> bytes:
    """Write a file of some objects, all under their own numbers."""
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    tree = b"%d 0 obj\n<< /Type /Pages /Count %d /Kids [ %b ] >>\nendobj\n"
    listed = tree % (whole.tree, len(pages), kids)
    parts = [listed if n == whole.tree else whole.objects[n] for n in numbers]
    offset = len(whole.header)
    table = [b"xref\n0 1\n0000000000 65535 f \n"]
    for number, part in zip(numbers, parts, strict=True):
        table.append(b"%d 1\n%010d 00000 n \n" % (number, offset))
        offset += len(part)
    bodies = b"".join(parts)
    digest = hashlib.sha256(bodies).hexdigest()[:32].encode()
    trailer = _ID.sub(b"[<%b><%b>]" % (digest, digest), whole.trailer)
    trailer = _SIZE.sub(b"/Size %d" % (numbers[-1] + 1), trailer)
    ending = b"trailer%bstartxref\n%d\n%%%%EOF\n" % (trailer, offset)
    return b"".join([whole.header, bodies, *table, ending])

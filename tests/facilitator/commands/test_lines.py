"""Check how the bytes of a scanner are parted into lines."""

import io

from hypothesis import given
from hypothesis import strategies as st

from facilitator.commands.desk import lines
from facilitator.rules.codes import is_too_long

SHORT = st.binary(max_size=200).map(lambda data: data.replace(b"\n", b""))
LONG = st.integers(257, 20_000).map(lambda size: b"x" * size)


def read(data: bytes) -> list[bytes]:
    return list(lines(io.BytesIO(data)))


@given(st.lists(SHORT))
def test_short_lines_come_as_they_were_sent(sent: list[bytes]) -> None:
    expected = [line.rstrip(b"\r\n") for line in sent if line.strip()]
    assert read(b"\n".join(sent)) == read(b"\n".join(sent) + b"\n") == expected


@given(st.lists(SHORT | LONG))
def test_a_long_line_stays_one_line_and_long(sent: list[bytes]) -> None:
    found = read(b"\n".join(sent))
    expected = [line for line in sent if line.strip()]
    assert [is_too_long(line) for line in found] == [is_too_long(line) for line in expected]


def test_a_line_without_end_takes_no_more_memory_than_it_needs() -> None:
    (found,) = read(b"x" * 10_000_000)
    assert 256 < len(found) < 10_000

"""Check that this laptop never forgets a number it used."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest

from facilitator.errors import StoreError, UserError
from facilitator.paths import Home
from facilitator.services.registers import highest, take

ONE, OTHER = UUID(int=1), UUID(int=2)


@pytest.fixture
def where(tmp_path: Path) -> Home:
    return Home(folder=tmp_path / "home")


def test_nothing_used_is_zero(where: Home) -> None:
    assert highest(where, ONE, "{no}/2026") == 0


def test_a_lower_number_never_takes_the_place_of_a_higher(where: Home) -> None:
    take(where, ONE, "{no}", after=20, count=10)
    assert take(where, ONE, "{no}", after=0, count=2) == 31
    assert highest(where, ONE, "{no}") == 32


def test_a_file_that_knows_more_is_believed(where: Home) -> None:
    take(where, ONE, "{no}", after=0, count=3)
    assert take(where, ONE, "{no}", after=40, count=1) == 41


def test_workshops_and_series_count_for_themselves(where: Home) -> None:
    for count, (workshop, series) in enumerate([(ONE, "A"), (ONE, "B"), (OTHER, "A")], start=1):
        take(where, workshop, series, after=0, count=count)
    assert [highest(where, *key) for key in ((ONE, "A"), (ONE, "B"), (OTHER, "A"))] == [1, 2, 3]


@pytest.mark.parametrize(
    "series", ['a"b', "a\\b", "a = 1", "[x]", "é – “x”", "a\tb", "", "{no:04}/{bulan_romawi}/2026"]
)
def test_any_series_is_found_again(series: str, where: Home) -> None:
    take(where, ONE, series, after=0, count=5)
    take(where, OTHER, "x", after=0, count=1)
    assert highest(where, ONE, series) == 5


@pytest.mark.parametrize("content", [b"[[", b"\xff\xfe", b"x = "])
def test_what_cannot_be_read_is_not_taken_for_nothing(content: bytes, where: Home) -> None:
    where.folder.mkdir()
    where.registers.write_bytes(content)
    with pytest.raises(UserError, match=r"certificate\.register_unreadable"):
        highest(where, ONE, "{no}")
    with pytest.raises(UserError, match=r"certificate\.register_unreadable"):
        take(where, ONE, "{no}", after=0, count=1)
    assert where.registers.read_bytes() == content


def test_a_folder_that_cannot_be_written_stops_the_numbers(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match=r"home\.unwritable"):
        take(Home(folder=tmp_path / "file" / "home"), ONE, "{no}", after=0, count=1)


def test_no_lock_is_left_behind(where: Home) -> None:
    take(where, ONE, "{no}", after=0, count=1)
    assert [path.name for path in where.folder.iterdir()] == ["registers.toml"]


def test_two_at_once_never_get_the_same_number(where: Home) -> None:
    def patiently() -> list[int]:
        while True:
            try:
                first = take(where, ONE, "{no}", after=0, count=3)
            except StoreError:
                continue  # the other one has the lock
            return [first, first + 1, first + 2]

    with ThreadPoolExecutor(2) as pool:
        taken = [pool.submit(patiently) for _ in range(6)]
    assert sorted(number for one in taken for number in one.result()) == list(range(1, 19))

"""Show that a list is read in a process of its own, and that no file can harm ours."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.errors import BugError, UserError
from facilitator.roster import outside
from facilitator.roster.limits import MEMORY, job_limits
from facilitator.roster.outside import ReadingCancelledError, read_sheets_outside
from facilitator.roster.records import RawSheet
from facilitator.roster.source import Pasted, Reader, Source, read_sheets
from facilitator.roster.wire import READY, Request, write_request
from tests.helpers.spreadsheets import SITI, xlsx

ROSTERS = Path("tests/data/rosters")
SAMPLES = sorted(path for path in ROSTERS.iterdir() if path.is_file())
# A tenth of a second to write, minutes to read.
ENDLESS = "<table>" + "<tr><td colspan=16384 rowspan=1000000>Nama" * 20_000
FAR_CORNER = f'{SITI}<row r="100000"><c r="XFD100000"><v>2</v></c></row>'


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Give the processes that were started; all of them must have ended by the end."""
    processes: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def start(*words: object, **options: object) -> subprocess.Popen[bytes]:
        processes.append(popen(*words, **options))  # type: ignore[call-overload]  # handed on
        return processes[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    yield processes
    assert all(process.returncode is not None for process in processes)


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    path = tmp_path / "endless.xls"
    path.write_text(ENDLESS)
    return path


def read(source: Source) -> tuple[RawSheet, ...]:
    return read_sheets_outside(source, is_cancelled=lambda: False)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_outside_the_same_is_read_as_inside(path: Path) -> None:
    assert read(path) == read_sheets(path)


def test_what_was_pasted_is_read_outside_too() -> None:
    pasted = Pasted(text="Nama\tNIP\nSiti\ud800\t1\n")
    assert read(pasted) == read_sheets(pasted)


def test_a_refusal_comes_out_with_all_it_says(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(UserError) as caught:
        read(path)
    assert (caught.value.key, caught.value.params) == (
        "roster.not_a_list", {"file": "letter.pdf", "kind": "PDF"},
    )  # fmt: skip


@pytest.mark.parametrize(
    "name", ["dä 'a\" $(b);c\n.csv", os.fsdecode(b"\xff\xfe.csv"), "-x.csv"], ids=ascii
)
def test_a_path_may_have_any_characters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.syspath_prepend(Path.cwd())
    monkeypatch.setattr(outside, "__file__", str(Path(outside.__file__).absolute()))
    monkeypatch.chdir(tmp_path)
    Path(name).write_text("Nama\nSiti\n")
    assert len(read(Path(name))[0].rows) == 2


def test_nothing_is_left_beside_the_list(
    tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(xlsx(SITI))
    tmp_path.chmod(0o555)
    read(path)
    tmp_path.chmod(0o755)
    assert len(started) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_bundled_program_reads_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    program = Path(sys.executable).with_name("facilitator")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert read(ROSTERS / "01-bersih.csv") == read_sheets(ROSTERS / "01-bersih.csv")


@pytest.mark.usefixtures("started")
def test_a_cancel_ends_the_process_at_once(endless: Path) -> None:
    began = time.monotonic()
    asked: list[float] = []

    def is_cancelled() -> bool:
        if time.monotonic() > began + 0.3:
            asked.append(time.monotonic())
        return bool(asked)

    with pytest.raises(ReadingCancelledError):
        read_sheets_outside(endless, is_cancelled=is_cancelled)
    assert time.monotonic() - asked[0] < 0.2


@pytest.mark.usefixtures("started")
def test_what_the_question_raises_comes_out_and_ends_the_process(endless: Path) -> None:
    def is_cancelled() -> bool:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read_sheets_outside(endless, is_cancelled=is_cancelled)


@pytest.mark.usefixtures("started")
def test_what_takes_too_long_ends_in_a_sentence(
    endless: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "SECONDS", 0.6)
    monkeypatch.setattr(outside, "SECONDS_OF_THE_FIRST", 0.4)
    began = time.monotonic()
    with pytest.raises(UserError, match=r"roster\.too_much"):
        read(endless)
    assert time.monotonic() - began < 1.5


def test_where_the_system_limits_no_memory_the_program_looks(
    endless: Path, monkeypatch: pytest.MonkeyPatch, started: list[subprocess.Popen[bytes]]
) -> None:
    monkeypatch.setattr(outside, "memory_of", lambda _process: MEMORY + 1)
    with pytest.raises(UserError, match=r"roster\.too_much"):
        read(endless)
    assert len(started) == 2


def test_where_the_quick_reader_dies_the_patient_one_reads(
    tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    path = tmp_path / "corner.xlsx"
    path.write_bytes(xlsx(FAR_CORNER, size="A1:XFD100000"))
    assert [number for number, _ in read(path)[0].rows] == [1, 2, 100_000]
    assert len(started) == 2


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "LONGEST_ANSWER", 1_000)
    with pytest.raises(UserError, match=r"roster\.too_much"):
        read(ROSTERS / "12-sepuluh-ribu.csv")


def test_a_program_that_cannot_read_by_itself_is_our_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("true"))
    with pytest.raises(BugError):
        read(ROSTERS / "01-bersih.csv")


def _reading(path: Path, seconds: float) -> subprocess.Popen[bytes]:
    """Start a reading process that has begun with an endless list."""
    process = subprocess.Popen(
        [sys.executable, "main.py", "--read-list"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(write_request(Request(source=path, reader=Reader.QUICK, seconds=seconds)))
    process.stdin.flush()
    assert process.stdout.readline() == READY
    return process


def test_when_the_program_dies_the_reading_ends(endless: Path) -> None:
    with _reading(endless, 30) as process:
        process.stdin.close()  # type: ignore[union-attr]  # it has one
        assert process.wait(2) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a job object holds this limit there")
def test_the_reading_ends_by_itself_after_its_time(endless: Path) -> None:
    with _reading(endless, 0.3) as process:
        assert process.wait(2) == -signal.SIGALRM


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere others hold this limit")
def test_a_process_gets_no_more_memory_than_its_limit() -> None:
    script = (
        "from facilitator.roster.limits import limit_this_process\n"
        "limit_this_process(memory=200_000_000, seconds=9)\n"
        "bytearray(100_000_000)\n"
        "try: bytearray(201_000_000)\n"
        "except MemoryError: print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.strip() == b"refused"


def test_the_limits_for_windows_fill_their_structure() -> None:
    limits = job_limits(600, 1.5)
    assert (len(limits), limits[:8], limits[112:120]) == (
        144, (15_000_000).to_bytes(8, "little"), (600).to_bytes(8, "little"),
    )  # fmt: skip


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), original=st.sampled_from(SAMPLES[:-1]))
def test_damaged_files_are_read_or_refused(
    tmp_path: Path, original: Path, data: st.DataObject
) -> None:
    content = bytearray(original.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[place] = data.draw(st.integers(0, 255))
    path = tmp_path / original.name
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    try:
        sheets = read(path)
    except UserError as error:
        assert error.key.startswith("roster.")  # noqa: PT017  # either outcome is right
    else:
        assert all(isinstance(sheet, RawSheet) for sheet in sheets)

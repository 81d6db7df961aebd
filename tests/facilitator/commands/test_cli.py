"""Check what holds for every command: streams, exit codes, languages, help, bugs."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import main as program
from facilitator import VERSION, cli
from facilitator.commands.program import build
from facilitator.language import load
from tests.conftest import LogGuard
from tests.helpers import commands
from tests.helpers.commands import Done, done, made, process, run

PERSONAL = "Siti Rahmawati 198503172010012901"


def every_command(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        yield (*path, name)
        if isinstance(command, click.Group):
            yield from every_command(command, (*path, name))


ALL = [" ".join(path) for path in every_command(build(load("facilitator", "en")))]


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return made(tmp_path)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("command", ALL)
def test_every_command_and_option_says_what_it_does(command: str, language: str) -> None:
    found = run(*command.split(), "--help", env={"FACILITATOR_LANG": language})
    options = [line for line in found.text.splitlines() if line.lstrip().startswith("--")]
    assert (found.code, [line for line in options if len(line.split()) < 2]) == (0, [])


@pytest.mark.parametrize("command", ["", *ALL])
def test_no_help_page_is_half_in_english(command: str) -> None:
    found = run(*command.split(), "--help", env={"FACILITATOR_LANG": "id"})
    theirs = ("Usage", "Options:", "Commands:", "OPTIONS", "COMMAND", "ARGS", "Show this")
    assert [word for word in theirs if word in found.text] == []


@pytest.mark.parametrize("command", ALL)
def test_every_command_can_answer_in_json(command: str) -> None:
    found: click.Command = build(load("facilitator", "id"))
    for word in command.split():
        assert isinstance(found, click.Group)
        found = found.commands[word]
    if not isinstance(found, click.Group):
        assert "--json" in [name for option in found.params for name in option.opts]


def test_the_version_is_one_line() -> None:
    assert run("--version") == Done(code=0, out=f"{VERSION}\n".encode(), err=b"")


# ---- exit codes and streams


READING = ("info", "results", "check", "roster list", "teams list", "certificates preview")


@pytest.mark.parametrize("command", [*READING, "certificates register", "history list"])
def test_a_reading_command_answers_with_one_object(command: str, workshop: Path) -> None:
    found = done(*command.split(), workshop, "--json")
    assert isinstance(found.json, dict | list)


@pytest.mark.parametrize("command", READING)
def test_a_missing_file_is_for_the_user_to_mend(command: str, tmp_path: Path) -> None:
    missing = tmp_path / "tidak-ada.workshop"
    found = run(*command.split(), missing, "--json")
    said = {"ok": False, "error": f"Berkas {missing} tidak ada. Periksa nama dan foldernya."}
    assert (found.code, found.json, found.message.strip()) == (1, said, said["error"])


def test_without_json_nothing_but_messages_tells_of_a_failure(tmp_path: Path) -> None:
    found = run("info", tmp_path / "x.workshop")
    assert (found.code, found.out) == (1, b"")


def test_english_is_spoken_on_request(tmp_path: Path) -> None:
    found = run("info", tmp_path / "x.workshop", env={"FACILITATOR_LANG": "en"})
    assert found.message.startswith("There is no file ")


def test_an_unknown_language_falls_back_to_indonesian(tmp_path: Path) -> None:
    found = run("info", tmp_path / "x.workshop", env={"FACILITATOR_LANG": "xx"})
    assert found.message.startswith("Berkas ")


WRONG = {
    "no_command": (["tidakada"], "tidakada"),
    "no_option": (["info", "x.workshop", "--foo"], "--foo"),
    "no_argument": (["new"], "FILE"),
    "too_many_arguments": (["info", "a", "b"], "b"),
    "unknown_kind": (["report", "x.workshop", "foo", "o.pdf"], "attendance-recap"),
    "no_number": (["demo", "x", "--people", "banyak"], "--people"),
    "number_too_small": (["demo", "x", "--people", "1"], "--people"),
    "no_day": (["certificates", "issue", "x.workshop", "--date", "besok"], "--date"),
    "no_value": (["checkin", "x.workshop", "--session"], "--session"),
    "no_direction": (["checkin", "x", "--session", "S1", "--direction", "up"], "in, out"),
    "both": (["new", "x.workshop", "--from", "a", "--like", "b"], "--like"),
    "no_pair": (["roster", "import", "x", "y", "--map", "nip"], "FIELD=HEADER"),
    "nothing_to_merge": (["merge", "x"], "OTHERS"),
}


@pytest.mark.parametrize(("words", "named"), WRONG.values(), ids=WRONG)
def test_wrong_usage_names_the_word(words: list[str], named: str) -> None:
    found = run(*words)
    assert (found.code, named in found.message, found.out) == (2, True, b"")


def test_an_unreadable_time_is_wrong_usage(workshop: Path) -> None:
    found = run("checkin", workshop, "--session", "S1", "--at", "jam delapan")
    assert (found.code, "--at" in found.message) == (2, True)


def test_wrong_usage_has_a_json_answer_too() -> None:
    found = run("info", "--json")
    assert (found.code, found.json["ok"]) == (2, False)


def test_a_group_alone_shows_its_commands() -> None:
    found = run("certificates")
    assert (found.code, "take-register" in found.message) == (2, True)


def test_letters_beyond_the_console_s_code_page_are_written(tmp_path: Path) -> None:
    person = commands.person(1, name="Ďurčová “Ana”")
    path = made(tmp_path, commands.small(participants=[person]))
    found = process("roster", "list", path, env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert "Ďurčová “Ana”" in found.text


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on Unix only")
def test_a_name_that_is_no_text_can_be_said() -> None:
    found = run("info", b"\xff.workshop".decode("utf-8", "surrogateescape"), "--json")
    assert (found.code, "udcff" in found.message) == (1, True)


# ---- the data folder


def test_a_data_folder_that_cannot_be_written_is_named(workshop: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    home = str(blocked / "home")
    found = run("checkin", workshop, "--session", "S1", env={"FACILITATOR_HOME": home})
    assert (found.code, home in found.message) == (1, True)


def test_reading_needs_no_data_folder(workshop: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    assert run("info", workshop, env={"FACILITATOR_HOME": str(blocked / "home")}).code == 0


# ---- bugs


BROKEN = f"""
import subprocess
import sys
from facilitator import cli
from facilitator.commands.program import build
from facilitator.commands.program import build
def renderer(): raise RuntimeError({PERSONAL!r})
sys.exit(cli.main(cli.Outside(renderer=renderer, decoder=None, window=None)))
"""


def broken() -> cli.Outside:
    def renderer() -> None:
        raise RuntimeError(PERSONAL)

    rest = program.outside()
    return cli.Outside(renderer=renderer, decoder=rest.decoder, window=rest.window)  # type: ignore[arg-type]  # it breaks, that is the point


def test_a_bug_ends_with_three_and_no_traceback(
    workshop: Path, tmp_path: Path, log_guard: LogGuard
) -> None:
    log_guard.expect("RuntimeError at .* renderer")
    found = run("badges", workshop, tmp_path / "o.pdf", "--json", outside=broken())
    assert (found.code, found.json["ok"], "Traceback" in found.message) == (3, False, False)


def test_a_bug_is_logged_by_its_places_alone(workshop: Path, home: Path) -> None:
    found = commands.script(BROKEN, "badges", workshop, workshop.with_suffix(".pdf"))
    log = (home / "facilitator.log").read_text(encoding="utf-8")
    assert (found.code, "RuntimeError at " in log, PERSONAL in log + found.message) == (
        3,
        True,
        False,
    )


def test_a_log_that_cannot_be_written_shows_no_traceback(workshop: Path, home: Path) -> None:
    (home / "facilitator.log").mkdir()
    found = commands.script(BROKEN, "badges", workshop, workshop.with_suffix(".pdf"))
    assert (found.code, "Traceback" in found.message, PERSONAL in found.message) == (
        3,
        False,
        False,
    )


def test_whoever_stops_reading_gets_no_complaint(tmp_path: Path) -> None:
    path = commands.sample(tmp_path)
    running = commands.start("roster", "list", path)
    assert running.stdout is not None
    running.stdout.close()
    assert running.stderr is not None
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.stdin is not None
    running.stdin.close()
    running.wait()


@pytest.mark.parametrize("words", [("--json",), ()], ids=["json", "words"])
@pytest.mark.parametrize("where", [">&-", ">/dev/full"], ids=["closed", "full"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only where a device is always full")
def test_an_answer_that_nobody_gets_ends_in_a_sentence(
    workshop: Path, words: tuple[str, ...], where: str
) -> None:
    found = shell(f'"$@" {where}', "info", workshop, *words)
    told = "keluaran standar" if words or where == ">/dev/full" else ""
    assert (told in found.stderr, "Traceback" in found.stderr, found.returncode) == (
        True,
        False,
        1 if told else 0,
    )


def shell(line: str, *words: object) -> "subprocess.CompletedProcess[str]":
    own = [sys.executable, "main.py", *map(str, words)]
    return subprocess.run(
        ["/bin/sh", "-c", line, "sh", *own], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("badges", "x", "o.pdf", "--start", "-5"), "paling kecil 1"),
        (("certificates", "take-register", "x", "--after", "9" * 25), "0 sampai 999999999"),
        (("demo", "x", "--people", "sepuluh"), "bilangan bulat"),
    ],
    ids=["too_small", "too_large", "no_number"],
)
def test_a_number_out_of_range_is_told_in_the_language(words: tuple[str, ...], told: str) -> None:
    found = run(*words)
    assert (found.code, told in found.message) == (2, True)

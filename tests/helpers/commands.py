"""Run commands as a person would, inside this process or as one of their own."""

import contextlib
import io
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import main as program
from facilitator import cli

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
SAMPLE = DATA / "sample" / "workshop.json"
EXPECTED = DATA / "sample" / "workshop-expected.json"
ROSTERS = DATA / "rosters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Hold how a command ended, and what it said where."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        """Give what stood on standard output."""
        return self.out.decode()

    @property
    def message(self) -> str:
        """Give what stood on standard error."""
        return self.err.decode()

    @property
    def json(self) -> Any:  # noqa: ANN401  # whatever the command answered
        """Give the one JSON answer; fails if there is none, or more than one line."""
        (line,) = self.text.splitlines()
        return json.loads(line)

    @property
    def lines(self) -> list[Any]:
        """Give the JSON answers, one of each line."""
        return [json.loads(line) for line in self.text.splitlines()]


def run(
    *words: object,
    stdin: bytes = b"",
    env: Mapping[str, str] | None = None,
    outside: cli.Outside | None = None,
) -> Done:
    """Run a command inside this process, with standard streams of its own."""
    out, err = io.BytesIO(), io.BytesIO()
    with _streams(stdin, out, err), _environment(env or {}):
        code = cli.main(outside or program.outside(), [str(word) for word in words])
        sys.stdout.flush()
        sys.stderr.flush()
        return Done(code=code, out=out.getvalue(), err=err.getvalue())


@contextlib.contextmanager
def _streams(stdin: bytes, out: io.BytesIO, err: io.BytesIO) -> Iterator[None]:
    known = sys.stdin, sys.stdout, sys.stderr
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(out, encoding="ascii")  # the program chooses UTF-8 itself
    sys.stderr = io.TextIOWrapper(err, encoding="ascii")
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = known


@contextlib.contextmanager
def _environment(wanted: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(wanted)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def done(*words: object, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Done:
    """Run a command that must succeed."""
    found = run(*words, stdin=stdin, env=env)
    assert found.code == 0, f"{words}: {found.message}"
    return found


def start(*words: object) -> "subprocess.Popen[bytes]":
    """Start a command as a process of its own, with pipes for all three streams."""
    pipe = subprocess.PIPE
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)


def process(*words: object, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Done:
    """Run a command as a process of its own."""
    return _process([str(ROOT / "main.py"), *map(str, words)], stdin, env)


def script(code: str, *words: object) -> Done:
    """Run a few lines of Python, with words as arguments, as a process of its own."""
    return _process(["-c", code, *map(str, words)], b"", {"PYTHONPATH": str(ROOT)})


def _process(arguments: list[str], stdin: bytes, env: Mapping[str, str] | None) -> Done:
    found = subprocess.run(
        [sys.executable, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **(env or {})},
    )
    return Done(code=found.returncode, out=found.stdout, err=found.stderr)


# ---- workshops


def description() -> dict[str, Any]:
    """Give the sample's description, to be changed at will."""
    found: dict[str, Any] = json.loads(SAMPLE.read_text(encoding="utf-8"))
    return found


def described(path: Path, content: object, **env: str) -> Done:
    """Make a workshop from a description; gives how the command ended."""
    source = path.with_suffix(".json")
    source.write_text(json.dumps(content), encoding="utf-8")
    return run("new", path, "--from", source, "--json", env=env)


@cache
def _sample() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.workshop"
        done("new", path, "--from", SAMPLE, env={"FACILITATOR_HOME": folder})
        return path.read_bytes()


def sample(folder: Path) -> Path:
    """Put a copy of the sample workshop into a folder; it is made once."""
    path = folder / "sample.workshop"
    path.write_bytes(_sample())
    return path


def small(**parts: object) -> dict[str, Any]:
    """Describe a workshop of two sessions on one day and three people, parts replaced."""
    return {
        "workshop": {
            "title": "Latihan",
            "organiser": "BKPSDM",
            "dates": ["2026-04-14"],
            "timezone": "Asia/Jakarta",
        },
        "policy": {"round_weights": [1, 2], "pdca_weights": {"plan": 50, "do": 50}},
        "sessions": [session("S1", "08:00", "09:30"), session("S2", "10:00", "11:30")],
        "participants": [person(number) for number in range(1, 4)],
        **parts,
    }


def session(reference: str, start: str, end: str, **fields: object) -> dict[str, Any]:
    """Describe a session of two JP on the first day."""
    day = "2026-04-14"
    times = {"start": f"{day}T{start}:00+07:00", "end": f"{day}T{end}:00+07:00"}
    return {"id": reference, "title": f"Sesi {reference}", "jp": 2, **times, **fields}


def person(number: int, **fields: object) -> dict[str, Any]:
    """Describe a participant with the badge code `TOKEN-<number>`."""
    known = {"id": f"P{number}", "token": f"TOKEN-{number}", "name": f"Orang {number}"}
    return {**known, "unit": "Dinas", "status": "active", **fields}


def made(folder: Path, content: object | None = None) -> Path:
    """Make a workshop from a description, the small one unless another is given."""
    path = folder / "made.workshop"
    found = described(path, small() if content is None else content)
    assert found.code == 0, found.message
    return path


def write_newer_fact(path: Path) -> None:
    """Add a fact that this program knows nothing of, as a newer one would."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO kind (name) VALUES ('hologram.added')")
        connection.execute(
            """INSERT INTO fact (writer, seq, stamp, act, kind, subject, body, version, actor, at,
            "offset") SELECT writer, max(seq) + 1, max(stamp) + 1, max(seq) + 1,
            (SELECT max(id) FROM kind), subject, '{"glow":1}', 7, actor, at, "offset" FROM fact"""
        )

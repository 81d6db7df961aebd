"""Check the rules of the project that neither ruff nor import-linter know."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFIGURATION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
REQUIREMENTS = sorted(ROOT.glob("requirements*.txt"))
SOURCES = [
    path
    for folder in ("facilitator", "reports", "ui", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
]


def _locked(file_name: str) -> set[str]:
    text = (ROOT / file_name).read_text("utf-8")
    return set(re.findall(r"^([a-z0-9-]+)==", text, flags=re.MULTILINE))


def _names(requirements: list[str]) -> set[str]:
    bare = (re.split(r"[<>=!~;\[ ]", line, maxsplit=1)[0] for line in requirements)
    return {re.sub(r"[-_.]+", "-", name).lower() for name in bare}


def test_no_file_is_too_long() -> None:
    too_long = {
        str(path.relative_to(ROOT)): lines
        for path in SOURCES
        if (lines := len(path.read_text("utf-8").splitlines()))
        > (600 if path.is_relative_to(ROOT / "tests") else 500)
    }
    assert not too_long


def test_main_stays_short() -> None:
    assert len((ROOT / "main.py").read_text("utf-8").splitlines()) < 60


def test_every_package_is_under_the_import_contracts() -> None:
    packages = {
        name for name in ("facilitator", "reports", "ui") if (ROOT / name / "__init__.py").exists()
    }
    assert packages == set(CONFIGURATION["tool"]["importlinter"]["root_packages"])


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.stem)
def test_requirements_name_no_host_and_no_folder(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert not [line for line in lines if re.search(r"://|^-|file:|\s@\s|^\S*/", line)]


def test_every_dependency_is_locked() -> None:
    project, groups = CONFIGURATION["project"], CONFIGURATION["dependency-groups"]
    run, dev = _locked("requirements.txt"), _locked("requirements-dev.txt")
    assert _names(project["dependencies"]) <= run <= dev
    assert _names(groups["dev"]) <= dev
    assert _names(groups["bench"]) <= _locked("requirements-bench.txt")


def test_sample_files_keep_their_bytes() -> None:
    answer = subprocess.run(
        ["git", "check-attr", "text", "tests/data/rosters/any.csv"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.strip().endswith("text: unset")


def test_no_text_to_translate_hides_in_an_f_string() -> None:
    hidden = re.compile(r"""f["'].*\{[^}]*self\.tr\(.*["']""")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if hidden.search(line)
    ]
    assert not found

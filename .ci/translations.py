"""Gather the window's texts into catalogs, check them, and compile them.

`update` reads the sources and adds what is new to assets/i18n/app_{id,en}.ts; `check` does the
same into a copy and fails where anything would change or is not translated; `compile` makes the
.qm files that the program loads.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "i18n"
BIN = Path(sys.executable).parent
LANGUAGES = ("id", "en")


def update(folder: Path) -> None:
    """Gather texts into the catalogs of a folder; what no source says any more goes."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    for language in LANGUAGES:
        _run(
            "pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", language,
            *sources, "-ts", str(folder / f"app_{language}.ts"),
        )  # fmt: skip


def check() -> list[str]:
    """Name what is wrong with the catalogs."""
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            shutil.copy(FOLDER / f"app_{language}.ts", folder)
        update(folder)
        for language in LANGUAGES:
            file = f"app_{language}.ts"
            if (folder / file).read_bytes() != (FOLDER / file).read_bytes():
                problems.append(f"{file} is not up to date: run make translations")
            problems += _untranslated(FOLDER / file)
        problems += _untranslated(FOLDER / "qtbase_id.ts")
    return problems


def _untranslated(path: Path) -> list[str]:
    found = []
    for message in ET.parse(path).iter("message"):  # noqa: S314  # our own file
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform")
        texts = [form.text for form in forms] or [None if translation is None else translation.text]
        is_plural = message.get("numerus") == "yes"
        is_source = path.name == "app_en.ts" and not is_plural
        if not is_source and not all(texts):
            found.append(f"{path.name}: {message.findtext('source')!r} is not translated")
    return found


def compile_all() -> None:
    """Make a .qm file of every catalog that is newer than its own."""
    for source in FOLDER.glob("*.ts"):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            _run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(BIN / tool), *arguments], check=True, cwd=ROOT)  # noqa: S603  # our tools


def main() -> int:
    """Do what the first argument says."""
    if sys.argv[1:] == ["update"]:
        update(FOLDER)
    elif sys.argv[1:] == ["check"]:
        problems = check()
        sys.stdout.write("".join(f"{problem}\n" for problem in problems))
        return 1 if problems else 0
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Test what the start page and the first toast say of a workshop."""

from datetime import date
from pathlib import Path

from facilitator.paths import Home
from facilitator.services import describe, resume
from facilitator.services.like import Again, new_like
from facilitator.services.reading import read_json
from facilitator.store import attendance, people, plan
from facilitator.store.connection import reader
from facilitator.system import surroundings
from tests.helpers.commands import SAMPLE


def _sample(folder: Path, home: Path) -> Path:
    path = folder / "a.workshop"
    describe.create(path, read_json(SAMPLE), surroundings(Home(folder=home)))
    return path


def test_summary_gives_title_days_and_place(tmp_path: Path, home: Path) -> None:
    found = resume.summary(_sample(tmp_path, home))
    assert found is not None
    assert found.title
    assert found.days
    assert found.place


def test_what_is_no_workshop_has_no_summary(tmp_path: Path) -> None:
    (tmp_path / "a.workshop").write_text("no", encoding="utf-8")
    assert resume.summary(tmp_path / "a.workshop") is None
    assert resume.summary(tmp_path / "missing.workshop") is None


def test_left_off_names_who_came_last(tmp_path: Path, home: Path) -> None:
    with reader(_sample(tmp_path, home)) as connection:
        seen = {one.point for one in attendance.presences(connection) if one.first_in}
        point = next(point for point in plan.points(connection) if point.id in seen)
        found = resume.left_off(connection, str(point.id))
        names = {one.name for one in people.people(connection)}
        assert found is not None
        assert found.point == point.title
        assert 0 < found.count <= 30
        assert found.last in names
        assert resume.left_off(connection, "nowhere") is None


def test_like_an_earlier_one_moves_all_days(tmp_path: Path, home: Path) -> None:
    source, made = _sample(tmp_path, home), tmp_path / "b.workshop"
    again = Again(title="Angkatan II", first=date(2027, 2, 1))
    new_like(made, source, surroundings(Home(folder=home)), again)
    with reader(source) as before, reader(made) as after:
        old, new = plan.workshop(before), plan.workshop(after)
        assert new.title == "Angkatan II"
        assert new.days[0] == date(2027, 2, 1)
        assert len(new.days) == len(old.days)
        assert new.letter_number == ""
        shift = new.days[0] - old.days[0]
        moved = [one.starts_at - shift for one in plan.sessions(after)]
        assert moved == [one.starts_at for one in plan.sessions(before)]
        assert not people.people(after)

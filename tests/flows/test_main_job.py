"""Follow a workshop from its first file to its last report, by commands alone."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import ROSTERS, done
from tests.helpers.pdf import codes, complaints, fonts_not_embedded

DAY = "2026-04-14T"
PLAN = {
    "workshop": {
        "title": "Pelatihan Kepemimpinan",
        "organiser": "BKPSDM Kabupaten Tirta Kencana",
        "city": "Tirta Kencana",
        "dates": ["2026-04-14"],
        "timezone": "Asia/Jakarta",
        "letter_number": "800.2.4/0417/BKPSDM/2026",
        "signatory": {"name": "Bagas Wirayudha", "position": "Kepala Badan"},
    },
    "policy": {
        "round_weights": [40, 60],
        "pdca_weights": {"plan": 30, "do": 30, "check": 25, "act": 15},
        "number_pattern": "{kode}/{no:03}/{bulan_romawi}/{tahun}",
    },
    "speakers": [{"id": "N1", "name": "Lintang Laksita", "role": "fasilitator"}],
    "assessors": [{"id": "A1", "speaker": "N1"}],
    "sessions": [
        {"id": "S1", "title": "Memimpin", "jp": 2, "start": f"{DAY}08:00:00+07:00",
         "end": f"{DAY}09:30:00+07:00", "speakers": ["N1"]},
        {"id": "S2", "title": "Melayani", "jp": 2, "start": f"{DAY}10:00:00+07:00",
         "end": f"{DAY}11:30:00+07:00", "speakers": ["N1"]},
    ],
    "points": [{"id": "PAGI", "title": "Pagi", "sessions": ["S1", "S2"]}],
    "exercises": [{"id": "E1", "title": "Menara", "session": "S2", "rounds": [{}, {}]}],
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Hold what each step answered, and the files it left.

    `badges` and `certificates` are the codes read back from those documents.
    """

    folder: Path
    file: Path
    badges: list[str]
    scans: list[Any]
    issued: Any
    certificates: list[str]
    results: Any

    def pdf(self, name: str) -> bytes:
        """Give a document that was drawn."""
        return (self.folder / f"{name}.pdf").read_bytes()


@pytest.fixture(scope="module", params=["01-bersih.csv", "05-nip-angka.xlsx"])
def story(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("story")
    env = {"FACILITATOR_HOME": str(folder / "home")}
    file, plan = folder / "x.workshop", folder / "plan.json"
    plan.write_text(json.dumps(PLAN), encoding="utf-8")

    def step(*words: object, stdin: bytes = b"") -> Any:  # noqa: ANN401  # JSON
        return done(*words, "--json", stdin=stdin, env=env)

    step("new", file, "--from", plan)
    step("roster", "import", file, ROSTERS / request.param)
    step("badges", file, folder / "badges.pdf")
    badges = codes(folder.joinpath("badges.pdf").read_bytes())
    typed = "\n".join(badges[1:]).encode()  # the first stays away
    scans = step("checkin", file, "--session", "PAGI", "--at", f"{DAY}07:50", stdin=typed).lines
    step("teams", "deal", file, "Elang", "Badak", "Komodo")
    sheet = folder / "scores.csv"
    sheet.write_text(
        "exercise,round,team,assessor,plan,do,check,act\n"
        + "".join(
            f"E1,{count},{team},A1,{70 + count},{80 + count},{60 + index},75\n"
            for count in (1, 2)
            for index, team in enumerate(("Elang", "Badak", "Komodo"))
        ),
        encoding="utf-8",
    )
    step("scores", file, sheet)
    step("certificates", "preview", file)
    issued = step("certificates", "issue", file).json
    step("certificates", "render", file, folder / "certificates.pdf")
    step("certificates", "render", file, folder / "each", "--person", 2, "--person", 3)
    for kind in ("attendance-list", "attendance-recap", "exercise-results"):
        step("report", file, kind, folder / f"{kind}.pdf")
    step("certificates", "register", file, folder / "register.pdf")
    results = step("results", file).json
    certificates = codes((folder / "certificates.pdf").read_bytes())
    return Story(
        folder=folder, file=file, badges=badges, scans=scans, issued=issued,
        certificates=certificates, results=results,
    )  # fmt: skip


DOCUMENTS = (
    "badges", "certificates", "attendance-list", "attendance-recap", "exercise-results", "register",
)  # fmt: skip


def test_everybody_with_a_badge_is_accepted(story: Story) -> None:
    assert {scan["verdict"] for scan in story.scans} == {"accepted"}
    assert len(story.scans) == len(story.badges) - 1 > 20


def test_whoever_came_is_certified_and_whoever_did_not_is_not(story: Story) -> None:
    totals = story.results["totals"]
    assert totals["certificates"] == story.issued["count"] == len(story.scans)
    assert totals["participants_active"] == len(story.badges)


def test_numbers_follow_the_pattern_without_a_gap(story: Story) -> None:
    assert [one["number"] for one in story.issued["certificates"]] == [
        f"800.2.4/{number:03}/IV/2026" for number in range(1, len(story.scans) + 1)
    ]


def test_the_teams_are_ranked(story: Story) -> None:
    assert [team["rank"] for team in story.results["teams"]] == [3, 2, 1]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_is_sound_and_holds_its_fonts(name: str, story: Story) -> None:
    data = story.pdf(name)
    assert (complaints(data), fonts_not_embedded(data)) == ([], [])


def test_every_certificate_s_code_is_genuine(story: Story) -> None:
    env = {"FACILITATOR_HOME": str(story.folder / "home")}
    answers = done("verify", *story.certificates, "--json", env=env).json
    assert ({one["status"] for one in answers}, len(answers)) == ({"genuine"}, len(story.scans))


def test_each_certificate_is_the_same_as_in_the_whole(story: Story) -> None:
    each = [codes(path.read_bytes()) for path in (story.folder / "each").iterdir()]
    assert sorted(code for found in each for code in found) == sorted(story.certificates[:2])


def test_the_file_is_whole_at_the_end(story: Story) -> None:
    assert done("check", story.file, "--json").json["ok"]
    assert list(story.folder.glob("x.workshop-*")) == []

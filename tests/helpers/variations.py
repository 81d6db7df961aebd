"""Make other workshops of the sample's form, each from a number, as odd as the form allows."""

import random
from datetime import datetime, timedelta
from typing import Any

_TITLES = ('Kerja "Sama" Tim', "Rencana & Aksi", "Ma'ruf <b>berani</b>", "Refleksi – hari ini")
_ITEMS = ("plan", "do", "check", "act")
_PATTERNS = (
    "", "in", "in out", "in out", "in out", "out", "out in", "in in out", "in out out",
    "in out in out", "in out in", "in in", "out out", "in out in in out out",
)  # fmt: skip
_BANDS = {"A": [88.31, 100.0], "B": [76.61, 88.3], "C": [65.0, 76.6], "D": [25.0, 64.99]}


def variation(seed: int) -> dict[str, Any]:
    """Describe a workshop; the same number gives the same one."""
    return _Maker(random.Random(seed)).described()  # noqa: S311  # reproducible, nothing secret


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.assessors = [f"A{n}" for n in range(1, chance.choice((1, 2, 3)) + 1)]
        self.teams = [f"T{n}" for n in range(1, chance.randint(1, 4) + 1)]
        self.exercises = [f"E{n}" for n in range(1, chance.choice((0, 1, 2, 3)) + 1)]
        self.rounds = chance.choice((1, 2, 3, 5))
        self.people = [f"P{n:03}" for n in range(1, chance.randint(3, 9) + 1)]
        self.sessions = [self._session(index) for index in range(chance.randint(2, 6))]
        self.sessions[0]["jp"] = 1.5
        self.policy = self._policy()

    def described(self) -> dict[str, Any]:
        events = self._events()
        self.chance.shuffle(events)
        return {
            "workshop": {
                "title": "Variasi",
                "organiser": "BKPSDM",
                "dates": ["2026-05-04", "2026-05-05"],
                "timezone": "Asia/Makassar",
            },
            "policy": self.policy,
            "speakers": [{"id": "N1", "name": "Lintang", "role": "narasumber"}],
            "assessors": [{"id": key, "speaker": "N1"} for key in self.assessors],
            "sessions": self.sessions,
            "participants": [self._person(index, key) for index, key in enumerate(self.people)],
            "teams": [
                {"id": key, "name": f"Tim {key}", "members": self.people[index :: len(self.teams)]}
                for index, key in enumerate(self.teams)
            ],
            "attendance_events": events,
            "exercises": [self._exercise(key) for key in self.exercises],
            "tests": self._tests(),
            "survey": self._survey(),
        }

    def _policy(self) -> dict[str, Any]:
        chance = self.chance
        return {
            "jp_minutes": 45,
            "late_after_minutes": chance.choice((0, 5, 15, 20)),
            "early_before_minutes": chance.choice((0, 10, 15)),
            "duplicate_scan_seconds": chance.choice((0, 30, 60, 120)),
            "scan_opens_before_minutes": chance.choice((0, 20, 45)),
            "scan_closes_after_minutes": chance.choice((0, 30, 45)),
            "missing_out": "session_end",
            "jp_credit_from_share_of_session": chance.choice(("0.80", "0.75", "0.5", "1")),
            "certificate_from_share_of_jp": chance.choice(("0.80", "0.9", "0.333", "1")),
            "pdca_weights": {item: chance.randint(1, 60) for item in _ITEMS},
            "round_weights": [chance.randint(1, 60) for _ in range(self.rounds)],
            "exercise_weights": {key: chance.randint(1, 60) for key in self.exercises},
            "assessor_gap_above": chance.choice((5, 15, 30)),
            "ngain_bands": {"high_from": "0.70", "medium_from": chance.choice(("0.30", "0.4"))},
            "skm_bands": _BANDS,
        }

    def _session(self, index: int) -> dict[str, Any]:
        day, place = divmod(index, 3)
        start = datetime.fromisoformat(f"2026-05-0{4 + day}T0{6 + day}:30:00+08:00")
        start += timedelta(hours=3 * place)
        length = timedelta(minutes=self.chance.choice((30, 45, 90, 100)))
        return {
            "id": f"S{index + 1}",
            "day": day + 1,
            "start": start.isoformat(),
            "end": (start + length).isoformat(),
            "jp": self.chance.choice((0, 1, 2, 3)),
            "title": self.chance.choice(_TITLES),
            "speakers": ["N1"],
        }

    def _person(self, index: int, key: str) -> dict[str, Any]:
        status = "withdrawn" if index and self.chance.random() < 0.15 else "active"
        return {"id": key, "token": f"KODE{index:04}", "name": f"Orang {key}", "status": status}

    # ---- events

    def _events(self) -> list[dict[str, Any]]:
        if self.chance.random() < 0.1:
            return []
        found: list[dict[str, Any]] = []
        for session in self.sessions:
            for key in [*self.people, "P999"]:
                if key != "P999" or self.chance.random() < 0.3:
                    found += self._visit(session, key)
        for number, event in enumerate(self.chance.sample(found, len(found)), start=1):
            event["id"] = number
        return found

    def _visit(self, session: dict[str, Any], key: str) -> list[dict[str, Any]]:
        pattern = self.chance.choice(_PATTERNS)
        start = datetime.fromisoformat(session["start"])
        length = int((datetime.fromisoformat(session["end"]) - start).total_seconds())
        ways = pattern.split()
        offsets = sorted(self._offset(length) for _ in ways)
        return [
            self._event(session, key, way, start + timedelta(seconds=offset))
            for way, offset in zip(ways, offsets, strict=True)
        ]

    def _offset(self, length: int) -> int:
        """Choose a moment, often exactly on an edge of some rule."""
        chance = self.chance
        policy = self.policy
        edge = chance.choice((0, 0, 1, -1))
        late, early = policy["late_after_minutes"] * 60, policy["early_before_minutes"] * 60
        opens, closes = (
            policy[f"scan_{name}_minutes"] * 60 for name in ("opens_before", "closes_after")
        )
        at_edge = (late, length - early, -opens, length + closes, 0, length, length // 5)
        if chance.random() < 0.4:
            return int(chance.choice(at_edge)) + edge
        if chance.random() < 0.3:
            near = chance.randint(0, length)
            return near - near % max(1, int(policy["duplicate_scan_seconds"]))
        return chance.randint(-2400, length + 1800)

    def _event(self, session: dict[str, Any], key: str, way: str, time: datetime) -> dict[str, Any]:
        event: dict[str, Any] = {
            "at": time.isoformat(),
            "session": session["id"],
            "participant": key,
            "direction": way,
            "station": "pintu-1",
            "device": self.chance.choice(("usb", "webcam", "manual")),
        }
        if self.chance.random() < 0.05:
            event["voided"] = True
        if self.chance.random() < 0.05:
            later = time + timedelta(hours=2)
            event |= {"recorded_at": later.isoformat(), "by": "Panitia", "reason": "lupa"}
        return event

    # ---- scores, tests, survey

    def _exercise(self, key: str) -> dict[str, Any]:
        count = self.chance.choice((self.rounds, max(1, self.rounds - 1)))
        rounds = [
            {"round": number, "results": [self._result(team) for team in self.teams]}
            for number in range(1, count + 1)
        ]
        return {"id": key, "title": f"Latihan {key}", "unit": "cm", "rounds": rounds}

    def _result(self, team: str) -> dict[str, Any]:
        sheets: dict[str, Any] = {
            key: {item: self.chance.randint(0, 100) for item in _ITEMS} for key in self.assessors
        }
        for key in self.assessors[1:]:
            if self.chance.random() < 0.15:
                sheets[key] = None
        penalty = self.chance.choice((0, 0, 0, 2, 2.5, 200))
        return {"team": team, "actual": 40, "target": 50, "scores": sheets, "penalty": penalty}

    def _tests(self) -> list[dict[str, Any]]:
        if self.chance.random() < 0.2:
            return []
        marks = (None, 0, 40, 70, 95, 100)
        rows = [
            {
                "participant": key,
                "pre": self.chance.choice(marks),
                "post": self.chance.choice(marks),
            }
            for key in self.people
        ]
        rows[0] |= {"pre": 40, "post": 58}  # a gain of exactly 0.30
        return rows

    def _survey(self) -> dict[str, Any]:
        elements = [{"id": f"U{n}", "name": f"Unsur {n}"} for n in range(1, 10)]
        count = self.chance.choice((0, 1, 5, 20))
        silent = self.chance.choice((None, None, None, 4))
        answers = [
            {
                "respondent": number,
                "u": [
                    None if index == silent else self.chance.choice((None, 1, 2, 3, 4, 4, 3))
                    for index in range(9)
                ],
            }
            for number in range(1, count + 1)
        ]
        return {"elements": elements, "answers": answers}

"""Compute the numbers of a described workshop plainly, to hold the program against.

Written from the rules in words, one rule a function, with nothing of the program in it. It knows
the form of the sample: one attendance point for each session, judged sheets, nine-element survey.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from fractions import Fraction
from itertools import combinations
from typing import Any

Shown = dict[str, Any]


def results(described: Mapping[str, Any]) -> Shown:
    """Compute everything that `results --json` shows."""
    attendance = Attendance(described)
    return {
        "totals": attendance.totals(),
        "events_refused": attendance.refused,
        "sessions": attendance.by_session(),
        "participants": [attendance.row(key) for key in attendance.active],
        **scores(described),
        "tests": tests(described),
        "skm": survey(described),
    }


def rounded(value: Fraction, places: int) -> str:
    """Write a number with fixed decimals, halves away from zero."""
    sign, value = ("-", -value) if value < 0 else ("", value)
    units = (2 * value * 10**places + 1) // 2
    digits = str(units).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    return f"{sign if units else ''}{text}"


def maybe(value: Fraction | None, places: int = 2) -> str | None:
    """Write a number, nothing as null."""
    return None if value is None else rounded(value, places)


def amount(value: Fraction) -> int | str:
    """Write a whole number as one, any other with two decimals."""
    return int(value) if value == int(value) else rounded(value, 2)


def average(values: Iterable[Fraction]) -> Fraction | None:
    """Give the mean, null of nothing."""
    known = list(values)
    return sum(known, Fraction(0)) / len(known) if known else None


def exactly(value: object) -> Fraction:
    """Read a number of the description."""
    return Fraction(str(value))


def seconds(text: str) -> int:
    """Read a moment of the description in whole seconds."""
    return int(datetime.fromisoformat(text).timestamp())


# ---- attendance


class Attendance:
    """Follow all events of a description."""

    def __init__(self, described: Mapping[str, Any]) -> None:
        self.policy = described["policy"]
        self.sessions = {one["id"]: one for one in described["sessions"]}
        self.learning = [one["id"] for one in described["sessions"] if one["jp"] > 0]
        everybody = {one["id"]: one for one in described["participants"]}
        self.active = [key for key, one in everybody.items() if one["status"] == "active"]
        self.events = sorted(
            described["attendance_events"], key=lambda one: (seconds(one["at"]), one["id"])
        )
        self.refused = []
        accepted: dict[tuple[str, str], list[tuple[int, str]]] = {}
        for event in self.events:
            why = self._refusal(event, everybody)
            if why:
                self.refused.append({"event": event["id"], "why": why})
            else:
                place = (event["participant"], event["session"])
                accepted.setdefault(place, []).append((seconds(event["at"]), event["direction"]))
        self.visits = {
            (key, session): self._visit(session, accepted.get((key, session), []))
            for key in self.active
            for session in self.learning
        }

    def _refusal(self, event: Mapping[str, Any], everybody: Mapping[str, Any]) -> str:
        if event.get("voided"):
            return "VOIDED"
        if event["participant"] not in everybody:
            return "UNKNOWN_CODE"
        if event["participant"] not in self.active:
            return "NOT_ACTIVE"
        starts, ends = self._times(event["session"])
        opens = starts - 60 * self.policy["scan_opens_before_minutes"]
        closes = ends + 60 * self.policy["scan_closes_after_minutes"]
        return "" if opens <= seconds(event["at"]) <= closes else "OUTSIDE_WINDOW"

    def _times(self, session: str) -> tuple[int, int]:
        return seconds(self.sessions[session]["start"]), seconds(self.sessions[session]["end"])

    def _length(self, session: str) -> Fraction:
        starts, ends = self._times(session)
        return Fraction(ends - starts, 60)

    def _visit(self, session: str, events: list[tuple[int, str]]) -> Shown:
        starts, ends = self._times(session)
        counted: list[tuple[int, str]] = []
        duplicates = 0
        for time, way in events:
            earlier = [t for t, w in counted if w == way]
            if earlier and time - earlier[-1] <= self.policy["duplicate_scan_seconds"]:
                duplicates += 1
            else:
                counted.append((time, way))
        spans, flags = _spans(counted)
        if spans and spans[-1][1] is None:
            spans[-1][1] = ends
            flags.append("NO_OUT")
        if spans and spans[0][0] - starts > 60 * self.policy["late_after_minutes"]:
            flags.append("LATE")
        if spans and ends - spans[-1][1] > 60 * self.policy["early_before_minutes"]:
            flags.append("LEFT_EARLY")
        inside = sum(max(0, min(b, ends) - max(a, starts)) for a, b in spans)
        minutes = Fraction(inside, 60)
        share = exactly(self.policy["jp_credit_from_share_of_session"])
        is_credited = minutes >= share * self._length(session)
        return {"minutes": minutes, "flags": flags, "credited": is_credited, "twice": duplicates}

    def _jp(self, key: str, session: str) -> Fraction:
        is_credited = self.visits[key, session]["credited"]
        return exactly(self.sessions[session]["jp"]) if is_credited else Fraction(0)

    @property
    def total_jp(self) -> Fraction:
        """Give the JP of all learning sessions."""
        return sum((exactly(self.sessions[one]["jp"]) for one in self.learning), Fraction(0))

    @property
    def total_minutes(self) -> Fraction:
        """Give the minutes of all learning sessions."""
        return sum((self._length(one) for one in self.learning), Fraction(0))

    def row(self, key: str) -> Shown:
        """Show one participant."""
        mine = {session: self.visits[key, session] for session in self.learning}
        minutes = sum((one["minutes"] for one in mine.values()), Fraction(0))
        jp = sum((self._jp(key, session) for session in mine), Fraction(0))
        return {
            "participant": key,
            "minutes": rounded(minutes, 2),
            "attendance_percent": rounded(100 * minutes / self.total_minutes, 1),
            "sessions_present": sum(one["minutes"] > 0 for one in mine.values()),
            "jp": amount(jp),
            "sessions_not_plain": {
                session: {
                    "minutes": rounded(one["minutes"], 2),
                    "jp": amount(self._jp(key, session)),
                    "flags": one["flags"],
                }
                for session, one in mine.items()
                if one["flags"] or one["minutes"] != self._length(session)
            },
            "certificate": self._earns(jp),
        }

    def _earns(self, jp: Fraction) -> bool:
        return jp >= exactly(self.policy["certificate_from_share_of_jp"]) * self.total_jp

    def by_session(self) -> Shown:
        """Show the counts of each learning session."""
        return {session: self._counts(session) for session in self.learning}

    def _counts(self, session: str) -> Shown:
        here = [self.visits[key, session] for key in self.active]
        return {
            "present": sum(one["minutes"] > 0 for one in here),
            "late": sum("LATE" in one["flags"] for one in here),
            "left_early": sum("LEFT_EARLY" in one["flags"] for one in here),
            "credited": sum(one["credited"] for one in here),
        }

    def totals(self) -> Shown:
        """Show the totals."""
        rows = [self.row(key) for key in self.active]
        attended = sum((one["minutes"] for one in self.visits.values()), Fraction(0))
        whole = self.total_minutes * len(self.active)
        return {
            "participants_active": len(self.active),
            "learning_sessions": len(self.learning),
            "learning_minutes": rounded(self.total_minutes, 0),
            "jp": amount(self.total_jp),
            "events": len(self.events),
            "events_refused": len(self.refused),
            "events_duplicate": sum(one["twice"] for one in self.visits.values()),
            "certificates": sum(one["certificate"] for one in rows),
            "attendance_percent_all": rounded(100 * attended / whole, 1),
        }


def _spans(counted: list[tuple[int, str]]) -> tuple[list[list[Any]], list[str]]:
    """Pair ins and outs; an open span ends in null."""
    spans: list[list[Any]] = []
    flags = []
    for time, way in counted:
        is_open = bool(spans) and spans[-1][1] is None
        if way == "in":
            if is_open:
                flags.append("IN_AGAIN")
            else:
                spans.append([time, None])
        elif spans:
            if not is_open:
                flags.append("OUT_AGAIN")
            spans[-1][1] = time
        else:
            flags.append("OUT_WITHOUT_IN")
    return spans, flags


# ---- scores


def weighed(parts: Iterable[tuple[object, Fraction | None]]) -> Fraction | None:
    """Give the weighted mean of what there is."""
    known = [(exactly(weight), value) for weight, value in parts if value is not None]
    total = sum((weight for weight, _ in known), Fraction(0))
    return sum((w * value for w, value in known), Fraction(0)) / total if total else None


def scores(described: Mapping[str, Any]) -> Shown:
    """Show exercises, teams and assessors."""
    policy = described["policy"]
    teams = [team["id"] for team in described["teams"]]
    exercises = [_exercise(one, policy, teams) for one in described["exercises"]]
    given = policy["exercise_weights"]
    final = {
        team: weighed((given[key], found[team]["score"]) for key, found in exercises)
        for team in teams
    }
    return {
        "exercises": [
            {
                "exercise": key,
                "rounds": {t: [maybe(v) for v in found[t]["rounds"]] for t in teams},
                "score": {t: maybe(found[t]["score"]) for t in teams},
                "improvement": {t: maybe(found[t]["improvement"]) for t in teams},
            }
            for key, found in exercises
        ],
        "teams": [_placed(team, final) for team in teams],
        "assessors": _agreement(described),
    }


def _exercise(
    exercise: Mapping[str, Any], policy: Mapping[str, Any], teams: list[str]
) -> tuple[str, dict[str, Any]]:
    found = {}
    for team in teams:
        values = [_round(one, team, policy) for one in exercise["rounds"]]
        first, last = values[0], values[-1]
        found[team] = {
            "rounds": values,
            "score": weighed(zip(policy["round_weights"], values, strict=False)),
            "improvement": None if first is None or last is None else last - first,
        }
    return exercise["id"], found


def _round(one: Mapping[str, Any], team: str, policy: Mapping[str, Any]) -> Fraction | None:
    (result,) = (result for result in one["results"] if result["team"] == team)
    weights = policy["pdca_weights"]
    sheets = [sheet for sheet in result["scores"].values() if sheet is not None]
    value = average(
        sum((exactly(weights[item]) * exactly(sheet[item]) for item in weights), Fraction(0))
        / sum(map(exactly, weights.values()))
        for sheet in sheets
    )
    return None if value is None else max(Fraction(0), value - exactly(result["penalty"]))


def _placed(team: str, final: Mapping[str, Fraction | None]) -> Shown:
    mine = final[team]
    if mine is None:
        return {"team": team, "score": None, "exact": None, "rank": None}
    better = [value for value in final.values() if value is not None and value > mine]
    exact = f"{mine.numerator}/{mine.denominator}"
    return {"team": team, "score": rounded(mine, 2), "exact": exact, "rank": 1 + len(better)}


def _agreement(described: Mapping[str, Any]) -> Shown:
    differences, gaps, lone = [], [], []
    for exercise in described["exercises"]:
        for one in exercise["rounds"]:
            for result in one["results"]:
                place = {
                    "exercise": exercise["id"], "round": one["round"], "team": result["team"]
                }  # fmt: skip
                sheets = {key: sheet for key, sheet in result["scores"].items() if sheet}
                if 0 < len(sheets) < len(described["assessors"]):
                    lone.append(place)
                for first, second in combinations(sheets, 2):
                    for item in described["policy"]["pdca_weights"]:
                        pair = {first: sheets[first][item], second: sheets[second][item]}
                        differences.append(Fraction(abs(pair[first] - pair[second])))
                        if differences[-1] > described["policy"]["assessor_gap_above"]:
                            gaps.append({**place, "item": item, **pair})
    return {
        "pairs": len(differences),
        "mean_difference": maybe(average(differences)),
        "gaps": gaps,
        "single_assessor": lone,
    }


# ---- tests and survey


def tests(described: Mapping[str, Any]) -> Shown:
    """Show the normalized gains."""
    rows = [_gain(one, described["policy"]["ngain_bands"]) for one in described["tests"]]
    pairs = [
        (one["pre"], one["post"])
        for one in described["tests"]
        if one["pre"] is not None and one["post"] is not None
    ]
    pre, post = (average(Fraction(pair[index]) for pair in pairs) for index in (0, 1))
    known = [row.pop("exact") for row in rows if "exact" in row]
    return {
        "pairs": len(pairs),
        "mean_pre": maybe(pre),
        "mean_post": maybe(post),
        "gain_of_means": maybe(_of_means(pre, post)),
        "mean_of_gains": maybe(average(known)),
        "gains_counted": len(known),
        "bands": {
            band: sum(row["band"] == band for row in rows) for band in ("high", "medium", "low")
        },
        "participants": rows,
    }


def _of_means(pre: Fraction | None, post: Fraction | None) -> Fraction | None:
    if pre is None or post is None or pre == 100:
        return None
    return (post - pre) / (100 - pre)


def _gain(one: Mapping[str, Any], bands: Mapping[str, str]) -> Shown:
    empty = {"participant": one["participant"], "gain": None, "band": None}
    if one["pre"] is None or one["post"] is None:
        return {**empty, "why": "TEST_MISSING"}
    if one["pre"] == 100:
        return {**empty, "why": "PRE_IS_100"}
    gain = Fraction(one["post"] - one["pre"], 100 - one["pre"])
    band = "low"
    if gain >= exactly(bands["medium_from"]):
        band = "high" if gain >= exactly(bands["high_from"]) else "medium"
    return {**empty, "gain": rounded(gain, 2), "band": band, "exact": gain}


def survey(described: Mapping[str, Any]) -> Shown:
    """Show the satisfaction index of nine elements."""
    answers = described["survey"]["answers"]
    columns = [
        [answer["u"][index] for answer in answers if answer["u"][index] is not None]
        for index in range(len(described["survey"]["elements"]))
    ]
    means = [average(map(Fraction, column)) for column in columns]
    known = [mean for mean in means if mean is not None]
    total = sum(known, Fraction(0)) if known and len(known) == len(means) else None
    index = None if total is None else total / 9 * 25
    return {
        "respondents": len(answers),
        "elements": [
            {"id": one["id"], "sum": sum(column), "answers": len(column), "mean": maybe(mean, 3)}
            for one, column, mean in zip(
                described["survey"]["elements"], columns, means, strict=True
            )
        ],
        "index": maybe(index),
        "letter": None if index is None else _letter(index, described["policy"]["skm_bands"]),
        "index_with_weight_0_111": None if total is None else maybe(total * 25 * exactly("0.111")),
        "index_with_weight_0_11": None if total is None else maybe(total * 25 * exactly("0.11")),
        "lowest": means.index(min(known)) + 1 if known else None,
        "highest": means.index(max(known)) + 1 if known else None,
    }


def _letter(index: Fraction, bands: Mapping[str, Any]) -> str:
    shown = Fraction(rounded(index, 2))
    (letter,) = (
        letter for letter, (low, high) in bands.items() if exactly(low) <= shown <= exactly(high)
    )
    return letter

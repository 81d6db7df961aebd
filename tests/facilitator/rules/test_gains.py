"""Check normalized gains."""

from fractions import Fraction

import pytest

from facilitator.model.evaluation import Band, Gain, Gains, NoGain, TestResult
from facilitator.model.ids import PersonId
from facilitator.model.workshop import Policy
from facilitator.quantities import half_away
from facilitator.rules.gains import gains
from tests.helpers.rules import expected, sample, uid


def number(value: int | str | None) -> Fraction | None:
    return None if value is None else Fraction(value)


def result(pre: int | str | None, post: int | str | None, label: str = "P1") -> TestResult:
    return TestResult(person=PersonId(uid(label)), pre=number(pre), post=number(post))


def sample_gains() -> Gains:
    results = [result(test["pre"], test["post"], test["participant"]) for test in sample()["tests"]]
    return gains(results, Policy())


def shown(value: Fraction | None) -> str | None:
    return None if value is None else half_away(value)


def test_sample_means_come_out() -> None:
    found, wanted = sample_gains(), expected()["tests"]
    names = ("mean_pre", "mean_post", "gain_of_means", "mean_of_gains")
    assert {name: shown(getattr(found, name)) for name in names} == {
        name: wanted[name] for name in names
    }


def test_sample_counts_come_out() -> None:
    found, wanted = sample_gains(), expected()["tests"]
    bands = {band.value: found.in_band(band) for band in Band}
    assert (found.pairs, found.counted, bands) == (
        wanted["pairs"],
        wanted["gains_counted"],
        wanted["bands"],
    )


def test_sample_people_come_out() -> None:
    assert [
        (gain.person, shown(gain.amount), gain.band, gain.why) for gain in sample_gains().people
    ] == [
        (uid(person["participant"]), person["gain"], person["band"], person.get("why"))
        for person in expected()["tests"]["participants"]
    ]


@pytest.mark.parametrize(
    ("pre", "post", "amount", "band"),
    [
        pytest.param(0, "69.99", "0.6999", Band.MEDIUM, id="just_under_high"),
        pytest.param(0, 70, "0.7", Band.HIGH, id="high_from_0_70"),
        pytest.param(0, 30, "0.3", Band.MEDIUM, id="medium_from_0_30"),
        pytest.param(50, 40, "-0.2", Band.LOW, id="negative_is_low"),
    ],
)
def test_band(pre: int, post: int | str, amount: str, band: Band) -> None:
    person = PersonId(uid("P1"))
    assert gains([result(pre, post)], Policy()).people == (
        Gain(person=person, amount=Fraction(amount), band=band),
    )


@pytest.mark.parametrize(
    ("pre", "post", "why"),
    [
        pytest.param(None, 50, NoGain.TEST_MISSING, id="no_test_before"),
        pytest.param(50, None, NoGain.TEST_MISSING, id="no_test_after"),
        pytest.param(100, 90, NoGain.PRE_IS_MAXIMUM, id="full_marks_before"),
    ],
)
def test_no_gain(pre: int | None, post: int | None, why: NoGain) -> None:
    assert gains([result(pre, post)], Policy()).people[0].why is why


def test_full_marks_before_belong_to_the_pairs_only() -> None:
    found = gains([result(100, 100), result(0, 50)], Policy())
    assert (found.pairs, found.mean_of_gains, found.gain_of_means) == (
        2,
        Fraction(1, 2),
        Fraction(1, 2),
    )


def test_another_maximum_is_the_full_mark() -> None:
    assert gains([result(10, 15)], Policy(), Fraction(20)).mean_of_gains == Fraction(1, 2)


def test_without_data_everything_is_none() -> None:
    assert gains([], Policy()) == Gains(
        pairs=0, mean_pre=None, mean_post=None, gain_of_means=None, mean_of_gains=None, people=()
    )

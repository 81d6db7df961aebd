"""Compute normalized gains from tests before and after."""

from collections.abc import Sequence
from fractions import Fraction

from facilitator.model.evaluation import Band, Gain, Gains, NoGain, TestResult
from facilitator.model.workshop import Policy
from facilitator.quantities import mean

FULL_MARKS = Fraction(100)


def gains(results: Sequence[TestResult], policy: Policy, maximum: Fraction = FULL_MARKS) -> Gains:
    """Compute each gain (post − pre) / (maximum − pre), and both means of the group.

    Normalized gain after Hake, American Journal of Physics 66 (1998). Who had full marks
    before has no gain, but belongs to the pairs and their means; `mean_of_gains` goes over the
    gains there are.
    """
    pairs = [
        (result.pre, result.post)
        for result in results
        if result.pre is not None and result.post is not None
    ]
    people = tuple(_gain(result, policy, maximum) for result in results)
    mean_pre = mean([pre for pre, _ in pairs])
    mean_post = mean([post for _, post in pairs])
    return Gains(
        pairs=len(pairs),
        mean_pre=mean_pre,
        mean_post=mean_post,
        gain_of_means=_normalized(mean_pre, mean_post, maximum),
        mean_of_gains=mean([gain.amount for gain in people if gain.amount is not None]),
        people=people,
    )


def _normalized(pre: Fraction | None, post: Fraction | None, maximum: Fraction) -> Fraction | None:
    if pre is None or post is None or pre >= maximum:
        return None
    return (post - pre) / (maximum - pre)


def _gain(result: TestResult, policy: Policy, maximum: Fraction) -> Gain:
    if result.pre is None or result.post is None:
        return Gain(person=result.person, why=NoGain.TEST_MISSING)
    amount = _normalized(result.pre, result.post, maximum)
    if amount is None:
        return Gain(person=result.person, why=NoGain.PRE_IS_MAXIMUM)
    return Gain(person=result.person, amount=amount, band=_band(amount, policy))


def _band(amount: Fraction, policy: Policy) -> Band:
    if amount >= policy.gain_high_from:
        return Band.HIGH
    return Band.MEDIUM if amount >= policy.gain_medium_from else Band.LOW

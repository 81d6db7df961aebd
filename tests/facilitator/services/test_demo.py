"""Test the sample workshop that the start page makes."""

from pathlib import Path

import pytest

from facilitator.services import demo
from facilitator.store import certificates, people
from facilitator.store.connection import reader

DEVICE = bytes(range(16))


def test_sample_is_made_once_and_has_no_documents(tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    said: list[tuple[int, int]] = []
    made = demo.make_workshop(
        folder, 12, lambda _step, done, every: said.append((done, every)), device=DEVICE
    )
    with reader(made) as connection:
        assert len(people.participants(connection)) == 12
        assert certificates.register(connection).holder == DEVICE, "one goes on here"
    assert said[-1] == (7, 7)
    assert not list(folder.glob("*.pdf"))
    again = demo.make_workshop(folder, 12, lambda *_: pytest.fail("made twice"), device=DEVICE)
    assert again == made


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    def stop(_step: str, done: int, _every: int) -> None:
        if done == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        demo.make_workshop(tmp_path / "sample", 6, stop, device=DEVICE)
    assert not list(tmp_path.iterdir())

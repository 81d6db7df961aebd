"""Make the three sounds of the check-in desk; run it again to make the same files.

They differ in rhythm and melody, not only in pitch: one rising step for who is checked in, two
equal notes for a warning, one low falling note for a refusal.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
_LOUDEST = 0.5 * 32_767
_ATTACK_S, _RELEASE_S = 0.006, 0.045
_SECOND, _THIRD = 0.28, 0.12

# (hertz, hertz at the end, seconds); 0 hertz is silence.
SOUNDS = {
    "ok": ((784.0, 784.0, 0.07), (1046.5, 1046.5, 0.13)),
    "warn": ((587.3, 587.3, 0.09), (0.0, 0.0, 0.06), (587.3, 587.3, 0.13)),
    "refused": ((233.1, 164.8, 0.34),),
}


def main() -> None:
    """Write the files beside this script."""
    for name, notes in SOUNDS.items():
        samples = [value for note in notes for value in _note(*note)]
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


def _note(first: float, last: float, seconds: float) -> list[int]:
    """Sound a note with two overtones that slides from one pitch to another."""
    count = round(seconds * RATE)
    samples, phase = [], 0.0
    for at in range(count):
        phase += (first + (last - first) * at / count) / RATE
        turn = 2 * math.pi * phase
        value = math.sin(turn) + _SECOND * math.sin(2 * turn) + _THIRD * math.sin(3 * turn)
        loudness = min(1, at / RATE / _ATTACK_S, (count - at) / RATE / _RELEASE_S)
        samples.append(round(_LOUDEST * loudness * value / (1 + _SECOND + _THIRD)))
    return samples


if __name__ == "__main__":
    main()

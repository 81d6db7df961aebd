"""Check certificates' codes by command, and by a program that did not write them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import base45
import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from cwt import COSE, COSEKey
from cwt.cose_key_interface import COSEKeyInterface
from PIL import Image

from tests.helpers import commands
from tests.helpers.commands import done, run
from tests.helpers.pdf import pictures

TITLE = "Pelatihan Kepemimpinan dan Kerja Sama Tim"


@pytest.fixture
def issued(tmp_path: Path) -> Path:
    file = commands.sample(tmp_path)
    words = ("--person", "P001", "--person", "P002", "--pattern", "{no}")
    done("certificates", "issue", file, *words)
    return file


def codes(file: Path) -> list[str]:
    rows = done("certificates", "register", file, "--json").json
    return [row["code"] for row in rows]


def checked(*words: object, stdin: bytes = b"", **env: str) -> list[Any]:
    found: list[Any] = run("verify", *words, "--json", stdin=stdin, env=env).json
    return found


def status(*words: object, stdin: bytes = b"", **env: str) -> list[str]:
    return [one["status"] for one in checked(*words, stdin=stdin, **env)]


def test_the_lines_say_what_is_certified(issued: Path) -> None:
    (found,) = checked(codes(issued)[0])
    assert found["lines"] == [
        "Sertifikat", "1", found["lines"][2], TITLE, "14 s.d. 15 April 2026", "18 JP",
        "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Tirta Kencana",
    ]  # fmt: skip
    assert (
        found["lines"][2]
        == commands.done("certificates", "register", issued, "--json").json[0]["name"]
    )


def test_a_genuine_text_ends_well(issued: Path) -> None:
    found = run("verify", codes(issued)[0])
    assert (found.code, found.text.startswith("ASLI"), TITLE in found.text) == (0, True, True)


# ---- things


def test_a_pdf_is_read(issued: Path, tmp_path: Path) -> None:
    done("certificates", "render", issued, tmp_path / "all.pdf")
    assert status(tmp_path / "all.pdf") == ["genuine", "genuine"]


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_picture_of_the_paper_is_read(ending: str, issued: Path, tmp_path: Path) -> None:
    done("certificates", "render", issued, tmp_path / "one.pdf", "--person", "P001")
    pages = pictures((tmp_path / "one.pdf").read_bytes(), 150)
    for number, page in enumerate(pages):
        page.save(tmp_path / f"{number}.{ending}")
    found = [status(tmp_path / f"{number}.{ending}") for number in range(len(pages))]
    assert ["genuine"] in found


def with_crlf(code: str) -> bytes:
    return code.replace("\n", "\r\n").encode() + b"\r\n"


def with_line_end(code: str) -> bytes:
    return code.encode() + b"\n"


def plain(code: str) -> bytes:
    return code.encode()


@pytest.mark.parametrize("sent", [plain, with_line_end, with_crlf])
def test_standard_input_is_read_whatever_its_line_ends(
    sent: Callable[[str], bytes], issued: Path
) -> None:
    assert status("-", stdin=sent(codes(issued)[0])) == ["genuine"]


def test_several_things_are_answered_each(issued: Path, tmp_path: Path) -> None:
    (tmp_path / "kosong.pdf").write_bytes(b"%PDF-1.4 broken")
    code = codes(issued)[0]
    found = status(code, tmp_path / "kosong.pdf", "x", code)
    assert found == ["genuine", "unreadable", "unreadable", "genuine"]


# ---- what is not genuine


def swapped(text: str, before: str, after: str) -> str:
    assert before in text
    return text.replace(before, after, 1)


def test_a_changed_figure_shows(issued: Path) -> None:
    assert status(swapped(codes(issued)[0], "18 JP", "19 JP")) == ["changed"]


def test_a_changed_name_shows(issued: Path) -> None:
    first, second = codes(issued)
    forged = swapped(first, first.split("\n")[2], second.split("\n")[2])
    assert status(forged) == ["changed"]


def test_a_changed_signature_shows(issued: Path) -> None:
    code = codes(issued)[0]
    head, _, encoded = code.rpartition("FC1:")
    message = cbor2.loads(base45.b45decode(encoded))
    signature = bytearray(message.value[3])
    signature[5] ^= 1
    message.value[3] = bytes(signature)
    forged = base45.b45encode(cbor2.dumps(message)).decode()
    assert status(f"{head}FC1:{forged}") == ["changed"]


GARBAGE = {
    "word": "halo",
    "number": "1",
    "lines_alone": "\n".join("abcdefg"),
    "no_base45": "\n".join("abcdefg") + "\nFC1:!!!",
    "no_cbor": "\n".join("abcdefg") + "\nFC1:" + base45.b45encode(b"\xff" * 40).decode(),
    "other_cbor": "\n".join("abcdefg") + "\nFC1:" + base45.b45encode(cbor2.dumps([1])).decode(),
    "long": "A" * 100_000,
    "control": "\x1b[2J\x07",
    "folder": ".",
}


@pytest.mark.parametrize("text", GARBAGE.values(), ids=GARBAGE)
def test_garbage_is_unreadable(text: str) -> None:
    found = run("verify", text, "--json")
    assert (found.code, [one["status"] for one in found.json]) == (1, ["unreadable"])


def test_nothing_at_all_is_unreadable() -> None:
    assert status("-", stdin=b"") == ["unreadable"]


def test_bytes_that_are_no_text_are_unreadable() -> None:
    assert status("-", stdin=bytes(range(256)) * 40) == ["unreadable"]


def test_a_terminal_is_never_sent_control_characters() -> None:
    found = run("verify", "\x1b[2J\u202e")
    assert ("\x1b" in found.text, "\u202e" in found.text) == (False, False)


def test_verifying_makes_no_key(home: Path) -> None:
    run("verify", "x")
    assert not (home / "issuer-key.pem").exists()


# ---- whom to believe


@pytest.fixture
def elsewhere(tmp_path: Path) -> str:
    return str(tmp_path / "other-laptop")


def test_another_laptop_knows_no_issuer_by_itself(issued: Path, elsewhere: str) -> None:
    (found,) = checked(codes(issued)[0], FACILITATOR_HOME=elsewhere)
    assert (found["status"], found["key_id"]) == (
        "unknown_issuer",
        done("key", "--json").json["key_id"],
    )


def test_a_key_that_was_handed_over_is_believed(
    issued: Path, elsewhere: str, tmp_path: Path
) -> None:
    pem = tmp_path / "issuer.pem"
    pem.write_text(done("key", "--json").json["public_key"], encoding="utf-8")
    words = (codes(issued)[0], "--key", pem)
    assert status(*words, FACILITATOR_HOME=elsewhere) == ["genuine"]


def test_the_workshop_file_knows_its_issuers(issued: Path, elsewhere: str) -> None:
    words = (codes(issued)[0], "--in", issued)
    assert status(*words, FACILITATOR_HOME=elsewhere) == ["genuine"]


@pytest.mark.parametrize("content", [b"", b"nonsense", b"-----BEGIN PUBLIC KEY-----\nAAAA\n"])
def test_what_is_no_key_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.pem").write_bytes(content)
    found = run("verify", "x", "--key", tmp_path / "x.pem", "--json")
    assert (found.code, found.json["ok"]) == (1, False)


@pytest.mark.parametrize(
    ("word", "ended"), [("revoke", "revoked"), ("void", "voided"), ("replace", "replaced")]
)
def test_the_register_tells_what_became_of_it(word: str, ended: str, issued: Path) -> None:
    code = codes(issued)[0]
    done("certificates", word, issued, "--person", "P001", "--reason", "salah")
    assert (status(code), status(code, "--in", issued)) == (["genuine"], [ended])


def test_the_replacement_is_genuine(issued: Path) -> None:
    done("certificates", "replace", issued, "--person", "P001", "--reason", "salah")
    assert status(*codes(issued), "--in", issued) == ["replaced", "genuine", "genuine"]


# ---- read by another program


def independent_key() -> COSEKeyInterface:
    """Give this laptop's public key as a COSE key map, with its binary id."""
    shown = done("key", "--json").json
    public = load_pem_public_key(shown["public_key"].encode())
    assert isinstance(public, ec.EllipticCurvePublicKey)
    point = public.public_numbers()
    return COSEKey.new(
        {
            1: 2, 2: bytes.fromhex(shown["key_id"]), 3: -7, -1: 1,
            -2: point.x.to_bytes(32), -3: point.y.to_bytes(32),
        }
    )  # fmt: skip


def test_an_independent_reader_verifies_exactly_the_lines(issued: Path) -> None:
    lines, _, encoded = codes(issued)[0].rpartition("\nFC1:")
    message = base45.b45decode(encoded)
    read = COSE.new(verify_kid=True).decode(
        message, independent_key(), detached_payload=lines.encode()
    )
    assert read == lines.encode()


def test_an_independent_reader_refuses_other_lines(issued: Path) -> None:
    lines, _, encoded = codes(issued)[0].rpartition("\nFC1:")
    with pytest.raises(Exception, match="verify"):
        COSE.new().decode(
            base45.b45decode(encoded), independent_key(), detached_payload=lines.encode() + b"\n"
        )


def test_the_message_is_as_small_as_it_is_said_to_be(issued: Path) -> None:
    message = cbor2.loads(base45.b45decode(codes(issued)[0].rpartition("FC1:")[2]))
    protected, unprotected, payload, signature = message.value
    header = cbor2.loads(protected)
    assert (message.tag, header[1], len(header[4]), unprotected, payload, len(signature)) == (
        18, -7, 8, {}, None, 64,
    )  # fmt: skip


# ---- decoding


def test_a_picture_without_a_code_says_so(tmp_path: Path) -> None:
    Image.new("L", (200, 200), 255).save(tmp_path / "kosong.png")
    found = run("decode", tmp_path / "kosong.png", "--json")
    assert (found.code, found.json[0]["codes"], "kosong.png" in found.message) == (0, [], True)


def test_one_bad_picture_does_not_hide_the_others(issued: Path, tmp_path: Path) -> None:
    done("certificates", "render", issued, tmp_path / "one.pdf", "--person", "P001")
    found = run("decode", tmp_path / "missing.png", tmp_path / "one.pdf", "--json")
    assert (found.code, [len(one["codes"]) for one in found.json]) == (1, [0, 1])

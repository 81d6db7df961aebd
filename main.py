"""Start Facilitator: hand what lies outside the domain to the command line."""

import faulthandler
import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from facilitator import cli
    from facilitator.ports import Decoder, Renderer


def _renderer() -> "Renderer":
    from reports.renderer import DocumentRenderer

    return DocumentRenderer()


def _decoder() -> "Decoder":
    from reports import qr

    return qr


def _window(file: "Path | None") -> int:
    gc.disable()  # a start leaves no garbage to look for; the window turns it on when it stands
    from ui.app import run

    return run(file, _renderer, _decoder)


def outside() -> "cli.Outside":
    """Give the command line what lies in other layers, none of it loaded yet."""
    from facilitator import cli

    return cli.Outside(renderer=_renderer, decoder=_decoder, window=_window)


def main() -> None:
    """Run the program and end the process with its exit code."""
    if sys.argv[1:] == ["--read-list"]:  # the process that reads lists needs nothing else
        from facilitator.roster import worker

        worker.run()
    from facilitator import cli

    if sys.stderr is not None:  # a windowed start on Windows has none
        faulthandler.enable()
    sys.exit(cli.main(outside()))


if __name__ == "__main__":
    main()

"""Hold what every page needs, built once and handed on through constructors."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.errors import UserError
from facilitator.paths import Home
from facilitator.ports import Decoder, Renderer, Surroundings, mounted
from ui.files import Files
from ui.hub import Hub
from ui.icons import Icons
from ui.messages import Messages
from ui.preferences import Preferences
from ui.scanning.wedge import Wedge
from ui.tasks import TaskRunner
from ui.theme import Theme

if TYPE_CHECKING:
    from facilitator.language import Texts
    from facilitator.media import Mount


@dataclass(frozen=True, slots=True, kw_only=True)
class AppContext:
    """Hold the parts of the application that outlive any workshop.

    `renderer` and `decoder` load documents and camera code when first asked for; `messages`
    and `files` open the boxes and dialogs, and tests put recorders in their place; `mounts`
    lists what is mounted on this laptop.
    """

    home: Home
    around: Surroundings
    renderer: Callable[[], Renderer]
    decoder: Callable[[], Decoder]
    preferences: Preferences
    hub: Hub
    tasks: TaskRunner
    theme: Theme
    icons: Icons
    messages: Messages
    files: Files
    wedge: Wedge
    mounts: "Callable[[], tuple[Mount, ...]]" = mounted

    @property
    def language(self) -> str:
        """Give the language of the window: `id` or `en`."""
        return self.preferences.value.language

    @property
    def texts(self) -> "Texts":
        """Give the sentences of the domain in the window's language."""
        from facilitator import language  # noqa: PLC0415  # the first window says none of them

        return language.load("facilitator", self.language)

    def sentence(self, error: Exception) -> str:
        """Give the sentence for an error: the window's, its own, or the one for bugs."""
        if isinstance(error, UserError):
            said = f"in_window.{error.key}"
            key = said if self.texts.has(said) else f"error.{error.key}"
            return self.texts(key, **error.params)
        return self.texts("error.bug", log=self.home.log)

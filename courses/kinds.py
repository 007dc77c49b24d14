"""The kinds of machine there are, and what a kind must offer.

A kind is a module of `courses.kiosks` with an object `KIND`. It is imported when a pack first asks for it.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING, Any, Protocol, cast

from courses.kiosk import Kiosk, Situation
from courses.mission import Mission
from courses.mistakes import Faults
from courses.pack import Pack
from language import Phrase

if TYPE_CHECKING:
    import pydantic


class Kind(Protocol):
    """What a kind knows: the shape of its files, how they become content and goals, and the machine itself.

    `content` and `goal` get a value that already has the right shape; what refers to nothing, and what cannot be, they
    note in `faults` and go on, so that an author sees all mistakes at once. What they return then (the best they can,
    with what is broken left out) is only used to look for more mistakes. Content and goals are frozen and can be
    pickled; goals are hashable.
    """

    @property
    def name(self) -> str:
        """The word for `kind:` in a pack."""
        ...

    @property
    def PackFile(self) -> type[pydantic.BaseModel]:
        """Shape of the `content:` part of pack.yaml."""
        ...

    @property
    def GoalFile(self) -> type[pydantic.BaseModel]:
        """Shape of the `goal:` part of one mission in missions.yaml."""
        ...

    def content(self, file: Any, faults: Faults) -> Any:
        """A `PackFile` as frozen objects, its references checked. Paths of `faults` begin below `content:`."""
        ...

    def goal(self, file: Any, content: Any, faults: Faults) -> Any:
        """A `GoalFile` as a goal, its references checked. Paths of `faults` begin below `goal:`."""
        ...

    def kiosk(self, content: Any, situation: Situation) -> Kiosk[Any]:
        """The machine with this content in this situation."""
        ...

    def items(self, content: Any) -> tuple[str, ...]:
        """Ids that may stand in a situation's `sold_out`; empty where nothing can sell out."""
        ...

    def surprises(self, content: Any) -> tuple[str, ...]:
        """Names that may stand in a situation's `surprises`."""
        ...

    # A kind may also offer `places(content)`: names that may stand in a situation's `place`; `proper_names(content)`:
    # words on buttons that are names (a stop, a street) and need no meaning; `beside(content)`: names that may stand in
    # a situation's `beside`; see `offered`. `completed(situation, goal, content, faults)`: a situation with all that
    # follows from the goal (what is to be bought lies beside the machine); see `completed`. And
    # `label(content, control_id)`: the words on a control, None where its id does not tell them; see `label`.

    def generate(self, pack: Pack, seed: int, difficulty: int) -> Mission:
        """A mission drawn from the seed: the same seed and difficulty always give the same mission."""
        ...


_MODULES = {
    "order": "courses.kiosks.order",
    "bus_stop": "courses.kiosks.bus_stop",
    "pages": "courses.kiosks.pages",
}

_added: dict[str, Kind] = {}


def add(kind: Kind) -> None:
    """Make a kind known that is not one of the suite's own (a test's, or one of a centre's)."""
    _added[kind.name] = kind


def names() -> tuple[str, ...]:
    """The words that may stand for `kind:` in a pack."""
    return (*(name for name, module in _MODULES.items() if importlib.util.find_spec(module)), *_added)


def kind(name: str) -> Kind:
    """The kind called `name`. Raises KeyError when there is none."""
    if name in _added:
        return _added[name]
    return cast(Kind, importlib.import_module(_MODULES[name]).KIND)


def offered(kind: Kind, method: str, content: Any) -> tuple[str, ...]:
    """What a method returns that a kind need not have; nothing where it has none."""
    offers = getattr(kind, method, None)
    return tuple(offers(content)) if offers else ()


def completed(kind: Kind, situation: Situation, goal: Any, content: Any, faults: Faults) -> Situation:
    """A written mission's situation with what follows from its goal, where its kind knows of such."""
    completes = getattr(kind, "completed", None)
    return cast(Situation, completes(situation, goal, content, faults)) if completes else situation


def label(pack: Pack, control: str) -> Phrase | None:
    """The words on a control of a pack, as far as its kind can tell them from the id."""
    of = getattr(kind(pack.kind), "label", None)
    return cast("Phrase | None", of(pack.content, control)) if of else None

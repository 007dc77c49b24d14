"""The numbers of the simulation, each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

ASSUMPTION = "assumption"


@dataclass(frozen=True, slots=True)
class Model:
    """The numbers of the simulation. `SOURCES` says of each where it comes from."""

    touch_seconds: float = 2.2
    """Seconds that a well-known touch takes somebody of sixty."""
    slower_a_year: float = 0.025
    """Share by which each year over sixty adds to them."""
    unknown_adds: float = 1.2
    """Share that is added where the machine is quite unknown."""
    choice_seconds: float = 0.25
    """Seconds for each doubling of the number of things that can be touched."""
    shown_takes: float = 0.7
    """Share of the time that is left where the next touch is shown."""
    screen_seconds: float = 1.5
    """Seconds to take in a new screen."""
    spread: float = 0.35
    """Spread of all times (sigma of a log-normal)."""
    unknown: float = 0.5
    """Share of touches that somebody new to the machine does not know, without help."""
    unknown_when_shown: float = 0.06
    """What is left of that share where the next touch is shown."""
    slip: float = 0.008
    """Share of touches that hit the neighbour, at sixty."""
    slip_a_year: float = 0.0006
    """What each year over sixty adds."""
    tremor_slip: float = 0.035
    """What tremor adds."""
    guesses: float = 0.45
    """Share of not-knowing that becomes a guess; the rest looks around, asks, or waits."""
    guesses_alike: float = 0.7
    """Share of guesses that fall on a thing of the right kind: another item, another option."""
    looks: float = 0.3
    """Share of not-knowing that looks around."""
    asks: float = 0.12
    """Share of not-knowing that asks for a hint; who has asked in vain calls the instructor."""
    wait_seconds: float = 16.0
    """Seconds of silence of somebody who waits for help."""
    notices: float = 0.2
    """Share of wrong things told to the machine that a newcomer notices, on each screen that follows."""
    takes_more_time: float = 0.8
    """Share of warnings of a time limit that are answered."""
    instructor_seconds: float = 35.0
    """Seconds until the instructor has come."""
    instructor_touches: int = 3
    """Touches that are right after the instructor has come."""
    gives_up_after: int = 12
    """Wrong touches after which somebody stops."""
    longest: float = 900.0
    """Seconds after which somebody stops."""
    learns: float = 0.2
    """Share of what is not known yet that a right run teaches somebody of sixty."""
    learns_from_failing: float = 0.5
    """Share of that which a run that went wrong teaches."""
    learns_less_a_year: float = 0.012
    """Share by which each year over sixty takes from it."""
    tires: float = 0.5
    """What a run teaches after `tired_after` of the same kind in a row, as a share."""
    tired_after: int = 3
    """Runs of one kind in a row after which more of them teach less."""
    half_life: float = 20.0
    """Days after which half of what was learned is forgotten, at sixty-five."""


MODEL = Model()

SOURCES: Mapping[str, str] = {
    "touch_seconds": ASSUMPTION,
    "slower_a_year": ASSUMPTION,
    "unknown_adds": ASSUMPTION,
    "choice_seconds": f"{ASSUMPTION}; that more choices take longer is Hick's law",
    "shown_takes": ASSUMPTION,
    "screen_seconds": ASSUMPTION,
    "spread": ASSUMPTION,
    "unknown": f"{ASSUMPTION}; that older people have difficulty at kiosks: Seoul 2023, 59.6 % of those over 55",
    "unknown_when_shown": f"{ASSUMPTION}; that a step-by-step tutorial on a simulator helps most: Rogers 1996",
    "slip": ASSUMPTION,
    "slip_a_year": f"{ASSUMPTION}; that older fingers need larger controls: Duff 2010",
    "tremor_slip": ASSUMPTION,
    "guesses": ASSUMPTION,
    "guesses_alike": f"{ASSUMPTION}; choosing options is named by 46.3 % of older people in Seoul 2023",
    "looks": ASSUMPTION,
    "asks": f"{ASSUMPTION}; that having no way to ask is a trouble of its own: Seoul 2023, 63.6 % of disabled people",
    "wait_seconds": "as long as the long pause of the practice rules",
    "notices": f"{ASSUMPTION}; Consumer Agency 2022: 93.9 % of harm in dining was a wrong item nobody noticed",
    "takes_more_time": ASSUMPTION,
    "instructor_seconds": ASSUMPTION,
    "instructor_touches": ASSUMPTION,
    "gives_up_after": ASSUMPTION,
    "longest": ASSUMPTION,
    "learns": ASSUMPTION,
    "learns_from_failing": f"{ASSUMPTION}; that an errorless start helps and errors help later: n=68",
    "learns_less_a_year": ASSUMPTION,
    "tires": f"{ASSUMPTION}; that massed retries do not help older adults",
    "tired_after": "the guide's rule: at most three missions of one kind in a row",
    "half_life": f"{ASSUMPTION}; that older novices lose skill within a month: n=124",
}

"""Measures packs on the glass: `python -m kiosk_trainer.measuring [PACK ...]`, all packs where none is named."""

from __future__ import annotations

import sys

from courses import catalogue
from kiosk_trainer.look import fonts
from kiosk_trainer.measuring.measuring import measure
from kiosk_trainer.measuring.panels import covering, geometric, settings


def main(names: list[str]) -> int:
    """Print counts and failures; 1 when anything fails."""
    packs = catalogue.load()
    for mistake in packs.mistakes:
        print(f"{mistake.file}:{mistake.line}:{mistake.column}: {mistake.words.ko}")
    unknown = [name for name in names if name not in packs.packs]
    if unknown or packs.mistakes:
        print(*(f"? {name}" for name in unknown), sep="\n")
        return 2
    ways = [*geometric(), *covering(list(settings()))]
    failed = False
    for id in names or list(packs.packs):
        found = measure(packs.packs[id], ways, fonts.find())
        print(f"{id}: {found.counts()}")
        print(*(f"  {failure}" for failure in found.failures[:20]), sep="\n")
        failed = failed or bool(found.failures)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

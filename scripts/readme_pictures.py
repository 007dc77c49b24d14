"""README's pictures, out of what `./start --demo` left: `python scripts/readme_pictures.py demonstration-output`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

OUT = Path(__file__).parent.parent / "docs" / "pictures"
WIDTH = 540

CHOSEN = {
    "welcome": "pictures/cafe/*-welcome.png",
    "who": "pictures/cafe/*-who.png",
    "mission": "pictures/cafe/*-mission.png",
    "menu": "pictures/cafe/*-menu-best-1.png",
    "options": "pictures/cafe/*-detail-americano.png",
    "check": "pictures/cafe/*-check.png",
    "card": "pictures/cafe/*-card.png",
    "result": "pictures/cafe/*-result.png",
    "bus": "pictures/bus/*-board.png",
    "console": "console/after/1-today.png",
    "attendance": "console/after/3-attendance.png",
    "learner": "console/after/5-learner.png",
    "grid": "console/after/6-grid.png",
    "progress": "console/after/7-progress.png",
}

PAPERS = {
    "certificate": "papers/completion/*.pdf",
    "proof": "papers/proof/*.pdf",
    "attendance-sheet": "papers/attendance.pdf",
    "own-page": "papers/own/*.pdf",
    "take-home-card": "papers/card/*.pdf",
}


def main() -> None:
    """Make every picture anew."""
    made = Path(sys.argv[1])
    OUT.mkdir(parents=True, exist_ok=True)
    for name, pattern in CHOSEN.items():
        _save(Image.open(sorted(made.glob(pattern))[0]), name)
    with tempfile.TemporaryDirectory() as folder:
        for name, pattern in PAPERS.items():
            paper = sorted(made.glob(pattern))[0]
            page = Path(folder) / "page"
            subprocess.run(["pdftoppm", "-r", "80", "-png", "-singlefile", str(paper), str(page)], check=True)
            _save(Image.open(page.with_suffix(".png")), name)


def _save(picture: Image.Image, name: str) -> None:
    width = WIDTH if picture.width < picture.height else 2 * WIDTH
    height = round(picture.height * width / picture.width)
    small = picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
    small.quantize(128).save(OUT / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()

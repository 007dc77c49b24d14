"""The page as axe-core sees it in a browser, on a telephone and on a desk; and what axe does not look for."""

from __future__ import annotations

import shutil

import pytest

from reports import document, figures, page

CHROMIUM = shutil.which("chromium") or ""
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM, reason="Chromium is not on this machine: the page is not looked at by axe"),
]


def city(made_city, language, edition):
    people = 146_000 if edition == "official" else 900
    return document.make(made_city.city(people=people), language, edition, names=made_city.Bare())


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.mark.parametrize("size", [(390, 844), (1280, 900)], ids=["telephone", "desk"])
@pytest.mark.parametrize(
    ("level", "language", "edition"),
    [
        ("city", "ko", "official"),
        ("city", "en", "published"),
        ("district", "ko", "published"),
        ("centre", "en", "official"),
        ("class", "ko", "official"),
    ],
)
def test_axe_finds_nothing(browser, town, made_city, tmp_path, level, language, edition, size):
    from axe_playwright_python.sync_playwright import Axe

    if level == "city":
        made = city(made_city, language, edition)
    else:
        uid = {"district": "강북구", "centre": town.centres[0], "class": town.classes[0]}[level]
        made = document.make(figures.progress(town.store, level, uid, 2026, town.today), language, edition)
    file = tmp_path / "report.html"
    file.write_text(page.render(made), encoding="utf-8")
    tab = browser.new_page(viewport={"width": size[0], "height": size[1]})
    asked = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(file.as_uri())
    found = Axe().run(tab)
    assert found.violations_count == 0, found.generate_report()
    assert tab.evaluate("document.documentElement.scrollWidth") <= size[0], "the page itself never scrolls sideways"
    bare = "[...document.querySelectorAll('table')].filter(t => !t.caption || [...t.querySelectorAll('th')].some("
    bare += "h => !h.scope) || ![...t.tBodies[0].rows].every(r => r.cells[0].tagName == 'TH')).length"
    assert tab.evaluate(bare) == 0, "every table has a caption and heads that say what they head"
    assert asked == [file.as_uri()], "nothing is fetched"
    assert (
        tab.evaluate(
            "[...document.querySelectorAll('svg text')].filter(t => { const b = t.getBoundingClientRect();"
            " return b.width && (b.right > innerWidth + 1 || b.left < -1) }).length"
        )
        == 0
    ), "no label is cut off"
    tab.close()

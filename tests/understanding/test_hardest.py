"""Where a class goes wrong."""

from courses.hardest import Stop, Walk, hardest, stage_of


def walk(*stops, learner="kim", pack="cafe"):
    return Walk(learner, pack, stops)


def stop(screen, *touches, hint=0, asked=False):
    return Stop(screen, tuple((name.strip("!"), "wrong" if name.endswith("!") else "right") for name in touches),
                0, hint, asked)  # fmt: skip


def test_the_share_counts_attempts_not_touches():
    walks = [
        walk(stop("card", "turned!", "turned!"), stop("card", "in")),
        walk(stop("card", "in"), learner="lee"),
    ]
    (one,) = hardest(walks, least=2)
    assert (one.stage, one.attempts, one.wrong, one.share, one.learners) == ("card", 2, 1, 0.5, 1)
    assert one.instead == (("turned", 2),) and one.wanted == (("in", 2),)


def test_few_attempts_say_nothing():
    assert hardest([walk(stop("card", "turned!"))], least=2) == ()


def test_a_step_without_a_wrong_touch_is_not_hard():
    assert hardest([walk(stop("card", "in"))] * 5, least=2) == ()


def test_the_largest_share_comes_first_and_one_machine_can_be_asked_for():
    walks = [walk(stop("card", "a!"), stop("pay", "b")), walk(stop("card", "a!"), stop("pay", "b!"))]
    walks += [walk(stop("pin", "x!"), pack="bank")] * 2
    assert [one.stage for one in hardest(walks, 2)] == ["pin", "card", "pay"]
    assert [one.stage for one in hardest(walks, 2, "cafe")] == ["card", "pay"]


def test_pages_of_a_menu_and_options_of_all_items_are_one_step():
    screens = ("menu-tea-2", "detail-latte", "find-1-2", "check", "check-minutes", "menu-")
    assert [stage_of(name) for name in screens] == ["menu", "detail", "find", "check", "check-minutes", "menu-"]
    walks = [walk(stop("menu-tea-1", "a!"), stop("menu-best-1", "b!"), stop("menu-best-1", "b!"))]
    (one,) = hardest(walks, 1)
    assert (one.stage, one.screen, one.attempts) == ("menu", "menu-best-1", 1)


def test_help_is_counted_and_a_screen_that_only_passed_by_is_not_a_step():
    walks = [walk(stop("card", "a!", hint=1)), walk(stop("card", "b", asked=True)), walk(stop("reading"))]
    (one,) = hardest(walks, 1)
    assert (one.attempts, one.helped) == (2, 2)

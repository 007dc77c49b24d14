from kiosk_trainer.access.signs import STAYS, Signs

NOBODY: object = ()


def test_what_is_said_is_seen_for_a_while_and_a_warning_as_long_as_it_holds() -> None:
    signs = Signs()
    assert not signs.now(0.0, ("", "", NOBODY))
    said = ("hello",)
    assert signs.now(1.0, ("", "", said)) == "speaks"
    assert not signs.now(1.0 + STAYS, ("", "", said))
    for second in range(10, 60):
        assert signs.now(second, ("time", "", said)) == "time"
    assert not signs.now(61, ("", "", said))


def test_help_that_was_called_and_help_that_comes_are_seen() -> None:
    signs = Signs()
    signs.now(0.0, ("", "", NOBODY))
    assert signs.now(1.0, ("", "called", NOBODY)) == "called"
    assert not signs.now(1.0 + STAYS, ("", "called", NOBODY))
    assert signs.now(9.0, ("", "coming", NOBODY)) == "coming"


def test_a_sentence_about_the_call_does_not_take_its_sign_away() -> None:
    signs = Signs()
    signs.now(0.0, ("", "", NOBODY))
    assert signs.now(1.0, ("", "called", NOBODY)) == "called"
    assert signs.now(1.1, ("", "called", ("said",))) == "called"

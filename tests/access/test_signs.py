from kiosk_trainer.access.signs import STAYS, Signs

NOBODY: object = ()


def test_what_is_said_is_seen_for_a_while_and_a_warning_as_long_as_it_holds() -> None:
    signs = Signs()
    assert not signs.now(0.0, ("", "", NOBODY))
    said = ("hello",)
    assert signs.now(1.0, ("", "", said)).ko == "말하고 있어요"
    assert not signs.now(1.0 + STAYS, ("", "", said))
    for second in range(10, 60):
        assert signs.now(second, ("time", "", said)).ko == "시간이 얼마 남지 않았어요"
    assert not signs.now(61, ("", "", said))


def test_help_that_was_called_and_help_that_comes_are_seen() -> None:
    signs = Signs()
    signs.now(0.0, ("", "", NOBODY))
    assert signs.now(1.0, ("", "called", NOBODY)).ko == "선생님을 불렀어요"
    assert not signs.now(1.0 + STAYS, ("", "called", NOBODY))
    assert signs.now(9.0, ("", "coming", NOBODY)).ko == "선생님이 오고 계세요"

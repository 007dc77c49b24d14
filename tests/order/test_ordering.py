"""The menu, an item's page, the basket: what each touch does, and what the glass shows."""

from courses.kiosks.order.state import SURPRISES

MENU = ("start", "place:out")


def texts(screen):
    return [words.ko for area in screen.areas for words in area.text]


def rows(screen, area="basket"):
    found = next(a for a in screen.areas if a.id == area)
    return [tuple(cell.ko for cell in row.cells) for row in found.rows]


def test_the_menu_turns_its_pages_and_a_tab_leads_to_the_first_one(tools):
    kiosk = tools.kiosk()
    first = tools.act(kiosk, *MENU)
    second = tools.act(kiosk, "page:next", state=first)
    assert [kiosk.screen(state).id for state in (first, second)] == ["menu-drinks-1", "menu-drinks-2"]
    assert kiosk.screen(second).control("item:coffee") is None
    assert tools.act(kiosk, "page:back", state=second) == first
    assert tools.act(kiosk, "tab:drinks", state=second) == first


def test_what_is_sold_out_is_shown_and_does_not_act(tools):
    kiosk = tools.kiosk(tools.situation(sold_out=frozenset({"coffee"})))
    menu = tools.act(kiosk, *MENU)
    card = kiosk.screen(menu).control("item:coffee")
    assert not card.enabled and card.note.ko == "품절"
    assert kiosk.touch(menu, "item:coffee") == menu


def test_an_option_without_a_default_must_be_chosen_before_it_can_be_added(tools):
    kiosk = tools.kiosk()
    page = tools.act(kiosk, *MENU, "item:coffee")
    add = kiosk.screen(page).control("add")
    assert not add.enabled and add.note.ko == "온도를 먼저 선택해 주세요"
    page = tools.act(kiosk, "set:temperature:ice", "set:temperature:hot", state=page)
    assert kiosk.screen(page).control("add").enabled
    assert kiosk.screen(page).control("set:temperature:hot").selected
    assert not kiosk.screen(page).control("set:temperature:ice").selected


def test_single_multiple_and_quantity_change_the_price(tools):
    kiosk = tools.kiosk()
    coffee = tools.act(kiosk, *MENU, "item:coffee", "set:temperature:ice", "count:plus")
    assert rows(kiosk.screen(coffee), "quantity") == [("커피", "2잔", "7,000원")]
    tea = tools.act(kiosk, *MENU, "page:next", "item:tea", "more:shot")
    assert rows(kiosk.screen(tea), "quantity") == [("차", "1잔", "4,500원")]
    assert rows(kiosk.screen(tools.act(kiosk, "less:shot", state=tea)), "quantity") == [("차", "1잔", "4,000원")]
    milk = tools.act(kiosk, *MENU, "tab:best", "page:next", "item:milk", "set:cup:own")
    assert kiosk.screen(milk).control("set:cup:own").selected
    assert rows(kiosk.screen(milk), "quantity") == [("우유", "1잔", "2,400원")]
    assert not kiosk.screen(tools.act(kiosk, "set:cup:own", state=milk)).control("set:cup:own").selected


def test_the_same_thing_grows_its_line_and_other_options_make_another(tools):
    kiosk = tools.kiosk()
    hot = ("item:coffee", "set:temperature:hot", "add")
    ice = ("item:coffee", "set:temperature:ice", "add")
    state = tools.act(kiosk, *MENU, *hot, *ice, *hot, "tab:food", "item:cake", "check")
    assert rows(kiosk.screen(state)) == [("HOT 커피", "2잔", "6,000원"), ("ICE 커피", "1잔", "3,500원")]
    assert kiosk.screen(state).total == 15_000
    assert rows(kiosk.screen(tools.act(kiosk, "rows:next", state=state))) == [("케이크", "1조각", "5,500원")]


def test_plus_minus_and_remove(tools):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, *MENU, "tab:food", "item:cake", "check")
    assert not kiosk.screen(state).control("minus:0").enabled
    more = tools.act(kiosk, "plus:0", state=state)
    assert rows(kiosk.screen(more)) == [("케이크", "2조각", "11,000원")]
    assert not kiosk.screen(more).control("plus:0").enabled
    assert tools.act(kiosk, "minus:0", state=more) == state
    empty = tools.act(kiosk, "remove:0", state=state)
    assert empty.basket == () and not kiosk.screen(empty).control("pay").enabled
    assert texts(kiosk.screen(empty)) == ["담은 메뉴가 없습니다"]


def test_a_full_basket_takes_no_more_lines_but_more_of_its_own(tools):
    kiosk = tools.kiosk(lines=1)
    state = tools.act(kiosk, *MENU, "item:coffee", "set:temperature:hot", "add", "item:coffee", "set:temperature:ice")
    assert kiosk.screen(state).control("add").note.ko.startswith("더 담을 수 없습니다")
    state = tools.act(kiosk, "set:temperature:hot", "add", state=state)
    assert state.basket == ((0, (0,), 2),)
    assert kiosk.touch(tools.act(kiosk, "tab:food", state=state), "item:cake").basket == state.basket


def test_clearing_and_leaving_ask_first(tools):
    kiosk = tools.kiosk()
    check = tools.act(kiosk, *MENU, "tab:food", "item:cake", "check")
    asked = tools.act(kiosk, "clear", state=check)
    assert kiosk.screen(asked).popup
    assert tools.act(kiosk, "no", state=asked) == check
    cleared = tools.act(kiosk, "yes", state=asked)
    assert cleared.basket == () and kiosk.screen(cleared).id == "menu-food-1"
    leaving = tools.act(kiosk, "home", state=check)
    assert kiosk.screen(leaving).id == "leave"
    assert tools.act(kiosk, "no", state=leaving) == check
    assert tools.act(kiosk, "yes", state=leaving) == kiosk.start()
    assert tools.act(kiosk, "home", state=cleared) == kiosk.start()


def test_the_place_can_be_changed_without_losing_the_basket(tools):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, *MENU, "tab:food", "item:cake", "back", "place:here", "check")
    assert texts(kiosk.screen(state)) == ["매장 · 모두 1개"]


def test_what_goes_well_with_it_is_offered_once(tools):
    kiosk = tools.kiosk(tools.situation(surprises=frozenset({"upsell"})))
    offered = tools.act(kiosk, *MENU, "item:coffee", "set:temperature:hot", "add", "check", "pay")
    assert kiosk.screen(offered).title.ko == "함께 드시면 좋아요" and kiosk.screen(offered).popup
    taken = tools.act(kiosk, "offer:cake", state=offered)
    assert taken.basket[-1] == (2, (), 1) and kiosk.screen(taken).id == "points"
    assert kiosk.screen(tools.act(kiosk, "back", "pay", state=taken)).id == "points"
    assert tools.act(kiosk, "skip", state=offered).basket == ((0, (0,), 1),)


def test_an_advertisement_lies_over_the_menu_only_as_a_surprise(tools):
    kiosk = tools.kiosk(tools.situation(surprises=frozenset({"offer"})))
    over = tools.act(kiosk, *MENU)
    assert kiosk.screen(over).popup
    assert kiosk.screen(tools.act(kiosk, "close", state=over)).id == "menu-drinks-1"
    assert not tools.kiosk().screen(tools.act(tools.kiosk(), *MENU)).popup


def test_a_shop_with_one_place_does_not_ask_for_it(tools):
    kiosk = tools.kiosk(places=(tools.choice("here"),))
    state = tools.act(kiosk, "start")
    assert kiosk.screen(state).id == "menu-drinks-1" and state.place == 0


def test_the_machine_gives_up_only_as_a_surprise(tools):
    patient, hasty = tools.kiosk(), tools.kiosk(tools.situation(surprises=frozenset(SURPRISES)))
    assert patient.timer(tools.act(patient, *MENU)) is None
    assert hasty.timer(hasty.start()) is None
    state = tools.act(hasty, *MENU, "close", "tab:food", "item:cake")
    assert hasty.timer(state).kind == "idle"
    assert tools.act(hasty, "timeout", state=state) == hasty.start()


def test_the_barrier_free_bar_stands_on_every_screen_and_shows_what_is_on(tools):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, *MENU, "bar:large", "bar:staff")
    bar = {control.id: control for control in kiosk.screen(state).controls() if control.kind == "bar"}
    assert [c.label.ko for c in bar.values()] == ["큰 글씨", "고대비", "낮은 화면", "음성 안내", "직원 호출"]
    assert [id for id, control in bar.items() if control.selected] == ["bar:large", "bar:staff"]
    assert bar["bar:staff"].note.ko == "직원을 불렀습니다"
    assert kiosk.outcome(state) == kiosk.outcome(tools.act(kiosk, *MENU))


def test_looking_changes_no_outcome_and_choosing_does(tools):
    kiosk = tools.kiosk()
    menu = tools.act(kiosk, *MENU)
    looked = tools.act(kiosk, "page:next", "tab:best", "tab:drinks", "item:coffee", "cancel", state=menu)
    assert kiosk.outcome(looked) == kiosk.outcome(menu)
    opened = tools.act(kiosk, "item:coffee", state=menu)
    assert kiosk.outcome(opened) == kiosk.outcome(menu)
    assert kiosk.outcome(tools.act(kiosk, "set:temperature:ice", state=opened)) != kiosk.outcome(menu)

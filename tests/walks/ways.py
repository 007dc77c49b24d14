"""People who use the kiosk in one way alone: a keyboard that never touches, one key, ears, a trembling hand.

Each knows how to bring about one act, `on(id)`; what comes next the coach shows, or, by ear, what is said tells.
"""

import random
import re
import time
from collections import deque
from collections.abc import Iterator
from typing import Any

from kiosk_trainer.access.focus import Focus
from kiosk_trainer.access.keys import DIGITS, DOWN, ENTER, LEFT, RIGHT, SPACE, TAB, UP
from kiosk_trainer.reaching.machine import PREFIX

ARROWS = {"up": UP, "down": DOWN, "left": LEFT, "right": RIGHT}


class Person:
    """Practises what the coach shows, each touch by `on`."""

    def __init__(self, walk: Any) -> None:
        self.walk, self.hand, self.reach = walk, walk.hand, walk.app.glass.reach
        self.acts = 0

    def on(self, id: str) -> None:
        """Act on the target called `id`."""
        raise NotImplementedError

    def enter(self, learner: str, pack: str, mission: str, level: str) -> None:
        """From the greeting to the machine."""
        self.go("anywhere", "WhoScreen")
        self.go(f"person-{learner}", "ChooseScreen")
        self.choose(pack)
        self.choose(mission)
        self.hand.until(lambda: self.walk.stop == "MissionScreen")
        self.go(f"level-{level}")
        self.go("start", "PracticeScreen")

    def go(self, id: str, stop: str = "") -> None:
        """Act on a target as soon as it is there, and wait for the screen called `stop`."""
        self.turn_to(id)
        self.walk.see(id)
        self.on(id)
        self.acts += 1
        if stop:
            self.hand.until(lambda: self.walk.stop == stop, stop)

    def turn_to(self, id: str) -> None:
        """Turn pages until `id` is there: what does not fit a glass stands on another one."""
        for turner in ("page-next", "page-previous"):
            for _ in range(12):
                self.hand.wait(0.2)
                if self.scene.find(id) is not None:
                    return
                if self.scene.find(turner) is None or not self.scene.find(turner).acts:
                    break
                self.on(turner)
        self.hand.until(lambda: self.scene.find(id) is not None, id)
        self.hand.wait(0.2)

    def choose(self, id: str) -> None:
        """The tile of a machine or of a mission."""
        self.go(f"choice-{id}")

    @property
    def scene(self) -> Any:
        return self.reach._look().scene

    @property
    def session(self) -> Any:
        return self.walk.app.glass.shown.presenter.session

    def practise(self) -> Any:
        """To the end of the attempt; its result."""
        while not self.session.ended:
            due = self.session.practice.next_touch
            at = self.where(due) if due else None
            if at is None:  # the machine is working
                self.hand.wait(0.05)
                continue
            self.walk.see(self.session.practice.screen.id)
            self.on(at)
            self.acts += 1
            assert self.acts < 200, f"{due} leads nowhere"
        self.walk.see("end")
        return self.session.practice.result

    def where(self, control: str) -> str | None:
        """The target that is this control of the machine, or that turns to the page it stands on."""
        box = self.walk.app.glass.shown.machine.way_box(control)
        if box is None:
            return None
        found = self.scene.at(box[0] + box[2] / 2, box[1] + box[3] / 2)
        return found.id if found is not None and found.acts and found.id.startswith(PREFIX) else None

    def finish(self) -> None:
        """From the machine's last screen to the farewell."""
        self.go("stop", "ResultScreen")
        self.go("finish", "WelcomeScreen")

    def key(self, code: int) -> None:
        """One stroke of a key, as long and as far from the last one as a person's."""
        from kivy.core.window import Window

        Window.dispatch("on_key_down", code, 0, None, [])
        self.hand.frames(1)
        Window.dispatch("on_key_up", code, 0)
        self.hand.wait(0.09)


class Keyboard(Person):
    """Arrows and Enter, the shortest way."""

    def on(self, id: str) -> None:
        self.hand.wait(0.12)
        for _ in range(40):
            focus = self.reach.focus
            if not self.reach.typing:
                self.key(TAB)
                continue
            if focus.current is not None and focus.current.id == id:
                break
            self.key(next(self.way(id)))
        assert self.reach.focus.current.id == id
        ring = self.reach.overlay.marks.strong
        assert ring == self.reach.focus.current.box, "the focus is seen where it is"
        self.key(ENTER)

    def way(self, id: str) -> Iterator[int]:
        """Arrows that lead to `id`, thought out on a focus of one's own."""
        scene, start = self.scene, self.reach.focus.current
        seen = {start.id}
        ways = deque([(start.id, ())])
        while ways:
            at, path = ways.popleft()
            for arrow, code in ARROWS.items():
                thought = Focus()
                thought.show(scene)
                thought.put(at)
                there = thought.move(arrow)
                if there.id == id:
                    yield from (*path, code)
                    return
                if there.id not in seen:
                    seen.add(there.id)
                    ways.append((there.id, (*path, code)))
        raise AssertionError(f"no arrow leads to {id}")


class Digits(Keyboard):
    """As above, but what can be typed is typed."""

    def on(self, id: str) -> None:
        target = self.scene.find(id)
        codes = {digit: code for code, digit in DIGITS.items()}
        if target is not None and target.key in codes:
            self.key(codes[target.key])
        else:
            super().on(id)


class Switch(Person):
    """One key, pressed when what is wanted is framed."""

    code = SPACE

    def on(self, id: str) -> None:
        end = time.monotonic() + 40
        self.hand.wait(0.12)
        while time.monotonic() < end:
            step = self.reach.scanner.step
            ids = [target.id for target in step.targets]
            if id in ids:
                self.press()
                if len(ids) == 1:
                    return
            elif step.phase == "resting" or (step.phase == "items" and step.back):
                self.press()
            self.hand.wait(0.03)
        raise AssertionError(f"{id} was never framed alone")

    def press(self) -> None:
        """Press the switch."""
        self.key(self.code)


class TouchSwitch(Switch):
    """The whole glass as the switch."""

    def press(self) -> None:
        self.hand.wait(self.reach.touching.repeats.seconds)
        self.hand.touch_at(500, 900)


class Trembling(Person):
    """A finger that comes down beside the middle, slips, and knocks again at once."""

    hold = 0.1

    def __init__(self, walk: Any, seed: int = 7) -> None:
        super().__init__(walk)
        self.dice = random.Random(seed)

    def on(self, id: str) -> None:
        box = self.scene.find(id).box
        x, y = box.middle
        self.hand.wait(self.reach.touching.repeats.seconds + 0.05)
        x += self.dice.uniform(-0.4, 0.4) * box.w
        y += self.dice.uniform(-0.4, 0.4) * box.h
        self.hand.shake(x, y, (x + self.dice.uniform(-12, 12), y + self.dice.uniform(-12, 12)), self.hold)
        self.hand.shake(x + 6, y - 4, (x + 6, y - 4), 0.03)


class Steady(Person):
    """A finger that touches the middle and nothing else."""

    def on(self, id: str) -> None:
        self.hand.touch_at(*self.scene.find(id).box.middle)


class Reader(Steady):
    """Hears nothing: nothing may be said, and what the coach would say must be there to be read."""

    def __init__(self, walk: Any) -> None:
        super().__init__(walk)
        self.greeted = len(walk.speaker.said)

    def on(self, id: str) -> None:
        voice = self.walk.app.journey.voice
        assert len(self.walk.speaker.said) == self.greeted, "somebody who wants no speech hears none"
        if self.walk.stop == "PracticeScreen" and not id.startswith("stop"):
            assert voice.captions and any(c.phrase.seen("ko") for c in voice.captions)
            self.hand.until(lambda: self.reach.overlay.marks.sign is not None or self.quiet_for_long())
        super().on(id)

    def quiet_for_long(self) -> bool:
        """Whether the last sign was seen already: nothing new has been said since."""
        return self.reach.signs.seen is self.walk.app.journey.voice.captions


class Holding(Trembling):
    """Short knocks on the way, then held as long as is asked for."""

    def on(self, id: str) -> None:
        self.hand.wait(self.reach.touching.repeats.seconds + 0.05)
        x, y = self.scene.find(id).box.middle
        self.hand.shake(x, y, (x, y), 0.05)
        self.hand.wait(self.reach.touching.repeats.seconds + 0.05)
        self.hand.shake(x, y, (x + 9, y - 7), self.reach.touching.hold + 0.2)


class Listener:
    """Types and listens. What to press, and where one is, is known from what was said and from nothing else.

    Neither the scene nor the session nor a picture is asked; only `over` looks whether the visit is at an end.
    """

    NOW = re.compile(r"이제 (.+?)[을를] 눌러 보세요")
    FIRST = re.compile(r"지금은 (.+?)[을를] 누르실 차례예요")
    MEND = re.compile(r"괜찮아요. (.+?)[을를] 누르시면")
    TURNERS = ("다음 쪽", "다음", "더 보기")
    BUTTON = re.compile(r"개 중 .+ 번째$|, 단추$")
    NEXT, OK = RIGHT, ENTER

    def __init__(self, walk: Any) -> None:
        self.walk, self.hand = walk, walk.hand
        self.said: list[tuple[str, str]] = []
        """(who spoke, what was heard), from the beginning."""
        self.heard = 0
        say = walk.speaker.say

        def overheard(text: str, language: str, voice: str = "machine", interrupt: bool = True) -> None:
            self.said.append((voice, text))
            say(text, language, voice, interrupt)

        walk.speaker.say = overheard
        self.acts = 0
        self.last: list[str] = []

    def listen(self, seconds: float = 0.12) -> list[str]:
        """What has been said since the last time, and for some more time."""
        self.hand.wait(seconds)
        new = [text for _, text in self.said[self.heard :]]
        self.heard = len(self.said)
        return new

    def key(self, code: int) -> None:
        """One stroke of a key."""
        from kivy.core.window import Window

        Window.dispatch("on_key_down", code, 0, None, [])
        Window.dispatch("on_key_up", code, 0)
        self.hand.frames(1)

    def find(self, *wanted: str) -> bool:
        """Walk on until one of these words is said; False when everything has been heard once."""
        first = here = ""
        for n in range(120):
            said = self.listen(0.0)
            here = said[-1] if said else here
            if any(self.means(here, words) for words in wanted):
                return True
            if n > 2 and here == first:
                return False
            first = first or here
            self.key(self.NEXT)
        return False

    @staticmethod
    def means(said: str, words: str) -> bool:
        """Whether what is said is the button with these words."""
        asked = re.sub(r"[\s'·.,]", "", words)
        if not asked or not Listener.BUTTON.search(said):
            return False
        whole = re.sub(r"[\s'·.,]", "", said)
        return whole.startswith(asked) or any(
            re.sub(r"[\s'·.]", "", part).startswith(asked) for part in said.split(",")[1:]
        )

    def press(self, *wanted: str) -> list[str]:
        """Find a button by ear, on another page if need be, and press it. What is said then."""
        for _ in range(6):
            if self.find(*wanted):
                self.key(self.OK)
                self.acts += 1
                self.last = self.listen(0.4)
                self.heard -= 1  # where one is now was said last
                return self.last
            if not self.find(*self.TURNERS):
                break
            self.key(self.OK)
            self.listen(0.4)
        raise AssertionError(f"{wanted} was never heard: {self.said[-30:]}")

    def enter(self, name: str, pack: str, mission: str, level: str) -> None:
        """From the greeting to the machine, all by names that were heard."""
        self.press("화면 아무 곳이나")
        self.press(name)
        self.press(pack)
        self.press(mission)
        self.press(level)
        self.press("시작하기")

    def practise(self) -> None:
        """Do what the coach says until the coach says that it is over."""
        said = self.last
        while not any("다음으로를 눌러 주세요" in text for text in said):
            assert self.acts < 40, self.said[-40:]
            told = self.told(said)
            if told is None:
                said = [*said, *self.listen(0.5)]
                continue
            said = self.press(*told)
        self.press("다음으로")

    def told(self, said: list[str]) -> tuple[str, ...] | None:
        """The button that the coach has asked for last; where none was named, the one that fits the request best."""
        for text in reversed(said):
            for pattern in (self.NOW, self.FIRST, self.MEND):
                if found := pattern.search(text):
                    return (found.group(1),)
            if text.endswith("보세요."):
                return (self.fitting(text),)
        return None

    @staticmethod
    def alike(request: str, said: str) -> int:
        """How many words of a button begin as words of the request do."""
        asked, there = request.split(), said.split(",")[0].split()
        return sum(word[:n] in {other[:n] for other in asked} for word in there for n in (1, 2))

    def fitting(self, request: str) -> str:
        """Of everything that is heard on one round, what fits the request: 카드 넣기 fits 카드를 넣어 보세요."""
        heard: list[str] = []
        for _ in range(60):
            self.key(self.NEXT)
            new = [text for who, text in self.said[self.heard :] if who == "machine"]
            here = [text for text in new if self.BUTTON.search(text)]
            self.listen(0.0)
            if here and here[-1] in heard:
                break
            heard += here[-1:]
        return max(heard, key=lambda text: self.alike(request, text))


class Explorer(Listener):
    """Listens too, but with a finger that glides over a glass that it does not see; the second touch acts."""

    ACROSS, DOWN = 110, 62
    """Pixels between two places that the finger stops at, and between two ways across the glass."""

    def find(self, *wanted: str) -> bool:
        """Glide over the glass from above until one of these words is said."""
        from kivy.core.window import Window

        wide, high = Window.size
        for n, y in enumerate(range(high - 30, 0, -self.DOWN)):
            places = list(range(40, wide - 20, self.ACROSS))
            for x in self.hand.glide([(x, y) for x in (places if n % 2 == 0 else places[::-1])]):
                if any(self.means(text, words) for text in self.listen(0.0) for words in wanted):
                    self.place = x
                    return True
        return False

    def key(self, code: int) -> None:
        """There is no key: what would be pressed is touched where the finger heard it."""
        self.hand.touch_at(*self.place)

    def fitting(self, request: str) -> str:
        """Of all that is heard on the way over the glass, what fits the request."""
        begin = len(self.said)
        self.find("아무 데도 없는 말")
        heard = [text for who, text in self.said[begin:] if who == "machine" and self.BUTTON.search(text)]
        return max(heard, key=lambda text: self.alike(request, text))

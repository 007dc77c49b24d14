"""The kind `order`: how its files become content, goals and machines."""

from __future__ import annotations

from courses.kiosk import Situation
from courses.kiosks.order import files, shaping, wanting
from courses.kiosks.order.content import Content
from courses.kiosks.order.generate import generate
from courses.kiosks.order.goal import Goal
from courses.kiosks.order.machine import OrderKiosk
from courses.kiosks.order.state import SURPRISES
from courses.mission import Mission
from courses.mistakes import Faults
from courses.pack import Pack


class Order:
    """Shops that sell from a menu."""

    name = "order"
    PackFile = files.PackFile
    GoalFile = files.GoalFile

    def content(self, file: files.PackFile, faults: Faults) -> Content:
        """The shop."""
        return shaping.content(file, faults)

    def goal(self, file: files.GoalFile, content: Content, faults: Faults) -> Goal:
        """The order that is wanted."""
        return wanting.goal(file, content, faults)

    def kiosk(self, content: Content, situation: Situation) -> OrderKiosk:
        """The machine."""
        return OrderKiosk(content, situation)

    def items(self, content: Content) -> tuple[str, ...]:
        """What may sell out."""
        return tuple(item.id for item in content.items)

    def surprises(self, content: Content) -> tuple[str, ...]:
        """What may happen: "upsell" only where something is offered."""
        return tuple(name for name in SURPRISES if name != "upsell" or content.upsell)

    def generate(self, pack: Pack, seed: int, difficulty: int) -> Mission:
        """A mission drawn from the seed."""
        return generate(pack, seed, difficulty)


KIND = Order()

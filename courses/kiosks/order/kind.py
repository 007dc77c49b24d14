"""The kind `order`: how its files become content, goals and machines."""

from __future__ import annotations

from courses.kiosk import Situation
from courses.kiosks.order import files, shaping, wanting
from courses.kiosks.order.content import Content
from courses.kiosks.order.generate import generate
from courses.kiosks.order.goal import Goal
from courses.kiosks.order.machine import OrderKiosk
from courses.kiosks.order.selling_out import sold_out
from courses.kiosks.order.state import SURPRISES
from courses.kiosks.order.table.generate import generate_at_table
from courses.kiosks.order.table.machine import TableKiosk
from courses.kiosks.order.till import generate as till_generate
from courses.kiosks.order.till import wanting as till_wanting
from courses.kiosks.order.till.words import label
from courses.mission import Mission
from courses.mistakes import Faults
from courses.pack import Pack
from language import Phrase


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

    def kiosk(self, content: Content, situation: Situation) -> OrderKiosk | TableKiosk:
        """The machine."""
        if content.table is not None:
            return TableKiosk(content, content.table, situation)
        return OrderKiosk(content, situation)

    def items(self, content: Content) -> tuple[str, ...]:
        """What may sell out."""
        return tuple(item.id for item in content.items) if content.till is None else ()

    def surprises(self, content: Content) -> tuple[str, ...]:
        """What may happen: "upsell" only where something is offered; no advertisement lies over a scanner."""
        if content.till is not None:
            return ("misread", "idle")
        return tuple(name for name in SURPRISES if name != "upsell" or content.upsell)

    def beside(self, content: Content) -> tuple[str, ...]:
        """Goods that a shopper may lay beside a self-checkout."""
        return tuple(content.items[index].id for index in content.till.goods) if content.till else ()

    def completed(self, situation: Situation, goal: Goal, content: Content, faults: Faults) -> Situation:
        """A situation in which what is to be bought lies beside the machine."""
        return till_wanting.completed(situation, goal, content, faults)

    def label(self, content: Content, control: str) -> Phrase | None:
        """The words on what lies beside a self-checkout."""
        return label(content, control)

    def generate(self, pack: Pack, seed: int, difficulty: int) -> Mission:
        """A mission drawn from the seed."""
        if pack.content.table:
            return generate_at_table(pack, seed, difficulty)
        return till_generate.generate(pack, seed, difficulty) if pack.content.till else generate(pack, seed, difficulty)

    def sold_out(self, pack: Pack, mission: Mission) -> Mission | None:
        """The mission with something wanted sold out, and what to take instead named; None where nothing serves."""
        return sold_out(pack.content, mission)

    def places(self, content: Content) -> tuple[str, ...]:
        """Numbers that the tablet of a table may have been set to."""
        return tuple(map(str, content.table.numbers)) if content.table is not None else ()


KIND = Order()

"""What the screens around the machine are made of: words in real millimetres, large buttons, panels."""

from kiosk_trainer.widgets.button import BigButton
from kiosk_trainer.widgets.column import Column
from kiosk_trainer.widgets.pane import Pane
from kiosk_trainer.widgets.panel import Panel
from kiosk_trainer.widgets.picture import Drawn
from kiosk_trainer.widgets.placed import Placed
from kiosk_trainer.widgets.row import Row
from kiosk_trainer.widgets.stop import Stop
from kiosk_trainer.widgets.tiles import Tiles
from kiosk_trainer.widgets.words import Words

__all__ = ["BigButton", "Column", "Drawn", "Pane", "Panel", "Placed", "Row", "Stop", "Tiles", "Words"]

"""What the screens around the machine are made of: words in real millimetres, large buttons, panels."""

from kiosk_trainer.widgets.button import BigButton
from kiosk_trainer.widgets.panel import Panel
from kiosk_trainer.widgets.picture import Drawn
from kiosk_trainer.widgets.stop import Stop
from kiosk_trainer.widgets.words import Words

__all__ = ["BigButton", "Drawn", "Panel", "Stop", "Words"]

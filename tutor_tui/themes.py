"""How the console looks: two of Textual's own, and one in black and white for tired eyes and poor screens."""

from __future__ import annotations

from textual.theme import Theme

HIGH_CONTRAST = Theme(
    name="high-contrast",
    primary="#ffff00",
    secondary="#00ffff",
    warning="#ffd000",
    error="#ff5050",
    success="#00ff60",
    accent="#00ffff",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#202020",
    boost="#000000",
    dark=True,
    variables={
        "text-muted": "#ffffff",
        "text-disabled": "#c0c0c0",
        "block-cursor-background": "#ffff00",
        "block-cursor-foreground": "#000000",
        "block-cursor-blurred-background": "#606000",
        "footer-key-foreground": "#ffff00",
        "border": "#ffffff",
        "border-blurred": "#a0a0a0",
        "primary-background": "#000080",
        "input-cursor-text-style": "reverse",
    },
)

THEMES = ("textual-dark", "textual-light", HIGH_CONTRAST.name)
"""In the order in which one key goes through them."""

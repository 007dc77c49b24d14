"""Colours of what is drunk and eaten."""

from __future__ import annotations

COFFEE, CREMA, MILK, CREAM = "#3a1d0f", "#a9672f", "#f6e7d0", "#fff6e6"

DRINKS: dict[str, tuple[str, str]] = {
    # name: (deep colour, upper colour) of what is in the cup
    "espresso": ("#2a130a", "#6d3b1a"),
    "americano": ("#2e160c", "#5a2f17"),
    "cold-brew": ("#24100a", "#4a2412"),
    "latte": ("#b98455", "#d9ad7c"),
    "vanilla": ("#cfa06a", "#ecd0a0"),
    "caramel": ("#b5702c", "#dca256"),
    "mocha": ("#5a3018", "#8a5230"),
    "hazelnut": ("#a8713f", "#d0a06c"),
    "cappuccino": ("#b98455", "#f2dfc2"),
    "chocolate": ("#4a2413", "#74402a"),
    "matcha": ("#7fa348", "#a9c46c"),
    "green-tea": ("#a3b04c", "#c9cf78"),
    "black-tea": ("#a4501c", "#c9742e"),
    "milk-tea": ("#b88a62", "#dbb58e"),
    "earl-grey": ("#a8531f", "#cf7c34"),
    "chamomile": ("#e0b03a", "#f1cf66"),
    "peppermint": ("#b5c774", "#d5e0a0"),
    "rooibos": ("#a83a1a", "#cf5a2e"),
    "yuja": ("#eba92e", "#f8cf5e"),
    "ginger": ("#d19a3d", "#ecc372"),
    "jujube": ("#7a2b17", "#a5482a"),
    "plum": ("#c9702c", "#e5a04e"),
    "lemon": ("#f2d64a", "#fbeb94"),
    "grapefruit": ("#f0806a", "#f9b29a"),
    "orange": ("#f39a2b", "#f9bf5c"),
    "green-grape": ("#a9c851", "#d3e492"),
    "grape": ("#6b3580", "#8f57a3"),
    "strawberry": ("#e2546a", "#f5909d"),
    "blueberry": ("#5b4a9a", "#8a78c0"),
    "mango": ("#f5a623", "#fbc659"),
    "peach": ("#f6a37a", "#fbc8a6"),
    "kiwi": ("#86b13a", "#b3d268"),
    "banana": ("#f1d478", "#f9e8a8"),
    "yogurt": ("#f4eee4", "#fffdf8"),
    "milk": ("#f4ead8", "#fffaf0"),
    "sweet-potato": ("#c9a2bf", "#e6cbdf"),
    "grain": ("#b99b78", "#d8c2a2"),
    "sikhye": ("#d9bd8c", "#ecdab2"),
    "cola": ("#2b120a", "#4f2412"),
    "soda": ("#cfe6ec", "#eaf6f8"),
    "water": ("#bfe0ee", "#e4f3f9"),
}

FRUITS: dict[str, tuple[str, str, str]] = {
    # name: (rind, flesh, pale line between the parts)
    "lemon": ("#f0c419", "#fbe67a", "#fffbe0"),
    "lime": ("#6fa32f", "#c5df78", "#f4fae0"),
    "grapefruit": ("#f2a24e", "#f27a6a", "#fde0d4"),
    "orange": ("#ef8a1d", "#fbb040", "#ffeccb"),
}

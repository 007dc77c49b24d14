# The words that the drawing of a simulated machine adds by itself.

machine-practice = Practice · no real payment
    .heard = This is for practice. Nothing is really paid.
machine-amount = { AMOUNT($won) }
machine-extra = +{ AMOUNT($won) }
    .heard = { AMOUNT($won) } more
machine-less = -{ AMOUNT($won) }
    .heard = { AMOUNT($won) } less
machine-total = Total
machine-sold-out = Sold out
machine-closed = not available now
machine-selected = selected
machine-turn-back = Before
machine-turn-on = More

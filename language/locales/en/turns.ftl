### Turns, practising together, demonstration, everybody pauses.

turns-number = number { SINO($number) }
turns-family-name = { $name }

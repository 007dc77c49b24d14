"""How things look: real millimetres, colours that can be read, fonts that hold every syllable."""

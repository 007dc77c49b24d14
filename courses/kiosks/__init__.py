"""The kinds of machine; each serves many packs."""

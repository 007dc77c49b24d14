"""The simulated machine on the glass: layout without a window, and the view that draws it."""

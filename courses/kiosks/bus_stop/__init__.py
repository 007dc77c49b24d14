"""Bus arrivals: the app on a phone and the board at the stop, over one network of stops and routes."""

from courses.kiosks.bus_stop.kind import KIND

__all__ = ["KIND"]

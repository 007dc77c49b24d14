"""Ways to use the kiosk that do not rely on a steady hand, on sight, or on somebody standing there."""

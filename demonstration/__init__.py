"""The demonstration: the whole journey on one machine, played by simulated learners."""

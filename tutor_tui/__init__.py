"""The instructor's console in the terminal."""

"""Widgets: each shows one thing."""

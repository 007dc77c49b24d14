"""Screens: compose and handle; what they show comes from tutor_tui.data."""

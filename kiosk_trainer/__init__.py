"""The kiosk simulator that learners touch."""

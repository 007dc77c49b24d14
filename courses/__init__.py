"""What is practised: kiosks, missions, the coach, practice and content."""

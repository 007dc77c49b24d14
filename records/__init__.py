"""What happened: the store of learners, classes, attendance, attempts, certificates and sums."""

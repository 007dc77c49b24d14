"""Papers: certificates, proofs, attendance sheets, and what learners take home; drawn by the functions named here."""

from reports.papers.handouts import NoCard, card, own
from reports.papers.making import (
    NameDestroyed,
    Revoked,
    attendance_sheet,
    certificate,
    certificates,
    check_name,
    check_paper,
)
from reports.papers.slip import slip

__all__ = [
    "NameDestroyed",
    "NoCard",
    "Revoked",
    "attendance_sheet",
    "card",
    "certificate",
    "certificates",
    "check_name",
    "check_paper",
    "own",
    "slip",
]

"""Papers: the certificate, the proof, the attendance sheet. Drawn from the records by the functions named here."""

from reports.papers.making import (
    NameDestroyed,
    Revoked,
    attendance_sheet,
    certificate,
    certificates,
    check_name,
)

__all__ = ["NameDestroyed", "Revoked", "attendance_sheet", "certificate", "certificates", "check_name"]

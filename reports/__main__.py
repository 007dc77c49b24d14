"""`kiosk-reports`: progress pages, certificates, attendance sheets, and whether a certificate is genuine."""

from __future__ import annotations

from reports.cli import make


def main() -> None:
    """Run the command line."""
    make()()


if __name__ == "__main__":
    main()

"""What it adds up to: figures, then certificates, sheets and pages."""

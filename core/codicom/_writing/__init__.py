"""What stands behind :mod:`codicom.filewriter`. Layer: 4 (services)."""

"""Values as the DICOM JSON model has them, and back (PS3.18 annex F). Layer: 2 (values)."""

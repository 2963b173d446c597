"""Measurements of codicom and its peers: ``python -m benchmarks``."""

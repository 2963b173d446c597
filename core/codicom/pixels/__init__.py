"""Pixel data. Layer: 4 (services)."""

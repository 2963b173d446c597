"""What stands behind the methods of :class:`codicom.dataset.Dataset`. Layer: 5 (model)."""

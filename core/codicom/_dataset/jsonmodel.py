"""A data set in the DICOM JSON model (PS3.18 annex F).

Belongs here: the JSON methods of Dataset, as a base class, and how a data set is made from JSON.
Must not know: what the JSON of a value is. Layer: 5 (model).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from .. import config
from ..dataelem import DataElement
from ..errors import CodicomError, JsonModelError, LimitError
from ..tag import BaseTag, _tags

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["JsonModel"]

_Self = TypeVar("_Self")
_NESTING = (dict, list)
_IS_TAG = re.compile("[0-9A-Fa-f]{8}").fullmatch


class JsonModel:
    """The methods of a data set about the DICOM JSON model."""

    def to_json_dict(
        self: Any,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Callable[[DataElement], Any] | None = None,
        suppress_invalid_tags: bool = False,
    ) -> dict[str, Any]:
        """Return the data set as a dict of the DICOM JSON model (PS3.18 F.2).

        Parameters
        ----------
        bulk_data_threshold : int, optional
            How many characters of base64 a binary value may have before
            `bulk_data_element_handler` is asked. Without a handler all values are inline.
        bulk_data_element_handler : callable, optional
            Takes the element and returns the URI of its value, or the element's JSON as a dict
            with ``"vr"``.
        suppress_invalid_tags : bool, optional
            If True then leave out elements whose value is not valid, and log that. The value of
            an element that is read for it counts as valid if reading it raises nothing with
            ``config.settings.reading_validation_mode = config.RAISE``.

        Returns
        -------
        dict
            Tags, as eight hexadecimal digits, to the JSON of the elements.

        Raises
        ------
        TypeError, ValueError, CodicomError
            If an element has a value that cannot be read or has no JSON.
        """
        from .jsonwrite import Options

        options = Options(bulk_data_threshold, bulk_data_element_handler, suppress_invalid_tags)
        return options.tree(self)

    def to_json(
        self: Any,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Callable[[DataElement], Any] | None = None,
        dump_handler: Callable[[dict[str, Any]], Any] | None = None,
        suppress_invalid_tags: bool = False,
    ) -> Any:
        """Return the data set as text of the DICOM JSON model (PS3.18 F.2).

        Parameters
        ----------
        bulk_data_threshold, bulk_data_element_handler, suppress_invalid_tags : optional
            As for :meth:`to_json_dict`.
        dump_handler : callable, optional
            Makes a text of the dict. By default the text is that of ``json.dumps`` with sorted
            keys, in which a float that is not finite is ``NaN``, ``Infinity`` or ``-Infinity``;
            :func:`codicom.jsonrep.interoperable` writes texts for those and for whole numbers
            that JavaScript would round.

        Returns
        -------
        str
            The text, or what `dump_handler` returns.
        """
        from .jsonwrite import Options

        options = Options(bulk_data_threshold, bulk_data_element_handler, suppress_invalid_tags)
        return options.text(self) if dump_handler is None else dump_handler(options.tree(self))

    @classmethod
    def from_json(
        cls: type[_Self],
        json_dataset: dict[str, Any] | str | bytes | bytearray,
        bulk_data_uri_handler: Callable[..., Any] | None = None,
    ) -> _Self:
        """Return a data set made from the DICOM JSON model (PS3.18 F.2).

        Parameters
        ----------
        json_dataset : dict, str, bytes or bytearray
            The JSON of a data set, parsed or not.
        bulk_data_uri_handler : callable, optional
            Returns the value that a ``"BulkDataURI"`` stands for; called with tag, VR and URI,
            or if it takes only one argument with the URI. Without it such elements are empty.

        Returns
        -------
        Dataset
            A data set of this class.

        Raises
        ------
        JsonModelError
            If it is not as PS3.18 F.2 has it (a TypeError and ValueError).
        ValueError
            If it is no JSON, or an element cannot have the value.
        LimitError
            If sequences are nested deeper than ``config.limits.depth``.
        """
        from .._json.decode import loaded

        tree = loaded(json_dataset)
        _check_depth(tree, config.current().limits.depth)
        ds: _Self = cls._from_tree(tree, bulk_data_uri_handler)  # type: ignore[attr-defined]
        return ds

    @classmethod
    def _from_tree(cls: Any, tree: dict[str, Any], handler: Any) -> Any:
        """Return a data set made from JSON that is not nested too deeply."""
        from .._json.decode import element_parts, quick_value

        ds = cls()
        items: Any = _ItemsOf(cls)
        for tag, mapping in tree.items():
            key = vr = None
            try:
                quick = quick_value(mapping) if type(tag) is str and _IS_TAG(tag) else None
                if quick is not None:
                    made = _tags[int(tag, 16)]
                    ds.add(DataElement(made, *quick, already_converted=True))
                    continue
                vr, key, value = element_parts(tag, mapping)
                items.number = -1
                ds.add(DataElement.from_json(items, tag, vr, value, key, handler))
            except CodicomError as error:
                if error.path is None:
                    error.path = _shown(tag)
                elif vr == "SQ" and items.number >= 0:
                    error.path = f"{_shown(tag)}[{items.number}].{error.path}"
                raise
            except (ValueError, TypeError, KeyError, OverflowError) as error:
                if key == "BulkDataURI" or (vr == "SQ" and items.number >= 0):
                    raise  # what a handler raises is its own, in items too
                raise JsonModelError(_words(error), path=_shown(tag)) from error
        return ds


def _shown(tag: Any) -> str:
    """Return a tag of the JSON as paths have it."""
    return str(BaseTag(int(tag, 16))) if type(tag) is str and _IS_TAG(tag) else str(tag)


def _words(error: Exception) -> str:
    """Return what an error says; a KeyError would say it in quotes."""
    return str(error.args[0]) if isinstance(error, KeyError) and error.args else str(error)


class _ItemsOf:
    """Stands for the class of a data set and makes its items, whose depth is checked already."""

    def __init__(self, cls: Any) -> None:
        self.cls = cls
        # Which item of its sequence is made
        self.number = -1

    def from_json(self, tree: Any, handler: Any = None) -> Any:
        self.number += 1
        return self.cls._from_tree(tree, handler)

    def __call__(self) -> Any:
        return self.cls()


def _check_depth(tree: Any, limit: int | None) -> None:
    """Raise if lists and objects are nested deeper than sequences may be."""
    level, depth = [tree], 0
    while level and limit is not None:
        # A sequence is an object in a list in an object in an object.
        if depth > 3 * limit + 3:
            raise LimitError(f"sequences are nested deeper than {limit} in the JSON")
        below: list[Any] = []
        for each in level:
            parts = each.values() if isinstance(each, dict) else each
            below += [part for part in parts if isinstance(part, _NESTING)]
        level, depth = below, depth + 1

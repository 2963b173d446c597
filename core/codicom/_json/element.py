"""The JSON methods of a data element, as a base class.

Belongs here: ``to_json``, ``to_json_dict`` and ``from_json`` of one element. Must not know: the
class of elements, data sets. Layer: 2 (values).
"""

from __future__ import annotations

from ..tag import Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["JsonElement"]


class JsonElement:
    """The methods of a data element about the DICOM JSON model (PS3.18 annex F)."""

    __slots__ = ()

    def to_json_dict(
        self: Any,
        bulk_data_element_handler: Callable[[Any], Any] | None,
        bulk_data_threshold: int,
    ) -> dict[str, Any]:
        """Return the element as a dict of the DICOM JSON model (PS3.18 F.2).

        Parameters
        ----------
        bulk_data_element_handler : callable or None
            Takes the element and returns the URI of its value, or the element's JSON as a dict
            with ``"vr"``. None leaves all values inline.
        bulk_data_threshold : int
            How many characters of base64 a binary value may have before the handler is asked.

        Returns
        -------
        dict
            ``"vr"`` and one of ``"Value"``, ``"InlineBinary"`` and ``"BulkDataURI"``, or none of
            them for an empty element.

        Raises
        ------
        TypeError
            If the value of a binary VR is not bytes.
        ValueError
            If the value of a numeric VR is no number.
        """
        from .encode import bulk, value_dict

        vr, value = str(self.VR), self._value
        found = bulk(vr, value, bulk_data_element_handler, bulk_data_threshold, self)
        if found is not None:
            return found

        def item(ds: Any) -> dict[str, Any]:
            made: dict[str, Any] = ds.to_json_dict(bulk_data_threshold, bulk_data_element_handler)
            return made

        return value_dict(vr, value, item)

    def to_json(
        self: Any,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Callable[[Any], Any] | None = None,
        dump_handler: Callable[[dict[str, Any]], Any] | None = None,
    ) -> Any:
        """Return the element as text of the DICOM JSON model (PS3.18 F.2).

        Parameters
        ----------
        bulk_data_threshold : int, optional
            As for :meth:`to_json_dict`; without a handler it has no effect.
        bulk_data_element_handler : callable, optional
            As for :meth:`to_json_dict`.
        dump_handler : callable, optional
            Makes a text of the dict; by default ``json.dumps`` with sorted keys.

        Returns
        -------
        str
            The text, or what `dump_handler` returns.
        """
        tree = self.to_json_dict(bulk_data_element_handler, bulk_data_threshold)
        if dump_handler is not None:
            return dump_handler(tree)
        from json import dumps

        return dumps(tree, sort_keys=True)

    @classmethod
    def from_json(
        cls: Any,
        dataset_class: type[Any],
        tag: str,
        vr: str,
        value: Any,
        value_key: str | None,
        bulk_data_uri_handler: Callable[..., Any] | None = None,
    ) -> Any:
        """Return an element made from the DICOM JSON model (PS3.18 F.2).

        Parameters
        ----------
        dataset_class : type
            The class of the items of sequences.
        tag : str
            The element's tag, eight hexadecimal digits.
        vr : str
            The element's VR.
        value : list or str
            What stands under `value_key`.
        value_key : str or None
            ``"Value"``, ``"InlineBinary"``, ``"BulkDataURI"``, or None if there is none of them.
        bulk_data_uri_handler : callable, optional
            Returns the value that a URI stands for; called with tag, VR and URI, or if it takes
            only one argument with the URI.

        Returns
        -------
        DataElement
            The element.

        Raises
        ------
        JsonModelError
            If the JSON is not as PS3.18 F.2 has it (a TypeError and ValueError).
        ValueError
            If the element cannot have the value.
        """
        from .decode import JsonDataElementConverter, not_loaded

        converter = JsonDataElementConverter(
            dataset_class, tag, vr, value, value_key, bulk_data_uri_handler
        )
        content = converter.get_element_values()
        if vr == "UN" and isinstance(content, bytes) and Tag(tag).is_private_creator:
            # As when it is read from a file: a private creator is found by its text.
            vr, content = "LO", content.decode("iso8859").rstrip(" \0")
        number = int(tag, 16) if _is_hex(tag) else tag
        try:
            if vr == "UN" and isinstance(content, bytes) and not Tag(number).is_private:
                # The bytes are those of the VR that the dictionary has (PS3.5 6.2.2).
                return cls._of_unknown(Tag(number), content)
            return cls(number, vr, None if vr == "UN" and content == b"" else content)
        except (ValueError, TypeError, OverflowError, AttributeError, NotImplementedError) as error:
            raise not_loaded(tag, content, error) from error


def _is_hex(tag: Any) -> bool:
    """Return whether a tag is given as it should be, in eight hexadecimal digits."""
    return type(tag) is str and len(tag) == 8 and all(c in "0123456789abcdefABCDEF" for c in tag)

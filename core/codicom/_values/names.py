"""Names of persons (VR PN, PS3.5 6.2.1).

Belongs here: :class:`PersonName`, its component groups and components, and what joins and parts
them. Must not know: the multiplicity of values, elements or data sets. Layer: 2 (values).
"""

from __future__ import annotations

from .. import config
from ..charset import decode_bytes, default_encoding, encode_string
from ..errors import EncodeError, InvalidValueError, NameTypeError
from .validate import validate_pn_component, validate_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

__all__ = ["NAME_DELIMS", "PN_DELIMS", "PersonName"]

#: The byte that ends a switch of repertoire within a component group: the caret.
PN_DELIMS = {0x5E}

#: The bytes that end one within a whole name: the caret and the equals sign. A name is decoded
#: before it is parted, because both bytes also occur in characters of two bytes (秋 is 3D29).
NAME_DELIMS = {0x5E, 0x3D}

_DEFAULT = (default_encoding,)
_PARTS = ("family_name", "given_name", "middle_name", "name_prefix", "name_suffix")


def _as_tuple(encodings: str | Sequence[str] | None) -> tuple[str, ...] | None:
    if encodings is None or isinstance(encodings, tuple):
        return encodings
    return (encodings,) if isinstance(encodings, str) else tuple(encodings)


class PersonName:
    """The name of a person, in up to three component groups.

    Parameters
    ----------
    val : str, bytes, PersonName or None
        The name, such as ``'Yamada^Tarou=山田^太郎=やまだ^たろう'``. Bytes stay encoded until
        something is asked of them.
    encodings : str or sequence of str, optional
        Python's names of the codecs for bytes and for :meth:`encode`.
    original_string : bytes, optional
        The encoded name, if it is known beside `val`.
    validation_mode : int, optional
        ``config.IGNORE``, ``config.WARN`` or ``config.RAISE``; by default
        ``config.settings.reading_validation_mode``.

    Attributes
    ----------
    original_string : bytes or None
        The encoded name, if it was made from bytes.
    encodings : tuple of str or None
        The codecs it was made with.

    Raises
    ------
    codicom.errors.InvalidValueError
        With ``config.RAISE``, if a component group has more than 64 characters or there are more
        than three.
    """

    __slots__ = ("__weakref__", "_groups", "encodings", "original_string", "validation_mode")

    _groups: tuple[str, ...] | None
    encodings: tuple[str, ...] | None
    original_string: bytes | None
    validation_mode: int

    def __new__(cls, *args: Any, **kwargs: Any) -> PersonName:
        if (args and args[0] is None) or ("val" in kwargs and kwargs["val"] is None):
            return None  # type: ignore[return-value]  # an empty value stays None
        return object.__new__(cls)

    def __init__(
        self,
        val: bytes | str | PersonName,
        encodings: str | Sequence[str] | None = None,
        original_string: bytes | None = None,
        validation_mode: int | None = None,
    ) -> None:
        if validation_mode is None:
            validation_mode = config.current().reading_validation_mode
        self.validation_mode = validation_mode
        self.original_string = original_string
        self.encodings = _as_tuple(encodings)
        if isinstance(val, PersonName):
            self._groups = val._groups
            self.encodings = val.encodings
            self.original_string = val.original_string
        elif isinstance(val, bytes):
            self._groups = None
            self.original_string = val
            if validation_mode != config.IGNORE:
                self._decoded()
        elif isinstance(val, str):
            validate_value("PN", val, validation_mode)
            self._groups = _parted(val)
        else:
            raise _no_text(val)

    @classmethod
    def _read(cls, text: str, raw: bytes | None, encodings: tuple[str, ...]) -> PersonName:
        """Return the name that a decoder has decoded and checked; `raw` is its bytes, if known."""
        new = object.__new__(cls)
        new._groups = (text,) if text and "=" not in text else _parted(text)
        new.original_string = raw
        new.encodings = encodings
        new.validation_mode = 1
        return new

    def _decoded(self) -> tuple[str, ...]:
        """Decode the name, check it and keep its component groups."""
        raw = self.original_string or b""
        encodings = self.encodings or _DEFAULT
        text = decode_bytes(raw, encodings, NAME_DELIMS)
        validate_value("PN", text, self.validation_mode)
        self._groups = _parted(text)
        return self._groups

    @property
    def components(self) -> tuple[str, ...]:
        """The component groups: alphabetic, ideographic and phonetic, as far as they are there."""
        return self._groups if self._groups is not None else self._decoded()

    def _group(self, index: int) -> str:
        groups = self.components
        return groups[index] if index < len(groups) else ""

    def _part(self, index: int) -> str:
        parts = self._group(0).split("^", 5)
        return parts[index] if index < len(parts) else ""

    @property
    def alphabetic(self) -> str:
        """The first component group, the name in letters."""
        return self._group(0)

    @property
    def ideographic(self) -> str:
        """The second component group."""
        return self._group(1)

    @property
    def phonetic(self) -> str:
        """The third component group."""
        return self._group(2)

    @property
    def family_name(self) -> str:
        """The first component of the alphabetic group."""
        return self._part(0)

    @property
    def given_name(self) -> str:
        """The second component of the alphabetic group."""
        return self._part(1)

    @property
    def middle_name(self) -> str:
        """The third component of the alphabetic group."""
        return self._part(2)

    @property
    def name_prefix(self) -> str:
        """The fourth component of the alphabetic group."""
        return self._part(3)

    @property
    def name_suffix(self) -> str:
        """The fifth component of the alphabetic group."""
        return self._part(4)

    def formatted(self, format_str: str) -> str:
        """Return the name in another form.

        Parameters
        ----------
        format_str : str
            A ``%`` format that names properties of this class, such as
            ``'%(family_name)s, %(given_name)s'``.
        """
        names = (*_PARTS, "ideographic", "phonetic")
        return format_str % {name: getattr(self, name) for name in names}

    def family_comma_given(self) -> str:
        """Return the name as 'family name, given name'."""
        return f"{self.family_name}, {self.given_name}"

    def encode(self, encodings: str | Sequence[str] | None = None) -> bytes:
        """Return the encoded name.

        Parameters
        ----------
        encodings : str or sequence of str, optional
            The codecs; by default those that the name was made with.

        Raises
        ------
        codicom.errors.EncodeError
            If the name has a character that none of them has.
        """
        wanted = _as_tuple(encodings) or self.encodings or _DEFAULT
        if self.original_string is not None and wanted == (self.encodings or _DEFAULT):
            return self.original_string
        return b"=".join(
            [
                b"^".join([encode_string(part, wanted) for part in group.split("^")])
                for group in self.components
            ]
        )

    def decode(self, encodings: str | Sequence[str] | None = None) -> PersonName:
        """Return the name as it reads in other repertoires.

        Parameters
        ----------
        encodings : str or sequence of str, optional
            The codecs that the original bytes are in.
        """
        wanted = _as_tuple(encodings) or self.encodings or _DEFAULT
        if wanted == self.encodings:
            return self
        raw = self.original_string
        if raw is None:
            try:
                raw = self.encode(self.encodings)
            except EncodeError:
                # It never was bytes of its own repertoire: nothing is to be decoded.
                return PersonName(str(self), wanted, validation_mode=self.validation_mode)
        return PersonName(raw, wanted, validation_mode=self.validation_mode)

    @classmethod
    def from_named_components(
        cls,
        family_name: str | bytes = "",
        given_name: str | bytes = "",
        middle_name: str | bytes = "",
        name_prefix: str | bytes = "",
        name_suffix: str | bytes = "",
        family_name_ideographic: str | bytes = "",
        given_name_ideographic: str | bytes = "",
        middle_name_ideographic: str | bytes = "",
        name_prefix_ideographic: str | bytes = "",
        name_suffix_ideographic: str | bytes = "",
        family_name_phonetic: str | bytes = "",
        given_name_phonetic: str | bytes = "",
        middle_name_phonetic: str | bytes = "",
        name_prefix_phonetic: str | bytes = "",
        name_suffix_phonetic: str | bytes = "",
        encodings: str | Sequence[str] | None = None,
    ) -> PersonName:
        """Return a name made from its components.

        Parameters
        ----------
        family_name, given_name, middle_name, name_prefix, name_suffix : str or bytes, optional
            The components of the alphabetic group.
        family_name_ideographic, given_name_ideographic, middle_name_ideographic, \
name_prefix_ideographic, name_suffix_ideographic : str or bytes, optional
            The components of the ideographic group.
        family_name_phonetic, given_name_phonetic, middle_name_phonetic, \
name_prefix_phonetic, name_suffix_phonetic : str or bytes, optional
            The components of the phonetic group.
        encodings : str or sequence of str, optional
            Python's names of the codecs, for components that are bytes and for :meth:`encode`.

        Raises
        ------
        codicom.errors.InvalidValueError
            If a component has ``^``, ``=`` or a backslash.
        """
        alphabetic = (family_name, given_name, middle_name, name_prefix, name_suffix)
        ideographic = (
            family_name_ideographic,
            given_name_ideographic,
            middle_name_ideographic,
            name_prefix_ideographic,
            name_suffix_ideographic,
        )
        phonetic = (
            family_name_phonetic,
            given_name_phonetic,
            middle_name_phonetic,
            name_prefix_phonetic,
            name_suffix_phonetic,
        )
        return cls._from_groups((alphabetic, ideographic, phonetic), encodings)

    @classmethod
    def from_named_components_veterinary(
        cls,
        responsible_party_name: str | bytes = "",
        patient_name: str | bytes = "",
        responsible_party_name_ideographic: str | bytes = "",
        patient_name_ideographic: str | bytes = "",
        responsible_party_name_phonetic: str | bytes = "",
        patient_name_phonetic: str | bytes = "",
        encodings: str | Sequence[str] | None = None,
    ) -> PersonName:
        """Return the name of an animal, which has two components in each group.

        Parameters
        ----------
        responsible_party_name, responsible_party_name_ideographic, \
responsible_party_name_phonetic : str or bytes, optional
            The family name or the organization that answers for the animal.
        patient_name, patient_name_ideographic, patient_name_phonetic : str or bytes, optional
            The name of the animal.
        encodings : str or sequence of str, optional
            Python's names of the codecs, for components that are bytes and for :meth:`encode`.

        Raises
        ------
        codicom.errors.InvalidValueError
            If a component has ``^``, ``=`` or a backslash.
        """
        groups = (
            (responsible_party_name, patient_name),
            (responsible_party_name_ideographic, patient_name_ideographic),
            (responsible_party_name_phonetic, patient_name_phonetic),
        )
        return cls._from_groups(groups, encodings)

    @classmethod
    def _from_groups(
        cls,
        groups: tuple[tuple[str | bytes, ...], ...],
        encodings: str | Sequence[str] | None,
    ) -> PersonName:
        codecs = _as_tuple(encodings)
        texts = []
        for group in groups:
            parts = [_component(part, codecs or _DEFAULT) for part in group]
            text = "^".join(parts).rstrip("^")
            validate_pn_component(text)
            texts.append(text)
        return cls("=".join(texts).rstrip("="), codecs)

    def __str__(self) -> str:
        return "=".join(self.components)

    def __repr__(self) -> str:
        return repr(str(self))

    def __format__(self, format_spec: str) -> str:
        return format(str(self), format_spec)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PersonName):
            return self.components == other.components
        return str(self) == other

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(str(self))  # it is equal to that text

    def __len__(self) -> int:
        return len(str(self))

    def __bool__(self) -> bool:
        return bool(self.original_string) if self._groups is None else bool(self._groups)

    def __contains__(self, text: str) -> bool:
        return text in str(self)

    def __iter__(self) -> Iterator[str]:
        return iter(str(self))

    def __deepcopy__(self, memo: dict[int, Any]) -> PersonName:
        new = _restore(self._groups, self.original_string, self.encodings, type(self))
        new.validation_mode = self.validation_mode
        return new

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restore, (self.components, self.original_string, self.encodings, type(self))


def _restore(
    groups: tuple[str, ...] | None,
    raw: bytes | None,
    encodings: tuple[str, ...] | None,
    kind: type[PersonName],
) -> PersonName:
    """Make a pickled or copied name again, without checking it."""
    new = object.__new__(kind)
    new._groups = groups
    new.original_string = raw
    new.encodings = encodings
    new.validation_mode = 1
    return new


def _parted(text: str) -> tuple[str, ...]:
    """Return the component groups of `text`, without empty ones at the end."""
    text = text.rstrip("=")
    return tuple(text.split("=")) if text else ()


def _no_text(value: Any) -> NameTypeError:
    """Return the error for what no name is made from."""
    return NameTypeError(f"A PersonName is made from text, not from '{type(value).__name__}'")


def _component(part: str | bytes, encodings: tuple[str, ...]) -> str:
    """Return one component as text, or raise if it would fall apart in the name."""
    if not isinstance(part, (str, bytes)):
        raise _no_text(part)
    text = decode_bytes(part, encodings, PN_DELIMS) if isinstance(part, bytes) else part
    for character in "\\=^":
        if character in text:
            raise InvalidValueError(f"Strings may not contain the {character} character")
    return text

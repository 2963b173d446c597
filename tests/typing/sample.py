# ruff: noqa: F821
"""Code as users write it. Never run: mypy --strict must accept it, see tests/test_typing.py.

``reveal_type`` lines are followed by a comment that says what mypy must answer.
"""

from __future__ import annotations

import datetime
from pathlib import Path

from codicom import Dataset, FileDataset, dcmread, dcmwrite, examples
from codicom.dataset import FileMetaDataset
from codicom.sequence import Sequence
from codicom.uid import ExplicitVRLittleEndian, generate_uid
from codicom.valuerep import PersonName


def full_name(ds: Dataset) -> str:
    name = ds.PatientName
    reveal_type(name)  # codicom._values.names.PersonName
    return f"{name.given_name} {name.family_name}"


def geometry(ds: Dataset) -> tuple[float, float, int]:
    reveal_type(ds.PixelSpacing)  # codicom.multival.MultiValue[codicom._values.numbers.DSfloat]
    reveal_type(ds.SliceThickness)  # codicom._values.numbers.DSfloat
    reveal_type(ds.Rows)  # int
    reveal_type(ds.ImageType)  # codicom.multival.MultiValue[str]
    area = ds.PixelSpacing[0] * ds.PixelSpacing[1] * ds.Rows * ds.Columns
    return area, ds.SliceThickness * 2.0, ds.InstanceNumber + 1


def text_values(ds: Dataset) -> list[str]:
    reveal_type(ds.StudyInstanceUID)  # codicom.uid.UID
    reveal_type(ds.StudyDate)  # str
    reveal_type(ds.SpecificCharacterSet)  # str | codicom.multival.MultiValue[str]
    names = ds.OtherPatientNames
    return [ds.Modality.lower(), ds.StudyInstanceUID.name, ds.StudyDate[:4], *map(str, names)]


def binary_values(ds: Dataset) -> bytes:
    reveal_type(ds.PixelData)  # bytes
    reveal_type(ds.EffectiveEchoTime)  # float
    pointer = ds.FrameIncrementPointer
    reveal_type(pointer)  # codicom.tag.BaseTag | typing.MutableSequence[codicom.tag.BaseTag]
    reveal_type(ds.RedPaletteColorLookupTableDescriptor)  # typing.MutableSequence[int]
    return ds.PixelData


def nested(plan: FileDataset) -> list[str]:
    reveal_type(plan.BeamSequence)  # codicom.sequence.Sequence
    reveal_type(plan.BeamSequence[0])  # codicom.dataset.Dataset
    reveal_type(plan.BeamSequence[0].BeamName)  # str
    angles = [
        point.GantryAngle for beam in plan.BeamSequence for point in beam.ControlPointSequence
    ]
    return [beam.BeamName for beam in plan.BeamSequence] + [str(sum(angles))]


def made() -> Dataset:
    ds = Dataset()
    ds.PatientName = "Citizen^Joan"
    ds.PatientName = PersonName("Citizen^Joan")
    ds.PatientBirthDate = datetime.date(1970, 1, 1)
    ds.StudyTime = "101500"
    ds.SliceThickness = "1.50"
    ds.PixelSpacing = [0.5, 0.5]
    ds.Rows = 512
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.StudyInstanceUID = generate_uid()
    ds.BeamSequence = [Dataset(), Dataset()]
    ds.BeamSequence.append(Dataset())
    ds.ReferencedImageSequence = Sequence([Dataset()])
    ds.PixelData = b"\0" * 8
    ds.FrameIncrementPointer = 0x00181063
    ds.AccessionNumber = None
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    block = ds.private_block(0x0041, "Creator", create=True)
    block.add_new(0x01, "LO", "text")
    del ds.Rows
    return ds


def files(folder: Path) -> None:
    for path in folder.glob("*.dcm"):
        ds = dcmread(path, stop_before_pixels=True)
        if "PatientID" in ds and ds.PatientID.startswith("X"):
            ds.save_as(path, enforce_file_format=True)
        dcmwrite(path.with_suffix(".new"), ds)
    reveal_type(examples.ct)  # codicom.dataset.FileDataset
    print(examples.get_path("ct").name, examples.ct.pixel_array.shape)


def copies_and_parts(path: Path) -> None:
    with dcmread(path) as ds:
        reveal_type(ds)  # codicom.dataset.FileDataset
    reveal_type(ds.copy())  # codicom.dataset.FileDataset
    reveal_type(Dataset.from_json("{}"))  # codicom.dataset.Dataset
    reveal_type(ds[0x00100010])  # codicom.dataelem.DataElement
    reveal_type(ds["PatientName"])  # codicom.dataelem.DataElement
    reveal_type(ds[:0x00100010])  # codicom.dataset.Dataset
    reveal_type(ds.group_dataset(0x10))  # codicom.dataset.Dataset

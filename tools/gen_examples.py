"""Make the example data sets that ``codicom.examples`` ships.

    PYTHONPATH=core python tools/gen_examples.py [FOLDER]

The files go to ``core/codicom/examples/data`` unless another folder is given. They are a File-set
(PS3.10 section 8): files whose names are File IDs, and a DICOMDIR that lists them. Everything in
them is drawn here, with whole numbers and the four operations only, so that the same bytes come
out on every machine. What cannot be drawn, the JPEG 2000 codestream of one example, is made
with imagecodecs once and taken from the file that exists afterwards (``--encode`` makes it anew).
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from codicom import Dataset, FileDataset, FileMetaDataset, dcmread
from codicom.encaps import encapsulate, generate_frames
from codicom.filebase import DicomBytesIO
from codicom.filewriter import write_sequence_item
from codicom.uid import UID, ExplicitVRLittleEndian, JPEG2000Lossless, generate_uid

FOLDER = Path(__file__).resolve().parent.parent / "core" / "codicom" / "examples" / "data"

SOP_CLASSES = {
    "CT": "1.2.840.10008.5.1.4.1.1.2",
    "MR": "1.2.840.10008.5.1.4.1.1.4",
    "MR_ENH": "1.2.840.10008.5.1.4.1.1.4.1",
    "US_RGB": "1.2.840.10008.5.1.4.1.1.6.1",
    "US_YBR": "1.2.840.10008.5.1.4.1.1.3.1",
    "PALETTE": "1.2.840.10008.5.1.4.1.1.6.1",
    "JPEG2K": "1.2.840.10008.5.1.4.1.1.6.1",
    "OVERLAY": "1.2.840.10008.5.1.4.1.1.4",
    "RTPLAN": "1.2.840.10008.5.1.4.1.1.481.5",
    "RTDOSE": "1.2.840.10008.5.1.4.1.1.481.2",
    "RTSTRUCT": "1.2.840.10008.5.1.4.1.1.481.3",
    "ECG": "1.2.840.10008.5.1.4.1.1.9.1.1",
    "SR": "1.2.840.10008.5.1.4.1.1.88.33",
    "WSI": "1.2.840.10008.5.1.4.1.1.77.1.6",
}
MEDIA_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10"

# Name of the file -> (patient, study, Modality)
PLACES = {
    "CT": ("THORAX", "THORAX CT", "CT"),
    "RTSTRUCT": ("THORAX", "THORAX CT", "RTSTRUCT"),
    "RTPLAN": ("THORAX", "THORAX CT", "RTPLAN"),
    "RTDOSE": ("THORAX", "THORAX CT", "RTDOSE"),
    "SR": ("THORAX", "THORAX CT", "SR"),
    "MR": ("HEAD", "HEAD MR", "MR"),
    "MR_ENH": ("HEAD", "HEAD MR", "MR"),
    "OVERLAY": ("HEAD", "HEAD MR", "MR"),
    "US_RGB": ("HEART", "HEART US", "US"),
    "US_YBR": ("HEART", "HEART US", "US"),
    "PALETTE": ("HEART", "HEART US", "US"),
    "JPEG2K": ("HEART", "HEART US", "US"),
    "ECG": ("HEART", "HEART ECG", "ECG"),
    "WSI": ("TISSUE", "TISSUE SLIDE", "SM"),
}
DATE, TIME = "20260105", "101500"


# --- Parts of data sets -------------------------------------------------------------------------


def uid(*words: str) -> UID:
    """Return the UID that belongs to some words, always the same."""
    return generate_uid(entropy_srcs=["codicom example", *words])


def make(**elements: Any) -> Dataset:
    """Return a data set with the elements whose keywords are given."""
    ds = Dataset()
    for keyword, value in elements.items():
        setattr(ds, keyword, value)
    return ds


def fill(ds: Dataset, **elements: Any) -> None:
    """Add elements by keyword."""
    for keyword, value in elements.items():
        setattr(ds, keyword, value)


def code(value: str, scheme: str, meaning: str) -> Dataset:
    """Return an item of a code sequence (PS3.3 section 8)."""
    return make(CodeValue=value, CodingSchemeDesignator=scheme, CodeMeaning=meaning)


def reference(name: str) -> Dataset:
    """Return an item that refers to the instance of another example."""
    return make(
        ReferencedSOPClassUID=SOP_CLASSES[name], ReferencedSOPInstanceUID=uid("instance", name)
    )


def start(name: str) -> FileDataset:
    """Return a data set with what all examples have: patient, study, series, equipment."""
    patient, study, modality = PLACES[name]
    same_study = [other for other, place in PLACES.items() if place[1] == study]
    meta = FileMetaDataset()
    meta.FileMetaInformationVersion = b"\0\1"
    meta.MediaStorageSOPClassUID = SOP_CLASSES[name]
    meta.MediaStorageSOPInstanceUID = uid("instance", name)
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = uid("implementation")
    meta.ImplementationVersionName = "CODICOM EXAMPLES"
    ds = FileDataset(None, {}, b"\0" * 128, meta, False, True)
    fill(
        ds,
        SpecificCharacterSet="ISO_IR 100",
        InstanceCreationDate=DATE,
        InstanceCreationTime=TIME,
        SOPClassUID=SOP_CLASSES[name],
        SOPInstanceUID=uid("instance", name),
        StudyDate=DATE,
        SeriesDate=DATE,
        ContentDate=DATE,
        StudyTime=TIME,
        SeriesTime=TIME,
        ContentTime=TIME,
        AccessionNumber="",
        Modality=modality,
        Manufacturer="codicom",
        ManufacturerModelName="gen_examples",
        DeviceSerialNumber="1",
        SoftwareVersions="1",
        ReferringPhysicianName="",
        StudyDescription=study,
        SeriesDescription=f"Example {name}",
        PatientName=f"Example^{patient.capitalize()}",
        PatientID=f"EX-{patient}",
        PatientBirthDate="19700101",
        PatientSex="O",
        StudyInstanceUID=uid("study", study),
        SeriesInstanceUID=uid("series", name),
        StudyID="1",
        SeriesNumber=same_study.index(name) + 1,
        InstanceNumber=1,
    )
    return ds


def set_pixels(ds: Dataset, pixels: np.ndarray[Any, Any], photometric: str, bits: int) -> None:
    """Add the Image Pixel module of pixels shaped ([frames,] rows, columns[, samples])."""
    colour = photometric in ("RGB", "YBR_FULL_422")
    rows, columns = pixels.shape[-3:-1] if colour else pixels.shape[-2:]
    allocated = pixels.dtype.itemsize * 8
    fill(
        ds,
        SamplesPerPixel=3 if colour else 1,
        PhotometricInterpretation=photometric,
        Rows=rows,
        Columns=columns,
        BitsAllocated=allocated,
        BitsStored=bits,
        HighBit=bits - 1,
        PixelRepresentation=int(pixels.dtype.kind == "i"),
    )
    if colour:
        ds.PlanarConfiguration = 0
    if pixels.ndim > 2 + colour:
        ds.NumberOfFrames = pixels.shape[0]
    content = sub_sampled(pixels) if photometric == "YBR_FULL_422" else pixels
    little = content.astype(content.dtype.newbyteorder("<"))
    ds.PixelData = little.tobytes() + b"\0" * (little.nbytes % 2)
    ds["PixelData"].VR = "OB" if allocated == 8 else "OW"


def sub_sampled(ybr: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return pixels as Y1 Y2 Cb Cr, the colour of two neighbours averaged (PS3.3 C.7.6.3.1.2)."""
    left, right = ybr[..., 0::2, :].astype(int), ybr[..., 1::2, :].astype(int)
    mean = (left + right) // 2
    return np.stack([left[..., 0], right[..., 0], mean[..., 1], mean[..., 2]], axis=-1).astype(
        np.uint8
    )


# --- Drawing ------------------------------------------------------------------------------------


def grid(rows: int, columns: int) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Return the coordinates of pixels from the middle, in halves of a pixel."""
    y, x = np.mgrid[0:rows, 0:columns].astype(np.int64)
    return 2 * y - rows + 1, 2 * x - columns + 1


def ellipse(
    shape: tuple[int, int], middle: tuple[int, int], radii: tuple[int, int]
) -> np.ndarray[Any, Any]:
    """Return which pixels are in an ellipse; `middle` is (y, x) from the middle of the image."""
    y, x = grid(*shape)
    y, x = y - 2 * middle[0], x - 2 * middle[1]
    a, b = 2 * radii[0], 2 * radii[1]
    inside: np.ndarray[Any, Any] = y * y * (b * b) + x * x * (a * a) <= a * a * b * b
    return inside


def noise(shape: tuple[int, ...], spread: int, seed: int) -> np.ndarray[Any, Any]:
    """Return whole numbers from -spread to spread that look random (a hash of their index)."""
    n = np.arange(seed * 1_000_003, seed * 1_000_003 + int(np.prod(shape)), dtype=np.uint64)
    n = (n ^ (n >> np.uint64(15))) * np.uint64(0x2C1B3C6D) & np.uint64(0xFFFFFFFF)
    n = (n ^ (n >> np.uint64(12))) * np.uint64(0x297A2D39) & np.uint64(0xFFFFFFFF)
    n ^= n >> np.uint64(15)
    # The mean of two is nearer to what detectors give than one.
    low, high = n & np.uint64(0xFFFF), n >> np.uint64(16)
    total = (low + high).astype(np.int64) * (2 * spread + 1) >> 17
    return (total - spread).reshape(shape)


def head(size: int, level: int) -> np.ndarray[Any, Any]:
    """Return a slice of a head, 0 to 1000, at a level from 0 (top) to 100."""
    shape = (size, size)
    grow = 60 + level * 40 // 100
    image = np.zeros(shape, np.int64)
    for value, (dy, dx), (ry, rx) in (
        (900, (0, 0), (46, 36)),
        (150, (0, 0), (43, 33)),
        (520, (0, 0), (41, 31)),
        (640, (-4, 0), (33, 23)),
        (200, (-6, -8), (14, 4)),
        (200, (-6, 8), (14, 4)),
        (780, (16, 0), (7, 9)),
    ):
        radii = (ry * size * grow // 10000, rx * size * grow // 10000)
        place = (dy * size // 100, dx * size // 100)
        image[ellipse(shape, place, (max(radii[0], 1), max(radii[1], 1)))] = value
    return image


def fan(rows: int, columns: int) -> np.ndarray[Any, Any]:
    """Return which pixels an ultrasound probe at the top sees."""
    y, x = np.mgrid[0:rows, 0:columns].astype(np.int64)
    x = 2 * x - columns + 1
    distance = 4 * (y + 6) * (y + 6) + x * x
    sector: np.ndarray[Any, Any] = (
        (np.abs(x) * 10 <= (y + 6) * 16)
        & (distance <= 4 * (rows + 2) * (rows + 2))
        & (distance >= 4 * 12 * 12)
    )
    return sector


def heart(rows: int, columns: int, beat: int) -> np.ndarray[Any, Any]:
    """Return an ultrasound image of chambers that are `beat` (0 to 10) wide open, 0 to 255."""
    image = 96 + noise((rows, columns), 70, 7 + beat)
    shape = (rows, columns)
    for (dy, dx), (ry, rx) in (((-8, -14), (22, 11)), ((-6, 14), (19, 9)), ((26, 0), (9, 16))):
        place = (dy * rows // 100, dx * columns // 100)
        for grow, value in ((4, 190), (0, 22)):
            radii = (
                ry * rows // 100 + beat * rows // 200 + grow,
                rx * columns // 100 + beat * columns // 300 + grow,
            )
            inside = ellipse(shape, place, radii)
            image[inside] = value + noise(shape, 14, 90 + value + beat)[inside]
    image[~fan(rows, columns)] = 0
    return np.clip(image, 0, 255)


def flow(rows: int, columns: int) -> np.ndarray[Any, Any]:
    """Return the same in RGB, with blood flow towards (red) and away from (blue) the probe."""
    grey = heart(rows, columns, 6)
    image = np.stack([grey, grey, grey], axis=-1)
    y, _ = grid(rows, columns)
    for (dy, dx), sign in (((-8, -14), 1), ((-6, 14), -1)):
        place = (dy * rows // 100, dx * columns // 100)
        inside = ellipse((rows, columns), place, (rows // 7, columns // 12))
        speed = np.clip(200 - np.abs(y - 2 * place[0]) * 6, 40, 255)
        image[inside] = 0
        image[..., 0 if sign > 0 else 2][inside] = speed[inside]
        image[..., 1][inside] = (speed // 4)[inside]
    return image.astype(np.uint8)


def to_ybr(rgb: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return RGB as YBR_FULL (PS3.3 C.7.6.3.1.2), in whole numbers."""
    r, g, b = (rgb[..., channel].astype(np.int64) for channel in range(3))
    y = (2990 * r + 5870 * g + 1140 * b + 5000) // 10000
    cb = (-1687 * r - 3313 * g + 5000 * b + 1_280_000 + 5000) // 10000
    cr = (5000 * r - 4187 * g - 813 * b + 1_280_000 + 5000) // 10000
    return np.clip(np.stack([y, cb, cr], axis=-1), 0, 255).astype(np.uint8)


# --- Images -------------------------------------------------------------------------------------


def add_plane(ds: Dataset, spacing: float, thickness: float, frame: str) -> None:
    """Add the Image Plane module of an axial slice whose middle is at the origin."""
    corner = round(-(ds.Rows - 1) * spacing / 2, 4)
    fill(
        ds,
        FrameOfReferenceUID=uid("frame of reference", frame),
        PositionReferenceIndicator="",
        ImagePositionPatient=[corner, corner, 0],
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        PixelSpacing=[spacing, spacing],
        SliceThickness=thickness,
        SliceLocation=0,
    )


def ct() -> FileDataset:
    """Return a slice through a thorax."""
    shape = (128, 128)
    image = np.full(shape, -1000, np.int64)
    for value, middle, radii in (
        (-90, (0, 0), (44, 58)),
        (40, (0, 0), (41, 55)),
        (-820, (-4, -27), (25, 17)),
        (-820, (-4, 27), (25, 17)),
        (55, (-10, 6), (14, 12)),
        (700, (28, 0), (9, 10)),
        (20, (28, 0), (3, 4)),
        (120, (12, -5), (4, 4)),
        (60, (-12, 30), (3, 3)),
    ):
        image[ellipse(shape, middle, radii)] = value
    image += noise(shape, 24, 1)
    ds = start("CT")
    set_pixels(ds, (image + 1024).clip(0, 4095).astype(np.int16), "MONOCHROME2", 16)
    add_plane(ds, 2.5, 5, "THORAX CT")
    fill(
        ds,
        ImageType=["ORIGINAL", "PRIMARY", "AXIAL"],
        AcquisitionNumber=1,
        BodyPartExamined="CHEST",
        PatientPosition="HFS",
        KVP=120,
        XRayTubeCurrent=200,
        ExposureTime=500,
        ConvolutionKernel="B30",
        RescaleIntercept=-1024,
        RescaleSlope=1,
        RescaleType="HU",
        WindowCenter=[40, -600],
        WindowWidth=[400, 1500],
        WindowCenterWidthExplanation=["MEDIASTINUM", "LUNG"],
    )
    block = ds.private_block(0x0041, "CODICOM EXAMPLE", create=True)
    block.add_new(0x01, "LO", "A private element")
    block.add_new(0x02, "DS", ["1.50", "2.0"])
    block.add_new(0x03, "SQ", [make(PatientID="An item in a private sequence")])
    return ds


def mr() -> FileDataset:
    """Return one slice of a head."""
    ds = start("MR")
    image = head(64, 70) + noise((64, 64), 30, 2)
    set_pixels(ds, image.clip(0, 4095).astype(np.uint16), "MONOCHROME2", 12)
    add_plane(ds, 3.5, 6, "HEAD MR")
    add_mr(ds)
    return ds


def add_mr(ds: Dataset) -> None:
    """Add the MR Image module."""
    fill(
        ds,
        ImageType=["ORIGINAL", "PRIMARY", "M", "SE"],
        BodyPartExamined="HEAD",
        PatientPosition="HFS",
        ScanningSequence="SE",
        SequenceVariant="NONE",
        ScanOptions="",
        MRAcquisitionType="2D",
        RepetitionTime=500,
        EchoTime=15,
        EchoTrainLength=1,
        MagneticFieldStrength=1.5,
        FlipAngle=90,
        WindowCenter=450,
        WindowWidth=900,
    )


def overlay() -> FileDataset:
    """Return a slice of a head with two overlays: an outline and a label in the corner."""
    size = 96
    ds = start("OVERLAY")
    image = head(size, 80) + noise((size, size), 30, 3)
    set_pixels(ds, image.clip(0, 4095).astype(np.uint16), "MONOCHROME2", 12)
    add_plane(ds, 2.4, 6, "HEAD MR")
    add_mr(ds)
    shape = (size, size)
    outline = ellipse(shape, (14, 0), (12, 14)) & ~ellipse(shape, (14, 0), (10, 12))
    letter_l = np.zeros((16, 11), bool)
    letter_l[2:14, 2:4] = letter_l[12:14, 2:9] = True
    for group, bits, kind, origin, label in (
        (0x6000, outline, "G", [1, 1], "Outline"),
        (0x6002, letter_l, "G", [3, 82], "Left"),
    ):
        packed = np.packbits(bits.reshape(-1), bitorder="little").tobytes()
        for element, vr, value in (
            (0x10, "US", bits.shape[0]),
            (0x11, "US", bits.shape[1]),
            (0x22, "LO", f"{label} of codicom's example"),
            (0x40, "CS", kind),
            (0x50, "SS", origin),
            (0x100, "US", 1),
            (0x102, "US", 0),
            (0x1500, "LO", label),
            (0x3000, "OW", packed + b"\0" * (len(packed) % 2)),
        ):
            ds.add_new((group << 16) | element, vr, value)
    return ds


def mr_enhanced() -> FileDataset:
    """Return a volume of a head as one multi-frame object with functional groups."""
    frames, size, spacing, gap = 6, 56, 4.0, 8.0
    ds = start("MR_ENH")
    volume = np.stack([head(size, 30 + 12 * n) + noise((size, size), 30, 20 + n) for n in range(6)])
    set_pixels(ds, volume.clip(0, 4095).astype(np.uint16), "MONOCHROME2", 12)
    corner = -(size - 1) * spacing / 2
    fill(
        ds,
        ImageType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"],
        AcquisitionDateTime=DATE + TIME,
        AcquisitionDuration=42.5,
        ContentQualification="RESEARCH",
        PixelPresentation="MONOCHROME",
        VolumetricProperties="VOLUME",
        VolumeBasedCalculationTechnique="NONE",
        ComplexImageComponent="MAGNITUDE",
        AcquisitionContrast="T1",
        MagneticFieldStrength=1.5,
        ResonantNucleus="1H",
        BurnedInAnnotation="NO",
        LossyImageCompression="00",
        PresentationLUTShape="IDENTITY",
        FrameOfReferenceUID=uid("frame of reference", "HEAD MR"),
        PositionReferenceIndicator="",
    )
    organization = uid("dimensions", "MR_ENH")
    ds.DimensionOrganizationSequence = [make(DimensionOrganizationUID=organization)]
    ds.DimensionIndexSequence = [
        make(
            DimensionOrganizationUID=organization,
            DimensionIndexPointer=pointer,
            FunctionalGroupPointer=group,
            DimensionDescriptionLabel=label,
        )
        for pointer, group, label in (
            (0x00209056, 0x00209111, "Stack ID"),
            (0x00209057, 0x00209111, "In-Stack Position Number"),
        )
    ]
    shared = make(
        PixelMeasuresSequence=[
            make(SliceThickness=6, SpacingBetweenSlices=gap, PixelSpacing=[spacing, spacing])
        ],
        PlaneOrientationSequence=[make(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])],
        MRTimingAndRelatedParametersSequence=[
            make(RepetitionTime=500, FlipAngle=90, EchoTrainLength=1)
        ],
        MREchoSequence=[make(EffectiveEchoTime=15.0)],
        FrameAnatomySequence=[
            make(FrameLaterality="U", AnatomicRegionSequence=[code("69536005", "SCT", "Head")])
        ],
    )
    ds.SharedFunctionalGroupsSequence = [shared]
    ds.PerFrameFunctionalGroupsSequence = [
        mr_frame(n, [corner, corner, n * gap]) for n in range(frames)
    ]
    return ds


def mr_frame(n: int, corner: list[float]) -> Dataset:
    """Return the functional groups of frame `n` of the enhanced MR."""
    return make(
        FrameContentSequence=[
            make(
                FrameAcquisitionNumber=1,
                FrameReferenceDateTime=DATE + TIME,
                FrameAcquisitionDateTime=DATE + TIME,
                FrameAcquisitionDuration=500.0,
                StackID="1",
                InStackPositionNumber=n + 1,
                DimensionIndexValues=[1, n + 1],
            )
        ],
        PlanePositionSequence=[make(ImagePositionPatient=corner)],
        MRImageFrameTypeSequence=[
            make(
                FrameType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"],
                PixelPresentation="MONOCHROME",
                VolumetricProperties="VOLUME",
                VolumeBasedCalculationTechnique="NONE",
                ComplexImageComponent="MAGNITUDE",
                AcquisitionContrast="T1",
            )
        ],
        FrameVOILUTSequence=[make(WindowCenter=400 + 20 * n, WindowWidth=900)],
        PixelValueTransformationSequence=[
            make(RescaleIntercept=0, RescaleSlope=1 + n / 4, RescaleType="US")
        ],
    )


def add_us(ds: Dataset) -> None:
    """Add the US Image module."""
    fill(
        ds,
        ImageType=["ORIGINAL", "PRIMARY", "TTE", "0001"],
        LossyImageCompression="00",
        UltrasoundColorDataPresent=int(ds.SamplesPerPixel == 3),
        SequenceOfUltrasoundRegions=[
            make(
                RegionSpatialFormat=1,
                RegionDataType=1,
                RegionFlags=0,
                RegionLocationMinX0=0,
                RegionLocationMinY0=0,
                RegionLocationMaxX1=ds.Columns - 1,
                RegionLocationMaxY1=ds.Rows - 1,
                PhysicalUnitsXDirection=3,
                PhysicalUnitsYDirection=3,
                PhysicalDeltaX=0.125,
                PhysicalDeltaY=0.125,
            )
        ],
    )


def us_rgb() -> FileDataset:
    """Return an ultrasound image with colour flow."""
    ds = start("US_RGB")
    set_pixels(ds, flow(96, 128), "RGB", 8)
    add_us(ds)
    return ds


def us_ybr() -> FileDataset:
    """Return a loop of ultrasound images with sub-sampled colour."""
    ds = start("US_YBR")
    frames = [flow(80, 112)]
    grey = heart(80, 112, 2)
    frames.append(np.stack([grey, grey, grey // 2], axis=-1).astype(np.uint8))
    frames.append(frames[0][:, ::-1])
    set_pixels(ds, to_ybr(np.stack(frames)), "YBR_FULL_422", 8)
    add_us(ds)
    fill(ds, FrameTime=40, FrameIncrementPointer=0x00181063)
    return ds


def palette() -> FileDataset:
    """Return an ultrasound image that is coloured by a palette of 256 entries of 16 bits."""
    ds = start("PALETTE")
    set_pixels(ds, heart(112, 128, 8).astype(np.uint8), "PALETTE COLOR", 8)
    add_us(ds)
    ramp = np.arange(256, dtype=np.int64)
    for name, values in (
        ("Red", np.minimum(ramp * 3 // 2, 255)),
        ("Green", ramp * ramp // 255),
        ("Blue", np.maximum(ramp - 96, 0) * 255 // 159),
    ):
        setattr(ds, f"{name}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(ds, f"{name}PaletteColorLookupTableData", (values * 257).astype("<u2").tobytes())
    return ds


def jpeg2k(folder: Path, encode: bool) -> FileDataset:
    """Return the RGB ultrasound image compressed without loss, as JPEG 2000."""
    ds = us_rgb()
    name = "JPEG2K"
    own = start(name)
    for keyword in ("SOPInstanceUID", "SeriesInstanceUID", "SeriesNumber", "SeriesDescription"):
        setattr(ds, keyword, own[keyword].value)
    ds.file_meta = own.file_meta
    ds.file_meta.TransferSyntaxUID = JPEG2000Lossless
    path = folder / name
    path = path if path.exists() else FOLDER / name
    if encode or not path.exists():
        import imagecodecs

        pixels = flow(96, 128)
        stream = imagecodecs.jpeg2k_encode(pixels, reversible=True, codecformat="J2K", mct=True)
    else:
        stream = next(generate_frames(dcmread(path).PixelData, number_of_frames=1))
    ds.PhotometricInterpretation = "YBR_RCT"
    ds.PixelData = encapsulate([stream])
    ds["PixelData"].is_undefined_length = True
    return ds


def wsi() -> FileDataset:
    """Return a stained slide of 140 x 90 pixels in tiles of 48 x 48."""
    rows, columns, tile = 90, 140, 48
    shape = (rows, columns)
    image = np.full((*shape, 3), (242, 240, 244), np.int64)
    image[ellipse(shape, (2, -6), (36, 58))] = (232, 176, 206)
    y, x = grid(12, 18)
    for place in range(12 * 18):
        dy, dx = int(y.flat[place]) * 7 // 2, int(x.flat[place]) * 7 // 2
        jump = noise((216, 2), 3, 5)[place]
        middle = (dy + int(jump[0]), dx + int(jump[1]))
        nucleus = ellipse(shape, middle, (2, 2)) & ellipse(shape, (2, -6), (33, 55))
        image[nucleus] = (112, 66, 150)
    image = np.clip(image + noise((*shape, 3), 7, 6), 0, 255).astype(np.uint8)
    down, across = -(-rows // tile), -(-columns // tile)
    matrix = np.full((down * tile, across * tile, 3), 255, np.uint8)
    matrix[:rows, :columns] = image
    tiles = matrix.reshape(down, tile, across, tile, 3).swapaxes(1, 2).reshape(-1, tile, tile, 3)
    ds = start("WSI")
    set_pixels(ds, tiles, "RGB", 8)
    add_slide(ds, rows, columns)
    return ds


def add_slide(ds: Dataset, rows: int, columns: int) -> None:
    """Add the modules of whole slide images (PS3.3 A.32.8)."""
    organization = uid("dimensions", "WSI")
    fill(
        ds,
        ImageType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"],
        AcquisitionDateTime=DATE + TIME,
        ContainerIdentifier="SLIDE-1",
        IssuerOfTheContainerIdentifierSequence=[],
        ContainerTypeCodeSequence=[code("433466003", "SCT", "Microscope slide")],
        SpecimenDescriptionSequence=[
            make(
                SpecimenIdentifier="SPECIMEN-1",
                SpecimenUID=uid("specimen"),
                IssuerOfTheSpecimenIdentifierSequence=[],
                SpecimenPreparationSequence=[],
            )
        ],
        BurnedInAnnotation="NO",
        LossyImageCompression="00",
        VolumetricProperties="VOLUME",
        SpecimenLabelInImage="NO",
        FocusMethod="AUTO",
        ExtendedDepthOfField="NO",
        FrameOfReferenceUID=uid("frame of reference", "SLIDE"),
        PositionReferenceIndicator="SLIDE_CORNER",
        ImagedVolumeWidth=columns / 50,
        ImagedVolumeHeight=rows / 50,
        ImagedVolumeDepth=1.0,
        TotalPixelMatrixColumns=columns,
        TotalPixelMatrixRows=rows,
        TotalPixelMatrixFocalPlanes=1,
        TotalPixelMatrixOriginSequence=[
            make(XOffsetInSlideCoordinateSystem=20, YOffsetInSlideCoordinateSystem=40)
        ],
        ImageOrientationSlide=[0, -1, 0, -1, 0, 0],
        NumberOfOpticalPaths=1,
        OpticalPathSequence=[
            make(
                OpticalPathIdentifier="1",
                IlluminationTypeCodeSequence=[code("111744", "DCM", "Brightfield illumination")],
                IlluminationColorCodeSequence=[code("371251000", "SCT", "White color")],
            )
        ],
        DimensionOrganizationType="TILED_FULL",
        DimensionOrganizationSequence=[make(DimensionOrganizationUID=organization)],
        SharedFunctionalGroupsSequence=[
            make(
                PixelMeasuresSequence=[
                    make(
                        SliceThickness=0.001, PixelSpacing=[0.02, 0.02], SpacingBetweenSlices=0.001
                    )
                ],
                WholeSlideMicroscopyImageFrameTypeSequence=[
                    make(FrameType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"])
                ],
                OpticalPathIdentificationSequence=[make(OpticalPathIdentifier="1")],
            )
        ],
    )


# --- Radiotherapy -------------------------------------------------------------------------------


def circle(radius: float, middle: tuple[float, float], z: float) -> list[float]:
    """Return 24 points around a circle, as x, y and z by turns, in tenths of a millimetre."""
    # cos and sin of 0, 15, ... 75 degrees, written out so that they are the same everywhere
    cosines = [1.0, 0.965926, 0.866025, 0.707107, 0.5, 0.258819]
    quarter = [(cosines[n], cosines[6 - n] if n else 0.0) for n in range(6)]
    points: list[float] = []
    for turn in range(4):
        for c, s in quarter:
            cx, sy = ((c, s), (-s, c), (-c, -s), (s, -c))[turn]
            points += [round(middle[0] + radius * cx, 1), round(middle[1] + radius * sy, 1), z]
    return points


ROIS = (
    (1, "Body", "EXTERNAL", 130.0, (0.0, 0.0), [0, 160, 0]),
    (2, "Target", "PTV", 22.0, (75.0, -30.0), [255, 0, 0]),
    (3, "Cord", "ORGAN", 9.0, (0.0, 70.0), [0, 0, 255]),
)


def rt_struct() -> FileDataset:
    """Return the outlines of the body, a target and the spinal cord."""
    ds = start("RTSTRUCT")
    frame = uid("frame of reference", "THORAX CT")
    series = make(SeriesInstanceUID=uid("series", "CT"), ContourImageSequence=[reference("CT")])
    study = make(
        ReferencedSOPClassUID="1.2.840.10008.3.1.2.3.1",
        ReferencedSOPInstanceUID=uid("study", "THORAX CT"),
        RTReferencedSeriesSequence=[series],
    )
    fill(
        ds,
        StructureSetLabel="EXAMPLE",
        StructureSetName="Outlines",
        StructureSetDate=DATE,
        StructureSetTime=TIME,
        FrameOfReferenceUID=frame,
        PositionReferenceIndicator="",
        ReferencedFrameOfReferenceSequence=[
            make(FrameOfReferenceUID=frame, RTReferencedStudySequence=[study])
        ],
        StructureSetROISequence=[
            make(
                ROINumber=number,
                ReferencedFrameOfReferenceUID=frame,
                ROIName=name,
                ROIGenerationAlgorithm="MANUAL",
            )
            for number, name, *_ in ROIS
        ],
        ROIContourSequence=[
            make(
                ROIDisplayColor=colour,
                ReferencedROINumber=number,
                ContourSequence=[
                    make(
                        ContourImageSequence=[reference("CT")],
                        ContourGeometricType="CLOSED_PLANAR",
                        NumberOfContourPoints=24,
                        ContourData=circle(radius, middle, 0.0),
                    )
                ],
            )
            for number, _, _, radius, middle, colour in ROIS
        ],
        RTROIObservationsSequence=[
            make(
                ObservationNumber=number,
                ReferencedROINumber=number,
                RTROIInterpretedType=kind,
                ROIInterpreter="",
            )
            for number, _, kind, *_ in ROIS
        ],
    )
    return ds


def rt_plan() -> FileDataset:
    """Return a plan of two static beams and a wedge."""
    ds = start("RTPLAN")
    fill(
        ds,
        RTPlanLabel="EXAMPLE",
        RTPlanName="Two beams",
        RTPlanDate=DATE,
        RTPlanTime=TIME,
        PlanIntent="RESEARCH",
        RTPlanGeometry="PATIENT",
        ApprovalStatus="UNAPPROVED",
        FrameOfReferenceUID=uid("frame of reference", "THORAX CT"),
        PositionReferenceIndicator="",
        ReferencedStructureSetSequence=[reference("RTSTRUCT")],
        DoseReferenceSequence=[
            make(
                DoseReferenceNumber=1,
                DoseReferenceUID=uid("dose reference"),
                DoseReferenceStructureType="COORDINATES",
                DoseReferenceDescription="Isocentre",
                DoseReferencePointCoordinates=[75.0, -30.0, 0.0],
                DoseReferenceType="TARGET",
                TargetPrescriptionDose=50,
            )
        ],
        FractionGroupSequence=[
            make(
                FractionGroupNumber=1,
                NumberOfFractionsPlanned=25,
                NumberOfBeams=2,
                NumberOfBrachyApplicationSetups=0,
                ReferencedBeamSequence=[
                    make(ReferencedBeamNumber=n, BeamDose=1.0, BeamMeterset=meterset)
                    for n, meterset in ((1, 116.0), (2, 124.5))
                ],
            )
        ],
        BeamSequence=[beam(1, "Field 1", 0, 116.0), beam(2, "Field 2", 95, 124.5)],
        PatientSetupSequence=[make(PatientSetupNumber=1, PatientPosition="HFS")],
    )
    return ds


def beam(number: int, name: str, gantry: float, meterset: float) -> Dataset:
    """Return one beam with two control points."""
    jaws = [
        make(RTBeamLimitingDeviceType="X", LeafJawPositions=[-40, 40]),
        make(RTBeamLimitingDeviceType="Y", LeafJawPositions=[-50, 50]),
    ]
    first = make(
        ControlPointIndex=0,
        NominalBeamEnergy=6,
        DoseRateSet=300,
        BeamLimitingDevicePositionSequence=jaws,
        GantryAngle=gantry,
        GantryRotationDirection="NONE",
        BeamLimitingDeviceAngle=0,
        BeamLimitingDeviceRotationDirection="NONE",
        PatientSupportAngle=0,
        PatientSupportRotationDirection="NONE",
        TableTopEccentricAngle=0,
        TableTopEccentricRotationDirection="NONE",
        IsocenterPosition=[75.0, -30.0, 0.0],
        CumulativeMetersetWeight=0,
    )
    last = make(ControlPointIndex=1, CumulativeMetersetWeight=1)
    return make(
        Manufacturer="Linac, co.",
        TreatmentMachineName="MACHINE1",
        PrimaryDosimeterUnit="MU",
        SourceAxisDistance=1000,
        BeamLimitingDeviceSequence=[
            make(RTBeamLimitingDeviceType=axis, NumberOfLeafJawPairs=1) for axis in "XY"
        ],
        BeamNumber=number,
        BeamName=name,
        BeamDescription=f"{meterset} MU",
        BeamType="STATIC",
        RadiationType="PHOTON",
        TreatmentDeliveryType="TREATMENT",
        NumberOfWedges=0,
        NumberOfCompensators=0,
        NumberOfBoli=0,
        NumberOfBlocks=0,
        FinalCumulativeMetersetWeight=1,
        NumberOfControlPoints=2,
        ControlPointSequence=[first, last],
        ReferencedPatientSetupNumber=1,
    )


def rt_dose() -> FileDataset:
    """Return a grid of doses, 32 bits deep, around the target."""
    frames, rows, columns, spacing = 9, 20, 20, 5.0
    z, y, x = np.mgrid[0:frames, 0:rows, 0:columns].astype(np.int64)
    distance = 4 * (z - 4) ** 2 + (2 * y - rows + 1) ** 2 // 4 + (2 * x - columns + 1) ** 2 // 4
    dose = np.maximum(0, 50_000_000 - distance * 320_000) + x * 12_345
    ds = start("RTDOSE")
    set_pixels(ds, dose.astype(np.uint32), "MONOCHROME2", 32)
    half = (rows - 1) * spacing / 2
    fill(
        ds,
        ImageType=["DERIVED", "PRIMARY"],
        SliceThickness=spacing,
        ImagePositionPatient=[75.0 - half, -30.0 - half, -4 * spacing],
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        PixelSpacing=[spacing, spacing],
        FrameOfReferenceUID=uid("frame of reference", "THORAX CT"),
        PositionReferenceIndicator="",
        FrameIncrementPointer=0x3004000C,
        DoseUnits="GY",
        DoseType="PHYSICAL",
        DoseSummationType="PLAN",
        GridFrameOffsetVector=[n * spacing for n in range(frames)],
        DoseGridScaling="0.000001",
        TissueHeterogeneityCorrection="IMAGE",
        ReferencedRTPlanSequence=[reference("RTPLAN")],
        ReferencedStructureSetSequence=[reference("RTSTRUCT")],
    )
    return ds


# --- Waveform and report ------------------------------------------------------------------------

LEADS = (
    ("2:1", "Lead I", 60), ("2:2", "Lead II", 100), ("2:61", "Lead III", 40),
    ("2:62", "aVR, augmented voltage, right", -80),
    ("2:63", "aVL, augmented voltage, left", 10),
    ("2:64", "aVF, augmented voltage, foot", 70),
    ("2:3", "Lead V1", -60), ("2:4", "Lead V2", -30), ("2:5", "Lead V3", 50),
    ("2:6", "Lead V4", 130), ("2:7", "Lead V5", 120), ("2:8", "Lead V6", 90),
)  # fmt: skip


def heartbeat(samples: int, rate: int, height: int, seed: int) -> np.ndarray[Any, Any]:
    """Return an electrocardiogram of 75 beats a minute in steps of the channel sensitivity."""
    beat = rate * 4 // 5
    t = np.arange(samples, dtype=np.int64) % beat * 1000 // rate
    signal = np.zeros(samples, np.int64)
    for middle, width, parts in (
        (160, 60, 12), (262, 14, -10), (284, 24, 100), (308, 16, -22), (500, 110, 26),
    ):  # fmt: skip
        # P, Q, R, S and T: a parabola, squared, is near enough to what they look like
        bump = np.maximum(0, 1000 - (t - middle) ** 2 * 1000 // (width * width))
        signal += bump * bump * parts // 1000
    return signal * height // 8000 + noise((samples,), 4, seed)


def multiplex(label: str, samples: int, rate: int) -> Dataset:
    """Return a multiplex group of twelve channels."""
    channels = []
    data = np.empty((samples, 12), "<i2")
    for n, (value, meaning, height) in enumerate(LEADS):
        data[:, n] = heartbeat(samples, rate, height, 40 + n)
        channels.append(
            make(
                ChannelLabel=meaning.partition(",")[0].removeprefix("Lead "),
                ChannelSourceSequence=[code(value, "MDC", meaning)],
                ChannelSensitivity="1.25",
                ChannelSensitivityUnitsSequence=[code("uV", "UCUM", "microvolt")],
                ChannelSensitivityCorrectionFactor=1,
                ChannelBaseline=0,
                ChannelSampleSkew=0,
                WaveformBitsStored=16,
                FilterLowFrequency="0.05",
                FilterHighFrequency=100,
            )
        )
    group = make(
        MultiplexGroupTimeOffset=0,
        WaveformOriginality="ORIGINAL" if label == "RHYTHM" else "DERIVED",
        NumberOfWaveformChannels=12,
        NumberOfWaveformSamples=samples,
        SamplingFrequency=rate,
        MultiplexGroupLabel=label,
        ChannelDefinitionSequence=channels,
        WaveformBitsAllocated=16,
        WaveformSampleInterpretation="SS",
        WaveformData=data.tobytes(),
    )
    group["WaveformData"].VR = "OW"
    return group


def ecg() -> FileDataset:
    """Return an electrocardiogram of twelve leads: six seconds of rhythm, and one beat."""
    ds = start("ECG")
    fill(
        ds,
        AcquisitionDateTime=DATE + TIME,
        AcquisitionContextSequence=[],
        WaveformSequence=[multiplex("RHYTHM", 1500, 250), multiplex("MEDIAN BEAT", 200, 250)],
        WaveformAnnotationSequence=[
            make(
                UnformattedTextValue="Sinus rhythm",
                AnnotationGroupNumber=0,
                ReferencedWaveformChannels=[1, 0],
            )
        ],
    )
    return ds


def content(kind: str, concept: Dataset, relation: str = "CONTAINS", **more: Any) -> Dataset:
    """Return a content item of a structured report (PS3.3 C.17.3)."""
    return make(
        RelationshipType=relation, ValueType=kind, ConceptNameCodeSequence=[concept], **more
    )


def report() -> FileDataset:
    """Return a report on the CT with a finding and a measurement."""
    ds = start("SR")
    image = reference("CT")
    millimetre = code("mm", "UCUM", "millimeter")
    size = content(
        "NUM",
        code("103339001", "SCT", "Long Axis"),
        MeasuredValueSequence=[
            make(NumericValue="15.5", MeasurementUnitsCodeSequence=[millimetre])
        ],
        ContentSequence=[
            make(RelationshipType="INFERRED FROM", ValueType="IMAGE", ReferencedSOPSequence=[image])
        ],
    )
    findings = content(
        "CONTAINER",
        code("121070", "DCM", "Findings"),
        ContinuityOfContent="SEPARATE",
        ContentSequence=[
            content(
                "CODE",
                code("121071", "DCM", "Finding"),
                ConceptCodeSequence=[code("27925004", "SCT", "Nodule")],
            ),
            content("TEXT", code("121071", "DCM", "Finding"), TextValue="Nodule in the left lung."),
            size,
        ],
    )
    series = make(SeriesInstanceUID=uid("series", "CT"), ReferencedSOPSequence=[image])
    fill(
        ds,
        ReferencedPerformedProcedureStepSequence=[],
        PerformedProcedureCodeSequence=[],
        CompletionFlag="COMPLETE",
        VerificationFlag="UNVERIFIED",
        CurrentRequestedProcedureEvidenceSequence=[
            make(StudyInstanceUID=uid("study", "THORAX CT"), ReferencedSeriesSequence=[series])
        ],
        ValueType="CONTAINER",
        ConceptNameCodeSequence=[code("18748-4", "LN", "Diagnostic imaging report")],
        ContinuityOfContent="SEPARATE",
        ContentTemplateSequence=[make(MappingResource="DCMR", TemplateIdentifier="2000")],
        ContentSequence=[
            content(
                "CODE",
                code("121049", "DCM", "Language of Content Item and Descendants"),
                "HAS CONCEPT MOD",
                ConceptCodeSequence=[code("en", "RFC5646", "English")],
            ),
            content(
                "PNAME",
                code("121008", "DCM", "Person Observer Name"),
                "HAS OBS CONTEXT",
                PersonName="Reader^Joan",
            ),
            findings,
        ],
    )
    return ds


# --- The directory ------------------------------------------------------------------------------

# Modality -> (type of the record, what it takes from the data set besides InstanceNumber)
RECORDS = {
    "RTSTRUCT": ("RT STRUCTURE SET", ["StructureSetLabel", "StructureSetDate", "StructureSetTime"]),
    "RTPLAN": ("RT PLAN", ["RTPlanLabel", "RTPlanDate", "RTPlanTime"]),
    "RTDOSE": ("RT DOSE", ["DoseSummationType"]),
    "ECG": ("WAVEFORM", ["ContentDate", "ContentTime"]),
    "SR": (
        "SR DOCUMENT",
        ["CompletionFlag", "VerificationFlag", "ContentDate", "ContentTime",
         "ConceptNameCodeSequence"],
    ),
}  # fmt: skip
LEVELS = (
    ("PATIENT", ["PatientName", "PatientID"]),
    ("STUDY", ["StudyDate", "StudyTime", "StudyDescription", "StudyInstanceUID", "StudyID",
               "AccessionNumber"]),
    ("SERIES", ["Modality", "SeriesInstanceUID", "SeriesNumber"]),
)  # fmt: skip


def record(kind: str, ds: Dataset, keywords: Iterable[str]) -> Dataset:
    """Return a directory record (PS3.3 F.3.2.2), its offsets not yet known."""
    item = make(
        OffsetOfTheNextDirectoryRecord=0,
        RecordInUseFlag=0xFFFF,
        OffsetOfReferencedLowerLevelDirectoryEntity=0,
        DirectoryRecordType=kind,
        SpecificCharacterSet="ISO_IR 100",
    )
    for keyword in keywords:
        setattr(item, keyword, ds[keyword].value)
    return item


def records(files: dict[str, FileDataset]) -> tuple[list[Dataset], list[int]]:
    """Return all directory records, each before those below it, and the depth of each."""
    items: list[Dataset] = []
    depths: list[int] = []
    before: list[Any] = []
    for name in PLACES:
        ds = files[name]
        trail = [ds.PatientID, ds.StudyInstanceUID, ds.SeriesInstanceUID]
        for depth, (kind, keywords) in enumerate(LEVELS):
            if before[: depth + 1] != trail[: depth + 1]:
                items.append(record(kind, ds, keywords))
                depths.append(depth)
        before = trail
        kind, keywords = RECORDS.get(ds.Modality, ("IMAGE", []))
        item = record(kind, ds, ["InstanceNumber", *keywords])
        fill(
            item,
            ReferencedFileID=name,
            ReferencedSOPClassUIDInFile=ds.SOPClassUID,
            ReferencedSOPInstanceUIDInFile=ds.SOPInstanceUID,
            ReferencedTransferSyntaxUIDInFile=ds.file_meta.TransferSyntaxUID,
        )
        items.append(item)
        depths.append(3)
    return items, depths


def directory(files: dict[str, FileDataset]) -> FileDataset:
    """Return the DICOMDIR of all examples (PS3.3 F.3)."""
    items, depths = records(files)
    meta = FileMetaDataset()
    meta.FileMetaInformationVersion = b"\0\1"
    meta.MediaStorageSOPClassUID = MEDIA_STORAGE_DIRECTORY
    meta.MediaStorageSOPInstanceUID = uid("instance", "DICOMDIR")
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = uid("implementation")
    meta.ImplementationVersionName = "CODICOM EXAMPLES"
    ds = FileDataset(None, {}, b"\0" * 128, meta, False, True)
    fill(
        ds,
        FileSetID="CODICOM",
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity=0,
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity=0,
        FileSetConsistencyFlag=0,
        DirectoryRecordSequence=items,
    )
    encoded = [item_bytes(item) for item in items]
    # The offsets are of fixed size, so that those of the first attempt hold.
    place = written(ds).index(encoded[0])
    places = []
    for part in encoded:
        places.append(place)
        place += len(part)
    for n, item in enumerate(items):
        following = range(n + 1, len(items))
        end = next((m for m in following if depths[m] < depths[n]), len(items))
        item.OffsetOfTheNextDirectoryRecord = next(
            (places[m] for m in range(n + 1, end) if depths[m] == depths[n]), 0
        )
        if n + 1 < len(items) and depths[n + 1] > depths[n]:
            item.OffsetOfReferencedLowerLevelDirectoryEntity = places[n + 1]
    roots = [places[n] for n, depth in enumerate(depths) if depth == 0]
    ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = roots[0]
    ds.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = roots[-1]
    return ds


def item_bytes(item: Dataset) -> bytes:
    """Return an item as it is written."""
    buffer = DicomBytesIO()
    buffer.is_implicit_VR, buffer.is_little_endian = False, True
    write_sequence_item(buffer, item, ["latin_1"])
    return buffer.getvalue()


def written(ds: Dataset) -> bytes:
    """Return a data set as a file."""
    buffer = io.BytesIO()
    ds.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def examples(folder: Path = FOLDER, encode: bool = False) -> dict[str, bytes]:
    """Return the content of every file by its name."""
    files = {
        "CT": ct(), "MR": mr(), "MR_ENH": mr_enhanced(), "US_RGB": us_rgb(), "US_YBR": us_ybr(),
        "PALETTE": palette(), "JPEG2K": jpeg2k(folder, encode), "OVERLAY": overlay(),
        "RTPLAN": rt_plan(), "RTDOSE": rt_dose(), "RTSTRUCT": rt_struct(), "ECG": ecg(),
        "SR": report(), "WSI": wsi(),
    }  # fmt: skip
    contents = {name: written(ds) for name, ds in files.items()}
    contents["DICOMDIR"] = written(directory(files))
    return contents


def main() -> None:
    """Write all examples."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--encode", action="store_true", help="make the JPEG 2000 stream anew")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    contents = examples(options.folder, options.encode)
    for name, data in contents.items():
        (options.folder / name).write_bytes(data)
        print(f"{name:9} {len(data):7,}")
    print(f"{'':9} {sum(map(len, contents.values())):7,}")


if __name__ == "__main__":
    main()

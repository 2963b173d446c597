"""Every keyword of PS3.6 as an attribute with the type of its value.

Made by tools/gen_stubs.py; do not edit. Layer: 5 (model).
"""

from collections.abc import Iterable, MutableSequence
from datetime import date, datetime, time
from decimal import Decimal
from io import BufferedIOBase
from typing import Any, Generic, SupportsFloat, SupportsIndex, TypeAlias, TypeVar, overload

from ..dataset import Dataset
from ..multival import MultiValue
from ..sequence import Sequence
from ..tag import BaseTag
from ..uid import UID
from ..valuerep import IS, DSfloat, PersonName

_Got = TypeVar("_Got", covariant=True)
_Set = TypeVar("_Set", contravariant=True)

class Element(Generic[_Got, _Set]):
    """An attribute that gives the value of an element, and takes what can become one."""

    @overload
    def __get__(self, ds: None, owner: type[Any]) -> Any: ...
    @overload
    def __get__(self, ds: object, owner: type[Any]) -> _Got: ...
    def __set__(self, ds: object, value: _Set) -> None: ...
    def __delete__(self, ds: object) -> None: ...

# What can be set
_Text: TypeAlias = str | Iterable[str | None] | None
_Name: TypeAlias = str | PersonName | Iterable[str | PersonName | None] | None
_Date: TypeAlias = str | date | Iterable[str | date] | None
_Time: TypeAlias = str | time | Iterable[str | time] | None
_DateTime: TypeAlias = str | datetime | Iterable[str | datetime] | None
_Decimal: TypeAlias = str | SupportsFloat | Decimal | Iterable[str | SupportsFloat | None] | None
_Whole: TypeAlias = SupportsIndex | Iterable[SupportsIndex] | None
_Float: TypeAlias = SupportsFloat | Iterable[SupportsFloat] | None
_Tag: TypeAlias = int | str | tuple[int, int] | Iterable[int | str | tuple[int, int]] | None
_Bytes: TypeAlias = bytes | bytearray | BufferedIOBase | None

# What is got and what can be set, for one value, one or more, two or more
_Text1: TypeAlias = Element[str, _Text]
_TextN: TypeAlias = Element[str | MultiValue[str], _Text]
_TextM: TypeAlias = Element[MultiValue[str], _Text]
_PN1: TypeAlias = Element[PersonName, _Name]
_PNN: TypeAlias = Element[PersonName | MultiValue[PersonName], _Name]
_PNM: TypeAlias = Element[MultiValue[PersonName], _Name]
_DA1: TypeAlias = Element[str, _Date]
_DAN: TypeAlias = Element[str | MultiValue[str], _Date]
_DAM: TypeAlias = Element[MultiValue[str], _Date]
_TM1: TypeAlias = Element[str, _Time]
_TMN: TypeAlias = Element[str | MultiValue[str], _Time]
_TMM: TypeAlias = Element[MultiValue[str], _Time]
_DT1: TypeAlias = Element[str, _DateTime]
_DTN: TypeAlias = Element[str | MultiValue[str], _DateTime]
_DTM: TypeAlias = Element[MultiValue[str], _DateTime]
_UI1: TypeAlias = Element[UID, _Text]
_UIN: TypeAlias = Element[UID | MultiValue[UID], _Text]
_UIM: TypeAlias = Element[MultiValue[UID], _Text]
_DS1: TypeAlias = Element[DSfloat, _Decimal]
_DSN: TypeAlias = Element[DSfloat | MultiValue[DSfloat], _Decimal]
_DSM: TypeAlias = Element[MultiValue[DSfloat], _Decimal]
_IS1: TypeAlias = Element[IS, _Decimal]
_ISN: TypeAlias = Element[IS | MultiValue[IS], _Decimal]
_ISM: TypeAlias = Element[MultiValue[IS], _Decimal]
_Int1: TypeAlias = Element[int, _Whole]
_IntN: TypeAlias = Element[int | MutableSequence[int], _Whole]
_IntM: TypeAlias = Element[MutableSequence[int], _Whole]
_Float1: TypeAlias = Element[float, _Float]
_FloatN: TypeAlias = Element[float | MutableSequence[float], _Float]
_FloatM: TypeAlias = Element[MutableSequence[float], _Float]
_AT1: TypeAlias = Element[BaseTag, _Tag]
_ATN: TypeAlias = Element[BaseTag | MutableSequence[BaseTag], _Tag]
_ATM: TypeAlias = Element[MutableSequence[BaseTag], _Tag]
_Bytes1: TypeAlias = Element[bytes, _Bytes]
_SQ1: TypeAlias = Element[Sequence, Iterable[Dataset] | None]
_LUT1: TypeAlias = Element[bytes | int, _Whole | _Bytes]
_LUTN: TypeAlias = Element[bytes | int | MutableSequence[int], _Whole | _Bytes]
_LUTM: TypeAlias = Element[bytes | int | MutableSequence[int], _Whole | _Bytes]

class Keywords:
    """The keywords of PS3.6, for those who only read types."""

    CommandGroupLength: _Int1
    """Command Group Length: (0000,0000) UL, 1"""
    CommandLengthToEnd: _Int1
    """Command Length to End: (0000,0001) UL, 1, retired"""
    AffectedSOPClassUID: _UI1
    """Affected SOP Class UID: (0000,0002) UI, 1"""
    RequestedSOPClassUID: _UI1
    """Requested SOP Class UID: (0000,0003) UI, 1"""
    CommandRecognitionCode: _Text1
    """Command Recognition Code: (0000,0010) SH, 1, retired"""
    CommandField: _Int1
    """Command Field: (0000,0100) US, 1"""
    MessageID: _Int1
    """Message ID: (0000,0110) US, 1"""
    MessageIDBeingRespondedTo: _Int1
    """Message ID Being Responded To: (0000,0120) US, 1"""
    Initiator: _Text1
    """Initiator: (0000,0200) AE, 1, retired"""
    Receiver: _Text1
    """Receiver: (0000,0300) AE, 1, retired"""
    FindLocation: _Text1
    """Find Location: (0000,0400) AE, 1, retired"""
    MoveDestination: _Text1
    """Move Destination: (0000,0600) AE, 1"""
    Priority: _Int1
    """Priority: (0000,0700) US, 1"""
    CommandDataSetType: _Int1
    """Command Data Set Type: (0000,0800) US, 1"""
    NumberOfMatches: _Int1
    """Number of Matches: (0000,0850) US, 1, retired"""
    ResponseSequenceNumber: _Int1
    """Response Sequence Number: (0000,0860) US, 1, retired"""
    Status: _Int1
    """Status: (0000,0900) US, 1"""
    OffendingElement: _ATN
    """Offending Element: (0000,0901) AT, 1-n"""
    ErrorComment: _Text1
    """Error Comment: (0000,0902) LO, 1"""
    ErrorID: _Int1
    """Error ID: (0000,0903) US, 1"""
    AffectedSOPInstanceUID: _UI1
    """Affected SOP Instance UID: (0000,1000) UI, 1"""
    RequestedSOPInstanceUID: _UI1
    """Requested SOP Instance UID: (0000,1001) UI, 1"""
    EventTypeID: _Int1
    """Event Type ID: (0000,1002) US, 1"""
    AttributeIdentifierList: _ATN
    """Attribute Identifier List: (0000,1005) AT, 1-n"""
    ActionTypeID: _Int1
    """Action Type ID: (0000,1008) US, 1"""
    NumberOfRemainingSuboperations: _Int1
    """Number of Remaining Sub-operations: (0000,1020) US, 1"""
    NumberOfCompletedSuboperations: _Int1
    """Number of Completed Sub-operations: (0000,1021) US, 1"""
    NumberOfFailedSuboperations: _Int1
    """Number of Failed Sub-operations: (0000,1022) US, 1"""
    NumberOfWarningSuboperations: _Int1
    """Number of Warning Sub-operations: (0000,1023) US, 1"""
    MoveOriginatorApplicationEntityTitle: _Text1
    """Move Originator Application Entity Title: (0000,1030) AE, 1"""
    MoveOriginatorMessageID: _Int1
    """Move Originator Message ID: (0000,1031) US, 1"""
    DialogReceiver: _Text1
    """Dialog Receiver: (0000,4000) LT, 1, retired"""
    TerminalType: _Text1
    """Terminal Type: (0000,4010) LT, 1, retired"""
    MessageSetID: _Text1
    """Message Set ID: (0000,5010) SH, 1, retired"""
    EndMessageID: _Text1
    """End Message ID: (0000,5020) SH, 1, retired"""
    DisplayFormat: _Text1
    """Display Format: (0000,5110) LT, 1, retired"""
    PagePositionID: _Text1
    """Page Position ID: (0000,5120) LT, 1, retired"""
    TextFormatID: _Text1
    """Text Format ID: (0000,5130) CS, 1, retired"""
    NormalReverse: _Text1
    """Normal/Reverse: (0000,5140) CS, 1, retired"""
    AddGrayScale: _Text1
    """Add Gray Scale: (0000,5150) CS, 1, retired"""
    Borders: _Text1
    """Borders: (0000,5160) CS, 1, retired"""
    Copies: _IS1
    """Copies: (0000,5170) IS, 1, retired"""
    CommandMagnificationType: _Text1
    """Command Magnification Type: (0000,5180) CS, 1, retired"""
    Erase: _Text1
    """Erase: (0000,5190) CS, 1, retired"""
    Print: _Text1
    """Print: (0000,51A0) CS, 1, retired"""
    Overlays: _IntN
    """Overlays: (0000,51B0) US, 1-n, retired"""
    FileMetaInformationGroupLength: _Int1
    """File Meta Information Group Length: (0002,0000) UL, 1"""
    FileMetaInformationVersion: _Bytes1
    """File Meta Information Version: (0002,0001) OB, 1"""
    MediaStorageSOPClassUID: _UI1
    """Media Storage SOP Class UID: (0002,0002) UI, 1"""
    MediaStorageSOPInstanceUID: _UI1
    """Media Storage SOP Instance UID: (0002,0003) UI, 1"""
    TransferSyntaxUID: _UI1
    """Transfer Syntax UID: (0002,0010) UI, 1"""
    ImplementationClassUID: _UI1
    """Implementation Class UID: (0002,0012) UI, 1"""
    ImplementationVersionName: _Text1
    """Implementation Version Name: (0002,0013) SH, 1"""
    SourceApplicationEntityTitle: _Text1
    """Source Application Entity Title: (0002,0016) AE, 1"""
    SendingApplicationEntityTitle: _Text1
    """Sending Application Entity Title: (0002,0017) AE, 1"""
    ReceivingApplicationEntityTitle: _Text1
    """Receiving Application Entity Title: (0002,0018) AE, 1"""
    SourcePresentationAddress: _Text1
    """Source Presentation Address: (0002,0026) UR, 1"""
    SendingPresentationAddress: _Text1
    """Sending Presentation Address: (0002,0027) UR, 1"""
    ReceivingPresentationAddress: _Text1
    """Receiving Presentation Address: (0002,0028) UR, 1"""
    RTVMetaInformationVersion: _Bytes1
    """RTV Meta Information Version: (0002,0031) OB, 1"""
    RTVCommunicationSOPClassUID: _UI1
    """RTV Communication SOP Class UID: (0002,0032) UI, 1"""
    RTVCommunicationSOPInstanceUID: _UI1
    """RTV Communication SOP Instance UID: (0002,0033) UI, 1"""
    RTVSourceIdentifier: _Bytes1
    """RTV Source Identifier: (0002,0035) OB, 1"""
    RTVFlowIdentifier: _Bytes1
    """RTV Flow Identifier: (0002,0036) OB, 1"""
    RTVFlowRTPSamplingRate: _Int1
    """RTV Flow RTP Sampling Rate: (0002,0037) UL, 1"""
    RTVFlowActualFrameDuration: _Float1
    """RTV Flow Actual Frame Duration: (0002,0038) FD, 1"""
    PrivateInformationCreatorUID: _UI1
    """Private Information Creator UID: (0002,0100) UI, 1"""
    PrivateInformation: _Bytes1
    """Private Information: (0002,0102) OB, 1"""
    FileSetID: _Text1
    """File-set ID: (0004,1130) CS, 1"""
    FileSetDescriptorFileID: _TextN
    """File-set Descriptor File ID: (0004,1141) CS, 1-8"""
    SpecificCharacterSetOfFileSetDescriptorFile: _Text1
    """Specific Character Set of File-set Descriptor File: (0004,1142) CS, 1"""
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: _Int1
    """Offset of the First Directory Record of the Root Directory Entity: (0004,1200) UL, 1"""
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: _Int1
    """Offset of the Last Directory Record of the Root Directory Entity: (0004,1202) UL, 1"""
    FileSetConsistencyFlag: _Int1
    """File-set Consistency Flag: (0004,1212) US, 1"""
    DirectoryRecordSequence: _SQ1
    """Directory Record Sequence: (0004,1220) SQ, 1"""
    OffsetOfTheNextDirectoryRecord: _Int1
    """Offset of the Next Directory Record: (0004,1400) UL, 1"""
    RecordInUseFlag: _Int1
    """Record In-use Flag: (0004,1410) US, 1"""
    OffsetOfReferencedLowerLevelDirectoryEntity: _Int1
    """Offset of Referenced Lower-Level Directory Entity: (0004,1420) UL, 1"""
    DirectoryRecordType: _Text1
    """Directory Record Type: (0004,1430) CS, 1"""
    PrivateRecordUID: _UI1
    """Private Record UID: (0004,1432) UI, 1"""
    ReferencedFileID: _TextN
    """Referenced File ID: (0004,1500) CS, 1-8"""
    MRDRDirectoryRecordOffset: _Int1
    """MRDR Directory Record Offset: (0004,1504) UL, 1, retired"""
    ReferencedSOPClassUIDInFile: _UI1
    """Referenced SOP Class UID in File: (0004,1510) UI, 1"""
    ReferencedSOPInstanceUIDInFile: _UI1
    """Referenced SOP Instance UID in File: (0004,1511) UI, 1"""
    ReferencedTransferSyntaxUIDInFile: _UI1
    """Referenced Transfer Syntax UID in File: (0004,1512) UI, 1"""
    ReferencedRelatedGeneralSOPClassUIDInFile: _UIN
    """Referenced Related General SOP Class UID in File: (0004,151A) UI, 1-n"""
    NumberOfReferences: _Int1
    """Number of References: (0004,1600) UL, 1, retired"""
    CurrentFrameFunctionalGroupsSequence: _SQ1
    """Current Frame Functional Groups Sequence: (0006,0001) SQ, 1"""
    LengthToEnd: _Int1
    """Length to End: (0008,0001) UL, 1, retired"""
    SpecificCharacterSet: _TextN
    """Specific Character Set: (0008,0005) CS, 1-n"""
    LanguageCodeSequence: _SQ1
    """Language Code Sequence: (0008,0006) SQ, 1"""
    ImageType: _TextM
    """Image Type: (0008,0008) CS, 2-n"""
    RecognitionCode: _Text1
    """Recognition Code: (0008,0010) SH, 1, retired"""
    InstanceCreationDate: _DA1
    """Instance Creation Date: (0008,0012) DA, 1"""
    InstanceCreationTime: _TM1
    """Instance Creation Time: (0008,0013) TM, 1"""
    InstanceCreatorUID: _UI1
    """Instance Creator UID: (0008,0014) UI, 1"""
    InstanceCoercionDateTime: _DT1
    """Instance Coercion DateTime: (0008,0015) DT, 1"""
    SOPClassUID: _UI1
    """SOP Class UID: (0008,0016) UI, 1"""
    AcquisitionUID: _UI1
    """Acquisition UID: (0008,0017) UI, 1"""
    SOPInstanceUID: _UI1
    """SOP Instance UID: (0008,0018) UI, 1"""
    PyramidUID: _UI1
    """Pyramid UID: (0008,0019) UI, 1"""
    RelatedGeneralSOPClassUID: _UIN
    """Related General SOP Class UID: (0008,001A) UI, 1-n"""
    OriginalSpecializedSOPClassUID: _UI1
    """Original Specialized SOP Class UID: (0008,001B) UI, 1"""
    SyntheticData: _Text1
    """Synthetic Data: (0008,001C) CS, 1"""
    SensitiveContentCodeSequence: _SQ1
    """Sensitive Content Code Sequence: (0008,001D) SQ, 1"""
    StudyDate: _DA1
    """Study Date: (0008,0020) DA, 1"""
    SeriesDate: _DA1
    """Series Date: (0008,0021) DA, 1"""
    AcquisitionDate: _DA1
    """Acquisition Date: (0008,0022) DA, 1"""
    ContentDate: _DA1
    """Content Date: (0008,0023) DA, 1"""
    OverlayDate: _DA1
    """Overlay Date: (0008,0024) DA, 1, retired"""
    CurveDate: _DA1
    """Curve Date: (0008,0025) DA, 1, retired"""
    AcquisitionDateTime: _DT1
    """Acquisition DateTime: (0008,002A) DT, 1"""
    StudyTime: _TM1
    """Study Time: (0008,0030) TM, 1"""
    SeriesTime: _TM1
    """Series Time: (0008,0031) TM, 1"""
    AcquisitionTime: _TM1
    """Acquisition Time: (0008,0032) TM, 1"""
    ContentTime: _TM1
    """Content Time: (0008,0033) TM, 1"""
    OverlayTime: _TM1
    """Overlay Time: (0008,0034) TM, 1, retired"""
    CurveTime: _TM1
    """Curve Time: (0008,0035) TM, 1, retired"""
    DataSetType: _Int1
    """Data Set Type: (0008,0040) US, 1, retired"""
    DataSetSubtype: _Text1
    """Data Set Subtype: (0008,0041) LO, 1, retired"""
    NuclearMedicineSeriesType: _Text1
    """Nuclear Medicine Series Type: (0008,0042) CS, 1, retired"""
    AccessionNumber: _Text1
    """Accession Number: (0008,0050) SH, 1"""
    IssuerOfAccessionNumberSequence: _SQ1
    """Issuer of Accession Number Sequence: (0008,0051) SQ, 1"""
    QueryRetrieveLevel: _Text1
    """Query/Retrieve Level: (0008,0052) CS, 1"""
    QueryRetrieveView: _Text1
    """Query/Retrieve View: (0008,0053) CS, 1"""
    RetrieveAETitle: _TextN
    """Retrieve AE Title: (0008,0054) AE, 1-n"""
    StationAETitle: _Text1
    """Station AE Title: (0008,0055) AE, 1"""
    InstanceAvailability: _Text1
    """Instance Availability: (0008,0056) CS, 1"""
    FailedSOPInstanceUIDList: _UIN
    """Failed SOP Instance UID List: (0008,0058) UI, 1-n"""
    Modality: _Text1
    """Modality: (0008,0060) CS, 1"""
    ModalitiesInStudy: _TextN
    """Modalities in Study: (0008,0061) CS, 1-n"""
    SOPClassesInStudy: _UIN
    """SOP Classes in Study: (0008,0062) UI, 1-n"""
    AnatomicRegionsInStudyCodeSequence: _SQ1
    """Anatomic Regions in Study Code Sequence: (0008,0063) SQ, 1"""
    ConversionType: _Text1
    """Conversion Type: (0008,0064) CS, 1"""
    PresentationIntentType: _Text1
    """Presentation Intent Type: (0008,0068) CS, 1"""
    Manufacturer: _Text1
    """Manufacturer: (0008,0070) LO, 1"""
    InstitutionName: _Text1
    """Institution Name: (0008,0080) LO, 1"""
    InstitutionAddress: _Text1
    """Institution Address: (0008,0081) ST, 1"""
    InstitutionCodeSequence: _SQ1
    """Institution Code Sequence: (0008,0082) SQ, 1"""
    ReferringPhysicianName: _PN1
    """Referring Physician's Name: (0008,0090) PN, 1"""
    ReferringPhysicianAddress: _Text1
    """Referring Physician's Address: (0008,0092) ST, 1"""
    ReferringPhysicianTelephoneNumbers: _TextN
    """Referring Physician's Telephone Numbers: (0008,0094) SH, 1-n"""
    ReferringPhysicianIdentificationSequence: _SQ1
    """Referring Physician Identification Sequence: (0008,0096) SQ, 1"""
    ConsultingPhysicianName: _PNN
    """Consulting Physician's Name: (0008,009C) PN, 1-n"""
    ConsultingPhysicianIdentificationSequence: _SQ1
    """Consulting Physician Identification Sequence: (0008,009D) SQ, 1"""
    CodeValue: _Text1
    """Code Value: (0008,0100) SH, 1"""
    ExtendedCodeValue: _Text1
    """Extended Code Value: (0008,0101) LO, 1"""
    CodingSchemeDesignator: _Text1
    """Coding Scheme Designator: (0008,0102) SH, 1"""
    CodingSchemeVersion: _Text1
    """Coding Scheme Version: (0008,0103) SH, 1"""
    CodeMeaning: _Text1
    """Code Meaning: (0008,0104) LO, 1"""
    MappingResource: _Text1
    """Mapping Resource: (0008,0105) CS, 1"""
    ContextGroupVersion: _DT1
    """Context Group Version: (0008,0106) DT, 1"""
    ContextGroupLocalVersion: _DT1
    """Context Group Local Version: (0008,0107) DT, 1"""
    ExtendedCodeMeaning: _Text1
    """Extended Code Meaning: (0008,0108) LT, 1"""
    CodingSchemeResourcesSequence: _SQ1
    """Coding Scheme Resources Sequence: (0008,0109) SQ, 1"""
    CodingSchemeURLType: _Text1
    """Coding Scheme URL Type: (0008,010A) CS, 1"""
    ContextGroupExtensionFlag: _Text1
    """Context Group Extension Flag: (0008,010B) CS, 1"""
    CodingSchemeUID: _UI1
    """Coding Scheme UID: (0008,010C) UI, 1"""
    ContextGroupExtensionCreatorUID: _UI1
    """Context Group Extension Creator UID: (0008,010D) UI, 1"""
    CodingSchemeURL: _Text1
    """Coding Scheme URL: (0008,010E) UR, 1"""
    ContextIdentifier: _Text1
    """Context Identifier: (0008,010F) CS, 1"""
    CodingSchemeIdentificationSequence: _SQ1
    """Coding Scheme Identification Sequence: (0008,0110) SQ, 1"""
    CodingSchemeRegistry: _Text1
    """Coding Scheme Registry: (0008,0112) LO, 1"""
    CodingSchemeExternalID: _Text1
    """Coding Scheme External ID: (0008,0114) ST, 1"""
    CodingSchemeName: _Text1
    """Coding Scheme Name: (0008,0115) ST, 1"""
    CodingSchemeResponsibleOrganization: _Text1
    """Coding Scheme Responsible Organization: (0008,0116) ST, 1"""
    ContextUID: _UI1
    """Context UID: (0008,0117) UI, 1"""
    MappingResourceUID: _UI1
    """Mapping Resource UID: (0008,0118) UI, 1"""
    LongCodeValue: _Text1
    """Long Code Value: (0008,0119) UC, 1"""
    URNCodeValue: _Text1
    """URN Code Value: (0008,0120) UR, 1"""
    EquivalentCodeSequence: _SQ1
    """Equivalent Code Sequence: (0008,0121) SQ, 1"""
    MappingResourceName: _Text1
    """Mapping Resource Name: (0008,0122) LO, 1"""
    ContextGroupIdentificationSequence: _SQ1
    """Context Group Identification Sequence: (0008,0123) SQ, 1"""
    MappingResourceIdentificationSequence: _SQ1
    """Mapping Resource Identification Sequence: (0008,0124) SQ, 1"""
    TimezoneOffsetFromUTC: _Text1
    """Timezone Offset From UTC: (0008,0201) SH, 1"""
    ResponsibleGroupCodeSequence: _SQ1
    """Responsible Group Code Sequence: (0008,0220) SQ, 1"""
    EquipmentModality: _Text1
    """Equipment Modality: (0008,0221) CS, 1"""
    ManufacturerRelatedModelGroup: _Text1
    """Manufacturer's Related Model Group: (0008,0222) LO, 1"""
    PrivateDataElementCharacteristicsSequence: _SQ1
    """Private Data Element Characteristics Sequence: (0008,0300) SQ, 1"""
    PrivateGroupReference: _Int1
    """Private Group Reference: (0008,0301) US, 1"""
    PrivateCreatorReference: _Text1
    """Private Creator Reference: (0008,0302) LO, 1"""
    BlockIdentifyingInformationStatus: _Text1
    """Block Identifying Information Status: (0008,0303) CS, 1"""
    NonidentifyingPrivateElements: _IntN
    """Nonidentifying Private Elements: (0008,0304) US, 1-n"""
    DeidentificationActionSequence: _SQ1
    """Deidentification Action Sequence: (0008,0305) SQ, 1"""
    IdentifyingPrivateElements: _IntN
    """Identifying Private Elements: (0008,0306) US, 1-n"""
    DeidentificationAction: _Text1
    """Deidentification Action: (0008,0307) CS, 1"""
    PrivateDataElement: _Int1
    """Private Data Element: (0008,0308) US, 1"""
    PrivateDataElementValueMultiplicity: _IntN
    """Private Data Element Value Multiplicity: (0008,0309) UL, 1-3"""
    PrivateDataElementValueRepresentation: _Text1
    """Private Data Element Value Representation: (0008,030A) CS, 1"""
    PrivateDataElementNumberOfItems: _IntN
    """Private Data Element Number of Items: (0008,030B) UL, 1-2"""
    PrivateDataElementName: _Text1
    """Private Data Element Name: (0008,030C) UC, 1"""
    PrivateDataElementKeyword: _Text1
    """Private Data Element Keyword: (0008,030D) UC, 1"""
    PrivateDataElementDescription: _Text1
    """Private Data Element Description: (0008,030E) UT, 1"""
    PrivateDataElementEncoding: _Text1
    """Private Data Element Encoding: (0008,030F) UT, 1"""
    PrivateDataElementDefinitionSequence: _SQ1
    """Private Data Element Definition Sequence: (0008,0310) SQ, 1"""
    ScopeOfInventorySequence: _SQ1
    """Scope of Inventory Sequence: (0008,0400) SQ, 1"""
    InventoryPurpose: _Text1
    """Inventory Purpose: (0008,0401) LT, 1"""
    InventoryInstanceDescription: _Text1
    """Inventory Instance Description: (0008,0402) LT, 1"""
    InventoryLevel: _Text1
    """Inventory Level: (0008,0403) CS, 1"""
    ItemInventoryDateTime: _DT1
    """Item Inventory DateTime: (0008,0404) DT, 1"""
    RemovedFromOperationalUse: _Text1
    """Removed from Operational Use: (0008,0405) CS, 1"""
    ReasonForRemovalCodeSequence: _SQ1
    """Reason for Removal Code Sequence: (0008,0406) SQ, 1"""
    StoredInstanceBaseURI: _Text1
    """Stored Instance Base URI: (0008,0407) UR, 1"""
    FolderAccessURI: _Text1
    """Folder Access URI: (0008,0408) UR, 1"""
    FileAccessURI: _Text1
    """File Access URI: (0008,0409) UR, 1"""
    ContainerFileType: _Text1
    """Container File Type: (0008,040A) CS, 1"""
    FilenameInContainer: _Text1
    """Filename in Container: (0008,040B) UR, 1"""
    FileOffsetInContainer: _Int1
    """File Offset in Container: (0008,040C) UV, 1"""
    FileLengthInContainer: _Int1
    """File Length in Container: (0008,040D) UV, 1"""
    StoredInstanceTransferSyntaxUID: _UI1
    """Stored Instance Transfer Syntax UID: (0008,040E) UI, 1"""
    ExtendedMatchingMechanisms: _TextN
    """Extended Matching Mechanisms: (0008,040F) CS, 1-n"""
    RangeMatchingSequence: _SQ1
    """Range Matching Sequence: (0008,0410) SQ, 1"""
    ListOfUIDMatchingSequence: _SQ1
    """List of UID Matching Sequence: (0008,0411) SQ, 1"""
    EmptyValueMatchingSequence: _SQ1
    """Empty Value Matching Sequence: (0008,0412) SQ, 1"""
    GeneralMatchingSequence: _SQ1
    """General Matching Sequence: (0008,0413) SQ, 1"""
    RequestedStatusInterval: _Int1
    """Requested Status Interval: (0008,0414) US, 1"""
    RetainInstances: _Text1
    """Retain Instances: (0008,0415) CS, 1"""
    ExpirationDateTime: _DT1
    """Expiration DateTime: (0008,0416) DT, 1"""
    TransactionStatus: _Text1
    """Transaction Status: (0008,0417) CS, 1"""
    TransactionStatusComment: _Text1
    """Transaction Status Comment: (0008,0418) LT, 1"""
    FileSetAccessSequence: _SQ1
    """File Set Access Sequence: (0008,0419) SQ, 1"""
    FileAccessSequence: _SQ1
    """File Access Sequence: (0008,041A) SQ, 1"""
    RecordKey: _Bytes1
    """Record Key: (0008,041B) OB, 1"""
    PriorRecordKey: _Bytes1
    """Prior Record Key: (0008,041C) OB, 1"""
    MetadataSequence: _SQ1
    """Metadata Sequence: (0008,041D) SQ, 1"""
    UpdatedMetadataSequence: _SQ1
    """Updated Metadata Sequence: (0008,041E) SQ, 1"""
    StudyUpdateDateTime: _DT1
    """Study Update DateTime: (0008,041F) DT, 1"""
    InventoryAccessEndPointsSequence: _SQ1
    """Inventory Access End Points Sequence: (0008,0420) SQ, 1"""
    StudyAccessEndPointsSequence: _SQ1
    """Study Access End Points Sequence: (0008,0421) SQ, 1"""
    IncorporatedInventoryInstanceSequence: _SQ1
    """Incorporated Inventory Instance Sequence: (0008,0422) SQ, 1"""
    InventoriedStudiesSequence: _SQ1
    """Inventoried Studies Sequence: (0008,0423) SQ, 1"""
    InventoriedSeriesSequence: _SQ1
    """Inventoried Series Sequence: (0008,0424) SQ, 1"""
    InventoriedInstancesSequence: _SQ1
    """Inventoried Instances Sequence: (0008,0425) SQ, 1"""
    InventoryCompletionStatus: _Text1
    """Inventory Completion Status: (0008,0426) CS, 1"""
    NumberOfStudyRecordsInInstance: _Int1
    """Number of Study Records in Instance: (0008,0427) UL, 1"""
    TotalNumberOfStudyRecords: _Int1
    """Total Number of Study Records: (0008,0428) UV, 1"""
    MaximumNumberOfRecords: _Int1
    """Maximum Number of Records: (0008,0429) UV, 1"""
    NetworkID: _Text1
    """Network ID: (0008,1000) AE, 1, retired"""
    StationName: _Text1
    """Station Name: (0008,1010) SH, 1"""
    StudyDescription: _Text1
    """Study Description: (0008,1030) LO, 1"""
    ProcedureCodeSequence: _SQ1
    """Procedure Code Sequence: (0008,1032) SQ, 1"""
    SeriesDescription: _Text1
    """Series Description: (0008,103E) LO, 1"""
    SeriesDescriptionCodeSequence: _SQ1
    """Series Description Code Sequence: (0008,103F) SQ, 1"""
    InstitutionalDepartmentName: _Text1
    """Institutional Department Name: (0008,1040) LO, 1"""
    InstitutionalDepartmentTypeCodeSequence: _SQ1
    """Institutional Department Type Code Sequence: (0008,1041) SQ, 1"""
    PhysiciansOfRecord: _PNN
    """Physician(s) of Record: (0008,1048) PN, 1-n"""
    PhysiciansOfRecordIdentificationSequence: _SQ1
    """Physician(s) of Record Identification Sequence: (0008,1049) SQ, 1"""
    PerformingPhysicianName: _PNN
    """Performing Physician's Name: (0008,1050) PN, 1-n"""
    PerformingPhysicianIdentificationSequence: _SQ1
    """Performing Physician Identification Sequence: (0008,1052) SQ, 1"""
    NameOfPhysiciansReadingStudy: _PNN
    """Name of Physician(s) Reading Study: (0008,1060) PN, 1-n"""
    PhysiciansReadingStudyIdentificationSequence: _SQ1
    """Physician(s) Reading Study Identification Sequence: (0008,1062) SQ, 1"""
    OperatorsName: _PNN
    """Operators' Name: (0008,1070) PN, 1-n"""
    OperatorIdentificationSequence: _SQ1
    """Operator Identification Sequence: (0008,1072) SQ, 1"""
    AdmittingDiagnosesDescription: _TextN
    """Admitting Diagnoses Description: (0008,1080) LO, 1-n"""
    AdmittingDiagnosesCodeSequence: _SQ1
    """Admitting Diagnoses Code Sequence: (0008,1084) SQ, 1"""
    PyramidDescription: _Text1
    """Pyramid Description: (0008,1088) LO, 1"""
    ManufacturerModelName: _Text1
    """Manufacturer's Model Name: (0008,1090) LO, 1"""
    ReferencedResultsSequence: _SQ1
    """Referenced Results Sequence: (0008,1100) SQ, 1, retired"""
    ReferencedStudySequence: _SQ1
    """Referenced Study Sequence: (0008,1110) SQ, 1"""
    ReferencedPerformedProcedureStepSequence: _SQ1
    """Referenced Performed Procedure Step Sequence: (0008,1111) SQ, 1"""
    ReferencedInstancesBySOPClassSequence: _SQ1
    """Referenced Instances by SOP Class Sequence: (0008,1112) SQ, 1"""
    ReferencedSeriesSequence: _SQ1
    """Referenced Series Sequence: (0008,1115) SQ, 1"""
    ReferencedPatientSequence: _SQ1
    """Referenced Patient Sequence: (0008,1120) SQ, 1"""
    ReferencedVisitSequence: _SQ1
    """Referenced Visit Sequence: (0008,1125) SQ, 1"""
    ReferencedOverlaySequence: _SQ1
    """Referenced Overlay Sequence: (0008,1130) SQ, 1, retired"""
    ReferencedStereometricInstanceSequence: _SQ1
    """Referenced Stereometric Instance Sequence: (0008,1134) SQ, 1"""
    ReferencedWaveformSequence: _SQ1
    """Referenced Waveform Sequence: (0008,113A) SQ, 1"""
    ReferencedImageSequence: _SQ1
    """Referenced Image Sequence: (0008,1140) SQ, 1"""
    ReferencedCurveSequence: _SQ1
    """Referenced Curve Sequence: (0008,1145) SQ, 1, retired"""
    ReferencedInstanceSequence: _SQ1
    """Referenced Instance Sequence: (0008,114A) SQ, 1"""
    ReferencedRealWorldValueMappingInstanceSequence: _SQ1
    """Referenced Real World Value Mapping Instance Sequence: (0008,114B) SQ, 1"""
    ReferencedSegmentationSequence: _SQ1
    """Referenced Segmentation Sequence: (0008,114C) SQ, 1"""
    ReferencedSurfaceSegmentationSequence: _SQ1
    """Referenced Surface Segmentation Sequence: (0008,114D) SQ, 1"""
    ReferencedSOPClassUID: _UI1
    """Referenced SOP Class UID: (0008,1150) UI, 1"""
    ReferencedSOPInstanceUID: _UI1
    """Referenced SOP Instance UID: (0008,1155) UI, 1"""
    DefinitionSourceSequence: _SQ1
    """Definition Source Sequence: (0008,1156) SQ, 1"""
    SOPClassesSupported: _UIN
    """SOP Classes Supported: (0008,115A) UI, 1-n"""
    ReferencedFrameNumber: _ISN
    """Referenced Frame Number: (0008,1160) IS, 1-n"""
    SimpleFrameList: _IntN
    """Simple Frame List: (0008,1161) UL, 1-n"""
    CalculatedFrameList: _IntM
    """Calculated Frame List: (0008,1162) UL, 3-3n"""
    TimeRange: _FloatM
    """Time Range: (0008,1163) FD, 2"""
    FrameExtractionSequence: _SQ1
    """Frame Extraction Sequence: (0008,1164) SQ, 1"""
    MultiFrameSourceSOPInstanceUID: _UI1
    """Multi-frame Source SOP Instance UID: (0008,1167) UI, 1"""
    RetrieveURL: _Text1
    """Retrieve URL: (0008,1190) UR, 1"""
    TransactionUID: _UI1
    """Transaction UID: (0008,1195) UI, 1"""
    WarningReason: _Int1
    """Warning Reason: (0008,1196) US, 1"""
    FailureReason: _Int1
    """Failure Reason: (0008,1197) US, 1"""
    FailedSOPSequence: _SQ1
    """Failed SOP Sequence: (0008,1198) SQ, 1"""
    ReferencedSOPSequence: _SQ1
    """Referenced SOP Sequence: (0008,1199) SQ, 1"""
    OtherFailuresSequence: _SQ1
    """Other Failures Sequence: (0008,119A) SQ, 1"""
    FailedStudySequence: _SQ1
    """Failed Study Sequence: (0008,119B) SQ, 1"""
    StudiesContainingOtherReferencedInstancesSequence: _SQ1
    """Studies Containing Other Referenced Instances Sequence: (0008,1200) SQ, 1"""
    RelatedSeriesSequence: _SQ1
    """Related Series Sequence: (0008,1250) SQ, 1"""
    PrincipalDiagnosisCodeSequence: _SQ1
    """Principal Diagnosis Code Sequence: (0008,1301) SQ, 1"""
    PrimaryDiagnosisCodeSequence: _SQ1
    """Primary Diagnosis Code Sequence: (0008,1302) SQ, 1"""
    SecondaryDiagnosesCodeSequence: _SQ1
    """Secondary Diagnoses Code Sequence: (0008,1303) SQ, 1"""
    HistologicalDiagnosesCodeSequence: _SQ1
    """Histological Diagnoses Code Sequence: (0008,1304) SQ, 1"""
    LossyImageCompressionRetired: _Text1
    """Lossy Image Compression (Retired): (0008,2110) CS, 1, retired"""
    DerivationDescription: _Text1
    """Derivation Description: (0008,2111) ST, 1"""
    SourceImageSequence: _SQ1
    """Source Image Sequence: (0008,2112) SQ, 1"""
    StageName: _Text1
    """Stage Name: (0008,2120) SH, 1"""
    StageNumber: _IS1
    """Stage Number: (0008,2122) IS, 1"""
    NumberOfStages: _IS1
    """Number of Stages: (0008,2124) IS, 1"""
    ViewName: _Text1
    """View Name: (0008,2127) SH, 1"""
    ViewNumber: _IS1
    """View Number: (0008,2128) IS, 1"""
    NumberOfEventTimers: _IS1
    """Number of Event Timers: (0008,2129) IS, 1"""
    NumberOfViewsInStage: _IS1
    """Number of Views in Stage: (0008,212A) IS, 1"""
    EventElapsedTimes: _DSN
    """Event Elapsed Time(s): (0008,2130) DS, 1-n"""
    EventTimerNames: _TextN
    """Event Timer Name(s): (0008,2132) LO, 1-n"""
    EventTimerSequence: _SQ1
    """Event Timer Sequence: (0008,2133) SQ, 1"""
    EventTimeOffset: _Float1
    """Event Time Offset: (0008,2134) FD, 1"""
    EventCodeSequence: _SQ1
    """Event Code Sequence: (0008,2135) SQ, 1"""
    StartTrim: _IS1
    """Start Trim: (0008,2142) IS, 1"""
    StopTrim: _IS1
    """Stop Trim: (0008,2143) IS, 1"""
    RecommendedDisplayFrameRate: _IS1
    """Recommended Display Frame Rate: (0008,2144) IS, 1"""
    TransducerPosition: _Text1
    """Transducer Position: (0008,2200) CS, 1, retired"""
    TransducerOrientation: _Text1
    """Transducer Orientation: (0008,2204) CS, 1, retired"""
    AnatomicStructure: _Text1
    """Anatomic Structure: (0008,2208) CS, 1, retired"""
    AnatomicRegionSequence: _SQ1
    """Anatomic Region Sequence: (0008,2218) SQ, 1"""
    AnatomicRegionModifierSequence: _SQ1
    """Anatomic Region Modifier Sequence: (0008,2220) SQ, 1"""
    PrimaryAnatomicStructureSequence: _SQ1
    """Primary Anatomic Structure Sequence: (0008,2228) SQ, 1"""
    AnatomicStructureSpaceOrRegionSequence: _SQ1
    """Anatomic Structure, Space or Region Sequence: (0008,2229) SQ, 1, retired"""
    PrimaryAnatomicStructureModifierSequence: _SQ1
    """Primary Anatomic Structure Modifier Sequence: (0008,2230) SQ, 1"""
    TransducerPositionSequence: _SQ1
    """Transducer Position Sequence: (0008,2240) SQ, 1, retired"""
    TransducerPositionModifierSequence: _SQ1
    """Transducer Position Modifier Sequence: (0008,2242) SQ, 1, retired"""
    TransducerOrientationSequence: _SQ1
    """Transducer Orientation Sequence: (0008,2244) SQ, 1, retired"""
    TransducerOrientationModifierSequence: _SQ1
    """Transducer Orientation Modifier Sequence: (0008,2246) SQ, 1, retired"""
    AnatomicStructureSpaceOrRegionCodeSequenceTrial: _SQ1
    """Anatomic Structure Space Or Region Code Sequence (Trial): (0008,2251) SQ, 1, retired"""
    AnatomicPortalOfEntranceCodeSequenceTrial: _SQ1
    """Anatomic Portal Of Entrance Code Sequence (Trial): (0008,2253) SQ, 1, retired"""
    AnatomicApproachDirectionCodeSequenceTrial: _SQ1
    """Anatomic Approach Direction Code Sequence (Trial): (0008,2255) SQ, 1, retired"""
    AnatomicPerspectiveDescriptionTrial: _Text1
    """Anatomic Perspective Description (Trial): (0008,2256) ST, 1, retired"""
    AnatomicPerspectiveCodeSequenceTrial: _SQ1
    """Anatomic Perspective Code Sequence (Trial): (0008,2257) SQ, 1, retired"""
    AnatomicLocationOfExaminingInstrumentDescriptionTrial: _Text1
    """Anatomic Location Of Examining Instrument Description (Trial): (0008,2258) ST, 1, retired"""
    AnatomicLocationOfExaminingInstrumentCodeSequenceTrial: _SQ1
    """Anatomic Location Of Examining Instrument Code Sequence (Trial): (0008,2259) SQ, 1,
    retired
    """
    AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial: _SQ1
    """Anatomic Structure Space Or Region Modifier Code Sequence (Trial): (0008,225A) SQ, 1,
    retired
    """
    OnAxisBackgroundAnatomicStructureCodeSequenceTrial: _SQ1
    """On Axis Background Anatomic Structure Code Sequence (Trial): (0008,225C) SQ, 1, retired"""
    AlternateRepresentationSequence: _SQ1
    """Alternate Representation Sequence: (0008,3001) SQ, 1"""
    AvailableTransferSyntaxUID: _UIN
    """Available Transfer Syntax UID: (0008,3002) UI, 1-n"""
    IrradiationEventUID: _UIN
    """Irradiation Event UID: (0008,3010) UI, 1-n"""
    SourceIrradiationEventSequence: _SQ1
    """Source Irradiation Event Sequence: (0008,3011) SQ, 1"""
    RadiopharmaceuticalAdministrationEventUID: _UI1
    """Radiopharmaceutical Administration Event UID: (0008,3012) UI, 1"""
    IdentifyingComments: _Text1
    """Identifying Comments: (0008,4000) LT, 1, retired"""
    FrameType: _TextM
    """Frame Type: (0008,9007) CS, 4-5"""
    ReferencedImageEvidenceSequence: _SQ1
    """Referenced Image Evidence Sequence: (0008,9092) SQ, 1"""
    ReferencedRawDataSequence: _SQ1
    """Referenced Raw Data Sequence: (0008,9121) SQ, 1"""
    CreatorVersionUID: _UI1
    """Creator-Version UID: (0008,9123) UI, 1"""
    DerivationImageSequence: _SQ1
    """Derivation Image Sequence: (0008,9124) SQ, 1"""
    SourceImageEvidenceSequence: _SQ1
    """Source Image Evidence Sequence: (0008,9154) SQ, 1"""
    PixelPresentation: _Text1
    """Pixel Presentation: (0008,9205) CS, 1"""
    VolumetricProperties: _Text1
    """Volumetric Properties: (0008,9206) CS, 1"""
    VolumeBasedCalculationTechnique: _Text1
    """Volume Based Calculation Technique: (0008,9207) CS, 1"""
    ComplexImageComponent: _Text1
    """Complex Image Component: (0008,9208) CS, 1"""
    AcquisitionContrast: _Text1
    """Acquisition Contrast: (0008,9209) CS, 1"""
    DerivationCodeSequence: _SQ1
    """Derivation Code Sequence: (0008,9215) SQ, 1"""
    ReferencedPresentationStateSequence: _SQ1
    """Referenced Presentation State Sequence: (0008,9237) SQ, 1"""
    ReferencedOtherPlaneSequence: _SQ1
    """Referenced Other Plane Sequence: (0008,9410) SQ, 1"""
    FrameDisplaySequence: _SQ1
    """Frame Display Sequence: (0008,9458) SQ, 1"""
    RecommendedDisplayFrameRateInFloat: _Float1
    """Recommended Display Frame Rate in Float: (0008,9459) FL, 1"""
    SkipFrameRangeFlag: _Text1
    """Skip Frame Range Flag: (0008,9460) CS, 1"""
    PatientName: _PN1
    """Patient's Name: (0010,0010) PN, 1"""
    PersonNamesToUseSequence: _SQ1
    """Person Names to Use Sequence: (0010,0011) SQ, 1"""
    NameToUse: _Text1
    """Name to Use: (0010,0012) LT, 1"""
    NameToUseComment: _Text1
    """Name to Use Comment: (0010,0013) UT, 1"""
    ThirdPersonPronounsSequence: _SQ1
    """Third Person Pronouns Sequence: (0010,0014) SQ, 1"""
    PronounCodeSequence: _SQ1
    """Pronoun Code Sequence: (0010,0015) SQ, 1"""
    PronounComment: _Text1
    """Pronoun Comment: (0010,0016) UT, 1"""
    PatientID: _Text1
    """Patient ID: (0010,0020) LO, 1"""
    IssuerOfPatientID: _Text1
    """Issuer of Patient ID: (0010,0021) LO, 1"""
    TypeOfPatientID: _Text1
    """Type of Patient ID: (0010,0022) CS, 1"""
    IssuerOfPatientIDQualifiersSequence: _SQ1
    """Issuer of Patient ID Qualifiers Sequence: (0010,0024) SQ, 1"""
    SourcePatientGroupIdentificationSequence: _SQ1
    """Source Patient Group Identification Sequence: (0010,0026) SQ, 1"""
    GroupOfPatientsIdentificationSequence: _SQ1
    """Group of Patients Identification Sequence: (0010,0027) SQ, 1"""
    SubjectRelativePositionInImage: _IntM
    """Subject Relative Position in Image: (0010,0028) US, 3"""
    PatientBirthDate: _DA1
    """Patient's Birth Date: (0010,0030) DA, 1"""
    PatientBirthTime: _TM1
    """Patient's Birth Time: (0010,0032) TM, 1"""
    PatientBirthDateInAlternativeCalendar: _Text1
    """Patient's Birth Date in Alternative Calendar: (0010,0033) LO, 1"""
    PatientDeathDateInAlternativeCalendar: _Text1
    """Patient's Death Date in Alternative Calendar: (0010,0034) LO, 1"""
    PatientAlternativeCalendar: _Text1
    """Patient's Alternative Calendar: (0010,0035) CS, 1"""
    PatientSex: _Text1
    """Patient's Sex: (0010,0040) CS, 1"""
    GenderIdentitySequence: _SQ1
    """Gender Identity Sequence: (0010,0041) SQ, 1"""
    SexParametersForClinicalUseCategoryComment: _Text1
    """Sex Parameters for Clinical Use Category Comment: (0010,0042) UT, 1"""
    SexParametersForClinicalUseCategorySequence: _SQ1
    """Sex Parameters for Clinical Use Category Sequence: (0010,0043) SQ, 1"""
    GenderIdentityCodeSequence: _SQ1
    """Gender Identity Code Sequence: (0010,0044) SQ, 1"""
    GenderIdentityComment: _Text1
    """Gender Identity Comment: (0010,0045) UT, 1"""
    SexParametersForClinicalUseCategoryCodeSequence: _SQ1
    """Sex Parameters for Clinical Use Category Code Sequence: (0010,0046) SQ, 1"""
    SexParametersForClinicalUseCategoryReference: _TextN
    """Sex Parameters for Clinical Use Category Reference: (0010,0047) UR, 1-n"""
    PatientInsurancePlanCodeSequence: _SQ1
    """Patient's Insurance Plan Code Sequence: (0010,0050) SQ, 1"""
    PatientPrimaryLanguageCodeSequence: _SQ1
    """Patient's Primary Language Code Sequence: (0010,0101) SQ, 1"""
    PatientPrimaryLanguageModifierCodeSequence: _SQ1
    """Patient's Primary Language Modifier Code Sequence: (0010,0102) SQ, 1"""
    QualityControlSubject: _Text1
    """Quality Control Subject: (0010,0200) CS, 1"""
    QualityControlSubjectTypeCodeSequence: _SQ1
    """Quality Control Subject Type Code Sequence: (0010,0201) SQ, 1"""
    StrainDescription: _Text1
    """Strain Description: (0010,0212) UC, 1"""
    StrainNomenclature: _Text1
    """Strain Nomenclature: (0010,0213) LO, 1"""
    StrainStockNumber: _Text1
    """Strain Stock Number: (0010,0214) LO, 1"""
    StrainSourceRegistryCodeSequence: _SQ1
    """Strain Source Registry Code Sequence: (0010,0215) SQ, 1"""
    StrainStockSequence: _SQ1
    """Strain Stock Sequence: (0010,0216) SQ, 1"""
    StrainSource: _Text1
    """Strain Source: (0010,0217) LO, 1"""
    StrainAdditionalInformation: _Text1
    """Strain Additional Information: (0010,0218) UT, 1"""
    StrainCodeSequence: _SQ1
    """Strain Code Sequence: (0010,0219) SQ, 1"""
    GeneticModificationsSequence: _SQ1
    """Genetic Modifications Sequence: (0010,0221) SQ, 1"""
    GeneticModificationsDescription: _Text1
    """Genetic Modifications Description: (0010,0222) UC, 1"""
    GeneticModificationsNomenclature: _Text1
    """Genetic Modifications Nomenclature: (0010,0223) LO, 1"""
    GeneticModificationsCodeSequence: _SQ1
    """Genetic Modifications Code Sequence: (0010,0229) SQ, 1"""
    OtherPatientIDs: _TextN
    """Other Patient IDs: (0010,1000) LO, 1-n, retired"""
    OtherPatientNames: _PNN
    """Other Patient Names: (0010,1001) PN, 1-n"""
    OtherPatientIDsSequence: _SQ1
    """Other Patient IDs Sequence: (0010,1002) SQ, 1"""
    PatientBirthName: _PN1
    """Patient's Birth Name: (0010,1005) PN, 1"""
    PatientAge: _Text1
    """Patient's Age: (0010,1010) AS, 1"""
    PatientSize: _DS1
    """Patient's Size: (0010,1020) DS, 1"""
    PatientSizeCodeSequence: _SQ1
    """Patient's Size Code Sequence: (0010,1021) SQ, 1"""
    PatientBodyMassIndex: _DS1
    """Patient's Body Mass Index: (0010,1022) DS, 1"""
    MeasuredAPDimension: _DS1
    """Measured AP Dimension: (0010,1023) DS, 1"""
    MeasuredLateralDimension: _DS1
    """Measured Lateral Dimension: (0010,1024) DS, 1"""
    PatientWeight: _DS1
    """Patient's Weight: (0010,1030) DS, 1"""
    PatientAddress: _Text1
    """Patient's Address: (0010,1040) LO, 1"""
    InsurancePlanIdentification: _TextN
    """Insurance Plan Identification: (0010,1050) LO, 1-n, retired"""
    PatientMotherBirthName: _PN1
    """Patient's Mother's Birth Name: (0010,1060) PN, 1"""
    MilitaryRank: _Text1
    """Military Rank: (0010,1080) LO, 1"""
    BranchOfService: _Text1
    """Branch of Service: (0010,1081) LO, 1"""
    MedicalRecordLocator: _Text1
    """Medical Record Locator: (0010,1090) LO, 1, retired"""
    ReferencedPatientPhotoSequence: _SQ1
    """Referenced Patient Photo Sequence: (0010,1100) SQ, 1"""
    MedicalAlerts: _TextN
    """Medical Alerts: (0010,2000) LO, 1-n"""
    Allergies: _TextN
    """Allergies: (0010,2110) LO, 1-n"""
    CountryOfResidence: _Text1
    """Country of Residence: (0010,2150) LO, 1"""
    RegionOfResidence: _Text1
    """Region of Residence: (0010,2152) LO, 1"""
    PatientTelephoneNumbers: _TextN
    """Patient's Telephone Numbers: (0010,2154) SH, 1-n"""
    PatientTelecomInformation: _Text1
    """Patient's Telecom Information: (0010,2155) LT, 1"""
    EthnicGroup: _Text1
    """Ethnic Group: (0010,2160) SH, 1, retired"""
    EthnicGroupCodeSequence: _SQ1
    """Ethnic Group Code Sequence: (0010,2161) SQ, 1"""
    EthnicGroups: _TextN
    """Ethnic Groups: (0010,2162) UC, 1-n"""
    Occupation: _Text1
    """Occupation: (0010,2180) SH, 1"""
    SmokingStatus: _Text1
    """Smoking Status: (0010,21A0) CS, 1"""
    AdditionalPatientHistory: _Text1
    """Additional Patient History: (0010,21B0) LT, 1"""
    PregnancyStatus: _Int1
    """Pregnancy Status: (0010,21C0) US, 1"""
    LastMenstrualDate: _DA1
    """Last Menstrual Date: (0010,21D0) DA, 1"""
    PatientReligiousPreference: _Text1
    """Patient's Religious Preference: (0010,21F0) LO, 1"""
    PatientSpeciesDescription: _Text1
    """Patient Species Description: (0010,2201) LO, 1"""
    PatientSpeciesCodeSequence: _SQ1
    """Patient Species Code Sequence: (0010,2202) SQ, 1"""
    PatientSexNeutered: _Text1
    """Patient's Sex Neutered: (0010,2203) CS, 1"""
    AnatomicalOrientationType: _Text1
    """Anatomical Orientation Type: (0010,2210) CS, 1"""
    PatientBreedDescription: _Text1
    """Patient Breed Description: (0010,2292) LO, 1"""
    PatientBreedCodeSequence: _SQ1
    """Patient Breed Code Sequence: (0010,2293) SQ, 1"""
    BreedRegistrationSequence: _SQ1
    """Breed Registration Sequence: (0010,2294) SQ, 1"""
    BreedRegistrationNumber: _Text1
    """Breed Registration Number: (0010,2295) LO, 1"""
    BreedRegistryCodeSequence: _SQ1
    """Breed Registry Code Sequence: (0010,2296) SQ, 1"""
    ResponsiblePerson: _PN1
    """Responsible Person: (0010,2297) PN, 1"""
    ResponsiblePersonRole: _Text1
    """Responsible Person Role: (0010,2298) CS, 1"""
    ResponsibleOrganization: _Text1
    """Responsible Organization: (0010,2299) LO, 1"""
    PatientComments: _Text1
    """Patient Comments: (0010,4000) LT, 1"""
    ExaminedBodyThickness: _Float1
    """Examined Body Thickness: (0010,9431) FL, 1"""
    ClinicalTrialSponsorName: _Text1
    """Clinical Trial Sponsor Name: (0012,0010) LO, 1"""
    ClinicalTrialProtocolID: _Text1
    """Clinical Trial Protocol ID: (0012,0020) LO, 1"""
    ClinicalTrialProtocolName: _Text1
    """Clinical Trial Protocol Name: (0012,0021) LO, 1"""
    IssuerOfClinicalTrialProtocolID: _Text1
    """Issuer of Clinical Trial Protocol ID: (0012,0022) LO, 1"""
    OtherClinicalTrialProtocolIDsSequence: _SQ1
    """Other Clinical Trial Protocol IDs Sequence: (0012,0023) SQ, 1"""
    ClinicalTrialSiteID: _Text1
    """Clinical Trial Site ID: (0012,0030) LO, 1"""
    ClinicalTrialSiteName: _Text1
    """Clinical Trial Site Name: (0012,0031) LO, 1"""
    IssuerOfClinicalTrialSiteID: _Text1
    """Issuer of Clinical Trial Site ID: (0012,0032) LO, 1"""
    ClinicalTrialSubjectID: _Text1
    """Clinical Trial Subject ID: (0012,0040) LO, 1"""
    IssuerOfClinicalTrialSubjectID: _Text1
    """Issuer of Clinical Trial Subject ID: (0012,0041) LO, 1"""
    ClinicalTrialSubjectReadingID: _Text1
    """Clinical Trial Subject Reading ID: (0012,0042) LO, 1"""
    IssuerOfClinicalTrialSubjectReadingID: _Text1
    """Issuer of Clinical Trial Subject Reading ID: (0012,0043) LO, 1"""
    ClinicalTrialTimePointID: _Text1
    """Clinical Trial Time Point ID: (0012,0050) LO, 1"""
    ClinicalTrialTimePointDescription: _Text1
    """Clinical Trial Time Point Description: (0012,0051) ST, 1"""
    LongitudinalTemporalOffsetFromEvent: _Float1
    """Longitudinal Temporal Offset from Event: (0012,0052) FD, 1"""
    LongitudinalTemporalEventType: _Text1
    """Longitudinal Temporal Event Type: (0012,0053) CS, 1"""
    ClinicalTrialTimePointTypeCodeSequence: _SQ1
    """Clinical Trial Time Point Type Code Sequence: (0012,0054) SQ, 1"""
    IssuerOfClinicalTrialTimePointID: _Text1
    """Issuer of Clinical Trial Time Point ID: (0012,0055) LO, 1"""
    ClinicalTrialCoordinatingCenterName: _Text1
    """Clinical Trial Coordinating Center Name: (0012,0060) LO, 1"""
    PatientIdentityRemoved: _Text1
    """Patient Identity Removed: (0012,0062) CS, 1"""
    DeidentificationMethod: _TextN
    """De-identification Method: (0012,0063) LO, 1-n"""
    DeidentificationMethodCodeSequence: _SQ1
    """De-identification Method Code Sequence: (0012,0064) SQ, 1"""
    ClinicalTrialSeriesID: _Text1
    """Clinical Trial Series ID: (0012,0071) LO, 1"""
    ClinicalTrialSeriesDescription: _Text1
    """Clinical Trial Series Description: (0012,0072) LO, 1"""
    IssuerOfClinicalTrialSeriesID: _Text1
    """Issuer of Clinical Trial Series ID: (0012,0073) LO, 1"""
    ClinicalTrialProtocolEthicsCommitteeName: _Text1
    """Clinical Trial Protocol Ethics Committee Name: (0012,0081) LO, 1"""
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber: _Text1
    """Clinical Trial Protocol Ethics Committee Approval Number: (0012,0082) LO, 1"""
    ConsentForClinicalTrialUseSequence: _SQ1
    """Consent for Clinical Trial Use Sequence: (0012,0083) SQ, 1"""
    DistributionType: _Text1
    """Distribution Type: (0012,0084) CS, 1"""
    ConsentForDistributionFlag: _Text1
    """Consent for Distribution Flag: (0012,0085) CS, 1"""
    EthicsCommitteeApprovalEffectivenessStartDate: _DA1
    """Ethics Committee Approval Effectiveness Start Date: (0012,0086) DA, 1"""
    EthicsCommitteeApprovalEffectivenessEndDate: _DA1
    """Ethics Committee Approval Effectiveness End Date: (0012,0087) DA, 1"""
    CADFileFormat: _Text1
    """CAD File Format: (0014,0023) ST, 1, retired"""
    ComponentReferenceSystem: _Text1
    """Component Reference System: (0014,0024) ST, 1, retired"""
    ComponentManufacturingProcedure: _Text1
    """Component Manufacturing Procedure: (0014,0025) ST, 1"""
    ComponentManufacturer: _Text1
    """Component Manufacturer: (0014,0028) ST, 1"""
    MaterialThickness: _DSN
    """Material Thickness: (0014,0030) DS, 1-n"""
    MaterialPipeDiameter: _DSN
    """Material Pipe Diameter: (0014,0032) DS, 1-n"""
    MaterialIsolationDiameter: _DSN
    """Material Isolation Diameter: (0014,0034) DS, 1-n"""
    MaterialGrade: _Text1
    """Material Grade: (0014,0042) ST, 1"""
    MaterialPropertiesDescription: _Text1
    """Material Properties Description: (0014,0044) ST, 1"""
    MaterialPropertiesFileFormatRetired: _Text1
    """Material Properties File Format (Retired): (0014,0045) ST, 1, retired"""
    MaterialNotes: _Text1
    """Material Notes: (0014,0046) LT, 1"""
    ComponentShape: _Text1
    """Component Shape: (0014,0050) CS, 1"""
    CurvatureType: _Text1
    """Curvature Type: (0014,0052) CS, 1"""
    OuterDiameter: _DS1
    """Outer Diameter: (0014,0054) DS, 1"""
    InnerDiameter: _DS1
    """Inner Diameter: (0014,0056) DS, 1"""
    ComponentWelderIDs: _TextN
    """Component Welder IDs: (0014,0100) LO, 1-n"""
    SecondaryApprovalStatus: _Text1
    """Secondary Approval Status: (0014,0101) CS, 1"""
    SecondaryReviewDate: _DA1
    """Secondary Review Date: (0014,0102) DA, 1"""
    SecondaryReviewTime: _TM1
    """Secondary Review Time: (0014,0103) TM, 1"""
    SecondaryReviewerName: _PN1
    """Secondary Reviewer Name: (0014,0104) PN, 1"""
    RepairID: _Text1
    """Repair ID: (0014,0105) ST, 1"""
    MultipleComponentApprovalSequence: _SQ1
    """Multiple Component Approval Sequence: (0014,0106) SQ, 1"""
    OtherApprovalStatus: _TextN
    """Other Approval Status: (0014,0107) CS, 1-n"""
    OtherSecondaryApprovalStatus: _TextN
    """Other Secondary Approval Status: (0014,0108) CS, 1-n"""
    DataElementLabelSequence: _SQ1
    """Data Element Label Sequence: (0014,0200) SQ, 1"""
    DataElementLabelItemSequence: _SQ1
    """Data Element Label Item Sequence: (0014,0201) SQ, 1"""
    DataElement: _AT1
    """Data Element: (0014,0202) AT, 1"""
    DataElementName: _Text1
    """Data Element Name: (0014,0203) LO, 1"""
    DataElementDescription: _Text1
    """Data Element Description: (0014,0204) LO, 1"""
    DataElementConditionality: _Text1
    """Data Element Conditionality: (0014,0205) CS, 1"""
    DataElementMinimumCharacters: _IS1
    """Data Element Minimum Characters: (0014,0206) IS, 1"""
    DataElementMaximumCharacters: _IS1
    """Data Element Maximum Characters: (0014,0207) IS, 1"""
    ActualEnvironmentalConditions: _Text1
    """Actual Environmental Conditions: (0014,1010) ST, 1"""
    ExpiryDate: _DA1
    """Expiry Date: (0014,1020) DA, 1"""
    EnvironmentalConditions: _Text1
    """Environmental Conditions: (0014,1040) ST, 1"""
    EvaluatorSequence: _SQ1
    """Evaluator Sequence: (0014,2002) SQ, 1"""
    EvaluatorNumber: _IS1
    """Evaluator Number: (0014,2004) IS, 1"""
    EvaluatorName: _PN1
    """Evaluator Name: (0014,2006) PN, 1"""
    EvaluationAttempt: _IS1
    """Evaluation Attempt: (0014,2008) IS, 1"""
    IndicationSequence: _SQ1
    """Indication Sequence: (0014,2012) SQ, 1"""
    IndicationNumber: _IS1
    """Indication Number: (0014,2014) IS, 1"""
    IndicationLabel: _Text1
    """Indication Label: (0014,2016) SH, 1"""
    IndicationDescription: _Text1
    """Indication Description: (0014,2018) ST, 1"""
    IndicationType: _TextN
    """Indication Type: (0014,201A) CS, 1-n"""
    IndicationDisposition: _Text1
    """Indication Disposition: (0014,201C) CS, 1"""
    IndicationROISequence: _SQ1
    """Indication ROI Sequence: (0014,201E) SQ, 1"""
    IndicationPhysicalPropertySequence: _SQ1
    """Indication Physical Property Sequence: (0014,2030) SQ, 1"""
    PropertyLabel: _Text1
    """Property Label: (0014,2032) SH, 1"""
    CoordinateSystemNumberOfAxes: _IS1
    """Coordinate System Number of Axes: (0014,2202) IS, 1"""
    CoordinateSystemAxesSequence: _SQ1
    """Coordinate System Axes Sequence: (0014,2204) SQ, 1"""
    CoordinateSystemAxisDescription: _Text1
    """Coordinate System Axis Description: (0014,2206) ST, 1"""
    CoordinateSystemDataSetMapping: _Text1
    """Coordinate System Data Set Mapping: (0014,2208) CS, 1"""
    CoordinateSystemAxisNumber: _IS1
    """Coordinate System Axis Number: (0014,220A) IS, 1"""
    CoordinateSystemAxisType: _Text1
    """Coordinate System Axis Type: (0014,220C) CS, 1"""
    CoordinateSystemAxisUnits: _Text1
    """Coordinate System Axis Units: (0014,220E) CS, 1"""
    CoordinateSystemAxisValues: _Bytes1
    """Coordinate System Axis Values: (0014,2210) OB, 1"""
    CoordinateSystemTransformSequence: _SQ1
    """Coordinate System Transform Sequence: (0014,2220) SQ, 1"""
    TransformDescription: _Text1
    """Transform Description: (0014,2222) ST, 1"""
    TransformNumberOfAxes: _IS1
    """Transform Number of Axes: (0014,2224) IS, 1"""
    TransformOrderOfAxes: _ISN
    """Transform Order of Axes: (0014,2226) IS, 1-n"""
    TransformedAxisUnits: _Text1
    """Transformed Axis Units: (0014,2228) CS, 1"""
    CoordinateSystemTransformRotationAndScaleMatrix: _DSN
    """Coordinate System Transform Rotation and Scale Matrix: (0014,222A) DS, 1-n"""
    CoordinateSystemTransformTranslationMatrix: _DSN
    """Coordinate System Transform Translation Matrix: (0014,222C) DS, 1-n"""
    InternalDetectorFrameTime: _DS1
    """Internal Detector Frame Time: (0014,3011) DS, 1"""
    NumberOfFramesIntegrated: _DS1
    """Number of Frames Integrated: (0014,3012) DS, 1"""
    DetectorTemperatureSequence: _SQ1
    """Detector Temperature Sequence: (0014,3020) SQ, 1"""
    SensorName: _Text1
    """Sensor Name: (0014,3022) ST, 1"""
    HorizontalOffsetOfSensor: _DS1
    """Horizontal Offset of Sensor: (0014,3024) DS, 1"""
    VerticalOffsetOfSensor: _DS1
    """Vertical Offset of Sensor: (0014,3026) DS, 1"""
    SensorTemperature: _DS1
    """Sensor Temperature: (0014,3028) DS, 1"""
    DarkCurrentSequence: _SQ1
    """Dark Current Sequence: (0014,3040) SQ, 1"""
    DarkCurrentCounts: _Bytes1
    """Dark Current Counts: (0014,3050) OB or OW, 1"""
    GainCorrectionReferenceSequence: _SQ1
    """Gain Correction Reference Sequence: (0014,3060) SQ, 1"""
    AirCounts: _Bytes1
    """Air Counts: (0014,3070) OB or OW, 1"""
    KVUsedInGainCalibration: _DS1
    """KV Used in Gain Calibration: (0014,3071) DS, 1"""
    MAUsedInGainCalibration: _DS1
    """MA Used in Gain Calibration: (0014,3072) DS, 1"""
    NumberOfFramesUsedForIntegration: _DS1
    """Number of Frames Used for Integration: (0014,3073) DS, 1"""
    FilterMaterialUsedInGainCalibration: _Text1
    """Filter Material Used in Gain Calibration: (0014,3074) LO, 1"""
    FilterThicknessUsedInGainCalibration: _DS1
    """Filter Thickness Used in Gain Calibration: (0014,3075) DS, 1"""
    DateOfGainCalibration: _DA1
    """Date of Gain Calibration: (0014,3076) DA, 1"""
    TimeOfGainCalibration: _TM1
    """Time of Gain Calibration: (0014,3077) TM, 1"""
    BadPixelImage: _Bytes1
    """Bad Pixel Image: (0014,3080) OB, 1"""
    CalibrationNotes: _Text1
    """Calibration Notes: (0014,3099) LT, 1"""
    LinearityCorrectionTechnique: _Text1
    """Linearity Correction Technique: (0014,3100) LT, 1"""
    BeamHardeningCorrectionTechnique: _Text1
    """Beam Hardening Correction Technique: (0014,3101) LT, 1"""
    PulserEquipmentSequence: _SQ1
    """Pulser Equipment Sequence: (0014,4002) SQ, 1"""
    PulserType: _Text1
    """Pulser Type: (0014,4004) CS, 1"""
    PulserNotes: _Text1
    """Pulser Notes: (0014,4006) LT, 1"""
    ReceiverEquipmentSequence: _SQ1
    """Receiver Equipment Sequence: (0014,4008) SQ, 1"""
    AmplifierType: _Text1
    """Amplifier Type: (0014,400A) CS, 1"""
    ReceiverNotes: _Text1
    """Receiver Notes: (0014,400C) LT, 1"""
    PreAmplifierEquipmentSequence: _SQ1
    """Pre-Amplifier Equipment Sequence: (0014,400E) SQ, 1"""
    PreAmplifierNotes: _Text1
    """Pre-Amplifier Notes: (0014,400F) LT, 1"""
    TransmitTransducerSequence: _SQ1
    """Transmit Transducer Sequence: (0014,4010) SQ, 1"""
    ReceiveTransducerSequence: _SQ1
    """Receive Transducer Sequence: (0014,4011) SQ, 1"""
    NumberOfElements: _Int1
    """Number of Elements: (0014,4012) US, 1"""
    ElementShape: _Text1
    """Element Shape: (0014,4013) CS, 1"""
    ElementDimensionA: _DS1
    """Element Dimension A: (0014,4014) DS, 1"""
    ElementDimensionB: _DS1
    """Element Dimension B: (0014,4015) DS, 1"""
    ElementPitchA: _DS1
    """Element Pitch A: (0014,4016) DS, 1"""
    MeasuredBeamDimensionA: _DS1
    """Measured Beam Dimension A: (0014,4017) DS, 1"""
    MeasuredBeamDimensionB: _DS1
    """Measured Beam Dimension B: (0014,4018) DS, 1"""
    LocationOfMeasuredBeamDiameter: _DS1
    """Location of Measured Beam Diameter: (0014,4019) DS, 1"""
    NominalFrequency: _DS1
    """Nominal Frequency: (0014,401A) DS, 1"""
    MeasuredCenterFrequency: _DS1
    """Measured Center Frequency: (0014,401B) DS, 1"""
    MeasuredBandwidth: _DS1
    """Measured Bandwidth: (0014,401C) DS, 1"""
    ElementPitchB: _DS1
    """Element Pitch B: (0014,401D) DS, 1"""
    PulserSettingsSequence: _SQ1
    """Pulser Settings Sequence: (0014,4020) SQ, 1"""
    PulseWidth: _DS1
    """Pulse Width: (0014,4022) DS, 1"""
    ExcitationFrequency: _DS1
    """Excitation Frequency: (0014,4024) DS, 1"""
    ModulationType: _Text1
    """Modulation Type: (0014,4026) CS, 1"""
    Damping: _DS1
    """Damping: (0014,4028) DS, 1"""
    ReceiverSettingsSequence: _SQ1
    """Receiver Settings Sequence: (0014,4030) SQ, 1"""
    AcquiredSoundpathLength: _DS1
    """Acquired Soundpath Length: (0014,4031) DS, 1"""
    AcquisitionCompressionType: _Text1
    """Acquisition Compression Type: (0014,4032) CS, 1"""
    AcquisitionSampleSize: _IS1
    """Acquisition Sample Size: (0014,4033) IS, 1"""
    RectifierSmoothing: _DS1
    """Rectifier Smoothing: (0014,4034) DS, 1"""
    DACSequence: _SQ1
    """DAC Sequence: (0014,4035) SQ, 1"""
    DACType: _Text1
    """DAC Type: (0014,4036) CS, 1"""
    DACGainPoints: _DSN
    """DAC Gain Points: (0014,4038) DS, 1-n"""
    DACTimePoints: _DSN
    """DAC Time Points: (0014,403A) DS, 1-n"""
    DACAmplitude: _DSN
    """DAC Amplitude: (0014,403C) DS, 1-n"""
    PreAmplifierSettingsSequence: _SQ1
    """Pre-Amplifier Settings Sequence: (0014,4040) SQ, 1"""
    TransmitTransducerSettingsSequence: _SQ1
    """Transmit Transducer Settings Sequence: (0014,4050) SQ, 1"""
    ReceiveTransducerSettingsSequence: _SQ1
    """Receive Transducer Settings Sequence: (0014,4051) SQ, 1"""
    IncidentAngle: _DS1
    """Incident Angle: (0014,4052) DS, 1"""
    CouplingTechnique: _Text1
    """Coupling Technique: (0014,4054) ST, 1"""
    CouplingMedium: _Text1
    """Coupling Medium: (0014,4056) ST, 1"""
    CouplingVelocity: _DS1
    """Coupling Velocity: (0014,4057) DS, 1"""
    ProbeCenterLocationX: _DS1
    """Probe Center Location X: (0014,4058) DS, 1"""
    ProbeCenterLocationZ: _DS1
    """Probe Center Location Z: (0014,4059) DS, 1"""
    SoundPathLength: _DS1
    """Sound Path Length: (0014,405A) DS, 1"""
    DelayLawIdentifier: _Text1
    """Delay Law Identifier: (0014,405C) ST, 1"""
    GateSettingsSequence: _SQ1
    """Gate Settings Sequence: (0014,4060) SQ, 1"""
    GateThreshold: _DS1
    """Gate Threshold: (0014,4062) DS, 1"""
    VelocityOfSound: _DS1
    """Velocity of Sound: (0014,4064) DS, 1"""
    CalibrationSettingsSequence: _SQ1
    """Calibration Settings Sequence: (0014,4070) SQ, 1"""
    CalibrationProcedure: _Text1
    """Calibration Procedure: (0014,4072) ST, 1"""
    ProcedureVersion: _Text1
    """Procedure Version: (0014,4074) SH, 1"""
    ProcedureCreationDate: _DA1
    """Procedure Creation Date: (0014,4076) DA, 1"""
    ProcedureExpirationDate: _DA1
    """Procedure Expiration Date: (0014,4078) DA, 1"""
    ProcedureLastModifiedDate: _DA1
    """Procedure Last Modified Date: (0014,407A) DA, 1"""
    CalibrationTime: _TMN
    """Calibration Time: (0014,407C) TM, 1-n"""
    CalibrationDate: _DAN
    """Calibration Date: (0014,407E) DA, 1-n"""
    ProbeDriveEquipmentSequence: _SQ1
    """Probe Drive Equipment Sequence: (0014,4080) SQ, 1"""
    DriveType: _Text1
    """Drive Type: (0014,4081) CS, 1"""
    ProbeDriveNotes: _Text1
    """Probe Drive Notes: (0014,4082) LT, 1"""
    DriveProbeSequence: _SQ1
    """Drive Probe Sequence: (0014,4083) SQ, 1"""
    ProbeInductance: _DS1
    """Probe Inductance: (0014,4084) DS, 1"""
    ProbeResistance: _DS1
    """Probe Resistance: (0014,4085) DS, 1"""
    ReceiveProbeSequence: _SQ1
    """Receive Probe Sequence: (0014,4086) SQ, 1"""
    ProbeDriveSettingsSequence: _SQ1
    """Probe Drive Settings Sequence: (0014,4087) SQ, 1"""
    BridgeResistors: _DS1
    """Bridge Resistors: (0014,4088) DS, 1"""
    ProbeOrientationAngle: _DS1
    """Probe Orientation Angle: (0014,4089) DS, 1"""
    UserSelectedGainY: _DS1
    """User Selected Gain Y: (0014,408B) DS, 1"""
    UserSelectedPhase: _DS1
    """User Selected Phase: (0014,408C) DS, 1"""
    UserSelectedOffsetX: _DS1
    """User Selected Offset X: (0014,408D) DS, 1"""
    UserSelectedOffsetY: _DS1
    """User Selected Offset Y: (0014,408E) DS, 1"""
    ChannelSettingsSequence: _SQ1
    """Channel Settings Sequence: (0014,4091) SQ, 1"""
    ChannelThreshold: _DS1
    """Channel Threshold: (0014,4092) DS, 1"""
    ScannerSettingsSequence: _SQ1
    """Scanner Settings Sequence: (0014,409A) SQ, 1"""
    ScanProcedure: _Text1
    """Scan Procedure: (0014,409B) ST, 1"""
    TranslationRateX: _DS1
    """Translation Rate X: (0014,409C) DS, 1"""
    TranslationRateY: _DS1
    """Translation Rate Y: (0014,409D) DS, 1"""
    ChannelOverlap: _DS1
    """Channel Overlap: (0014,409F) DS, 1"""
    ImageQualityIndicatorType: _TextN
    """Image Quality Indicator Type: (0014,40A0) LO, 1-n"""
    ImageQualityIndicatorMaterial: _TextN
    """Image Quality Indicator Material: (0014,40A1) LO, 1-n"""
    ImageQualityIndicatorSize: _TextN
    """Image Quality Indicator Size: (0014,40A2) LO, 1-n"""
    WaveDimensionsDefinitionSequence: _SQ1
    """Wave Dimensions Definition Sequence: (0014,4101) SQ, 1"""
    WaveDimensionNumber: _Int1
    """Wave Dimension Number: (0014,4102) US, 1"""
    WaveDimensionDescription: _Text1
    """Wave Dimension Description: (0014,4103) LO, 1"""
    WaveDimensionUnit: _Int1
    """Wave Dimension Unit: (0014,4104) US, 1"""
    WaveDimensionValueType: _Text1
    """Wave Dimension Value Type: (0014,4105) CS, 1"""
    WaveDimensionValuesSequence: _SQ1
    """Wave Dimension Values Sequence: (0014,4106) SQ, 1-n"""
    ReferencedWaveDimension: _Int1
    """Referenced Wave Dimension: (0014,4107) US, 1"""
    IntegerNumericValue: _Int1
    """Integer Numeric Value: (0014,4108) SL, 1"""
    ByteNumericValue: _Bytes1
    """Byte Numeric Value: (0014,4109) OB, 1"""
    ShortNumericValue: _Bytes1
    """Short Numeric Value: (0014,410A) OW, 1"""
    SinglePrecisionFloatingPointNumericValue: _Bytes1
    """Single Precision Floating Point Numeric Value: (0014,410B) OF, 1"""
    DoublePrecisionFloatingPointNumericValue: _Bytes1
    """Double Precision Floating Point Numeric Value: (0014,410C) OD, 1"""
    LINACEnergy: _IS1
    """LINAC Energy: (0014,5002) IS, 1"""
    LINACOutput: _IS1
    """LINAC Output: (0014,5004) IS, 1"""
    ActiveAperture: _Int1
    """Active Aperture: (0014,5100) US, 1"""
    TotalAperture: _DS1
    """Total Aperture: (0014,5101) DS, 1"""
    ApertureElevation: _DS1
    """Aperture Elevation: (0014,5102) DS, 1"""
    MainLobeAngle: _DS1
    """Main Lobe Angle: (0014,5103) DS, 1"""
    MainRoofAngle: _DS1
    """Main Roof Angle: (0014,5104) DS, 1"""
    ConnectorType: _Text1
    """Connector Type: (0014,5105) CS, 1"""
    WedgeModelNumber: _Text1
    """Wedge Model Number: (0014,5106) SH, 1"""
    WedgeAngleFloat: _DS1
    """Wedge Angle Float: (0014,5107) DS, 1"""
    WedgeRoofAngle: _DS1
    """Wedge Roof Angle: (0014,5108) DS, 1"""
    WedgeElement1Position: _Text1
    """Wedge Element 1 Position: (0014,5109) CS, 1"""
    WedgeMaterialVelocity: _DS1
    """Wedge Material Velocity: (0014,510A) DS, 1"""
    WedgeMaterial: _Text1
    """Wedge Material: (0014,510B) SH, 1"""
    WedgeOffsetZ: _DS1
    """Wedge Offset Z: (0014,510C) DS, 1"""
    WedgeOriginOffsetX: _DS1
    """Wedge Origin Offset X: (0014,510D) DS, 1"""
    WedgeTimeDelay: _DS1
    """Wedge Time Delay: (0014,510E) DS, 1"""
    WedgeName: _Text1
    """Wedge Name: (0014,510F) SH, 1"""
    WedgeManufacturerName: _Text1
    """Wedge Manufacturer Name: (0014,5110) SH, 1"""
    WedgeDescription: _Text1
    """Wedge Description: (0014,5111) LO, 1"""
    NominalBeamAngle: _DS1
    """Nominal Beam Angle: (0014,5112) DS, 1"""
    WedgeOffsetX: _DS1
    """Wedge Offset X: (0014,5113) DS, 1"""
    WedgeOffsetY: _DS1
    """Wedge Offset Y: (0014,5114) DS, 1"""
    WedgeTotalLength: _DS1
    """Wedge Total Length: (0014,5115) DS, 1"""
    WedgeInContactLength: _DS1
    """Wedge In Contact Length: (0014,5116) DS, 1"""
    WedgeFrontGap: _DS1
    """Wedge Front Gap: (0014,5117) DS, 1"""
    WedgeTotalHeight: _DS1
    """Wedge Total Height: (0014,5118) DS, 1"""
    WedgeFrontHeight: _DS1
    """Wedge Front Height: (0014,5119) DS, 1"""
    WedgeRearHeight: _DS1
    """Wedge Rear Height: (0014,511A) DS, 1"""
    WedgeTotalWidth: _DS1
    """Wedge Total Width: (0014,511B) DS, 1"""
    WedgeInContactWidth: _DS1
    """Wedge In Contact Width: (0014,511C) DS, 1"""
    WedgeChamferHeight: _DS1
    """Wedge Chamfer Height: (0014,511D) DS, 1"""
    WedgeCurve: _Text1
    """Wedge Curve: (0014,511E) CS, 1"""
    RadiusAlongWedge: _DS1
    """Radius Along the Wedge: (0014,511F) DS, 1"""
    ThermalCameraSettingsSequence: _SQ1
    """Thermal Camera Settings Sequence: (0014,6001) SQ, 1"""
    AcquisitionFrameRate: _DS1
    """Acquisition Frame Rate: (0014,6002) DS, 1"""
    IntegrationTime: _DS1
    """Integration Time: (0014,6003) DS, 1"""
    NumberOfCalibrationFrames: _DS1
    """Number of Calibration Frames: (0014,6004) DS, 1"""
    NumberOfRowsInFullAcquisitionImage: _DS1
    """Number of Rows in Full Acquisition Image: (0014,6005) DS, 1"""
    NumberOfColumnsInFullAcquisitionImage: _DS1
    """Number Of Columns in Full Acquisition Image: (0014,6006) DS, 1"""
    ThermalSourceSettingsSequence: _SQ1
    """Thermal Source Settings Sequence: (0014,6007) SQ, 1"""
    SourceHorizontalPitch: _DS1
    """Source Horizontal Pitch: (0014,6008) DS, 1"""
    SourceVerticalPitch: _DS1
    """Source Vertical Pitch: (0014,6009) DS, 1"""
    SourceHorizontalScanSpeed: _DS1
    """Source Horizontal Scan Speed: (0014,600A) DS, 1"""
    ThermalSourceModulationFrequency: _DS1
    """Thermal Source Modulation Frequency: (0014,600B) DS, 1"""
    InductionSourceSettingSequence: _SQ1
    """Induction Source Setting Sequence: (0014,600C) SQ, 1"""
    CoilFrequency: _DS1
    """Coil Frequency: (0014,600D) DS, 1"""
    CurrentAmplitudeAcrossCoil: _DS1
    """Current Amplitude Across Coil: (0014,600E) DS, 1"""
    FlashSourceSettingSequence: _SQ1
    """Flash Source Setting Sequence: (0014,600F) SQ, 1"""
    FlashDuration: _DS1
    """Flash Duration: (0014,6010) DS, 1"""
    FlashFrameNumber: _DSN
    """Flash Frame Number: (0014,6011) DS, 1-n"""
    LaserSourceSettingSequence: _SQ1
    """Laser Source Setting Sequence: (0014,6012) SQ, 1"""
    HorizontalLaserSpotDimension: _DS1
    """Horizontal Laser Spot Dimension: (0014,6013) DS, 1"""
    VerticalLaserSpotDimension: _DS1
    """Vertical Laser Spot Dimension: (0014,6014) DS, 1"""
    LaserWavelength: _DS1
    """Laser Wavelength: (0014,6015) DS, 1"""
    LaserPower: _DS1
    """Laser Power: (0014,6016) DS, 1"""
    ForcedGasSettingSequence: _SQ1
    """Forced Gas Setting Sequence: (0014,6017) SQ, 1"""
    VibrationSourceSettingSequence: _SQ1
    """Vibration Source Setting Sequence: (0014,6018) SQ, 1"""
    VibrationExcitationFrequency: _DS1
    """Vibration Excitation Frequency: (0014,6019) DS, 1"""
    VibrationExcitationVoltage: _DS1
    """Vibration Excitation Voltage: (0014,601A) DS, 1"""
    ThermographyDataCaptureMethod: _Text1
    """Thermography Data Capture Method: (0014,601B) CS, 1"""
    ThermalTechnique: _Text1
    """Thermal Technique: (0014,601C) CS, 1"""
    ThermalCameraCoreSequence: _SQ1
    """Thermal Camera Core Sequence: (0014,601D) SQ, 1"""
    DetectorWavelengthRange: _Text1
    """Detector Wavelength Range: (0014,601E) CS, 1"""
    ThermalCameraCalibrationType: _Text1
    """Thermal Camera Calibration Type: (0014,601F) CS, 1"""
    AcquisitionImageCounter: _Int1
    """Acquisition Image Counter: (0014,6020) UV, 1"""
    FrontPanelTemperature: _DS1
    """Front Panel Temperature: (0014,6021) DS, 1"""
    AirGapTemperature: _DS1
    """Air Gap Temperature: (0014,6022) DS, 1"""
    VerticalPixelSize: _DS1
    """Vertical Pixel Size: (0014,6023) DS, 1"""
    HorizontalPixelSize: _DS1
    """Horizontal Pixel Size: (0014,6024) DS, 1"""
    DataStreamingProtocol: _TextN
    """Data Streaming Protocol: (0014,6025) ST, 1-n"""
    LensSequence: _SQ1
    """Lens Sequence: (0014,6026) SQ, 1"""
    FieldOfView: _DS1
    """Field of View: (0014,6027) DS, 1"""
    LensFilterManufacturer: _Text1
    """Lens Filter Manufacturer: (0014,6028) LO, 1"""
    CutoffFilterType: _Text1
    """Cutoff Filter Type: (0014,6029) CS, 1"""
    LensFilterCutOffWavelength: _DSN
    """Lens Filter Cut-Off Wavelength: (0014,602A) DS, 1-n"""
    ThermalSourceSequence: _SQ1
    """Thermal Source Sequence: (0014,602B) SQ, 1"""
    ThermalSourceMotionState: _Text1
    """Thermal Source Motion State: (0014,602C) CS, 1"""
    ThermalSourceMotionType: _Text1
    """Thermal Source Motion Type: (0014,602D) CS, 1"""
    InductionHeatingSequence: _SQ1
    """Induction Heating Sequence: (0014,602E) SQ, 1"""
    CoilConfigurationID: _Text1
    """Coil Configuration ID: (0014,602F) ST, 1"""
    NumberOfTurnsInCoil: _DS1
    """Number of Turns in Coil: (0014,6030) DS, 1"""
    ShapeOfIndividualTurn: _Text1
    """Shape of Individual Turn: (0014,6031) CS, 1"""
    SizeOfIndividualTurn: _DSN
    """Size of Individual Turn: (0014,6032) DS, 1-n"""
    DistanceBetweenTurns: _DSN
    """Distance Between Turns: (0014,6033) DS, 1-n"""
    FlashHeatingSequence: _SQ1
    """Flash Heating Sequence: (0014,6034) SQ, 1"""
    NumberOfLamps: _DS1
    """Number of Lamps: (0014,6035) DS, 1"""
    FlashSynchronizationProtocol: _Text1
    """Flash Synchronization Protocol: (0014,6036) ST, 1"""
    FlashModificationStatus: _Text1
    """Flash Modification Status: (0014,6037) CS, 1"""
    LaserHeatingSequence: _SQ1
    """Laser Heating Sequence: (0014,6038) SQ, 1"""
    LaserManufacturer: _Text1
    """Laser Manufacturer: (0014,6039) LO, 1"""
    LaserModelNumber: _Text1
    """Laser Model Number: (0014,603A) LO, 1"""
    LaserTypeDescription: _Text1
    """Laser Type Description: (0014,603B) ST, 1"""
    ForcedGasHeatingSequence: _SQ1
    """Forced Gas Heating Sequence: (0014,603C) SQ, 1"""
    GasUsedForHeatingCoolingPart: _Text1
    """Gas Used for Heating/Cooling Part: (0014,603D) LO, 1"""
    VibrationSonicHeatingSequence: _SQ1
    """Vibration/Sonic Heating Sequence: (0014,603E) SQ, 1"""
    ProbeManufacturer: _Text1
    """Probe Manufacturer: (0014,603F) LO, 1"""
    ProbeModelNumber: _Text1
    """Probe Model Number: (0014,6040) LO, 1"""
    ApertureSize: _DS1
    """Aperture Size: (0014,6041) DS, 1"""
    ProbeResonantFrequency: _DS1
    """Probe Resonant Frequency: (0014,6042) DS, 1"""
    HeatSourceDescription: _Text1
    """Heat Source Description: (0014,6043) UT, 1"""
    SurfacePreparationWithOpticalCoating: _Text1
    """Surface Preparation with Optical Coating: (0014,6044) CS, 1"""
    OpticalCoatingType: _Text1
    """Optical Coating Type: (0014,6045) ST, 1"""
    ThermalConductivityOfExposedSurface: _DS1
    """Thermal Conductivity of Exposed Surface: (0014,6046) DS, 1"""
    MaterialDensity: _DS1
    """Material Density: (0014,6047) DS, 1"""
    SpecificHeatOfInspectionSurface: _DS1
    """Specific Heat of Inspection Surface: (0014,6048) DS, 1"""
    EmissivityOfInspectionSurface: _DS1
    """Emissivity of Inspection Surface: (0014,6049) DS, 1"""
    ElectromagneticClassificationOfInspectionSurface: _TextN
    """Electromagnetic Classification of Inspection Surface: (0014,604A) CS, 1-n"""
    MovingWindowSize: _DS1
    """Moving Window Size: (0014,604C) DS, 1"""
    MovingWindowType: _Text1
    """Moving Window Type: (0014,604D) CS, 1"""
    MovingWindowWeights: _DSN
    """Moving Window Weights: (0014,604E) DS, 1-n"""
    MovingWindowPitch: _DS1
    """Moving Window Pitch: (0014,604F) DS, 1"""
    MovingWindowPaddingScheme: _Text1
    """Moving Window Padding Scheme: (0014,6050) CS, 1"""
    MovingWindowPaddingLength: _DS1
    """Moving Window Padding Length: (0014,6051) DS, 1"""
    SpatialFilteringParametersSequence: _SQ1
    """Spatial Filtering Parameters Sequence: (0014,6052) SQ, 1"""
    SpatialFilteringScheme: _Text1
    """Spatial Filtering Scheme: (0014,6053) CS, 1"""
    HorizontalMovingWindowSize: _DS1
    """Horizontal Moving Window Size: (0014,6056) DS, 1"""
    VerticalMovingWindowSize: _DS1
    """Vertical Moving Window Size: (0014,6057) DS, 1"""
    PolynomialFittingSequence: _SQ1
    """Polynomial Fitting Sequence: (0014,6059) SQ, 1"""
    FittingDataType: _TextN
    """Fitting Data Type: (0014,605A) CS, 1-n"""
    OperationOnTimeAxisBeforeFitting: _Text1
    """Operation on Time Axis Before Fitting: (0014,605B) CS, 1"""
    OperationOnPixelIntensityBeforeFitting: _Text1
    """Operation on Pixel Intensity Before Fitting: (0014,605C) CS, 1"""
    OrderOfPolynomial: _DS1
    """Order of Polynomial: (0014,605D) DS, 1"""
    IndependentVariableForPolynomialFit: _Text1
    """Independent Variable for Polynomial Fit: (0014,605E) CS, 1"""
    PolynomialCoefficients: _DSN
    """PolynomialCoefficients: (0014,605F) DS, 1-n"""
    ThermographyPixelDataUnit: _Text1
    """Thermography Pixel Data Unit: (0014,6060) CS, 1"""
    WhitePoint: _DS1
    """White Point: (0016,0001) DS, 1"""
    PrimaryChromaticities: _DSM
    """Primary Chromaticities: (0016,0002) DS, 3"""
    BatteryLevel: _Text1
    """Battery Level: (0016,0003) UT, 1"""
    ExposureTimeInSeconds: _DS1
    """Exposure Time in Seconds: (0016,0004) DS, 1"""
    FNumber: _DS1
    """F-Number: (0016,0005) DS, 1"""
    OECFRows: _IS1
    """OECF Rows: (0016,0006) IS, 1"""
    OECFColumns: _IS1
    """OECF Columns: (0016,0007) IS, 1"""
    OECFColumnNames: _TextN
    """OECF Column Names: (0016,0008) UC, 1-n"""
    OECFValues: _DSN
    """OECF Values: (0016,0009) DS, 1-n"""
    SpatialFrequencyResponseRows: _IS1
    """Spatial Frequency Response Rows: (0016,000A) IS, 1"""
    SpatialFrequencyResponseColumns: _IS1
    """Spatial Frequency Response Columns: (0016,000B) IS, 1"""
    SpatialFrequencyResponseColumnNames: _TextN
    """Spatial Frequency Response Column Names: (0016,000C) UC, 1-n"""
    SpatialFrequencyResponseValues: _DSN
    """Spatial Frequency Response Values: (0016,000D) DS, 1-n"""
    ColorFilterArrayPatternRows: _IS1
    """Color Filter Array Pattern Rows: (0016,000E) IS, 1"""
    ColorFilterArrayPatternColumns: _IS1
    """Color Filter Array Pattern Columns: (0016,000F) IS, 1"""
    ColorFilterArrayPatternValues: _DSN
    """Color Filter Array Pattern Values: (0016,0010) DS, 1-n"""
    FlashFiringStatus: _Int1
    """Flash Firing Status: (0016,0011) US, 1"""
    FlashReturnStatus: _Int1
    """Flash Return Status: (0016,0012) US, 1"""
    FlashMode: _Int1
    """Flash Mode: (0016,0013) US, 1"""
    FlashFunctionPresent: _Int1
    """Flash Function Present: (0016,0014) US, 1"""
    FlashRedEyeMode: _Int1
    """Flash Red Eye Mode: (0016,0015) US, 1"""
    ExposureProgram: _Int1
    """Exposure Program: (0016,0016) US, 1"""
    SpectralSensitivity: _Text1
    """Spectral Sensitivity: (0016,0017) UT, 1"""
    PhotographicSensitivity: _IS1
    """Photographic Sensitivity: (0016,0018) IS, 1"""
    SelfTimerMode: _IS1
    """Self Timer Mode: (0016,0019) IS, 1"""
    SensitivityType: _Int1
    """Sensitivity Type: (0016,001A) US, 1"""
    StandardOutputSensitivity: _IS1
    """Standard Output Sensitivity: (0016,001B) IS, 1"""
    RecommendedExposureIndex: _IS1
    """Recommended Exposure Index: (0016,001C) IS, 1"""
    ISOSpeed: _IS1
    """ISO Speed: (0016,001D) IS, 1"""
    ISOSpeedLatitudeyyy: _IS1
    """ISO Speed Latitude yyy: (0016,001E) IS, 1"""
    ISOSpeedLatitudezzz: _IS1
    """ISO Speed Latitude zzz: (0016,001F) IS, 1"""
    EXIFVersion: _Text1
    """EXIF Version: (0016,0020) UT, 1"""
    ShutterSpeedValue: _DS1
    """Shutter Speed Value: (0016,0021) DS, 1"""
    ApertureValue: _DS1
    """Aperture Value: (0016,0022) DS, 1"""
    BrightnessValue: _DS1
    """Brightness Value: (0016,0023) DS, 1"""
    ExposureBiasValue: _DS1
    """Exposure Bias Value: (0016,0024) DS, 1"""
    MaxApertureValue: _DS1
    """Max Aperture Value: (0016,0025) DS, 1"""
    SubjectDistance: _DS1
    """Subject Distance: (0016,0026) DS, 1"""
    MeteringMode: _Int1
    """Metering Mode: (0016,0027) US, 1"""
    LightSource: _Int1
    """Light Source: (0016,0028) US, 1"""
    FocalLength: _DS1
    """Focal Length: (0016,0029) DS, 1"""
    SubjectArea: _ISM
    """Subject Area: (0016,002A) IS, 2-4"""
    MakerNote: _Bytes1
    """Maker Note: (0016,002B) OB, 1"""
    Temperature: _DS1
    """Temperature: (0016,0030) DS, 1"""
    Humidity: _DS1
    """Humidity: (0016,0031) DS, 1"""
    Pressure: _DS1
    """Pressure: (0016,0032) DS, 1"""
    WaterDepth: _DS1
    """Water Depth: (0016,0033) DS, 1"""
    Acceleration: _DS1
    """Acceleration: (0016,0034) DS, 1"""
    CameraElevationAngle: _DS1
    """Camera Elevation Angle: (0016,0035) DS, 1"""
    FlashEnergy: _DSN
    """Flash Energy: (0016,0036) DS, 1-2"""
    SubjectLocation: _ISM
    """Subject Location: (0016,0037) IS, 2"""
    PhotographicExposureIndex: _DS1
    """Photographic Exposure Index: (0016,0038) DS, 1"""
    SensingMethod: _Int1
    """Sensing Method: (0016,0039) US, 1"""
    FileSource: _Int1
    """File Source: (0016,003A) US, 1"""
    SceneType: _Int1
    """Scene Type: (0016,003B) US, 1"""
    CustomRendered: _Int1
    """Custom Rendered: (0016,0041) US, 1"""
    ExposureMode: _Int1
    """Exposure Mode: (0016,0042) US, 1"""
    WhiteBalance: _Int1
    """White Balance: (0016,0043) US, 1"""
    DigitalZoomRatio: _DS1
    """Digital Zoom Ratio: (0016,0044) DS, 1"""
    FocalLengthIn35mmFilm: _IS1
    """Focal Length In 35mm Film: (0016,0045) IS, 1"""
    SceneCaptureType: _Int1
    """Scene Capture Type: (0016,0046) US, 1"""
    GainControl: _Int1
    """Gain Control: (0016,0047) US, 1"""
    Contrast: _Int1
    """Contrast: (0016,0048) US, 1"""
    Saturation: _Int1
    """Saturation: (0016,0049) US, 1"""
    Sharpness: _Int1
    """Sharpness: (0016,004A) US, 1"""
    DeviceSettingDescription: _Bytes1
    """Device Setting Description: (0016,004B) OB, 1"""
    SubjectDistanceRange: _Int1
    """Subject Distance Range: (0016,004C) US, 1"""
    CameraOwnerName: _Text1
    """Camera Owner Name: (0016,004D) UT, 1"""
    LensSpecification: _DSM
    """Lens Specification: (0016,004E) DS, 4"""
    LensMake: _Text1
    """Lens Make: (0016,004F) UT, 1"""
    LensModel: _Text1
    """Lens Model: (0016,0050) UT, 1"""
    LensSerialNumber: _Text1
    """Lens Serial Number: (0016,0051) UT, 1"""
    InteroperabilityIndex: _Text1
    """Interoperability Index: (0016,0061) CS, 1"""
    InteroperabilityVersion: _Bytes1
    """Interoperability Version: (0016,0062) OB, 1"""
    GPSVersionID: _Bytes1
    """GPS Version ID: (0016,0070) OB, 1"""
    GPSLatitudeRef: _Text1
    """GPS Latitude Ref: (0016,0071) CS, 1"""
    GPSLatitude: _DSM
    """GPS Latitude: (0016,0072) DS, 3"""
    GPSLongitudeRef: _Text1
    """GPS Longitude Ref: (0016,0073) CS, 1"""
    GPSLongitude: _DSM
    """GPS Longitude: (0016,0074) DS, 3"""
    GPSAltitudeRef: _Int1
    """GPS Altitude Ref: (0016,0075) US, 1"""
    GPSAltitude: _DS1
    """GPS Altitude: (0016,0076) DS, 1"""
    GPSTimeStamp: _DT1
    """GPS Time Stamp: (0016,0077) DT, 1"""
    GPSSatellites: _Text1
    """GPS Satellites: (0016,0078) UT, 1"""
    GPSStatus: _Text1
    """GPS Status: (0016,0079) CS, 1"""
    GPSMeasureMode: _Text1
    """GPS Measure Mode: (0016,007A) CS, 1"""
    GPSDOP: _DS1
    """GPS DOP: (0016,007B) DS, 1"""
    GPSSpeedRef: _Text1
    """GPS Speed Ref: (0016,007C) CS, 1"""
    GPSSpeed: _DS1
    """GPS Speed: (0016,007D) DS, 1"""
    GPSTrackRef: _Text1
    """GPS Track Ref: (0016,007E) CS, 1"""
    GPSTrack: _DS1
    """GPS Track: (0016,007F) DS, 1"""
    GPSImgDirectionRef: _Text1
    """GPS Img Direction Ref: (0016,0080) CS, 1"""
    GPSImgDirection: _DS1
    """GPS Img Direction: (0016,0081) DS, 1"""
    GPSMapDatum: _Text1
    """GPS Map Datum: (0016,0082) UT, 1"""
    GPSDestLatitudeRef: _Text1
    """GPS Dest Latitude Ref: (0016,0083) CS, 1"""
    GPSDestLatitude: _DSM
    """GPS Dest Latitude: (0016,0084) DS, 3"""
    GPSDestLongitudeRef: _Text1
    """GPS Dest Longitude Ref: (0016,0085) CS, 1"""
    GPSDestLongitude: _DSM
    """GPS Dest Longitude: (0016,0086) DS, 3"""
    GPSDestBearingRef: _Text1
    """GPS Dest Bearing Ref: (0016,0087) CS, 1"""
    GPSDestBearing: _DS1
    """GPS Dest Bearing: (0016,0088) DS, 1"""
    GPSDestDistanceRef: _Text1
    """GPS Dest Distance Ref: (0016,0089) CS, 1"""
    GPSDestDistance: _DS1
    """GPS Dest Distance: (0016,008A) DS, 1"""
    GPSProcessingMethod: _Bytes1
    """GPS Processing Method: (0016,008B) OB, 1"""
    GPSAreaInformation: _Bytes1
    """GPS Area Information: (0016,008C) OB, 1"""
    GPSDateStamp: _DT1
    """GPS Date Stamp: (0016,008D) DT, 1"""
    GPSDifferential: _IS1
    """GPS Differential: (0016,008E) IS, 1"""
    LightSourcePolarization: _Text1
    """Light Source Polarization: (0016,1001) CS, 1"""
    EmitterColorTemperature: _DS1
    """Emitter Color Temperature: (0016,1002) DS, 1"""
    ContactMethod: _Text1
    """Contact Method: (0016,1003) CS, 1"""
    ImmersionMedia: _TextN
    """Immersion Media: (0016,1004) CS, 1-n"""
    OpticalMagnificationFactor: _DS1
    """Optical Magnification Factor: (0016,1005) DS, 1"""
    ContrastBolusAgent: _Text1
    """Contrast/Bolus Agent: (0018,0010) LO, 1"""
    ContrastBolusAgentSequence: _SQ1
    """Contrast/Bolus Agent Sequence: (0018,0012) SQ, 1"""
    ContrastBolusT1Relaxivity: _Float1
    """Contrast/Bolus T1 Relaxivity: (0018,0013) FL, 1"""
    ContrastBolusAdministrationRouteSequence: _SQ1
    """Contrast/Bolus Administration Route Sequence: (0018,0014) SQ, 1"""
    BodyPartExamined: _Text1
    """Body Part Examined: (0018,0015) CS, 1"""
    ScanningSequence: _TextN
    """Scanning Sequence: (0018,0020) CS, 1-n"""
    SequenceVariant: _TextN
    """Sequence Variant: (0018,0021) CS, 1-n"""
    ScanOptions: _TextN
    """Scan Options: (0018,0022) CS, 1-n"""
    MRAcquisitionType: _Text1
    """MR Acquisition Type: (0018,0023) CS, 1"""
    SequenceName: _Text1
    """Sequence Name: (0018,0024) SH, 1"""
    AngioFlag: _Text1
    """Angio Flag: (0018,0025) CS, 1"""
    InterventionDrugInformationSequence: _SQ1
    """Intervention Drug Information Sequence: (0018,0026) SQ, 1"""
    InterventionDrugStopTime: _TM1
    """Intervention Drug Stop Time: (0018,0027) TM, 1"""
    InterventionDrugDose: _DS1
    """Intervention Drug Dose: (0018,0028) DS, 1"""
    InterventionDrugCodeSequence: _SQ1
    """Intervention Drug Code Sequence: (0018,0029) SQ, 1"""
    AdditionalDrugSequence: _SQ1
    """Additional Drug Sequence: (0018,002A) SQ, 1"""
    Radionuclide: _TextN
    """Radionuclide: (0018,0030) LO, 1-n, retired"""
    Radiopharmaceutical: _Text1
    """Radiopharmaceutical: (0018,0031) LO, 1"""
    EnergyWindowCenterline: _DS1
    """Energy Window Centerline: (0018,0032) DS, 1, retired"""
    EnergyWindowTotalWidth: _DSN
    """Energy Window Total Width: (0018,0033) DS, 1-n, retired"""
    InterventionDrugName: _Text1
    """Intervention Drug Name: (0018,0034) LO, 1"""
    InterventionDrugStartTime: _TM1
    """Intervention Drug Start Time: (0018,0035) TM, 1"""
    InterventionSequence: _SQ1
    """Intervention Sequence: (0018,0036) SQ, 1"""
    TherapyType: _Text1
    """Therapy Type: (0018,0037) CS, 1, retired"""
    InterventionStatus: _Text1
    """Intervention Status: (0018,0038) CS, 1"""
    TherapyDescription: _Text1
    """Therapy Description: (0018,0039) CS, 1, retired"""
    InterventionDescription: _Text1
    """Intervention Description: (0018,003A) ST, 1"""
    CineRate: _IS1
    """Cine Rate: (0018,0040) IS, 1"""
    InitialCineRunState: _Text1
    """Initial Cine Run State: (0018,0042) CS, 1"""
    SliceThickness: _DS1
    """Slice Thickness: (0018,0050) DS, 1"""
    KVP: _DS1
    """KVP: (0018,0060) DS, 1"""
    CountsAccumulated: _IS1
    """Counts Accumulated: (0018,0070) IS, 1"""
    AcquisitionTerminationCondition: _Text1
    """Acquisition Termination Condition: (0018,0071) CS, 1"""
    EffectiveDuration: _DS1
    """Effective Duration: (0018,0072) DS, 1"""
    AcquisitionStartCondition: _Text1
    """Acquisition Start Condition: (0018,0073) CS, 1"""
    AcquisitionStartConditionData: _IS1
    """Acquisition Start Condition Data: (0018,0074) IS, 1"""
    AcquisitionTerminationConditionData: _IS1
    """Acquisition Termination Condition Data: (0018,0075) IS, 1"""
    RepetitionTime: _DS1
    """Repetition Time: (0018,0080) DS, 1"""
    EchoTime: _DS1
    """Echo Time: (0018,0081) DS, 1"""
    InversionTime: _DS1
    """Inversion Time: (0018,0082) DS, 1"""
    NumberOfAverages: _DS1
    """Number of Averages: (0018,0083) DS, 1"""
    ImagingFrequency: _DS1
    """Imaging Frequency: (0018,0084) DS, 1"""
    ImagedNucleus: _Text1
    """Imaged Nucleus: (0018,0085) SH, 1"""
    EchoNumbers: _ISN
    """Echo Number(s): (0018,0086) IS, 1-n"""
    MagneticFieldStrength: _DS1
    """Magnetic Field Strength: (0018,0087) DS, 1"""
    SpacingBetweenSlices: _DS1
    """Spacing Between Slices: (0018,0088) DS, 1"""
    NumberOfPhaseEncodingSteps: _IS1
    """Number of Phase Encoding Steps: (0018,0089) IS, 1"""
    DataCollectionDiameter: _DS1
    """Data Collection Diameter: (0018,0090) DS, 1"""
    EchoTrainLength: _IS1
    """Echo Train Length: (0018,0091) IS, 1"""
    PercentSampling: _DS1
    """Percent Sampling: (0018,0093) DS, 1"""
    PercentPhaseFieldOfView: _DS1
    """Percent Phase Field of View: (0018,0094) DS, 1"""
    PixelBandwidth: _DS1
    """Pixel Bandwidth: (0018,0095) DS, 1"""
    DeviceSerialNumber: _Text1
    """Device Serial Number: (0018,1000) LO, 1"""
    DeviceUID: _UI1
    """Device UID: (0018,1002) UI, 1"""
    DeviceID: _Text1
    """Device ID: (0018,1003) LO, 1"""
    PlateID: _Text1
    """Plate ID: (0018,1004) LO, 1"""
    GeneratorID: _Text1
    """Generator ID: (0018,1005) LO, 1"""
    GridID: _Text1
    """Grid ID: (0018,1006) LO, 1"""
    CassetteID: _Text1
    """Cassette ID: (0018,1007) LO, 1"""
    GantryID: _Text1
    """Gantry ID: (0018,1008) LO, 1"""
    UniqueDeviceIdentifier: _Text1
    """Unique Device Identifier: (0018,1009) UT, 1"""
    UDISequence: _SQ1
    """UDI Sequence: (0018,100A) SQ, 1"""
    ManufacturerDeviceClassUID: _UIN
    """Manufacturer's Device Class UID: (0018,100B) UI, 1-n"""
    SecondaryCaptureDeviceID: _Text1
    """Secondary Capture Device ID: (0018,1010) LO, 1"""
    HardcopyCreationDeviceID: _Text1
    """Hardcopy Creation Device ID: (0018,1011) LO, 1, retired"""
    DateOfSecondaryCapture: _DA1
    """Date of Secondary Capture: (0018,1012) DA, 1"""
    TimeOfSecondaryCapture: _TM1
    """Time of Secondary Capture: (0018,1014) TM, 1"""
    SecondaryCaptureDeviceManufacturer: _Text1
    """Secondary Capture Device Manufacturer: (0018,1016) LO, 1"""
    HardcopyDeviceManufacturer: _Text1
    """Hardcopy Device Manufacturer: (0018,1017) LO, 1, retired"""
    SecondaryCaptureDeviceManufacturerModelName: _Text1
    """Secondary Capture Device Manufacturer's Model Name: (0018,1018) LO, 1"""
    SecondaryCaptureDeviceSoftwareVersions: _TextN
    """Secondary Capture Device Software Versions: (0018,1019) LO, 1-n"""
    HardcopyDeviceSoftwareVersion: _TextN
    """Hardcopy Device Software Version: (0018,101A) LO, 1-n, retired"""
    HardcopyDeviceManufacturerModelName: _Text1
    """Hardcopy Device Manufacturer's Model Name: (0018,101B) LO, 1, retired"""
    SoftwareVersions: _TextN
    """Software Versions: (0018,1020) LO, 1-n"""
    VideoImageFormatAcquired: _Text1
    """Video Image Format Acquired: (0018,1022) SH, 1"""
    DigitalImageFormatAcquired: _Text1
    """Digital Image Format Acquired: (0018,1023) LO, 1"""
    ProtocolName: _Text1
    """Protocol Name: (0018,1030) LO, 1"""
    ContrastBolusRoute: _Text1
    """Contrast/Bolus Route: (0018,1040) LO, 1"""
    ContrastBolusVolume: _DS1
    """Contrast/Bolus Volume: (0018,1041) DS, 1"""
    ContrastBolusStartTime: _TM1
    """Contrast/Bolus Start Time: (0018,1042) TM, 1"""
    ContrastBolusStopTime: _TM1
    """Contrast/Bolus Stop Time: (0018,1043) TM, 1"""
    ContrastBolusTotalDose: _DS1
    """Contrast/Bolus Total Dose: (0018,1044) DS, 1"""
    SyringeCounts: _IS1
    """Syringe Counts: (0018,1045) IS, 1"""
    ContrastFlowRate: _DSN
    """Contrast Flow Rate: (0018,1046) DS, 1-n"""
    ContrastFlowDuration: _DSN
    """Contrast Flow Duration: (0018,1047) DS, 1-n"""
    ContrastBolusIngredient: _Text1
    """Contrast/Bolus Ingredient: (0018,1048) CS, 1"""
    ContrastBolusIngredientConcentration: _DS1
    """Contrast/Bolus Ingredient Concentration: (0018,1049) DS, 1"""
    SpatialResolution: _DS1
    """Spatial Resolution: (0018,1050) DS, 1"""
    TriggerTime: _DS1
    """Trigger Time: (0018,1060) DS, 1"""
    TriggerSourceOrType: _Text1
    """Trigger Source or Type: (0018,1061) LO, 1"""
    NominalInterval: _IS1
    """Nominal Interval: (0018,1062) IS, 1"""
    FrameTime: _DS1
    """Frame Time: (0018,1063) DS, 1"""
    CardiacFramingType: _Text1
    """Cardiac Framing Type: (0018,1064) LO, 1"""
    FrameTimeVector: _DSN
    """Frame Time Vector: (0018,1065) DS, 1-n"""
    FrameDelay: _DS1
    """Frame Delay: (0018,1066) DS, 1"""
    ImageTriggerDelay: _DS1
    """Image Trigger Delay: (0018,1067) DS, 1"""
    MultiplexGroupTimeOffset: _DS1
    """Multiplex Group Time Offset: (0018,1068) DS, 1"""
    TriggerTimeOffset: _DS1
    """Trigger Time Offset: (0018,1069) DS, 1"""
    SynchronizationTrigger: _Text1
    """Synchronization Trigger: (0018,106A) CS, 1"""
    SynchronizationChannel: _IntM
    """Synchronization Channel: (0018,106C) US, 2"""
    TriggerSamplePosition: _Int1
    """Trigger Sample Position: (0018,106E) UL, 1"""
    RadiopharmaceuticalRoute: _Text1
    """Radiopharmaceutical Route: (0018,1070) LO, 1"""
    RadiopharmaceuticalVolume: _DS1
    """Radiopharmaceutical Volume: (0018,1071) DS, 1"""
    RadiopharmaceuticalStartTime: _TM1
    """Radiopharmaceutical Start Time: (0018,1072) TM, 1"""
    RadiopharmaceuticalStopTime: _TM1
    """Radiopharmaceutical Stop Time: (0018,1073) TM, 1"""
    RadionuclideTotalDose: _DS1
    """Radionuclide Total Dose: (0018,1074) DS, 1"""
    RadionuclideHalfLife: _DS1
    """Radionuclide Half Life: (0018,1075) DS, 1"""
    RadionuclidePositronFraction: _DS1
    """Radionuclide Positron Fraction: (0018,1076) DS, 1"""
    RadiopharmaceuticalSpecificActivity: _DS1
    """Radiopharmaceutical Specific Activity: (0018,1077) DS, 1"""
    RadiopharmaceuticalStartDateTime: _DT1
    """Radiopharmaceutical Start DateTime: (0018,1078) DT, 1"""
    RadiopharmaceuticalStopDateTime: _DT1
    """Radiopharmaceutical Stop DateTime: (0018,1079) DT, 1"""
    BeatRejectionFlag: _Text1
    """Beat Rejection Flag: (0018,1080) CS, 1"""
    LowRRValue: _IS1
    """Low R-R Value: (0018,1081) IS, 1"""
    HighRRValue: _IS1
    """High R-R Value: (0018,1082) IS, 1"""
    IntervalsAcquired: _IS1
    """Intervals Acquired: (0018,1083) IS, 1"""
    IntervalsRejected: _IS1
    """Intervals Rejected: (0018,1084) IS, 1"""
    PVCRejection: _Text1
    """PVC Rejection: (0018,1085) LO, 1"""
    SkipBeats: _IS1
    """Skip Beats: (0018,1086) IS, 1"""
    HeartRate: _IS1
    """Heart Rate: (0018,1088) IS, 1"""
    CardiacNumberOfImages: _IS1
    """Cardiac Number of Images: (0018,1090) IS, 1"""
    TriggerWindow: _IS1
    """Trigger Window: (0018,1094) IS, 1"""
    ReconstructionDiameter: _DS1
    """Reconstruction Diameter: (0018,1100) DS, 1"""
    DistanceSourceToDetector: _DS1
    """Distance Source to Detector: (0018,1110) DS, 1"""
    DistanceSourceToPatient: _DS1
    """Distance Source to Patient: (0018,1111) DS, 1"""
    EstimatedRadiographicMagnificationFactor: _DS1
    """Estimated Radiographic Magnification Factor: (0018,1114) DS, 1"""
    GantryDetectorTilt: _DS1
    """Gantry/Detector Tilt: (0018,1120) DS, 1"""
    GantryDetectorSlew: _DS1
    """Gantry/Detector Slew: (0018,1121) DS, 1"""
    TableHeight: _DS1
    """Table Height: (0018,1130) DS, 1"""
    TableTraverse: _DS1
    """Table Traverse: (0018,1131) DS, 1"""
    TableMotion: _Text1
    """Table Motion: (0018,1134) CS, 1"""
    TableVerticalIncrement: _DSN
    """Table Vertical Increment: (0018,1135) DS, 1-n"""
    TableLateralIncrement: _DSN
    """Table Lateral Increment: (0018,1136) DS, 1-n"""
    TableLongitudinalIncrement: _DSN
    """Table Longitudinal Increment: (0018,1137) DS, 1-n"""
    TableAngle: _DS1
    """Table Angle: (0018,1138) DS, 1"""
    TableType: _Text1
    """Table Type: (0018,113A) CS, 1"""
    RotationDirection: _Text1
    """Rotation Direction: (0018,1140) CS, 1"""
    AngularPosition: _DS1
    """Angular Position: (0018,1141) DS, 1, retired"""
    RadialPosition: _DSN
    """Radial Position: (0018,1142) DS, 1-n"""
    ScanArc: _DS1
    """Scan Arc: (0018,1143) DS, 1"""
    AngularStep: _DS1
    """Angular Step: (0018,1144) DS, 1"""
    CenterOfRotationOffset: _DS1
    """Center of Rotation Offset: (0018,1145) DS, 1"""
    RotationOffset: _DSN
    """Rotation Offset: (0018,1146) DS, 1-n, retired"""
    FieldOfViewShape: _Text1
    """Field of View Shape: (0018,1147) CS, 1"""
    FieldOfViewDimensions: _ISN
    """Field of View Dimension(s): (0018,1149) IS, 1-2"""
    ExposureTime: _IS1
    """Exposure Time: (0018,1150) IS, 1"""
    XRayTubeCurrent: _IS1
    """X-Ray Tube Current: (0018,1151) IS, 1"""
    Exposure: _IS1
    """Exposure: (0018,1152) IS, 1"""
    ExposureInuAs: _IS1
    """Exposure in uAs: (0018,1153) IS, 1"""
    AveragePulseWidth: _DS1
    """Average Pulse Width: (0018,1154) DS, 1"""
    RadiationSetting: _Text1
    """Radiation Setting: (0018,1155) CS, 1"""
    RectificationType: _Text1
    """Rectification Type: (0018,1156) CS, 1"""
    RadiationMode: _Text1
    """Radiation Mode: (0018,115A) CS, 1"""
    ImageAndFluoroscopyAreaDoseProduct: _DS1
    """Image and Fluoroscopy Area Dose Product: (0018,115E) DS, 1"""
    FilterType: _Text1
    """Filter Type: (0018,1160) SH, 1"""
    TypeOfFilters: _TextN
    """Type of Filters: (0018,1161) LO, 1-n"""
    IntensifierSize: _DS1
    """Intensifier Size: (0018,1162) DS, 1"""
    ImagerPixelSpacing: _DSM
    """Imager Pixel Spacing: (0018,1164) DS, 2"""
    Grid: _TextN
    """Grid: (0018,1166) CS, 1-n"""
    GeneratorPower: _IS1
    """Generator Power: (0018,1170) IS, 1"""
    CollimatorGridName: _Text1
    """Collimator/grid Name: (0018,1180) SH, 1"""
    CollimatorType: _Text1
    """Collimator Type: (0018,1181) CS, 1"""
    FocalDistance: _ISN
    """Focal Distance: (0018,1182) IS, 1-2"""
    XFocusCenter: _DSN
    """X Focus Center: (0018,1183) DS, 1-2"""
    YFocusCenter: _DSN
    """Y Focus Center: (0018,1184) DS, 1-2"""
    FocalSpots: _DSN
    """Focal Spot(s): (0018,1190) DS, 1-n"""
    AnodeTargetMaterial: _Text1
    """Anode Target Material: (0018,1191) CS, 1"""
    BodyPartThickness: _DS1
    """Body Part Thickness: (0018,11A0) DS, 1"""
    CompressionForce: _DS1
    """Compression Force: (0018,11A2) DS, 1"""
    CompressionPressure: _DS1
    """Compression Pressure: (0018,11A3) DS, 1"""
    PaddleDescription: _Text1
    """Paddle Description: (0018,11A4) LO, 1"""
    CompressionContactArea: _DS1
    """Compression Contact Area: (0018,11A5) DS, 1"""
    AcquisitionMode: _Text1
    """Acquisition Mode: (0018,11B0) LO, 1"""
    DoseModeName: _Text1
    """Dose Mode Name: (0018,11B1) LO, 1"""
    AcquiredSubtractionMaskFlag: _Text1
    """Acquired Subtraction Mask Flag: (0018,11B2) CS, 1"""
    FluoroscopyPersistenceFlag: _Text1
    """Fluoroscopy Persistence Flag: (0018,11B3) CS, 1"""
    FluoroscopyLastImageHoldPersistenceFlag: _Text1
    """Fluoroscopy Last Image Hold Persistence Flag: (0018,11B4) CS, 1"""
    UpperLimitNumberOfPersistentFluoroscopyFrames: _IS1
    """Upper Limit Number Of Persistent Fluoroscopy Frames: (0018,11B5) IS, 1"""
    ContrastBolusAutoInjectionTriggerFlag: _Text1
    """Contrast/Bolus Auto Injection Trigger Flag: (0018,11B6) CS, 1"""
    ContrastBolusInjectionDelay: _Float1
    """Contrast/Bolus Injection Delay: (0018,11B7) FD, 1"""
    XAAcquisitionPhaseDetailsSequence: _SQ1
    """XA Acquisition Phase Details Sequence: (0018,11B8) SQ, 1"""
    XAAcquisitionFrameRate: _Float1
    """XA Acquisition Frame Rate: (0018,11B9) FD, 1"""
    XAPlaneDetailsSequence: _SQ1
    """XA Plane Details Sequence: (0018,11BA) SQ, 1"""
    AcquisitionFieldOfViewLabel: _Text1
    """Acquisition Field of View Label: (0018,11BB) LO, 1"""
    XRayFilterDetailsSequence: _SQ1
    """X-Ray Filter Details Sequence: (0018,11BC) SQ, 1"""
    XAAcquisitionDuration: _Float1
    """XA Acquisition Duration: (0018,11BD) FD, 1"""
    ReconstructionPipelineType: _Text1
    """Reconstruction Pipeline Type: (0018,11BE) CS, 1"""
    ImageFilterDetailsSequence: _SQ1
    """Image Filter Details Sequence: (0018,11BF) SQ, 1"""
    AppliedMaskSubtractionFlag: _Text1
    """Applied Mask Subtraction Flag: (0018,11C0) CS, 1"""
    RequestedSeriesDescriptionCodeSequence: _SQ1
    """Requested Series Description Code Sequence: (0018,11C1) SQ, 1"""
    DateOfLastCalibration: _DAN
    """Date of Last Calibration: (0018,1200) DA, 1-n"""
    TimeOfLastCalibration: _TMN
    """Time of Last Calibration: (0018,1201) TM, 1-n"""
    DateTimeOfLastCalibration: _DT1
    """DateTime of Last Calibration: (0018,1202) DT, 1"""
    CalibrationDateTime: _DT1
    """Calibration DateTime: (0018,1203) DT, 1"""
    DateOfManufacture: _DA1
    """Date of Manufacture: (0018,1204) DA, 1"""
    DateOfInstallation: _DA1
    """Date of Installation: (0018,1205) DA, 1"""
    ConvolutionKernel: _TextN
    """Convolution Kernel: (0018,1210) SH, 1-n"""
    UpperLowerPixelValues: _ISN
    """Upper/Lower Pixel Values: (0018,1240) IS, 1-n, retired"""
    ActualFrameDuration: _IS1
    """Actual Frame Duration: (0018,1242) IS, 1"""
    CountRate: _IS1
    """Count Rate: (0018,1243) IS, 1"""
    PreferredPlaybackSequencing: _Int1
    """Preferred Playback Sequencing: (0018,1244) US, 1"""
    ReceiveCoilName: _Text1
    """Receive Coil Name: (0018,1250) SH, 1"""
    TransmitCoilName: _Text1
    """Transmit Coil Name: (0018,1251) SH, 1"""
    PlateType: _Text1
    """Plate Type: (0018,1260) SH, 1"""
    PhosphorType: _Text1
    """Phosphor Type: (0018,1261) LO, 1"""
    WaterEquivalentDiameter: _Float1
    """Water Equivalent Diameter: (0018,1271) FD, 1"""
    WaterEquivalentDiameterCalculationMethodCodeSequence: _SQ1
    """Water Equivalent Diameter Calculation Method Code Sequence: (0018,1272) SQ, 1"""
    ScanVelocity: _DS1
    """Scan Velocity: (0018,1300) DS, 1"""
    WholeBodyTechnique: _TextN
    """Whole Body Technique: (0018,1301) CS, 1-n"""
    ScanLength: _IS1
    """Scan Length: (0018,1302) IS, 1"""
    AcquisitionMatrix: _IntM
    """Acquisition Matrix: (0018,1310) US, 4"""
    InPlanePhaseEncodingDirection: _Text1
    """In-plane Phase Encoding Direction: (0018,1312) CS, 1"""
    FlipAngle: _DS1
    """Flip Angle: (0018,1314) DS, 1"""
    VariableFlipAngleFlag: _Text1
    """Variable Flip Angle Flag: (0018,1315) CS, 1"""
    SAR: _DS1
    """SAR: (0018,1316) DS, 1"""
    dBdt: _DS1
    """dB/dt: (0018,1318) DS, 1"""
    B1rms: _Float1
    """B1rms: (0018,1320) FL, 1"""
    AcquisitionDeviceProcessingDescription: _Text1
    """Acquisition Device Processing Description: (0018,1400) LO, 1"""
    AcquisitionDeviceProcessingCode: _Text1
    """Acquisition Device Processing Code: (0018,1401) LO, 1"""
    CassetteOrientation: _Text1
    """Cassette Orientation: (0018,1402) CS, 1"""
    CassetteSize: _Text1
    """Cassette Size: (0018,1403) CS, 1"""
    ExposuresOnPlate: _Int1
    """Exposures on Plate: (0018,1404) US, 1"""
    RelativeXRayExposure: _IS1
    """Relative X-Ray Exposure: (0018,1405) IS, 1"""
    ExposureIndex: _DS1
    """Exposure Index: (0018,1411) DS, 1"""
    TargetExposureIndex: _DS1
    """Target Exposure Index: (0018,1412) DS, 1"""
    DeviationIndex: _DS1
    """Deviation Index: (0018,1413) DS, 1"""
    ColumnAngulation: _DS1
    """Column Angulation: (0018,1450) DS, 1"""
    TomoLayerHeight: _DS1
    """Tomo Layer Height: (0018,1460) DS, 1"""
    TomoAngle: _DS1
    """Tomo Angle: (0018,1470) DS, 1"""
    TomoTime: _DS1
    """Tomo Time: (0018,1480) DS, 1"""
    TomoType: _Text1
    """Tomo Type: (0018,1490) CS, 1"""
    TomoClass: _Text1
    """Tomo Class: (0018,1491) CS, 1"""
    NumberOfTomosynthesisSourceImages: _IS1
    """Number of Tomosynthesis Source Images: (0018,1495) IS, 1"""
    PositionerMotion: _Text1
    """Positioner Motion: (0018,1500) CS, 1"""
    PositionerType: _Text1
    """Positioner Type: (0018,1508) CS, 1"""
    PositionerPrimaryAngle: _DS1
    """Positioner Primary Angle: (0018,1510) DS, 1"""
    PositionerSecondaryAngle: _DS1
    """Positioner Secondary Angle: (0018,1511) DS, 1"""
    PositionerPrimaryAngleIncrement: _DSN
    """Positioner Primary Angle Increment: (0018,1520) DS, 1-n"""
    PositionerSecondaryAngleIncrement: _DSN
    """Positioner Secondary Angle Increment: (0018,1521) DS, 1-n"""
    DetectorPrimaryAngle: _DS1
    """Detector Primary Angle: (0018,1530) DS, 1"""
    DetectorSecondaryAngle: _DS1
    """Detector Secondary Angle: (0018,1531) DS, 1"""
    ShutterShape: _TextN
    """Shutter Shape: (0018,1600) CS, 1-3"""
    ShutterLeftVerticalEdge: _IS1
    """Shutter Left Vertical Edge: (0018,1602) IS, 1"""
    ShutterRightVerticalEdge: _IS1
    """Shutter Right Vertical Edge: (0018,1604) IS, 1"""
    ShutterUpperHorizontalEdge: _IS1
    """Shutter Upper Horizontal Edge: (0018,1606) IS, 1"""
    ShutterLowerHorizontalEdge: _IS1
    """Shutter Lower Horizontal Edge: (0018,1608) IS, 1"""
    CenterOfCircularShutter: _ISM
    """Center of Circular Shutter: (0018,1610) IS, 2"""
    RadiusOfCircularShutter: _IS1
    """Radius of Circular Shutter: (0018,1612) IS, 1"""
    VerticesOfThePolygonalShutter: _ISM
    """Vertices of the Polygonal Shutter: (0018,1620) IS, 2-2n"""
    ShutterPresentationValue: _Int1
    """Shutter Presentation Value: (0018,1622) US, 1"""
    ShutterOverlayGroup: _Int1
    """Shutter Overlay Group: (0018,1623) US, 1"""
    ShutterPresentationColorCIELabValue: _IntM
    """Shutter Presentation Color CIELab Value: (0018,1624) US, 3"""
    OutlineShapeType: _Text1
    """Outline Shape Type: (0018,1630) CS, 1"""
    OutlineLeftVerticalEdge: _Float1
    """Outline Left Vertical Edge: (0018,1631) FD, 1"""
    OutlineRightVerticalEdge: _Float1
    """Outline Right Vertical Edge: (0018,1632) FD, 1"""
    OutlineUpperHorizontalEdge: _Float1
    """Outline Upper Horizontal Edge: (0018,1633) FD, 1"""
    OutlineLowerHorizontalEdge: _Float1
    """Outline Lower Horizontal Edge: (0018,1634) FD, 1"""
    CenterOfCircularOutline: _FloatM
    """Center of Circular Outline: (0018,1635) FD, 2"""
    DiameterOfCircularOutline: _Float1
    """Diameter of Circular Outline: (0018,1636) FD, 1"""
    NumberOfPolygonalVertices: _Int1
    """Number of Polygonal Vertices: (0018,1637) UL, 1"""
    VerticesOfThePolygonalOutline: _Bytes1
    """Vertices of the Polygonal Outline: (0018,1638) OF, 1"""
    CollimatorShape: _TextN
    """Collimator Shape: (0018,1700) CS, 1-3"""
    CollimatorLeftVerticalEdge: _IS1
    """Collimator Left Vertical Edge: (0018,1702) IS, 1"""
    CollimatorRightVerticalEdge: _IS1
    """Collimator Right Vertical Edge: (0018,1704) IS, 1"""
    CollimatorUpperHorizontalEdge: _IS1
    """Collimator Upper Horizontal Edge: (0018,1706) IS, 1"""
    CollimatorLowerHorizontalEdge: _IS1
    """Collimator Lower Horizontal Edge: (0018,1708) IS, 1"""
    CenterOfCircularCollimator: _ISM
    """Center of Circular Collimator: (0018,1710) IS, 2"""
    RadiusOfCircularCollimator: _IS1
    """Radius of Circular Collimator: (0018,1712) IS, 1"""
    VerticesOfThePolygonalCollimator: _ISM
    """Vertices of the Polygonal Collimator: (0018,1720) IS, 2-2n"""
    AcquisitionTimeSynchronized: _Text1
    """Acquisition Time Synchronized: (0018,1800) CS, 1"""
    TimeSource: _Text1
    """Time Source: (0018,1801) SH, 1"""
    TimeDistributionProtocol: _Text1
    """Time Distribution Protocol: (0018,1802) CS, 1"""
    NTPSourceAddress: _Text1
    """NTP Source Address: (0018,1803) LO, 1"""
    PageNumberVector: _ISN
    """Page Number Vector: (0018,2001) IS, 1-n"""
    FrameLabelVector: _TextN
    """Frame Label Vector: (0018,2002) SH, 1-n"""
    FramePrimaryAngleVector: _DSN
    """Frame Primary Angle Vector: (0018,2003) DS, 1-n"""
    FrameSecondaryAngleVector: _DSN
    """Frame Secondary Angle Vector: (0018,2004) DS, 1-n"""
    SliceLocationVector: _DSN
    """Slice Location Vector: (0018,2005) DS, 1-n"""
    DisplayWindowLabelVector: _TextN
    """Display Window Label Vector: (0018,2006) SH, 1-n"""
    NominalScannedPixelSpacing: _DSM
    """Nominal Scanned Pixel Spacing: (0018,2010) DS, 2"""
    DigitizingDeviceTransportDirection: _Text1
    """Digitizing Device Transport Direction: (0018,2020) CS, 1"""
    RotationOfScannedFilm: _DS1
    """Rotation of Scanned Film: (0018,2030) DS, 1"""
    BiopsyTargetSequence: _SQ1
    """Biopsy Target Sequence: (0018,2041) SQ, 1"""
    TargetUID: _UI1
    """Target UID: (0018,2042) UI, 1"""
    LocalizingCursorPosition: _FloatM
    """Localizing Cursor Position: (0018,2043) FL, 2"""
    CalculatedTargetPosition: _FloatM
    """Calculated Target Position: (0018,2044) FL, 3"""
    TargetLabel: _Text1
    """Target Label: (0018,2045) SH, 1"""
    DisplayedZValue: _Float1
    """Displayed Z Value: (0018,2046) FL, 1"""
    IVUSAcquisition: _Text1
    """IVUS Acquisition: (0018,3100) CS, 1"""
    IVUSPullbackRate: _DS1
    """IVUS Pullback Rate: (0018,3101) DS, 1"""
    IVUSGatedRate: _DS1
    """IVUS Gated Rate: (0018,3102) DS, 1"""
    IVUSPullbackStartFrameNumber: _IS1
    """IVUS Pullback Start Frame Number: (0018,3103) IS, 1"""
    IVUSPullbackStopFrameNumber: _IS1
    """IVUS Pullback Stop Frame Number: (0018,3104) IS, 1"""
    LesionNumber: _ISN
    """Lesion Number: (0018,3105) IS, 1-n"""
    AcquisitionComments: _Text1
    """Acquisition Comments: (0018,4000) LT, 1, retired"""
    OutputPower: _TextN
    """Output Power: (0018,5000) SH, 1-n"""
    TransducerData: _TextN
    """Transducer Data: (0018,5010) LO, 1-n"""
    TransducerIdentificationSequence: _SQ1
    """Transducer Identification Sequence: (0018,5011) SQ, 1"""
    FocusDepth: _DS1
    """Focus Depth: (0018,5012) DS, 1"""
    ProcessingFunction: _Text1
    """Processing Function: (0018,5020) LO, 1"""
    PostprocessingFunction: _Text1
    """Postprocessing Function: (0018,5021) LO, 1, retired"""
    MechanicalIndex: _DS1
    """Mechanical Index: (0018,5022) DS, 1"""
    BoneThermalIndex: _DS1
    """Bone Thermal Index: (0018,5024) DS, 1"""
    CranialThermalIndex: _DS1
    """Cranial Thermal Index: (0018,5026) DS, 1"""
    SoftTissueThermalIndex: _DS1
    """Soft Tissue Thermal Index: (0018,5027) DS, 1"""
    SoftTissueFocusThermalIndex: _DS1
    """Soft Tissue-focus Thermal Index: (0018,5028) DS, 1"""
    SoftTissueSurfaceThermalIndex: _DS1
    """Soft Tissue-surface Thermal Index: (0018,5029) DS, 1"""
    DynamicRange: _DS1
    """Dynamic Range: (0018,5030) DS, 1, retired"""
    TotalGain: _DS1
    """Total Gain: (0018,5040) DS, 1, retired"""
    DepthOfScanField: _IS1
    """Depth of Scan Field: (0018,5050) IS, 1"""
    PatientPosition: _Text1
    """Patient Position: (0018,5100) CS, 1"""
    ViewPosition: _Text1
    """View Position: (0018,5101) CS, 1"""
    ProjectionEponymousNameCodeSequence: _SQ1
    """Projection Eponymous Name Code Sequence: (0018,5104) SQ, 1"""
    ImageTransformationMatrix: _DSM
    """Image Transformation Matrix: (0018,5210) DS, 6, retired"""
    ImageTranslationVector: _DSM
    """Image Translation Vector: (0018,5212) DS, 3, retired"""
    Sensitivity: _DS1
    """Sensitivity: (0018,6000) DS, 1"""
    SequenceOfUltrasoundRegions: _SQ1
    """Sequence of Ultrasound Regions: (0018,6011) SQ, 1"""
    RegionSpatialFormat: _Int1
    """Region Spatial Format: (0018,6012) US, 1"""
    RegionDataType: _Int1
    """Region Data Type: (0018,6014) US, 1"""
    RegionFlags: _Int1
    """Region Flags: (0018,6016) UL, 1"""
    RegionLocationMinX0: _Int1
    """Region Location Min X0: (0018,6018) UL, 1"""
    RegionLocationMinY0: _Int1
    """Region Location Min Y0: (0018,601A) UL, 1"""
    RegionLocationMaxX1: _Int1
    """Region Location Max X1: (0018,601C) UL, 1"""
    RegionLocationMaxY1: _Int1
    """Region Location Max Y1: (0018,601E) UL, 1"""
    ReferencePixelX0: _Int1
    """Reference Pixel X0: (0018,6020) SL, 1"""
    ReferencePixelY0: _Int1
    """Reference Pixel Y0: (0018,6022) SL, 1"""
    PhysicalUnitsXDirection: _Int1
    """Physical Units X Direction: (0018,6024) US, 1"""
    PhysicalUnitsYDirection: _Int1
    """Physical Units Y Direction: (0018,6026) US, 1"""
    ReferencePixelPhysicalValueX: _Float1
    """Reference Pixel Physical Value X: (0018,6028) FD, 1"""
    ReferencePixelPhysicalValueY: _Float1
    """Reference Pixel Physical Value Y: (0018,602A) FD, 1"""
    PhysicalDeltaX: _Float1
    """Physical Delta X: (0018,602C) FD, 1"""
    PhysicalDeltaY: _Float1
    """Physical Delta Y: (0018,602E) FD, 1"""
    TransducerFrequency: _Int1
    """Transducer Frequency: (0018,6030) UL, 1"""
    TransducerType: _Text1
    """Transducer Type: (0018,6031) CS, 1"""
    PulseRepetitionFrequency: _Int1
    """Pulse Repetition Frequency: (0018,6032) UL, 1"""
    DopplerCorrectionAngle: _Float1
    """Doppler Correction Angle: (0018,6034) FD, 1"""
    SteeringAngle: _Float1
    """Steering Angle: (0018,6036) FD, 1"""
    DopplerSampleVolumeXPositionRetired: _Int1
    """Doppler Sample Volume X Position (Retired): (0018,6038) UL, 1, retired"""
    DopplerSampleVolumeXPosition: _Int1
    """Doppler Sample Volume X Position: (0018,6039) SL, 1"""
    DopplerSampleVolumeYPositionRetired: _Int1
    """Doppler Sample Volume Y Position (Retired): (0018,603A) UL, 1, retired"""
    DopplerSampleVolumeYPosition: _Int1
    """Doppler Sample Volume Y Position: (0018,603B) SL, 1"""
    TMLinePositionX0Retired: _Int1
    """TM-Line Position X0 (Retired): (0018,603C) UL, 1, retired"""
    TMLinePositionX0: _Int1
    """TM-Line Position X0: (0018,603D) SL, 1"""
    TMLinePositionY0Retired: _Int1
    """TM-Line Position Y0 (Retired): (0018,603E) UL, 1, retired"""
    TMLinePositionY0: _Int1
    """TM-Line Position Y0: (0018,603F) SL, 1"""
    TMLinePositionX1Retired: _Int1
    """TM-Line Position X1 (Retired): (0018,6040) UL, 1, retired"""
    TMLinePositionX1: _Int1
    """TM-Line Position X1: (0018,6041) SL, 1"""
    TMLinePositionY1Retired: _Int1
    """TM-Line Position Y1 (Retired): (0018,6042) UL, 1, retired"""
    TMLinePositionY1: _Int1
    """TM-Line Position Y1: (0018,6043) SL, 1"""
    PixelComponentOrganization: _Int1
    """Pixel Component Organization: (0018,6044) US, 1"""
    PixelComponentMask: _Int1
    """Pixel Component Mask: (0018,6046) UL, 1"""
    PixelComponentRangeStart: _Int1
    """Pixel Component Range Start: (0018,6048) UL, 1"""
    PixelComponentRangeStop: _Int1
    """Pixel Component Range Stop: (0018,604A) UL, 1"""
    PixelComponentPhysicalUnits: _Int1
    """Pixel Component Physical Units: (0018,604C) US, 1"""
    PixelComponentDataType: _Int1
    """Pixel Component Data Type: (0018,604E) US, 1"""
    NumberOfTableBreakPoints: _Int1
    """Number of Table Break Points: (0018,6050) UL, 1"""
    TableOfXBreakPoints: _IntN
    """Table of X Break Points: (0018,6052) UL, 1-n"""
    TableOfYBreakPoints: _FloatN
    """Table of Y Break Points: (0018,6054) FD, 1-n"""
    NumberOfTableEntries: _Int1
    """Number of Table Entries: (0018,6056) UL, 1"""
    TableOfPixelValues: _IntN
    """Table of Pixel Values: (0018,6058) UL, 1-n"""
    TableOfParameterValues: _FloatN
    """Table of Parameter Values: (0018,605A) FL, 1-n"""
    RWaveTimeVector: _FloatN
    """R Wave Time Vector: (0018,6060) FL, 1-n"""
    ActiveImageAreaOverlayGroup: _Int1
    """Active Image Area Overlay Group: (0018,6070) US, 1"""
    DetectorConditionsNominalFlag: _Text1
    """Detector Conditions Nominal Flag: (0018,7000) CS, 1"""
    DetectorTemperature: _DS1
    """Detector Temperature: (0018,7001) DS, 1"""
    DetectorType: _Text1
    """Detector Type: (0018,7004) CS, 1"""
    DetectorConfiguration: _Text1
    """Detector Configuration: (0018,7005) CS, 1"""
    DetectorDescription: _Text1
    """Detector Description: (0018,7006) LT, 1"""
    DetectorMode: _Text1
    """Detector Mode: (0018,7008) LT, 1"""
    DetectorID: _Text1
    """Detector ID: (0018,700A) SH, 1"""
    DateOfLastDetectorCalibration: _DA1
    """Date of Last Detector Calibration: (0018,700C) DA, 1"""
    TimeOfLastDetectorCalibration: _TM1
    """Time of Last Detector Calibration: (0018,700E) TM, 1"""
    ExposuresOnDetectorSinceLastCalibration: _IS1
    """Exposures on Detector Since Last Calibration: (0018,7010) IS, 1"""
    ExposuresOnDetectorSinceManufactured: _IS1
    """Exposures on Detector Since Manufactured: (0018,7011) IS, 1"""
    DetectorTimeSinceLastExposure: _DS1
    """Detector Time Since Last Exposure: (0018,7012) DS, 1"""
    DetectorActiveTime: _DS1
    """Detector Active Time: (0018,7014) DS, 1"""
    DetectorActivationOffsetFromExposure: _DS1
    """Detector Activation Offset From Exposure: (0018,7016) DS, 1"""
    DetectorBinning: _DSM
    """Detector Binning: (0018,701A) DS, 2"""
    DetectorElementPhysicalSize: _DSM
    """Detector Element Physical Size: (0018,7020) DS, 2"""
    DetectorElementSpacing: _DSM
    """Detector Element Spacing: (0018,7022) DS, 2"""
    DetectorActiveShape: _Text1
    """Detector Active Shape: (0018,7024) CS, 1"""
    DetectorActiveDimensions: _DSN
    """Detector Active Dimension(s): (0018,7026) DS, 1-2"""
    DetectorActiveOrigin: _DSM
    """Detector Active Origin: (0018,7028) DS, 2"""
    DetectorManufacturerName: _Text1
    """Detector Manufacturer Name: (0018,702A) LO, 1"""
    DetectorManufacturerModelName: _Text1
    """Detector Manufacturer's Model Name: (0018,702B) LO, 1"""
    FieldOfViewOrigin: _DSM
    """Field of View Origin: (0018,7030) DS, 2"""
    FieldOfViewRotation: _DS1
    """Field of View Rotation: (0018,7032) DS, 1"""
    FieldOfViewHorizontalFlip: _Text1
    """Field of View Horizontal Flip: (0018,7034) CS, 1"""
    PixelDataAreaOriginRelativeToFOV: _FloatM
    """Pixel Data Area Origin Relative To FOV: (0018,7036) FL, 2"""
    PixelDataAreaRotationAngleRelativeToFOV: _Float1
    """Pixel Data Area Rotation Angle Relative To FOV: (0018,7038) FL, 1"""
    GridAbsorbingMaterial: _Text1
    """Grid Absorbing Material: (0018,7040) LT, 1"""
    GridSpacingMaterial: _Text1
    """Grid Spacing Material: (0018,7041) LT, 1"""
    GridThickness: _DS1
    """Grid Thickness: (0018,7042) DS, 1"""
    GridPitch: _DS1
    """Grid Pitch: (0018,7044) DS, 1"""
    GridAspectRatio: _ISM
    """Grid Aspect Ratio: (0018,7046) IS, 2"""
    GridPeriod: _DS1
    """Grid Period: (0018,7048) DS, 1"""
    GridFocalDistance: _DS1
    """Grid Focal Distance: (0018,704C) DS, 1"""
    FilterMaterial: _TextN
    """Filter Material: (0018,7050) CS, 1-n"""
    FilterThicknessMinimum: _DSN
    """Filter Thickness Minimum: (0018,7052) DS, 1-n"""
    FilterThicknessMaximum: _DSN
    """Filter Thickness Maximum: (0018,7054) DS, 1-n"""
    FilterBeamPathLengthMinimum: _FloatN
    """Filter Beam Path Length Minimum: (0018,7056) FL, 1-n"""
    FilterBeamPathLengthMaximum: _FloatN
    """Filter Beam Path Length Maximum: (0018,7058) FL, 1-n"""
    ExposureControlMode: _Text1
    """Exposure Control Mode: (0018,7060) CS, 1"""
    ExposureControlModeDescription: _Text1
    """Exposure Control Mode Description: (0018,7062) LT, 1"""
    ExposureStatus: _Text1
    """Exposure Status: (0018,7064) CS, 1"""
    PhototimerSetting: _DS1
    """Phototimer Setting: (0018,7065) DS, 1"""
    ExposureTimeInuS: _DS1
    """Exposure Time in uS: (0018,8150) DS, 1"""
    XRayTubeCurrentInuA: _DS1
    """X-Ray Tube Current in uA: (0018,8151) DS, 1"""
    ContentQualification: _Text1
    """Content Qualification: (0018,9004) CS, 1"""
    PulseSequenceName: _Text1
    """Pulse Sequence Name: (0018,9005) SH, 1"""
    MRImagingModifierSequence: _SQ1
    """MR Imaging Modifier Sequence: (0018,9006) SQ, 1"""
    EchoPulseSequence: _Text1
    """Echo Pulse Sequence: (0018,9008) CS, 1"""
    InversionRecovery: _Text1
    """Inversion Recovery: (0018,9009) CS, 1"""
    FlowCompensation: _Text1
    """Flow Compensation: (0018,9010) CS, 1"""
    MultipleSpinEcho: _Text1
    """Multiple Spin Echo: (0018,9011) CS, 1"""
    MultiPlanarExcitation: _Text1
    """Multi-planar Excitation: (0018,9012) CS, 1"""
    PhaseContrast: _Text1
    """Phase Contrast: (0018,9014) CS, 1"""
    TimeOfFlightContrast: _Text1
    """Time of Flight Contrast: (0018,9015) CS, 1"""
    Spoiling: _Text1
    """Spoiling: (0018,9016) CS, 1"""
    SteadyStatePulseSequence: _Text1
    """Steady State Pulse Sequence: (0018,9017) CS, 1"""
    EchoPlanarPulseSequence: _Text1
    """Echo Planar Pulse Sequence: (0018,9018) CS, 1"""
    TagAngleFirstAxis: _Float1
    """Tag Angle First Axis: (0018,9019) FD, 1"""
    MagnetizationTransfer: _Text1
    """Magnetization Transfer: (0018,9020) CS, 1"""
    T2Preparation: _Text1
    """T2 Preparation: (0018,9021) CS, 1"""
    BloodSignalNulling: _Text1
    """Blood Signal Nulling: (0018,9022) CS, 1"""
    SaturationRecovery: _Text1
    """Saturation Recovery: (0018,9024) CS, 1"""
    SpectrallySelectedSuppression: _Text1
    """Spectrally Selected Suppression: (0018,9025) CS, 1"""
    SpectrallySelectedExcitation: _Text1
    """Spectrally Selected Excitation: (0018,9026) CS, 1"""
    SpatialPresaturation: _Text1
    """Spatial Pre-saturation: (0018,9027) CS, 1"""
    Tagging: _Text1
    """Tagging: (0018,9028) CS, 1"""
    OversamplingPhase: _Text1
    """Oversampling Phase: (0018,9029) CS, 1"""
    TagSpacingFirstDimension: _Float1
    """Tag Spacing First Dimension: (0018,9030) FD, 1"""
    GeometryOfKSpaceTraversal: _Text1
    """Geometry of k-Space Traversal: (0018,9032) CS, 1"""
    SegmentedKSpaceTraversal: _Text1
    """Segmented k-Space Traversal: (0018,9033) CS, 1"""
    RectilinearPhaseEncodeReordering: _Text1
    """Rectilinear Phase Encode Reordering: (0018,9034) CS, 1"""
    TagThickness: _Float1
    """Tag Thickness: (0018,9035) FD, 1"""
    PartialFourierDirection: _Text1
    """Partial Fourier Direction: (0018,9036) CS, 1"""
    CardiacSynchronizationTechnique: _Text1
    """Cardiac Synchronization Technique: (0018,9037) CS, 1"""
    ReceiveCoilManufacturerName: _Text1
    """Receive Coil Manufacturer Name: (0018,9041) LO, 1"""
    MRReceiveCoilSequence: _SQ1
    """MR Receive Coil Sequence: (0018,9042) SQ, 1"""
    ReceiveCoilType: _Text1
    """Receive Coil Type: (0018,9043) CS, 1"""
    QuadratureReceiveCoil: _Text1
    """Quadrature Receive Coil: (0018,9044) CS, 1"""
    MultiCoilDefinitionSequence: _SQ1
    """Multi-Coil Definition Sequence: (0018,9045) SQ, 1"""
    MultiCoilConfiguration: _Text1
    """Multi-Coil Configuration: (0018,9046) LO, 1"""
    MultiCoilElementName: _Text1
    """Multi-Coil Element Name: (0018,9047) SH, 1"""
    MultiCoilElementUsed: _Text1
    """Multi-Coil Element Used: (0018,9048) CS, 1"""
    MRTransmitCoilSequence: _SQ1
    """MR Transmit Coil Sequence: (0018,9049) SQ, 1"""
    TransmitCoilManufacturerName: _Text1
    """Transmit Coil Manufacturer Name: (0018,9050) LO, 1"""
    TransmitCoilType: _Text1
    """Transmit Coil Type: (0018,9051) CS, 1"""
    SpectralWidth: _FloatN
    """Spectral Width: (0018,9052) FD, 1-2"""
    ChemicalShiftReference: _FloatN
    """Chemical Shift Reference: (0018,9053) FD, 1-2"""
    VolumeLocalizationTechnique: _Text1
    """Volume Localization Technique: (0018,9054) CS, 1"""
    MRAcquisitionFrequencyEncodingSteps: _Int1
    """MR Acquisition Frequency Encoding Steps: (0018,9058) US, 1"""
    Decoupling: _Text1
    """De-coupling: (0018,9059) CS, 1"""
    DecoupledNucleus: _TextN
    """De-coupled Nucleus: (0018,9060) CS, 1-2"""
    DecouplingFrequency: _FloatN
    """De-coupling Frequency: (0018,9061) FD, 1-2"""
    DecouplingMethod: _Text1
    """De-coupling Method: (0018,9062) CS, 1"""
    DecouplingChemicalShiftReference: _FloatN
    """De-coupling Chemical Shift Reference: (0018,9063) FD, 1-2"""
    KSpaceFiltering: _Text1
    """k-space Filtering: (0018,9064) CS, 1"""
    TimeDomainFiltering: _TextN
    """Time Domain Filtering: (0018,9065) CS, 1-2"""
    NumberOfZeroFills: _IntN
    """Number of Zero Fills: (0018,9066) US, 1-2"""
    BaselineCorrection: _Text1
    """Baseline Correction: (0018,9067) CS, 1"""
    ParallelReductionFactorInPlane: _Float1
    """Parallel Reduction Factor In-plane: (0018,9069) FD, 1"""
    CardiacRRIntervalSpecified: _Float1
    """Cardiac R-R Interval Specified: (0018,9070) FD, 1"""
    AcquisitionDuration: _Float1
    """Acquisition Duration: (0018,9073) FD, 1"""
    FrameAcquisitionDateTime: _DT1
    """Frame Acquisition DateTime: (0018,9074) DT, 1"""
    DiffusionDirectionality: _Text1
    """Diffusion Directionality: (0018,9075) CS, 1"""
    DiffusionGradientDirectionSequence: _SQ1
    """Diffusion Gradient Direction Sequence: (0018,9076) SQ, 1"""
    ParallelAcquisition: _Text1
    """Parallel Acquisition: (0018,9077) CS, 1"""
    ParallelAcquisitionTechnique: _Text1
    """Parallel Acquisition Technique: (0018,9078) CS, 1"""
    InversionTimes: _FloatN
    """Inversion Times: (0018,9079) FD, 1-n"""
    MetaboliteMapDescription: _Text1
    """Metabolite Map Description: (0018,9080) ST, 1"""
    PartialFourier: _Text1
    """Partial Fourier: (0018,9081) CS, 1"""
    EffectiveEchoTime: _Float1
    """Effective Echo Time: (0018,9082) FD, 1"""
    MetaboliteMapCodeSequence: _SQ1
    """Metabolite Map Code Sequence: (0018,9083) SQ, 1"""
    ChemicalShiftSequence: _SQ1
    """Chemical Shift Sequence: (0018,9084) SQ, 1"""
    CardiacSignalSource: _Text1
    """Cardiac Signal Source: (0018,9085) CS, 1"""
    DiffusionBValue: _Float1
    """Diffusion b-value: (0018,9087) FD, 1"""
    DiffusionGradientOrientation: _FloatM
    """Diffusion Gradient Orientation: (0018,9089) FD, 3"""
    VelocityEncodingDirection: _FloatM
    """Velocity Encoding Direction: (0018,9090) FD, 3"""
    VelocityEncodingMinimumValue: _Float1
    """Velocity Encoding Minimum Value: (0018,9091) FD, 1"""
    VelocityEncodingAcquisitionSequence: _SQ1
    """Velocity Encoding Acquisition Sequence: (0018,9092) SQ, 1"""
    NumberOfKSpaceTrajectories: _Int1
    """Number of k-Space Trajectories: (0018,9093) US, 1"""
    CoverageOfKSpace: _Text1
    """Coverage of k-Space: (0018,9094) CS, 1"""
    SpectroscopyAcquisitionPhaseRows: _Int1
    """Spectroscopy Acquisition Phase Rows: (0018,9095) UL, 1"""
    ParallelReductionFactorInPlaneRetired: _Float1
    """Parallel Reduction Factor In-plane (Retired): (0018,9096) FD, 1, retired"""
    TransmitterFrequency: _FloatN
    """Transmitter Frequency: (0018,9098) FD, 1-2"""
    ResonantNucleus: _TextN
    """Resonant Nucleus: (0018,9100) CS, 1-2"""
    FrequencyCorrection: _Text1
    """Frequency Correction: (0018,9101) CS, 1"""
    MRSpectroscopyFOVGeometrySequence: _SQ1
    """MR Spectroscopy FOV/Geometry Sequence: (0018,9103) SQ, 1"""
    SlabThickness: _Float1
    """Slab Thickness: (0018,9104) FD, 1"""
    SlabOrientation: _FloatM
    """Slab Orientation: (0018,9105) FD, 3"""
    MidSlabPosition: _FloatM
    """Mid Slab Position: (0018,9106) FD, 3"""
    MRSpatialSaturationSequence: _SQ1
    """MR Spatial Saturation Sequence: (0018,9107) SQ, 1"""
    MRTimingAndRelatedParametersSequence: _SQ1
    """MR Timing and Related Parameters Sequence: (0018,9112) SQ, 1"""
    MREchoSequence: _SQ1
    """MR Echo Sequence: (0018,9114) SQ, 1"""
    MRModifierSequence: _SQ1
    """MR Modifier Sequence: (0018,9115) SQ, 1"""
    MRDiffusionSequence: _SQ1
    """MR Diffusion Sequence: (0018,9117) SQ, 1"""
    CardiacSynchronizationSequence: _SQ1
    """Cardiac Synchronization Sequence: (0018,9118) SQ, 1"""
    MRAveragesSequence: _SQ1
    """MR Averages Sequence: (0018,9119) SQ, 1"""
    MRFOVGeometrySequence: _SQ1
    """MR FOV/Geometry Sequence: (0018,9125) SQ, 1"""
    VolumeLocalizationSequence: _SQ1
    """Volume Localization Sequence: (0018,9126) SQ, 1"""
    SpectroscopyAcquisitionDataColumns: _Int1
    """Spectroscopy Acquisition Data Columns: (0018,9127) UL, 1"""
    DiffusionAnisotropyType: _Text1
    """Diffusion Anisotropy Type: (0018,9147) CS, 1"""
    FrameReferenceDateTime: _DT1
    """Frame Reference DateTime: (0018,9151) DT, 1"""
    MRMetaboliteMapSequence: _SQ1
    """MR Metabolite Map Sequence: (0018,9152) SQ, 1"""
    ParallelReductionFactorOutOfPlane: _Float1
    """Parallel Reduction Factor out-of-plane: (0018,9155) FD, 1"""
    SpectroscopyAcquisitionOutOfPlanePhaseSteps: _Int1
    """Spectroscopy Acquisition Out-of-plane Phase Steps: (0018,9159) UL, 1"""
    BulkMotionStatus: _Text1
    """Bulk Motion Status: (0018,9166) CS, 1, retired"""
    ParallelReductionFactorSecondInPlane: _Float1
    """Parallel Reduction Factor Second In-plane: (0018,9168) FD, 1"""
    CardiacBeatRejectionTechnique: _Text1
    """Cardiac Beat Rejection Technique: (0018,9169) CS, 1"""
    RespiratoryMotionCompensationTechnique: _Text1
    """Respiratory Motion Compensation Technique: (0018,9170) CS, 1"""
    RespiratorySignalSource: _Text1
    """Respiratory Signal Source: (0018,9171) CS, 1"""
    BulkMotionCompensationTechnique: _Text1
    """Bulk Motion Compensation Technique: (0018,9172) CS, 1"""
    BulkMotionSignalSource: _Text1
    """Bulk Motion Signal Source: (0018,9173) CS, 1"""
    ApplicableSafetyStandardAgency: _Text1
    """Applicable Safety Standard Agency: (0018,9174) CS, 1"""
    ApplicableSafetyStandardDescription: _Text1
    """Applicable Safety Standard Description: (0018,9175) LO, 1"""
    OperatingModeSequence: _SQ1
    """Operating Mode Sequence: (0018,9176) SQ, 1"""
    OperatingModeType: _Text1
    """Operating Mode Type: (0018,9177) CS, 1"""
    OperatingMode: _Text1
    """Operating Mode: (0018,9178) CS, 1"""
    SpecificAbsorptionRateDefinition: _Text1
    """Specific Absorption Rate Definition: (0018,9179) CS, 1"""
    GradientOutputType: _Text1
    """Gradient Output Type: (0018,9180) CS, 1"""
    SpecificAbsorptionRateValue: _Float1
    """Specific Absorption Rate Value: (0018,9181) FD, 1"""
    GradientOutput: _Float1
    """Gradient Output: (0018,9182) FD, 1"""
    FlowCompensationDirection: _Text1
    """Flow Compensation Direction: (0018,9183) CS, 1"""
    TaggingDelay: _Float1
    """Tagging Delay: (0018,9184) FD, 1"""
    RespiratoryMotionCompensationTechniqueDescription: _Text1
    """Respiratory Motion Compensation Technique Description: (0018,9185) ST, 1"""
    RespiratorySignalSourceID: _Text1
    """Respiratory Signal Source ID: (0018,9186) SH, 1"""
    ChemicalShiftMinimumIntegrationLimitInHz: _Float1
    """Chemical Shift Minimum Integration Limit in Hz: (0018,9195) FD, 1, retired"""
    ChemicalShiftMaximumIntegrationLimitInHz: _Float1
    """Chemical Shift Maximum Integration Limit in Hz: (0018,9196) FD, 1, retired"""
    MRVelocityEncodingSequence: _SQ1
    """MR Velocity Encoding Sequence: (0018,9197) SQ, 1"""
    FirstOrderPhaseCorrection: _Text1
    """First Order Phase Correction: (0018,9198) CS, 1"""
    WaterReferencedPhaseCorrection: _Text1
    """Water Referenced Phase Correction: (0018,9199) CS, 1"""
    MRSpectroscopyAcquisitionType: _Text1
    """MR Spectroscopy Acquisition Type: (0018,9200) CS, 1"""
    RespiratoryCyclePosition: _Text1
    """Respiratory Cycle Position: (0018,9214) CS, 1"""
    VelocityEncodingMaximumValue: _Float1
    """Velocity Encoding Maximum Value: (0018,9217) FD, 1"""
    TagSpacingSecondDimension: _Float1
    """Tag Spacing Second Dimension: (0018,9218) FD, 1"""
    TagAngleSecondAxis: _Int1
    """Tag Angle Second Axis: (0018,9219) SS, 1"""
    FrameAcquisitionDuration: _Float1
    """Frame Acquisition Duration: (0018,9220) FD, 1"""
    MRImageFrameTypeSequence: _SQ1
    """MR Image Frame Type Sequence: (0018,9226) SQ, 1"""
    MRSpectroscopyFrameTypeSequence: _SQ1
    """MR Spectroscopy Frame Type Sequence: (0018,9227) SQ, 1"""
    MRAcquisitionPhaseEncodingStepsInPlane: _Int1
    """MR Acquisition Phase Encoding Steps in-plane: (0018,9231) US, 1"""
    MRAcquisitionPhaseEncodingStepsOutOfPlane: _Int1
    """MR Acquisition Phase Encoding Steps out-of-plane: (0018,9232) US, 1"""
    SpectroscopyAcquisitionPhaseColumns: _Int1
    """Spectroscopy Acquisition Phase Columns: (0018,9234) UL, 1"""
    CardiacCyclePosition: _Text1
    """Cardiac Cycle Position: (0018,9236) CS, 1"""
    SpecificAbsorptionRateSequence: _SQ1
    """Specific Absorption Rate Sequence: (0018,9239) SQ, 1"""
    RFEchoTrainLength: _Int1
    """RF Echo Train Length: (0018,9240) US, 1"""
    GradientEchoTrainLength: _Int1
    """Gradient Echo Train Length: (0018,9241) US, 1"""
    ArterialSpinLabelingContrast: _Text1
    """Arterial Spin Labeling Contrast: (0018,9250) CS, 1"""
    MRArterialSpinLabelingSequence: _SQ1
    """MR Arterial Spin Labeling Sequence: (0018,9251) SQ, 1"""
    ASLTechniqueDescription: _Text1
    """ASL Technique Description: (0018,9252) LO, 1"""
    ASLSlabNumber: _Int1
    """ASL Slab Number: (0018,9253) US, 1"""
    ASLSlabThickness: _Float1
    """ASL Slab Thickness: (0018,9254) FD, 1"""
    ASLSlabOrientation: _FloatM
    """ASL Slab Orientation: (0018,9255) FD, 3"""
    ASLMidSlabPosition: _FloatM
    """ASL Mid Slab Position: (0018,9256) FD, 3"""
    ASLContext: _Text1
    """ASL Context: (0018,9257) CS, 1"""
    ASLPulseTrainDuration: _Int1
    """ASL Pulse Train Duration: (0018,9258) UL, 1"""
    ASLCrusherFlag: _Text1
    """ASL Crusher Flag: (0018,9259) CS, 1"""
    ASLCrusherFlowLimit: _Float1
    """ASL Crusher Flow Limit: (0018,925A) FD, 1"""
    ASLCrusherDescription: _Text1
    """ASL Crusher Description: (0018,925B) LO, 1"""
    ASLBolusCutoffFlag: _Text1
    """ASL Bolus Cut-off Flag: (0018,925C) CS, 1"""
    ASLBolusCutoffTimingSequence: _SQ1
    """ASL Bolus Cut-off Timing Sequence: (0018,925D) SQ, 1"""
    ASLBolusCutoffTechnique: _Text1
    """ASL Bolus Cut-off Technique: (0018,925E) LO, 1"""
    ASLBolusCutoffDelayTime: _Int1
    """ASL Bolus Cut-off Delay Time: (0018,925F) UL, 1"""
    ASLSlabSequence: _SQ1
    """ASL Slab Sequence: (0018,9260) SQ, 1"""
    ChemicalShiftMinimumIntegrationLimitInppm: _Float1
    """Chemical Shift Minimum Integration Limit in ppm: (0018,9295) FD, 1"""
    ChemicalShiftMaximumIntegrationLimitInppm: _Float1
    """Chemical Shift Maximum Integration Limit in ppm: (0018,9296) FD, 1"""
    WaterReferenceAcquisition: _Text1
    """Water Reference Acquisition: (0018,9297) CS, 1"""
    EchoPeakPosition: _IS1
    """Echo Peak Position: (0018,9298) IS, 1"""
    CTAcquisitionTypeSequence: _SQ1
    """CT Acquisition Type Sequence: (0018,9301) SQ, 1"""
    AcquisitionType: _Text1
    """Acquisition Type: (0018,9302) CS, 1"""
    TubeAngle: _Float1
    """Tube Angle: (0018,9303) FD, 1"""
    CTAcquisitionDetailsSequence: _SQ1
    """CT Acquisition Details Sequence: (0018,9304) SQ, 1"""
    RevolutionTime: _Float1
    """Revolution Time: (0018,9305) FD, 1"""
    SingleCollimationWidth: _Float1
    """Single Collimation Width: (0018,9306) FD, 1"""
    TotalCollimationWidth: _Float1
    """Total Collimation Width: (0018,9307) FD, 1"""
    CTTableDynamicsSequence: _SQ1
    """CT Table Dynamics Sequence: (0018,9308) SQ, 1"""
    TableSpeed: _Float1
    """Table Speed: (0018,9309) FD, 1"""
    TableFeedPerRotation: _Float1
    """Table Feed per Rotation: (0018,9310) FD, 1"""
    SpiralPitchFactor: _Float1
    """Spiral Pitch Factor: (0018,9311) FD, 1"""
    CTGeometrySequence: _SQ1
    """CT Geometry Sequence: (0018,9312) SQ, 1"""
    DataCollectionCenterPatient: _FloatM
    """Data Collection Center (Patient): (0018,9313) FD, 3"""
    CTReconstructionSequence: _SQ1
    """CT Reconstruction Sequence: (0018,9314) SQ, 1"""
    ReconstructionAlgorithm: _Text1
    """Reconstruction Algorithm: (0018,9315) CS, 1"""
    ConvolutionKernelGroup: _Text1
    """Convolution Kernel Group: (0018,9316) CS, 1"""
    ReconstructionFieldOfView: _FloatM
    """Reconstruction Field of View: (0018,9317) FD, 2"""
    ReconstructionTargetCenterPatient: _FloatM
    """Reconstruction Target Center (Patient): (0018,9318) FD, 3"""
    ReconstructionAngle: _Float1
    """Reconstruction Angle: (0018,9319) FD, 1"""
    ImageFilter: _Text1
    """Image Filter: (0018,9320) SH, 1"""
    CTExposureSequence: _SQ1
    """CT Exposure Sequence: (0018,9321) SQ, 1"""
    ReconstructionPixelSpacing: _FloatM
    """Reconstruction Pixel Spacing: (0018,9322) FD, 2"""
    ExposureModulationType: _TextN
    """Exposure Modulation Type: (0018,9323) CS, 1-n"""
    EstimatedDoseSaving: _Float1
    """Estimated Dose Saving: (0018,9324) FD, 1, retired"""
    CTXRayDetailsSequence: _SQ1
    """CT X-Ray Details Sequence: (0018,9325) SQ, 1"""
    CTPositionSequence: _SQ1
    """CT Position Sequence: (0018,9326) SQ, 1"""
    TablePosition: _Float1
    """Table Position: (0018,9327) FD, 1"""
    ExposureTimeInms: _Float1
    """Exposure Time in ms: (0018,9328) FD, 1"""
    CTImageFrameTypeSequence: _SQ1
    """CT Image Frame Type Sequence: (0018,9329) SQ, 1"""
    XRayTubeCurrentInmA: _Float1
    """X-Ray Tube Current in mA: (0018,9330) FD, 1"""
    ExposureInmAs: _Float1
    """Exposure in mAs: (0018,9332) FD, 1"""
    ConstantVolumeFlag: _Text1
    """Constant Volume Flag: (0018,9333) CS, 1"""
    FluoroscopyFlag: _Text1
    """Fluoroscopy Flag: (0018,9334) CS, 1"""
    DistanceSourceToDataCollectionCenter: _Float1
    """Distance Source to Data Collection Center: (0018,9335) FD, 1"""
    ContrastBolusAgentNumber: _Int1
    """Contrast/Bolus Agent Number: (0018,9337) US, 1"""
    ContrastBolusIngredientCodeSequence: _SQ1
    """Contrast/Bolus Ingredient Code Sequence: (0018,9338) SQ, 1"""
    ContrastAdministrationProfileSequence: _SQ1
    """Contrast Administration Profile Sequence: (0018,9340) SQ, 1"""
    ContrastBolusUsageSequence: _SQ1
    """Contrast/Bolus Usage Sequence: (0018,9341) SQ, 1"""
    ContrastBolusAgentAdministered: _Text1
    """Contrast/Bolus Agent Administered: (0018,9342) CS, 1"""
    ContrastBolusAgentDetected: _Text1
    """Contrast/Bolus Agent Detected: (0018,9343) CS, 1"""
    ContrastBolusAgentPhase: _Text1
    """Contrast/Bolus Agent Phase: (0018,9344) CS, 1"""
    CTDIvol: _Float1
    """CTDIvol: (0018,9345) FD, 1"""
    CTDIPhantomTypeCodeSequence: _SQ1
    """CTDI Phantom Type Code Sequence: (0018,9346) SQ, 1"""
    CalciumScoringMassFactorPatient: _Float1
    """Calcium Scoring Mass Factor Patient: (0018,9351) FL, 1"""
    CalciumScoringMassFactorDevice: _FloatM
    """Calcium Scoring Mass Factor Device: (0018,9352) FL, 3"""
    EnergyWeightingFactor: _Float1
    """Energy Weighting Factor: (0018,9353) FL, 1"""
    CTAdditionalXRaySourceSequence: _SQ1
    """CT Additional X-Ray Source Sequence: (0018,9360) SQ, 1"""
    MultienergyCTAcquisition: _Text1
    """Multi-energy CT Acquisition: (0018,9361) CS, 1"""
    MultienergyCTAcquisitionSequence: _SQ1
    """Multi-energy CT Acquisition Sequence: (0018,9362) SQ, 1"""
    MultienergyCTProcessingSequence: _SQ1
    """Multi-energy CT Processing Sequence: (0018,9363) SQ, 1"""
    MultienergyCTCharacteristicsSequence: _SQ1
    """Multi-energy CT Characteristics Sequence: (0018,9364) SQ, 1"""
    MultienergyCTXRaySourceSequence: _SQ1
    """Multi-energy CT X-Ray Source Sequence: (0018,9365) SQ, 1"""
    XRaySourceIndex: _Int1
    """X-Ray Source Index: (0018,9366) US, 1"""
    XRaySourceID: _Text1
    """X-Ray Source ID: (0018,9367) UC, 1"""
    MultienergySourceTechnique: _Text1
    """Multi-energy Source Technique: (0018,9368) CS, 1"""
    SourceStartDateTime: _DT1
    """Source Start DateTime: (0018,9369) DT, 1"""
    SourceEndDateTime: _DT1
    """Source End DateTime: (0018,936A) DT, 1"""
    SwitchingPhaseNumber: _Int1
    """Switching Phase Number: (0018,936B) US, 1"""
    SwitchingPhaseNominalDuration: _DS1
    """Switching Phase Nominal Duration: (0018,936C) DS, 1"""
    SwitchingPhaseTransitionDuration: _DS1
    """Switching Phase Transition Duration: (0018,936D) DS, 1"""
    EffectiveBinEnergy: _DS1
    """Effective Bin Energy: (0018,936E) DS, 1"""
    MultienergyCTXRayDetectorSequence: _SQ1
    """Multi-energy CT X-Ray Detector Sequence: (0018,936F) SQ, 1"""
    XRayDetectorIndex: _Int1
    """X-Ray Detector Index: (0018,9370) US, 1"""
    XRayDetectorID: _Text1
    """X-Ray Detector ID: (0018,9371) UC, 1"""
    MultienergyDetectorType: _Text1
    """Multi-energy Detector Type: (0018,9372) CS, 1"""
    XRayDetectorLabel: _Text1
    """X-Ray Detector Label: (0018,9373) ST, 1"""
    NominalMaxEnergy: _DS1
    """Nominal Max Energy: (0018,9374) DS, 1"""
    NominalMinEnergy: _DS1
    """Nominal Min Energy: (0018,9375) DS, 1"""
    ReferencedXRayDetectorIndex: _IntN
    """Referenced X-Ray Detector Index: (0018,9376) US, 1-n"""
    ReferencedXRaySourceIndex: _IntN
    """Referenced X-Ray Source Index: (0018,9377) US, 1-n"""
    ReferencedPathIndex: _IntN
    """Referenced Path Index: (0018,9378) US, 1-n"""
    MultienergyCTPathSequence: _SQ1
    """Multi-energy CT Path Sequence: (0018,9379) SQ, 1"""
    MultienergyCTPathIndex: _Int1
    """Multi-energy CT Path Index: (0018,937A) US, 1"""
    MultienergyAcquisitionDescription: _Text1
    """Multi-energy Acquisition Description: (0018,937B) UT, 1"""
    MonoenergeticEnergyEquivalent: _Float1
    """Monoenergetic Energy Equivalent: (0018,937C) FD, 1"""
    MaterialCodeSequence: _SQ1
    """Material Code Sequence: (0018,937D) SQ, 1"""
    DecompositionMethod: _Text1
    """Decomposition Method: (0018,937E) CS, 1"""
    DecompositionDescription: _Text1
    """Decomposition Description: (0018,937F) UT, 1"""
    DecompositionAlgorithmIdentificationSequence: _SQ1
    """Decomposition Algorithm Identification Sequence: (0018,9380) SQ, 1"""
    DecompositionMaterialSequence: _SQ1
    """Decomposition Material Sequence: (0018,9381) SQ, 1"""
    MaterialAttenuationSequence: _SQ1
    """Material Attenuation Sequence: (0018,9382) SQ, 1"""
    PhotonEnergy: _DS1
    """Photon Energy: (0018,9383) DS, 1"""
    XRayMassAttenuationCoefficient: _DS1
    """X-Ray Mass Attenuation Coefficient: (0018,9384) DS, 1"""
    MetalArtifactReductionSequence: _SQ1
    """Metal Artifact Reduction Sequence: (0018,9390) SQ, 1"""
    MetalArtifactReductionApplied: _Text1
    """Metal Artifact Reduction Applied: (0018,9391) CS, 1"""
    MetalArtifactReductionAlgorithmIdentificationSequence: _SQ1
    """Metal Artifact Reduction Algorithm Identification Sequence: (0018,9392) SQ, 1"""
    ProjectionPixelCalibrationSequence: _SQ1
    """Projection Pixel Calibration Sequence: (0018,9401) SQ, 1"""
    DistanceSourceToIsocenter: _Float1
    """Distance Source to Isocenter: (0018,9402) FL, 1"""
    DistanceObjectToTableTop: _Float1
    """Distance Object to Table Top: (0018,9403) FL, 1"""
    ObjectPixelSpacingInCenterOfBeam: _FloatM
    """Object Pixel Spacing in Center of Beam: (0018,9404) FL, 2"""
    PositionerPositionSequence: _SQ1
    """Positioner Position Sequence: (0018,9405) SQ, 1"""
    TablePositionSequence: _SQ1
    """Table Position Sequence: (0018,9406) SQ, 1"""
    CollimatorShapeSequence: _SQ1
    """Collimator Shape Sequence: (0018,9407) SQ, 1"""
    PlanesInAcquisition: _Text1
    """Planes in Acquisition: (0018,9410) CS, 1"""
    XAXRFFrameCharacteristicsSequence: _SQ1
    """XA/XRF Frame Characteristics Sequence: (0018,9412) SQ, 1"""
    FrameAcquisitionSequence: _SQ1
    """Frame Acquisition Sequence: (0018,9417) SQ, 1"""
    XRayReceptorType: _Text1
    """X-Ray Receptor Type: (0018,9420) CS, 1"""
    AcquisitionProtocolName: _Text1
    """Acquisition Protocol Name: (0018,9423) LO, 1"""
    AcquisitionProtocolDescription: _Text1
    """Acquisition Protocol Description: (0018,9424) LT, 1"""
    ContrastBolusIngredientOpaque: _Text1
    """Contrast/Bolus Ingredient Opaque: (0018,9425) CS, 1"""
    DistanceReceptorPlaneToDetectorHousing: _Float1
    """Distance Receptor Plane to Detector Housing: (0018,9426) FL, 1"""
    IntensifierActiveShape: _Text1
    """Intensifier Active Shape: (0018,9427) CS, 1"""
    IntensifierActiveDimensions: _FloatN
    """Intensifier Active Dimension(s): (0018,9428) FL, 1-2"""
    PhysicalDetectorSize: _FloatM
    """Physical Detector Size: (0018,9429) FL, 2"""
    PositionOfIsocenterProjection: _FloatM
    """Position of Isocenter Projection: (0018,9430) FL, 2"""
    FieldOfViewSequence: _SQ1
    """Field of View Sequence: (0018,9432) SQ, 1"""
    FieldOfViewDescription: _Text1
    """Field of View Description: (0018,9433) LO, 1"""
    ExposureControlSensingRegionsSequence: _SQ1
    """Exposure Control Sensing Regions Sequence: (0018,9434) SQ, 1"""
    ExposureControlSensingRegionShape: _Text1
    """Exposure Control Sensing Region Shape: (0018,9435) CS, 1"""
    ExposureControlSensingRegionLeftVerticalEdge: _Int1
    """Exposure Control Sensing Region Left Vertical Edge: (0018,9436) SS, 1"""
    ExposureControlSensingRegionRightVerticalEdge: _Int1
    """Exposure Control Sensing Region Right Vertical Edge: (0018,9437) SS, 1"""
    ExposureControlSensingRegionUpperHorizontalEdge: _Int1
    """Exposure Control Sensing Region Upper Horizontal Edge: (0018,9438) SS, 1"""
    ExposureControlSensingRegionLowerHorizontalEdge: _Int1
    """Exposure Control Sensing Region Lower Horizontal Edge: (0018,9439) SS, 1"""
    CenterOfCircularExposureControlSensingRegion: _IntM
    """Center of Circular Exposure Control Sensing Region: (0018,9440) SS, 2"""
    RadiusOfCircularExposureControlSensingRegion: _Int1
    """Radius of Circular Exposure Control Sensing Region: (0018,9441) US, 1"""
    VerticesOfThePolygonalExposureControlSensingRegion: _IntM
    """Vertices of the Polygonal Exposure Control Sensing Region: (0018,9442) SS, 2-n"""
    ColumnAngulationPatient: _Float1
    """Column Angulation (Patient): (0018,9447) FL, 1"""
    BeamAngle: _Float1
    """Beam Angle: (0018,9449) FL, 1"""
    FrameDetectorParametersSequence: _SQ1
    """Frame Detector Parameters Sequence: (0018,9451) SQ, 1"""
    CalculatedAnatomyThickness: _Float1
    """Calculated Anatomy Thickness: (0018,9452) FL, 1"""
    CalibrationSequence: _SQ1
    """Calibration Sequence: (0018,9455) SQ, 1"""
    ObjectThicknessSequence: _SQ1
    """Object Thickness Sequence: (0018,9456) SQ, 1"""
    PlaneIdentification: _Text1
    """Plane Identification: (0018,9457) CS, 1"""
    FieldOfViewDimensionsInFloat: _FloatN
    """Field of View Dimension(s) in Float: (0018,9461) FL, 1-2"""
    IsocenterReferenceSystemSequence: _SQ1
    """Isocenter Reference System Sequence: (0018,9462) SQ, 1"""
    PositionerIsocenterPrimaryAngle: _Float1
    """Positioner Isocenter Primary Angle: (0018,9463) FL, 1"""
    PositionerIsocenterSecondaryAngle: _Float1
    """Positioner Isocenter Secondary Angle: (0018,9464) FL, 1"""
    PositionerIsocenterDetectorRotationAngle: _Float1
    """Positioner Isocenter Detector Rotation Angle: (0018,9465) FL, 1"""
    TableXPositionToIsocenter: _Float1
    """Table X Position to Isocenter: (0018,9466) FL, 1"""
    TableYPositionToIsocenter: _Float1
    """Table Y Position to Isocenter: (0018,9467) FL, 1"""
    TableZPositionToIsocenter: _Float1
    """Table Z Position to Isocenter: (0018,9468) FL, 1"""
    TableHorizontalRotationAngle: _Float1
    """Table Horizontal Rotation Angle: (0018,9469) FL, 1"""
    TableHeadTiltAngle: _Float1
    """Table Head Tilt Angle: (0018,9470) FL, 1"""
    TableCradleTiltAngle: _Float1
    """Table Cradle Tilt Angle: (0018,9471) FL, 1"""
    FrameDisplayShutterSequence: _SQ1
    """Frame Display Shutter Sequence: (0018,9472) SQ, 1"""
    AcquiredImageAreaDoseProduct: _Float1
    """Acquired Image Area Dose Product: (0018,9473) FL, 1"""
    CArmPositionerTabletopRelationship: _Text1
    """C-arm Positioner Tabletop Relationship: (0018,9474) CS, 1"""
    XRayGeometrySequence: _SQ1
    """X-Ray Geometry Sequence: (0018,9476) SQ, 1"""
    IrradiationEventIdentificationSequence: _SQ1
    """Irradiation Event Identification Sequence: (0018,9477) SQ, 1"""
    XRay3DFrameTypeSequence: _SQ1
    """X-Ray 3D Frame Type Sequence: (0018,9504) SQ, 1"""
    ContributingSourcesSequence: _SQ1
    """Contributing Sources Sequence: (0018,9506) SQ, 1"""
    XRay3DAcquisitionSequence: _SQ1
    """X-Ray 3D Acquisition Sequence: (0018,9507) SQ, 1"""
    PrimaryPositionerScanArc: _Float1
    """Primary Positioner Scan Arc: (0018,9508) FL, 1"""
    SecondaryPositionerScanArc: _Float1
    """Secondary Positioner Scan Arc: (0018,9509) FL, 1"""
    PrimaryPositionerScanStartAngle: _Float1
    """Primary Positioner Scan Start Angle: (0018,9510) FL, 1"""
    SecondaryPositionerScanStartAngle: _Float1
    """Secondary Positioner Scan Start Angle: (0018,9511) FL, 1"""
    PrimaryPositionerIncrement: _Float1
    """Primary Positioner Increment: (0018,9514) FL, 1"""
    SecondaryPositionerIncrement: _Float1
    """Secondary Positioner Increment: (0018,9515) FL, 1"""
    StartAcquisitionDateTime: _DT1
    """Start Acquisition DateTime: (0018,9516) DT, 1"""
    EndAcquisitionDateTime: _DT1
    """End Acquisition DateTime: (0018,9517) DT, 1"""
    PrimaryPositionerIncrementSign: _Int1
    """Primary Positioner Increment Sign: (0018,9518) SS, 1"""
    SecondaryPositionerIncrementSign: _Int1
    """Secondary Positioner Increment Sign: (0018,9519) SS, 1"""
    ApplicationName: _Text1
    """Application Name: (0018,9524) LO, 1"""
    ApplicationVersion: _Text1
    """Application Version: (0018,9525) LO, 1"""
    ApplicationManufacturer: _Text1
    """Application Manufacturer: (0018,9526) LO, 1"""
    AlgorithmType: _Text1
    """Algorithm Type: (0018,9527) CS, 1"""
    AlgorithmDescription: _Text1
    """Algorithm Description: (0018,9528) LO, 1"""
    XRay3DReconstructionSequence: _SQ1
    """X-Ray 3D Reconstruction Sequence: (0018,9530) SQ, 1"""
    ReconstructionDescription: _Text1
    """Reconstruction Description: (0018,9531) LO, 1"""
    PerProjectionAcquisitionSequence: _SQ1
    """Per Projection Acquisition Sequence: (0018,9538) SQ, 1"""
    DetectorPositionSequence: _SQ1
    """Detector Position Sequence: (0018,9541) SQ, 1"""
    XRayAcquisitionDoseSequence: _SQ1
    """X-Ray Acquisition Dose Sequence: (0018,9542) SQ, 1"""
    XRaySourceIsocenterPrimaryAngle: _Float1
    """X-Ray Source Isocenter Primary Angle: (0018,9543) FD, 1"""
    XRaySourceIsocenterSecondaryAngle: _Float1
    """X-Ray Source Isocenter Secondary Angle: (0018,9544) FD, 1"""
    BreastSupportIsocenterPrimaryAngle: _Float1
    """Breast Support Isocenter Primary Angle: (0018,9545) FD, 1"""
    BreastSupportIsocenterSecondaryAngle: _Float1
    """Breast Support Isocenter Secondary Angle: (0018,9546) FD, 1"""
    BreastSupportXPositionToIsocenter: _Float1
    """Breast Support X Position to Isocenter: (0018,9547) FD, 1"""
    BreastSupportYPositionToIsocenter: _Float1
    """Breast Support Y Position to Isocenter: (0018,9548) FD, 1"""
    BreastSupportZPositionToIsocenter: _Float1
    """Breast Support Z Position to Isocenter: (0018,9549) FD, 1"""
    DetectorIsocenterPrimaryAngle: _Float1
    """Detector Isocenter Primary Angle: (0018,9550) FD, 1"""
    DetectorIsocenterSecondaryAngle: _Float1
    """Detector Isocenter Secondary Angle: (0018,9551) FD, 1"""
    DetectorXPositionToIsocenter: _Float1
    """Detector X Position to Isocenter: (0018,9552) FD, 1"""
    DetectorYPositionToIsocenter: _Float1
    """Detector Y Position to Isocenter: (0018,9553) FD, 1"""
    DetectorZPositionToIsocenter: _Float1
    """Detector Z Position to Isocenter: (0018,9554) FD, 1"""
    XRayGridSequence: _SQ1
    """X-Ray Grid Sequence: (0018,9555) SQ, 1"""
    XRayFilterSequence: _SQ1
    """X-Ray Filter Sequence: (0018,9556) SQ, 1"""
    DetectorActiveAreaTLHCPosition: _FloatM
    """Detector Active Area TLHC Position: (0018,9557) FD, 3"""
    DetectorActiveAreaOrientation: _FloatM
    """Detector Active Area Orientation: (0018,9558) FD, 6"""
    PositionerPrimaryAngleDirection: _Text1
    """Positioner Primary Angle Direction: (0018,9559) CS, 1"""
    DiffusionBMatrixSequence: _SQ1
    """Diffusion b-matrix Sequence: (0018,9601) SQ, 1"""
    DiffusionBValueXX: _Float1
    """Diffusion b-value XX: (0018,9602) FD, 1"""
    DiffusionBValueXY: _Float1
    """Diffusion b-value XY: (0018,9603) FD, 1"""
    DiffusionBValueXZ: _Float1
    """Diffusion b-value XZ: (0018,9604) FD, 1"""
    DiffusionBValueYY: _Float1
    """Diffusion b-value YY: (0018,9605) FD, 1"""
    DiffusionBValueYZ: _Float1
    """Diffusion b-value YZ: (0018,9606) FD, 1"""
    DiffusionBValueZZ: _Float1
    """Diffusion b-value ZZ: (0018,9607) FD, 1"""
    FunctionalMRSequence: _SQ1
    """Functional MR Sequence: (0018,9621) SQ, 1"""
    FunctionalSettlingPhaseFramesPresent: _Text1
    """Functional Settling Phase Frames Present: (0018,9622) CS, 1"""
    FunctionalSyncPulse: _DT1
    """Functional Sync Pulse: (0018,9623) DT, 1"""
    SettlingPhaseFrame: _Text1
    """Settling Phase Frame: (0018,9624) CS, 1"""
    DecayCorrectionDateTime: _DT1
    """Decay Correction DateTime: (0018,9701) DT, 1"""
    StartDensityThreshold: _Float1
    """Start Density Threshold: (0018,9715) FD, 1"""
    StartRelativeDensityDifferenceThreshold: _Float1
    """Start Relative Density Difference Threshold: (0018,9716) FD, 1"""
    StartCardiacTriggerCountThreshold: _Float1
    """Start Cardiac Trigger Count Threshold: (0018,9717) FD, 1"""
    StartRespiratoryTriggerCountThreshold: _Float1
    """Start Respiratory Trigger Count Threshold: (0018,9718) FD, 1"""
    TerminationCountsThreshold: _Float1
    """Termination Counts Threshold: (0018,9719) FD, 1"""
    TerminationDensityThreshold: _Float1
    """Termination Density Threshold: (0018,9720) FD, 1"""
    TerminationRelativeDensityThreshold: _Float1
    """Termination Relative Density Threshold: (0018,9721) FD, 1"""
    TerminationTimeThreshold: _Float1
    """Termination Time Threshold: (0018,9722) FD, 1"""
    TerminationCardiacTriggerCountThreshold: _Float1
    """Termination Cardiac Trigger Count Threshold: (0018,9723) FD, 1"""
    TerminationRespiratoryTriggerCountThreshold: _Float1
    """Termination Respiratory Trigger Count Threshold: (0018,9724) FD, 1"""
    DetectorGeometry: _Text1
    """Detector Geometry: (0018,9725) CS, 1"""
    TransverseDetectorSeparation: _Float1
    """Transverse Detector Separation: (0018,9726) FD, 1"""
    AxialDetectorDimension: _Float1
    """Axial Detector Dimension: (0018,9727) FD, 1"""
    RadiopharmaceuticalAgentNumber: _Int1
    """Radiopharmaceutical Agent Number: (0018,9729) US, 1"""
    PETFrameAcquisitionSequence: _SQ1
    """PET Frame Acquisition Sequence: (0018,9732) SQ, 1"""
    PETDetectorMotionDetailsSequence: _SQ1
    """PET Detector Motion Details Sequence: (0018,9733) SQ, 1"""
    PETTableDynamicsSequence: _SQ1
    """PET Table Dynamics Sequence: (0018,9734) SQ, 1"""
    PETPositionSequence: _SQ1
    """PET Position Sequence: (0018,9735) SQ, 1"""
    PETFrameCorrectionFactorsSequence: _SQ1
    """PET Frame Correction Factors Sequence: (0018,9736) SQ, 1"""
    RadiopharmaceuticalUsageSequence: _SQ1
    """Radiopharmaceutical Usage Sequence: (0018,9737) SQ, 1"""
    AttenuationCorrectionSource: _Text1
    """Attenuation Correction Source: (0018,9738) CS, 1"""
    NumberOfIterations: _Int1
    """Number of Iterations: (0018,9739) US, 1"""
    NumberOfSubsets: _Int1
    """Number of Subsets: (0018,9740) US, 1"""
    PETReconstructionSequence: _SQ1
    """PET Reconstruction Sequence: (0018,9749) SQ, 1"""
    PETFrameTypeSequence: _SQ1
    """PET Frame Type Sequence: (0018,9751) SQ, 1"""
    TimeOfFlightInformationUsed: _Text1
    """Time of Flight Information Used: (0018,9755) CS, 1"""
    ReconstructionType: _Text1
    """Reconstruction Type: (0018,9756) CS, 1"""
    DecayCorrected: _Text1
    """Decay Corrected: (0018,9758) CS, 1"""
    AttenuationCorrected: _Text1
    """Attenuation Corrected: (0018,9759) CS, 1"""
    ScatterCorrected: _Text1
    """Scatter Corrected: (0018,9760) CS, 1"""
    DeadTimeCorrected: _Text1
    """Dead Time Corrected: (0018,9761) CS, 1"""
    GantryMotionCorrected: _Text1
    """Gantry Motion Corrected: (0018,9762) CS, 1"""
    PatientMotionCorrected: _Text1
    """Patient Motion Corrected: (0018,9763) CS, 1"""
    CountLossNormalizationCorrected: _Text1
    """Count Loss Normalization Corrected: (0018,9764) CS, 1"""
    RandomsCorrected: _Text1
    """Randoms Corrected: (0018,9765) CS, 1"""
    NonUniformRadialSamplingCorrected: _Text1
    """Non-uniform Radial Sampling Corrected: (0018,9766) CS, 1"""
    SensitivityCalibrated: _Text1
    """Sensitivity Calibrated: (0018,9767) CS, 1"""
    DetectorNormalizationCorrection: _Text1
    """Detector Normalization Correction: (0018,9768) CS, 1"""
    IterativeReconstructionMethod: _Text1
    """Iterative Reconstruction Method: (0018,9769) CS, 1"""
    AttenuationCorrectionTemporalRelationship: _Text1
    """Attenuation Correction Temporal Relationship: (0018,9770) CS, 1"""
    PatientPhysiologicalStateSequence: _SQ1
    """Patient Physiological State Sequence: (0018,9771) SQ, 1"""
    PatientPhysiologicalStateCodeSequence: _SQ1
    """Patient Physiological State Code Sequence: (0018,9772) SQ, 1"""
    DepthsOfFocus: _FloatN
    """Depth(s) of Focus: (0018,9801) FD, 1-n"""
    ExcludedIntervalsSequence: _SQ1
    """Excluded Intervals Sequence: (0018,9803) SQ, 1"""
    ExclusionStartDateTime: _DT1
    """Exclusion Start DateTime: (0018,9804) DT, 1"""
    ExclusionDuration: _Float1
    """Exclusion Duration: (0018,9805) FD, 1"""
    USImageDescriptionSequence: _SQ1
    """US Image Description Sequence: (0018,9806) SQ, 1"""
    ImageDataTypeSequence: _SQ1
    """Image Data Type Sequence: (0018,9807) SQ, 1"""
    DataType: _Text1
    """Data Type: (0018,9808) CS, 1"""
    TransducerScanPatternCodeSequence: _SQ1
    """Transducer Scan Pattern Code Sequence: (0018,9809) SQ, 1"""
    AliasedDataType: _Text1
    """Aliased Data Type: (0018,980B) CS, 1"""
    PositionMeasuringDeviceUsed: _Text1
    """Position Measuring Device Used: (0018,980C) CS, 1"""
    TransducerGeometryCodeSequence: _SQ1
    """Transducer Geometry Code Sequence: (0018,980D) SQ, 1"""
    TransducerBeamSteeringCodeSequence: _SQ1
    """Transducer Beam Steering Code Sequence: (0018,980E) SQ, 1"""
    TransducerApplicationCodeSequence: _SQ1
    """Transducer Application Code Sequence: (0018,980F) SQ, 1"""
    ZeroVelocityPixelValue: _Int1
    """Zero Velocity Pixel Value: (0018,9810) US or SS, 1"""
    PhotoacousticExcitationCharacteristicsSequence: _SQ1
    """Photoacoustic Excitation Characteristics Sequence: (0018,9821) SQ, 1"""
    ExcitationSpectralWidth: _Float1
    """Excitation Spectral Width: (0018,9822) FD, 1"""
    ExcitationEnergy: _Float1
    """Excitation Energy: (0018,9823) FD, 1"""
    ExcitationPulseDuration: _Float1
    """Excitation Pulse Duration: (0018,9824) FD, 1"""
    ExcitationWavelengthSequence: _SQ1
    """Excitation Wavelength Sequence: (0018,9825) SQ, 1"""
    ExcitationWavelength: _Float1
    """Excitation Wavelength: (0018,9826) FD, 1"""
    IlluminationTranslationFlag: _Text1
    """Illumination Translation Flag: (0018,9828) CS, 1"""
    AcousticCouplingMediumFlag: _Text1
    """Acoustic Coupling Medium Flag: (0018,9829) CS, 1"""
    AcousticCouplingMediumCodeSequence: _SQ1
    """Acoustic Coupling Medium Code Sequence: (0018,982A) SQ, 1"""
    AcousticCouplingMediumTemperature: _Float1
    """Acoustic Coupling Medium Temperature: (0018,982B) FD, 1"""
    TransducerResponseSequence: _SQ1
    """Transducer Response Sequence: (0018,982C) SQ, 1"""
    CenterFrequency: _Float1
    """Center Frequency: (0018,982D) FD, 1"""
    FractionalBandwidth: _Float1
    """Fractional Bandwidth: (0018,982E) FD, 1"""
    LowerCutoffFrequency: _Float1
    """Lower Cutoff Frequency: (0018,982F) FD, 1"""
    UpperCutoffFrequency: _Float1
    """Upper Cutoff Frequency: (0018,9830) FD, 1"""
    TransducerTechnologySequence: _SQ1
    """Transducer Technology Sequence: (0018,9831) SQ, 1"""
    SoundSpeedCorrectionMechanismCodeSequence: _SQ1
    """Sound Speed Correction Mechanism Code Sequence: (0018,9832) SQ, 1"""
    ObjectSoundSpeed: _Float1
    """Object Sound Speed: (0018,9833) FD, 1"""
    AcousticCouplingMediumSoundSpeed: _Float1
    """Acoustic Coupling Medium Sound Speed: (0018,9834) FD, 1"""
    PhotoacousticImageFrameTypeSequence: _SQ1
    """Photoacoustic Image Frame Type Sequence: (0018,9835) SQ, 1"""
    ImageDataTypeCodeSequence: _SQ1
    """Image Data Type Code Sequence: (0018,9836) SQ, 1"""
    ReferenceLocationLabel: _Text1
    """Reference Location Label: (0018,9900) LO, 1"""
    ReferenceLocationDescription: _Text1
    """Reference Location Description: (0018,9901) UT, 1"""
    ReferenceBasisCodeSequence: _SQ1
    """Reference Basis Code Sequence: (0018,9902) SQ, 1"""
    ReferenceGeometryCodeSequence: _SQ1
    """Reference Geometry Code Sequence: (0018,9903) SQ, 1"""
    OffsetDistance: _DS1
    """Offset Distance: (0018,9904) DS, 1"""
    OffsetDirection: _Text1
    """Offset Direction: (0018,9905) CS, 1"""
    PotentialScheduledProtocolCodeSequence: _SQ1
    """Potential Scheduled Protocol Code Sequence: (0018,9906) SQ, 1"""
    PotentialRequestedProcedureCodeSequence: _SQ1
    """Potential Requested Procedure Code Sequence: (0018,9907) SQ, 1"""
    PotentialReasonsForProcedure: _TextN
    """Potential Reasons for Procedure: (0018,9908) UC, 1-n"""
    PotentialReasonsForProcedureCodeSequence: _SQ1
    """Potential Reasons for Procedure Code Sequence: (0018,9909) SQ, 1"""
    PotentialDiagnosticTasks: _TextN
    """Potential Diagnostic Tasks: (0018,990A) UC, 1-n"""
    ContraindicationsCodeSequence: _SQ1
    """Contraindications Code Sequence: (0018,990B) SQ, 1"""
    ReferencedDefinedProtocolSequence: _SQ1
    """Referenced Defined Protocol Sequence: (0018,990C) SQ, 1"""
    ReferencedPerformedProtocolSequence: _SQ1
    """Referenced Performed Protocol Sequence: (0018,990D) SQ, 1"""
    PredecessorProtocolSequence: _SQ1
    """Predecessor Protocol Sequence: (0018,990E) SQ, 1"""
    ProtocolPlanningInformation: _Text1
    """Protocol Planning Information: (0018,990F) UT, 1"""
    ProtocolDesignRationale: _Text1
    """Protocol Design Rationale: (0018,9910) UT, 1"""
    PatientSpecificationSequence: _SQ1
    """Patient Specification Sequence: (0018,9911) SQ, 1"""
    ModelSpecificationSequence: _SQ1
    """Model Specification Sequence: (0018,9912) SQ, 1"""
    ParametersSpecificationSequence: _SQ1
    """Parameters Specification Sequence: (0018,9913) SQ, 1"""
    InstructionSequence: _SQ1
    """Instruction Sequence: (0018,9914) SQ, 1"""
    InstructionIndex: _Int1
    """Instruction Index: (0018,9915) US, 1"""
    InstructionText: _Text1
    """Instruction Text: (0018,9916) LO, 1"""
    InstructionDescription: _Text1
    """Instruction Description: (0018,9917) UT, 1"""
    InstructionPerformedFlag: _Text1
    """Instruction Performed Flag: (0018,9918) CS, 1"""
    InstructionPerformedDateTime: _DT1
    """Instruction Performed DateTime: (0018,9919) DT, 1"""
    InstructionPerformanceComment: _Text1
    """Instruction Performance Comment: (0018,991A) UT, 1"""
    PatientPositioningInstructionSequence: _SQ1
    """Patient Positioning Instruction Sequence: (0018,991B) SQ, 1"""
    PositioningMethodCodeSequence: _SQ1
    """Positioning Method Code Sequence: (0018,991C) SQ, 1"""
    PositioningLandmarkSequence: _SQ1
    """Positioning Landmark Sequence: (0018,991D) SQ, 1"""
    TargetFrameOfReferenceUID: _UI1
    """Target Frame of Reference UID: (0018,991E) UI, 1"""
    AcquisitionProtocolElementSpecificationSequence: _SQ1
    """Acquisition Protocol Element Specification Sequence: (0018,991F) SQ, 1"""
    AcquisitionProtocolElementSequence: _SQ1
    """Acquisition Protocol Element Sequence: (0018,9920) SQ, 1"""
    ProtocolElementNumber: _Int1
    """Protocol Element Number: (0018,9921) US, 1"""
    ProtocolElementName: _Text1
    """Protocol Element Name: (0018,9922) LO, 1"""
    ProtocolElementCharacteristicsSummary: _Text1
    """Protocol Element Characteristics Summary: (0018,9923) UT, 1"""
    ProtocolElementPurpose: _Text1
    """Protocol Element Purpose: (0018,9924) UT, 1"""
    AcquisitionMotion: _Text1
    """Acquisition Motion: (0018,9930) CS, 1"""
    AcquisitionStartLocationSequence: _SQ1
    """Acquisition Start Location Sequence: (0018,9931) SQ, 1"""
    AcquisitionEndLocationSequence: _SQ1
    """Acquisition End Location Sequence: (0018,9932) SQ, 1"""
    ReconstructionProtocolElementSpecificationSequence: _SQ1
    """Reconstruction Protocol Element Specification Sequence: (0018,9933) SQ, 1"""
    ReconstructionProtocolElementSequence: _SQ1
    """Reconstruction Protocol Element Sequence: (0018,9934) SQ, 1"""
    StorageProtocolElementSpecificationSequence: _SQ1
    """Storage Protocol Element Specification Sequence: (0018,9935) SQ, 1"""
    StorageProtocolElementSequence: _SQ1
    """Storage Protocol Element Sequence: (0018,9936) SQ, 1"""
    RequestedSeriesDescription: _Text1
    """Requested Series Description: (0018,9937) LO, 1"""
    SourceAcquisitionProtocolElementNumber: _IntN
    """Source Acquisition Protocol Element Number: (0018,9938) US, 1-n"""
    SourceAcquisitionBeamNumber: _IntN
    """Source Acquisition Beam Number: (0018,9939) US, 1-n"""
    SourceReconstructionProtocolElementNumber: _IntN
    """Source Reconstruction Protocol Element Number: (0018,993A) US, 1-n"""
    ReconstructionStartLocationSequence: _SQ1
    """Reconstruction Start Location Sequence: (0018,993B) SQ, 1"""
    ReconstructionEndLocationSequence: _SQ1
    """Reconstruction End Location Sequence: (0018,993C) SQ, 1"""
    ReconstructionAlgorithmSequence: _SQ1
    """Reconstruction Algorithm Sequence: (0018,993D) SQ, 1"""
    ReconstructionTargetCenterLocationSequence: _SQ1
    """Reconstruction Target Center Location Sequence: (0018,993E) SQ, 1"""
    ImageFilterDescription: _Text1
    """Image Filter Description: (0018,9941) UT, 1"""
    CTDIvolNotificationTrigger: _Float1
    """CTDIvol Notification Trigger: (0018,9942) FD, 1"""
    DLPNotificationTrigger: _Float1
    """DLP Notification Trigger: (0018,9943) FD, 1"""
    AutoKVPSelectionType: _Text1
    """Auto KVP Selection Type: (0018,9944) CS, 1"""
    AutoKVPUpperBound: _Float1
    """Auto KVP Upper Bound: (0018,9945) FD, 1"""
    AutoKVPLowerBound: _Float1
    """Auto KVP Lower Bound: (0018,9946) FD, 1"""
    ProtocolDefinedPatientPosition: _Text1
    """Protocol Defined Patient Position: (0018,9947) CS, 1"""
    ContributingEquipmentSequence: _SQ1
    """Contributing Equipment Sequence: (0018,A001) SQ, 1"""
    ContributionDateTime: _DT1
    """Contribution DateTime: (0018,A002) DT, 1"""
    ContributionDescription: _Text1
    """Contribution Description: (0018,A003) ST, 1"""
    StudyInstanceUID: _UI1
    """Study Instance UID: (0020,000D) UI, 1"""
    SeriesInstanceUID: _UI1
    """Series Instance UID: (0020,000E) UI, 1"""
    StudyID: _Text1
    """Study ID: (0020,0010) SH, 1"""
    SeriesNumber: _IS1
    """Series Number: (0020,0011) IS, 1"""
    AcquisitionNumber: _IS1
    """Acquisition Number: (0020,0012) IS, 1"""
    InstanceNumber: _IS1
    """Instance Number: (0020,0013) IS, 1"""
    IsotopeNumber: _IS1
    """Isotope Number: (0020,0014) IS, 1, retired"""
    PhaseNumber: _IS1
    """Phase Number: (0020,0015) IS, 1, retired"""
    IntervalNumber: _IS1
    """Interval Number: (0020,0016) IS, 1, retired"""
    TimeSlotNumber: _IS1
    """Time Slot Number: (0020,0017) IS, 1, retired"""
    AngleNumber: _IS1
    """Angle Number: (0020,0018) IS, 1, retired"""
    ItemNumber: _IS1
    """Item Number: (0020,0019) IS, 1"""
    PatientOrientation: _TextM
    """Patient Orientation: (0020,0020) CS, 2"""
    OverlayNumber: _IS1
    """Overlay Number: (0020,0022) IS, 1, retired"""
    CurveNumber: _IS1
    """Curve Number: (0020,0024) IS, 1, retired"""
    LUTNumber: _IS1
    """LUT Number: (0020,0026) IS, 1, retired"""
    PyramidLabel: _Text1
    """Pyramid Label: (0020,0027) LO, 1"""
    ImagePosition: _DSM
    """Image Position: (0020,0030) DS, 3, retired"""
    ImagePositionPatient: _DSM
    """Image Position (Patient): (0020,0032) DS, 3"""
    ImageOrientation: _DSM
    """Image Orientation: (0020,0035) DS, 6, retired"""
    ImageOrientationPatient: _DSM
    """Image Orientation (Patient): (0020,0037) DS, 6"""
    Location: _DS1
    """Location: (0020,0050) DS, 1, retired"""
    FrameOfReferenceUID: _UI1
    """Frame of Reference UID: (0020,0052) UI, 1"""
    Laterality: _Text1
    """Laterality: (0020,0060) CS, 1"""
    ImageLaterality: _Text1
    """Image Laterality: (0020,0062) CS, 1"""
    ImageGeometryType: _Text1
    """Image Geometry Type: (0020,0070) LO, 1, retired"""
    MaskingImage: _TextN
    """Masking Image: (0020,0080) CS, 1-n, retired"""
    ReportNumber: _IS1
    """Report Number: (0020,00AA) IS, 1, retired"""
    TemporalPositionIdentifier: _IS1
    """Temporal Position Identifier: (0020,0100) IS, 1"""
    NumberOfTemporalPositions: _IS1
    """Number of Temporal Positions: (0020,0105) IS, 1"""
    TemporalResolution: _DS1
    """Temporal Resolution: (0020,0110) DS, 1"""
    SynchronizationFrameOfReferenceUID: _UI1
    """Synchronization Frame of Reference UID: (0020,0200) UI, 1"""
    SOPInstanceUIDOfConcatenationSource: _UI1
    """SOP Instance UID of Concatenation Source: (0020,0242) UI, 1"""
    SeriesInStudy: _IS1
    """Series in Study: (0020,1000) IS, 1, retired"""
    AcquisitionsInSeries: _IS1
    """Acquisitions in Series: (0020,1001) IS, 1, retired"""
    ImagesInAcquisition: _IS1
    """Images in Acquisition: (0020,1002) IS, 1"""
    ImagesInSeries: _IS1
    """Images in Series: (0020,1003) IS, 1, retired"""
    AcquisitionsInStudy: _IS1
    """Acquisitions in Study: (0020,1004) IS, 1, retired"""
    ImagesInStudy: _IS1
    """Images in Study: (0020,1005) IS, 1, retired"""
    Reference: _TextN
    """Reference: (0020,1020) LO, 1-n, retired"""
    TargetPositionReferenceIndicator: _Text1
    """Target Position Reference Indicator: (0020,103F) LO, 1"""
    PositionReferenceIndicator: _Text1
    """Position Reference Indicator: (0020,1040) LO, 1"""
    SliceLocation: _DS1
    """Slice Location: (0020,1041) DS, 1"""
    OtherStudyNumbers: _ISN
    """Other Study Numbers: (0020,1070) IS, 1-n, retired"""
    NumberOfPatientRelatedStudies: _IS1
    """Number of Patient Related Studies: (0020,1200) IS, 1"""
    NumberOfPatientRelatedSeries: _IS1
    """Number of Patient Related Series: (0020,1202) IS, 1"""
    NumberOfPatientRelatedInstances: _IS1
    """Number of Patient Related Instances: (0020,1204) IS, 1"""
    NumberOfStudyRelatedSeries: _IS1
    """Number of Study Related Series: (0020,1206) IS, 1"""
    NumberOfStudyRelatedInstances: _IS1
    """Number of Study Related Instances: (0020,1208) IS, 1"""
    NumberOfSeriesRelatedInstances: _IS1
    """Number of Series Related Instances: (0020,1209) IS, 1"""
    ModifyingDeviceID: _Text1
    """Modifying Device ID: (0020,3401) CS, 1, retired"""
    ModifiedImageID: _Text1
    """Modified Image ID: (0020,3402) CS, 1, retired"""
    ModifiedImageDate: _DA1
    """Modified Image Date: (0020,3403) DA, 1, retired"""
    ModifyingDeviceManufacturer: _Text1
    """Modifying Device Manufacturer: (0020,3404) LO, 1, retired"""
    ModifiedImageTime: _TM1
    """Modified Image Time: (0020,3405) TM, 1, retired"""
    ModifiedImageDescription: _Text1
    """Modified Image Description: (0020,3406) LO, 1, retired"""
    ImageComments: _Text1
    """Image Comments: (0020,4000) LT, 1"""
    OriginalImageIdentification: _ATN
    """Original Image Identification: (0020,5000) AT, 1-n, retired"""
    OriginalImageIdentificationNomenclature: _TextN
    """Original Image Identification Nomenclature: (0020,5002) LO, 1-n, retired"""
    StackID: _Text1
    """Stack ID: (0020,9056) SH, 1"""
    InStackPositionNumber: _Int1
    """In-Stack Position Number: (0020,9057) UL, 1"""
    FrameAnatomySequence: _SQ1
    """Frame Anatomy Sequence: (0020,9071) SQ, 1"""
    FrameLaterality: _Text1
    """Frame Laterality: (0020,9072) CS, 1"""
    FrameContentSequence: _SQ1
    """Frame Content Sequence: (0020,9111) SQ, 1"""
    PlanePositionSequence: _SQ1
    """Plane Position Sequence: (0020,9113) SQ, 1"""
    PlaneOrientationSequence: _SQ1
    """Plane Orientation Sequence: (0020,9116) SQ, 1"""
    TemporalPositionIndex: _Int1
    """Temporal Position Index: (0020,9128) UL, 1"""
    NominalCardiacTriggerDelayTime: _Float1
    """Nominal Cardiac Trigger Delay Time: (0020,9153) FD, 1"""
    NominalCardiacTriggerTimePriorToRPeak: _Float1
    """Nominal Cardiac Trigger Time Prior To R-Peak: (0020,9154) FL, 1"""
    ActualCardiacTriggerTimePriorToRPeak: _Float1
    """Actual Cardiac Trigger Time Prior To R-Peak: (0020,9155) FL, 1"""
    FrameAcquisitionNumber: _Int1
    """Frame Acquisition Number: (0020,9156) US, 1"""
    DimensionIndexValues: _IntN
    """Dimension Index Values: (0020,9157) UL, 1-n"""
    FrameComments: _Text1
    """Frame Comments: (0020,9158) LT, 1"""
    ConcatenationUID: _UI1
    """Concatenation UID: (0020,9161) UI, 1"""
    InConcatenationNumber: _Int1
    """In-concatenation Number: (0020,9162) US, 1"""
    InConcatenationTotalNumber: _Int1
    """In-concatenation Total Number: (0020,9163) US, 1"""
    DimensionOrganizationUID: _UI1
    """Dimension Organization UID: (0020,9164) UI, 1"""
    DimensionIndexPointer: _AT1
    """Dimension Index Pointer: (0020,9165) AT, 1"""
    FunctionalGroupPointer: _AT1
    """Functional Group Pointer: (0020,9167) AT, 1"""
    UnassignedSharedConvertedAttributesSequence: _SQ1
    """Unassigned Shared Converted Attributes Sequence: (0020,9170) SQ, 1"""
    UnassignedPerFrameConvertedAttributesSequence: _SQ1
    """Unassigned Per-Frame Converted Attributes Sequence: (0020,9171) SQ, 1"""
    ConversionSourceAttributesSequence: _SQ1
    """Conversion Source Attributes Sequence: (0020,9172) SQ, 1"""
    DimensionIndexPrivateCreator: _Text1
    """Dimension Index Private Creator: (0020,9213) LO, 1"""
    DimensionOrganizationSequence: _SQ1
    """Dimension Organization Sequence: (0020,9221) SQ, 1"""
    DimensionIndexSequence: _SQ1
    """Dimension Index Sequence: (0020,9222) SQ, 1"""
    ConcatenationFrameOffsetNumber: _Int1
    """Concatenation Frame Offset Number: (0020,9228) UL, 1"""
    FunctionalGroupPrivateCreator: _Text1
    """Functional Group Private Creator: (0020,9238) LO, 1"""
    NominalPercentageOfCardiacPhase: _Float1
    """Nominal Percentage of Cardiac Phase: (0020,9241) FL, 1"""
    NominalPercentageOfRespiratoryPhase: _Float1
    """Nominal Percentage of Respiratory Phase: (0020,9245) FL, 1"""
    StartingRespiratoryAmplitude: _Float1
    """Starting Respiratory Amplitude: (0020,9246) FL, 1"""
    StartingRespiratoryPhase: _Text1
    """Starting Respiratory Phase: (0020,9247) CS, 1"""
    EndingRespiratoryAmplitude: _Float1
    """Ending Respiratory Amplitude: (0020,9248) FL, 1"""
    EndingRespiratoryPhase: _Text1
    """Ending Respiratory Phase: (0020,9249) CS, 1"""
    RespiratoryTriggerType: _Text1
    """Respiratory Trigger Type: (0020,9250) CS, 1"""
    RRIntervalTimeNominal: _Float1
    """R-R Interval Time Nominal: (0020,9251) FD, 1"""
    ActualCardiacTriggerDelayTime: _Float1
    """Actual Cardiac Trigger Delay Time: (0020,9252) FD, 1"""
    RespiratorySynchronizationSequence: _SQ1
    """Respiratory Synchronization Sequence: (0020,9253) SQ, 1"""
    RespiratoryIntervalTime: _Float1
    """Respiratory Interval Time: (0020,9254) FD, 1"""
    NominalRespiratoryTriggerDelayTime: _Float1
    """Nominal Respiratory Trigger Delay Time: (0020,9255) FD, 1"""
    RespiratoryTriggerDelayThreshold: _Float1
    """Respiratory Trigger Delay Threshold: (0020,9256) FD, 1"""
    ActualRespiratoryTriggerDelayTime: _Float1
    """Actual Respiratory Trigger Delay Time: (0020,9257) FD, 1"""
    ImagePositionVolume: _FloatM
    """Image Position (Volume): (0020,9301) FD, 3"""
    ImageOrientationVolume: _FloatM
    """Image Orientation (Volume): (0020,9302) FD, 6"""
    UltrasoundAcquisitionGeometry: _Text1
    """Ultrasound Acquisition Geometry: (0020,9307) CS, 1"""
    ApexPosition: _FloatM
    """Apex Position: (0020,9308) FD, 3"""
    VolumeToTransducerMappingMatrix: _FloatM
    """Volume to Transducer Mapping Matrix: (0020,9309) FD, 16"""
    VolumeToTableMappingMatrix: _FloatM
    """Volume to Table Mapping Matrix: (0020,930A) FD, 16"""
    VolumeToTransducerRelationship: _Text1
    """Volume to Transducer Relationship: (0020,930B) CS, 1"""
    PatientFrameOfReferenceSource: _Text1
    """Patient Frame of Reference Source: (0020,930C) CS, 1"""
    TemporalPositionTimeOffset: _Float1
    """Temporal Position Time Offset: (0020,930D) FD, 1"""
    PlanePositionVolumeSequence: _SQ1
    """Plane Position (Volume) Sequence: (0020,930E) SQ, 1"""
    PlaneOrientationVolumeSequence: _SQ1
    """Plane Orientation (Volume) Sequence: (0020,930F) SQ, 1"""
    TemporalPositionSequence: _SQ1
    """Temporal Position Sequence: (0020,9310) SQ, 1"""
    DimensionOrganizationType: _Text1
    """Dimension Organization Type: (0020,9311) CS, 1"""
    VolumeFrameOfReferenceUID: _UI1
    """Volume Frame of Reference UID: (0020,9312) UI, 1"""
    TableFrameOfReferenceUID: _UI1
    """Table Frame of Reference UID: (0020,9313) UI, 1"""
    DimensionDescriptionLabel: _Text1
    """Dimension Description Label: (0020,9421) LO, 1"""
    PatientOrientationInFrameSequence: _SQ1
    """Patient Orientation in Frame Sequence: (0020,9450) SQ, 1"""
    FrameLabel: _Text1
    """Frame Label: (0020,9453) LO, 1"""
    AcquisitionIndex: _IntN
    """Acquisition Index: (0020,9518) US, 1-n"""
    ContributingSOPInstancesReferenceSequence: _SQ1
    """Contributing SOP Instances Reference Sequence: (0020,9529) SQ, 1"""
    ReconstructionIndex: _Int1
    """Reconstruction Index: (0020,9536) US, 1"""
    LightPathFilterPassThroughWavelength: _Int1
    """Light Path Filter Pass-Through Wavelength: (0022,0001) US, 1"""
    LightPathFilterPassBand: _IntM
    """Light Path Filter Pass Band: (0022,0002) US, 2"""
    ImagePathFilterPassThroughWavelength: _Int1
    """Image Path Filter Pass-Through Wavelength: (0022,0003) US, 1"""
    ImagePathFilterPassBand: _IntM
    """Image Path Filter Pass Band: (0022,0004) US, 2"""
    PatientEyeMovementCommanded: _Text1
    """Patient Eye Movement Commanded: (0022,0005) CS, 1"""
    PatientEyeMovementCommandCodeSequence: _SQ1
    """Patient Eye Movement Command Code Sequence: (0022,0006) SQ, 1"""
    SphericalLensPower: _Float1
    """Spherical Lens Power: (0022,0007) FL, 1"""
    CylinderLensPower: _Float1
    """Cylinder Lens Power: (0022,0008) FL, 1"""
    CylinderAxis: _Float1
    """Cylinder Axis: (0022,0009) FL, 1"""
    EmmetropicMagnification: _Float1
    """Emmetropic Magnification: (0022,000A) FL, 1"""
    IntraOcularPressure: _Float1
    """Intra Ocular Pressure: (0022,000B) FL, 1"""
    HorizontalFieldOfView: _Float1
    """Horizontal Field of View: (0022,000C) FL, 1"""
    PupilDilated: _Text1
    """Pupil Dilated: (0022,000D) CS, 1"""
    DegreeOfDilation: _Float1
    """Degree of Dilation: (0022,000E) FL, 1"""
    VertexDistance: _Float1
    """Vertex Distance: (0022,000F) FD, 1"""
    StereoBaselineAngle: _Float1
    """Stereo Baseline Angle: (0022,0010) FL, 1"""
    StereoBaselineDisplacement: _Float1
    """Stereo Baseline Displacement: (0022,0011) FL, 1"""
    StereoHorizontalPixelOffset: _Float1
    """Stereo Horizontal Pixel Offset: (0022,0012) FL, 1"""
    StereoVerticalPixelOffset: _Float1
    """Stereo Vertical Pixel Offset: (0022,0013) FL, 1"""
    StereoRotation: _Float1
    """Stereo Rotation: (0022,0014) FL, 1"""
    AcquisitionDeviceTypeCodeSequence: _SQ1
    """Acquisition Device Type Code Sequence: (0022,0015) SQ, 1"""
    IlluminationTypeCodeSequence: _SQ1
    """Illumination Type Code Sequence: (0022,0016) SQ, 1"""
    LightPathFilterTypeStackCodeSequence: _SQ1
    """Light Path Filter Type Stack Code Sequence: (0022,0017) SQ, 1"""
    ImagePathFilterTypeStackCodeSequence: _SQ1
    """Image Path Filter Type Stack Code Sequence: (0022,0018) SQ, 1"""
    LensesCodeSequence: _SQ1
    """Lenses Code Sequence: (0022,0019) SQ, 1"""
    ChannelDescriptionCodeSequence: _SQ1
    """Channel Description Code Sequence: (0022,001A) SQ, 1"""
    RefractiveStateSequence: _SQ1
    """Refractive State Sequence: (0022,001B) SQ, 1"""
    MydriaticAgentCodeSequence: _SQ1
    """Mydriatic Agent Code Sequence: (0022,001C) SQ, 1"""
    RelativeImagePositionCodeSequence: _SQ1
    """Relative Image Position Code Sequence: (0022,001D) SQ, 1"""
    CameraAngleOfView: _Float1
    """Camera Angle of View: (0022,001E) FL, 1"""
    StereoPairsSequence: _SQ1
    """Stereo Pairs Sequence: (0022,0020) SQ, 1"""
    LeftImageSequence: _SQ1
    """Left Image Sequence: (0022,0021) SQ, 1"""
    RightImageSequence: _SQ1
    """Right Image Sequence: (0022,0022) SQ, 1"""
    StereoPairsPresent: _Text1
    """Stereo Pairs Present: (0022,0028) CS, 1"""
    AxialLengthOfTheEye: _Float1
    """Axial Length of the Eye: (0022,0030) FL, 1"""
    OphthalmicFrameLocationSequence: _SQ1
    """Ophthalmic Frame Location Sequence: (0022,0031) SQ, 1"""
    ReferenceCoordinates: _FloatM
    """Reference Coordinates: (0022,0032) FL, 2-2n"""
    DepthSpatialResolution: _Float1
    """Depth Spatial Resolution: (0022,0035) FL, 1"""
    MaximumDepthDistortion: _Float1
    """Maximum Depth Distortion: (0022,0036) FL, 1"""
    AlongScanSpatialResolution: _Float1
    """Along-scan Spatial Resolution: (0022,0037) FL, 1"""
    MaximumAlongScanDistortion: _Float1
    """Maximum Along-scan Distortion: (0022,0038) FL, 1"""
    OphthalmicImageOrientation: _Text1
    """Ophthalmic Image Orientation: (0022,0039) CS, 1"""
    DepthOfTransverseImage: _Float1
    """Depth of Transverse Image: (0022,0041) FL, 1"""
    MydriaticAgentConcentrationUnitsSequence: _SQ1
    """Mydriatic Agent Concentration Units Sequence: (0022,0042) SQ, 1"""
    AcrossScanSpatialResolution: _Float1
    """Across-scan Spatial Resolution: (0022,0048) FL, 1"""
    MaximumAcrossScanDistortion: _Float1
    """Maximum Across-scan Distortion: (0022,0049) FL, 1"""
    MydriaticAgentConcentration: _DS1
    """Mydriatic Agent Concentration: (0022,004E) DS, 1"""
    IlluminationWaveLength: _Float1
    """Illumination Wave Length: (0022,0055) FL, 1"""
    IlluminationPower: _Float1
    """Illumination Power: (0022,0056) FL, 1"""
    IlluminationBandwidth: _Float1
    """Illumination Bandwidth: (0022,0057) FL, 1"""
    MydriaticAgentSequence: _SQ1
    """Mydriatic Agent Sequence: (0022,0058) SQ, 1"""
    OphthalmicAxialMeasurementsRightEyeSequence: _SQ1
    """Ophthalmic Axial Measurements Right Eye Sequence: (0022,1007) SQ, 1"""
    OphthalmicAxialMeasurementsLeftEyeSequence: _SQ1
    """Ophthalmic Axial Measurements Left Eye Sequence: (0022,1008) SQ, 1"""
    OphthalmicAxialMeasurementsDeviceType: _Text1
    """Ophthalmic Axial Measurements Device Type: (0022,1009) CS, 1"""
    OphthalmicAxialLengthMeasurementsType: _Text1
    """Ophthalmic Axial Length Measurements Type: (0022,1010) CS, 1"""
    OphthalmicAxialLengthSequence: _SQ1
    """Ophthalmic Axial Length Sequence: (0022,1012) SQ, 1"""
    OphthalmicAxialLength: _Float1
    """Ophthalmic Axial Length: (0022,1019) FL, 1"""
    LensStatusCodeSequence: _SQ1
    """Lens Status Code Sequence: (0022,1024) SQ, 1"""
    VitreousStatusCodeSequence: _SQ1
    """Vitreous Status Code Sequence: (0022,1025) SQ, 1"""
    IOLFormulaCodeSequence: _SQ1
    """IOL Formula Code Sequence: (0022,1028) SQ, 1"""
    IOLFormulaDetail: _Text1
    """IOL Formula Detail: (0022,1029) LO, 1"""
    KeratometerIndex: _Float1
    """Keratometer Index: (0022,1033) FL, 1"""
    SourceOfOphthalmicAxialLengthCodeSequence: _SQ1
    """Source of Ophthalmic Axial Length Code Sequence: (0022,1035) SQ, 1"""
    SourceOfCornealSizeDataCodeSequence: _SQ1
    """Source of Corneal Size Data Code Sequence: (0022,1036) SQ, 1"""
    TargetRefraction: _Float1
    """Target Refraction: (0022,1037) FL, 1"""
    RefractiveProcedureOccurred: _Text1
    """Refractive Procedure Occurred: (0022,1039) CS, 1"""
    RefractiveSurgeryTypeCodeSequence: _SQ1
    """Refractive Surgery Type Code Sequence: (0022,1040) SQ, 1"""
    OphthalmicUltrasoundMethodCodeSequence: _SQ1
    """Ophthalmic Ultrasound Method Code Sequence: (0022,1044) SQ, 1"""
    SurgicallyInducedAstigmatismSequence: _SQ1
    """Surgically Induced Astigmatism Sequence: (0022,1045) SQ, 1"""
    TypeOfOpticalCorrection: _Text1
    """Type of Optical Correction: (0022,1046) CS, 1"""
    ToricIOLPowerSequence: _SQ1
    """Toric IOL Power Sequence: (0022,1047) SQ, 1"""
    PredictedToricErrorSequence: _SQ1
    """Predicted Toric Error Sequence: (0022,1048) SQ, 1"""
    PreSelectedForImplantation: _Text1
    """Pre-Selected for Implantation: (0022,1049) CS, 1"""
    ToricIOLPowerForExactEmmetropiaSequence: _SQ1
    """Toric IOL Power for Exact Emmetropia Sequence: (0022,104A) SQ, 1"""
    ToricIOLPowerForExactTargetRefractionSequence: _SQ1
    """Toric IOL Power for Exact Target Refraction Sequence: (0022,104B) SQ, 1"""
    OphthalmicAxialLengthMeasurementsSequence: _SQ1
    """Ophthalmic Axial Length Measurements Sequence: (0022,1050) SQ, 1"""
    IOLPower: _Float1
    """IOL Power: (0022,1053) FL, 1"""
    PredictedRefractiveError: _Float1
    """Predicted Refractive Error: (0022,1054) FL, 1"""
    OphthalmicAxialLengthVelocity: _Float1
    """Ophthalmic Axial Length Velocity: (0022,1059) FL, 1"""
    LensStatusDescription: _Text1
    """Lens Status Description: (0022,1065) LO, 1"""
    VitreousStatusDescription: _Text1
    """Vitreous Status Description: (0022,1066) LO, 1"""
    IOLPowerSequence: _SQ1
    """IOL Power Sequence: (0022,1090) SQ, 1"""
    LensConstantSequence: _SQ1
    """Lens Constant Sequence: (0022,1092) SQ, 1"""
    IOLManufacturer: _Text1
    """IOL Manufacturer: (0022,1093) LO, 1"""
    LensConstantDescription: _Text1
    """Lens Constant Description: (0022,1094) LO, 1, retired"""
    ImplantName: _Text1
    """Implant Name: (0022,1095) LO, 1"""
    KeratometryMeasurementTypeCodeSequence: _SQ1
    """Keratometry Measurement Type Code Sequence: (0022,1096) SQ, 1"""
    ImplantPartNumber: _Text1
    """Implant Part Number: (0022,1097) LO, 1"""
    ReferencedOphthalmicAxialMeasurementsSequence: _SQ1
    """Referenced Ophthalmic Axial Measurements Sequence: (0022,1100) SQ, 1"""
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: _SQ1
    """Ophthalmic Axial Length Measurements Segment Name Code Sequence: (0022,1101) SQ, 1"""
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence: _SQ1
    """Refractive Error Before Refractive Surgery Code Sequence: (0022,1103) SQ, 1"""
    IOLPowerForExactEmmetropia: _Float1
    """IOL Power For Exact Emmetropia: (0022,1121) FL, 1"""
    IOLPowerForExactTargetRefraction: _Float1
    """IOL Power For Exact Target Refraction: (0022,1122) FL, 1"""
    AnteriorChamberDepthDefinitionCodeSequence: _SQ1
    """Anterior Chamber Depth Definition Code Sequence: (0022,1125) SQ, 1"""
    LensThicknessSequence: _SQ1
    """Lens Thickness Sequence: (0022,1127) SQ, 1"""
    AnteriorChamberDepthSequence: _SQ1
    """Anterior Chamber Depth Sequence: (0022,1128) SQ, 1"""
    CalculationCommentSequence: _SQ1
    """Calculation Comment Sequence: (0022,112A) SQ, 1"""
    CalculationCommentType: _Text1
    """Calculation Comment Type: (0022,112B) CS, 1"""
    CalculationComment: _Text1
    """Calculation Comment: (0022,112C) LT, 1"""
    LensThickness: _Float1
    """Lens Thickness: (0022,1130) FL, 1"""
    AnteriorChamberDepth: _Float1
    """Anterior Chamber Depth: (0022,1131) FL, 1"""
    SourceOfLensThicknessDataCodeSequence: _SQ1
    """Source of Lens Thickness Data Code Sequence: (0022,1132) SQ, 1"""
    SourceOfAnteriorChamberDepthDataCodeSequence: _SQ1
    """Source of Anterior Chamber Depth Data Code Sequence: (0022,1133) SQ, 1"""
    SourceOfRefractiveMeasurementsSequence: _SQ1
    """Source of Refractive Measurements Sequence: (0022,1134) SQ, 1"""
    SourceOfRefractiveMeasurementsCodeSequence: _SQ1
    """Source of Refractive Measurements Code Sequence: (0022,1135) SQ, 1"""
    OphthalmicAxialLengthMeasurementModified: _Text1
    """Ophthalmic Axial Length Measurement Modified: (0022,1140) CS, 1"""
    OphthalmicAxialLengthDataSourceCodeSequence: _SQ1
    """Ophthalmic Axial Length Data Source Code Sequence: (0022,1150) SQ, 1"""
    OphthalmicAxialLengthAcquisitionMethodCodeSequence: _SQ1
    """Ophthalmic Axial Length Acquisition Method Code Sequence: (0022,1153) SQ, 1, retired"""
    SignalToNoiseRatio: _Float1
    """Signal to Noise Ratio: (0022,1155) FL, 1"""
    OphthalmicAxialLengthDataSourceDescription: _Text1
    """Ophthalmic Axial Length Data Source Description: (0022,1159) LO, 1"""
    OphthalmicAxialLengthMeasurementsTotalLengthSequence: _SQ1
    """Ophthalmic Axial Length Measurements Total Length Sequence: (0022,1210) SQ, 1"""
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: _SQ1
    """Ophthalmic Axial Length Measurements Segmental Length Sequence: (0022,1211) SQ, 1"""
    OphthalmicAxialLengthMeasurementsLengthSummationSequence: _SQ1
    """Ophthalmic Axial Length Measurements Length Summation Sequence: (0022,1212) SQ, 1"""
    UltrasoundOphthalmicAxialLengthMeasurementsSequence: _SQ1
    """Ultrasound Ophthalmic Axial Length Measurements Sequence: (0022,1220) SQ, 1"""
    OpticalOphthalmicAxialLengthMeasurementsSequence: _SQ1
    """Optical Ophthalmic Axial Length Measurements Sequence: (0022,1225) SQ, 1"""
    UltrasoundSelectedOphthalmicAxialLengthSequence: _SQ1
    """Ultrasound Selected Ophthalmic Axial Length Sequence: (0022,1230) SQ, 1"""
    OphthalmicAxialLengthSelectionMethodCodeSequence: _SQ1
    """Ophthalmic Axial Length Selection Method Code Sequence: (0022,1250) SQ, 1"""
    OpticalSelectedOphthalmicAxialLengthSequence: _SQ1
    """Optical Selected Ophthalmic Axial Length Sequence: (0022,1255) SQ, 1"""
    SelectedSegmentalOphthalmicAxialLengthSequence: _SQ1
    """Selected Segmental Ophthalmic Axial Length Sequence: (0022,1257) SQ, 1"""
    SelectedTotalOphthalmicAxialLengthSequence: _SQ1
    """Selected Total Ophthalmic Axial Length Sequence: (0022,1260) SQ, 1"""
    OphthalmicAxialLengthQualityMetricSequence: _SQ1
    """Ophthalmic Axial Length Quality Metric Sequence: (0022,1262) SQ, 1"""
    OphthalmicAxialLengthQualityMetricTypeCodeSequence: _SQ1
    """Ophthalmic Axial Length Quality Metric Type Code Sequence: (0022,1265) SQ, 1, retired"""
    OphthalmicAxialLengthQualityMetricTypeDescription: _Text1
    """Ophthalmic Axial Length Quality Metric Type Description: (0022,1273) LO, 1, retired"""
    IntraocularLensCalculationsRightEyeSequence: _SQ1
    """Intraocular Lens Calculations Right Eye Sequence: (0022,1300) SQ, 1"""
    IntraocularLensCalculationsLeftEyeSequence: _SQ1
    """Intraocular Lens Calculations Left Eye Sequence: (0022,1310) SQ, 1"""
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: _SQ1
    """Referenced Ophthalmic Axial Length Measurement QC Image Sequence: (0022,1330) SQ, 1"""
    OphthalmicMappingDeviceType: _Text1
    """Ophthalmic Mapping Device Type: (0022,1415) CS, 1"""
    AcquisitionMethodCodeSequence: _SQ1
    """Acquisition Method Code Sequence: (0022,1420) SQ, 1"""
    AcquisitionMethodAlgorithmSequence: _SQ1
    """Acquisition Method Algorithm Sequence: (0022,1423) SQ, 1"""
    OphthalmicThicknessMapTypeCodeSequence: _SQ1
    """Ophthalmic Thickness Map Type Code Sequence: (0022,1436) SQ, 1"""
    OphthalmicThicknessMappingNormalsSequence: _SQ1
    """Ophthalmic Thickness Mapping Normals Sequence: (0022,1443) SQ, 1"""
    RetinalThicknessDefinitionCodeSequence: _SQ1
    """Retinal Thickness Definition Code Sequence: (0022,1445) SQ, 1"""
    PixelValueMappingToCodedConceptSequence: _SQ1
    """Pixel Value Mapping to Coded Concept Sequence: (0022,1450) SQ, 1"""
    MappedPixelValue: _Int1
    """Mapped Pixel Value: (0022,1452) US or SS, 1"""
    PixelValueMappingExplanation: _Text1
    """Pixel Value Mapping Explanation: (0022,1454) LO, 1"""
    OphthalmicThicknessMapQualityThresholdSequence: _SQ1
    """Ophthalmic Thickness Map Quality Threshold Sequence: (0022,1458) SQ, 1"""
    OphthalmicThicknessMapThresholdQualityRating: _Float1
    """Ophthalmic Thickness Map Threshold Quality Rating: (0022,1460) FL, 1"""
    AnatomicStructureReferencePoint: _FloatM
    """Anatomic Structure Reference Point: (0022,1463) FL, 2"""
    RegistrationToLocalizerSequence: _SQ1
    """Registration to Localizer Sequence: (0022,1465) SQ, 1"""
    RegisteredLocalizerUnits: _Text1
    """Registered Localizer Units: (0022,1466) CS, 1"""
    RegisteredLocalizerTopLeftHandCorner: _FloatM
    """Registered Localizer Top Left Hand Corner: (0022,1467) FL, 2"""
    RegisteredLocalizerBottomRightHandCorner: _FloatM
    """Registered Localizer Bottom Right Hand Corner: (0022,1468) FL, 2"""
    OphthalmicThicknessMapQualityRatingSequence: _SQ1
    """Ophthalmic Thickness Map Quality Rating Sequence: (0022,1470) SQ, 1"""
    RelevantOPTAttributesSequence: _SQ1
    """Relevant OPT Attributes Sequence: (0022,1472) SQ, 1"""
    TransformationMethodCodeSequence: _SQ1
    """Transformation Method Code Sequence: (0022,1512) SQ, 1"""
    TransformationAlgorithmSequence: _SQ1
    """Transformation Algorithm Sequence: (0022,1513) SQ, 1"""
    OphthalmicAxialLengthMethod: _Text1
    """Ophthalmic Axial Length Method: (0022,1515) CS, 1"""
    OphthalmicFOV: _Float1
    """Ophthalmic FOV: (0022,1517) FL, 1"""
    TwoDimensionalToThreeDimensionalMapSequence: _SQ1
    """Two Dimensional to Three Dimensional Map Sequence: (0022,1518) SQ, 1"""
    WideFieldOphthalmicPhotographyQualityRatingSequence: _SQ1
    """Wide Field Ophthalmic Photography Quality Rating Sequence: (0022,1525) SQ, 1"""
    WideFieldOphthalmicPhotographyQualityThresholdSequence: _SQ1
    """Wide Field Ophthalmic Photography Quality Threshold Sequence: (0022,1526) SQ, 1"""
    WideFieldOphthalmicPhotographyThresholdQualityRating: _Float1
    """Wide Field Ophthalmic Photography Threshold Quality Rating: (0022,1527) FL, 1"""
    XCoordinatesCenterPixelViewAngle: _Float1
    """X Coordinates Center Pixel View Angle: (0022,1528) FL, 1"""
    YCoordinatesCenterPixelViewAngle: _Float1
    """Y Coordinates Center Pixel View Angle: (0022,1529) FL, 1"""
    NumberOfMapPoints: _Int1
    """Number of Map Points: (0022,1530) UL, 1"""
    TwoDimensionalToThreeDimensionalMapData: _Bytes1
    """Two Dimensional to Three Dimensional Map Data: (0022,1531) OF, 1"""
    DerivationAlgorithmSequence: _SQ1
    """Derivation Algorithm Sequence: (0022,1612) SQ, 1"""
    OphthalmicImageTypeCodeSequence: _SQ1
    """Ophthalmic Image Type Code Sequence: (0022,1615) SQ, 1"""
    OphthalmicImageTypeDescription: _Text1
    """Ophthalmic Image Type Description: (0022,1616) LO, 1"""
    ScanPatternTypeCodeSequence: _SQ1
    """Scan Pattern Type Code Sequence: (0022,1618) SQ, 1"""
    ReferencedSurfaceMeshIdentificationSequence: _SQ1
    """Referenced Surface Mesh Identification Sequence: (0022,1620) SQ, 1"""
    OphthalmicVolumetricPropertiesFlag: _Text1
    """Ophthalmic Volumetric Properties Flag: (0022,1622) CS, 1"""
    OphthalmicAnatomicReferencePointFrameCoordinate: _Float1
    """Ophthalmic Anatomic Reference Point Frame Coordinate: (0022,1623) FL, 1"""
    OphthalmicAnatomicReferencePointXCoordinate: _Float1
    """Ophthalmic Anatomic Reference Point X-Coordinate: (0022,1624) FL, 1"""
    OphthalmicAnatomicReferencePointYCoordinate: _Float1
    """Ophthalmic Anatomic Reference Point Y-Coordinate: (0022,1626) FL, 1"""
    OphthalmicEnFaceVolumeDescriptorSequence: _SQ1
    """Ophthalmic En Face Volume Descriptor Sequence: (0022,1627) SQ, 1"""
    OphthalmicEnFaceImageQualityRatingSequence: _SQ1
    """Ophthalmic En Face Image Quality Rating Sequence: (0022,1628) SQ, 1"""
    OphthalmicEnFaceVolumeDescriptorScope: _Text1
    """Ophthalmic En Face Volume Descriptor Scope: (0022,1629) CS, 1"""
    QualityThreshold: _DS1
    """Quality Threshold: (0022,1630) DS, 1"""
    OphthalmicAnatomicReferencePointSequence: _SQ1
    """Ophthalmic Anatomic Reference Point Sequence: (0022,1632) SQ, 1"""
    OphthalmicAnatomicReferencePointLocalizationType: _Text1
    """Ophthalmic Anatomic Reference Point Localization Type: (0022,1633) CS, 1"""
    PrimaryAnatomicStructureItemIndex: _IS1
    """Primary Anatomic Structure Item Index: (0022,1634) IS, 1"""
    OCTBscanAnalysisAcquisitionParametersSequence: _SQ1
    """OCT B-scan Analysis Acquisition Parameters Sequence: (0022,1640) SQ, 1"""
    NumberOfBscansPerFrame: _Int1
    """Number of B-scans Per Frame: (0022,1642) UL, 1"""
    BscanSlabThickness: _Float1
    """B-scan Slab Thickness: (0022,1643) FL, 1"""
    DistanceBetweenBscanSlabs: _Float1
    """Distance Between B-scan Slabs: (0022,1644) FL, 1"""
    BscanCycleTime: _Float1
    """B-scan Cycle Time: (0022,1645) FL, 1"""
    BscanCycleTimeVector: _FloatN
    """B-scan Cycle Time Vector: (0022,1646) FL, 1-n"""
    AscanRate: _Float1
    """A-scan Rate: (0022,1649) FL, 1"""
    BscanRate: _Float1
    """B-scan Rate: (0022,1650) FL, 1"""
    SurfaceMeshZPixelOffset: _Int1
    """Surface Mesh Z-Pixel Offset: (0022,1658) UL, 1"""
    VisualFieldHorizontalExtent: _Float1
    """Visual Field Horizontal Extent: (0024,0010) FL, 1"""
    VisualFieldVerticalExtent: _Float1
    """Visual Field Vertical Extent: (0024,0011) FL, 1"""
    VisualFieldShape: _Text1
    """Visual Field Shape: (0024,0012) CS, 1"""
    ScreeningTestModeCodeSequence: _SQ1
    """Screening Test Mode Code Sequence: (0024,0016) SQ, 1"""
    MaximumStimulusLuminance: _Float1
    """Maximum Stimulus Luminance: (0024,0018) FL, 1"""
    BackgroundLuminance: _Float1
    """Background Luminance: (0024,0020) FL, 1"""
    StimulusColorCodeSequence: _SQ1
    """Stimulus Color Code Sequence: (0024,0021) SQ, 1"""
    BackgroundIlluminationColorCodeSequence: _SQ1
    """Background Illumination Color Code Sequence: (0024,0024) SQ, 1"""
    StimulusArea: _Float1
    """Stimulus Area: (0024,0025) FL, 1"""
    StimulusPresentationTime: _Float1
    """Stimulus Presentation Time: (0024,0028) FL, 1"""
    FixationSequence: _SQ1
    """Fixation Sequence: (0024,0032) SQ, 1"""
    FixationMonitoringCodeSequence: _SQ1
    """Fixation Monitoring Code Sequence: (0024,0033) SQ, 1"""
    VisualFieldCatchTrialSequence: _SQ1
    """Visual Field Catch Trial Sequence: (0024,0034) SQ, 1"""
    FixationCheckedQuantity: _Int1
    """Fixation Checked Quantity: (0024,0035) US, 1"""
    PatientNotProperlyFixatedQuantity: _Int1
    """Patient Not Properly Fixated Quantity: (0024,0036) US, 1"""
    PresentedVisualStimuliDataFlag: _Text1
    """Presented Visual Stimuli Data Flag: (0024,0037) CS, 1"""
    NumberOfVisualStimuli: _Int1
    """Number of Visual Stimuli: (0024,0038) US, 1"""
    ExcessiveFixationLossesDataFlag: _Text1
    """Excessive Fixation Losses Data Flag: (0024,0039) CS, 1"""
    ExcessiveFixationLosses: _Text1
    """Excessive Fixation Losses: (0024,0040) CS, 1"""
    StimuliRetestingQuantity: _Int1
    """Stimuli Retesting Quantity: (0024,0042) US, 1"""
    CommentsOnPatientPerformanceOfVisualField: _Text1
    """Comments on Patient's Performance of Visual Field: (0024,0044) LT, 1"""
    FalseNegativesEstimateFlag: _Text1
    """False Negatives Estimate Flag: (0024,0045) CS, 1"""
    FalseNegativesEstimate: _Float1
    """False Negatives Estimate: (0024,0046) FL, 1"""
    NegativeCatchTrialsQuantity: _Int1
    """Negative Catch Trials Quantity: (0024,0048) US, 1"""
    FalseNegativesQuantity: _Int1
    """False Negatives Quantity: (0024,0050) US, 1"""
    ExcessiveFalseNegativesDataFlag: _Text1
    """Excessive False Negatives Data Flag: (0024,0051) CS, 1"""
    ExcessiveFalseNegatives: _Text1
    """Excessive False Negatives: (0024,0052) CS, 1"""
    FalsePositivesEstimateFlag: _Text1
    """False Positives Estimate Flag: (0024,0053) CS, 1"""
    FalsePositivesEstimate: _Float1
    """False Positives Estimate: (0024,0054) FL, 1"""
    CatchTrialsDataFlag: _Text1
    """Catch Trials Data Flag: (0024,0055) CS, 1"""
    PositiveCatchTrialsQuantity: _Int1
    """Positive Catch Trials Quantity: (0024,0056) US, 1"""
    TestPointNormalsDataFlag: _Text1
    """Test Point Normals Data Flag: (0024,0057) CS, 1"""
    TestPointNormalsSequence: _SQ1
    """Test Point Normals Sequence: (0024,0058) SQ, 1"""
    GlobalDeviationProbabilityNormalsFlag: _Text1
    """Global Deviation Probability Normals Flag: (0024,0059) CS, 1"""
    FalsePositivesQuantity: _Int1
    """False Positives Quantity: (0024,0060) US, 1"""
    ExcessiveFalsePositivesDataFlag: _Text1
    """Excessive False Positives Data Flag: (0024,0061) CS, 1"""
    ExcessiveFalsePositives: _Text1
    """Excessive False Positives: (0024,0062) CS, 1"""
    VisualFieldTestNormalsFlag: _Text1
    """Visual Field Test Normals Flag: (0024,0063) CS, 1"""
    ResultsNormalsSequence: _SQ1
    """Results Normals Sequence: (0024,0064) SQ, 1"""
    AgeCorrectedSensitivityDeviationAlgorithmSequence: _SQ1
    """Age Corrected Sensitivity Deviation Algorithm Sequence: (0024,0065) SQ, 1"""
    GlobalDeviationFromNormal: _Float1
    """Global Deviation From Normal: (0024,0066) FL, 1"""
    GeneralizedDefectSensitivityDeviationAlgorithmSequence: _SQ1
    """Generalized Defect Sensitivity Deviation Algorithm Sequence: (0024,0067) SQ, 1"""
    LocalizedDeviationFromNormal: _Float1
    """Localized Deviation From Normal: (0024,0068) FL, 1"""
    PatientReliabilityIndicator: _Text1
    """Patient Reliability Indicator: (0024,0069) LO, 1"""
    VisualFieldMeanSensitivity: _Float1
    """Visual Field Mean Sensitivity: (0024,0070) FL, 1"""
    GlobalDeviationProbability: _Float1
    """Global Deviation Probability: (0024,0071) FL, 1"""
    LocalDeviationProbabilityNormalsFlag: _Text1
    """Local Deviation Probability Normals Flag: (0024,0072) CS, 1"""
    LocalizedDeviationProbability: _Float1
    """Localized Deviation Probability: (0024,0073) FL, 1"""
    ShortTermFluctuationCalculated: _Text1
    """Short Term Fluctuation Calculated: (0024,0074) CS, 1"""
    ShortTermFluctuation: _Float1
    """Short Term Fluctuation: (0024,0075) FL, 1"""
    ShortTermFluctuationProbabilityCalculated: _Text1
    """Short Term Fluctuation Probability Calculated: (0024,0076) CS, 1"""
    ShortTermFluctuationProbability: _Float1
    """Short Term Fluctuation Probability: (0024,0077) FL, 1"""
    CorrectedLocalizedDeviationFromNormalCalculated: _Text1
    """Corrected Localized Deviation From Normal Calculated: (0024,0078) CS, 1"""
    CorrectedLocalizedDeviationFromNormal: _Float1
    """Corrected Localized Deviation From Normal: (0024,0079) FL, 1"""
    CorrectedLocalizedDeviationFromNormalProbabilityCalculated: _Text1
    """Corrected Localized Deviation From Normal Probability Calculated: (0024,0080) CS, 1"""
    CorrectedLocalizedDeviationFromNormalProbability: _Float1
    """Corrected Localized Deviation From Normal Probability: (0024,0081) FL, 1"""
    GlobalDeviationProbabilitySequence: _SQ1
    """Global Deviation Probability Sequence: (0024,0083) SQ, 1"""
    LocalizedDeviationProbabilitySequence: _SQ1
    """Localized Deviation Probability Sequence: (0024,0085) SQ, 1"""
    FovealSensitivityMeasured: _Text1
    """Foveal Sensitivity Measured: (0024,0086) CS, 1"""
    FovealSensitivity: _Float1
    """Foveal Sensitivity: (0024,0087) FL, 1"""
    VisualFieldTestDuration: _Float1
    """Visual Field Test Duration: (0024,0088) FL, 1"""
    VisualFieldTestPointSequence: _SQ1
    """Visual Field Test Point Sequence: (0024,0089) SQ, 1"""
    VisualFieldTestPointXCoordinate: _Float1
    """Visual Field Test Point X-Coordinate: (0024,0090) FL, 1"""
    VisualFieldTestPointYCoordinate: _Float1
    """Visual Field Test Point Y-Coordinate: (0024,0091) FL, 1"""
    AgeCorrectedSensitivityDeviationValue: _Float1
    """Age Corrected Sensitivity Deviation Value: (0024,0092) FL, 1"""
    StimulusResults: _Text1
    """Stimulus Results: (0024,0093) CS, 1"""
    SensitivityValue: _Float1
    """Sensitivity Value: (0024,0094) FL, 1"""
    RetestStimulusSeen: _Text1
    """Retest Stimulus Seen: (0024,0095) CS, 1"""
    RetestSensitivityValue: _Float1
    """Retest Sensitivity Value: (0024,0096) FL, 1"""
    VisualFieldTestPointNormalsSequence: _SQ1
    """Visual Field Test Point Normals Sequence: (0024,0097) SQ, 1"""
    QuantifiedDefect: _Float1
    """Quantified Defect: (0024,0098) FL, 1"""
    AgeCorrectedSensitivityDeviationProbabilityValue: _Float1
    """Age Corrected Sensitivity Deviation Probability Value: (0024,0100) FL, 1"""
    GeneralizedDefectCorrectedSensitivityDeviationFlag: _Text1
    """Generalized Defect Corrected Sensitivity Deviation Flag: (0024,0102) CS, 1"""
    GeneralizedDefectCorrectedSensitivityDeviationValue: _Float1
    """Generalized Defect Corrected Sensitivity Deviation Value: (0024,0103) FL, 1"""
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: _Float1
    """Generalized Defect Corrected Sensitivity Deviation Probability Value: (0024,0104) FL, 1"""
    MinimumSensitivityValue: _Float1
    """Minimum Sensitivity Value: (0024,0105) FL, 1"""
    BlindSpotLocalized: _Text1
    """Blind Spot Localized: (0024,0106) CS, 1"""
    BlindSpotXCoordinate: _Float1
    """Blind Spot X-Coordinate: (0024,0107) FL, 1"""
    BlindSpotYCoordinate: _Float1
    """Blind Spot Y-Coordinate: (0024,0108) FL, 1"""
    VisualAcuityMeasurementSequence: _SQ1
    """Visual Acuity Measurement Sequence: (0024,0110) SQ, 1"""
    RefractiveParametersUsedOnPatientSequence: _SQ1
    """Refractive Parameters Used on Patient Sequence: (0024,0112) SQ, 1"""
    MeasurementLaterality: _Text1
    """Measurement Laterality: (0024,0113) CS, 1"""
    OphthalmicPatientClinicalInformationLeftEyeSequence: _SQ1
    """Ophthalmic Patient Clinical Information Left Eye Sequence: (0024,0114) SQ, 1"""
    OphthalmicPatientClinicalInformationRightEyeSequence: _SQ1
    """Ophthalmic Patient Clinical Information Right Eye Sequence: (0024,0115) SQ, 1"""
    FovealPointNormativeDataFlag: _Text1
    """Foveal Point Normative Data Flag: (0024,0117) CS, 1"""
    FovealPointProbabilityValue: _Float1
    """Foveal Point Probability Value: (0024,0118) FL, 1"""
    ScreeningBaselineMeasured: _Text1
    """Screening Baseline Measured: (0024,0120) CS, 1"""
    ScreeningBaselineMeasuredSequence: _SQ1
    """Screening Baseline Measured Sequence: (0024,0122) SQ, 1"""
    ScreeningBaselineType: _Text1
    """Screening Baseline Type: (0024,0124) CS, 1"""
    ScreeningBaselineValue: _Float1
    """Screening Baseline Value: (0024,0126) FL, 1"""
    AlgorithmSource: _Text1
    """Algorithm Source: (0024,0202) LO, 1"""
    DataSetName: _Text1
    """Data Set Name: (0024,0306) LO, 1"""
    DataSetVersion: _Text1
    """Data Set Version: (0024,0307) LO, 1"""
    DataSetSource: _Text1
    """Data Set Source: (0024,0308) LO, 1"""
    DataSetDescription: _Text1
    """Data Set Description: (0024,0309) LO, 1"""
    VisualFieldTestReliabilityGlobalIndexSequence: _SQ1
    """Visual Field Test Reliability Global Index Sequence: (0024,0317) SQ, 1"""
    VisualFieldGlobalResultsIndexSequence: _SQ1
    """Visual Field Global Results Index Sequence: (0024,0320) SQ, 1"""
    DataObservationSequence: _SQ1
    """Data Observation Sequence: (0024,0325) SQ, 1"""
    IndexNormalsFlag: _Text1
    """Index Normals Flag: (0024,0338) CS, 1"""
    IndexProbability: _Float1
    """Index Probability: (0024,0341) FL, 1"""
    IndexProbabilitySequence: _SQ1
    """Index Probability Sequence: (0024,0344) SQ, 1"""
    SamplesPerPixel: _Int1
    """Samples per Pixel: (0028,0002) US, 1"""
    SamplesPerPixelUsed: _Int1
    """Samples per Pixel Used: (0028,0003) US, 1"""
    PhotometricInterpretation: _Text1
    """Photometric Interpretation: (0028,0004) CS, 1"""
    ImageDimensions: _Int1
    """Image Dimensions: (0028,0005) US, 1, retired"""
    PlanarConfiguration: _Int1
    """Planar Configuration: (0028,0006) US, 1"""
    NumberOfFrames: _IS1
    """Number of Frames: (0028,0008) IS, 1"""
    FrameIncrementPointer: _ATN
    """Frame Increment Pointer: (0028,0009) AT, 1-n"""
    FrameDimensionPointer: _ATN
    """Frame Dimension Pointer: (0028,000A) AT, 1-n"""
    Rows: _Int1
    """Rows: (0028,0010) US, 1"""
    Columns: _Int1
    """Columns: (0028,0011) US, 1"""
    Planes: _Int1
    """Planes: (0028,0012) US, 1, retired"""
    UltrasoundColorDataPresent: _Int1
    """Ultrasound Color Data Present: (0028,0014) US, 1"""
    PixelSpacing: _DSM
    """Pixel Spacing: (0028,0030) DS, 2"""
    ZoomFactor: _DSM
    """Zoom Factor: (0028,0031) DS, 2"""
    ZoomCenter: _DSM
    """Zoom Center: (0028,0032) DS, 2"""
    PixelAspectRatio: _ISM
    """Pixel Aspect Ratio: (0028,0034) IS, 2"""
    ImageFormat: _Text1
    """Image Format: (0028,0040) CS, 1, retired"""
    ManipulatedImage: _TextN
    """Manipulated Image: (0028,0050) LO, 1-n, retired"""
    CorrectedImage: _TextN
    """Corrected Image: (0028,0051) CS, 1-n"""
    CompressionRecognitionCode: _Text1
    """Compression Recognition Code: (0028,005F) LO, 1, retired"""
    CompressionCode: _Text1
    """Compression Code: (0028,0060) CS, 1, retired"""
    CompressionOriginator: _Text1
    """Compression Originator: (0028,0061) SH, 1, retired"""
    CompressionLabel: _Text1
    """Compression Label: (0028,0062) LO, 1, retired"""
    CompressionDescription: _Text1
    """Compression Description: (0028,0063) SH, 1, retired"""
    CompressionSequence: _TextN
    """Compression Sequence: (0028,0065) CS, 1-n, retired"""
    CompressionStepPointers: _ATN
    """Compression Step Pointers: (0028,0066) AT, 1-n, retired"""
    RepeatInterval: _Int1
    """Repeat Interval: (0028,0068) US, 1, retired"""
    BitsGrouped: _Int1
    """Bits Grouped: (0028,0069) US, 1, retired"""
    PerimeterTable: _IntN
    """Perimeter Table: (0028,0070) US, 1-n, retired"""
    PerimeterValue: _Int1
    """Perimeter Value: (0028,0071) US or SS, 1, retired"""
    PredictorRows: _Int1
    """Predictor Rows: (0028,0080) US, 1, retired"""
    PredictorColumns: _Int1
    """Predictor Columns: (0028,0081) US, 1, retired"""
    PredictorConstants: _IntN
    """Predictor Constants: (0028,0082) US, 1-n, retired"""
    BlockedPixels: _Text1
    """Blocked Pixels: (0028,0090) CS, 1, retired"""
    BlockRows: _Int1
    """Block Rows: (0028,0091) US, 1, retired"""
    BlockColumns: _Int1
    """Block Columns: (0028,0092) US, 1, retired"""
    RowOverlap: _Int1
    """Row Overlap: (0028,0093) US, 1, retired"""
    ColumnOverlap: _Int1
    """Column Overlap: (0028,0094) US, 1, retired"""
    BitsAllocated: _Int1
    """Bits Allocated: (0028,0100) US, 1"""
    BitsStored: _Int1
    """Bits Stored: (0028,0101) US, 1"""
    HighBit: _Int1
    """High Bit: (0028,0102) US, 1"""
    PixelRepresentation: _Int1
    """Pixel Representation: (0028,0103) US, 1"""
    SmallestValidPixelValue: _Int1
    """Smallest Valid Pixel Value: (0028,0104) US or SS, 1, retired"""
    LargestValidPixelValue: _Int1
    """Largest Valid Pixel Value: (0028,0105) US or SS, 1, retired"""
    SmallestImagePixelValue: _Int1
    """Smallest Image Pixel Value: (0028,0106) US or SS, 1"""
    LargestImagePixelValue: _Int1
    """Largest Image Pixel Value: (0028,0107) US or SS, 1"""
    SmallestPixelValueInSeries: _Int1
    """Smallest Pixel Value in Series: (0028,0108) US or SS, 1"""
    LargestPixelValueInSeries: _Int1
    """Largest Pixel Value in Series: (0028,0109) US or SS, 1"""
    SmallestImagePixelValueInPlane: _Int1
    """Smallest Image Pixel Value in Plane: (0028,0110) US or SS, 1, retired"""
    LargestImagePixelValueInPlane: _Int1
    """Largest Image Pixel Value in Plane: (0028,0111) US or SS, 1, retired"""
    PixelPaddingValue: _Int1
    """Pixel Padding Value: (0028,0120) US or SS, 1"""
    PixelPaddingRangeLimit: _Int1
    """Pixel Padding Range Limit: (0028,0121) US or SS, 1"""
    FloatPixelPaddingValue: _Float1
    """Float Pixel Padding Value: (0028,0122) FL, 1"""
    DoubleFloatPixelPaddingValue: _Float1
    """Double Float Pixel Padding Value: (0028,0123) FD, 1"""
    FloatPixelPaddingRangeLimit: _Float1
    """Float Pixel Padding Range Limit: (0028,0124) FL, 1"""
    DoubleFloatPixelPaddingRangeLimit: _Float1
    """Double Float Pixel Padding Range Limit: (0028,0125) FD, 1"""
    ImageLocation: _Int1
    """Image Location: (0028,0200) US, 1, retired"""
    QualityControlImage: _Text1
    """Quality Control Image: (0028,0300) CS, 1"""
    BurnedInAnnotation: _Text1
    """Burned In Annotation: (0028,0301) CS, 1"""
    RecognizableVisualFeatures: _Text1
    """Recognizable Visual Features: (0028,0302) CS, 1"""
    LongitudinalTemporalInformationModified: _Text1
    """Longitudinal Temporal Information Modified: (0028,0303) CS, 1"""
    ReferencedColorPaletteInstanceUID: _UI1
    """Referenced Color Palette Instance UID: (0028,0304) UI, 1"""
    TransformLabel: _Text1
    """Transform Label: (0028,0400) LO, 1, retired"""
    TransformVersionNumber: _Text1
    """Transform Version Number: (0028,0401) LO, 1, retired"""
    NumberOfTransformSteps: _Int1
    """Number of Transform Steps: (0028,0402) US, 1, retired"""
    SequenceOfCompressedData: _TextN
    """Sequence of Compressed Data: (0028,0403) LO, 1-n, retired"""
    DetailsOfCoefficients: _ATN
    """Details of Coefficients: (0028,0404) AT, 1-n, retired"""
    DCTLabel: _Text1
    """DCT Label: (0028,0700) LO, 1, retired"""
    DataBlockDescription: _TextN
    """Data Block Description: (0028,0701) CS, 1-n, retired"""
    DataBlock: _ATN
    """Data Block: (0028,0702) AT, 1-n, retired"""
    NormalizationFactorFormat: _Int1
    """Normalization Factor Format: (0028,0710) US, 1, retired"""
    ZonalMapNumberFormat: _Int1
    """Zonal Map Number Format: (0028,0720) US, 1, retired"""
    ZonalMapLocation: _ATN
    """Zonal Map Location: (0028,0721) AT, 1-n, retired"""
    ZonalMapFormat: _Int1
    """Zonal Map Format: (0028,0722) US, 1, retired"""
    AdaptiveMapFormat: _Int1
    """Adaptive Map Format: (0028,0730) US, 1, retired"""
    CodeNumberFormat: _Int1
    """Code Number Format: (0028,0740) US, 1, retired"""
    PixelSpacingCalibrationType: _Text1
    """Pixel Spacing Calibration Type: (0028,0A02) CS, 1"""
    PixelSpacingCalibrationDescription: _Text1
    """Pixel Spacing Calibration Description: (0028,0A04) LO, 1"""
    PixelIntensityRelationship: _Text1
    """Pixel Intensity Relationship: (0028,1040) CS, 1"""
    PixelIntensityRelationshipSign: _Int1
    """Pixel Intensity Relationship Sign: (0028,1041) SS, 1"""
    WindowCenter: _DSN
    """Window Center: (0028,1050) DS, 1-n"""
    WindowWidth: _DSN
    """Window Width: (0028,1051) DS, 1-n"""
    RescaleIntercept: _DS1
    """Rescale Intercept: (0028,1052) DS, 1"""
    RescaleSlope: _DS1
    """Rescale Slope: (0028,1053) DS, 1"""
    RescaleType: _Text1
    """Rescale Type: (0028,1054) LO, 1"""
    WindowCenterWidthExplanation: _TextN
    """Window Center & Width Explanation: (0028,1055) LO, 1-n"""
    VOILUTFunction: _Text1
    """VOI LUT Function: (0028,1056) CS, 1"""
    GrayScale: _Text1
    """Gray Scale: (0028,1080) CS, 1, retired"""
    RecommendedViewingMode: _Text1
    """Recommended Viewing Mode: (0028,1090) CS, 1"""
    GrayLookupTableDescriptor: _IntM
    """Gray Lookup Table Descriptor: (0028,1100) US or SS, 3, retired"""
    RedPaletteColorLookupTableDescriptor: _IntM
    """Red Palette Color Lookup Table Descriptor: (0028,1101) US or SS, 3"""
    GreenPaletteColorLookupTableDescriptor: _IntM
    """Green Palette Color Lookup Table Descriptor: (0028,1102) US or SS, 3"""
    BluePaletteColorLookupTableDescriptor: _IntM
    """Blue Palette Color Lookup Table Descriptor: (0028,1103) US or SS, 3"""
    AlphaPaletteColorLookupTableDescriptor: _IntM
    """Alpha Palette Color Lookup Table Descriptor: (0028,1104) US, 3"""
    LargeRedPaletteColorLookupTableDescriptor: _IntM
    """Large Red Palette Color Lookup Table Descriptor: (0028,1111) US or SS, 4, retired"""
    LargeGreenPaletteColorLookupTableDescriptor: _IntM
    """Large Green Palette Color Lookup Table Descriptor: (0028,1112) US or SS, 4, retired"""
    LargeBluePaletteColorLookupTableDescriptor: _IntM
    """Large Blue Palette Color Lookup Table Descriptor: (0028,1113) US or SS, 4, retired"""
    PaletteColorLookupTableUID: _UI1
    """Palette Color Lookup Table UID: (0028,1199) UI, 1"""
    GrayLookupTableData: _LUTN
    """Gray Lookup Table Data: (0028,1200) US or SS or OW, 1-n, retired"""
    RedPaletteColorLookupTableData: _Bytes1
    """Red Palette Color Lookup Table Data: (0028,1201) OW, 1"""
    GreenPaletteColorLookupTableData: _Bytes1
    """Green Palette Color Lookup Table Data: (0028,1202) OW, 1"""
    BluePaletteColorLookupTableData: _Bytes1
    """Blue Palette Color Lookup Table Data: (0028,1203) OW, 1"""
    AlphaPaletteColorLookupTableData: _Bytes1
    """Alpha Palette Color Lookup Table Data: (0028,1204) OW, 1"""
    LargeRedPaletteColorLookupTableData: _Bytes1
    """Large Red Palette Color Lookup Table Data: (0028,1211) OW, 1, retired"""
    LargeGreenPaletteColorLookupTableData: _Bytes1
    """Large Green Palette Color Lookup Table Data: (0028,1212) OW, 1, retired"""
    LargeBluePaletteColorLookupTableData: _Bytes1
    """Large Blue Palette Color Lookup Table Data: (0028,1213) OW, 1, retired"""
    LargePaletteColorLookupTableUID: _UI1
    """Large Palette Color Lookup Table UID: (0028,1214) UI, 1, retired"""
    SegmentedRedPaletteColorLookupTableData: _Bytes1
    """Segmented Red Palette Color Lookup Table Data: (0028,1221) OW, 1"""
    SegmentedGreenPaletteColorLookupTableData: _Bytes1
    """Segmented Green Palette Color Lookup Table Data: (0028,1222) OW, 1"""
    SegmentedBluePaletteColorLookupTableData: _Bytes1
    """Segmented Blue Palette Color Lookup Table Data: (0028,1223) OW, 1"""
    SegmentedAlphaPaletteColorLookupTableData: _Bytes1
    """Segmented Alpha Palette Color Lookup Table Data: (0028,1224) OW, 1"""
    StoredValueColorRangeSequence: _SQ1
    """Stored Value Color Range Sequence: (0028,1230) SQ, 1"""
    MinimumStoredValueMapped: _Float1
    """Minimum Stored Value Mapped: (0028,1231) FD, 1"""
    MaximumStoredValueMapped: _Float1
    """Maximum Stored Value Mapped: (0028,1232) FD, 1"""
    BreastImplantPresent: _Text1
    """Breast Implant Present: (0028,1300) CS, 1"""
    PartialView: _Text1
    """Partial View: (0028,1350) CS, 1"""
    PartialViewDescription: _Text1
    """Partial View Description: (0028,1351) ST, 1"""
    PartialViewCodeSequence: _SQ1
    """Partial View Code Sequence: (0028,1352) SQ, 1"""
    SpatialLocationsPreserved: _Text1
    """Spatial Locations Preserved: (0028,135A) CS, 1"""
    DataFrameAssignmentSequence: _SQ1
    """Data Frame Assignment Sequence: (0028,1401) SQ, 1"""
    DataPathAssignment: _Text1
    """Data Path Assignment: (0028,1402) CS, 1"""
    BitsMappedToColorLookupTable: _Int1
    """Bits Mapped to Color Lookup Table: (0028,1403) US, 1"""
    BlendingLUT1Sequence: _SQ1
    """Blending LUT 1 Sequence: (0028,1404) SQ, 1"""
    BlendingLUT1TransferFunction: _Text1
    """Blending LUT 1 Transfer Function: (0028,1405) CS, 1"""
    BlendingWeightConstant: _Float1
    """Blending Weight Constant: (0028,1406) FD, 1"""
    BlendingLookupTableDescriptor: _IntM
    """Blending Lookup Table Descriptor: (0028,1407) US, 3"""
    BlendingLookupTableData: _Bytes1
    """Blending Lookup Table Data: (0028,1408) OW, 1"""
    EnhancedPaletteColorLookupTableSequence: _SQ1
    """Enhanced Palette Color Lookup Table Sequence: (0028,140B) SQ, 1"""
    BlendingLUT2Sequence: _SQ1
    """Blending LUT 2 Sequence: (0028,140C) SQ, 1"""
    BlendingLUT2TransferFunction: _Text1
    """Blending LUT 2 Transfer Function: (0028,140D) CS, 1"""
    DataPathID: _Text1
    """Data Path ID: (0028,140E) CS, 1"""
    RGBLUTTransferFunction: _Text1
    """RGB LUT Transfer Function: (0028,140F) CS, 1"""
    AlphaLUTTransferFunction: _Text1
    """Alpha LUT Transfer Function: (0028,1410) CS, 1"""
    ICCProfile: _Bytes1
    """ICC Profile: (0028,2000) OB, 1"""
    ColorSpace: _Text1
    """Color Space: (0028,2002) CS, 1"""
    LossyImageCompression: _Text1
    """Lossy Image Compression: (0028,2110) CS, 1"""
    LossyImageCompressionRatio: _DSN
    """Lossy Image Compression Ratio: (0028,2112) DS, 1-n"""
    LossyImageCompressionMethod: _TextN
    """Lossy Image Compression Method: (0028,2114) CS, 1-n"""
    ModalityLUTSequence: _SQ1
    """Modality LUT Sequence: (0028,3000) SQ, 1"""
    VariableModalityLUTSequence: _SQ1
    """Variable Modality LUT Sequence: (0028,3001) SQ, 1"""
    LUTDescriptor: _IntM
    """LUT Descriptor: (0028,3002) US or SS, 3"""
    LUTExplanation: _Text1
    """LUT Explanation: (0028,3003) LO, 1"""
    ModalityLUTType: _Text1
    """Modality LUT Type: (0028,3004) LO, 1"""
    LUTData: _LUTN
    """LUT Data: (0028,3006) US or OW, 1-n"""
    VOILUTSequence: _SQ1
    """VOI LUT Sequence: (0028,3010) SQ, 1"""
    SoftcopyVOILUTSequence: _SQ1
    """Softcopy VOI LUT Sequence: (0028,3110) SQ, 1"""
    ImagePresentationComments: _Text1
    """Image Presentation Comments: (0028,4000) LT, 1, retired"""
    BiPlaneAcquisitionSequence: _SQ1
    """Bi-Plane Acquisition Sequence: (0028,5000) SQ, 1, retired"""
    RepresentativeFrameNumber: _Int1
    """Representative Frame Number: (0028,6010) US, 1"""
    FrameNumbersOfInterest: _IntN
    """Frame Numbers of Interest (FOI): (0028,6020) US, 1-n"""
    FrameOfInterestDescription: _TextN
    """Frame of Interest Description: (0028,6022) LO, 1-n"""
    FrameOfInterestType: _TextN
    """Frame of Interest Type: (0028,6023) CS, 1-n"""
    MaskPointers: _IntN
    """Mask Pointer(s): (0028,6030) US, 1-n, retired"""
    RWavePointer: _IntN
    """R Wave Pointer: (0028,6040) US, 1-n"""
    MaskSubtractionSequence: _SQ1
    """Mask Subtraction Sequence: (0028,6100) SQ, 1"""
    MaskOperation: _Text1
    """Mask Operation: (0028,6101) CS, 1"""
    ApplicableFrameRange: _IntM
    """Applicable Frame Range: (0028,6102) US, 2-2n"""
    MaskFrameNumbers: _IntN
    """Mask Frame Numbers: (0028,6110) US, 1-n"""
    ContrastFrameAveraging: _Int1
    """Contrast Frame Averaging: (0028,6112) US, 1"""
    MaskSubPixelShift: _FloatM
    """Mask Sub-pixel Shift: (0028,6114) FL, 2"""
    TIDOffset: _Int1
    """TID Offset: (0028,6120) SS, 1"""
    MaskOperationExplanation: _Text1
    """Mask Operation Explanation: (0028,6190) ST, 1"""
    EquipmentAdministratorSequence: _SQ1
    """Equipment Administrator Sequence: (0028,7000) SQ, 1"""
    NumberOfDisplaySubsystems: _Int1
    """Number of Display Subsystems: (0028,7001) US, 1"""
    CurrentConfigurationID: _Int1
    """Current Configuration ID: (0028,7002) US, 1"""
    DisplaySubsystemID: _Int1
    """Display Subsystem ID: (0028,7003) US, 1"""
    DisplaySubsystemName: _Text1
    """Display Subsystem Name: (0028,7004) SH, 1"""
    DisplaySubsystemDescription: _Text1
    """Display Subsystem Description: (0028,7005) LO, 1"""
    SystemStatus: _Text1
    """System Status: (0028,7006) CS, 1"""
    SystemStatusComment: _Text1
    """System Status Comment: (0028,7007) LO, 1"""
    TargetLuminanceCharacteristicsSequence: _SQ1
    """Target Luminance Characteristics Sequence: (0028,7008) SQ, 1"""
    LuminanceCharacteristicsID: _Int1
    """Luminance Characteristics ID: (0028,7009) US, 1"""
    DisplaySubsystemConfigurationSequence: _SQ1
    """Display Subsystem Configuration Sequence: (0028,700A) SQ, 1"""
    ConfigurationID: _Int1
    """Configuration ID: (0028,700B) US, 1"""
    ConfigurationName: _Text1
    """Configuration Name: (0028,700C) SH, 1"""
    ConfigurationDescription: _Text1
    """Configuration Description: (0028,700D) LO, 1"""
    ReferencedTargetLuminanceCharacteristicsID: _Int1
    """Referenced Target Luminance Characteristics ID: (0028,700E) US, 1"""
    QAResultsSequence: _SQ1
    """QA Results Sequence: (0028,700F) SQ, 1"""
    DisplaySubsystemQAResultsSequence: _SQ1
    """Display Subsystem QA Results Sequence: (0028,7010) SQ, 1"""
    ConfigurationQAResultsSequence: _SQ1
    """Configuration QA Results Sequence: (0028,7011) SQ, 1"""
    MeasurementEquipmentSequence: _SQ1
    """Measurement Equipment Sequence: (0028,7012) SQ, 1"""
    MeasurementFunctions: _TextN
    """Measurement Functions: (0028,7013) CS, 1-n"""
    MeasurementEquipmentType: _Text1
    """Measurement Equipment Type: (0028,7014) CS, 1"""
    VisualEvaluationResultSequence: _SQ1
    """Visual Evaluation Result Sequence: (0028,7015) SQ, 1"""
    DisplayCalibrationResultSequence: _SQ1
    """Display Calibration Result Sequence: (0028,7016) SQ, 1"""
    DDLValue: _Int1
    """DDL Value: (0028,7017) US, 1"""
    CIExyWhitePoint: _FloatM
    """CIExy White Point: (0028,7018) FL, 2"""
    DisplayFunctionType: _Text1
    """Display Function Type: (0028,7019) CS, 1"""
    GammaValue: _Float1
    """Gamma Value: (0028,701A) FL, 1"""
    NumberOfLuminancePoints: _Int1
    """Number of Luminance Points: (0028,701B) US, 1"""
    LuminanceResponseSequence: _SQ1
    """Luminance Response Sequence: (0028,701C) SQ, 1"""
    TargetMinimumLuminance: _Float1
    """Target Minimum Luminance: (0028,701D) FL, 1"""
    TargetMaximumLuminance: _Float1
    """Target Maximum Luminance: (0028,701E) FL, 1"""
    LuminanceValue: _Float1
    """Luminance Value: (0028,701F) FL, 1"""
    LuminanceResponseDescription: _Text1
    """Luminance Response Description: (0028,7020) LO, 1"""
    WhitePointFlag: _Text1
    """White Point Flag: (0028,7021) CS, 1"""
    DisplayDeviceTypeCodeSequence: _SQ1
    """Display Device Type Code Sequence: (0028,7022) SQ, 1"""
    DisplaySubsystemSequence: _SQ1
    """Display Subsystem Sequence: (0028,7023) SQ, 1"""
    LuminanceResultSequence: _SQ1
    """Luminance Result Sequence: (0028,7024) SQ, 1"""
    AmbientLightValueSource: _Text1
    """Ambient Light Value Source: (0028,7025) CS, 1"""
    MeasuredCharacteristics: _TextN
    """Measured Characteristics: (0028,7026) CS, 1-n"""
    LuminanceUniformityResultSequence: _SQ1
    """Luminance Uniformity Result Sequence: (0028,7027) SQ, 1"""
    VisualEvaluationTestSequence: _SQ1
    """Visual Evaluation Test Sequence: (0028,7028) SQ, 1"""
    TestResult: _Text1
    """Test Result: (0028,7029) CS, 1"""
    TestResultComment: _Text1
    """Test Result Comment: (0028,702A) LO, 1"""
    TestImageValidation: _Text1
    """Test Image Validation: (0028,702B) CS, 1"""
    TestPatternCodeSequence: _SQ1
    """Test Pattern Code Sequence: (0028,702C) SQ, 1"""
    MeasurementPatternCodeSequence: _SQ1
    """Measurement Pattern Code Sequence: (0028,702D) SQ, 1"""
    VisualEvaluationMethodCodeSequence: _SQ1
    """Visual Evaluation Method Code Sequence: (0028,702E) SQ, 1"""
    PixelDataProviderURL: _Text1
    """Pixel Data Provider URL: (0028,7FE0) UR, 1"""
    DataPointRows: _Int1
    """Data Point Rows: (0028,9001) UL, 1"""
    DataPointColumns: _Int1
    """Data Point Columns: (0028,9002) UL, 1"""
    SignalDomainColumns: _Text1
    """Signal Domain Columns: (0028,9003) CS, 1"""
    LargestMonochromePixelValue: _Int1
    """Largest Monochrome Pixel Value: (0028,9099) US, 1, retired"""
    DataRepresentation: _Text1
    """Data Representation: (0028,9108) CS, 1"""
    PixelMeasuresSequence: _SQ1
    """Pixel Measures Sequence: (0028,9110) SQ, 1"""
    FrameVOILUTSequence: _SQ1
    """Frame VOI LUT Sequence: (0028,9132) SQ, 1"""
    PixelValueTransformationSequence: _SQ1
    """Pixel Value Transformation Sequence: (0028,9145) SQ, 1"""
    SignalDomainRows: _Text1
    """Signal Domain Rows: (0028,9235) CS, 1"""
    DisplayFilterPercentage: _Float1
    """Display Filter Percentage: (0028,9411) FL, 1"""
    FramePixelShiftSequence: _SQ1
    """Frame Pixel Shift Sequence: (0028,9415) SQ, 1"""
    SubtractionItemID: _Int1
    """Subtraction Item ID: (0028,9416) US, 1"""
    PixelIntensityRelationshipLUTSequence: _SQ1
    """Pixel Intensity Relationship LUT Sequence: (0028,9422) SQ, 1"""
    FramePixelDataPropertiesSequence: _SQ1
    """Frame Pixel Data Properties Sequence: (0028,9443) SQ, 1"""
    GeometricalProperties: _Text1
    """Geometrical Properties: (0028,9444) CS, 1"""
    GeometricMaximumDistortion: _Float1
    """Geometric Maximum Distortion: (0028,9445) FL, 1"""
    ImageProcessingApplied: _TextN
    """Image Processing Applied: (0028,9446) CS, 1-n"""
    MaskSelectionMode: _Text1
    """Mask Selection Mode: (0028,9454) CS, 1"""
    LUTFunction: _Text1
    """LUT Function: (0028,9474) CS, 1"""
    MaskVisibilityPercentage: _Float1
    """Mask Visibility Percentage: (0028,9478) FL, 1"""
    PixelShiftSequence: _SQ1
    """Pixel Shift Sequence: (0028,9501) SQ, 1"""
    RegionPixelShiftSequence: _SQ1
    """Region Pixel Shift Sequence: (0028,9502) SQ, 1"""
    VerticesOfTheRegion: _IntM
    """Vertices of the Region: (0028,9503) SS, 2-2n"""
    MultiFramePresentationSequence: _SQ1
    """Multi-frame Presentation Sequence: (0028,9505) SQ, 1"""
    PixelShiftFrameRange: _IntM
    """Pixel Shift Frame Range: (0028,9506) US, 2-2n"""
    LUTFrameRange: _IntM
    """LUT Frame Range: (0028,9507) US, 2-2n"""
    ImageToEquipmentMappingMatrix: _DSM
    """Image to Equipment Mapping Matrix: (0028,9520) DS, 16"""
    EquipmentCoordinateSystemIdentification: _Text1
    """Equipment Coordinate System Identification: (0028,9537) CS, 1"""
    StudyStatusID: _Text1
    """Study Status ID: (0032,000A) CS, 1, retired"""
    StudyPriorityID: _Text1
    """Study Priority ID: (0032,000C) CS, 1, retired"""
    StudyIDIssuer: _Text1
    """Study ID Issuer: (0032,0012) LO, 1, retired"""
    StudyVerifiedDate: _DA1
    """Study Verified Date: (0032,0032) DA, 1, retired"""
    StudyVerifiedTime: _TM1
    """Study Verified Time: (0032,0033) TM, 1, retired"""
    StudyReadDate: _DA1
    """Study Read Date: (0032,0034) DA, 1, retired"""
    StudyReadTime: _TM1
    """Study Read Time: (0032,0035) TM, 1, retired"""
    ScheduledStudyStartDate: _DA1
    """Scheduled Study Start Date: (0032,1000) DA, 1, retired"""
    ScheduledStudyStartTime: _TM1
    """Scheduled Study Start Time: (0032,1001) TM, 1, retired"""
    ScheduledStudyStopDate: _DA1
    """Scheduled Study Stop Date: (0032,1010) DA, 1, retired"""
    ScheduledStudyStopTime: _TM1
    """Scheduled Study Stop Time: (0032,1011) TM, 1, retired"""
    ScheduledStudyLocation: _Text1
    """Scheduled Study Location: (0032,1020) LO, 1, retired"""
    ScheduledStudyLocationAETitle: _TextN
    """Scheduled Study Location AE Title: (0032,1021) AE, 1-n, retired"""
    ReasonForStudy: _Text1
    """Reason for Study: (0032,1030) LO, 1, retired"""
    RequestingPhysicianIdentificationSequence: _SQ1
    """Requesting Physician Identification Sequence: (0032,1031) SQ, 1"""
    RequestingPhysician: _PN1
    """Requesting Physician: (0032,1032) PN, 1"""
    RequestingService: _Text1
    """Requesting Service: (0032,1033) LO, 1"""
    RequestingServiceCodeSequence: _SQ1
    """Requesting Service Code Sequence: (0032,1034) SQ, 1"""
    StudyArrivalDate: _DA1
    """Study Arrival Date: (0032,1040) DA, 1, retired"""
    StudyArrivalTime: _TM1
    """Study Arrival Time: (0032,1041) TM, 1, retired"""
    StudyCompletionDate: _DA1
    """Study Completion Date: (0032,1050) DA, 1, retired"""
    StudyCompletionTime: _TM1
    """Study Completion Time: (0032,1051) TM, 1, retired"""
    StudyComponentStatusID: _Text1
    """Study Component Status ID: (0032,1055) CS, 1, retired"""
    RequestedProcedureDescription: _Text1
    """Requested Procedure Description: (0032,1060) LO, 1"""
    RequestedProcedureCodeSequence: _SQ1
    """Requested Procedure Code Sequence: (0032,1064) SQ, 1"""
    RequestedLateralityCodeSequence: _SQ1
    """Requested Laterality Code Sequence: (0032,1065) SQ, 1"""
    ReasonForVisit: _Text1
    """Reason for Visit: (0032,1066) UT, 1"""
    ReasonForVisitCodeSequence: _SQ1
    """Reason for Visit Code Sequence: (0032,1067) SQ, 1"""
    RequestedContrastAgent: _Text1
    """Requested Contrast Agent: (0032,1070) LO, 1"""
    StudyComments: _Text1
    """Study Comments: (0032,4000) LT, 1, retired"""
    FlowIdentifierSequence: _SQ1
    """Flow Identifier Sequence: (0034,0001) SQ, 1"""
    FlowIdentifier: _Bytes1
    """Flow Identifier: (0034,0002) OB, 1"""
    FlowTransferSyntaxUID: _UI1
    """Flow Transfer Syntax UID: (0034,0003) UI, 1"""
    FlowRTPSamplingRate: _Int1
    """Flow RTP Sampling Rate: (0034,0004) UL, 1"""
    SourceIdentifier: _Bytes1
    """Source Identifier: (0034,0005) OB, 1"""
    FrameOriginTimestamp: _Bytes1
    """Frame Origin Timestamp: (0034,0007) OB, 1"""
    IncludesImagingSubject: _Text1
    """Includes Imaging Subject: (0034,0008) CS, 1"""
    FrameUsefulnessGroupSequence: _SQ1
    """Frame Usefulness Group Sequence: (0034,0009) SQ, 1"""
    RealTimeBulkDataFlowSequence: _SQ1
    """Real-Time Bulk Data Flow Sequence: (0034,000A) SQ, 1"""
    CameraPositionGroupSequence: _SQ1
    """Camera Position Group Sequence: (0034,000B) SQ, 1"""
    IncludesInformation: _Text1
    """Includes Information: (0034,000C) CS, 1"""
    TimeOfFrameGroupSequence: _SQ1
    """Time of Frame Group Sequence: (0034,000D) SQ, 1"""
    ReferencedPatientAliasSequence: _SQ1
    """Referenced Patient Alias Sequence: (0038,0004) SQ, 1, retired"""
    VisitStatusID: _Text1
    """Visit Status ID: (0038,0008) CS, 1"""
    AdmissionID: _Text1
    """Admission ID: (0038,0010) LO, 1"""
    IssuerOfAdmissionID: _Text1
    """Issuer of Admission ID: (0038,0011) LO, 1, retired"""
    IssuerOfAdmissionIDSequence: _SQ1
    """Issuer of Admission ID Sequence: (0038,0014) SQ, 1"""
    RouteOfAdmissions: _Text1
    """Route of Admissions: (0038,0016) LO, 1"""
    ScheduledAdmissionDate: _DA1
    """Scheduled Admission Date: (0038,001A) DA, 1, retired"""
    ScheduledAdmissionTime: _TM1
    """Scheduled Admission Time: (0038,001B) TM, 1, retired"""
    ScheduledDischargeDate: _DA1
    """Scheduled Discharge Date: (0038,001C) DA, 1, retired"""
    ScheduledDischargeTime: _TM1
    """Scheduled Discharge Time: (0038,001D) TM, 1, retired"""
    ScheduledPatientInstitutionResidence: _Text1
    """Scheduled Patient Institution Residence: (0038,001E) LO, 1, retired"""
    AdmittingDate: _DA1
    """Admitting Date: (0038,0020) DA, 1"""
    AdmittingTime: _TM1
    """Admitting Time: (0038,0021) TM, 1"""
    DischargeDate: _DA1
    """Discharge Date: (0038,0030) DA, 1, retired"""
    DischargeTime: _TM1
    """Discharge Time: (0038,0032) TM, 1, retired"""
    DischargeDiagnosisDescription: _Text1
    """Discharge Diagnosis Description: (0038,0040) LO, 1, retired"""
    DischargeDiagnosisCodeSequence: _SQ1
    """Discharge Diagnosis Code Sequence: (0038,0044) SQ, 1, retired"""
    SpecialNeeds: _Text1
    """Special Needs: (0038,0050) LO, 1"""
    ServiceEpisodeID: _Text1
    """Service Episode ID: (0038,0060) LO, 1"""
    IssuerOfServiceEpisodeID: _Text1
    """Issuer of Service Episode ID: (0038,0061) LO, 1, retired"""
    ServiceEpisodeDescription: _Text1
    """Service Episode Description: (0038,0062) LO, 1"""
    IssuerOfServiceEpisodeIDSequence: _SQ1
    """Issuer of Service Episode ID Sequence: (0038,0064) SQ, 1"""
    PertinentDocumentsSequence: _SQ1
    """Pertinent Documents Sequence: (0038,0100) SQ, 1"""
    PertinentResourcesSequence: _SQ1
    """Pertinent Resources Sequence: (0038,0101) SQ, 1"""
    ResourceDescription: _Text1
    """Resource Description: (0038,0102) LO, 1"""
    CurrentPatientLocation: _Text1
    """Current Patient Location: (0038,0300) LO, 1"""
    PatientInstitutionResidence: _Text1
    """Patient's Institution Residence: (0038,0400) LO, 1"""
    PatientState: _Text1
    """Patient State: (0038,0500) LO, 1"""
    PatientClinicalTrialParticipationSequence: _SQ1
    """Patient Clinical Trial Participation Sequence: (0038,0502) SQ, 1"""
    VisitComments: _Text1
    """Visit Comments: (0038,4000) LT, 1"""
    WaveformOriginality: _Text1
    """Waveform Originality: (003A,0004) CS, 1"""
    NumberOfWaveformChannels: _Int1
    """Number of Waveform Channels: (003A,0005) US, 1"""
    NumberOfWaveformSamples: _Int1
    """Number of Waveform Samples: (003A,0010) UL, 1"""
    SamplingFrequency: _DS1
    """Sampling Frequency: (003A,001A) DS, 1"""
    MultiplexGroupLabel: _Text1
    """Multiplex Group Label: (003A,0020) SH, 1"""
    ChannelDefinitionSequence: _SQ1
    """Channel Definition Sequence: (003A,0200) SQ, 1"""
    WaveformChannelNumber: _IS1
    """Waveform Channel Number: (003A,0202) IS, 1"""
    ChannelLabel: _Text1
    """Channel Label: (003A,0203) SH, 1"""
    ChannelStatus: _TextN
    """Channel Status: (003A,0205) CS, 1-n"""
    ChannelSourceSequence: _SQ1
    """Channel Source Sequence: (003A,0208) SQ, 1"""
    ChannelSourceModifiersSequence: _SQ1
    """Channel Source Modifiers Sequence: (003A,0209) SQ, 1"""
    SourceWaveformSequence: _SQ1
    """Source Waveform Sequence: (003A,020A) SQ, 1"""
    ChannelDerivationDescription: _Text1
    """Channel Derivation Description: (003A,020C) LO, 1"""
    ChannelSensitivity: _DS1
    """Channel Sensitivity: (003A,0210) DS, 1"""
    ChannelSensitivityUnitsSequence: _SQ1
    """Channel Sensitivity Units Sequence: (003A,0211) SQ, 1"""
    ChannelSensitivityCorrectionFactor: _DS1
    """Channel Sensitivity Correction Factor: (003A,0212) DS, 1"""
    ChannelBaseline: _DS1
    """Channel Baseline: (003A,0213) DS, 1"""
    ChannelTimeSkew: _DS1
    """Channel Time Skew: (003A,0214) DS, 1"""
    ChannelSampleSkew: _DS1
    """Channel Sample Skew: (003A,0215) DS, 1"""
    ChannelOffset: _DS1
    """Channel Offset: (003A,0218) DS, 1"""
    WaveformBitsStored: _Int1
    """Waveform Bits Stored: (003A,021A) US, 1"""
    FilterLowFrequency: _DS1
    """Filter Low Frequency: (003A,0220) DS, 1"""
    FilterHighFrequency: _DS1
    """Filter High Frequency: (003A,0221) DS, 1"""
    NotchFilterFrequency: _DS1
    """Notch Filter Frequency: (003A,0222) DS, 1"""
    NotchFilterBandwidth: _DS1
    """Notch Filter Bandwidth: (003A,0223) DS, 1"""
    WaveformDataDisplayScale: _Float1
    """Waveform Data Display Scale: (003A,0230) FL, 1"""
    WaveformDisplayBackgroundCIELabValue: _IntM
    """Waveform Display Background CIELab Value: (003A,0231) US, 3"""
    WaveformPresentationGroupSequence: _SQ1
    """Waveform Presentation Group Sequence: (003A,0240) SQ, 1"""
    PresentationGroupNumber: _Int1
    """Presentation Group Number: (003A,0241) US, 1"""
    ChannelDisplaySequence: _SQ1
    """Channel Display Sequence: (003A,0242) SQ, 1"""
    ChannelRecommendedDisplayCIELabValue: _IntM
    """Channel Recommended Display CIELab Value: (003A,0244) US, 3"""
    ChannelPosition: _Float1
    """Channel Position: (003A,0245) FL, 1"""
    DisplayShadingFlag: _Text1
    """Display Shading Flag: (003A,0246) CS, 1"""
    FractionalChannelDisplayScale: _Float1
    """Fractional Channel Display Scale: (003A,0247) FL, 1"""
    AbsoluteChannelDisplayScale: _Float1
    """Absolute Channel Display Scale: (003A,0248) FL, 1"""
    MultiplexedAudioChannelsDescriptionCodeSequence: _SQ1
    """Multiplexed Audio Channels Description Code Sequence: (003A,0300) SQ, 1"""
    ChannelIdentificationCode: _IS1
    """Channel Identification Code: (003A,0301) IS, 1"""
    ChannelMode: _Text1
    """Channel Mode: (003A,0302) CS, 1"""
    MultiplexGroupUID: _UI1
    """Multiplex Group UID: (003A,0310) UI, 1"""
    PowerlineFrequency: _DS1
    """Powerline Frequency: (003A,0311) DS, 1"""
    ChannelImpedanceSequence: _SQ1
    """Channel Impedance Sequence: (003A,0312) SQ, 1"""
    ImpedanceValue: _DS1
    """Impedance Value: (003A,0313) DS, 1"""
    ImpedanceMeasurementDateTime: _DT1
    """Impedance Measurement DateTime: (003A,0314) DT, 1"""
    ImpedanceMeasurementFrequency: _DS1
    """Impedance Measurement Frequency: (003A,0315) DS, 1"""
    ImpedanceMeasurementCurrentType: _Text1
    """Impedance Measurement Current Type: (003A,0316) CS, 1"""
    WaveformAmplifierType: _Text1
    """Waveform Amplifier Type: (003A,0317) CS, 1"""
    FilterLowFrequencyCharacteristicsSequence: _SQ1
    """Filter Low Frequency Characteristics Sequence: (003A,0318) SQ, 1"""
    FilterHighFrequencyCharacteristicsSequence: _SQ1
    """Filter High Frequency Characteristics Sequence: (003A,0319) SQ, 1"""
    SummarizedFilterLookupTableSequence: _SQ1
    """Summarized Filter Lookup Table Sequence: (003A,0320) SQ, 1"""
    NotchFilterCharacteristicsSequence: _SQ1
    """Notch Filter Characteristics Sequence: (003A,0321) SQ, 1"""
    WaveformFilterType: _Text1
    """Waveform Filter Type: (003A,0322) CS, 1"""
    AnalogFilterCharacteristicsSequence: _SQ1
    """Analog Filter Characteristics Sequence: (003A,0323) SQ, 1"""
    AnalogFilterRollOff: _DS1
    """Analog Filter Roll Off: (003A,0324) DS, 1"""
    AnalogFilterTypeCodeSequence: _SQ1
    """Analog Filter Type Code Sequence: (003A,0325) SQ, 1"""
    DigitalFilterCharacteristicsSequence: _SQ1
    """Digital Filter Characteristics Sequence: (003A,0326) SQ, 1"""
    DigitalFilterOrder: _IS1
    """Digital Filter Order: (003A,0327) IS, 1"""
    DigitalFilterTypeCodeSequence: _SQ1
    """Digital Filter Type Code Sequence: (003A,0328) SQ, 1"""
    WaveformFilterDescription: _Text1
    """Waveform Filter Description: (003A,0329) ST, 1"""
    FilterLookupTableSequence: _SQ1
    """Filter Lookup Table Sequence: (003A,032A) SQ, 1"""
    FilterLookupTableDescription: _Text1
    """Filter Lookup Table Description: (003A,032B) ST, 1"""
    FrequencyEncodingCodeSequence: _SQ1
    """Frequency Encoding Code Sequence: (003A,032C) SQ, 1"""
    MagnitudeEncodingCodeSequence: _SQ1
    """Magnitude Encoding Code Sequence: (003A,032D) SQ, 1"""
    FilterLookupTableData: _Bytes1
    """Filter Lookup Table Data: (003A,032E) OD, 1"""
    ScheduledStationAETitle: _TextN
    """Scheduled Station AE Title: (0040,0001) AE, 1-n"""
    ScheduledProcedureStepStartDate: _DA1
    """Scheduled Procedure Step Start Date: (0040,0002) DA, 1"""
    ScheduledProcedureStepStartTime: _TM1
    """Scheduled Procedure Step Start Time: (0040,0003) TM, 1"""
    ScheduledProcedureStepEndDate: _DA1
    """Scheduled Procedure Step End Date: (0040,0004) DA, 1"""
    ScheduledProcedureStepEndTime: _TM1
    """Scheduled Procedure Step End Time: (0040,0005) TM, 1"""
    ScheduledPerformingPhysicianName: _PN1
    """Scheduled Performing Physician's Name: (0040,0006) PN, 1"""
    ScheduledProcedureStepDescription: _Text1
    """Scheduled Procedure Step Description: (0040,0007) LO, 1"""
    ScheduledProtocolCodeSequence: _SQ1
    """Scheduled Protocol Code Sequence: (0040,0008) SQ, 1"""
    ScheduledProcedureStepID: _Text1
    """Scheduled Procedure Step ID: (0040,0009) SH, 1"""
    StageCodeSequence: _SQ1
    """Stage Code Sequence: (0040,000A) SQ, 1"""
    ScheduledPerformingPhysicianIdentificationSequence: _SQ1
    """Scheduled Performing Physician Identification Sequence: (0040,000B) SQ, 1"""
    ScheduledStationName: _TextN
    """Scheduled Station Name: (0040,0010) SH, 1-n"""
    ScheduledProcedureStepLocation: _Text1
    """Scheduled Procedure Step Location: (0040,0011) SH, 1"""
    PreMedication: _Text1
    """Pre-Medication: (0040,0012) LO, 1"""
    ScheduledProcedureStepStatus: _Text1
    """Scheduled Procedure Step Status: (0040,0020) CS, 1"""
    OrderPlacerIdentifierSequence: _SQ1
    """Order Placer Identifier Sequence: (0040,0026) SQ, 1"""
    OrderFillerIdentifierSequence: _SQ1
    """Order Filler Identifier Sequence: (0040,0027) SQ, 1"""
    LocalNamespaceEntityID: _Text1
    """Local Namespace Entity ID: (0040,0031) UT, 1"""
    UniversalEntityID: _Text1
    """Universal Entity ID: (0040,0032) UT, 1"""
    UniversalEntityIDType: _Text1
    """Universal Entity ID Type: (0040,0033) CS, 1"""
    IdentifierTypeCode: _Text1
    """Identifier Type Code: (0040,0035) CS, 1"""
    AssigningFacilitySequence: _SQ1
    """Assigning Facility Sequence: (0040,0036) SQ, 1"""
    AssigningJurisdictionCodeSequence: _SQ1
    """Assigning Jurisdiction Code Sequence: (0040,0039) SQ, 1"""
    AssigningAgencyOrDepartmentCodeSequence: _SQ1
    """Assigning Agency or Department Code Sequence: (0040,003A) SQ, 1"""
    ScheduledProcedureStepSequence: _SQ1
    """Scheduled Procedure Step Sequence: (0040,0100) SQ, 1"""
    ReferencedNonImageCompositeSOPInstanceSequence: _SQ1
    """Referenced Non-Image Composite SOP Instance Sequence: (0040,0220) SQ, 1"""
    PerformedStationAETitle: _Text1
    """Performed Station AE Title: (0040,0241) AE, 1"""
    PerformedStationName: _Text1
    """Performed Station Name: (0040,0242) SH, 1"""
    PerformedLocation: _Text1
    """Performed Location: (0040,0243) SH, 1"""
    PerformedProcedureStepStartDate: _DA1
    """Performed Procedure Step Start Date: (0040,0244) DA, 1"""
    PerformedProcedureStepStartTime: _TM1
    """Performed Procedure Step Start Time: (0040,0245) TM, 1"""
    PerformedProcedureStepEndDate: _DA1
    """Performed Procedure Step End Date: (0040,0250) DA, 1"""
    PerformedProcedureStepEndTime: _TM1
    """Performed Procedure Step End Time: (0040,0251) TM, 1"""
    PerformedProcedureStepStatus: _Text1
    """Performed Procedure Step Status: (0040,0252) CS, 1"""
    PerformedProcedureStepID: _Text1
    """Performed Procedure Step ID: (0040,0253) SH, 1"""
    PerformedProcedureStepDescription: _Text1
    """Performed Procedure Step Description: (0040,0254) LO, 1"""
    PerformedProcedureTypeDescription: _Text1
    """Performed Procedure Type Description: (0040,0255) LO, 1"""
    PerformedProtocolCodeSequence: _SQ1
    """Performed Protocol Code Sequence: (0040,0260) SQ, 1"""
    PerformedProtocolType: _Text1
    """Performed Protocol Type: (0040,0261) CS, 1"""
    ScheduledStepAttributesSequence: _SQ1
    """Scheduled Step Attributes Sequence: (0040,0270) SQ, 1"""
    RequestAttributesSequence: _SQ1
    """Request Attributes Sequence: (0040,0275) SQ, 1"""
    CommentsOnThePerformedProcedureStep: _Text1
    """Comments on the Performed Procedure Step: (0040,0280) ST, 1"""
    PerformedProcedureStepDiscontinuationReasonCodeSequence: _SQ1
    """Performed Procedure Step Discontinuation Reason Code Sequence: (0040,0281) SQ, 1"""
    QuantitySequence: _SQ1
    """Quantity Sequence: (0040,0293) SQ, 1"""
    Quantity: _DS1
    """Quantity: (0040,0294) DS, 1"""
    MeasuringUnitsSequence: _SQ1
    """Measuring Units Sequence: (0040,0295) SQ, 1"""
    BillingItemSequence: _SQ1
    """Billing Item Sequence: (0040,0296) SQ, 1"""
    TotalTimeOfFluoroscopy: _Int1
    """Total Time of Fluoroscopy: (0040,0300) US, 1, retired"""
    TotalNumberOfExposures: _Int1
    """Total Number of Exposures: (0040,0301) US, 1, retired"""
    EntranceDose: _Int1
    """Entrance Dose: (0040,0302) US, 1"""
    ExposedArea: _IntN
    """Exposed Area: (0040,0303) US, 1-2"""
    DistanceSourceToEntrance: _DS1
    """Distance Source to Entrance: (0040,0306) DS, 1"""
    DistanceSourceToSupport: _DS1
    """Distance Source to Support: (0040,0307) DS, 1, retired"""
    ExposureDoseSequence: _SQ1
    """Exposure Dose Sequence: (0040,030E) SQ, 1, retired"""
    CommentsOnRadiationDose: _Text1
    """Comments on Radiation Dose: (0040,0310) ST, 1"""
    XRayOutput: _DS1
    """X-Ray Output: (0040,0312) DS, 1"""
    HalfValueLayer: _DS1
    """Half Value Layer: (0040,0314) DS, 1"""
    OrganDose: _DS1
    """Organ Dose: (0040,0316) DS, 1"""
    OrganExposed: _Text1
    """Organ Exposed: (0040,0318) CS, 1"""
    BillingProcedureStepSequence: _SQ1
    """Billing Procedure Step Sequence: (0040,0320) SQ, 1"""
    FilmConsumptionSequence: _SQ1
    """Film Consumption Sequence: (0040,0321) SQ, 1"""
    BillingSuppliesAndDevicesSequence: _SQ1
    """Billing Supplies and Devices Sequence: (0040,0324) SQ, 1"""
    ReferencedProcedureStepSequence: _SQ1
    """Referenced Procedure Step Sequence: (0040,0330) SQ, 1, retired"""
    PerformedSeriesSequence: _SQ1
    """Performed Series Sequence: (0040,0340) SQ, 1"""
    CommentsOnTheScheduledProcedureStep: _Text1
    """Comments on the Scheduled Procedure Step: (0040,0400) LT, 1"""
    ProtocolContextSequence: _SQ1
    """Protocol Context Sequence: (0040,0440) SQ, 1"""
    ContentItemModifierSequence: _SQ1
    """Content Item Modifier Sequence: (0040,0441) SQ, 1"""
    ScheduledSpecimenSequence: _SQ1
    """Scheduled Specimen Sequence: (0040,0500) SQ, 1"""
    SpecimenAccessionNumber: _Text1
    """Specimen Accession Number: (0040,050A) LO, 1, retired"""
    ContainerIdentifier: _Text1
    """Container Identifier: (0040,0512) LO, 1"""
    IssuerOfTheContainerIdentifierSequence: _SQ1
    """Issuer of the Container Identifier Sequence: (0040,0513) SQ, 1"""
    AlternateContainerIdentifierSequence: _SQ1
    """Alternate Container Identifier Sequence: (0040,0515) SQ, 1"""
    ContainerTypeCodeSequence: _SQ1
    """Container Type Code Sequence: (0040,0518) SQ, 1"""
    ContainerDescription: _Text1
    """Container Description: (0040,051A) LO, 1"""
    ContainerComponentSequence: _SQ1
    """Container Component Sequence: (0040,0520) SQ, 1"""
    SpecimenSequence: _SQ1
    """Specimen Sequence: (0040,0550) SQ, 1, retired"""
    SpecimenIdentifier: _Text1
    """Specimen Identifier: (0040,0551) LO, 1"""
    SpecimenDescriptionSequenceTrial: _SQ1
    """Specimen Description Sequence (Trial): (0040,0552) SQ, 1, retired"""
    SpecimenDescriptionTrial: _Text1
    """Specimen Description (Trial): (0040,0553) ST, 1, retired"""
    SpecimenUID: _UI1
    """Specimen UID: (0040,0554) UI, 1"""
    AcquisitionContextSequence: _SQ1
    """Acquisition Context Sequence: (0040,0555) SQ, 1"""
    AcquisitionContextDescription: _Text1
    """Acquisition Context Description: (0040,0556) ST, 1"""
    SpecimenDescriptionSequence: _SQ1
    """Specimen Description Sequence: (0040,0560) SQ, 1"""
    IssuerOfTheSpecimenIdentifierSequence: _SQ1
    """Issuer of the Specimen Identifier Sequence: (0040,0562) SQ, 1"""
    SpecimenTypeCodeSequence: _SQ1
    """Specimen Type Code Sequence: (0040,059A) SQ, 1"""
    SpecimenShortDescription: _Text1
    """Specimen Short Description: (0040,0600) LO, 1"""
    SpecimenDetailedDescription: _Text1
    """Specimen Detailed Description: (0040,0602) UT, 1"""
    SpecimenPreparationSequence: _SQ1
    """Specimen Preparation Sequence: (0040,0610) SQ, 1"""
    SpecimenPreparationStepContentItemSequence: _SQ1
    """Specimen Preparation Step Content Item Sequence: (0040,0612) SQ, 1"""
    SpecimenLocalizationContentItemSequence: _SQ1
    """Specimen Localization Content Item Sequence: (0040,0620) SQ, 1"""
    SlideIdentifier: _Text1
    """Slide Identifier: (0040,06FA) LO, 1, retired"""
    WholeSlideMicroscopyImageFrameTypeSequence: _SQ1
    """Whole Slide Microscopy Image Frame Type Sequence: (0040,0710) SQ, 1"""
    ImageCenterPointCoordinatesSequence: _SQ1
    """Image Center Point Coordinates Sequence: (0040,071A) SQ, 1"""
    XOffsetInSlideCoordinateSystem: _DS1
    """X Offset in Slide Coordinate System: (0040,072A) DS, 1"""
    YOffsetInSlideCoordinateSystem: _DS1
    """Y Offset in Slide Coordinate System: (0040,073A) DS, 1"""
    ZOffsetInSlideCoordinateSystem: _DS1
    """Z Offset in Slide Coordinate System: (0040,074A) DS, 1"""
    PixelSpacingSequence: _SQ1
    """Pixel Spacing Sequence: (0040,08D8) SQ, 1, retired"""
    CoordinateSystemAxisCodeSequence: _SQ1
    """Coordinate System Axis Code Sequence: (0040,08DA) SQ, 1, retired"""
    MeasurementUnitsCodeSequence: _SQ1
    """Measurement Units Code Sequence: (0040,08EA) SQ, 1"""
    VitalStainCodeSequenceTrial: _SQ1
    """Vital Stain Code Sequence (Trial): (0040,09F8) SQ, 1, retired"""
    RequestedProcedureID: _Text1
    """Requested Procedure ID: (0040,1001) SH, 1"""
    ReasonForTheRequestedProcedure: _Text1
    """Reason for the Requested Procedure: (0040,1002) LO, 1"""
    RequestedProcedurePriority: _Text1
    """Requested Procedure Priority: (0040,1003) SH, 1"""
    PatientTransportArrangements: _Text1
    """Patient Transport Arrangements: (0040,1004) LO, 1"""
    RequestedProcedureLocation: _Text1
    """Requested Procedure Location: (0040,1005) LO, 1"""
    PlacerOrderNumberProcedure: _Text1
    """Placer Order Number / Procedure: (0040,1006) SH, 1, retired"""
    FillerOrderNumberProcedure: _Text1
    """Filler Order Number / Procedure: (0040,1007) SH, 1, retired"""
    ConfidentialityCode: _Text1
    """Confidentiality Code: (0040,1008) LO, 1"""
    ReportingPriority: _Text1
    """Reporting Priority: (0040,1009) SH, 1"""
    ReasonForRequestedProcedureCodeSequence: _SQ1
    """Reason for Requested Procedure Code Sequence: (0040,100A) SQ, 1"""
    NamesOfIntendedRecipientsOfResults: _PNN
    """Names of Intended Recipients of Results: (0040,1010) PN, 1-n"""
    IntendedRecipientsOfResultsIdentificationSequence: _SQ1
    """Intended Recipients of Results Identification Sequence: (0040,1011) SQ, 1"""
    ReasonForPerformedProcedureCodeSequence: _SQ1
    """Reason For Performed Procedure Code Sequence: (0040,1012) SQ, 1"""
    RequestedProcedureDescriptionTrial: _Text1
    """Requested Procedure Description (Trial): (0040,1060) LO, 1, retired"""
    PersonIdentificationCodeSequence: _SQ1
    """Person Identification Code Sequence: (0040,1101) SQ, 1"""
    PersonAddress: _Text1
    """Person's Address: (0040,1102) ST, 1"""
    PersonTelephoneNumbers: _TextN
    """Person's Telephone Numbers: (0040,1103) LO, 1-n"""
    PersonTelecomInformation: _Text1
    """Person's Telecom Information: (0040,1104) LT, 1"""
    RequestedProcedureComments: _Text1
    """Requested Procedure Comments: (0040,1400) LT, 1"""
    ReasonForTheImagingServiceRequest: _Text1
    """Reason for the Imaging Service Request: (0040,2001) LO, 1, retired"""
    IssueDateOfImagingServiceRequest: _DA1
    """Issue Date of Imaging Service Request: (0040,2004) DA, 1"""
    IssueTimeOfImagingServiceRequest: _TM1
    """Issue Time of Imaging Service Request: (0040,2005) TM, 1"""
    PlacerOrderNumberImagingServiceRequestRetired: _Text1
    """Placer Order Number / Imaging Service Request (Retired): (0040,2006) SH, 1, retired"""
    FillerOrderNumberImagingServiceRequestRetired: _Text1
    """Filler Order Number / Imaging Service Request (Retired): (0040,2007) SH, 1, retired"""
    OrderEnteredBy: _PN1
    """Order Entered By: (0040,2008) PN, 1"""
    OrderEntererLocation: _Text1
    """Order Enterer's Location: (0040,2009) SH, 1"""
    OrderCallbackPhoneNumber: _Text1
    """Order Callback Phone Number: (0040,2010) SH, 1"""
    OrderCallbackTelecomInformation: _Text1
    """Order Callback Telecom Information: (0040,2011) LT, 1"""
    PlacerOrderNumberImagingServiceRequest: _Text1
    """Placer Order Number / Imaging Service Request: (0040,2016) LO, 1"""
    FillerOrderNumberImagingServiceRequest: _Text1
    """Filler Order Number / Imaging Service Request: (0040,2017) LO, 1"""
    ImagingServiceRequestComments: _Text1
    """Imaging Service Request Comments: (0040,2400) LT, 1"""
    ConfidentialityConstraintOnPatientDataDescription: _Text1
    """Confidentiality Constraint on Patient Data Description: (0040,3001) LO, 1"""
    GeneralPurposeScheduledProcedureStepStatus: _Text1
    """General Purpose Scheduled Procedure Step Status: (0040,4001) CS, 1, retired"""
    GeneralPurposePerformedProcedureStepStatus: _Text1
    """General Purpose Performed Procedure Step Status: (0040,4002) CS, 1, retired"""
    GeneralPurposeScheduledProcedureStepPriority: _Text1
    """General Purpose Scheduled Procedure Step Priority: (0040,4003) CS, 1, retired"""
    ScheduledProcessingApplicationsCodeSequence: _SQ1
    """Scheduled Processing Applications Code Sequence: (0040,4004) SQ, 1, retired"""
    ScheduledProcedureStepStartDateTime: _DT1
    """Scheduled Procedure Step Start DateTime: (0040,4005) DT, 1"""
    MultipleCopiesFlag: _Text1
    """Multiple Copies Flag: (0040,4006) CS, 1, retired"""
    PerformedProcessingApplicationsCodeSequence: _SQ1
    """Performed Processing Applications Code Sequence: (0040,4007) SQ, 1, retired"""
    ScheduledProcedureStepExpirationDateTime: _DT1
    """Scheduled Procedure Step Expiration DateTime: (0040,4008) DT, 1"""
    HumanPerformerCodeSequence: _SQ1
    """Human Performer Code Sequence: (0040,4009) SQ, 1"""
    ScheduledProcedureStepModificationDateTime: _DT1
    """Scheduled Procedure Step Modification DateTime: (0040,4010) DT, 1"""
    ExpectedCompletionDateTime: _DT1
    """Expected Completion DateTime: (0040,4011) DT, 1"""
    ResultingGeneralPurposePerformedProcedureStepsSequence: _SQ1
    """Resulting General Purpose Performed Procedure Steps Sequence: (0040,4015) SQ, 1, retired"""
    ReferencedGeneralPurposeScheduledProcedureStepSequence: _SQ1
    """Referenced General Purpose Scheduled Procedure Step Sequence: (0040,4016) SQ, 1, retired"""
    ScheduledWorkitemCodeSequence: _SQ1
    """Scheduled Workitem Code Sequence: (0040,4018) SQ, 1"""
    PerformedWorkitemCodeSequence: _SQ1
    """Performed Workitem Code Sequence: (0040,4019) SQ, 1"""
    InputAvailabilityFlag: _Text1
    """Input Availability Flag: (0040,4020) CS, 1, retired"""
    InputInformationSequence: _SQ1
    """Input Information Sequence: (0040,4021) SQ, 1"""
    RelevantInformationSequence: _SQ1
    """Relevant Information Sequence: (0040,4022) SQ, 1, retired"""
    ReferencedGeneralPurposeScheduledProcedureStepTransactionUID: _UI1
    """Referenced General Purpose Scheduled Procedure Step Transaction UID: (0040,4023) UI, 1,
    retired
    """
    ScheduledStationNameCodeSequence: _SQ1
    """Scheduled Station Name Code Sequence: (0040,4025) SQ, 1"""
    ScheduledStationClassCodeSequence: _SQ1
    """Scheduled Station Class Code Sequence: (0040,4026) SQ, 1"""
    ScheduledStationGeographicLocationCodeSequence: _SQ1
    """Scheduled Station Geographic Location Code Sequence: (0040,4027) SQ, 1"""
    PerformedStationNameCodeSequence: _SQ1
    """Performed Station Name Code Sequence: (0040,4028) SQ, 1"""
    PerformedStationClassCodeSequence: _SQ1
    """Performed Station Class Code Sequence: (0040,4029) SQ, 1"""
    PerformedStationGeographicLocationCodeSequence: _SQ1
    """Performed Station Geographic Location Code Sequence: (0040,4030) SQ, 1"""
    RequestedSubsequentWorkitemCodeSequence: _SQ1
    """Requested Subsequent Workitem Code Sequence: (0040,4031) SQ, 1, retired"""
    NonDICOMOutputCodeSequence: _SQ1
    """Non-DICOM Output Code Sequence: (0040,4032) SQ, 1, retired"""
    OutputInformationSequence: _SQ1
    """Output Information Sequence: (0040,4033) SQ, 1"""
    ScheduledHumanPerformersSequence: _SQ1
    """Scheduled Human Performers Sequence: (0040,4034) SQ, 1"""
    ActualHumanPerformersSequence: _SQ1
    """Actual Human Performers Sequence: (0040,4035) SQ, 1"""
    HumanPerformerOrganization: _Text1
    """Human Performer's Organization: (0040,4036) LO, 1"""
    HumanPerformerName: _PN1
    """Human Performer's Name: (0040,4037) PN, 1"""
    RawDataHandling: _Text1
    """Raw Data Handling: (0040,4040) CS, 1"""
    InputReadinessState: _Text1
    """Input Readiness State: (0040,4041) CS, 1"""
    PerformedProcedureStepStartDateTime: _DT1
    """Performed Procedure Step Start DateTime: (0040,4050) DT, 1"""
    PerformedProcedureStepEndDateTime: _DT1
    """Performed Procedure Step End DateTime: (0040,4051) DT, 1"""
    ProcedureStepCancellationDateTime: _DT1
    """Procedure Step Cancellation DateTime: (0040,4052) DT, 1"""
    OutputDestinationSequence: _SQ1
    """Output Destination Sequence: (0040,4070) SQ, 1"""
    DICOMStorageSequence: _SQ1
    """DICOM Storage Sequence: (0040,4071) SQ, 1"""
    STOWRSStorageSequence: _SQ1
    """STOW-RS Storage Sequence: (0040,4072) SQ, 1"""
    StorageURL: _Text1
    """Storage URL: (0040,4073) UR, 1"""
    XDSStorageSequence: _SQ1
    """XDS Storage Sequence: (0040,4074) SQ, 1"""
    EntranceDoseInmGy: _DS1
    """Entrance Dose in mGy: (0040,8302) DS, 1"""
    EntranceDoseDerivation: _Text1
    """Entrance Dose Derivation: (0040,8303) CS, 1"""
    ParametricMapFrameTypeSequence: _SQ1
    """Parametric Map Frame Type Sequence: (0040,9092) SQ, 1"""
    ReferencedImageRealWorldValueMappingSequence: _SQ1
    """Referenced Image Real World Value Mapping Sequence: (0040,9094) SQ, 1"""
    RealWorldValueMappingSequence: _SQ1
    """Real World Value Mapping Sequence: (0040,9096) SQ, 1"""
    PixelValueMappingCodeSequence: _SQ1
    """Pixel Value Mapping Code Sequence: (0040,9098) SQ, 1"""
    LUTLabel: _Text1
    """LUT Label: (0040,9210) SH, 1"""
    RealWorldValueLastValueMapped: _Int1
    """Real World Value Last Value Mapped: (0040,9211) US or SS, 1"""
    RealWorldValueLUTData: _FloatN
    """Real World Value LUT Data: (0040,9212) FD, 1-n"""
    DoubleFloatRealWorldValueLastValueMapped: _Float1
    """Double Float Real World Value Last Value Mapped: (0040,9213) FD, 1"""
    DoubleFloatRealWorldValueFirstValueMapped: _Float1
    """Double Float Real World Value First Value Mapped: (0040,9214) FD, 1"""
    RealWorldValueFirstValueMapped: _Int1
    """Real World Value First Value Mapped: (0040,9216) US or SS, 1"""
    QuantityDefinitionSequence: _SQ1
    """Quantity Definition Sequence: (0040,9220) SQ, 1"""
    RealWorldValueIntercept: _Float1
    """Real World Value Intercept: (0040,9224) FD, 1"""
    RealWorldValueSlope: _Float1
    """Real World Value Slope: (0040,9225) FD, 1"""
    FindingsFlagTrial: _Text1
    """Findings Flag (Trial): (0040,A007) CS, 1, retired"""
    RelationshipType: _Text1
    """Relationship Type: (0040,A010) CS, 1"""
    FindingsSequenceTrial: _SQ1
    """Findings Sequence (Trial): (0040,A020) SQ, 1, retired"""
    FindingsGroupUIDTrial: _UI1
    """Findings Group UID (Trial): (0040,A021) UI, 1, retired"""
    ReferencedFindingsGroupUIDTrial: _UI1
    """Referenced Findings Group UID (Trial): (0040,A022) UI, 1, retired"""
    FindingsGroupRecordingDateTrial: _DA1
    """Findings Group Recording Date (Trial): (0040,A023) DA, 1, retired"""
    FindingsGroupRecordingTimeTrial: _TM1
    """Findings Group Recording Time (Trial): (0040,A024) TM, 1, retired"""
    FindingsSourceCategoryCodeSequenceTrial: _SQ1
    """Findings Source Category Code Sequence (Trial): (0040,A026) SQ, 1, retired"""
    VerifyingOrganization: _Text1
    """Verifying Organization: (0040,A027) LO, 1"""
    DocumentingOrganizationIdentifierCodeSequenceTrial: _SQ1
    """Documenting Organization Identifier Code Sequence (Trial): (0040,A028) SQ, 1, retired"""
    VerificationDateTime: _DT1
    """Verification DateTime: (0040,A030) DT, 1"""
    ObservationDateTime: _DT1
    """Observation DateTime: (0040,A032) DT, 1"""
    ObservationStartDateTime: _DT1
    """Observation Start DateTime: (0040,A033) DT, 1"""
    EffectiveStartDateTime: _DT1
    """Effective Start DateTime: (0040,A034) DT, 1"""
    EffectiveStopDateTime: _DT1
    """Effective Stop DateTime: (0040,A035) DT, 1"""
    ValueType: _Text1
    """Value Type: (0040,A040) CS, 1"""
    ConceptNameCodeSequence: _SQ1
    """Concept Name Code Sequence: (0040,A043) SQ, 1"""
    MeasurementPrecisionDescriptionTrial: _Text1
    """Measurement Precision Description (Trial): (0040,A047) LO, 1, retired"""
    ContinuityOfContent: _Text1
    """Continuity Of Content: (0040,A050) CS, 1"""
    UrgencyOrPriorityAlertsTrial: _TextN
    """Urgency or Priority Alerts (Trial): (0040,A057) CS, 1-n, retired"""
    SequencingIndicatorTrial: _Text1
    """Sequencing Indicator (Trial): (0040,A060) LO, 1, retired"""
    DocumentIdentifierCodeSequenceTrial: _SQ1
    """Document Identifier Code Sequence (Trial): (0040,A066) SQ, 1, retired"""
    DocumentAuthorTrial: _PN1
    """Document Author (Trial): (0040,A067) PN, 1, retired"""
    DocumentAuthorIdentifierCodeSequenceTrial: _SQ1
    """Document Author Identifier Code Sequence (Trial): (0040,A068) SQ, 1, retired"""
    IdentifierCodeSequenceTrial: _SQ1
    """Identifier Code Sequence (Trial): (0040,A070) SQ, 1, retired"""
    VerifyingObserverSequence: _SQ1
    """Verifying Observer Sequence: (0040,A073) SQ, 1"""
    ObjectBinaryIdentifierTrial: _Bytes1
    """Object Binary Identifier (Trial): (0040,A074) OB, 1, retired"""
    VerifyingObserverName: _PN1
    """Verifying Observer Name: (0040,A075) PN, 1"""
    DocumentingObserverIdentifierCodeSequenceTrial: _SQ1
    """Documenting Observer Identifier Code Sequence (Trial): (0040,A076) SQ, 1, retired"""
    AuthorObserverSequence: _SQ1
    """Author Observer Sequence: (0040,A078) SQ, 1"""
    ParticipantSequence: _SQ1
    """Participant Sequence: (0040,A07A) SQ, 1"""
    CustodialOrganizationSequence: _SQ1
    """Custodial Organization Sequence: (0040,A07C) SQ, 1"""
    ParticipationType: _Text1
    """Participation Type: (0040,A080) CS, 1"""
    ParticipationDateTime: _DT1
    """Participation DateTime: (0040,A082) DT, 1"""
    ObserverType: _Text1
    """Observer Type: (0040,A084) CS, 1"""
    ProcedureIdentifierCodeSequenceTrial: _SQ1
    """Procedure Identifier Code Sequence (Trial): (0040,A085) SQ, 1, retired"""
    VerifyingObserverIdentificationCodeSequence: _SQ1
    """Verifying Observer Identification Code Sequence: (0040,A088) SQ, 1"""
    ObjectDirectoryBinaryIdentifierTrial: _Bytes1
    """Object Directory Binary Identifier (Trial): (0040,A089) OB, 1, retired"""
    EquivalentCDADocumentSequence: _SQ1
    """Equivalent CDA Document Sequence: (0040,A090) SQ, 1, retired"""
    ReferencedWaveformChannels: _IntM
    """Referenced Waveform Channels: (0040,A0B0) US, 2-2n"""
    DateOfDocumentOrVerbalTransactionTrial: _DA1
    """Date of Document or Verbal Transaction (Trial): (0040,A110) DA, 1, retired"""
    TimeOfDocumentCreationOrVerbalTransactionTrial: _TM1
    """Time of Document Creation or Verbal Transaction (Trial): (0040,A112) TM, 1, retired"""
    DateTime: _DT1
    """DateTime: (0040,A120) DT, 1"""
    Date: _DA1
    """Date: (0040,A121) DA, 1"""
    Time: _TM1
    """Time: (0040,A122) TM, 1"""
    PersonName: _PN1
    """Person Name: (0040,A123) PN, 1"""
    UID: _UI1
    """UID: (0040,A124) UI, 1"""
    ReportStatusIDTrial: _TextM
    """Report Status ID (Trial): (0040,A125) CS, 2, retired"""
    TemporalRangeType: _Text1
    """Temporal Range Type: (0040,A130) CS, 1"""
    ReferencedSamplePositions: _IntN
    """Referenced Sample Positions: (0040,A132) UL, 1-n"""
    ReferencedFrameNumbers: _IntN
    """Referenced Frame Numbers: (0040,A136) US, 1-n, retired"""
    ReferencedTimeOffsets: _DSN
    """Referenced Time Offsets: (0040,A138) DS, 1-n"""
    ReferencedDateTime: _DTN
    """Referenced DateTime: (0040,A13A) DT, 1-n"""
    TextValue: _Text1
    """Text Value: (0040,A160) UT, 1"""
    FloatingPointValue: _FloatN
    """Floating Point Value: (0040,A161) FD, 1-n"""
    RationalNumeratorValue: _IntN
    """Rational Numerator Value: (0040,A162) SL, 1-n"""
    RationalDenominatorValue: _IntN
    """Rational Denominator Value: (0040,A163) UL, 1-n"""
    ObservationCategoryCodeSequenceTrial: _SQ1
    """Observation Category Code Sequence (Trial): (0040,A167) SQ, 1, retired"""
    ConceptCodeSequence: _SQ1
    """Concept Code Sequence: (0040,A168) SQ, 1"""
    BibliographicCitationTrial: _Text1
    """Bibliographic Citation (Trial): (0040,A16A) ST, 1, retired"""
    PurposeOfReferenceCodeSequence: _SQ1
    """Purpose of Reference Code Sequence: (0040,A170) SQ, 1"""
    ObservationUID: _UI1
    """Observation UID: (0040,A171) UI, 1"""
    ReferencedObservationUIDTrial: _UI1
    """Referenced Observation UID (Trial): (0040,A172) UI, 1, retired"""
    ReferencedObservationClassTrial: _Text1
    """Referenced Observation Class (Trial): (0040,A173) CS, 1, retired"""
    ReferencedObjectObservationClassTrial: _Text1
    """Referenced Object Observation Class (Trial): (0040,A174) CS, 1, retired"""
    AnnotationGroupNumber: _Int1
    """Annotation Group Number: (0040,A180) US, 1"""
    ObservationDateTrial: _DA1
    """Observation Date (Trial): (0040,A192) DA, 1, retired"""
    ObservationTimeTrial: _TM1
    """Observation Time (Trial): (0040,A193) TM, 1, retired"""
    MeasurementAutomationTrial: _Text1
    """Measurement Automation (Trial): (0040,A194) CS, 1, retired"""
    ModifierCodeSequence: _SQ1
    """Modifier Code Sequence: (0040,A195) SQ, 1"""
    IdentificationDescriptionTrial: _Text1
    """Identification Description (Trial): (0040,A224) ST, 1, retired"""
    CoordinatesSetGeometricTypeTrial: _Text1
    """Coordinates Set Geometric Type (Trial): (0040,A290) CS, 1, retired"""
    AlgorithmCodeSequenceTrial: _SQ1
    """Algorithm Code Sequence (Trial): (0040,A296) SQ, 1, retired"""
    AlgorithmDescriptionTrial: _Text1
    """Algorithm Description (Trial): (0040,A297) ST, 1, retired"""
    PixelCoordinatesSetTrial: _IntM
    """Pixel Coordinates Set (Trial): (0040,A29A) SL, 2-2n, retired"""
    MeasuredValueSequence: _SQ1
    """Measured Value Sequence: (0040,A300) SQ, 1"""
    NumericValueQualifierCodeSequence: _SQ1
    """Numeric Value Qualifier Code Sequence: (0040,A301) SQ, 1"""
    CurrentObserverTrial: _PN1
    """Current Observer (Trial): (0040,A307) PN, 1, retired"""
    NumericValue: _DSN
    """Numeric Value: (0040,A30A) DS, 1-n"""
    ReferencedAccessionSequenceTrial: _SQ1
    """Referenced Accession Sequence (Trial): (0040,A313) SQ, 1, retired"""
    ReportStatusCommentTrial: _Text1
    """Report Status Comment (Trial): (0040,A33A) ST, 1, retired"""
    ProcedureContextSequenceTrial: _SQ1
    """Procedure Context Sequence (Trial): (0040,A340) SQ, 1, retired"""
    VerbalSourceTrial: _PN1
    """Verbal Source (Trial): (0040,A352) PN, 1, retired"""
    AddressTrial: _Text1
    """Address (Trial): (0040,A353) ST, 1, retired"""
    TelephoneNumberTrial: _Text1
    """Telephone Number (Trial): (0040,A354) LO, 1, retired"""
    VerbalSourceIdentifierCodeSequenceTrial: _SQ1
    """Verbal Source Identifier Code Sequence (Trial): (0040,A358) SQ, 1, retired"""
    PredecessorDocumentsSequence: _SQ1
    """Predecessor Documents Sequence: (0040,A360) SQ, 1"""
    ReferencedRequestSequence: _SQ1
    """Referenced Request Sequence: (0040,A370) SQ, 1"""
    PerformedProcedureCodeSequence: _SQ1
    """Performed Procedure Code Sequence: (0040,A372) SQ, 1"""
    CurrentRequestedProcedureEvidenceSequence: _SQ1
    """Current Requested Procedure Evidence Sequence: (0040,A375) SQ, 1"""
    ReportDetailSequenceTrial: _SQ1
    """Report Detail Sequence (Trial): (0040,A380) SQ, 1, retired"""
    PertinentOtherEvidenceSequence: _SQ1
    """Pertinent Other Evidence Sequence: (0040,A385) SQ, 1"""
    HL7StructuredDocumentReferenceSequence: _SQ1
    """HL7 Structured Document Reference Sequence: (0040,A390) SQ, 1"""
    ObservationSubjectUIDTrial: _UI1
    """Observation Subject UID (Trial): (0040,A402) UI, 1, retired"""
    ObservationSubjectClassTrial: _Text1
    """Observation Subject Class (Trial): (0040,A403) CS, 1, retired"""
    ObservationSubjectTypeCodeSequenceTrial: _SQ1
    """Observation Subject Type Code Sequence (Trial): (0040,A404) SQ, 1, retired"""
    CompletionFlag: _Text1
    """Completion Flag: (0040,A491) CS, 1"""
    CompletionFlagDescription: _Text1
    """Completion Flag Description: (0040,A492) LO, 1"""
    VerificationFlag: _Text1
    """Verification Flag: (0040,A493) CS, 1"""
    ArchiveRequested: _Text1
    """Archive Requested: (0040,A494) CS, 1"""
    PreliminaryFlag: _Text1
    """Preliminary Flag: (0040,A496) CS, 1"""
    ContentTemplateSequence: _SQ1
    """Content Template Sequence: (0040,A504) SQ, 1"""
    IdenticalDocumentsSequence: _SQ1
    """Identical Documents Sequence: (0040,A525) SQ, 1"""
    ObservationSubjectContextFlagTrial: _Text1
    """Observation Subject Context Flag (Trial): (0040,A600) CS, 1, retired"""
    ObserverContextFlagTrial: _Text1
    """Observer Context Flag (Trial): (0040,A601) CS, 1, retired"""
    ProcedureContextFlagTrial: _Text1
    """Procedure Context Flag (Trial): (0040,A603) CS, 1, retired"""
    ContentSequence: _SQ1
    """Content Sequence: (0040,A730) SQ, 1"""
    RelationshipSequenceTrial: _SQ1
    """Relationship Sequence (Trial): (0040,A731) SQ, 1, retired"""
    RelationshipTypeCodeSequenceTrial: _SQ1
    """Relationship Type Code Sequence (Trial): (0040,A732) SQ, 1, retired"""
    LanguageCodeSequenceTrial: _SQ1
    """Language Code Sequence (Trial): (0040,A744) SQ, 1, retired"""
    TabulatedValuesSequence: _SQ1
    """Tabulated Values Sequence: (0040,A801) SQ, 1"""
    NumberOfTableRows: _Int1
    """Number of Table Rows: (0040,A802) UL, 1"""
    NumberOfTableColumns: _Int1
    """Number of Table Columns: (0040,A803) UL, 1"""
    TableRowNumber: _Int1
    """Table Row Number: (0040,A804) UL, 1"""
    TableColumnNumber: _Int1
    """Table Column Number: (0040,A805) UL, 1"""
    TableRowDefinitionSequence: _SQ1
    """Table Row Definition Sequence: (0040,A806) SQ, 1"""
    TableColumnDefinitionSequence: _SQ1
    """Table Column Definition Sequence: (0040,A807) SQ, 1"""
    CellValuesSequence: _SQ1
    """Cell Values Sequence: (0040,A808) SQ, 1"""
    UniformResourceLocatorTrial: _Text1
    """Uniform Resource Locator (Trial): (0040,A992) ST, 1, retired"""
    WaveformAnnotationSequence: _SQ1
    """Waveform Annotation Sequence: (0040,B020) SQ, 1"""
    StructuredWaveformAnnotationSequence: _SQ1
    """Structured Waveform Annotation Sequence: (0040,B030) SQ, 1"""
    WaveformAnnotationDisplaySelectionSequence: _SQ1
    """Waveform Annotation Display Selection Sequence: (0040,B031) SQ, 1"""
    ReferencedMontageIndex: _Int1
    """Referenced Montage Index: (0040,B032) US, 1"""
    WaveformTextualAnnotationSequence: _SQ1
    """Waveform Textual Annotation Sequence: (0040,B033) SQ, 1"""
    AnnotationDateTime: _DT1
    """Annotation DateTime: (0040,B034) DT, 1"""
    DisplayedWaveformSegmentSequence: _SQ1
    """Displayed Waveform Segment Sequence: (0040,B035) SQ, 1"""
    SegmentDefinitionDateTime: _DT1
    """Segment Definition DateTime: (0040,B036) DT, 1"""
    MontageActivationSequence: _SQ1
    """Montage Activation Sequence: (0040,B037) SQ, 1"""
    MontageActivationTimeOffset: _DS1
    """Montage Activation Time Offset: (0040,B038) DS, 1"""
    WaveformMontageSequence: _SQ1
    """Waveform Montage Sequence: (0040,B039) SQ, 1"""
    ReferencedMontageChannelNumber: _IS1
    """Referenced Montage Channel Number: (0040,B03A) IS, 1"""
    MontageName: _Text1
    """Montage Name: (0040,B03B) LT, 1"""
    MontageChannelSequence: _SQ1
    """Montage Channel Sequence: (0040,B03C) SQ, 1"""
    MontageIndex: _Int1
    """Montage Index: (0040,B03D) US, 1"""
    MontageChannelNumber: _IS1
    """Montage Channel Number: (0040,B03E) IS, 1"""
    MontageChannelLabel: _Text1
    """Montage Channel Label: (0040,B03F) LO, 1"""
    MontageChannelSourceCodeSequence: _SQ1
    """Montage Channel Source Code Sequence: (0040,B040) SQ, 1"""
    ContributingChannelSourcesSequence: _SQ1
    """Contributing Channel Sources Sequence: (0040,B041) SQ, 1"""
    ChannelWeight: _Float1
    """Channel Weight: (0040,B042) FL, 1"""
    TemplateIdentifier: _Text1
    """Template Identifier: (0040,DB00) CS, 1"""
    TemplateVersion: _DT1
    """Template Version: (0040,DB06) DT, 1, retired"""
    TemplateLocalVersion: _DT1
    """Template Local Version: (0040,DB07) DT, 1, retired"""
    TemplateExtensionFlag: _Text1
    """Template Extension Flag: (0040,DB0B) CS, 1, retired"""
    TemplateExtensionOrganizationUID: _UI1
    """Template Extension Organization UID: (0040,DB0C) UI, 1, retired"""
    TemplateExtensionCreatorUID: _UI1
    """Template Extension Creator UID: (0040,DB0D) UI, 1, retired"""
    ReferencedContentItemIdentifier: _IntN
    """Referenced Content Item Identifier: (0040,DB73) UL, 1-n"""
    HL7InstanceIdentifier: _Text1
    """HL7 Instance Identifier: (0040,E001) ST, 1"""
    HL7DocumentEffectiveTime: _DT1
    """HL7 Document Effective Time: (0040,E004) DT, 1"""
    HL7DocumentTypeCodeSequence: _SQ1
    """HL7 Document Type Code Sequence: (0040,E006) SQ, 1"""
    DocumentClassCodeSequence: _SQ1
    """Document Class Code Sequence: (0040,E008) SQ, 1"""
    RetrieveURI: _Text1
    """Retrieve URI: (0040,E010) UR, 1"""
    RetrieveLocationUID: _UI1
    """Retrieve Location UID: (0040,E011) UI, 1"""
    DisplayURI: _Text1
    """Display URI: (0040,E012) UR, 1"""
    TypeOfInstances: _Text1
    """Type of Instances: (0040,E020) CS, 1"""
    DICOMRetrievalSequence: _SQ1
    """DICOM Retrieval Sequence: (0040,E021) SQ, 1"""
    DICOMMediaRetrievalSequence: _SQ1
    """DICOM Media Retrieval Sequence: (0040,E022) SQ, 1"""
    WADORetrievalSequence: _SQ1
    """WADO Retrieval Sequence: (0040,E023) SQ, 1"""
    XDSRetrievalSequence: _SQ1
    """XDS Retrieval Sequence: (0040,E024) SQ, 1"""
    WADORSRetrievalSequence: _SQ1
    """WADO-RS Retrieval Sequence: (0040,E025) SQ, 1"""
    RepositoryUniqueID: _UI1
    """Repository Unique ID: (0040,E030) UI, 1"""
    HomeCommunityID: _UI1
    """Home Community ID: (0040,E031) UI, 1"""
    DocumentTitle: _Text1
    """Document Title: (0042,0010) ST, 1"""
    EncapsulatedDocument: _Bytes1
    """Encapsulated Document: (0042,0011) OB, 1"""
    MIMETypeOfEncapsulatedDocument: _Text1
    """MIME Type of Encapsulated Document: (0042,0012) LO, 1"""
    SourceInstanceSequence: _SQ1
    """Source Instance Sequence: (0042,0013) SQ, 1"""
    ListOfMIMETypes: _TextN
    """List of MIME Types: (0042,0014) LO, 1-n"""
    EncapsulatedDocumentLength: _Int1
    """Encapsulated Document Length: (0042,0015) UL, 1"""
    ProductPackageIdentifier: _Text1
    """Product Package Identifier: (0044,0001) ST, 1"""
    SubstanceAdministrationApproval: _Text1
    """Substance Administration Approval: (0044,0002) CS, 1"""
    ApprovalStatusFurtherDescription: _Text1
    """Approval Status Further Description: (0044,0003) LT, 1"""
    ApprovalStatusDateTime: _DT1
    """Approval Status DateTime: (0044,0004) DT, 1"""
    ProductTypeCodeSequence: _SQ1
    """Product Type Code Sequence: (0044,0007) SQ, 1"""
    ProductName: _TextN
    """Product Name: (0044,0008) LO, 1-n"""
    ProductDescription: _Text1
    """Product Description: (0044,0009) LT, 1"""
    ProductLotIdentifier: _Text1
    """Product Lot Identifier: (0044,000A) LO, 1"""
    ProductExpirationDateTime: _DT1
    """Product Expiration DateTime: (0044,000B) DT, 1"""
    SubstanceAdministrationDateTime: _DT1
    """Substance Administration DateTime: (0044,0010) DT, 1"""
    SubstanceAdministrationNotes: _Text1
    """Substance Administration Notes: (0044,0011) LO, 1"""
    SubstanceAdministrationDeviceID: _Text1
    """Substance Administration Device ID: (0044,0012) LO, 1"""
    ProductParameterSequence: _SQ1
    """Product Parameter Sequence: (0044,0013) SQ, 1"""
    SubstanceAdministrationParameterSequence: _SQ1
    """Substance Administration Parameter Sequence: (0044,0019) SQ, 1"""
    ApprovalSequence: _SQ1
    """Approval Sequence: (0044,0100) SQ, 1"""
    AssertionCodeSequence: _SQ1
    """Assertion Code Sequence: (0044,0101) SQ, 1"""
    AssertionUID: _UI1
    """Assertion UID: (0044,0102) UI, 1"""
    AsserterIdentificationSequence: _SQ1
    """Asserter Identification Sequence: (0044,0103) SQ, 1"""
    AssertionDateTime: _DT1
    """Assertion DateTime: (0044,0104) DT, 1"""
    AssertionExpirationDateTime: _DT1
    """Assertion Expiration DateTime: (0044,0105) DT, 1"""
    AssertionComments: _Text1
    """Assertion Comments: (0044,0106) UT, 1"""
    RelatedAssertionSequence: _SQ1
    """Related Assertion Sequence: (0044,0107) SQ, 1"""
    ReferencedAssertionUID: _UI1
    """Referenced Assertion UID: (0044,0108) UI, 1"""
    ApprovalSubjectSequence: _SQ1
    """Approval Subject Sequence: (0044,0109) SQ, 1"""
    OrganizationalRoleCodeSequence: _SQ1
    """Organizational Role Code Sequence: (0044,010A) SQ, 1"""
    RTAssertionsSequence: _SQ1
    """RT Assertions Sequence: (0044,0110) SQ, 1"""
    LensDescription: _Text1
    """Lens Description: (0046,0012) LO, 1"""
    RightLensSequence: _SQ1
    """Right Lens Sequence: (0046,0014) SQ, 1"""
    LeftLensSequence: _SQ1
    """Left Lens Sequence: (0046,0015) SQ, 1"""
    UnspecifiedLateralityLensSequence: _SQ1
    """Unspecified Laterality Lens Sequence: (0046,0016) SQ, 1"""
    CylinderSequence: _SQ1
    """Cylinder Sequence: (0046,0018) SQ, 1"""
    PrismSequence: _SQ1
    """Prism Sequence: (0046,0028) SQ, 1"""
    HorizontalPrismPower: _Float1
    """Horizontal Prism Power: (0046,0030) FD, 1"""
    HorizontalPrismBase: _Text1
    """Horizontal Prism Base: (0046,0032) CS, 1"""
    VerticalPrismPower: _Float1
    """Vertical Prism Power: (0046,0034) FD, 1"""
    VerticalPrismBase: _Text1
    """Vertical Prism Base: (0046,0036) CS, 1"""
    LensSegmentType: _Text1
    """Lens Segment Type: (0046,0038) CS, 1"""
    OpticalTransmittance: _Float1
    """Optical Transmittance: (0046,0040) FD, 1"""
    ChannelWidth: _Float1
    """Channel Width: (0046,0042) FD, 1"""
    PupilSize: _Float1
    """Pupil Size: (0046,0044) FD, 1"""
    CornealSize: _Float1
    """Corneal Size: (0046,0046) FD, 1"""
    CornealSizeSequence: _SQ1
    """Corneal Size Sequence: (0046,0047) SQ, 1"""
    AutorefractionRightEyeSequence: _SQ1
    """Autorefraction Right Eye Sequence: (0046,0050) SQ, 1"""
    AutorefractionLeftEyeSequence: _SQ1
    """Autorefraction Left Eye Sequence: (0046,0052) SQ, 1"""
    DistancePupillaryDistance: _Float1
    """Distance Pupillary Distance: (0046,0060) FD, 1"""
    NearPupillaryDistance: _Float1
    """Near Pupillary Distance: (0046,0062) FD, 1"""
    IntermediatePupillaryDistance: _Float1
    """Intermediate Pupillary Distance: (0046,0063) FD, 1"""
    OtherPupillaryDistance: _Float1
    """Other Pupillary Distance: (0046,0064) FD, 1"""
    KeratometryRightEyeSequence: _SQ1
    """Keratometry Right Eye Sequence: (0046,0070) SQ, 1"""
    KeratometryLeftEyeSequence: _SQ1
    """Keratometry Left Eye Sequence: (0046,0071) SQ, 1"""
    SteepKeratometricAxisSequence: _SQ1
    """Steep Keratometric Axis Sequence: (0046,0074) SQ, 1"""
    RadiusOfCurvature: _Float1
    """Radius of Curvature: (0046,0075) FD, 1"""
    KeratometricPower: _Float1
    """Keratometric Power: (0046,0076) FD, 1"""
    KeratometricAxis: _Float1
    """Keratometric Axis: (0046,0077) FD, 1"""
    FlatKeratometricAxisSequence: _SQ1
    """Flat Keratometric Axis Sequence: (0046,0080) SQ, 1"""
    BackgroundColor: _Text1
    """Background Color: (0046,0092) CS, 1"""
    Optotype: _Text1
    """Optotype: (0046,0094) CS, 1"""
    OptotypePresentation: _Text1
    """Optotype Presentation: (0046,0095) CS, 1"""
    SubjectiveRefractionRightEyeSequence: _SQ1
    """Subjective Refraction Right Eye Sequence: (0046,0097) SQ, 1"""
    SubjectiveRefractionLeftEyeSequence: _SQ1
    """Subjective Refraction Left Eye Sequence: (0046,0098) SQ, 1"""
    AddNearSequence: _SQ1
    """Add Near Sequence: (0046,0100) SQ, 1"""
    AddIntermediateSequence: _SQ1
    """Add Intermediate Sequence: (0046,0101) SQ, 1"""
    AddOtherSequence: _SQ1
    """Add Other Sequence: (0046,0102) SQ, 1"""
    AddPower: _Float1
    """Add Power: (0046,0104) FD, 1"""
    ViewingDistance: _Float1
    """Viewing Distance: (0046,0106) FD, 1"""
    CorneaMeasurementsSequence: _SQ1
    """Cornea Measurements Sequence: (0046,0110) SQ, 1"""
    SourceOfCorneaMeasurementDataCodeSequence: _SQ1
    """Source of Cornea Measurement Data Code Sequence: (0046,0111) SQ, 1"""
    SteepCornealAxisSequence: _SQ1
    """Steep Corneal Axis Sequence: (0046,0112) SQ, 1"""
    FlatCornealAxisSequence: _SQ1
    """Flat Corneal Axis Sequence: (0046,0113) SQ, 1"""
    CornealPower: _Float1
    """Corneal Power: (0046,0114) FD, 1"""
    CornealAxis: _Float1
    """Corneal Axis: (0046,0115) FD, 1"""
    CorneaMeasurementMethodCodeSequence: _SQ1
    """Cornea Measurement Method Code Sequence: (0046,0116) SQ, 1"""
    RefractiveIndexOfCornea: _Float1
    """Refractive Index of Cornea: (0046,0117) FL, 1"""
    RefractiveIndexOfAqueousHumor: _Float1
    """Refractive Index of Aqueous Humor: (0046,0118) FL, 1"""
    VisualAcuityTypeCodeSequence: _SQ1
    """Visual Acuity Type Code Sequence: (0046,0121) SQ, 1"""
    VisualAcuityRightEyeSequence: _SQ1
    """Visual Acuity Right Eye Sequence: (0046,0122) SQ, 1"""
    VisualAcuityLeftEyeSequence: _SQ1
    """Visual Acuity Left Eye Sequence: (0046,0123) SQ, 1"""
    VisualAcuityBothEyesOpenSequence: _SQ1
    """Visual Acuity Both Eyes Open Sequence: (0046,0124) SQ, 1"""
    ViewingDistanceType: _Text1
    """Viewing Distance Type: (0046,0125) CS, 1"""
    VisualAcuityModifiers: _IntM
    """Visual Acuity Modifiers: (0046,0135) SS, 2"""
    DecimalVisualAcuity: _Float1
    """Decimal Visual Acuity: (0046,0137) FD, 1"""
    OptotypeDetailedDefinition: _Text1
    """Optotype Detailed Definition: (0046,0139) LO, 1"""
    ReferencedRefractiveMeasurementsSequence: _SQ1
    """Referenced Refractive Measurements Sequence: (0046,0145) SQ, 1"""
    SpherePower: _Float1
    """Sphere Power: (0046,0146) FD, 1"""
    CylinderPower: _Float1
    """Cylinder Power: (0046,0147) FD, 1"""
    CornealTopographySurface: _Text1
    """Corneal Topography Surface: (0046,0201) CS, 1"""
    CornealVertexLocation: _FloatM
    """Corneal Vertex Location: (0046,0202) FL, 2"""
    PupilCentroidXCoordinate: _Float1
    """Pupil Centroid X-Coordinate: (0046,0203) FL, 1"""
    PupilCentroidYCoordinate: _Float1
    """Pupil Centroid Y-Coordinate: (0046,0204) FL, 1"""
    EquivalentPupilRadius: _Float1
    """Equivalent Pupil Radius: (0046,0205) FL, 1"""
    CornealTopographyMapTypeCodeSequence: _SQ1
    """Corneal Topography Map Type Code Sequence: (0046,0207) SQ, 1"""
    VerticesOfTheOutlineOfPupil: _ISM
    """Vertices of the Outline of Pupil: (0046,0208) IS, 2-2n"""
    CornealTopographyMappingNormalsSequence: _SQ1
    """Corneal Topography Mapping Normals Sequence: (0046,0210) SQ, 1"""
    MaximumCornealCurvatureSequence: _SQ1
    """Maximum Corneal Curvature Sequence: (0046,0211) SQ, 1"""
    MaximumCornealCurvature: _Float1
    """Maximum Corneal Curvature: (0046,0212) FL, 1"""
    MaximumCornealCurvatureLocation: _FloatM
    """Maximum Corneal Curvature Location: (0046,0213) FL, 2"""
    MinimumKeratometricSequence: _SQ1
    """Minimum Keratometric Sequence: (0046,0215) SQ, 1"""
    SimulatedKeratometricCylinderSequence: _SQ1
    """Simulated Keratometric Cylinder Sequence: (0046,0218) SQ, 1"""
    AverageCornealPower: _Float1
    """Average Corneal Power: (0046,0220) FL, 1"""
    CornealISValue: _Float1
    """Corneal I-S Value: (0046,0224) FL, 1"""
    AnalyzedArea: _Float1
    """Analyzed Area: (0046,0227) FL, 1"""
    SurfaceRegularityIndex: _Float1
    """Surface Regularity Index: (0046,0230) FL, 1"""
    SurfaceAsymmetryIndex: _Float1
    """Surface Asymmetry Index: (0046,0232) FL, 1"""
    CornealEccentricityIndex: _Float1
    """Corneal Eccentricity Index: (0046,0234) FL, 1"""
    KeratoconusPredictionIndex: _Float1
    """Keratoconus Prediction Index: (0046,0236) FL, 1"""
    DecimalPotentialVisualAcuity: _Float1
    """Decimal Potential Visual Acuity: (0046,0238) FL, 1"""
    CornealTopographyMapQualityEvaluation: _Text1
    """Corneal Topography Map Quality Evaluation: (0046,0242) CS, 1"""
    SourceImageCornealProcessedDataSequence: _SQ1
    """Source Image Corneal Processed Data Sequence: (0046,0244) SQ, 1"""
    CornealPointLocation: _FloatM
    """Corneal Point Location: (0046,0247) FL, 3"""
    CornealPointEstimated: _Text1
    """Corneal Point Estimated: (0046,0248) CS, 1"""
    AxialPower: _Float1
    """Axial Power: (0046,0249) FL, 1"""
    TangentialPower: _Float1
    """Tangential Power: (0046,0250) FL, 1"""
    RefractivePower: _Float1
    """Refractive Power: (0046,0251) FL, 1"""
    RelativeElevation: _Float1
    """Relative Elevation: (0046,0252) FL, 1"""
    CornealWavefront: _Float1
    """Corneal Wavefront: (0046,0253) FL, 1"""
    ImagedVolumeWidth: _Float1
    """Imaged Volume Width: (0048,0001) FL, 1"""
    ImagedVolumeHeight: _Float1
    """Imaged Volume Height: (0048,0002) FL, 1"""
    ImagedVolumeDepth: _Float1
    """Imaged Volume Depth: (0048,0003) FL, 1"""
    TotalPixelMatrixColumns: _Int1
    """Total Pixel Matrix Columns: (0048,0006) UL, 1"""
    TotalPixelMatrixRows: _Int1
    """Total Pixel Matrix Rows: (0048,0007) UL, 1"""
    TotalPixelMatrixOriginSequence: _SQ1
    """Total Pixel Matrix Origin Sequence: (0048,0008) SQ, 1"""
    SpecimenLabelInImage: _Text1
    """Specimen Label in Image: (0048,0010) CS, 1"""
    FocusMethod: _Text1
    """Focus Method: (0048,0011) CS, 1"""
    ExtendedDepthOfField: _Text1
    """Extended Depth of Field: (0048,0012) CS, 1"""
    NumberOfFocalPlanes: _Int1
    """Number of Focal Planes: (0048,0013) US, 1"""
    DistanceBetweenFocalPlanes: _Float1
    """Distance Between Focal Planes: (0048,0014) FL, 1"""
    RecommendedAbsentPixelCIELabValue: _IntM
    """Recommended Absent Pixel CIELab Value: (0048,0015) US, 3"""
    IlluminatorTypeCodeSequence: _SQ1
    """Illuminator Type Code Sequence: (0048,0100) SQ, 1"""
    ImageOrientationSlide: _DSM
    """Image Orientation (Slide): (0048,0102) DS, 6"""
    OpticalPathSequence: _SQ1
    """Optical Path Sequence: (0048,0105) SQ, 1"""
    OpticalPathIdentifier: _Text1
    """Optical Path Identifier: (0048,0106) SH, 1"""
    OpticalPathDescription: _Text1
    """Optical Path Description: (0048,0107) ST, 1"""
    IlluminationColorCodeSequence: _SQ1
    """Illumination Color Code Sequence: (0048,0108) SQ, 1"""
    SpecimenReferenceSequence: _SQ1
    """Specimen Reference Sequence: (0048,0110) SQ, 1"""
    CondenserLensPower: _DS1
    """Condenser Lens Power: (0048,0111) DS, 1"""
    ObjectiveLensPower: _DS1
    """Objective Lens Power: (0048,0112) DS, 1"""
    ObjectiveLensNumericalAperture: _DS1
    """Objective Lens Numerical Aperture: (0048,0113) DS, 1"""
    ConfocalMode: _Text1
    """Confocal Mode: (0048,0114) CS, 1"""
    TissueLocation: _Text1
    """Tissue Location: (0048,0115) CS, 1"""
    ConfocalMicroscopyImageFrameTypeSequence: _SQ1
    """Confocal Microscopy Image Frame Type Sequence: (0048,0116) SQ, 1"""
    ImageAcquisitionDepth: _Float1
    """Image Acquisition Depth: (0048,0117) FD, 1"""
    PaletteColorLookupTableSequence: _SQ1
    """Palette Color Lookup Table Sequence: (0048,0120) SQ, 1"""
    ReferencedImageNavigationSequence: _SQ1
    """Referenced Image Navigation Sequence: (0048,0200) SQ, 1, retired"""
    TopLeftHandCornerOfLocalizerArea: _IntM
    """Top Left Hand Corner of Localizer Area: (0048,0201) US, 2, retired"""
    BottomRightHandCornerOfLocalizerArea: _IntM
    """Bottom Right Hand Corner of Localizer Area: (0048,0202) US, 2, retired"""
    OpticalPathIdentificationSequence: _SQ1
    """Optical Path Identification Sequence: (0048,0207) SQ, 1"""
    PlanePositionSlideSequence: _SQ1
    """Plane Position (Slide) Sequence: (0048,021A) SQ, 1"""
    ColumnPositionInTotalImagePixelMatrix: _Int1
    """Column Position In Total Image Pixel Matrix: (0048,021E) SL, 1"""
    RowPositionInTotalImagePixelMatrix: _Int1
    """Row Position In Total Image Pixel Matrix: (0048,021F) SL, 1"""
    PixelOriginInterpretation: _Text1
    """Pixel Origin Interpretation: (0048,0301) CS, 1"""
    NumberOfOpticalPaths: _Int1
    """Number of Optical Paths: (0048,0302) UL, 1"""
    TotalPixelMatrixFocalPlanes: _Int1
    """Total Pixel Matrix Focal Planes: (0048,0303) UL, 1"""
    TilesOverlap: _Text1
    """Tiles Overlap: (0048,0304) CS, 1"""
    CalibrationImage: _Text1
    """Calibration Image: (0050,0004) CS, 1"""
    DeviceSequence: _SQ1
    """Device Sequence: (0050,0010) SQ, 1"""
    ContainerComponentTypeCodeSequence: _SQ1
    """Container Component Type Code Sequence: (0050,0012) SQ, 1"""
    ContainerComponentThickness: _Float1
    """Container Component Thickness: (0050,0013) FD, 1"""
    DeviceLength: _DS1
    """Device Length: (0050,0014) DS, 1"""
    ContainerComponentWidth: _Float1
    """Container Component Width: (0050,0015) FD, 1"""
    DeviceDiameter: _DS1
    """Device Diameter: (0050,0016) DS, 1"""
    DeviceDiameterUnits: _Text1
    """Device Diameter Units: (0050,0017) CS, 1"""
    DeviceVolume: _DS1
    """Device Volume: (0050,0018) DS, 1"""
    InterMarkerDistance: _DS1
    """Inter-Marker Distance: (0050,0019) DS, 1"""
    ContainerComponentMaterial: _Text1
    """Container Component Material: (0050,001A) CS, 1"""
    ContainerComponentID: _Text1
    """Container Component ID: (0050,001B) LO, 1"""
    ContainerComponentLength: _Float1
    """Container Component Length: (0050,001C) FD, 1"""
    ContainerComponentDiameter: _Float1
    """Container Component Diameter: (0050,001D) FD, 1"""
    ContainerComponentDescription: _Text1
    """Container Component Description: (0050,001E) LO, 1"""
    DeviceDescription: _Text1
    """Device Description: (0050,0020) LO, 1"""
    LongDeviceDescription: _Text1
    """Long Device Description: (0050,0021) ST, 1"""
    ContrastBolusIngredientPercentByVolume: _Float1
    """Contrast/Bolus Ingredient Percent by Volume: (0052,0001) FL, 1"""
    OCTFocalDistance: _Float1
    """OCT Focal Distance: (0052,0002) FD, 1"""
    BeamSpotSize: _Float1
    """Beam Spot Size: (0052,0003) FD, 1"""
    EffectiveRefractiveIndex: _Float1
    """Effective Refractive Index: (0052,0004) FD, 1"""
    OCTAcquisitionDomain: _Text1
    """OCT Acquisition Domain: (0052,0006) CS, 1"""
    OCTOpticalCenterWavelength: _Float1
    """OCT Optical Center Wavelength: (0052,0007) FD, 1"""
    AxialResolution: _Float1
    """Axial Resolution: (0052,0008) FD, 1"""
    RangingDepth: _Float1
    """Ranging Depth: (0052,0009) FD, 1"""
    ALineRate: _Float1
    """A-line Rate: (0052,0011) FD, 1"""
    ALinesPerFrame: _Int1
    """A-lines Per Frame: (0052,0012) US, 1"""
    CatheterRotationalRate: _Float1
    """Catheter Rotational Rate: (0052,0013) FD, 1"""
    ALinePixelSpacing: _Float1
    """A-line Pixel Spacing: (0052,0014) FD, 1"""
    ModeOfPercutaneousAccessSequence: _SQ1
    """Mode of Percutaneous Access Sequence: (0052,0016) SQ, 1"""
    IntravascularOCTFrameTypeSequence: _SQ1
    """Intravascular OCT Frame Type Sequence: (0052,0025) SQ, 1"""
    OCTZOffsetApplied: _Text1
    """OCT Z Offset Applied: (0052,0026) CS, 1"""
    IntravascularFrameContentSequence: _SQ1
    """Intravascular Frame Content Sequence: (0052,0027) SQ, 1"""
    IntravascularLongitudinalDistance: _Float1
    """Intravascular Longitudinal Distance: (0052,0028) FD, 1"""
    IntravascularOCTFrameContentSequence: _SQ1
    """Intravascular OCT Frame Content Sequence: (0052,0029) SQ, 1"""
    OCTZOffsetCorrection: _Int1
    """OCT Z Offset Correction: (0052,0030) SS, 1"""
    CatheterDirectionOfRotation: _Text1
    """Catheter Direction of Rotation: (0052,0031) CS, 1"""
    SeamLineLocation: _Float1
    """Seam Line Location: (0052,0033) FD, 1"""
    FirstALineLocation: _Float1
    """First A-line Location: (0052,0034) FD, 1"""
    SeamLineIndex: _Int1
    """Seam Line Index: (0052,0036) US, 1"""
    NumberOfPaddedALines: _Int1
    """Number of Padded A-lines: (0052,0038) US, 1"""
    InterpolationType: _Text1
    """Interpolation Type: (0052,0039) CS, 1"""
    RefractiveIndexApplied: _Text1
    """Refractive Index Applied: (0052,003A) CS, 1"""
    EnergyWindowVector: _IntN
    """Energy Window Vector: (0054,0010) US, 1-n"""
    NumberOfEnergyWindows: _Int1
    """Number of Energy Windows: (0054,0011) US, 1"""
    EnergyWindowInformationSequence: _SQ1
    """Energy Window Information Sequence: (0054,0012) SQ, 1"""
    EnergyWindowRangeSequence: _SQ1
    """Energy Window Range Sequence: (0054,0013) SQ, 1"""
    EnergyWindowLowerLimit: _DS1
    """Energy Window Lower Limit: (0054,0014) DS, 1"""
    EnergyWindowUpperLimit: _DS1
    """Energy Window Upper Limit: (0054,0015) DS, 1"""
    RadiopharmaceuticalInformationSequence: _SQ1
    """Radiopharmaceutical Information Sequence: (0054,0016) SQ, 1"""
    ResidualSyringeCounts: _IS1
    """Residual Syringe Counts: (0054,0017) IS, 1"""
    EnergyWindowName: _Text1
    """Energy Window Name: (0054,0018) SH, 1"""
    DetectorVector: _IntN
    """Detector Vector: (0054,0020) US, 1-n"""
    NumberOfDetectors: _Int1
    """Number of Detectors: (0054,0021) US, 1"""
    DetectorInformationSequence: _SQ1
    """Detector Information Sequence: (0054,0022) SQ, 1"""
    PhaseVector: _IntN
    """Phase Vector: (0054,0030) US, 1-n"""
    NumberOfPhases: _Int1
    """Number of Phases: (0054,0031) US, 1"""
    PhaseInformationSequence: _SQ1
    """Phase Information Sequence: (0054,0032) SQ, 1"""
    NumberOfFramesInPhase: _Int1
    """Number of Frames in Phase: (0054,0033) US, 1"""
    PhaseDelay: _IS1
    """Phase Delay: (0054,0036) IS, 1"""
    PauseBetweenFrames: _IS1
    """Pause Between Frames: (0054,0038) IS, 1"""
    PhaseDescription: _Text1
    """Phase Description: (0054,0039) CS, 1"""
    RotationVector: _IntN
    """Rotation Vector: (0054,0050) US, 1-n"""
    NumberOfRotations: _Int1
    """Number of Rotations: (0054,0051) US, 1"""
    RotationInformationSequence: _SQ1
    """Rotation Information Sequence: (0054,0052) SQ, 1"""
    NumberOfFramesInRotation: _Int1
    """Number of Frames in Rotation: (0054,0053) US, 1"""
    RRIntervalVector: _IntN
    """R-R Interval Vector: (0054,0060) US, 1-n"""
    NumberOfRRIntervals: _Int1
    """Number of R-R Intervals: (0054,0061) US, 1"""
    GatedInformationSequence: _SQ1
    """Gated Information Sequence: (0054,0062) SQ, 1"""
    DataInformationSequence: _SQ1
    """Data Information Sequence: (0054,0063) SQ, 1"""
    TimeSlotVector: _IntN
    """Time Slot Vector: (0054,0070) US, 1-n"""
    NumberOfTimeSlots: _Int1
    """Number of Time Slots: (0054,0071) US, 1"""
    TimeSlotInformationSequence: _SQ1
    """Time Slot Information Sequence: (0054,0072) SQ, 1"""
    TimeSlotTime: _DS1
    """Time Slot Time: (0054,0073) DS, 1"""
    SliceVector: _IntN
    """Slice Vector: (0054,0080) US, 1-n"""
    NumberOfSlices: _Int1
    """Number of Slices: (0054,0081) US, 1"""
    AngularViewVector: _IntN
    """Angular View Vector: (0054,0090) US, 1-n"""
    TimeSliceVector: _IntN
    """Time Slice Vector: (0054,0100) US, 1-n"""
    NumberOfTimeSlices: _Int1
    """Number of Time Slices: (0054,0101) US, 1"""
    StartAngle: _DS1
    """Start Angle: (0054,0200) DS, 1"""
    TypeOfDetectorMotion: _Text1
    """Type of Detector Motion: (0054,0202) CS, 1"""
    TriggerVector: _ISN
    """Trigger Vector: (0054,0210) IS, 1-n"""
    NumberOfTriggersInPhase: _Int1
    """Number of Triggers in Phase: (0054,0211) US, 1"""
    ViewCodeSequence: _SQ1
    """View Code Sequence: (0054,0220) SQ, 1"""
    ViewModifierCodeSequence: _SQ1
    """View Modifier Code Sequence: (0054,0222) SQ, 1"""
    RadionuclideCodeSequence: _SQ1
    """Radionuclide Code Sequence: (0054,0300) SQ, 1"""
    AdministrationRouteCodeSequence: _SQ1
    """Administration Route Code Sequence: (0054,0302) SQ, 1"""
    RadiopharmaceuticalCodeSequence: _SQ1
    """Radiopharmaceutical Code Sequence: (0054,0304) SQ, 1"""
    CalibrationDataSequence: _SQ1
    """Calibration Data Sequence: (0054,0306) SQ, 1"""
    EnergyWindowNumber: _Int1
    """Energy Window Number: (0054,0308) US, 1"""
    ImageID: _Text1
    """Image ID: (0054,0400) SH, 1"""
    PatientOrientationCodeSequence: _SQ1
    """Patient Orientation Code Sequence: (0054,0410) SQ, 1"""
    PatientOrientationModifierCodeSequence: _SQ1
    """Patient Orientation Modifier Code Sequence: (0054,0412) SQ, 1"""
    PatientGantryRelationshipCodeSequence: _SQ1
    """Patient Gantry Relationship Code Sequence: (0054,0414) SQ, 1"""
    SliceProgressionDirection: _Text1
    """Slice Progression Direction: (0054,0500) CS, 1"""
    ScanProgressionDirection: _Text1
    """Scan Progression Direction: (0054,0501) CS, 1"""
    SeriesType: _TextM
    """Series Type: (0054,1000) CS, 2"""
    Units: _Text1
    """Units: (0054,1001) CS, 1"""
    CountsSource: _Text1
    """Counts Source: (0054,1002) CS, 1"""
    ReprojectionMethod: _Text1
    """Reprojection Method: (0054,1004) CS, 1"""
    SUVType: _Text1
    """SUV Type: (0054,1006) CS, 1"""
    RandomsCorrectionMethod: _Text1
    """Randoms Correction Method: (0054,1100) CS, 1"""
    AttenuationCorrectionMethod: _Text1
    """Attenuation Correction Method: (0054,1101) LO, 1"""
    DecayCorrection: _Text1
    """Decay Correction: (0054,1102) CS, 1"""
    ReconstructionMethod: _Text1
    """Reconstruction Method: (0054,1103) LO, 1"""
    DetectorLinesOfResponseUsed: _Text1
    """Detector Lines of Response Used: (0054,1104) LO, 1"""
    ScatterCorrectionMethod: _Text1
    """Scatter Correction Method: (0054,1105) LO, 1"""
    AxialAcceptance: _DS1
    """Axial Acceptance: (0054,1200) DS, 1"""
    AxialMash: _ISM
    """Axial Mash: (0054,1201) IS, 2"""
    TransverseMash: _IS1
    """Transverse Mash: (0054,1202) IS, 1"""
    DetectorElementSize: _DSM
    """Detector Element Size: (0054,1203) DS, 2"""
    CoincidenceWindowWidth: _DS1
    """Coincidence Window Width: (0054,1210) DS, 1"""
    SecondaryCountsType: _TextN
    """Secondary Counts Type: (0054,1220) CS, 1-n"""
    FrameReferenceTime: _DS1
    """Frame Reference Time: (0054,1300) DS, 1"""
    PrimaryPromptsCountsAccumulated: _IS1
    """Primary (Prompts) Counts Accumulated: (0054,1310) IS, 1"""
    SecondaryCountsAccumulated: _ISN
    """Secondary Counts Accumulated: (0054,1311) IS, 1-n"""
    SliceSensitivityFactor: _DS1
    """Slice Sensitivity Factor: (0054,1320) DS, 1"""
    DecayFactor: _DS1
    """Decay Factor: (0054,1321) DS, 1"""
    DoseCalibrationFactor: _DS1
    """Dose Calibration Factor: (0054,1322) DS, 1"""
    ScatterFractionFactor: _DS1
    """Scatter Fraction Factor: (0054,1323) DS, 1"""
    DeadTimeFactor: _DS1
    """Dead Time Factor: (0054,1324) DS, 1"""
    ImageIndex: _Int1
    """Image Index: (0054,1330) US, 1"""
    CountsIncluded: _TextN
    """Counts Included: (0054,1400) CS, 1-n, retired"""
    DeadTimeCorrectionFlag: _Text1
    """Dead Time Correction Flag: (0054,1401) CS, 1, retired"""
    HistogramSequence: _SQ1
    """Histogram Sequence: (0060,3000) SQ, 1"""
    HistogramNumberOfBins: _Int1
    """Histogram Number of Bins: (0060,3002) US, 1"""
    HistogramFirstBinValue: _Int1
    """Histogram First Bin Value: (0060,3004) US or SS, 1"""
    HistogramLastBinValue: _Int1
    """Histogram Last Bin Value: (0060,3006) US or SS, 1"""
    HistogramBinWidth: _Int1
    """Histogram Bin Width: (0060,3008) US, 1"""
    HistogramExplanation: _Text1
    """Histogram Explanation: (0060,3010) LO, 1"""
    HistogramData: _IntN
    """Histogram Data: (0060,3020) UL, 1-n"""
    SegmentationType: _Text1
    """Segmentation Type: (0062,0001) CS, 1"""
    SegmentSequence: _SQ1
    """Segment Sequence: (0062,0002) SQ, 1"""
    SegmentedPropertyCategoryCodeSequence: _SQ1
    """Segmented Property Category Code Sequence: (0062,0003) SQ, 1"""
    SegmentNumber: _Int1
    """Segment Number: (0062,0004) US, 1"""
    SegmentLabel: _Text1
    """Segment Label: (0062,0005) LO, 1"""
    SegmentDescription: _Text1
    """Segment Description: (0062,0006) ST, 1"""
    SegmentationAlgorithmIdentificationSequence: _SQ1
    """Segmentation Algorithm Identification Sequence: (0062,0007) SQ, 1"""
    SegmentAlgorithmType: _Text1
    """Segment Algorithm Type: (0062,0008) CS, 1"""
    SegmentAlgorithmName: _TextN
    """Segment Algorithm Name: (0062,0009) LO, 1-n"""
    SegmentIdentificationSequence: _SQ1
    """Segment Identification Sequence: (0062,000A) SQ, 1"""
    ReferencedSegmentNumber: _IntN
    """Referenced Segment Number: (0062,000B) US, 1-n"""
    RecommendedDisplayGrayscaleValue: _Int1
    """Recommended Display Grayscale Value: (0062,000C) US, 1"""
    RecommendedDisplayCIELabValue: _IntM
    """Recommended Display CIELab Value: (0062,000D) US, 3"""
    MaximumFractionalValue: _Int1
    """Maximum Fractional Value: (0062,000E) US, 1"""
    SegmentedPropertyTypeCodeSequence: _SQ1
    """Segmented Property Type Code Sequence: (0062,000F) SQ, 1"""
    SegmentationFractionalType: _Text1
    """Segmentation Fractional Type: (0062,0010) CS, 1"""
    SegmentedPropertyTypeModifierCodeSequence: _SQ1
    """Segmented Property Type Modifier Code Sequence: (0062,0011) SQ, 1"""
    UsedSegmentsSequence: _SQ1
    """Used Segments Sequence: (0062,0012) SQ, 1"""
    SegmentsOverlap: _Text1
    """Segments Overlap: (0062,0013) CS, 1"""
    TrackingID: _Text1
    """Tracking ID: (0062,0020) UT, 1"""
    TrackingUID: _UI1
    """Tracking UID: (0062,0021) UI, 1"""
    DeformableRegistrationSequence: _SQ1
    """Deformable Registration Sequence: (0064,0002) SQ, 1"""
    SourceFrameOfReferenceUID: _UI1
    """Source Frame of Reference UID: (0064,0003) UI, 1"""
    DeformableRegistrationGridSequence: _SQ1
    """Deformable Registration Grid Sequence: (0064,0005) SQ, 1"""
    GridDimensions: _IntM
    """Grid Dimensions: (0064,0007) UL, 3"""
    GridResolution: _FloatM
    """Grid Resolution: (0064,0008) FD, 3"""
    VectorGridData: _Bytes1
    """Vector Grid Data: (0064,0009) OF, 1"""
    PreDeformationMatrixRegistrationSequence: _SQ1
    """Pre Deformation Matrix Registration Sequence: (0064,000F) SQ, 1"""
    PostDeformationMatrixRegistrationSequence: _SQ1
    """Post Deformation Matrix Registration Sequence: (0064,0010) SQ, 1"""
    NumberOfSurfaces: _Int1
    """Number of Surfaces: (0066,0001) UL, 1"""
    SurfaceSequence: _SQ1
    """Surface Sequence: (0066,0002) SQ, 1"""
    SurfaceNumber: _Int1
    """Surface Number: (0066,0003) UL, 1"""
    SurfaceComments: _Text1
    """Surface Comments: (0066,0004) LT, 1"""
    SurfaceOffset: _Float1
    """Surface Offset: (0066,0005) FL, 1"""
    SurfaceProcessing: _Text1
    """Surface Processing: (0066,0009) CS, 1"""
    SurfaceProcessingRatio: _Float1
    """Surface Processing Ratio: (0066,000A) FL, 1"""
    SurfaceProcessingDescription: _Text1
    """Surface Processing Description: (0066,000B) LO, 1"""
    RecommendedPresentationOpacity: _Float1
    """Recommended Presentation Opacity: (0066,000C) FL, 1"""
    RecommendedPresentationType: _Text1
    """Recommended Presentation Type: (0066,000D) CS, 1"""
    FiniteVolume: _Text1
    """Finite Volume: (0066,000E) CS, 1"""
    Manifold: _Text1
    """Manifold: (0066,0010) CS, 1"""
    SurfacePointsSequence: _SQ1
    """Surface Points Sequence: (0066,0011) SQ, 1"""
    SurfacePointsNormalsSequence: _SQ1
    """Surface Points Normals Sequence: (0066,0012) SQ, 1"""
    SurfaceMeshPrimitivesSequence: _SQ1
    """Surface Mesh Primitives Sequence: (0066,0013) SQ, 1"""
    NumberOfSurfacePoints: _Int1
    """Number of Surface Points: (0066,0015) UL, 1"""
    PointCoordinatesData: _Bytes1
    """Point Coordinates Data: (0066,0016) OF, 1"""
    PointPositionAccuracy: _FloatM
    """Point Position Accuracy: (0066,0017) FL, 3"""
    MeanPointDistance: _Float1
    """Mean Point Distance: (0066,0018) FL, 1"""
    MaximumPointDistance: _Float1
    """Maximum Point Distance: (0066,0019) FL, 1"""
    PointsBoundingBoxCoordinates: _FloatM
    """Points Bounding Box Coordinates: (0066,001A) FL, 6"""
    AxisOfRotation: _FloatM
    """Axis of Rotation: (0066,001B) FL, 3"""
    CenterOfRotation: _FloatM
    """Center of Rotation: (0066,001C) FL, 3"""
    NumberOfVectors: _Int1
    """Number of Vectors: (0066,001E) UL, 1"""
    VectorDimensionality: _Int1
    """Vector Dimensionality: (0066,001F) US, 1"""
    VectorAccuracy: _FloatN
    """Vector Accuracy: (0066,0020) FL, 1-n"""
    VectorCoordinateData: _Bytes1
    """Vector Coordinate Data: (0066,0021) OF, 1"""
    DoublePointCoordinatesData: _Bytes1
    """Double Point Coordinates Data: (0066,0022) OD, 1"""
    TrianglePointIndexList: _Bytes1
    """Triangle Point Index List: (0066,0023) OW, 1, retired"""
    EdgePointIndexList: _Bytes1
    """Edge Point Index List: (0066,0024) OW, 1, retired"""
    VertexPointIndexList: _Bytes1
    """Vertex Point Index List: (0066,0025) OW, 1, retired"""
    TriangleStripSequence: _SQ1
    """Triangle Strip Sequence: (0066,0026) SQ, 1"""
    TriangleFanSequence: _SQ1
    """Triangle Fan Sequence: (0066,0027) SQ, 1"""
    LineSequence: _SQ1
    """Line Sequence: (0066,0028) SQ, 1"""
    PrimitivePointIndexList: _Bytes1
    """Primitive Point Index List: (0066,0029) OW, 1, retired"""
    SurfaceCount: _Int1
    """Surface Count: (0066,002A) UL, 1"""
    ReferencedSurfaceSequence: _SQ1
    """Referenced Surface Sequence: (0066,002B) SQ, 1"""
    ReferencedSurfaceNumber: _Int1
    """Referenced Surface Number: (0066,002C) UL, 1"""
    SegmentSurfaceGenerationAlgorithmIdentificationSequence: _SQ1
    """Segment Surface Generation Algorithm Identification Sequence: (0066,002D) SQ, 1"""
    SegmentSurfaceSourceInstanceSequence: _SQ1
    """Segment Surface Source Instance Sequence: (0066,002E) SQ, 1"""
    AlgorithmFamilyCodeSequence: _SQ1
    """Algorithm Family Code Sequence: (0066,002F) SQ, 1"""
    AlgorithmNameCodeSequence: _SQ1
    """Algorithm Name Code Sequence: (0066,0030) SQ, 1"""
    AlgorithmVersion: _Text1
    """Algorithm Version: (0066,0031) LO, 1"""
    AlgorithmParameters: _Text1
    """Algorithm Parameters: (0066,0032) LT, 1"""
    FacetSequence: _SQ1
    """Facet Sequence: (0066,0034) SQ, 1"""
    SurfaceProcessingAlgorithmIdentificationSequence: _SQ1
    """Surface Processing Algorithm Identification Sequence: (0066,0035) SQ, 1"""
    AlgorithmName: _Text1
    """Algorithm Name: (0066,0036) LO, 1"""
    RecommendedPointRadius: _Float1
    """Recommended Point Radius: (0066,0037) FL, 1"""
    RecommendedLineThickness: _Float1
    """Recommended Line Thickness: (0066,0038) FL, 1"""
    LongPrimitivePointIndexList: _Bytes1
    """Long Primitive Point Index List: (0066,0040) OL, 1"""
    LongTrianglePointIndexList: _Bytes1
    """Long Triangle Point Index List: (0066,0041) OL, 1"""
    LongEdgePointIndexList: _Bytes1
    """Long Edge Point Index List: (0066,0042) OL, 1"""
    LongVertexPointIndexList: _Bytes1
    """Long Vertex Point Index List: (0066,0043) OL, 1"""
    TrackSetSequence: _SQ1
    """Track Set Sequence: (0066,0101) SQ, 1"""
    TrackSequence: _SQ1
    """Track Sequence: (0066,0102) SQ, 1"""
    RecommendedDisplayCIELabValueList: _Bytes1
    """Recommended Display CIELab Value List: (0066,0103) OW, 1"""
    TrackingAlgorithmIdentificationSequence: _SQ1
    """Tracking Algorithm Identification Sequence: (0066,0104) SQ, 1"""
    TrackSetNumber: _Int1
    """Track Set Number: (0066,0105) UL, 1"""
    TrackSetLabel: _Text1
    """Track Set Label: (0066,0106) LO, 1"""
    TrackSetDescription: _Text1
    """Track Set Description: (0066,0107) UT, 1"""
    TrackSetAnatomicalTypeCodeSequence: _SQ1
    """Track Set Anatomical Type Code Sequence: (0066,0108) SQ, 1"""
    MeasurementsSequence: _SQ1
    """Measurements Sequence: (0066,0121) SQ, 1"""
    TrackSetStatisticsSequence: _SQ1
    """Track Set Statistics Sequence: (0066,0124) SQ, 1"""
    FloatingPointValues: _Bytes1
    """Floating Point Values: (0066,0125) OF, 1"""
    TrackPointIndexList: _Bytes1
    """Track Point Index List: (0066,0129) OL, 1"""
    TrackStatisticsSequence: _SQ1
    """Track Statistics Sequence: (0066,0130) SQ, 1"""
    MeasurementValuesSequence: _SQ1
    """Measurement Values Sequence: (0066,0132) SQ, 1"""
    DiffusionAcquisitionCodeSequence: _SQ1
    """Diffusion Acquisition Code Sequence: (0066,0133) SQ, 1"""
    DiffusionModelCodeSequence: _SQ1
    """Diffusion Model Code Sequence: (0066,0134) SQ, 1"""
    ImplantSize: _Text1
    """Implant Size: (0068,6210) LO, 1"""
    ImplantTemplateVersion: _Text1
    """Implant Template Version: (0068,6221) LO, 1"""
    ReplacedImplantTemplateSequence: _SQ1
    """Replaced Implant Template Sequence: (0068,6222) SQ, 1"""
    ImplantType: _Text1
    """Implant Type: (0068,6223) CS, 1"""
    DerivationImplantTemplateSequence: _SQ1
    """Derivation Implant Template Sequence: (0068,6224) SQ, 1"""
    OriginalImplantTemplateSequence: _SQ1
    """Original Implant Template Sequence: (0068,6225) SQ, 1"""
    EffectiveDateTime: _DT1
    """Effective DateTime: (0068,6226) DT, 1"""
    ImplantTargetAnatomySequence: _SQ1
    """Implant Target Anatomy Sequence: (0068,6230) SQ, 1"""
    InformationFromManufacturerSequence: _SQ1
    """Information From Manufacturer Sequence: (0068,6260) SQ, 1"""
    NotificationFromManufacturerSequence: _SQ1
    """Notification From Manufacturer Sequence: (0068,6265) SQ, 1"""
    InformationIssueDateTime: _DT1
    """Information Issue DateTime: (0068,6270) DT, 1"""
    InformationSummary: _Text1
    """Information Summary: (0068,6280) ST, 1"""
    ImplantRegulatoryDisapprovalCodeSequence: _SQ1
    """Implant Regulatory Disapproval Code Sequence: (0068,62A0) SQ, 1"""
    OverallTemplateSpatialTolerance: _Float1
    """Overall Template Spatial Tolerance: (0068,62A5) FD, 1"""
    HPGLDocumentSequence: _SQ1
    """HPGL Document Sequence: (0068,62C0) SQ, 1"""
    HPGLDocumentID: _Int1
    """HPGL Document ID: (0068,62D0) US, 1"""
    HPGLDocumentLabel: _Text1
    """HPGL Document Label: (0068,62D5) LO, 1"""
    ViewOrientationCodeSequence: _SQ1
    """View Orientation Code Sequence: (0068,62E0) SQ, 1"""
    ViewOrientationModifierCodeSequence: _SQ1
    """View Orientation Modifier Code Sequence: (0068,62F0) SQ, 1"""
    HPGLDocumentScaling: _Float1
    """HPGL Document Scaling: (0068,62F2) FD, 1"""
    HPGLDocument: _Bytes1
    """HPGL Document: (0068,6300) OB, 1"""
    HPGLContourPenNumber: _Int1
    """HPGL Contour Pen Number: (0068,6310) US, 1"""
    HPGLPenSequence: _SQ1
    """HPGL Pen Sequence: (0068,6320) SQ, 1"""
    HPGLPenNumber: _Int1
    """HPGL Pen Number: (0068,6330) US, 1"""
    HPGLPenLabel: _Text1
    """HPGL Pen Label: (0068,6340) LO, 1"""
    HPGLPenDescription: _Text1
    """HPGL Pen Description: (0068,6345) ST, 1"""
    RecommendedRotationPoint: _FloatM
    """Recommended Rotation Point: (0068,6346) FD, 2"""
    BoundingRectangle: _FloatM
    """Bounding Rectangle: (0068,6347) FD, 4"""
    ImplantTemplate3DModelSurfaceNumber: _IntN
    """Implant Template 3D Model Surface Number: (0068,6350) US, 1-n"""
    SurfaceModelDescriptionSequence: _SQ1
    """Surface Model Description Sequence: (0068,6360) SQ, 1"""
    SurfaceModelLabel: _Text1
    """Surface Model Label: (0068,6380) LO, 1"""
    SurfaceModelScalingFactor: _Float1
    """Surface Model Scaling Factor: (0068,6390) FD, 1"""
    MaterialsCodeSequence: _SQ1
    """Materials Code Sequence: (0068,63A0) SQ, 1"""
    CoatingMaterialsCodeSequence: _SQ1
    """Coating Materials Code Sequence: (0068,63A4) SQ, 1"""
    ImplantTypeCodeSequence: _SQ1
    """Implant Type Code Sequence: (0068,63A8) SQ, 1"""
    FixationMethodCodeSequence: _SQ1
    """Fixation Method Code Sequence: (0068,63AC) SQ, 1"""
    MatingFeatureSetsSequence: _SQ1
    """Mating Feature Sets Sequence: (0068,63B0) SQ, 1"""
    MatingFeatureSetID: _Int1
    """Mating Feature Set ID: (0068,63C0) US, 1"""
    MatingFeatureSetLabel: _Text1
    """Mating Feature Set Label: (0068,63D0) LO, 1"""
    MatingFeatureSequence: _SQ1
    """Mating Feature Sequence: (0068,63E0) SQ, 1"""
    MatingFeatureID: _Int1
    """Mating Feature ID: (0068,63F0) US, 1"""
    MatingFeatureDegreeOfFreedomSequence: _SQ1
    """Mating Feature Degree of Freedom Sequence: (0068,6400) SQ, 1"""
    DegreeOfFreedomID: _Int1
    """Degree of Freedom ID: (0068,6410) US, 1"""
    DegreeOfFreedomType: _Text1
    """Degree of Freedom Type: (0068,6420) CS, 1"""
    TwoDMatingFeatureCoordinatesSequence: _SQ1
    """2D Mating Feature Coordinates Sequence: (0068,6430) SQ, 1"""
    ReferencedHPGLDocumentID: _Int1
    """Referenced HPGL Document ID: (0068,6440) US, 1"""
    TwoDMatingPoint: _FloatM
    """2D Mating Point: (0068,6450) FD, 2"""
    TwoDMatingAxes: _FloatM
    """2D Mating Axes: (0068,6460) FD, 4"""
    TwoDDegreeOfFreedomSequence: _SQ1
    """2D Degree of Freedom Sequence: (0068,6470) SQ, 1"""
    ThreeDDegreeOfFreedomAxis: _FloatM
    """3D Degree of Freedom Axis: (0068,6490) FD, 3"""
    RangeOfFreedom: _FloatM
    """Range of Freedom: (0068,64A0) FD, 2"""
    ThreeDMatingPoint: _FloatM
    """3D Mating Point: (0068,64C0) FD, 3"""
    ThreeDMatingAxes: _FloatM
    """3D Mating Axes: (0068,64D0) FD, 9"""
    TwoDDegreeOfFreedomAxis: _FloatM
    """2D Degree of Freedom Axis: (0068,64F0) FD, 3"""
    PlanningLandmarkPointSequence: _SQ1
    """Planning Landmark Point Sequence: (0068,6500) SQ, 1"""
    PlanningLandmarkLineSequence: _SQ1
    """Planning Landmark Line Sequence: (0068,6510) SQ, 1"""
    PlanningLandmarkPlaneSequence: _SQ1
    """Planning Landmark Plane Sequence: (0068,6520) SQ, 1"""
    PlanningLandmarkID: _Int1
    """Planning Landmark ID: (0068,6530) US, 1"""
    PlanningLandmarkDescription: _Text1
    """Planning Landmark Description: (0068,6540) LO, 1"""
    PlanningLandmarkIdentificationCodeSequence: _SQ1
    """Planning Landmark Identification Code Sequence: (0068,6545) SQ, 1"""
    TwoDPointCoordinatesSequence: _SQ1
    """2D Point Coordinates Sequence: (0068,6550) SQ, 1"""
    TwoDPointCoordinates: _FloatM
    """2D Point Coordinates: (0068,6560) FD, 2"""
    ThreeDPointCoordinates: _FloatM
    """3D Point Coordinates: (0068,6590) FD, 3"""
    TwoDLineCoordinatesSequence: _SQ1
    """2D Line Coordinates Sequence: (0068,65A0) SQ, 1"""
    TwoDLineCoordinates: _FloatM
    """2D Line Coordinates: (0068,65B0) FD, 4"""
    ThreeDLineCoordinates: _FloatM
    """3D Line Coordinates: (0068,65D0) FD, 6"""
    TwoDPlaneCoordinatesSequence: _SQ1
    """2D Plane Coordinates Sequence: (0068,65E0) SQ, 1"""
    TwoDPlaneIntersection: _FloatM
    """2D Plane Intersection: (0068,65F0) FD, 4"""
    ThreeDPlaneOrigin: _FloatM
    """3D Plane Origin: (0068,6610) FD, 3"""
    ThreeDPlaneNormal: _FloatM
    """3D Plane Normal: (0068,6620) FD, 3"""
    ModelModification: _Text1
    """Model Modification: (0068,7001) CS, 1"""
    ModelMirroring: _Text1
    """Model Mirroring: (0068,7002) CS, 1"""
    ModelUsageCodeSequence: _SQ1
    """Model Usage Code Sequence: (0068,7003) SQ, 1"""
    ModelGroupUID: _UI1
    """Model Group UID: (0068,7004) UI, 1"""
    RelativeURIReferenceWithinEncapsulatedDocument: _Text1
    """Relative URI Reference Within Encapsulated Document: (0068,7005) UR, 1"""
    AnnotationCoordinateType: _Text1
    """Annotation Coordinate Type: (006A,0001) CS, 1"""
    AnnotationGroupSequence: _SQ1
    """Annotation Group Sequence: (006A,0002) SQ, 1"""
    AnnotationGroupUID: _UI1
    """Annotation Group UID: (006A,0003) UI, 1"""
    AnnotationGroupLabel: _Text1
    """Annotation Group Label: (006A,0005) LO, 1"""
    AnnotationGroupDescription: _Text1
    """Annotation Group Description: (006A,0006) UT, 1"""
    AnnotationGroupGenerationType: _Text1
    """Annotation Group Generation Type: (006A,0007) CS, 1"""
    AnnotationGroupAlgorithmIdentificationSequence: _SQ1
    """Annotation Group Algorithm Identification Sequence: (006A,0008) SQ, 1"""
    AnnotationPropertyCategoryCodeSequence: _SQ1
    """Annotation Property Category Code Sequence: (006A,0009) SQ, 1"""
    AnnotationPropertyTypeCodeSequence: _SQ1
    """Annotation Property Type Code Sequence: (006A,000A) SQ, 1"""
    AnnotationPropertyTypeModifierCodeSequence: _SQ1
    """Annotation Property Type Modifier Code Sequence: (006A,000B) SQ, 1"""
    NumberOfAnnotations: _Int1
    """Number of Annotations: (006A,000C) UL, 1"""
    AnnotationAppliesToAllOpticalPaths: _Text1
    """Annotation Applies to All Optical Paths: (006A,000D) CS, 1"""
    ReferencedOpticalPathIdentifier: _TextN
    """Referenced Optical Path Identifier: (006A,000E) SH, 1-n"""
    AnnotationAppliesToAllZPlanes: _Text1
    """Annotation Applies to All Z Planes: (006A,000F) CS, 1"""
    CommonZCoordinateValue: _FloatN
    """Common Z Coordinate Value: (006A,0010) FD, 1-n"""
    AnnotationIndexList: _Bytes1
    """Annotation Index List: (006A,0011) OL, 1"""
    GraphicAnnotationSequence: _SQ1
    """Graphic Annotation Sequence: (0070,0001) SQ, 1"""
    GraphicLayer: _Text1
    """Graphic Layer: (0070,0002) CS, 1"""
    BoundingBoxAnnotationUnits: _Text1
    """Bounding Box Annotation Units: (0070,0003) CS, 1"""
    AnchorPointAnnotationUnits: _Text1
    """Anchor Point Annotation Units: (0070,0004) CS, 1"""
    GraphicAnnotationUnits: _Text1
    """Graphic Annotation Units: (0070,0005) CS, 1"""
    UnformattedTextValue: _Text1
    """Unformatted Text Value: (0070,0006) ST, 1"""
    TextObjectSequence: _SQ1
    """Text Object Sequence: (0070,0008) SQ, 1"""
    GraphicObjectSequence: _SQ1
    """Graphic Object Sequence: (0070,0009) SQ, 1"""
    BoundingBoxTopLeftHandCorner: _FloatM
    """Bounding Box Top Left Hand Corner: (0070,0010) FL, 2"""
    BoundingBoxBottomRightHandCorner: _FloatM
    """Bounding Box Bottom Right Hand Corner: (0070,0011) FL, 2"""
    BoundingBoxTextHorizontalJustification: _Text1
    """Bounding Box Text Horizontal Justification: (0070,0012) CS, 1"""
    AnchorPoint: _FloatM
    """Anchor Point: (0070,0014) FL, 2"""
    AnchorPointVisibility: _Text1
    """Anchor Point Visibility: (0070,0015) CS, 1"""
    GraphicDimensions: _Int1
    """Graphic Dimensions: (0070,0020) US, 1"""
    NumberOfGraphicPoints: _Int1
    """Number of Graphic Points: (0070,0021) US, 1"""
    GraphicData: _FloatM
    """Graphic Data: (0070,0022) FL, 2-n"""
    GraphicType: _Text1
    """Graphic Type: (0070,0023) CS, 1"""
    GraphicFilled: _Text1
    """Graphic Filled: (0070,0024) CS, 1"""
    ImageRotationRetired: _IS1
    """Image Rotation (Retired): (0070,0040) IS, 1, retired"""
    ImageHorizontalFlip: _Text1
    """Image Horizontal Flip: (0070,0041) CS, 1"""
    ImageRotation: _Int1
    """Image Rotation: (0070,0042) US, 1"""
    DisplayedAreaTopLeftHandCornerTrial: _IntM
    """Displayed Area Top Left Hand Corner (Trial): (0070,0050) US, 2, retired"""
    DisplayedAreaBottomRightHandCornerTrial: _IntM
    """Displayed Area Bottom Right Hand Corner (Trial): (0070,0051) US, 2, retired"""
    DisplayedAreaTopLeftHandCorner: _IntM
    """Displayed Area Top Left Hand Corner: (0070,0052) SL, 2"""
    DisplayedAreaBottomRightHandCorner: _IntM
    """Displayed Area Bottom Right Hand Corner: (0070,0053) SL, 2"""
    DisplayedAreaSelectionSequence: _SQ1
    """Displayed Area Selection Sequence: (0070,005A) SQ, 1"""
    GraphicLayerSequence: _SQ1
    """Graphic Layer Sequence: (0070,0060) SQ, 1"""
    GraphicLayerOrder: _IS1
    """Graphic Layer Order: (0070,0062) IS, 1"""
    GraphicLayerRecommendedDisplayGrayscaleValue: _Int1
    """Graphic Layer Recommended Display Grayscale Value: (0070,0066) US, 1"""
    GraphicLayerRecommendedDisplayRGBValue: _IntM
    """Graphic Layer Recommended Display RGB Value: (0070,0067) US, 3, retired"""
    GraphicLayerDescription: _Text1
    """Graphic Layer Description: (0070,0068) LO, 1"""
    ContentLabel: _Text1
    """Content Label: (0070,0080) CS, 1"""
    ContentDescription: _Text1
    """Content Description: (0070,0081) LO, 1"""
    PresentationCreationDate: _DA1
    """Presentation Creation Date: (0070,0082) DA, 1"""
    PresentationCreationTime: _TM1
    """Presentation Creation Time: (0070,0083) TM, 1"""
    ContentCreatorName: _PN1
    """Content Creator's Name: (0070,0084) PN, 1"""
    ContentCreatorIdentificationCodeSequence: _SQ1
    """Content Creator's Identification Code Sequence: (0070,0086) SQ, 1"""
    AlternateContentDescriptionSequence: _SQ1
    """Alternate Content Description Sequence: (0070,0087) SQ, 1"""
    PresentationSizeMode: _Text1
    """Presentation Size Mode: (0070,0100) CS, 1"""
    PresentationPixelSpacing: _DSM
    """Presentation Pixel Spacing: (0070,0101) DS, 2"""
    PresentationPixelAspectRatio: _ISM
    """Presentation Pixel Aspect Ratio: (0070,0102) IS, 2"""
    PresentationPixelMagnificationRatio: _Float1
    """Presentation Pixel Magnification Ratio: (0070,0103) FL, 1"""
    GraphicGroupLabel: _Text1
    """Graphic Group Label: (0070,0207) LO, 1"""
    GraphicGroupDescription: _Text1
    """Graphic Group Description: (0070,0208) ST, 1"""
    CompoundGraphicSequence: _SQ1
    """Compound Graphic Sequence: (0070,0209) SQ, 1"""
    CompoundGraphicInstanceID: _Int1
    """Compound Graphic Instance ID: (0070,0226) UL, 1"""
    FontName: _Text1
    """Font Name: (0070,0227) LO, 1"""
    FontNameType: _Text1
    """Font Name Type: (0070,0228) CS, 1"""
    CSSFontName: _Text1
    """CSS Font Name: (0070,0229) LO, 1"""
    RotationAngle: _Float1
    """Rotation Angle: (0070,0230) FD, 1"""
    TextStyleSequence: _SQ1
    """Text Style Sequence: (0070,0231) SQ, 1"""
    LineStyleSequence: _SQ1
    """Line Style Sequence: (0070,0232) SQ, 1"""
    FillStyleSequence: _SQ1
    """Fill Style Sequence: (0070,0233) SQ, 1"""
    GraphicGroupSequence: _SQ1
    """Graphic Group Sequence: (0070,0234) SQ, 1"""
    TextColorCIELabValue: _IntM
    """Text Color CIELab Value: (0070,0241) US, 3"""
    HorizontalAlignment: _Text1
    """Horizontal Alignment: (0070,0242) CS, 1"""
    VerticalAlignment: _Text1
    """Vertical Alignment: (0070,0243) CS, 1"""
    ShadowStyle: _Text1
    """Shadow Style: (0070,0244) CS, 1"""
    ShadowOffsetX: _Float1
    """Shadow Offset X: (0070,0245) FL, 1"""
    ShadowOffsetY: _Float1
    """Shadow Offset Y: (0070,0246) FL, 1"""
    ShadowColorCIELabValue: _IntM
    """Shadow Color CIELab Value: (0070,0247) US, 3"""
    Underlined: _Text1
    """Underlined: (0070,0248) CS, 1"""
    Bold: _Text1
    """Bold: (0070,0249) CS, 1"""
    Italic: _Text1
    """Italic: (0070,0250) CS, 1"""
    PatternOnColorCIELabValue: _IntM
    """Pattern On Color CIELab Value: (0070,0251) US, 3"""
    PatternOffColorCIELabValue: _IntM
    """Pattern Off Color CIELab Value: (0070,0252) US, 3"""
    LineThickness: _Float1
    """Line Thickness: (0070,0253) FL, 1"""
    LineDashingStyle: _Text1
    """Line Dashing Style: (0070,0254) CS, 1"""
    LinePattern: _Int1
    """Line Pattern: (0070,0255) UL, 1"""
    FillPattern: _Bytes1
    """Fill Pattern: (0070,0256) OB, 1"""
    FillMode: _Text1
    """Fill Mode: (0070,0257) CS, 1"""
    ShadowOpacity: _Float1
    """Shadow Opacity: (0070,0258) FL, 1"""
    GapLength: _Float1
    """Gap Length: (0070,0261) FL, 1"""
    DiameterOfVisibility: _Float1
    """Diameter of Visibility: (0070,0262) FL, 1"""
    RotationPoint: _FloatM
    """Rotation Point: (0070,0273) FL, 2"""
    TickAlignment: _Text1
    """Tick Alignment: (0070,0274) CS, 1"""
    ShowTickLabel: _Text1
    """Show Tick Label: (0070,0278) CS, 1"""
    TickLabelAlignment: _Text1
    """Tick Label Alignment: (0070,0279) CS, 1"""
    CompoundGraphicUnits: _Text1
    """Compound Graphic Units: (0070,0282) CS, 1"""
    PatternOnOpacity: _Float1
    """Pattern On Opacity: (0070,0284) FL, 1"""
    PatternOffOpacity: _Float1
    """Pattern Off Opacity: (0070,0285) FL, 1"""
    MajorTicksSequence: _SQ1
    """Major Ticks Sequence: (0070,0287) SQ, 1"""
    TickPosition: _Float1
    """Tick Position: (0070,0288) FL, 1"""
    TickLabel: _Text1
    """Tick Label: (0070,0289) SH, 1"""
    CompoundGraphicType: _Text1
    """Compound Graphic Type: (0070,0294) CS, 1"""
    GraphicGroupID: _Int1
    """Graphic Group ID: (0070,0295) UL, 1"""
    ShapeType: _Text1
    """Shape Type: (0070,0306) CS, 1"""
    RegistrationSequence: _SQ1
    """Registration Sequence: (0070,0308) SQ, 1"""
    MatrixRegistrationSequence: _SQ1
    """Matrix Registration Sequence: (0070,0309) SQ, 1"""
    MatrixSequence: _SQ1
    """Matrix Sequence: (0070,030A) SQ, 1"""
    FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: _FloatM
    """Frame of Reference to Displayed Coordinate System Transformation Matrix: (0070,030B) FD,
    16
    """
    FrameOfReferenceTransformationMatrixType: _Text1
    """Frame of Reference Transformation Matrix Type: (0070,030C) CS, 1"""
    RegistrationTypeCodeSequence: _SQ1
    """Registration Type Code Sequence: (0070,030D) SQ, 1"""
    FiducialDescription: _Text1
    """Fiducial Description: (0070,030F) ST, 1"""
    FiducialIdentifier: _Text1
    """Fiducial Identifier: (0070,0310) SH, 1"""
    FiducialIdentifierCodeSequence: _SQ1
    """Fiducial Identifier Code Sequence: (0070,0311) SQ, 1"""
    ContourUncertaintyRadius: _Float1
    """Contour Uncertainty Radius: (0070,0312) FD, 1"""
    UsedFiducialsSequence: _SQ1
    """Used Fiducials Sequence: (0070,0314) SQ, 1"""
    UsedRTStructureSetROISequence: _SQ1
    """Used RT Structure Set ROI Sequence: (0070,0315) SQ, 1"""
    GraphicCoordinatesDataSequence: _SQ1
    """Graphic Coordinates Data Sequence: (0070,0318) SQ, 1"""
    FiducialUID: _UI1
    """Fiducial UID: (0070,031A) UI, 1"""
    ReferencedFiducialUID: _UI1
    """Referenced Fiducial UID: (0070,031B) UI, 1"""
    FiducialSetSequence: _SQ1
    """Fiducial Set Sequence: (0070,031C) SQ, 1"""
    FiducialSequence: _SQ1
    """Fiducial Sequence: (0070,031E) SQ, 1"""
    FiducialsPropertyCategoryCodeSequence: _SQ1
    """Fiducials Property Category Code Sequence: (0070,031F) SQ, 1"""
    GraphicLayerRecommendedDisplayCIELabValue: _IntM
    """Graphic Layer Recommended Display CIELab Value: (0070,0401) US, 3"""
    BlendingSequence: _SQ1
    """Blending Sequence: (0070,0402) SQ, 1"""
    RelativeOpacity: _Float1
    """Relative Opacity: (0070,0403) FL, 1"""
    ReferencedSpatialRegistrationSequence: _SQ1
    """Referenced Spatial Registration Sequence: (0070,0404) SQ, 1"""
    BlendingPosition: _Text1
    """Blending Position: (0070,0405) CS, 1"""
    PresentationDisplayCollectionUID: _UI1
    """Presentation Display Collection UID: (0070,1101) UI, 1"""
    PresentationSequenceCollectionUID: _UI1
    """Presentation Sequence Collection UID: (0070,1102) UI, 1"""
    PresentationSequencePositionIndex: _Int1
    """Presentation Sequence Position Index: (0070,1103) US, 1"""
    RenderedImageReferenceSequence: _SQ1
    """Rendered Image Reference Sequence: (0070,1104) SQ, 1"""
    VolumetricPresentationStateInputSequence: _SQ1
    """Volumetric Presentation State Input Sequence: (0070,1201) SQ, 1"""
    PresentationInputType: _Text1
    """Presentation Input Type: (0070,1202) CS, 1"""
    InputSequencePositionIndex: _Int1
    """Input Sequence Position Index: (0070,1203) US, 1"""
    Crop: _Text1
    """Crop: (0070,1204) CS, 1"""
    CroppingSpecificationIndex: _IntN
    """Cropping Specification Index: (0070,1205) US, 1-n"""
    CompositingMethod: _Text1
    """Compositing Method: (0070,1206) CS, 1, retired"""
    VolumetricPresentationInputNumber: _Int1
    """Volumetric Presentation Input Number: (0070,1207) US, 1"""
    ImageVolumeGeometry: _Text1
    """Image Volume Geometry: (0070,1208) CS, 1"""
    VolumetricPresentationInputSetUID: _UI1
    """Volumetric Presentation Input Set UID: (0070,1209) UI, 1"""
    VolumetricPresentationInputSetSequence: _SQ1
    """Volumetric Presentation Input Set Sequence: (0070,120A) SQ, 1"""
    GlobalCrop: _Text1
    """Global Crop: (0070,120B) CS, 1"""
    GlobalCroppingSpecificationIndex: _IntN
    """Global Cropping Specification Index: (0070,120C) US, 1-n"""
    RenderingMethod: _Text1
    """Rendering Method: (0070,120D) CS, 1"""
    VolumeCroppingSequence: _SQ1
    """Volume Cropping Sequence: (0070,1301) SQ, 1"""
    VolumeCroppingMethod: _Text1
    """Volume Cropping Method: (0070,1302) CS, 1"""
    BoundingBoxCrop: _FloatM
    """Bounding Box Crop: (0070,1303) FD, 6"""
    ObliqueCroppingPlaneSequence: _SQ1
    """Oblique Cropping Plane Sequence: (0070,1304) SQ, 1"""
    Plane: _FloatM
    """Plane: (0070,1305) FD, 4"""
    PlaneNormal: _FloatM
    """Plane Normal: (0070,1306) FD, 3"""
    CroppingSpecificationNumber: _Int1
    """Cropping Specification Number: (0070,1309) US, 1"""
    MultiPlanarReconstructionStyle: _Text1
    """Multi-Planar Reconstruction Style: (0070,1501) CS, 1"""
    MPRThicknessType: _Text1
    """MPR Thickness Type: (0070,1502) CS, 1"""
    MPRSlabThickness: _Float1
    """MPR Slab Thickness: (0070,1503) FD, 1"""
    MPRTopLeftHandCorner: _FloatM
    """MPR Top Left Hand Corner: (0070,1505) FD, 3"""
    MPRViewWidthDirection: _FloatM
    """MPR View Width Direction: (0070,1507) FD, 3"""
    MPRViewWidth: _Float1
    """MPR View Width: (0070,1508) FD, 1"""
    NumberOfVolumetricCurvePoints: _Int1
    """Number of Volumetric Curve Points: (0070,150C) UL, 1"""
    VolumetricCurvePoints: _Bytes1
    """Volumetric Curve Points: (0070,150D) OD, 1"""
    MPRViewHeightDirection: _FloatM
    """MPR View Height Direction: (0070,1511) FD, 3"""
    MPRViewHeight: _Float1
    """MPR View Height: (0070,1512) FD, 1"""
    RenderProjection: _Text1
    """Render Projection: (0070,1602) CS, 1"""
    ViewpointPosition: _FloatM
    """Viewpoint Position: (0070,1603) FD, 3"""
    ViewpointLookAtPoint: _FloatM
    """Viewpoint LookAt Point: (0070,1604) FD, 3"""
    ViewpointUpDirection: _FloatM
    """Viewpoint Up Direction: (0070,1605) FD, 3"""
    RenderFieldOfView: _FloatM
    """Render Field of View: (0070,1606) FD, 6"""
    SamplingStepSize: _Float1
    """Sampling Step Size: (0070,1607) FD, 1"""
    ShadingStyle: _Text1
    """Shading Style: (0070,1701) CS, 1"""
    AmbientReflectionIntensity: _Float1
    """Ambient Reflection Intensity: (0070,1702) FD, 1"""
    LightDirection: _FloatM
    """Light Direction: (0070,1703) FD, 3"""
    DiffuseReflectionIntensity: _Float1
    """Diffuse Reflection Intensity: (0070,1704) FD, 1"""
    SpecularReflectionIntensity: _Float1
    """Specular Reflection Intensity: (0070,1705) FD, 1"""
    Shininess: _Float1
    """Shininess: (0070,1706) FD, 1"""
    PresentationStateClassificationComponentSequence: _SQ1
    """Presentation State Classification Component Sequence: (0070,1801) SQ, 1"""
    ComponentType: _Text1
    """Component Type: (0070,1802) CS, 1"""
    ComponentInputSequence: _SQ1
    """Component Input Sequence: (0070,1803) SQ, 1"""
    VolumetricPresentationInputIndex: _Int1
    """Volumetric Presentation Input Index: (0070,1804) US, 1"""
    PresentationStateCompositorComponentSequence: _SQ1
    """Presentation State Compositor Component Sequence: (0070,1805) SQ, 1"""
    WeightingTransferFunctionSequence: _SQ1
    """Weighting Transfer Function Sequence: (0070,1806) SQ, 1"""
    WeightingLookupTableDescriptor: _IntM
    """Weighting Lookup Table Descriptor: (0070,1807) US, 3, retired"""
    WeightingLookupTableData: _Bytes1
    """Weighting Lookup Table Data: (0070,1808) OB, 1, retired"""
    VolumetricAnnotationSequence: _SQ1
    """Volumetric Annotation Sequence: (0070,1901) SQ, 1"""
    ReferencedStructuredContextSequence: _SQ1
    """Referenced Structured Context Sequence: (0070,1903) SQ, 1"""
    ReferencedContentItem: _UI1
    """Referenced Content Item: (0070,1904) UI, 1"""
    VolumetricPresentationInputAnnotationSequence: _SQ1
    """Volumetric Presentation Input Annotation Sequence: (0070,1905) SQ, 1"""
    AnnotationClipping: _Text1
    """Annotation Clipping: (0070,1907) CS, 1"""
    PresentationAnimationStyle: _Text1
    """Presentation Animation Style: (0070,1A01) CS, 1"""
    RecommendedAnimationRate: _Float1
    """Recommended Animation Rate: (0070,1A03) FD, 1"""
    AnimationCurveSequence: _SQ1
    """Animation Curve Sequence: (0070,1A04) SQ, 1"""
    AnimationStepSize: _Float1
    """Animation Step Size: (0070,1A05) FD, 1"""
    SwivelRange: _Float1
    """Swivel Range: (0070,1A06) FD, 1"""
    VolumetricCurveUpDirections: _Bytes1
    """Volumetric Curve Up Directions: (0070,1A07) OD, 1"""
    VolumeStreamSequence: _SQ1
    """Volume Stream Sequence: (0070,1A08) SQ, 1"""
    RGBATransferFunctionDescription: _Text1
    """RGBA Transfer Function Description: (0070,1A09) LO, 1"""
    AdvancedBlendingSequence: _SQ1
    """Advanced Blending Sequence: (0070,1B01) SQ, 1"""
    BlendingInputNumber: _Int1
    """Blending Input Number: (0070,1B02) US, 1"""
    BlendingDisplayInputSequence: _SQ1
    """Blending Display Input Sequence: (0070,1B03) SQ, 1"""
    BlendingDisplaySequence: _SQ1
    """Blending Display Sequence: (0070,1B04) SQ, 1"""
    BlendingMode: _Text1
    """Blending Mode: (0070,1B06) CS, 1"""
    TimeSeriesBlending: _Text1
    """Time Series Blending: (0070,1B07) CS, 1"""
    GeometryForDisplay: _Text1
    """Geometry for Display: (0070,1B08) CS, 1"""
    ThresholdSequence: _SQ1
    """Threshold Sequence: (0070,1B11) SQ, 1"""
    ThresholdValueSequence: _SQ1
    """Threshold Value Sequence: (0070,1B12) SQ, 1"""
    ThresholdType: _Text1
    """Threshold Type: (0070,1B13) CS, 1"""
    ThresholdValue: _Float1
    """Threshold Value: (0070,1B14) FD, 1"""
    HangingProtocolName: _Text1
    """Hanging Protocol Name: (0072,0002) SH, 1"""
    HangingProtocolDescription: _Text1
    """Hanging Protocol Description: (0072,0004) LO, 1"""
    HangingProtocolLevel: _Text1
    """Hanging Protocol Level: (0072,0006) CS, 1"""
    HangingProtocolCreator: _Text1
    """Hanging Protocol Creator: (0072,0008) LO, 1"""
    HangingProtocolCreationDateTime: _DT1
    """Hanging Protocol Creation DateTime: (0072,000A) DT, 1"""
    HangingProtocolDefinitionSequence: _SQ1
    """Hanging Protocol Definition Sequence: (0072,000C) SQ, 1"""
    HangingProtocolUserIdentificationCodeSequence: _SQ1
    """Hanging Protocol User Identification Code Sequence: (0072,000E) SQ, 1"""
    HangingProtocolUserGroupName: _Text1
    """Hanging Protocol User Group Name: (0072,0010) LO, 1"""
    SourceHangingProtocolSequence: _SQ1
    """Source Hanging Protocol Sequence: (0072,0012) SQ, 1"""
    NumberOfPriorsReferenced: _Int1
    """Number of Priors Referenced: (0072,0014) US, 1"""
    ImageSetsSequence: _SQ1
    """Image Sets Sequence: (0072,0020) SQ, 1"""
    ImageSetSelectorSequence: _SQ1
    """Image Set Selector Sequence: (0072,0022) SQ, 1"""
    ImageSetSelectorUsageFlag: _Text1
    """Image Set Selector Usage Flag: (0072,0024) CS, 1"""
    SelectorAttribute: _AT1
    """Selector Attribute: (0072,0026) AT, 1"""
    SelectorValueNumber: _Int1
    """Selector Value Number: (0072,0028) US, 1"""
    TimeBasedImageSetsSequence: _SQ1
    """Time Based Image Sets Sequence: (0072,0030) SQ, 1"""
    ImageSetNumber: _Int1
    """Image Set Number: (0072,0032) US, 1"""
    ImageSetSelectorCategory: _Text1
    """Image Set Selector Category: (0072,0034) CS, 1"""
    RelativeTime: _IntM
    """Relative Time: (0072,0038) US, 2"""
    RelativeTimeUnits: _Text1
    """Relative Time Units: (0072,003A) CS, 1"""
    AbstractPriorValue: _IntM
    """Abstract Prior Value: (0072,003C) SS, 2"""
    AbstractPriorCodeSequence: _SQ1
    """Abstract Prior Code Sequence: (0072,003E) SQ, 1"""
    ImageSetLabel: _Text1
    """Image Set Label: (0072,0040) LO, 1"""
    SelectorAttributeVR: _Text1
    """Selector Attribute VR: (0072,0050) CS, 1"""
    SelectorSequencePointer: _ATN
    """Selector Sequence Pointer: (0072,0052) AT, 1-n"""
    SelectorSequencePointerPrivateCreator: _TextN
    """Selector Sequence Pointer Private Creator: (0072,0054) LO, 1-n"""
    SelectorAttributePrivateCreator: _Text1
    """Selector Attribute Private Creator: (0072,0056) LO, 1"""
    SelectorAEValue: _TextN
    """Selector AE Value: (0072,005E) AE, 1-n"""
    SelectorASValue: _TextN
    """Selector AS Value: (0072,005F) AS, 1-n"""
    SelectorATValue: _ATN
    """Selector AT Value: (0072,0060) AT, 1-n"""
    SelectorDAValue: _DAN
    """Selector DA Value: (0072,0061) DA, 1-n"""
    SelectorCSValue: _TextN
    """Selector CS Value: (0072,0062) CS, 1-n"""
    SelectorDTValue: _DTN
    """Selector DT Value: (0072,0063) DT, 1-n"""
    SelectorISValue: _ISN
    """Selector IS Value: (0072,0064) IS, 1-n"""
    SelectorOBValue: _Bytes1
    """Selector OB Value: (0072,0065) OB, 1"""
    SelectorLOValue: _TextN
    """Selector LO Value: (0072,0066) LO, 1-n"""
    SelectorOFValue: _Bytes1
    """Selector OF Value: (0072,0067) OF, 1"""
    SelectorLTValue: _Text1
    """Selector LT Value: (0072,0068) LT, 1"""
    SelectorOWValue: _Bytes1
    """Selector OW Value: (0072,0069) OW, 1"""
    SelectorPNValue: _PNN
    """Selector PN Value: (0072,006A) PN, 1-n"""
    SelectorTMValue: _TMN
    """Selector TM Value: (0072,006B) TM, 1-n"""
    SelectorSHValue: _TextN
    """Selector SH Value: (0072,006C) SH, 1-n"""
    SelectorUNValue: _Bytes1
    """Selector UN Value: (0072,006D) UN, 1"""
    SelectorSTValue: _Text1
    """Selector ST Value: (0072,006E) ST, 1"""
    SelectorUCValue: _TextN
    """Selector UC Value: (0072,006F) UC, 1-n"""
    SelectorUTValue: _Text1
    """Selector UT Value: (0072,0070) UT, 1"""
    SelectorURValue: _Text1
    """Selector UR Value: (0072,0071) UR, 1"""
    SelectorDSValue: _DSN
    """Selector DS Value: (0072,0072) DS, 1-n"""
    SelectorODValue: _Bytes1
    """Selector OD Value: (0072,0073) OD, 1"""
    SelectorFDValue: _FloatN
    """Selector FD Value: (0072,0074) FD, 1-n"""
    SelectorOLValue: _Bytes1
    """Selector OL Value: (0072,0075) OL, 1"""
    SelectorFLValue: _FloatN
    """Selector FL Value: (0072,0076) FL, 1-n"""
    SelectorULValue: _IntN
    """Selector UL Value: (0072,0078) UL, 1-n"""
    SelectorUSValue: _IntN
    """Selector US Value: (0072,007A) US, 1-n"""
    SelectorSLValue: _IntN
    """Selector SL Value: (0072,007C) SL, 1-n"""
    SelectorSSValue: _IntN
    """Selector SS Value: (0072,007E) SS, 1-n"""
    SelectorUIValue: _UIN
    """Selector UI Value: (0072,007F) UI, 1-n"""
    SelectorCodeSequenceValue: _SQ1
    """Selector Code Sequence Value: (0072,0080) SQ, 1"""
    SelectorOVValue: _Bytes1
    """Selector OV Value: (0072,0081) OV, 1"""
    SelectorSVValue: _IntN
    """Selector SV Value: (0072,0082) SV, 1-n"""
    SelectorUVValue: _IntN
    """Selector UV Value: (0072,0083) UV, 1-n"""
    NumberOfScreens: _Int1
    """Number of Screens: (0072,0100) US, 1"""
    NominalScreenDefinitionSequence: _SQ1
    """Nominal Screen Definition Sequence: (0072,0102) SQ, 1"""
    NumberOfVerticalPixels: _Int1
    """Number of Vertical Pixels: (0072,0104) US, 1"""
    NumberOfHorizontalPixels: _Int1
    """Number of Horizontal Pixels: (0072,0106) US, 1"""
    DisplayEnvironmentSpatialPosition: _FloatM
    """Display Environment Spatial Position: (0072,0108) FD, 4"""
    ScreenMinimumGrayscaleBitDepth: _Int1
    """Screen Minimum Grayscale Bit Depth: (0072,010A) US, 1"""
    ScreenMinimumColorBitDepth: _Int1
    """Screen Minimum Color Bit Depth: (0072,010C) US, 1"""
    ApplicationMaximumRepaintTime: _Int1
    """Application Maximum Repaint Time: (0072,010E) US, 1"""
    DisplaySetsSequence: _SQ1
    """Display Sets Sequence: (0072,0200) SQ, 1"""
    DisplaySetNumber: _Int1
    """Display Set Number: (0072,0202) US, 1"""
    DisplaySetLabel: _Text1
    """Display Set Label: (0072,0203) LO, 1"""
    DisplaySetPresentationGroup: _Int1
    """Display Set Presentation Group: (0072,0204) US, 1"""
    DisplaySetPresentationGroupDescription: _Text1
    """Display Set Presentation Group Description: (0072,0206) LO, 1"""
    PartialDataDisplayHandling: _Text1
    """Partial Data Display Handling: (0072,0208) CS, 1"""
    SynchronizedScrollingSequence: _SQ1
    """Synchronized Scrolling Sequence: (0072,0210) SQ, 1"""
    DisplaySetScrollingGroup: _IntM
    """Display Set Scrolling Group: (0072,0212) US, 2-n"""
    NavigationIndicatorSequence: _SQ1
    """Navigation Indicator Sequence: (0072,0214) SQ, 1"""
    NavigationDisplaySet: _Int1
    """Navigation Display Set: (0072,0216) US, 1"""
    ReferenceDisplaySets: _IntN
    """Reference Display Sets: (0072,0218) US, 1-n"""
    ImageBoxesSequence: _SQ1
    """Image Boxes Sequence: (0072,0300) SQ, 1"""
    ImageBoxNumber: _Int1
    """Image Box Number: (0072,0302) US, 1"""
    ImageBoxLayoutType: _Text1
    """Image Box Layout Type: (0072,0304) CS, 1"""
    ImageBoxTileHorizontalDimension: _Int1
    """Image Box Tile Horizontal Dimension: (0072,0306) US, 1"""
    ImageBoxTileVerticalDimension: _Int1
    """Image Box Tile Vertical Dimension: (0072,0308) US, 1"""
    ImageBoxScrollDirection: _Text1
    """Image Box Scroll Direction: (0072,0310) CS, 1"""
    ImageBoxSmallScrollType: _Text1
    """Image Box Small Scroll Type: (0072,0312) CS, 1"""
    ImageBoxSmallScrollAmount: _Int1
    """Image Box Small Scroll Amount: (0072,0314) US, 1"""
    ImageBoxLargeScrollType: _Text1
    """Image Box Large Scroll Type: (0072,0316) CS, 1"""
    ImageBoxLargeScrollAmount: _Int1
    """Image Box Large Scroll Amount: (0072,0318) US, 1"""
    ImageBoxOverlapPriority: _Int1
    """Image Box Overlap Priority: (0072,0320) US, 1"""
    CineRelativeToRealTime: _Float1
    """Cine Relative to Real-Time: (0072,0330) FD, 1"""
    FilterOperationsSequence: _SQ1
    """Filter Operations Sequence: (0072,0400) SQ, 1"""
    FilterByCategory: _Text1
    """Filter-by Category: (0072,0402) CS, 1"""
    FilterByAttributePresence: _Text1
    """Filter-by Attribute Presence: (0072,0404) CS, 1"""
    FilterByOperator: _Text1
    """Filter-by Operator: (0072,0406) CS, 1"""
    StructuredDisplayBackgroundCIELabValue: _IntM
    """Structured Display Background CIELab Value: (0072,0420) US, 3"""
    EmptyImageBoxCIELabValue: _IntM
    """Empty Image Box CIELab Value: (0072,0421) US, 3"""
    StructuredDisplayImageBoxSequence: _SQ1
    """Structured Display Image Box Sequence: (0072,0422) SQ, 1"""
    StructuredDisplayTextBoxSequence: _SQ1
    """Structured Display Text Box Sequence: (0072,0424) SQ, 1"""
    ReferencedFirstFrameSequence: _SQ1
    """Referenced First Frame Sequence: (0072,0427) SQ, 1"""
    ImageBoxSynchronizationSequence: _SQ1
    """Image Box Synchronization Sequence: (0072,0430) SQ, 1"""
    SynchronizedImageBoxList: _IntM
    """Synchronized Image Box List: (0072,0432) US, 2-n"""
    TypeOfSynchronization: _Text1
    """Type of Synchronization: (0072,0434) CS, 1"""
    BlendingOperationType: _Text1
    """Blending Operation Type: (0072,0500) CS, 1"""
    ReformattingOperationType: _Text1
    """Reformatting Operation Type: (0072,0510) CS, 1"""
    ReformattingThickness: _Float1
    """Reformatting Thickness: (0072,0512) FD, 1"""
    ReformattingInterval: _Float1
    """Reformatting Interval: (0072,0514) FD, 1"""
    ReformattingOperationInitialViewDirection: _Text1
    """Reformatting Operation Initial View Direction: (0072,0516) CS, 1"""
    ThreeDRenderingType: _TextN
    """3D Rendering Type: (0072,0520) CS, 1-n"""
    SortingOperationsSequence: _SQ1
    """Sorting Operations Sequence: (0072,0600) SQ, 1"""
    SortByCategory: _Text1
    """Sort-by Category: (0072,0602) CS, 1"""
    SortingDirection: _Text1
    """Sorting Direction: (0072,0604) CS, 1"""
    DisplaySetPatientOrientation: _TextM
    """Display Set Patient Orientation: (0072,0700) CS, 2"""
    VOIType: _Text1
    """VOI Type: (0072,0702) CS, 1"""
    PseudoColorType: _Text1
    """Pseudo-Color Type: (0072,0704) CS, 1"""
    PseudoColorPaletteInstanceReferenceSequence: _SQ1
    """Pseudo-Color Palette Instance Reference Sequence: (0072,0705) SQ, 1"""
    ShowGrayscaleInverted: _Text1
    """Show Grayscale Inverted: (0072,0706) CS, 1"""
    ShowImageTrueSizeFlag: _Text1
    """Show Image True Size Flag: (0072,0710) CS, 1"""
    ShowGraphicAnnotationFlag: _Text1
    """Show Graphic Annotation Flag: (0072,0712) CS, 1"""
    ShowPatientDemographicsFlag: _Text1
    """Show Patient Demographics Flag: (0072,0714) CS, 1"""
    ShowAcquisitionTechniquesFlag: _Text1
    """Show Acquisition Techniques Flag: (0072,0716) CS, 1"""
    DisplaySetHorizontalJustification: _Text1
    """Display Set Horizontal Justification: (0072,0717) CS, 1"""
    DisplaySetVerticalJustification: _Text1
    """Display Set Vertical Justification: (0072,0718) CS, 1"""
    ContinuationStartMeterset: _Float1
    """Continuation Start Meterset: (0074,0120) FD, 1"""
    ContinuationEndMeterset: _Float1
    """Continuation End Meterset: (0074,0121) FD, 1"""
    ProcedureStepState: _Text1
    """Procedure Step State: (0074,1000) CS, 1"""
    ProcedureStepProgressInformationSequence: _SQ1
    """Procedure Step Progress Information Sequence: (0074,1002) SQ, 1"""
    ProcedureStepProgress: _DS1
    """Procedure Step Progress: (0074,1004) DS, 1"""
    ProcedureStepProgressDescription: _Text1
    """Procedure Step Progress Description: (0074,1006) ST, 1"""
    ProcedureStepProgressParametersSequence: _SQ1
    """Procedure Step Progress Parameters Sequence: (0074,1007) SQ, 1"""
    ProcedureStepCommunicationsURISequence: _SQ1
    """Procedure Step Communications URI Sequence: (0074,1008) SQ, 1"""
    ContactURI: _Text1
    """Contact URI: (0074,100A) UR, 1"""
    ContactDisplayName: _Text1
    """Contact Display Name: (0074,100C) LO, 1"""
    ProcedureStepDiscontinuationReasonCodeSequence: _SQ1
    """Procedure Step Discontinuation Reason Code Sequence: (0074,100E) SQ, 1"""
    BeamTaskSequence: _SQ1
    """Beam Task Sequence: (0074,1020) SQ, 1"""
    BeamTaskType: _Text1
    """Beam Task Type: (0074,1022) CS, 1"""
    BeamOrderIndexTrial: _IS1
    """Beam Order Index (Trial): (0074,1024) IS, 1, retired"""
    AutosequenceFlag: _Text1
    """Autosequence Flag: (0074,1025) CS, 1"""
    TableTopVerticalAdjustedPosition: _Float1
    """Table Top Vertical Adjusted Position: (0074,1026) FD, 1"""
    TableTopLongitudinalAdjustedPosition: _Float1
    """Table Top Longitudinal Adjusted Position: (0074,1027) FD, 1"""
    TableTopLateralAdjustedPosition: _Float1
    """Table Top Lateral Adjusted Position: (0074,1028) FD, 1"""
    PatientSupportAdjustedAngle: _Float1
    """Patient Support Adjusted Angle: (0074,102A) FD, 1"""
    TableTopEccentricAdjustedAngle: _Float1
    """Table Top Eccentric Adjusted Angle: (0074,102B) FD, 1"""
    TableTopPitchAdjustedAngle: _Float1
    """Table Top Pitch Adjusted Angle: (0074,102C) FD, 1"""
    TableTopRollAdjustedAngle: _Float1
    """Table Top Roll Adjusted Angle: (0074,102D) FD, 1"""
    DeliveryVerificationImageSequence: _SQ1
    """Delivery Verification Image Sequence: (0074,1030) SQ, 1"""
    VerificationImageTiming: _Text1
    """Verification Image Timing: (0074,1032) CS, 1"""
    DoubleExposureFlag: _Text1
    """Double Exposure Flag: (0074,1034) CS, 1"""
    DoubleExposureOrdering: _Text1
    """Double Exposure Ordering: (0074,1036) CS, 1"""
    DoubleExposureMetersetTrial: _DS1
    """Double Exposure Meterset (Trial): (0074,1038) DS, 1, retired"""
    DoubleExposureFieldDeltaTrial: _DSM
    """Double Exposure Field Delta (Trial): (0074,103A) DS, 4, retired"""
    RelatedReferenceRTImageSequence: _SQ1
    """Related Reference RT Image Sequence: (0074,1040) SQ, 1"""
    GeneralMachineVerificationSequence: _SQ1
    """General Machine Verification Sequence: (0074,1042) SQ, 1"""
    ConventionalMachineVerificationSequence: _SQ1
    """Conventional Machine Verification Sequence: (0074,1044) SQ, 1"""
    IonMachineVerificationSequence: _SQ1
    """Ion Machine Verification Sequence: (0074,1046) SQ, 1"""
    FailedAttributesSequence: _SQ1
    """Failed Attributes Sequence: (0074,1048) SQ, 1"""
    OverriddenAttributesSequence: _SQ1
    """Overridden Attributes Sequence: (0074,104A) SQ, 1"""
    ConventionalControlPointVerificationSequence: _SQ1
    """Conventional Control Point Verification Sequence: (0074,104C) SQ, 1"""
    IonControlPointVerificationSequence: _SQ1
    """Ion Control Point Verification Sequence: (0074,104E) SQ, 1"""
    AttributeOccurrenceSequence: _SQ1
    """Attribute Occurrence Sequence: (0074,1050) SQ, 1"""
    AttributeOccurrencePointer: _AT1
    """Attribute Occurrence Pointer: (0074,1052) AT, 1"""
    AttributeItemSelector: _Int1
    """Attribute Item Selector: (0074,1054) UL, 1"""
    AttributeOccurrencePrivateCreator: _Text1
    """Attribute Occurrence Private Creator: (0074,1056) LO, 1"""
    SelectorSequencePointerItems: _ISN
    """Selector Sequence Pointer Items: (0074,1057) IS, 1-n"""
    ScheduledProcedureStepPriority: _Text1
    """Scheduled Procedure Step Priority: (0074,1200) CS, 1"""
    WorklistLabel: _Text1
    """Worklist Label: (0074,1202) LO, 1"""
    ProcedureStepLabel: _Text1
    """Procedure Step Label: (0074,1204) LO, 1"""
    ScheduledProcessingParametersSequence: _SQ1
    """Scheduled Processing Parameters Sequence: (0074,1210) SQ, 1"""
    PerformedProcessingParametersSequence: _SQ1
    """Performed Processing Parameters Sequence: (0074,1212) SQ, 1"""
    UnifiedProcedureStepPerformedProcedureSequence: _SQ1
    """Unified Procedure Step Performed Procedure Sequence: (0074,1216) SQ, 1"""
    RelatedProcedureStepSequence: _SQ1
    """Related Procedure Step Sequence: (0074,1220) SQ, 1, retired"""
    ProcedureStepRelationshipType: _Text1
    """Procedure Step Relationship Type: (0074,1222) LO, 1, retired"""
    ReplacedProcedureStepSequence: _SQ1
    """Replaced Procedure Step Sequence: (0074,1224) SQ, 1"""
    DeletionLock: _Text1
    """Deletion Lock: (0074,1230) LO, 1"""
    ReceivingAE: _Text1
    """Receiving AE: (0074,1234) AE, 1"""
    RequestingAE: _Text1
    """Requesting AE: (0074,1236) AE, 1"""
    ReasonForCancellation: _Text1
    """Reason for Cancellation: (0074,1238) LT, 1"""
    SCPStatus: _Text1
    """SCP Status: (0074,1242) CS, 1"""
    SubscriptionListStatus: _Text1
    """Subscription List Status: (0074,1244) CS, 1"""
    UnifiedProcedureStepListStatus: _Text1
    """Unified Procedure Step List Status: (0074,1246) CS, 1"""
    BeamOrderIndex: _Int1
    """Beam Order Index: (0074,1324) UL, 1"""
    DoubleExposureMeterset: _Float1
    """Double Exposure Meterset: (0074,1338) FD, 1"""
    DoubleExposureFieldDelta: _FloatM
    """Double Exposure Field Delta: (0074,133A) FD, 4"""
    BrachyTaskSequence: _SQ1
    """Brachy Task Sequence: (0074,1401) SQ, 1"""
    ContinuationStartTotalReferenceAirKerma: _DS1
    """Continuation Start Total Reference Air Kerma: (0074,1402) DS, 1"""
    ContinuationEndTotalReferenceAirKerma: _DS1
    """Continuation End Total Reference Air Kerma: (0074,1403) DS, 1"""
    ContinuationPulseNumber: _IS1
    """Continuation Pulse Number: (0074,1404) IS, 1"""
    ChannelDeliveryOrderSequence: _SQ1
    """Channel Delivery Order Sequence: (0074,1405) SQ, 1"""
    ReferencedChannelNumber: _IS1
    """Referenced Channel Number: (0074,1406) IS, 1"""
    StartCumulativeTimeWeight: _DS1
    """Start Cumulative Time Weight: (0074,1407) DS, 1"""
    EndCumulativeTimeWeight: _DS1
    """End Cumulative Time Weight: (0074,1408) DS, 1"""
    OmittedChannelSequence: _SQ1
    """Omitted Channel Sequence: (0074,1409) SQ, 1"""
    ReasonForChannelOmission: _Text1
    """Reason for Channel Omission: (0074,140A) CS, 1"""
    ReasonForChannelOmissionDescription: _Text1
    """Reason for Channel Omission Description: (0074,140B) LO, 1"""
    ChannelDeliveryOrderIndex: _IS1
    """Channel Delivery Order Index: (0074,140C) IS, 1"""
    ChannelDeliveryContinuationSequence: _SQ1
    """Channel Delivery Continuation Sequence: (0074,140D) SQ, 1"""
    OmittedApplicationSetupSequence: _SQ1
    """Omitted Application Setup Sequence: (0074,140E) SQ, 1"""
    ImplantAssemblyTemplateName: _Text1
    """Implant Assembly Template Name: (0076,0001) LO, 1"""
    ImplantAssemblyTemplateIssuer: _Text1
    """Implant Assembly Template Issuer: (0076,0003) LO, 1"""
    ImplantAssemblyTemplateVersion: _Text1
    """Implant Assembly Template Version: (0076,0006) LO, 1"""
    ReplacedImplantAssemblyTemplateSequence: _SQ1
    """Replaced Implant Assembly Template Sequence: (0076,0008) SQ, 1"""
    ImplantAssemblyTemplateType: _Text1
    """Implant Assembly Template Type: (0076,000A) CS, 1"""
    OriginalImplantAssemblyTemplateSequence: _SQ1
    """Original Implant Assembly Template Sequence: (0076,000C) SQ, 1"""
    DerivationImplantAssemblyTemplateSequence: _SQ1
    """Derivation Implant Assembly Template Sequence: (0076,000E) SQ, 1"""
    ImplantAssemblyTemplateTargetAnatomySequence: _SQ1
    """Implant Assembly Template Target Anatomy Sequence: (0076,0010) SQ, 1"""
    ProcedureTypeCodeSequence: _SQ1
    """Procedure Type Code Sequence: (0076,0020) SQ, 1"""
    SurgicalTechnique: _Text1
    """Surgical Technique: (0076,0030) LO, 1"""
    ComponentTypesSequence: _SQ1
    """Component Types Sequence: (0076,0032) SQ, 1"""
    ComponentTypeCodeSequence: _SQ1
    """Component Type Code Sequence: (0076,0034) SQ, 1"""
    ExclusiveComponentType: _Text1
    """Exclusive Component Type: (0076,0036) CS, 1"""
    MandatoryComponentType: _Text1
    """Mandatory Component Type: (0076,0038) CS, 1"""
    ComponentSequence: _SQ1
    """Component Sequence: (0076,0040) SQ, 1"""
    ComponentID: _Int1
    """Component ID: (0076,0055) US, 1"""
    ComponentAssemblySequence: _SQ1
    """Component Assembly Sequence: (0076,0060) SQ, 1"""
    Component1ReferencedID: _Int1
    """Component 1 Referenced ID: (0076,0070) US, 1"""
    Component1ReferencedMatingFeatureSetID: _Int1
    """Component 1 Referenced Mating Feature Set ID: (0076,0080) US, 1"""
    Component1ReferencedMatingFeatureID: _Int1
    """Component 1 Referenced Mating Feature ID: (0076,0090) US, 1"""
    Component2ReferencedID: _Int1
    """Component 2 Referenced ID: (0076,00A0) US, 1"""
    Component2ReferencedMatingFeatureSetID: _Int1
    """Component 2 Referenced Mating Feature Set ID: (0076,00B0) US, 1"""
    Component2ReferencedMatingFeatureID: _Int1
    """Component 2 Referenced Mating Feature ID: (0076,00C0) US, 1"""
    ImplantTemplateGroupName: _Text1
    """Implant Template Group Name: (0078,0001) LO, 1"""
    ImplantTemplateGroupDescription: _Text1
    """Implant Template Group Description: (0078,0010) ST, 1"""
    ImplantTemplateGroupIssuer: _Text1
    """Implant Template Group Issuer: (0078,0020) LO, 1"""
    ImplantTemplateGroupVersion: _Text1
    """Implant Template Group Version: (0078,0024) LO, 1"""
    ReplacedImplantTemplateGroupSequence: _SQ1
    """Replaced Implant Template Group Sequence: (0078,0026) SQ, 1"""
    ImplantTemplateGroupTargetAnatomySequence: _SQ1
    """Implant Template Group Target Anatomy Sequence: (0078,0028) SQ, 1"""
    ImplantTemplateGroupMembersSequence: _SQ1
    """Implant Template Group Members Sequence: (0078,002A) SQ, 1"""
    ImplantTemplateGroupMemberID: _Int1
    """Implant Template Group Member ID: (0078,002E) US, 1"""
    ThreeDImplantTemplateGroupMemberMatchingPoint: _FloatM
    """3D Implant Template Group Member Matching Point: (0078,0050) FD, 3"""
    ThreeDImplantTemplateGroupMemberMatchingAxes: _FloatM
    """3D Implant Template Group Member Matching Axes: (0078,0060) FD, 9"""
    ImplantTemplateGroupMemberMatching2DCoordinatesSequence: _SQ1
    """Implant Template Group Member Matching 2D Coordinates Sequence: (0078,0070) SQ, 1"""
    TwoDImplantTemplateGroupMemberMatchingPoint: _FloatM
    """2D Implant Template Group Member Matching Point: (0078,0090) FD, 2"""
    TwoDImplantTemplateGroupMemberMatchingAxes: _FloatM
    """2D Implant Template Group Member Matching Axes: (0078,00A0) FD, 4"""
    ImplantTemplateGroupVariationDimensionSequence: _SQ1
    """Implant Template Group Variation Dimension Sequence: (0078,00B0) SQ, 1"""
    ImplantTemplateGroupVariationDimensionName: _Text1
    """Implant Template Group Variation Dimension Name: (0078,00B2) LO, 1"""
    ImplantTemplateGroupVariationDimensionRankSequence: _SQ1
    """Implant Template Group Variation Dimension Rank Sequence: (0078,00B4) SQ, 1"""
    ReferencedImplantTemplateGroupMemberID: _Int1
    """Referenced Implant Template Group Member ID: (0078,00B6) US, 1"""
    ImplantTemplateGroupVariationDimensionRank: _Int1
    """Implant Template Group Variation Dimension Rank: (0078,00B8) US, 1"""
    SurfaceScanAcquisitionTypeCodeSequence: _SQ1
    """Surface Scan Acquisition Type Code Sequence: (0080,0001) SQ, 1"""
    SurfaceScanModeCodeSequence: _SQ1
    """Surface Scan Mode Code Sequence: (0080,0002) SQ, 1"""
    RegistrationMethodCodeSequence: _SQ1
    """Registration Method Code Sequence: (0080,0003) SQ, 1"""
    ShotDurationTime: _Float1
    """Shot Duration Time: (0080,0004) FD, 1"""
    ShotOffsetTime: _Float1
    """Shot Offset Time: (0080,0005) FD, 1"""
    SurfacePointPresentationValueData: _IntN
    """Surface Point Presentation Value Data: (0080,0006) US, 1-n"""
    SurfacePointColorCIELabValueData: _IntM
    """Surface Point Color CIELab Value Data: (0080,0007) US, 3-3n"""
    UVMappingSequence: _SQ1
    """UV Mapping Sequence: (0080,0008) SQ, 1"""
    TextureLabel: _Text1
    """Texture Label: (0080,0009) SH, 1"""
    UValueData: _Bytes1
    """U Value Data: (0080,0010) OF, 1"""
    VValueData: _Bytes1
    """V Value Data: (0080,0011) OF, 1"""
    ReferencedTextureSequence: _SQ1
    """Referenced Texture Sequence: (0080,0012) SQ, 1"""
    ReferencedSurfaceDataSequence: _SQ1
    """Referenced Surface Data Sequence: (0080,0013) SQ, 1"""
    AssessmentSummary: _Text1
    """Assessment Summary: (0082,0001) CS, 1"""
    AssessmentSummaryDescription: _Text1
    """Assessment Summary Description: (0082,0003) UT, 1"""
    AssessedSOPInstanceSequence: _SQ1
    """Assessed SOP Instance Sequence: (0082,0004) SQ, 1"""
    ReferencedComparisonSOPInstanceSequence: _SQ1
    """Referenced Comparison SOP Instance Sequence: (0082,0005) SQ, 1"""
    NumberOfAssessmentObservations: _Int1
    """Number of Assessment Observations: (0082,0006) UL, 1"""
    AssessmentObservationsSequence: _SQ1
    """Assessment Observations Sequence: (0082,0007) SQ, 1"""
    ObservationSignificance: _Text1
    """Observation Significance: (0082,0008) CS, 1"""
    ObservationDescription: _Text1
    """Observation Description: (0082,000A) UT, 1"""
    StructuredConstraintObservationSequence: _SQ1
    """Structured Constraint Observation Sequence: (0082,000C) SQ, 1"""
    AssessedAttributeValueSequence: _SQ1
    """Assessed Attribute Value Sequence: (0082,0010) SQ, 1"""
    AssessmentSetID: _Text1
    """Assessment Set ID: (0082,0016) LO, 1"""
    AssessmentRequesterSequence: _SQ1
    """Assessment Requester Sequence: (0082,0017) SQ, 1"""
    SelectorAttributeName: _Text1
    """Selector Attribute Name: (0082,0018) LO, 1"""
    SelectorAttributeKeyword: _Text1
    """Selector Attribute Keyword: (0082,0019) LO, 1"""
    AssessmentTypeCodeSequence: _SQ1
    """Assessment Type Code Sequence: (0082,0021) SQ, 1"""
    ObservationBasisCodeSequence: _SQ1
    """Observation Basis Code Sequence: (0082,0022) SQ, 1"""
    AssessmentLabel: _Text1
    """Assessment Label: (0082,0023) LO, 1"""
    ConstraintType: _Text1
    """Constraint Type: (0082,0032) CS, 1"""
    SpecificationSelectionGuidance: _Text1
    """Specification Selection Guidance: (0082,0033) UT, 1"""
    ConstraintValueSequence: _SQ1
    """Constraint Value Sequence: (0082,0034) SQ, 1"""
    RecommendedDefaultValueSequence: _SQ1
    """Recommended Default Value Sequence: (0082,0035) SQ, 1"""
    ConstraintViolationSignificance: _Text1
    """Constraint Violation Significance: (0082,0036) CS, 1"""
    ConstraintViolationCondition: _Text1
    """Constraint Violation Condition: (0082,0037) UT, 1"""
    ModifiableConstraintFlag: _Text1
    """Modifiable Constraint Flag: (0082,0038) CS, 1"""
    StorageMediaFileSetID: _Text1
    """Storage Media File-set ID: (0088,0130) SH, 1"""
    StorageMediaFileSetUID: _UI1
    """Storage Media File-set UID: (0088,0140) UI, 1"""
    IconImageSequence: _SQ1
    """Icon Image Sequence: (0088,0200) SQ, 1"""
    TopicTitle: _Text1
    """Topic Title: (0088,0904) LO, 1, retired"""
    TopicSubject: _Text1
    """Topic Subject: (0088,0906) ST, 1, retired"""
    TopicAuthor: _Text1
    """Topic Author: (0088,0910) LO, 1, retired"""
    TopicKeywords: _TextN
    """Topic Keywords: (0088,0912) LO, 1-32, retired"""
    SOPInstanceStatus: _Text1
    """SOP Instance Status: (0100,0410) CS, 1"""
    SOPAuthorizationDateTime: _DT1
    """SOP Authorization DateTime: (0100,0420) DT, 1"""
    SOPAuthorizationComment: _Text1
    """SOP Authorization Comment: (0100,0424) LT, 1"""
    AuthorizationEquipmentCertificationNumber: _Text1
    """Authorization Equipment Certification Number: (0100,0426) LO, 1"""
    MACIDNumber: _Int1
    """MAC ID Number: (0400,0005) US, 1"""
    MACCalculationTransferSyntaxUID: _UI1
    """MAC Calculation Transfer Syntax UID: (0400,0010) UI, 1"""
    MACAlgorithm: _Text1
    """MAC Algorithm: (0400,0015) CS, 1"""
    DataElementsSigned: _ATN
    """Data Elements Signed: (0400,0020) AT, 1-n"""
    DigitalSignatureUID: _UI1
    """Digital Signature UID: (0400,0100) UI, 1"""
    DigitalSignatureDateTime: _DT1
    """Digital Signature DateTime: (0400,0105) DT, 1"""
    CertificateType: _Text1
    """Certificate Type: (0400,0110) CS, 1"""
    CertificateOfSigner: _Bytes1
    """Certificate of Signer: (0400,0115) OB, 1"""
    Signature: _Bytes1
    """Signature: (0400,0120) OB, 1"""
    CertifiedTimestampType: _Text1
    """Certified Timestamp Type: (0400,0305) CS, 1"""
    CertifiedTimestamp: _Bytes1
    """Certified Timestamp: (0400,0310) OB, 1"""
    DigitalSignaturePurposeCodeSequence: _SQ1
    """Digital Signature Purpose Code Sequence: (0400,0401) SQ, 1"""
    ReferencedDigitalSignatureSequence: _SQ1
    """Referenced Digital Signature Sequence: (0400,0402) SQ, 1"""
    ReferencedSOPInstanceMACSequence: _SQ1
    """Referenced SOP Instance MAC Sequence: (0400,0403) SQ, 1"""
    MAC: _Bytes1
    """MAC: (0400,0404) OB, 1"""
    EncryptedAttributesSequence: _SQ1
    """Encrypted Attributes Sequence: (0400,0500) SQ, 1"""
    EncryptedContentTransferSyntaxUID: _UI1
    """Encrypted Content Transfer Syntax UID: (0400,0510) UI, 1"""
    EncryptedContent: _Bytes1
    """Encrypted Content: (0400,0520) OB, 1"""
    ModifiedAttributesSequence: _SQ1
    """Modified Attributes Sequence: (0400,0550) SQ, 1"""
    NonconformingModifiedAttributesSequence: _SQ1
    """Nonconforming Modified Attributes Sequence: (0400,0551) SQ, 1"""
    NonconformingDataElementValue: _Bytes1
    """Nonconforming Data Element Value: (0400,0552) OB, 1"""
    OriginalAttributesSequence: _SQ1
    """Original Attributes Sequence: (0400,0561) SQ, 1"""
    AttributeModificationDateTime: _DT1
    """Attribute Modification DateTime: (0400,0562) DT, 1"""
    ModifyingSystem: _Text1
    """Modifying System: (0400,0563) LO, 1"""
    SourceOfPreviousValues: _Text1
    """Source of Previous Values: (0400,0564) LO, 1"""
    ReasonForTheAttributeModification: _Text1
    """Reason for the Attribute Modification: (0400,0565) CS, 1"""
    InstanceOriginStatus: _Text1
    """Instance Origin Status: (0400,0600) CS, 1"""
    NumberOfCopies: _IS1
    """Number of Copies: (2000,0010) IS, 1"""
    PrinterConfigurationSequence: _SQ1
    """Printer Configuration Sequence: (2000,001E) SQ, 1"""
    PrintPriority: _Text1
    """Print Priority: (2000,0020) CS, 1"""
    MediumType: _Text1
    """Medium Type: (2000,0030) CS, 1"""
    FilmDestination: _Text1
    """Film Destination: (2000,0040) CS, 1"""
    FilmSessionLabel: _Text1
    """Film Session Label: (2000,0050) LO, 1"""
    MemoryAllocation: _IS1
    """Memory Allocation: (2000,0060) IS, 1"""
    MaximumMemoryAllocation: _IS1
    """Maximum Memory Allocation: (2000,0061) IS, 1"""
    ColorImagePrintingFlag: _Text1
    """Color Image Printing Flag: (2000,0062) CS, 1, retired"""
    CollationFlag: _Text1
    """Collation Flag: (2000,0063) CS, 1, retired"""
    AnnotationFlag: _Text1
    """Annotation Flag: (2000,0065) CS, 1, retired"""
    ImageOverlayFlag: _Text1
    """Image Overlay Flag: (2000,0067) CS, 1, retired"""
    PresentationLUTFlag: _Text1
    """Presentation LUT Flag: (2000,0069) CS, 1, retired"""
    ImageBoxPresentationLUTFlag: _Text1
    """Image Box Presentation LUT Flag: (2000,006A) CS, 1, retired"""
    MemoryBitDepth: _Int1
    """Memory Bit Depth: (2000,00A0) US, 1"""
    PrintingBitDepth: _Int1
    """Printing Bit Depth: (2000,00A1) US, 1"""
    MediaInstalledSequence: _SQ1
    """Media Installed Sequence: (2000,00A2) SQ, 1"""
    OtherMediaAvailableSequence: _SQ1
    """Other Media Available Sequence: (2000,00A4) SQ, 1"""
    SupportedImageDisplayFormatsSequence: _SQ1
    """Supported Image Display Formats Sequence: (2000,00A8) SQ, 1"""
    ReferencedFilmBoxSequence: _SQ1
    """Referenced Film Box Sequence: (2000,0500) SQ, 1"""
    ReferencedStoredPrintSequence: _SQ1
    """Referenced Stored Print Sequence: (2000,0510) SQ, 1, retired"""
    ImageDisplayFormat: _Text1
    """Image Display Format: (2010,0010) ST, 1"""
    AnnotationDisplayFormatID: _Text1
    """Annotation Display Format ID: (2010,0030) CS, 1"""
    FilmOrientation: _Text1
    """Film Orientation: (2010,0040) CS, 1"""
    FilmSizeID: _Text1
    """Film Size ID: (2010,0050) CS, 1"""
    PrinterResolutionID: _Text1
    """Printer Resolution ID: (2010,0052) CS, 1"""
    DefaultPrinterResolutionID: _Text1
    """Default Printer Resolution ID: (2010,0054) CS, 1"""
    MagnificationType: _Text1
    """Magnification Type: (2010,0060) CS, 1"""
    SmoothingType: _Text1
    """Smoothing Type: (2010,0080) CS, 1"""
    DefaultMagnificationType: _Text1
    """Default Magnification Type: (2010,00A6) CS, 1"""
    OtherMagnificationTypesAvailable: _TextN
    """Other Magnification Types Available: (2010,00A7) CS, 1-n"""
    DefaultSmoothingType: _Text1
    """Default Smoothing Type: (2010,00A8) CS, 1"""
    OtherSmoothingTypesAvailable: _TextN
    """Other Smoothing Types Available: (2010,00A9) CS, 1-n"""
    BorderDensity: _Text1
    """Border Density: (2010,0100) CS, 1"""
    EmptyImageDensity: _Text1
    """Empty Image Density: (2010,0110) CS, 1"""
    MinDensity: _Int1
    """Min Density: (2010,0120) US, 1"""
    MaxDensity: _Int1
    """Max Density: (2010,0130) US, 1"""
    Trim: _Text1
    """Trim: (2010,0140) CS, 1"""
    ConfigurationInformation: _Text1
    """Configuration Information: (2010,0150) ST, 1"""
    ConfigurationInformationDescription: _Text1
    """Configuration Information Description: (2010,0152) LT, 1"""
    MaximumCollatedFilms: _IS1
    """Maximum Collated Films: (2010,0154) IS, 1"""
    Illumination: _Int1
    """Illumination: (2010,015E) US, 1"""
    ReflectedAmbientLight: _Int1
    """Reflected Ambient Light: (2010,0160) US, 1"""
    PrinterPixelSpacing: _DSM
    """Printer Pixel Spacing: (2010,0376) DS, 2"""
    ReferencedFilmSessionSequence: _SQ1
    """Referenced Film Session Sequence: (2010,0500) SQ, 1"""
    ReferencedImageBoxSequence: _SQ1
    """Referenced Image Box Sequence: (2010,0510) SQ, 1"""
    ReferencedBasicAnnotationBoxSequence: _SQ1
    """Referenced Basic Annotation Box Sequence: (2010,0520) SQ, 1"""
    ImageBoxPosition: _Int1
    """Image Box Position: (2020,0010) US, 1"""
    Polarity: _Text1
    """Polarity: (2020,0020) CS, 1"""
    RequestedImageSize: _DS1
    """Requested Image Size: (2020,0030) DS, 1"""
    RequestedDecimateCropBehavior: _Text1
    """Requested Decimate/Crop Behavior: (2020,0040) CS, 1"""
    RequestedResolutionID: _Text1
    """Requested Resolution ID: (2020,0050) CS, 1"""
    RequestedImageSizeFlag: _Text1
    """Requested Image Size Flag: (2020,00A0) CS, 1"""
    DecimateCropResult: _Text1
    """Decimate/Crop Result: (2020,00A2) CS, 1"""
    BasicGrayscaleImageSequence: _SQ1
    """Basic Grayscale Image Sequence: (2020,0110) SQ, 1"""
    BasicColorImageSequence: _SQ1
    """Basic Color Image Sequence: (2020,0111) SQ, 1"""
    ReferencedImageOverlayBoxSequence: _SQ1
    """Referenced Image Overlay Box Sequence: (2020,0130) SQ, 1, retired"""
    ReferencedVOILUTBoxSequence: _SQ1
    """Referenced VOI LUT Box Sequence: (2020,0140) SQ, 1, retired"""
    AnnotationPosition: _Int1
    """Annotation Position: (2030,0010) US, 1"""
    TextString: _Text1
    """Text String: (2030,0020) LO, 1"""
    ReferencedOverlayPlaneSequence: _SQ1
    """Referenced Overlay Plane Sequence: (2040,0010) SQ, 1, retired"""
    ReferencedOverlayPlaneGroups: _IntN
    """Referenced Overlay Plane Groups: (2040,0011) US, 1-99, retired"""
    OverlayPixelDataSequence: _SQ1
    """Overlay Pixel Data Sequence: (2040,0020) SQ, 1, retired"""
    OverlayMagnificationType: _Text1
    """Overlay Magnification Type: (2040,0060) CS, 1, retired"""
    OverlaySmoothingType: _Text1
    """Overlay Smoothing Type: (2040,0070) CS, 1, retired"""
    OverlayOrImageMagnification: _Text1
    """Overlay or Image Magnification: (2040,0072) CS, 1, retired"""
    MagnifyToNumberOfColumns: _Int1
    """Magnify to Number of Columns: (2040,0074) US, 1, retired"""
    OverlayForegroundDensity: _Text1
    """Overlay Foreground Density: (2040,0080) CS, 1, retired"""
    OverlayBackgroundDensity: _Text1
    """Overlay Background Density: (2040,0082) CS, 1, retired"""
    OverlayMode: _Text1
    """Overlay Mode: (2040,0090) CS, 1, retired"""
    ThresholdDensity: _Text1
    """Threshold Density: (2040,0100) CS, 1, retired"""
    ReferencedImageBoxSequenceRetired: _SQ1
    """Referenced Image Box Sequence (Retired): (2040,0500) SQ, 1, retired"""
    PresentationLUTSequence: _SQ1
    """Presentation LUT Sequence: (2050,0010) SQ, 1"""
    PresentationLUTShape: _Text1
    """Presentation LUT Shape: (2050,0020) CS, 1"""
    ReferencedPresentationLUTSequence: _SQ1
    """Referenced Presentation LUT Sequence: (2050,0500) SQ, 1"""
    PrintJobID: _Text1
    """Print Job ID: (2100,0010) SH, 1, retired"""
    ExecutionStatus: _Text1
    """Execution Status: (2100,0020) CS, 1"""
    ExecutionStatusInfo: _Text1
    """Execution Status Info: (2100,0030) CS, 1"""
    CreationDate: _DA1
    """Creation Date: (2100,0040) DA, 1"""
    CreationTime: _TM1
    """Creation Time: (2100,0050) TM, 1"""
    Originator: _Text1
    """Originator: (2100,0070) AE, 1"""
    DestinationAE: _Text1
    """Destination AE: (2100,0140) AE, 1"""
    OwnerID: _Text1
    """Owner ID: (2100,0160) SH, 1"""
    NumberOfFilms: _IS1
    """Number of Films: (2100,0170) IS, 1"""
    ReferencedPrintJobSequencePullStoredPrint: _SQ1
    """Referenced Print Job Sequence (Pull Stored Print): (2100,0500) SQ, 1, retired"""
    PrinterStatus: _Text1
    """Printer Status: (2110,0010) CS, 1"""
    PrinterStatusInfo: _Text1
    """Printer Status Info: (2110,0020) CS, 1"""
    PrinterName: _Text1
    """Printer Name: (2110,0030) LO, 1"""
    PrintQueueID: _Text1
    """Print Queue ID: (2110,0099) SH, 1, retired"""
    QueueStatus: _Text1
    """Queue Status: (2120,0010) CS, 1, retired"""
    PrintJobDescriptionSequence: _SQ1
    """Print Job Description Sequence: (2120,0050) SQ, 1, retired"""
    ReferencedPrintJobSequence: _SQ1
    """Referenced Print Job Sequence: (2120,0070) SQ, 1, retired"""
    PrintManagementCapabilitiesSequence: _SQ1
    """Print Management Capabilities Sequence: (2130,0010) SQ, 1, retired"""
    PrinterCharacteristicsSequence: _SQ1
    """Printer Characteristics Sequence: (2130,0015) SQ, 1, retired"""
    FilmBoxContentSequence: _SQ1
    """Film Box Content Sequence: (2130,0030) SQ, 1, retired"""
    ImageBoxContentSequence: _SQ1
    """Image Box Content Sequence: (2130,0040) SQ, 1, retired"""
    AnnotationContentSequence: _SQ1
    """Annotation Content Sequence: (2130,0050) SQ, 1, retired"""
    ImageOverlayBoxContentSequence: _SQ1
    """Image Overlay Box Content Sequence: (2130,0060) SQ, 1, retired"""
    PresentationLUTContentSequence: _SQ1
    """Presentation LUT Content Sequence: (2130,0080) SQ, 1, retired"""
    ProposedStudySequence: _SQ1
    """Proposed Study Sequence: (2130,00A0) SQ, 1"""
    OriginalImageSequence: _SQ1
    """Original Image Sequence: (2130,00C0) SQ, 1"""
    LabelUsingInformationExtractedFromInstances: _Text1
    """Label Using Information Extracted From Instances: (2200,0001) CS, 1"""
    LabelText: _Text1
    """Label Text: (2200,0002) UT, 1"""
    LabelStyleSelection: _Text1
    """Label Style Selection: (2200,0003) CS, 1"""
    MediaDisposition: _Text1
    """Media Disposition: (2200,0004) LT, 1"""
    BarcodeValue: _Text1
    """Barcode Value: (2200,0005) LT, 1"""
    BarcodeSymbology: _Text1
    """Barcode Symbology: (2200,0006) CS, 1"""
    AllowMediaSplitting: _Text1
    """Allow Media Splitting: (2200,0007) CS, 1"""
    IncludeNonDICOMObjects: _Text1
    """Include Non-DICOM Objects: (2200,0008) CS, 1"""
    IncludeDisplayApplication: _Text1
    """Include Display Application: (2200,0009) CS, 1"""
    PreserveCompositeInstancesAfterMediaCreation: _Text1
    """Preserve Composite Instances After Media Creation: (2200,000A) CS, 1"""
    TotalNumberOfPiecesOfMediaCreated: _Int1
    """Total Number of Pieces of Media Created: (2200,000B) US, 1"""
    RequestedMediaApplicationProfile: _Text1
    """Requested Media Application Profile: (2200,000C) LO, 1"""
    ReferencedStorageMediaSequence: _SQ1
    """Referenced Storage Media Sequence: (2200,000D) SQ, 1"""
    FailureAttributes: _ATN
    """Failure Attributes: (2200,000E) AT, 1-n"""
    AllowLossyCompression: _Text1
    """Allow Lossy Compression: (2200,000F) CS, 1"""
    RequestPriority: _Text1
    """Request Priority: (2200,0020) CS, 1"""
    RTImageLabel: _Text1
    """RT Image Label: (3002,0002) SH, 1"""
    RTImageName: _Text1
    """RT Image Name: (3002,0003) LO, 1"""
    RTImageDescription: _Text1
    """RT Image Description: (3002,0004) ST, 1"""
    ReportedValuesOrigin: _Text1
    """Reported Values Origin: (3002,000A) CS, 1"""
    RTImagePlane: _Text1
    """RT Image Plane: (3002,000C) CS, 1"""
    XRayImageReceptorTranslation: _DSM
    """X-Ray Image Receptor Translation: (3002,000D) DS, 3"""
    XRayImageReceptorAngle: _DS1
    """X-Ray Image Receptor Angle: (3002,000E) DS, 1"""
    RTImageOrientation: _DSM
    """RT Image Orientation: (3002,0010) DS, 6"""
    ImagePlanePixelSpacing: _DSM
    """Image Plane Pixel Spacing: (3002,0011) DS, 2"""
    RTImagePosition: _DSM
    """RT Image Position: (3002,0012) DS, 2"""
    RadiationMachineName: _Text1
    """Radiation Machine Name: (3002,0020) SH, 1"""
    RadiationMachineSAD: _DS1
    """Radiation Machine SAD: (3002,0022) DS, 1"""
    RadiationMachineSSD: _DS1
    """Radiation Machine SSD: (3002,0024) DS, 1"""
    RTImageSID: _DS1
    """RT Image SID: (3002,0026) DS, 1"""
    SourceToReferenceObjectDistance: _DS1
    """Source to Reference Object Distance: (3002,0028) DS, 1"""
    FractionNumber: _IS1
    """Fraction Number: (3002,0029) IS, 1"""
    ExposureSequence: _SQ1
    """Exposure Sequence: (3002,0030) SQ, 1"""
    MetersetExposure: _DS1
    """Meterset Exposure: (3002,0032) DS, 1"""
    DiaphragmPosition: _DSM
    """Diaphragm Position: (3002,0034) DS, 4"""
    FluenceMapSequence: _SQ1
    """Fluence Map Sequence: (3002,0040) SQ, 1"""
    FluenceDataSource: _Text1
    """Fluence Data Source: (3002,0041) CS, 1"""
    FluenceDataScale: _DS1
    """Fluence Data Scale: (3002,0042) DS, 1"""
    PrimaryFluenceModeSequence: _SQ1
    """Primary Fluence Mode Sequence: (3002,0050) SQ, 1"""
    FluenceMode: _Text1
    """Fluence Mode: (3002,0051) CS, 1"""
    FluenceModeID: _Text1
    """Fluence Mode ID: (3002,0052) SH, 1"""
    SelectedFrameNumber: _IS1
    """Selected Frame Number: (3002,0100) IS, 1"""
    SelectedFrameFunctionalGroupsSequence: _SQ1
    """Selected Frame Functional Groups Sequence: (3002,0101) SQ, 1"""
    RTImageFrameGeneralContentSequence: _SQ1
    """RT Image Frame General Content Sequence: (3002,0102) SQ, 1"""
    RTImageFrameContextSequence: _SQ1
    """RT Image Frame Context Sequence: (3002,0103) SQ, 1"""
    RTImageScopeSequence: _SQ1
    """RT Image Scope Sequence: (3002,0104) SQ, 1"""
    BeamModifierCoordinatesPresenceFlag: _Text1
    """Beam Modifier Coordinates Presence Flag: (3002,0105) CS, 1"""
    StartCumulativeMeterset: _Float1
    """Start Cumulative Meterset: (3002,0106) FD, 1"""
    StopCumulativeMeterset: _Float1
    """Stop Cumulative Meterset: (3002,0107) FD, 1"""
    RTAcquisitionPatientPositionSequence: _SQ1
    """RT Acquisition Patient Position Sequence: (3002,0108) SQ, 1"""
    RTImageFrameImagingDevicePositionSequence: _SQ1
    """RT Image Frame Imaging Device Position Sequence: (3002,0109) SQ, 1"""
    RTImageFramekVRadiationAcquisitionSequence: _SQ1
    """RT Image Frame kV Radiation Acquisition Sequence: (3002,010A) SQ, 1"""
    RTImageFrameMVRadiationAcquisitionSequence: _SQ1
    """RT Image Frame MV Radiation Acquisition Sequence: (3002,010B) SQ, 1"""
    RTImageFrameRadiationAcquisitionSequence: _SQ1
    """RT Image Frame Radiation Acquisition Sequence: (3002,010C) SQ, 1"""
    ImagingSourcePositionSequence: _SQ1
    """Imaging Source Position Sequence: (3002,010D) SQ, 1"""
    ImageReceptorPositionSequence: _SQ1
    """Image Receptor Position Sequence: (3002,010E) SQ, 1"""
    DevicePositionToEquipmentMappingMatrix: _FloatM
    """Device Position to Equipment Mapping Matrix: (3002,010F) FD, 16"""
    DevicePositionParameterSequence: _SQ1
    """Device Position Parameter Sequence: (3002,0110) SQ, 1"""
    ImagingSourceLocationSpecificationType: _Text1
    """Imaging Source Location Specification Type: (3002,0111) CS, 1"""
    ImagingDeviceLocationMatrixSequence: _SQ1
    """Imaging Device Location Matrix Sequence: (3002,0112) SQ, 1"""
    ImagingDeviceLocationParameterSequence: _SQ1
    """Imaging Device Location Parameter Sequence: (3002,0113) SQ, 1"""
    ImagingApertureSequence: _SQ1
    """Imaging Aperture Sequence: (3002,0114) SQ, 1"""
    ImagingApertureSpecificationType: _Text1
    """Imaging Aperture Specification Type: (3002,0115) CS, 1"""
    NumberOfAcquisitionDevices: _Int1
    """Number of Acquisition Devices: (3002,0116) US, 1"""
    AcquisitionDeviceSequence: _SQ1
    """Acquisition Device Sequence: (3002,0117) SQ, 1"""
    AcquisitionTaskSequence: _SQ1
    """Acquisition Task Sequence: (3002,0118) SQ, 1"""
    AcquisitionTaskWorkitemCodeSequence: _SQ1
    """Acquisition Task Workitem Code Sequence: (3002,0119) SQ, 1"""
    AcquisitionSubtaskSequence: _SQ1
    """Acquisition Subtask Sequence: (3002,011A) SQ, 1"""
    SubtaskWorkitemCodeSequence: _SQ1
    """Subtask Workitem Code Sequence: (3002,011B) SQ, 1"""
    AcquisitionTaskIndex: _Int1
    """Acquisition Task Index: (3002,011C) US, 1"""
    AcquisitionSubtaskIndex: _Int1
    """Acquisition Subtask Index: (3002,011D) US, 1"""
    ReferencedBaselineParametersRTRadiationInstanceSequence: _SQ1
    """Referenced Baseline Parameters RT Radiation Instance Sequence: (3002,011E) SQ, 1"""
    PositionAcquisitionTemplateIdentificationSequence: _SQ1
    """Position Acquisition Template Identification Sequence: (3002,011F) SQ, 1"""
    PositionAcquisitionTemplateID: _Text1
    """Position Acquisition Template ID: (3002,0120) ST, 1"""
    PositionAcquisitionTemplateName: _Text1
    """Position Acquisition Template Name: (3002,0121) LO, 1"""
    PositionAcquisitionTemplateCodeSequence: _SQ1
    """Position Acquisition Template Code Sequence: (3002,0122) SQ, 1"""
    PositionAcquisitionTemplateDescription: _Text1
    """Position Acquisition Template Description: (3002,0123) LT, 1"""
    AcquisitionTaskApplicabilitySequence: _SQ1
    """Acquisition Task Applicability Sequence: (3002,0124) SQ, 1"""
    ProjectionImagingAcquisitionParameterSequence: _SQ1
    """Projection Imaging Acquisition Parameter Sequence: (3002,0125) SQ, 1"""
    CTImagingAcquisitionParameterSequence: _SQ1
    """CT Imaging Acquisition Parameter Sequence: (3002,0126) SQ, 1"""
    KVImagingGenerationParametersSequence: _SQ1
    """KV Imaging Generation Parameters Sequence: (3002,0127) SQ, 1"""
    MVImagingGenerationParametersSequence: _SQ1
    """MV Imaging Generation Parameters Sequence: (3002,0128) SQ, 1"""
    AcquisitionSignalType: _Text1
    """Acquisition Signal Type: (3002,0129) CS, 1"""
    AcquisitionMethod: _Text1
    """Acquisition Method: (3002,012A) CS, 1"""
    ScanStartPositionSequence: _SQ1
    """Scan Start Position Sequence: (3002,012B) SQ, 1"""
    ScanStopPositionSequence: _SQ1
    """Scan Stop Position Sequence: (3002,012C) SQ, 1"""
    ImagingSourceToBeamModifierDefinitionPlaneDistance: _Float1
    """Imaging Source to Beam Modifier Definition Plane Distance: (3002,012D) FD, 1"""
    ScanArcType: _Text1
    """Scan Arc Type: (3002,012E) CS, 1"""
    DetectorPositioningType: _Text1
    """Detector Positioning Type: (3002,012F) CS, 1"""
    AdditionalRTAccessoryDeviceSequence: _SQ1
    """Additional RT Accessory Device Sequence: (3002,0130) SQ, 1"""
    DeviceSpecificAcquisitionParameterSequence: _SQ1
    """Device-Specific Acquisition Parameter Sequence: (3002,0131) SQ, 1"""
    ReferencedPositionReferenceInstanceSequence: _SQ1
    """Referenced Position Reference Instance Sequence: (3002,0132) SQ, 1"""
    EnergyDerivationCodeSequence: _SQ1
    """Energy Derivation Code Sequence: (3002,0133) SQ, 1"""
    MaximumCumulativeMetersetExposure: _Float1
    """Maximum Cumulative Meterset Exposure: (3002,0134) FD, 1"""
    AcquisitionInitiationSequence: _SQ1
    """Acquisition Initiation Sequence: (3002,0135) SQ, 1"""
    RTConeBeamImagingGeometrySequence: _SQ1
    """RT Cone-Beam Imaging Geometry Sequence: (3002,0136) SQ, 1"""
    DVHType: _Text1
    """DVH Type: (3004,0001) CS, 1"""
    DoseUnits: _Text1
    """Dose Units: (3004,0002) CS, 1"""
    DoseType: _Text1
    """Dose Type: (3004,0004) CS, 1"""
    SpatialTransformOfDose: _Text1
    """Spatial Transform of Dose: (3004,0005) CS, 1"""
    DoseComment: _Text1
    """Dose Comment: (3004,0006) LO, 1"""
    NormalizationPoint: _DSM
    """Normalization Point: (3004,0008) DS, 3"""
    DoseSummationType: _Text1
    """Dose Summation Type: (3004,000A) CS, 1"""
    GridFrameOffsetVector: _DSM
    """Grid Frame Offset Vector: (3004,000C) DS, 2-n"""
    DoseGridScaling: _DS1
    """Dose Grid Scaling: (3004,000E) DS, 1"""
    RTDoseROISequence: _SQ1
    """RT Dose ROI Sequence: (3004,0010) SQ, 1, retired"""
    DoseValue: _DS1
    """Dose Value: (3004,0012) DS, 1"""
    TissueHeterogeneityCorrection: _TextN
    """Tissue Heterogeneity Correction: (3004,0014) CS, 1-3"""
    RecommendedIsodoseLevelSequence: _SQ1
    """Recommended Isodose Level Sequence: (3004,0016) SQ, 1"""
    DoseUnitCodeSequence: _SQ1
    """Dose Unit Code Sequence: (3004,0020) SQ, 1"""
    RTDoseInterpretedTypeCodeSequence: _SQ1
    """RT Dose Interpreted Type Code Sequence: (3004,0021) SQ, 1"""
    RTDoseInterpretedTypeCodeModifierSequence: _SQ1
    """RT Dose Interpreted Type Code Modifier Sequence: (3004,0022) SQ, 1"""
    DoseRadiobiologicalInterpretationSequence: _SQ1
    """Dose Radiobiological Interpretation Sequence: (3004,0023) SQ, 1"""
    RTDoseIntentCodeSequence: _SQ1
    """RT Dose Intent Code Sequence: (3004,0024) SQ, 1"""
    DVHNormalizationPoint: _DSM
    """DVH Normalization Point: (3004,0040) DS, 3"""
    DVHNormalizationDoseValue: _DS1
    """DVH Normalization Dose Value: (3004,0042) DS, 1"""
    DVHSequence: _SQ1
    """DVH Sequence: (3004,0050) SQ, 1"""
    DVHDoseScaling: _DS1
    """DVH Dose Scaling: (3004,0052) DS, 1"""
    DVHVolumeUnits: _Text1
    """DVH Volume Units: (3004,0054) CS, 1"""
    DVHNumberOfBins: _IS1
    """DVH Number of Bins: (3004,0056) IS, 1"""
    DVHData: _DSM
    """DVH Data: (3004,0058) DS, 2-2n"""
    DVHReferencedROISequence: _SQ1
    """DVH Referenced ROI Sequence: (3004,0060) SQ, 1"""
    DVHROIContributionType: _Text1
    """DVH ROI Contribution Type: (3004,0062) CS, 1"""
    DVHMinimumDose: _DS1
    """DVH Minimum Dose: (3004,0070) DS, 1"""
    DVHMaximumDose: _DS1
    """DVH Maximum Dose: (3004,0072) DS, 1"""
    DVHMeanDose: _DS1
    """DVH Mean Dose: (3004,0074) DS, 1"""
    DoseCalculationModelSequence: _SQ1
    """Dose Calculation Model Sequence: (3004,0080) SQ, 1"""
    DoseCalculationAlgorithmSequence: _SQ1
    """Dose Calculation Algorithm Sequence: (3004,0081) SQ, 1"""
    CommissioningStatus: _Text1
    """Commissioning Status: (3004,0082) CS, 1"""
    DoseCalculationModelParameterSequence: _SQ1
    """Dose Calculation Model Parameter Sequence: (3004,0083) SQ, 1"""
    DoseDepositionCalculationMedium: _Text1
    """Dose Deposition Calculation Medium: (3004,0084) CS, 1"""
    StructureSetLabel: _Text1
    """Structure Set Label: (3006,0002) SH, 1"""
    StructureSetName: _Text1
    """Structure Set Name: (3006,0004) LO, 1"""
    StructureSetDescription: _Text1
    """Structure Set Description: (3006,0006) ST, 1"""
    StructureSetDate: _DA1
    """Structure Set Date: (3006,0008) DA, 1"""
    StructureSetTime: _TM1
    """Structure Set Time: (3006,0009) TM, 1"""
    ReferencedFrameOfReferenceSequence: _SQ1
    """Referenced Frame of Reference Sequence: (3006,0010) SQ, 1"""
    RTReferencedStudySequence: _SQ1
    """RT Referenced Study Sequence: (3006,0012) SQ, 1"""
    RTReferencedSeriesSequence: _SQ1
    """RT Referenced Series Sequence: (3006,0014) SQ, 1"""
    ContourImageSequence: _SQ1
    """Contour Image Sequence: (3006,0016) SQ, 1"""
    PredecessorStructureSetSequence: _SQ1
    """Predecessor Structure Set Sequence: (3006,0018) SQ, 1"""
    StructureSetROISequence: _SQ1
    """Structure Set ROI Sequence: (3006,0020) SQ, 1"""
    ROINumber: _IS1
    """ROI Number: (3006,0022) IS, 1"""
    ReferencedFrameOfReferenceUID: _UI1
    """Referenced Frame of Reference UID: (3006,0024) UI, 1"""
    ROIName: _Text1
    """ROI Name: (3006,0026) LO, 1"""
    ROIDescription: _Text1
    """ROI Description: (3006,0028) ST, 1"""
    ROIDisplayColor: _ISM
    """ROI Display Color: (3006,002A) IS, 3"""
    ROIVolume: _DS1
    """ROI Volume: (3006,002C) DS, 1"""
    ROIDateTime: _DT1
    """ROI DateTime: (3006,002D) DT, 1"""
    ROIObservationDateTime: _DT1
    """ROI Observation DateTime: (3006,002E) DT, 1"""
    RTRelatedROISequence: _SQ1
    """RT Related ROI Sequence: (3006,0030) SQ, 1"""
    RTROIRelationship: _Text1
    """RT ROI Relationship: (3006,0033) CS, 1"""
    ROIGenerationAlgorithm: _Text1
    """ROI Generation Algorithm: (3006,0036) CS, 1"""
    ROIDerivationAlgorithmIdentificationSequence: _SQ1
    """ROI Derivation Algorithm Identification Sequence: (3006,0037) SQ, 1"""
    ROIGenerationDescription: _Text1
    """ROI Generation Description: (3006,0038) LO, 1"""
    ROIContourSequence: _SQ1
    """ROI Contour Sequence: (3006,0039) SQ, 1"""
    ContourSequence: _SQ1
    """Contour Sequence: (3006,0040) SQ, 1"""
    ContourGeometricType: _Text1
    """Contour Geometric Type: (3006,0042) CS, 1"""
    ContourSlabThickness: _DS1
    """Contour Slab Thickness: (3006,0044) DS, 1, retired"""
    ContourOffsetVector: _DSM
    """Contour Offset Vector: (3006,0045) DS, 3, retired"""
    NumberOfContourPoints: _IS1
    """Number of Contour Points: (3006,0046) IS, 1"""
    ContourNumber: _IS1
    """Contour Number: (3006,0048) IS, 1"""
    AttachedContours: _ISN
    """Attached Contours: (3006,0049) IS, 1-n, retired"""
    SourcePixelPlanesCharacteristicsSequence: _SQ1
    """Source Pixel Planes Characteristics Sequence: (3006,004A) SQ, 1"""
    SourceSeriesSequence: _SQ1
    """Source Series Sequence: (3006,004B) SQ, 1"""
    SourceSeriesInformationSequence: _SQ1
    """Source Series Information Sequence: (3006,004C) SQ, 1"""
    ROICreatorSequence: _SQ1
    """ROI Creator Sequence: (3006,004D) SQ, 1"""
    ROIInterpreterSequence: _SQ1
    """ROI Interpreter Sequence: (3006,004E) SQ, 1"""
    ROIObservationContextCodeSequence: _SQ1
    """ROI Observation Context Code Sequence: (3006,004F) SQ, 1"""
    ContourData: _DSM
    """Contour Data: (3006,0050) DS, 3-3n"""
    RTROIObservationsSequence: _SQ1
    """RT ROI Observations Sequence: (3006,0080) SQ, 1"""
    ObservationNumber: _IS1
    """Observation Number: (3006,0082) IS, 1"""
    ReferencedROINumber: _IS1
    """Referenced ROI Number: (3006,0084) IS, 1"""
    ROIObservationLabel: _Text1
    """ROI Observation Label: (3006,0085) SH, 1, retired"""
    RTROIIdentificationCodeSequence: _SQ1
    """RT ROI Identification Code Sequence: (3006,0086) SQ, 1"""
    ROIObservationDescription: _Text1
    """ROI Observation Description: (3006,0088) ST, 1, retired"""
    RelatedRTROIObservationsSequence: _SQ1
    """Related RT ROI Observations Sequence: (3006,00A0) SQ, 1"""
    RTROIInterpretedType: _Text1
    """RT ROI Interpreted Type: (3006,00A4) CS, 1"""
    ROIInterpreter: _PN1
    """ROI Interpreter: (3006,00A6) PN, 1"""
    ROIPhysicalPropertiesSequence: _SQ1
    """ROI Physical Properties Sequence: (3006,00B0) SQ, 1"""
    ROIPhysicalProperty: _Text1
    """ROI Physical Property: (3006,00B2) CS, 1"""
    ROIPhysicalPropertyValue: _DS1
    """ROI Physical Property Value: (3006,00B4) DS, 1"""
    ROIElementalCompositionSequence: _SQ1
    """ROI Elemental Composition Sequence: (3006,00B6) SQ, 1"""
    ROIElementalCompositionAtomicNumber: _Int1
    """ROI Elemental Composition Atomic Number: (3006,00B7) US, 1"""
    ROIElementalCompositionAtomicMassFraction: _Float1
    """ROI Elemental Composition Atomic Mass Fraction: (3006,00B8) FL, 1"""
    AdditionalRTROIIdentificationCodeSequence: _SQ1
    """Additional RT ROI Identification Code Sequence: (3006,00B9) SQ, 1, retired"""
    FrameOfReferenceRelationshipSequence: _SQ1
    """Frame of Reference Relationship Sequence: (3006,00C0) SQ, 1, retired"""
    RelatedFrameOfReferenceUID: _UI1
    """Related Frame of Reference UID: (3006,00C2) UI, 1, retired"""
    FrameOfReferenceTransformationType: _Text1
    """Frame of Reference Transformation Type: (3006,00C4) CS, 1, retired"""
    FrameOfReferenceTransformationMatrix: _DSM
    """Frame of Reference Transformation Matrix: (3006,00C6) DS, 16"""
    FrameOfReferenceTransformationComment: _Text1
    """Frame of Reference Transformation Comment: (3006,00C8) LO, 1"""
    PatientLocationCoordinatesSequence: _SQ1
    """Patient Location Coordinates Sequence: (3006,00C9) SQ, 1"""
    PatientLocationCoordinatesCodeSequence: _SQ1
    """Patient Location Coordinates Code Sequence: (3006,00CA) SQ, 1"""
    PatientSupportPositionSequence: _SQ1
    """Patient Support Position Sequence: (3006,00CB) SQ, 1"""
    MeasuredDoseReferenceSequence: _SQ1
    """Measured Dose Reference Sequence: (3008,0010) SQ, 1"""
    MeasuredDoseDescription: _Text1
    """Measured Dose Description: (3008,0012) ST, 1"""
    MeasuredDoseType: _Text1
    """Measured Dose Type: (3008,0014) CS, 1"""
    MeasuredDoseValue: _DS1
    """Measured Dose Value: (3008,0016) DS, 1"""
    TreatmentSessionBeamSequence: _SQ1
    """Treatment Session Beam Sequence: (3008,0020) SQ, 1"""
    TreatmentSessionIonBeamSequence: _SQ1
    """Treatment Session Ion Beam Sequence: (3008,0021) SQ, 1"""
    CurrentFractionNumber: _IS1
    """Current Fraction Number: (3008,0022) IS, 1"""
    TreatmentControlPointDate: _DA1
    """Treatment Control Point Date: (3008,0024) DA, 1"""
    TreatmentControlPointTime: _TM1
    """Treatment Control Point Time: (3008,0025) TM, 1"""
    TreatmentTerminationStatus: _Text1
    """Treatment Termination Status: (3008,002A) CS, 1"""
    TreatmentTerminationCode: _Text1
    """Treatment Termination Code: (3008,002B) SH, 1, retired"""
    TreatmentVerificationStatus: _Text1
    """Treatment Verification Status: (3008,002C) CS, 1"""
    ReferencedTreatmentRecordSequence: _SQ1
    """Referenced Treatment Record Sequence: (3008,0030) SQ, 1"""
    SpecifiedPrimaryMeterset: _DS1
    """Specified Primary Meterset: (3008,0032) DS, 1"""
    SpecifiedSecondaryMeterset: _DS1
    """Specified Secondary Meterset: (3008,0033) DS, 1"""
    DeliveredPrimaryMeterset: _DS1
    """Delivered Primary Meterset: (3008,0036) DS, 1"""
    DeliveredSecondaryMeterset: _DS1
    """Delivered Secondary Meterset: (3008,0037) DS, 1"""
    SpecifiedTreatmentTime: _DS1
    """Specified Treatment Time: (3008,003A) DS, 1"""
    DeliveredTreatmentTime: _DS1
    """Delivered Treatment Time: (3008,003B) DS, 1"""
    ControlPointDeliverySequence: _SQ1
    """Control Point Delivery Sequence: (3008,0040) SQ, 1"""
    IonControlPointDeliverySequence: _SQ1
    """Ion Control Point Delivery Sequence: (3008,0041) SQ, 1"""
    SpecifiedMeterset: _DS1
    """Specified Meterset: (3008,0042) DS, 1"""
    DeliveredMeterset: _DS1
    """Delivered Meterset: (3008,0044) DS, 1"""
    MetersetRateSet: _Float1
    """Meterset Rate Set: (3008,0045) FL, 1"""
    MetersetRateDelivered: _Float1
    """Meterset Rate Delivered: (3008,0046) FL, 1"""
    ScanSpotMetersetsDelivered: _FloatN
    """Scan Spot Metersets Delivered: (3008,0047) FL, 1-n"""
    DoseRateDelivered: _DS1
    """Dose Rate Delivered: (3008,0048) DS, 1"""
    TreatmentSummaryCalculatedDoseReferenceSequence: _SQ1
    """Treatment Summary Calculated Dose Reference Sequence: (3008,0050) SQ, 1"""
    CumulativeDoseToDoseReference: _DS1
    """Cumulative Dose to Dose Reference: (3008,0052) DS, 1"""
    FirstTreatmentDate: _DA1
    """First Treatment Date: (3008,0054) DA, 1"""
    MostRecentTreatmentDate: _DA1
    """Most Recent Treatment Date: (3008,0056) DA, 1"""
    NumberOfFractionsDelivered: _IS1
    """Number of Fractions Delivered: (3008,005A) IS, 1"""
    OverrideSequence: _SQ1
    """Override Sequence: (3008,0060) SQ, 1"""
    ParameterSequencePointer: _AT1
    """Parameter Sequence Pointer: (3008,0061) AT, 1"""
    OverrideParameterPointer: _AT1
    """Override Parameter Pointer: (3008,0062) AT, 1"""
    ParameterItemIndex: _IS1
    """Parameter Item Index: (3008,0063) IS, 1"""
    MeasuredDoseReferenceNumber: _IS1
    """Measured Dose Reference Number: (3008,0064) IS, 1"""
    ParameterPointer: _AT1
    """Parameter Pointer: (3008,0065) AT, 1"""
    OverrideReason: _Text1
    """Override Reason: (3008,0066) ST, 1"""
    ParameterValueNumber: _Int1
    """Parameter Value Number: (3008,0067) US, 1"""
    CorrectedParameterSequence: _SQ1
    """Corrected Parameter Sequence: (3008,0068) SQ, 1"""
    CorrectionValue: _Float1
    """Correction Value: (3008,006A) FL, 1"""
    CalculatedDoseReferenceSequence: _SQ1
    """Calculated Dose Reference Sequence: (3008,0070) SQ, 1"""
    CalculatedDoseReferenceNumber: _IS1
    """Calculated Dose Reference Number: (3008,0072) IS, 1"""
    CalculatedDoseReferenceDescription: _Text1
    """Calculated Dose Reference Description: (3008,0074) ST, 1"""
    CalculatedDoseReferenceDoseValue: _DS1
    """Calculated Dose Reference Dose Value: (3008,0076) DS, 1"""
    StartMeterset: _DS1
    """Start Meterset: (3008,0078) DS, 1"""
    EndMeterset: _DS1
    """End Meterset: (3008,007A) DS, 1"""
    ReferencedMeasuredDoseReferenceSequence: _SQ1
    """Referenced Measured Dose Reference Sequence: (3008,0080) SQ, 1"""
    ReferencedMeasuredDoseReferenceNumber: _IS1
    """Referenced Measured Dose Reference Number: (3008,0082) IS, 1"""
    ReferencedCalculatedDoseReferenceSequence: _SQ1
    """Referenced Calculated Dose Reference Sequence: (3008,0090) SQ, 1"""
    ReferencedCalculatedDoseReferenceNumber: _IS1
    """Referenced Calculated Dose Reference Number: (3008,0092) IS, 1"""
    BeamLimitingDeviceLeafPairsSequence: _SQ1
    """Beam Limiting Device Leaf Pairs Sequence: (3008,00A0) SQ, 1"""
    EnhancedRTBeamLimitingDeviceSequence: _SQ1
    """Enhanced RT Beam Limiting Device Sequence: (3008,00A1) SQ, 1"""
    EnhancedRTBeamLimitingOpeningSequence: _SQ1
    """Enhanced RT Beam Limiting Opening Sequence: (3008,00A2) SQ, 1"""
    EnhancedRTBeamLimitingDeviceDefinitionFlag: _Text1
    """Enhanced RT Beam Limiting Device Definition Flag: (3008,00A3) CS, 1"""
    ParallelRTBeamDelimiterOpeningExtents: _FloatM
    """Parallel RT Beam Delimiter Opening Extents: (3008,00A4) FD, 2-2n"""
    RecordedWedgeSequence: _SQ1
    """Recorded Wedge Sequence: (3008,00B0) SQ, 1"""
    RecordedCompensatorSequence: _SQ1
    """Recorded Compensator Sequence: (3008,00C0) SQ, 1"""
    RecordedBlockSequence: _SQ1
    """Recorded Block Sequence: (3008,00D0) SQ, 1"""
    RecordedBlockSlabSequence: _SQ1
    """Recorded Block Slab Sequence: (3008,00D1) SQ, 1"""
    TreatmentSummaryMeasuredDoseReferenceSequence: _SQ1
    """Treatment Summary Measured Dose Reference Sequence: (3008,00E0) SQ, 1"""
    RecordedSnoutSequence: _SQ1
    """Recorded Snout Sequence: (3008,00F0) SQ, 1"""
    RecordedRangeShifterSequence: _SQ1
    """Recorded Range Shifter Sequence: (3008,00F2) SQ, 1"""
    RecordedLateralSpreadingDeviceSequence: _SQ1
    """Recorded Lateral Spreading Device Sequence: (3008,00F4) SQ, 1"""
    RecordedRangeModulatorSequence: _SQ1
    """Recorded Range Modulator Sequence: (3008,00F6) SQ, 1"""
    RecordedSourceSequence: _SQ1
    """Recorded Source Sequence: (3008,0100) SQ, 1"""
    SourceSerialNumber: _Text1
    """Source Serial Number: (3008,0105) LO, 1"""
    TreatmentSessionApplicationSetupSequence: _SQ1
    """Treatment Session Application Setup Sequence: (3008,0110) SQ, 1"""
    ApplicationSetupCheck: _Text1
    """Application Setup Check: (3008,0116) CS, 1"""
    RecordedBrachyAccessoryDeviceSequence: _SQ1
    """Recorded Brachy Accessory Device Sequence: (3008,0120) SQ, 1"""
    ReferencedBrachyAccessoryDeviceNumber: _IS1
    """Referenced Brachy Accessory Device Number: (3008,0122) IS, 1"""
    RecordedChannelSequence: _SQ1
    """Recorded Channel Sequence: (3008,0130) SQ, 1"""
    SpecifiedChannelTotalTime: _DS1
    """Specified Channel Total Time: (3008,0132) DS, 1"""
    DeliveredChannelTotalTime: _DS1
    """Delivered Channel Total Time: (3008,0134) DS, 1"""
    SpecifiedNumberOfPulses: _IS1
    """Specified Number of Pulses: (3008,0136) IS, 1"""
    DeliveredNumberOfPulses: _IS1
    """Delivered Number of Pulses: (3008,0138) IS, 1"""
    SpecifiedPulseRepetitionInterval: _DS1
    """Specified Pulse Repetition Interval: (3008,013A) DS, 1"""
    DeliveredPulseRepetitionInterval: _DS1
    """Delivered Pulse Repetition Interval: (3008,013C) DS, 1"""
    RecordedSourceApplicatorSequence: _SQ1
    """Recorded Source Applicator Sequence: (3008,0140) SQ, 1"""
    ReferencedSourceApplicatorNumber: _IS1
    """Referenced Source Applicator Number: (3008,0142) IS, 1"""
    RecordedChannelShieldSequence: _SQ1
    """Recorded Channel Shield Sequence: (3008,0150) SQ, 1"""
    ReferencedChannelShieldNumber: _IS1
    """Referenced Channel Shield Number: (3008,0152) IS, 1"""
    BrachyControlPointDeliveredSequence: _SQ1
    """Brachy Control Point Delivered Sequence: (3008,0160) SQ, 1"""
    SafePositionExitDate: _DA1
    """Safe Position Exit Date: (3008,0162) DA, 1"""
    SafePositionExitTime: _TM1
    """Safe Position Exit Time: (3008,0164) TM, 1"""
    SafePositionReturnDate: _DA1
    """Safe Position Return Date: (3008,0166) DA, 1"""
    SafePositionReturnTime: _TM1
    """Safe Position Return Time: (3008,0168) TM, 1"""
    PulseSpecificBrachyControlPointDeliveredSequence: _SQ1
    """Pulse Specific Brachy Control Point Delivered Sequence: (3008,0171) SQ, 1"""
    PulseNumber: _Int1
    """Pulse Number: (3008,0172) US, 1"""
    BrachyPulseControlPointDeliveredSequence: _SQ1
    """Brachy Pulse Control Point Delivered Sequence: (3008,0173) SQ, 1"""
    CurrentTreatmentStatus: _Text1
    """Current Treatment Status: (3008,0200) CS, 1"""
    TreatmentStatusComment: _Text1
    """Treatment Status Comment: (3008,0202) ST, 1"""
    FractionGroupSummarySequence: _SQ1
    """Fraction Group Summary Sequence: (3008,0220) SQ, 1"""
    ReferencedFractionNumber: _IS1
    """Referenced Fraction Number: (3008,0223) IS, 1"""
    FractionGroupType: _Text1
    """Fraction Group Type: (3008,0224) CS, 1"""
    BeamStopperPosition: _Text1
    """Beam Stopper Position: (3008,0230) CS, 1"""
    FractionStatusSummarySequence: _SQ1
    """Fraction Status Summary Sequence: (3008,0240) SQ, 1"""
    TreatmentDate: _DA1
    """Treatment Date: (3008,0250) DA, 1"""
    TreatmentTime: _TM1
    """Treatment Time: (3008,0251) TM, 1"""
    RTPlanLabel: _Text1
    """RT Plan Label: (300A,0002) SH, 1"""
    RTPlanName: _Text1
    """RT Plan Name: (300A,0003) LO, 1"""
    RTPlanDescription: _Text1
    """RT Plan Description: (300A,0004) ST, 1"""
    RTPlanDate: _DA1
    """RT Plan Date: (300A,0006) DA, 1"""
    RTPlanTime: _TM1
    """RT Plan Time: (300A,0007) TM, 1"""
    TreatmentProtocols: _TextN
    """Treatment Protocols: (300A,0009) LO, 1-n"""
    PlanIntent: _Text1
    """Plan Intent: (300A,000A) CS, 1"""
    TreatmentSites: _TextN
    """Treatment Sites: (300A,000B) LO, 1-n, retired"""
    RTPlanGeometry: _Text1
    """RT Plan Geometry: (300A,000C) CS, 1"""
    PrescriptionDescription: _Text1
    """Prescription Description: (300A,000E) ST, 1"""
    DoseReferenceSequence: _SQ1
    """Dose Reference Sequence: (300A,0010) SQ, 1"""
    DoseReferenceNumber: _IS1
    """Dose Reference Number: (300A,0012) IS, 1"""
    DoseReferenceUID: _UI1
    """Dose Reference UID: (300A,0013) UI, 1"""
    DoseReferenceStructureType: _Text1
    """Dose Reference Structure Type: (300A,0014) CS, 1"""
    NominalBeamEnergyUnit: _Text1
    """Nominal Beam Energy Unit: (300A,0015) CS, 1"""
    DoseReferenceDescription: _Text1
    """Dose Reference Description: (300A,0016) LO, 1"""
    DoseReferencePointCoordinates: _DSM
    """Dose Reference Point Coordinates: (300A,0018) DS, 3"""
    NominalPriorDose: _DS1
    """Nominal Prior Dose: (300A,001A) DS, 1"""
    DoseReferenceType: _Text1
    """Dose Reference Type: (300A,0020) CS, 1"""
    ConstraintWeight: _DS1
    """Constraint Weight: (300A,0021) DS, 1"""
    DeliveryWarningDose: _DS1
    """Delivery Warning Dose: (300A,0022) DS, 1"""
    DeliveryMaximumDose: _DS1
    """Delivery Maximum Dose: (300A,0023) DS, 1"""
    TargetMinimumDose: _DS1
    """Target Minimum Dose: (300A,0025) DS, 1"""
    TargetPrescriptionDose: _DS1
    """Target Prescription Dose: (300A,0026) DS, 1"""
    TargetMaximumDose: _DS1
    """Target Maximum Dose: (300A,0027) DS, 1"""
    TargetUnderdoseVolumeFraction: _DS1
    """Target Underdose Volume Fraction: (300A,0028) DS, 1"""
    OrganAtRiskFullVolumeDose: _DS1
    """Organ at Risk Full-volume Dose: (300A,002A) DS, 1"""
    OrganAtRiskLimitDose: _DS1
    """Organ at Risk Limit Dose: (300A,002B) DS, 1"""
    OrganAtRiskMaximumDose: _DS1
    """Organ at Risk Maximum Dose: (300A,002C) DS, 1"""
    OrganAtRiskOverdoseVolumeFraction: _DS1
    """Organ at Risk Overdose Volume Fraction: (300A,002D) DS, 1"""
    ToleranceTableSequence: _SQ1
    """Tolerance Table Sequence: (300A,0040) SQ, 1"""
    ToleranceTableNumber: _IS1
    """Tolerance Table Number: (300A,0042) IS, 1"""
    ToleranceTableLabel: _Text1
    """Tolerance Table Label: (300A,0043) SH, 1"""
    GantryAngleTolerance: _DS1
    """Gantry Angle Tolerance: (300A,0044) DS, 1"""
    BeamLimitingDeviceAngleTolerance: _DS1
    """Beam Limiting Device Angle Tolerance: (300A,0046) DS, 1"""
    BeamLimitingDeviceToleranceSequence: _SQ1
    """Beam Limiting Device Tolerance Sequence: (300A,0048) SQ, 1"""
    BeamLimitingDevicePositionTolerance: _DS1
    """Beam Limiting Device Position Tolerance: (300A,004A) DS, 1"""
    SnoutPositionTolerance: _Float1
    """Snout Position Tolerance: (300A,004B) FL, 1"""
    PatientSupportAngleTolerance: _DS1
    """Patient Support Angle Tolerance: (300A,004C) DS, 1"""
    TableTopEccentricAngleTolerance: _DS1
    """Table Top Eccentric Angle Tolerance: (300A,004E) DS, 1"""
    TableTopPitchAngleTolerance: _Float1
    """Table Top Pitch Angle Tolerance: (300A,004F) FL, 1"""
    TableTopRollAngleTolerance: _Float1
    """Table Top Roll Angle Tolerance: (300A,0050) FL, 1"""
    TableTopVerticalPositionTolerance: _DS1
    """Table Top Vertical Position Tolerance: (300A,0051) DS, 1"""
    TableTopLongitudinalPositionTolerance: _DS1
    """Table Top Longitudinal Position Tolerance: (300A,0052) DS, 1"""
    TableTopLateralPositionTolerance: _DS1
    """Table Top Lateral Position Tolerance: (300A,0053) DS, 1"""
    TableTopPositionAlignmentUID: _UI1
    """Table Top Position Alignment UID: (300A,0054) UI, 1"""
    RTPlanRelationship: _Text1
    """RT Plan Relationship: (300A,0055) CS, 1"""
    FractionGroupSequence: _SQ1
    """Fraction Group Sequence: (300A,0070) SQ, 1"""
    FractionGroupNumber: _IS1
    """Fraction Group Number: (300A,0071) IS, 1"""
    FractionGroupDescription: _Text1
    """Fraction Group Description: (300A,0072) LO, 1"""
    NumberOfFractionsPlanned: _IS1
    """Number of Fractions Planned: (300A,0078) IS, 1"""
    NumberOfFractionPatternDigitsPerDay: _IS1
    """Number of Fraction Pattern Digits Per Day: (300A,0079) IS, 1"""
    RepeatFractionCycleLength: _IS1
    """Repeat Fraction Cycle Length: (300A,007A) IS, 1"""
    FractionPattern: _Text1
    """Fraction Pattern: (300A,007B) LT, 1"""
    NumberOfBeams: _IS1
    """Number of Beams: (300A,0080) IS, 1"""
    BeamDoseSpecificationPoint: _DSM
    """Beam Dose Specification Point: (300A,0082) DS, 3, retired"""
    ReferencedDoseReferenceUID: _UI1
    """Referenced Dose Reference UID: (300A,0083) UI, 1"""
    BeamDose: _DS1
    """Beam Dose: (300A,0084) DS, 1"""
    BeamMeterset: _DS1
    """Beam Meterset: (300A,0086) DS, 1"""
    BeamDosePointDepth: _Float1
    """Beam Dose Point Depth: (300A,0088) FL, 1"""
    BeamDosePointEquivalentDepth: _Float1
    """Beam Dose Point Equivalent Depth: (300A,0089) FL, 1"""
    BeamDosePointSSD: _Float1
    """Beam Dose Point SSD: (300A,008A) FL, 1"""
    BeamDoseMeaning: _Text1
    """Beam Dose Meaning: (300A,008B) CS, 1"""
    BeamDoseVerificationControlPointSequence: _SQ1
    """Beam Dose Verification Control Point Sequence: (300A,008C) SQ, 1"""
    AverageBeamDosePointDepth: _Float1
    """Average Beam Dose Point Depth: (300A,008D) FL, 1, retired"""
    AverageBeamDosePointEquivalentDepth: _Float1
    """Average Beam Dose Point Equivalent Depth: (300A,008E) FL, 1, retired"""
    AverageBeamDosePointSSD: _Float1
    """Average Beam Dose Point SSD: (300A,008F) FL, 1, retired"""
    BeamDoseType: _Text1
    """Beam Dose Type: (300A,0090) CS, 1"""
    AlternateBeamDose: _DS1
    """Alternate Beam Dose: (300A,0091) DS, 1"""
    AlternateBeamDoseType: _Text1
    """Alternate Beam Dose Type: (300A,0092) CS, 1"""
    DepthValueAveragingFlag: _Text1
    """Depth Value Averaging Flag: (300A,0093) CS, 1"""
    BeamDosePointSourceToExternalContourDistance: _DS1
    """Beam Dose Point Source to External Contour Distance: (300A,0094) DS, 1"""
    NumberOfBrachyApplicationSetups: _IS1
    """Number of Brachy Application Setups: (300A,00A0) IS, 1"""
    BrachyApplicationSetupDoseSpecificationPoint: _DSM
    """Brachy Application Setup Dose Specification Point: (300A,00A2) DS, 3"""
    BrachyApplicationSetupDose: _DS1
    """Brachy Application Setup Dose: (300A,00A4) DS, 1"""
    BeamSequence: _SQ1
    """Beam Sequence: (300A,00B0) SQ, 1"""
    TreatmentMachineName: _Text1
    """Treatment Machine Name: (300A,00B2) SH, 1"""
    PrimaryDosimeterUnit: _Text1
    """Primary Dosimeter Unit: (300A,00B3) CS, 1"""
    SourceAxisDistance: _DS1
    """Source-Axis Distance: (300A,00B4) DS, 1"""
    BeamLimitingDeviceSequence: _SQ1
    """Beam Limiting Device Sequence: (300A,00B6) SQ, 1"""
    RTBeamLimitingDeviceType: _Text1
    """RT Beam Limiting Device Type: (300A,00B8) CS, 1"""
    SourceToBeamLimitingDeviceDistance: _DS1
    """Source to Beam Limiting Device Distance: (300A,00BA) DS, 1"""
    IsocenterToBeamLimitingDeviceDistance: _Float1
    """Isocenter to Beam Limiting Device Distance: (300A,00BB) FL, 1"""
    NumberOfLeafJawPairs: _IS1
    """Number of Leaf/Jaw Pairs: (300A,00BC) IS, 1"""
    LeafPositionBoundaries: _DSM
    """Leaf Position Boundaries: (300A,00BE) DS, 3-n"""
    BeamNumber: _IS1
    """Beam Number: (300A,00C0) IS, 1"""
    BeamName: _Text1
    """Beam Name: (300A,00C2) LO, 1"""
    BeamDescription: _Text1
    """Beam Description: (300A,00C3) ST, 1"""
    BeamType: _Text1
    """Beam Type: (300A,00C4) CS, 1"""
    BeamDeliveryDurationLimit: _Float1
    """Beam Delivery Duration Limit: (300A,00C5) FD, 1"""
    RadiationType: _Text1
    """Radiation Type: (300A,00C6) CS, 1"""
    HighDoseTechniqueType: _Text1
    """High-Dose Technique Type: (300A,00C7) CS, 1"""
    ReferenceImageNumber: _IS1
    """Reference Image Number: (300A,00C8) IS, 1"""
    PlannedVerificationImageSequence: _SQ1
    """Planned Verification Image Sequence: (300A,00CA) SQ, 1"""
    ImagingDeviceSpecificAcquisitionParameters: _TextN
    """Imaging Device-Specific Acquisition Parameters: (300A,00CC) LO, 1-n"""
    TreatmentDeliveryType: _Text1
    """Treatment Delivery Type: (300A,00CE) CS, 1"""
    NumberOfWedges: _IS1
    """Number of Wedges: (300A,00D0) IS, 1"""
    WedgeSequence: _SQ1
    """Wedge Sequence: (300A,00D1) SQ, 1"""
    WedgeNumber: _IS1
    """Wedge Number: (300A,00D2) IS, 1"""
    WedgeType: _Text1
    """Wedge Type: (300A,00D3) CS, 1"""
    WedgeID: _Text1
    """Wedge ID: (300A,00D4) SH, 1"""
    WedgeAngle: _IS1
    """Wedge Angle: (300A,00D5) IS, 1"""
    WedgeFactor: _DS1
    """Wedge Factor: (300A,00D6) DS, 1"""
    TotalWedgeTrayWaterEquivalentThickness: _Float1
    """Total Wedge Tray Water-Equivalent Thickness: (300A,00D7) FL, 1"""
    WedgeOrientation: _DS1
    """Wedge Orientation: (300A,00D8) DS, 1"""
    IsocenterToWedgeTrayDistance: _Float1
    """Isocenter to Wedge Tray Distance: (300A,00D9) FL, 1"""
    SourceToWedgeTrayDistance: _DS1
    """Source to Wedge Tray Distance: (300A,00DA) DS, 1"""
    WedgeThinEdgePosition: _Float1
    """Wedge Thin Edge Position: (300A,00DB) FL, 1"""
    BolusID: _Text1
    """Bolus ID: (300A,00DC) SH, 1"""
    BolusDescription: _Text1
    """Bolus Description: (300A,00DD) ST, 1"""
    EffectiveWedgeAngle: _DS1
    """Effective Wedge Angle: (300A,00DE) DS, 1"""
    NumberOfCompensators: _IS1
    """Number of Compensators: (300A,00E0) IS, 1"""
    MaterialID: _Text1
    """Material ID: (300A,00E1) SH, 1"""
    TotalCompensatorTrayFactor: _DS1
    """Total Compensator Tray Factor: (300A,00E2) DS, 1"""
    CompensatorSequence: _SQ1
    """Compensator Sequence: (300A,00E3) SQ, 1"""
    CompensatorNumber: _IS1
    """Compensator Number: (300A,00E4) IS, 1"""
    CompensatorID: _Text1
    """Compensator ID: (300A,00E5) SH, 1"""
    SourceToCompensatorTrayDistance: _DS1
    """Source to Compensator Tray Distance: (300A,00E6) DS, 1"""
    CompensatorRows: _IS1
    """Compensator Rows: (300A,00E7) IS, 1"""
    CompensatorColumns: _IS1
    """Compensator Columns: (300A,00E8) IS, 1"""
    CompensatorPixelSpacing: _DSM
    """Compensator Pixel Spacing: (300A,00E9) DS, 2"""
    CompensatorPosition: _DSM
    """Compensator Position: (300A,00EA) DS, 2"""
    CompensatorTransmissionData: _DSN
    """Compensator Transmission Data: (300A,00EB) DS, 1-n"""
    CompensatorThicknessData: _DSN
    """Compensator Thickness Data: (300A,00EC) DS, 1-n"""
    NumberOfBoli: _IS1
    """Number of Boli: (300A,00ED) IS, 1"""
    CompensatorType: _Text1
    """Compensator Type: (300A,00EE) CS, 1"""
    CompensatorTrayID: _Text1
    """Compensator Tray ID: (300A,00EF) SH, 1"""
    NumberOfBlocks: _IS1
    """Number of Blocks: (300A,00F0) IS, 1"""
    TotalBlockTrayFactor: _DS1
    """Total Block Tray Factor: (300A,00F2) DS, 1"""
    TotalBlockTrayWaterEquivalentThickness: _Float1
    """Total Block Tray Water-Equivalent Thickness: (300A,00F3) FL, 1"""
    BlockSequence: _SQ1
    """Block Sequence: (300A,00F4) SQ, 1"""
    BlockTrayID: _Text1
    """Block Tray ID: (300A,00F5) SH, 1"""
    SourceToBlockTrayDistance: _DS1
    """Source to Block Tray Distance: (300A,00F6) DS, 1"""
    IsocenterToBlockTrayDistance: _Float1
    """Isocenter to Block Tray Distance: (300A,00F7) FL, 1"""
    BlockType: _Text1
    """Block Type: (300A,00F8) CS, 1"""
    AccessoryCode: _Text1
    """Accessory Code: (300A,00F9) LO, 1"""
    BlockDivergence: _Text1
    """Block Divergence: (300A,00FA) CS, 1"""
    BlockMountingPosition: _Text1
    """Block Mounting Position: (300A,00FB) CS, 1"""
    BlockNumber: _IS1
    """Block Number: (300A,00FC) IS, 1"""
    BlockName: _Text1
    """Block Name: (300A,00FE) LO, 1"""
    BlockThickness: _DS1
    """Block Thickness: (300A,0100) DS, 1"""
    BlockTransmission: _DS1
    """Block Transmission: (300A,0102) DS, 1"""
    BlockNumberOfPoints: _IS1
    """Block Number of Points: (300A,0104) IS, 1"""
    BlockData: _DSM
    """Block Data: (300A,0106) DS, 2-2n"""
    ApplicatorSequence: _SQ1
    """Applicator Sequence: (300A,0107) SQ, 1"""
    ApplicatorID: _Text1
    """Applicator ID: (300A,0108) SH, 1"""
    ApplicatorType: _Text1
    """Applicator Type: (300A,0109) CS, 1"""
    ApplicatorDescription: _Text1
    """Applicator Description: (300A,010A) LO, 1"""
    CumulativeDoseReferenceCoefficient: _DS1
    """Cumulative Dose Reference Coefficient: (300A,010C) DS, 1"""
    FinalCumulativeMetersetWeight: _DS1
    """Final Cumulative Meterset Weight: (300A,010E) DS, 1"""
    NumberOfControlPoints: _IS1
    """Number of Control Points: (300A,0110) IS, 1"""
    ControlPointSequence: _SQ1
    """Control Point Sequence: (300A,0111) SQ, 1"""
    ControlPointIndex: _IS1
    """Control Point Index: (300A,0112) IS, 1"""
    NominalBeamEnergy: _DS1
    """Nominal Beam Energy: (300A,0114) DS, 1"""
    DoseRateSet: _DS1
    """Dose Rate Set: (300A,0115) DS, 1"""
    WedgePositionSequence: _SQ1
    """Wedge Position Sequence: (300A,0116) SQ, 1"""
    WedgePosition: _Text1
    """Wedge Position: (300A,0118) CS, 1"""
    BeamLimitingDevicePositionSequence: _SQ1
    """Beam Limiting Device Position Sequence: (300A,011A) SQ, 1"""
    LeafJawPositions: _DSM
    """Leaf/Jaw Positions: (300A,011C) DS, 2-2n"""
    GantryAngle: _DS1
    """Gantry Angle: (300A,011E) DS, 1"""
    GantryRotationDirection: _Text1
    """Gantry Rotation Direction: (300A,011F) CS, 1"""
    BeamLimitingDeviceAngle: _DS1
    """Beam Limiting Device Angle: (300A,0120) DS, 1"""
    BeamLimitingDeviceRotationDirection: _Text1
    """Beam Limiting Device Rotation Direction: (300A,0121) CS, 1"""
    PatientSupportAngle: _DS1
    """Patient Support Angle: (300A,0122) DS, 1"""
    PatientSupportRotationDirection: _Text1
    """Patient Support Rotation Direction: (300A,0123) CS, 1"""
    TableTopEccentricAxisDistance: _DS1
    """Table Top Eccentric Axis Distance: (300A,0124) DS, 1"""
    TableTopEccentricAngle: _DS1
    """Table Top Eccentric Angle: (300A,0125) DS, 1"""
    TableTopEccentricRotationDirection: _Text1
    """Table Top Eccentric Rotation Direction: (300A,0126) CS, 1"""
    TableTopVerticalPosition: _DS1
    """Table Top Vertical Position: (300A,0128) DS, 1"""
    TableTopLongitudinalPosition: _DS1
    """Table Top Longitudinal Position: (300A,0129) DS, 1"""
    TableTopLateralPosition: _DS1
    """Table Top Lateral Position: (300A,012A) DS, 1"""
    IsocenterPosition: _DSM
    """Isocenter Position: (300A,012C) DS, 3"""
    SurfaceEntryPoint: _DSM
    """Surface Entry Point: (300A,012E) DS, 3"""
    SourceToSurfaceDistance: _DS1
    """Source to Surface Distance: (300A,0130) DS, 1"""
    AverageBeamDosePointSourceToExternalContourDistance: _Float1
    """Average Beam Dose Point Source to External Contour Distance: (300A,0131) FL, 1"""
    SourceToExternalContourDistance: _Float1
    """Source to External Contour Distance: (300A,0132) FL, 1"""
    ExternalContourEntryPoint: _FloatM
    """External Contour Entry Point: (300A,0133) FL, 3"""
    CumulativeMetersetWeight: _DS1
    """Cumulative Meterset Weight: (300A,0134) DS, 1"""
    TableTopPitchAngle: _Float1
    """Table Top Pitch Angle: (300A,0140) FL, 1"""
    TableTopPitchRotationDirection: _Text1
    """Table Top Pitch Rotation Direction: (300A,0142) CS, 1"""
    TableTopRollAngle: _Float1
    """Table Top Roll Angle: (300A,0144) FL, 1"""
    TableTopRollRotationDirection: _Text1
    """Table Top Roll Rotation Direction: (300A,0146) CS, 1"""
    HeadFixationAngle: _Float1
    """Head Fixation Angle: (300A,0148) FL, 1"""
    GantryPitchAngle: _Float1
    """Gantry Pitch Angle: (300A,014A) FL, 1"""
    GantryPitchRotationDirection: _Text1
    """Gantry Pitch Rotation Direction: (300A,014C) CS, 1"""
    GantryPitchAngleTolerance: _Float1
    """Gantry Pitch Angle Tolerance: (300A,014E) FL, 1"""
    FixationEye: _Text1
    """Fixation Eye: (300A,0150) CS, 1"""
    ChairHeadFramePosition: _DS1
    """Chair Head Frame Position: (300A,0151) DS, 1"""
    HeadFixationAngleTolerance: _DS1
    """Head Fixation Angle Tolerance: (300A,0152) DS, 1"""
    ChairHeadFramePositionTolerance: _DS1
    """Chair Head Frame Position Tolerance: (300A,0153) DS, 1"""
    FixationLightAzimuthalAngleTolerance: _DS1
    """Fixation Light Azimuthal Angle Tolerance: (300A,0154) DS, 1"""
    FixationLightPolarAngleTolerance: _DS1
    """Fixation Light Polar Angle Tolerance: (300A,0155) DS, 1"""
    PatientSetupSequence: _SQ1
    """Patient Setup Sequence: (300A,0180) SQ, 1"""
    PatientSetupNumber: _IS1
    """Patient Setup Number: (300A,0182) IS, 1"""
    PatientSetupLabel: _Text1
    """Patient Setup Label: (300A,0183) LO, 1"""
    PatientAdditionalPosition: _Text1
    """Patient Additional Position: (300A,0184) LO, 1"""
    FixationDeviceSequence: _SQ1
    """Fixation Device Sequence: (300A,0190) SQ, 1"""
    FixationDeviceType: _Text1
    """Fixation Device Type: (300A,0192) CS, 1"""
    FixationDeviceLabel: _Text1
    """Fixation Device Label: (300A,0194) SH, 1"""
    FixationDeviceDescription: _Text1
    """Fixation Device Description: (300A,0196) ST, 1"""
    FixationDevicePosition: _Text1
    """Fixation Device Position: (300A,0198) SH, 1"""
    FixationDevicePitchAngle: _Float1
    """Fixation Device Pitch Angle: (300A,0199) FL, 1"""
    FixationDeviceRollAngle: _Float1
    """Fixation Device Roll Angle: (300A,019A) FL, 1"""
    ShieldingDeviceSequence: _SQ1
    """Shielding Device Sequence: (300A,01A0) SQ, 1"""
    ShieldingDeviceType: _Text1
    """Shielding Device Type: (300A,01A2) CS, 1"""
    ShieldingDeviceLabel: _Text1
    """Shielding Device Label: (300A,01A4) SH, 1"""
    ShieldingDeviceDescription: _Text1
    """Shielding Device Description: (300A,01A6) ST, 1"""
    ShieldingDevicePosition: _Text1
    """Shielding Device Position: (300A,01A8) SH, 1"""
    SetupTechnique: _Text1
    """Setup Technique: (300A,01B0) CS, 1"""
    SetupTechniqueDescription: _Text1
    """Setup Technique Description: (300A,01B2) ST, 1"""
    SetupDeviceSequence: _SQ1
    """Setup Device Sequence: (300A,01B4) SQ, 1"""
    SetupDeviceType: _Text1
    """Setup Device Type: (300A,01B6) CS, 1"""
    SetupDeviceLabel: _Text1
    """Setup Device Label: (300A,01B8) SH, 1"""
    SetupDeviceDescription: _Text1
    """Setup Device Description: (300A,01BA) ST, 1"""
    SetupDeviceParameter: _DS1
    """Setup Device Parameter: (300A,01BC) DS, 1"""
    SetupReferenceDescription: _Text1
    """Setup Reference Description: (300A,01D0) ST, 1"""
    TableTopVerticalSetupDisplacement: _DS1
    """Table Top Vertical Setup Displacement: (300A,01D2) DS, 1"""
    TableTopLongitudinalSetupDisplacement: _DS1
    """Table Top Longitudinal Setup Displacement: (300A,01D4) DS, 1"""
    TableTopLateralSetupDisplacement: _DS1
    """Table Top Lateral Setup Displacement: (300A,01D6) DS, 1"""
    BrachyTreatmentTechnique: _Text1
    """Brachy Treatment Technique: (300A,0200) CS, 1"""
    BrachyTreatmentType: _Text1
    """Brachy Treatment Type: (300A,0202) CS, 1"""
    TreatmentMachineSequence: _SQ1
    """Treatment Machine Sequence: (300A,0206) SQ, 1"""
    SourceSequence: _SQ1
    """Source Sequence: (300A,0210) SQ, 1"""
    SourceNumber: _IS1
    """Source Number: (300A,0212) IS, 1"""
    SourceType: _Text1
    """Source Type: (300A,0214) CS, 1"""
    SourceManufacturer: _Text1
    """Source Manufacturer: (300A,0216) LO, 1"""
    ActiveSourceDiameter: _DS1
    """Active Source Diameter: (300A,0218) DS, 1"""
    ActiveSourceLength: _DS1
    """Active Source Length: (300A,021A) DS, 1"""
    SourceModelID: _Text1
    """Source Model ID: (300A,021B) SH, 1"""
    SourceDescription: _Text1
    """Source Description: (300A,021C) LO, 1"""
    SourceEncapsulationNominalThickness: _DS1
    """Source Encapsulation Nominal Thickness: (300A,0222) DS, 1"""
    SourceEncapsulationNominalTransmission: _DS1
    """Source Encapsulation Nominal Transmission: (300A,0224) DS, 1"""
    SourceIsotopeName: _Text1
    """Source Isotope Name: (300A,0226) LO, 1"""
    SourceIsotopeHalfLife: _DS1
    """Source Isotope Half Life: (300A,0228) DS, 1"""
    SourceStrengthUnits: _Text1
    """Source Strength Units: (300A,0229) CS, 1"""
    ReferenceAirKermaRate: _DS1
    """Reference Air Kerma Rate: (300A,022A) DS, 1"""
    SourceStrength: _DS1
    """Source Strength: (300A,022B) DS, 1"""
    SourceStrengthReferenceDate: _DA1
    """Source Strength Reference Date: (300A,022C) DA, 1"""
    SourceStrengthReferenceTime: _TM1
    """Source Strength Reference Time: (300A,022E) TM, 1"""
    ApplicationSetupSequence: _SQ1
    """Application Setup Sequence: (300A,0230) SQ, 1"""
    ApplicationSetupType: _Text1
    """Application Setup Type: (300A,0232) CS, 1"""
    ApplicationSetupNumber: _IS1
    """Application Setup Number: (300A,0234) IS, 1"""
    ApplicationSetupName: _Text1
    """Application Setup Name: (300A,0236) LO, 1"""
    ApplicationSetupManufacturer: _Text1
    """Application Setup Manufacturer: (300A,0238) LO, 1"""
    TemplateNumber: _IS1
    """Template Number: (300A,0240) IS, 1"""
    TemplateType: _Text1
    """Template Type: (300A,0242) SH, 1"""
    TemplateName: _Text1
    """Template Name: (300A,0244) LO, 1"""
    TotalReferenceAirKerma: _DS1
    """Total Reference Air Kerma: (300A,0250) DS, 1"""
    BrachyAccessoryDeviceSequence: _SQ1
    """Brachy Accessory Device Sequence: (300A,0260) SQ, 1"""
    BrachyAccessoryDeviceNumber: _IS1
    """Brachy Accessory Device Number: (300A,0262) IS, 1"""
    BrachyAccessoryDeviceID: _Text1
    """Brachy Accessory Device ID: (300A,0263) SH, 1"""
    BrachyAccessoryDeviceType: _Text1
    """Brachy Accessory Device Type: (300A,0264) CS, 1"""
    BrachyAccessoryDeviceName: _Text1
    """Brachy Accessory Device Name: (300A,0266) LO, 1"""
    BrachyAccessoryDeviceNominalThickness: _DS1
    """Brachy Accessory Device Nominal Thickness: (300A,026A) DS, 1"""
    BrachyAccessoryDeviceNominalTransmission: _DS1
    """Brachy Accessory Device Nominal Transmission: (300A,026C) DS, 1"""
    ChannelEffectiveLength: _DS1
    """Channel Effective Length: (300A,0271) DS, 1"""
    ChannelInnerLength: _DS1
    """Channel Inner Length: (300A,0272) DS, 1"""
    AfterloaderChannelID: _Text1
    """Afterloader Channel ID: (300A,0273) SH, 1"""
    SourceApplicatorTipLength: _DS1
    """Source Applicator Tip Length: (300A,0274) DS, 1"""
    ChannelSequence: _SQ1
    """Channel Sequence: (300A,0280) SQ, 1"""
    ChannelNumber: _IS1
    """Channel Number: (300A,0282) IS, 1"""
    ChannelLength: _DS1
    """Channel Length: (300A,0284) DS, 1"""
    ChannelTotalTime: _DS1
    """Channel Total Time: (300A,0286) DS, 1"""
    SourceMovementType: _Text1
    """Source Movement Type: (300A,0288) CS, 1"""
    NumberOfPulses: _IS1
    """Number of Pulses: (300A,028A) IS, 1"""
    PulseRepetitionInterval: _DS1
    """Pulse Repetition Interval: (300A,028C) DS, 1"""
    SourceApplicatorNumber: _IS1
    """Source Applicator Number: (300A,0290) IS, 1"""
    SourceApplicatorID: _Text1
    """Source Applicator ID: (300A,0291) SH, 1"""
    SourceApplicatorType: _Text1
    """Source Applicator Type: (300A,0292) CS, 1"""
    SourceApplicatorName: _Text1
    """Source Applicator Name: (300A,0294) LO, 1"""
    SourceApplicatorLength: _DS1
    """Source Applicator Length: (300A,0296) DS, 1"""
    SourceApplicatorManufacturer: _Text1
    """Source Applicator Manufacturer: (300A,0298) LO, 1"""
    SourceApplicatorWallNominalThickness: _DS1
    """Source Applicator Wall Nominal Thickness: (300A,029C) DS, 1"""
    SourceApplicatorWallNominalTransmission: _DS1
    """Source Applicator Wall Nominal Transmission: (300A,029E) DS, 1"""
    SourceApplicatorStepSize: _DS1
    """Source Applicator Step Size: (300A,02A0) DS, 1"""
    ApplicatorShapeReferencedROINumber: _IS1
    """Applicator Shape Referenced ROI Number: (300A,02A1) IS, 1"""
    TransferTubeNumber: _IS1
    """Transfer Tube Number: (300A,02A2) IS, 1"""
    TransferTubeLength: _DS1
    """Transfer Tube Length: (300A,02A4) DS, 1"""
    ChannelShieldSequence: _SQ1
    """Channel Shield Sequence: (300A,02B0) SQ, 1"""
    ChannelShieldNumber: _IS1
    """Channel Shield Number: (300A,02B2) IS, 1"""
    ChannelShieldID: _Text1
    """Channel Shield ID: (300A,02B3) SH, 1"""
    ChannelShieldName: _Text1
    """Channel Shield Name: (300A,02B4) LO, 1"""
    ChannelShieldNominalThickness: _DS1
    """Channel Shield Nominal Thickness: (300A,02B8) DS, 1"""
    ChannelShieldNominalTransmission: _DS1
    """Channel Shield Nominal Transmission: (300A,02BA) DS, 1"""
    FinalCumulativeTimeWeight: _DS1
    """Final Cumulative Time Weight: (300A,02C8) DS, 1"""
    BrachyControlPointSequence: _SQ1
    """Brachy Control Point Sequence: (300A,02D0) SQ, 1"""
    ControlPointRelativePosition: _DS1
    """Control Point Relative Position: (300A,02D2) DS, 1"""
    ControlPoint3DPosition: _DSM
    """Control Point 3D Position: (300A,02D4) DS, 3"""
    CumulativeTimeWeight: _DS1
    """Cumulative Time Weight: (300A,02D6) DS, 1"""
    CompensatorDivergence: _Text1
    """Compensator Divergence: (300A,02E0) CS, 1"""
    CompensatorMountingPosition: _Text1
    """Compensator Mounting Position: (300A,02E1) CS, 1"""
    SourceToCompensatorDistance: _DSN
    """Source to Compensator Distance: (300A,02E2) DS, 1-n"""
    TotalCompensatorTrayWaterEquivalentThickness: _Float1
    """Total Compensator Tray Water-Equivalent Thickness: (300A,02E3) FL, 1"""
    IsocenterToCompensatorTrayDistance: _Float1
    """Isocenter to Compensator Tray Distance: (300A,02E4) FL, 1"""
    CompensatorColumnOffset: _Float1
    """Compensator Column Offset: (300A,02E5) FL, 1"""
    IsocenterToCompensatorDistances: _FloatN
    """Isocenter to Compensator Distances: (300A,02E6) FL, 1-n"""
    CompensatorRelativeStoppingPowerRatio: _Float1
    """Compensator Relative Stopping Power Ratio: (300A,02E7) FL, 1"""
    CompensatorMillingToolDiameter: _Float1
    """Compensator Milling Tool Diameter: (300A,02E8) FL, 1"""
    IonRangeCompensatorSequence: _SQ1
    """Ion Range Compensator Sequence: (300A,02EA) SQ, 1"""
    CompensatorDescription: _Text1
    """Compensator Description: (300A,02EB) LT, 1"""
    CompensatorSurfaceRepresentationFlag: _Text1
    """Compensator Surface Representation Flag: (300A,02EC) CS, 1"""
    RadiationMassNumber: _IS1
    """Radiation Mass Number: (300A,0302) IS, 1"""
    RadiationAtomicNumber: _IS1
    """Radiation Atomic Number: (300A,0304) IS, 1"""
    RadiationChargeState: _Int1
    """Radiation Charge State: (300A,0306) SS, 1"""
    ScanMode: _Text1
    """Scan Mode: (300A,0308) CS, 1"""
    ModulatedScanModeType: _Text1
    """Modulated Scan Mode Type: (300A,0309) CS, 1"""
    VirtualSourceAxisDistances: _FloatM
    """Virtual Source-Axis Distances: (300A,030A) FL, 2"""
    SnoutSequence: _SQ1
    """Snout Sequence: (300A,030C) SQ, 1"""
    SnoutPosition: _Float1
    """Snout Position: (300A,030D) FL, 1"""
    SnoutID: _Text1
    """Snout ID: (300A,030F) SH, 1"""
    NumberOfRangeShifters: _IS1
    """Number of Range Shifters: (300A,0312) IS, 1"""
    RangeShifterSequence: _SQ1
    """Range Shifter Sequence: (300A,0314) SQ, 1"""
    RangeShifterNumber: _IS1
    """Range Shifter Number: (300A,0316) IS, 1"""
    RangeShifterID: _Text1
    """Range Shifter ID: (300A,0318) SH, 1"""
    RangeShifterType: _Text1
    """Range Shifter Type: (300A,0320) CS, 1"""
    RangeShifterDescription: _Text1
    """Range Shifter Description: (300A,0322) LO, 1"""
    NumberOfLateralSpreadingDevices: _IS1
    """Number of Lateral Spreading Devices: (300A,0330) IS, 1"""
    LateralSpreadingDeviceSequence: _SQ1
    """Lateral Spreading Device Sequence: (300A,0332) SQ, 1"""
    LateralSpreadingDeviceNumber: _IS1
    """Lateral Spreading Device Number: (300A,0334) IS, 1"""
    LateralSpreadingDeviceID: _Text1
    """Lateral Spreading Device ID: (300A,0336) SH, 1"""
    LateralSpreadingDeviceType: _Text1
    """Lateral Spreading Device Type: (300A,0338) CS, 1"""
    LateralSpreadingDeviceDescription: _Text1
    """Lateral Spreading Device Description: (300A,033A) LO, 1"""
    LateralSpreadingDeviceWaterEquivalentThickness: _Float1
    """Lateral Spreading Device Water Equivalent Thickness: (300A,033C) FL, 1"""
    NumberOfRangeModulators: _IS1
    """Number of Range Modulators: (300A,0340) IS, 1"""
    RangeModulatorSequence: _SQ1
    """Range Modulator Sequence: (300A,0342) SQ, 1"""
    RangeModulatorNumber: _IS1
    """Range Modulator Number: (300A,0344) IS, 1"""
    RangeModulatorID: _Text1
    """Range Modulator ID: (300A,0346) SH, 1"""
    RangeModulatorType: _Text1
    """Range Modulator Type: (300A,0348) CS, 1"""
    RangeModulatorDescription: _Text1
    """Range Modulator Description: (300A,034A) LO, 1"""
    BeamCurrentModulationID: _Text1
    """Beam Current Modulation ID: (300A,034C) SH, 1"""
    PatientSupportType: _Text1
    """Patient Support Type: (300A,0350) CS, 1"""
    PatientSupportID: _Text1
    """Patient Support ID: (300A,0352) SH, 1"""
    PatientSupportAccessoryCode: _Text1
    """Patient Support Accessory Code: (300A,0354) LO, 1"""
    TrayAccessoryCode: _Text1
    """Tray Accessory Code: (300A,0355) LO, 1"""
    FixationLightAzimuthalAngle: _Float1
    """Fixation Light Azimuthal Angle: (300A,0356) FL, 1"""
    FixationLightPolarAngle: _Float1
    """Fixation Light Polar Angle: (300A,0358) FL, 1"""
    MetersetRate: _Float1
    """Meterset Rate: (300A,035A) FL, 1"""
    RangeShifterSettingsSequence: _SQ1
    """Range Shifter Settings Sequence: (300A,0360) SQ, 1"""
    RangeShifterSetting: _Text1
    """Range Shifter Setting: (300A,0362) LO, 1"""
    IsocenterToRangeShifterDistance: _Float1
    """Isocenter to Range Shifter Distance: (300A,0364) FL, 1"""
    RangeShifterWaterEquivalentThickness: _Float1
    """Range Shifter Water Equivalent Thickness: (300A,0366) FL, 1"""
    LateralSpreadingDeviceSettingsSequence: _SQ1
    """Lateral Spreading Device Settings Sequence: (300A,0370) SQ, 1"""
    LateralSpreadingDeviceSetting: _Text1
    """Lateral Spreading Device Setting: (300A,0372) LO, 1"""
    IsocenterToLateralSpreadingDeviceDistance: _Float1
    """Isocenter to Lateral Spreading Device Distance: (300A,0374) FL, 1"""
    RangeModulatorSettingsSequence: _SQ1
    """Range Modulator Settings Sequence: (300A,0380) SQ, 1"""
    RangeModulatorGatingStartValue: _Float1
    """Range Modulator Gating Start Value: (300A,0382) FL, 1"""
    RangeModulatorGatingStopValue: _Float1
    """Range Modulator Gating Stop Value: (300A,0384) FL, 1"""
    RangeModulatorGatingStartWaterEquivalentThickness: _Float1
    """Range Modulator Gating Start Water Equivalent Thickness: (300A,0386) FL, 1"""
    RangeModulatorGatingStopWaterEquivalentThickness: _Float1
    """Range Modulator Gating Stop Water Equivalent Thickness: (300A,0388) FL, 1"""
    IsocenterToRangeModulatorDistance: _Float1
    """Isocenter to Range Modulator Distance: (300A,038A) FL, 1"""
    ScanSpotTimeOffset: _FloatN
    """Scan Spot Time Offset: (300A,038F) FL, 1-n"""
    ScanSpotTuneID: _Text1
    """Scan Spot Tune ID: (300A,0390) SH, 1"""
    ScanSpotPrescribedIndices: _ISN
    """Scan Spot Prescribed Indices: (300A,0391) IS, 1-n"""
    NumberOfScanSpotPositions: _IS1
    """Number of Scan Spot Positions: (300A,0392) IS, 1"""
    ScanSpotReordered: _Text1
    """Scan Spot Reordered: (300A,0393) CS, 1"""
    ScanSpotPositionMap: _FloatN
    """Scan Spot Position Map: (300A,0394) FL, 1-n"""
    ScanSpotReorderingAllowed: _Text1
    """Scan Spot Reordering Allowed: (300A,0395) CS, 1"""
    ScanSpotMetersetWeights: _FloatN
    """Scan Spot Meterset Weights: (300A,0396) FL, 1-n"""
    ScanningSpotSize: _FloatM
    """Scanning Spot Size: (300A,0398) FL, 2"""
    ScanSpotSizesDelivered: _FloatM
    """Scan Spot Sizes Delivered: (300A,0399) FL, 2-2n"""
    NumberOfPaintings: _IS1
    """Number of Paintings: (300A,039A) IS, 1"""
    ScanSpotGantryAngles: _FloatN
    """Scan Spot Gantry Angles: (300A,039B) FL, 1-n"""
    ScanSpotPatientSupportAngles: _FloatN
    """Scan Spot Patient Support Angles: (300A,039C) FL, 1-n"""
    IonToleranceTableSequence: _SQ1
    """Ion Tolerance Table Sequence: (300A,03A0) SQ, 1"""
    IonBeamSequence: _SQ1
    """Ion Beam Sequence: (300A,03A2) SQ, 1"""
    IonBeamLimitingDeviceSequence: _SQ1
    """Ion Beam Limiting Device Sequence: (300A,03A4) SQ, 1"""
    IonBlockSequence: _SQ1
    """Ion Block Sequence: (300A,03A6) SQ, 1"""
    IonControlPointSequence: _SQ1
    """Ion Control Point Sequence: (300A,03A8) SQ, 1"""
    IonWedgeSequence: _SQ1
    """Ion Wedge Sequence: (300A,03AA) SQ, 1"""
    IonWedgePositionSequence: _SQ1
    """Ion Wedge Position Sequence: (300A,03AC) SQ, 1"""
    ReferencedSetupImageSequence: _SQ1
    """Referenced Setup Image Sequence: (300A,0401) SQ, 1"""
    SetupImageComment: _Text1
    """Setup Image Comment: (300A,0402) ST, 1"""
    MotionSynchronizationSequence: _SQ1
    """Motion Synchronization Sequence: (300A,0410) SQ, 1"""
    ControlPointOrientation: _FloatM
    """Control Point Orientation: (300A,0412) FL, 3"""
    GeneralAccessorySequence: _SQ1
    """General Accessory Sequence: (300A,0420) SQ, 1"""
    GeneralAccessoryID: _Text1
    """General Accessory ID: (300A,0421) SH, 1"""
    GeneralAccessoryDescription: _Text1
    """General Accessory Description: (300A,0422) ST, 1"""
    GeneralAccessoryType: _Text1
    """General Accessory Type: (300A,0423) CS, 1"""
    GeneralAccessoryNumber: _IS1
    """General Accessory Number: (300A,0424) IS, 1"""
    SourceToGeneralAccessoryDistance: _Float1
    """Source to General Accessory Distance: (300A,0425) FL, 1"""
    IsocenterToGeneralAccessoryDistance: _DS1
    """Isocenter to General Accessory Distance: (300A,0426) DS, 1"""
    ApplicatorGeometrySequence: _SQ1
    """Applicator Geometry Sequence: (300A,0431) SQ, 1"""
    ApplicatorApertureShape: _Text1
    """Applicator Aperture Shape: (300A,0432) CS, 1"""
    ApplicatorOpening: _Float1
    """Applicator Opening: (300A,0433) FL, 1"""
    ApplicatorOpeningX: _Float1
    """Applicator Opening X: (300A,0434) FL, 1"""
    ApplicatorOpeningY: _Float1
    """Applicator Opening Y: (300A,0435) FL, 1"""
    SourceToApplicatorMountingPositionDistance: _Float1
    """Source to Applicator Mounting Position Distance: (300A,0436) FL, 1"""
    NumberOfBlockSlabItems: _IS1
    """Number of Block Slab Items: (300A,0440) IS, 1"""
    BlockSlabSequence: _SQ1
    """Block Slab Sequence: (300A,0441) SQ, 1"""
    BlockSlabThickness: _DS1
    """Block Slab Thickness: (300A,0442) DS, 1"""
    BlockSlabNumber: _Int1
    """Block Slab Number: (300A,0443) US, 1"""
    DeviceMotionControlSequence: _SQ1
    """Device Motion Control Sequence: (300A,0450) SQ, 1"""
    DeviceMotionExecutionMode: _Text1
    """Device Motion Execution Mode: (300A,0451) CS, 1"""
    DeviceMotionObservationMode: _Text1
    """Device Motion Observation Mode: (300A,0452) CS, 1"""
    DeviceMotionParameterCodeSequence: _SQ1
    """Device Motion Parameter Code Sequence: (300A,0453) SQ, 1"""
    DistalDepthFraction: _Float1
    """Distal Depth Fraction: (300A,0501) FL, 1"""
    DistalDepth: _Float1
    """Distal Depth: (300A,0502) FL, 1"""
    NominalRangeModulationFractions: _FloatM
    """Nominal Range Modulation Fractions: (300A,0503) FL, 2"""
    NominalRangeModulatedRegionDepths: _FloatM
    """Nominal Range Modulated Region Depths: (300A,0504) FL, 2"""
    DepthDoseParametersSequence: _SQ1
    """Depth Dose Parameters Sequence: (300A,0505) SQ, 1"""
    DeliveredDepthDoseParametersSequence: _SQ1
    """Delivered Depth Dose Parameters Sequence: (300A,0506) SQ, 1"""
    DeliveredDistalDepthFraction: _Float1
    """Delivered Distal Depth Fraction: (300A,0507) FL, 1"""
    DeliveredDistalDepth: _Float1
    """Delivered Distal Depth: (300A,0508) FL, 1"""
    DeliveredNominalRangeModulationFractions: _FloatM
    """Delivered Nominal Range Modulation Fractions: (300A,0509) FL, 2"""
    DeliveredNominalRangeModulatedRegionDepths: _FloatM
    """Delivered Nominal Range Modulated Region Depths: (300A,0510) FL, 2"""
    DeliveredReferenceDoseDefinition: _Text1
    """Delivered Reference Dose Definition: (300A,0511) CS, 1"""
    ReferenceDoseDefinition: _Text1
    """Reference Dose Definition: (300A,0512) CS, 1"""
    RTControlPointIndex: _Int1
    """RT Control Point Index: (300A,0600) US, 1"""
    RadiationGenerationModeIndex: _Int1
    """Radiation Generation Mode Index: (300A,0601) US, 1"""
    ReferencedDefinedDeviceIndex: _Int1
    """Referenced Defined Device Index: (300A,0602) US, 1"""
    RadiationDoseIdentificationIndex: _Int1
    """Radiation Dose Identification Index: (300A,0603) US, 1"""
    NumberOfRTControlPoints: _Int1
    """Number of RT Control Points: (300A,0604) US, 1"""
    ReferencedRadiationGenerationModeIndex: _Int1
    """Referenced Radiation Generation Mode Index: (300A,0605) US, 1"""
    TreatmentPositionIndex: _Int1
    """Treatment Position Index: (300A,0606) US, 1"""
    ReferencedDeviceIndex: _Int1
    """Referenced Device Index: (300A,0607) US, 1"""
    TreatmentPositionGroupLabel: _Text1
    """Treatment Position Group Label: (300A,0608) LO, 1"""
    TreatmentPositionGroupUID: _UI1
    """Treatment Position Group UID: (300A,0609) UI, 1"""
    TreatmentPositionGroupSequence: _SQ1
    """Treatment Position Group Sequence: (300A,060A) SQ, 1"""
    ReferencedTreatmentPositionIndex: _Int1
    """Referenced Treatment Position Index: (300A,060B) US, 1"""
    ReferencedRadiationDoseIdentificationIndex: _Int1
    """Referenced Radiation Dose Identification Index: (300A,060C) US, 1"""
    RTAccessoryHolderWaterEquivalentThickness: _Float1
    """RT Accessory Holder Water-Equivalent Thickness: (300A,060D) FD, 1"""
    ReferencedRTAccessoryHolderDeviceIndex: _Int1
    """Referenced RT Accessory Holder Device Index: (300A,060E) US, 1"""
    RTAccessoryHolderSlotExistenceFlag: _Text1
    """RT Accessory Holder Slot Existence Flag: (300A,060F) CS, 1"""
    RTAccessoryHolderSlotSequence: _SQ1
    """RT Accessory Holder Slot Sequence: (300A,0610) SQ, 1"""
    RTAccessoryHolderSlotID: _Text1
    """RT Accessory Holder Slot ID: (300A,0611) LO, 1"""
    RTAccessoryHolderSlotDistance: _Float1
    """RT Accessory Holder Slot Distance: (300A,0612) FD, 1"""
    RTAccessorySlotDistance: _Float1
    """RT Accessory Slot Distance: (300A,0613) FD, 1"""
    RTAccessoryHolderDefinitionSequence: _SQ1
    """RT Accessory Holder Definition Sequence: (300A,0614) SQ, 1"""
    RTAccessoryDeviceSlotID: _Text1
    """RT Accessory Device Slot ID: (300A,0615) LO, 1"""
    RTRadiationSequence: _SQ1
    """RT Radiation Sequence: (300A,0616) SQ, 1"""
    RadiationDoseSequence: _SQ1
    """Radiation Dose Sequence: (300A,0617) SQ, 1"""
    RadiationDoseIdentificationSequence: _SQ1
    """Radiation Dose Identification Sequence: (300A,0618) SQ, 1"""
    RadiationDoseIdentificationLabel: _Text1
    """Radiation Dose Identification Label: (300A,0619) LO, 1"""
    ReferenceDoseType: _Text1
    """Reference Dose Type: (300A,061A) CS, 1"""
    PrimaryDoseValueIndicator: _Text1
    """Primary Dose Value Indicator: (300A,061B) CS, 1"""
    DoseValuesSequence: _SQ1
    """Dose Values Sequence: (300A,061C) SQ, 1"""
    DoseValuePurpose: _TextN
    """Dose Value Purpose: (300A,061D) CS, 1-n"""
    ReferenceDosePointCoordinates: _FloatM
    """Reference Dose Point Coordinates: (300A,061E) FD, 3"""
    RadiationDoseValuesParametersSequence: _SQ1
    """Radiation Dose Values Parameters Sequence: (300A,061F) SQ, 1"""
    MetersetToDoseMappingSequence: _SQ1
    """Meterset to Dose Mapping Sequence: (300A,0620) SQ, 1"""
    ExpectedInVivoMeasurementValuesSequence: _SQ1
    """Expected In-Vivo Measurement Values Sequence: (300A,0621) SQ, 1"""
    ExpectedInVivoMeasurementValueIndex: _Int1
    """Expected In-Vivo Measurement Value Index: (300A,0622) US, 1"""
    RadiationDoseInVivoMeasurementLabel: _Text1
    """Radiation Dose In-Vivo Measurement Label: (300A,0623) LO, 1"""
    RadiationDoseCentralAxisDisplacement: _FloatM
    """Radiation Dose Central Axis Displacement: (300A,0624) FD, 2"""
    RadiationDoseValue: _Float1
    """Radiation Dose Value: (300A,0625) FD, 1"""
    RadiationDoseSourceToSkinDistance: _Float1
    """Radiation Dose Source to Skin Distance: (300A,0626) FD, 1"""
    RadiationDoseMeasurementPointCoordinates: _FloatM
    """Radiation Dose Measurement Point Coordinates: (300A,0627) FD, 3"""
    RadiationDoseSourceToExternalContourDistance: _Float1
    """Radiation Dose Source to External Contour Distance: (300A,0628) FD, 1"""
    RTToleranceSetSequence: _SQ1
    """RT Tolerance Set Sequence: (300A,0629) SQ, 1"""
    RTToleranceSetLabel: _Text1
    """RT Tolerance Set Label: (300A,062A) LO, 1"""
    AttributeToleranceValuesSequence: _SQ1
    """Attribute Tolerance Values Sequence: (300A,062B) SQ, 1"""
    ToleranceValue: _Float1
    """Tolerance Value: (300A,062C) FD, 1"""
    PatientSupportPositionToleranceSequence: _SQ1
    """Patient Support Position Tolerance Sequence: (300A,062D) SQ, 1"""
    TreatmentTimeLimit: _Float1
    """Treatment Time Limit: (300A,062E) FD, 1"""
    CArmPhotonElectronControlPointSequence: _SQ1
    """C-Arm Photon-Electron Control Point Sequence: (300A,062F) SQ, 1"""
    ReferencedRTRadiationSequence: _SQ1
    """Referenced RT Radiation Sequence: (300A,0630) SQ, 1"""
    ReferencedRTInstanceSequence: _SQ1
    """Referenced RT Instance Sequence: (300A,0631) SQ, 1"""
    ReferencedRTPatientSetupSequence: _SQ1
    """Referenced RT Patient Setup Sequence: (300A,0632) SQ, 1, retired"""
    SourceToPatientSurfaceDistance: _Float1
    """Source to Patient Surface Distance: (300A,0634) FD, 1"""
    TreatmentMachineSpecialModeCodeSequence: _SQ1
    """Treatment Machine Special Mode Code Sequence: (300A,0635) SQ, 1"""
    IntendedNumberOfFractions: _Int1
    """Intended Number of Fractions: (300A,0636) US, 1"""
    RTRadiationSetIntent: _Text1
    """RT Radiation Set Intent: (300A,0637) CS, 1"""
    RTRadiationPhysicalAndGeometricContentDetailFlag: _Text1
    """RT Radiation Physical and Geometric Content Detail Flag: (300A,0638) CS, 1"""
    RTRecordFlag: _Text1
    """RT Record Flag: (300A,0639) CS, 1"""
    TreatmentDeviceIdentificationSequence: _SQ1
    """Treatment Device Identification Sequence: (300A,063A) SQ, 1"""
    ReferencedRTPhysicianIntentSequence: _SQ1
    """Referenced RT Physician Intent Sequence: (300A,063B) SQ, 1"""
    CumulativeMeterset: _Float1
    """Cumulative Meterset: (300A,063C) FD, 1"""
    DeliveryRate: _Float1
    """Delivery Rate: (300A,063D) FD, 1"""
    DeliveryRateUnitSequence: _SQ1
    """Delivery Rate Unit Sequence: (300A,063E) SQ, 1"""
    TreatmentPositionSequence: _SQ1
    """Treatment Position Sequence: (300A,063F) SQ, 1"""
    RadiationSourceAxisDistance: _Float1
    """Radiation Source-Axis Distance: (300A,0640) FD, 1"""
    NumberOfRTBeamLimitingDevices: _Int1
    """Number of RT Beam Limiting Devices: (300A,0641) US, 1"""
    RTBeamLimitingDeviceProximalDistance: _Float1
    """RT Beam Limiting Device Proximal Distance: (300A,0642) FD, 1"""
    RTBeamLimitingDeviceDistalDistance: _Float1
    """RT Beam Limiting Device Distal Distance: (300A,0643) FD, 1"""
    ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: _SQ1
    """Parallel RT Beam Delimiter Device Orientation Label Code Sequence: (300A,0644) SQ, 1"""
    BeamModifierOrientationAngle: _Float1
    """Beam Modifier Orientation Angle: (300A,0645) FD, 1"""
    FixedRTBeamDelimiterDeviceSequence: _SQ1
    """Fixed RT Beam Delimiter Device Sequence: (300A,0646) SQ, 1"""
    ParallelRTBeamDelimiterDeviceSequence: _SQ1
    """Parallel RT Beam Delimiter Device Sequence: (300A,0647) SQ, 1"""
    NumberOfParallelRTBeamDelimiters: _Int1
    """Number of Parallel RT Beam Delimiters: (300A,0648) US, 1"""
    ParallelRTBeamDelimiterBoundaries: _FloatM
    """Parallel RT Beam Delimiter Boundaries: (300A,0649) FD, 2-n"""
    ParallelRTBeamDelimiterPositions: _FloatM
    """Parallel RT Beam Delimiter Positions: (300A,064A) FD, 2-n"""
    RTBeamLimitingDeviceOffset: _FloatM
    """RT Beam Limiting Device Offset: (300A,064B) FD, 2"""
    RTBeamDelimiterGeometrySequence: _SQ1
    """RT Beam Delimiter Geometry Sequence: (300A,064C) SQ, 1"""
    RTBeamLimitingDeviceDefinitionSequence: _SQ1
    """RT Beam Limiting Device Definition Sequence: (300A,064D) SQ, 1"""
    ParallelRTBeamDelimiterOpeningMode: _Text1
    """Parallel RT Beam Delimiter Opening Mode: (300A,064E) CS, 1"""
    ParallelRTBeamDelimiterLeafMountingSide: _TextN
    """Parallel RT Beam Delimiter Leaf Mounting Side: (300A,064F) CS, 1-n"""
    PatientSetupUID: _UI1
    """Patient Setup UID: (300A,0650) UI, 1, retired"""
    WedgeDefinitionSequence: _SQ1
    """Wedge Definition Sequence: (300A,0651) SQ, 1"""
    RadiationBeamWedgeAngle: _Float1
    """Radiation Beam Wedge Angle: (300A,0652) FD, 1"""
    RadiationBeamWedgeThinEdgeDistance: _Float1
    """Radiation Beam Wedge Thin Edge Distance: (300A,0653) FD, 1"""
    RadiationBeamEffectiveWedgeAngle: _Float1
    """Radiation Beam Effective Wedge Angle: (300A,0654) FD, 1"""
    NumberOfWedgePositions: _Int1
    """Number of Wedge Positions: (300A,0655) US, 1"""
    RTBeamLimitingDeviceOpeningSequence: _SQ1
    """RT Beam Limiting Device Opening Sequence: (300A,0656) SQ, 1"""
    NumberOfRTBeamLimitingDeviceOpenings: _Int1
    """Number of RT Beam Limiting Device Openings: (300A,0657) US, 1"""
    RadiationDosimeterUnitSequence: _SQ1
    """Radiation Dosimeter Unit Sequence: (300A,0658) SQ, 1"""
    RTDeviceDistanceReferenceLocationCodeSequence: _SQ1
    """RT Device Distance Reference Location Code Sequence: (300A,0659) SQ, 1"""
    RadiationDeviceConfigurationAndCommissioningKeySequence: _SQ1
    """Radiation Device Configuration and Commissioning Key Sequence: (300A,065A) SQ, 1"""
    PatientSupportPositionParameterSequence: _SQ1
    """Patient Support Position Parameter Sequence: (300A,065B) SQ, 1"""
    PatientSupportPositionSpecificationMethod: _Text1
    """Patient Support Position Specification Method: (300A,065C) CS, 1"""
    PatientSupportPositionDeviceParameterSequence: _SQ1
    """Patient Support Position Device Parameter Sequence: (300A,065D) SQ, 1"""
    DeviceOrderIndex: _Int1
    """Device Order Index: (300A,065E) US, 1"""
    PatientSupportPositionParameterOrderIndex: _Int1
    """Patient Support Position Parameter Order Index: (300A,065F) US, 1"""
    PatientSupportPositionDeviceToleranceSequence: _SQ1
    """Patient Support Position Device Tolerance Sequence: (300A,0660) SQ, 1"""
    PatientSupportPositionToleranceOrderIndex: _Int1
    """Patient Support Position Tolerance Order Index: (300A,0661) US, 1"""
    CompensatorDefinitionSequence: _SQ1
    """Compensator Definition Sequence: (300A,0662) SQ, 1"""
    CompensatorMapOrientation: _Text1
    """Compensator Map Orientation: (300A,0663) CS, 1"""
    CompensatorProximalThicknessMap: _Bytes1
    """Compensator Proximal Thickness Map: (300A,0664) OF, 1"""
    CompensatorDistalThicknessMap: _Bytes1
    """Compensator Distal Thickness Map: (300A,0665) OF, 1"""
    CompensatorBasePlaneOffset: _Float1
    """Compensator Base Plane Offset: (300A,0666) FD, 1"""
    CompensatorShapeFabricationCodeSequence: _SQ1
    """Compensator Shape Fabrication Code Sequence: (300A,0667) SQ, 1"""
    CompensatorShapeSequence: _SQ1
    """Compensator Shape Sequence: (300A,0668) SQ, 1"""
    RadiationBeamCompensatorMillingToolDiameter: _Float1
    """Radiation Beam Compensator Milling Tool Diameter: (300A,0669) FD, 1"""
    BlockDefinitionSequence: _SQ1
    """Block Definition Sequence: (300A,066A) SQ, 1"""
    BlockEdgeData: _Bytes1
    """Block Edge Data: (300A,066B) OF, 1"""
    BlockOrientation: _Text1
    """Block Orientation: (300A,066C) CS, 1"""
    RadiationBeamBlockThickness: _Float1
    """Radiation Beam Block Thickness: (300A,066D) FD, 1"""
    RadiationBeamBlockSlabThickness: _Float1
    """Radiation Beam Block Slab Thickness: (300A,066E) FD, 1"""
    BlockEdgeDataSequence: _SQ1
    """Block Edge Data Sequence: (300A,066F) SQ, 1"""
    NumberOfRTAccessoryHolders: _Int1
    """Number of RT Accessory Holders: (300A,0670) US, 1"""
    GeneralAccessoryDefinitionSequence: _SQ1
    """General Accessory Definition Sequence: (300A,0671) SQ, 1"""
    NumberOfGeneralAccessories: _Int1
    """Number of General Accessories: (300A,0672) US, 1"""
    BolusDefinitionSequence: _SQ1
    """Bolus Definition Sequence: (300A,0673) SQ, 1"""
    NumberOfBoluses: _Int1
    """Number of Boluses: (300A,0674) US, 1"""
    EquipmentFrameOfReferenceUID: _UI1
    """Equipment Frame of Reference UID: (300A,0675) UI, 1"""
    EquipmentFrameOfReferenceDescription: _Text1
    """Equipment Frame of Reference Description: (300A,0676) ST, 1"""
    EquipmentReferencePointCoordinatesSequence: _SQ1
    """Equipment Reference Point Coordinates Sequence: (300A,0677) SQ, 1"""
    EquipmentReferencePointCodeSequence: _SQ1
    """Equipment Reference Point Code Sequence: (300A,0678) SQ, 1"""
    RTBeamLimitingDeviceAngle: _Float1
    """RT Beam Limiting Device Angle: (300A,0679) FD, 1"""
    SourceRollAngle: _Float1
    """Source Roll Angle: (300A,067A) FD, 1"""
    RadiationGenerationModeSequence: _SQ1
    """Radiation GenerationMode Sequence: (300A,067B) SQ, 1"""
    RadiationGenerationModeLabel: _Text1
    """Radiation GenerationMode Label: (300A,067C) SH, 1"""
    RadiationGenerationModeDescription: _Text1
    """Radiation GenerationMode Description: (300A,067D) ST, 1"""
    RadiationGenerationModeMachineCodeSequence: _SQ1
    """Radiation GenerationMode Machine Code Sequence: (300A,067E) SQ, 1"""
    RadiationTypeCodeSequence: _SQ1
    """Radiation Type Code Sequence: (300A,067F) SQ, 1"""
    NominalEnergy: _DS1
    """Nominal Energy: (300A,0680) DS, 1"""
    MinimumNominalEnergy: _DS1
    """Minimum Nominal Energy: (300A,0681) DS, 1"""
    MaximumNominalEnergy: _DS1
    """Maximum Nominal Energy: (300A,0682) DS, 1"""
    RadiationFluenceModifierCodeSequence: _SQ1
    """Radiation Fluence Modifier Code Sequence: (300A,0683) SQ, 1"""
    EnergyUnitCodeSequence: _SQ1
    """Energy Unit Code Sequence: (300A,0684) SQ, 1"""
    NumberOfRadiationGenerationModes: _Int1
    """Number of Radiation GenerationModes: (300A,0685) US, 1"""
    PatientSupportDevicesSequence: _SQ1
    """Patient Support Devices Sequence: (300A,0686) SQ, 1"""
    NumberOfPatientSupportDevices: _Int1
    """Number of Patient Support Devices: (300A,0687) US, 1"""
    RTBeamModifierDefinitionDistance: _Float1
    """RT Beam Modifier Definition Distance: (300A,0688) FD, 1"""
    BeamAreaLimitSequence: _SQ1
    """Beam Area Limit Sequence: (300A,0689) SQ, 1"""
    ReferencedRTPrescriptionSequence: _SQ1
    """Referenced RT Prescription Sequence: (300A,068A) SQ, 1"""
    DoseValueInterpretation: _Text1
    """Dose Value Interpretation: (300A,068B) CS, 1"""
    TreatmentSessionUID: _UI1
    """Treatment Session UID: (300A,0700) UI, 1"""
    RTRadiationUsage: _Text1
    """RT Radiation Usage: (300A,0701) CS, 1"""
    ReferencedRTRadiationSetSequence: _SQ1
    """Referenced RT Radiation Set Sequence: (300A,0702) SQ, 1"""
    ReferencedRTRadiationRecordSequence: _SQ1
    """Referenced RT Radiation Record Sequence: (300A,0703) SQ, 1"""
    RTRadiationSetDeliveryNumber: _Int1
    """RT Radiation Set Delivery Number: (300A,0704) US, 1"""
    ClinicalFractionNumber: _Int1
    """Clinical Fraction Number: (300A,0705) US, 1"""
    RTTreatmentFractionCompletionStatus: _Text1
    """RT Treatment Fraction Completion Status: (300A,0706) CS, 1"""
    RTRadiationSetUsage: _Text1
    """RT Radiation Set Usage: (300A,0707) CS, 1"""
    TreatmentDeliveryContinuationFlag: _Text1
    """Treatment Delivery Continuation Flag: (300A,0708) CS, 1"""
    TreatmentRecordContentOrigin: _Text1
    """Treatment Record Content Origin: (300A,0709) CS, 1"""
    RTTreatmentTerminationStatus: _Text1
    """RT Treatment Termination Status: (300A,0714) CS, 1"""
    RTTreatmentTerminationReasonCodeSequence: _SQ1
    """RT Treatment Termination Reason Code Sequence: (300A,0715) SQ, 1"""
    MachineSpecificTreatmentTerminationCodeSequence: _SQ1
    """Machine-Specific Treatment Termination Code Sequence: (300A,0716) SQ, 1"""
    RTRadiationSalvageRecordControlPointSequence: _SQ1
    """RT Radiation Salvage Record Control Point Sequence: (300A,0722) SQ, 1"""
    StartingMetersetValueKnownFlag: _Text1
    """Starting Meterset Value Known Flag: (300A,0723) CS, 1"""
    TreatmentTerminationDescription: _Text1
    """Treatment Termination Description: (300A,0730) ST, 1"""
    TreatmentToleranceViolationSequence: _SQ1
    """Treatment Tolerance Violation Sequence: (300A,0731) SQ, 1"""
    TreatmentToleranceViolationCategory: _Text1
    """Treatment Tolerance Violation Category: (300A,0732) CS, 1"""
    TreatmentToleranceViolationAttributeSequence: _SQ1
    """Treatment Tolerance Violation Attribute Sequence: (300A,0733) SQ, 1"""
    TreatmentToleranceViolationDescription: _Text1
    """Treatment Tolerance Violation Description: (300A,0734) ST, 1"""
    TreatmentToleranceViolationIdentification: _Text1
    """Treatment Tolerance Violation Identification: (300A,0735) ST, 1"""
    TreatmentToleranceViolationDateTime: _DT1
    """Treatment Tolerance Violation DateTime: (300A,0736) DT, 1"""
    RecordedRTControlPointDateTime: _DT1
    """Recorded RT Control Point DateTime: (300A,073A) DT, 1"""
    ReferencedRadiationRTControlPointIndex: _Int1
    """Referenced Radiation RT Control Point Index: (300A,073B) US, 1"""
    AlternateValueSequence: _SQ1
    """Alternate Value Sequence: (300A,073E) SQ, 1"""
    ConfirmationSequence: _SQ1
    """Confirmation Sequence: (300A,073F) SQ, 1"""
    InterlockSequence: _SQ1
    """Interlock Sequence: (300A,0740) SQ, 1"""
    InterlockDateTime: _DT1
    """Interlock DateTime: (300A,0741) DT, 1"""
    InterlockDescription: _Text1
    """Interlock Description: (300A,0742) ST, 1"""
    InterlockOriginatingDeviceSequence: _SQ1
    """Interlock Originating Device Sequence: (300A,0743) SQ, 1"""
    InterlockCodeSequence: _SQ1
    """Interlock Code Sequence: (300A,0744) SQ, 1"""
    InterlockResolutionCodeSequence: _SQ1
    """Interlock Resolution Code Sequence: (300A,0745) SQ, 1"""
    InterlockResolutionUserSequence: _SQ1
    """Interlock Resolution User Sequence: (300A,0746) SQ, 1"""
    OverrideDateTime: _DT1
    """Override DateTime: (300A,0760) DT, 1"""
    TreatmentToleranceViolationTypeCodeSequence: _SQ1
    """Treatment Tolerance Violation Type Code Sequence: (300A,0761) SQ, 1"""
    TreatmentToleranceViolationCauseCodeSequence: _SQ1
    """Treatment Tolerance Violation Cause Code Sequence: (300A,0762) SQ, 1"""
    MeasuredMetersetToDoseMappingSequence: _SQ1
    """Measured Meterset to Dose Mapping Sequence: (300A,0772) SQ, 1"""
    ReferencedExpectedInVivoMeasurementValueIndex: _Int1
    """Referenced Expected In-Vivo Measurement Value Index: (300A,0773) US, 1"""
    DoseMeasurementDeviceCodeSequence: _SQ1
    """Dose Measurement Device Code Sequence: (300A,0774) SQ, 1"""
    AdditionalParameterRecordingInstanceSequence: _SQ1
    """Additional Parameter Recording Instance Sequence: (300A,0780) SQ, 1"""
    InterlockOriginDescription: _Text1
    """Interlock Origin Description: (300A,0783) ST, 1"""
    RTPatientPositionScopeSequence: _SQ1
    """RT Patient Position Scope Sequence: (300A,0784) SQ, 1"""
    ReferencedTreatmentPositionGroupUID: _UI1
    """Referenced Treatment Position Group UID: (300A,0785) UI, 1"""
    RadiationOrderIndex: _Int1
    """Radiation Order Index: (300A,0786) US, 1"""
    OmittedRadiationSequence: _SQ1
    """Omitted Radiation Sequence: (300A,0787) SQ, 1"""
    ReasonForOmissionCodeSequence: _SQ1
    """Reason for Omission Code Sequence: (300A,0788) SQ, 1"""
    RTDeliveryStartPatientPositionSequence: _SQ1
    """RT Delivery Start Patient Position Sequence: (300A,0789) SQ, 1"""
    RTTreatmentPreparationPatientPositionSequence: _SQ1
    """RT Treatment Preparation Patient Position Sequence: (300A,078A) SQ, 1"""
    ReferencedRTTreatmentPreparationSequence: _SQ1
    """Referenced RT Treatment Preparation Sequence: (300A,078B) SQ, 1"""
    ReferencedPatientSetupPhotoSequence: _SQ1
    """Referenced Patient Setup Photo Sequence: (300A,078C) SQ, 1"""
    PatientTreatmentPreparationMethodCodeSequence: _SQ1
    """Patient Treatment Preparation Method Code Sequence: (300A,078D) SQ, 1"""
    PatientTreatmentPreparationProcedureParameterDescription: _Text1
    """Patient Treatment Preparation Procedure Parameter Description: (300A,078E) LT, 1"""
    PatientTreatmentPreparationDeviceSequence: _SQ1
    """Patient Treatment Preparation Device Sequence: (300A,078F) SQ, 1"""
    PatientTreatmentPreparationProcedureSequence: _SQ1
    """Patient Treatment Preparation Procedure Sequence: (300A,0790) SQ, 1"""
    PatientTreatmentPreparationProcedureCodeSequence: _SQ1
    """Patient Treatment Preparation Procedure Code Sequence: (300A,0791) SQ, 1"""
    PatientTreatmentPreparationMethodDescription: _Text1
    """Patient Treatment Preparation Method Description: (300A,0792) LT, 1"""
    PatientTreatmentPreparationProcedureParameterSequence: _SQ1
    """Patient Treatment Preparation Procedure Parameter Sequence: (300A,0793) SQ, 1"""
    PatientSetupPhotoDescription: _Text1
    """Patient Setup Photo Description: (300A,0794) LT, 1"""
    PatientTreatmentPreparationProcedureIndex: _Int1
    """Patient Treatment Preparation Procedure Index: (300A,0795) US, 1"""
    ReferencedPatientSetupProcedureIndex: _Int1
    """Referenced Patient Setup Procedure Index: (300A,0796) US, 1"""
    RTRadiationTaskSequence: _SQ1
    """RT Radiation Task Sequence: (300A,0797) SQ, 1"""
    RTPatientPositionDisplacementSequence: _SQ1
    """RT Patient Position Displacement Sequence: (300A,0798) SQ, 1"""
    RTPatientPositionSequence: _SQ1
    """RT Patient Position Sequence: (300A,0799) SQ, 1"""
    DisplacementReferenceLabel: _Text1
    """Displacement Reference Label: (300A,079A) LO, 1"""
    DisplacementMatrix: _FloatM
    """Displacement Matrix: (300A,079B) FD, 16"""
    PatientSupportDisplacementSequence: _SQ1
    """Patient Support Displacement Sequence: (300A,079C) SQ, 1"""
    DisplacementReferenceLocationCodeSequence: _SQ1
    """Displacement Reference Location Code Sequence: (300A,079D) SQ, 1"""
    RTRadiationSetDeliveryUsage: _Text1
    """RT Radiation Set Delivery Usage: (300A,079E) CS, 1"""
    PatientTreatmentPreparationSequence: _SQ1
    """Patient Treatment Preparation Sequence: (300A,079F) SQ, 1"""
    PatientToEquipmentRelationshipSequence: _SQ1
    """Patient to Equipment Relationship Sequence: (300A,07A0) SQ, 1"""
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: _SQ1
    """Imaging Equipment to Treatment Delivery Device Relationship Sequence: (300A,07A1) SQ, 1"""
    ReferencedRTPlanSequence: _SQ1
    """Referenced RT Plan Sequence: (300C,0002) SQ, 1"""
    ReferencedBeamSequence: _SQ1
    """Referenced Beam Sequence: (300C,0004) SQ, 1"""
    ReferencedBeamNumber: _IS1
    """Referenced Beam Number: (300C,0006) IS, 1"""
    ReferencedReferenceImageNumber: _IS1
    """Referenced Reference Image Number: (300C,0007) IS, 1"""
    StartCumulativeMetersetWeight: _DS1
    """Start Cumulative Meterset Weight: (300C,0008) DS, 1"""
    EndCumulativeMetersetWeight: _DS1
    """End Cumulative Meterset Weight: (300C,0009) DS, 1"""
    ReferencedBrachyApplicationSetupSequence: _SQ1
    """Referenced Brachy Application Setup Sequence: (300C,000A) SQ, 1"""
    ReferencedBrachyApplicationSetupNumber: _IS1
    """Referenced Brachy Application Setup Number: (300C,000C) IS, 1"""
    ReferencedSourceNumber: _IS1
    """Referenced Source Number: (300C,000E) IS, 1"""
    ReferencedFractionGroupSequence: _SQ1
    """Referenced Fraction Group Sequence: (300C,0020) SQ, 1"""
    ReferencedFractionGroupNumber: _IS1
    """Referenced Fraction Group Number: (300C,0022) IS, 1"""
    ReferencedVerificationImageSequence: _SQ1
    """Referenced Verification Image Sequence: (300C,0040) SQ, 1"""
    ReferencedReferenceImageSequence: _SQ1
    """Referenced Reference Image Sequence: (300C,0042) SQ, 1"""
    ReferencedDoseReferenceSequence: _SQ1
    """Referenced Dose Reference Sequence: (300C,0050) SQ, 1"""
    ReferencedDoseReferenceNumber: _IS1
    """Referenced Dose Reference Number: (300C,0051) IS, 1"""
    BrachyReferencedDoseReferenceSequence: _SQ1
    """Brachy Referenced Dose Reference Sequence: (300C,0055) SQ, 1"""
    ReferencedStructureSetSequence: _SQ1
    """Referenced Structure Set Sequence: (300C,0060) SQ, 1"""
    ReferencedPatientSetupNumber: _IS1
    """Referenced Patient Setup Number: (300C,006A) IS, 1"""
    ReferencedDoseSequence: _SQ1
    """Referenced Dose Sequence: (300C,0080) SQ, 1"""
    ReferencedToleranceTableNumber: _IS1
    """Referenced Tolerance Table Number: (300C,00A0) IS, 1"""
    ReferencedBolusSequence: _SQ1
    """Referenced Bolus Sequence: (300C,00B0) SQ, 1"""
    ReferencedWedgeNumber: _IS1
    """Referenced Wedge Number: (300C,00C0) IS, 1"""
    ReferencedCompensatorNumber: _IS1
    """Referenced Compensator Number: (300C,00D0) IS, 1"""
    ReferencedBlockNumber: _IS1
    """Referenced Block Number: (300C,00E0) IS, 1"""
    ReferencedControlPointIndex: _IS1
    """Referenced Control Point Index: (300C,00F0) IS, 1"""
    ReferencedControlPointSequence: _SQ1
    """Referenced Control Point Sequence: (300C,00F2) SQ, 1"""
    ReferencedStartControlPointIndex: _IS1
    """Referenced Start Control Point Index: (300C,00F4) IS, 1"""
    ReferencedStopControlPointIndex: _IS1
    """Referenced Stop Control Point Index: (300C,00F6) IS, 1"""
    ReferencedRangeShifterNumber: _IS1
    """Referenced Range Shifter Number: (300C,0100) IS, 1"""
    ReferencedLateralSpreadingDeviceNumber: _IS1
    """Referenced Lateral Spreading Device Number: (300C,0102) IS, 1"""
    ReferencedRangeModulatorNumber: _IS1
    """Referenced Range Modulator Number: (300C,0104) IS, 1"""
    OmittedBeamTaskSequence: _SQ1
    """Omitted Beam Task Sequence: (300C,0111) SQ, 1"""
    ReasonForOmission: _Text1
    """Reason for Omission: (300C,0112) CS, 1"""
    ReasonForOmissionDescription: _Text1
    """Reason for Omission Description: (300C,0113) LO, 1"""
    PrescriptionOverviewSequence: _SQ1
    """Prescription Overview Sequence: (300C,0114) SQ, 1"""
    TotalPrescriptionDose: _Float1
    """Total Prescription Dose: (300C,0115) FL, 1"""
    PlanOverviewSequence: _SQ1
    """Plan Overview Sequence: (300C,0116) SQ, 1"""
    PlanOverviewIndex: _Int1
    """Plan Overview Index: (300C,0117) US, 1"""
    ReferencedPlanOverviewIndex: _Int1
    """Referenced Plan Overview Index: (300C,0118) US, 1"""
    NumberOfFractionsIncluded: _Int1
    """Number of Fractions Included: (300C,0119) US, 1"""
    DoseCalibrationConditionsSequence: _SQ1
    """Dose Calibration Conditions Sequence: (300C,0120) SQ, 1"""
    AbsorbedDoseToMetersetRatio: _Float1
    """Absorbed Dose to Meterset Ratio: (300C,0121) FD, 1"""
    DelineatedRadiationFieldSize: _FloatM
    """Delineated Radiation Field Size: (300C,0122) FD, 2"""
    DoseCalibrationConditionsVerifiedFlag: _Text1
    """Dose Calibration Conditions Verified Flag: (300C,0123) CS, 1"""
    CalibrationReferencePointDepth: _Float1
    """Calibration Reference Point Depth: (300C,0124) FD, 1"""
    GatingBeamHoldTransitionSequence: _SQ1
    """Gating Beam Hold Transition Sequence: (300C,0125) SQ, 1"""
    BeamHoldTransition: _Text1
    """Beam Hold Transition: (300C,0126) CS, 1"""
    BeamHoldTransitionDateTime: _DT1
    """Beam Hold Transition DateTime: (300C,0127) DT, 1"""
    BeamHoldOriginatingDeviceSequence: _SQ1
    """Beam Hold Originating Device Sequence: (300C,0128) SQ, 1"""
    BeamHoldTransitionTriggerSource: _Text1
    """Beam Hold Transition Trigger Source: (300C,0129) CS, 1"""
    ApprovalStatus: _Text1
    """Approval Status: (300E,0002) CS, 1"""
    ReviewDate: _DA1
    """Review Date: (300E,0004) DA, 1"""
    ReviewTime: _TM1
    """Review Time: (300E,0005) TM, 1"""
    ReviewerName: _PN1
    """Reviewer Name: (300E,0008) PN, 1"""
    RadiobiologicalDoseEffectSequence: _SQ1
    """Radiobiological Dose Effect Sequence: (3010,0001) SQ, 1"""
    RadiobiologicalDoseEffectFlag: _Text1
    """Radiobiological Dose Effect Flag: (3010,0002) CS, 1"""
    EffectiveDoseCalculationMethodCategoryCodeSequence: _SQ1
    """Effective Dose Calculation Method Category Code Sequence: (3010,0003) SQ, 1"""
    EffectiveDoseCalculationMethodCodeSequence: _SQ1
    """Effective Dose Calculation Method Code Sequence: (3010,0004) SQ, 1"""
    EffectiveDoseCalculationMethodDescription: _Text1
    """Effective Dose Calculation Method Description: (3010,0005) LO, 1"""
    ConceptualVolumeUID: _UI1
    """Conceptual Volume UID: (3010,0006) UI, 1"""
    OriginatingSOPInstanceReferenceSequence: _SQ1
    """Originating SOP Instance Reference Sequence: (3010,0007) SQ, 1"""
    ConceptualVolumeConstituentSequence: _SQ1
    """Conceptual Volume Constituent Sequence: (3010,0008) SQ, 1"""
    EquivalentConceptualVolumeInstanceReferenceSequence: _SQ1
    """Equivalent Conceptual Volume Instance Reference Sequence: (3010,0009) SQ, 1"""
    EquivalentConceptualVolumesSequence: _SQ1
    """Equivalent Conceptual Volumes Sequence: (3010,000A) SQ, 1"""
    ReferencedConceptualVolumeUID: _UI1
    """Referenced Conceptual Volume UID: (3010,000B) UI, 1"""
    ConceptualVolumeCombinationExpression: _Text1
    """Conceptual Volume Combination Expression: (3010,000C) UT, 1"""
    ConceptualVolumeConstituentIndex: _Int1
    """Conceptual Volume Constituent Index: (3010,000D) US, 1"""
    ConceptualVolumeCombinationFlag: _Text1
    """Conceptual Volume Combination Flag: (3010,000E) CS, 1"""
    ConceptualVolumeCombinationDescription: _Text1
    """Conceptual Volume Combination Description: (3010,000F) ST, 1"""
    ConceptualVolumeSegmentationDefinedFlag: _Text1
    """Conceptual Volume Segmentation Defined Flag: (3010,0010) CS, 1"""
    ConceptualVolumeSegmentationReferenceSequence: _SQ1
    """Conceptual Volume Segmentation Reference Sequence: (3010,0011) SQ, 1"""
    ConceptualVolumeConstituentSegmentationReferenceSequence: _SQ1
    """Conceptual Volume Constituent Segmentation Reference Sequence: (3010,0012) SQ, 1"""
    ConstituentConceptualVolumeUID: _UI1
    """Constituent Conceptual Volume UID: (3010,0013) UI, 1"""
    DerivationConceptualVolumeSequence: _SQ1
    """Derivation Conceptual Volume Sequence: (3010,0014) SQ, 1"""
    SourceConceptualVolumeUID: _UI1
    """Source Conceptual Volume UID: (3010,0015) UI, 1"""
    ConceptualVolumeDerivationAlgorithmSequence: _SQ1
    """Conceptual Volume Derivation Algorithm Sequence: (3010,0016) SQ, 1"""
    ConceptualVolumeDescription: _Text1
    """Conceptual Volume Description: (3010,0017) ST, 1"""
    SourceConceptualVolumeSequence: _SQ1
    """Source Conceptual Volume Sequence: (3010,0018) SQ, 1"""
    AuthorIdentificationSequence: _SQ1
    """Author Identification Sequence: (3010,0019) SQ, 1"""
    ManufacturerModelVersion: _Text1
    """Manufacturer's Model Version: (3010,001A) LO, 1"""
    DeviceAlternateIdentifier: _Text1
    """Device Alternate Identifier: (3010,001B) UC, 1"""
    DeviceAlternateIdentifierType: _Text1
    """Device Alternate Identifier Type: (3010,001C) CS, 1"""
    DeviceAlternateIdentifierFormat: _Text1
    """Device Alternate Identifier Format: (3010,001D) LT, 1"""
    SegmentationCreationTemplateLabel: _Text1
    """Segmentation Creation Template Label: (3010,001E) LO, 1"""
    SegmentationTemplateUID: _UI1
    """Segmentation Template UID: (3010,001F) UI, 1"""
    ReferencedSegmentReferenceIndex: _Int1
    """Referenced Segment Reference Index: (3010,0020) US, 1"""
    SegmentReferenceSequence: _SQ1
    """Segment Reference Sequence: (3010,0021) SQ, 1"""
    SegmentReferenceIndex: _Int1
    """Segment Reference Index: (3010,0022) US, 1"""
    DirectSegmentReferenceSequence: _SQ1
    """Direct Segment Reference Sequence: (3010,0023) SQ, 1"""
    CombinationSegmentReferenceSequence: _SQ1
    """Combination Segment Reference Sequence: (3010,0024) SQ, 1"""
    ConceptualVolumeSequence: _SQ1
    """Conceptual Volume Sequence: (3010,0025) SQ, 1"""
    SegmentedRTAccessoryDeviceSequence: _SQ1
    """Segmented RT Accessory Device Sequence: (3010,0026) SQ, 1"""
    SegmentCharacteristicsSequence: _SQ1
    """Segment Characteristics Sequence: (3010,0027) SQ, 1"""
    RelatedSegmentCharacteristicsSequence: _SQ1
    """Related Segment Characteristics Sequence: (3010,0028) SQ, 1"""
    SegmentCharacteristicsPrecedence: _Int1
    """Segment Characteristics Precedence: (3010,0029) US, 1"""
    RTSegmentAnnotationSequence: _SQ1
    """RT Segment Annotation Sequence: (3010,002A) SQ, 1"""
    SegmentAnnotationCategoryCodeSequence: _SQ1
    """Segment Annotation Category Code Sequence: (3010,002B) SQ, 1"""
    SegmentAnnotationTypeCodeSequence: _SQ1
    """Segment Annotation Type Code Sequence: (3010,002C) SQ, 1"""
    DeviceLabel: _Text1
    """Device Label: (3010,002D) LO, 1"""
    DeviceTypeCodeSequence: _SQ1
    """Device Type Code Sequence: (3010,002E) SQ, 1"""
    SegmentAnnotationTypeModifierCodeSequence: _SQ1
    """Segment Annotation Type Modifier Code Sequence: (3010,002F) SQ, 1"""
    PatientEquipmentRelationshipCodeSequence: _SQ1
    """Patient Equipment Relationship Code Sequence: (3010,0030) SQ, 1"""
    ReferencedFiducialsUID: _UI1
    """Referenced Fiducials UID: (3010,0031) UI, 1"""
    PatientTreatmentOrientationSequence: _SQ1
    """Patient Treatment Orientation Sequence: (3010,0032) SQ, 1"""
    UserContentLabel: _Text1
    """User Content Label: (3010,0033) SH, 1"""
    UserContentLongLabel: _Text1
    """User Content Long Label: (3010,0034) LO, 1"""
    EntityLabel: _Text1
    """Entity Label: (3010,0035) SH, 1"""
    EntityName: _Text1
    """Entity Name: (3010,0036) LO, 1"""
    EntityDescription: _Text1
    """Entity Description: (3010,0037) ST, 1"""
    EntityLongLabel: _Text1
    """Entity Long Label: (3010,0038) LO, 1"""
    DeviceIndex: _Int1
    """Device Index: (3010,0039) US, 1"""
    RTTreatmentPhaseIndex: _Int1
    """RT Treatment Phase Index: (3010,003A) US, 1"""
    RTTreatmentPhaseUID: _UI1
    """RT Treatment Phase UID: (3010,003B) UI, 1"""
    RTPrescriptionIndex: _Int1
    """RT Prescription Index: (3010,003C) US, 1"""
    RTSegmentAnnotationIndex: _Int1
    """RT Segment Annotation Index: (3010,003D) US, 1"""
    BasisRTTreatmentPhaseIndex: _Int1
    """Basis RT Treatment Phase Index: (3010,003E) US, 1"""
    RelatedRTTreatmentPhaseIndex: _Int1
    """Related RT Treatment Phase Index: (3010,003F) US, 1"""
    ReferencedRTTreatmentPhaseIndex: _Int1
    """Referenced RT Treatment Phase Index: (3010,0040) US, 1"""
    ReferencedRTPrescriptionIndex: _Int1
    """Referenced RT Prescription Index: (3010,0041) US, 1"""
    ReferencedParentRTPrescriptionIndex: _Int1
    """Referenced Parent RT Prescription Index: (3010,0042) US, 1"""
    ManufacturerDeviceIdentifier: _Text1
    """Manufacturer's Device Identifier: (3010,0043) ST, 1"""
    InstanceLevelReferencedPerformedProcedureStepSequence: _SQ1
    """Instance-Level Referenced Performed Procedure Step Sequence: (3010,0044) SQ, 1"""
    RTTreatmentPhaseIntentPresenceFlag: _Text1
    """RT Treatment Phase Intent Presence Flag: (3010,0045) CS, 1"""
    RadiotherapyTreatmentType: _Text1
    """Radiotherapy Treatment Type: (3010,0046) CS, 1"""
    TeletherapyRadiationType: _TextN
    """Teletherapy Radiation Type: (3010,0047) CS, 1-n"""
    BrachytherapySourceType: _TextN
    """Brachytherapy Source Type: (3010,0048) CS, 1-n"""
    ReferencedRTTreatmentPhaseSequence: _SQ1
    """Referenced RT Treatment Phase Sequence: (3010,0049) SQ, 1"""
    ReferencedDirectSegmentInstanceSequence: _SQ1
    """Referenced Direct Segment Instance Sequence: (3010,004A) SQ, 1"""
    IntendedRTTreatmentPhaseSequence: _SQ1
    """Intended RT Treatment Phase Sequence: (3010,004B) SQ, 1"""
    IntendedPhaseStartDate: _DA1
    """Intended Phase Start Date: (3010,004C) DA, 1"""
    IntendedPhaseEndDate: _DA1
    """Intended Phase End Date: (3010,004D) DA, 1"""
    RTTreatmentPhaseIntervalSequence: _SQ1
    """RT Treatment Phase Interval Sequence: (3010,004E) SQ, 1"""
    TemporalRelationshipIntervalAnchor: _Text1
    """Temporal Relationship Interval Anchor: (3010,004F) CS, 1"""
    MinimumNumberOfIntervalDays: _Float1
    """Minimum Number of Interval Days: (3010,0050) FD, 1"""
    MaximumNumberOfIntervalDays: _Float1
    """Maximum Number of Interval Days: (3010,0051) FD, 1"""
    PertinentSOPClassesInStudy: _UIN
    """Pertinent SOP Classes in Study: (3010,0052) UI, 1-n"""
    PertinentSOPClassesInSeries: _UIN
    """Pertinent SOP Classes in Series: (3010,0053) UI, 1-n"""
    RTPrescriptionLabel: _Text1
    """RT Prescription Label: (3010,0054) LO, 1"""
    RTPhysicianIntentPredecessorSequence: _SQ1
    """RT Physician Intent Predecessor Sequence: (3010,0055) SQ, 1"""
    RTTreatmentApproachLabel: _Text1
    """RT Treatment Approach Label: (3010,0056) LO, 1"""
    RTPhysicianIntentSequence: _SQ1
    """RT Physician Intent Sequence: (3010,0057) SQ, 1"""
    RTPhysicianIntentIndex: _Int1
    """RT Physician Intent Index: (3010,0058) US, 1"""
    RTTreatmentIntentType: _Text1
    """RT Treatment Intent Type: (3010,0059) CS, 1"""
    RTPhysicianIntentNarrative: _Text1
    """RT Physician Intent Narrative: (3010,005A) UT, 1"""
    RTProtocolCodeSequence: _SQ1
    """RT Protocol Code Sequence: (3010,005B) SQ, 1"""
    ReasonForSuperseding: _Text1
    """Reason for Superseding: (3010,005C) ST, 1"""
    RTDiagnosisCodeSequence: _SQ1
    """RT Diagnosis Code Sequence: (3010,005D) SQ, 1"""
    ReferencedRTPhysicianIntentIndex: _Int1
    """Referenced RT Physician Intent Index: (3010,005E) US, 1"""
    RTPhysicianIntentInputInstanceSequence: _SQ1
    """RT Physician Intent Input Instance Sequence: (3010,005F) SQ, 1"""
    RTAnatomicPrescriptionSequence: _SQ1
    """RT Anatomic Prescription Sequence: (3010,0060) SQ, 1"""
    PriorTreatmentDoseDescription: _Text1
    """Prior Treatment Dose Description: (3010,0061) UT, 1"""
    PriorTreatmentReferenceSequence: _SQ1
    """Prior Treatment Reference Sequence: (3010,0062) SQ, 1"""
    DosimetricObjectiveEvaluationScope: _Text1
    """Dosimetric Objective Evaluation Scope: (3010,0063) CS, 1"""
    TherapeuticRoleCategoryCodeSequence: _SQ1
    """Therapeutic Role Category Code Sequence: (3010,0064) SQ, 1"""
    TherapeuticRoleTypeCodeSequence: _SQ1
    """Therapeutic Role Type Code Sequence: (3010,0065) SQ, 1"""
    ConceptualVolumeOptimizationPrecedence: _Int1
    """Conceptual Volume Optimization Precedence: (3010,0066) US, 1"""
    ConceptualVolumeCategoryCodeSequence: _SQ1
    """Conceptual Volume Category Code Sequence: (3010,0067) SQ, 1"""
    ConceptualVolumeBlockingConstraint: _Text1
    """Conceptual Volume Blocking Constraint: (3010,0068) CS, 1"""
    ConceptualVolumeTypeCodeSequence: _SQ1
    """Conceptual Volume Type Code Sequence: (3010,0069) SQ, 1"""
    ConceptualVolumeTypeModifierCodeSequence: _SQ1
    """Conceptual Volume Type Modifier Code Sequence: (3010,006A) SQ, 1"""
    RTPrescriptionSequence: _SQ1
    """RT Prescription Sequence: (3010,006B) SQ, 1"""
    DosimetricObjectiveSequence: _SQ1
    """Dosimetric Objective Sequence: (3010,006C) SQ, 1"""
    DosimetricObjectiveTypeCodeSequence: _SQ1
    """Dosimetric Objective Type Code Sequence: (3010,006D) SQ, 1"""
    DosimetricObjectiveUID: _UI1
    """Dosimetric Objective UID: (3010,006E) UI, 1"""
    ReferencedDosimetricObjectiveUID: _UI1
    """Referenced Dosimetric Objective UID: (3010,006F) UI, 1"""
    DosimetricObjectiveParameterSequence: _SQ1
    """Dosimetric Objective Parameter Sequence: (3010,0070) SQ, 1"""
    ReferencedDosimetricObjectivesSequence: _SQ1
    """Referenced Dosimetric Objectives Sequence: (3010,0071) SQ, 1"""
    AbsoluteDosimetricObjectiveFlag: _Text1
    """Absolute Dosimetric Objective Flag: (3010,0073) CS, 1"""
    DosimetricObjectiveWeight: _Float1
    """Dosimetric Objective Weight: (3010,0074) FD, 1"""
    DosimetricObjectivePurpose: _Text1
    """Dosimetric Objective Purpose: (3010,0075) CS, 1"""
    PlanningInputInformationSequence: _SQ1
    """Planning Input Information Sequence: (3010,0076) SQ, 1"""
    TreatmentSite: _Text1
    """Treatment Site: (3010,0077) LO, 1"""
    TreatmentSiteCodeSequence: _SQ1
    """Treatment Site Code Sequence: (3010,0078) SQ, 1"""
    FractionPatternSequence: _SQ1
    """Fraction Pattern Sequence: (3010,0079) SQ, 1"""
    TreatmentTechniqueNotes: _Text1
    """Treatment Technique Notes: (3010,007A) UT, 1"""
    PrescriptionNotes: _Text1
    """Prescription Notes: (3010,007B) UT, 1"""
    NumberOfIntervalFractions: _IS1
    """Number of Interval Fractions: (3010,007C) IS, 1"""
    NumberOfFractions: _Int1
    """Number of Fractions: (3010,007D) US, 1"""
    IntendedDeliveryDuration: _Int1
    """Intended Delivery Duration: (3010,007E) US, 1"""
    FractionationNotes: _Text1
    """Fractionation Notes: (3010,007F) UT, 1"""
    RTTreatmentTechniqueCodeSequence: _SQ1
    """RT Treatment Technique Code Sequence: (3010,0080) SQ, 1"""
    PrescriptionNotesSequence: _SQ1
    """Prescription Notes Sequence: (3010,0081) SQ, 1"""
    FractionBasedRelationshipSequence: _SQ1
    """Fraction-Based Relationship Sequence: (3010,0082) SQ, 1"""
    FractionBasedRelationshipIntervalAnchor: _Text1
    """Fraction-Based Relationship Interval Anchor: (3010,0083) CS, 1"""
    MinimumHoursBetweenFractions: _Float1
    """Minimum Hours between Fractions: (3010,0084) FD, 1"""
    IntendedFractionStartTime: _TMN
    """Intended Fraction Start Time: (3010,0085) TM, 1-n"""
    IntendedStartDayOfWeek: _Text1
    """Intended Start Day of Week: (3010,0086) LT, 1"""
    WeekdayFractionPatternSequence: _SQ1
    """Weekday Fraction Pattern Sequence: (3010,0087) SQ, 1"""
    DeliveryTimeStructureCodeSequence: _SQ1
    """Delivery Time Structure Code Sequence: (3010,0088) SQ, 1"""
    TreatmentSiteModifierCodeSequence: _SQ1
    """Treatment Site Modifier Code Sequence: (3010,0089) SQ, 1"""
    RoboticBaseLocationIndicator: _Text1
    """Robotic Base Location Indicator: (3010,0090) CS, 1, retired"""
    RoboticPathNodeSetCodeSequence: _SQ1
    """Robotic Path Node Set Code Sequence: (3010,0091) SQ, 1"""
    RoboticNodeIdentifier: _Int1
    """Robotic Node Identifier: (3010,0092) UL, 1"""
    RTTreatmentSourceCoordinates: _FloatM
    """RT Treatment Source Coordinates: (3010,0093) FD, 3"""
    RadiationSourceCoordinateSystemYawAngle: _Float1
    """Radiation Source Coordinate SystemYaw Angle: (3010,0094) FD, 1"""
    RadiationSourceCoordinateSystemRollAngle: _Float1
    """Radiation Source Coordinate SystemRoll Angle: (3010,0095) FD, 1"""
    RadiationSourceCoordinateSystemPitchAngle: _Float1
    """Radiation Source Coordinate System Pitch Angle: (3010,0096) FD, 1"""
    RoboticPathControlPointSequence: _SQ1
    """Robotic Path Control Point Sequence: (3010,0097) SQ, 1"""
    TomotherapeuticControlPointSequence: _SQ1
    """Tomotherapeutic Control Point Sequence: (3010,0098) SQ, 1"""
    TomotherapeuticLeafOpenDurations: _FloatN
    """Tomotherapeutic Leaf Open Durations: (3010,0099) FD, 1-n"""
    TomotherapeuticLeafInitialClosedDurations: _FloatN
    """Tomotherapeutic Leaf Initial Closed Durations: (3010,009A) FD, 1-n"""
    ConceptualVolumeIdentificationSequence: _SQ1
    """Conceptual Volume Identification Sequence: (3010,00A0) SQ, 1"""
    Arbitrary: _Text1
    """Arbitrary: (4000,0010) LT, 1, retired"""
    TextComments: _Text1
    """Text Comments: (4000,4000) LT, 1, retired"""
    ResultsID: _Text1
    """Results ID: (4008,0040) SH, 1, retired"""
    ResultsIDIssuer: _Text1
    """Results ID Issuer: (4008,0042) LO, 1, retired"""
    ReferencedInterpretationSequence: _SQ1
    """Referenced Interpretation Sequence: (4008,0050) SQ, 1, retired"""
    ReportProductionStatusTrial: _Text1
    """Report Production Status (Trial): (4008,00FF) CS, 1, retired"""
    InterpretationRecordedDate: _DA1
    """Interpretation Recorded Date: (4008,0100) DA, 1, retired"""
    InterpretationRecordedTime: _TM1
    """Interpretation Recorded Time: (4008,0101) TM, 1, retired"""
    InterpretationRecorder: _PN1
    """Interpretation Recorder: (4008,0102) PN, 1, retired"""
    ReferenceToRecordedSound: _Text1
    """Reference to Recorded Sound: (4008,0103) LO, 1, retired"""
    InterpretationTranscriptionDate: _DA1
    """Interpretation Transcription Date: (4008,0108) DA, 1, retired"""
    InterpretationTranscriptionTime: _TM1
    """Interpretation Transcription Time: (4008,0109) TM, 1, retired"""
    InterpretationTranscriber: _PN1
    """Interpretation Transcriber: (4008,010A) PN, 1, retired"""
    InterpretationText: _Text1
    """Interpretation Text: (4008,010B) ST, 1, retired"""
    InterpretationAuthor: _PN1
    """Interpretation Author: (4008,010C) PN, 1, retired"""
    InterpretationApproverSequence: _SQ1
    """Interpretation Approver Sequence: (4008,0111) SQ, 1, retired"""
    InterpretationApprovalDate: _DA1
    """Interpretation Approval Date: (4008,0112) DA, 1, retired"""
    InterpretationApprovalTime: _TM1
    """Interpretation Approval Time: (4008,0113) TM, 1, retired"""
    PhysicianApprovingInterpretation: _PN1
    """Physician Approving Interpretation: (4008,0114) PN, 1, retired"""
    InterpretationDiagnosisDescription: _Text1
    """Interpretation Diagnosis Description: (4008,0115) LT, 1, retired"""
    InterpretationDiagnosisCodeSequence: _SQ1
    """Interpretation Diagnosis Code Sequence: (4008,0117) SQ, 1, retired"""
    ResultsDistributionListSequence: _SQ1
    """Results Distribution List Sequence: (4008,0118) SQ, 1, retired"""
    DistributionName: _PN1
    """Distribution Name: (4008,0119) PN, 1, retired"""
    DistributionAddress: _Text1
    """Distribution Address: (4008,011A) LO, 1, retired"""
    InterpretationID: _Text1
    """Interpretation ID: (4008,0200) SH, 1, retired"""
    InterpretationIDIssuer: _Text1
    """Interpretation ID Issuer: (4008,0202) LO, 1, retired"""
    InterpretationTypeID: _Text1
    """Interpretation Type ID: (4008,0210) CS, 1, retired"""
    InterpretationStatusID: _Text1
    """Interpretation Status ID: (4008,0212) CS, 1, retired"""
    Impressions: _Text1
    """Impressions: (4008,0300) ST, 1, retired"""
    ResultsComments: _Text1
    """Results Comments: (4008,4000) ST, 1, retired"""
    LowEnergyDetectors: _Text1
    """Low Energy Detectors: (4010,0001) CS, 1"""
    HighEnergyDetectors: _Text1
    """High Energy Detectors: (4010,0002) CS, 1"""
    DetectorGeometrySequence: _SQ1
    """Detector Geometry Sequence: (4010,0004) SQ, 1"""
    ThreatROIVoxelSequence: _SQ1
    """Threat ROI Voxel Sequence: (4010,1001) SQ, 1"""
    ThreatROIBase: _FloatM
    """Threat ROI Base: (4010,1004) FL, 3"""
    ThreatROIExtents: _FloatM
    """Threat ROI Extents: (4010,1005) FL, 3"""
    ThreatROIBitmap: _Bytes1
    """Threat ROI Bitmap: (4010,1006) OB, 1"""
    RouteSegmentID: _Text1
    """Route Segment ID: (4010,1007) SH, 1"""
    GantryType: _Text1
    """Gantry Type: (4010,1008) CS, 1"""
    OOIOwnerType: _Text1
    """OOI Owner Type: (4010,1009) CS, 1"""
    RouteSegmentSequence: _SQ1
    """Route Segment Sequence: (4010,100A) SQ, 1"""
    PotentialThreatObjectID: _Int1
    """Potential Threat Object ID: (4010,1010) US, 1"""
    ThreatSequence: _SQ1
    """Threat Sequence: (4010,1011) SQ, 1"""
    ThreatCategory: _Text1
    """Threat Category: (4010,1012) CS, 1"""
    ThreatCategoryDescription: _Text1
    """Threat Category Description: (4010,1013) LT, 1"""
    ATDAbilityAssessment: _Text1
    """ATD Ability Assessment: (4010,1014) CS, 1"""
    ATDAssessmentFlag: _Text1
    """ATD Assessment Flag: (4010,1015) CS, 1"""
    ATDAssessmentProbability: _Float1
    """ATD Assessment Probability: (4010,1016) FL, 1"""
    Mass: _Float1
    """Mass: (4010,1017) FL, 1"""
    Density: _Float1
    """Density: (4010,1018) FL, 1"""
    ZEffective: _Float1
    """Z Effective: (4010,1019) FL, 1"""
    BoardingPassID: _Text1
    """Boarding Pass ID: (4010,101A) SH, 1"""
    CenterOfMass: _FloatM
    """Center of Mass: (4010,101B) FL, 3"""
    CenterOfPTO: _FloatM
    """Center of PTO: (4010,101C) FL, 3"""
    BoundingPolygon: _FloatM
    """Bounding Polygon: (4010,101D) FL, 6-n"""
    RouteSegmentStartLocationID: _Text1
    """Route Segment Start Location ID: (4010,101E) SH, 1"""
    RouteSegmentEndLocationID: _Text1
    """Route Segment End Location ID: (4010,101F) SH, 1"""
    RouteSegmentLocationIDType: _Text1
    """Route Segment Location ID Type: (4010,1020) CS, 1"""
    AbortReason: _TextN
    """Abort Reason: (4010,1021) CS, 1-n"""
    VolumeOfPTO: _Float1
    """Volume of PTO: (4010,1023) FL, 1"""
    AbortFlag: _Text1
    """Abort Flag: (4010,1024) CS, 1"""
    RouteSegmentStartTime: _DT1
    """Route Segment Start Time: (4010,1025) DT, 1"""
    RouteSegmentEndTime: _DT1
    """Route Segment End Time: (4010,1026) DT, 1"""
    TDRType: _Text1
    """TDR Type: (4010,1027) CS, 1"""
    InternationalRouteSegment: _Text1
    """International Route Segment: (4010,1028) CS, 1"""
    ThreatDetectionAlgorithmAndVersion: _TextN
    """Threat Detection Algorithm and Version: (4010,1029) LO, 1-n"""
    AssignedLocation: _Text1
    """Assigned Location: (4010,102A) SH, 1"""
    AlarmDecisionTime: _DT1
    """Alarm Decision Time: (4010,102B) DT, 1"""
    AlarmDecision: _Text1
    """Alarm Decision: (4010,1031) CS, 1"""
    NumberOfTotalObjects: _Int1
    """Number of Total Objects: (4010,1033) US, 1"""
    NumberOfAlarmObjects: _Int1
    """Number of Alarm Objects: (4010,1034) US, 1"""
    PTORepresentationSequence: _SQ1
    """PTO Representation Sequence: (4010,1037) SQ, 1"""
    ATDAssessmentSequence: _SQ1
    """ATD Assessment Sequence: (4010,1038) SQ, 1"""
    TIPType: _Text1
    """TIP Type: (4010,1039) CS, 1"""
    DICOSVersion: _Text1
    """DICOS Version: (4010,103A) CS, 1"""
    OOIOwnerCreationTime: _DT1
    """OOI Owner Creation Time: (4010,1041) DT, 1"""
    OOIType: _Text1
    """OOI Type: (4010,1042) CS, 1"""
    OOISize: _FloatM
    """OOI Size: (4010,1043) FL, 3"""
    AcquisitionStatus: _Text1
    """Acquisition Status: (4010,1044) CS, 1"""
    BasisMaterialsCodeSequence: _SQ1
    """Basis Materials Code Sequence: (4010,1045) SQ, 1"""
    PhantomType: _Text1
    """Phantom Type: (4010,1046) CS, 1"""
    OOIOwnerSequence: _SQ1
    """OOI Owner Sequence: (4010,1047) SQ, 1"""
    ScanType: _Text1
    """Scan Type: (4010,1048) CS, 1"""
    ItineraryID: _Text1
    """Itinerary ID: (4010,1051) LO, 1"""
    ItineraryIDType: _Text1
    """Itinerary ID Type: (4010,1052) SH, 1"""
    ItineraryIDAssigningAuthority: _Text1
    """Itinerary ID Assigning Authority: (4010,1053) LO, 1"""
    RouteID: _Text1
    """Route ID: (4010,1054) SH, 1"""
    RouteIDAssigningAuthority: _Text1
    """Route ID Assigning Authority: (4010,1055) SH, 1"""
    InboundArrivalType: _Text1
    """Inbound Arrival Type: (4010,1056) CS, 1"""
    CarrierID: _Text1
    """Carrier ID: (4010,1058) SH, 1"""
    CarrierIDAssigningAuthority: _Text1
    """Carrier ID Assigning Authority: (4010,1059) CS, 1"""
    SourceOrientation: _FloatM
    """Source Orientation: (4010,1060) FL, 3"""
    SourcePosition: _FloatM
    """Source Position: (4010,1061) FL, 3"""
    BeltHeight: _Float1
    """Belt Height: (4010,1062) FL, 1"""
    AlgorithmRoutingCodeSequence: _SQ1
    """Algorithm Routing Code Sequence: (4010,1064) SQ, 1"""
    TransportClassification: _Text1
    """Transport Classification: (4010,1067) CS, 1"""
    OOITypeDescriptor: _Text1
    """OOI Type Descriptor: (4010,1068) LT, 1"""
    TotalProcessingTime: _Float1
    """Total Processing Time: (4010,1069) FL, 1"""
    DetectorCalibrationData: _Bytes1
    """Detector Calibration Data: (4010,106C) OB, 1"""
    AdditionalScreeningPerformed: _Text1
    """Additional Screening Performed: (4010,106D) CS, 1"""
    AdditionalInspectionSelectionCriteria: _Text1
    """Additional Inspection Selection Criteria: (4010,106E) CS, 1"""
    AdditionalInspectionMethodSequence: _SQ1
    """Additional Inspection Method Sequence: (4010,106F) SQ, 1"""
    AITDeviceType: _Text1
    """AIT Device Type: (4010,1070) CS, 1"""
    QRMeasurementsSequence: _SQ1
    """QR Measurements Sequence: (4010,1071) SQ, 1"""
    TargetMaterialSequence: _SQ1
    """Target Material Sequence: (4010,1072) SQ, 1"""
    SNRThreshold: _Float1
    """SNR Threshold: (4010,1073) FD, 1"""
    ImageScaleRepresentation: _DS1
    """Image Scale Representation: (4010,1075) DS, 1"""
    ReferencedPTOSequence: _SQ1
    """Referenced PTO Sequence: (4010,1076) SQ, 1"""
    ReferencedTDRInstanceSequence: _SQ1
    """Referenced TDR Instance Sequence: (4010,1077) SQ, 1"""
    PTOLocationDescription: _Text1
    """PTO Location Description: (4010,1078) ST, 1"""
    AnomalyLocatorIndicatorSequence: _SQ1
    """Anomaly Locator Indicator Sequence: (4010,1079) SQ, 1"""
    AnomalyLocatorIndicator: _FloatM
    """Anomaly Locator Indicator: (4010,107A) FL, 3"""
    PTORegionSequence: _SQ1
    """PTO Region Sequence: (4010,107B) SQ, 1"""
    InspectionSelectionCriteria: _Text1
    """Inspection Selection Criteria: (4010,107C) CS, 1"""
    SecondaryInspectionMethodSequence: _SQ1
    """Secondary Inspection Method Sequence: (4010,107D) SQ, 1"""
    PRCSToRCSOrientation: _DSM
    """PRCS to RCS Orientation: (4010,107E) DS, 6"""
    MACParametersSequence: _SQ1
    """MAC Parameters Sequence: (4FFE,0001) SQ, 1"""
    SharedFunctionalGroupsSequence: _SQ1
    """Shared Functional Groups Sequence: (5200,9229) SQ, 1"""
    PerFrameFunctionalGroupsSequence: _SQ1
    """Per-Frame Functional Groups Sequence: (5200,9230) SQ, 1"""
    WaveformSequence: _SQ1
    """Waveform Sequence: (5400,0100) SQ, 1"""
    ChannelMinimumValue: _Bytes1
    """Channel Minimum Value: (5400,0110) OB or OW, 1"""
    ChannelMaximumValue: _Bytes1
    """Channel Maximum Value: (5400,0112) OB or OW, 1"""
    WaveformBitsAllocated: _Int1
    """Waveform Bits Allocated: (5400,1004) US, 1"""
    WaveformSampleInterpretation: _Text1
    """Waveform Sample Interpretation: (5400,1006) CS, 1"""
    WaveformPaddingValue: _Bytes1
    """Waveform Padding Value: (5400,100A) OB or OW, 1"""
    WaveformData: _Bytes1
    """Waveform Data: (5400,1010) OB or OW, 1"""
    FirstOrderPhaseCorrectionAngle: _Bytes1
    """First Order Phase Correction Angle: (5600,0010) OF, 1"""
    SpectroscopyData: _Bytes1
    """Spectroscopy Data: (5600,0020) OF, 1"""
    ExtendedOffsetTable: _Bytes1
    """Extended Offset Table: (7FE0,0001) OV, 1"""
    ExtendedOffsetTableLengths: _Bytes1
    """Extended Offset Table Lengths: (7FE0,0002) OV, 1"""
    EncapsulatedPixelDataValueTotalLength: _Int1
    """Encapsulated Pixel Data Value Total Length: (7FE0,0003) UV, 1"""
    FloatPixelData: _Bytes1
    """Float Pixel Data: (7FE0,0008) OF, 1"""
    DoubleFloatPixelData: _Bytes1
    """Double Float Pixel Data: (7FE0,0009) OD, 1"""
    PixelData: _Bytes1
    """Pixel Data: (7FE0,0010) OB or OW, 1"""
    CoefficientsSDVN: _Bytes1
    """Coefficients SDVN: (7FE0,0020) OW, 1, retired"""
    CoefficientsSDHN: _Bytes1
    """Coefficients SDHN: (7FE0,0030) OW, 1, retired"""
    CoefficientsSDDN: _Bytes1
    """Coefficients SDDN: (7FE0,0040) OW, 1, retired"""
    DigitalSignaturesSequence: _SQ1
    """Digital Signatures Sequence: (FFFA,FFFA) SQ, 1"""
    DataSetTrailingPadding: _Bytes1
    """Data Set Trailing Padding: (FFFC,FFFC) OB, 1"""

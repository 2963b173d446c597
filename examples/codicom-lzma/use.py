# use.py
import sys

from codicom import dcmread, examples
from codicom.uid import UID

path = sys.argv[1] if len(sys.argv) > 1 else examples.get_path("ct")
ds = dcmread(path)
before = ds.pixel_array
ds.compress(UID("2.25.112998870940947291438476820073079425026"), preset=1)
ds.save_as("ct-lzma.dcm")

again = dcmread("ct-lzma.dcm")
assert (again.pixel_array == before).all()
print(again.file_meta.TransferSyntaxUID, again.pixel_array.shape)

import tempfile
from pathlib import Path

# Two instances, each with a disk of its own.
disks = [Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp())]

# The photo of a broken bike comes to the first.
(disks[0] / "507.jpg").write_bytes(b"photo")

# The mechanic's request comes to the second.
try:
    print((disks[1] / "507.jpg").read_bytes())
except FileNotFoundError as error:
    print("FileNotFoundError:", Path(error.filename).name)

"""Makes two releases of a tiny package in the folder wheels, to practise offline.

You need not understand this file. A wheel is a zip file with code and facts about it.
"""

import os
from zipfile import ZipFile

CODE = {
    "1.0": "def fare(minutes):\n    return minutes // 30 * 100\n",
    "1.1": "def fare(minutes):\n    return max(minutes - 1, 0) // 30 * 100\n",
}

os.makedirs("wheels", exist_ok=True)
for version, code in CODE.items():
    facts = f"spoke_tariff-{version}.dist-info"
    with ZipFile(f"wheels/spoke_tariff-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr("spoke_tariff.py", code)
        about = f"Metadata-Version: 2.1\nName: spoke-tariff\nVersion: {version}\n"
        wheel.writestr(f"{facts}/METADATA", about)
        kind = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        wheel.writestr(f"{facts}/WHEEL", kind)
        wheel.writestr(f"{facts}/RECORD", "")

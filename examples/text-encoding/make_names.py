"""Two lists of riders. The name of each file says what the partner claims."""

from pathlib import Path

Path("utf8.csv").write_bytes("Zoë\nJosé Álvarez\nLena 🚲\n".encode("utf-8"))
Path("also-utf8.csv").write_bytes("Zoë\nIngrid Møller\n".encode("latin-1"))

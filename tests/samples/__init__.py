"""Runs the samples below examples/ against the real thing and compares what they print with what the pages show."""

"""Models: the data and its rules. Nothing here knows that there is a web."""

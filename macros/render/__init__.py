"""Renderers: a typed model in, Markdown out. They read no files and know no site generator."""

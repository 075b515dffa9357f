"""Tests of the running example, and what packs its start states."""

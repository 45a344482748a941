"""Runs the command line where its script is not installed: `python -m ivvy.cli`."""

from . import main

main()

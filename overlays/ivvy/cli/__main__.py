"""Run the command line as `python -m ivvy.cli`, where its script is not installed."""

from . import main

main()

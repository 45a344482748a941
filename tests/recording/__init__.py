"""Records exchanges with the sandbox or the platform as cassettes, and replays them.

`cases` derives the cases from the documents. `stages` sets up the environment of a case for a replay or a recording.
`scrubbing` scrubs a recording before it is written, `layout` reads and writes the files, and `gate` reports files that
are missing, unused, out of date or edited. `python -m tests.recording` records.
"""

"""Recording exchanges with the platform, or with the sandbox, and replaying them.

`cases` lists what to record, from the documents alone. `stages` sets up the surroundings of each case, in a replay and
in a recording. `scrubbing` is applied to a recording before anything of it reaches the disk, `layout` is the file, and
`gate` reports which files are missing, too many, out of date or edited. `python -m tests.recording` records.
"""

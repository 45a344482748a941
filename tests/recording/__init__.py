"""Recording exchanges with the platform, or with its stand-in, and replaying them.

`cases` says which exchanges there are, from the documents alone. `stages` is what stands around each of them, in a
replay and in a recording. `scrubbing` is what a recording goes through before anything of it reaches the disk, `layout`
is the file, and `gate` tells which files are missing, too many, out of date or edited. `python -m tests.recording`
records.
"""

# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the checks share: the project's files, and how faults are told."""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

COMMENT_OR_STRING = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def files():
    """The project's files as paths from its root: what git has or would add, else all that lie there."""
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        names = (os.fsdecode(name) for name in listed.stdout.split(b"\0") if name)
        return sorted(pathlib.PurePath(name) for name in names if (ROOT / name).is_file())
    return sorted(path.relative_to(ROOT) for path in ROOT.rglob("*")
                  if path.is_file() and path.relative_to(ROOT).parts[0] not in ("build", ".git"))


def text(path):
    """The text of the file, or None where it is none."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def code(path):
    """A C++ file without its comments and strings, line by line as it was."""
    return COMMENT_OR_STRING.sub(lambda found: re.sub(r"[^\n]", "", found[0]) or " ", text(path))


def matches(pattern, content):
    """(line number, match) of every match."""
    for found in re.finditer(pattern, content):
        yield content.count("\n", 0, found.start()) + 1, found


def close(faults, checked):
    """Tells the faults and ends the check; one that looked at nothing has failed too."""
    for fault in faults:
        print(fault)
    if not checked:
        print("nothing was there to check")
    print(f"{checked} checked, {len(faults)} faults")
    sys.exit(1 if faults or not checked else 0)

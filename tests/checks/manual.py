# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""manual.py PROGRAM [COMMAND…]: the program's --help and its manual page name the same options."""

import os
import pathlib
import re
import subprocess
import sys

import repository

program = pathlib.Path(sys.argv[1])


def options_told(*command):
    """The long options that PROGRAM COMMAND --help names."""
    outcome = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True,
                             env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return set(re.findall(r"--[a-z][a-z-]*", outcome.stdout)) - {"--help-all"}


told = options_told().union(*(options_told(command) for command in sys.argv[2:]))
page = repository.text(f"packaging/man/{program.name}.1")
described = {f"-{name}" for name in re.findall(r"(?m)^\.It .*Fl (-[a-z][a-z-]*)", page)}

faults = [f"{program.name}.1 says nothing of {option}" for option in sorted(told - described)]
faults += [f"{program.name} --help says nothing of {option}" for option in sorted(described - told)]
if sys.argv[2:]:
    completion = repository.text(f"packaging/completions/{program.name}")
    faults += [f"the completion does not offer {word}" for word in sorted(told | set(sys.argv[2:]))
               if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", completion)]
repository.close(faults, len(told))

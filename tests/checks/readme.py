# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What README.md shows and tells to type is there."""

import os
import re

import repository

content = repository.text("README.md")
linked = [name for _, found in repository.matches(r'\]\(([^)#\s]+)\)|(?:src|srcset|href)="([^"]+)"', content)
          if "://" not in (name := found[1] or found[2])]
commands = {found[0] for _, found in repository.matches(r"(?<![\w/.])packaging/[\w-]+", content)}

faults = [f"README.md names {name}, which is not there" for name in linked if not (repository.ROOT / name).exists()]
faults += [f"README.md says to run {command}, which is no program" for command in sorted(commands)
           if not os.access(repository.ROOT / command, os.X_OK)]
faults += [f"README.md does not say how to run {command}" for command in ("packaging/run", "packaging/test")
           if command not in commands]
faults += [f"README.md shows no picture of the program" for _ in range(1)
           if not any(name.endswith(".png") for name in linked)]
presets = set(re.findall(r'"name": "(\w+)"', repository.text("CMakePresets.json")))
faults += [f"README.md names the preset {found[1]}, which is not there"
           for _, found in repository.matches(r"--preset (\w+)", content) if found[1] not in presets]
repository.close(faults, len(linked) + len(commands))

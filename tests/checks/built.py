# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every source file is built, and every rules file, word list and sample travels in the program."""

import os
import re

import repository


def named_files(files):
    """The paths from the root that any CMakeLists.txt, .cmake or .qrc file names, from the root or from its own folder."""
    named = set()
    for path in files:
        if path.name == "CMakeLists.txt" or path.suffix in (".qrc", ".cmake"):
            for word in re.split(r'[\s()<>"]+', repository.text(path)):
                word = re.sub(r"^\$\{\w+_DIR\}/", "", word)
                named.update((os.path.normpath(word), os.path.normpath(path.parent / word)))
    return named


def must_be_built(path):
    if path.parts[0] in ("core", "ui", "app", "tests"):
        return path.suffix == ".cpp"
    return path.parts[0] == "resources" and path.parts[1] in ("rules", "samples", "sample") and path.suffix != ".md"


everything = repository.files()
named = named_files(everything)
checked = [path for path in everything if must_be_built(path)]
repository.close([f"{path}: no CMakeLists.txt names it, so it is in no program" for path in checked
                  if str(path) not in named], len(checked))

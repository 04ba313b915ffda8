# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each file that can say so says whose it is and under which licence."""

import repository

SUFFIXES = {".h", ".cpp", ".cmake", ".py", ".sh", ".qrc", ".svg", ".xml", ".desktop", ".rules", ".words", ".qss", ".1"}
NAMES = {"CMakeLists.txt", ".clang-tidy"}
LICENCES = ("GPL-3.0-or-later", "CC0-1.0") # the second for AppStream data, which catalogues merge


def can_say_so(path):
    return path.suffix in SUFFIXES or path.name in NAMES or (repository.text(path) or "").startswith("#!")


def faults_of(path):
    opening = (repository.text(path) or "")[:600]
    if "SPDX-FileCopyrightText: The project authors" not in opening:
        yield f"{path}: no line 'SPDX-FileCopyrightText: The project authors' at its top"
    if not any(f"SPDX-License-Identifier: {licence}" in opening for licence in LICENCES):
        yield f"{path}: no line 'SPDX-License-Identifier: GPL-3.0-or-later' at its top"


checked = [path for path in repository.files() if can_say_so(path)]
repository.close([fault for path in checked for fault in faults_of(path)], len(checked))

# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The checks find what they look for, in a small project made to break every rule."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SPDX = "// SPDX-FileCopyrightText: The project authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
REGISTRY = "https:/" + "/packages.somewhere.io/thing"

# check, file, content, and what the check says of it; nothing where it has nothing to say.
CASES = [
    ("includes", "core/events/a.cpp", '#include "core/temporal/b.h"\n', ""),
    ("includes", "core/temporal/a.cpp", '#include "core/events/b.h"\n', "core/temporal may not include core/events/b.h"),
    ("includes", "core/temporal/a.cpp", '#include "ui/models/b.h"\n', "core/temporal may not include ui/models/b.h"),
    ("includes", "ui/timeline/a.cpp", '#include "ui/source/b.h"\n', "ui/timeline may not include ui/source/b.h"),
    ("includes", "tests/ui/a.cpp", '#include "app/dateline/b.h"\n', "only its own tests include app"),
    ("includes", "core/base/a.cpp", "#include <QWidget>\n", "without a window"),
    ("includes", "core/base/a.cpp", "// a QObject\nint a;\n", ""),
    ("includes", "core/base/a.cpp", "QObject *a;\n", "core knows no QObject"),
    ("includes", "core/base/a.cpp", "QDate a = QDate::currentDate();\n", "never asks the clock"),
    ("includes", "core/base/a.cpp", "QLocale a;\n", "core asks no locale"),
    ("includes", "core/base/a.cpp", "throw 1;\n", "throws nothing"),
    ("includes", "ui/models/a.cpp", "QRegularExpression a;\n", "ui parses no text"),
    ("includes", "ui/models/a.cpp", 'QString a = QStringLiteral("QRegularExpression");\n', ""),
    ("licences", "core/base/a.h", "int a;\n", "a.h: no line"),
    ("licences", "core/base/a.h", SPDX, ""),
    ("licences", "packaging/a", "#!/bin/sh\n", "a: no line"),
    ("words", "a.md", f"see {REGISTRY}\n", "an address that nobody needs to know"),
    ("words", "a.md", "see https://news.example/a\n", ""),
    ("words", "a.md", "in /ho" + "me/someone/a\n", "a path of one machine"),
    ("words", "a.cpp", "// TO" + "DO\n", "a note to self"),
    ("built", "core/base/a.cpp", "int a;\n", "a.cpp: no CMakeLists.txt names it"),
    ("built", "resources/rules/en/a.rules", "# a\n", "a.rules: no CMakeLists.txt names it"),
    ("built", "core/base/kept.cpp", "int a;\n", ""),
]


def said_by(check, name, content):
    """What the check prints, and its exit status, in a project with that one file and a list that names kept.cpp."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        shutil.copytree(HERE, root / "tests/checks", ignore=shutil.ignore_patterns("__pycache__", "checks_test.py"))
        for path, text in (("CMakeLists.txt", "# " + SPDX.replace("//", "#") + "core/base/kept.cpp\n"),
                           ("core/temporal/b.h", SPDX), (name, content)):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        outcome = subprocess.run([sys.executable, "-B", root / f"tests/checks/{check}.py"],
                                 capture_output=True, text=True, check=False)
        return outcome.stdout + outcome.stderr, outcome.returncode


failed = 0
for check, name, content, fault in CASES:
    said, status = said_by(check, name, content)
    if (fault not in said) or (status != (1 if fault else 0)):
        failed += 1
        print(f"{check} on {name} with {content!r}: expected {fault or 'no fault'!r}, got exit {status}:\n{said}")
print(f"{len(CASES)} cases, {failed} failed")
sys.exit(1 if failed else 0)

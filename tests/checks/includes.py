# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""No room includes one that it may not, nor what its contract rules out."""

import re

import repository

CORE = ["base", "article", "language", "temporal", "dating", "events", "stories", "pipeline", "exchange", "project"]
PANES = ["timeline", "overview", "source", "filters", "charts"]

# Each room, and the rooms it may include besides itself.
ALLOWED = {f"core/{room}": [f"core/{above}" for above in CORE[:place]] for place, room in enumerate(CORE)}
ALL_CORE = [f"core/{room}" for room in CORE]
ALLOWED["ui/models"] = ALL_CORE
for pane in PANES:
    ALLOWED[f"ui/{pane}"] = ALL_CORE + ["ui/models"]
ALLOWED["ui/charts"].append("ui/filters")  # a click on a bar filters
ALLOWED["ui/window"] = ALL_CORE + ["ui/models"] + [f"ui/{pane}" for pane in PANES]
ALLOWED["app/cli"] = ALL_CORE
ALLOWED["app/dateline"] = list(ALLOWED)

# What no file of a part may name, and why.
RULED_OUT = {
    "core": [
        (r"#include <(Q(Widget|Application|GuiApplication|Painter|Color|Object|Settings|Timer|EventLoop)|Qt(Gui|Widgets|Charts|Svg)\b)",
         "core is used without a window and without an event loop"),
        (r"\bQLocale(?!(>|::c\(\)|::[A-Z]))", "core asks no locale but QLocale::c()"),
        (r"\bQ_OBJECT\b|\bQObject\b|(?<![.\w>])tr\(", "core knows no QObject and translates nothing"),
        (r"\bQ(Date|Time|DateTime)::current\w+|\b(system|steady)_clock::now\b", "core never asks the clock of the machine"),
    ],
    "ui": [
        (r"\bQRegularExpression\b|#include <regex>|\bQ(Date|Time|DateTime)::fromString\b|\btoDateTime\(",
         "ui parses no text and reads no date from a string"),
    ],
    "": [(r"(?<!\w)throw\b(?!\()", "our code throws nothing")],
}


def room_of(path):
    """The room a path lies in: its first two folders."""
    return "/".join(path.split("/")[:2])


def faults_of(path):
    content = repository.text(path)
    room = room_of(str(path))
    if room in ALLOWED:
        for line, found in repository.matches(r'(?m)^#include "([^"]+)"', content):
            target = room_of(found[1])
            if target != room and target not in ALLOWED[room]:
                yield f"{path}:{line}: {room} may not include {found[1]}"
            elif not (repository.ROOT / found[1]).exists():
                yield f"{path}:{line}: {found[1]} is no path from the root"
    if path.parts[0] == "tests" and path.parts[1] != "app":
        for line, found in repository.matches(r'(?m)^#include "(app/[^"]+)"', content):
            yield f"{path}:{line}: only its own tests include app: {found[1]}"
    bare = repository.code(path)
    for part in ("", path.parts[0]):
        for pattern, why in RULED_OUT.get(part, []):
            for line, found in repository.matches(pattern, bare):
                yield f"{path}:{line}: {found[0]}: {why}"


sources = [path for path in repository.files()
           if path.parts[0] in ("core", "ui", "app", "tests") and re.fullmatch(r"\.(h|cpp)", path.suffix)]
repository.close([fault for path in sources for fault in faults_of(path)], len(sources))

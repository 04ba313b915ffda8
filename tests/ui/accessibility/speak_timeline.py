# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Uses the window as a screen reader does, through AT-SPI: speak_timeline.py DATELINE

Opens the sample, finds the timeline by role and name, reads its events, moves through them by keys, and
checks that the focus, the name spoken and the sentence lit in the source go along. Needs a screen
(xvfb-run) and a session bus (dbus-run-session).
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 30  # seconds that any one thing may take; mostly it takes a tenth


def wait_for(what, attempt):
    """The first true value that `attempt` gives; objects may vanish while they are looked at."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            value = attempt()
        except Exception:  # AT-SPI reports all that goes wrong as one error of its own
            value = None
        if value:
            return value
        time.sleep(0.05)
    sys.exit(f"not found within {PATIENCE} s: {what}")


def check(what, holds):
    print(("ok    " if holds else "FAILS ") + what)
    if not holds:
        sys.exit(1)


def program():
    return next((one for one in pyatspi.Registry.getDesktop(0) if one and one.name.startswith("dateline")), None)


def find(root, role, name):
    """The first object of that role and name below `root`, which is asked no deeper than it must be."""
    level = [root]
    while level:
        for one in level:
            if one.getRole() == role and (name is None or one.name == name):
                return one
        # A list of events has thousands of items, none of which holds anything that is looked for.
        level = [child for one in level if one.getRole() not in (pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE)
                 for child in one if child]
    return None


def press(key):
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def focused_in(timeline):
    return next((item for item in timeline if item.getState().contains(pyatspi.STATE_FOCUSED)), None)


def speak(timeline, source):
    """The checks themselves."""
    check("the timeline is a list with items", timeline.childCount > 5)
    first = timeline[0]
    print("      item 0:", first.name)
    check("an item is a list item with a date, a headline and its sources",
          first.getRole() == pyatspi.ROLE_LIST_ITEM and ": " in first.name
          and ("source" in first.name or "most important" in first.name))
    check("an item is where the timeline is",
          timeline.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).x
          <= first.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).x)
    actions = first.queryAction()
    check("an item can be pressed", actions.nActions > 0 and actions.getName(0).lower() in ("press", "select", "open"))

    timeline.queryComponent().grabFocus()
    wait_for("the keyboard on the timeline", lambda: timeline.getState().contains(pyatspi.STATE_FOCUSED))
    spoken, sentences = [], []
    for key in ("Home", "Right", "Right", "End"):
        press(key)
        before = spoken[-1] if spoken else None
        item = wait_for(f"another focused event after {key}",
                        lambda: (now := focused_in(timeline)) and now.name != before and now)
        spoken.append(item.name)
        check(f"{key} selects what it focuses", item.getState().contains(pyatspi.STATE_SELECTED))
        lit = wait_for("a lit sentence", lambda: source.description.startswith("Lit sentence: ")
                       and source.description not in sentences[-1:] and source.description)
        sentences.append(lit)
        print(f"      {key}: {item.name}\n        {lit}")
    check("each key leads to another event", len(set(spoken)) == len(spoken))
    check("and to another sentence in the source", len(set(sentences)) == len(sentences))
    text = source.queryText()
    check("the lit sentence stands in the text of the source",
          sentences[-1].removeprefix("Lit sentence: ")[:40] in " ".join(text.getText(0, -1).split()))


def main(dateline):
    home = tempfile.mkdtemp(prefix="dateline-spoken-")
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, QT_QPA_PLATFORM="xcb",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8")
    running = subprocess.Popen([dateline, "--sample"], env=environment)
    try:
        app = wait_for("the program", program)
        timeline = wait_for("the timeline", lambda: find(app, pyatspi.ROLE_LIST, "Timeline"))
        wait_for("the sample's events", lambda: timeline.childCount > 5)
        source = wait_for("the source", lambda: find(app, pyatspi.ROLE_TEXT, "Article text"))
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Dateline", "windowfocus"], check=True)
        speak(timeline, source)
    finally:
        running.terminate()
        running.wait()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1])

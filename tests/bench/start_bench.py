#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the program takes to show its window, and to open articles, on a screen of Xvfb.

usage: packaging/toolchain python3 tests/bench/start_bench.py PROGRAM [FILE…]

Runs PROGRAM five times without files until its window stands on the screen painted, and five times
with the files until the window's title names them, which it does once their timeline is shown.
Prints the least and the median of the processor time, and of the time by the clock.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5
TIMEOUT = 60


def processor_ms(pid):
    fields = open(f"/proc/{pid}/stat", encoding="ascii").read().rsplit(")", 1)[1].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def shown_titles(environment):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Dateline", "getwindowname", "%@"],
                           env=environment, capture_output=True, text=True, check=False)
    return found.stdout.splitlines()


def is_painted(environment):
    shot = subprocess.run("import -window root -resize 64x64! txt:- | awk '{print $3}' | sort -u | wc -l", shell=True,
                          env=environment, capture_output=True, text=True, check=False)
    return int(shot.stdout or 0) > 8


def run(program, files, environment):
    began = time.monotonic()
    child = subprocess.Popen([program, *files], env=environment, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - began < TIMEOUT:
            titles = shown_titles(environment)
            ready = any(not title.startswith("Dateline") for title in titles) if files else bool(titles)
            if ready:
                wall, processor = 1000 * (time.monotonic() - began), processor_ms(child.pid)
                if is_painted(environment):
                    return wall, processor
            time.sleep(0.005)
        sys.exit("the window did not come: is the program built, and xdotool there?")
    finally:
        child.kill()
        child.wait()


def report(what, program, files, environment):
    runs = [run(program, files, environment) for _ in range(RUNS)]
    walls, processors = zip(*runs)
    print(f"{what}: processor {min(processors):.0f} ms (median {statistics.median(processors):.0f}), "
          f"clock {min(walls):.0f} ms (median {statistics.median(walls):.0f})")


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    program, files = sys.argv[1], sys.argv[2:]
    display = f":{90 + os.getpid() % 100}"
    screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "1600x1000x24"], stderr=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as settings:
        environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=settings)
        try:
            time.sleep(1)
            report("start to the first painted window", program, [], environment)
            if files:
                report(f"start to {len(files)} articles on the timeline", program, files, environment)
        finally:
            screen.kill()


main()

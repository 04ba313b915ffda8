#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the program takes to show its window on a screen of Xvfb, and to open articles.

usage: packaging/toolchain python3 tests/bench/start_bench.py PROGRAM [FILE…]

Runs PROGRAM five times without files until its window stands on the screen painted, and five times
to draw the timeline of the files into a picture. Prints the least and the median of the processor
time, and of the time by the clock (of the window: until it is on the screen).
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5
TIMEOUT = 30


def processor_ms(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def has_window(environment):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Dateline"], env=environment,
                           capture_output=True, check=False)
    return bool(found.stdout.strip())


def is_painted(environment):
    shot = subprocess.run("import -window root -resize 64x64! txt:- | awk '{print $3}' | sort -u | wc -l", shell=True,
                          env=environment, capture_output=True, text=True, check=False)
    return int(shot.stdout or 0) > 8


def time_to_window(program, environment):
    began = time.monotonic()
    child = subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL)
    try:
        while not has_window(environment):
            if time.monotonic() - began > TIMEOUT:
                sys.exit("the window did not come: is the program built, and xdotool there?")
        wall = 1000 * (time.monotonic() - began)
        while not is_painted(environment):
            pass
        return wall, processor_ms(child.pid)
    finally:
        child.kill()
        child.wait()


def time_to_picture(program, files, folder):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=folder)
    began = time.monotonic()
    child = subprocess.Popen([program, "--render", os.path.join(folder, "timeline.png"), *files], env=environment,
                             stderr=subprocess.DEVNULL)
    usage = os.wait4(child.pid, 0)[2]
    return 1000 * (time.monotonic() - began), 1000 * (usage.ru_utime + usage.ru_stime)


def report(what, measure):
    walls, processors = zip(*(measure() for _ in range(RUNS)))
    print(f"{what}: processor {min(processors):.0f} ms (median {statistics.median(processors):.0f}), "
          f"clock {min(walls):.0f} ms (median {statistics.median(walls):.0f})")


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    program, files = sys.argv[1], sys.argv[2:]
    display = f":{90 + os.getpid() % 100}"
    screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "1600x1000x24", "-noreset"],
                              stderr=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=folder)
        try:
            time.sleep(1)
            report("start to the first painted window", lambda: time_to_window(program, environment))
        finally:
            screen.kill()
            screen.wait()
        if files:
            report(f"start, read {len(files)} articles, draw, write, end",
                   lambda: time_to_picture(program, files, folder))


main()

# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""installed.py CMAKE BUILD: installs into an empty folder, and finds there what belongs there and no more."""

import os
import pathlib
import subprocess
import sys
import tempfile

import repository

ID = "org.dateline_project.Dateline"
EXPECTED = {
    "bin/dateline",
    "bin/dateline-cli",
    f"share/applications/{ID}.desktop",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    *(f"share/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in (16, 22, 24, 32, 48, 64, 128, 256, 512)),
    "share/man/man1/dateline.1",
    "share/man/man1/dateline-cli.1",
    "share/bash-completion/completions/dateline-cli",
    "share/licenses/dateline/GPL-3.0-or-later.txt",
    "share/licenses/dateline/CC0-1.0.txt",
    "share/licenses/dateline/WordNet-3.0.txt",
}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def png_size(path):
    """Width and height, from the head of a PNG file."""
    head = path.read_bytes()[16:24]
    return int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")


def faults_in(prefix):
    found = {str(path.relative_to(prefix)) for path in prefix.rglob("*") if path.is_file()}
    yield from (f"not installed: {name}" for name in sorted(EXPECTED - found))
    yield from (f"installed, but not expected: {name}" for name in sorted(found - EXPECTED))
    for icon in prefix.rglob("*.png"):
        size = icon.parent.parent.name
        if "{}x{}".format(*png_size(icon)) != size:
            yield f"{icon.relative_to(prefix)}: the picture is not {size}"
    for program in ("dateline", "dateline-cli"):
        outcome = run(prefix / "bin" / program, "--version")
        if outcome.returncode or program not in outcome.stdout:
            yield f"{program} --version: exit {outcome.returncode}: {outcome.stdout}{outcome.stderr}"


with tempfile.TemporaryDirectory() as folder:
    installed = run(sys.argv[1], "--install", sys.argv[2], "--prefix", folder)
    faults = [installed.stderr] if installed.returncode else list(faults_in(pathlib.Path(folder)))
repository.close(faults, len(EXPECTED))

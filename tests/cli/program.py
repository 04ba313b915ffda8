# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real program in a folder of its own, and holds the articles that the tests give it."""
import json
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import unittest

BRIDGE = """Harbour bridge closes after lorry fire
By Ida Marsh
Published on: Thursday, 6 June 2019

FENWICK - A lorry caught fire on the harbour bridge on Tuesday evening, killing
two people, police said. The bridge was closed on Wednesday.

The council opened an inquiry on 5 June 2019. At least three people were injured.

Share this article
"""

MARKET = """Market hall reopens \U0001F389

The market hall in Alder reopened on 12 May 2018 after a fire destroyed it in March 2016.
Traders protested outside the town hall in 2017.
"""

SECONDS = 240  # generous: the machine may be busy, and a debug build is slow


class ProgramTest(unittest.TestCase):
    program = None  # set by main()

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dateline-cli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    def run_program(self, *arguments, stdin=b"", memory=None):
        # A sanitized program maps terabytes that it never uses: no limit holds for it.
        limited = memory and not os.environ.get("DATELINE_SANITIZERS")
        limit = (lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory))) if limited else None
        return subprocess.run([self.program, *arguments], cwd=self.folder, input=stdin, capture_output=True,
                              timeout=SECONDS, preexec_fn=limit)

    def expect(self, status, *arguments, **more):
        """Runs the program, checks its exit status, and gives its output and messages as text."""
        done = self.run_program(*arguments, **more)
        self.assertEqual(done.returncode, status, done.stderr.decode())
        self.assertEqual(done.stderr.decode().count("\n") > 0, status != 0, "messages where something is wrong only")
        return done.stdout.decode(), done.stderr.decode()

    def extract(self, *arguments, **more):
        return json.loads(self.expect(0, "extract", *arguments, **more)[0])


def main():
    import sys
    ProgramTest.program = os.path.abspath(sys.argv.pop(1))
    unittest.main(module="__main__")

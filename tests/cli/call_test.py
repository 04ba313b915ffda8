#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How dateline-cli is called: help, wrong calls, awkward inputs and outputs, exit codes."""
import json
import os
import random
import unittest

from program import BRIDGE, MARKET, ProgramTest, main
from timeline_checker import faults_of

COMMANDS = ("extract", "tag", "read", "parse")


class Help(ProgramTest):
    def test_version_and_help(self):
        self.assertRegex(self.expect(0, "--version")[0], r"^dateline-cli \d+\.\d+\.\d+\n$")
        overview = self.expect(0, "--help")[0]
        for command in COMMANDS:
            self.assertIn(command, overview)
            text = self.expect(0, command, "--help")[0]
            self.assertTrue(text.startswith(f"Usage: dateline-cli {command} "))
            for option in ("--jobs", "--rules", "--published", "--output"):
                self.assertIn(option, text)

    def test_help_promises_nothing_that_is_not_there(self):
        for word in ("ics", "timelinejs", "html"):
            self.assertNotIn(word, self.expect(0, "extract", "--help")[0] + self.expect(0, "--help")[0])


class WrongCalls(ProgramTest):
    def test_each_is_told_and_exits_with_2(self):
        self.write("market.txt", MARKET)
        self.write("bridge.txt", BRIDGE)
        self.write("bad.rules", "rule without a name\nnonsense here\n")
        self.write("latin.rules", b"# months\nwords month f\xe9vrier = 2\n")
        self.write("open.rules", "rule a\nmatch (the day\nyields calendar\n")
        self.write("false.rules", "rule house.tide\nmatch gathertide [digits 4 as year]\nyields calendar\n"
                                  "example \"gathertide 2018\" -> 2019\n")
        for arguments, named in (
                ((), "command"),
                (("explode", "market.txt"), "explode"),
                (("parse", "--format", "csv", "market.txt"), "format"),
                (("extract",), "input"),
                (("extract", "--frobnicate", "market.txt"), "frobnicate"),
                (("extract", "-x", "market.txt"), "-x"),
                (("extract", "--format", "ics", "market.txt"), "ics"),
                (("extract", "--format", "html", "market.txt"), "html"),
                (("extract", "--format", "timelinejs", "market.txt"), "timelinejs"),
                (("extract", "market.txt", "--format"), "format"),
                (("extract", "--format", "csv", "--csv-columns", "ucdp", "market.txt"), "ucdp"),
                (("extract", "--csv-columns", "acled", "market.txt"), "--format csv"),
                (("extract", "--no-events", "market.txt"), "no-events"),
                (("extract", "--jobs", "0", "market.txt"), "jobs"),
                (("extract", "--jobs", "many", "market.txt"), "many"),
                (("extract", "--progress=yes", "market.txt"), "progress"),
                (("extract", "-", "-"), "-"),
                (("extract", "--rules", "missing.rules", "market.txt"), "missing.rules"),
                (("extract", "--rules", "bad.rules", "market.txt"), "bad.rules:2:1"),
                (("tag", "--rules", "latin.rules", "market.txt"), "latin.rules:2:14: this rule is wrong (this is not UTF-8"),
                (("tag", "--rules", "open.rules", "market.txt"), "open.rules:2:7: this rule is wrong (this is not closed"),
                (("tag", "--rules", "false.rules", "market.txt"), "false.rules:4:1"),
                (("tag", "--rules", "false.rules", "market.txt"), "expected 'gathertide 2018' = 2019"),
                (("tag", "--rules", "false.rules", "market.txt"), "there is 'gathertide 2018' = 2018 by house.tide"),
                (("tag", "--rules", ".", "market.txt"), ".: it cannot be read"),
                (("read", "--format", "csv", "market.txt"), "jsonl"),
                (("tag", "market.txt", "bridge.txt"), "--output-dir"),
                (("extract", "--output", "no/such/folder/t.json", "market.txt"), "no/such/folder/t.json"),
                (("extract", "--output", ".", "market.txt"), "."),
        ):
            with self.subTest(arguments):
                output, messages = self.expect(2, *arguments)
                self.assertEqual(output, "")
                self.assertIn(named, messages)
                for line in messages.splitlines():
                    self.assertTrue(line.startswith("dateline-cli: "), line)


class Inputs(ProgramTest):
    def test_what_cannot_be_read_is_named_and_the_rest_is_written(self):
        self.write("market.txt", MARKET)
        self.write("empty.txt", b"")
        self.write("blank.txt", " \n\n \t")
        self.write("noise.bin", random.Random(7).randbytes(20000))
        output, messages = self.expect(1, "extract", "missing.txt", "empty.txt", "market.txt", "blank.txt", "noise.bin")
        timeline = json.loads(output)
        self.assertEqual(faults_of(timeline), [])
        self.assertEqual([a["path"] for a in timeline["articles"]], ["market.txt"])
        self.assertEqual([line.split(": ")[1] for line in messages.splitlines()],
                         ["missing.txt", "empty.txt", "blank.txt", "noise.bin"])

    @unittest.skipIf(os.geteuid() == 0, "the superuser may read everything")
    def test_a_file_without_permission_is_named(self):
        self.write("secret.txt", MARKET)
        (self.folder / "secret.txt").chmod(0)
        self.assertIn("secret.txt", self.expect(1, "extract", "secret.txt")[1])

    def test_a_device_that_cannot_be_read_is_named(self):
        self.assertIn("/proc/self/mem", self.expect(1, "extract", "/proc/self/mem")[1])

    def test_standard_input_is_an_input_like_others(self):
        self.write("market.txt", MARKET)
        timeline = self.extract("market.txt", "-", stdin=BRIDGE.encode())
        self.assertEqual([a["path"] for a in timeline["articles"]], ["market.txt", "-"])
        self.assertEqual(timeline["articles"][1]["text"], BRIDGE)
        self.assertIn("-: ", self.expect(1, "extract", "-")[1])

    def test_folders_are_read_with_all_below_them(self):
        for name in ("in/b.txt", "in/a.txt", "in/below/c.txt"):
            self.write(name, MARKET)
        self.assertEqual([a["path"] for a in self.extract("in/")["articles"]], ["in/a.txt", "in/b.txt", "in/below/c.txt"])
        (self.folder / "hollow").mkdir()
        self.assertIn("hollow", self.expect(1, "extract", "hollow")[1])

    def test_names_that_look_like_options_come_after_two_dashes(self):
        self.write("--odd.txt", MARKET)
        self.assertEqual(self.extract("--", "--odd.txt")["articles"][0]["path"], "--odd.txt")

    def test_fifty_megabytes_without_a_line_break(self):
        sentence = "The council opened a bridge in Alder on 12 May 2018 and two people were hurt. "
        self.write("long.txt", sentence * (50 * 1024 * 1024 // len(sentence)))
        done = self.run_program("read", "long.txt", "--output", "read.jsonl", memory=4 * 1024 ** 3)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        self.assertGreater((self.folder / "read.jsonl").stat().st_size, 50 * 1024 * 1024)

    def test_one_word_of_fifty_megabytes(self):
        self.write("word.txt", "x" * (50 * 1024 * 1024))
        done = self.run_program("extract", "word.txt", "--output", "t.json", memory=4 * 1024 ** 3)
        self.assertEqual(done.returncode, 0, done.stderr.decode())

    def test_one_paragraph_of_many_events_goes_out_whole(self):
        sentence = "The council opened a bridge in Alder on 12 May 2018 and two people were hurt. "
        self.write("long.txt", sentence * (5 * 1024 * 1024 // len(sentence)))
        done = self.run_program("extract", "long.txt", "--output", "t.json", memory=6 * 1024 ** 3)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        timeline = json.loads((self.folder / "t.json").read_bytes())
        self.assertGreater(len(timeline["events"]), 10000)

    def test_bytes_of_every_kind_never_end_the_program(self):
        noise = random.Random(11)
        names = []
        for i in range(20):
            data = bytearray(BRIDGE.encode() * 3)
            for _ in range(40):
                data[noise.randrange(len(data))] = noise.randrange(256)
            names.append(self.write(f"{i}.txt", bytes(data)))
        for command in ("extract", "read"):
            done = self.run_program(command, *names)
            self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        self.assertEqual(faults_of(json.loads(self.run_program("extract", *names).stdout)), [])


class Outputs(ProgramTest):
    def test_a_file_is_written_whole(self):
        self.write("market.txt", MARKET)
        expected = self.expect(0, "extract", "market.txt")[0]
        self.write("t.json", "old")
        self.assertEqual(self.expect(0, "extract", "market.txt", "--output", "t.json")[0], "")
        self.assertEqual((self.folder / "t.json").read_text(), expected)

    def test_a_wrong_call_leaves_the_old_file_alone(self):
        self.write("market.txt", MARKET)
        self.write("t.json", "old")
        self.expect(2, "extract", "market.txt", "--output", "t.json", "--published", "never")
        self.assertEqual((self.folder / "t.json").read_text(), "old")
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["market.txt", "t.json"])

    @unittest.skipUnless(os.path.exists("/dev/full"), "no device that is always full")
    def test_a_full_disk_is_told(self):
        self.write("market.txt", MARKET)
        self.assertIn("/dev/full", self.expect(2, "extract", "market.txt", "--output", "/dev/full")[1])
        self.assertTrue(os.path.exists("/dev/full") and not os.path.isfile("/dev/full"))

    def test_progress_is_shown_where_it_was_asked_for(self):
        self.write("market.txt", MARKET)
        self.assertEqual(self.run_program("extract", "market.txt").stderr, b"")
        self.assertIn(b"100 % (1 of 1)", self.run_program("extract", "--progress", "market.txt").stderr)


class Read(ProgramTest):
    def test_a_line_an_input(self):
        self.write("bridge.txt", BRIDGE)
        self.write("empty.txt", b"")
        output = self.expect(1, "read", "bridge.txt", "empty.txt")[0]
        bridge, empty = [json.loads(line) for line in output.splitlines()]
        self.assertEqual(list(bridge), list(empty))
        self.assertEqual(bridge["path"], "bridge.txt")
        self.assertEqual(bridge["title"], "Harbour bridge closes after lorry fire")
        self.assertEqual(bridge["published"]["value"], "2019-06-06")
        self.assertIn("killing two people", bridge["body"])
        self.assertNotIn("Share this article", bridge["body"])
        self.assertIsNone(bridge["refused"])
        self.assertIn("empty", empty["refused"])

    def test_the_same_whatever_the_number_of_jobs(self):
        names = [self.write(f"{i}.txt", BRIDGE if i % 2 else MARKET) for i in range(9)]
        self.assertEqual(self.expect(0, "read", "--jobs", "1", *names), self.expect(0, "read", "--jobs", "3", *names))


if __name__ == "__main__":
    main()

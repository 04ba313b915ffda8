#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""dateline-cli tag as a process: TimeML in and out."""
import random
import unittest
import xml.etree.ElementTree as xml

from program import MARKET, ProgramTest, main

NOTE = "\nTom & Ida opened a <shop> on Tuesday.\n\n\"It burnt\" in May 2018,\tthey said. \U0001F389\n\n"


def text_of(tree):
    return "".join(tree.find("TEXT").itertext())


class Tag(ProgramTest):
    def tag(self, *arguments, **more):
        return xml.fromstring(self.expect(0, "tag", *arguments, **more)[0])

    def test_times_and_events_are_marked_in_the_text_as_it_was(self):
        self.write("note.txt", "2019-06-06\n" + NOTE)
        tree = self.tag("note.txt")
        self.assertEqual(text_of(tree), NOTE)
        created = tree.find("DCT/TIMEX3")
        self.assertEqual((created.get("tid"), created.get("value")), ("t0", "2019-06-06"))
        times = {t.text: t.attrib for t in tree.iter("TIMEX3") if t.get("tid") != "t0"}
        self.assertEqual(times["Tuesday"]["value"], "2019-06-04")
        self.assertEqual(times["Tuesday"]["anchorTimeID"], "t0")
        self.assertEqual(times["May 2018"]["value"], "2018-05")
        events = [e for e in tree.iter("EVENT")]
        self.assertIn("opened", [e.text for e in events])
        for event in events:
            self.assertEqual(len(event.text.split()), 1)
            self.assertTrue(event.get("class"))
        ids = [e.get("tid") or e.get("eid") for e in tree.iter() if e.tag in ("TIMEX3", "EVENT")]
        self.assertEqual(len(ids), len(set(ids)))

    def test_the_text_comes_back_from_any_input(self):
        pieces = ["\r\n", "\n\n", "\f", "\v", "\t", "]]>", "<![CDATA[", "&", "&amp;", "&#13;", "<", "</TEXT>", "\"", "'",
                  "\U0001F309", "e\u0301", "\u0085", "\u2028", "\u2029", "\u00A0", "2019-06-03\n", " ", "The pier fell on ", "May 4",
                  ", ", "from 9 a.m. to noon", "12\u201313 April", ". ", "for two weeks", "The ferry sank and burnt"]
        chosen = random.Random(20190603)
        texts = ["".join(chosen.choices(pieces, k=60)) for _ in range(40)]
        for i, text in enumerate(texts):
            # with enough letters no text passes for something else than text
            texts[i] = "It fell. " * 20 + text
            self.write(f"in/{i}.txt", texts[i].encode())
        self.expect(0, "tag", "--output-dir", "out", "in")
        for i, text in enumerate(texts):
            # XML and we end lines alike, and XML has no form feed
            held = text.replace("\r\n", "\n").replace("\f", " ").replace("\v", " ")
            self.assertEqual(text_of(xml.parse(self.folder / f"out/{i}.tml").getroot()), held)

    def test_a_first_line_that_is_a_day_is_no_part_of_the_text(self):
        for start, kept in (("2019-06-03\n", ""), ("2019-06-03\r\n\r\n", "\n"), ("\ufeff2019-06-03\n", ""),
                            ("2019-02-30\n", "2019-02-30\n"), ("2019-06-03 \u2014 rain\n", "2019-06-03 \u2014 rain\n")):
            with self.subTest(start=start):
                self.write("x.txt", (start + "It fell.\n").encode())
                self.assertEqual(text_of(self.tag("x.txt")), kept + "It fell.\n")

    def test_lengths_and_stretches_point_to_the_times_beside_them(self):
        self.write("x.txt", "2019-06-06\nIt rained for two weeks from May 4, 2018, and in the past three days.\n")
        times = {t.text: t.attrib for t in self.tag("--no-events", "x.txt").iter("TIMEX3")}
        self.assertEqual(times["two weeks"]["beginPoint"], times["May 4, 2018"]["tid"])
        self.assertEqual(times["the past three days"]["endPoint"], "t0")
        self.assertNotIn("beginPoint", times["the past three days"])

    def test_what_tag_wrote_is_tagged_alike_again(self):
        self.write("note.txt", "2019-06-06\n" + NOTE)
        once = self.expect(0, "tag", "note.txt")[0]
        self.write("again.tml", once)
        self.assertEqual(self.expect(0, "tag", "again.tml")[0], once)

    def test_its_own_tags_are_dropped(self):
        self.write("x.tml", "<TimeML><DCT><TIMEX3 tid='t0' value='2019-06-06'>6/6</TIMEX3></DCT><TEXT>We "
                            "<EVENT eid='e7' class='STATE'>think</EVENT> <TIMEX3 tid='t5' type='DATE' value='1900'>so"
                            "</TIMEX3>.</TEXT></TimeML>")
        tree = self.tag("--no-events", "x.tml")
        self.assertEqual(text_of(tree), "We think so.")
        self.assertEqual([e.tag for e in tree.find("TEXT").iter()], ["TEXT"])
        self.assertEqual(tree.find("DCT/TIMEX3").get("value"), "2019-06-06")

    def test_a_given_day_fills_in_where_the_file_has_none(self):
        self.write("note.txt", NOTE)
        self.assertIsNone(self.tag("note.txt").find("DCT/TIMEX3"))
        tree = self.tag("--published", "2019-06-13", "note.txt")
        self.assertIn("2019-06-11", [t.get("value") for t in tree.iter("TIMEX3")])

    def test_a_folder_takes_each_text_and_timeml_file(self):
        self.write("in/a.txt", MARKET)
        self.write("in/b.tml", "<TimeML><TEXT>It fell in 2018.</TEXT></TimeML>")
        self.write("in/notes.csv", "x,y")
        self.assertEqual(self.expect(0, "tag", "--output-dir", "out/new", "in"), ("", ""))
        self.assertEqual(sorted(p.name for p in (self.folder / "out/new").iterdir()), ["a.tml", "b.tml"])
        self.assertEqual(text_of(xml.parse(self.folder / "out/new/a.tml").getroot()), MARKET)

    def test_two_inputs_for_one_file_are_a_wrong_call(self):
        self.write("x.txt", MARKET)
        self.write("x.tml", "<TimeML><TEXT>It fell in 2018.</TEXT></TimeML>")
        self.assertIn("x.tml", self.expect(2, "tag", "--output-dir", "out", "x.txt", "x.tml")[1])
        self.assertFalse((self.folder / "out").exists())

    def test_no_input_is_written_over(self):
        self.write("x.tml", "<TimeML><TEXT>It fell in 2018.</TEXT></TimeML>")
        self.expect(2, "tag", "--output-dir", ".", "x.tml")
        self.assertEqual((self.folder / "x.tml").read_text(), "<TimeML><TEXT>It fell in 2018.</TEXT></TimeML>")

    def test_a_broken_file_is_named_with_its_line(self):
        self.write("x.tml", "<TimeML>\n<TEXT>It fell.\n</TimeML>")
        self.write("y.txt", MARKET)
        messages = self.expect(1, "tag", "--output-dir", "out", "x.tml", "y.txt")[1]
        self.assertIn("x.tml:3:", messages)
        self.assertEqual([p.name for p in (self.folder / "out").iterdir()], ["y.tml"])

    def test_odd_bytes_are_read_for_what_they_hold(self):
        for bytes in (b"It fell in May 2018.\xff\xfe\x80 \xc3", b"It fell\x00 in May 2018.\x00\x01",
                      b"\xed\xa0\x80 It fell in May 2018. \xed\xb0\x80", b"\xef\xbb\xbfIt fell in May 2018.\r\r\n"):
            with self.subTest(bytes):
                done = self.run_program("tag", "-", stdin=bytes)
                self.assertIn(done.returncode, (0, 1), done.stderr)
                if done.returncode == 0:
                    self.assertIn("2018-05", [t.get("value") for t in xml.fromstring(done.stdout).iter("TIMEX3")])
                else:
                    self.assertIn(b"-", done.stderr)

    def test_one_huge_line_is_read(self):
        self.write("long.txt", "on 3 June 2019 it rained and " * 30000)
        tree = self.tag("--no-events", "long.txt")
        self.assertEqual(len([t for t in tree.iter("TIMEX3") if t.get("value") == "2019-06-03"]), 30000)

    def test_standard_input_to_standard_output(self):
        self.assertEqual(text_of(self.tag("-", stdin=NOTE.encode())), NOTE)


if __name__ == "__main__":
    main()

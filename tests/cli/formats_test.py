#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of every format, and files with many articles in them, through dateline-cli."""
import gzip
import io
import json
import pathlib
import random
import tarfile
import unittest
import zipfile

from program import BRIDGE, MARKET, ProgramTest, main

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "corpus" / "formats"

HARBOUR = """<!DOCTYPE html><html><head><title>Harbour closed</title></head><body><article><h1>Harbour closed</h1>
<p>The harbour of Fenwick was closed on Tuesday after a lorry had caught fire on the bridge, police said.</p>
<p>Two people were killed. The council opened an inquiry on 5 June 2019.</p></article></body></html>"""


def zipped(members):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return content.getvalue()


class Formats(ProgramTest):
    def read(self, status, *arguments, **more):
        output, messages = self.expect(status, "read", *arguments, **more)
        return [json.loads(line) for line in output.splitlines()], messages

    def test_each_fixture_that_is_sound_gives_the_article(self):
        for name, kind in (("one_column.pdf", "pdf"), ("two_columns.pdf", "pdf"), ("really_a_pdf.txt", "pdf"), ("weir.docx", "docx"),
                           ("weir.odt", "odt"), ("plain.eml", "email"), ("newsletter.eml", "email"), ("saved.mhtml", "mhtml"),
                           ("courier.rss", "feed-item"), ("courier.atom", "feed-item"), ("dump.jsonl", "json-line"),
                           ("list.json", "json-line"), ("crawl.warc", "html"), ("crawl.warc.gz", "html"), ("page.html.gz", "html"),
                           ("really_a_page.pdf", "html"), ("front_matter.md", "markdown"), ("letters.mbox", "email")):
            with self.subTest(name):
                lines, _ = self.read(0, str(FIXTURES / name))
                self.assertEqual(lines[0]["format"], kind)
                self.assertTrue(lines[0]["title"].startswith("Weir above Orrin breaks after a week of rain"), lines[0]["title"])
                self.assertIn("had been asleep in a boathouse below the dam drowned", lines[0]["body"])
                self.assertNotIn("Page 1", lines[0]["body"])

    def test_each_that_cannot_be_read_is_named_with_the_reason(self):
        for name, why in (("locked.pdf", "password"), ("cut.pdf", "damaged"), ("locked.zip", "password"), ("empty.pdf", "empty"),
                          ("picture.html", "PNG picture"), ("old_word.docx", "Office file of before 2007")):
            with self.subTest(name):
                lines, messages = self.read(1, str(FIXTURES / name))
                self.assertEqual([line["path"] for line in lines], [str(FIXTURES / name)])
                self.assertIn(why, lines[0]["refused"])
                self.assertIn(name + ": ", messages)

    def test_what_is_sound_before_a_damage_is_read(self):
        lines, messages = self.read(1, str(FIXTURES / "cut.zip"))
        self.assertEqual([line["path"].rsplit("!/", 1)[-1] for line in lines if not line["refused"]], ["a.txt", "b.txt"])
        self.assertIn("cut.zip: it is damaged", messages)

    def test_limits_are_named(self):
        self.assertIn("more than 4 levels", self.read(1, str(FIXTURES / "too_deep.zip"))[1])
        done = self.run_program("read", "--jobs", "2", str(FIXTURES / "bomb.zip"), memory=2 * 1024 ** 3)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"more than 200 times its size", done.stderr)

    def test_an_archive_is_shown_by_its_members_and_written_nowhere(self):
        self.write("pages.zip", zipped({"a/one.txt": BRIDGE, "../up.txt": MARKET, "a/dot.png": b"\x89PNG", "/etc/top.html": HARBOUR}))
        lines, _ = self.read(0, "pages.zip")
        self.assertEqual([line["path"] for line in lines], ["pages.zip!/a/one.txt", "pages.zip!/../up.txt", "pages.zip!//etc/top.html"])
        self.assertEqual([path.name for path in self.folder.iterdir()], ["pages.zip"])

    def test_days_are_given_by_the_paths_that_are_shown(self):
        self.write("in/pages.zip", zipped({"a/one.txt": MARKET, "b/one.txt": MARKET, "b/two.txt": MARKET}))
        self.write("in/dump.jsonl", json.dumps({"id": "x7", "text": MARKET}) + "\n")
        self.write("list.tsv", "in/pages.zip!/b/one.txt\t2019-06-07\ntwo.txt\t2019-06-08\nx7\t2019-06-09\n")
        def days(*arguments):
            return {line["path"]: line["published"]["value"] if line["published"]["basis"] == "given" else None
                    for line in self.read(0, *arguments)[0]}
        self.assertEqual(days("--published", "list.tsv", "in"), {
            "in/pages.zip!/a/one.txt": None, "in/pages.zip!/b/one.txt": "2019-06-07", "in/pages.zip!/b/two.txt": "2019-06-08",
            "x7": "2019-06-09"} | {path: None for path, day in days("in").items() if path.endswith("a/one.txt")})
        self.assertEqual(set(days("--published", "2020-02-29", "in").values()), {"2020-02-29"})

    def test_standard_input_may_be_an_archive(self):
        lines, _ = self.read(0, "-", stdin=gzip.compress(zipped({"one.txt": BRIDGE})))
        self.assertEqual([line["path"] for line in lines], ["-!/one.txt"])

    def test_the_same_whatever_the_number_of_jobs(self):
        names = [str(path) for path in sorted(FIXTURES.iterdir()) if path.suffix != ".py"]
        one, many = [self.run_program("read", "--jobs", jobs, *names) for jobs in ("1", "5")]
        self.assertEqual((one.returncode, one.stdout), (many.returncode, many.stdout))
        self.assertEqual(one.stderr, many.stderr)

    def test_an_archive_larger_than_memory_goes_through(self):
        noise = random.Random(3)
        blanks = bytes(noise.choices(b" \t\n", k=400_000)).decode()
        content = io.BytesIO()
        with tarfile.open(fileobj=content, mode="w:gz", compresslevel=1) as archive:
            for i in range(500):
                text = (MARKET + blanks + BRIDGE).encode()
                member = tarfile.TarInfo(f"{i}.txt")
                member.size = len(text)
                archive.addfile(member, io.BytesIO(text))
        self.write("large.tar.gz", content.getvalue())
        done = self.run_program("read", "--jobs", "1", "large.tar.gz", "--output", "/dev/null", memory=250 * 1024 ** 2)
        self.assertEqual(done.returncode, 0, done.stderr.decode())


if __name__ == "__main__":
    main()

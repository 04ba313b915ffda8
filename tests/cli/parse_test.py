#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""dateline-cli parse as a process: texts and CoNLL-U in, CoNLL-U out."""
import random
import unittest

from program import BRIDGE, MARKET, ProgramTest, main

GIVEN = """# newdoc id = quay
# sent_id = q1
# text = They can't wait.
1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\twait\twait\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
# sent_id = q2
1\t3 000\t3 000\tNUM\tCD\t_\t0\troot\t_\t_

"""


def rows(conllu):
    return [line.split("\t") for line in conllu.splitlines() if line and line[0] != "#"]


def characters(conllu):
    """The text that the words spell, without blanks; a group counts, not its words."""
    spelt = ""
    for sentence in conllu.split("\n\n"):
        covered = 0
        for row in rows(sentence):
            first, _, last = row[0].partition("-")
            if last:
                covered = int(last)
            elif int(first) <= covered:
                continue
            spelt += "".join(row[1].split())
    return spelt


class Parse(ProgramTest):
    def parse(self, *arguments, **more):
        return self.expect(0, "parse", *arguments, **more)[0]

    def test_all_words_of_a_text_come_out(self):
        pieces = ["\n", "\n\n", "\r\n\r\n", " ", "\t", "Share this", "By Ida Marsh", "*", "- ", "...", "don't", "U.S.",
                  "\U0001F309", "e\u0301", "http://a.example/b?c", "3,300", "\u2014", "The pier fell", "\u201d", "Dr.",
                  "# ", "## Next", "well-known", "a/b", "<b>", "x" * 300, ":-)", "'s", "\u200b", "&amp;"]
        chosen = random.Random(20190604)
        for i in range(40):
            text = "It fell.\n" + "".join(chosen.choices(pieces, k=80))
            self.write(f"in/{i}.txt", text.encode())
            parsed = self.parse(f"in/{i}.txt")
            self.assertEqual(characters(parsed), "".join(text.split()), i)
            for row in rows(parsed):
                self.assertEqual(len(row), 10)
        self.assertEqual(self.parse("in"), self.parse("--jobs", "1", "in"))

    def test_sentences_are_numbered_through_and_name_their_document(self):
        self.write("a.txt", MARKET)
        self.write("b.txt", "It fell.")
        lines = self.parse("a.txt", "b.txt").splitlines()
        self.assertEqual([line for line in lines if line.startswith("# newdoc")],
                         ["# newdoc id = a.txt", "# newdoc id = b.txt"])
        self.assertIn("# sent_id = d2-s1", lines)
        self.assertIn("# text = It fell.", lines)
        names = [line for line in lines if line.startswith("# sent_id")]
        self.assertEqual(len(names), len(set(names)))

    def test_a_page_gives_its_article_alone(self):
        story = "".join(f"<p>The ferry sank on day {i}, and the crew of nine swam to the quay of Alder.</p>"
                        for i in range(9))
        self.write("page.html", f"<html><body><nav><a href='/'>Home</a></nav><h1>Ferry sinks</h1>{story}</body></html>")
        parsed = characters(self.parse("page.html"))
        self.assertIn("Ferrysinks", parsed)
        self.assertNotIn("Home", parsed)

    def test_given_words_are_kept(self):
        self.write("given.conllu", GIVEN)
        self.write("named_otherwise.txt", GIVEN)
        for name in ("given.conllu", "named_otherwise.txt"):
            parsed = self.parse(name)
            self.assertEqual([row[:2] for row in rows(parsed)], [row[:2] for row in rows(GIVEN)])
            self.assertEqual([line for line in parsed.splitlines() if line.startswith("#")],
                             [line for line in GIVEN.splitlines() if line.startswith("#")])
            self.assertEqual(parsed.count("SpaceAfter=No"), 1)

    def test_a_damaged_file_is_named_with_its_line_and_the_rest_is_written(self):
        self.write("bridge.txt", BRIDGE)
        for content, line in ((GIVEN.replace("5\t.", "7\t."), 9), (GIVEN.replace("\tPRON", ""), 4),
                              (GIVEN.replace("2-3", "2-9"), 10), (GIVEN.replace("\t4\tnsubj", "\t9\tnsubj"), 10)):
            self.write("bad.conllu", content)
            output, messages = self.expect(1, "parse", "bad.conllu", "bridge.txt")
            self.assertIn(f"bad.conllu:{line}: ", messages)
            self.assertIn("# newdoc id = bridge.txt", output)
        self.write("empty.conllu", "# nothing\n\n")
        self.assertIn("no words", self.expect(1, "parse", "empty.conllu")[1])

    def test_standard_input_is_read(self):
        self.assertEqual(characters(self.parse("-", stdin=b"It fell.\n")), "Itfell.")
        self.assertEqual(len(rows(self.parse("-", stdin=GIVEN.encode()))), 7)


if __name__ == "__main__":
    main()

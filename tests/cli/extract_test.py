#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""dateline-cli extract as a process: what it writes, in which form, from which input."""
import csv
import io
import json
import pathlib
import re
import textwrap
import unittest

from program import BRIDGE, MARKET, ProgramTest, main
from timeline_checker import faults_of

HEADER = ("story_id,event_id,date_start,date_end,date_precision,date_relation,date_basis,date_text,headline,kind,"
          "sub_kind,trigger,agent,patient,place,region,killed_min,killed_max,wounded_min,wounded_max,status,said_by,"
          "confidence,n_articles,outlets,conflicts,article,title,published,sentence,begin,end,"
          "date_edited").split(",")


class Json(ProgramTest):
    def test_the_timeline_is_as_its_format_says(self):
        self.write("bridge.txt", BRIDGE)
        self.write("market.txt", MARKET)
        timeline = self.extract("bridge.txt", "market.txt")
        self.assertEqual(faults_of(timeline), [])
        self.assertEqual([a["path"] for a in timeline["articles"]], ["bridge.txt", "market.txt"])
        self.assertTrue(any(e["date"]["value"] for e in timeline["events"] if e["article"] == "a1"))
        self.assertTrue(any(e["date"]["value"] for e in timeline["events"] if e["article"] == "a2"))

    def test_the_text_is_the_one_that_was_read(self):
        self.write("market.txt", MARKET.replace("\n", "\r\n"))
        self.assertEqual(self.extract("market.txt")["articles"][0]["text"], MARKET)

    def test_the_checker_finds_what_is_wrong(self):
        self.write("bridge.txt", BRIDGE)
        timeline = self.extract("bridge.txt")
        timeline["events"][0]["sentence"]["end"] = 10 ** 6
        timeline["events"][1]["date"].pop("rule")
        self.assertGreaterEqual(len(faults_of(timeline)), 2)

    def test_output_does_not_depend_on_the_number_of_jobs(self):
        names = [self.write(f"{i:02}.txt", BRIDGE.replace("harbour", f"harbour {i}")) for i in range(20)]
        for form in ("json", "jsonl", "csv"):
            one = self.expect(0, "extract", "--format", form, "--jobs", "1", *names)
            self.assertEqual(self.expect(0, "extract", "--format", form, "--jobs", "2", *names), one)
            self.assertEqual(self.expect(0, "extract", "--format=" + form, *names), one)


class JsonLines(ProgramTest):
    def test_lines_hold_what_the_whole_timeline_holds(self):
        self.write("bridge.txt", BRIDGE)
        self.write("market.txt", MARKET)
        whole = self.extract("bridge.txt", "market.txt")
        lines = [json.loads(x) for x in
                 self.expect(0, "extract", "--format", "jsonl", "bridge.txt", "market.txt")[0].splitlines()]
        self.assertEqual([x["article"] for x in lines], whole["articles"])
        self.assertEqual([e for x in lines for e in x["events"]], whole["events"])


class Csv(ProgramTest):
    def test_rows_are_the_events_on_the_timeline(self):
        self.write("bridge.txt", BRIDGE)
        self.write("market.txt", MARKET)
        timeline = self.extract("bridge.txt", "market.txt")
        written = self.run_program("extract", "--format", "csv", "bridge.txt", "market.txt").stdout.decode()
        rows = list(csv.reader(io.StringIO(written, newline=""), strict=True))
        self.assertEqual(rows[0], HEADER)
        self.assertTrue(written.endswith("\r\n"))
        shown = {e["id"]: e for e in timeline["events"] if e["on_timeline"]}
        texts = {a["id"]: a["text"] for a in timeline["articles"]}
        self.assertEqual(sorted(r[1] for r in rows[1:]), sorted(shown))
        for row in rows[1:]:
            cells = dict(zip(HEADER, row, strict=True))
            event = shown[cells["event_id"]]
            self.assertEqual(cells["date_start"], event["date"]["earliest"] or "")
            self.assertEqual(cells["date_end"], event["date"]["latest"] or "")
            self.assertEqual(cells["sentence"].lstrip("'"),
                             texts[event["article"]][int(cells["begin"]):int(cells["end"])].lstrip("'"))

    def test_acled_columns_have_a_row_a_story(self):
        self.write("bridge.txt", BRIDGE)
        self.write("market.txt", MARKET)
        stories = self.extract("bridge.txt", "market.txt")["stories"]
        written = self.run_program("extract", "--format", "csv", "--csv-columns", "acled", "bridge.txt",
                                   "market.txt").stdout.decode()
        rows = list(csv.DictReader(io.StringIO(written, newline=""), strict=True))
        self.assertEqual([row["event_id_cnty"] for row in rows], [story["id"] for story in stories])
        self.assertLessEqual({"event_date", "event_type", "actor1", "location", "fatalities"}, set(rows[0]))

    def test_no_cell_runs_as_a_formula(self):
        self.write("=sum.txt", "=HYPERLINK(1) fell on 3 May 2018.\n\n-2+3 burnt in June 2018.\n\n@cmd died in 2017.\n")
        written = self.run_program("extract", "--format", "csv", "=sum.txt").stdout.decode()
        rows = list(csv.reader(io.StringIO(written, newline=""), strict=True))
        self.assertGreater(len(rows), 1)
        for row in rows[1:]:
            self.assertEqual([cell for cell in row if cell[:1] and cell[0] in "=+-@\t\r"], [])


class Rules(ProgramTest):
    def test_rules_of_the_user_are_read_too(self):
        self.write("house.rules", "words feast-month gathertide = 9\n\nrule house.gathertide\n"
                                  "match [feast-month as month] [digits 4 1000..2199 as year]\nyields calendar\n"
                                  'example "Gathertide 2018" -> 2018-09\n')
        self.write("mill.txt", "The old mill burned down in Gathertide 2018.\n")
        dates = [e["date"] for e in self.extract("--rules", "house.rules", "mill.txt")["events"]]
        self.assertEqual([(d["value"], d["rule"], d["latest"]) for d in dates],
                         [("2018-09", "house.gathertide", "2018-09-30")])
        self.assertNotIn("2018-09", [e["date"]["value"] for e in self.extract("mill.txt")["events"]])


    def test_the_rules_of_the_help_page_hold(self):
        page = (pathlib.Path(__file__).parents[2] / "resources/help/date-rules.md").read_text()
        blocks = re.findall(r"(?:^(?: {4}.*)?\n)+", page, re.MULTILINE)
        rules = [textwrap.dedent(block) for block in blocks if re.search(r"^ {4}(words|rule) ", block, re.MULTILINE)]
        self.assertEqual(len(rules), 2)
        self.write("help.rules", "\n".join(rules))
        self.write("mill.txt", "The old mill burned down in Gathertide of 2018. It was sold on 9 Thermidor 1931.\n")
        dates = [e["date"]["value"] for e in self.extract("--rules", "help.rules", "mill.txt")["events"]]
        self.assertEqual(dates, ["2018-09", "1931-08-09"])


def given_day(article):
    """The publication day that the user gave; None where the program found one, or none."""
    return article["published"]["value"] if article["published"]["basis"] == "given" else None


class Published(ProgramTest):
    def published(self, *arguments):
        return [a["published"]["value"] for a in self.extract(*arguments)["articles"]]

    def test_a_day_counts_for_all_inputs(self):
        self.write("bridge.txt", BRIDGE)
        self.write("market.txt", MARKET)
        self.assertEqual(self.published("--published", "2020-02-29", "bridge.txt", "market.txt"), ["2020-02-29"] * 2)

    def test_a_given_day_moves_the_dates_that_hang_on_it(self):
        self.write("note.txt", "A wall collapsed in Alder on Tuesday.\n")
        timeline = self.extract("--published", "2019-06-06", "note.txt")
        self.assertIn("2019-06-04", [e["date"]["value"] for e in timeline["events"]])
        timeline = self.extract("--published", "2019-06-13", "note.txt")
        self.assertIn("2019-06-11", [e["date"]["value"] for e in timeline["events"]])

    def test_a_list_names_paths_or_unique_file_names(self):
        for name in ("in/one.txt", "in/below/two.txt", "in/below/same.txt", "in/same.txt"):
            self.write(name, MARKET)
        self.write("list.tsv", "in/below/same.txt\t2001-01-01\r\n\nelsewhere/two.txt\t2002-02-02\none.txt\t2003-03-03\n")
        timeline = self.extract("--published", "list.tsv", "in")
        self.assertEqual({a["path"]: given_day(a) for a in timeline["articles"]},
                         {"in/below/same.txt": "2001-01-01", "in/below/two.txt": "2002-02-02",
                          "in/one.txt": "2003-03-03", "in/same.txt": None})

    def test_a_file_name_that_two_inputs_have_means_neither(self):
        self.write("a/same.txt", MARKET)
        self.write("b/same.txt", MARKET)
        self.write("list.tsv", "same.txt\t2001-01-01\n")
        output, messages = self.run_program("extract", "--published", "list.tsv", "a", "b").stdout, None
        self.assertEqual([given_day(a) for a in json.loads(output)["articles"]], [None, None])

    def test_malformed_lines_are_named(self):
        self.write("market.txt", MARKET)
        self.write("list.tsv", "market.txt\t2001-01-01\nmarket.txt 2001-01-01\nx.txt\t2001-02-30\nx.txt\tMay\n")
        output, messages = self.expect(2, "extract", "--published", "list.tsv", "market.txt")
        self.assertEqual(output, "")
        for line in (2, 3, 4):
            self.assertIn(f"list.tsv:{line}:", messages)
        self.assertNotIn("list.tsv:1:", messages)

    def test_neither_day_nor_list(self):
        self.write("market.txt", MARKET)
        for value in ("2019-13-01", "yesterday", "missing.tsv"):
            self.assertIn(value, self.expect(2, "extract", "--published", value, "market.txt")[1])


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts in how many documents each word occurs, and writes resources/models/en_word_counts.words.

usage: count_words.py CORPORA >en_word_counts.words

CORPORA holds openly licensed English text: treebank/ewt and treebank/gum (Universal Dependencies), and Wikinews articles
in events/timeset, events/meantime_dev and events/semeval15_trial. A word stands for all that begin with the same five
letters; the same is done in core/dating/content_words.cpp.
"""
import collections, glob, os, re, sys

FEWEST = 3          # what stands in fewer documents is left out: it counts as rare
SHORTEST_TEXT = 300

def beginnings(text):
    return {word[:5].lower() for word in re.findall(r"[^\W\d_]{4,}", text)}

def treebank_documents(corpora):
    for path in sorted(glob.glob(os.path.join(corpora, "treebank", "*", "**", "*.conllu"), recursive=True)):
        sentences = []
        for line in open(path, encoding="utf-8"):
            if line.startswith("# newdoc"):
                yield " ".join(sentences)
                sentences = []
            elif line.startswith("# text = "):
                sentences.append(line[9:])
        yield " ".join(sentences)

def news_documents(corpora):
    for folder in ("timeset", "meantime_dev", "semeval15_trial"):
        for path in sorted(glob.glob(os.path.join(corpora, "events", folder, "docs", "*.txt"))):
            yield open(path, encoding="utf-8").read()

def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    counts, documents = collections.Counter(), 0
    for text in [*treebank_documents(sys.argv[1]), *news_documents(sys.argv[1])]:
        if len(text) >= SHORTEST_TEXT:
            documents += 1
            counts.update(beginnings(text))
    by_count = collections.defaultdict(list)
    for word, count in counts.items():
        if count >= FEWEST:
            by_count[count].append(word)
    print("# SPDX-FileCopyrightText: The project authors")
    print("# SPDX-License-Identifier: GPL-3.0-or-later")
    print("#")
    print("# In how many of so many documents the words occur that begin like this. Made by count_words.py from the English")
    print("# Web Treebank and the Georgetown University Multilayer corpus (Universal Dependencies) and from Wikinews articles.")
    print("#")
    print("# documents N        all of them")
    print("# N word word …      words that occur in N of them")
    print()
    print("documents", documents)
    for count in sorted(by_count, reverse=True):
        words = sorted(by_count[count])
        for i in range(0, len(words), 18):
            print(count, *words[i:i + 18])

main()

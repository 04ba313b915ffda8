#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/models/en_word_senses.words from WordNet 3.0.

usage: word_senses.py WORDNET >en_word_senses.words

WORDNET is the folder with data.noun, index.noun, noun.exc and the same for verbs (Debian: wordnet-base).
"""
import collections, sys
import word_classes

# The fields of meaning that WordNet's lexicographers worked on; theirs is the numbering.
NOUNS = dict(enumerate("thing act animal artefact attribute body cognition communication event feeling food group place motive "
                       "object person phenomenon plant possession process quantity relation shape state substance time".split(), 3))
VERBS = dict(enumerate("body change cognition communication competition consumption contact creation emotion motion perception "
                       "possession social stative weather".split(), 29))
HEAD = """\
SPDX-FileCopyrightText: The project authors
SPDX-License-Identifier: GPL-3.0-or-later

What English nouns and verbs speak of. Made by word_senses.py from WordNet 3.0, which this licence covers:

"""

def fields_of(folder, part):
    """The field of each synset, by its offset, and its words as they are written."""
    for line in word_classes.lines_of(folder, f"data.{part}"):
        if not line.startswith("  "):
            parts = line.split(" ")
            yield parts[0], int(parts[1]), parts[4:4 + 2 * int(parts[3], 16):2]

def senses_of(folder, part, names):
    """Each word's fields, that of its most frequent meaning first."""
    fields, common = {}, set()
    for offset, field, words in fields_of(folder, part):
        fields[offset] = names[field]
        common.update((word, offset) for word in words)
    senses = {}
    for line in word_classes.lines_of(folder, f"index.{part}"):
        parts = line.split()
        if line.startswith("  ") or not word_classes.PLAIN.fullmatch(parts[0]):
            continue
        found = [fields[offset] for offset in parts[-int(parts[2]):] if (parts[0], offset) in common]
        if found:
            senses[parts[0]] = list(dict.fromkeys(found))
    for line in word_classes.lines_of(folder, f"{part}.exc"):
        form, lemma = line.split(" ")[:2]
        if word_classes.PLAIN.fullmatch(form) and lemma in senses:
            senses[form] = senses[lemma]
    return senses

def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for line in (HEAD + "\n".join(word_classes.licence(sys.argv[1]))).splitlines():
        print(f"# {line}".rstrip())
    print("#\n# noun-person-act word …   nouns that mostly speak of persons, second most often of acts")
    print("# verb-motion word …       verbs that mostly speak of motion\n")
    by_senses = collections.defaultdict(list)
    for part, names, most in (("noun", NOUNS, 2), ("verb", VERBS, 1)):
        for word, found in senses_of(sys.argv[1], part, names).items():
            by_senses["-".join([part, *found[:most]])].append(word)
    for senses in sorted(by_senses):
        word_classes.write(senses, sorted(by_senses[senses]))

if __name__ == "__main__":
    main()

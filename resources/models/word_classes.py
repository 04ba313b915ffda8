#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists which parts of speech English words can be, and writes resources/models/en_word_classes.words.

usage: word_classes.py WORDNET >en_word_classes.words

WORDNET holds the files of WordNet 3.0 (index.*, data.*, *.exc; Debian's package wordnet-base has them in
/usr/share/wordnet). Words that are only written with a capital are left out, and so are words of several parts.
"""
import collections, os, re, sys, textwrap

PARTS = (("noun", "noun"), ("verb", "verb"), ("adj", "adjective"), ("adv", "adverb"))
# Forms that are the word itself, which WordNet does not list.
UNCHANGED = {
    "noun": "aircraft barracks bison chicken cod crossroads deer elk fish flatfish fry gallows grouse headquarters "
            "hovercraft hundredweight livestock means moose offspring salmon series sheep shellfish shrimp spacecraft "
            "species squid swine swordfish trout watercraft works",
    "verb": "beat bet bid broadcast burst cast cost cut forecast hit hurt input knit let miscast offset outbid output "
            "overbid overcast put quit read rebroadcast recast reread reset retrofit rid set shed shit shut slit spit split "
            "spread sublet sweat telecast thrust typecast undercut upset wed wet",
}
PLAIN = re.compile(r"[a-z][a-z']*")
HEAD = """\
SPDX-FileCopyrightText: The project authors
SPDX-License-Identifier: GPL-3.0-or-later

Which parts of speech English words can be, and the irregular forms of words. Made by word_classes.py from WordNet 3.0
(all but the forms that are the word itself), which this licence covers:

"""

def lines_of(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return file.read().splitlines()

def licence(folder):
    return [re.sub(r"^ *\d+ ?", "", line).rstrip() for line in lines_of(folder, "data.adv") if line.startswith("  ")]

def words_of(folder, part):
    """The words of the part of speech as they are written, without the places that adjectives may stand in."""
    for line in lines_of(folder, f"data.{part}"):
        if not line.startswith("  "):
            fields = line.split(" ")
            for word in fields[4:4 + 2 * int(fields[3], 16):2]:
                yield re.sub(r"\(\w+\)$", "", word)

def irregular_forms(folder, part):
    for line in lines_of(folder, f"{part}.exc"):
        form, *lemmas = line.split(" ")
        if PLAIN.fullmatch(form) and PLAIN.fullmatch(lemmas[0]) and form != lemmas[0]:
            yield f"{form}={lemmas[0]}"
    yield from (f"{word}={word}" for word in UNCHANGED.get(part, "").split())

def write(keyword, words):
    for line in textwrap.wrap(" ".join(words), 116 - len(keyword), break_long_words=False, break_on_hyphens=False):
        print(keyword, line)

def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    classes = collections.defaultdict(list)
    for part, name in PARTS:
        for word in sorted(set(words_of(folder, part))):
            if PLAIN.fullmatch(word):
                classes[word].append(name)
    by_classes = collections.defaultdict(list)
    for word, names in classes.items():
        by_classes["-".join(names)].append(word)
    for line in (HEAD + "\n".join(licence(folder))).splitlines():
        print(f"# {line}".rstrip())
    print("#\n# noun word …             words that can be nouns; noun-verb: that can be either")
    print("# irregular-noun form=word …   forms that no rule makes of their words\n")
    for names in sorted(by_classes):
        write(names, sorted(by_classes[names]))
    for part, name in PARTS:
        write(f"irregular-{name}", sorted(set(irregular_forms(folder, part))))

if __name__ == "__main__":
    main()

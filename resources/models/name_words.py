#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists words of names and words beside names, and writes resources/models/en_name_words.words.

usage: name_words.py WORDNET ISO_CODES LOCATIONS >en_name_words.words

WORDNET is as word_classes.py takes it. ISO_CODES holds iso_3166-1.json and iso_3166-2.json (Debian's package iso-codes has
them in /usr/share/iso-codes/json), LOCATIONS is libgweather's Locations.xml (package libgweather-4-common).
"""
import collections, json, os, re, sys, textwrap
import xml.etree.ElementTree as xml
import word_classes

PERSON, PLACES, GROUP = "18", ("15", "17"), "14"      # WordNet's files of nouns
SENSES = 4
TITLES = {"saint", "king", "queen", "sir", "lord", "lady", "pope", "prince", "emperor", "mount", "the", "city"}
NAME_WORD = re.compile(r"[^\W\d_]{3,}")
HEAD = """\
SPDX-FileCopyrightText: The project authors
SPDX-License-Identifier: GPL-3.0-or-later

Words of names, and words that stand beside names, in lower case. Made by name_words.py from iso-codes (the authors of
iso-codes, LGPL-2.1-or-later), libgweather's places (the GNOME project, GPL-2.0-or-later) and WordNet 3.0, which this
licence covers:

"""
KINDS = """
given, surname     of well-known people
country, place     countries; regions, towns, rivers
organisation       of the names of organisations
demonym            "Danish", "Dane"
role               common nouns for people: "minister"
site, body         common nouns for places and for organisations: "harbour", "ministry"
"""

def synsets(folder, part):
    """File number, words as written, and pointers of each set of synonyms."""
    for line in word_classes.lines_of(folder, f"data.{part}"):
        if not line.startswith("  "):
            fields = line.split(" | ")[0].split(" ")
            count = int(fields[3], 16)
            words = [re.sub(r"\(\w+\)$", "", word) for word in fields[4:4 + 2 * count:2]]
            yield fields[0], fields[1], words, fields[4 + 2 * count:]

def frequent_senses(folder):
    """The sets of synonyms of each noun, the most frequent first; the rare ones are left out."""
    for line in word_classes.lines_of(folder, "index.noun"):
        if not line.startswith("  "):
            fields = line.split()
            yield fields[0], fields[len(fields) - int(fields[2]):][:SENSES]

def organisations(folder):
    """The sets of synonyms that are kinds of organisations and of their houses."""
    below, todo = {}, []
    for offset, _, words, pointers in synsets(folder, "noun"):
        below[offset] = [to for kind, to in zip(pointers, pointers[1:]) if kind == "~"]
        if words[0] in ("organization", "institution", "administrative_unit"):
            todo.append(offset)
    found = set()
    while todo:
        offset = todo.pop()
        if offset not in found:
            found.add(offset)
            todo += below[offset]
    return found

def capitalised(name):
    words = [word for word in re.split(r"[\s_.,'’()/-]+", name) if NAME_WORD.fullmatch(word) and word[0].isupper()]
    return [word.lower() for word in words if word.lower() not in TITLES]

def add_wordnet(kinds, folder):
    files = {}
    for offset, file, words, pointers in synsets(folder, "noun"):
        files[offset] = file
        named = "@i" in pointers
        for name in words:
            parts = capitalised(name)
            if named and file == PERSON and parts:
                kinds["surname"].add(parts[-1])
                kinds["given"].update(parts[:-1])
            elif named and file in PLACES:
                kinds["place"].update(parts)
            elif file == GROUP and name[0].isupper() and parts and "_" in name:
                kinds["organisation"].update(parts)
            elif file == PERSON and "_" not in name:
                kinds["demonym"].update(parts)
    for _, _, words, _ in synsets(folder, "adj"):
        kinds["demonym"].update(part for name in words if "_" not in name for part in capitalised(name))
    common = {word for word in word_classes.words_of(folder, "noun") if word_classes.PLAIN.fullmatch(word)}
    bodies = organisations(folder)
    for word, offsets in frequent_senses(folder):
        kind = {PERSON: "role", PLACES[0]: "site"}.get(files[offsets[0]])
        if kind and word in common:
            kinds[kind].add(word)
        if word in common and any(offset in bodies for offset in offsets):
            kinds["body"].add(word)

def add_countries(kinds, folder):
    with open(os.path.join(folder, "iso_3166-1.json"), encoding="utf-8") as file:
        for country in json.load(file)["3166-1"]:
            for key in ("name", "common_name", "official_name"):
                kinds["country"].update(capitalised(country.get(key, "")))
    with open(os.path.join(folder, "iso_3166-2.json"), encoding="utf-8") as file:
        for region in json.load(file)["3166-2"]:
            kinds["place"].update(capitalised(region["name"]))
    kinds["country"] -= {"republic", "islands", "state", "states", "united", "kingdom", "island", "democratic", "people",
                         "peoples", "federal", "federation", "commonwealth", "union", "north", "south", "new", "territory"}

def add_places(kinds, path):
    for place in xml.parse(path).iter():
        if place.tag in ("country", "state", "city"):
            kinds["place"].update(capitalised(place.findtext("name") or place.findtext("_name") or ""))

def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    kinds = collections.defaultdict(set)
    add_wordnet(kinds, sys.argv[1])
    add_countries(kinds, sys.argv[2])
    add_places(kinds, sys.argv[3])
    for line in (HEAD + "\n".join(word_classes.licence(sys.argv[1])) + "\n" + KINDS).splitlines():
        print(f"# {line}".rstrip())
    print()
    by_kinds = collections.defaultdict(list)
    for word in sorted(set().union(*kinds.values())):
        by_kinds["-".join(kind for kind in sorted(kinds) if word in kinds[kind])].append(word)
    for names in sorted(by_kinds):
        word_classes.write(names, by_kinds[names])

main()

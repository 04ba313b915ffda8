#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns which nouns name events and in what surroundings, and writes resources/models/en_event_nouns.words.

usage: event_nouns.py WORDNET LEXICON GUM MEANTIME MEANTIME.conllu TIMESET TIMESET.conllu >en_event_nouns.words

WORDNET is as word_classes.py takes it, LEXICON resources/rules/en/events.words. GUM is the folder of the treebank: nouns
that head a mention of an event say yes, all others no. MEANTIME and TIMESET are folders of Wikinews articles with their
events, and what `dateline-cli parse FOLDER/docs` writes of them; of MEANTIME, of which only the first sentences are fully
annotated, the first six are read, of TimeSET the events alone. The model is a logistic regression by AdaGrad.
"""
import collections, glob, json, math, os, random, re, sys, textwrap

LEXICOGRAPHER = ("adj adj.pert adv Tops act animal artifact attribute body cognition communication event feeling food group "
                 "location motive object person phenomenon plant possession process quantity relation shape state substance "
                 "time").split()
ENDINGS = "tion sion ment al ing ance ence ure age er or ist ity ness ship ism y out down up off over".split()
PREPOSITIONS = set("of in by for to from with on at against after before during since until following despite over about "
                   "between into through under without amid throughout than as like per via within".split())
DETERMINERS = set("the a an this that these those no any some another each every all both".split())
CHILDREN = ("compound", "nummod", "acl", "acl:relcl", "amod")
OPENING = 6           # sentences of MEANTIME
LEAST_PRIOR = 0.25    # other nouns below are not listed: hardly any surroundings make events of them
EPOCHS, RATE, DECAY = 5, 0.3, 1e-3

HEAD = """\
SPDX-FileCopyrightText: The project authors
SPDX-License-Identifier: GPL-3.0-or-later

Which nouns name events, and in what surroundings. Made by event_nouns.py from
  the Georgetown University Multilayer corpus, Amir Zeldes and others (annotation CC BY 4.0, texts CC BY and CC BY-SA),
  MEANTIME, the NewsReader project, and TimeSET, of Wikinews articles (CC BY 4.0; Wikinews CC BY 2.5),
  and WordNet 3.0, which this licence covers:

"""
LINES = """\
#
# weigh GROUP WEIGHT WORD…   log-odds that are added up: prior, of the noun itself; relation, to its head; head, the
#                            head's part of speech; case, its preposition; determiner; child, the relation of a word that
#                            hangs on it; complement, the preposition of a phrase that hangs on it; with, other things
"""

class Word:
    def __init__(self, fields):
        self.form, self.lemma, self.upos, self.xpos = fields[1].lower(), fields[2].lower(), fields[3], fields[4]
        self.head, self.relation, self.misc = int(fields[6]) - 1, fields[7], fields[9]
        self.children, self.event = [], False

def sentences(path):
    """The sentences of a CoNLL-U file by document; the words of each know their children."""
    documents, name = collections.defaultdict(list), os.path.basename(path)
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newdoc id"):
            name = os.path.splitext(os.path.basename(line.split("=")[1].strip()))[0]
        elif line.startswith("# sent_id"):
            documents[name].append([])
        elif re.match(r"\d+\t", line):
            documents[name][-1].append(Word(line.rstrip("\n").split("\t")))
    for words in (words for document in documents.values() for words in document):
        for word in words:
            word.governor = words[word.head] if word.head >= 0 else None
            if word.governor:
                word.governor.children.append(word)
    return documents

# ---- what is known of a noun alone

def wordnet(folder):
    """By noun, the share of its uses in each lexicographer's file, and the share of those derived from a verb."""
    file_of, derived, counts, nouns = {}, set(), {}, {}
    for line in open(os.path.join(folder, "data.noun"), encoding="utf-8"):
        if line.startswith("  "):
            continue
        fields = line.split(" ")
        file_of[fields[0]] = LEXICOGRAPHER[int(fields[1])]
        lemmas = [lemma.lower() for lemma in fields[4:4 + 2 * int(fields[3], 16):2]]
        pointers = fields[5 + 2 * len(lemmas):]
        for sign, _, part, ends in zip(*(pointers[i::4] for i in range(4))):
            if sign == "+" and part == "v":
                derived.add((lemmas[int(ends[:2], 16) - 1], fields[0]))
    for line in open(os.path.join(folder, "cntlist.rev"), encoding="utf-8"):
        key, sense, count = line.split()[:3]
        lemma, numbers = key.split("%")
        if numbers[0] == "1":
            counts[lemma, int(sense)] = int(count)
    for line in open(os.path.join(folder, "index.noun"), encoding="utf-8"):
        if line.startswith("  "):
            continue
        fields = line.split()
        lemma, senses = fields[0], fields[-int(fields[2]):]
        weights = [counts.get((lemma, i + 1), 0) + 1 / (i + 1) for i in range(len(senses))]
        shares = collections.Counter()
        for weight, sense in zip(weights, senses):
            shares["file " + file_of[sense]] += weight / sum(weights)
            if (lemma, sense) in derived:
                shares["derived"] += weight / sum(weights)
        nouns[lemma] = shares
    return nouns

def licence(folder):
    with open(os.path.join(folder, "data.adv"), encoding="utf-8") as file:
        return [re.sub(r"^ *\d+ ?", "", line).rstrip() for line in file if line.startswith("  ")]

def lexicon_nouns(path):
    """The nouns of the lexicon that name something other than a state; the first line that names a noun decides."""
    classes = {}
    for line in open(path, encoding="utf-8"):
        fields = line.split()
        if fields[:1] == ["noun"]:
            for lemma in fields[3:]:
                classes.setdefault(lemma, fields[2])
    return {lemma for lemma, name in classes.items() if name != "state"}

def ending(lemma):
    return next((end for end in ENDINGS if lemma.endswith(end) and len(lemma) > len(end) + 2), "none")

def of_noun(lemma, known):
    return {**known.get(lemma, {}), "ending " + ending(lemma): 1.0} if lemma in known else {"unknown": 1.0}

# ---- what is known from its surroundings; core/events/mentions/noun_chance.cpp reads the same

def of_surroundings(word):
    yield "with any"
    yield "relation " + word.relation
    if word.governor:
        yield "head " + word.governor.upos
    if word.xpos == "NNS":
        yield "with plural"
    markers = [child.form for child in word.children if child.relation == "case"]
    if markers and markers[0] in PREPOSITIONS:
        yield "case " + markers[0]
    determiner = next((child for child in word.children if child.relation in ("det", "nmod:poss")), None)
    if not determiner:
        yield "with no-determiner"
    elif determiner.relation == "nmod:poss":
        yield "with possessor"
    elif determiner.form in DETERMINERS:
        yield "determiner " + determiner.form
    for relation in {child.relation for child in word.children} & set(CHILDREN):
        yield "child " + relation
    complements = {next((c.form for c in child.children if c.relation == "case"), "") for child in word.children
                   if child.relation == "nmod"}
    for marker in complements & PREPOSITIONS:
        yield "complement " + marker

def features(word, known, listed):
    found = {**of_noun(word.lemma, known), **dict.fromkeys(of_surroundings(word), 1.0)}
    if word.lemma in listed:
        found["with lexicon"] = 1.0
    return found

# ---- annotated nouns

def gum(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*.conllu"))):
        for document in sentences(path).values():
            for words in document:
                mark_entities(words)
                yield from ((word, word.event, 1.0) for word in words if word.upos == "NOUN")

def mark_entities(words):
    open_spans, headed = [], set()
    for last, word in enumerate(words):
        entities = re.search(r"Entity=([^|]*)", word.misc)
        for mark in re.findall(r"\([^()]*|[^()]*\)", entities[1]) if entities else []:
            if mark.startswith("("):
                parts = mark[1:].split("-")
                open_spans.append((parts[0].split("[")[0], parts[1] if len(parts) > 1 else "", last))
                continue
            name = mark[:-1].split("[")[0]
            at = next((i for i in reversed(range(len(open_spans))) if open_spans[i][0] == name or not name), None)
            if at is not None:
                _, kind, first = open_spans.pop(at)
                head = next((w for w in words[first:last + 1] if not first <= w.head <= last), None)
                if head and id(head) not in headed:
                    headed.add(id(head))
                    head.event = kind == "event"

def placed(folder, document, name):
    """The sentences' words with where they begin and end in the text, blanks not counted; and the blanks' table."""
    text = open(os.path.join(folder, "docs", name + ".txt"), encoding="utf-8").read()
    solid, place = "".join(text.split()), [0]
    for letter in text:
        place.append(place[-1] + (not letter.isspace()))
    at, out = 0, []
    for words in document:
        out.append([])
        for word in words:
            form = "".join(word.form.split())
            at = solid.lower().index(form, at)
            out[-1].append((word, at, at + len(form)))
            at += len(form)
    return out, place

def news(folder, parses, file, opening):
    """The nouns of articles with events: the first `opening` sentences in full, else the events alone."""
    events = collections.defaultdict(list)
    for line in open(os.path.join(folder, file), encoding="utf-8"):
        event = json.loads(line)
        if event["start"] is not None:
            events[event["doc_id"]].append((event["start"], event["end"]))
    for name, document in sentences(parses).items():
        lines, place = placed(folder, document, name)
        spans = [(place[begin], place[end]) for begin, end in events[name] if end - begin < 25]
        for words in lines[:opening or None]:
            for word, begin, end in words:
                named = any(begin < last and first < end for first, last in spans)
                if word.upos == "NOUN" and (named or opening):
                    yield word, named, 2.0 if opening else 1.0

# ---- learning

def learn(examples):
    weights, squares, chance = collections.defaultdict(float), collections.defaultdict(lambda: 1e-6), random.Random(1)
    for _ in range(EPOCHS):
        chance.shuffle(examples)
        for found, is_event, importance in examples:
            sum_ = sum(weights[name] * value for name, value in found.items())
            error = (1 / (1 + math.exp(-sum_)) - is_event) * importance
            for name, value in found.items():
                slope = error * value + DECAY * weights[name]
                squares[name] += slope * slope
                weights[name] -= RATE * slope / math.sqrt(squares[name])
    return weights

def write(weights, known, listed):
    by_line = collections.defaultdict(list)
    for name, weight in weights.items():
        group, _, word = name.partition(" ")
        if word and group not in ("file", "ending"):
            by_line[group, round(weight, 1)].append(word)
    for lemma in known:
        prior = sum(weights[name] * value for name, value in of_noun(lemma, known).items())
        if (prior >= LEAST_PRIOR or lemma in listed) and re.fullmatch(r"[a-z]+", lemma):
            by_line["prior", round(2 * prior) / 2].append(lemma)
    by_line["with", round(weights["unknown"], 1)].append("unknown")
    for (group, weight), names in sorted(by_line.items()):
        for line in textwrap.wrap(" ".join(sorted(names)), 100, break_on_hyphens=False):
            print("weigh", group, weight, line)

def main():
    if len(sys.argv) != 8:
        sys.exit(__doc__)
    folder, lexicon, treebank, meantime, meantime_parses, timeset, timeset_parses = sys.argv[1:]
    known, listed = wordnet(folder), lexicon_nouns(lexicon)
    examples = [*gum(treebank), *news(meantime, meantime_parses, "mentions.jsonl", OPENING),
                *news(timeset, timeset_parses, "events.jsonl", 0)]
    print(len(examples), "nouns,", sum(is_event for _, is_event, _ in examples), "events", file=sys.stderr)
    weights = learn([(features(word, known, listed), is_event, weight) for word, is_event, weight in examples])
    for line in (HEAD + "\n".join(licence(folder))).splitlines():
        print(f"# {line}".rstrip())
    print(LINES)
    write(weights, known, listed)

if __name__ == "__main__":
    main()

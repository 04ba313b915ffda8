#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns how sure an event is, and writes resources/models/en_confidence.words.

usage: confidence.py TIMELINE.json GOLD_FOLDER [--documents even|odd|all] [--diagram FILE.svg] >en_confidence.words

TIMELINE.json is what `dateline-cli extract --all-mentions` makes of GOLD_FOLDER/docs with its publication days given; GOLD_FOLDER holds
the events of MEANTIME (Wikinews, CC BY 4.0) as mentions.jsonl, one a line with doc_id, start, end and time_anchors.
An event is right where its trigger overlaps an annotated one and, where that is tied to a date, its date is one of these
at the coarser precision of the two; only the annotated first part of each document counts. Logistic regression with a
little weight decay, by Newton's method. Prints a table of reliability to standard error. The diagram shows how right the
events of each half of the documents are by weights learnt from the other half, of what would be kept.
"""
import argparse, collections, json, math, os, sys

DECAY = 1.0
DEPTHS = (1, 4, 5, 6, 7, 8, 10) # as ConfidenceModel has them
LEAST_KEPT = 0.4 # leastKeptConfidence of core/events/confidence
ROUNDS = 30

def rows_of(timeline, gold_folder, documents):
    gold, last = collections.defaultdict(list), collections.defaultdict(int)
    for line in open(os.path.join(gold_folder, "mentions.jsonl"), encoding="utf-8"):
        mention = json.loads(line)
        gold[mention["doc_id"]].append(mention)
        last[mention["doc_id"]] = max(last[mention["doc_id"]], mention["end"])
    wanted = {doc for i, doc in enumerate(sorted(gold), 1)
              if documents == "all" or (i % 2 == 0) == (documents == "even")}
    depth = depths_of(timeline["events"])
    names = {a["id"]: os.path.splitext(os.path.basename(a["path"]))[0] for a in timeline["articles"]}
    for event in timeline["events"]:
        doc = names[event["article"]]
        if doc in wanted and event["trigger"]["begin"] < last[doc]:
            yield features(event, depth[event["id"]]), is_right(event, gold[doc])

def depths_of(events):
    """By event: how many sentences with mentions stand above its own."""
    sentences = collections.defaultdict(set)
    for event in events:
        sentences[event["article"]].add(event["sentence"]["begin"])
    order = {article: sorted(begins) for article, begins in sentences.items()}
    return {event["id"]: order[event["article"]].index(event["sentence"]["begin"]) for event in events}

def is_right(event, mentions):
    trigger = event["trigger"]
    found = next((m for m in mentions if m["start"] < trigger["end"] and trigger["begin"] < m["end"]), None)
    if found is None:
        return 0
    dates = [value for value, _ in found["time_anchors"] if value and value[:2] in ("19", "20")]
    own = (event["date"]["value"] or "")[:10]
    if not dates or not own[:4].isdigit():
        return 1
    return int(any(value[:min(len(value), len(own))] == own[:min(len(value), len(own))] for value in dates))

def features(event, depth):
    chance = min(0.99, max(0.01, event["chance"]))
    found = {"bias": 1.0, "chance": math.log(chance / (1 - chance))}
    found["class." + event["class"]] = 1.0
    found["basis." + (event["date"]["basis"] or "null")] = 1.0
    found["status." + event["status"]] = 1.0
    if event["on_timeline"]:
        found["on_timeline"] = 1.0
    if event["participants"]:
        found["participants"] = 1.0
    if event["kind"]:
        found["kind"] = 1.0
    for least in DEPTHS:
        if depth >= least:
            found[f"depth.{least}"] = 1.0
    return found

def solve(matrix, vector):
    """Gauss elimination with pivots."""
    size = len(vector)
    rows = [list(row) + [value] for row, value in zip(matrix, vector)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, size):
            factor = rows[k][i] / rows[i][i]
            rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i])]
    result = [0.0] * size
    for i in reversed(range(size)):
        result[i] = (rows[i][size] - sum(rows[i][k] * result[k] for k in range(i + 1, size))) / rows[i][i]
    return result

def chance_of(weights, found):
    return 1 / (1 + math.exp(-sum(weights.get(name, 0) * value for name, value in found.items())))

def learn(rows):
    names = sorted({name for found, _ in rows for name in found})
    at = {name: i for i, name in enumerate(names)}
    weights = dict.fromkeys(names, 0.0)
    for _ in range(ROUNDS):
        gradient = [-DECAY * weights[name] for name in names]
        curve = [[DECAY if i == k else 0.0 for k in range(len(names))] for i in range(len(names))]
        for found, right in rows:
            chance = chance_of(weights, found)
            for name, value in found.items():
                gradient[at[name]] += (right - chance) * value
                for other, second in found.items():
                    curve[at[name]][at[other]] += chance * (1 - chance) * value * second
        for name, step in zip(names, solve(curve, gradient)):
            weights[name] += step
    return weights

def bins_of(judged):
    """Ten bins of (events, right ones, sum of confidences)."""
    bins = [[0, 0, 0.0] for _ in range(10)]
    for chance, right in judged:
        here = bins[min(9, int(chance * 10))]
        here[0] += 1; here[1] += right; here[2] += chance
    return bins

def tell_reliability(judged):
    bins = bins_of(judged)
    for i, (count, right, chance) in enumerate(bins):
        if count:
            print(f"{i / 10:.1f}: {count:4d} events, confidence {chance / count:.3f}, right {right / count:.3f}", file=sys.stderr)
    error = sum(abs(chance - right) for _, right, chance in bins) / max(1, len(judged))
    print(f"{len(judged)} events, expected calibration error {error:.3f}", file=sys.stderr)

def is_kept(found, chance):
    return "on_timeline" in found or chance >= LEAST_KEPT

def judged_by_halves(halves):
    for mine, other in (halves, halves[::-1]):
        weights = learn(mine)
        for found, right in other:
            chance = chance_of(weights, found)
            if is_kept(found, chance):
                yield chance, right

def diagram(judged):
    """Dots of an area as large as their number of events, on the line where confidence and truth agree."""
    size, edge = 360, 48
    place = lambda share: edge + share * size
    level = lambda share: edge + (1 - share) * size
    dots = [(count, right / count, chance / count) for count, right, chance in bins_of(judged) if count]
    most = max(count for count, _, _ in dots)
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{size + 2 * edge}" height="{size + 2 * edge}" '
             'font-family="sans-serif" font-size="12">',
             "<!-- SPDX-FileCopyrightText: The project authors -->\n<!-- SPDX-License-Identifier: GPL-3.0-or-later -->",
             '<rect width="100%" height="100%" fill="white"/>',
             f'<path d="M{edge} {edge}V{edge + size}H{edge + size}" fill="none" stroke="black"/>',
             f'<path d="M{edge} {edge + size}L{edge + size} {edge}" stroke="gray" stroke-dasharray="4 4"/>']
    for tick in (0, 0.5, 1):
        lines.append(f'<text x="{place(tick)}" y="{edge + size + 18}" text-anchor="middle">{tick}</text>')
        lines.append(f'<text x="{edge - 8}" y="{level(tick) + 4}" text-anchor="end">{tick}</text>')
    for count, right, chance in dots:
        lines.append(f'<circle cx="{place(chance):.1f}" cy="{level(right):.1f}" r="{3 + 9 * math.sqrt(count / most):.1f}" '
                     'fill="steelblue" fill-opacity="0.6"/>')
        lines.append(f'<text x="{place(chance) + 14:.1f}" y="{level(right) + 4:.1f}">{count}</text>')
    lines.append(f'<text x="{edge + size / 2}" y="{edge + size + 38}" text-anchor="middle">confidence</text>')
    lines.append(f'<text x="14" y="{edge + size / 2}" transform="rotate(-90 14 {edge + size / 2})" text-anchor="middle">'
                 "share that is right</text></svg>")
    return "\n".join(lines) + "\n"

def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("timeline"); options.add_argument("gold")
    options.add_argument("--documents", choices=("even", "odd", "all"), default="all")
    options.add_argument("--diagram")
    given = options.parse_args()
    timeline = json.load(open(given.timeline, encoding="utf-8"))
    rows = list(rows_of(timeline, given.gold, given.documents))
    weights = learn(rows)
    tell_reliability([(chance_of(weights, found), right) for found, right in rows])
    if given.diagram:
        judged = list(judged_by_halves([list(rows_of(timeline, given.gold, half)) for half in ("even", "odd")]))
        print("each half of the documents by weights of the other, what is kept:", file=sys.stderr)
        tell_reliability(judged)
        with open(given.diagram, "w", encoding="utf-8") as file:
            file.write(diagram(judged))
    print("# SPDX-FileCopyrightText: The project authors\n# SPDX-License-Identifier: GPL-3.0-or-later\n#")
    print("# What speaks for an event and its date, and how much: weights of a logistic regression. Learnt by confidence.py")
    print("# from the events of MEANTIME (Minard and others 2016), Wikinews articles annotated under CC BY 4.0.\n")
    for name in sorted(weights):
        print(f"weight {name} {weights[name]:.4f}")

main()

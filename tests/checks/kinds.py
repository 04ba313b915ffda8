# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The help page about kinds tells what the taxonomy holds, and its mappings name no kind that is not there."""

import re

import repository


def read_kinds(text):
    """The rows of the help page by the taxonomy's lines: id, label, meaning, ACLED and PLOVER of each sub-kind."""
    kinds, top = [], {}
    for key, rest in re.findall(r"(?m)^(kind|sub|means|acled|plover) +(.*)$", text):
        if key in ("kind", "sub"):
            name, label = rest.split(None, 1)
            kinds.append({"acled": "-", "plover": "-"} if key == "kind" else dict(top))
            kinds[-1].update(id=name if key == "kind" else f"{top['id']}/{name}", label=label.strip())
            top = kinds[-1] if key == "kind" else top
        else:
            kinds[-1][key] = rest.strip().split(" | ")[-1]
    return kinds


def row_of(kind):
    acled, plover = ("–" if kind[book] == "-" else kind[book] for book in ("acled", "plover"))
    return f"| {kind['label']} | {kind['means']} | `{kind['id']}` | {acled} | {plover} |"


kinds = read_kinds(repository.text("resources/taxonomy/events.kinds"))
page = repository.text("resources/help/kinds.md")
faults = [f"resources/help/kinds.md: there is no row “{row_of(kind)}”"
          for kind in kinds if "/" in kind["id"] and row_of(kind) not in page]
faults += [f"resources/help/kinds.md: there is no heading “{kind['label']}”"
           for kind in kinds if "/" not in kind["id"] and f"\n## {kind['label']}\n\n{kind['means']}\n" not in page]
for named in re.findall(r"(?m)^([a-z/-]+)\t", repository.text("resources/taxonomy/case.tsv")):
    if named not in [kind["id"] for kind in kinds]:
        faults.append(f"resources/taxonomy/case.tsv: {named} is no kind")
repository.close(faults, len(kinds))

# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""No address that is not a standard's, an example's or this project's, no path of one machine, no note to self."""

import re

import repository

# Names reserved for examples, and the addresses that formats and licences are known by.
HOSTS = re.compile(r"(.+\.)?(example(\.(com|org|net))?|test|invalid|localhost|w3\.org|freedesktop\.org|kde\.org|qt\.io"
                   r"|gnu\.org|fsf\.org|creativecommons\.org|spdx\.org|unicode\.org|iso\.org|timeml\.org|schema\.org"
                   r"|ogp\.me|purl\.org|rfc-editor\.org|catch2\.org|inkscape\.org)")
RULED_OUT = [
    (r"(?<![\w./~$}])/(?:home|root|work|Users|workspace)/\w", "a path of one machine"),
    (r"\b(?:TODO|FIXME|XXX)\b", "a note to self: do it, or leave it out"),
    (r"(?m)^(?:<{7} |>{7} |={7}$)", "left over from a merge"),
]


def faults_of(path):
    content = repository.text(path)
    if content is None or path.parts[:2] == ("packaging", "licences"):
        return
    for line, found in repository.matches(r"https?://([\w.-]*\w)", content):
        if not HOSTS.fullmatch(found[1].lower()):
            yield f"{path}:{line}: {found[0]}: an address that nobody needs to know"
    for pattern, why in RULED_OUT:
        for line, found in repository.matches(pattern, content):
            yield f"{path}:{line}: {found[0]}: {why}"


checked = [path for path in repository.files() if path.name != "words.py"]
repository.close([fault for path in checked for fault in faults_of(path)], len(checked))

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// A word line of a CoNLL-U file; fields as they stand there, "_" where a field is empty.
struct ConlluWord
{
    QString form;
    QString lemma;
    QString upos;
    QString xpos;
    QString features;
    int head = 0; ///< 1-based word of the sentence, 0 for the root; -1 where none is given.
    QString relation;
    QString misc;

    friend bool operator==(const ConlluWord &, const ConlluWord &) = default;
};

/// Words [first, end) of a sentence that are written as one: "do" and "n't" as "don't".
struct ConlluGroup
{
    std::size_t first = 0;
    std::size_t end = 0;
    QString form;
    QString misc;

    friend bool operator==(const ConlluGroup &, const ConlluGroup &) = default;
};

/// A sentence of a CoNLL-U file. Empty nodes of enhanced graphs ("8.1") are left out.
struct ConlluSentence
{
    QStringList comments; ///< The lines that begin with '#', whole.
    std::vector<ConlluWord> words;
    std::vector<ConlluGroup> groups; ///< In order, without overlaps.

    friend bool operator==(const ConlluSentence &, const ConlluSentence &) = default;
};

/// Reads the sentences of a CoNLL-U file (universaldependencies.org/format). A missing blank line at the
/// end does no harm. Errors, with the line: FileDamaged where a line has not ten fields, numbers do not
/// follow each other, a head is outside the sentence, or a word or a sentence is longer than 65,535. `name` is what
/// errors call the file.
Result<std::vector<ConlluSentence>> parseConllu(const QString &text, const QString &name);

} // namespace core

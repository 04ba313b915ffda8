// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace core {

/// What a word says about a stop behind it, or about a stop before it.
enum class StopWord : quint8 {
    None,
    Title,  ///< "Capt.": a name follows; its stop never ends a sentence.
    Number, ///< "No.": its stop does not end a sentence where a figure follows.
    Ending, ///< "Ltd.": may well be the last word; its stop ends a sentence where an opener follows.
    Opener, ///< "The": begins sentences and is no part of a name.
};

/// The words by which a sentence's last stop is told from an abbreviation's.
class StopWords
{
public:
    /// Reads lines "KIND word word …" and "example sentence | sentence"; '#' opens a comment.
    /// `name` is what errors call it. Errors: RuleMalformed.
    static Result<StopWords> parse(const QString &text, const QString &name);

    /// The English words that come with the program.
    static const StopWords &english();

    /// `word` is without its stop; letter case does not matter.
    StopWord kindOf(QStringView word) const;

    /// Sentences joined by " | ", for a test to take apart.
    const QStringList &examples() const { return m_examples; }

private:
    QHash<QString, StopWord> m_kinds;
    QStringList m_examples;
};

} // namespace core

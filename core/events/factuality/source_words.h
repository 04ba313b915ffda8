// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/word_map.h"

#include <QFlags>
#include <QString>

namespace core {

/// What part a word has in telling who says something; resources/rules/en/sources.words has examples.
enum class SpeechPart : quint8 { Verb = 1, Object = 2, Hearer = 4, Quoting = 8, Noun = 16, Channel = 32 };
Q_DECLARE_FLAGS(SpeechParts, SpeechPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(SpeechParts)

/// The words by which sources are known. Compiled once and then only read.
class SourceWords
{
public:
    /// Reads the lines of `text`; `name` is what errors call it. Errors: RuleMalformed.
    static Result<SourceWords> parse(const QString &text, const QString &name);

    /// The list that comes with the program.
    static const SourceWords &english();

    bool has(QStringView lemma, SpeechPart part) const { return valueIn(m_parts, lemma).testFlag(part); }

private:
    WordMap<SpeechParts> m_parts; ///< By lemma.
};

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace core {

/// What decides where a written word is cut. Letter case does not matter; of apostrophes the plain one stands for all.
class WordRules
{
public:
    /// Reads lines "KIND word word …"; '#' opens a remark. `name` is what errors call it. Errors: RuleMalformed.
    static Result<WordRules> parse(const QString &text, const QString &name);

    /// The English rules that come with the program.
    static const WordRules &english();

    /// How long the clitic is that `word` ends in, with something before it; 0 where it ends in none.
    qsizetype cliticLength(QStringView word) const;

    /// Where `word` is cut when `next` follows it: the ends of all its pieces but the last. Mostly none.
    struct Cuts
    {
        std::array<quint8, 2> ends{};
        int count = 0;
    };
    Cuts cutsOf(QStringView word, QStringView next) const;

    bool isPrefix(QStringView word) const { return holds(m_prefixes, word); }
    bool isUnit(QStringView word) const { return holds(m_units, word); }
    bool isDomain(QStringView word) const { return holds(m_domains, word); }

    /// The longest whole word that `text` begins with, and that no letter or figure follows; 0 where there is none.
    qsizetype wholeLength(QStringView text) const;

    /// The same for faces, in their own letter case.
    qsizetype faceLength(QStringView text) const;

    /// Texts and their words, "They can't -> They ca +n't", for a test to try.
    const QStringList &examples() const { return m_examples; }

private:
    struct Cut
    {
        QString word;
        Cuts cuts;
        QStringList followers; ///< In order; empty where any word may follow.
    };

    bool add(const QString &kind, const QString &rest);
    bool addCuts(const QString &words, const QString &followers);
    void order();
    static bool holds(const QStringList &sorted, QStringView word);

    QStringList m_clitics;
    std::vector<Cut> m_cuts;                 ///< In order of their words.
    std::array<quint32, 128> m_cutLengths{}; ///< By first letter: a bit a length of the words in m_cuts.
    std::array<QStringList, 128> m_wholes;   ///< By first character, the longest first.
    std::array<QStringList, 128> m_faces;
    QStringList m_prefixes;
    QStringList m_units;
    QStringList m_domains;
    QStringList m_examples;
};

} // namespace core

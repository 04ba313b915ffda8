// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/suffix_table.h"
#include "core/language/tags.h"

namespace core {

/// How a lemma is written.
enum class LemmaCase : quint16 {
    Lower,
    AsWritten,   ///< A name keeps its capitals.
    Capitalised, ///< "american" of "American"
};

/// How a lemma is made of a form: its last units are cut off, and others put there. Or "whole word", which cuts all.
struct LemmaRule
{
    static constexpr quint16 wholeWord = 0xFFFF;

    quint16 cut = 0;
    quint16 letters = 0; ///< What is added: units [letters, letters + length) of the model's letters.
    quint16 length = 0;
    LemmaCase casing = LemmaCase::Lower;

    static constexpr std::size_t fieldCount = 4; ///< As they stand in the model, one behind the other.
};

/// The group of words whose lemmas are made alike: by XPOS, verbs' forms that look the same taken together.
quint16 lemmaGroup(QStringView normalForm, Upos upos, Xpos xpos);

/// Whether lemmas are written as the words are, however treebanks do it: of names, addresses and foreign words.
bool keepsItsCase(Xpos xpos);

/// "1,400,000" is counted as "1400000".
bool hasThousands(QStringView form, Xpos xpos);

/// Gives words their dictionary forms, as the arrays "lemma.…" of a model have it. The model must outlive it.
class Lemmatiser
{
public:
    Lemmatiser() = default;

    /// Errors: FileDamaged where the arrays are not there, or contradict each other. `name` is for errors.
    static Result<Lemmatiser> open(const ModelFile &model, const QString &name);

    /// Appends the lemma of a word to `lemmas`: of seen words what the treebanks say, of others what words that end
    /// alike have. It is never empty for a form that is not. Allocates nothing where `lemmas` has room.
    void appendLemma(QStringView form, Upos upos, Xpos xpos, QString &lemmas) const;

private:
    LemmaRule ruleOf(const NormalForm &form, Upos upos, Xpos xpos) const;

    SuffixTable m_table;
    std::span<const quint16> m_rules; ///< LemmaRule::fieldCount for each.
    std::span<const quint16> m_letters;
};

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/suffix_table.h"
#include "core/language/tags.h"

namespace core {

/// Gives words their bundles of morphological features ("Mood=Ind|Tense=Past|VerbForm=Fin"), as the arrays
/// "features.…" of a model have them. The model must outlive it.
///
/// The word and its tags alone decide: what takes the sentence (whether "put" is plural) is what is most frequent.
class FeatureBundles
{
public:
    FeatureBundles() = default;

    /// Errors: FileDamaged where the arrays are not there, or contradict each other. `name` is for errors.
    static Result<FeatureBundles> open(const ModelFile &model, const QString &name);

    /// The number of the word's bundle, for Word::features. Number 0 is the empty bundle.
    quint16 bundleOf(QStringView form, Upos upos, Xpos xpos) const;

    /// A bundle as CoNLL-U spells it; "_" where it is empty, or where there is no such number.
    QLatin1StringView spelling(quint16 bundle) const;

private:
    SuffixTable m_table;
    std::span<const quint32> m_begins; ///< Of the spellings in m_letters; one more than there are.
    std::span<const char> m_letters;
};

} // namespace core

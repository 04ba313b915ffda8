// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/example.h"

#include "core/language/network/word_features.h"

namespace core {

void FeatureRows::append(std::span<const QString> forms, const Lexicon &lexicon, const FeatureTable &table)
{
    std::vector<QStringView> views(forms.begin(), forms.end());
    const SentenceCase usage = sentenceCase(views);
    WordFeatures features(lexicon);
    std::vector<quint64> hashes;
    if (begins.empty())
        begins.push_back(0);
    for (const QStringView form : views) {
        hashes.clear();
        features.append(form, usage, hashes);
        for (const quint64 hash : hashes)
            rows.push_back(table.rowOf(hash));
        begins.push_back(rows.size());
    }
}

} // namespace core

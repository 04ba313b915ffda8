// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/choose_features.h"

#include "core/language/network/word_features.h"

#include <QHash>

namespace core {

std::vector<quint64> chooseFeatures(std::span<const Example> examples, const Lexicon &lexicon, int least)
{
    QHash<quint64, int> counts;
    std::vector<quint64> met;
    WordFeatures features(lexicon);
    std::vector<quint64> hashes;
    std::vector<QStringView> forms;
    for (const Example &example : examples) {
        forms.clear();
        for (const Example::Word &word : example.words)
            forms.push_back(word.form);
        const SentenceCase usage = sentenceCase(forms);
        for (const QStringView form : forms) {
            hashes.clear();
            features.append(form, usage, hashes);
            for (const quint64 hash : hashes) {
                if (++counts[hash] == least)
                    met.push_back(hash);
            }
        }
    }
    return met;
}

} // namespace core

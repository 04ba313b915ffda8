// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/model_file.h"
#include "core/language/split_features.h"

namespace core {

/// What was learnt of where sentences end, also where no stop tells it: at the end of a greeting, a heading within
/// the text, a list. Without anything learnt, rules alone decide.
class SentenceModel
{
public:
    SentenceModel() = default;

    /// From the array "split.weights"; nothing is learnt where the file has none that fits. The file must outlive it.
    explicit SentenceModel(const ModelFile &file)
    {
        const auto weights = file.array<qint16>(QLatin1StringView("split.weights"));
        if (weights.size() == splitBuckets)
            m_weights = weights;
    }

    bool isEmpty() const { return m_weights.empty(); }

    /// Whether a sentence ends at a place with these features. Only where it is not empty.
    bool endsAt(const SplitFeatures &features) const
    {
        int sum = 0;
        for (const quint32 bucket : features)
            sum += m_weights[bucket];
        return sum > 0;
    }

private:
    std::span<const qint16> m_weights; ///< In the model's file.
};

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"
#include "core/language/network/feature_table.h"
#include "core/language/tags.h"

#include <QString>

#include <vector>

namespace core {

/// A sentence of a treebank as the network learns from it.
struct Example
{
    struct Word
    {
        QString form;
        Upos upos = Upos::X;
        Xpos xpos = Xpos::Xx;
        int head = 0; ///< 1-based; 0 is the root.
        Deprel relation = Deprel::Dep;
        NameTag name = NameTag::None;
        MentionKind mention = MentionKind::None;
    };
    std::vector<Word> words; ///< At least one.
    bool named = false;      ///< Whether its names and mentions are marked; else Word::name and mention say nothing.
};

/// Rows of the embedding for each word of a sentence, in flat arrays.
struct FeatureRows
{
    std::vector<quint32> rows;
    std::vector<std::size_t> begins; ///< Word i has rows [begins[i], begins[i + 1]); FeatureTable::none where unknown.
                                     ///< The first two are the word's own.

    void append(std::span<const QString> forms, const Lexicon &lexicon, const FeatureTable &table);
};

} // namespace core

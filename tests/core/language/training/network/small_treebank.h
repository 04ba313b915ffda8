// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/example.h"

#include <QStringList>

#include <vector>

namespace tests {

/// Sentences like "the old ferry left Dover ." in every combination of a few words: a determiner, an adjective or
/// none, a noun, a verb, a name, a stop. Their names and mentions are marked.
inline std::vector<core::Example> smallTreebank()
{
    using namespace core;
    const QStringList determiners{QStringLiteral("the"), QStringLiteral("a")};
    const QStringList adjectives{QString(), QStringLiteral("old"), QStringLiteral("late")};
    const QStringList nouns{QStringLiteral("ferry"), QStringLiteral("train"), QStringLiteral("envoy")};
    const QStringList verbs{QStringLiteral("left"), QStringLiteral("reached")};
    const QStringList names{QStringLiteral("Dover"), QStringLiteral("Calais"), QStringLiteral("Ghent")};
    std::vector<Example> examples;
    for (int i = 0; i < 108; ++i) {
        const QString adjective = adjectives[i % 3];
        const int noun = adjective.isEmpty() ? 2 : 3;
        Example example;
        example.named = true;
        example.words.push_back({determiners[i % 2], Upos::Det, Xpos::Dt, noun, Deprel::Det});
        if (!adjective.isEmpty())
            example.words.push_back({adjective, Upos::Adj, Xpos::Jj, noun, Deprel::Amod});
        example.words.push_back({nouns[i / 3 % 3], Upos::Noun, Xpos::Nn, noun + 1, Deprel::Nsubj, NameTag::None,
                                 i / 3 % 3 == 2 ? MentionKind::Person : MentionKind::Object});
        example.words.push_back({verbs[i / 9 % 2], Upos::Verb, Xpos::Vbd, 0, Deprel::Root});
        example.words.push_back({names[i / 18 % 3], Upos::Propn, Xpos::Nnp, noun + 1, Deprel::Obj,
                                 NameTag::FirstOfPlace, MentionKind::Place});
        example.words.push_back({QStringLiteral("."), Upos::Punct, Xpos::Stop, noun + 1, Deprel::Punct});
        examples.push_back(example);
    }
    return examples;
}

} // namespace tests

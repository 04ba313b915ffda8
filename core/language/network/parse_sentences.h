// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"
#include "core/language/network/trained_network.h"
#include "core/language/tags.h"

#include <QStringView>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace core {

/// How likely each NameTag is, as the network scores it.
using NameScores = std::array<float, 7>;

/// What the network tells of a word.
struct ParsedWord
{
    Upos upos = Upos::X;
    Xpos xpos = Xpos::Xx;
    NameTag name = NameTag::None; ///< None until markNames() has seen the text.
    NameScores nameScores{};
    MentionKind mention = MentionKind::None;
    Deprel relation = Deprel::Dep;
    quint16 head = 0; ///< 1-based; 0 is the root.

    friend bool operator==(const ParsedWord &, const ParsedWord &) = default;
};

/// A sentence to parse: its words, none of them empty, at most 65,535; and where to write what is told of them.
struct SentenceToParse
{
    std::span<const QStringView> words;
    std::span<ParsedWord> parsed; ///< As many.
};

/// Tags the words of sentences, hangs them in a tree and scores names, for many sentences at a time, which is faster
/// than one by one. It remembers words that come again, some 10 MB of memory; but what is told of a sentence does not
/// depend on the others, nor on `kernels`. Time and memory are linear in the words but for the arcs of a sentence,
/// which are its words squared; what is longer than 600 words is parsed piece by piece.
class SentenceParser
{
public:
    /// `lexicon` is what the network was trained with. The model that both lie in must outlive the parser.
    SentenceParser(const TrainedNetwork &network, const Lexicon &lexicon, const Kernels &kernels);
    ~SentenceParser();

    void parse(std::span<const SentenceToParse> sentences);

private:
    class Group;

    std::unique_ptr<Group> m_group;
};

/// What a new SentenceParser tells. Pure.
void parseSentences(std::span<const SentenceToParse> sentences, const TrainedNetwork &network, const Lexicon &lexicon,
                    const Kernels &kernels);

} // namespace core

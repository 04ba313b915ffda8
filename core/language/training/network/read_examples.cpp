// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/read_examples.h"

#include "core/language/training/gum_names.h"

namespace core {

namespace {

template<typename Tag>
std::optional<Tag> tagOf(const QString &name)
{
    const QByteArray bytes = name.toLatin1();
    return tagSpelt<Tag>(QLatin1StringView(bytes));
}

} // namespace

std::optional<Example> exampleOf(const ConlluSentence &sentence, bool named)
{
    Example example;
    example.named = named;
    for (const ConlluWord &word : sentence.words) {
        const auto upos = tagOf<Upos>(word.upos);
        const auto xpos = tagOf<Xpos>(word.xpos);
        const auto relation = tagOf<Deprel>(word.relation);
        if (!upos || !xpos || !relation || word.head < 0)
            return std::nullopt;
        example.words.push_back(
            {.form = word.form, .upos = *upos, .xpos = *xpos, .head = word.head, .relation = *relation});
    }
    if (named) {
        const std::vector<NameTag> names = gumNames(sentence);
        const std::vector<MentionKind> mentions = gumMentionKinds(sentence);
        for (std::size_t i = 0; i < names.size(); ++i) {
            example.words[i].name = names[i];
            example.words[i].mention = mentions[i];
        }
    }
    return example.words.empty() ? std::nullopt : std::optional(std::move(example));
}

} // namespace core

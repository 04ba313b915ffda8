// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/alter_examples.h"

#include <algorithm>

namespace core {

Example alteredExample(const Example &example, Random &random)
{
    Example altered = example;
    switch (random.below(3)) {
    case 0:
        for (Example::Word &word : altered.words)
            word.form = word.form.toLower();
        break;
    case 1:
        for (Example::Word &word : altered.words)
            word.form = word.form.toUpper();
        break;
    default:
        if (altered.words.size() > 1 && altered.words.back().upos == Upos::Punct &&
            std::ranges::none_of(altered.words, [last = static_cast<int>(altered.words.size())](const auto &word) {
                return word.head == last;
            }))
            altered.words.pop_back();
        break;
    }
    return altered;
}

namespace {

bool isFirst(NameTag tag)
{
    return tag == NameTag::FirstOfPerson || tag == NameTag::FirstOfPlace || tag == NameTag::FirstOfOrganization;
}

/// Calls `visit` with the words of each name.
template<typename Words, typename Visit>
void eachName(Words &words, Visit visit)
{
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
        if (!isFirst(words[begin].name))
            continue;
        std::size_t end = begin + 1;
        while (end < words.size() && words[end].name != NameTag::None && !isFirst(words[end].name))
            ++end;
        visit(std::span(words).subspan(begin, end - begin));
    }
}

std::vector<int> keyOf(std::span<const Example::Word> name)
{
    std::vector<int> key{static_cast<int>(name.front().name)};
    for (const Example::Word &word : name)
        key.push_back(static_cast<int>(word.xpos));
    return key;
}

} // namespace

NamePool::NamePool(std::span<const Example> examples)
{
    for (const Example &example : examples) {
        if (!example.named)
            continue;
        eachName(example.words, [this](std::span<const Example::Word> name) {
            auto &forms = m_names[keyOf(name)].emplace_back();
            for (const Example::Word &word : name)
                forms.push_back(word.form);
        });
    }
}

Example NamePool::exchanged(const Example &example, Random &random) const
{
    Example exchanged = example;
    eachName(exchanged.words, [&](std::span<Example::Word> name) {
        const auto like = m_names.find(keyOf(name));
        if (like == m_names.end() || random.chance(0.5F))
            return;
        const auto &forms = like->second[random.below(like->second.size())];
        for (std::size_t i = 0; i < name.size(); ++i)
            name[i].form = forms[i];
    });
    return exchanged;
}

} // namespace core

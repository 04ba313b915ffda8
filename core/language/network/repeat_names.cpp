// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/repeat_names.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Person, place, organisation, by how often words are names of the kind.
using Counts = std::array<int, 3>;

/// Words [begin, end) of a sentence.
struct Run
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool begins(NameTag tag)
{
    return tag == NameTag::FirstOfPerson || tag == NameTag::FirstOfPlace || tag == NameTag::FirstOfOrganization;
}

std::size_t kindOf(NameTag first)
{
    return (static_cast<std::size_t>(first) - 1) / 2;
}

NameTag firstTagOf(std::size_t kind)
{
    return static_cast<NameTag>(2 * kind + 1);
}

void mark(const SentenceToParse &sentence, Run run, NameTag first)
{
    for (std::size_t w = run.begin; w < run.end; ++w)
        sentence.parsed[w].name = w == run.begin ? first : static_cast<NameTag>(static_cast<std::size_t>(first) + 1);
}

/// Calls `visit` with each name in the sentence.
template<typename Visit>
void eachName(const SentenceToParse &sentence, Visit visit)
{
    for (std::size_t begin = 0; begin < sentence.parsed.size(); ++begin) {
        if (!begins(sentence.parsed[begin].name))
            continue;
        std::size_t end = begin + 1;
        while (end < sentence.parsed.size() && sentence.parsed[end].name != NameTag::None &&
               !begins(sentence.parsed[end].name))
            ++end;
        visit(Run{begin, end});
    }
}

/// Calls `visit` with each run of proper nouns that are in no name.
template<typename Visit>
void eachOtherRun(const SentenceToParse &sentence, Visit visit)
{
    const auto isFree = [&sentence](std::size_t w) {
        return w < sentence.parsed.size() && sentence.parsed[w].upos == Upos::Propn &&
               sentence.parsed[w].name == NameTag::None;
    };
    for (std::size_t begin = 0; begin < sentence.parsed.size(); ++begin) {
        if (!isFree(begin))
            continue;
        std::size_t end = begin;
        while (isFree(end))
            ++end;
        visit(Run{begin, end});
        begin = end;
    }
}

/// What words are names of in a text.
class KnownNames
{
public:
    explicit KnownNames(std::span<const SentenceToParse> sentences)
    {
        for (const SentenceToParse &sentence : sentences) {
            eachName(sentence, [&](Run run) {
                const std::size_t kind = kindOf(sentence.parsed[run.begin].name);
                ++m_counts[keyOf(sentence, run)][kind];
                const bool isPerson = sentence.parsed[run.begin].name == NameTag::FirstOfPerson;
                if (isPerson && run.end - run.begin > 1)
                    ++m_counts[keyOf(sentence, {run.end - 1, run.end})][kind];
            });
        }
    }

    /// What the run is a name of elsewhere, as often as not at least; None where it is in no name. `now` stands where
    /// as many speak for it.
    NameTag kindOfRun(const SentenceToParse &sentence, Run run, NameTag now) const
    {
        const auto found = m_counts.constFind(keyOf(sentence, run));
        if (found == m_counts.cend())
            return now;
        const auto most = static_cast<std::size_t>(std::ranges::max_element(*found) - found->begin());
        const bool more = now == NameTag::None || (*found)[most] > (*found)[kindOf(now)];
        return more ? firstTagOf(most) : now;
    }

private:
    static QString keyOf(const SentenceToParse &sentence, Run run)
    {
        QString key;
        for (std::size_t w = run.begin; w < run.end; ++w) {
            key.append(sentence.words[w]);
            key.append(u' ');
        }
        return key;
    }

    QHash<QString, Counts> m_counts;
};

} // namespace

void repeatNames(std::span<const SentenceToParse> sentences)
{
    const KnownNames known(sentences);
    for (const SentenceToParse &sentence : sentences) {
        eachName(sentence, [&](Run run) {
            mark(sentence, run, known.kindOfRun(sentence, run, sentence.parsed[run.begin].name));
        });
        eachOtherRun(sentence, [&](Run run) {
            const NameTag first = known.kindOfRun(sentence, run, NameTag::None);
            if (first != NameTag::None)
                mark(sentence, run, first);
        });
    }
}

} // namespace core

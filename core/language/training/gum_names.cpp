// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/gum_names.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Words [first, end) of a sentence.
struct WordSpan
{
    std::size_t first = 0;
    std::size_t end = 0;

    bool contains(std::size_t i) const { return i >= first && i < end; }
    std::size_t length() const { return end - first; }
};

struct Mention
{
    WordSpan words;
    MentionKind kind = MentionKind::None; ///< None where it is none of ours.
};

MentionKind kindOf(QStringView spelling)
{
    const QByteArray bytes = spelling.toLatin1();
    return tagSpelt<MentionKind>(QLatin1StringView(bytes)).value_or(MentionKind::None);
}

/// None for a kind that has no names of ours.
NameTag firstTagOf(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Person:
        return NameTag::FirstOfPerson;
    case MentionKind::Place:
        return NameTag::FirstOfPlace;
    case MentionKind::Organization:
        return NameTag::FirstOfOrganization;
    default:
        return NameTag::None;
    }
}

NameTag laterTagOf(NameTag first)
{
    return static_cast<NameTag>(static_cast<quint8>(first) + 1);
}

/// What stands behind "Entity=" in a MISC field.
QStringView entityField(QStringView misc)
{
    constexpr QStringView key = u"Entity=";
    for (const QStringView field : misc.tokenize(u'|')) {
        if (field.startsWith(key))
            return field.sliced(key.size());
    }
    return {};
}

/// Pairs the brackets "(id-kind-…", "id)" and "(id-kind-…)" of a sentence's words.
class MentionReader
{
public:
    void read(QStringView field, std::size_t word)
    {
        while (!field.isEmpty()) {
            const bool opens = field.front() == u'(';
            field = field.sliced(opens ? 1 : 0);
            const auto isBracket = [](QChar c) { return c == u'(' || c == u')'; };
            const qsizetype length = std::ranges::find_if(field, isBracket) - field.begin();
            const QStringView body = field.first(length);
            const bool closes = length < field.size() && field[length] == u')';
            take(body, word, opens, closes);
            field = field.sliced(length + (closes ? 1 : 0));
        }
    }

    std::vector<Mention> mentions() && { return std::move(m_mentions); }

private:
    void take(QStringView body, std::size_t word, bool opens, bool closes)
    {
        const auto parts = body.split(u'-');
        const QString id = parts[0].toString();
        if (opens && parts.size() < 2)
            return;
        if (opens && closes)
            m_mentions.push_back({{word, word + 1}, kindOf(parts[1])});
        else if (opens)
            m_open[id].push_back({{word, word}, kindOf(parts[1])});
        else if (closes && !m_open[id].empty()) {
            Mention mention = m_open[id].back();
            m_open[id].pop_back();
            mention.words.end = word + 1;
            m_mentions.push_back(mention);
        }
    }

    QHash<QString, std::vector<Mention>> m_open; ///< By the mention's id, the innermost last.
    std::vector<Mention> m_mentions;
};

/// The longest first, for where they nest the outer one wins.
std::vector<Mention> mentionsOf(const ConlluSentence &sentence)
{
    MentionReader reader;
    for (std::size_t i = 0; i < sentence.words.size(); ++i)
        reader.read(entityField(sentence.words[i].misc), i);
    std::vector<Mention> mentions = std::move(reader).mentions();
    std::ranges::stable_sort(mentions, std::ranges::greater(),
                             [](const Mention &mention) { return mention.words.length(); });
    return mentions;
}

bool isProperNoun(const ConlluWord &word)
{
    return word.upos == u"PROPN";
}

/// Whether the word joins two proper nouns to one name.
bool isLink(const ConlluWord &word)
{
    static constexpr std::array<QStringView, 13> links{u"of",  u"the", u"de", u"la", u"le", u"du", u"van",
                                                       u"von", u"bin", u"al", u"-",  u"&",  u"'s"};
    const QString lower = word.form.toLower();
    return std::ranges::contains(links, QStringView(lower)) || lower == u"’s";
}

/// The first word of `words` that hangs on none of them.
std::optional<std::size_t> headOf(const ConlluSentence &sentence, WordSpan words)
{
    for (std::size_t i = words.first; i < words.end; ++i) {
        const int head = sentence.words[i].head;
        if (head <= 0 || !words.contains(static_cast<std::size_t>(head) - 1))
            return i;
    }
    return std::nullopt;
}

/// The run of proper nouns and links around `head` within `mention`.
WordSpan nameAround(const ConlluSentence &sentence, std::size_t head, WordSpan mention)
{
    const auto &words = sentence.words;
    WordSpan name{head, head + 1};
    while (name.first > mention.first) {
        if (isProperNoun(words[name.first - 1]))
            name.first -= 1;
        else if (name.first >= mention.first + 2 && isLink(words[name.first - 1]) &&
                 isProperNoun(words[name.first - 2]))
            name.first -= 2;
        else
            break;
    }
    while (name.end < mention.end) {
        if (isProperNoun(words[name.end]))
            name.end += 1;
        else if (name.end + 2 <= mention.end && isLink(words[name.end]) && isProperNoun(words[name.end + 1]))
            name.end += 2;
        else
            break;
    }
    return name;
}

} // namespace

std::vector<NameTag> gumNames(const ConlluSentence &sentence)
{
    std::vector<NameTag> tags(sentence.words.size(), NameTag::None);
    for (const Mention &mention : mentionsOf(sentence)) {
        const auto head = headOf(sentence, mention.words);
        const NameTag first = firstTagOf(mention.kind);
        if (first == NameTag::None || !head || !isProperNoun(sentence.words[*head]))
            continue;
        const WordSpan name = nameAround(sentence, *head, mention.words);
        const auto covered = std::span(tags).subspan(name.first, name.length());
        if (std::ranges::any_of(covered, [](NameTag tag) { return tag != NameTag::None; }))
            continue;
        std::ranges::fill(covered, laterTagOf(first));
        covered.front() = first;
    }
    return tags;
}

std::vector<MentionKind> gumMentionKinds(const ConlluSentence &sentence)
{
    std::vector<MentionKind> kinds(sentence.words.size(), MentionKind::None);
    for (const Mention &mention : mentionsOf(sentence)) {
        const auto head = headOf(sentence, mention.words);
        if (head && kinds[*head] == MentionKind::None)
            kinds[*head] = mention.kind;
    }
    return kinds;
}

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/link_words.h"

#include "core/temporal/compiled_grammar.h"

#include <algorithm>

namespace core {

namespace {

/// In the order of LinkWord.
constexpr std::array<QStringView, static_cast<std::size_t>(LinkWord::End)> classNames{
    u"range-join", u"pair-join",  u"either-join", u"move-sign",     u"length-end",    u"length-begin", u"length-of",
    u"length-on",  u"length-for", u"length-past", u"length-coming", u"length-first",  u"counting",     u"exclusive",
    u"genitive",   u"ago",        u"comparative", u"weekday",       u"weekday-short", u"month"};

/// Times further apart than this, in UTF-16 units, have nothing to do with each other.
constexpr qsizetype farthest = 40;
/// How far back before a time words are read, in UTF-16 units.
constexpr qsizetype lookBack = 80;
constexpr std::size_t mostTokens = 6;
constexpr std::size_t noLimit = 4096;

} // namespace

LinkWords::LinkWords(const TimeGrammar &grammar)
    : m_vocabulary(grammar.compiled().definitions.vocabulary)
{
    for (std::size_t i = 0; i < classNames.size(); ++i)
        m_classes[i] = m_vocabulary.classNamed(classNames[i]);
}

std::optional<int> LinkWords::value(const TimeToken &token, LinkWord wordClass) const
{
    const auto id = m_classes[static_cast<std::size_t>(wordClass)];
    return id && token.word != 0 ? m_vocabulary.value(token.word, *id) : std::nullopt;
}

std::vector<TimeToken> LinkReader::in(TextRange range) const
{
    std::vector<TimeToken> tokens;
    lexTimes(m_text, range, m_words.vocabulary(), noLimit, tokens);
    return tokens;
}

std::optional<std::vector<TimeToken>> LinkReader::between(qsizetype begin, qsizetype end) const
{
    if (end < begin || end - begin > farthest || m_text.sliced(begin, end - begin).count(u'\n') > 1)
        return std::nullopt;
    return in({begin, end});
}

std::vector<TimeToken> LinkReader::before(qsizetype end) const
{
    qsizetype begin = std::max<qsizetype>(0, end - lookBack);
    while (begin > 0 && begin < end && !m_text[begin].isSpace())
        ++begin;
    const qsizetype paragraph = m_text.sliced(begin, end - begin).lastIndexOf(u"\n\n");
    return in({paragraph < 0 ? begin : begin + paragraph, end});
}

std::vector<TimeToken> LinkReader::after(qsizetype begin) const
{
    std::vector<TimeToken> tokens;
    const qsizetype end = std::min(m_text.size(), begin + farthest);
    const qsizetype paragraph = m_text.sliced(begin, end - begin).indexOf(u"\n\n");
    lexTimes(m_text, {begin, paragraph < 0 ? end : begin + paragraph}, m_words.vocabulary(), mostTokens, tokens);
    return tokens;
}

NamedParts LinkReader::partsOf(TextRange range) const
{
    NamedParts parts;
    for (const TimeToken &token : in(range)) {
        const bool number = token.kind == TimeTokenKind::Number || token.kind == TimeTokenKind::Ordinal;
        parts.year = parts.year || (number && token.digits == 4);
        parts.month = parts.month || m_words.is(token, LinkWord::Month);
        parts.weekday =
            parts.weekday || m_words.is(token, LinkWord::Weekday) || m_words.is(token, LinkWord::WeekdayShort);
    }
    return parts;
}

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/date_words.h"

#include "core/article/cues.h"

#include <optional>

namespace core {

namespace {

/// What a run of letters or digits may be within a date.
enum class Part : quint8 { Other, Weekday, Month, Day, Year, Filler };

struct Word
{
    TextRange range;
    Part part = Part::Other;
};

Part partOf(QStringView word, const Cues &cues)
{
    qsizetype digits = 0;
    while (digits < word.size() && word[digits].isDigit())
        ++digits;
    const QStringView rest = word.sliced(digits);
    if (digits == 4 && rest.isEmpty())
        return Part::Year;
    const bool ordinal = rest == u"st" || rest == u"nd" || rest == u"rd" || rest == u"th";
    if (digits > 0 && digits <= 2)
        return rest.isEmpty() || ordinal ? Part::Day : Part::Other;
    if (digits > 0)
        return Part::Other;
    if (cues.isIn(word, QStringLiteral("month")))
        return Part::Month;
    if (cues.isIn(word, QStringLiteral("weekday")))
        return Part::Weekday;
    return word == u"of" || word == u"the" ? Part::Filler : Part::Other;
}

std::vector<Word> wordsOf(QStringView line, const Cues &cues)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < line.size();) {
        if (!line[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < line.size() && line[at].isLetterOrNumber())
            ++at;
        words.push_back({{begin, at}, partOf(line.sliced(begin, at - begin), cues)});
    }
    return words;
}

/// Matches the parts of one date from one word on.
class DateMatcher
{
public:
    DateMatcher(QStringView line, const std::vector<Word> &words)
        : m_line(line)
        , m_words(words)
    {}

    /// The index behind the last word of the date that begins at `first`; nothing where none does.
    std::optional<std::size_t> match(std::size_t first) const
    {
        std::size_t i = first;
        if (is(i, Part::Weekday))
            ++i;
        i = skipFillers(i, first);
        if (is(i, Part::Month) && is(i + 1, Part::Day) && is(i + 2, Part::Year) && near(i, 3))
            return i + 3;
        if (is(i, Part::Day)) {
            const std::size_t month = skipFillers(i + 1, first);
            if (is(month, Part::Month) && is(month + 1, Part::Year) && near(i, month + 2 - i))
                return month + 2;
        }
        return i == first && isNumeric(i) ? std::optional(i + 3) : std::nullopt;
    }

private:
    bool is(std::size_t i, Part part) const { return i < m_words.size() && m_words[i].part == part; }

    std::size_t skipFillers(std::size_t i, std::size_t first) const
    {
        while (i > first && is(i, Part::Filler))
            ++i;
        return i;
    }

    QStringView gapAfter(std::size_t i) const
    {
        return m_line.sliced(m_words[i].range.end, m_words[i + 1].range.begin - m_words[i].range.end);
    }

    /// Whether only blanks, commas and stops stand between `count` words.
    bool near(std::size_t i, std::size_t count) const
    {
        for (std::size_t k = i; k + 1 < i + count; ++k) {
            for (const QChar c : gapAfter(k)) {
                if (!c.isSpace() && c != u',' && c != u'.' && c != u'-')
                    return false;
            }
        }
        return true;
    }

    /// "2019-06-03", "3/6/2019", "03.06.2019".
    bool isNumeric(std::size_t i) const
    {
        const bool yearFirst = is(i, Part::Year) && is(i + 1, Part::Day) && is(i + 2, Part::Day);
        const bool yearLast = is(i, Part::Day) && is(i + 1, Part::Day) && is(i + 2, Part::Year);
        if (!yearFirst && !yearLast)
            return false;
        const QStringView gap = gapAfter(i);
        return gap == gapAfter(i + 1) && (gap == u"-" || gap == u"/" || gap == u".");
    }

    QStringView m_line;
    const std::vector<Word> &m_words;
};

} // namespace

std::vector<TextRange> findDateWords(QStringView line, const Cues &cues)
{
    const std::vector<Word> words = wordsOf(line, cues);
    const DateMatcher matcher(line, words);
    std::vector<TextRange> dates;
    for (std::size_t i = 0; i < words.size();) {
        const auto end = words[i].part == Part::Other ? std::nullopt : matcher.match(i);
        if (end)
            dates.push_back({words[i].range.begin, words[*end - 1].range.end});
        i = end.value_or(i + 1);
    }
    return dates;
}

} // namespace core

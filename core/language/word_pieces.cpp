// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/word_pieces.h"

#include "core/language/word_units.h"

#include <algorithm>

namespace core {

namespace {

bool isDigit(QChar c)
{
    return c.isDigit();
}

/// Telephone numbers, postcodes and days, whose hyphens are theirs: "555-0142", "1-800-555-0142", "3-14-2019"; but
/// not "1990-1995".
bool isHyphenedNumber(QStringView word)
{
    qsizetype groups = 0;
    qsizetype first = 0;
    qsizetype length = 0;
    for (const QChar c : word) {
        if (isHyphen(c)) {
            first = ++groups == 1 ? length : first;
            length = 0;
        } else if (c.isDigit() || c == u'/') {
            ++length;
        } else {
            return false;
        }
    }
    return groups >= 2 || (groups == 1 && length == 4 && (first == 3 || first == 5 || first == 7));
}

/// "7th", "1990s", "3.5m": how many of its first characters are figures; all marks between them included.
qsizetype figuresLength(QStringView word)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].isDigit())
            end = i + 1;
        else if (word[i].isLetter())
            break;
    }
    return end;
}

class Pieces
{
public:
    Pieces(QStringView text, QStringView next, const WordRules &rules, std::vector<Word> &words)
        : m_text(text)
        , m_next(next)
        , m_rules(rules)
        , m_words(words)
    {}

    void cutAtHyphens(TextRange range)
    {
        qsizetype begin = range.begin;
        for (qsizetype i = range.begin; i < range.end; ++i) {
            if (!isHyphen(m_text[i]) || staysAt(begin, i, range.end))
                continue;
            cutPlain({begin, i});
            putWord({i, i + 1}, false, m_words);
            begin = i + 1;
        }
        cutPlain({begin, range.end});
    }

private:
    QStringView view(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin); }

    bool staysAt(qsizetype begin, qsizetype hyphen, qsizetype end) const
    {
        if (hyphen + 1 >= end || !m_rules.isPrefix(view(begin, hyphen)))
            return false;
        constexpr qsizetype shortest = 3; // before a figure: "mid-1980s", but not "A-4"
        return m_text[hyphen + 1].isLetter() || (m_text[hyphen + 1].isDigit() && hyphen - begin >= shortest);
    }

    void cutPlain(TextRange range)
    {
        if (range.isEmpty())
            return;
        const QStringView word = view(range.begin, range.end);
        if (const auto cuts = m_rules.cutsOf(word, m_next); cuts.count > 0)
            putListed(range, cuts);
        else if (word.front().isDigit())
            cutFigures(range, word);
        else
            cutClitics(range);
    }

    void putListed(TextRange range, const WordRules::Cuts &cuts)
    {
        qsizetype begin = range.begin;
        for (int i = 0; i <= cuts.count; ++i) {
            const qsizetype end = i < cuts.count ? range.begin + cuts.ends[static_cast<std::size_t>(i)] : range.end;
            putWord({begin, end}, i > 0, m_words);
            begin = end;
        }
    }

    /// "5km", "3x4"; but "7th", and "1980's" is one word too.
    void cutFigures(TextRange range, QStringView word)
    {
        const qsizetype length = figuresLength(word);
        const QStringView rest = word.sliced(length);
        if (m_rules.isUnit(rest)) {
            putWord({range.begin, range.begin + length}, false, m_words);
            putWord({range.begin + length, range.end}, false, m_words);
            return;
        }
        const auto cross = word.indexOf(u'x', 0, Qt::CaseInsensitive);
        const bool size = cross > 0 && cross + 1 < word.size() && std::ranges::all_of(word.first(cross), isDigit) &&
                          std::ranges::all_of(word.sliced(cross + 1), isDigit);
        if (!size) {
            const bool ofYears = rest.size() == 2 && isApostrophe(rest[0]);
            ofYears ? putWord(range, false, m_words) : cutClitics(range);
            return;
        }
        putWord({range.begin, range.begin + cross}, false, m_words);
        putWord({range.begin + cross, range.begin + cross + 1}, false, m_words);
        putWord({range.begin + cross + 1, range.end}, false, m_words);
    }

    void cutClitics(TextRange range)
    {
        constexpr int mostClitics = 3;
        qsizetype end = range.end;
        std::array<qsizetype, mostClitics> cuts{};
        std::size_t count = 0;
        for (qsizetype length = 0; count < mostClitics; end -= length) {
            length = m_rules.cliticLength(view(range.begin, end));
            if (length == 0)
                break;
            cuts[count++] = end - length;
        }
        putWord({range.begin, end}, false, m_words);
        for (; count > 0; --count)
            putWord({cuts[count - 1], count > 1 ? cuts[count - 2] : range.end}, true, m_words);
    }

    QStringView m_text;
    QStringView m_next;
    const WordRules &m_rules;
    std::vector<Word> &m_words;
};

/// "report_2.doc": names of files keep their marks.
bool isFileName(QStringView word)
{
    const auto stop = word.lastIndexOf(u'.');
    return stop >= 0 && isFileKind(word.sliced(stop + 1));
}

} // namespace

bool isFileKind(QStringView word)
{
    static constexpr std::array<QStringView, 12> kinds = {u"doc", u"xls", u"pdf",  u"txt",  u"ppt", u"jpg",
                                                          u"zip", u"htm", u"html", u"docx", u"gif", u"exe"};
    return std::ranges::any_of(kinds,
                               [word](QStringView kind) { return word.compare(kind, Qt::CaseInsensitive) == 0; });
}

void putWord(TextRange range, bool joined, std::vector<Word> &words)
{
    words.push_back(
        {.begin = static_cast<quint32>(range.begin), .length = static_cast<quint16>(range.length()), .joined = joined});
}

void cutWritten(QStringView text, TextRange range, QStringView next, const WordRules &rules, std::vector<Word> &words)
{
    const QStringView word = text.sliced(range.begin, range.length());
    const bool whole = word.contains(u'@') || isHyphenedNumber(word) || isFileName(word);
    if (whole)
        putWord(range, false, words);
    else
        Pieces(text, next, rules, words).cutAtHyphens(range);
}

} // namespace core

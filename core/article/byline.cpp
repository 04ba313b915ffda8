// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/byline.h"

#include "core/article/cues.h"

#include <algorithm>

namespace core {

namespace {

bool isListed(QStringView word, const char *list, const Cues &cues)
{
    return cues.isIn(word, QLatin1StringView(list));
}

/// Whether a line's names may begin behind the word that ends before `at`: "by" in "posted by", "Von" after a date.
bool isBreak(QStringView before)
{
    const QStringView words = before.trimmed();
    return words.isEmpty() || !words.back().isLetter() || words.count(u' ') < 3;
}

/// Where the names begin: behind "by" and what may follow it; -1 where there is none.
qsizetype beginOfNames(QStringView line, const Cues &cues)
{
    qsizetype begin = -1;
    for (qsizetype at = 0; at < line.size();) {
        const auto blank = line.indexOf(u' ', at);
        const qsizetype end = blank < 0 ? line.size() : blank;
        if (isListed(line.sliced(at, end - at), "by", cues) && isBreak(line.first(at)))
            begin = end + 1;
        else if (begin >= 0)
            break;
        at = end + 1;
    }
    return begin >= line.size() ? -1 : begin;
}

bool isName(QStringView word, const Cues &cues)
{
    return word.front().isUpper() && !isListed(word, "month", cues) && !isListed(word, "weekday", cues) &&
           !isListed(word, "updated", cues) && !isListed(word, "role", cues);
}

/// Gathers names word by word.
class Names
{
public:
    explicit Names(const Cues &cues)
        : m_cues(cues)
    {}

    /// Takes one more word; false where the names end before it.
    bool take(QStringView word)
    {
        const bool comma = word.endsWith(u',') || word.endsWith(u';');
        if (comma)
            word.chop(1);
        if (word.isEmpty())
            return false;
        if (isListed(word, "and", m_cues) && !m_name.isEmpty())
            endName();
        else if (isName(word, m_cues))
            addWord(word);
        else if (isListed(word, "particle", m_cues) && !m_name.isEmpty())
            m_waiting += word.toString();
        else
            return false;
        if (comma)
            endName();
        return true;
    }

    QStringList all()
    {
        endName();
        return m_names;
    }

private:
    void addWord(QStringView word)
    {
        m_name += m_waiting; // "and", "de": they count only where a name follows
        m_name += word.toString();
        m_waiting.clear();
    }

    void endName()
    {
        if (!m_name.isEmpty())
            m_names += m_name.join(u' ');
        m_name.clear();
        m_waiting.clear();
    }

    const Cues &m_cues;
    QStringList m_names;
    QStringList m_name;
    QStringList m_waiting;
};

/// Whether a piece of what metadata calls the author is somebody.
bool isSomebody(const QString &piece, bool first)
{
    constexpr qsizetype longest = 60;
    const auto digits = std::ranges::count_if(piece, [](QChar c) { return c.isDigit(); });
    const bool address = piece.contains(u'@') || piece.contains(u"://") || piece.contains(u"www.");
    return !piece.isEmpty() && piece.size() <= longest && digits < 3 && !address && (first || !piece.front().isLower());
}

} // namespace

QStringList writersOf(QStringView line, const Cues &cues, bool marked)
{
    qsizetype begin = beginOfNames(line, cues);
    if (begin < 0 && !marked)
        return {};
    begin = std::max<qsizetype>(begin, 0);
    Names names(cues);
    for (const QStringView word : line.sliced(begin).split(u' ', Qt::SkipEmptyParts)) {
        if (!names.take(word))
            break;
    }
    return names.all();
}

QStringList writersStated(const QString &stated, const Cues &cues)
{
    QString line = stated.simplified();
    while (isListed(line.section(u' ', 0, 0), "by", cues))
        line = line.section(u' ', 1);
    QStringList names;
    QString name;
    const auto endName = [&] {
        if (isSomebody(name, names.isEmpty()) && !names.contains(name))
            names += name;
        name.clear();
    };
    for (QString word : line.split(u' ', Qt::SkipEmptyParts)) {
        const bool comma = word.endsWith(u',') || word.endsWith(u';');
        const bool separator = word == u"|" || word == u"/" || word == u"–" || word == u"-" || word == u"•";
        if (separator || (isListed(word, "and", cues) && !name.isEmpty() && word != u"i" && word != u"y")) {
            endName();
            continue;
        }
        if (comma)
            word.chop(1);
        name += (name.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        if (comma)
            endName();
    }
    endName();
    return names;
}

} // namespace core

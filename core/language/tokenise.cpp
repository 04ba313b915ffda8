// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/tokenise.h"

#include "core/language/word_units.h"

#include <algorithm>

namespace core {

namespace {

/// Scans one token at a time. Everything it asks of the text lies within a few units of the place it
/// is at, which keeps the whole linear.
class Scanner
{
public:
    Scanner(QStringView text, TextRange range)
        : m_text(text)
        , m_at(range.begin)
        , m_end(range.end)
    {}

    bool skipBlanks()
    {
        while (m_at < m_end && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_end;
    }

    Token next()
    {
        const qsizetype begin = m_at;
        if (!isWordUnit(m_text[m_at]))
            return punctuation(begin);
        const bool link = isLink();
        bool digitsOnly = true;
        for (; m_at < m_end; ++m_at) {
            const QChar c = m_text[m_at];
            const bool plain = isWordUnit(c);
            if (!plain && (c.isSpace() || !((link && m_at + 1 < m_end) || goesOnAfter(begin))))
                break;
            if (m_at - begin >= maxTokenLength && !c.isLowSurrogate())
                break;
            digitsOnly = digitsOnly && (c.isDigit() || !plain);
        }
        trimLink(begin, link);
        takeLastStop(begin);
        return {{begin, m_at}, digitsOnly ? TokenKind::Number : TokenKind::Word};
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_end ? m_text[i] : QChar(u' '); }

    Token punctuation(qsizetype begin)
    {
        const QChar c = m_text[m_at++];
        while (c == u'.' && m_at < m_end && m_text[m_at] == u'.' && m_at - begin < maxTokenLength)
            ++m_at;
        return {{begin, m_at}, TokenKind::Punctuation};
    }

    /// Whether the mark here belongs inside the word or number around it.
    bool goesOnAfter(qsizetype begin) const
    {
        const QChar mark = m_text[m_at];
        const QChar before = at(m_at - 1);
        const QChar after = at(m_at + 1);
        if (m_at == begin || !isWordUnit(before) || !isWordUnit(after))
            return false;
        if (isApostrophe(mark) || isHyphen(mark) || mark == u'@')
            return true;
        if (mark == u',' || mark == u':')
            return before.isDigit() && after.isDigit();
        return mark == u'.' && isInnerStop(begin, before, after);
    }

    /// "3.5", "U.S", "example.org", but not "north.Then" nor "2019.Then".
    bool isInnerStop(qsizetype begin, QChar before, QChar after) const
    {
        if (before.isDigit())
            return after.isDigit();
        const bool initial = m_at - begin == 1 || at(m_at - 2) == u'.';
        if (initial)
            return !at(m_at + 2).isLetter() || after.isLower();
        return after.isLower();
    }

    bool isLink() const
    {
        if (m_text[m_at] != u'h' && m_text[m_at] != u'w')
            return false;
        const auto rest = m_text.sliced(m_at, std::min<qsizetype>(m_end - m_at, 8));
        return rest.startsWith(u"http://") || rest.startsWith(u"https://") || rest.startsWith(u"www.");
    }

    /// Marks at the end of a link belong to the sentence around it.
    void trimLink(qsizetype begin, bool link)
    {
        while (link && m_at > begin + 1 && m_text[m_at - 1].isPunct() && m_text[m_at - 1] != u'/')
            --m_at;
    }

    /// The last stop of "U.S.", "p.m." and "5:30p.m." is theirs even where it ends the sentence too.
    void takeLastStop(qsizetype begin)
    {
        const bool stopped = at(m_at) == u'.' && at(m_at + 1) != u'.';
        if (!stopped || m_at - begin < 3 || at(m_at - 2) != u'.' || !at(m_at - 1).isLetter())
            return;
        const QChar half = at(m_at - 3).toLower();
        const bool clock = at(m_at - 1).toLower() == u'm' && (half == u'a' || half == u'p') && at(begin).isDigit();
        if (at(begin + 1) == u'.' || clock)
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
};

} // namespace

void tokenise(QStringView text, TextRange range, std::vector<Token> &tokens)
{
    Scanner scanner(text, range);
    while (scanner.skipBlanks())
        tokens.push_back(scanner.next());
}

} // namespace core

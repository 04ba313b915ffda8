// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_lexer.h"

#include <algorithm>

namespace core {

namespace {

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isLetter(char16_t unit)
{
    if (unit < 0x80)
        return (unit | 0x20) >= u'a' && (unit | 0x20) <= u'z';
    return QChar::isLetter(unit);
}

bool isBlank(char16_t unit)
{
    return unit < 0x80 ? unit <= u' ' : QChar::isSpace(unit) || unit == 0x200B || unit == 0xFEFF;
}

/// Reads one token after another from a stretch of text.
class Lexer
{
public:
    Lexer(QStringView text, TextRange range, const TimeVocabulary &vocabulary)
        : m_text(text)
        , m_vocabulary(vocabulary)
        , m_at(range.begin)
        , m_end(range.end)
    {
        skipBlanks();
        m_glued = false; // what stands before the range is none of ours
    }

    bool atEnd() const { return m_at >= m_end; }
    qsizetype position() const { return m_at; }

    TimeToken next()
    {
        TimeToken token;
        token.range.begin = m_at;
        token.glued = m_glued;
        const char16_t unit = at(m_at);
        if (isDigit(unit))
            readNumber(token);
        else if (isLetter(unit))
            readWord(token);
        else
            readMark(token);
        token.range.end = m_at;
        skipBlanks();
        return token;
    }

private:
    char16_t at(qsizetype index) const { return index < m_end ? m_text[index].unicode() : u'\0'; }

    void skipBlanks()
    {
        const qsizetype before = m_at;
        while (m_at < m_end && isBlank(at(m_at)))
            ++m_at;
        m_glued = m_at == before;
    }

    void readMark(TimeToken &token)
    {
        token.mark = plainMark(at(m_at));
        ++m_at;
    }

    void readWord(TimeToken &token)
    {
        const qsizetype begin = m_at;
        quint32 hash = TimeVocabulary::hashSeed;
        // By a pointer: every letter of the text comes through here.
        const QChar *const units = m_text.data();
        for (; m_at < m_end && isLetter(units[m_at].unicode()); ++m_at)
            hash = TimeVocabulary::hashed(hash, lowered(units[m_at].unicode()));
        const qsizetype length = m_at - begin;
        token.kind = TimeTokenKind::Word;
        token.capital = QChar::isUpper(at(begin));
        token.past = length > 3 && at(m_at - 1) == u'd' && at(m_at - 2) == u'e';
        if (length <= TimeVocabulary::maxWordLength)
            token.word = m_vocabulary.find(m_text.sliced(begin, length), hash);
    }

    void readNumber(TimeToken &token)
    {
        const qsizetype begin = m_at;
        token.kind = TimeTokenKind::Number;
        readDigits(token.number);
        token.digits = static_cast<quint8>(std::min<qsizetype>(m_at - begin, 255));
        if (m_at - begin <= 3) {
            while (groupFollows()) {
                ++m_at;
                readDigits(token.number);
                token.digits = 0;
            }
        }
        if (ordinalSuffixFollows()) {
            token.kind = TimeTokenKind::Ordinal;
            m_at += 2;
        }
    }

    void readDigits(qint32 &number)
    {
        for (; m_at < m_end && isDigit(at(m_at)); ++m_at)
            number = std::min(largestNumber / 10, number) * 10 + (at(m_at) - u'0');
    }

    bool groupFollows() const
    {
        return at(m_at) == u',' && isDigit(at(m_at + 1)) && isDigit(at(m_at + 2)) && isDigit(at(m_at + 3)) &&
               !isDigit(at(m_at + 4));
    }

    bool ordinalSuffixFollows() const
    {
        const char16_t first = lowered(at(m_at));
        const char16_t second = lowered(at(m_at + 1));
        const bool suffix = (first == u's' && second == u't') || (first == u'n' && second == u'd') ||
                            (first == u'r' && second == u'd') || (first == u't' && second == u'h');
        return suffix && !isLetter(at(m_at + 2));
    }

    QStringView m_text;
    const TimeVocabulary &m_vocabulary;
    qsizetype m_at;
    qsizetype m_end;
    bool m_glued = false;
};

} // namespace

char16_t plainMark(char16_t unit)
{
    if ((unit >= 0x2010 && unit <= 0x2014) || unit == 0x2212)
        return u'-';
    if (unit == 0x2018 || unit == 0x2019)
        return u'\'';
    return unit;
}

qsizetype lexTimes(QStringView text, TextRange range, const TimeVocabulary &vocabulary, std::size_t limit,
                   std::vector<TimeToken> &tokens)
{
    Lexer lexer(text, range, vocabulary);
    for (std::size_t count = 0; count < limit && !lexer.atEnd(); ++count)
        tokens.push_back(lexer.next());
    return lexer.position();
}

} // namespace core

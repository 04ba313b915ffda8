// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_pattern.h"

#include <QStringList>

namespace core {

namespace {

/// Deeper nesting is a mistake, and would only wear down the stack.
constexpr int deepestNesting = 40;

/// A reader by recursive descent. The first fault ends it.
class PatternParser
{
public:
    PatternParser(QStringView text, int column, const PatternFragments &fragments, TimeVocabulary &vocabulary)
        : m_text(text)
        , m_column(column)
        , m_fragments(fragments)
        , m_vocabulary(vocabulary)
    {}

    Result<PatternNode> parse()
    {
        PatternNode node = choice();
        if (m_fault.isEmpty() && !atEnd())
            fail(QStringLiteral("unexpected '%1'").arg(peek()));
        if (!m_fault.isEmpty())
            return std::unexpected(
                Error{ErrorCode::RuleMalformed, {}, m_fault, 0, m_column + static_cast<int>(m_faultAt)});
        return node;
    }

private:
    bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at >= m_text.size() || !m_fault.isEmpty();
    }

    QChar peek() { return atEnd() ? QChar() : m_text[m_at]; }

    bool take(QChar mark)
    {
        if (peek() != mark)
            return false;
        ++m_at;
        return true;
    }

    void expect(QChar mark)
    {
        if (!take(mark))
            fail(QStringLiteral("'%1' expected").arg(mark));
    }

    void fail(const QString &fault)
    {
        if (!m_fault.isEmpty())
            return;
        m_fault = fault;
        m_faultAt = m_at;
    }

    PatternNode choice()
    {
        PatternNode first = sequence();
        if (peek() != u'|')
            return first;
        PatternNode node{.kind = PatternNode::Kind::Choice};
        node.children.push_back(std::move(first));
        while (take(u'|'))
            node.children.push_back(sequence());
        return node;
    }

    PatternNode sequence()
    {
        PatternNode node{.kind = PatternNode::Kind::Sequence};
        while (!atEnd() && !QStringView(u"|)}").contains(peek()))
            node.children.push_back(item());
        if (node.children.empty())
            fail(QStringLiteral("a word or a class expected"));
        return node;
    }

    PatternNode item()
    {
        const bool glued = take(u'~');
        PatternNode node = atom();
        node.glued = node.glued || glued;
        if (!take(u'?'))
            return node;
        PatternNode optional{.kind = PatternNode::Kind::Optional};
        optional.children.push_back(std::move(node));
        return optional;
    }

    PatternNode atom()
    {
        if (take(u'('))
            return group(u')', PatternNode::Kind::Sequence);
        if (take(u'{'))
            return group(u'}', PatternNode::Kind::Extent);
        if (take(u'['))
            return wordClass();
        if (take(u'<'))
            return fragment();
        if (take(u'"'))
            return mark();
        return word();
    }

    PatternNode group(QChar close, PatternNode::Kind kind)
    {
        PatternNode node{.kind = kind};
        if (++m_depth > deepestNesting) {
            fail(QStringLiteral("nested too deeply"));
            return node;
        }
        node.children.push_back(choice());
        expect(close);
        --m_depth;
        return node;
    }

    QString until(QChar close)
    {
        const qsizetype end = m_text.indexOf(close, m_at);
        if (end < 0) {
            fail(QStringLiteral("'%1' expected").arg(close));
            return {};
        }
        const QString inside = m_text.sliced(m_at, end - m_at).toString().simplified();
        m_at = end + 1;
        return inside;
    }

    PatternNode fragment()
    {
        const QString name = until(u'>');
        const auto it = m_fragments.constFind(name);
        if (it == m_fragments.cend()) {
            fail(QStringLiteral("no pattern is named '%1'").arg(name));
            return {};
        }
        return *it;
    }

    PatternNode mark()
    {
        const QString text = until(u'"');
        if (text.size() != 1)
            fail(QStringLiteral("one mark expected between quotes"));
        PatternNode node{.kind = PatternNode::Kind::Token};
        node.test = {.kind = TokenTest::Kind::Mark, .id = text.isEmpty() ? u'\0' : text[0].unicode()};
        return node;
    }

    PatternNode word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        if (m_at == begin || m_at - begin > TimeVocabulary::maxWordLength) {
            fail(QStringLiteral("a word or a class expected"));
            return {};
        }
        PatternNode node{.kind = PatternNode::Kind::Token};
        const QString text = m_text.sliced(begin, m_at - begin).toString().toLower();
        node.test = {.kind = TokenTest::Kind::Word, .id = m_vocabulary.add(text)};
        return node;
    }

    /// What stands between brackets: a class or a number, and the slot it fills.
    PatternNode wordClass()
    {
        QStringList words = until(u']').split(u' ', Qt::SkipEmptyParts);
        PatternNode node{.kind = PatternNode::Kind::Token};
        if (!m_fault.isEmpty())
            return node;
        if (words.isEmpty()) {
            fail(QStringLiteral("a class expected between brackets"));
            return node;
        }
        const bool capital = words.size() > 1 && words[0] == u"capital";
        if (capital)
            words.removeFirst();
        node.slot = slotNamed(words[0]).value_or(Slot::None);
        if (words.size() >= 3 && words[words.size() - 2] == u"as") {
            node.slot = slotOf(words.last());
            words.resize(words.size() - 2);
        }
        node.test = testOf(words);
        node.test.capital = capital;
        return node;
    }

    Slot slotOf(const QString &name)
    {
        if (name == u"none")
            return Slot::None;
        const auto slot = slotNamed(name);
        if (!slot)
            fail(QStringLiteral("there is no slot '%1'").arg(name));
        return slot.value_or(Slot::None);
    }

    TokenTest testOf(const QStringList &words)
    {
        const QString &name = words[0];
        if (name == u"capital" && words.size() == 1)
            return {.kind = TokenTest::Kind::Capital};
        if (name == u"number" || name == u"ordinal" || name == u"digits")
            return numberTest(words);
        const auto known = m_vocabulary.classNamed(name);
        if (!known || words.size() != 1) {
            fail(QStringLiteral("there is no class '%1'").arg(words.join(u' ')));
            return {};
        }
        return {.kind = TokenTest::Kind::WordClass, .id = *known};
    }

    TokenTest numberTest(QStringList words)
    {
        TokenTest test{.kind = words[0] == u"ordinal" ? TokenTest::Kind::Ordinal : TokenTest::Kind::Number,
                       .highest = largestNumber};
        bool ok = true;
        if (words[0] == u"digits") {
            test.digits = words.size() > 1 ? static_cast<quint8>(words[1].toUInt(&ok)) : quint8(0);
            ok = ok && test.digits > 0;
            words.remove(1, ok ? 1 : 0);
        }
        if (ok && words.size() == 2)
            ok = readBounds(words[1], test);
        if (!ok || words.size() > 2)
            fail(QStringLiteral("a number's bounds are written as 1..31"));
        return test;
    }

    static bool readBounds(const QString &text, TokenTest &test)
    {
        const QStringList bounds = text.split(QStringLiteral(".."));
        if (bounds.size() != 2)
            return false;
        bool lowestOk = false;
        bool highestOk = false;
        test.lowest = bounds[0].toInt(&lowestOk);
        test.highest = bounds[1].toInt(&highestOk);
        return lowestOk && highestOk && test.lowest <= test.highest;
    }

    QStringView m_text;
    int m_column;
    const PatternFragments &m_fragments;
    TimeVocabulary &m_vocabulary;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_fault;
    qsizetype m_faultAt = 0;
};

} // namespace

bool TokenTest::accepts(const TimeToken &token, const TimeVocabulary &vocabulary) const
{
    switch (kind) {
    case Kind::Word:
        return token.word == id && token.kind == TimeTokenKind::Word;
    case Kind::WordClass:
        return token.word != 0 && (token.capital || !capital) && vocabulary.value(token.word, id).has_value();
    case Kind::Number:
        return token.kind == TimeTokenKind::Number && token.number >= lowest && token.number <= highest &&
               (digits == 0 || digits == token.digits);
    case Kind::Ordinal:
        return token.kind == TimeTokenKind::Ordinal && token.number >= lowest && token.number <= highest;
    case Kind::Mark:
        return token.kind == TimeTokenKind::Mark && token.mark == id;
    case Kind::Capital:
        return token.kind == TimeTokenKind::Word && token.word == 0 && token.capital;
    }
    return false;
}

int TokenTest::valueOf(const TimeToken &token, const TimeVocabulary &vocabulary) const
{
    return kind == Kind::WordClass ? vocabulary.value(token.word, id).value_or(0) : token.number;
}

Result<PatternNode> parsePattern(QStringView text, int column, const PatternFragments &fragments,
                                 TimeVocabulary &vocabulary)
{
    return PatternParser(text, column, fragments, vocabulary).parse();
}

} // namespace core

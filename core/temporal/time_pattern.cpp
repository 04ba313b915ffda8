// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_pattern.h"

#include "core/base/near_name.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// Deeper nesting is a mistake, and would only wear down the stack.
constexpr int deepestNesting = 40;
constexpr int greatestHeight = 5 * deepestNesting;

/// A pattern of more words, with all that it takes from others, is a mistake too: what can follow what grows by
/// the square.
constexpr int mostTokens = 2000;

/// How many nodes a pattern has from its top to its deepest word.
int heightOf(const PatternNode &node)
{
    int height = 0;
    for (const PatternNode &child : node.children)
        height = std::max(height, heightOf(child));
    return height + 1;
}

int tokensOf(const PatternNode &node)
{
    int count = node.kind == PatternNode::Kind::Token ? 1 : 0;
    for (const PatternNode &child : node.children)
        count += tokensOf(child);
    return count;
}

bool isSlot(const QString &name)
{
    return slotNamed(name).has_value();
}

/// A reader by recursive descent. The first fault ends it.
class PatternParser
{
public:
    PatternParser(QStringView text, const PatternFragments &fragments, TimeVocabulary &vocabulary)
        : m_text(text)
        , m_fragments(fragments)
        , m_vocabulary(vocabulary)
    {}

    Result<PatternNode> parse()
    {
        PatternNode node = choice();
        if (m_fault.isEmpty() && !atEnd())
            fail(QStringLiteral("'%1' closes nothing that was opened").arg(peek()));
        if (!m_fault.isEmpty())
            return std::unexpected(Error{ErrorCode::RuleMalformed, {}, m_fault, 0, static_cast<int>(m_faultAt) + 1});
        return node;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool atEnd()
    {
        skipBlanks();
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

    void countTokens(int count)
    {
        m_tokens += count;
        if (m_tokens > mostTokens)
            fail(QStringLiteral("the pattern comes to more than %1 words: make it simpler, or several rules of it")
                     .arg(mostTokens));
    }

    void fail(const QString &fault) { failAt(m_at, fault); }

    /// Fails for what stands in the brackets or quotes that were opened last.
    void failInside(const QString &fault) { failAt(m_opened, fault); }

    void failAt(qsizetype at, const QString &fault)
    {
        if (!m_fault.isEmpty())
            return;
        m_fault = fault;
        m_faultAt = at;
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
            fail(QStringLiteral("a word, a mark in quotes or a class in brackets expected"));
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
        skipBlanks();
        m_opened = m_at;
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
        const qsizetype opened = m_opened;
        node.children.push_back(choice());
        if (!take(close))
            failAt(opened, unclosed(close));
        --m_depth;
        return node;
    }

    static QString unclosed(QChar close) { return QStringLiteral("this is not closed: '%1' expected").arg(close); }

    QString until(QChar close)
    {
        const qsizetype end = m_text.indexOf(close, m_at);
        if (end < 0) {
            failInside(unclosed(close));
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
            failInside(
                QStringLiteral("no pattern is named '%1'%2; a line 'let %1 = …' before this one would")
                    .arg(name, didYouMean(name, [this](const QString &known) { return m_fragments.contains(known); })));
            return {};
        }
        countTokens(tokensOf(*it));
        if (heightOf(*it) + 3 * m_depth > greatestHeight)
            failInside(QStringLiteral("nested too deeply"));
        return *it;
    }

    PatternNode mark()
    {
        const QString text = until(u'"');
        PatternNode node{.kind = PatternNode::Kind::Token};
        if (text.size() != 1 || text[0].isLetter() || (text[0] >= u'0' && text[0] <= u'9')) {
            failInside(QStringLiteral("one mark expected between quotes; words stand without them"));
            return node;
        }
        node.test = {.kind = TokenTest::Kind::Mark, .id = plainMark(text[0].unicode())};
        countTokens(1);
        return node;
    }

    PatternNode word()
    {
        PatternNode node{.kind = PatternNode::Kind::Token};
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        const QStringView text = m_text.sliced(begin, m_at - begin);
        if (text.isEmpty()) {
            failAtMark();
        } else if (text.size() > TimeVocabulary::maxWordLength) {
            fail(QStringLiteral("a word has at most %1 letters").arg(TimeVocabulary::maxWordLength));
        } else if (m_vocabulary.wordCount() + 1 >= TimeVocabulary::maxWordCount) {
            fail(QStringLiteral("there are more than %1 words").arg(TimeVocabulary::maxWordCount));
        } else {
            node.test = {.kind = TokenTest::Kind::Word, .id = m_vocabulary.add(text)};
            countTokens(1);
        }
        return node;
    }

    void failAtMark()
    {
        const QChar found = peek();
        if (found.isDigit())
            fail(QStringLiteral("figures stand in brackets: [number 1..31 as day]"));
        else if (found.isNull())
            fail(QStringLiteral("a word, a mark in quotes or a class in brackets expected"));
        else
            fail(QStringLiteral("a mark stands in quotes: \"%1\"").arg(found));
    }

    /// What stands between brackets: a class or a number, and the slot it fills.
    PatternNode wordClass()
    {
        QStringList words = until(u']').split(u' ', Qt::SkipEmptyParts);
        PatternNode node{.kind = PatternNode::Kind::Token};
        if (!m_fault.isEmpty())
            return node;
        if (words.isEmpty()) {
            failInside(
                QStringLiteral("a class of words expected between brackets, or 'number', 'digits' or 'ordinal'"));
            return node;
        }
        countTokens(1);
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
            failInside(QStringLiteral("there is no slot '%1'%2").arg(name, didYouMean(name, isSlot)));
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
        if (words.size() != 1) {
            failInside(QStringLiteral("between brackets stands one class and perhaps a slot: [month as other]"));
            return {};
        }
        if (!known) {
            failInside(QStringLiteral("there is no class '%1'%2; a line 'words %1 …' before this one would make it")
                           .arg(name, didYouMean(name, [this](const QString &text) {
                                    return m_vocabulary.classNamed(text).has_value();
                                })));
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
            const uint digits = words.size() > 1 ? words[1].toUInt(&ok) : 0;
            ok = ok && digits >= 1 && digits <= 9;
            test.digits = static_cast<quint8>(digits);
            words.remove(1, ok ? 1 : 0);
        }
        if (ok && words.size() == 2)
            ok = readBounds(words[1], test);
        if (!ok || words.size() > 2)
            failInside(QStringLiteral("a number and its bounds are written as [number 1..31], [ordinal 1..31] or "
                                      "[digits 4 1000..2199], the lower bound first"));
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
        return lowestOk && highestOk && 0 <= test.lowest && test.lowest <= test.highest &&
               test.highest <= largestNumber;
    }

    QStringView m_text;
    const PatternFragments &m_fragments;
    TimeVocabulary &m_vocabulary;
    qsizetype m_at = 0;
    qsizetype m_opened = 0; ///< Where the brackets or quotes begin that were opened last.
    int m_depth = 0;
    int m_tokens = 0;
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

Result<PatternNode> parsePattern(QStringView text, const PatternFragments &fragments, TimeVocabulary &vocabulary)
{
    return PatternParser(text, fragments, vocabulary).parse();
}

} // namespace core

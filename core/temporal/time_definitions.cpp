// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_definitions.h"

#include "core/base/near_name.h"
#include "core/base/rule_lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace core {

namespace {

/// Beginners of lines outside rules, and inside.
constexpr std::array definitionKeywords{u"words", u"let", u"rule"};
constexpr std::array ruleKeywords{u"match",   u"yields", u"with",  u"not-after", u"not-before",
                                  u"example", u"reject", u"alone", u"history"};

bool isIn(std::span<const char16_t *const> names, const QString &name)
{
    return std::ranges::any_of(names, [&name](const char16_t *known) { return name == QStringView(known); });
}

bool isKeyword(const QString &name)
{
    return isIn(definitionKeywords, name) || isIn(ruleKeywords, name);
}

bool isSlot(const QString &name)
{
    return slotNamed(name).has_value();
}

bool isSymbol(const QString &name)
{
    return symbolNamed(name).has_value();
}

bool isYield(const QString &name)
{
    return yieldNamed(name).has_value();
}

/// Part of a line's rest, and where in it it stands.
struct Part
{
    QString text;
    qsizetype at = 0;
};

/// The parts of `text` between `separator`s, without blanks around them and without empty ones.
std::vector<Part> partsOf(const QString &text, QChar separator)
{
    std::vector<Part> parts;
    for (const QStringView part : QStringView(text).tokenize(separator)) {
        const QString trimmed = part.trimmed().toString();
        const auto blanks = std::ranges::find_if(part, [](QChar c) { return !c.isSpace(); }) - part.begin();
        if (!trimmed.isEmpty())
            parts.push_back({trimmed, part.data() - text.constData() + blanks});
    }
    return parts;
}

/// Reads a rules file line by line into definitions. The first fault ends it.
class DefinitionsReader
{
public:
    explicit DefinitionsReader(TimeDefinitions known)
        : m_definitions(std::move(known))
    {}

    Result<TimeDefinitions> read(const QString &text, const QString &name)
    {
        m_file = name;
        for (const RuleLine &line : ruleLines(text)) {
            m_line = line;
            readLine();
            if (m_error)
                return std::unexpected(*m_error);
        }
        finishRule();
        if (m_error)
            return std::unexpected(*m_error);
        return std::move(m_definitions);
    }

private:
    /// `at` counts from the begin of what follows the keyword.
    void fail(const QString &detail, qsizetype at = 0)
    {
        if (!m_error)
            m_error = m_line.fault(m_file, detail, at);
    }

    void failAtKeyword(const QString &detail) { fail(detail, m_line.column - m_line.restColumn); }

    void readLine()
    {
        const QString &keyword = m_line.keyword;
        if (!isKeyword(keyword))
            failAtKeyword(
                QStringLiteral("'%1' begins no line of a rules file%2").arg(keyword, didYouMean(keyword, isKeyword)));
        else if (isIn(definitionKeywords, keyword))
            readDefinition(keyword);
        else if (!m_inRule)
            failAtKeyword(QStringLiteral("'%1' stands outside a rule; a line 'rule NAME' begins one").arg(keyword));
        else
            readRuleLine(keyword);
    }

    /// Lines that stand outside rules.
    void readDefinition(const QString &keyword)
    {
        if (keyword == u"words")
            readWords();
        else if (keyword == u"let")
            readLet();
        else
            beginRule(m_line.rest);
    }

    void readRuleLine(const QString &keyword)
    {
        if (keyword == u"match")
            readMatch();
        else if (keyword == u"yields")
            readYields();
        else if (keyword == u"alone")
            m_rule.alone = true;
        else if (keyword == u"history")
            m_rule.history = true;
        else if (keyword == u"with")
            readWith();
        else if (keyword == u"example" || keyword == u"reject")
            readExample(keyword == u"example");
        else
            readNeighbours(keyword == u"not-after" ? m_rule.notAfter : m_rule.notBefore);
    }

    std::optional<int> valueOf(const Part &part)
    {
        bool isNumber = false;
        const int number = part.text.toInt(&isNumber);
        if (isNumber)
            return number;
        const auto symbol = symbolNamed(part.text);
        if (!symbol)
            fail(QStringLiteral("'%1' is neither a number nor a known value%2")
                     .arg(part.text, didYouMean(part.text, isSymbol)),
                 part.at);
        return symbol;
    }

    void readWords()
    {
        const qsizetype equals = m_line.rest.indexOf(u'=');
        const auto words = partsOf(m_line.rest.first(equals < 0 ? m_line.rest.size() : equals), u' ');
        if (words.size() < 2)
            return fail(QStringLiteral("a class and its words expected: words month march mar = 3"));
        int value = 0;
        if (equals >= 0) {
            const auto values = partsOf(m_line.rest.sliced(equals + 1), u' ');
            if (values.size() != 1)
                return fail(QStringLiteral("one value expected behind '='"), equals);
            value = valueOf({values[0].text, values[0].at + equals + 1}).value_or(0);
        }
        if (m_definitions.vocabulary.wordCount() + words.size() >= TimeVocabulary::maxWordCount)
            return fail(QStringLiteral("there are more than %1 words").arg(TimeVocabulary::maxWordCount));
        const WordClassId wordClass = m_definitions.vocabulary.addClass(words[0].text);
        for (const Part &word : std::span(words).subspan(1))
            addWord(word, wordClass, value);
    }

    void addWord(const Part &word, WordClassId wordClass, int value)
    {
        const bool letters = std::ranges::all_of(word.text, [](QChar letter) { return letter.isLetter(); });
        if (!letters || word.text.size() > TimeVocabulary::maxWordLength)
            return fail(QStringLiteral("'%1' is not one word of at most %2 letters")
                            .arg(word.text)
                            .arg(TimeVocabulary::maxWordLength),
                        word.at);
        if (!m_definitions.vocabulary.addToClass(m_definitions.vocabulary.add(word.text), wordClass, value))
            fail(QStringLiteral("'%1' is in this class already, with another value").arg(word.text), word.at);
    }

    /// The pattern that stands in the line from `at` on.
    std::optional<PatternNode> readPattern(qsizetype at = 0)
    {
        auto pattern =
            parsePattern(QStringView(m_line.rest).sliced(at), m_definitions.fragments, m_definitions.vocabulary);
        if (pattern)
            return std::move(*pattern);
        fail(pattern.error().detail, at + pattern.error().column - 1);
        return std::nullopt;
    }

    void readLet()
    {
        const qsizetype equals = m_line.rest.indexOf(u'=');
        const QString name = m_line.rest.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (name.isEmpty())
            return fail(QStringLiteral("a name and a pattern expected: let season-of = in the [season] of"));
        if (m_definitions.fragments.contains(name))
            return fail(QStringLiteral("a pattern '%1' exists already; choose another name").arg(name));
        if (const auto pattern = readPattern(equals + 1))
            m_definitions.fragments.insert(name, *pattern);
    }

    void beginRule(const QString &id)
    {
        finishRule();
        const bool known =
            std::ranges::any_of(m_definitions.rules, [&id](const TimeRule &rule) { return rule.id == id; });
        if (known)
            fail(QStringLiteral("a rule '%1' exists already; choose another name").arg(id));
        if (id.isEmpty())
            fail(QStringLiteral("a name expected: rule mine.harvest"));
        m_rule = TimeRule{.id = id};
        m_rule.pattern.kind = PatternNode::Kind::Choice;
        m_yieldsSeen = false;
        m_inRule = true;
        m_ruleLine = m_line;
    }

    void finishRule()
    {
        if (!m_inRule || m_error)
            return;
        m_inRule = false;
        if (m_rule.pattern.children.empty() || !m_yieldsSeen) {
            m_error = m_ruleLine.fault(
                m_file, QStringLiteral("rule '%1' needs a line '%2'")
                            .arg(m_rule.id, m_yieldsSeen ? QStringLiteral("match …") : QStringLiteral("yields …")));
            return;
        }
        m_definitions.rules.push_back(std::move(m_rule));
    }

    void readMatch()
    {
        if (auto pattern = readPattern())
            m_rule.pattern.children.push_back(std::move(*pattern));
    }

    void readYields()
    {
        const auto yields = yieldNamed(m_line.rest);
        if (!yields)
            return fail(QStringLiteral("nothing yields '%1'%2; calendar, numeric, shifted, duration, set, reference "
                                       "or nothing expected")
                            .arg(m_line.rest, didYouMean(m_line.rest, isYield)));
        m_rule.yields = *yields;
        m_yieldsSeen = true;
    }

    void readWith()
    {
        for (const Part &part : partsOf(m_line.rest, u',')) {
            const auto words = partsOf(part.text, u' ');
            const auto slot = slotNamed(words[0].text);
            if (!slot)
                return fail(
                    QStringLiteral("there is no slot '%1'%2").arg(words[0].text, didYouMean(words[0].text, isSlot)),
                    part.at);
            if (words.size() != 2)
                return fail(QStringLiteral("a slot and its value expected: with unit day, count 2"), part.at);
            if (const auto value = valueOf({words[1].text, part.at + words[1].at}))
                m_rule.constants.emplace_back(*slot, *value);
        }
    }

    void readNeighbours(std::vector<TokenTest> &tests)
    {
        const auto pattern = readPattern();
        if (!pattern)
            return;
        for (const PatternNode &node : pattern->children) {
            if (node.kind != PatternNode::Kind::Token)
                return fail(QStringLiteral("single words, marks and classes expected, with blanks between them"));
            tests.push_back(node.test);
        }
    }

    void readExample(bool isExample)
    {
        static const QRegularExpression form(
            QStringLiteral("^\"(?<text>[^\"]+)\"(\\s*@\\s*(?<day>[\\d-]+))?(\\s*->\\s*(?<value>\\S+))?$"));
        const auto match = form.match(m_line.rest);
        const QString text = match.captured(u"text");
        if (!match.hasMatch() || isExample == match.captured(u"value").isEmpty())
            return fail(isExample
                            ? QStringLiteral("a quoted text and its value expected: example \"5 May\" @ 2019-06-06 "
                                             "-> 2019-05-05 (the day of publication may be left out)")
                            : QStringLiteral("a quoted text expected, and no value"));
        const qsizetype open = text.indexOf(u'[');
        const bool isMarked = text.count(u'[') == 1 && text.count(u']') == 1 && text.indexOf(u']') > open + 1;
        if (!isMarked && (open >= 0 || text.contains(u']')))
            return fail(QStringLiteral("one '[' and one ']' expected around the words of the time"),
                        open < 0 ? 0 : open + 1);
        m_rule.examples.push_back({text, match.captured(u"day"), match.captured(u"value"), m_line.line});
    }

    QString m_file;
    TimeDefinitions m_definitions;
    TimeRule m_rule;
    bool m_inRule = false;
    bool m_yieldsSeen = false;
    RuleLine m_ruleLine;
    RuleLine m_line;
    std::optional<Error> m_error;
};

} // namespace

Result<TimeDefinitions> parseTimeDefinitions(const TimeDefinitions &known, const QString &text, const QString &name)
{
    return DefinitionsReader(known).read(text, name);
}

} // namespace core

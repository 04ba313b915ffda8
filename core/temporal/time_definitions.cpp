// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_definitions.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// Reads a rules file line by line into definitions. The first fault ends it.
class DefinitionsReader
{
public:
    explicit DefinitionsReader(TimeDefinitions known)
        : m_definitions(std::move(known))
    {}

    Result<TimeDefinitions> read(const QString &text, const QString &name)
    {
        const QStringList lines = text.split(u'\n');
        for (m_line = 1; m_line <= lines.size() && !m_error; ++m_line)
            readLine(lines[m_line - 1]);
        if (!m_error)
            finishRule();
        if (!m_error)
            return std::move(m_definitions);
        m_error->subject = name;
        return std::unexpected(*m_error);
    }

private:
    void fail(qsizetype column, const QString &detail)
    {
        if (!m_error)
            m_error = Error{ErrorCode::RuleMalformed, {}, detail, static_cast<int>(m_line), static_cast<int>(column)};
    }

    void readLine(const QString &line)
    {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            return;
        const qsizetype begin = line.indexOf(trimmed);
        const qsizetype space = std::min(trimmed.size(), indexOfBlank(trimmed));
        const QString keyword = trimmed.first(space);
        const QString rest = trimmed.sliced(space);
        const qsizetype blanks = rest.size() - rest.trimmed().size();
        const int column = static_cast<int>(begin + space + blanks + 1);
        if (!readDefinition(keyword, rest.trimmed(), column) && !readRuleLine(keyword, rest.trimmed(), column))
            fail(begin + 1, QStringLiteral("'%1' begins no line of a rules file").arg(keyword));
    }

    static qsizetype indexOfBlank(const QString &text)
    {
        const auto it = std::ranges::find_if(text, [](QChar letter) { return letter.isSpace(); });
        return it - text.begin();
    }

    /// Lines that stand outside rules.
    bool readDefinition(const QString &keyword, const QString &rest, int column)
    {
        if (keyword == u"words")
            readWords(rest, column);
        else if (keyword == u"let")
            readLet(rest, column);
        else if (keyword == u"rule")
            beginRule(rest, column);
        else
            return false;
        return true;
    }

    bool readRuleLine(const QString &keyword, const QString &rest, int column)
    {
        static const QStringList keywords{
            QStringLiteral("match"),     QStringLiteral("yields"),     QStringLiteral("with"),
            QStringLiteral("not-after"), QStringLiteral("not-before"), QStringLiteral("example"),
            QStringLiteral("reject"),    QStringLiteral("alone"),      QStringLiteral("history")};
        if (!keywords.contains(keyword))
            return false;
        if (!m_inRule)
            fail(1, QStringLiteral("'%1' stands outside a rule").arg(keyword));
        else if (keyword == u"match")
            readMatch(rest, column);
        else if (keyword == u"yields")
            readYields(rest, column);
        else if (keyword == u"alone")
            m_rule.alone = true;
        else if (keyword == u"history")
            m_rule.history = true;
        else if (keyword == u"with")
            readWith(rest, column);
        else if (keyword == u"example" || keyword == u"reject")
            readExample(keyword, rest, column);
        else
            readNeighbours(rest, column, keyword == u"not-after" ? m_rule.notAfter : m_rule.notBefore);
        return true;
    }

    std::optional<int> valueOf(const QString &text, int column)
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber)
            return number;
        const auto symbol = symbolNamed(text);
        if (!symbol)
            fail(column, QStringLiteral("'%1' is neither a number nor a known value").arg(text));
        return symbol;
    }

    void readWords(const QString &rest, int column)
    {
        const qsizetype equals = rest.indexOf(u'=');
        const QStringList words = rest.first(equals < 0 ? rest.size() : equals).split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2)
            return fail(column, QStringLiteral("a class and its words expected"));
        const auto value = equals < 0
                               ? std::optional(0)
                               : valueOf(rest.sliced(equals + 1).trimmed(), column + static_cast<int>(equals) + 1);
        const WordClassId wordClass = m_definitions.vocabulary.addClass(words[0]);
        for (const QString &word : words.sliced(1))
            addWord(word, wordClass, value.value_or(0), column);
    }

    void addWord(const QString &word, WordClassId wordClass, int value, int column)
    {
        const bool letters = std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
        if (!letters || word.size() > TimeVocabulary::maxWordLength)
            return fail(column, QStringLiteral("'%1' is not one word of letters").arg(word));
        m_definitions.vocabulary.addToClass(m_definitions.vocabulary.add(word.toLower()), wordClass, value);
    }

    std::optional<PatternNode> readPattern(const QString &text, int column)
    {
        auto pattern = parsePattern(text, column, m_definitions.fragments, m_definitions.vocabulary);
        if (pattern)
            return std::move(*pattern);
        fail(pattern.error().column, pattern.error().detail);
        return std::nullopt;
    }

    void readLet(const QString &rest, int column)
    {
        const qsizetype equals = rest.indexOf(u'=');
        const QString name = rest.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (name.isEmpty())
            return fail(column, QStringLiteral("a name and '=' expected"));
        const auto pattern = readPattern(rest.sliced(equals + 1), column + static_cast<int>(equals) + 1);
        if (pattern)
            m_definitions.fragments.insert(name, *pattern);
    }

    void beginRule(const QString &id, int column)
    {
        finishRule();
        const bool known =
            std::ranges::any_of(m_definitions.rules, [&id](const TimeRule &rule) { return rule.id == id; });
        if (id.isEmpty() || known)
            fail(column,
                 known ? QStringLiteral("a rule '%1' exists already").arg(id) : QStringLiteral("a name expected"));
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
            m_line = m_ruleLine;
            return fail(1, QStringLiteral("rule '%1' needs 'match' and 'yields'").arg(m_rule.id));
        }
        m_definitions.rules.push_back(std::move(m_rule));
    }

    void readMatch(const QString &rest, int column)
    {
        if (auto pattern = readPattern(rest, column))
            m_rule.pattern.children.push_back(std::move(*pattern));
    }

    void readYields(const QString &rest, int column)
    {
        const auto yields = yieldNamed(rest);
        if (!yields)
            return fail(column, QStringLiteral("nothing yields '%1'").arg(rest));
        m_rule.yields = *yields;
        m_yieldsSeen = true;
    }

    void readWith(const QString &rest, int column)
    {
        for (const QString &part : rest.split(u',')) {
            const QStringList words = part.simplified().split(u' ');
            const auto slot = slotNamed(words[0]);
            if (!slot || words.size() != 2)
                return fail(column, QStringLiteral("a slot and its value expected, not '%1'").arg(part.trimmed()));
            if (const auto value = valueOf(words[1], column))
                m_rule.constants.emplace_back(*slot, *value);
        }
    }

    void readNeighbours(const QString &rest, int column, std::vector<TokenTest> &tests)
    {
        const auto pattern = readPattern(rest, column);
        if (!pattern)
            return;
        for (const PatternNode &node : pattern->children) {
            if (node.kind != PatternNode::Kind::Token)
                return fail(column, QStringLiteral("only words, marks and classes expected"));
            tests.push_back(node.test);
        }
    }

    void readExample(const QString &keyword, const QString &rest, int column)
    {
        static const QRegularExpression form(
            QStringLiteral("^\"(?<text>[^\"]+)\"(\\s*@\\s*(?<day>[\\d-]+))?(\\s*->\\s*(?<value>\\S+))?$"));
        const auto match = form.match(rest);
        const bool isExample = keyword == u"example";
        if (!match.hasMatch() || isExample == match.captured(u"value").isEmpty())
            return fail(column, QStringLiteral("%1 needs a quoted text%2")
                                    .arg(keyword, isExample ? QStringLiteral(" and '-> value'") : QString()));
        m_rule.examples.push_back(
            {match.captured(u"text"), match.captured(u"day"), match.captured(u"value"), static_cast<int>(m_line)});
    }

    TimeDefinitions m_definitions;
    TimeRule m_rule;
    bool m_inRule = false;
    bool m_yieldsSeen = false;
    qsizetype m_ruleLine = 0;
    qsizetype m_line = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<TimeDefinitions> parseTimeDefinitions(const TimeDefinitions &known, const QString &text, const QString &name)
{
    return DefinitionsReader(known).read(text, name);
}

} // namespace core

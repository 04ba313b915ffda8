// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/word_rules.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"
#include "core/language/word_units.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype longestListed = 16; // of all words in such lists

/// Compares as lists are ordered: without letter case, and with all apostrophes alike.
int compare(QStringView listed, QStringView word)
{
    const qsizetype size = std::min(listed.size(), word.size());
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t there = plainApostrophe(word[i]).toLower().unicode();
        if (listed[i].unicode() != there)
            return listed[i].unicode() < there ? -1 : 1;
    }
    return listed.size() < word.size() ? -1 : static_cast<int>(listed.size() > word.size());
}

bool beginsWith(QStringView text, QStringView listed)
{
    return text.size() >= listed.size() && compare(listed, text.first(listed.size())) == 0;
}

/// Adds `words` to the lists of their first characters; false where one begins with none of ASCII.
bool addByFirst(std::array<QStringList, 128> &lists, const QStringList &words)
{
    for (const QString &word : words) {
        if (word.front().unicode() >= lists.size())
            return false;
        lists[word.front().unicode()].append(word);
    }
    return true;
}

} // namespace

Result<WordRules> WordRules::parse(const QString &text, const QString &name)
{
    WordRules result;
    for (const RuleLine &line : ruleLines(text)) {
        if (line.rest.isEmpty() || !result.add(line.keyword, line.rest))
            return std::unexpected(line.fault(name, line.keyword));
    }
    result.order();
    return result;
}

bool WordRules::add(const QString &kind, const QString &rest)
{
    const QStringList words = rest.toLower().split(u' ', Qt::SkipEmptyParts);
    if (kind == u"example") {
        m_examples.append(rest);
        return true;
    }
    if (kind == u"cut")
        return addCuts(rest, {});
    if (kind == u"cut-before")
        return rest.contains(u':') && addCuts(rest.section(u':', 0, 0), rest.section(u':', 1));
    if (kind == u"whole")
        return addByFirst(m_wholes, words);
    if (kind == u"face")
        return addByFirst(m_faces, rest.split(u' ', Qt::SkipEmptyParts));
    QStringList *list = kind == u"clitic"   ? &m_clitics
                        : kind == u"prefix" ? &m_prefixes
                        : kind == u"unit"   ? &m_units
                        : kind == u"domain" ? &m_domains
                                            : nullptr;
    if (list)
        list->append(words);
    return list != nullptr;
}

bool WordRules::addCuts(const QString &words, const QString &followers)
{
    for (const QString &written : words.toLower().split(u' ', Qt::SkipEmptyParts)) {
        Cut cut;
        const QStringList pieces = written.split(u'+');
        for (const QString &piece : pieces.first(pieces.size() - 1)) {
            if (cut.cuts.count == std::ssize(cut.cuts.ends))
                return false;
            cut.word += piece;
            cut.cuts.ends[static_cast<std::size_t>(cut.cuts.count++)] = static_cast<quint8>(cut.word.size());
        }
        cut.word += pieces.back();
        if (cut.cuts.count == 0 || cut.word.size() > longestListed || cut.word.front().unicode() >= 128)
            return false;
        cut.followers = followers.toLower().split(u' ', Qt::SkipEmptyParts);
        m_cutLengths[cut.word.front().unicode()] |= 1u << cut.word.size();
        m_cuts.push_back(std::move(cut));
    }
    return true;
}

void WordRules::order()
{
    for (QStringList *list : {&m_prefixes, &m_units, &m_domains})
        list->sort();
    std::ranges::stable_sort(m_cuts, {}, &Cut::word);
    for (Cut &cut : m_cuts)
        cut.followers.sort();
    for (auto *lists : {&m_wholes, &m_faces}) {
        for (QStringList &list : *lists)
            std::ranges::stable_sort(list, std::ranges::greater(), &QString::size);
    }
}

const WordRules &WordRules::english()
{
    static const WordRules rules = [] {
        const QString name = QStringLiteral(":/rules/en/cuts.words");
        const auto parsed = parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(WordRules());
    }();
    return rules;
}

qsizetype WordRules::cliticLength(QStringView word) const
{
    for (const QString &clitic : m_clitics) {
        if (word.size() > clitic.size() && compare(clitic, word.last(clitic.size())) == 0)
            return clitic.size();
    }
    return 0;
}

WordRules::Cuts WordRules::cutsOf(QStringView word, QStringView next) const
{
    const char16_t first = plainApostrophe(word.front()).toLower().unicode();
    if (word.size() > longestListed || first >= m_cutLengths.size() || !(m_cutLengths[first] >> word.size() & 1u))
        return {};
    const auto begin =
        std::ranges::partition_point(m_cuts, [word](const Cut &cut) { return compare(cut.word, word) < 0; });
    for (auto it = begin; it != m_cuts.end() && compare(it->word, word) == 0; ++it) {
        if (it->followers.isEmpty() || holds(it->followers, next))
            return it->cuts;
    }
    return {};
}

qsizetype WordRules::wholeLength(QStringView text) const
{
    const char16_t first = plainApostrophe(text.front()).toLower().unicode();
    if (first >= m_wholes.size())
        return 0;
    for (const QString &whole : m_wholes[first]) {
        const bool ends = text.size() <= whole.size() || !isWordUnit(text[whole.size()]);
        if (beginsWith(text, whole) && ends)
            return whole.size();
    }
    return 0;
}

qsizetype WordRules::faceLength(QStringView text) const
{
    if (text.front().unicode() >= m_faces.size())
        return 0;
    for (const QString &face : m_faces[text.front().unicode()]) {
        const bool ends = text.size() <= face.size() || !isWordUnit(text[face.size()]);
        if (text.startsWith(face) && ends)
            return face.size();
    }
    return 0;
}

bool WordRules::holds(const QStringList &sorted, QStringView word)
{
    if (word.isEmpty() || word.size() > longestListed)
        return false;
    const auto it = std::partition_point(sorted.begin(), sorted.end(),
                                         [word](const QString &listed) { return compare(listed, word) < 0; });
    return it != sorted.end() && compare(*it, word) == 0;
}

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/published_words.h"

#include "core/article/calendar_words.h"
#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

constexpr std::array<QStringView, 5> cueNames = {u"published", u"updated", u"comment", u"apart", u"byline"};

/// The words of `text` in lower case without accents, one blank around each.
QString foldedText(QStringView text)
{
    QString folded = foldedWord(text);
    for (QChar &c : folded) {
        if (!c.isLetterOrNumber() && c != u'©')
            c = u' ';
    }
    folded.replace(QStringLiteral("©"), QStringLiteral(" copyright "));
    return u' ' + folded.simplified() + u' ';
}

} // namespace

std::span<const QStringView> dateCueNames()
{
    return cueNames;
}

Result<PublishedWords> PublishedWords::parse(const QString &text, const QString &name)
{
    PublishedWords words;
    for (const RuleLine &line : ruleLines(text)) {
        if (line.keyword == u"language")
            continue;
        if (line.keyword == u"example") {
            const auto arrow = line.rest.lastIndexOf(QStringLiteral(" -> "));
            if (arrow < 0)
                return std::unexpected(line.fault(name, QStringLiteral("an example is a line, ' -> ' and its cue")));
            words.m_examples.push_back({line.rest.first(arrow), line.rest.sliced(arrow + 4)});
            continue;
        }
        const auto cue = std::ranges::find(cueNames, line.keyword);
        if (cue == cueNames.end())
            return std::unexpected(line.fault(name, QStringLiteral("'%1' is no keyword here").arg(line.keyword)));
        for (const QString &phrase : line.rest.split(u'|', Qt::SkipEmptyParts)) {
            const QString folded = foldedText(phrase);
            words.m_phrases[static_cast<std::size_t>(cue - cueNames.begin())].push_back(
                phrase.trimmed().endsWith(u'*') ? folded.chopped(1) : folded);
        }
    }
    return words;
}

const PublishedWords &PublishedWords::builtIn()
{
    static const PublishedWords words = [] {
        const QString name = QStringLiteral(":/rules/published.words");
        auto read = parse(builtInText(name), name);
        Q_ASSERT(read.has_value()); // a test reads the same file
        return read ? std::move(*read) : PublishedWords();
    }();
    return words;
}

bool PublishedWords::tell(QStringView words, DateCue cue) const
{
    if (words.trimmed().isEmpty())
        return false;
    const QString folded = foldedText(words);
    return std::ranges::any_of(m_phrases[static_cast<std::size_t>(cue)],
                               [&](const QString &phrase) { return folded.contains(phrase); });
}

} // namespace core

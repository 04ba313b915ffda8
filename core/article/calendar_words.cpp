// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/calendar_words.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace core {

namespace {

using Kind = CalendarMeaning::Kind;

struct KindWord
{
    QStringView keyword;
    Kind kind;
    int greatest; ///< Of the number before the words; 0 where there is none.
};

constexpr KindWord kindWords[] = {
    {u"month", Kind::Month, 12},  {u"weekday", Kind::Weekday, 7}, {u"day", Kind::Day, 31},
    {u"filler", Kind::Filler, 0}, {u"sign", Kind::Sign, 0},       {u"month-sign", Kind::MonthSign, 0},
    {u"clock", Kind::Clock, 0},
};

/// No word of a date is longer.
constexpr qsizetype longestWord = 24;

} // namespace

QString foldedWord(QStringView word)
{
    const bool plain = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
    QString folded = word.toString().toLower();
    if (plain)
        return folded;
    folded = folded.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar c) { return c.isMark(); });
    folded.replace(QChar(0x131), u'i'); // Turkish: lower case of I
    folded.replace(u'ł', u'l');
    return folded;
}

Result<CalendarWords> CalendarWords::parse(const QString &text, const QString &name)
{
    CalendarWords calendar;
    QString language;
    for (const RuleLine &line : ruleLines(text)) {
        if (line.keyword == u"language") {
            language = line.rest;
            continue;
        }
        if (line.keyword == u"example" || line.keyword == u"reject") {
            const auto arrow = line.rest.lastIndexOf(QStringLiteral(" -> "));
            if ((arrow >= 0) != (line.keyword == u"example"))
                return std::unexpected(line.fault(name, QStringLiteral("an example is a text, ' -> ' and its date")));
            calendar.m_examples.push_back(
                {language, line.rest.left(arrow), arrow < 0 ? QString() : line.rest.sliced(arrow + 4)});
            continue;
        }
        const auto kind = std::ranges::find(kindWords, line.keyword, &KindWord::keyword);
        if (kind == std::end(kindWords))
            return std::unexpected(line.fault(name, QStringLiteral("'%1' is no keyword here").arg(line.keyword)));
        QStringList words = line.rest.split(u' ', Qt::SkipEmptyParts);
        int value = 0;
        if (kind->greatest > 0) {
            value = words.isEmpty() ? 0 : words.takeFirst().toInt();
            if (value < 1 || value > kind->greatest)
                return std::unexpected(
                    line.fault(name, QStringLiteral("a number from 1 to %1 goes first").arg(kind->greatest)));
        }
        for (const QString &word : std::as_const(words)) {
            std::vector<CalendarMeaning> &meanings = calendar.m_meanings[foldedWord(word)];
            const CalendarMeaning meaning = {kind->kind, value};
            if (std::ranges::find(meanings, meaning) == meanings.end())
                meanings.push_back(meaning);
        }
    }
    return calendar;
}

const CalendarWords &CalendarWords::builtIn()
{
    static const CalendarWords words = [] {
        const QString name = QStringLiteral(":/rules/calendar.words");
        auto read = parse(builtInText(name), name);
        Q_ASSERT(read.has_value()); // a test reads the same file
        return read ? std::move(*read) : CalendarWords();
    }();
    return words;
}

std::span<const CalendarMeaning> CalendarWords::meaningsOf(QStringView word) const
{
    if (word.size() > longestWord)
        return {};
    const auto found = m_meanings.constFind(foldedWord(word));
    return found == m_meanings.constEnd() ? std::span<const CalendarMeaning>() : std::span(*found);
}

} // namespace core

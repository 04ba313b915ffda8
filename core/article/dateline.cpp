// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/dateline.h"

#include <QList>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// The dash stands no further in, in units.
constexpr qsizetype longest = 80;
/// A town that is written in capitals has no fewer letters.
constexpr qsizetype shortestTown = 3;

/// Where the first dash between a dateline and its sentence begins and ends.
struct Dash
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

Dash firstDash(QStringView head)
{
    static constexpr std::array<QStringView, 6> dashes{u" — ", u" – ", u" -- ", u" - ", u")—", u")--"};
    Dash first;
    for (const QStringView dash : dashes) {
        const qsizetype at = head.indexOf(dash);
        if (at > 0 && (first.begin < 0 || at < first.begin))
            first = {at, at + dash.size()};
    }
    return first;
}

/// A stop ends a sentence, unless a bracket or a figure follows: "Nor. (AP)", "Oct. 27".
bool endsSentence(QStringView head)
{
    for (qsizetype at = head.indexOf(u". "); at >= 0; at = head.indexOf(u". ", at + 1)) {
        const QStringView behind = head.sliced(at).sliced(2);
        if (behind.isEmpty() || (behind.front() != u'(' && !behind.front().isDigit()))
            return true;
    }
    return false;
}

bool isInCapitals(QStringView words)
{
    return std::ranges::all_of(words, [](QChar c) { return c.isUpper() || !c.isLetter(); });
}

bool beginsInCapitals(QStringView head)
{
    const auto end = std::ranges::find_if(head, [](QChar c) { return c == u' ' || c == u','; });
    const QStringView word = head.first(end - head.begin());
    return word.size() >= shortestTown && isInCapitals(word);
}

/// "(AP)", "(Reuters)" ends it.
bool endsWithAgency(QStringView head)
{
    static constexpr std::array<QStringView, 4> agencies{u"Reuters", u"Xinhua", u"Bloomberg", u"Tass"};
    const qsizetype open = head.lastIndexOf(u'(');
    if (open < 0 || !head.endsWith(u')'))
        return false;
    const QStringView name = head.sliced(open + 1).chopped(1);
    const bool letters = name.size() >= 2 && std::ranges::all_of(name, [](QChar c) { return c.isUpper(); });
    return letters || std::ranges::contains(agencies, name);
}

bool isOfNames(QStringView head)
{
    const auto words = head.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [](QStringView word) { return !word.front().isLower(); });
}

} // namespace

qsizetype datelineLength(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), longest));
    const Dash dash = firstDash(head);
    if (dash.begin < 0)
        return 0;
    const bool bracket = head[dash.begin] == u')';
    const QStringView before = head.first(dash.begin + (bracket ? 1 : 0));
    if (endsSentence(before))
        return 0;
    return beginsInCapitals(before) || (endsWithAgency(before) && isOfNames(before)) ? dash.end : 0;
}

} // namespace core

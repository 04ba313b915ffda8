// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/destination.h"

#include "core/events/times/narrative.h"
#include "core/temporal/read_time.h"
#include "core/temporal/time_grammar.h"
#include "ui/models/date_text.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GoToDate)
};

/// All the days that a span touches: "1–31 March 2012", or one with its weekday.
QString daysIn(const core::TimeSpan &span)
{
    using std::chrono::days;
    const auto first = std::chrono::floor<days>(span.begin);
    const auto last = std::chrono::floor<days>(span.end - std::chrono::seconds(1));
    return first == last ? weekdayText(first, QLocale::LongFormat) : daysText(first, last, QLocale::LongFormat);
}

QString whyNot(const std::optional<core::TimeExpression> &time)
{
    if (time && time->orderClue.kind == core::OrderClue::Kind::Nothing)
        return Words::tr("This can be two dates. Write the month as a word.");
    if (time)
        return Words::tr("It is not known what this counts from. Type the date with its year.");
    return Words::tr(
        "This is no date that can be read. Write it as in “12 April 2012”, “March 2012” or “last Tuesday”.");
}

} // namespace

Destination destinationOf(const QString &words, std::optional<core::CivilDay> today)
{
    if (words.trimmed().isEmpty())
        return {};
    const auto from = today.transform(
        [](core::CivilDay day) { return core::PublicationTime{.span = core::daySpan(day), .range = {}}; });
    const auto time = core::readTime(words, core::TimeGrammar::english(), from);
    if (!time || !time->span)
        return {whyNot(time), {}};
    const core::EventDate date = core::dateOf(*time);
    return {Words::tr("%1: %2", "what was understood, its days").arg(Wording::when(date), daysIn(*date.span)),
            date.span};
}

core::TimeSpan roomFor(const core::TimeSpan &span)
{
    const auto margin = std::max<std::chrono::seconds>((span.end - span.begin) / 12, std::chrono::minutes(30));
    return {span.begin - margin, span.end + margin};
}

} // namespace ui

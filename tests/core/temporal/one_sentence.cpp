// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <QDateTime>
#include <QTimeZone>

namespace tests {

namespace {

core::Analysis paragraphsAsSentences(const QString &text)
{
    core::Analysis analysis;
    qsizetype begin = 0;
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"))) {
        const core::TextRange range{begin, begin + paragraph.size()};
        if (!range.isEmpty())
            analysis.sentences.push_back({.range = range});
        begin = range.end + 2;
    }
    return analysis;
}

QString described(core::Instant moment)
{
    const auto time = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC);
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

} // namespace

std::optional<core::PublicationTime> publishedOn(const QString &day)
{
    const auto date = day.isEmpty() ? std::nullopt : core::readDate(day, core::TimeGrammar::english());
    if (!date)
        return std::nullopt;
    return core::PublicationTime{*date->span, date->precision, {}};
}

std::vector<core::TimeExpression> timesIn(const QString &text, const QString &published,
                                          const core::TimeGrammar &grammar)
{
    core::Article article;
    article.text = text;
    return core::tagTimes(article, paragraphsAsSentences(text), grammar, publishedOn(published));
}

QString describedTimes(const QString &text, const QString &published)
{
    QStringList described;
    for (const core::TimeExpression &time : timesIn(text, published))
        described << text.sliced(time.range.begin, time.range.length()).simplified() + QStringLiteral(" = ") +
                         time.value;
    return described.join(QStringLiteral("; "));
}

QString described(const std::optional<core::TimeSpan> &span)
{
    return span ? described(span->begin) + u'/' + described(span->end) : QString();
}

} // namespace tests

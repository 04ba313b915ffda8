// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/event_words.h"
#include "core/events/kinds/taxonomy.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/date_text.h"
#include "core/exchange/names.h"
#include "core/exchange/write_timeline.h"

#include <QLocale>
#include <QSet>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The columns of ACLED's own files in their order; writeRow() fills them in the same one.
constexpr std::array columns{
    "event_id_cnty"_L1, "event_date"_L1,     "year"_L1,     "time_precision"_L1, "disorder_type"_L1,
    "event_type"_L1,    "sub_event_type"_L1, "actor1"_L1,   "assoc_actor_1"_L1,  "inter1"_L1,
    "actor2"_L1,        "assoc_actor_2"_L1,  "inter2"_L1,   "interaction"_L1,    "civilian_targeting"_L1,
    "iso"_L1,           "region"_L1,         "country"_L1,  "admin1"_L1,         "admin2"_L1,
    "admin3"_L1,        "location"_L1,       "latitude"_L1, "longitude"_L1,      "geo_precision"_L1,
    "source"_L1,        "source_scale"_L1,   "notes"_L1,    "fatalities"_L1,     "tags"_L1,
    "timestamp"_L1};

void writeEmptyCells(CsvWriter &csv, int count)
{
    for (int i = 0; i < count; ++i)
        csv.cell({});
}

/// A day, a year and how sure the day is, as ACLED counts it: 1 that day, 2 that week, 3 that month.
struct CodedDay
{
    QString day;
    QString year;
    QString precision;
};

/// Of a week or a month its middle is the day; of what is known less well there is none.
CodedDay codedDayOf(const EventDate &date)
{
    const MeantInterval interval = intervalOf(date);
    if (!interval.earliest || !interval.end)
        return {};
    const auto first = std::chrono::floor<std::chrono::days>(*interval.earliest);
    const auto last = std::chrono::floor<std::chrono::days>(*interval.end - std::chrono::seconds(1));
    const auto days = (last - first).count() + 1;
    CodedDay coded;
    if (std::chrono::year_month_day(first).year() == std::chrono::year_month_day(last).year())
        coded.year = isoDay(first).section(u'-', 0, -3);
    if (days <= 31) {
        coded.day = isoDay(first + std::chrono::days((days - 1) / 2));
        coded.precision = days == 1 ? u"1"_s : days <= 7 ? u"2"_s : u"3"_s;
    }
    return coded;
}

/// Whether `name` is what English calls a country.
bool isCountry(const QString &name)
{
    static const QSet<QString> countries = [] {
        QSet<QString> names;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i)
            names.insert(QLocale::c().territoryToString(QLocale::Territory(i)));
        return names;
    }();
    return countries.contains(name);
}

/// The outlets that report the story; of an article that names none its title or path.
QString sourcesOf(const Timeline &timeline, const Story &story)
{
    QStringList sources;
    for (const EventRef ref : story.events) {
        const Article &article = timeline.extraction(ref).article;
        const QString source = !article.outlet.isEmpty()  ? article.outlet
                               : !article.title.isEmpty() ? article.title
                                                          : article.path;
        if (!sources.contains(source))
            sources.append(source);
    }
    return sources.join(u"; ");
}

/// The most dead that an event of the story counts: its lower bound, else its upper one.
std::optional<double> fatalitiesOf(const Timeline &timeline, const Story &story)
{
    std::optional<double> most;
    for (const EventRef ref : story.events) {
        const Quantity killed = largestOf(timeline.event(ref), QuantityKind::Killed);
        const auto number = killed.min ? killed.min : killed.max;
        most = std::max(most, number);
    }
    return most;
}

bool targetsCivilians(QStringView kind)
{
    return topKindOf(kind) == u"violence-against-civilians" || kind == u"protest/excessive-force";
}

void writeWhenAndWhat(CsvWriter &csv, const EventDate &date, const EventKind &kind)
{
    const CodedDay coded = codedDayOf(date);
    csv.cell(coded.day).cell(coded.year).cell(coded.precision);
    csv.cell(kind.acledDisorder).cell(kind.acledType).cell(kind.acledSubType);
}

void writeActors(CsvWriter &csv, const Event &event, const Article &article)
{
    csv.cell(participantsText(event, article, Role::Agent));
    writeEmptyCells(csv, 2);
    csv.cell(participantsText(event, article, Role::Patient));
    writeEmptyCells(csv, 3);
    csv.cell(targetsCivilians(event.kind) ? u"Civilian targeting"_s : QString());
}

void writePlace(CsvWriter &csv, const Event &event, const Article &article)
{
    const QString region = regionName(event, article);
    const bool country = isCountry(region);
    writeEmptyCells(csv, 2);
    csv.cell(country ? region : QString()).cell(country ? QString() : region);
    writeEmptyCells(csv, 2);
    csv.cell(placeName(event, article));
    writeEmptyCells(csv, 3);
}

void writeRow(CsvWriter &csv, const Timeline &timeline, const Story &story, qsizetype number)
{
    const EventRef best = story.events.front();
    const Event &event = timeline.event(best);
    const Article &article = timeline.extraction(best).article;
    const EventKind *kind = eventTaxonomy().find(event.kind);
    csv.cell(u's' + QString::number(number));
    writeWhenAndWhat(csv, story.date, kind ? *kind : EventKind());
    writeActors(csv, event, article);
    writePlace(csv, event, article);
    csv.cell(sourcesOf(timeline, story)).cell({}).cell(onOneLine(article, event.sentence));
    csv.numberOrEmpty(fatalitiesOf(timeline, story));
    csv.cell(event.status == EventStatus::Happened ? QString() : QString(nameOf(event.status))).cell({});
    csv.endRow();
}

} // namespace

QByteArray toAcledCsv(const Timeline &timeline)
{
    CsvWriter csv;
    for (const QLatin1StringView column : columns)
        csv.cell(QString(column));
    csv.endRow();
    for (qsizetype i = 0; i < std::ssize(timeline.stories); ++i)
        writeRow(csv, timeline, timeline.stories[std::size_t(i)], i + 1);
    return csv.take();
}

} // namespace core

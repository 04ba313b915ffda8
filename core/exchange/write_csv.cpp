// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/event_words.h"
#include "core/events/kinds/taxonomy.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/code_points.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/date_text.h"
#include "core/exchange/names.h"
#include "core/exchange/write_timeline.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The columns in their order; writeRow() fills them in the same one.
constexpr std::array columns{
    "story_id"_L1,    "event_id"_L1,    "date_start"_L1, "date_end"_L1, "date_precision"_L1, "date_relation"_L1,
    "date_basis"_L1,  "date_text"_L1,   "headline"_L1,   "kind"_L1,     "sub_kind"_L1,       "trigger"_L1,
    "agent"_L1,       "patient"_L1,     "place"_L1,      "region"_L1,   "killed_min"_L1,     "killed_max"_L1,
    "wounded_min"_L1, "wounded_max"_L1, "status"_L1,     "said_by"_L1,  "confidence"_L1,     "n_articles"_L1,
    "outlets"_L1,     "conflicts"_L1,   "article"_L1,    "title"_L1,    "published"_L1,      "sentence"_L1,
    "begin"_L1,       "end"_L1,         "date_edited"_L1};

/// "killed: 12 / 14; date: 2019-06-04 / 2019-06-05"
QString conflictsText(const Story &story)
{
    QStringList texts;
    for (const Conflict &conflict : story.conflicts) {
        QStringList values;
        for (const auto &[ref, value] : conflict.values)
            values.append(value);
        texts.append(conflict.field + u": "_s + values.join(u" / "));
    }
    return texts.join(u"; ");
}

qsizetype articlesOf(const Story &story)
{
    std::vector<quint32> articles;
    for (const EventRef ref : story.events)
        articles.push_back(ref.article);
    std::ranges::sort(articles);
    return std::ranges::unique(articles).begin() - articles.begin();
}

/// A timeline with what its rows are counted by.
struct Table
{
    const Timeline &timeline;
    std::vector<qsizetype> firstEvents; ///< Of each article: the number of its first event.
    std::vector<CodePoints> codePoints; ///< Of each article.

    explicit Table(const Timeline &its)
        : timeline(its)
    {
        qsizetype firstEvent = 0;
        for (const auto &extraction : timeline.articles) {
            firstEvents.push_back(firstEvent);
            firstEvent += std::ssize(extraction->events);
            codePoints.emplace_back(extraction->article.text);
        }
    }
};

void writeDateCells(CsvWriter &csv, const EventDate &date, const Article &article)
{
    const WrittenInterval interval = writtenInterval(date);
    const bool dated = date.basis != DateBasis::None;
    csv.cell(interval.earliest).cell(interval.latest);
    csv.cell(dated ? QString(nameOf(date.precision)) : QString());
    csv.cell(dated ? QString(nameOf(date.relation)) : QString());
    csv.cell(QString(nameOf(date.basis))).cell(onOneLine(article, date.expression));
}

void writeWhatCells(CsvWriter &csv, const Event &event, const Article &article)
{
    const Quantity killed = largestOf(event, QuantityKind::Killed);
    const Quantity wounded = largestOf(event, QuantityKind::Wounded);
    csv.cell(event.headline).cell(topKindOf(event.kind)).cell(subKindOf(event.kind));
    csv.cell(onOneLine(article, event.trigger.range));
    csv.cell(participantsText(event, article, Role::Agent)).cell(participantsText(event, article, Role::Patient));
    csv.cell(placeName(event, article)).cell(regionName(event, article));
    csv.numberOrEmpty(killed.min).numberOrEmpty(killed.max).numberOrEmpty(wounded.min).numberOrEmpty(wounded.max);
    csv.cell(QString(nameOf(event.status))).cell(speakerNames(event, article).join(u"; ")).number(event.confidence);
}

void writeSourceCells(CsvWriter &csv, const Table &table, EventRef ref)
{
    const Extraction &extraction = table.timeline.extraction(ref);
    const TextRange sentence = table.timeline.event(ref).sentence;
    const TextRange counted = table.codePoints[ref.article].of(sentence);
    csv.cell(extraction.article.path).cell(extraction.article.title).cell(extraction.published.value);
    csv.cell(QStringView(extraction.article.text).sliced(sentence.begin, sentence.length()));
    csv.number(double(counted.begin)).number(double(counted.end));
}

void writeRow(CsvWriter &csv, const Table &table, qsizetype story, EventRef ref)
{
    const Event &event = table.timeline.event(ref);
    const Article &article = table.timeline.extraction(ref).article;
    const Story &told = table.timeline.stories[static_cast<std::size_t>(story)];
    csv.cell(u's' + QString::number(story + 1));
    csv.cell(u'e' + QString::number(table.firstEvents[ref.article] + ref.event + 1));
    writeDateCells(csv, event.date, article);
    writeWhatCells(csv, event, article);
    csv.number(double(articlesOf(told))).number(told.outlets).cell(conflictsText(told));
    writeSourceCells(csv, table, ref);
    csv.cell(event.date.edited ? u"yes"_s : QString());
    csv.endRow();
}

} // namespace

QByteArray toCsv(const Timeline &timeline, const std::vector<bool> &only)
{
    const Table table(timeline);
    CsvWriter csv;
    for (const QLatin1StringView column : columns)
        csv.cell(QString(column));
    csv.endRow();
    for (qsizetype story = 0; story < std::ssize(timeline.stories); ++story) {
        for (const EventRef ref : timeline.stories[static_cast<std::size_t>(story)].events) {
            const auto number = static_cast<std::size_t>(table.firstEvents[ref.article]) + ref.event;
            if (only.empty() || only[number])
                writeRow(csv, table, story, ref);
        }
    }
    return csv.take();
}

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/details_rows.h"

#include "core/events/event_words.h"
#include "ui/models/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

QString joined(const QStringList &texts)
{
    return texts.join(Words::tr("; ", "between several of a kind"));
}

QString inRole(const core::Event &event, const core::Article &article, core::Role role)
{
    return joined(core::participantNames(event, article, role));
}

/// "the council → a ferry line; two inspectors": who did it, to whom, and who else was there.
QString who(const core::Event &event, const core::Article &article)
{
    const QString agents = inRole(event, article, core::Role::Agent);
    const QString patients = inRole(event, article, core::Role::Patient);
    const QString others = inRole(event, article, core::Role::Other);
    QStringList texts{patients.isEmpty() ? agents : Words::tr("%1 → %2", "agent, patient").arg(agents, patients),
                      others};
    texts.removeAll(QString());
    return joined(texts).trimmed();
}

QString where(const core::Event &event, const core::Article &article)
{
    const QString place = core::placeName(event, article);
    const QString region = core::regionName(event, article);
    return region.isEmpty() ? place : Words::tr("%1, %2", "place, its region").arg(place, region);
}

QString numbers(const core::Event &event, const core::Article &article)
{
    QStringList texts;
    for (const core::Quantity &quantity : event.quantities)
        texts += Wording::quantity(quantity, article);
    return joined(texts);
}

/// "Alleged · by you"
QString marked(const QString &text, const core::Event &event, core::EventFields fields)
{
    if (!(event.edited & fields))
        return text;
    return text.isEmpty() ? Words::tr("none · by you")
                          : Words::tr("%1 · by you", "a value that the user set").arg(text);
}

void addRange(std::vector<core::TextRange> &ranges, core::TextRange range)
{
    if (!range.isEmpty())
        ranges.push_back(range);
}

QString confidence(double value)
{
    return Words::tr("%1%", "per cent").arg(QLocale().toString(qRound(value * 100)));
}

} // namespace

DetailTexts detailTexts(const core::Event &event, const core::Article &article)
{
    DetailTexts texts;
    const auto at = [&texts](Detail detail) -> QString & { return texts[std::size_t(detail)]; };
    at(Detail::When) = Wording::when(event.date);
    at(Detail::Why) = Wording::why(event.date, article);
    at(Detail::Who) = marked(who(event, article), event,
                             core::EventField::Agents | core::EventField::Patients | core::EventField::Others);
    at(Detail::Where) = marked(where(event, article), event, core::EventField::Place);
    at(Detail::Numbers) = marked(numbers(event, article), event, core::EventField::Quantities);
    at(Detail::Kind) = marked(Wording::kind(event.kind), event, core::EventField::Kind);
    at(Detail::Status) = marked(Wording::status(event.status), event, core::EventField::Status);
    at(Detail::SaidBy) = marked(joined(core::speakerNames(event, article)), event, core::EventField::SaidBy);
    at(Detail::Confidence) = confidence(event.confidence);
    at(Detail::Source) = Wording::source(article);
    return texts;
}

std::vector<core::TextRange> detailRanges(const core::Event &event, Detail detail)
{
    std::vector<core::TextRange> ranges;
    switch (detail) {
    case Detail::When:
    case Detail::Why:
        addRange(ranges, event.date.expression);
        addRange(ranges, event.date.anchor.range);
        break;
    case Detail::Who:
        for (const core::Participant &participant : event.participants)
            addRange(ranges, participant.range);
        break;
    case Detail::Where:
        if (event.place) {
            addRange(ranges, event.place->range);
            addRange(ranges, event.place->region);
        }
        break;
    case Detail::Numbers:
        for (const core::Quantity &quantity : event.quantities)
            addRange(ranges, quantity.range);
        break;
    case Detail::Kind:
    case Detail::Status:
        addRange(ranges, event.trigger.range);
        break;
    case Detail::SaidBy:
        for (const core::TextRange speaker : event.saidBy)
            addRange(ranges, speaker);
        break;
    case Detail::Confidence:
    case Detail::Source:
    case Detail::Count:
        break;
    }
    return ranges;
}

} // namespace ui

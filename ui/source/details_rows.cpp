// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/details_rows.h"

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
    QStringList names;
    for (const core::Participant &participant : event.participants) {
        if (participant.role == role)
            names += Wording::words(article, participant.range);
    }
    names.removeDuplicates();
    return joined(names);
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
    if (!event.place)
        return {};
    const QString place = Wording::words(article, event.place->range);
    if (event.place->region.isEmpty())
        return place;
    return Words::tr("%1, %2", "place, its region").arg(place, Wording::words(article, event.place->region));
}

QString numbers(const core::Event &event, const core::Article &article)
{
    QStringList texts;
    for (const core::Quantity &quantity : event.quantities)
        texts += Wording::quantity(quantity, article);
    return joined(texts);
}

QString saidBy(const core::Event &event, const core::Article &article)
{
    QStringList names;
    for (const core::TextRange range : event.saidBy)
        names += Wording::words(article, range);
    return joined(names);
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
    at(Detail::Who) = who(event, article);
    at(Detail::Where) = where(event, article);
    at(Detail::Numbers) = numbers(event, article);
    at(Detail::Kind) = Wording::kind(event.kind);
    at(Detail::Status) = Wording::status(event.status);
    at(Detail::SaidBy) = saidBy(event, article);
    at(Detail::Confidence) = confidence(event.confidence);
    at(Detail::Source) = Wording::source(article);
    return texts;
}

} // namespace ui

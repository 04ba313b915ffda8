// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/timeline_builder.h"

#include "core/stories/build_stories.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

namespace tests {

namespace {

using core::RegionKind;

RegionKind kindOf(const QString &paragraph)
{
    static const std::map<QChar, RegionKind> kinds{
        {u'#', RegionKind::Title}, {u'_', RegionKind::Caption}, {u'~', RegionKind::Related}};
    const auto known = kinds.find(paragraph.isEmpty() ? QChar() : paragraph.front());
    return known == kinds.end() ? RegionKind::Body : known->second;
}

/// Reads marked paragraphs one by one into an extraction.
class Builder
{
public:
    void add(const QString &paragraph)
    {
        if (!text().isEmpty())
            text() += QStringLiteral("\n\n");
        const RegionKind kind = kindOf(paragraph);
        const qsizetype begin = text().size();
        for (const QChar c : kind == RegionKind::Body ? paragraph : paragraph.sliced(2))
            addCharacter(c);
        m_made.article.regions.push_back({{begin, text().size()}, kind});
        if (kind == RegionKind::Title)
            m_made.article.title = text().sliced(begin);
    }

    core::Extraction made() { return std::move(m_made); }

private:
    QString &text() { return m_made.article.text; }

    void addCharacter(QChar c)
    {
        const qsizetype here = text().size();
        if (c == u'{')
            m_made.events.emplace_back().sentence = {here, here};
        else if (c == u'[')
            m_made.events.back().trigger.range.begin = here;
        else if (c == u'<')
            m_made.events.back().date.expression.begin = here;
        else if (c == u']')
            m_made.events.back().trigger.range.end = here;
        else if (c == u'>')
            m_made.events.back().date.expression.end = here;
        else if (c == u'}')
            close(m_made.events.back(), here);
        else
            text() += c;
    }

    void close(core::Event &event, qsizetype end)
    {
        event.sentence.end = end;
        event.headline = text()
                             .sliced(event.sentence.begin, event.sentence.length())
                             .first(std::min(event.sentence.length(), core::maxHeadlineLength));
    }

    core::Extraction m_made;
};

core::Extraction bridgeClosure()
{
    auto made = extractionOf(QStringLiteral("# Harbour bridge closes after lorry fire\n\n"
                                            "{A lorry [burnt] out on the harbour bridge <on Tuesday evening>.} "
                                            "Trains were not affected.\n\n"
                                            "{The city [opened] a ferry line <on 5 June 2019>.}\n\n"
                                            "~ More from the harbour: ten walks by the water"));
    made.article.path = QStringLiteral("news/bridge.txt");
    made.article.outlet = QStringLiteral("Fenwick Courier");
    made.published = publishedOn(day(2019, 6, 6));
    made.events[0].kind = QStringLiteral("accident");
    const auto expression = made.events[0].date.expression;
    made.events[0].date = onDay(day(2019, 6, 4), expression);
    made.events[1].date = onDay(day(2019, 6, 5), made.events[1].date.expression);
    return made;
}

core::Extraction bridgeInquiry()
{
    auto made = extractionOf(QStringLiteral("# Inquiry into bridge fire\n\n"
                                            "{The council [began] an inquiry <on 12 June 2019>.} "
                                            "{The bridge [reopened] to lorries.}"));
    made.article.path = QStringLiteral("news/inquiry.txt");
    made.article.outlet = QStringLiteral("Alder Post");
    made.published = publishedOn(day(2019, 6, 13), core::PublishedBasis::Inferred);
    made.events[0].date = onDay(day(2019, 6, 12), made.events[0].date.expression);
    return made;
}

core::Extraction bridgeHistory()
{
    auto made = extractionOf(QStringLiteral("{The first bridge [fell] <in March 1911>.}"));
    made.article.path = QStringLiteral("news/history.txt");
    made.events[0].date = onDay(day(1911, 3, 1), made.events[0].date.expression);
    made.events[0].date.span->end = core::Instant(day(1911, 4, 1));
    made.events[0].date.precision = core::Precision::Month;
    return made;
}

} // namespace

core::Extraction extractionOf(const QString &marked)
{
    Builder builder;
    for (const QString &paragraph : marked.split(QStringLiteral("\n\n")))
        builder.add(paragraph);
    return builder.made();
}

core::CivilDay day(int year, unsigned month, unsigned dayOfMonth)
{
    return core::CivilDay(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth));
}

core::EventDate onDay(core::CivilDay day, core::TextRange expression)
{
    core::EventDate date;
    date.span = core::daySpan(day);
    date.basis = core::DateBasis::Explicit;
    date.expression = expression;
    return date;
}

core::Publication publishedOn(core::CivilDay day, core::PublishedBasis basis)
{
    core::Publication published;
    published.earliest = day;
    published.latest = day;
    published.basis = basis;
    return published;
}

std::shared_ptr<const core::Timeline> timelineOf(std::vector<core::Extraction> extractions)
{
    std::vector<std::shared_ptr<const core::Extraction>> shared;
    for (core::Extraction &extraction : extractions)
        shared.push_back(std::make_shared<const core::Extraction>(std::move(extraction)));
    return std::make_shared<const core::Timeline>(core::makeTimeline(std::move(shared)));
}

std::shared_ptr<const core::Timeline> bridgeTimeline()
{
    return timelineOf({bridgeClosure(), bridgeInquiry(), bridgeHistory()});
}

core::TextRange rangeOf(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

} // namespace tests

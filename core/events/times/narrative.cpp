// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/narrative.h"

#include "core/dating/find_published.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int leadSentences = 3;

/// "late Tuesday" and the like.
bool isPart(const EventDate &date)
{
    return date.mod == TimexMod::Start || date.mod == TimexMod::Mid || date.mod == TimexMod::End;
}

bool isStretch(const EventDate &date)
{
    return date.relation == Relation::FromTo || date.relation == Relation::Between;
}

/// The day of a date that may name a part of it: what went on around it happened that day.
EventDate wholeDay(EventDate date)
{
    constexpr qsizetype dayLength = 10; // "2019-06-04"
    const bool partOfDay = date.precision < Precision::Day || (date.precision == Precision::Day && isPart(date));
    if (!partOfDay || date.value.size() < dayLength || !date.value.at(0).isDigit())
        return date;
    const auto year = date.value.first(4).toInt();
    const auto month = date.value.sliced(5, 2).toUInt();
    const auto day = date.value.sliced(8, 2).toUInt();
    const std::chrono::year_month_day civil{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!civil.ok())
        return date;
    date.value.truncate(dayLength);
    date.precision = Precision::Day;
    date.mod = TimexMod::None;
    date.relation = Relation::On;
    date.span = daySpan(CivilDay(civil));
    return date;
}

} // namespace

EventDate dateOf(const TimeExpression &time)
{
    EventDate date;
    if (!time.span)
        return date;
    const MeantTime meant = time.meant.value_or(
        MeantTime{time.range, time.value, *time.span, time.precision, time.relation, time.derivation, time.anchor});
    date.value = meant.value;
    date.span = meant.span;
    date.precision = meant.precision;
    date.relation = meant.relation;
    date.basis = meant.anchor.kind == Anchor::Kind::None ? DateBasis::Explicit : DateBasis::Relative;
    date.expression = meant.words;
    date.anchor = meant.anchor;
    date.derivation = meant.derivation;
    date.rule = time.rule;
    date.exclusive = time.exclusive;
    date.mod = meant.words == time.range ? time.mod : TimexMod::None;
    date.orderClue = time.orderClue;
    return date;
}

EventDate publishedDate(const Publication &published)
{
    EventDate date;
    const auto days = daysOf(published);
    if (!days || published.value.isEmpty())
        return date;
    date.value = published.value;
    date.span = TimeSpan{Instant(days->first), Instant(days->last + std::chrono::days(1))};
    date.precision = published.precision;
    date.basis = DateBasis::Published;
    date.anchor = {.kind = Anchor::Kind::Published, .range = {}, .span = *date.span, .precision = published.precision};
    if (!published.evidence.empty())
        date.anchor.range = published.evidence.front().range;
    return date;
}

EventDate inheritedFrom(const EventDate &source)
{
    EventDate date = wholeDay(source);
    if (date.basis == DateBasis::Published)
        return date;
    date.anchor = {Anchor::Kind::Expression, source.expression, *source.span, source.precision};
    date.expression = {};
    date.duration.clear();
    date.rule.clear();
    date.derivation = Derivation::Same;
    date.relation = isStretch(date) ? Relation::Between : Relation::On;
    date.exclusive = false;
    date.orderClue = {};
    date.basis = DateBasis::Inherited;
    return date;
}

Narrative::Narrative(const Publication &published, std::optional<EventDate> newsDay, bool history)
    : m_news(std::move(newsDay))
    , m_history(history)
{
    if (EventDate date = publishedDate(published); date.span)
        m_published = std::move(date);
}

void Narrative::startSentence(const Sentence &sentence)
{
    if (m_current != sentence.paragraph && !m_history)
        m_paragraph.reset();
    m_current = sentence.paragraph;
    ++m_sentences;
}

EventDate Narrative::presentDate() const
{
    return m_published && !m_history ? *m_published : EventDate();
}

EventDate Narrative::namedDate(bool harm) const
{
    if (m_paragraph && !(harm && m_aftermath && m_news))
        return *m_paragraph;
    return m_news && !m_history ? *m_news : EventDate();
}

EventDate Narrative::currentDate(bool harm) const
{
    const EventDate named = namedDate(harm);
    return named.span ? inheritedFrom(named) : presentDate();
}

void Narrative::follow(const EventDate &date, bool aftermath)
{
    if (!date.span || isToCome(date) || date.relation == Relation::Before || date.relation == Relation::After)
        return;
    m_paragraph = date;
    m_aftermath = aftermath;
}

bool Narrative::isLead() const
{
    return m_sentences <= leadSentences;
}

bool Narrative::isToCome(const EventDate &date) const
{
    return date.span && m_published && date.span->begin >= m_published->span->end;
}

} // namespace core

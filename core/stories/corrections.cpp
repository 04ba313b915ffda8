// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/corrections.h"

#include "core/dating/find_published.h"

#include <algorithm>

namespace core {

namespace {

bool isCountedFrom(const EventDate &date, const Publication &published)
{
    const auto time = publicationTime(published);
    return time && date.anchor.span == time->span;
}

/// `date` as it is told in `extraction`: without a reason that no longer holds.
EventDate told(EventDate date, const Extraction &extraction)
{
    if (date.anchor.kind == Anchor::Kind::Published && !isCountedFrom(date, extraction.published)) {
        date.basis = DateBasis::Explicit;
        date.derivation = Derivation::Completed;
        date.anchor = {};
    }
    date.edited = true;
    return date;
}

/// Where `words` stand in the article: in `sentence`, else where they come first; empty where nowhere.
TextRange rangeOf(const QString &words, TextRange sentence, const QString &text)
{
    if (words.isEmpty())
        return {};
    const qsizetype inside = QStringView(text).sliced(sentence.begin, sentence.length()).indexOf(words);
    const qsizetype begin = inside >= 0 ? sentence.begin + inside : text.indexOf(words);
    return begin < 0 ? TextRange() : TextRange{begin, begin + words.size()};
}

/// Puts one correction into one event.
class Corrector
{
public:
    Corrector(Event &event, const Extraction &extraction)
        : m_event(event)
        , m_extraction(extraction)
    {}

    void apply(const Correction &correction)
    {
        set(EventField::Headline, correction.headline, m_event.headline);
        set(EventField::Kind, correction.kind, m_event.kind);
        set(EventField::Quantities, correction.quantities, m_event.quantities);
        set(EventField::Status, correction.status, m_event.status);
        m_event.headline.truncate(maxHeadlineLength);
        setDate(correction.date);
        setNames(Role::Agent, EventField::Agents, correction.agents, m_words.agents);
        setNames(Role::Patient, EventField::Patients, correction.patients, m_words.patients);
        setNames(Role::Other, EventField::Others, correction.others, m_words.others);
        setPlace(correction);
        setSaidBy(correction.saidBy);
        if (m_words != UserWords())
            m_event.userWords = std::make_shared<const UserWords>(std::move(m_words));
    }

private:
    template<typename T>
    void set(EventField field, const std::optional<T> &value, T &target)
    {
        if (!value)
            return;
        target = *value;
        m_event.edited |= field;
    }

    void setDate(const std::optional<EventDate> &date)
    {
        if (!date)
            return;
        const QString duration = m_event.date.duration;
        m_event.date = told(*date, m_extraction);
        m_event.date.duration = duration;
        m_event.edited |= EventField::Date;
    }

    TextRange find(const QString &words) const { return rangeOf(words, m_event.sentence, m_extraction.article.text); }

    void setNames(Role role, EventField field, const std::optional<QStringList> &names, QStringList &words)
    {
        if (!names)
            return;
        m_event.edited |= field;
        words = *names;
        std::erase_if(m_event.participants, [role](const Participant &one) { return one.role == role; });
        for (const QString &name : *names) {
            if (const TextRange range = find(name); !range.isEmpty())
                m_event.participants.push_back({role, range});
        }
    }

    void setPlace(const Correction &correction)
    {
        if (!correction.place)
            return;
        m_event.edited |= EventField::Place;
        m_words.place = *correction.place;
        m_words.region = correction.place->isEmpty() ? QString() : correction.region.value_or(QString());
        const TextRange range = find(m_words.place);
        m_event.place = range.isEmpty() ? std::nullopt : std::optional(Place{range, find(m_words.region)});
    }

    void setSaidBy(const std::optional<QStringList> &names)
    {
        if (!names)
            return;
        m_event.edited |= EventField::SaidBy;
        m_words.saidBy = *names;
        m_event.saidBy.clear();
        for (const QString &name : *names) {
            if (const TextRange range = find(name); !range.isEmpty())
                m_event.saidBy.push_back(range);
        }
    }

    Event &m_event;
    const Extraction &m_extraction;
    UserWords m_words;
};

/// The corrections in the article of `path`, which stand side by side in `corrections`.
bool hasCorrection(const Corrections &corrections, const QString &path)
{
    const auto first = corrections.lower_bound(EventKey{path, {}, {}, {}});
    return first != corrections.end() && first->first.path == path;
}

std::shared_ptr<const Extraction> corrected(const std::shared_ptr<const Extraction> &extracted,
                                            const Corrections &corrections)
{
    auto edited = std::make_shared<Extraction>(*extracted);
    for (std::size_t i = 0; i < edited->events.size(); ++i) {
        const auto correction = corrections.find(keyOf(*extracted, i));
        if (correction == corrections.end() || correction->second.isEmpty())
            continue;
        edited->readEvents.emplace(i, edited->events[i]);
        Corrector(edited->events[i], *extracted).apply(correction->second);
    }
    return edited;
}

} // namespace

EventKey keyOf(const Extraction &extraction, std::size_t event)
{
    const Event &its = extraction.events[event];
    return {extraction.article.path, its.sentence, its.trigger.range, its.trigger.lemma};
}

std::vector<std::shared_ptr<const Extraction>> withCorrections(std::vector<std::shared_ptr<const Extraction>> extracted,
                                                               const Corrections &corrections)
{
    for (auto &extraction : extracted) {
        if (hasCorrection(corrections, extraction->article.path))
            extraction = corrected(extraction, corrections);
    }
    return extracted;
}

} // namespace core

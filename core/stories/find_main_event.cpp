// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/find_main_event.h"

#include "core/events/telling/in_title.h"
#include "core/events/telling/word_stems.h"
#include "core/stories/retellings.h"

#include <algorithm>

namespace core {

namespace {

/// What happened earlier than this before the publication is background.
constexpr std::chrono::days oldestNews{8};
/// More words than these in common with the title say nothing more.
constexpr double mostShared = 4;
/// Sentences further down all count the same.
constexpr double lowestSentence = 12;
/// More tellings of a happening than these say nothing more.
constexpr double mostTellings = 5;

/// What speaks for or against an event, each from 0 to 1.
struct Clues
{
    double triggerInTitle = 0;
    double headlineInTitle = 0;
    double sentenceInTitle = 0;
    double depth = 0;      ///< How many sentences with events stand above its own.
    double expression = 0; ///< The sentence says when.
    double dated = 0;
    double place = 0;
    double agent = 0;
    double participant = 0;
    double victims = 0;
    double storyVictims = 0; ///< Some telling of the same happening counts victims; of nothing old.
    double tellings = 0;     ///< How often the article tells the same.
    double happened = 0;
    double kind = 0;
    double justice = 0;
    double statement = 0;
    double reporting = 0;
    double planned = 0;
    double old = 0;
    double title = 0;       ///< The title tells it.
    double titleAgent = 0;  ///< The title tells it and who did it.
    double offTimeline = 0; ///< Of a title: its lead tells it again, or it only says so.
};

double weightOf(const Clues &clues)
{
    return 0.75 * clues.triggerInTitle + 1.5 * clues.headlineInTitle + 0.75 * clues.sentenceInTitle - 2 * clues.depth +
           2.2 * clues.expression + 0.3 * clues.dated + 0.75 * clues.place + 0.55 * clues.agent +
           0.3 * clues.participant + 1 * clues.victims + 3 * clues.storyVictims + 1.5 * clues.tellings +
           0.5 * clues.happened + 0.4 * clues.kind - 1.2 * clues.justice - 0.3 * clues.statement - clues.reporting -
           0.5 * clues.planned - 2.5 * clues.old + clues.title + 2 * clues.titleAgent - 1 * clues.offTimeline;
}

double shareOf(const QSet<QString> &stems, const QSet<QString> &title)
{
    const double most = std::clamp(double(title.size()), 1.0, mostShared);
    return std::min(1.0, double((stems & title).size()) / most);
}

bool hasVictims(const Event &event)
{
    return std::ranges::any_of(event.quantities, [](const Quantity &quantity) {
        return quantity.scope != QuantityScope::Implied && quantity.kind <= QuantityKind::Wounded;
    });
}

bool isOld(const EventDate &date, const Publication &published)
{
    if (!date.span || date.expression.length() == 0)
        return false;
    return date.precision > Precision::Week ||
           (published.earliest && date.span->end + oldestNews < Instant(*published.earliest));
}

Clues cluesOf(const Extraction &extraction, const QSet<QString> &title, const Event &event)
{
    const auto stems = [&](TextRange range) {
        return stemsIn(QStringView(extraction.article.text).sliced(range.begin, range.length()));
    };
    const auto agent = [](const Participant &participant) { return participant.role == Role::Agent; };
    const bool happened = event.status == EventStatus::Happened || event.status == EventStatus::Ongoing ||
                          event.status == EventStatus::Alleged;
    const bool expression = event.date.span && event.date.expression.length() > 0;
    Clues clues;
    clues.triggerInTitle = stems(event.trigger.range).intersects(title);
    clues.headlineInTitle = shareOf(stemsIn(event.headline), title);
    clues.sentenceInTitle = shareOf(stems(event.sentence), title);
    clues.expression = expression;
    clues.dated = event.date.span.has_value();
    clues.place = event.place.has_value();
    clues.agent = std::ranges::any_of(event.participants, agent);
    clues.participant = !event.participants.empty();
    clues.victims = hasVictims(event);
    clues.happened = happened;
    clues.kind = !event.kind.isEmpty();
    clues.justice = event.kind.startsWith(u"justice");
    clues.statement = event.kind.startsWith(u"statement");
    clues.reporting = event.eventClass == EventClass::Reporting;
    clues.planned = event.status == EventStatus::Planned;
    clues.old = isOld(event.date, extraction.published);
    return clues;
}

bool isHappening(const Event &event)
{
    const bool happens = event.eventClass == EventClass::Occurrence || event.eventClass == EventClass::IAction;
    return happens && event.status != EventStatus::Denied && event.status != EventStatus::Conditional;
}

/// What the stories of an article say for each of its events.
struct Told
{
    double storyVictims = 0;
    double tellings = 0;
};

std::vector<Told> toldByStories(const Extraction &extraction)
{
    std::vector<Told> told(extraction.events.size());
    for (const std::vector<EventRef> &story : retellingsIn(extraction, 0)) {
        const bool victims =
            std::ranges::any_of(story, [&](EventRef ref) { return hasVictims(extraction.events[ref.event]); });
        for (const EventRef ref : story)
            told[ref.event] = {victims ? 1.0 : 0.0, std::min(double(story.size()), mostTellings) / mostTellings};
    }
    return told;
}

/// Weighs the events of an article against each other.
class Scales
{
public:
    explicit Scales(const Extraction &extraction)
        : m_extraction(extraction)
        , m_title(stemsIn(extraction.article.title))
        , m_told(toldByStories(extraction))
        , m_hasStory(std::ranges::any_of(
              extraction.events, [&](const Event &event) { return !isInTitle(extraction.article, event.sentence); }))
    {}

    /// The weightiest of the events that `counts` takes.
    template<typename Predicate>
    std::optional<std::size_t> weightiest(Predicate counts) const
    {
        const std::vector<Event> &events = m_extraction.events;
        std::optional<std::size_t> best;
        double most = 0;
        double above = -1;
        qsizetype sentence = -1;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (!isInTitle(m_extraction.article, events[i].sentence) &&
                events[i].sentence.begin != std::exchange(sentence, events[i].sentence.begin))
                ++above;
            if (!counts(events[i]))
                continue;
            if (const double weight = weigh(i, above); !best || weight > most) {
                best = i;
                most = weight;
            }
        }
        return best;
    }

private:
    double weigh(std::size_t event, double above) const
    {
        Clues clues = cluesOf(m_extraction, m_title, m_extraction.events[event]);
        clues.depth = std::clamp(above / lowestSentence, 0.0, 1.0);
        clues.storyVictims = clues.old > 0 ? 0 : m_told[event].storyVictims;
        clues.tellings = m_told[event].tellings;
        clues.title = isInTitle(m_extraction.article, m_extraction.events[event].sentence);
        // Who says what in a title is news.
        clues.reporting *= 1 - clues.title;
        // Without a story below it what stands off the timeline is no retold news, but told by the way.
        const bool tells = m_hasStory || m_extraction.events[event].onTimeline;
        clues.titleAgent = tells ? clues.title * clues.agent * clues.happened : 0;
        clues.offTimeline = !m_extraction.events[event].onTimeline;
        return weightOf(clues);
    }

    const Extraction &m_extraction;
    QSet<QString> m_title;
    std::vector<Told> m_told;
    bool m_hasStory = false; ///< Some event is told below the title.
};

} // namespace

std::optional<std::size_t> findMainEvent(const Extraction &extraction)
{
    const Scales scales(extraction);
    const auto isShown = [](const Event &event) { return event.onTimeline; };
    if (std::ranges::none_of(extraction.events, isShown))
        return scales.weightiest(isHappening);
    return scales.weightiest(
        [&](const Event &event) { return isShown(event) || isInTitle(extraction.article, event.sentence); });
}

} // namespace core

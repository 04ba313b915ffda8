// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/find_events.h"

#include "core/events/choose_events.h"
#include "core/events/compiled_lexicon.h"
#include "core/events/event_status.h"
#include "core/events/govern_times.h"
#include "core/events/headline.h"
#include "core/events/inflect.h"
#include "core/events/narrative.h"
#include "core/events/places.h"
#include "core/events/quantities.h"
#include "core/events/retold_title.h"

#include <algorithm>

namespace core {

namespace {

/// No sentence has more words; what does is a table or a list, and tells no events.
constexpr std::size_t mostWords = 400;

/// Goes through the sentences of an article in order.
class Teller
{
public:
    Teller(const ArticleWords &all, const Publication &published)
        : m_all(all)
        , m_narrative(published)
    {}

    std::vector<Event> tell()
    {
        for (const Sentence &sentence : m_all.analysis.sentences) {
            if (sentence.region != RegionKind::Dateline && sentence.endToken - sentence.firstToken <= mostWords)
                tellSentence(sentence);
        }
        return std::move(m_events);
    }

private:
    void tellSentence(const Sentence &sentence)
    {
        SentenceFrame frame = frameSentence(m_all, sentence);
        governTimes(frame);
        const std::vector<Attribution> attributions = findAttributions(frame);
        const std::vector<Part> parts = chooseEvents(frame, attributions);
        if (sentence.region == RegionKind::Body)
            m_narrative.startSentence(sentence);
        const std::size_t first = m_events.size();
        for (std::size_t i = 0; i < frame.candidates.size(); ++i) {
            if (!frame.candidates[i].copula)
                m_events.push_back(eventOf(frame, frame.candidates[i], parts[i], attributions));
        }
        foldCancelling(frame, std::span(m_events).subspan(first));
        giveQuantities(frame, std::span(m_events).subspan(first));
        followNarrative(frame, parts, first);
        rememberSpeaker(frame, attributions);
    }

    Event eventOf(const SentenceFrame &frame, const Candidate &candidate, Part part,
                  const std::vector<Attribution> &attributions)
    {
        Event event;
        event.sentence = frame.words.sentence.range;
        event.trigger = triggerOf(frame, candidate);
        event.headline = headlineOf(frame, candidate, attributions);
        event.eventClass = candidate.eventClass();
        event.kind = kindOf(frame, candidate);
        event.status = statusOf(frame, candidate);
        event.date = dateFor(frame, candidate, part, event.status);
        addDuration(frame, candidate, event.date);
        event.onTimeline = standsOnTimeline(frame, candidate, part, event);
        event.participants = participantsOf(frame, candidate);
        event.place = placeOf(frame, candidate);
        attribute(frame, candidate, attributions, event);
        weighStatus(frame, candidate, event);
        event.confidence = confidenceOf(event, candidate);
        return event;
    }

    static Trigger triggerOf(const SentenceFrame &frame, const Candidate &candidate)
    {
        const RuleWord &word = frame.words[candidate.word];
        TextRange range = word.range;
        if (word.possessive)
            range.end = range.begin + word.lower.size();
        return {range, candidate.entry ? candidate.entry->lemma : guessedBase(word.lower)};
    }

    /// A verb that tells no kind takes that of the event noun beside it: "a battle broke out".
    static QString kindOf(const SentenceFrame &frame, const Candidate &candidate)
    {
        if (candidate.isNoun())
            return kindOfNoun(frame, candidate);
        if (candidate.entry && !candidate.entry->kind.isEmpty() && !candidate.entry->light)
            return candidate.entry->kind;
        const Phrase subject = subjectOf(frame, candidate.group);
        const Candidate *nearest = nullptr;
        for (const Candidate &other : frame.candidates) {
            const bool beside = (subject.first <= other.word && other.word < subject.end) ||
                                frame.clauses.indexAt(other.word) == frame.clauses.indexAt(candidate.word);
            if (other.isNoun() && beside &&
                (!nearest || std::abs(other.word - candidate.word) < std::abs(nearest->word - candidate.word)))
                nearest = &other;
        }
        if (nearest)
            return kindOfNoun(frame, *nearest);
        return candidate.entry ? candidate.entry->kind : QString();
    }

    static QString kindOfNoun(const SentenceFrame &frame, const Candidate &noun)
    {
        const auto &compounds = frame.words.all.lexicon.compounds;
        const QStringView before = noun.word > 0 ? frame.words[noun.word - 1].lower : QStringView();
        const auto compound = compounds.constFind(before.toString() + u' ' + noun.entry->lemma);
        return compound == compounds.cend() ? noun.entry->kind : *compound;
    }

    EventDate dateFor(const SentenceFrame &frame, const Candidate &candidate, Part part, EventStatus status) const
    {
        if (candidate.time >= 0) {
            EventDate date = dateOf(m_all.times[std::size_t(candidate.time)]);
            const bool notBefore = date.relation == Relation::Before && status == EventStatus::Planned;
            if (notBefore && isRuledOut(frame, candidate)) {
                date.relation = Relation::After;
                date.exclusive = false; // "not before May" may be in May
            }
            return date;
        }
        const bool body = frame.words.sentence.region == RegionKind::Body;
        const bool told =
            status == EventStatus::Happened || status == EventStatus::Alleged || status == EventStatus::Ongoing;
        if (part == Part::Principal && body && told && takesNarrativeDate(frame, candidate, m_narrative.isLead()))
            return m_narrative.currentDate();
        return {};
    }

    /// "No vote will be held before May."
    static bool isRuledOut(const SentenceFrame &frame, const Candidate &candidate)
    {
        const VerbGroup *group = frame.groupOf(candidate);
        const Clause &clause = frame.clauseOf(candidate);
        const bool none =
            std::any_of(frame.words.words.begin() + clause.first, frame.words.words.begin() + candidate.word,
                        [](const RuleWord &word) { return word.is(WordClass::Negation); });
        return none || (group && group->negated);
    }

    void addDuration(const SentenceFrame &frame, const Candidate &candidate, EventDate &date) const
    {
        if (candidate.duration >= 0)
            date.duration = frame.words.all.times[std::size_t(candidate.duration)].value;
    }

    static bool standsOnTimeline(const SentenceFrame &frame, const Candidate &candidate, Part part, const Event &event)
    {
        const RegionKind region = frame.words.sentence.region;
        const bool ownDate = candidate.time >= 0 && event.date.span.has_value();
        if (part == Part::Mention || (part == Part::Dated && !ownDate))
            return false;
        if (region == RegionKind::Caption || region == RegionKind::Heading)
            return ownDate;
        return ownDate || (event.status != EventStatus::Denied && event.status != EventStatus::Conditional);
    }

    static std::vector<Participant> participantsOf(const SentenceFrame &frame, const Candidate &candidate)
    {
        std::vector<Participant> participants;
        const auto add = [&](Role role, Phrase phrase) {
            if (phrase.isEmpty())
                return;
            const TextRange range = frame.words.rangeOf(phrase.first, phrase.end);
            const bool known =
                std::ranges::any_of(participants, [&](const Participant &p) { return p.range.overlaps(range); });
            if (!known)
                participants.push_back({role, range});
        };
        const VerbGroup *group = frame.groupOf(candidate);
        const bool passive = group && (group->passive || group->tense == VerbTense::Participle);
        if (group)
            add(passive ? Role::Patient : Role::Agent, subjectOf(frame, candidate.group));
        if (passive || !group)
            add(Role::Agent, doerOf(frame, candidate));
        const Phrase object = passive ? Phrase() : objectOf(frame, candidate);
        add(Role::Patient, object);
        add(Role::Other, partnerBehind(frame, object));
        return participants;
    }

    /// "exchanged fire [with armed gangs]", "approval [of the council]".
    static Phrase partnerBehind(const SentenceFrame &frame, Phrase object)
    {
        if (object.isEmpty() || object.end + 1 >= frame.words.count())
            return {};
        const QStringView word = frame.words[object.end].lower;
        return word == u"with" || word == u"against" || word == u"between" ? phraseFrom(frame, object.end + 1)
                                                                           : Phrase();
    }

    void attribute(const SentenceFrame &frame, const Candidate &candidate, const std::vector<Attribution> &attributions,
                   Event &event) const
    {
        const int clause = frame.clauses.indexAt(candidate.word);
        for (const Attribution &attribution : attributions) {
            const bool within = attribution.firstClause <= clause && clause < attribution.endClause;
            const bool behind = attribution.trailing || attribution.group < 0 ||
                                candidate.word > frame.groups[std::size_t(attribution.group)].main;
            if (!within || !behind || (attribution.group >= 0 && attribution.group == candidate.group))
                continue;
            if (!attribution.speaker.isEmpty())
                addSpeaker(event, frame.words.rangeOf(attribution.speaker.first, attribution.speaker.end));
            if (attribution.alleged && event.status == EventStatus::Happened)
                event.status = EventStatus::Alleged;
        }
        if (event.saidBy.empty() && frame.words[candidate.word].quoted && m_speaker)
            event.saidBy.push_back(*m_speaker);
    }

    static void addSpeaker(Event &event, TextRange speaker)
    {
        if (!std::ranges::contains(event.saidBy, speaker))
            event.saidBy.push_back(speaker);
    }

    /// What has a day to come is planned, unless a verb in the past tells it ("came on at midnight").
    void weighStatus(const SentenceFrame &frame, const Candidate &candidate, Event &event) const
    {
        const VerbGroup *group = frame.groupOf(candidate);
        if (group && (group->tense == VerbTense::Past || group->tense == VerbTense::PastPerfect) &&
            event.date.precision < Precision::Day)
            return;
        const bool settled = event.status == EventStatus::Cancelled || event.status == EventStatus::Denied ||
                             event.status == EventStatus::Conditional || event.status == EventStatus::Feared;
        if (!settled && m_narrative.isToCome(event.date))
            event.status = EventStatus::Planned;
    }

    /// A plain product: how the date is known, how sure the trigger is, and whether it happened at all.
    static double confidenceOf(const Event &event, const Candidate &candidate)
    {
        static constexpr double byBasis[] = {0.5, 0.92, 0.88, 0.65, 0.55}; // in the order of DateBasis
        const double trigger = !candidate.entry ? 0.85 : candidate.isNoun() ? 0.9 : 1;
        const double status = event.status == EventStatus::Happened ? 1 : 0.9;
        return byBasis[std::size_t(event.date.basis)] * trigger * status;
    }

    /// "Talks planned for Monday were dropped" tells one event: the talks, cancelled.
    static void foldCancelling(const SentenceFrame &frame, std::span<Event> events)
    {
        const bool cancelled = std::ranges::any_of(
            events, [](const Event &event) { return event.onTimeline && event.status == EventStatus::Cancelled; });
        for (const VerbGroup &group : frame.groups) {
            for (Event &event : events) {
                const bool cancels = group.entry && group.entry->mark == StatusMark::Cancelled &&
                                     event.trigger.range == frame.words[group.main].range;
                event.onTimeline = event.onTimeline && !(cancelled && cancels);
            }
        }
    }

    /// Numbers go to the event on the timeline that is nearest to their harm, an earlier one first.
    static void giveQuantities(const SentenceFrame &frame, std::span<Event> events)
    {
        for (const FoundQuantity &found : findQuantities(frame)) {
            const qsizetype at = frame.words[found.word].range.begin;
            const auto distance = [&](const Event &event) {
                const qsizetype apart = at - event.trigger.range.begin;
                return std::tuple(!event.onTimeline, apart < 0, std::abs(apart));
            };
            const auto nearest = std::ranges::min_element(events, {}, distance);
            if (nearest != events.end())
                nearest->quantities.push_back(found.quantity);
        }
    }

    void followNarrative(const SentenceFrame &frame, const std::vector<Part> &parts, std::size_t first)
    {
        if (frame.words.sentence.region != RegionKind::Body)
            return;
        const Event *dated = nullptr;
        std::size_t event = first;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Candidate &candidate = frame.candidates[i];
            if (candidate.copula)
                continue;
            const bool own = candidate.time >= 0 && m_events[event].status != EventStatus::Planned;
            const bool aside = candidate.isNoun() || frame.clauseOf(candidate).kind == ClauseKind::Relative;
            if (own && (parts[i] == Part::Principal || (parts[i] == Part::Dated && !dated && !aside)))
                dated = &m_events[event];
            ++event;
        }
        if (dated)
            m_narrative.follow(dated->date);
    }

    void rememberSpeaker(const SentenceFrame &frame, const std::vector<Attribution> &attributions)
    {
        for (const Attribution &attribution : attributions) {
            if (!attribution.speaker.isEmpty() && attribution.group >= 0)
                m_speaker = frame.words.rangeOf(attribution.speaker.first, attribution.speaker.end);
        }
    }

    const ArticleWords &m_all;
    Narrative m_narrative;
    std::optional<TextRange> m_speaker; ///< Who spoke last, for speech that names nobody.
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> findEvents(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                              const Publication &published, const EventLexicon &lexicon)
{
    const ArticleWords all = prepareWords(article, analysis, times, lexicon);
    std::vector<Event> events = Teller(all, published).tell();
    foldRetoldTitle(article, analysis, events);
    return events;
}

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/share_days.h"

#include "core/dating/find_published.h"
#include "core/stories/named_day.h"
#include "core/stories/retellings.h"
#include "core/stories/take_victims.h"
#include "core/stories/testimony.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

using Shared = std::shared_ptr<const Extraction>;

/// Above this likeness an article is a copy of the other.
constexpr double likenessOfCopies = 0.9;
/// So much alike one that was published before a day shows that the happening was earlier; less so, that it may be
/// another one.
constexpr double surelySame = 0.35;

/// One who speaks for a day.
struct Speaker
{
    std::size_t article = 0;
    std::size_t event = 0;
    double weight = 0;
};

/// What speaks for a day.
struct Support
{
    Speaker own = {};   ///< The article itself, where its words name the day; else without weight.
    Speaker other = {}; ///< The other article that speaks most for it.
    double others = 0;  ///< The weight of all others.

    double weight() const { return own.weight + others; }
};

using Supports = std::map<CivilDay, Support>;

void takeStronger(Speaker &strongest, const Speaker &speaker)
{
    if (strongest.weight < speaker.weight)
        strongest = speaker;
}

CivilDay lastPublished(const Extraction &extraction)
{
    return daysOf(extraction.published)->last; // known of all that findSameNews() compares
}

/// `told` as it dates an event of another article.
EventDate takenOver(EventDate told)
{
    told.basis = DateBasis::Inherited;
    told.expression = {};
    told.anchor = {};
    told.rule.clear();
    told.orderClue = {};
    return told;
}

/// Gives the main event another date, and with it what retells it on the same day. How long each lasted stays.
void moveMain(Extraction &extraction, EventDate date)
{
    const std::size_t main = *extraction.mainEvent;
    const auto before = extraction.events[main].date.span;
    for (const std::size_t event : retellingsOf(extraction, main)) {
        EventDate &own = extraction.events[event].date;
        if (event != main && own.span != before)
            continue;
        date.duration = own.duration;
        own = date;
    }
}

/// Makes `event` the main event, on the timeline and with the victims that are counted beside the one before.
void makeMain(Extraction &extraction, std::size_t event)
{
    const std::size_t before = *extraction.mainEvent;
    extraction.mainEvent = event;
    extraction.events[event].onTimeline = true; // what the article is about has its mark
    takeVictims(extraction, before, event);
}

class Sharing
{
public:
    Sharing(const std::vector<Shared> &articles, const SameNewsLists &news)
        : m_articles(articles)
        , m_news(news)
    {
        for (const Shared &article : articles)
            m_witnesses.push_back(witnessOf(*article));
    }

    /// The article at `index`, as it is or dated anew.
    Shared shared(std::size_t index) const
    {
        const std::vector<SameNews> heard = heardBy(index);
        if (heard.empty())
            return m_articles[index];
        const std::optional<CivilDay> own = dayIn(mainOf(index).date);
        const Supports days = daysFor(index, heard);
        const auto best = std::ranges::max_element(days, {}, [](const auto &day) { return day.second.weight(); });
        if (best == days.end() || best->second.others == 0 || best->first == own)
            return m_articles[index];
        return dated(index, best->second);
    }

private:
    const Event &mainOf(std::size_t index) const { return m_articles[index]->events[*m_articles[index]->mainEvent]; }

    const EventDate &dateOf(const Speaker &speaker) const
    {
        return m_articles[speaker.article]->events[speaker.event].date;
    }

    /// Those others whose word counts, copies of one text once.
    std::vector<SameNews> heardBy(std::size_t index) const
    {
        std::vector<SameNews> heard;
        const auto &asking = m_witnesses[index];
        for (const SameNews &news : m_news[index]) {
            const auto &witness = m_witnesses[news.article];
            if (!asking || !witness || !areAlike(witness->about, asking->about))
                continue;
            const bool bothFollow = witness->followsOn && asking->followsOn; // neither knows what the other follows on
            const bool repeats =
                repeatsDay(news.article, index) || std::ranges::any_of(heard, [&](const SameNews &other) {
                    return repeatsDay(news.article, other.article);
                });
            if (!bothFollow && !repeats)
                heard.push_back(news);
        }
        return heard;
    }

    /// Whether one is a copy of the other, and dates it alike.
    bool repeatsDay(std::size_t article, std::size_t other) const
    {
        return likeness(m_articles[article]->topic, m_articles[other]->topic) > likenessOfCopies &&
               mainOf(article).date.span == mainOf(other).date.span;
    }

    /// The days that the main event can have, and what speaks for each.
    Supports daysFor(std::size_t index, const std::vector<SameNews> &heard) const
    {
        const Witness &asking = *m_witnesses[index];
        Supports days;
        for (const Testimony &said : asking.said)
            takeStronger(days[said.day].own, {index, said.event, weightFor(asking, said)});
        for (const SameNews &news : heard)
            hear(news, asking, days);
        const std::optional<CivilDay> own = dayIn(mainOf(index).date);
        const bool tooLate = own && std::ranges::any_of(heard, [&](const SameNews &news) {
                                 return news.likeness >= surelySame && lastPublished(*m_articles[news.article]) < *own;
                             });
        const bool open = (isOpenDay(mainOf(index).date) || tooLate) && !asking.followsOn;
        const CivilDay last = lastPublished(*m_articles[index]);
        std::erase_if(days, [&](const auto &day) {
            return day.first == own ? tooLate : day.first > last || (!open && day.second.own.weight == 0);
        });
        return days;
    }

    /// Each day that the other article names speaks once, as loud as the best of its events. The day that an article
    /// was published it does not hand on.
    void hear(const SameNews &news, const Witness &asking, Supports &days) const
    {
        std::map<CivilDay, Speaker> loudest;
        for (const Testimony &said : m_witnesses[news.article]->said) {
            const Speaker speaker{news.article, said.event, news.trust * weightFor(asking, said)};
            if (speaker.weight > 0 && dateOf(speaker).basis != DateBasis::Published)
                takeStronger(loudest[said.day], speaker);
        }
        for (const auto &[day, speaker] : loudest) {
            takeStronger(days[day].other, speaker);
            days[day].others += speaker.weight;
        }
    }

    EventDate dateBy(const Support &support) const
    {
        const Article &other = m_articles[support.other.article]->article;
        const EventDate &told = dateOf(support.other);
        const TextRange words = told.expression.isEmpty() ? told.anchor.range : told.expression;
        EventDate date = support.own.weight > 0 ? dateOf(support.own) : takenOver(told);
        date.elsewhere = std::make_shared<const ToldElsewhere>(
            ToldElsewhere{other.path, other.title, words, other.text.sliced(words.begin, words.length())});
        return date;
    }

    Shared dated(std::size_t index, const Support &support) const
    {
        const Witness &asking = *m_witnesses[index];
        auto changed = std::make_shared<Extraction>(*m_articles[index]);
        changed->alone = m_articles[index];
        if (!asking.followsOn) {
            moveMain(*changed, dateBy(support));
            return changed;
        }
        const auto own = std::ranges::find(asking.said, support.own.event, &Testimony::event);
        if (own->happening.harm) {
            makeMain(*changed, own->event);
        } else if (asking.behind) {
            makeMain(*changed, *asking.behind);
            moveMain(*changed, dateBy(support));
        } else {
            return m_articles[index];
        }
        return changed;
    }

    const std::vector<Shared> &m_articles;
    const SameNewsLists &m_news;
    std::vector<std::optional<Witness>> m_witnesses;
};

} // namespace

std::vector<Shared> shareDays(const std::vector<Shared> &articles, const SameNewsLists &news)
{
    const Sharing sharing(articles, news);
    std::vector<Shared> shared;
    shared.reserve(articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i)
        shared.push_back(sharing.shared(i));
    return shared;
}

} // namespace core

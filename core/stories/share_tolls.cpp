// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/share_tolls.h"

#include "core/events/telling/in_title.h"
#include "core/stories/named_day.h"
#include "core/stories/retellings.h"
#include "core/stories/testimony.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

using Shared = std::shared_ptr<const Extraction>;

// Chosen among a few while the seen half of news articles with known numbers gained: an article's own toll outweighs
// one other article that is not surely of the same happening, and any number that it has elsewhere counts for
// something.
constexpr double byOwnToll = 1.2;
constexpr double byOwnNumber = 0.3;

double leastOf(const Quantity &quantity)
{
    return quantity.min.value_or(0);
}

double mostIn(const Event &event, QuantityKind kind)
{
    double most = 0;
    for (const Quantity &quantity : event.quantities)
        most = quantity.kind == kind ? std::max(most, leastOf(quantity)) : most;
    return most;
}

/// What one article tells of the happening that it is about.
struct Account
{
    std::vector<std::size_t> story;
    std::optional<CivilDay> day;
    std::map<QuantityKind, double> tolls = {}; ///< The largest number in the story.
};

std::optional<Account> accountOf(const Extraction &extraction)
{
    const std::optional<Witness> witness = witnessOf(extraction);
    if (!witness || !witness->about.harm)
        return std::nullopt;
    const std::size_t main = *extraction.mainEvent;
    Account account{.story = retellingsOf(extraction, main), .day = dayIn(extraction.events[main].date)};
    for (const QuantityKind kind : {QuantityKind::Killed, QuantityKind::Wounded}) {
        for (const std::size_t event : account.story)
            account.tolls[kind] = std::max(account.tolls[kind], mostIn(extraction.events[event], kind));
    }
    return account;
}

/// Whether the main event's own sentence, or the title, counts `toll` people.
bool isStatedWithMain(const Extraction &extraction, QuantityKind kind, double toll)
{
    const Event &main = extraction.events[*extraction.mainEvent];
    return std::ranges::any_of(main.quantities, [&](const Quantity &quantity) {
        const bool here = main.sentence.begin <= quantity.range.begin && quantity.range.begin < main.sentence.end;
        return quantity.kind == kind && leastOf(quantity) == toll &&
               (here || isInTitle(extraction.article, quantity.range));
    });
}

/// All numbers of `kind` that the article tells of anything, those that a sentence adds up to among them.
std::map<double, Quantity> numbersIn(const Extraction &extraction, QuantityKind kind)
{
    std::map<double, Quantity> numbers;
    std::map<qsizetype, Quantity> sums; // by begin of sentence
    for (const Event &event : extraction.events) {
        for (const Quantity &quantity : event.quantities) {
            if (quantity.kind != kind || leastOf(quantity) <= 0)
                continue;
            numbers.try_emplace(leastOf(quantity), quantity);
            const auto [sum, first] = sums.try_emplace(event.sentence.begin, quantity);
            if (!first) {
                *sum->second.min += leastOf(quantity);
                sum->second.max.reset();
            }
        }
    }
    for (const auto &[sentence, sum] : sums)
        numbers.try_emplace(leastOf(sum), sum);
    return numbers;
}

class Tolls
{
public:
    Tolls(const std::vector<Shared> &articles, const SameNewsLists &news)
        : m_articles(articles)
        , m_news(news)
    {
        for (const Shared &article : articles)
            m_accounts.push_back(accountOf(*article));
    }

    /// The article at `index`, as it is or with its tolls chosen anew.
    Shared shared(std::size_t index) const
    {
        if (!m_accounts[index] || m_news[index].empty())
            return m_articles[index];
        std::shared_ptr<Extraction> changed;
        for (const QuantityKind kind : {QuantityKind::Killed, QuantityKind::Wounded}) {
            const std::optional<Quantity> toll = tollFor(index, kind);
            if (!toll)
                continue;
            if (!changed)
                changed = std::make_shared<Extraction>(*m_articles[index]);
            settle(*changed, m_accounts[index]->story, *toll);
        }
        if (!changed)
            return m_articles[index];
        if (!changed->alone)
            changed->alone = m_articles[index];
        return changed;
    }

private:
    static bool tellTheSameDay(const Account &a, const Account &b) { return !a.day || !b.day || *a.day == *b.day; }

    /// The number of the article that is to stand in place of its toll; none where that stays.
    std::optional<Quantity> tollFor(std::size_t index, QuantityKind kind) const
    {
        const Extraction &extraction = *m_articles[index];
        const Account &account = *m_accounts[index];
        const double own = account.tolls.at(kind);
        if (isStatedWithMain(extraction, kind, own))
            return std::nullopt;
        const std::map<double, Quantity> numbers = numbersIn(extraction, kind);
        std::map<double, double> weights = {{own, byOwnToll}};
        for (const auto &[number, quantity] : numbers)
            weights.try_emplace(number, byOwnNumber);
        for (const SameNews &news : m_news[index]) {
            const auto &other = m_accounts[news.article];
            const double told = other && tellTheSameDay(*other, account) ? other->tolls.at(kind) : 0;
            if (told > 0 && weights.contains(told))
                weights[told] += news.trust;
        }
        const auto best = std::ranges::max_element(weights, {}, [](const auto &weight) { return weight.second; });
        const bool taken = own == 0 || best->first < own;
        return taken && best->first > 0 ? std::optional(numbers.at(best->first)) : std::nullopt;
    }

    static void settle(Extraction &extraction, const std::vector<std::size_t> &story, const Quantity &toll)
    {
        for (const std::size_t i : story) {
            Event &event = extraction.events[i];
            if (i == *extraction.mainEvent) {
                std::erase_if(event.quantities, [&](const Quantity &own) { return own.kind == toll.kind; });
                event.quantities.push_back(toll);
            } else if (mostIn(event, toll.kind) > leastOf(toll)) {
                event.apart = true;
            }
        }
    }

    const std::vector<Shared> &m_articles;
    const SameNewsLists &m_news;
    std::vector<std::optional<Account>> m_accounts;
};

} // namespace

std::vector<Shared> shareTolls(const std::vector<Shared> &articles, const SameNewsLists &news)
{
    const Tolls tolls(articles, news);
    std::vector<Shared> shared;
    shared.reserve(articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i)
        shared.push_back(tolls.shared(i));
    return shared;
}

} // namespace core

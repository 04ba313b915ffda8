// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/stated_beside.h"

#include <algorithm>

namespace core {

namespace {

/// Finds what the order of the words alone tells.
class BesideReader
{
public:
    BesideReader(const SentenceTree &tree, const HarmLexicon &lexicon, std::vector<FoundQuantity> &found)
        : m_tree(tree)
        , m_lexicon(lexicon)
        , m_found(found)
    {}

    void readCount(const Count &count)
    {
        if (isTold(count.words) || readToll(count))
            return;
        int harm = harmAfter(count.number.end);
        if (harm < 0)
            harm = harmBefore(count.words.first);
        if (harm >= 0)
            add(harm, count.words, count.min, count.max);
    }

    /// "Teen killed in crash", in a title.
    void readPerson(int word)
    {
        const bool person = m_tree.infoOf(word).classes.testFlag(WordClass::People);
        const QStringView text = m_tree.lowerOf(word);
        const bool plural = text.endsWith(u's') || text.endsWith(u"men") || text == u"people" || text == u"police" ||
                            text == u"children" || text == u"family";
        if (!person || plural || word + 1 >= m_tree.count() || isTold({std::max(0, word - 1), word + 1}))
            return;
        const int harm = word + 1;
        const auto kind = m_lexicon.form(m_tree.lowerOf(harm));
        const bool active = isActive(harm) || (harm + 1 < m_tree.count() && m_tree.lowerOf(harm + 1) == u"at");
        if (kind && !active && !hasHarm(kind->kind))
            add(harm, {word, word + 1}, 1, 1);
    }

private:
    bool takesObject(int harm) const
    {
        const int object = m_tree.childOf(harm, {Deprel::Obj});
        return object >= 0;
    }

    bool isTold(WordSpan words) const
    {
        const TextRange range = m_tree.rangeOf(words);
        return std::ranges::any_of(m_found,
                                   [&](const FoundQuantity &found) { return found.quantity.range.overlaps(range); });
    }

    bool hasHarm(QuantityKind kind) const
    {
        return std::ranges::contains(m_found, kind, [](const FoundQuantity &found) { return found.quantity.kind; });
    }

    /// "fatally shot", "shot to death", "shot dead", "shot and killed".
    bool isFatal(int harm) const
    {
        const auto text = [&](int at) { return at >= 0 && at < m_tree.count() ? m_tree.lowerOf(at) : QStringView(); };
        const bool joined = text(harm + 1) == u"and" || text(harm + 1) == u"," || text(harm + 1) == u"to";
        const QStringView end = text(joined ? harm + 2 : harm + 1);
        return m_lexicon.is(text(harm - 1), HarmClue::Fatal) || end == u"death" || end == u"dead" || end == u"killed" ||
               end == u"killing" || end == u"dies";
    }

    void add(int harm, WordSpan words, std::optional<double> min, std::optional<double> max)
    {
        const auto kind = m_lexicon.form(m_tree.lowerOf(harm));
        const bool fatal = isFatal(harm);
        Quantity quantity{kind->kind, min, max, m_tree.rangeOf(words)};
        quantity.struck = kind->struck && !fatal;
        const QStringView first = m_tree.lowerOf(words.first);
        const QStringView before = words.first > 0 ? m_tree.lowerOf(words.first - 1) : QStringView();
        if (first == u"both" || before == u"all" || before == u"the")
            quantity.scope = QuantityScope::Known;
        if (fatal)
            quantity.kind = QuantityKind::Killed;
        m_found.push_back({quantity, harm});
    }

    /// "[two] people were killed", "[3] dead".
    int harmAfter(int from) const
    {
        for (int at = from; at < m_tree.count() && at < from + 5; ++at) {
            if (m_lexicon.form(m_tree.lowerOf(at)))
                return isActive(at) ? -1 : at;
            const WordInfo &info = m_tree.infoOf(at);
            const bool between =
                info.classes.testAnyFlags(WordClass::People | WordClass::Be | WordClass::Have | WordClass::Adverb) ||
                m_lexicon.is(m_tree.lowerOf(at), HarmClues(HarmClue::More) | HarmClue::Fatal) ||
                m_tree.lowerOf(at) == u"of" || m_tree.lowerOf(at) == u"them" || m_tree.lowerOf(at) == u"critically" ||
                m_tree.lowerOf(at) == u"seriously" || m_tree.lowerOf(at) == u"reported";
            if (!between)
                return -1;
        }
        return -1;
    }

    /// "kills [three]".
    int harmBefore(int end) const
    {
        const int at = end - 1;
        if (at < 0 || !m_lexicon.form(m_tree.lowerOf(at)))
            return -1;
        const QStringView text = m_tree.lowerOf(at);
        const bool transitive =
            text != u"dead" && text != u"died" && text != u"dies" && text != u"hurt" && text != u"fatally";
        return transitive ? at : -1;
    }

    /// "[Two] killed three": the number belongs to those who did it.
    bool isActive(int harm) const
    {
        const QStringView text = m_tree.lowerOf(harm);
        return text.endsWith(u"ing") || (text == u"kills" || text == u"injures" || text == u"wounds") ||
               takesObject(harm);
    }

    /// "the death toll rose to [12]".
    bool readToll(const Count &count)
    {
        const int before = count.words.first - 1;
        if (before < 1 || (m_tree.lowerOf(before) != u"to" && m_tree.lowerOf(before) != u"at"))
            return false;
        for (int at = before - 1; at >= 0 && before - at < 6; --at) {
            if (m_tree.lowerOf(at) != u"toll")
                continue;
            // "the year's toll"
            if (m_tree.childOf(at, {Deprel::NmodPoss}) >= 0)
                return false;
            m_found.push_back({{QuantityKind::Killed, count.min, count.max, m_tree.rangeOf(count.words)}, at});
            return true;
        }
        return false;
    }

    const SentenceTree &m_tree;
    const HarmLexicon &m_lexicon;
    std::vector<FoundQuantity> &m_found;
};

} // namespace

void addStatedBeside(const SentenceTree &tree, const HarmLexicon &lexicon, std::span<const Count> counts,
                     std::vector<FoundQuantity> &found)
{
    BesideReader reader(tree, lexicon, found);
    for (const Count &count : counts)
        reader.readCount(count);
    if (tree.sentence().region == RegionKind::Body)
        return;
    for (int i = 0; i < tree.count(); ++i)
        reader.readPerson(i);
}

} // namespace core

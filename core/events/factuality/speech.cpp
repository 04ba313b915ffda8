// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/speech.h"

#include "core/events/factuality/sources.h"

#include <algorithm>

namespace core {

namespace {

int sizeOfSaid(const SentenceTree &tree, const Source &source)
{
    return tree.phraseOf(source.said).length();
}

void add(std::vector<TextRange> &ranges, TextRange range)
{
    if (!std::ranges::contains(ranges, range))
        ranges.push_back(range);
}

/// Who "he" is that says something: who spoke before him in the sentence, else who spoke last.
std::optional<TextRange> behindPronoun(const SentenceReading &reading, const Source &source,
                                       std::optional<TextRange> last)
{
    for (const Source &other : reading.sources) {
        if (!other.speaker.isEmpty() && other.speaker.end <= source.verb)
            last = reading.tree.rangeOf(other.speaker);
    }
    return last;
}

/// Whether the sentence says of somebody that he says something else than what is quoted.
bool turnsAway(const SentenceReading &reading)
{
    const SentenceTree &tree = reading.tree;
    const auto speaks = [&](const Source &source) { return !tree.isQuoted(source.verb); };
    return std::ranges::any_of(reading.sources, speaks) &&
           std::ranges::none_of(reading.sources, [&](const Source &source) {
               return speaks(source) && source.said >= 0 && tree.isQuoted(source.said);
           });
}

/// "…, saying:" at the end: the next paragraph is what is said.
bool announcesSpeech(const SentenceTree &tree)
{
    return tree.count() > 0 && (tree.lowerOf(tree.count() - 1) == u":" || tree.isQuoted(tree.count() - 1));
}

} // namespace

std::vector<TextRange> Speech::saidBy(const SentenceReading &reading, const Mention &mention) const
{
    const SentenceTree &tree = reading.tree;
    std::vector<const Source *> sources;
    for (const Source &source : reading.sources) {
        if (says(tree, source, mention.word))
            sources.push_back(&source);
    }
    std::ranges::stable_sort(sources, {}, [&](const Source *source) { return sizeOfSaid(tree, *source); });
    std::vector<TextRange> ranges;
    for (const Source *source : sources) {
        if (!source->speaker.isEmpty())
            add(ranges, tree.rangeOf(source->speaker));
        else if (const auto who = behindPronoun(reading, *source, m_last);
                 who && source->byPronoun && !tree.isQuoted(source->verb))
            add(ranges, *who);
        if (!source->outlet.isEmpty())
            add(ranges, tree.rangeOf(source->outlet));
    }
    return ranges;
}

void Speech::startParagraph(quint32 paragraph)
{
    // "He said" looks one paragraph back, not farther.
    if (m_paragraph && *m_paragraph + 1 < paragraph)
        m_last.reset();
    m_paragraph = paragraph;
    m_inParagraph = m_goesOn;
    m_unspoken.clear();
}

void Speech::endSentence(const SentenceReading &reading, std::vector<Event> &events, std::size_t first)
{
    const SentenceTree &tree = reading.tree;
    if (m_paragraph != tree.sentence().paragraph)
        startParagraph(tree.sentence().paragraph);
    if (turnsAway(reading))
        m_unspoken.clear();
    for (const Source &source : reading.sources) {
        if (tree.isQuoted(source.verb))
            continue;
        if (!source.speaker.isEmpty())
            m_last = tree.rangeOf(source.speaker);
        m_inParagraph = m_inParagraph || !source.speaker.isEmpty() || source.byPronoun;
    }
    for (std::size_t i = first; i < events.size(); ++i) {
        const WordSpan trigger = tree.wordsIn(events[i].trigger.range);
        if (events[i].saidBy.empty() && !trigger.isEmpty() && tree.isQuoted(trigger.first))
            m_unspoken.push_back(i);
    }
    m_goesOn = announcesSpeech(tree);
    if (!m_inParagraph || !m_last)
        return;
    for (const std::size_t i : m_unspoken)
        events[i].saidBy.push_back(*m_last);
    m_unspoken.clear();
}

} // namespace core

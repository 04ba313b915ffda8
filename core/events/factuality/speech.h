// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/mention.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// Who says each event of an article, from sentence to sentence: pronouns go back to who spoke last, and a quotation
/// that runs on over several sentences of a paragraph has the speaker named in one of them.
class Speech
{
public:
    /// Who says the event of `mention`: the nearest source first, the outlet it came through behind it.
    std::vector<TextRange> saidBy(const SentenceReading &reading, const Mention &mention) const;

    /// Takes in the sentence; its events are `events[first]` and all behind. What is quoted and has no speaker yet gets
    /// one, if the paragraph names one.
    void endSentence(const SentenceReading &reading, std::vector<Event> &events, std::size_t first);

private:
    void startParagraph(quint32 paragraph);

    std::optional<quint32> m_paragraph;
    std::optional<TextRange> m_last;     ///< Who was named last as a speaker.
    bool m_inParagraph = false;          ///< `m_last` was named in this paragraph.
    bool m_goesOn = false;               ///< The last sentence lets the speech go on in the next paragraph.
    std::vector<std::size_t> m_unspoken; ///< Quoted events of the paragraph that nobody has said yet.
};

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"
#include "core/temporal/time_vocabulary.h"

#include <optional>
#include <vector>

namespace core {

/// What a word beside a time can say of how the time is meant. Rules files call them `sign-future` and so on.
enum class Sign : quint8 {
    Future,     ///< "will": to come.
    Coming,     ///< "resumes", "should": likely to come.
    Would,      ///< "would": to come as seen from the past.
    Plan,       ///< "scheduled": a time after it is to come,
    SetsDate,   ///< "called": the same, with one of Ahead before the time.
    Ahead,      ///< "for", "until".
    Past,       ///< "was", "said".
    NotPast,    ///< "hundred": ends as past verbs do, but is none.
    Is,         ///< "is" and
    To,         ///< "to" together are to come.
    By,         ///< "by": to come, where no past verb is near.
    Until,      ///< "until": to come, where no past verb stands before.
    Since,      ///< "since": past.
    Aside,      ///< "of", "the": a date after it belongs to a name, and is told by the way.
    Possessive, ///< "s", behind an apostrophe.
    End,        ///< Not a sign: how many there are.
};

/// The signs of every word of a vocabulary, taken from its classes. Looking one up costs nothing.
class SignWords
{
public:
    explicit SignWords(const TimeVocabulary &vocabulary);

    bool has(WordId word, Sign sign) const { return (m_signs[word] >> static_cast<unsigned>(sign) & 1U) != 0; }

    /// How a time after the word lies to what is told: "since", "by"; from the class `relation`.
    std::optional<Relation> relation(WordId word) const;

private:
    std::vector<quint32> m_signs;   ///< By word, a bit for each sign.
    std::vector<qint8> m_relations; ///< By word; -1 where it is no preposition of time.
};

} // namespace core

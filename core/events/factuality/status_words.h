// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFlags>
#include <QHash>
#include <QStringList>

#include <vector>

namespace core {

/// What a word says of the event that it takes as its complement (after the signatures of implicative and factive
/// verbs in Nairn, Condoravdi and Karttunen, "Computing relative polarity for textual inference", 2006).
enum class Effect : quint8 {
    None,
    Shares,    ///< What befell the word befell the event: "managed to flee", "the march began".
    Happened,  ///< It took place, whatever befell the word: "investigates the blast", "did not know that he had left".
    Planned,   ///< "wants to leave"
    Cancelled, ///< "called off the march"
    Denied,    ///< It did not take place where the word did: "failed to stop", "denied killing".
    Prevented, ///< The same; but who only means to prevent fears: "plans to prevent a strike".
    Feared,    ///< "the threat of a strike"
    Warned,    ///< Feared; but of clauses with a tense what may be alone: not "warned that the dam had burst".
    Alleged,   ///< "claimed that he had paid"
    Conditional, ///< It may come about: "a possible strike"; or is only asked for.
};

/// In what form a word takes an event.
enum class Complement : quint8 {
    Clause = 1,     ///< "that he left"
    Infinitive = 2, ///< "to leave"
    Gerund = 4,     ///< "leaving"
    Thing = 8,      ///< A noun as object, or as subject of the passive, or with a preposition: "the march".
    Subject = 16,   ///< A noun as subject: "the march began".
    Outcome = 32,   ///< None of its own: as an infinitive the verb tells how things came out, "rose to become king".
};
Q_DECLARE_FLAGS(Complements, Complement)
Q_DECLARE_OPERATORS_FOR_FLAGS(Complements)

enum class StatusPart : quint8 { Verb, Noun, Adjective, Adverb, Marker };

/// An example of the list's own: a sentence, and the status of some of its events.
struct StatusExample
{
    QString sentence;
    QStringList statuses; ///< "LEMMA/STATUS"
};

/// The words that settle whether an event took place. Compiled once and then only read.
class StatusWords
{
public:
    /// Reads the lines of `text`; `name` is what errors call it. Errors: RuleMalformed.
    static Result<StatusWords> parse(const QString &text, const QString &name);

    /// The list that comes with the program.
    static const StatusWords &english();

    /// What the word or phrase, written with blanks, does to such a complement. Phrases: a verb and its particle or
    /// preposition, "call off"; "be say" is "say" in the passive.
    Effect effectOf(StatusPart part, const QString &phrase, Complement complement) const;

    const std::vector<StatusExample> &examples() const { return m_examples; }

private:
    struct Use
    {
        Complements complements;
        Effect effect;
    };

    bool takeExample(const QString &rest);
    bool takeWords(StatusPart part, const QStringList &fields);

    QHash<std::pair<StatusPart, QString>, std::vector<Use>> m_uses;
    std::vector<StatusExample> m_examples;
};

} // namespace core

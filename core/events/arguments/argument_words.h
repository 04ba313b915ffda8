// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/word_map.h"
#include "core/events/reading/sentence_tree.h"

#include <QFlags>
#include <QHash>
#include <QStringList>

namespace core {

/// What a word tells of who takes part in an event and where it is.
enum class ArgumentWord : quint32 {
    Undergone = 1u << 0,   ///< An event noun whose possessor undergoes it: "the mayor's arrest".
    Done = 1u << 1,        ///< An event noun whose "of" names who does it: "the arrival of the fleet".
    Symmetric = 1u << 2,   ///< An event noun done by all "between" whom it is.
    Controlling = 1u << 3, ///< A verb whose object does what follows "to": "urged the rebels to leave".
    Addressing = 1u << 4,  ///< A verb whose "to" or object names who is spoken to or given something.
    Aimed = 1u << 5,       ///< A verb or noun whose "at", "on" and "against" name who undergoes it.
    Group = 1u << 6,       ///< People acting together.
    Company = 1u << 7,     ///< What a text calls an organisation by that it has named.
    Premises = 1u << 8,    ///< A place too common to tell where by itself: a house.
    Site = 1u << 9,        ///< A place that does: a camp.
    Female = 1u << 10,
    Male = 1u << 11,
    Where = 1u << 12,   ///< A preposition before a place.
    Toward = 1u << 13,  ///< A preposition before where a journey goes.
    Leaving = 1u << 14, ///< A verb or noun whose "from" tells where: "flee".
    Town = 1u << 15,    ///< A town that is called as a state is.
    Street = 1u << 16,  ///< The last word of a street's name.
    Quarter = 1u << 18, ///< Of a town: "neighborhood".
    Local = 1u << 17,   ///< Before it, an authority's name names its town: "Hale Police Department".
};
Q_DECLARE_FLAGS(ArgumentWordKinds, ArgumentWord)
Q_DECLARE_OPERATORS_FOR_FLAGS(ArgumentWordKinds)

/// The words of a file of this form (see resources/rules/en/arguments.words).
struct ArgumentWords
{
    WordMap<ArgumentWordKinds> kinds; ///< By lemma or form, small letters.
    QHash<QString, QString> states;   ///< "Colo." and "Colorado" -> "Colorado", in their own letters.
    qsizetype longestState = 0;       ///< In UTF-16 units.

    /// Errors: RuleMalformed. `name` is what errors call it.
    static Result<ArgumentWords> parse(const QString &text, const QString &name);

    /// Those that are part of the program.
    static const ArgumentWords &english();
};

/// Of the word's lemma, or of the word as written.
ArgumentWordKinds argumentKindsOf(const SentenceTree &tree, int word);

/// Whether the word stands for people or what acts as they do: a person, an organisation, soldiers, the government.
bool isActor(const SentenceTree &tree, int word);

} // namespace core

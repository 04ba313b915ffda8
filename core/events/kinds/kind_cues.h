// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

struct EventTaxonomy;

/// Where a term must stand to count.
enum class CueZone : quint8 { Anywhere, Trigger, Agent, Patient };

/// A term of one word or several, and the conditions that it meets.
struct CueTerm
{
    QStringList words;
    std::vector<quint16> conditions; ///< Indices into KindCues::conditions, rising.
};

/// Adds `weight` to a kind where all its conditions are met.
struct KindCue
{
    quint16 kind = 0; ///< Index into EventTaxonomy::kinds.
    double weight = 0;
    quint16 firstCondition = 0; ///< Its conditions are [firstCondition, endCondition) of KindCues::conditions.
    quint16 endCondition = 0;
};

/// An example of the cues' own: a text, and the kind of the first event that it tells.
struct KindExample
{
    QString text;
    QString kind;
};

/// The words by which the kind of an event is told: a linear model written by hand.
struct KindCues
{
    std::vector<CueTerm> terms;
    QHash<QString, std::vector<quint16>> termsByFirstWord; ///< Indices into `terms`.
    std::vector<CueZone> conditions;
    std::vector<KindCue> cues;
    QSet<QString> bareTriggers; ///< Lemmas that name an event and tell no kind: "happen", "kill".
    std::vector<KindExample> examples;
};

/// Reads cues; resources/rules/en/kinds.cues says how they are written. `name` is what errors call them.
/// Errors: RuleMalformed, also where a cue names a kind that `taxonomy` has not.
Result<KindCues> parseKindCues(const QString &text, const QString &name, const EventTaxonomy &taxonomy);

/// The English cues that come with the program, for eventTaxonomy().
const KindCues &englishKindCues();

} // namespace core

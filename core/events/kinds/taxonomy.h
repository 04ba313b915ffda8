// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace core {

/// A kind of the event taxonomy, or a sub-kind, with what other code books call it.
///
/// ACLED: Armed Conflict Location & Event Data, Codebook (2023). PLOVER: Political Language Ontology for Verifiable
/// Event Records (Halterman and others, 2023). Either is empty where the other books have nothing of the sort.
struct EventKind
{
    QString id;      ///< As in Event::kind: "protest", "protest/peaceful".
    QString label;   ///< In English, of its own level alone: "Peaceful protest".
    QString meaning; ///< What it takes in, in a line.
    QString acledType;
    QString acledSubType;
    QString acledDisorder;
    QString plover;

    friend bool operator==(const EventKind &, const EventKind &) = default;
};

/// All kinds, in the order of the data file: each with its sub-kinds behind it.
struct EventTaxonomy
{
    std::vector<EventKind> kinds;

    /// The kind with this id; null where there is none.
    const EventKind *find(QStringView id) const;
};

/// Reads a taxonomy; resources/taxonomy/events.kinds says how it is written. `name` is what errors call it.
/// Errors: RuleMalformed.
Result<EventTaxonomy> parseTaxonomy(const QString &text, const QString &name);

/// The taxonomy that comes with the program.
const EventTaxonomy &eventTaxonomy();

/// "protest" of "protest/peaceful".
QStringView topKindOf(QStringView id);

/// "peaceful" of "protest/peaceful"; empty where there is no sub-kind.
QStringView subKindOf(QStringView id);

} // namespace core

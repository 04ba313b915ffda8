// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/hashed_values.h"

#include <QFlags>
#include <QLatin1StringView>

namespace core {

/// In what names a word occurs, or beside what names it stands.
enum class NameWordKind : quint16 {
    Given = 1, ///< Of people.
    Surname = 2,
    Country = 4,
    Place = 8, ///< A region, a town, a river, a mountain.
    Organisation = 16,
    Demonym = 32, ///< "Danish", "Dane"
    Role = 64,    ///< A common noun for people: "minister"
    Site = 128,   ///< A common noun for places: "county"
    Body = 256,   ///< A common noun for organisations: "ministry"
};
Q_DECLARE_FLAGS(NameWordKinds, NameWordKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(NameWordKinds)

/// The kinds' spellings in the list of words, from the lowest bit.
std::span<const QLatin1StringView> nameWordKindSpellings();

/// Words of names, as the arrays "names.…" of a model have them. The model must outlive it.
class NameWordTable
{
public:
    /// The words of `model`; none where it has no such arrays.
    explicit NameWordTable(const ModelFile &model);

    /// What `lowerForm` is known as; nothing where it is not. One look into a table.
    NameWordKinds kindsOf(QStringView lowerForm) const;

private:
    HashedValues m_kinds;
};

} // namespace core

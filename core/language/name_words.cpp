// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/name_words.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

std::span<const QLatin1StringView> nameWordKindSpellings()
{
    static constexpr std::array names{"given"_L1,   "surname"_L1, "country"_L1, "place"_L1, "organisation"_L1,
                                      "demonym"_L1, "role"_L1,    "site"_L1,    "body"_L1};
    return names;
}

NameWordTable::NameWordTable(const ModelFile &model)
    : m_kinds(model, "names.marks"_L1, "names.values"_L1)
{}

NameWordKinds NameWordTable::kindsOf(QStringView lowerForm) const
{
    WordHash hash;
    hash.add(lowerForm);
    return NameWordKinds::fromInt(m_kinds.valueOf(hash.value()).value_or(0));
}

} // namespace core

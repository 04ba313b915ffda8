// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/unpacking.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

std::optional<Error> Unpacking::excess(const QString &path)
{
    const auto error = [&](const QString &limit) {
        m_over = true;
        return Error{ErrorCode::ExpandsTooFar, path, limit};
    };
    if (m_members > mostMembers)
        return error(u"more than %1 files"_s.arg(mostMembers));
    if (m_unpacked > mostUnpackedBytes)
        return error(u"more than %1 GB"_s.arg(mostUnpackedBytes >> 30));
    if (m_unpacked > smallEnough && m_unpacked / mostExpansion > std::max<qint64>(1, m_packed))
        return error(u"more than %1 times its size"_s.arg(mostExpansion));
    return {};
}

} // namespace core

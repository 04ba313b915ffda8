// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/code_points.h"

#include <algorithm>

namespace core {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_secondHalves.push_back(i);
    }
}

qsizetype CodePoints::at(qsizetype utf16) const
{
    return utf16 - (std::ranges::lower_bound(m_secondHalves, utf16) - m_secondHalves.begin());
}

} // namespace core

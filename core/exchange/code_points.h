// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"

#include <QStringView>

#include <vector>

namespace core {

/// Turns positions in a text from UTF-16 units into Unicode code points.
///
/// Built once a text, in time linear in it; a position then costs one binary search among the
/// characters outside the basic plane, of which most texts have none. A surrogate without its
/// other half counts as one code point.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    qsizetype at(qsizetype utf16) const;
    TextRange of(TextRange utf16) const { return {at(utf16.begin), at(utf16.end)}; }

private:
    std::vector<qsizetype> m_secondHalves; ///< Where the low surrogates of whole pairs stand, ascending.
};

} // namespace core

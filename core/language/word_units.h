// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

#include <array>
#include <string_view>

namespace core {

/// Which units of ASCII words and numbers are made of.
inline constexpr std::array<bool, 0x80> plainWordUnits = [] {
    std::array<bool, 0x80> units{};
    for (const char16_t unit : std::u16string_view(u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"))
        units[unit] = true;
    return units;
}();

/// Whether words and numbers are made of `c`: a letter, a figure, a mark on one, '_', or half of a surrogate pair.
inline bool isWordUnit(QChar c)
{
    if (c.unicode() < plainWordUnits.size())
        return plainWordUnits[c.unicode()];
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.unicode() == 0x00AD;
}

inline bool isApostrophe(QChar c)
{
    return c == u'\'' || c.unicode() == 0x2019 || c.unicode() == 0x2018; // the last by wrong "smart" quotes
}

inline bool isHyphen(QChar c)
{
    return c == u'-' || c.unicode() == 0x2010 || c.unicode() == 0x2011;
}

/// `c`, but the plain apostrophe for each, and for the accents that are typed in its place.
inline QChar plainApostrophe(QChar c)
{
    return isApostrophe(c) || c == u'`' || c.unicode() == 0x00B4 ? QChar(u'\'') : c;
}

} // namespace core

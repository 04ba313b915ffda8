// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/charset_label.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/// Labels by their letters and digits alone.
constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 39> charsets = {{
    {"utf8", "utf-8"},
    {"utf8mb4", "utf-8"},
    {"unicode11utf8", "utf-8"},
    {"unicode", "utf-8"}, // a page that can be read up to its label is not UTF-16
    {"utf16", "utf-16le"},
    {"utf16le", "utf-16le"},
    {"utf16be", "utf-16be"},
    {"ascii", "windows-1252"},
    {"usascii", "windows-1252"},
    {"ansi", "windows-1252"},
    {"latin1", "windows-1252"},
    {"l1", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"88591", "windows-1252"},
    {"windows1252", "windows-1252"},
    {"latin2", "iso-8859-2"},
    {"latin5", "windows-1254"},
    {"iso88599", "windows-1254"},
    {"latin9", "iso-8859-15"},
    {"iso885911", "windows-874"},
    {"tis620", "windows-874"},
    {"koi8r", "koi8-r"},
    {"koi8", "koi8-r"},
    {"koi8u", "koi8-u"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"xgbk", "gb18030"},
    {"cp936", "gb18030"},
    {"gb18030", "gb18030"},
    {"big5", "big5"},
    {"big5hkscs", "big5-hkscs"},
    {"sjis", "windows-31j"},
    {"xsjis", "windows-31j"},
    {"shiftjis", "windows-31j"},
    {"eucjp", "euc-jp"},
    {"xeucjp", "euc-jp"},
    {"euckr", "windows-949"},
    {"ksc56011987", "windows-949"},
    {"macintosh", "macintosh"},
}};

/// "windows-1251" for "cp1251", "win-1251" and "x-cp1251", "iso-8859-7" for "iso8859_7"; empty for others.
QByteArray numbered(QByteArrayView letters)
{
    if (letters.startsWith('x'))
        letters = letters.sliced(1);
    for (const QByteArrayView before : {"windows", "win", "cp"}) {
        if (letters.startsWith(before) && letters.sliced(before.size()).startsWith("125") &&
            letters.size() == before.size() + 4)
            return "windows-" + letters.sliced(before.size()).toByteArray();
    }
    constexpr QByteArrayView iso = "iso8859";
    if (letters.startsWith(iso) && letters.size() > iso.size())
        return "iso-8859-" + letters.sliced(iso.size()).toByteArray();
    return {};
}

} // namespace

QByteArray charsetOfLabel(QByteArrayView label)
{
    const QByteArray lower = label.toByteArray().toLower();
    const auto begin = std::ranges::find_if(lower, isNameByte);
    const auto end = std::find_if_not(begin, lower.end(), isNameByte);
    const QByteArray name(begin, end - begin);
    QByteArray letters = name;
    letters.removeIf([](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')); });
    const auto known = std::ranges::find(charsets, QByteArrayView(letters), &decltype(charsets)::value_type::first);
    if (known != charsets.end())
        return known->second.toByteArray();
    const QByteArray byNumber = numbered(letters);
    return byNumber.isEmpty() ? name : byNumber;
}

} // namespace core

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/charset_label.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

TEST_CASE("a charset is known by any spelling of its name", "[article]")
{
    const auto [label, charset] = GENERATE(table<QByteArray, QByteArray>({
        {"utf-8", "utf-8"},
        {"UTF8", "utf-8"},
        {"\"utf-8;\"", "utf-8"},
        {" 'UTF_8'", "utf-8"},
        {"iso8859-1", "windows-1252"},
        {"ISO_8859-1:1987", "windows-1252"},
        {"latin1", "windows-1252"},
        {"iso-8859-15", "iso-8859-15"},
        {"x-cp1251", "windows-1251"},
        {"win-1250", "windows-1250"},
        {"cp-1251", "windows-1251"},
        {"GB2312", "gb18030"},
        {"Shift_JIS", "windows-31j"},
        {"KOI8-R", "koi8-r"},
        {"ks_c_5601-1987", "windows-949"},
        {"ibm866", "ibm866"},
        {"", ""},
        {"\";\"", ""},
    }));
    CAPTURE(label.toStdString());

    CHECK(core::charsetOfLabel(label).toStdString() == charset.toStdString());
}

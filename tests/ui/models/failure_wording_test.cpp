// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/failure_wording.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every error is told with its subject and in more than one word", "[models]")
{
    using enum core::ErrorCode;
    const auto code = GENERATE(FileNotFound, FileUnreadable, FileEmpty, FileTooLarge, NotText, NoArticleText,
                               FileUnwritable, RuleMalformed, DateMalformed);
    const core::Error error{.code = code, .subject = u"fair.txt"_s, .detail = {}, .line = 7};

    CHECK(ui::FailureWording::sentence(error).contains(u"fair.txt"_s));
    CHECK(ui::FailureWording::sentence(error).endsWith(u'.'));
    CHECK(ui::FailureWording::line(error).startsWith(u"fair.txt: "_s));
    CHECK(ui::FailureWording::line(error).size() > 14);
}

TEST_CASE("what the system said stands beside our own words", "[models]")
{
    const core::Error error{
        .code = core::ErrorCode::FileUnreadable, .subject = u"fair.txt"_s, .detail = u"Permission denied"_s};
    CHECK(ui::FailureWording::sentence(error).contains(u"Permission denied"_s));
    CHECK(ui::FailureWording::line(error) == u"fair.txt: cannot be read (Permission denied)"_s);
}

TEST_CASE("several failures are counted", "[models]")
{
    CHECK(ui::FailureWording::summary(3, true) == u"3 files could not be read. The others are open."_s);
    CHECK(ui::FailureWording::summary(1, false) == u"One file could not be read."_s);
}

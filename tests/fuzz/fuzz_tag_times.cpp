// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text has times in order, in their place and with a value, whenever it was published.

#include "core/language/analysis.h"
#include "core/temporal/time_grammar.h"
#include "tests/fuzz/fuzz_input.h"

#include <array>

namespace {

std::optional<core::PublicationTime> publishedBy(quint8 choice)
{
    static constexpr std::array days{"2019-06-06", "1000-01-01", "2199-12-31", "1996-02-29"};
    if (choice >= days.size())
        return std::nullopt;
    const auto day = core::readDate(QString::fromLatin1(days[choice]), core::TimeGrammar::english());
    return core::PublicationTime{*day->span, day->precision, {}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const core::Article article = tests::bodyOf(tests::anyText(bytes, size));
    const auto published = publishedBy(size == 0 ? quint8(0) : quint8(bytes[0] / 2 % 8));
    tests::demandSoundTimes(article.text,
                            core::tagTimes(article, core::analyse(article), core::TimeGrammar::english(), published));
    return 0;
}

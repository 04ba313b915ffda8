// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any words are one complete date with a span, or none.

#include "core/temporal/time_grammar.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QString words = tests::anyText(bytes, size);
    if (const auto date = core::readDate(words, core::TimeGrammar::english())) {
        tests::demand(date->span.has_value());
        tests::demandSoundTimes(words, {*date});
    }
    return 0;
}

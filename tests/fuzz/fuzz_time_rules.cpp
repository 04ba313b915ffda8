// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any file of rules is refused with a place, or finds sound times in any text. A zero byte ends the rules.

#include "core/base/rule_lines.h"
#include "core/language/analysis.h"
#include "core/temporal/time_grammar.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const qsizetype zero = all.indexOf('\0');
    const QByteArray rules = zero < 0 ? all : all.first(zero);
    const auto grammar = core::decodeRules(rules, QStringLiteral("fuzz")).and_then([](const QString &text) {
        return core::TimeGrammar::parse(text, QStringLiteral("fuzz"));
    });
    if (!grammar) {
        tests::demand(grammar.error().line > 0 && grammar.error().column > 0 && !grammar.error().detail.isEmpty());
        return 0;
    }
    // The words of the rules themselves are where they are likeliest to match.
    const core::Article article = tests::bodyOf(QString::fromUtf8(all));
    tests::demandSoundTimes(article.text, core::tagTimes(article, core::analyse(article), *grammar, {}));
    return 0;
}

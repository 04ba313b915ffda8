// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any TimeML file is refused, or read, and what is written of it reads as the same text again.

#include "core/exchange/timeml.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    core::looksLikeTimeml(file);
    const auto document = core::readTimeml(file, QStringLiteral("fuzz.tml"));
    if (!document)
        return 0;
    core::createdDay(*document);
    core::Extraction extraction;
    extraction.article = core::articleOf(*document);
    const auto once = core::readTimeml(core::toTimeml(*document, extraction, true), QStringLiteral("fuzz.tml"));
    tests::demand(once.has_value());
    const auto twice = core::readTimeml(core::toTimeml(*once, extraction, true), QStringLiteral("fuzz.tml"));
    tests::demand(twice.has_value() && twice->text.size() == once->text.size());
    return 0;
}

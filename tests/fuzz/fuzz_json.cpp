// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes taken as a JSON come to an end, each of their documents named.

#include "core/article/jsonl/split_json.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    core::ByteStream file(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    core::DocumentStream documents = core::splitJson(file, QStringLiteral("fuzz"));
    while (const auto document = documents())
        tests::demand(!(document->has_value() ? (*document)->path : document->error().subject).isEmpty());
    return 0;
}

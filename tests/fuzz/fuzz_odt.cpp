// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are read as an .odt file, or refused.

#include "core/article/office/read_odt.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    core::readOdt(file, QStringLiteral("fuzz"));
    return 0;
}

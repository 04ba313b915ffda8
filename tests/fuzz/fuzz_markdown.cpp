// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text is read as Markdown.

#include "core/article/markdown/read_markdown.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    core::readMarkdown(QString::fromUtf8(file));
    return 0;
}

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any archive comes to an end, whatever is taken of its members. The first byte tells its kind.

#include "core/article/archive/open_archive.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto kind = bytes[0] % 2 == 0 ? core::OpenArchive::Kind::Zip : core::OpenArchive::Kind::Packed;
    const QByteArray file(reinterpret_cast<const char *>(bytes) + 1, static_cast<qsizetype>(size) - 1);
    core::OpenArchive archive(std::make_shared<core::ByteStream>(file), kind, QStringLiteral("fuzz"),
                              std::make_shared<core::Unpacking>());
    while (auto member = archive.next()) {
        if (*member)
            (*member)->bytes.take(100'000);
        else
            tests::demand(member->error().subject == QStringLiteral("fuzz"));
    }
    return 0;
}

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any file is taken apart into documents to its end, and each is read or refused by name: archives, mailboxes, feeds,
// JSON, web archives, and every format of a single document.

#include "core/article/documents/open_documents.h"
#include "core/article/documents/read_document.h"
#include "tests/fuzz/fuzz_input.h"

namespace {

void demandSound(const core::Article &article)
{
    qsizetype end = 0;
    for (const core::Region &region : article.regions) {
        tests::demand(region.range.begin >= end && !region.range.isEmpty());
        end = region.range.end;
    }
    tests::demand(end <= article.text.size());
    tests::demand(!article.path.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    core::InputDocuments documents(core::ByteStream(file), QStringLiteral("fuzz"));
    qsizetype count = 0;
    while (const auto document = documents.next()) {
        const auto article = document->and_then(core::readDocument);
        if (article)
            demandSound(*article);
        else
            tests::demand(!article.error().subject.isEmpty());
        ++count;
    }
    tests::demand(count > 0);
    return 0;
}

// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/byte_stream.h"
#include "core/article/documents/document.h"

namespace core {

/// The pages in a web archive (WARC, ISO 28500): of its records the responses with status 200 and the
/// resources that are pages, texts or PDFs, each called by its address, or "crawl.warc#3" where that was met before.
/// The day of the record is the day the page was saved. `bytes` must outlive what is given back. Errors: FileDamaged,
/// FileTooLarge.
DocumentStream splitWarc(ByteStream &bytes, const QString &path);

} // namespace core

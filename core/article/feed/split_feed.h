// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/byte_stream.h"
#include "core/article/documents/document.h"

namespace core {

/// The entries of an RSS or Atom feed, as "feed.xml#1" and so on: title, writer, address, days, and the longer of
/// content and description as text; the feed's own title as outlet. Entries without a word of text are left out.
/// Errors: FileDamaged, FileTooLarge.
DocumentStream splitFeed(ByteStream &bytes, const QString &path);

} // namespace core
